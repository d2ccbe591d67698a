import type { Command } from 'commander'
import type { Disposal, PartnerAccept, PartnerPreview, PartnerView } from '../../protocol/generated/types.ts'
import {
  validateInviteCreated,
  validatePartnerList,
  validatePartnerPreview,
  validatePartnerView,
} from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { addStatement } from './partner-statement.ts'
import { confirm } from '../confirm.ts'
import { dayAt } from '../day.ts'
import { hoursText, orUsage, parseLimit } from '../hours.ts'
import { shortName } from '../names.ts'
import type { Options } from '../options.ts'
import { connect, stdinText } from '../settings.ts'
import { usage } from '../stop.ts'
import { dayText, limitWords, positionWords, witnessWords } from '../words.ts'

const group = {
  summary: 'agreements with other timebanks',
  about:
    'Two timebanks that sign an agreement let their members help each other. Each side grants the other a limit: how many hours ' +
    "the other bank's members may receive before some are given back. One bank writes an invite, one line of text for an " +
    'e-mail; the other accepts it.',
  examples: [
    ['hourbridge partner invite --grants 20:00 --asks 20:00', 'writes an invite'],
    ['hourbridge partner list', 'how we stand with every partner'],
  ],
} as const

const invite = {
  summary: 'write an invite for another timebank, one line of text',
  about:
    'Prints one line to paste into an e-mail. It holds where this bank can be reached and what you propose: --grants is the most ' +
    'that they may owe you, --asks the most that you would like to owe them. It is good once. Whoever has the line may use it, so send it to the right bank only.',
  examples: [
    ['hourbridge partner invite --grants 20:00 --asks 20:00', 'twenty hours each way'],
    [
      'hourbridge partner invite --grants 5:00 --asks 0 --days 3',
      'they may receive five hours from your members, you none; good for three days',
    ],
  ],
} as const

const accept = {
  summary: 'accept an invite: shows what it means, then signs',
  about:
    'Shows both limits and what they mean before anything is signed. Then it asks once, or needs --yes where nobody can be asked. ' +
    'The invite may come from stdin, since mail programs break long lines.',
  examples: [
    ['hourbridge partner accept hourbridge-invite:eyJ... --name riverside', 'asks, then signs'],
    ['hourbridge partner accept - --yes < invite.txt', 'without a question'],
    ['hourbridge partner accept - --preview < invite.txt', 'only shows what it means'],
  ],
} as const

const list = {
  summary: 'all partners and how we stand with them',
  about:
    'Lists the partner banks: whether they can be reached, who owes whom, both limits, and how far they have witnessed our ledger. With --json one line for each.',
  examples: [['hourbridge partner list', 'all partners']],
} as const

const show = {
  summary: 'one partner bank',
  about: 'Shows how we stand with a partner bank, both limits and what room they leave.',
  examples: [['hourbridge partner show riverside', 'how we stand with Riverside']],
} as const

const limit = {
  summary: 'change how much a partner may owe us',
  about:
    'Grants a partner a new limit: the most that their members may receive from ours before some is given back. A limit below what ' +
    'they owe already takes nothing back; it only stops more.',
  examples: [['hourbridge partner limit riverside 40:00', 'Riverside may owe us forty hours']],
} as const

const rename = {
  summary: 'call a partner by another short name',
  about:
    'Gives a partner another short name here: from then on people write NAME@PARTNER with the new one. The agreement stays as it is, and the partner hears nothing of it.',
  examples: [['hourbridge partner rename riverside river', 'write NAME@river for their members']],
} as const

const suspend = {
  summary: 'take no new exchanges from a partner for now',
  about:
    'Stops new exchanges that a partner would owe us for. What is under way is finished, and what is owed stays owed.',
  examples: [['hourbridge partner suspend riverside', 'until resume']],
} as const

const resume = {
  summary: 'take exchanges from a partner again',
  about: 'Ends a suspension.',
  examples: [['hourbridge partner resume riverside', 'as before']],
} as const

const close = {
  summary: 'close an agreement with a final statement',
  about:
    'Says that this bank wants to close the agreement, and what becomes of what is still owed: --settled if nothing is; --forgiven ' +
    'writes it off at both banks; --carried keeps it for the next agreement of the two banks. Nothing new is taken meanwhile. As ' +
    'soon as the other bank says the same, both sign a final statement. `hourbridge partner resume` takes it back until then.',
  examples: [
    ['hourbridge partner close riverside --settled', 'nothing is owed'],
    ['hourbridge partner close riverside --forgiven --yes', 'without a question'],
  ],
} as const

