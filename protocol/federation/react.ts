/**
 * The bank's side of a transfer as a state machine: `(state, item, now) -> state + entries + items` (SPEC, TRF). The
 * caller has checked frame, seal and schema; whatever an item says beyond that is not trusted.
 */
import type {
  Accept,
  AccountId,
  BankId,
  Decline,
  Item,
  LaneEntry,
  Oid,
  Order,
  OrderOut,
  SealProof,
  TransferQuery,
} from '../generated/types.ts'
import { bankIdOf } from '../identity.ts'
import { opsOf, type Identity } from '../identity-log.ts'
import { isRefusalCode, refuse, type Refusal } from '../refusal.ts'
import { oid } from '../seal.ts'
import { accuse } from './accuse.ts'
import { channelFor } from './admit-lane.ts'
import type { Channel, Hold } from './channel.ts'
import { admitExtensions } from './extensions.ts'
import { takeOps } from './react-identity.ts'
import type { Introduced } from './intro.ts'
import { behindFirst, firstHop, lastHop } from './route.ts'
import { claimTooHigh } from './outside.ts'
import { closable, isFirst } from './statement.ts'
import { proposeStatement, receiveStatement } from './react-statement.ts'
import { isDecided, isFinal, type Transfer } from './transfer.ts'
import type { Turn } from './turn.ts'

/** Payer's bank: reserves and orders. The answer comes later, as the state of the transfer. */
export function placeOrder(turn: Turn, entry: OrderOut): Refusal | undefined {
  const next = firstHop(entry.order)
  if (turn.state.channels.get(next)?.frozen === true) return refuse('lane-frozen', { partner: next })
  const refusal = turn.append(entry)
  if (refusal === undefined) turn.send(entry.order.to, entry.order)
  return refusal
}

/** Payer's bank: its people take back an order that nobody answered; nothing is held for it yet (SPEC, TRF-16). */
export function withdrawOrder(turn: Turn, xfer: Oid): Refusal | undefined {
  const transfer = turn.state.transfers.get(xfer)
  if (transfer?.role !== 'payer') return refuse('unknown-transfer', { id: xfer })
  if (transfer.state !== 'ordered')
    return refuse('being-decided', { id: xfer, partner: transfer.order?.to ?? '' })
  return turn.append({ typ: 'order.closed', xfer, code: 'withdrawn', at: turn.now })
}

/**
 * An item of a partner bank's frame; `proof` comes with the last lane entry of the frame. Nothing is taken while our lane
 * is frozen, since nothing could be answered (SPEC, NET-11).
 */
export function receive(turn: Turn, peer: BankId, item: Item, proof?: SealProof): Refusal | undefined {
  if (turn.state.channels.get(peer)?.frozen === true) return refuse('lane-frozen', { partner: peer })
  switch (item.typ) {
    case 'order':
      return item.from === peer ? receiveOrder(turn, item) : refuse('wrong-bank')
    case 'accept':
      return item.from === peer ? receiveAccept(turn, item) : refuse('wrong-bank')
    case 'decline':
      return item.from === peer ? receiveDecline(turn, item) : refuse('wrong-bank')
    case 'xfer.query':
      return item.from === peer ? answerQuery(turn, item) : refuse('wrong-bank')
    case 'lane.hold':
    case 'lane.settle':
    case 'lane.release':
    case 'lane.limit':
    case 'lane.suspend':
    case 'lane.resume':
      return item.by === peer ? receiveLane(turn, item, proof) : refuse('wrong-bank')
    case 'evidence.lane-fork':
    case 'evidence.log-fork':
    case 'evidence.cosign-fork':
    case 'evidence.double-decision':
    case 'evidence.identity-fork':
      takeOps(turn, bankIdOf(turn.env.crypto, item.about), item.ops ?? [])
      return accuse(turn, item, peer)
    case 'stmt.propose':
    case 'stmt.agree':
    case 'stmt.ask':
    case 'stmt.view':
      return 'by' in item && item.by !== peer ? refuse('wrong-bank') : receiveStatement(turn, peer, item)
    default:
      return undefined
  }
}

/**
 * An item of a bank that introduced itself on the protocol open to strangers (`readIntroduced`). Only what is about a
 * transfer as a whole is taken: whatever stands in a lane comes from a partner.
 */
