/**
 * What admitted agreements, orders and lane entries do: a fold, like `ledger/apply.ts`. Credits move only when a hold
 * is settled. A hold has an account behind it at either end: the person's at the payer's and the payee's bank, the
 * transit account at a bank between them. So a direct exchange is the route without intermediaries, not a case of its own.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import type {
  AgreementOpen,
  LaneEntry,
  LaneHold,
  LaneRelease,
  LaneSettle,
  Oid,
  Order,
  OrderClosed,
  OrderIn,
  OrderOut,
} from '../generated/types.ts'
import { identityFrom } from '../identity-log.ts'
import { accountOf, post } from '../ledger/apply.ts'
import {
  partnerAccount,
  recoveredOf,
  transitAccount,
  writtenOffAccount,
  type Account,
  type BankState,
  type Posting,
} from '../ledger/state.ts'
import { oid } from '../seal.ts'
import { newPartnerAccount, refundedTransfer } from './admit-order.ts'
import { acknowledge, openChannel, type Channel, type Hold, type Lane } from './channel.ts'
import { lastHop } from './route.ts'
import { closingOf } from './statement.ts'
import { clears, fitsAccept, isDecided, isFinal, isUnnamed, type Transfer } from './transfer.ts'

/** Opens the channel and the partner's mirror account, or the next epoch of both after a closing. */
export function applyAgreement(crypto: Crypto, state: BankState, entry: AgreementOpen): Posting[] {
  const peer = identityFrom(crypto, entry.peer, entry.ops)
  assert(peer.ok, 'an agreement that was admitted')
  const channel = openChannel(state.bank, entry.agreement, oid(crypto, entry.agreement), peer.value)
  const before = state.channels.get(channel.peer)
  state.channels.set(channel.peer, channel)
  state.channelsById.set(channel.ch, channel)
  if (before !== undefined) {
    channel.expecting = before.expecting
    channel.expectingOver = before.expectingOver
    for (const [kind, evidence] of before.evidence) channel.evidence.set(kind, evidence)
    return []
  }
  const account = newPartnerAccount(channel.peer)
  state.accounts.set(account.id, account)
  return []
}

/** Reserves the receiver's seconds. */
export function applyOrderOut(crypto: Crypto, state: BankState, entry: OrderOut, index: number): Posting[] {
  const { order } = entry
  const { seconds } = order
  const xfer = oid(crypto, order)
  state.orders.set(order.nonce, xfer)
  if (order.purpose === 'clear') {
    state.transfers.set(xfer, { xfer, role: 'loop', seconds, state: 'ordered', index, order, clear: true })
    return []
  }
  const account = accountOf(state, entry.receiver)
  account.reserved += seconds
  state.transfers.set(xfer, { xfer, role: 'payer', seconds, state: 'ordered', index, account, order })
  const refunded = order.purpose === 'refund' ? refundedTransfer(state, order, 'payee') : undefined
  if (refunded !== undefined) refunded.refund = xfer
  return []
}

/** Expects the giver's seconds; a refund goes to the account that the first transfer came from. */
export function applyOrderIn(state: BankState, entry: OrderIn, index: number): Posting[] {
  const { order, accept } = entry
  const refunded = order.purpose === 'refund' ? refundedTransfer(state, order, 'payer') : undefined
  const account = refunded?.account ?? accountOf(state, order.payee)
  const { xfer } = accept
  account.expected += order.seconds
  expect(state, order, 1)
  if (refunded !== undefined) refunded.refund = xfer
  const { seconds } = order
  state.transfers.set(xfer, {
    xfer,
    role: 'payee',
    seconds,
    state: 'accepted',
    index,
    account,
    order,
    accept,
  })
  return []
}

