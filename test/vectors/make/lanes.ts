/**
 * Orders, lane entries and receipts, linked by hand: this is a second, naive writer of lanes, which knows nothing of the
 * machines in `protocol/`. What it writes is what the machines must write.
 */
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import type {
  Accept,
  Agreement,
  BankId,
  Entry,
  LaneEntry,
  LaneHold,
  LaneIn,
  Oid,
  Order,
  OrderOut,
  SealedReceipt,
  Tip,
} from '../../../protocol/generated/types.ts'
import { oid } from '../../../protocol/seal.ts'
import { agreementOf, hour, nonceOf, noon, sealBy, today, type Bank } from './banks.ts'

type Links = 'ch' | 'ep' | 'by' | 'seq' | 'prev' | 'ack' | 'at'
/** A lane entry without what links it. */
export type LanePart<T = LaneEntry> = T extends LaneEntry ? Omit<T, Links> : never

/** Identifier of a body. */
export function idOf(body: object): Oid {
  return oid(crypto, body)
}

/** Both lanes of a pair of banks. Each entry acknowledges all of the other lane, unless told otherwise. */
export class Edge {
  readonly agreement: Agreement
  private readonly tips: Map<BankId, Tip>

  constructor(one: Bank, two: Bank, agreement: Agreement = agreementOf(one, two)) {
    this.agreement = agreement
    const tip = { seq: 0, oid: idOf(agreement) }
    this.tips = new Map([
      [one.id, tip],
      [two.id, tip],
    ])
  }

  /** The last entry of a bank's lane. */
  tip(bank: BankId): Tip {
    const tip = this.tips.get(bank)
    if (tip === undefined) throw new Error('not a bank of this edge')
    return tip
  }

  /** The entry that would be next in the lane of `by`. */
  draft<T extends LanePart>(by: Bank, part: T, at: number, ack?: Tip): LaneEntry {
    const { ch, ep, a, b } = this.agreement
    const { seq, oid: prev } = this.tip(by.id)
    const links = { ch, ep, by: by.id, seq: seq + 1, prev, ack: ack ?? this.tip(by.id === a ? b : a), at }
    return { ...part, ...links }
  }

  /** Writes the next entry in the lane of `by`. */
  write<T extends LanePart>(by: Bank, part: T, at: number, ack?: Tip): LaneEntry {
    const entry = this.draft(by, part, at, ack)
    this.tips.set(by.id, { seq: entry.seq, oid: idOf(entry) })
    return entry
  }
}

/** An order: `from`'s member received an hour of help from `payee` at `to`, unless said otherwise. */
export function orderOf(from: Bank, to: Bank, payee: string, more: Partial<Order> = {}): Order {
  const help = { seconds: hour, purpose: 'exchange', day: today, category: 'garden' } as const
  const limits = { validUntil: noon + 604_800, nonce: nonceOf(0xc1), at: noon }
  return { typ: 'order', from: from.id, to: to.id, payee, ...help, ...limits, ...more }
}

/** The accept of an order by its payee's bank: 120 s to decide, its operational key. */
export function acceptOf(to: Bank, order: Order, at: number, more: Partial<Accept> = {}): Accept {
  const decides = { decideBy: at + 120, key: to.genesis.op, at }
  return { typ: 'accept', from: to.id, to: order.from, xfer: idOf(order), ...decides, ...more }
}

/** The hold of an order that was accepted. */
export function holdOf(
  order: Order,
  accept: Accept,
  route: readonly BankId[] = [],
  more: Partial<LanePart<LaneHold>> = {},
): LanePart<LaneHold> {
  const decider = { bank: accept.from, key: accept.key }
  const { seconds } = order
  const about = { xfer: idOf(order), seconds, decideBy: accept.decideBy, decider, accept: idOf(accept) }
  return { typ: 'lane.hold', ...about, route, ...more }
}

/** The receipt for a hold, sealed by the decider. */
export function receiptOf(
  decider: Bank,
  hold: LaneEntry,
  at: number,
  more: Partial<SealedReceipt['body']> = {},
): SealedReceipt {
  if (hold.typ !== 'lane.hold') throw new Error('a receipt is for a hold')
  const { xfer, accept, seconds } = hold
  const body = {
    typ: 'receipt',
    from: decider.id,
    xfer,
    accept,
    hold: idOf(hold),
    seconds,
    at,
    ...more,
  } as const
  return { body, seal: sealBy(decider.seed, body) }
}

/** Settles a hold with its receipt. */
export function settleWith(receipt: SealedReceipt): LanePart {
  return { typ: 'lane.settle', xfer: receipt.body.xfer, receipt }
}

/** Releases a hold. */
export function releaseOf(xfer: Oid, code: string): LanePart {
  return { typ: 'lane.release', xfer, code }
}

/** The log entry of an order that this bank sends for its member. */
export function orderOut(order: Order, receiver: string, more: Partial<OrderOut> = {}): OrderOut {
  return { typ: 'order.out', order, receiver, by: 'admin', at: order.at, ...more }
}

/** Log entries of lane entries, own and partner's. */
export function out(entry: LaneEntry): Entry {
  return { typ: 'lane.out', entry, at: entry.at }
}

export function into(entry: LaneEntry, at: number = entry.at): LaneIn {
  return { typ: 'lane.in', entry, at }
}

/** The same with the proof that it was sealed, alone in a frame: a log that a bank starts with must have it (LANE-16). */
export function proven(by: Bank, entry: LaneEntry): LaneIn {
  return { ...into(entry), proof: { ...sealBy(by.seed, entry), index: 0, size: 1, path: [] } }
}

/** The log entry of an order that came to nothing. */
export function closed(order: Order, code: string, at: number): Entry {
  return { typ: 'order.closed', xfer: idOf(order), code, at }
}

/** The log entry of an accept of our order; `by` is the bank that accepts, where that is no partner. */
export function accepted(accept: Accept, at: number = accept.at, by?: Bank): Entry {
  return { typ: 'order.accepted', accept, ...(by && { genesis: by.genesis }), at }
}

/** The log entry of an order that we accept. */
export function orderIn(order: Order, accept: Accept): Entry {
  return { typ: 'order.in', order, accept, at: accept.at }
}