/** `hourbridge partner` */
export function addPartner(program: Command): void {
  const parent = addCommand(program, 'partner', group)
  const inviting = addCommand(parent, 'invite', invite)
    .option('--grants <hours>', 'the most that they may owe us')
    .option('--asks <hours>', 'the most that we would like to owe them')
    .option('--days <days>', 'how long the invite is good for (default: 14)')
  onCall(inviting, 'bank', writeInvite)
  const accepting = addCommand(parent, 'accept', accept)
    .argument('<line>', 'the invite, or - to read it from stdin')
    .option('--name <name>', 'how to call them here; the short name in name@partner')
    .option('--grants <hours>', 'the most that they may owe us, if not what they ask for')
    .option('--preview', 'only show what it means')
    .option('--yes', 'sign without asking')
  onCall(accepting, 'bank', acceptInvite)
  onCall(addCommand(parent, 'list', list), 'bank', listPartners)
  onCall(withName(addCommand(parent, 'show', show)), 'bank', showPartner)
  const limiting = withName(addCommand(parent, 'limit', limit)).argument('<hours>', 'the new limit')
  onCall(limiting, 'bank', limitPartner)
  const renaming = withName(addCommand(parent, 'rename', rename)).argument('<name>', 'the new short name')
  onCall(renaming, 'bank', renamePartner)
  onCall(withName(addCommand(parent, 'suspend', suspend)), 'bank', (call) => setSuspended(call, true))
  addStatement(parent)
  const closing = withName(addCommand(parent, 'close', close))
    .option('--settled', 'nothing is owed')
    .option('--forgiven', 'what is owed is written off')
    .option('--carried', 'what is owed stays owed in the next agreement')
    .option('--yes', 'do not ask')
  onCall(closing, 'bank', closePartner)
  onCall(withName(addCommand(parent, 'resume', resume)), 'bank', (call) => setSuspended(call, false))
}

function withName(command: Command): Command {
  return command.argument('<partner>', 'short name or bank id')
}

function partnerPath(call: Call): string {
  return `/partners/${encodeURIComponent(call.argument(0) ?? '')}`
}

function hoursOption(options: Options, name: 'grants' | 'asks'): number {
  const text = options.required(name, `--${name} HOURS`)
  return orUsage(text, `--${name}`, parseLimit(text))
}

/** Ten thousand hours in seconds: a slip of the hand, rather than a limit. */
const unlikely = 36_000_000

async function writeInvite({ options, out }: Call): Promise<void> {
  const body = {
    grants: hoursOption(options, 'grants'),
    asks: hoursOption(options, 'asks'),
    days: options.count('days', 1, 365, 14),
  }
  if (body.grants === 0 && body.asks === 0)
    throw usage(
      'With 0:00 each way nobody could help anybody.',
      'Give --grants or --asks some hours, as in --grants 20:00.',
    )
  const most = Math.max(body.grants, body.asks)
  if (most > unlikely)
    out.note(
      `! ${hoursText(most)} is more than people give each other in years. What is owed up to this limit is lost if a bank ends or cheats.`,
    )
  const client = await connect(options)
  const made = await client.post('/partners/invites', validateInviteCreated, body)
  client.close()
  out.result(made, () => made.invite)
  if (out.json) return
  const until = dayAt(made.expires)
  out.note('Send this line to the other timebank, and to nobody else. If they accept it:')
  for (const line of limitWords('the other bank', { theyMayOwe: body.grants, weMayOwe: body.asks }))
    out.note(`  ${line}`)
  out.note(`It is good once, until ${until}. They type: hourbridge partner accept LINE`)
}

async function acceptInvite({ options, argument, out }: Call): Promise<void> {
  const given = argument(0) ?? ''
  const line = (given === '-' ? await stdinText() : given).replace(/\s+/g, '')
  if (line === '' || line.length > 4096)
    throw usage('This is not an invite.', 'Paste the whole line that they sent you.')
  const grants = options.text('grants') === undefined ? undefined : hoursOption(options, 'grants')
  const called = options.text('name')
  const name = called === undefined ? undefined : shortName(called, '--name')
  const body: PartnerAccept = {
    invite: line,
    ...(name !== undefined && { name }),
    ...(grants !== undefined && { grants }),
  }
  const client = await connect(options)
  const preview = await client.post('/partners', validatePartnerPreview, { ...body, preview: true })
  const words = previewWords(preview)
  if (options.flag('preview')) {
    client.close()
    return out.result(preview, () => words)
  }
  for (const text of words) out.note(text)
  if (!options.flag('yes')) await confirm('Sign this agreement?', '--yes', { preview })
  const partner = await client.post(
    '/partners',
    validatePartnerView,
    body,
    'Accept the same line again: it will not be signed twice.',
  )
  client.close()
  out.result(partner, () => [
    `✓ Agreement signed with ${partner.title}. Here they are called ${partner.name}: write NAME@${partner.name} for their members.`,
  ])
}

