import type { Accept, BankId, Oid, Order } from '../generated/types.ts'
import { transitAccount } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { err, ok, type Result } from '../result.ts'
import { oid } from '../seal.ts'
import { clearSeconds } from './clearing.ts'
import { holdOrClose } from './react.ts'
import { firstHop, lastHop } from './route.ts'
import type { Turn } from './turn.ts'

/** A round: an order of this bank to itself over the other banks of the loop. */
export interface Round {
  /** Two or three banks, in the order in which the hold passes them. */
  readonly route: readonly BankId[]
  readonly seconds: number
  readonly nonce: string
  /** Today. */
  readonly day: string
  /** Who began it. */
  readonly by: string
}

/**
 * Begins a round: order, accept and hold in one append, since this bank is at both ends. Gives the name of the transfer.
 * The decision comes with the hold of the last bank on the loop (`react.ts`).
 */
export function placeClearing(turn: Turn, round: Round): Result<Oid, Refusal> {
  const { state, now, env } = turn
  const { route, seconds, nonce, day, by } = round
  const [from, to] = [state.bank, state.bank]
  const order: Order = {
    ...{ typ: 'order', from, to, route, payee: transitAccount, seconds, purpose: 'clear' },
    ...{ day, category: 'clearing', validUntil: now + clearSeconds, nonce, at: now },
  }
  for (const peer of [firstHop(order), lastHop(order)])
    if (state.channels.get(peer)?.frozen === true) return err(refuse('lane-frozen', { partner: peer }))
  const refusal = turn.append({ typ: 'order.out', order, receiver: transitAccount, by, at: now })
  if (refusal !== undefined) return err(refusal)
  const xfer = oid(env.crypto, order)
  const key = state.identity.keys.op
  const accept: Accept = { typ: 'accept', from, to, xfer, decideBy: now + clearSeconds, key, at: now }
  const refused = turn.append({ typ: 'order.accepted', accept, at: now })
  if (refused !== undefined) return err(refused)
  holdOrClose(turn, order, accept)
  return ok(xfer)
}
