/**
 * Rules for agreements and orders: flat guards in a fixed order of precedence (SPEC, AGR and TRF).
 */
import type { Crypto } from '../crypto.ts'
import type {
  Agreement,
  Accept,
  AgreementOpen,
  BankId,
  LaneHold,
  Order,
  OrderAccepted,
  OrderClosed,
  OrderIn,
  OrderOut,
} from '../generated/types.ts'
import { bankIdOf, channelOf } from '../identity.ts'
import { goesOn, identityFrom } from '../identity-log.ts'
import {
  admitConsent,
  admitCredit,
  admitDebit,
  admitTerms,
  canExpect,
  canReserve,
  isHeldByPeople,
} from '../ledger/admit.ts'
import { partnerAccount, refundAccount, type Account, type BankState } from '../ledger/state.ts'
import type { Epoch } from '../invite.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { oid } from '../seal.ts'
import type { Channel } from './channel.ts'
import { admitExtensions } from './extensions.ts'
import { admitClaimOutside, admitDebtOutside } from './outside.ts'
import { admitClearingOrder, clearSeconds } from './clearing.ts'
import { carriedOver, isClosed } from './statement.ts'
import { admitBudget } from './budget.ts'
import { behindFirst, firstHop, isWay, lastHop } from './route.ts'
import type { Transfer } from './transfer.ts'

/**
 * An agreement must be between this bank and a bank that is not yet a partner, or is none any more, with keys that match
 * the identities.
 */
export function admitAgreement(crypto: Crypto, state: BankState, entry: AgreementOpen): Refusal | undefined {
  const { agreement, peer } = entry
  const peerId = bankIdOf(crypto, peer)
  const banks = [state.bank, peerId].sort()
  if (peerId === state.bank || agreement.a !== banks[0] || agreement.b !== banks[1])
    return refuse('wrong-bank')
  if (agreement.ch !== channelOf(crypto, agreement.a, agreement.b)) return refuse('wrong-bank')
  const before = state.channels.get(peerId)
  if (before !== undefined && !isClosed(before)) return refuse('partner-exists', { partner: peerId })
  if (!follows(crypto, agreement, before)) return refuse('wrong-epoch')
  const identity = identityFrom(crypto, peer, entry.ops)
  if (!identity.ok) return identity.error
  if (before !== undefined && !goesOn(crypto, before.identity, identity.value)) return refuse('key-replaced')
  if (identity.value.retired) return refuse('bank-retired')
  const [own, theirs] = [state.identity.keys.op, identity.value.keys.op]
  const [keyA, keyB] = agreement.a === peerId ? [theirs, own] : [own, theirs]
  if (entry.sealA.key !== keyA || entry.sealB.key !== keyB) return refuse('bad-seal')
  return undefined
}

/** Whether an agreement begins where the closed channel ended, or as the first of two banks. */
function follows(crypto: Crypto, agreement: Agreement, before: Channel | undefined): boolean {
  const { ep, after, opening } = epochAfter(crypto, before)
  return agreement.ep === ep && agreement.after === after && agreement.opening === opening
}

/** How an agreement begins that follows a closed channel, or none. */
export function epochAfter(crypto: Crypto, before: Channel | undefined): Epoch {
  const body = before?.stated?.body
  if (before === undefined || body === undefined) return { ep: 1 }
  return { ep: before.ep + 1, after: oid(crypto, body), opening: carriedOver(body) }
}

/** The earlier transfer that a refund gives back, if this bank had `role` in it and it can still be given back. */
export function refundedTransfer(
  state: BankState,
  order: Order,
  role: 'payer' | 'payee',
): Transfer | undefined {
  const earlier = order.ref === undefined ? undefined : state.transfers.get(order.ref)
  if (earlier === undefined || earlier.role !== role || earlier.state !== 'paid') return undefined
  const other = role === 'payer' ? order.from : order.to
  const partner = role === 'payer' ? earlier.order?.to : earlier.order?.from
  if (earlier.refund !== undefined || partner !== other || order.seconds !== earlier.seconds) return undefined
  return earlier
}

