import type { Command } from 'commander'
import { Option } from 'commander'
import type { MemberChange, MemberCreate, MemberStatus } from '../../protocol/generated/types.ts'
import {
  checkMemberChange,
  checkMemberCreate,
  checkMemberStep,
  validateMemberList,
  validateMemberStatus,
  validateMemberView,
  type SchemaProblem,
} from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import type { Client } from '../client.ts'
import { confirm } from '../confirm.ts'
import { faultSentence } from '../fault-words.ts'
import { memberId, memberRow, memberWords } from '../members.ts'
import type { Options } from '../options.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'
import { addMemberImport } from './member-import.ts'
import { addProxy } from './member-proxy.ts'
import { memberSteps, type StepCommand } from './member-steps.ts'

const lesson = {
  summary: 'people: apply, interview, approve, suspend, leave',
  about:
    'The members of this timebank, from applying to leaving. A person is named by card number, by name, or by id. Whoever ' +
    'applies is interviewed, gives references, may need a check, and is then approved: that opens the account.',
  examples: [
    ['hourbridge member list --status applied', 'who waits'],
    ['hourbridge member apply "Mair Rees" --phone "029 2011 1222"', 'type in a paper form'],
    ['hourbridge member approve "mair rees"', 'a member from now on'],
  ],
} as const

/** `hourbridge member` and everything below it. */
export function addMember(program: Command): void {
  const member = addCommand(program, 'member', lesson)
  addList(member)
  addShow(member)
  addApply(member)
  addChange(member)
  for (const step of memberSteps) addStep(member, step)
  addReference(member)
  addProxy(member)
  addMemberImport(member)
}

const who = 'card number, name or id'

function addList(member: Command): void {
  const command = addCommand(member, 'list', {
    summary: 'members, or those like a text',
    about:
      'Lists members by family name, or finds some by name, number, e-mail or telephone; typing errors are forgiven.',
    examples: [
      ['hourbridge member list', 'everybody'],
      ['hourbridge member list rees', 'people called something like Rees'],
    ],
  })
    .argument('[text...]', 'part of a name, number, e-mail or telephone number')
    .option(
      '--status <status>',
      'only applied, interviewed, checking, approved, suspended, left, deceased or declined',
    )
    .option('--limit <number>', 'how many at most (default: 50)')
    .option('--skip <number>', 'how many to pass over')
  onCall(command, 'bank', async ({ options, words, out }) => {
    const text = words(0).join(' ')
    const limits = {
      limit: options.count('limit', 1, 1000, 50),
      skip: options.count('skip', 0, 10_000_000, 0),
    }
    const status = statusOf(options)
    const body = { ...limits, ...(text !== '' && { text }), ...(status && { status: [status] }) }
    const client = await connect(options)
    const list = await client.post('/members/find', validateMemberList, body)
    client.close()
    const head = ['Name', 'Number', 'Status', 'Waits for', 'Area', 'Standing']
    const table = await out.table({ head, right: [5], rows: list.members.map(memberRow) })
    out.result(list, () => [...table, `${list.members.length} of ${list.total}`])
  })
}

function statusOf(options: Options): MemberStatus | undefined {
  const text = options.text('status')
  if (text === undefined) return undefined
  if (validateMemberStatus(text)) return text
  throw usage(`--status: "${text}" is no status.`, 'Use one of those that --help names.')
}

function addShow(member: Command): void {
  const command = addCommand(member, 'show', {
    summary: 'one person',
    about: 'Shows what the timebank knows of a person, and what is still waited for.',
    examples: [['hourbridge member show 1001', 'whoever has this card']],
  }).argument('<who>', who)
  onCall(command, 'bank', async ({ options, argument, out }) => {
    const client = await connect(options)
    const id = await memberId(client, argument(0) ?? '')
    const view = await client.get(`/members/${id}`, validateMemberView)
    client.close()
    out.result(view, () => memberWords(view))
  })
}

function personOptions(command: Command): Command {
  return command
    .option('--email <address>', 'e-mail; nobody needs one')
    .option('--phone <number>', 'telephone; nobody needs one')
    .option('--post <address>', 'postal address')
    .addOption(new Option('--language <code>', 'language of letters').choices(['en', 'cy', 'pl']))
    .option('--area <name>', 'village, estate or ward')
    .option('--birth-year <year>', 'year of birth, needed of minors')
    .option('--guardian <name>', 'the adult who answers for a minor')
}

function personOf(options: Options): MemberChange {
  const text = (name: string): string | undefined => options.text(name)
  const contact = {
    ...(text('email') !== undefined && { email: text('email') ?? '' }),
    ...(text('phone') !== undefined && { phone: text('phone') ?? '' }),
    ...(text('post') !== undefined && { post: text('post') ?? '' }),
  }
  const language = (['en', 'cy', 'pl'] as const).find((code) => code === text('language'))
  const birthYear = options.count('birthYear', 1900, 2200, 0)
  const [area, guardian] = [text('area'), text('guardian')]
  return {
    ...(Object.keys(contact).length > 0 && { contact }),
    ...(language && { language }),
    ...(area !== undefined && { area }),
    ...(birthYear > 0 && { birthYear }),
    ...(guardian !== undefined && { guardian: { name: guardian } }),
  }
}

function nameOf(text: string): MemberCreate['name'] {
  const [given = '', ...family] = text.trim().split(/\s+/)
  return { given, ...(family.length > 0 && { family: family.join(' ') }) }
}

