/**
 * The guards of clearing (SPEC, CLR): a hold that clears takes the balance of two banks towards zero and not past it, open
 * holds counted as if they were settled. They run inside the append of every bank of the loop.
 */
import type { Order } from '../generated/types.ts'
import { transitAccount, type BankState } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { owed, type Channel } from './channel.ts'
import { lastHop } from './route.ts'
import { isClosed } from './statement.ts'

/** The bank that begins a round decides within so many seconds. */
export const clearSeconds = 60

/** How many seconds we may hold at the partner before what it owes us is used up. */
function claimLeft(channel: Channel): number {
  return -owed(channel) - channel.mine.held
}

/** How many seconds the partner may still hold before what we owe it is used up. */
function debtLeft(channel: Channel): number {
  return owed(channel) - channel.theirs.held
}

/** How much of what is owed between us and the partner, one way or the other, may be cleared by one more hold; or 0. */
export function clearable(channel: Channel): number {
  const { mine, theirs, agreement, frozen } = channel
  const claim = claimLeft(channel) > 0
  const lane = claim ? mine : theirs
  if (isClosed(channel) || lane.suspended || frozen || lane.holds.size >= agreement.maxHolds) return 0
  const left = claim ? claimLeft(channel) : debtLeft(channel)
  return Math.max(0, Math.min(left, agreement.maxHeld - lane.held))
}

/** Whether the holds of the partner, all of them, leave what we owe it at zero or above. */
export function admitClearedDebt(channel: Channel, more = 0): Refusal | undefined {
  return debtLeft(channel) < more ? refuse('over-cleared', { partner: channel.peer }) : undefined
}

/** Whether we take part, and may hold so many seconds more at the partner to clear what it owes us. */
export function admitClearedClaim(state: BankState, channel: Channel, seconds: number): Refusal | undefined {
  if ((state.rules.clearing ?? 'off') === 'off') return refuse('clearing-off')
  return claimLeft(channel) < seconds ? refuse('over-cleared', { partner: channel.peer }) : undefined
}

/** May this bank begin the round? Both its partners on the loop must fit, or it would only hold up others. */
export function admitClearingOrder(
  state: BankState,
  ahead: Channel,
  order: Order,
  receiver: string,
): Refusal | undefined {
  if (receiver !== transitAccount || order.payee !== transitAccount)
    return refuse('account-not-usable', { account: receiver, kind: 'system' })
  const behind = state.channels.get(lastHop(order))
  if (behind === undefined) return refuse('unknown-partner', { partner: lastHop(order) })
  if (isClosed(behind)) return refuse('agreement-closed', { partner: behind.peer })
  if (behind.theirs.suspended) return refuse('partner-suspended', { partner: state.bank })
  return admitClearedClaim(state, ahead, order.seconds) ?? admitClearedDebt(behind, order.seconds)
}
