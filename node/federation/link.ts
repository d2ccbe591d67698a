import { ownTipAt, type Channel } from '../../protocol/federation/channel.ts'
import type { BankId, Item, LaneEntry, Oid, Tip } from '../../protocol/generated/types.ts'

/** So much a partner may ask for between two looks of the resend timer; what is more waits for the next one. */
const requestsPerLook = 8

/** One partner bank: its channel, what of it is on disk, and where the present session stands. */
export class Link {
  readonly channel: Channel
  /** libp2p peer id of the partner. */
  peer: string
  /** How many operations of our identity log the partner is known to have. */
  knowsUs = 0
  /** Both lanes as far as they are on disk: only that may be sent or acknowledged. */
  mine: Tip
  theirs: Tip
  /** Our stream is open. */
  connected = false
  /** Our hello left, and the partner's came. */
  helloSent = false
  greeted = false
  /** What the partner's last hello says that it speaks. */
  protocols: readonly string[] = []
  /** Last own lane entry sent in this session, and last one that the partner has on disk. */
  sent: number
  confirmed: number
  /** We appended entries of theirs since our last acknowledgement. */
  owesAck = false
  /** The partner lacks what follows this entry of our lane: to be sent again. */
  wanted: number | undefined
  /** Sending again is under way. */
  private resending = false
  /** Holds may wait for our lane: a session began since they were passed on last. */
  passing = false
  /** `confirmed` at the last look of the resend timer, and what the partner asked for since then. */
  private lookedAt = -1
  private requests = 0

  /**
   * At a start all of the channel is on disk. Where its agreement comes to the disk just now, `agreement` is its oid: both lanes
   * begin with it, and what the state has of them already may wait for the disk yet.
   */
  constructor(channel: Channel, peer: string, agreement?: Oid) {
    this.channel = channel
    this.peer = peer
    const { mine, theirs, acked } = channel
    const begin = agreement === undefined ? undefined : { seq: 0, oid: agreement }
    this.mine = begin ?? { seq: mine.seq, oid: mine.tip }
    this.theirs = begin ?? { seq: theirs.seq, oid: theirs.tip }
    this.sent = begin?.seq ?? acked.seq
    this.confirmed = this.sent
  }

  /** Items may flow: our stream is open and hellos went both ways. */
  get open(): boolean {
    return this.connected && this.helloSent && this.greeted
  }

  /** The stream is gone: the next session starts from what was confirmed. */
  reset(): void {
    this.connected = false
    this.helloSent = false
    this.greeted = false
    this.owesAck = false
    this.wanted = undefined
    this.sent = this.confirmed
  }

  /** What the partner's hello says: how many of our operations it knows, and what it speaks. */
  hears(operations: number, protocols: readonly string[]): void {
    this.knowsUs = operations
    this.protocols = protocols
  }

  /** Whether the partner may have us do one thing more for it before the next look of the resend timer. */
  mayAsk(): boolean {
    return this.requests++ < requestsPerLook
  }

  /** The partner lacks what follows entry number `after`. Requests that wait become one. */
  want(after: number): void {
    this.wanted = Math.min(this.wanted ?? this.mine.seq, after)
  }

  /** The entry from which to send again, if that is wanted. Forgets it. */
  takeWanted(): number | undefined {
    const { wanted } = this
    this.wanted = undefined
    return wanted
  }

  /** Whether an entry that the partner says to have of our lane is ours, on disk, as far as we remember. */
  isOurs(tip: Tip): boolean {
    const own = ownTipAt(this.channel, tip.seq)
    return tip.seq <= this.mine.seq && (own === undefined || own === tip.oid)
  }

  /** The partner has our lane on disk up to `seq`. */
  confirm(seq: number): void {
    if (seq > this.confirmed && seq <= this.mine.seq) this.confirmed = seq
    if (this.sent < this.confirmed) this.sent = this.confirmed
  }

  /** What the partner’s hello says: it has our lane on disk up to `seq`, on a copy less than it acknowledged before. */
  heard(seq: number): void {
    this.confirmed = Math.min(this.confirmed, seq)
    this.confirm(seq)
    this.want(seq)
  }

  /** An own lane entry is on disk. */
  wrote(entry: LaneEntry, oid: Oid): void {
    if (entry.seq > this.mine.seq) this.mine = { seq: entry.seq, oid }
  }

  /** An entry of the partner's lane is on disk. */
  read(entry: LaneEntry, oid: Oid): void {
    if (entry.seq > this.theirs.seq) this.theirs = { seq: entry.seq, oid }
    this.owesAck = true
    this.confirm(entry.ack.seq)
  }

  /** The entries that are due to be sent: on disk, not sent yet. Marks them as sent. */
  takeUnsent(): LaneEntry[] {
    const { acked, unacked } = this.channel
    const from = Math.max(this.sent, acked.seq)
    const due = unacked.slice(from - acked.seq, this.mine.seq - acked.seq).map((one) => one.entry)
    this.sent = Math.max(this.sent, this.mine.seq)
    const last = due.at(-1)
    if (last !== undefined && last.ack.seq >= this.theirs.seq) this.owesAck = false
    return due
  }

  /** The acknowledgement that is due when nothing else carries it, or none. To be asked after `takeUnsent`. */
  takeAck(bank: BankId): readonly Item[] {
    if (!this.owesAck) return []
    this.owesAck = false
    const { ch, ep } = this.channel
    return [{ typ: 'lane.ack', ch, ep, by: bank, seq: this.theirs.seq, oid: this.theirs.oid }]
  }

  /** What leaves after a commit: the items, entries not sent yet, and the acknowledgement if a frame leaves anyway. */
  takeDue(bank: BankId, items: readonly Item[]): readonly Item[] {
    const due = this.open ? [...items, ...this.takeUnsent()] : []
    return due.length === 0 ? due : [...due, ...this.takeAck(bank)]
  }

  /** A look of the resend timer, at which an entry that waits since the look before is wanted again. */
  look(): void {
    if (this.confirmed < this.mine.seq && this.lookedAt === this.confirmed) this.want(this.confirmed)
    this.lookedAt = this.confirmed
    this.requests = 0
  }

  /**
   * Sends again what is wanted, one at a time; what is wanted meanwhile comes after it, or with the timer. `sendAfter` is
   * true if all went out that follows that entry, and never rejects.
   */
  async serveWanted(sendAfter: (after: number) => Promise<boolean | void>): Promise<void> {
    if (this.resending) return
    this.resending = true
    for (let after = this.takeWanted(); after !== undefined;) {
      const sent = await sendAfter(after)
      if (sent !== true) this.want(after)
      after = sent === true && this.wanted !== undefined && this.mayAsk() ? this.takeWanted() : undefined
    }
    this.resending = false
  }
}
