/**
 * A second pair of eyes on clearing in the log of one honest bank: what it holds for rounds takes debts towards zero and
 * not past it, and what it settles for them comes out even. Numbers in brackets are those of `invariants.ts`.
 */
import type { BankId, LaneEntry, LaneHold, Oid } from '../../protocol/generated/types.ts'
import type { Ended, LaneAudit, Report } from './lane-audit.ts'

/** What became of a round at one bank, in seconds. */
interface Round {
  /** Who decides: the bank that began it. */
  readonly decider: BankId
  /** What it settled of the hold that came to it. */
  came: number
  /** What was settled of its own hold. */
  went: number
  /** Its own hold was released. */
  released: boolean
}

/** Amounts in seconds. */
export class RoundAudit {
  /** The house rules say that the bank takes no part. */
  off = true
  readonly all = new Map<Oid, Round>()
  private readonly bank: BankId
  private readonly report: Report

  constructor(bank: BankId, report: Report) {
    this.bank = bank
    this.report = report
  }

  /** Settled by this bank for rounds that it began, whose first bank let go of its hold all the same. */
  get cheated(): number {
    let sum = 0
    for (const { decider, came, released } of this.all.values())
      if (decider === this.bank && released) sum += came
    return sum
  }

  /** An entry of the bank’s own lane, before it counts. */
  writes(channel: LaneAudit, entry: LaneEntry, channels: Iterable<LaneAudit>): void {
    if (entry.typ === 'lane.hold' && entry.purpose === 'clear') this.holds(channel, entry, channels)
    if (entry.typ !== 'lane.settle' || entry.receipt.body.from !== this.bank) return
    if (channel.theirs.open.get(entry.xfer)?.purpose !== 'clear') return
    if (channel.owed < channel.theirs.held) this.report(`[14] ${entry.seq} decides to clear past zero`)
  }

  private holds(
    channel: LaneAudit,
    { seq, xfer, seconds, decider }: LaneHold,
    channels: Iterable<LaneAudit>,
  ): void {
    if (this.off) this.report(`[14] ${seq} clears, which its people do not want`)
    if (seconds > -channel.owed - channel.mine.held) this.report(`[14] ${seq} clears past zero`)
    if (decider.bank === this.bank) return
    const fits = [...channels].some(({ owed, theirs }) => theirs.open.has(xfer) && owed >= theirs.held)
    if (!fits) this.report(`[14] ${seq} goes on with a round that clears past zero`)
  }

  /** A hold ended, by payment or without. */
  ended({ hold, paid }: Ended, writer: 'mine' | 'theirs'): void {
    const { xfer, seconds, purpose, decider } = hold
    if (purpose !== 'clear') return
    const round = this.all.get(xfer) ?? { decider: decider.bank, came: 0, went: 0, released: false }
    this.all.set(xfer, round)
    if (paid && writer === 'mine') round.came += seconds
    if (paid && writer === 'theirs') round.went += seconds
    if (!paid && writer === 'theirs') round.released = true
  }
}
