import type { Channel } from '../../protocol/federation/channel.ts'
import type { BankId, Item, LaneEntry, Oid, Tip } from '../../protocol/generated/types.ts'

/** One partner bank: its channel, what of it is on disk, and where the present session stands. */
export class Link {
  readonly channel: Channel
  /** libp2p peer id of the partner. */
  readonly peer: string
  /** Both lanes as far as they are on disk: only that may be sent or acknowledged. */
  mine: Tip
  theirs: Tip
  /** Our stream is open. */
  connected = false
  /** Our hello left, and the partner's came. */
  helloSent = false
  greeted = false
  /** The partner has entries of ours that we lack: we run on an old copy, and must not write on. */
  behind = false
  /** Last own lane entry sent in this session, and last one that the partner has on disk. */
  sent: number
  confirmed: number
  /** We appended entries of theirs since our last acknowledgement. */
  owesAck = false
  /** `confirmed` at the last look of the resend timer. */
  private lookedAt = -1

  constructor(channel: Channel, peer: string) {
    this.channel = channel
    this.peer = peer
    this.mine = { seq: channel.mine.seq, oid: channel.mine.tip }
    this.theirs = { seq: channel.theirs.seq, oid: channel.theirs.tip }
    this.sent = channel.acked.seq
    this.confirmed = channel.acked.seq
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
    this.sent = this.confirmed
  }

  /** The partner has our lane on disk up to `seq`. */
  confirm(seq: number): void {
    if (seq > this.confirmed && seq <= this.mine.seq) this.confirmed = seq
    if (this.sent < this.confirmed) this.sent = this.confirmed
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

  /** The acknowledgement that is due when nothing else carries it, if one is. */
  takeAck(bank: BankId): Item | undefined {
    if (!this.owesAck) return undefined
    this.owesAck = false
    const { ch, ep } = this.channel
    return { typ: 'lane.ack', ch, ep, by: bank, seq: this.theirs.seq, oid: this.theirs.oid }
  }

  /** True if something sent was not confirmed since the last call: it is time to send it again. */
  isStuck(): boolean {
    const stuck = this.confirmed < this.sent && this.lookedAt === this.confirmed
    this.lookedAt = this.confirmed
    return stuck
  }
}
