/**
 * Overdue holds and what they cost the bank that does not answer (SPEC, LANE-17). A hold ends by no clock, so whoever
 * never answers could fill a lane with holds and take its room from everybody. Each overdue hold halves what may be held
 * on the same way, and on no other: room comes back by itself with the answers.
 */
import type { Agreement, BankId } from '../generated/types.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Channel, Hold } from './channel.ts'

/** A hold is overdue so many seconds after it should have been decided. */
export const overdueSeconds = 600

/**
 * Whether an own hold should have been answered long ago. `decideBy` counts only within what the agreement allows after
 * our own `at`: else who ordered could name a year in the future, and never be late, or in the past, and be late at once.
 */
export function isOverdue(
  hold: Pick<Hold, 'at' | 'decideBy'>,
  { decideMax }: Agreement,
  now: number,
): boolean {
  const due = Math.min(Math.max(hold.decideBy, hold.at), hold.at + decideMax)
  return now > due + overdueSeconds
}

/** How many and how many seconds of our open holds are on a way, and what of the agreement's caps is usable there. */
export interface Budget {
  readonly holds: number
  readonly seconds: number
  readonly maxHolds: number
  readonly maxHeld: number
}

/**
 * The way over the partner to `next`, the bank behind it; undefined: it ends at the partner. What the partner has to decide
 * itself counts on every way over it, since there is nobody else who might be late.
 */
export function budgetOf(channel: Channel, next: BankId | undefined, now: number): Budget {
  const { agreement, mine } = channel
  let [overdue, holds, seconds] = [0, 0, 0]
  for (const hold of mine.holds.values()) {
    const [behind] = hold.route
    if (behind !== undefined && behind !== next) continue
    holds += 1
    seconds += hold.seconds
    if (isOverdue(hold, agreement, now)) overdue += 1
  }
  const share = 2 ** overdue
  const [maxHolds, maxHeld] = [agreement.maxHolds / share, agreement.maxHeld / share].map(Math.floor)
  return { holds, seconds, maxHolds: maxHolds ?? 0, maxHeld: maxHeld ?? 0 }
}

/** Whether the way has room for one more hold of that size, given what is overdue on it. */
export function admitBudget(
  channel: Channel,
  next: BankId | undefined,
  seconds: number,
  now: number,
): Refusal | undefined {
  const way = budgetOf(channel, next, now)
  const fits = way.holds < way.maxHolds && way.seconds + seconds <= way.maxHeld
  return fits ? undefined : refuse('partner-slow', { partner: channel.peer })
}
