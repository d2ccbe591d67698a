/** `hourbridge exchange`: what people plan and do, from a proposal to the ledger. */
import type { Command } from 'commander'
import { Option } from 'commander'
import type { ArrangementView } from '../../protocol/generated/types.ts'
import {
  checkArrangementCreate,
  checkExchangeRecord,
  validateArrangementList,
  validateArrangementView,
  type SchemaProblem,
} from '../../protocol/generated/validators.ts'
import { arrangementWords } from '../arrangement-words.ts'
import { newId } from '../chance.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { parseDay } from '../day.ts'
import { exceptPart, withExcept } from '../except.ts'
import { faultSays } from '../fault-words.ts'
import { hoursForms, hoursText, orUsage, parseHours } from '../hours.ts'
import { memberId } from '../members.ts'
import type { Options } from '../options.ts'
import { exchangeId, partyRef } from '../parties.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'
import { addExchangeSteps } from './exchange-steps.ts'

const lesson = {
  summary: 'exchanges between people: planned, done, confirmed, disputed',
  about:
    'What two people agree on and do, until both have said so and the hours stand in the ledger. People are named by card ' +
    'number, name or id; somebody of a partner bank as name@partner. For hours that nobody needs to confirm there is ' +
    'hourbridge give.',
  examples: [
    ['hourbridge exchange list --only open', 'what is still to happen'],
    ['hourbridge exchange record "ana price" 1002 1:30 --for gardening', 'Ana gave an hour and a half'],
    ['hourbridge exchange confirm xaaaaaaaaaaaaaaa', 'the receiver said on the telephone that it is right'],
  ],
} as const

/** `hourbridge exchange` and everything below it. */
export function addExchange(program: Command): void {
  const exchange = addCommand(program, 'exchange', lesson)
  addList(exchange)
  addShow(exchange)
  addPropose(exchange)
  addRecord(exchange)
  addExchangeSteps(exchange)
}

function addList(exchange: Command): void {
  const command = addCommand(exchange, 'list', {
    summary: 'exchanges, those first in which something is to be done',
    about: 'Lists exchanges between people, newest first.',
    examples: [
      ['hourbridge exchange list --only disputed', 'what waits for a time broker'],
      ['hourbridge exchange list --member 1001', 'those of one person'],
    ],
  })
    .addOption(new Option('--only <which>', 'only these').choices(['open', 'disputed']))
    .option('--member <who>', 'only those of this person: card number, name or id')
    .option('--limit <count>', 'most lines (50)')
    .option('--from <count>', 'so many are skipped')
  onCall(command, 'bank', list)
}

async function list({ options, out }: Call): Promise<void> {
  const [only, member] = [options.text('only'), options.text('member')]
  const client = await connect(options)
  const query = new URLSearchParams({
    limit: String(options.count('limit', 1, 200, 50)),
    from: String(options.count('from', 0, 1_000_000, 0)),
    ...(only !== undefined && { only }),
    ...(member !== undefined && { member: await memberId(client, member) }),
  }).toString()
  const found = await client.get(`/arrangements?${query}`, validateArrangementList)
  client.close()
  const head = ['Giver', 'Receiver', 'Hours', 'What', 'Day', 'State', 'Identifier']
  const table = await out.table({ head, right: [2], rows: found.arrangements.map(rowOf) })
  out.result(found, () => [...table, `${found.arrangements.length} of ${found.total}`])
}

function rowOf({ giver, receiver, seconds, category, day = '', state, id }: ArrangementView): string[] {
  const hours = seconds === undefined ? '' : hoursText(seconds)
  return [giver.name, receiver.name, hours, category, day, state, id]
}

function addShow(exchange: Command): void {
  const command = addCommand(exchange, 'show', {
    summary: 'one exchange, and what can be done with it',
    about: 'Shows how an exchange stands, what happened, and which steps are possible now.',
    examples: [['hourbridge exchange show xaaaaaaaaaaaaaaa', 'the one with this identifier']],
  }).argument('<id>', 'its identifier')
  onCall(command, 'bank', async ({ options, argument, out }) => {
    const id = exchangeId(argument(0) ?? '')
    const client = await connect(options)
    const view = await client.get(`/arrangements/${id}`, validateArrangementView)
    client.close()
    out.result(view, () => arrangementWords(view))
  })
}

