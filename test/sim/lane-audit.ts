/**
 * A second pair of eyes on a channel: what its entries alone add up to, in a few lines that share nothing with the
 * product's fold. Numbers in brackets are those of `invariants.ts`.
 */
import type {
  Agreement,
  BankId,
  LaneEntry,
  LaneHold,
  Oid,
  StatementBody,
} from '../../protocol/generated/types.ts'

/** Told of everything that must never happen. */
export type Report = (problem: string) => void

type OpenHold = LaneHold & { readonly oid: Oid }

/** One lane. Amounts in seconds. */
class LaneBook {
  seq = 0
  tip: Oid
  /** What its owner may owe, as granted last. */
  limit: number
  settled = 0
  readonly open = new Map<Oid, OpenHold>()
  /** Transfers that were released or settled in it. */
  readonly ended = new Set<Oid>()

  constructor(tip: Oid, limit: number, settled: number) {
    this.tip = tip
    this.limit = limit
    this.settled = settled
  }

  get held(): number {
    return [...this.open.values()].reduce((sum, { seconds }) => sum + seconds, 0)
  }
}

/** What an entry ended: a hold, by payment or without. */
export interface Ended {
  readonly hold: LaneHold
  readonly paid: boolean
}

/** One channel, as the log of one honest bank has it. */
export class LaneAudit {
  readonly peer: BankId
  readonly mine: LaneBook
  readonly theirs: LaneBook
  private readonly agreement: Agreement
  private readonly report: Report
  private readonly carried: number
  /** Every limit that this bank granted, by the number of the entry that says so. */
  private readonly grants: { readonly seq: number; readonly limit: number }[]
  /** The last statement that both banks sealed. */
  stated: StatementBody | undefined

  constructor(bank: BankId, agreement: Agreement, oid: Oid, report: Report) {
    const { a, b, aMayOwe, bMayOwe } = agreement
    const [ours, granted] = bank === a ? [aMayOwe, bMayOwe] : [bMayOwe, aMayOwe]
    this.peer = bank === a ? b : a
    this.agreement = agreement
    this.report = report
    // What a owes b when the epoch begins.
    const { opening = 0 } = agreement
    const owes = bank === a ? opening : -opening
    this.mine = new LaneBook(oid, ours, owes)
    this.theirs = new LaneBook(oid, granted, 0)
    this.grants = [{ seq: 0, limit: granted }]
    this.carried = -owes
  }

  /** What we owe the partner. */
  get owed(): number {
    return this.mine.settled - this.theirs.settled
  }

  /** The most that this bank ever granted in this epoch, or was owed when it began. */
  get mostGranted(): number {
    return Math.max(this.carried, ...this.grants.map(({ limit }) => limit))
  }

  /** What this bank owes for its part, in seconds, with its open holds; never less than nothing. */
  get debt(): number {
    return Math.max(0, this.owed + this.mine.held)
  }

  /** What the partner owes for its part. */
  get claim(): number {
    return Math.max(0, this.theirs.held - this.owed)
  }

  /** A statement that this bank put its seal on: it must say what its lanes say just now. */
  sealed({ a, b, owed, holds, n }: StatementBody, bank: BankId): void {
    const first = bank === this.agreement.a
    const [one, other] = first ? [this.mine, this.theirs] : [this.theirs, this.mine]
    const same =
      a.seq === one.seq &&
      a.oid === one.tip &&
      b.seq === other.seq &&
      b.oid === other.tip &&
      owed === one.settled - other.settled &&
      holds.a.seconds === one.held &&
      holds.b.seconds === other.held &&
      holds.a.count === one.open.size &&
      holds.b.count === other.open.size
    if (!same) this.report(`[1] statement ${n} says what the lanes of this bank do not`)
  }

