/**
 * Links to partner banks: hello, frames in and out, acknowledgement, resending (SPEC, NET and LANE). The lanes
 * themselves are the outbox: whatever the partner has not acknowledged is sent again, so a crash loses no message.
 */
import { passOnWaiting } from '../../protocol/federation/react.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import { takeOps } from '../../protocol/federation/react-identity.ts'
import type { Turn } from '../../protocol/federation/turn.ts'
import type { BankId, Hello, Item, LaneAck, Oid } from '../../protocol/generated/types.ts'
import type { LaterEntry } from '../../protocol/ledger/fold.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { oid } from '../../protocol/seal.ts'
import { Refused, type Commit } from '../bank.ts'
import { describe } from '../net/handler.ts'
import { dueItems, LateAcks } from './due.ts'
import { openFrame, sealFrames, type OpenFrame } from './frames.ts'
import { greetingTo, isFree, knownIn, tipsIn } from './greeting.ts'
import { Link } from './link.ts'
import type { LinksInit } from './links-init.ts'
import { badFrameCost, Patience } from './patience.ts'
import { takeItems, type SealedEntry } from './take-items.ts'

/** What was sent and not confirmed is sent again after this long, and orders that nobody answered. */
const resendMilliseconds = 4_000

/** All links of a bank. */
export class Links {
  private readonly byPeer = new Map<string, Link>()
  private readonly byBank = new Map<BankId, Link>()
  private readonly init: LinksInit
  private readonly patience: Patience
  private cancelTimer: () => void = () => undefined
  private readonly acks: LateAcks

  constructor(init: LinksInit) {
    this.init = init
    this.patience = new Patience(init.clock)
    this.acks = new LateAcks(init.clock, () => {
      for (const link of this.byBank.values()) if (link.owesAck) this.flush(link)
    })
    for (const channel of init.bank.state.channels.values()) this.add(channel)
    init.bank.onCommit((commit) => this.committed(commit))
    this.arm()
  }

  /** Stops the resend timer. */
  stop(): void {
    this.cancelTimer()
    this.acks.stop()
  }

  /** Whether the partner can be reached now: hellos went both ways. */
  isUp(bank: BankId): boolean {
    return this.byBank.get(bank)?.open ?? false
  }

  /** Number of our last lane entry that the partner says to have on disk. */
  confirmed(bank: BankId): number {
    return this.byBank.get(bank)?.confirmed ?? 0
  }

  /** Sends an item that needs no record; false if the partner cannot be reached now. */
  sendNow(bank: BankId, item: Item): boolean {
    const link = this.byBank.get(bank)
    const may = link?.open === true || (link?.connected === true && isFree(item))
    return link !== undefined && may && this.transmit(link, [item])
  }

  /** True for peers that are partners. */
  admits(peer: string): boolean {
    return this.byPeer.has(peer)
  }

  /** Our stream to a peer is open: say hello. Everything else waits for its hello. */
  up(peer: string): void {
    const link = this.byPeer.get(peer)
    if (link === undefined) return
    link.connected = true
    this.sayHello(link)
    this.opened(link)
  }

  /** Says hello, again if need be. */
  sayHello(link: Link): void {
    link.helloSent = this.transmit(link, greetingTo(this.init, link))
  }

  /** Our stream to a peer is gone. */
  down(peer: string): void {
    this.byPeer.get(peer)?.reset()
  }

  /** A frame of a partner. Resolves when its turn ran, and later if the partner floods us: until then nothing more is read. */
  async frame(peer: string, bytes: Uint8Array): Promise<void> {
    const link = this.byPeer.get(peer)
    if (link === undefined) return
    const opened = await openFrame(this.init.env.crypto, this.init.verifier, bytes)
    if (opened.ok) this.learn(link, opened.value)
    const refusal = opened.ok ? undefined : opened.error
    // Only now: the operations may have brought the key.
    const foreign = opened.ok && opened.value.key !== link.channel.peerKey ? refuse('bad-seal') : refusal
    if (foreign !== undefined) this.complain(link, foreign)
    const vain = opened.ok && foreign === undefined ? this.process(link, opened.value) : badFrameCost
    await this.patience.spend(peer, vain)
  }

