import type {
  ExchangeView,
  Oid,
  Order,
  OrderOut,
  Reversal,
  ReversalCreate,
} from '../../protocol/generated/types.ts'
import { withdrawOrder } from '../../protocol/federation/react.ts'
import { isFinal, type Transfer } from '../../protocol/federation/transfer.ts'
import { refundAccount } from '../../protocol/ledger/state.ts'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Actor, Answer } from '../api.ts'
import { entryAt, stateOf, type Context } from './context.ts'
import { transferView } from './exchange-view.ts'
import { defaultWaitSeconds, named, outcome, placeAndWait, showExchange } from './exchanges.ts'

/**
 * Takes an exchange back: inside the bank by a reversal, one that a partner bank credited here by giving it back. What
 * our own member received from a partner is given back by that partner's bank, or taken back here while it has not answered.
 */
export async function reverse(context: Context, actor: Actor, body: ReversalCreate): Answer<ExchangeView> {
  const state = stateOf(context)
  const transfer = state.transfers.get(state.orders.get(body.of) ?? body.of)
  if (transfer !== undefined) return giveBack(context, actor, body, transfer)
  const record = state.exchanges.get(body.of)
  if (record === undefined) return err(refuse('unknown-exchange', { id: body.of }))
  const { giver, receiver, seconds } = record
  const parties = { giver: giver.id, receiver: receiver.id, seconds }
  const why = { reason: body.reason, by: actor.by, at: context.clock.now() }
  const entry: Reversal = { typ: 'reversal', id: body.id, of: body.of, ...parties, ...why }
  const refused = await context.bank.run((turn) => turn.append(entry))
  if (refused?.code === 'already-reversed' && record.reversed !== undefined) {
    const before = await entryAt(context, record.reversed)
    if (before.typ === 'reversal' && before.id === body.id) return repeated(context, body.of)
  }
  if (refused !== undefined) return err(named(context, refused))
  return showExchange(context, body.of)
}

async function repeated(context: Context, id: string): Answer<ExchangeView> {
  const shown = await showExchange(context, id)
  return shown.ok ? ok({ ...shown.value, repeated: true }) : shown
}

async function giveBack(
  context: Context,
  actor: Actor,
  body: ReversalCreate,
  earlier: Transfer,
): Answer<ExchangeView> {
  const { order, account, role } = earlier
  if (role === 'payer' && !isFinal(earlier)) return withdraw(context, earlier)
  if (role !== 'payee' || order === undefined || account === undefined)
    return err(refuse('not-reversible', { id: body.of }))
  const known = stateOf(context).orders.get(body.id)
  if (known !== undefined) return refundAgain(context, body, earlier, known)
  if (earlier.refund !== undefined) return err(refuse('already-reversed', { id: body.of }))
  const now = context.clock.now()
  const back: Order = {
    typ: 'order',
    from: order.to,
    to: order.from,
    ...(order.route && { route: order.route.toReversed() }),
    payee: refundAccount,
    seconds: earlier.seconds,
    purpose: 'refund',
    day: order.day,
    category: order.category,
    ref: earlier.xfer,
    validUntil: now + stateOf(context).rules.orderSeconds,
    nonce: body.id,
    at: now,
  }
  const entry: OrderOut = { typ: 'order.out', order: back, receiver: account.id, by: actor.by, at: now }
  return placeAndWait(context, entry, body.wait ?? defaultWaitSeconds)
}

/**
 * Takes back an order that nobody answered: nothing is held for it, and an accept that comes later is ignored (SPEC,
 * TRF-17). From the hold on, the partner alone decides.
 */
async function withdraw(context: Context, transfer: Transfer): Answer<ExchangeView> {
  const refused = await context.bank.run((turn) => withdrawOrder(turn, transfer.xfer))
  return refused === undefined ? ok(transferView(context, transfer)) : err(named(context, refused))
}

/** The same identifier again: the same refund, however far it is, or a conflict if it was for something else. */
async function refundAgain(
  context: Context,
  body: ReversalCreate,
  earlier: Transfer,
  known: Oid,
): Answer<ExchangeView> {
  const { order } = stateOf(context).transfers.get(known) ?? {}
  if (order?.ref !== earlier.xfer) return err(refuse('id-conflict', { id: body.id }))
  const shown = await outcome(context, known, body.wait ?? defaultWaitSeconds)
  return shown.ok ? ok({ ...shown.value, repeated: true }) : shown
}