  /** Both banks sealed a statement. Gives what this bank owed and is written off by it, in seconds. */
  state(body: StatementBody): number {
    if (this.stated?.final !== undefined) this.report('[8] a statement after the final one')
    if (body.n <= (this.stated?.n ?? 0)) this.report(`[1] statement ${body.n} is not the next`)
    this.stated = body
    if (body.final === undefined) return 0
    if (this.mine.open.size + this.theirs.open.size > 0) this.report('[9] closed with an open hold')
    if (body.final === 'settled' && this.owed !== 0) this.report(`[1] closed as settled, ${this.owed} s open`)
    if (body.final !== 'forgiven') return 0
    const { owed } = this
    this.mine.settled = 0
    this.theirs.settled = 0
    return owed
  }

  /** Reads an entry of one lane; gives the hold that it ended. */
  read(entry: LaneEntry, oid: Oid, writer: 'mine' | 'theirs'): Ended | undefined {
    const [lane, other] = writer === 'mine' ? [this.mine, this.theirs] : [this.theirs, this.mine]
    if (this.stated?.final !== undefined) this.report(`[8] ${writer} ${entry.seq} after the final statement`)
    if (entry.seq !== lane.seq + 1 || entry.prev !== lane.tip)
      this.report(`[7] ${writer} ${entry.seq} does not follow ${lane.seq}`)
    if (entry.ack.seq > other.seq || (entry.ack.seq === other.seq && entry.ack.oid !== other.tip))
      this.report(`[1] ${writer} ${entry.seq} acknowledges what is not there`)
    lane.seq = entry.seq
    lane.tip = oid
    switch (entry.typ) {
      case 'lane.hold':
        this.hold({ ...entry, oid }, writer)
        return undefined
      case 'lane.limit':
        other.limit = entry.limit
        if (writer === 'mine') this.grants.push({ seq: entry.seq, limit: entry.limit })
        return undefined
      case 'lane.settle':
      case 'lane.release':
        return this.answer(entry, other, writer)
      default:
        return undefined
    }
  }

  private hold(hold: OpenHold, writer: 'mine' | 'theirs'): void {
    const [lane, other] = writer === 'mine' ? [this.mine, this.theirs] : [this.theirs, this.mine]
    if (lane.open.has(hold.xfer)) this.report(`[8] ${writer} ${hold.seq} holds twice`)
    if (writer === 'mine' && lane.ended.has(hold.xfer)) this.report(`[8] ${hold.seq} holds what has ended`)
    lane.open.set(hold.xfer, hold)
    const limit =
      writer === 'mine'
        ? lane.limit
        : (this.grants.findLast(({ seq }) => seq <= hold.ack.seq)?.limit ?? Number.NaN)
    const exposed = lane.settled - other.settled + lane.held
    if (!(exposed <= limit)) this.report(`[5] ${writer} ${hold.seq} leads to ${exposed} of ${limit}`)
    const { maxHolds, maxHeld } = this.agreement
    if (lane.open.size > maxHolds || lane.held > maxHeld)
      this.report(`[15] ${writer} has ${lane.open.size} holds of ${lane.held}`)
  }

  private answer(
    entry: Extract<LaneEntry, { typ: 'lane.settle' | 'lane.release' }>,
    lane: LaneBook,
    writer: 'mine' | 'theirs',
  ): Ended | undefined {
    const hold = lane.open.get(entry.xfer)
    if (hold === undefined) {
      this.report(`[8] ${writer} ${entry.seq}: ${entry.typ} of what is not held`)
      return undefined
    }
    lane.open.delete(entry.xfer)
    lane.ended.add(entry.xfer)
    if (entry.typ === 'lane.release') return { hold, paid: false }
    lane.settled += hold.seconds
    const { body } = entry.receipt
    if (body.xfer !== hold.xfer || body.seconds !== hold.seconds || body.from !== hold.decider.bank)
      this.report(`[4] the receipt in ${writer} ${entry.seq} is for another hold`)
    if (hold.route.length === 0 && body.hold !== hold.oid)
      this.report(`[4] the receipt in ${writer} ${entry.seq} names another hold`)
    if (writer === 'mine' && body.from === entry.by && body.at > hold.decideBy)
      this.report(`[4] decided ${body.at - hold.decideBy} s too late`)
    return { hold, paid: true }
  }
}
