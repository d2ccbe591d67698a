import { Option, type Command } from 'commander'
import type { HouseRules, HouseRulesChange } from '../../protocol/generated/types.ts'
import { validateHouseRules } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { hoursText, orUsage, parseLimit } from '../hours.ts'
import { connect } from '../settings.ts'

const lesson = {
  summary: 'the house rules; with options, change some',
  about:
    'Shows the house rules that the ledger enforces. With options it changes those that are named, from now on; what was recorded ' +
    'stays. The two limits over all partner banks together count what is on its way; "none" takes such a limit away.',
  examples: [
    ['hourbridge rules', 'as they are'],
    ['hourbridge rules --max-owed-outside 100:00', 'we may owe all partners together a hundred hours'],
    ['hourbridge rules --clearing ask', 'debts that go round in a loop may be cleared'],
    ['hourbridge rules --max-owed-to-us none', 'they may owe us what each agreement allows'],
  ],
} as const

/** `hourbridge rules` */
export function addRules(program: Command): void {
  const command = addCommand(program, 'rules', lesson)
    .option('--max-owed-outside <hours>', 'the most that we may owe all partners together, or none')
    .option('--max-owed-to-us <hours>', 'the most that all partners together may owe us, or none')
    .addOption(
      new Option(
        '--clearing <how>',
        'clear loops of debts with other banks: see "hourbridge clearing --help"',
      ).choices(['off', 'ask', 'auto']),
    )
  onCall(command, 'bank', rules)
}

const limits = [
  ['maxOwedOutside', '--max-owed-outside'],
  ['maxOwedToUs', '--max-owed-to-us'],
] as const

async function rules({ options, out }: Call): Promise<void> {
  let change: HouseRulesChange = {}
  for (const [name, flag] of limits) {
    const text = options.text(name)
    if (text === undefined) continue
    change =
      text === 'none'
        ? { ...change, lift: [...(change.lift ?? []), name] }
        : { ...change, [name]: orUsage(text, flag, parseLimit(text)) }
  }
  const clearing = options.text('clearing')
  if (clearing === 'off' || clearing === 'ask' || clearing === 'auto') change = { ...change, clearing }
  const client = await connect(options)
  const shown =
    Object.keys(change).length === 0
      ? await client.get('/rules', validateHouseRules)
      : await client.patch('/rules', validateHouseRules, change)
  client.close()
  out.result({ clearing: 'off', ...shown }, () => wordsOf(shown))
}

function wordsOf(rules: HouseRules): string[] {
  const limit = (seconds: number | undefined): string =>
    seconds === undefined ? 'as the agreements say' : hoursText(seconds)
  return [
    `Longest exchange:           ${hoursText(rules.maxSeconds)}`,
    `Oldest day:                 ${rules.maxAgeDays} days ago`,
    `Time to decide an order:    ${rules.decideSeconds} seconds`,
    `An order waits at most:     ${rules.orderSeconds} seconds`,
    `Most owed outside:          ${limit(rules.maxOwedOutside)}`,
    `Most owed to us:            ${limit(rules.maxOwedToUs)}`,
    `Clearing with other banks:  ${clearingWords[rules.clearing ?? 'off']}`,
  ]
}

const clearingWords = {
  off: 'off',
  ask: 'ask (when somebody begins it)',
  auto: 'auto (every night by itself)',
} as const