  /** Operations at the beginning of a frame prove themselves, and may bring the key that sealed it (SPEC, NET-04). */
  private learn(link: Link, { items: [first] }: OpenFrame): void {
    const { peer } = link.channel
    if (first?.typ !== 'id.ops' || first.from !== peer) return
    this.init.bank
      .run((turn) => takeOps(turn, peer, first.ops))
      .then(
        (refusal) => refusal && this.complain(link, refusal),
        (cause: unknown) => this.failed(link, cause),
      )
  }

  /** Tells the transport which peers to keep a stream to. */
  keep(): void {
    const { transport, addressOf } = this.init
    transport.keep([...this.byBank].map(([bank, { peer }]) => ({ peer, addrs: addressOf(bank) })))
  }

  private add(channel: Channel | undefined, agreement?: Oid): void {
    if (channel === undefined) return
    const link = new Link(channel, this.init.peerIdOf(channel.peerTransport), agreement)
    const before = this.byPeer.get(link.peer)
    this.byPeer.set(link.peer, link)
    this.byBank.set(channel.peer, link)
    // The next epoch of a channel that was closed: the stream stays, hellos are said anew.
    if (before?.connected === true) this.up(link.peer)
  }

  /** Gives the number of items that led to nothing. */
  private process(link: Link, frame: OpenFrame): number {
    const forState: (readonly [Item, number])[] = []
    let hellos = 0
    let useful = 0
    for (const [index, item] of frame.items.entries()) {
      const { confirmed } = link
      if (item.typ === 'id.ops' && index === 0) continue
      if (item.typ === 'hello') {
        if (hellos++ > 0) continue
        this.init.said(item, link.channel.peer, () => frame.proof(index))
        this.heard(link, item)
      } else if (!link.greeted && !isFree(item)) {
        // No error answers an error: two banks that both wait for a hello would never stop.
        if (item.typ !== 'error') this.complain(link, refuse('no-hello'))
        return frame.items.length
      } else if (!this.aside(link, item)) forState.push([item, index])
      else if (link.confirmed > confirmed) useful += 1
    }
    if (forState.length === 0 || link.channel.frozen) return frame.items.length - useful
    let broken: SealedEntry | undefined
    const work = (turn: Turn): void => {
      const refused = (refusal: Refusal): void => this.refused(link, turn, refusal)
      const taken = takeItems(turn, link.channel, frame, forState, refused)
      useful += taken.useful
      broken = taken.broken
    }
    // What we have on disk is acknowledged again, since the partner sends it only if our word for it was lost.
    const again = forState.some(([item]) => 'prev' in item && item.seq <= link.theirs.seq)
    if (again) link.owesAck = true
    this.init.bank
      .run(work)
      .then(() => {
        if (broken !== undefined) this.init.broken(...broken)
        if (again) this.flush(link)
      })
      .catch((cause: unknown) => this.failed(link, cause))
    return frame.items.length - useful
  }

  /** Items that touch no state: acks, requests to send again, names, errors. True if the item was one. */
  private aside(link: Link, item: Item): boolean {
    const ours = (one: { ch: string; by: string }): boolean =>
      one.ch === link.channel.ch && one.by === link.channel.peer
    switch (item.typ) {
      case 'lane.ack':
        if (ours(item)) this.acked(link, item)
        return true
      case 'lane.get':
        if (ours(item)) this.asked(link, item.after)
        return true
      case 'error':
        this.warn(link, { code: item.code }, 'a partner reports an error')
        this.init.other(link.channel.peer, item, () => undefined)
        return true
      case 'agr.propose':
      case 'id.ops':
      case 'id.have':
      case 'agr.concluded':
        return true
      default:
        return this.init.other(link.channel.peer, item, (answer) => this.transmit(link, [answer]))
    }
  }

