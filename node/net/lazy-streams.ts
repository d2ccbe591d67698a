import type { Stream, StreamMuxerFactory } from '@libp2p/interface'
import type { LengthPrefixedStream } from '@libp2p/utils'

/**
 * A muxer whose streams may be opened with `negotiateFully: false`, which libp2p promises and does not do yet: such a stream is
 * there at once, and its protocol is agreed on while the first message travels (`askOn`). Otherwise a question to a
 * stranger takes two round trips.
 */
export function withLazyStreams(make: () => StreamMuxerFactory): () => StreamMuxerFactory {
  return () => {
    const factory = make()
    const createMuxer = factory.createStreamMuxer.bind(factory)
    factory.createStreamMuxer = (connection) => {
      const muxer = createMuxer(connection)
      const create = muxer.createStream.bind(muxer)
      muxer.createStream = async (options = {}) => {
        const stream = await create(options)
        const lazy = 'negotiateFully' in options && options.negotiateFully === false
        // libp2p negotiates streams that have no protocol yet.
        if (lazy && options.protocol !== undefined) stream.protocol = options.protocol
        return stream
      }
      return muxer
    }
    return factory
  }
}

/** multistream-select, whose messages are texts with a line end, framed as ours. */
const greeting = '/multistream/1.0.0\n'

/**
 * Writes the first message on a stream that was opened lazily, and resolves with the answer. `agreed` is called when the
 * other side knows the protocol, and no sooner may the stream be closed for writing: libp2p forgets what it read during the
 * negotiation if the end came with it. Rejects if the other side does not know the protocol.
 */
export async function askOn(
  { protocol }: Stream,
  frames: LengthPrefixedStream,
  question: Uint8Array,
  options: { signal: AbortSignal; agreed: () => Promise<void> },
): Promise<Uint8Array> {
  const negotiation = [greeting, `${protocol}\n`]
  const encoder = new TextEncoder()
  await frames.writeV([...negotiation.map((text) => encoder.encode(text)), question], options)
  for (const expected of negotiation) {
    const answer = await frames.read(options)
    if (new TextDecoder().decode(answer.subarray()) !== expected) throw new Error('another protocol')
  }
  await options.agreed()
  return (await frames.read(options)).subarray()
}