export function receiveIntroduced(
  turn: Turn,
  { bank, identity }: Introduced,
  item: Item,
): Refusal | undefined {
  switch (item.typ) {
    case 'accept':
      return receiveAccept(turn, item, identity)
    case 'order':
    case 'decline':
    case 'xfer.query':
      return receive(turn, bank, item)
    default:
      return refuse('wrong-bank')
  }
}

/** Payee's bank: accepts, or declines with a code. A repeated order gets the same answer. */
function receiveOrder(turn: Turn, order: Order): Refusal | undefined {
  const { state, now, env } = turn
  if (order.to !== state.bank) return refuse('wrong-bank')
  const xfer = oid(env.crypto, order)
  const known = state.transfers.get(xfer)
  if (known !== undefined) return repeatAnswer(turn, order.from, known)
  // What is given back and what clears is no new help: it must stay possible.
  const isHelp = order.purpose !== 'refund' && order.purpose !== 'clear'
  if (isHelp && env.takesOrders?.() === false) {
    turn.send(order.from, declineOf(turn, order.from, xfer, 'partner-suspended'))
    return undefined
  }
  const decideBy =
    now + Math.min(state.rules.decideSeconds, state.channels.get(lastHop(order))?.agreement.decideMax ?? 0)
  const accept: Accept = {
    typ: 'accept',
    from: state.bank,
    to: order.from,
    xfer,
    decideBy,
    key: state.identity.keys.op,
    at: now,
  }
  const refusal = turn.append({ typ: 'order.in', order, accept, at: now })
  turn.send(order.from, refusal === undefined ? accept : declineOf(turn, order.from, xfer, refusal.code))
  return undefined
}

function declineOf(turn: Turn, to: BankId, xfer: Oid, code: string): Decline {
  return { typ: 'decline', from: turn.state.bank, to, xfer, code }
}

function repeatAnswer(turn: Turn, to: BankId, known: Transfer): undefined {
  if (known.role !== 'payee') return undefined
  // Its key was replaced since, so no receipt can fit it: the order ends here, unless its hold is on us already.
  if (known.state === 'accepted' && known.accept?.key !== turn.state.identity.keys.op)
    turn.append({ typ: 'order.closed', xfer: known.xfer, code: 'key-replaced', at: turn.now })
  if (known.state === 'accepted' && known.accept !== undefined) turn.send(to, known.accept)
  if (known.state === 'declined') turn.send(to, declineOf(turn, to, known.xfer, known.code ?? 'declined'))
  if (known.state === 'lapsed') turn.send(to, declineOf(turn, to, known.xfer, known.code ?? 'expired'))
  return undefined
}

/** Payer's bank: notes the accept and holds along the route in the same append, or closes the order. */
function receiveAccept(turn: Turn, accept: Accept, who?: Identity): Refusal | undefined {
  const shown = who === undefined ? {} : { genesis: who.genesis, ...opsOf(who) }
  const refusal = turn.append({ typ: 'order.accepted', accept, ...shown, at: turn.now })
  if (refusal !== undefined) return refusal.code === 'id-known' ? undefined : refusal
  const transfer = turn.state.transfers.get(accept.xfer)
  if (transfer?.order !== undefined) holdOrClose(turn, transfer.order, accept)
  return undefined
}

/** The payer's hold, or why there is none. */
export function holdOrClose(turn: Turn, order: Order, accept: Accept): void {
  const { xfer } = accept
  const { seconds } = order
  const decider = { bank: accept.from, key: accept.key }
  const next = firstHop(order)
  const channel = turn.state.channels.get(next)
  const terms = {
    xfer,
    seconds,
    decideBy: accept.decideBy,
    decider,
    accept: oid(turn.env.crypto, accept),
    route: behindFirst(order),
    ...(order.purpose === 'clear' && { purpose: order.purpose }),
  }
  const refusal =
    channel === undefined
      ? refuse('no-route', { partner: next })
      : turn.write(channel, { typ: 'lane.hold', ...terms })
  if (refusal !== undefined) turn.append({ typ: 'order.closed', xfer, code: refusal.code, at: turn.now })
}

