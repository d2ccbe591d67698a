/**
 * Work that leads to nothing. A partner that floods us, by malice or by a fault, is read no faster than this allows, so
 * that it cannot take the time of the others; what moves hours on is never counted and has its limits in the agreement.
 */
import type { Appended } from '../../protocol/federation/turn.ts'
import { RateLimit } from '../net/limits.ts'
import type { Clock } from '../ports.ts'

/**
 * Items in vain: so many at once, then so many a second. Honest partners send a few: what we have already, after a line
 * broke (all that is unacknowledged), questions, and orders that are declined. 200 are about a hundredth of a processor.
 */
const itemsInVain = { burst: 2_000, perSecond: 200 }

/** A frame that cannot be read, or has another seal: all of it may have been parsed and hashed before that showed. */
export const badFrameCost = 50

/** Warnings of one kind about one partner, which it can cause at will: they must not fill the disk. */
const warningsEach = { burst: 10, perSecond: 0.1 }

/** How much of it each partner has left. Partners are few and chosen, so nothing here grows. */
export class Patience {
  private readonly clock: Clock
  private readonly left = new Map<string, { items: number; at: number }>()

  private readonly warnings: RateLimit

  constructor(clock: Clock) {
    this.clock = clock
    this.warnings = new RateLimit(warningsEach, () => clock.now() * 1000)
  }

  /** Whether the operator is to hear of this once more; `about` names the partner and the kind. */
  mayWarn(about: string): boolean {
    return this.warnings.take(about)
  }

  /** A partner made us deal with so many items in vain. Resolves when it may be read again: mostly at once. */
  spend(peer: string, items: number): Promise<void> | undefined {
    if (items === 0) return undefined
    const at = this.clock.now()
    const known = this.left.get(peer) ?? { items: itemsInVain.burst, at }
    // The clock may be set back; nobody loses what they have for that.
    const earned = Math.max(0, at - known.at) * itemsInVain.perSecond
    const left = Math.min(itemsInVain.burst, known.items + earned) - items
    this.left.set(peer, { items: left, at })
    if (left >= 0) return undefined
    return new Promise((resolve) => this.clock.after((-left / itemsInVain.perSecond) * 1000, resolve))
  }
}

/** Whether what a bank appended because of one item moved hours, or an order, a step on. */
export function wasUseful(appended: readonly Appended[]): boolean {
  const released = appended.some(
    ({ entry }) => entry.typ === 'lane.out' && entry.entry.typ === 'lane.release',
  )
  return appended.some(({ entry }) => {
    if (entry.typ !== 'lane.in') return steps.has(entry.typ)
    if (entry.entry.typ === 'lane.hold') return !released
    return entry.entry.typ === 'lane.settle' || entry.entry.typ === 'lane.release'
  })
}

const steps: ReadonlySet<string> = new Set(['order.in', 'order.accepted', 'order.closed', 'statement'])
