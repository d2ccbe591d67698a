/** What a run says to people. */
import type { Outcome } from './runner.ts'

/** How many cases came to what. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** Of those that passed: with other codes than ours. */
  otherCode: number
}

/** Counts of all cases of each name that `names` gives a case. */
export function countBy(
  outcomes: readonly Outcome[],
  names: (outcome: Outcome) => readonly string[],
): Map<string, Counts> {
  const found = new Map<string, Counts>()
  for (const outcome of outcomes)
    for (const name of names(outcome)) {
      const counts = found.get(name) ?? { passed: 0, failed: 0, skipped: 0, otherCode: 0 }
      found.set(name, counts)
      if (outcome.verdict === 'other-code') counts.otherCode += 1
      counts[outcome.verdict === 'other-code' ? 'passed' : outcome.verdict] += 1
    }
  return new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** The folder of a case. */
export const folderOf = ({ file }: Outcome): string[] => [file.split('/')[0] ?? file]
/** Its rules. */
export const rulesOf = ({ covers }: Outcome): readonly string[] => covers

/** The report as text: a table by folder, one by rule, what failed, and a closing line. */
export function reportText(outcomes: readonly Outcome[]): string {
  const all = countBy(outcomes, () => ['all']).get('all')
  const failures = outcomes.filter((one) => one.verdict === 'failed')
  const skips = new Set(outcomes.flatMap(({ verdict, why }) => (verdict === 'skipped' ? [why ?? ''] : [])))
  const parts = [
    table('folder', countBy(outcomes, folderOf)),
    table('rule', countBy(outcomes, rulesOf)),
    ...(skips.size > 0 ? [`skipped, since the driver has not: ${[...skips].join(', ')}`] : []),
    ...failures.map(failureText),
    all === undefined
      ? 'no cases'
      : `${all.passed} passed (${all.otherCode} with other codes), ${all.failed} failed, ${all.skipped} skipped`,
  ]
  return parts.join('\n\n')
}

function table(title: string, rows: ReadonlyMap<string, Counts>): string {
  const head = [title, 'passed', 'failed', 'skipped']
  const lines = [...rows].map(([name, { passed, failed, skipped }]) => [
    name,
    ...[passed, failed, skipped].map(String),
  ])
  const width = Math.max(...[head, ...lines].map(([name = '']) => name.length))
  return [head, ...lines]
    .map(([name = '', ...rest]) => name.padEnd(width) + rest.map((cell) => cell.padStart(9)).join(''))
    .join('\n')
}

function failureText({ id, covers, why, at, expected, got }: Outcome): string {
  const first = `FAILED ${id} (${covers.join(', ')})`
  if (at === undefined) return `${first}\n  ${why ?? 'no reason'}`
  return `${first}\n  at ${at === '' ? 'the result' : at}\n  expected ${short(expected)}\n  got      ${short(got)}`
}

const short = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 400)
