/**
 * Getting back what this bank wrote and lost (SPEC, RST). After a restore from an old copy the partners hold entries of our
 * own lanes that we do not have. They bind us, since we sealed them, so they are taken into the log whatever floors, limits and
 * house rules say now. What lies behind them is found again where it can be; the rest goes to `sys-recovered`, where people
 * see it.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import type {
  LaneEntry,
  LaneHold,
  LaneRecovered,
  LaneSettle,
  Oid,
  Order,
  OrderRecovered,
} from '../generated/types.ts'
import { canExpect, canReserve, isHeldByPeople } from '../ledger/admit.ts'
import { post } from '../ledger/apply.ts'
import { partnerAccount, recoveredOf, type Account, type BankState, type Posting } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { oid } from '../seal.ts'
import { admitAnswer, broken, channelFor } from './admit-lane.ts'
import { refundedTransfer } from './admit-order.ts'
import { applyLaneOut, advance, endHold, expect, settled, takeHold } from './apply.ts'
import type { Channel } from './channel.ts'
import { isFinal, type Transfer } from './transfer.ts'

/** May an order be taken that we lost? Its content is proven by the own lane entry that names its oid. SPEC RST-06. */
export function admitOrderRecovered(
  crypto: Crypto,
  state: BankState,
  { order }: OrderRecovered,
): Refusal | undefined {
  const known = state.transfers.get(oid(crypto, order))
  if (order.from === state.bank && order.to !== state.bank) {
    const taken = known !== undefined || state.orders.has(order.nonce) || state.exchanges.has(order.nonce)
    return taken ? refuse('id-known', { id: order.nonce }) : undefined
  }
  if (order.to !== state.bank || order.from === state.bank) return refuse('wrong-bank')
  if (known === undefined) return refuse('unknown-transfer', { id: order.nonce })
  return isNameless(known) && known.seconds === order.seconds
    ? undefined
    : refuse('id-known', { id: order.nonce })
}

/** A hold of a partner that waits here and of which we do not know what it was for. */
function isNameless({ role, state, from, to, receipt, code }: Transfer): boolean {
  const open = role === 'middle' && state === 'held' && from !== undefined
  return open && to === undefined && receipt === undefined && code === undefined
}

/** The transfer has its order again. Whose account it was, only an order that reached us says, or the exchange that it gives back. */
export function applyOrderRecovered(
  crypto: Crypto,
  state: BankState,
  { order }: OrderRecovered,
  index: number,
): Posting[] {
  const xfer = oid(crypto, order)
  const { seconds } = order
  if (order.from === state.bank) {
    const refunded = order.purpose === 'refund' ? refundedTransfer(state, order, 'payee') : undefined
    const found = refunded?.account
    const account = found !== undefined && canReserve(found, seconds) ? found : recoveredOf(state)
    account.reserved += seconds
    state.orders.set(order.nonce, xfer)
    state.transfers.set(xfer, { xfer, role: 'payer', seconds, state: 'accepted', index, account, order })
    if (refunded !== undefined) refunded.refund = xfer
    return []
  }
  const from = state.transfers.get(xfer)?.from
  assert(from !== undefined, 'the hold of a recovered order is there')
  const account = payeeOf(state, order)
  account.expected += seconds
  state.transfers.set(xfer, { xfer, role: 'payee', seconds, state: 'accepted', index, account, order, from })
  const refunded = order.purpose === 'refund' ? refundedTransfer(state, order, 'payer') : undefined
  if (refunded !== undefined) refunded.refund = xfer
  return []
}

/** Who gave the help: opened perhaps after the copy was made, then nobody that we know. */
function payeeOf(state: BankState, order: Order): Account {
  const refunded = order.purpose === 'refund' ? refundedTransfer(state, order, 'payer') : undefined
  const found = refunded?.account ?? state.accounts.get(order.payee)
  const usable = found !== undefined && isHeldByPeople(found) && canExpect(found, order.seconds)
  return usable ? found : recoveredOf(state)
}

/** Whether this bank signed with that key at some time: what it sealed then, it is bound to. */
export function isOwnKey({ identity: { genesis, ops } }: BankState, key: string | undefined): boolean {
  return key === genesis.op || ops.some(({ body }) => body.typ === 'id.update' && body.op === key)
}

