import type { Command } from 'commander'
import { Option } from 'commander'
import type { ExchangeCreate, ExchangeView } from '../../protocol/generated/types.ts'
import {
  checkCategory,
  validateExchangeCreate,
  validateExchangeView,
  validateRouteList,
  checkNonce,
} from '../../protocol/generated/validators.ts'
import { newId } from '../chance.ts'
import type { Client } from '../client.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { confirm } from '../confirm.ts'
import { parseDay } from '../day.ts'
import { hoursForms, orUsage, parseHours } from '../hours.ts'
import { accountName } from '../names.ts'
import type { Options } from '../options.ts'
import type { Out } from '../output.ts'
import { connect } from '../settings.ts'
import { Stop, usage } from '../stop.ts'
import { exchangeWords } from '../words.ts'

const lesson = {
  summary: 'record that somebody gave somebody help',
  about:
    'Records one piece of help: who gave it, who received it, how long it took and what it was. It is recorded at the bank of ' +
    'the person who RECEIVED the help. If the giver belongs to a partner bank, write name@partner: the credits then cross ' +
    'the border to their account there, and the answer comes when that bank has booked them. If there is no agreement with ' +
    'that bank, the credits go hand to hand over up to three banks between, each of which has one with the next, all or ' +
    'nothing: the best way is shown first, or --route names it. An hour is an hour, whatever the task and whichever the bank.',
  examples: [
    ['hourbridge give tomos mair 1:30 --for gardening', 'Tomos gave Mair an hour and a half in her garden'],
    ['hourbridge give 1:30 --giver tomos --receiver mair --for gardening', 'the same'],
    [
      'hourbridge give mair@riverside dai 2h --for lessons --day yesterday',
      'a teacher of a partner bank taught our Dai',
    ],
    [
      'hourbridge give ann@hillside dai 1:00 --for lessons --route riverside',
      'a teacher of Hillside, with which only our partner Riverside has an agreement',
    ],
    [
      'hourbridge give dai litter-pick 90m --for environment --purpose award',
      'an agency awards credits for a litter pick',
    ],
  ],
} as const

/** `hourbridge give` */
export function addGive(program: Command): void {
  const command = addCommand(program, 'give', lesson)
    .argument(
      '<words...>',
      `GIVER RECEIVER HOURS, or only HOURS with --giver and --receiver; hours like ${hoursForms}`,
    )
    .option('--giver <name>', 'who gave the help; name@partner if they belong to a partner bank')
    .option('--receiver <name>', 'who received it')
    .option('--for <category>', 'what it was, as a short code: gardening, lessons, transport (always needed)')
    .option('--day <day>', 'when it happened: YYYY-MM-DD, today or yesterday (default: today)')
  const purposes = ['exchange', 'award', 'spend', 'agency', 'donation', 'opening', 'recovered']
  command.addOption(
    new Option('--purpose <purpose>', 'what kind of exchange (default: exchange)').choices(purposes),
  )
  command.option('--route <banks>', 'the banks between, in order, with commas: riverside,quayside')
  command.option('--yes', 'go the best way over banks between without asking')
  command.option('--wait <seconds>', 'how long to wait for a partner bank, up to 60 (default: 10)')
  command.option(
    '--id <id>',
    'identifier of an earlier try of the same exchange, to be sure that it counts once',
  )
  command.usage('GIVER RECEIVER HOURS --for CATEGORY [options]')
  onCall(command, 'bank', give)
}

async function give({ options, words, out }: Call): Promise<void> {
  const body = exchangeOf(options, words(0))
  const client = await connect(options)
  const view = await post(client, body).catch(async (cause: unknown) => {
    if (!(cause instanceof Stop) || cause.code !== 'no-route' || body.route !== undefined) throw cause
    return post(client, { ...body, route: await agreedRoute(client, body, options, out, cause) })
  })
  client.close()
  out.result(view, () => exchangeWords(view))
}