/** One accepted order more, or less, waits for its hold. */
export function expect(state: BankState, order: Order, change: number): void {
  const channel = state.channels.get(lastHop(order))
  assert(channel !== undefined, 'an accepted order is held by way of a partner')
  if (order.route === undefined) channel.expecting += change
  else {
    channel.expectingOver.count += change
    channel.expectingOver.seconds += change * order.seconds
  }
}

/** Ends that nobody decided. */
const lapses: ReadonlySet<string> = new Set(['expired', 'no-answer', 'withdrawn'])

/** Frees what an order without a hold had reserved. */
export function applyOrderClosed(state: BankState, entry: OrderClosed, index: number): Posting[] {
  const transfer = transferOf(state, entry.xfer)
  if (transfer.role === 'payee' && transfer.order !== undefined) expect(state, transfer.order, -1)
  unreserve(transfer)
  reopenRefunded(state, transfer)
  transfer.state = lapses.has(entry.code) ? 'lapsed' : 'declined'
  transfer.code = entry.code
  transfer.index = index
  return []
}

/** An order came to nothing: what it was to give back may be given back by another. */
function reopenRefunded(state: BankState, transfer: Transfer): void {
  const earlier = transfer.order?.ref === undefined ? undefined : state.transfers.get(transfer.order.ref)
  if (earlier?.refund === transfer.xfer) delete earlier.refund
}

function unreserve(transfer: Transfer): void {
  if (transfer.account === undefined) return
  if (transfer.role === 'payer') transfer.account.reserved -= transfer.seconds
  if (transfer.role === 'payee') transfer.account.expected -= transfer.seconds
}

function transferOf(state: BankState, xfer: Oid): Transfer {
  const transfer = state.transfers.get(xfer)
  assert(transfer !== undefined, `no transfer ${xfer}`)
  return transfer
}

/** The lane has one entry more. */
export function advance(lane: Lane, entry: LaneEntry, entryOid: Oid): void {
  lane.seq = entry.seq
  lane.tip = entryOid
}

/** Applies an entry of our own lane. */
export function applyLaneOut(
  state: BankState,
  channel: Channel,
  entry: LaneEntry,
  entryOid: Oid,
  index: number,
): Posting[] {
  advance(channel.mine, entry, entryOid)
  channel.unacked.push({ oid: entryOid, entry })
  switch (entry.typ) {
    case 'lane.hold': {
      takeHold(channel.mine, entry, entryOid)
      const transfer = transferOf(state, entry.xfer)
      transfer.state = 'held'
      transfer.to = channel.peer
      transfer.index = index
      return []
    }
    case 'lane.settle':
      return settleTheirs(state, channel, entry, index)
    case 'lane.release':
      return release(state, channel, entry, index, 'upstream')
    case 'lane.limit':
      channel.theirs.limit = entry.limit
      channel.grants.push({ seq: entry.seq, limit: entry.limit })
      return []
    case 'lane.suspend':
      suspend(channel.theirs, entry.code)
      return []
    case 'lane.resume':
      resume(channel.theirs)
      return []
  }
}

/** Applies an entry of the partner's lane, and the acknowledgement that it carries. */
export function applyLaneIn(
  crypto: Crypto,
  state: BankState,
  channel: Channel,
  entry: LaneEntry,
  entryOid: Oid,
  index: number,
): Posting[] {
  advance(channel.theirs, entry, entryOid)
  acknowledge(channel, entry.ack)
  // Who seals a final statement writes nothing after it: with this entry the partner did not, and its lane is further now.
  if (channel.offer?.body.final !== undefined) delete channel.offer
  switch (entry.typ) {
    case 'lane.hold': {
      takeHold(channel.theirs, entry, entryOid)
      meetHold(crypto, state, channel, entry, index)
      return []
    }
    case 'lane.settle':
      return settleMine(state, channel, entry, index)
    case 'lane.release':
      return release(state, channel, entry, index, 'downstream')
    case 'lane.limit':
      channel.mine.limit = entry.limit
      return []
    case 'lane.suspend':
      suspend(channel.mine, entry.code)
      return []
    case 'lane.resume':
      resume(channel.mine)
      return []
  }
}

