/**
 * Rules for lane entries, ours and the partner's (SPEC, LANE). A partner entry that breaks one is never applied.
 */
import type { Crypto } from '../crypto.ts'
import type { LaneEntry, LaneHold, LaneIn, LaneProof, LaneRelease, LaneSettle } from '../generated/types.ts'
import type { BankState } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { oid } from '../seal.ts'
import { admitHoldRoom } from './admit-order.ts'
import { limitAt, owed, ownTipAt, type Channel } from './channel.ts'
import { behindFirst, firstHop } from './route.ts'
import { isClosed } from './statement.ts'
import { admitClearedClaim, admitClearedDebt } from './clearing.ts'
import { clears, fitsAccept, isDecided, isFinal, type Transfer } from './transfer.ts'

/** The channel of a lane entry, if it is one of ours and `entry` may be part of it. */
export function channelFor(
  state: BankState,
  entry: LaneEntry,
  writer: 'mine' | 'theirs',
): Channel | undefined {
  const channel = state.channelsById.get(entry.ch)
  if (channel === undefined || channel.ep !== entry.ep) return undefined
  return entry.by === (writer === 'mine' ? state.bank : channel.peer) ? channel : undefined
}

/** May this bank append `entry` to its own lane? The links must be right; that is checked, not repaired. */
export function admitLaneOut(crypto: Crypto, state: BankState, entry: LaneEntry): Refusal | undefined {
  const channel = channelFor(state, entry, 'mine')
  if (channel === undefined) return refuse('no-agreement')
  if (isClosed(channel) || channel.offer?.body.final !== undefined)
    return refuse('agreement-closed', { partner: channel.peer })
  const { mine, theirs } = channel
  if (entry.seq !== mine.seq + 1 || entry.prev !== mine.tip)
    return broken(entry, 'it does not follow our last one')
  if (entry.ack.seq !== theirs.seq || entry.ack.oid !== theirs.tip)
    return broken(entry, 'its ack is not what we have')
  switch (entry.typ) {
    case 'lane.hold':
      return admitOwnHold(crypto, state, entry, channel)
    case 'lane.settle':
    case 'lane.release':
      return admitAnswer(entry, channel, 'theirs') ?? admitOwnAnswer(state, entry, channel)
    default:
      return undefined
  }
}

function admitOwnHold(
  crypto: Crypto,
  state: BankState,
  entry: LaneHold,
  channel: Channel,
): Refusal | undefined {
  const transfer = state.transfers.get(entry.xfer)
  if (transfer === undefined || transfer.to !== undefined)
    return refuse('unknown-transfer', { id: entry.xfer })
  // Else a payer's bank could name itself the decider, and debit its member with a receipt of its own making.
  const waits =
    transfer.role !== 'middle'
      ? transfer.state === 'accepted' &&
        fitsAccept(crypto, entry, transfer) &&
        keepsWay(entry, channel, transfer)
      : transfer.state === 'held' &&
        !isDecided(transfer) &&
        transfer.seconds === entry.seconds &&
        clears(entry) === (transfer.clear === true)
  if (!waits) return refuse('tombstoned')
  return (
    (clears(entry) ? admitClearing(state, channel, transfer) : undefined) ??
    admitHoldRoom(state, channel.peer, entry)
  )
}

/** Both sides of a bank on a loop: the hold that it has taken, and the one that it is to write. */
function admitClearing(state: BankState, ahead: Channel, { from, seconds }: Transfer): Refusal | undefined {
  const behind = from === undefined ? undefined : state.channels.get(from)
  return (
    admitClearedClaim(state, ahead, seconds) ?? (behind === undefined ? undefined : admitClearedDebt(behind))
  )
}

/** The way was agreed with the order, before anything was held. */
function keepsWay(entry: LaneHold, channel: Channel, { order }: Transfer): boolean {
  if (order === undefined || channel.peer !== firstHop(order)) return false
  const route = behindFirst(order)
  return entry.route.length === route.length && entry.route.every((bank, at) => bank === route[at])
}

