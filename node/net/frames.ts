/**
 * Frames on a libp2p stream: an unsigned varint with the length, then the bytes (SPEC, NET). `lpStream` of libp2p is not
 * used for partners: it reads ahead without waiting for anyone and resets the stream when its buffer is full, so a bank
 * that is slow for a moment would lose its partners.
 */
import type { Stream, StreamMessageEvent } from '@libp2p/interface'
import { LengthPrefixedDecoder } from '@libp2p/utils'
import type { NetLimits } from './limits.ts'
import { sparingWindow } from './sparing-window.ts'

/** Bytes of a length prefix: enough for 2^21 - 1. */
const prefixBytes = 3

/** The bytes in a buffer of their own: what libp2p hands out may be a view into a buffer shared with others. */
export function plainCopy(bytes: { subarray(): Uint8Array }): Uint8Array {
  return new Uint8Array(bytes.subarray())
}

/**
 * Resets a stream or ends a connection without ceremony. `cause` is an error or a reason in words. Never throws: libp2p
 * does if the line is dead already.
 */
export function reset(what: { abort(reason: Error): void }, cause: unknown): void {
  try {
    what.abort(cause instanceof Error ? cause : new Error(String(cause)))
  } catch {
    // It was told that it is dead; that it cannot tell the other side does not matter.
  }
}

/** What waits for all peers together, in bytes: each may have its reserve, and more as long as there is room for all. */
export class SendRoom {
  private readonly limits: NetLimits
  private used = 0

  constructor(limits: NetLimits) {
    this.limits = limits
  }

  /** Takes so many bytes for a peer for which `waiting` bytes wait already; false if it may not have them. */
  take(bytes: number, waiting: number): boolean {
    const { sendBufferBytes, sendBuffersBytes, sendReserveBytes } = this.limits
    if (waiting + bytes > sendBufferBytes) return false
    if (waiting + bytes > sendReserveBytes && this.used + bytes > sendBuffersBytes) return false
    this.used += bytes
    return true
  }

  /** Gives back what was taken. */
  give(bytes: number): void {
    this.used -= bytes
  }
}

/** Writes frames to a stream: coalesces those of one turn, holds what the peer does not take yet, up to a limit. */
export class FrameWriter {
  private readonly stream: Stream
  private readonly limits: NetLimits
  private readonly room: SendRoom
  private stopped = false
  private queue: Uint8Array[] = []
  private bytes = 0
  private batches = 0
  private planned: NodeJS.Immediate | undefined
  private watch: NodeJS.Timeout | undefined
  private readonly wake = (): void => this.plan()

  constructor(stream: Stream, limits: NetLimits, room: SendRoom) {
    this.stream = stream
    this.limits = limits
    this.room = room
    stream.addEventListener('drain', this.wake)
  }

  /** False if so much is waiting already that this frame is dropped. The bytes must not change any more. */
  push(frame: Uint8Array): boolean {
    const size = frame.length + prefixBytes
    if (this.stopped || !this.room.take(size, this.bytes + this.stream.writeBufferLength)) return false
    this.queue.push(frame)
    this.bytes += size
    this.plan()
    return true
  }

  /** Forgets what is waiting. */
  stop(): void {
    this.stream.removeEventListener('drain', this.wake)
    clearImmediate(this.planned)
    clearTimeout(this.watch)
    this.stopped = true
    this.queue = []
    this.room.give(this.bytes)
    this.bytes = 0
  }

  /** After the current turn: everything sent in it goes out together, and libp2p is done with its own drain event. */
  private plan(): void {
    this.planned ??= setImmediate(() => {
      this.planned = undefined
      this.flush()
    })
  }

  private flush(): void {
    try {
      while (this.queue.length > 0 && this.isFree()) this.stream.send(this.takeBatch())
    } catch (cause) {
      reset(this.stream, cause)
      return
    }
    if (!this.isFree()) this.watchProgress()
  }

  private isFree(): boolean {
    return !this.stream.writableNeedsDrain && this.stream.writeBufferLength === 0
  }

