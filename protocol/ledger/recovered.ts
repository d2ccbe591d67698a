/** What came back in a restore and is nobody's yet, read off the statement of `sys-recovered`. SPEC RST-08. */
import type { StatementLine } from '../generated/types.ts'

/** Hours that ours gave, or received: as they came back, and what of them was given to somebody since. */
export interface Recovered {
  readonly way: 'gave' | 'received'
  /** Seconds that are nobody's yet. */
  readonly open: number
  readonly lines: readonly StatementLine[]
}

/** What came back and is nobody's yet, each way by itself: what one gave and what another received do not cancel. */
export function recoveredWays(lines: readonly StatementLine[]): Recovered[] {
  const came = lines.filter(({ other }) => other.includes('@'))
  const given = lines.filter(({ purpose, reversed }) => purpose === 'recovered' && reversed !== true)
  return (['gave', 'received'] as const).flatMap((way) => {
    const sign = way === 'gave' ? 1 : -1
    const all = [
      ...came.filter((one) => one.seconds * sign > 0),
      ...given.filter((one) => one.seconds * sign < 0),
    ]
    const open = all.reduce((sum, { seconds }) => sum + seconds * sign, 0)
    return open === 0 ? [] : [{ way, open, lines: all }]
  })
}