function receiveDecline(turn: Turn, decline: Decline): Refusal | undefined {
  const transfer = turn.state.transfers.get(decline.xfer)
  if (transfer?.role !== 'payer' || transfer.order?.to !== decline.from || decline.to !== turn.state.bank)
    return refuse('unknown-transfer', { id: decline.xfer })
  if (transfer.state !== 'ordered') return undefined
  return turn.append({ typ: 'order.closed', xfer: decline.xfer, code: knownCode(decline.code), at: turn.now })
}

/** A partner's code that we have no text for becomes the general one. */
function knownCode(code: string): string {
  return isRefusalCode(code) ? code : 'declined'
}

/** An entry of the partner's lane: append it, then do what it asks for, all in one append. */
function receiveLane(turn: Turn, entry: LaneEntry, proof: SealProof | undefined): Refusal | undefined {
  const refusal = turn.append({ typ: 'lane.in', entry, ...(proof && { proof }), at: turn.now })
  if (refusal?.code === 'id-known') return undefined
  if (refusal !== undefined) return refusal
  const channel = channelFor(turn.state, entry, 'theirs')
  if (channel === undefined) return refuse('no-agreement')
  if (entry.typ === 'lane.hold') meetHold(turn, channel, entry)
  if (entry.typ === 'lane.settle' || entry.typ === 'lane.release') passOn(turn, entry.xfer)
  if (entry.typ === 'lane.suspend' && closable(channel) !== undefined && isFirst(turn.state.bank, channel))
    proposeStatement(turn, channel)
  return undefined
}

/** A hold arrived. The decider decides at once; a bank between forwards; whatever fits nothing is released. */
function meetHold(turn: Turn, channel: Channel, hold: Omit<Hold, 'oid'>): void {
  const { state } = turn
  const transfer = state.transfers.get(hold.xfer)
  const mine =
    transfer !== undefined &&
    transfer.from === channel.peer &&
    (transfer.state === 'accepted' || transfer.state === 'held') &&
    (transfer.role !== 'loop' || !isDecided(transfer))
  // On a copy our hold ahead, or how it ended, may come back before the hold that it is for.
  if (mine && transfer.role === 'middle' && (transfer.to !== undefined || isDecided(transfer)))
    return passOn(turn, hold.xfer)
  // What our copy lacks of the lane ahead may be this very hold: it must not end here before that lane is complete.
  if (mine && transfer.role === 'middle' && state.channels.get(hold.route[0] ?? '')?.frozen === true) return
  let code = mine ? undefined : 'tombstoned'
  if (code === undefined && (state.identity.retired || channel.identity.retired)) code = 'bank-retired'
  if (code === undefined && channel.theirs.suspended) code = 'partner-suspended'
  if (
    code === undefined &&
    channel.theirs.settled - channel.mine.settled + channel.theirs.held > channel.theirs.limit
  )
    code = 'partner-limit'
  if (code === undefined && claimTooHigh(state, channel)) code = 'over-owed-to-us'
  code ??= admitExtensions(hold.ext)?.code
  if (code === undefined && transfer !== undefined)
    code = transfer.role === 'middle' ? forward(turn, hold) : decide(turn, channel, hold)
  if (code !== undefined) turn.write(channel, { typ: 'lane.release', xfer: hold.xfer, code })
}

/**
 * The only place where a transfer is decided. Preconditions: our accept stands, this hold is its hold, and `decideBy`
 * has not passed on our own clock. Receipt and credit are one entry.
 */
function decide(turn: Turn, channel: Channel, hold: Omit<Hold, 'oid'>): string | undefined {
  const { state, now } = turn
  if (now > hold.decideBy) return 'expired'
  // The receipt would have to be by the key of the accept, which is not ours any more.
  if (hold.decider.key !== state.identity.keys.op) return 'key-replaced'
  const holdOid = channel.theirs.holds.get(hold.xfer)?.oid
  if (holdOid === undefined) return 'tombstoned'
  const body = {
    typ: 'receipt' as const,
    from: state.bank,
    xfer: hold.xfer,
    accept: hold.accept,
    hold: holdOid,
    seconds: hold.seconds,
    at: now,
  }
  const refusal = turn.write(channel, { typ: 'lane.settle', xfer: hold.xfer, receipt: turn.seal(body) })
  return refusal?.code
}

/**
 * A bank between: the same hold to the next bank on the route, or a code for the release. Where the lane ahead is frozen
 * the hold waits: what our copy lacks of that lane may be this very hold, and it may be settled yet.
 */
