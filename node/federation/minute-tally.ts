import type { Clock } from '../ports.ts'

/** How often each asker came in the present minute. Whoever may ask is known to the bank, so this is bounded by that. */
export class MinuteTally {
  private readonly most: number
  private readonly clock: Clock
  private readonly counts = new Map<string, { minute: number; count: number }>()

  constructor(most: number, clock: Clock) {
    this.most = most
    this.clock = clock
  }

  /** Counts one more; true if that is one too many. */
  tooMany(asker: string): boolean {
    const minute = Math.floor(this.clock.now() / 60)
    const tally = this.counts.get(asker)
    if (tally?.minute === minute) return ++tally.count > this.most
    this.counts.set(asker, { minute, count: 1 })
    return false
  }
}