/**
 * May an entry of our own lane be taken back? It must be the next, and answer what is there; what it was allowed to do was
 * looked at when it was written, and by the partner that took it. SPEC RST-05.
 */
export function admitLaneRecovered(state: BankState, { entry, proof }: LaneRecovered): Refusal | undefined {
  const channel = channelFor(state, entry, 'mine')
  if (channel === undefined) return refuse('no-agreement')
  if (proof !== undefined && !isOwnKey(state, proof.key)) return refuse('bad-seal')
  const { mine, theirs } = channel
  if (entry.seq !== mine.seq + 1 || entry.prev !== mine.tip)
    return broken(entry, 'it does not follow our last one')
  if (entry.ack.seq !== theirs.seq || entry.ack.oid !== theirs.tip)
    return broken(entry, 'its ack is not what we have')
  if (entry.typ === 'lane.hold')
    return mine.holds.has(entry.xfer) ? broken(entry, 'the transfer is held already') : undefined
  if (entry.typ === 'lane.settle' || entry.typ === 'lane.release')
    return admitAnswer(entry, channel, 'theirs')
  return undefined
}

/** Our lane goes on as we had written it. */
export function applyLaneRecovered(
  state: BankState,
  channel: Channel,
  entry: LaneEntry,
  entryOid: Oid,
  index: number,
): Posting[] {
  if (entry.typ === 'lane.hold') {
    advance(channel.mine, entry, entryOid)
    channel.unacked.push({ oid: entryOid, entry })
    takeHold(channel.mine, entry, entryOid)
    holdAgain(state, channel, entry, index)
    return []
  }
  if (entry.typ !== 'lane.settle' || findSettled(state, channel, entry))
    return applyLaneOut(state, channel, entry, entryOid, index)
  // The hold that we settled is none of the transfer that we know: it counts between the banks, and people look into it.
  advance(channel.mine, entry, entryOid)
  channel.unacked.push({ oid: entryOid, entry })
  const { seconds } = endHold(channel.theirs, entry.xfer)
  settled(channel.theirs, channel.mine, seconds)
  return post(recoveredOf(state), accountOfPartner(state, channel), seconds)
}

function accountOfPartner(state: BankState, { peer }: Channel): Account {
  const account = state.accounts.get(partnerAccount(peer))
  assert(account !== undefined, 'a partner has an account')
  return account
}

/** Finds what the hold was for; what is contradictory stays a hold of the lane alone, and is settled to `sys-recovered`. */
function holdAgain(state: BankState, channel: Channel, { xfer, seconds }: LaneHold, index: number): void {
  const known = state.transfers.get(xfer)
  const to = channel.peer
  if (known === undefined) {
    const account = recoveredOf(state)
    account.reserved += seconds
    state.transfers.set(xfer, { xfer, role: 'payer', seconds, state: 'held', index, account, to })
    return
  }
  const { role } = known
  if (known.to !== undefined || known.seconds !== seconds || role === 'payee') return
  if (role === 'payer') {
    if (known.state === 'paid' || known.state === 'released') return
    // It was closed here while nobody knew of the hold, and what it had reserved was set free.
    if (isFinal(known) && known.account !== undefined) known.account.reserved += seconds
    known.state = 'held'
    delete known.code
  }
  known.to = to
  known.index = index
}

/** Makes the transfer ready for our settle, as it was when we wrote it. False if the settled hold is none of this transfer. */
function findSettled(state: BankState, channel: Channel, entry: LaneSettle): boolean {
  const known = state.transfers.get(entry.xfer)
  if (known === undefined) return false
  const ours = entry.receipt.body.from === state.bank
  if (known.from === channel.peer && !isFinal(known)) {
    if (ours && isNameless(known)) state.transfers.set(known.xfer, { ...known, account: recoveredOf(state) })
    return true
  }
  if (!ours || known.role !== 'payee' || known.from !== undefined || known.state === 'paid') return false
  // We had accepted this order, and closed it here for want of the hold that we now see.
  if (known.state === 'accepted' && known.order !== undefined) expect(state, known.order, -1)
  if (isFinal(known) && known.account !== undefined) known.account.expected += known.seconds
  known.state = 'accepted'
  known.from = channel.peer
  delete known.code
  return true
}
