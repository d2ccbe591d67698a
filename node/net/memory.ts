/**
 * A network inside one process, with the contract of the libp2p transport. It does what it is told: tests and the
 * simulator cut and heal links, and decide of every frame whether and when it arrives. Given a clock and no chance of its
 * own, a run repeats exactly.
 */
import { assert } from '../../protocol/assert.ts'
import type { PeerAddress, Transport, TransportHandler } from '../ports.ts'
import { guard, type OnFailure, type SafeHandler } from './handler.ts'
import { assertFrame, netLimits, type NetLimits } from './limits.ts'

/** How long each copy of a frame travels, in milliseconds: none if it is lost, two if it arrives twice. */
export type Route = (from: string, to: string, bytes: Uint8Array) => readonly number[]

/** What a network may be given. */
export interface MemoryNetworkInit {
  /** As `Clock.after`. Default: real time. */
  readonly after?: (milliseconds: number, run: () => void) => () => void
  /** Told of exceptions in handlers, which go no further. */
  readonly onFailure?: OnFailure
  readonly limits?: Partial<NetLimits>
}

/** All transports of one process, and the weather between them. */
export interface MemoryNetwork {
  /** A transport that is not yet started. `peer` is any text; its address is `/memory/<peer>`. */
  createTransport(peer: string): Transport
  /** Breaks what connects two peers, and keeps them apart until `heal`. */
  cut(a: string, b: string): void
  heal(a: string, b: string): void
  /** Breaks what connects two peers; they may connect again at once. What is on its way is lost. */
  reset(a: string, b: string): void
  /** Asked about every frame and question; frames of one stream keep their order whatever it answers. */
  route: Route
}

/** A new network in fair weather. */
export function memoryNetwork(init: MemoryNetworkInit = {}): MemoryNetwork {
  return new Hub(init)
}

