/** What the runs of the payee's bank have in common: ash orders at birch for Bea. */
import type { Entry, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, hour, noon, type Bank } from './banks.ts'
import {
  Edge,
  acceptOf,
  idOf,
  into,
  orderIn,
  orderOf,
  out,
  receiptOf,
  releaseOf,
  settleWith,
} from './lanes.ts'
import { Script, mirror, type End } from './trace.ts'

/** The lanes of ash and birch. */
export const edge = (): Edge => new Edge(ash, birch)
/** The order of most runs. */
export const order = orderOf(ash, birch, 'bea')
/** Its transfer. */
export const xfer = idOf(order)
/** Birch’s accept. */
export const accept = acceptOf(birch, order, noon)
/** What birch logs with it. */
export const accepting = orderIn(order, accept)
/** Bea has her hour, ash owes it. */
export const paid: End = { balances: { bea: hour, [mirror(ash)]: -hour }, transfers: { [xfer]: 'paid' } }
/** Nothing is left but a state. */
export const over = (state: string): End => ({ transfers: { [xfer]: state } })

/** What birch logs when it hears `entry` and releases its hold. */
export function releases(lanes: Edge, entry: LaneEntry, code: string, at = entry.at, of = xfer): Entry[] {
  return [into(entry, at), out(lanes.write(birch, releaseOf(of, code), at))]
}

/** What birch logs when it hears the hold and settles. */
export function settles(lanes: Edge, hold: LaneEntry, at = hold.at, decider: Bank = birch): Entry[] {
  return [into(hold, at), out(lanes.write(decider, settleWith(receiptOf(decider, hold, at)), at))]
}

/** A run at birch. */
export const script = (log = 'birch'): Script => new Script(birch, log)
/** A run in which the order was accepted at noon. */
export const begun = (log = 'birch'): Script => script(log).hear(noon, ash, order, [accepting], accept)