/** We answer upstream only for a transfer that waits here, and between two banks only after the bank downstream did. */
function admitOwnAnswer(
  state: BankState,
  entry: LaneSettle | LaneRelease,
  channel: Channel,
): Refusal | undefined {
  const transfer = state.transfers.get(entry.xfer)
  const waits = transfer?.from === channel.peer && !isFinal(transfer)
  const loop = transfer?.role === 'loop'
  if (entry.typ === 'lane.release') {
    const open = waits && !loop && transfer.to !== undefined
    const free = transfer?.writtenOff !== undefined && transfer.receipt === undefined
    return open && !free ? broken(entry, 'it goes on to another bank') : undefined
  }
  if (!waits || (loop && isDecided(transfer))) return broken(entry, 'its hold is not the one of the transfer')
  if (loop) return admitClearedDebt(channel)
  const decided = transfer.role === 'payee' || transfer.receipt !== undefined
  return decided ? undefined : broken(entry, 'the bank downstream has not settled')
}

/** A settle or release answers an open hold in the other lane; a settle carries the decider's receipt for it. */
export function admitAnswer(
  entry: LaneSettle | LaneRelease,
  channel: Channel,
  lane: 'mine' | 'theirs',
): Refusal | undefined {
  const hold = channel[lane].holds.get(entry.xfer)
  if (hold === undefined) return broken(entry, 'it answers no open hold')
  if (entry.typ === 'lane.release') return undefined
  const { body, seal } = entry.receipt
  const { bank, key } = hold.decider
  if (body.from !== bank || seal.key !== key) return broken(entry, 'the receipt is not by the decider')
  if (body.xfer !== hold.xfer || body.seconds !== hold.seconds || body.accept !== hold.accept)
    return broken(entry, 'the receipt is for another hold')
  const lastHop = hold.route.length === 0
  if (lastHop && body.hold !== hold.oid) return broken(entry, 'the receipt names another hold')
  return undefined
}

/**
 * May the partner's entry be applied? `lane-gap` asks for a resend; everything else but `id-known` (a repetition) is a
 * breach, and the entry with its proof is evidence of it.
 */
export function admitLaneIn(crypto: Crypto, state: BankState, { entry, proof }: LaneIn): Refusal | undefined {
  const channel = channelFor(state, entry, 'theirs')
  if (channel === undefined) return refuse('no-agreement')
  if (proof !== undefined && proof.key !== channel.peerKey) return refuse('bad-seal')
  const { mine, theirs } = channel
  if (entry.seq < theirs.seq) return refuse('id-known', { id: entry.seq })
  if (entry.seq === theirs.seq)
    return oid(crypto, entry) === theirs.tip
      ? refuse('id-known', { id: entry.seq })
      : refuse('lane-fork', { seq: entry.seq })
  if (isClosed(channel)) return refuse('agreement-closed', { partner: channel.peer })
  if (entry.seq > theirs.seq + 1) return refuse('lane-gap', { seq: theirs.seq + 1 })
  if (entry.prev !== theirs.tip) return refuse('lane-fork', { seq: theirs.seq })
  if (entry.ack.seq < channel.acked.seq || entry.ack.seq > mine.seq)
    return broken(entry, 'it acknowledges what is not there')
  if (ownTipAt(channel, entry.ack.seq) !== entry.ack.oid)
    return broken(entry, 'it acknowledges another entry than ours')
  switch (entry.typ) {
    case 'lane.hold':
      return admitPeerHold(entry, channel)
    case 'lane.settle':
    case 'lane.release':
      return admitAnswer(entry, channel, 'mine')
    default:
      return undefined
  }
}

/** A proof that comes after its lane entries must be for the last of them, which has none yet. */
export function admitLaneProof(state: BankState, entry: LaneProof): Refusal | undefined {
  const channel = state.channelsById.get(entry.ch)
  if (channel === undefined || entry.proof.key !== channel.peerKey) return refuse('no-agreement')
  const due = channel.unproven > 0 && channel.theirs.tip === entry.entry
  return due ? undefined : refuse('id-known', { id: channel.theirs.seq })
}

/** The partner must keep to the limit and caps in force at the entry of ours that it acknowledges. */
function admitPeerHold(entry: LaneHold, channel: Channel): Refusal | undefined {
  const { theirs, agreement } = channel
  if (theirs.holds.has(entry.xfer)) return broken(entry, 'the transfer is held already')
  if (theirs.held - owed(channel) + entry.seconds > limitAt(channel, entry.ack.seq))
    return broken(entry, 'it exceeds the limit')
  if (theirs.holds.size >= agreement.maxHolds) return broken(entry, 'it exceeds the number of holds')
  if (theirs.held + entry.seconds > agreement.maxHeld) return broken(entry, 'it exceeds the held hours')
  return undefined
}

/** The refusal of a lane entry that breaks a rule. */
export function broken(entry: LaneEntry, why: string): Refusal {
  return refuse('lane-broken', { seq: entry.seq, why })
}
