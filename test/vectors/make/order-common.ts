/** What the vectors of orders have in common. */
import type { Accept, Entry, Order, OrderOut } from '../../../protocol/generated/types.ts'
import { ash, birch, noon } from './banks.ts'
import { no, rules, type Vector } from './file.ts'
import { Edge, acceptOf, into, orderIn, orderOf, orderOut } from './lanes.ts'

/** A vector about one entry; a code if it is refused. */
export function v(
  id: string,
  covers: string,
  why: string,
  log: string,
  entry: object,
  code?: string,
  then: readonly Entry[] = [],
): Vector {
  const verdict = code === undefined ? { ok: true as const, balances: {} } : no(code)
  return {
    id,
    covers: rules(covers),
    why,
    input: { log, ...(then.length > 0 && { then }), entry },
    expect: verdict,
  }
}

/** The order of most vectors. */
export const order = orderOf(ash, birch, 'bea')
/** Ash orders for Ann. */
export const asks = (more: Partial<Order> = {}, receiver = 'ann', rest: Partial<OrderOut> = {}): OrderOut =>
  orderOut(orderOf(ash, birch, 'bea', more), receiver, rest)
/** The lanes of ash and birch, unwritten. */
export const lanes = (): Edge => new Edge(ash, birch)
/** The first entry of birch’s lane, at ash. */
export const fromBirch = (part: Parameters<Edge['write']>[1]): Entry => into(lanes().write(birch, part, noon))
/** A house maximum. */
export const house = (maxSeconds: number): Entry => ({
  typ: 'rules',
  maxSeconds,
  maxAgeDays: 731,
  decideSeconds: 120,
  orderSeconds: 604_800,
  by: 'admin',
  at: noon,
})

/** Birch’s accept of the order. */
export const accept = acceptOf(birch, order, noon)
/** Birch accepts. */
export const takes = (of: Order, more: Partial<Accept> = {}, at = noon): Entry =>
  orderIn(of, acceptOf(birch, of, at, more))
/** The order, changed. */
export const asked = (more: Partial<Order> = {}): Order => orderOf(ash, birch, 'bea', more)
