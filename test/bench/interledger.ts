/**
 * Payments a second of Rafiki, the reference implementation of Interledger, as measured for this project on a machine of
 * two cores like those that we test on, at the level of ILP packets, 16 at a time, with PostgreSQL: commit 09368f258
 * of April 2026 (between v2.3.0 and v2.4.0-beta). Lowest and highest of the runs. Not run here: it takes two databases.
 */
export const rafikiPerSecond = {
  /** One connector: both people at the same node. */
  oneConnector: [43, 60],
  /** Two connectors that peer with each other: the like of two partner banks. */
  pair: [32, 36],
} as const

/** What the issue demands of two banks on one machine: medians in milliseconds, and how often Rafiki's pair at 64 in flight. */
export const demanded = { crossP50: 8, overTwoP50: 20, timesPair: 30 } as const

/** How many times as much as each of the recorded runs, lowest first. */
export function timesRafiki(perSecond: number): { pair: number[]; oneConnector: number[] } {
  const times = (recorded: readonly number[]): number[] =>
    recorded.map((one) => Math.round((perSecond / one) * 10) / 10).toSorted((a, b) => a - b)
  return { pair: times(rafikiPerSecond.pair), oneConnector: times(rafikiPerSecond.oneConnector) }
}
