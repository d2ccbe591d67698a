/** `hourbridge match` and `hourbridge chains`: who could help whom. */
import type { Command } from 'commander'
import { Option } from 'commander'
import type { MatchPerson, MatchReason } from '../../protocol/generated/types.ts'
import { validateChainList, validateMatchList } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import type { Options } from '../options.ts'
import { connect } from '../settings.ts'

/** `hourbridge match`, `hourbridge chains` */
export function addMatching(program: Command): void {
  const matching = addCommand(program, 'match', {
    summary: 'who could help with a request',
    about:
      'Ranks members by what they offer, when they are free, how far away they are, their checks, and by who should give or receive next; and says why. Offers of partner banks stand in the same list, with the bank, where nobody is named: write to its time broker. Those who have the skill but cannot be asked today come after.',
    examples: [['hourbridge match laaaaaaaaaaaaaaa', 'the ten likeliest']],
  }).argument('<request>', 'its identifier; see hourbridge request list')
  onCall(withQuestion(matching), 'bank', match)
  const circles = addCommand(program, 'chains', {
    summary: 'circles in which each can help the next',
    about:
      'Finds three to five members of whom each can help the next, and the last the first: nobody could pay anybody back directly, and together they owe nothing.',
    examples: [
      ['hourbridge chains', 'the ten strongest'],
      ['hourbridge chains --member maaaaaaaaaaaaaaa', 'with one member'],
    ],
  }).option('--member <id>', 'only with this member')
  onCall(withQuestion(circles), 'bank', chains)
}

function withQuestion(command: Command): Command {
  const language = new Option('--language <code>', 'of the reasons').choices(['en', 'cy', 'pl']).default('en')
  return command.option('--limit <count>', 'most answers (10)').addOption(language)
}

function questionOf(options: Options): Record<string, string> {
  return { limit: String(options.count('limit', 1, 50, 10)), language: options.text('language') ?? 'en' }
}

function nameOf({ name, area, bank }: MatchPerson): string {
  const known = bank === undefined ? name : `at ${name} (@${bank})`
  return area === undefined ? known : `${known}, ${area}`
}

const why = (reasons: readonly MatchReason[]): string => reasons.map(({ words }) => words).join('; ')

async function match({ options, argument, out }: Call): Promise<void> {
  const client = await connect(options)
  const query = new URLSearchParams(questionOf(options)).toString()
  const path = `/listings/${encodeURIComponent(argument(0) ?? '')}/matches?${query}`
  const found = await client.get(path, validateMatchList)
  client.close()
  out.result(found, () => {
    if (found.matches.length + found.blocked.length === 0) return 'Nobody was found who could help.'
    return [
      ...found.matches.flatMap(({ helper, percent, reasons, offer }) => [
        `${String(percent).padStart(3)}  ${nameOf(helper)}`,
        `     ${why(reasons)} (${offer.id})`,
      ]),
      ...(found.blocked.length === 0 ? [] : ['', 'They have the skill, but cannot be asked today:']),
      ...found.blocked.map(({ helper, reasons }) => `     ${nameOf(helper)}: ${why(reasons)}`),
    ]
  })
}

async function chains({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const member = options.text('member')
  const query = new URLSearchParams({ ...questionOf(options), ...(member !== undefined && { member }) })
  const found = await client.get(`/chains?${query.toString()}`, validateChainList)
  client.close()
  out.result(found, () => {
    if (found.chains.length === 0) return 'There is no circle among what is offered and asked for now.'
    return found.chains.flatMap(({ percent, links }) => [
      `${String(percent).padStart(3)}  ${links.map(({ giver }) => giver.name).join(' → ')} → ${links[0]?.giver.name ?? ''}`,
      ...links.map(({ giver, receiver, offer, request }) => {
        return `     ${giver.name} helps ${receiver.name}: ${offer.title} for “${request.title}” (${request.id})`
      }),
    ])
  })
}
