import type { Command } from 'commander'
import type { ClearingPartner, ClearingRound, ClearingView } from '../../protocol/generated/types.ts'
import { validateClearingRun, validateClearingView } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { confirm } from '../confirm.ts'
import { hoursText } from '../hours.ts'
import type { Out } from '../output.ts'
import { connect } from '../settings.ts'
import { wordsOfCode } from '../stop.ts'

const group = {
  summary: 'take down debts that go round in a loop of banks',
  about:
    'Where we owe one bank, that owes another, and that one owes us, all three can owe less, and nobody gives or receives anything. ' +
    'Banks whose house rules allow it tell each other what they owe; each can then clear the loops that it is on. No debt ' +
    'grows, and no member is touched. The house rule: off takes no part; ask clears when somebody here or there begins it; ' +
    'auto also begins by itself, every night.',
  examples: [
    ['hourbridge rules --clearing ask', 'take part'],
    ['hourbridge clearing plan', 'what could be cleared'],
  ],
} as const

const plan = {
  summary: 'what could be cleared, and what it would mean here',
  about:
    'Shows the loops that this bank is on, by what the banks said last, and what we would owe each partner before and after. Changes nothing.',
  examples: [['hourbridge clearing plan', 'before and after, partner by partner']],
} as const

const run = {
  summary: 'clear the loops that this bank is on',
  about:
    'Shows the plan and asks once, or needs --yes where nobody can be asked. Each loop is cleared as a whole or not at all: if a ' +
    'bank on it cannot be reached, or owes another sum by now, everything stays as it was.',
  examples: [
    ['hourbridge clearing run', 'shows, asks, clears'],
    ['hourbridge clearing run --yes --json', 'for programs'],
  ],
} as const

/** `hourbridge clearing` */
export function addClearing(program: Command): void {
  const parent = addCommand(program, 'clearing', group)
  onCall(addCommand(parent, 'plan', plan), 'bank', showPlan)
  const running = addCommand(parent, 'run', run)
    .option('--yes', 'clear without asking')
    .option('--wait <seconds>', 'how long to wait for the other banks, up to 60 (default: 15)')
  onCall(running, 'bank', clear)
}

async function showPlan({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const view = await client.get('/clearing', validateClearingView)
  client.close()
  if (out.json) return out.line(JSON.stringify(view))
  for (const line of await planWords(view, out)) out.line(line)
}

async function clear({ options, out }: Call): Promise<void> {
  const wait = options.count('wait', 0, 60, 15)
  const client = await connect(options)
  const view = await client.get('/clearing', validateClearingView)
  if (view.rule !== 'off') {
    for (const line of await planWords(view, out)) out.note(line)
    if (view.loops.length > 0 && !options.flag('yes')) await confirm('Clear this?', '--yes', { plan: view })
  }
  const done = await client.post('/clearing/run', validateClearingRun, { wait })
  client.close()
  if (out.json) return out.line(JSON.stringify(done))
  if (done.rounds.length === 0) return out.line('There was nothing to clear.')
  for (const round of done.rounds) out.line(roundWords(round))
  for (const line of await partnerTable(done.partners, out, ['Before', 'Now'])) out.line(line)
}

async function planWords(view: ClearingView, out: Out): Promise<string[]> {
  if (view.rule === 'off')
    return ['This bank takes no part in clearing. To take part: hourbridge rules --clearing ask']
  const { loops, banks, cleared } = view
  // Our own bank is one of those that say it.
  const others = banks - 1
  const some = others === 1 ? 'One other bank says' : `${others} other banks say`
  const known = others < 1 ? 'No other bank has said yet' : some
  if (loops.length === 0) return [`${known} what they owe. There is no loop of debts that this bank is on.`]
  return [
    `${known} what they owe. Together with this one they could owe ${hoursText(cleared)} less. Through this bank:`,
    ...loops.map((loop) => `  ${loopWords(loop.banks)}: ${hoursText(loop.seconds)} each`),
    ...(await partnerTable(view.partners, out, ['Now', 'After'])),
  ]
}

function loopWords(banks: readonly string[]): string {
  const [next = '', ...more] = banks.toReversed()
  const others = [...more, 'us'].map((bank, at) => `${at === 0 ? next : (more[at - 1] ?? '')} owes ${bank}`)
  return [`we owe ${next}`, ...others].join(', ')
}

function roundWords({ banks, seconds, state, code }: ClearingRound): string {
  const what = `${loopWords(banks)}: ${hoursText(seconds)}`
  if (state === 'cleared') return `✓ ${what} cleared.`
  if (state === 'waiting')
    return `… ${what} under way: a bank on the loop has not answered. It ends by itself, cleared or not.`
  const { title, todo } = wordsOfCode(code ?? '')
  return `✗ ${what} not cleared. ${title} ${todo}`.trimEnd()
}

/** Where people compare: what stays, and what goes, in proportion. */
async function partnerTable(
  partners: readonly ClearingPartner[],
  out: Out,
  [was, is]: readonly [string, string],
): Promise<string[]> {
  const largest = Math.max(
    1,
    ...partners.map(({ before, after }) => Math.max(Math.abs(before), Math.abs(after))),
  )
  const rows = partners.map(({ name, before, after }) => [
    name.startsWith('tbk:') ? `${name.slice(0, 16)}…` : name,
    before < 0 || after < 0 ? 'owes us' : 'we owe',
    hoursText(Math.abs(before)),
    hoursText(Math.abs(after)),
    bar(Math.abs(before) / largest, Math.abs(after) / largest),
  ])
  return out.table({ head: ['Partner', '', was, is, ''], right: [2, 3], rows })
}

const barLength = 24

/** A bar of what was, of which the full part stays. Something is never drawn as nothing. */
function bar(before: number, after: number): string {
  const length = (part: number): number => (part === 0 ? 0 : Math.max(1, Math.round(part * barLength)))
  const full = length(after)
  return '█'.repeat(full) + '░'.repeat(Math.max(0, length(before) - full))
}
