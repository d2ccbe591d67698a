/** How the vectors of statements are told: the log of bank a or b of an agreement, written by hand. */
import type {
  Disposal,
  Entry,
  Item,
  LaneEntry,
  StatementBody,
  StatementEntry,
  StatementOffer,
} from '../../../protocol/generated/types.ts'
import { ash, birch, hour, logOf, members, nonceOf, noon, sealBy, type Bank } from './banks.ts'
import {
  Edge,
  accepted,
  acceptOf,
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

/** Bank a, which proposes, and bank b. */
export const [first, second]: readonly [Bank, Bank] = ash.id < birch.id ? [ash, birch] : [birch, ash]

/** The logs of both before anything happened between them. */
export const given = { a: logOf(first, second), b: logOf(second, first) }
/** The name of a bank's log in `given`. */
export const logOfBank = (bank: Bank): 'a' | 'b' => (bank === first ? 'a' : 'b')
/** The other bank. */
export const other = (bank: Bank): Bank => (bank === first ? second : first)

const memberOf = (bank: Bank): string => members.get(bank)?.[0] ?? ''

/** Says that the writer wants to close the channel. */
export const closing = (as: Disposal): LanePart => ({ typ: 'lane.suspend', code: `close-${as}` })
/** An entry that moves nothing. */
export const resume: LanePart = { typ: 'lane.resume' }

/** What passes between the two banks, as the log of one of them has it. */
export class Pact {
  readonly edge = new Edge(first, second)
  readonly entries: Entry[] = []
  readonly own: Bank

  constructor(own: Bank) {
    this.own = own
  }

  /** The next entry of a lane. */
  add(by: Bank, part: LanePart): LaneEntry {
    const entry = this.edge.write(by, part, noon)
    this.entries.push(by === this.own ? out(entry) : into(entry))
    return entry
  }

  /** A member of `by` received help from one of the other bank, which has not decided. */
  hold(by: Bank, seconds = hour, nonce = 0xc1): LaneEntry {
    const order = orderOf(by, other(by), memberOf(other(by)), { seconds, nonce: nonceOf(nonce) })
    const accept = acceptOf(other(by), order, noon)
    if (by === this.own) this.entries.push(orderOut(order, memberOf(by)), accepted(accept))
    else this.entries.push(orderIn(order, accept))
    return this.add(by, holdOf(order, accept))
  }

  /** Help that `by` owes for now. */
  pay(by: Bank, seconds = hour, nonce = 0xc1): void {
    const hold = this.hold(by, seconds, nonce)
    this.add(other(by), settleWith(receiptOf(other(by), hold, noon)))
  }

  /** Both want to close. */
  closeAs(as: Disposal): void {
    this.add(first, closing(as))
    this.add(second, closing(as))
  }

  /** The statement of what stands now; `owed`, holds and whatever else is not nothing are given. */
  body(more: Partial<StatementBody> = {}): StatementBody {
    const { ch, ep } = this.edge.agreement
    const tips = { a: this.edge.tip(first.id), b: this.edge.tip(second.id) }
    const none = { count: 0, seconds: 0 }
    return { typ: 'stmt', ch, ep, n: 1, ...tips, owed: 0, holds: { a: none, b: none }, at: noon, ...more }
  }
}

/** What passed until the channel was closed as settled. */
export function closedPact(own: Bank): Pact {
  const pact = new Pact(own)
  pact.closeAs('settled')
  const body = pact.body({ final: 'settled' })
  if (own === first) pact.entries.push(offered(body))
  pact.entries.push(signed(body))
  return pact
}

/** The entry of a proposal of bank a. */
export function offered(body: StatementBody, by: Bank = first, at = body.at): StatementOffer {
  return { typ: 'statement.offer', body, seal: sealBy(by.seed, body), at }
}

/** The entry of a statement with both seals. */
export function signed(body: StatementBody, more: Partial<StatementEntry> = {}): StatementEntry {
  const seals = { sealA: sealBy(first.seed, body), sealB: sealBy(second.seed, body) }
  return { typ: 'statement', body, ...seals, at: body.at, ...more }
}

/** The items of a proposal, of its answer, and of an answer that agrees to nothing. */
export const proposes = (body: StatementBody, by: Bank = first): Item => ({
  typ: 'stmt.propose',
  body,
  seal: sealBy(by.seed, body),
})
export const agrees = (body: StatementBody, by: Bank = second): Item => ({
  typ: 'stmt.agree',
  statement: idOf(body),
  seal: sealBy(by.seed, body),
})
export const refuses = (body: StatementBody, own: StatementBody): Item => ({
  typ: 'stmt.view',
  by: second.id,
  body: own,
  refuses: idOf(body),
})
