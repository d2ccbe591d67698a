/**
 * The log as a fold: `admit` says whether an entry may follow, `apply` what follows from it. Used inside the append,
 * at start to rebuild the projections, and by whoever verifies a log.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import type { Entry } from '../generated/types.ts'
import { admitEvidence, applyEvidence } from '../federation/accuse.ts'
import { admitLaneIn, admitLaneOut, admitLaneProof, channelFor } from '../federation/admit-lane.ts'
import {
  admitAgreement,
  admitOrderAccepted,
  admitOrderClosed,
  admitOrderIn,
  admitOrderOut,
} from '../federation/admit-order.ts'
import {
  admitStatement,
  admitStatementOffer,
  applyStatement,
  applyStatementOffer,
} from '../federation/statement.ts'
import {
  applyAgreement,
  applyLaneIn,
  applyLaneOut,
  applyOrderClosed,
  applyOrderIn,
  applyOrderOut,
} from '../federation/apply.ts'
import {
  admitLaneRecovered,
  admitOrderRecovered,
  applyLaneRecovered,
  applyOrderRecovered,
} from '../federation/recover.ts'
import { admitWriteOff, applyWriteOff } from '../federation/write-off.ts'
import {
  admitAfterEnd,
  admitIdentity,
  admitIdentityRecovered,
  admitPartnerIdentity,
  applyIdentity,
  applyPartnerIdentity,
} from '../federation/identity-entries.ts'
import type { Refusal } from '../refusal.ts'
import { oid } from '../seal.ts'
import { admitLocal } from './admit.ts'
import { applyLocal } from './apply.ts'
import type { BankState, Posting } from './state.ts'

/** Entries after genesis. */
export type LaterEntry = Exclude<Entry, { typ: 'genesis' }>

/** The first rule that `entry` breaks in this state, or undefined if it may be appended. Signatures are checked apart. */
export function admit(crypto: Crypto, state: BankState, entry: LaterEntry): Refusal | undefined {
  return admitAfterEnd(state, entry) ?? admitEntry(crypto, state, entry)
}

function admitEntry(crypto: Crypto, state: BankState, entry: LaterEntry): Refusal | undefined {
  switch (entry.typ) {
    case 'agreement.open':
      return admitAgreement(crypto, state, entry)
    case 'order.out':
      return admitOrderOut(crypto, state, entry)
    case 'order.accepted':
      return admitOrderAccepted(crypto, state, entry)
    case 'order.in':
      return admitOrderIn(crypto, state, entry)
    case 'order.closed':
      return admitOrderClosed(state, entry)
    case 'lane.out':
      return admitLaneOut(crypto, state, entry.entry)
    case 'lane.in':
      return admitLaneIn(crypto, state, entry)
    case 'lane.proof':
      return admitLaneProof(state, entry)
    case 'order.recovered':
      return admitOrderRecovered(crypto, state, entry)
    case 'lane.recovered':
      return admitLaneRecovered(state, entry)
    case 'evidence':
      return admitEvidence(crypto, state, entry)
    case 'statement.offer':
      return admitStatementOffer(state, entry)
    case 'statement':
      return admitStatement(crypto, state, entry)
    case 'transfer.writeoff':
      return admitWriteOff(state, entry)
    case 'identity':
      return admitIdentity(crypto, state, entry)
    case 'identity.recovered':
      return admitIdentityRecovered(crypto, state, entry)
    case 'partner.identity':
      return admitPartnerIdentity(crypto, state, entry)
    default:
      return admitLocal(state, entry)
  }
}

/** Advances the state by an admitted entry and gives its postings, which sum to zero. */
export function apply(crypto: Crypto, state: BankState, entry: LaterEntry): Posting[] {
  const index = state.size
  state.size += 1
  switch (entry.typ) {
    case 'agreement.open':
      return applyAgreement(crypto, state, entry)
    case 'order.out':
      return applyOrderOut(crypto, state, entry, index)
    case 'order.accepted': {
      const transfer = state.transfers.get(entry.accept.xfer)
      assert(transfer !== undefined, 'accept of an unknown order')
      transfer.state = 'accepted'
      transfer.accept = entry.accept
      transfer.index = index
      return []
    }
    case 'order.in':
      return applyOrderIn(state, entry, index)
    case 'order.closed':
      return applyOrderClosed(state, entry, index)
    case 'lane.proof': {
      const channel = state.channelsById.get(entry.ch)
      assert(channel !== undefined, 'proof for an unknown channel')
      channel.unproven = 0
      channel.lastProof = entry.proof
      return []
    }
    case 'evidence':
      return applyEvidence(crypto, state, entry)
    case 'statement.offer':
      return applyStatementOffer(state, entry)
    case 'statement':
      return applyStatement(state, entry)
    case 'transfer.writeoff':
      return applyWriteOff(state, entry)
    case 'identity':
    case 'identity.recovered':
      return applyIdentity(crypto, state, entry)
    case 'partner.identity':
      return applyPartnerIdentity(crypto, state, entry)
    case 'order.recovered':
      return applyOrderRecovered(crypto, state, entry, index)
    case 'lane.out':
    case 'lane.in':
    case 'lane.recovered':
      return applyLane(crypto, state, entry, index)
    default:
      return applyLocal(state, entry, index)
  }
}

function applyLane(
  crypto: Crypto,
  state: BankState,
  logged: Extract<LaterEntry, { typ: 'lane.out' | 'lane.in' | 'lane.recovered' }>,
  index: number,
): Posting[] {
  const { entry } = logged
  const channel = channelFor(state, entry, logged.typ === 'lane.in' ? 'theirs' : 'mine')
  assert(channel !== undefined, 'lane entry of an unknown channel')
  const entryOid = oid(crypto, entry)
  if (logged.typ === 'lane.out') return applyLaneOut(state, channel, entry, entryOid, index)
  if (logged.typ === 'lane.recovered') return applyLaneRecovered(state, channel, entry, entryOid, index)
  channel.unproven = logged.proof === undefined ? channel.unproven + 1 : 0
  channel.last = entry
  channel.lastProof = logged.proof
  return applyLaneIn(crypto, state, channel, entry, entryOid, index)
}
