/** How the vectors of lanes are told: as the log of the bank ash, with its partner birch. */
import type {
  Accept,
  Entry,
  LaneEntry,
  LaneHold,
  Order,
  SealedReceipt,
} from '../../../protocol/generated/types.ts'
import { ash, birch, hour, nonceOf, noon, type Bank } from './banks.ts'
import { no, rules, type Vector } from './file.ts'
import {
  Edge,
  acceptOf,
  accepted,
  holdOf,
  idOf,
  into,
  orderIn,
  orderOf,
  orderOut,
  out,
  receiptOf,
  settleWith,
  type LanePart,
} from './lanes.ts'

/** What ash's log says of its channel with birch. Seconds; `mine` is ash's lane. */
export interface Expect {
  /** What ash owes birch, net. */
  readonly owed: number
  readonly held: number
  readonly theirHeld: number
  /** How much more ash may hold. */
  readonly capacity: number
}

/** The account that ash orders for. */
export const receiver = 'ann'

/** Writes ash's log, entry by entry. Bytes are nonces, so that every order is another one. */
export class Story {
  readonly edge = new Edge(ash, birch)
  readonly entries: Entry[] = []

  /** Ash orders for Ann, and birch accepts. */
  order(nonce: number, seconds: number): { order: Order; accept: Accept } {
    const order = orderOf(ash, birch, 'bea', { seconds, nonce: nonceOf(nonce) })
    const accept = acceptOf(birch, order, noon)
    this.entries.push(orderOut(order, receiver), accepted(accept))
    return { order, accept }
  }

  /** Ash orders, birch accepts, ash holds. */
  hold(nonce: number, seconds: number, more: Partial<LanePart<LaneHold>> = {}): LaneEntry {
    const { order, accept } = this.order(nonce, seconds)
    return this.add(ash, holdOf(order, accept, [], more))
  }

  /** Birch orders for Bea, and ash accepts. */
  theirOrder(nonce: number, seconds: number): { order: Order; accept: Accept } {
    const order = orderOf(birch, ash, 'abe', { seconds, nonce: nonceOf(nonce) })
    const accept = acceptOf(ash, order, noon)
    this.entries.push(orderIn(order, accept))
    return { order, accept }
  }

  /** Birch orders for Bea, ash accepts, birch holds. */
  theirHold(
    nonce: number,
    seconds: number,
    more: Partial<LanePart<LaneHold>> = {},
    ackOf?: LaneEntry,
  ): LaneEntry {
    const { order, accept } = this.theirOrder(nonce, seconds)
    const ack = ackOf && { seq: ackOf.seq, oid: idOf(ackOf) }
    const entry = this.edge.write(birch, holdOf(order, accept, [], more), noon, ack)
    this.entries.push(into(entry))
    return entry
  }

  add(by: Bank, part: LanePart): LaneEntry {
    const entry = this.edge.write(by, part, noon)
    this.entries.push(by === ash ? out(entry) : into(entry))
    return entry
  }

  /** Birch settles ash's hold. */
  theySettle(hold: LaneEntry, more: Partial<SealedReceipt['body']> = {}): LaneEntry {
    return this.add(birch, settleWith(receiptOf(birch, hold, noon, more)))
  }

  /** Ash settles birch's hold. */
  settle(hold: LaneEntry): LaneEntry {
    return this.add(ash, settleWith(receiptOf(ash, hold, noon)))
  }
}

/** A vector about the whole story; refused, if at all, at its last entry. */
export function lane(
  id: string,
  covers: string,
  why: string,
  tell: (story: Story) => void,
  expect: Expect | string,
): Vector {
  const story = new Story()
  tell(story)
  const verdict = typeof expect === 'string' ? no(expect) : { ok: true as const, ...expect }
  return { id, covers: rules(covers), why, input: { log: 'ash', entries: story.entries }, expect: verdict }
}

/** Seconds after nothing happened but holds of ash. */
export const holding = (held: number): Expect => ({ owed: 0, held, theirHeld: 0, capacity: 5 * hour - held })
/** Seconds after nothing happened but holds of birch. */
export const theirs = (theirHeld: number): Expect => ({ owed: 0, held: 0, theirHeld, capacity: 5 * hour })
/** Seconds after nothing is open, and ash owes so many. */
export const owing = (owed: number): Expect => ({ owed, held: 0, theirHeld: 0, capacity: 5 * hour - owed })

/** An entry that differs from the next one of its lane. */
export const change = (story: Story, by: Bank, part: LanePart, more: Partial<LaneEntry>): void => {
  const entry = { ...story.edge.draft(by, part, noon), ...more } as LaneEntry
  story.entries.push(by === ash ? out(entry) : into(entry))
}
/** Entries that move nothing. */
export const resume: LanePart = { typ: 'lane.resume' }
export const limitTo = (limit: number): LanePart => ({ typ: 'lane.limit', limit })
export const suspend: LanePart = { typ: 'lane.suspend', code: 'operator' }
