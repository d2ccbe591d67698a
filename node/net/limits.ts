/**
 * Everything that another machine can make grow, with its bound. The worst case in memory is about connections x streams
 * x buffer: 100 partners with one stream each way and 256 KiB of window are 50 MiB; strangers add at most 8 connections. What
 * waits for partners that do not read is 24 MiB, and where most of 100 do not, 19 MiB more.
 */
import { assert } from '../../protocol/assert.ts'

/** The bounds of a transport. Times in milliseconds, sizes in bytes. */
export interface NetLimits {
  /** Largest frame, its length prefix not counted (SPEC, NET). One larger ends the stream. */
  readonly frameBytes: number
  /** Frames waiting for one peer. A bank resends what was not acknowledged, so dropping the rest loses nothing. */
  readonly sendBufferBytes: number
  /** Frames waiting for all peers together ... */
  readonly sendBuffersBytes: number
  /** ... but so much of each peer's own is free of that: peers that do not read take nothing from those that do. */
  readonly sendReserveBytes: number
  /** What is handed to the stream at once: frames sent in one turn of the event loop share one encryption and write. */
  readonly batchBytes: number
  /** A peer that takes nothing of what waits for it for so long is treated as gone. */
  readonly stallMilliseconds: number
  /** Unread bytes of one stream: yamux's smallest window. It also bounds speed to 256 KiB a round trip. */
  readonly windowBytes: number
  /** Streams that one connection may open at once: those below, and three for identify and ping. */
  readonly streamsPerConnection: number
  /** `/tbf/1` streams of one connection at once: one, and its successor while the old one is being torn down. */
  readonly partnerStreams: number
  /** New `/tbf/1` streams of one partner: one for each time that the line broke. */
  readonly streamsPerPartner: Rate
  /** Questions of one peer at once. */
  readonly helloStreams: number
  /** All connections. More than any bank has partners, few enough to survive if all of them are idle or hostile. */
  readonly connections: number
  /** Of one peer: both sides may dial at once, and a line that went dead takes a while to be noticed. */
  readonly connectionsPerPeer: number
  /** Connections of peers that are not partners: enough for invitations, useless for an attack. */
  readonly strangerConnections: number
  /** Connections in their handshake, which costs us a key agreement and a signature each. */
  readonly pendingConnections: number
  /** The same of one address, so that it takes several to keep all others out with handshakes that never end. */
  readonly pendingPerAddress: number
  /** New connections a second from one address. Banks behind one router, or in one test, share an address. */
  readonly connectionsPerSecond: number
  /** A stranger without a request under way is disconnected after this long. */
  readonly strangerIdleMilliseconds: number
  /**
   * How long we stay connected to a peer after the last question: dialling again takes longer than an exchange, but we
   * hold one of its few places for strangers.
   */
  readonly lingerMilliseconds: number
  /** A request of a stranger, from opening the stream to having sent the answer. */
  readonly helloMilliseconds: number
  /** Requests of strangers that are answered at the same time; partners are not counted. */
  readonly helloConcurrency: number
  /** Requests that one peer may make in a row, and how many a second it earns again. */
  readonly helloPerPeer: Rate
  /** The same for all strangers together: peer ids cost nothing, so the limit for each of them is not enough. */
  readonly helloTotal: Rate
  /** Dialling one peer, with all its addresses; several seconds because a Pi at the end of a slow line needs them. */
  readonly dialMilliseconds: number
  /** Agreeing on a protocol on a new stream: two round trips. Longer means that the connection is dead. */
  readonly negotiateMilliseconds: number
  /** Addresses of one peer that are tried: a peer could name thousands, also other people's. */
  readonly addressesPerPeer: number
  /** The wait before dialling again doubles from the first to the second of these. */
  readonly backoffFirstMilliseconds: number
  readonly backoffLastMilliseconds: number
  /** A stream that lived so long was sound, and its loss starts the waits afresh. */
  readonly stableMilliseconds: number
  /** How often a connection is probed, and how long the other side may take to answer before it counts as dead. */
  readonly probeMilliseconds: number
  readonly probeAnswerMilliseconds: number
}

/** A token bucket: `burst` at once, then `perSecond`. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** The bounds of a node on the open internet. */
export const netLimits: NetLimits = {
  frameBytes: 65_536,
  sendBufferBytes: 4 << 20,
  sendBuffersBytes: 24 << 20,
  sendReserveBytes: 192 << 10,
  batchBytes: 65_536,
  stallMilliseconds: 60_000,
  windowBytes: 256 << 10,
  streamsPerConnection: 9,
  partnerStreams: 2,
  streamsPerPartner: { burst: 16, perSecond: 1 },
  helloStreams: 4,
  connections: 120,
  connectionsPerPeer: 4,
  strangerConnections: 8,
  pendingConnections: 32,
  pendingPerAddress: 8,
  connectionsPerSecond: 20,
  strangerIdleMilliseconds: 10_000,
  lingerMilliseconds: 3_000,
  helloMilliseconds: 10_000,
  helloConcurrency: 8,
  helloPerPeer: { burst: 16, perSecond: 2 },
  helloTotal: { burst: 32, perSecond: 8 },
  dialMilliseconds: 10_000,
  negotiateMilliseconds: 5_000,
  addressesPerPeer: 8,
  backoffFirstMilliseconds: 250,
  backoffLastMilliseconds: 30_000,
  stableMilliseconds: 5_000,
  probeMilliseconds: 15_000,
  probeAnswerMilliseconds: 10_000,
}

/** Throws unless `bytes` may be a frame: our own code builds no other. */
export function assertFrame(bytes: Uint8Array, limits: NetLimits): void {
  const { length } = bytes
  assert(
    length > 0 && length <= limits.frameBytes,
    `a frame has 1 to ${limits.frameBytes} bytes, not ${length}`,
  )
}

/** Keys whose bucket is not full; a thousand strangers in one refill period are answered by the total limit anyway. */
const bucketsKept = 1_000

/** Token buckets by key, all with the same rate. Memory is bounded: the key not asked for longest is forgotten. */
export class RateLimit {
  private readonly rate: Rate
  private readonly now: () => number
  private readonly buckets = new Map<string, { tokens: number; at: number }>()

  /** `now` in milliseconds, never going back. */
  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.rate = rate
    this.now = now
  }

  /** Takes one token. False if there is none. */
  take(key: string): boolean {
    const at = this.now()
    const { tokens, at: before } = this.buckets.get(key) ?? { tokens: this.rate.burst, at }
    const earned = Math.min(this.rate.burst, tokens + ((at - before) / 1000) * this.rate.perSecond)
    const left = earned >= 1 ? earned - 1 : earned
    this.buckets.delete(key)
    this.buckets.set(key, { tokens: left, at })
    const [oldest] = this.buckets.keys()
    if (this.buckets.size > bucketsKept && oldest !== undefined) this.buckets.delete(oldest)
    return earned >= 1
  }
}
