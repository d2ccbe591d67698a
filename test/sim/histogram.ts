/** What became of each kind of operation. A kind that always succeeds, or never, tests nothing. */

/** Attempts of one kind by outcome: `ok`, the code of a refusal, or why there was no answer. */
export type Counts = Record<string, Record<string, number>>

/** Below so many attempts a share says nothing. */
const enough = 300

export class Histogram {
  readonly counts: Counts = {}

  count(kind: string, outcome: string, times = 1): void {
    const line = (this.counts[kind] ??= {})
    line[outcome] = (line[outcome] ?? 0) + times
  }

  add(counts: Counts): void {
    for (const [kind, line] of Object.entries(counts))
      for (const [outcome, times] of Object.entries(line)) this.count(kind, outcome, times)
  }

  /** Kinds of which under 1 % or over 99 % succeed. */
  lopsided(): string[] {
    return Object.entries(this.counts).flatMap(([kind, line]) => {
      const all = total(line)
      const share = (line['ok'] ?? 0) / all
      return all >= enough && (share < 0.01 || share > 0.99)
        ? [`${(100 * share).toFixed(1)} % of ${all} ${kind} succeed`]
        : []
    })
  }

  /** One line a kind, the most frequent outcome first. */
  lines(): string[] {
    return Object.entries(this.counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, line]) => {
        const all = total(line)
        const parts = Object.entries(line)
          .sort(([, a], [, b]) => b - a)
          .map(([outcome, times]) => `${outcome} ${((100 * times) / all).toFixed(1)} %`)
        return `${kind.padEnd(10)} ${String(all).padStart(7)}  ${parts.join(', ')}`
      })
  }
}

const total = (line: Record<string, number>): number => Object.values(line).reduce((sum, one) => sum + one, 0)