function realAfter(milliseconds: number, run: () => void): () => void {
  if (milliseconds <= 0) {
    const immediate = setImmediate(run)
    return () => clearImmediate(immediate)
  }
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

const addressOf = (peer: string): string => `/memory/${peer}`
const pairOf = (a: string, b: string): string => JSON.stringify([a, b].sort())

class Hub implements MemoryNetwork {
  route: Route = () => [0]
  readonly limits: NetLimits
  readonly after: (milliseconds: number, run: () => void) => () => void
  readonly onFailure: OnFailure
  private readonly ends = new Map<string, End>()
  private readonly apart = new Set<string>()

  constructor(init: MemoryNetworkInit) {
    this.limits = { ...netLimits, ...init.limits }
    this.after = init.after ?? realAfter
    this.onFailure = init.onFailure ?? (() => undefined)
  }

  createTransport(peer: string): Transport {
    return new End(this, peer)
  }

  cut(a: string, b: string): void {
    this.apart.add(pairOf(a, b))
    this.reset(a, b)
  }

  heal(a: string, b: string): void {
    this.apart.delete(pairOf(a, b))
    this.invite(a, b)
  }

  reset(a: string, b: string): void {
    this.ends.get(a)?.links.get(b)?.broke()
    this.ends.get(b)?.links.get(a)?.broke()
  }

  add(end: End): void {
    assert(!this.ends.has(end.peer), 'one transport of a peer runs at a time')
    this.ends.set(end.peer, end)
    this.review(end.peer)
  }

  remove(end: End): void {
    if (this.ends.get(end.peer) !== end) return
    this.ends.delete(end.peer)
    for (const other of this.ends.values()) other.links.get(end.peer)?.broke()
  }

  /** A peer may admit others than before: links to it are tried, and those that it does not admit any more break. */
  review(peer: string): void {
    for (const other of this.ends.values()) other.links.get(peer)?.review()
  }

  /** The other end, if it can be reached now. */
  find(from: string, to: string): End | undefined {
    return this.apart.has(pairOf(from, to)) ? undefined : this.ends.get(to)
  }

  /** Links between two peers that wait shall try again. */
  invite(a: string, b: string): void {
    this.ends.get(a)?.links.get(b)?.tryNow()
    this.ends.get(b)?.links.get(a)?.tryNow()
  }
}

class End implements Transport {
  readonly peer: string
  readonly links = new Map<string, MemoryLink>()
  handler: SafeHandler | undefined
  private readonly hub: Hub
  private kept: readonly PeerAddress[] = []
  private stopped = false

  constructor(hub: Hub, peer: string) {
    this.hub = hub
    this.peer = peer
  }

  self(): PeerAddress {
    return { peer: this.peer, addrs: [addressOf(this.peer)] }
  }

  async start(handler: TransportHandler): Promise<void> {
    assert(this.handler === undefined && !this.stopped, 'a transport starts once')
    this.handler = guard(handler, this.hub.onFailure)
    this.hub.add(this)
    this.keep(this.kept)
  }

  keep(peers: readonly PeerAddress[]): void {
    this.kept = peers
    const { handler } = this
    if (handler === undefined || this.stopped) return
    const wanted = new Map(
      peers.filter(({ peer }) => peer !== this.peer).map(({ peer, addrs }) => [peer, addrs]),
    )
    for (const [peer, link] of this.links)
      if (!wanted.has(peer)) {
        this.links.delete(peer)
        link.close()
      }
    for (const [peer, addrs] of wanted) {
      const link = this.links.get(peer) ?? new MemoryLink(this.hub, this, peer, handler)
      this.links.set(peer, link)
      link.move(addrs.includes(addressOf(peer)))
    }
    this.hub.review(this.peer)
  }

  send(peer: string, bytes: Uint8Array): boolean {
    assertFrame(bytes, this.hub.limits)
    return this.links.get(peer)?.send(bytes) ?? false
  }

  ask(address: PeerAddress, bytes: Uint8Array, timeoutMilliseconds: number): Promise<Uint8Array> {
    const { hub, peer: from } = this
    const { peer: to } = address
    return new Promise((resolve, reject) => {
      assert(this.handler !== undefined && !this.stopped, 'the transport is not running')
      assertFrame(bytes, hub.limits)
      const cancel = hub.after(timeoutMilliseconds, () => reject(new Error('no answer in time')))
      const fail = (): void => {
        cancel()
        reject(new Error('the peer cannot be reached'))
      }
      const travel = (a: string, b: string, load: Uint8Array, arrive: () => void): void => {
        const [delay] = hub.route(a, b, load)
        if (delay !== undefined) hub.after(delay, arrive)
      }
      const arrive = async (): Promise<void> => {
        const other = hub.find(from, to)?.handler
        if (other === undefined || !address.addrs.includes(addressOf(to))) return fail()
        const answer = await other.stranger(from, new Uint8Array(bytes))
        if (answer === undefined) return fail()
        travel(to, from, answer, () => {
          cancel()
          resolve(new Uint8Array(answer))
        })
      }
      travel(from, to, bytes, () => void arrive())
    })
  }

  async stop(): Promise<void> {
    this.stopped = true
    for (const link of this.links.values()) link.close()
    this.links.clear()
    this.hub.remove(this)
  }
}

/** Frames on their way over one connection. */
interface Session {
  open: boolean
  bytes: number
  readonly queue: { readonly bytes: Uint8Array; arrived: boolean }[]
  readonly deliver: (bytes: Uint8Array) => void | Promise<void>
}

/** One kept peer: as `Link`, but a peer that does not admit us is not even connected to. */
class MemoryLink {
  private readonly hub: Hub
  private readonly owner: string
  private readonly peer: string
  private readonly handler: SafeHandler
  private session: Session | undefined
  private mayDial = false
  private failures = 0
  private busy = false
  private closed = false
  private cancel: () => void = () => undefined

  constructor(hub: Hub, owner: End, peer: string, handler: SafeHandler) {
    this.hub = hub
    this.owner = owner.peer
    this.peer = peer
    this.handler = handler
  }

  get isUp(): boolean {
    return this.session !== undefined
  }

  /** Whether the peer can be reached at the addresses known, or has to come to us. */
  move(mayDial: boolean): void {
    this.mayDial = mayDial
    this.tryNow()
  }

  tryNow(): void {
    if (this.session === undefined) this.plan(0)
  }

  review(): void {
    if (this.session !== undefined && this.target() === undefined) this.broke()
    else this.tryNow()
  }

  send(bytes: Uint8Array): boolean {
    const { session } = this
    if (session === undefined) return false
    if (session.bytes + bytes.length > this.hub.limits.sendBufferBytes) return false
    for (const delay of this.hub.route(this.owner, this.peer, bytes)) {
      const frame = { bytes: new Uint8Array(bytes), arrived: false }
      session.queue.push(frame)
      session.bytes += bytes.length
      this.hub.after(delay, () => {
        frame.arrived = true
        this.pump(session)
      })
    }
    return true
  }

  broke(): void {
    this.end()
    this.plan(0)
  }

  close(): void {
    this.closed = true
    this.cancel()
    this.end()
  }

  /** The other end's handler if it is reachable and admits us. */
  private target(): SafeHandler | undefined {
    const other = this.hub.find(this.owner, this.peer)
    const reachable = this.mayDial || this.isUp || other?.links.get(this.owner)?.isUp === true
    return reachable && other?.handler?.admits(this.owner) === true ? other.handler : undefined
  }

  private plan(milliseconds: number): void {
    this.cancel()
    if (!this.closed) this.cancel = this.hub.after(milliseconds, () => this.attempt())
  }

  private attempt(): void {
    if (this.session !== undefined || this.closed) return
    const target = this.target()
    if (target === undefined) {
      const { backoffFirstMilliseconds: first, backoffLastMilliseconds: last } = this.hub.limits
      return this.plan(Math.min(last, first * 2 ** this.failures++))
    }
    this.failures = 0
    this.session = { open: true, bytes: 0, queue: [], deliver: (bytes) => target.frame(this.owner, bytes) }
    this.handler.up(this.peer)
    // The other side can come back to us on the connection that we made.
    this.hub.invite(this.owner, this.peer)
  }

  private end(): void {
    const { session } = this
    if (session === undefined) return
    session.open = false
    this.session = undefined
    this.handler.down(this.peer)
  }

  /** Hands on what arrived, in the order in which it was sent, and nothing while the other side is not done with one. */
  private pump(session: Session): void {
    while (!this.busy && session.open && session.queue[0]?.arrived === true) {
      const [frame] = session.queue.splice(0, 1)
      if (frame === undefined) return
      session.bytes -= frame.bytes.length
      const pending = session.deliver(frame.bytes)
      if (pending === undefined) continue
      this.busy = true
      void pending.then(() => {
        this.busy = false
        if (this.session !== undefined) this.pump(this.session)
      })
    }
  }
}