  /** A peer that takes nothing for long is cut off, so that `down` is called and it is dialled afresh. */
  private watchProgress(): void {
    if (this.watch !== undefined) return
    const { batches } = this
    const left = this.stream.writeBufferLength
    const look = (): void => {
      this.watch = undefined
      if (this.isFree()) return
      if (this.batches !== batches || this.stream.writeBufferLength !== left) return this.watchProgress()
      reset(this.stream, 'the peer does not read')
    }
    this.watch = setTimeout(look, this.limits.stallMilliseconds).unref()
  }

  private takeBatch(): Uint8Array {
    let size = 0
    let count = 0
    for (const frame of this.queue) {
      if (count > 0 && size + frame.length + prefixBytes > this.limits.batchBytes) break
      size += frame.length + prefixBytes
      count++
    }
    const batch = new Uint8Array(size)
    let at = 0
    for (const frame of this.queue.splice(0, count)) {
      at = writeVarint(batch, at, frame.length)
      batch.set(frame, at)
      at += frame.length
    }
    this.bytes -= size
    this.room.give(size)
    this.batches++
    return batch.subarray(0, at)
  }
}

/** Reads frames from a stream and hands them on, one at a time. */
export class FrameReader {
  private readonly stream: Stream
  private readonly take: (frame: Uint8Array) => void | Promise<void>
  private readonly decoder: LengthPrefixedDecoder
  private readonly chunks: StreamMessageEvent['data'][] = []
  private turn: Promise<void>
  private running = true
  private stopped = false

  /**
   * `take` gets every frame; it must not throw or reject, and while a promise of it is pending the peer is not read
   * from. Nothing is handed on before `after` resolves.
   */
  constructor(
    stream: Stream,
    limits: NetLimits,
    after: Promise<void>,
    take: (frame: Uint8Array) => void | Promise<void>,
  ) {
    this.stream = stream
    this.take = take
    this.decoder = new LengthPrefixedDecoder({
      maxDataLength: limits.frameBytes,
      // The part of a frame left over from before, and what a stream may hold unread while it is paused.
      maxBufferSize: prefixBytes + limits.frameBytes + readBufferBytes(limits),
    })
    sparingWindow(stream, limits.windowBytes)
    stream.addEventListener('message', ({ data }) => this.arrived(data))
    // The other side is done; we never write to this stream.
    stream.addEventListener('remoteCloseWrite', () => void stream.close().catch(() => undefined))
    this.pause()
    this.turn = after.then(() => this.deliver())
  }

  /** Resolves when no frame is being dealt with. */
  async settled(): Promise<void> {
    await this.turn
  }

  /** Hands on nothing more and resets the stream. */
  stop(reason: unknown): void {
    this.stopped = true
    reset(this.stream, reason)
  }

  private arrived(data: StreamMessageEvent['data']): void {
    this.chunks.push(data)
    if (this.running) return
    this.running = true
    // Not at once: `resume` calls this, and libp2p forgets a pause that is made while it resumes.
    this.turn = Promise.resolve().then(() => this.deliver())
  }

  private async deliver(): Promise<void> {
    try {
      for (let chunk = this.chunks.shift(); chunk !== undefined; chunk = this.chunks.shift())
        for (const frame of this.decoder.decode(chunk)) {
          if (this.stopped) return
          const pending = this.take(plainCopy(frame))
          if (pending === undefined) continue
          this.pause()
          await pending
        }
    } catch (cause) {
      this.stop(cause)
    }
    this.running = false
    this.resume()
  }

  private pause(): void {
    if (this.stream.readStatus === 'readable') this.stream.pause()
  }

  private resume(): void {
    try {
      if (this.stream.readStatus === 'paused') this.stream.resume()
    } catch (cause) {
      // It tells the other side, which throws if the connection is gone and the stream does not know it yet.
      reset(this.stream, cause)
    }
  }
}

/** Unread bytes at which libp2p resets a stream: above what the other side may send before we give it more window. */
export function readBufferBytes(limits: NetLimits): number {
  return 2 * limits.windowBytes
}

function writeVarint(out: Uint8Array, at: number, value: number): number {
  let rest = value
  while (rest >= 0x80) {
    out[at++] = (rest & 0x7f) | 0x80
    rest >>>= 7
  }
  out[at++] = rest
  return at
}
