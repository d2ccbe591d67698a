/** The protocol open to strangers: one frame in, one frame out. Both ends of it. */
import type { Connection, Stream } from '@libp2p/interface'
import { lpStream } from '@libp2p/utils'
import { plainCopy, reset } from './frames.ts'
import { askOn } from './lazy-streams.ts'
import { assertFrame, RateLimit, type NetLimits } from './limits.ts'
import { sparingWindow } from './sparing-window.ts'

/** What answering needs of the transport around it. */
export interface HelloHost {
  readonly limits: NetLimits
  /** Partners do not share the total limit with strangers: a flood of these must not keep those out. */
  admits(peer: string): boolean
  /** The answer, or undefined to hang up. Never rejects. */
  stranger(peer: string, bytes: Uint8Array): Promise<Uint8Array | undefined>
}

/** Answers requests: few at a time, few for each peer, and each in a limited time. */
export class HelloServer {
  private readonly host: HelloHost
  private readonly perPeer: RateLimit
  private readonly total: RateLimit
  private readonly busy = new Map<Stream, string>()

  constructor(host: HelloHost) {
    this.host = host
    this.perPeer = new RateLimit(host.limits.helloPerPeer)
    this.total = new RateLimit(host.limits.helloTotal)
  }

  /** True while a request of the peer is being answered. */
  serves(peer: string): boolean {
    for (const served of this.busy.values()) if (served === peer) return true
    return false
  }

  /** Serves one stream. Never rejects; false if it was refused for its rate. */
  async serve(peer: string, stream: Stream): Promise<boolean> {
    if (!this.mayServe(peer)) {
      reset(stream, 'too many requests')
      return false
    }
    this.busy.set(stream, peer)
    try {
      await this.answer(peer, stream)
    } catch (cause) {
      reset(stream, cause)
    } finally {
      this.busy.delete(stream)
    }
    return true
  }

  private mayServe(peer: string): boolean {
    const { helloStreams, helloConcurrency } = this.host.limits
    const served = [...this.busy.values()]
    if (served.filter((other) => other === peer).length >= helloStreams) return false
    // In this order: a peer that is over its own limit uses up nothing of the total.
    if (!this.perPeer.take(peer)) return false
    if (this.host.admits(peer)) return true
    return served.filter((other) => !this.host.admits(other)).length < helloConcurrency && this.total.take('')
  }

  private async answer(peer: string, stream: Stream): Promise<void> {
    const signal = AbortSignal.timeout(this.host.limits.helloMilliseconds)
    const frames = framesOn(stream, this.host.limits)
    const question = plainCopy(await frames.read({ signal }))
    if (question.length === 0) throw new Error('no question')
    const answer = await within(signal, this.host.stranger(peer, question))
    if (answer === undefined) throw new Error('no answer')
    assertFrame(answer, this.host.limits)
    await frames.write(answer, { signal })
    await stream.close({ signal })
  }
}

/** Sends one request on a new stream of `connection` and returns the answer. Rejects if `signal` ends it first. */
export async function request(
  connection: Connection,
  protocol: string,
  bytes: Uint8Array,
  limits: NetLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const stream = await connection.newStream(protocol, { signal, negotiateFully: false })
  try {
    const agreed = (): Promise<void> => stream.close({ signal })
    return new Uint8Array(await askOn(stream, framesOn(stream, limits), bytes, { signal, agreed }))
  } catch (cause) {
    reset(stream, cause)
    throw cause
  }
}

/** More than the length of a frame and the negotiation before it take. */
const negotiationBytes = 128

/** One frame each way needs no pausing, and what exceeds it resets the stream. */
function framesOn(stream: Stream, limits: NetLimits) {
  sparingWindow(stream, limits.windowBytes)
  return lpStream(stream, {
    maxDataLength: limits.frameBytes,
    maxBufferSize: limits.frameBytes + negotiationBytes,
  })
}

/** The value of `work`, or a rejection when `signal` fires first. */
async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted()
  let stop: () => void = () => undefined
  const late = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('took too long'))
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, late])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