  /** A breach of the lane rules ends the frame: what it holds beyond that point is not read. */
  private refused(link: Link, turn: Turn, refusal: Refusal): void {
    const { ch, ep, theirs, peer } = link.channel
    if (refusal.code === 'lane-gap')
      turn.send(peer, { typ: 'lane.get', ch, ep, by: turn.state.bank, after: theirs.seq })
    else this.complain(link, refusal)
  }

  private complain(link: Link, refusal: Refusal): void {
    const { code, params } = refusal
    this.warn(link, { code, ...params }, 'refused an item of a partner')
    const ends = { from: this.init.bank.state.bank, to: link.channel.peer }
    if (link.connected) this.transmit(link, [{ typ: 'error', ...ends, code }])
  }

  private warn({ channel: { peer } }: Link, fields: object, message: string): void {
    if (this.patience.mayWarn(`${peer} ${message}`)) this.init.logger.warn({ peer, ...fields }, message)
  }

  /** The bank took no work, or something broke: what is unacknowledged on either side is sent again. */
  private failed(link: Link, cause: unknown): void {
    if (cause instanceof Refused)
      this.warn(link, { code: cause.refusal.code }, 'dropped the work of a partner')
    else
      this.init.logger.error({ peer: link.channel.peer, ...describe(cause) }, 'the work of a partner failed')
  }

  private heard(link: Link, hello: Hello): void {
    const { channel } = link
    const tips = tipsIn(this.init.bank, channel, hello)
    if (!tips.ok) return this.complain(link, tips.error)
    if (!link.isOurs(tips.value.yours)) return this.freeze(link)
    link.hears(knownIn(this.init.bank, hello), hello.protocols)
    if (!link.greeted) link.passing = true
    link.greeted = true
    channel.frozen = false
    // Their stream may be new while ours is not, or the other way round: whoever lacks a hello says so.
    if (!hello.heard && link.connected) this.sayHello(link)
    link.heard(tips.value.yours.seq)
    this.located(link, hello.addrs)
    this.opened(link)
    this.init.met(hello)
  }

  /** The partner says where it listens. Kept on disk, so only what is new, and not as often as it likes. */
  private located(link: Link, addrs: readonly string[]): void {
    const known = this.init.addressOf(link.channel.peer)
    const same = known.length === addrs.length && known.every((addr, at) => addr === addrs[at])
    if (!same && link.mayAsk()) this.init.seen(link.channel.peer, addrs)
  }

  /** An acknowledgement of an entry that we did not write. The partner's next hello says whether it means that. */
  private acked(link: Link, ack: LaneAck): void {
    if (link.isOurs(ack)) return link.confirm(ack.seq)
    this.freeze(link)
    if (link.connected) this.sayHello(link)
  }

  /**
   * The partner has entries of ours that we lack, or others than ours: we run on an old copy, and writing on would fork the
   * lane. Until a hello says otherwise nothing is written in it, and nothing of the partner is taken.
   */
  private freeze(link: Link): void {
    const { channel } = link
    if (!channel.frozen)
      this.init.logger.error({ peer: channel.peer }, 'this bank runs on an old copy: channel frozen')
    channel.frozen = true
    link.greeted = false
    this.init.behind(channel.peer)
  }

  /** The link to a partner. */
  to(bank: BankId): Link | undefined {
    return this.byBank.get(bank)
  }

  /** The links to all partners. */
  all(): Iterable<Link> {
    return this.byBank.values()
  }

  /** Both hellos are through: send what the partner lacks, and the orders that it has not answered. */
  private opened(link: Link): void {
    if (!link.open) return
    this.init.opened(link.channel.peer)
    if (link.mayAsk()) this.serve(link, Number.MAX_SAFE_INTEGER)
  }

  /** The partner misses entries of our lane. */
  private asked(link: Link, after: number): void {
    link.want(after)
    if (link.mayAsk()) void this.resend(link)
  }

  /** All that a partner may wait for: orders placed before the instant `before`, lane entries, holds to be passed on. */
  private serve(link: Link, before: number): void {
    const orders = this.init.pending.ordersTo(link.channel.peer, before)
    if (orders.length > 0) this.transmit(link, orders)
    void this.resend(link)
    if (link.passing) this.passOn(link)
  }