function forward(turn: Turn, hold: Omit<Hold, 'oid'>): string | undefined {
  const [next, ...rest] = hold.route
  if (next === undefined) return 'not-the-decider'
  const channel = turn.state.channels.get(next)
  if (channel === undefined) return 'no-route'
  const { xfer, seconds, decideBy, decider, accept, purpose, ext } = hold
  const onward = { xfer, seconds, decideBy, decider, accept, route: rest }
  const terms = { ...onward, ...(purpose && { purpose }), ...(ext && { ext }) }
  const refusal = turn.write(channel, { typ: 'lane.hold', ...terms })
  return refusal?.code === 'lane-frozen' ? undefined : refusal?.code
}

/**
 * An intermediary's people wait no more for the bank behind: upstream is released at once, downstream stays held, and is
 * the bank's own loss if it is settled after all (SPEC, TRF-21). `by` is who decided it.
 */
export function writeOff(turn: Turn, xfer: Oid, by: AccountId): Refusal | undefined {
  const { channels, transfers } = turn.state
  const { from, to } = transfers.get(xfer) ?? {}
  // On an old copy the answer may have come already, and nothing could be written upstream.
  const frozen = [from, to].find((bank) => bank !== undefined && channels.get(bank)?.frozen === true)
  if (frozen !== undefined) return refuse('lane-frozen', { partner: frozen })
  const refusal = turn.append({ typ: 'transfer.writeoff', xfer, by, at: turn.now })
  if (refusal === undefined) passOn(turn, xfer)
  return refusal
}

/**
 * Downstream settled or released our hold: a bank between does the same upstream, in the same append; or, where that
 * lane is frozen, once it is not any more (`passOnWaiting`).
 */
function passOn(turn: Turn, xfer: Oid): void {
  const transfer = turn.state.transfers.get(xfer)
  if (transfer?.role !== 'middle' || transfer.state !== 'held' || transfer.from === undefined) return
  const channel = turn.state.channels.get(transfer.from)
  if (channel === undefined) return
  if (transfer.receipt !== undefined)
    turn.write(channel, { typ: 'lane.settle', xfer, receipt: transfer.receipt })
  else if (transfer.writtenOff !== undefined)
    turn.write(channel, { typ: 'lane.release', xfer, code: 'writeoff' })
  else if (transfer.to === undefined)
    turn.write(channel, { typ: 'lane.release', xfer, code: transfer.code ?? 'declined' })
}

/** A lane may be written again: the holds that waited for it are met, or their answers passed on. Harmless if none did. */
export function passOnWaiting(turn: Turn): void {
  for (const channel of turn.state.channels.values())
    if (!channel.frozen) for (const hold of channel.theirs.holds.values()) meetHold(turn, channel, hold)
}

/** Tells what became of a transfer. Never says `never` of one that we might still settle. */
function answerQuery(turn: Turn, query: TransferQuery): Refusal | undefined {
  const { state } = turn
  if (query.to !== state.bank) return refuse('wrong-bank')
  const transfer = state.transfers.get(query.xfer)
  const answer = { typ: 'xfer.status' as const, from: state.bank, to: query.from, xfer: query.xfer }
  if (transfer?.receipt !== undefined)
    turn.send(query.from, { ...answer, state: 'paid', receipt: transfer.receipt })
  else if (transfer !== undefined)
    turn.send(query.from, { ...answer, state: isFinal(transfer) ? 'never' : 'open' })
  return undefined
}

/** Time passed: orders that nobody answered and accepts that nobody held are closed. */
export function tick(turn: Turn, due: Iterable<Transfer>): void {
  for (const transfer of due) {
    const { xfer, order, accept, role, state } = transfer
    // Our copy may lack the hold that followed: where it would stand in a frozen lane, nothing lapses.
    const lane = order && (role === 'payer' ? firstHop(order) : lastHop(order))
    if (lane !== undefined && turn.state.channels.get(lane)?.frozen === true) continue
    if (role === 'payer' && state === 'ordered' && order !== undefined && turn.now > order.validUntil)
      turn.append({ typ: 'order.closed', xfer, code: 'no-answer', at: turn.now })
    if (role === 'payee' && state === 'accepted' && accept !== undefined && turn.now > accept.decideBy)
      turn.append({ typ: 'order.closed', xfer, code: 'expired', at: turn.now })
  }
}