function suspend(lane: Lane, code: string): void {
  resume(lane)
  lane.suspended = true
  const closing = closingOf(code)
  if (closing !== undefined) lane.closing = closing
}

function resume(lane: Lane): void {
  lane.suspended = false
  delete lane.closing
}

/** A hold is open from now on. */
export function takeHold(lane: Lane, entry: LaneHold, entryOid: Oid): void {
  const { xfer, seconds, seq, at, decideBy, decider, accept, route, purpose, ext } = entry
  const hold = { xfer, seconds, seq, at, decideBy, decider, accept, route, oid: entryOid }
  lane.holds.set(xfer, { ...hold, ...(purpose && { purpose }), ...(ext && { ext }) })
  lane.held += seconds
}

type Side = 'upstream' | 'downstream'

/**
 * A hold arrived: it belongs to an order we accepted, or passes through, or to nothing and will be released. Whoever knows
 * the name of a transfer can hold for it; only the hold that fits our accept may touch the order.
 */
function meetHold(crypto: Crypto, state: BankState, channel: Channel, entry: LaneHold, index: number): void {
  const known = state.transfers.get(entry.xfer)
  if (known === undefined) {
    const { xfer, seconds } = entry
    const middle = { xfer, role: 'middle', seconds, state: 'held', index, from: channel.peer } as const
    state.transfers.set(xfer, { ...middle, ...(clears(entry) && { clear: true }) })
  } else if (known.role === 'loop') {
    if (known.from === undefined && comesBack(crypto, channel, entry, known)) known.from = channel.peer
  } else if (known.role === 'payee' && known.state === 'accepted' && isLast(crypto, entry, known)) {
    known.from = channel.peer
    known.index = index
    if (known.order !== undefined) expect(state, known.order, -1)
  } else if (isUnnamed(known) && entry.decider.bank !== state.bank)
    becomeMiddle(state, known, channel.peer, index)
}

/**
 * A hold of a partner came for a transfer that we only know from our own hold further on: we were between, not its payer
 * (nor had we begun a round, which would name us as decider: nobody would ever answer a bank that waits for itself).
 * What was reserved or paid for it stays with `sys-recovered`, which the answer to this hold makes even.
 */
function becomeMiddle(state: BankState, known: Transfer, from: string, index: number): void {
  if (known.state === 'held' && known.account !== undefined) known.account.reserved -= known.seconds
  state.transfers.set(known.xfer, { ...known, role: 'middle', state: 'held', from, index })
}

/** Whether a hold is that of the last bank on the loop which we began. */
function comesBack(crypto: Crypto, channel: Channel, entry: LaneHold, known: Transfer): boolean {
  if (known.order === undefined || known.state !== 'held' || isDecided(known)) return false
  return channel.peer === lastHop(known.order) && isLast(crypto, entry, known)
}

function isLast(crypto: Crypto, entry: LaneHold, known: Transfer): boolean {
  return entry.route.length === 0 && fitsAccept(crypto, entry, known)
}

/** A hold is open no more. */
export function endHold(lane: Lane, xfer: Oid): Hold {
  const hold = lane.holds.get(xfer)
  assert(hold !== undefined, 'only an open hold ends')
  lane.holds.delete(xfer)
  lane.held -= hold.seconds
  return hold
}

/** The partner answers our hold. */
function endMine({ mine, peer, ep }: Channel, transfer: Transfer, answer: LaneEntry): number {
  const hold = endHold(mine, transfer.xfer)
  transfer.answered = { bank: peer, ep, hold: hold.seq, answer: answer.seq }
  return hold.seconds
}

/** Only the difference counts: kept small, so that no number of transfers to and fro makes a sum inexact. */
export function settled(owner: Lane, other: Lane, seconds: number): void {
  const back = Math.min(other.settled, seconds)
  other.settled -= back
  owner.settled += seconds - back
}