function withParties(command: Command): Command {
  return withExcept(command)
    .argument('<giver>', 'who gives the help: card number, name, id, or name@partner')
    .argument('<receiver>', 'who receives it')
    .requiredOption('--for <category>', 'what it is, as a short code: gardening, lessons')
    .option('--day <day>', 'YYYY-MM-DD, today or yesterday')
    .option('--note <words>', 'what it is about, for the two of them')
    .option('--listing <id>', 'the offer or request that it comes from, whose checks then count')
    .option('--id <id>', 'identifier of an earlier try of the same, to be sure that it counts once')
}

function addPropose(exchange: Command): void {
  const command = withParties(
    addCommand(exchange, 'propose', {
      summary: 'propose that one person helps another',
      about: 'Plans an exchange. Who has not agreed yet is asked; nothing is recorded until it was done.',
      examples: [
        ['hourbridge exchange propose "ana price" 1002 --for gardening --day 2026-12-01', 'one afternoon'],
        ['hourbridge exchange propose 1001 1002 --for lessons --hours 1:00 --every week', 'every week'],
      ],
    }),
  )
    .option('--hours <hours>', `about how long, like ${hoursForms}`)
    .addOption(new Option('--every <time>', 'again and again').choices(['week', 'fortnight', 'month']))
    .option('--until <day>', 'the last day, of what comes again and again')
  onCall(command, 'bank', async (call) => {
    const { options } = call
    const hours = options.text('hours')
    const [every, until, day] = ['every', 'until', 'day'].map((name) => options.text(name))
    const more = {
      ...(hours !== undefined && { seconds: orUsage(hours, 'hours', parseHours(hours)) }),
      ...(day !== undefined && { day: parseDay(day, new Date()) }),
      ...(every !== undefined && { every }),
      ...(until !== undefined && { until }),
    }
    await send(call, '/arrangements', more, checkArrangementCreate)
  })
}

function addRecord(exchange: Command): void {
  const command = withParties(
    addCommand(exchange, 'record', {
      summary: 'record what was done',
      about:
        'Records for both, as somebody at the desk who has their word. Between members of this bank it stands in the ledger at once.',
      examples: [
        ['hourbridge exchange record "ana price" "ben hill" 1:30 --for gardening', 'today'],
        ['hourbridge exchange record 1001 1002 45m --for transport --day yesterday', 'the day before'],
      ],
    }),
  )
    .argument('<hours>', `how long, like ${hoursForms}`)
    .option('--again', 'they did the same twice on that day')
  onCall(command, 'bank', async (call) => {
    const { options, argument } = call
    const hours = argument(2) ?? ''
    const seconds = orUsage(hours, 'hours', parseHours(hours))
    const day = parseDay(options.text('day'), new Date())
    await send(call, '/records', { seconds, day, again: options.flag('again') }, checkExchangeRecord)
  })
}

/** Sends a proposal or a record, after both people were found. */
async function send(
  { options, argument, out }: Call,
  path: string,
  more: object,
  check: (body: unknown) => SchemaProblem | undefined,
): Promise<void> {
  const client = await connect(options)
  const body = { ...termsOf(options), ...more, ...(await partiesOf()) }
  const problem = check(body)
  if (problem !== undefined)
    throw usage(`This cannot be sent: ${faultSays(problem)}.`, 'See --help for an example.')
  const again = `Give the same command again with --id ${body.nonce}: it will count once.`
  const view = await client.post(path, validateArrangementView, body, again)
  client.close()
  out.result(view, () => arrangementWords(view))

  async function partiesOf(): Promise<{ giver: string; receiver: string }> {
    const [giver = '', receiver = ''] = [argument(0), argument(1)]
    return { giver: await partyRef(client, giver), receiver: await partyRef(client, receiver) }
  }
}

function termsOf(options: Options) {
  const [note, listing] = [options.text('note'), options.text('listing')]
  return {
    nonce: options.text('id') ?? newId(),
    category: options.required('for', '--for CATEGORY').toLowerCase(),
    ...(note !== undefined && { note }),
    ...(listing !== undefined && { listing }),
    ...exceptPart(options),
  }
}