function previewWords(preview: PartnerPreview): string[] {
  const until = dayAt(preview.expires)
  const { title, position = 0 } = preview
  const before = { title, position, name: title }
  return [
    `${title} invites this bank to an agreement (good until ${until}).`,
    ...limitWords(preview.title, preview).map((line) => `  ${line}`),
    ...(position === 0 ? [] : [`  It begins with what the last one ended with: ${positionWords(before)}.`]),
    `  Up to ${preview.maxHolds} exchanges and ${hoursText(preview.maxHeld)} may be under way at one time.`,
    `  Their bank id: ${preview.bank}`,
  ]
}

async function listPartners({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const { partners, ended } = await client.get('/partners', validatePartnerList)
  client.close()
  if (out.json) {
    for (const partner of partners) out.line(JSON.stringify(partner))
    return
  }
  if (partners.length === 0)
    return out.line('There are no partners yet. Write an invite: hourbridge partner invite --help')
  const rows = partners.map((one) => [
    one.name,
    one.up ? 'reachable' : 'not reachable',
    positionWords(one),
    hoursText(one.theyMayOwe),
    hoursText(one.weMayOwe),
    one.cosignedByThem === undefined ? '-' : `${one.cosignedByThem.size}, ${dayText(one.cosignedByThem.at)}`,
    suspendedWords(one),
  ])
  const head = ['Name', 'Now', 'How we stand', 'They may owe', 'We may owe', 'Witnessed', '']
  for (const line of await out.table({ head, right: [3, 4], rows })) out.line(line)
  const away = partners.find(({ up, closed }) => !up && closed === undefined)
  if (away !== undefined)
    out.line(`If one stays unreachable, this says what may help: hourbridge partner show ${away.name}`)
  if (ended !== undefined)
    out.line(`This bank ended on ${dayText(ended)}: what is open is settled, and agreements can be closed.`)
}

function suspendedWords(partner: PartnerView): string {
  if (partner.closed !== undefined)
    return `closed, ${partner.closed}${partner.ended === undefined ? '' : '; they have ended'}`
  if (partner.ended !== undefined) return ['they have ended', ...closingWords(partner)].join('; ')
  if (partner.behind) return 'this bank runs on an old copy!'
  if (partner.evidence.length > 0) return `evidence against them: ${partner.evidence.join(', ')}`
  if (partner.doubt !== undefined) return 'their ledger is in doubt'
  if (partner.closingByUs !== undefined || partner.closingByThem !== undefined)
    return closingWords(partner).join(', ')
  if (partner.overdue > 0) return `${partner.overdue} of ours overdue`
  if (partner.suspendedByUs) return 'suspended by us'
  return partner.suspendedByThem ? 'suspended by them' : ''
}

/** Who wants to close the agreement, and how: only where both want the same, it is closed. */
function closingWords({ closingByUs, closingByThem }: PartnerView): string[] {
  const ours = closingByUs === undefined ? [] : [`we want to close it as ${closingByUs}`]
  const theirs = closingByThem === undefined ? [] : [`they want to close it as ${closingByThem}`]
  return [...ours, ...theirs]
}

/** What may still begin, and why no more: limits of an agreement that is over leave no room. */
function roomWords(partner: PartnerView): string[] {
  const { closed, ended, closingByUs, closingByThem, title, suspendedByUs, suspendedByThem } = partner
  if (closed !== undefined)
    return ['Nothing new begins: the agreement is closed. For another one, one bank writes an invite.']
  const differ = closingByUs !== undefined && closingByThem !== undefined && closingByUs !== closingByThem
  const differing = differ
    ? ['The two banks want to close it differently: agree on one, and say it again.']
    : []
  if (ended !== undefined)
    return [
      `They ended on ${dayText(ended)}: nothing new begins with them. Close it: hourbridge partner close`,
      ...differing,
    ]
  const stopped = [
    ...differing,
    ...(suspendedByThem ? [`${title} takes nothing new that ours would receive, for now.`] : []),
    ...(suspendedByUs ? ['This bank takes nothing new that theirs would receive, for now.'] : []),
  ]
  const room = `Room now: ours may receive ${hoursText(partner.weMaySend)} more, theirs ${hoursText(partner.theyMaySend)}.`
  return [...limitWords(title, partner), ...effectiveWords(partner), ...stopped, room]
}

function partnerWords(partner: PartnerView): string[] {
  const note = suspendedWords(partner)
  return [
    `${partner.title} (${partner.name}), ${partner.up ? 'reachable' : 'not reachable now'}${note === '' ? '' : `, ${note}`}`,
    `  Now: ${positionWords(partner)}`,
    ...roomWords(partner).map((line) => `  ${line}`),
    ...waitWords(partner).map((line) => `  ${line}`),
    ...awayWords(partner).map((line) => `  ${line}`),
    ...witnessWords(partner).map((line) => `  ${line}`),
    `  Bank id: ${partner.bank}`,
  ]
}

/** What people can do about a partner that cannot be reached: where both banks have new keys, no bank finds the other. */
function awayWords({ up, closed, bank, name, title }: PartnerView): string[] {
  if (up || closed !== undefined) return []
  return [
    `If ${title} runs and stays unreachable, it has new keys, as this bank may have, or another address. Then say where it is:`,
    `  hourbridge bank name ${bank} ${name} --at ADDRESS    (the address that its own \`hourbridge status\` shows)`,
  ]
}

/** A new limit that the partner has not heard of yet. */
function effectiveWords({ theyMayOwe, theyMayOweNow }: PartnerView): string[] {
  if (theyMayOweNow === theyMayOwe) return []
  return [`Until they have heard of the new limit, ${hoursText(theyMayOweNow)} counts.`]
}

async function closePartner(call: Call): Promise<void> {
  const { options, out } = call
  const chosen = (['settled', 'forgiven', 'carried'] as const).filter((one) => options.flag(one))
  const [as] = chosen
  if (as === undefined || chosen.length > 1)
    throw usage('Say what becomes of what is owed.', 'Give one of --settled, --forgiven, --carried.')
  const client = await connect(options)
  const before = await client.get(partnerPath(call), validatePartnerView)
  const open = as === 'settled' && before.position !== 0
  out.note(`Now: ${positionWords(before)}. ${open ? notSettled : closeWords[as]}`)
  if (!options.flag('yes')) await confirm('Close the agreement in this way?', '--yes', { partner: before })
  const partner = await client.post(`${partnerPath(call)}/close`, validatePartnerView, { as })
  client.close()
  out.result(partner, () => partnerWords(partner))
}

const notSettled = 'So it is not settled: let it be given back first, or close with --forgiven or --carried.'

const closeWords: Readonly<Record<Disposal, string>> = {
  settled: 'Nothing is owed afterwards.',
  forgiven: 'Both banks write it off; nobody owes anything afterwards.',
  carried: 'It stays owed: a next agreement of the two banks begins with it.',
}

/** What waits too long there, and what that leaves. */
function waitWords({ overdue, usable }: PartnerView): string[] {
  if (overdue === 0) return []
  return [
    `Overdue: ${overdue} of our exchanges there. Until they are answered, ${usable.holds} of ${hoursText(usable.seconds)} in all may wait for them at once.`,
    'See `hourbridge transfer list`, and call them.',
  ]
}

async function showPartner(call: Call): Promise<void> {
  const client = await connect(call.options)
  const partner = await client.get(partnerPath(call), validatePartnerView)
  client.close()
  call.out.result(partner, () => partnerWords(partner))
}

async function limitPartner(call: Call): Promise<void> {
  const text = call.argument(1) ?? ''
  const seconds = orUsage(text, 'hours', parseLimit(text))
  const client = await connect(call.options)
  const partner = await client.patch(partnerPath(call), validatePartnerView, { limit: seconds })
  client.close()
  call.out.result(partner, () => partnerWords(partner))
}

async function renamePartner(call: Call): Promise<void> {
  const name = shortName(call.argument(1) ?? '', 'the new name')
  const client = await connect(call.options)
  const partner = await client.patch(partnerPath(call), validatePartnerView, { name })
  client.close()
  call.out.result(partner, () => [
    `✓ ${partner.title} is called ${partner.name} here: write NAME@${partner.name} for their members.`,
  ])
}

async function setSuspended(call: Call, suspended: boolean): Promise<void> {
  const client = await connect(call.options)
  const path = `${partnerPath(call)}/${suspended ? 'suspend' : 'resume'}`
  const partner = await client.post(path, validatePartnerView, {})
  client.close()
  call.out.result(partner, () => partnerWords(partner))
}