/** Payer's bank: may this order reserve the receiver's seconds? */
export function admitOrderOut(crypto: Crypto, state: BankState, entry: OrderOut): Refusal | undefined {
  const { order } = entry
  if (state.exchanges.has(order.nonce) || state.orders.has(order.nonce))
    return refuse('id-known', { id: order.nonce })
  if (order.from !== state.bank) return refuse('wrong-bank')
  if (!isWay(order)) return refuse('bad-route')
  const next = firstHop(order)
  const ahead = state.channels.get(next)
  if (ahead === undefined) return refuse('unknown-partner', { partner: next })
  if (order.purpose === 'clear') return admitClearingOut(crypto, state, ahead, entry)
  const receiver = state.accounts.get(entry.receiver)
  if (receiver === undefined) return refuse('unknown-account', { account: entry.receiver })
  if (!isHeldByPeople(receiver))
    return refuse('account-not-usable', { account: receiver.id, kind: receiver.kind })
  if (state.transfers.has(oid(crypto, order))) return refuse('id-known', { id: order.nonce })
  if (!canReserve(receiver, order.seconds)) return refuse('balance-overflow', { account: receiver.id })
  if (order.purpose === 'refund') return admitRefundOut(state, entry, receiver)
  return (
    admitTerms(state, { seconds: order.seconds, day: order.day, at: entry.at }) ??
    admitConsent(receiver, entry.consent?.key) ??
    admitDebit(receiver, order.seconds) ??
    admitHoldRoom(state, next, holdFor(entry))
  )
}

/** A refund, like a reversal, may breach the giver's floor: it is allowed and shown. */
function admitRefundOut(state: BankState, entry: OrderOut, receiver: Account): Refusal | undefined {
  const { order } = entry
  const earlier = refundedTransfer(state, order, 'payee')
  if (earlier === undefined || earlier.account !== receiver || order.payee !== refundAccount)
    return refuse('refund-unknown')
  return admitHoldRoom(state, firstHop(order), holdFor(entry))
}

/** A round is an order of this bank to itself: no member's account is behind it, and no house rule on exchanges binds it. */
function admitClearingOut(
  crypto: Crypto,
  state: BankState,
  ahead: Channel,
  { order, receiver, at }: OrderOut,
): Refusal | undefined {
  if (state.transfers.has(oid(crypto, order))) return refuse('id-known', { id: order.nonce })
  return (
    admitClearingOrder(state, ahead, order, receiver) ??
    admitHoldRoom(state, ahead.peer, holdFor({ order, at }))
  )
}

/** What counts of a hold where room is looked at. */
export type HoldSize = Pick<LaneHold, 'seconds' | 'route' | 'at'>

/** The hold that would follow from an order. */
function holdFor({ order, at }: Pick<OrderOut, 'order' | 'at'>): HoldSize {
  return { seconds: order.seconds, route: behindFirst(order), at }
}

/** Whether our lane to the partner has room for one more such hold. */
export function admitHoldRoom(state: BankState, peer: BankId, hold: HoldSize): Refusal | undefined {
  const channel = state.channels.get(peer)
  if (channel === undefined) return refuse('unknown-partner', { partner: peer })
  if (isClosed(channel)) return refuse('agreement-closed', { partner: peer })
  const { mine, theirs, agreement, identity } = channel
  if (identity.retired) return refuse('bank-retired')
  if (mine.suspended) return refuse('partner-suspended', { partner: peer })
  const { seconds, route, at } = hold
  const result = mine.settled - theirs.settled + mine.held + seconds
  if (result > mine.limit) return refuse('partner-limit', { partner: peer, result, limit: mine.limit })
  if (mine.holds.size >= agreement.maxHolds) return refuse('too-many-holds', { partner: peer })
  if (mine.held + seconds > agreement.maxHeld)
    return refuse('over-held-limit', { partner: peer, limit: agreement.maxHeld })
  return admitBudget(channel, route[0], seconds, at) ?? admitDebtOutside(state, channel, seconds)
}