function addApply(member: Command): void {
  const command = personOptions(
    addCommand(member, 'apply', {
      summary: 'type in a paper application',
      about: 'Takes down the application of somebody who filled in a paper form and signed it.',
      examples: [
        [
          'hourbridge member apply "Mair Rees" --phone "029 2011 1222" --referee "Dr Bevan"',
          'she waits for an interview now',
        ],
      ],
    }).argument('<name>', 'given and family name, in quotes'),
  ).option('--referee <name...>', 'who could give a reference')
  onCall(command, 'bank', async ({ options, argument, out }) => {
    const { guardian, ...person } = personOf(options)
    const body: MemberCreate = {
      ...{ name: nameOf(argument(0) ?? ''), language: 'en', ...person, paper: true, agrees: true },
      referees: options.texts('referee').map((referee) => ({ referee })),
      ...(guardian && { guardian }),
    }
    sound(checkMemberCreate(body))
    const client = await connect(options)
    const view = await client.post(
      '/members',
      validateMemberView,
      body,
      'Look first whether the person is there: hourbridge member list',
    )
    client.close()
    out.result(view, () => memberWords(view))
  })
}

function addChange(member: Command): void {
  const command = personOptions(
    addCommand(member, 'change', {
      summary: 'change what is known of a person',
      about:
        'Changes what is named and leaves the rest. Contacts are changed one by one; --clear takes something away.',
      examples: [['hourbridge member change 1001 --area Splott', 'moved house']],
    }).argument('<who>', who),
  )
    .option('--name <name>', 'given and family name, in quotes')
    .option('--number <number>', 'another card number')
    .option('--handle <name>', 'another short name of the account')
    .option(
      '--clear <what...>',
      'contact, area, place, reachMetres, free, about, birthYear, emergency or guardian',
    )
  onCall(command, 'bank', change)
}

async function change({ options, argument, out }: Call): Promise<void> {
  const [name, number, handle] = ['name', 'number', 'handle'].map((one) => options.text(one))
  const clear = options.texts('clear')
  const client = await connect(options)
  const id = await memberId(client, argument(0) ?? '')
  const before = await client.get(`/members/${id}`, validateMemberView)
  const { contact, ...person } = personOf(options)
  const body = {
    ...person,
    ...(contact && { contact: { ...before.contact, ...contact } }),
    ...(name !== undefined && { name: nameOf(name) }),
    ...(number !== undefined && { number }),
    ...(handle !== undefined && { handle }),
    ...(clear.length > 0 && { clear }),
  }
  sound(checkMemberChange(body))
  const view = await client.patch(`/members/${id}`, validateMemberView, body)
  client.close()
  out.result(view, () => memberWords(view))
}

/** A wrong value is told before anything is sent. */
function sound(problem: SchemaProblem | undefined): void {
  if (problem !== undefined) throw usage(faultSentence(problem), 'See --help for an example.')
}

function addStep(member: Command, step: StepCommand): void {
  const command = addCommand(member, step.name, step.lesson).argument('<who>', who)
  for (const [flags, says] of step.flags ?? []) command.option(flags, says)
  if (step.asks !== undefined) command.option('--yes', 'do it without asking')
  onCall(command, 'bank', async (call) => {
    const { options, argument } = call
    const body = { do: step.name, ...step.body(options) }
    sound(checkMemberStep(body))
    const client = await connect(options)
    const id = await memberId(client, argument(0) ?? '')
    if (step.asks !== undefined && !options.flag('yes')) await confirm(step.asks, '--yes')
    await takeStep(call, client, id, body)
  })
}

async function takeStep({ out }: Call, client: Client, id: string, body: object): Promise<void> {
  const erased = 'do' in body && body.do === 'erase'
  const isId = (value: unknown): value is { id: string } =>
    typeof value === 'object' && value !== null && 'id' in value
  if (erased) {
    const done = await client.post(`/members/${id}/steps`, isId, body)
    out.result({ id: done.id, erased: true }, () => 'Erased.')
  } else {
    const view = await client.post(`/members/${id}/steps`, validateMemberView, body)
    out.result(view, () => memberWords(view))
  }
  client.close()
}

function addReference(member: Command): void {
  const command = addCommand(member, 'reference', {
    summary: 'a reference: named, asked for, or received',
    about: 'Names a referee, notes that the reference was asked for, or what it said when it came.',
    examples: [
      ['hourbridge member reference "mair rees" "Dr Bevan" --contact "029 2011 3333"', 'name one'],
      ['hourbridge member reference "mair rees" "Dr Bevan" --asked', 'a letter was sent'],
      ['hourbridge member reference "mair rees" "Dr Bevan" --good', 'it came and speaks for her'],
    ],
  })
    .argument('<who>', who)
    .argument('<referee>', 'who vouches for the person')
    .option('--contact <words>', 'how to reach the referee')
    .option('--asked', 'the reference was asked for')
    .addOption(new Option('--good', 'it came and speaks for the person').conflicts('notGood'))
    .option('--not-good', 'it came and does not')
  onCall(command, 'bank', reference)
}

async function reference(call: Call): Promise<void> {
  const { options, argument } = call
  const referee = argument(1) ?? ''
  const client = await connect(options)
  const id = await memberId(client, argument(0) ?? '')
  const path = `/members/${id}`
  const contact = options.text('contact')
  const named = (await client.get(path, validateMemberView)).references ?? []
  let known = named.find((one) => one.referee === referee)
  const later = options.flag('asked') || options.flag('good') || options.flag('notGood')
  if (known === undefined || !later) {
    const body = { do: 'reference-name', referee, ...(contact !== undefined && { contact }) }
    sound(checkMemberStep(body))
    if (!later) return takeStep(call, client, id, body)
    known = (await client.post(`${path}/steps`, validateMemberView, body)).references?.at(-1)
  }
  const seen = options.flag('good') || options.flag('notGood')
  const step = seen
    ? { do: 'reference-seen', reference: known?.id, good: options.flag('good') }
    : { do: 'reference-ask', reference: known?.id }
  await takeStep(call, client, id, step)
}
