/** Streams that partners opened to us. We only read from them. */
import type { Stream } from '@libp2p/interface'
import { FrameReader, reset } from './frames.ts'
import { RateLimit, type NetLimits } from './limits.ts'

/** What the readers need of the transport around them. */
export interface InboundHost {
  readonly limits: NetLimits
  admits(peer: string): boolean
  /** Never throws or rejects. */
  frame(peer: string, bytes: Uint8Array): void | Promise<void>
}

/** At most one stream of each partner is read: a newer one replaces the older, which its opener has given up. */
export class Inbound {
  private readonly host: InboundHost
  private readonly readers = new Map<string, FrameReader>()
  private readonly rate: RateLimit

  constructor(host: InboundHost) {
    this.host = host
    this.rate = new RateLimit(host.limits.streamsPerPartner)
  }

  /** Takes a stream of a peer; false, and a reset, if the peer is not a partner, or opens one after another. */
  accept(peer: string, stream: Stream): boolean {
    if (!this.host.admits(peer)) {
      reset(stream, 'not a partner')
      return false
    }
    if (!this.rate.take(peer)) {
      reset(stream, 'too many streams')
      return false
    }
    const older = this.readers.get(peer)
    older?.stop('replaced by a newer stream')
    const after = older?.settled() ?? Promise.resolve()
    const reader = new FrameReader(stream, this.host.limits, after, (bytes) => this.host.frame(peer, bytes))
    this.readers.set(peer, reader)
    const closed = async (): Promise<void> => {
      // A frame may still be in work, and frames of one peer never run side by side: so the entry stays until then.
      await reader.settled()
      if (this.readers.get(peer) === reader) this.readers.delete(peer)
    }
    stream.addEventListener('close', () => void closed(), { once: true })
    return true
  }

  /** Resets the streams of peers that are not admitted any more. */
  review(): void {
    for (const [peer, reader] of this.readers) if (!this.host.admits(peer)) reader.stop('no longer a partner')
  }

  /** Resets all streams. */
  stop(): void {
    for (const reader of this.readers.values()) reader.stop('the bank stops')
  }
}