/** Payee's bank: may this order be accepted? Runs before any hold, so a refusal costs nobody anything. */
export function admitOrderIn(crypto: Crypto, state: BankState, entry: OrderIn): Refusal | undefined {
  const { order, accept } = entry
  const xfer = oid(crypto, order)
  if (
    order.to !== state.bank ||
    accept.from !== state.bank ||
    accept.to !== order.from ||
    accept.xfer !== xfer
  )
    return refuse('wrong-bank')
  if (state.transfers.has(xfer)) return refuse('id-known', { id: order.nonce })
  if (entry.at > order.validUntil) return refuse('expired')
  if (!isWay(order) || order.purpose === 'clear') return refuse('bad-route')
  const strange = admitExtensions(order.ext)
  if (strange !== undefined) return strange
  const channel = state.channels.get(lastHop(order))
  if (channel === undefined) return refuse(order.route === undefined ? 'no-agreement' : 'no-route')
  if (isClosed(channel)) return refuse('agreement-closed', { partner: state.bank })
  if (channel.identity.retired) return refuse('bank-retired')
  if (channel.theirs.suspended) return refuse('partner-suspended', { partner: state.bank })
  const { expecting, expectingOver, agreement } = channel
  const waiting = order.route === undefined ? expecting : expectingOver.count
  if (waiting >= agreement.maxHolds) return refuse('too-many-holds', { partner: state.bank })
  if (order.route !== undefined && expectingOver.seconds + order.seconds > agreement.maxHeld)
    return refuse('over-held-limit', { partner: state.bank, limit: agreement.maxHeld })
  if (accept.key !== state.identity.keys.op) return refuse('bad-seal')
  const overClaims = admitClaimOutside(state, channel, order.seconds)
  if (overClaims !== undefined) return overClaims
  if (order.purpose === 'refund') return admitRefundIn(state, order)
  const payee = state.accounts.get(order.payee)
  if (payee === undefined || !isHeldByPeople(payee)) return refuse('unknown-payee')
  const { seconds, day } = order
  const breach = admitTerms(state, { seconds, day, at: entry.at })
  if (breach !== undefined) return breach
  const fits = admitCredit(payee, seconds) === undefined && canExpect(payee, seconds)
  return fits ? undefined : refuse('payee-ceiling')
}

function admitRefundIn(state: BankState, order: Order): Refusal | undefined {
  const earlier = refundedTransfer(state, order, 'payer')
  if (earlier?.account === undefined || order.payee !== refundAccount) return refuse('refund-unknown')
  return canExpect(earlier.account, order.seconds) ? undefined : refuse('payee-ceiling')
}

/** Payer's bank: does this accept answer an order of ours that waits for one, with the key of the bank that was asked? */
export function admitOrderAccepted(
  crypto: Crypto,
  state: BankState,
  entry: OrderAccepted,
): Refusal | undefined {
  const transfer = state.transfers.get(entry.accept.xfer)
  if (transfer?.role !== 'payer' && transfer?.role !== 'loop')
    return refuse('unknown-transfer', { id: entry.accept.xfer })
  if (entry.accept.from !== transfer.order?.to || entry.accept.to !== state.bank) return refuse('wrong-bank')
  if (transfer.state !== 'ordered') return refuse('id-known', { id: entry.accept.xfer })
  if (transfer.role === 'loop') return admitOwnAccept(state, entry.accept)
  return admitDecider(crypto, state, entry)
}

/** The bank that clears decides itself, and soon: for so long the others on the loop wait for it. */
function admitOwnAccept(state: BankState, { key, at, decideBy }: Accept): Refusal | undefined {
  if (key !== state.identity.keys.op) return refuse('bad-seal')
  return decideBy > at + clearSeconds ? refuse('expired') : undefined
}

/** The key of the receipt must be the `op` of the payee's bank: of a partner's agreement, or of a genesis that is shown. */
function admitDecider(
  crypto: Crypto,
  state: BankState,
  { accept, genesis, ops }: OrderAccepted,
): Refusal | undefined {
  const channel = state.channels.get(accept.from)
  if (genesis === undefined) {
    if (channel === undefined) return refuse('no-agreement')
    return accept.key === channel.peerKey ? undefined : refuse('bad-seal')
  }
  if (bankIdOf(crypto, genesis) !== accept.from) return refuse('wrong-bank')
  const identity = identityFrom(crypto, genesis, ops)
  if (!identity.ok) return identity.error
  if (identity.value.retired) return refuse('bank-retired')
  // What we know of a partner counts, not what is shown of it: a thief shows the keys of an earlier day.
  const key = channel?.peerKey ?? identity.value.keys.op
  return accept.key === key ? undefined : refuse('bad-seal')
}

/** Only what has no hold may be closed: from a hold on, the lanes alone decide. */
export function admitOrderClosed(state: BankState, entry: OrderClosed): Refusal | undefined {
  const transfer = state.transfers.get(entry.xfer)
  if (transfer === undefined) return refuse('unknown-transfer', { id: entry.xfer })
  const open = transfer.state === 'ordered' || transfer.state === 'accepted'
  return open && transfer.from === undefined ? undefined : refuse('id-known', { id: entry.xfer })
}

/** Account id of the partner's mirror account, which must not exist yet. */
export function newPartnerAccount(bank: BankId): Account {
  const unlimited = Number.MAX_SAFE_INTEGER
  const id = partnerAccount(bank)
  return { id, kind: 'partner', floor: -unlimited, ceiling: unlimited, balance: 0, reserved: 0, expected: 0 }
}
