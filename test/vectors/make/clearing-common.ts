/** The loop of the vectors of clearing (CLR): birch owes ash, cedar owes birch, ash owes cedar, two hours each. */
import type { ClearingRule, Entry, Order } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, logOf, nonceOf, noon, today, type Bank } from './banks.ts'
import {
  accepted,
  acceptOf,
  Edge,
  holdOf,
  into,
  orderIn,
  orderOf,
  orderOut,
  out,
  receiptOf,
  settleWith,
} from './lanes.ts'

const earlier = noon - 600

/** House rules that say how the bank clears; without it they are those of every bank. */
export function ruled(clearing?: ClearingRule): Entry {
  const first = { maxSeconds: 360_000, maxAgeDays: 731, decideSeconds: 120, orderSeconds: 604_800 }
  return { typ: 'rules', ...first, ...(clearing && { clearing }), by: 'admin', at: noon - 1200 }
}

/** What makes `debtor` owe `creditor`, as one of them has it in its log: an hour of help, as any other. */
export function owes(
  edge: Edge,
  own: Bank,
  [debtor, creditor]: readonly [Bank, Bank],
  seconds: number,
  nonce = 0xd0,
): Entry[] {
  const [payee, receiver] = [people.get(creditor) ?? '', people.get(debtor) ?? '']
  const order = orderOf(debtor, creditor, payee, { seconds, nonce: nonceOf(nonce), at: earlier })
  const accept = acceptOf(creditor, order, earlier)
  const hold = edge.write(debtor, holdOf(order, accept), earlier)
  const settle = edge.write(creditor, settleWith(receiptOf(creditor, hold, earlier)), earlier)
  return own === debtor
    ? [orderOut(order, receiver), accepted(accept), out(hold), into(settle)]
    : [orderIn(order, accept), into(hold), out(settle)]
}

const people = new Map([
  [ash, 'ann'],
  [birch, 'bea'],
  [cedar, 'cat'],
])

/** Both edges of a bank of the loop, and its log so far. */
export interface Place {
  readonly ahead: Edge
  readonly behind: Edge
  readonly log: Entry[]
}

/**
 * A bank of the loop: what the bank `next`, at which it holds, owes it, and what it owes the bank `last`, whose hold comes.
 */
export function placeOf(
  own: Bank,
  next: Bank,
  last: Bank,
  [claim, debt]: readonly [number, number] = [2 * hour, 2 * hour],
  rule: ClearingRule | 'none' = 'ask',
): Place {
  const [ahead, behind] = [new Edge(own, next), new Edge(last, own)]
  const log = [
    ...[...logOf(own, next, last), ruled(rule === 'none' ? undefined : rule)],
    ...(claim > 0 ? owes(ahead, own, [next, own], claim) : []),
    ...(debt > 0 ? owes(behind, own, [own, last], debt, 0xd1) : []),
  ]
  return { ahead, behind, log }
}

/** Ash's order to itself: an hour over birch and cedar. */
export function roundOf(more: Partial<Order> = {}): Order {
  const loop = { purpose: 'clear', category: 'clearing', route: [birch.id, cedar.id] } as const
  return orderOf(ash, ash, 'sys-transit', {
    ...{ ...loop, day: today, validUntil: noon + 60, nonce: nonceOf(0xcc) },
    ...more,
  })
}

/** Its accept, also by ash. */
export const ownAccept = (order: Order, more: object = {}) =>
  acceptOf(ash, order, noon, { decideBy: noon + 60, ...more })

/** What marks a hold of a round. */
export const marked = { purpose: 'clear' } as const