function post(client: Client, body: ExchangeCreate): Promise<ExchangeView> {
  return client.post('/exchanges', validateExchangeView, body, again(body))
}

/** The giver's bank is no partner: the best way there, once the person at the keyboard agreed. */
async function agreedRoute(
  client: Client,
  body: ExchangeCreate,
  options: Options,
  out: Out,
  otherwise: Stop,
): Promise<readonly string[]> {
  const { giver, seconds } = body
  const bank = giver.includes('@') ? giver.slice(giver.indexOf('@') + 1) : giver.slice(0, giver.indexOf('/'))
  const query = new URLSearchParams({ to: bank, seconds: String(seconds) }).toString()
  const { routes, unreachable = false } = await client.get(`/routes?${query}`, validateRouteList)
  const [best, ...more] = routes
  if (best === undefined) throw otherwise
  out.note(`There is no agreement with ${bank}. The credits can go by way of ${best.join(', ')}.`)
  for (const other of more) out.note(`  Or: --route ${other.join(',')}`)
  if (unreachable) out.note(awayWords(routes))
  const question = unreachable ? 'Go this way all the same?' : 'Go this way?'
  const about = { route: best, others: more, ...(unreachable && { unreachable }) }
  if (!options.flag('yes')) await confirm(question, '--yes', about)
  return best
}

/** What it means that the first bank of no way is there. */
function awayWords(routes: readonly (readonly string[])[]): string {
  const first = [...new Set(routes.map(([bank = '']) => bank))].join(', ')
  return `! ${first} cannot be reached now. The credits would wait for it, and come to nothing if that takes too long.`
}

function again(body: ExchangeCreate): string {
  return `It may be recorded or not. Give the same command again with --id ${body.id}: it will count once.`
}

/** The request that the words mean, or a usage error that says what is wrong with them. */
function exchangeOf(options: Options, words: readonly string[]): ExchangeCreate {
  const { hours, ...parties } = partsOf(options, words)
  const giver = accountName(parties.giver, 'the giver', true)
  const receiver = accountName(parties.receiver, 'the receiver', true)
  const category = options.required('for', '--for CATEGORY').toLowerCase()
  if (checkCategory(category) !== undefined) {
    throw usage(
      `--for: "${category}" is not a category code.`,
      'Use letters, digits and hyphens, as in home-help.',
    )
  }
  const id = options.text('id') ?? newId()
  if (checkNonce(id) !== undefined)
    throw usage(`--id: "${id}" is not an identifier.`, 'Copy the 22 characters that were printed.')
  const purpose = options.text('purpose')
  const route = options.text('route')?.split(',')
  const body = {
    id,
    giver,
    receiver,
    seconds: orUsage(hours, 'hours', parseHours(hours)),
    day: parseDay(options.text('day'), new Date()),
    category,
    wait: options.count('wait', 0, 60, 10),
    ...(purpose !== undefined && { purpose }),
    ...(route !== undefined && { route }),
  }
  if (validateExchangeCreate(body)) return body
  // The parties were looked at by themselves, with words of their own.
  throw usage(
    `--route: "${options.text('route') ?? ''}" names no banks.`,
    'A route is like riverside,quayside, three banks at most.',
  )
}

function partsOf(
  options: Options,
  words: readonly string[],
): { giver: string; receiver: string; hours: string } {
  const giver = options.text('giver')
  const receiver = options.text('receiver')
  const [first, second, third] = words
  if (giver !== undefined && receiver !== undefined && first !== undefined && words.length === 1)
    return { giver, receiver, hours: first }
  const named = giver !== undefined || receiver !== undefined
  if (!named && first !== undefined && second !== undefined && third !== undefined && words.length === 3)
    return { giver: first, receiver: second, hours: third }
  throw usage(
    'It is not clear who gave whom how much.',
    'Write: hourbridge give GIVER RECEIVER HOURS --for CATEGORY, or HOURS with both --giver and --receiver.',
  )
}
