/**
 * One kept peer: keeps our stream to it open. Whoever reached whom, we write only to the stream that we opened, so a
 * partner behind a router that can only dial out is as good as any.
 */
import type { Connection, Stream } from '@libp2p/interface'
import { FrameWriter, reset, type SendRoom } from './frames.ts'
import type { NetLimits } from './limits.ts'

/** What a link needs of the transport around it. */
export interface LinkHost {
  readonly limits: NetLimits
  /** What waits for all peers. */
  readonly room: SendRoom
  /** A number from 0 to below 1, which spreads the waits of banks that lost each other at the same moment. */
  readonly random: () => number
  /** Open connections to the peer, newest first, whoever dialled. */
  connections(peer: string): readonly Connection[]
  /** Dials the peer at these addresses. Rejects if none answers in time. */
  dial(peer: string, addrs: readonly string[]): Promise<unknown>
  /** Opens our stream on a connection. Rejects if the peer refuses or does not answer. */
  openStream(connection: Connection): Promise<Stream>
  up(peer: string): void
  down(peer: string): void
  /** The link ended for a reason that nobody thought of. */
  failed(cause: unknown): void
}

/** Keeps a stream to one peer open until it is closed. */
export class Link {
  private readonly peer: string
  private readonly host: LinkHost
  private addrs: readonly string[]
  private writer: FrameWriter | undefined
  private stream: Stream | undefined
  private dialling: Promise<true> | undefined
  private closed = false
  private triedAt = -Infinity
  private dials = 0
  /** The peer came to us since the last attempt began. */
  private woken = false
  /** Ends the wait that the link is in, if it is in one. */
  private endWait: () => void = () => undefined

  constructor(peer: string, addrs: readonly string[], host: LinkHost) {
    this.peer = peer
    this.addrs = addrs
    this.host = host
    this.run().catch((cause: unknown) => host.failed(cause))
  }

  /** Where to dial from now on. */
  move(addrs: readonly string[]): void {
    const known = new Set(this.addrs)
    this.addrs = addrs
    if (addrs.some((addr) => !known.has(addr))) this.wake()
  }

  /** The peer came to us: there may be a connection to use. */
  arrived(): void {
    this.wake()
  }

  /** Queues a frame; false if there is no stream or its buffer is full. */
  send(bytes: Uint8Array): boolean {
    return this.writer?.push(bytes) ?? false
  }

  /** Ends the link. Calls `down` before it returns if the stream was open. */
  close(): void {
    this.closed = true
    if (this.stream !== undefined) reset(this.stream, 'no longer a partner')
    this.wake()
  }

  private wake(): void {
    this.woken = true
    this.endWait()
  }

  private async run(): Promise<void> {
    let failures = 0
    while (!this.closed) {
      this.woken = false
      this.triedAt = performance.now()
      const stream = await this.open()
      const openedAt = performance.now()
      if (stream !== undefined) await this.use(stream)
      const wasStable =
        stream !== undefined && performance.now() - openedAt >= this.host.limits.stableMilliseconds
      failures = wasStable ? 0 : failures + 1
      await this.pause(failures)
    }
  }

  /** Our stream on any connection to the peer, dialling if there is none; undefined if it cannot be had now. */
  private async open(): Promise<Stream | undefined> {
    for (let settled = false; !this.closed;) {
      for (const connection of this.host.connections(this.peer)) {
        const stream = await this.openOn(connection)
        if (stream !== undefined) return stream
      }
      if (settled) break
      // The peer may reach us while we wait for a router that swallows our packets.
      this.woken = false
      settled = await Promise.race([this.dial(), this.wait(this.host.limits.dialMilliseconds)])
      this.endWait()
    }
    return undefined
  }

  private async openOn(connection: Connection): Promise<Stream | undefined> {
    try {
      return await this.host.openStream(connection)
    } catch (cause) {
      // An answer, even a refusal, shows a live connection. Silence shows one that only this side believes in.
      const silent = cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')
      if (silent) reset(connection, cause)
      return undefined
    }
  }

  /** Resolves with true when the dial under way has ended, well or not. */
  private dial(): Promise<true> {
    // Another address first each time: the time for one dial may not suffice for all of them.
    const at = this.dials++ % Math.max(1, this.addrs.length)
    this.dialling ??= this.host
      .dial(this.peer, [...this.addrs.slice(at), ...this.addrs.slice(0, at)])
      .catch(() => undefined)
      .then((): true => {
        this.dialling = undefined
        return true
      })
    return this.dialling
  }

  /** Calls `up`, and when the stream is gone `down`. */
  private async use(stream: Stream): Promise<void> {
    if (this.closed || stream.status !== 'open') return reset(stream, 'no longer wanted')
    await new Promise<void>((resolve) => {
      const writer = new FrameWriter(stream, this.host.limits, this.host.room)
      const end = (): void => {
        writer.stop()
        this.writer = undefined
        this.stream = undefined
        this.host.down(this.peer)
        resolve()
      }
      stream.addEventListener('close', end, { once: true })
      this.writer = writer
      this.stream = stream
      this.host.up(this.peer)
    })
  }

  /**
   * None after the first failure of a stream that was sound, so that a restarted partner is met at once; then twice as
   * long each time. Ends early if the peer comes to us, but no peer can make us try faster than the shortest wait.
   */
  private async pause(failures: number): Promise<void> {
    if (failures === 0) return
    const { backoffFirstMilliseconds: first, backoffLastMilliseconds: last } = this.host.limits
    const spread = (milliseconds: number): number => milliseconds * (0.5 + this.host.random() / 2)
    if (!this.woken) await this.wait(spread(Math.min(last, first * 2 ** (failures - 1))))
    const early = this.triedAt + spread(first) - performance.now()
    if (early > 0) await this.wait(early)
  }

  /** Resolves with false after a time, or when the link is woken. */
  private wait(milliseconds: number): Promise<false> {
    return new Promise((resolve) => {
      if (this.closed) return resolve(false)
      const end = (): void => {
        clearTimeout(timer)
        resolve(false)
      }
      const timer = setTimeout(end, milliseconds)
      this.endWait = end
    })
  }
}
