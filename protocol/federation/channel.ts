/**
 * A channel: two single-writer lanes between a pair of banks, and what they add up to (SPEC, LANE).
 */
import { assert } from '../assert.ts'
import type {
  Agreement,
  BankId,
  Evidence,
  EvidenceKind,
  Disposal,
  LaneEntry,
  LaneHold,
  Oid,
  PublicKey,
  SealProof,
  StatementEntry,
  StatementOffer,
  Tip,
} from '../generated/types.ts'
import type { Identity } from '../identity-log.ts'

/** An open hold: the lane's owner will owe `seconds` if the other bank settles. */
export type Hold = Pick<
  LaneHold,
  'xfer' | 'seconds' | 'seq' | 'at' | 'decideBy' | 'decider' | 'accept' | 'route' | 'purpose' | 'ext'
> & {
  readonly oid: Oid
}

/** One lane, seen from either side. */
export interface Lane {
  /** Number and oid of the last entry; 0 and the agreement's oid at first. */
  seq: number
  tip: Oid
  /** Open holds by transfer, and their sum in seconds. */
  readonly holds: Map<Oid, Hold>
  held: number
  /** Sum in seconds of the owner's holds that the other bank settled. */
  settled: number
  /** The most that the owner may owe, as the other bank granted it last. */
  limit: number
  /** The other bank takes no new holds. */
  suspended: boolean
  /** The other bank suspended in order to close the channel, in this way. */
  closing?: Disposal
}

/** An entry of our own lane that the partner has not acknowledged yet. */
export interface Unacked {
  readonly oid: Oid
  readonly entry: LaneEntry
}

/** A limit that we granted, in force for partner entries that acknowledge at least `seq` of our lane. */
export interface Grant {
  readonly seq: number
  readonly limit: number
}

/** One channel, seen from one bank. */
export interface Channel {
  readonly peer: BankId
  /** Who the partner is, and the keys that are in force for it here. Changed by `setIdentity` only. */
  identity: Identity
  /** The partner's operational key. */
  peerKey: PublicKey
  /** The partner's transport key: its libp2p identity. */
  peerTransport: PublicKey
  readonly ch: Oid
  readonly ep: number
  readonly agreement: Agreement
  readonly mine: Lane
  readonly theirs: Lane
  /**
   * Our entries after the last one that an entry of the partner acknowledges, oldest first, and that acknowledged tip.
   * Bare acks (`lane.ack`) do not count here: an entry that the partner wrote before such an ack may still arrive.
   */
  readonly unacked: Unacked[]
  acked: Tip
  /** Our grants that a partner entry may still refer to, oldest first; never empty. */
  readonly grants: Grant[]
  /** Orders of the partner that we accepted and that have no hold yet: capped, since each blocks some of a ceiling. */
  expecting: number
  /** The same of orders that any bank sent, to be held by way of the partner, and their seconds: apart, so that strangers cannot jam it. */
  expectingOver: { count: number; seconds: number }
  /** Number of entries at the end of the partner's lane that no proof covers yet; only a damaged log leaves any. */
  unproven: number
  /** Last entry of the partner's lane, and its proof once there is one: what a second such entry contradicts. */
  last: LaneEntry | undefined
  lastProof: SealProof | undefined
  /** Evidence against the partner in our log, one of each kind (SPEC, EVI). */
  readonly evidence: Map<EvidenceKind, Evidence>
  /**
   * The partner knows more of our lane than we do: we run on an old copy of our log, and whatever we wrote would fork the
   * lane (SPEC, NET-11). Only the partner's word for the time being, so it is no part of the log.
   */
  frozen: boolean
  /** Bank a: the statement that it proposed last and that the other bank has not agreed to. */
  offer?: StatementOffer
  /** The last statement of this epoch that both banks sealed. A final one closes the channel. */
  stated?: StatementEntry
}

function newLane(agreement: Oid, limit: number, settled: number): Lane {
  return { seq: 0, tip: agreement, holds: new Map(), held: 0, settled, limit, suspended: false }
}

/** The channel that an agreement opens, seen from `bank`. */
export function openChannel(bank: BankId, agreement: Agreement, agreementOid: Oid, peer: Identity): Channel {
  const first = bank === agreement.a
  assert(first || bank === agreement.b, 'agreement of other banks')
  const granted = first ? agreement.bMayOwe : agreement.aMayOwe
  const { opening = 0 } = agreement
  const owes = first ? opening : -opening
  return {
    peer: first ? agreement.b : agreement.a,
    identity: peer,
    peerKey: peer.keys.op,
    peerTransport: peer.keys.transport,
    ch: agreement.ch,
    ep: agreement.ep,
    agreement,
    mine: newLane(agreementOid, first ? agreement.aMayOwe : agreement.bMayOwe, Math.max(owes, 0)),
    theirs: newLane(agreementOid, granted, Math.max(-owes, 0)),
    unacked: [],
    acked: { seq: 0, oid: agreementOid },
    grants: [{ seq: 0, limit: granted }],
    expecting: 0,
    expectingOver: { count: 0, seconds: 0 },
    unproven: 0,
    last: undefined,
    lastProof: undefined,
    evidence: new Map(),
    frozen: false,
  }
}

/** From here on other keys are in force for the partner, or none of its new business is. */
export function setIdentity(channel: Channel, identity: Identity): void {
  channel.identity = identity
  channel.peerKey = identity.keys.op
  channel.peerTransport = identity.keys.transport
}

/** What we owe the partner in seconds, net; negative if they owe us. Equals the balance of the partner's account. */
export function owed(channel: Channel): number {
  return channel.mine.settled - channel.theirs.settled
}

/** How many more seconds we may hold: the partner's limit less what we owe and may come to owe. */
export function capacity(channel: Channel): number {
  return channel.mine.limit - owed(channel) - channel.mine.held
}

/** How many more seconds the partner may hold, under `limit`. */
export function peerCapacity(channel: Channel, limit: number): number {
  return limit + owed(channel) - channel.theirs.held
}

/** The limit in force for a partner entry that acknowledges our entry number `seq`. */
export function limitAt(channel: Channel, seq: number): number {
  const grant = channel.grants.findLast((one) => one.seq <= seq)
  assert(grant !== undefined, 'a grant is in force at every acknowledged entry')
  return grant.limit
}

/** The tip that `seq` of our lane had, if it is not older than the last acknowledged entry. */
export function ownTipAt(channel: Channel, seq: number): Oid | undefined {
  if (seq === channel.acked.seq) return channel.acked.oid
  return channel.unacked[seq - channel.acked.seq - 1]?.oid
}

/** Takes note that an entry of the partner acknowledges our lane up to `tip`. */
export function acknowledge(channel: Channel, tip: Tip): void {
  if (tip.seq === channel.acked.seq) return
  channel.unacked.splice(0, tip.seq - channel.acked.seq)
  channel.acked = { seq: tip.seq, oid: tip.oid }
  const inForce = channel.grants.findLastIndex((one) => one.seq <= tip.seq)
  channel.grants.splice(0, inForce)
}
