import type { Command } from 'commander'
import type {
  RestoreKeys,
  RestorePartner,
  RestoreView,
  StatementLine,
} from '../../protocol/generated/types.ts'
import { validateNodeStatus, validateRestoreView } from '../../protocol/generated/validators.ts'
import { recoveredWays, type Recovered } from '../../protocol/ledger/recovered.ts'
import { recoveredAccount as recovered } from '../../protocol/ledger/state.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { confirm } from '../confirm.ts'
import { hoursText } from '../hours.ts'
import type { Client } from '../client.ts'
import type { Out } from '../output.ts'
import { connect } from '../settings.ts'
import { Stop } from '../stop.ts'
import { dayText } from '../words.ts'
import { lineTable, wholeStatement } from './statement.ts'

const group = {
  summary: 'after a backup was brought back',
  about:
    'A bank that runs on a copy of its data folder first asks its partner banks what it lacks. Until they have answered nothing ' +
    'can be recorded; everything can be looked at. Exchanges with partner banks come back from them. What was recorded between ' +
    'members of this bank after the copy was made is in no other place: it has to be recorded again.',
  examples: [['hourbridge restore status', 'who has answered, and what came back']],
} as const

const state = {
  summary: 'who has answered, and what came back',
  about:
    'Shows each partner bank and what it said. Exchanges that came back and belong to nobody that this copy knows are added up ' +
    'in the account sys-recovered, until you say whose they are.',
  examples: [
    ['hourbridge restore status', 'one look'],
    [
      'hourbridge give sys-recovered mair 1:30 --for gardening --purpose recovered',
      'it was Mair who received that help from a partner bank',
    ],
  ],
} as const

const finishing = {
  summary: 'go on without partner banks that do not answer',
  about:
    'The bank takes exchanges again, but not with the partner banks that have not answered: those stay frozen until they can be ' +
    'reached and have given back what is missing. One that comes back and has seen more of the ledger than this copy has would take ' +
    'it for a second ledger, so the people with the recovery sheets declare first that the rest is lost: hourbridge keys rotate ' +
    '--lost. Asks once, or needs --yes where nobody can be asked.',
  examples: [['hourbridge restore finish', 'asks, then goes on']],
} as const

/** `hourbridge restore` */
export function addRestore(program: Command): void {
  const parent = addCommand(program, 'restore', group)
  onCall(addCommand(parent, 'status', state), 'bank', show)
  const finish = addCommand(parent, 'finish', finishing)
    .option(
      '--unheard',
      'the partner banks that have not answered are gone for good: nothing need be declared',
    )
    .option('--yes', 'do not ask')
  onCall(finish, 'bank', end)
}