  private resend(link: Link): Promise<void> {
    const failed = (cause: unknown): void => this.failed(link, cause)
    return link.serveWanted((after) => this.sendAfter(link, after).catch(failed))
  }

  /** Sends our lane from entry `after` + 1 on, out of the log as far as need be. False if it does not get through now. */
  private async sendAfter(link: Link, after: number): Promise<boolean> {
    const { channel } = link
    let last = after
    while (last < channel.acked.seq) {
      const items = await this.init.laneFromLog(channel, last)
      if (!link.open) return true
      if (items.length === 0 || !this.transmit(link, items)) return false
      last += items.length
    }
    link.sent = last
    this.flush(link)
    return true
  }

  /** The lane may be written: holds that waited for it go on. What the bank does not take now, the timer tries again. */
  passOn(link: Link): void {
    link.passing = false
    this.init.bank.run(passOnWaiting).catch((cause: unknown) => {
      link.passing = true
      this.failed(link, cause)
    })
  }

  /** A group commit is on disk: its items and lane entries may leave now. */
  private committed(commit: Commit): void {
    const due = dueItems(commit, (entry) => this.track(entry), this.byBank)
    const { bank } = this.init.bank.state
    for (const [link, items] of due) this.transmit(link, link.takeDue(bank, items))
    this.acks.after(due.keys())
  }

  /** Takes note that an entry is on disk; gives the partner whose lanes it is about. */
  private track(entry: LaterEntry): BankId | undefined {
    const { channelsById } = this.init.bank.state
    const { crypto } = this.init.env
    if (entry.typ === 'agreement.open')
      this.add(channelsById.get(entry.agreement.ch), oid(crypto, entry.agreement))
    if (entry.typ === 'partner.identity') this.moved(entry.op.body.bank)
    if (entry.typ !== 'lane.out' && entry.typ !== 'lane.in' && entry.typ !== 'lane.recovered')
      return undefined
    const peer = channelsById.get(entry.entry.ch)?.peer
    const link = peer === undefined ? undefined : this.byBank.get(peer)
    if (entry.typ === 'lane.in') link?.read(entry.entry, oid(crypto, entry.entry))
    else link?.wrote(entry.entry, oid(crypto, entry.entry))
    return peer
  }

  /** A partner's transport key may be another from now on: whoever has the old one is a stranger. */
  private moved(bank: BankId): void {
    const link = this.byBank.get(bank)
    const peer = link && this.init.peerIdOf(link.channel.peerTransport)
    if (link === undefined || peer === undefined || peer === link.peer) return
    this.byPeer.delete(link.peer)
    link.reset()
    link.peer = peer
    this.byPeer.set(peer, link)
    this.keep()
  }

  /** Sends what is due: lane entries that were not sent, or else an acknowledgement. */
  private flush(link: Link): void {
    if (!link.open) return
    this.transmit(link, [...link.takeUnsent(), ...link.takeAck(this.init.bank.state.bank)])
  }

  /** Sends items in frames; false if they do not all leave. */
  transmit(link: Link, items: readonly Item[]): boolean {
    for (const bytes of sealFrames(this.init.env, items)) {
      if (this.init.transport.send(link.peer, bytes)) continue
      // The buffer is full or the stream is gone: what is unconfirmed goes out again with the timer or the next session.
      link.sent = link.confirmed
      return false
    }
    return true
  }

  private arm(): void {
    this.cancelTimer = this.init.clock.after(resendMilliseconds, () => {
      const before = this.init.clock.now() - resendMilliseconds / 1000
      for (const link of this.byBank.values()) {
        link.look()
        // Both hellos may be lost and the streams live on: somebody has to begin again. A frozen channel waits for theirs.
        const waits = !link.greeted && (!link.channel.frozen || this.init.restoring())
        if (link.connected && (!link.helloSent || waits)) this.sayHello(link)
        if (link.open) this.serve(link, before)
      }
      this.arm()
    })
  }
}