/** We settle the partner's hold: they owe us, and the person behind the transfer, or transit, is credited. */
function settleTheirs(state: BankState, channel: Channel, entry: LaneSettle, index: number): Posting[] {
  const { seconds } = endHold(channel.theirs, entry.xfer)
  settled(channel.theirs, channel.mine, seconds)
  const transfer = transferOf(state, entry.xfer)
  if (transfer.role === 'payee') unreserve(transfer)
  assert(transfer.from === channel.peer, 'only the hold of the transfer is settled')
  const account = behind(state, transfer)
  transfer.receipt = entry.receipt
  transfer.index = index
  // In a loop our own hold is still out; it is settled with the same receipt.
  if (transfer.role !== 'loop') {
    transfer.state = 'paid'
    delete transfer.accept
  }
  return post(account, accountOf(state, partnerAccount(channel.peer)), seconds)
}

/** The partner settles our hold: we owe them, and the person behind the transfer, or transit, is debited. */
function settleMine(state: BankState, channel: Channel, entry: LaneSettle, index: number): Posting[] {
  const transfer = transferOf(state, entry.xfer)
  const seconds = endMine(channel, transfer, entry)
  settled(channel.mine, channel.theirs, seconds)
  // A hold that was recovered and is none of the transfer that we know.
  if (transfer.to !== channel.peer)
    return post(accountOf(state, partnerAccount(channel.peer)), recoveredOf(state), seconds)
  transfer.receipt = entry.receipt
  transfer.index = index
  if (transfer.role === 'payer' || transfer.role === 'loop') {
    unreserve(transfer)
    transfer.state = 'paid'
    delete transfer.accept
  }
  return post(accountOf(state, partnerAccount(channel.peer)), behind(state, transfer), seconds)
}

/** Only what was written off can be settled downstream after it ended: nobody is left upstream to bear it. */
function behind(state: BankState, transfer: Transfer): Account {
  const lost = transfer.writtenOff !== undefined && isFinal(transfer)
  return transfer.account ?? accountOf(state, lost ? writtenOffAccount : transitAccount)
}

/**
 * A hold ends without credit. Upstream: we let go of the partner's hold. Downstream: they let go of ours. A stray hold
 * (of a transfer that came by another edge, or is final) ends alone and changes nothing else.
 */
function release(
  state: BankState,
  channel: Channel,
  entry: LaneRelease,
  index: number,
  side: Side,
): Posting[] {
  const transfer = transferOf(state, entry.xfer)
  if (side === 'upstream') endHold(channel.theirs, entry.xfer)
  else endMine(channel, transfer, entry)
  if (side === 'upstream' && (transfer.from !== channel.peer || isFinal(transfer))) return []
  if (transfer.role === 'loop') return releaseLoop(transfer, entry, index, side)
  if (side === 'downstream' && transfer.to !== channel.peer) return []
  transfer.code = entry.code
  transfer.index = index
  if (side === 'downstream') delete transfer.to
  if (side === 'downstream' && transfer.role === 'middle') return []
  unreserve(transfer)
  reopenRefunded(state, transfer)
  transfer.state = 'released'
  delete transfer.accept
  return []
}

/**
 * In a loop either hold is released by itself: ours ends only when the banks between have passed the release on. One that
 * is released although we gave the receipt is the loss of the bank that did it; what was settled stands.
 */
function releaseLoop(transfer: Transfer, { code }: LaneRelease, index: number, side: Side): Posting[] {
  const settled = transfer.receipt !== undefined
  if (side === 'upstream' && isDecided(transfer)) return []
  transfer.index = index
  if (!settled) transfer.code = code
  if (side === 'upstream') return []
  delete transfer.to
  delete transfer.accept
  transfer.state = settled ? 'paid' : 'released'
  return []
}