async function show({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const { restore } = await client.get('/status', validateNodeStatus)
  if (restore === undefined) {
    client.close()
    return out.result({ quarantined: false }, () => ['This bank was not restored from a copy.'])
  }
  await showRestore(client, restore, out)
  client.close()
}

async function end({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const { restore } = await client.get('/status', validateNodeStatus)
  // A bank that is not being restored refuses by itself: nobody need agree to that first.
  if (restore?.quarantined === true && !options.flag('yes'))
    await confirm('Go on without the partner banks that have not answered?', '--yes')
  const view = await client.post('/restore/finish', validateRestoreView, { unheard: options.flag('unheard') })
  await showRestore(client, view, out)
  client.close()
}

/** Where it stands, with what came back and is nobody's: line by line, since hours of different people cancel in a sum. */
async function showRestore(client: Client, view: RestoreView, out: Out): Promise<void> {
  const open = recoveredWays(await recoveredLines(client))
  const words = await Promise.all(open.map((one) => recoveredWords(one, out)))
  out.result({ ...view, open }, () => [...restoreWords(view), ...words.flat()])
}

/** The lines of `sys-recovered`, an account that is not there before it is needed. */
async function recoveredLines(client: Client): Promise<readonly StatementLine[]> {
  try {
    return (await wholeStatement(client, recovered)).lines
  } catch (cause) {
    if (cause instanceof Stop && cause.code === 'unknown-account') return []
    throw cause
  }
}

async function recoveredWords({ way, open, lines }: Recovered, out: Out): Promise<string[]> {
  const end = 'HOURS --for CATEGORY --purpose recovered'
  const [give, what] =
    way === 'gave'
      ? [`NAME ${recovered}`, 'who gave the help']
      : [`${recovered} NAME`, 'who received the help']
  return [
    `${hoursText(open)} came back that ours ${way}, and who it was is not known here (${recovered}):`,
    ...(await lineTable(lines, out)).map((line) => `  ${line}`),
    `  When you know ${what}: hourbridge give ${give} ${end}`,
  ]
}

const reasons: Readonly<Record<RestoreView['reason'], string>> = {
  copy: 'its data folder is a copy',
  asked: 'it was started with --restored',
  behind: 'a partner bank showed that entries are missing here',
  'two-copies': 'another copy of it was running',
}

/** How the bank comes back, in lines. */
export function restoreWords(view: RestoreView): string[] {
  const { since, reason, quarantined, ended, partners } = view
  const first = `Restored on ${dayText(since)}: ${reasons[reason]}.`
  const now = quarantined
    ? waitWords(view)
    : [`It takes exchanges again${ended === undefined ? '' : ` since ${dayText(ended)}`}.`]
  return [first, ...now, ...partners.map((one) => `  ${partnerWords(one)}`)]
}

/** Why nothing can be recorded, and what people can do about that; not what the bank would refuse now. */
export function waitWords({ reason, keys, partners }: RestoreView): string[] {
  if (reason === 'two-copies')
    return [
      'Another copy of this bank is running, so neither records anything. Stop one of the two for good, then start the other again.',
    ]
  if (keys !== undefined) return keyWords(keys)
  if (partners.some((one) => one.state === 'cut-needed'))
    return ['Nothing can be recorded from this copy, since partner banks have seen what it lacks.']
  return [
    'Nothing can be recorded until every partner bank has answered. If one never will: hourbridge restore finish',
  ]
}

function keyWords({ change, at, sheets, ended }: RestoreKeys): string[] {
  const when = `change ${change} of ${dayText(at)}`
  if (ended)
    return [
      `Nothing can be recorded: this bank has ended (${when}), and this copy is older. Bring back a newer copy, to close with partners.`,
    ]
  return [
    `Nothing can be recorded: this copy is from before a change of keys (${when}), and the keys in it are void.`,
    '  Is there a newer backup of the whole folder? Then bring that back. If there is none: stop the bank, then, with the recovery',
    `  sheets that are good now (${sheets === 0 ? 'those of the founding' : `those that say "change ${sheets}"`}): hourbridge keys rotate --lost`,
  ]
}

function partnerWords({ bank, state: said, adopted, witnessed, newKeys }: RestorePartner): string {
  const back = adopted === 0 ? '' : `; ${adopted} of our entries came back`
  switch (said) {
    case 'waiting':
      if (newKeys === true)
        return `${bank}: has new keys, which this copy does not know, so it cannot be heard before this bank goes on. Bring back a newer copy; if there is none, stop the bank, and with the recovery sheets: hourbridge keys rotate --lost. Then start it, hourbridge restore finish, and do what hourbridge partner show ${bank} says`
      return `${bank}: not reached yet; what is with them is frozen`
    case 'behind':
      return `${bank}: has entries of ours that are missing here${back}`
    case 'heard':
      return `${bank}: nothing is missing${back}`
    case 'cut-needed':
      return `${bank}: witnessed ${witnessed ?? 0} entries of our ledger, more than this copy has. Bring back a newer copy; if there is none, stop the bank, and with the recovery sheets: hourbridge keys rotate --lost`
    case 'keys-behind':
      return `${bank}: knows newer keys of this bank than this copy has`
    case 'differs':
      return `${bank}: shows something else than what is here. Call them; what is with them stays frozen`
  }
}
