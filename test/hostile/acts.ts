/** What hostile peers do, each for ever. Whatever ends a connection, they come back at once. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection, Stream } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { sealFrames } from '../../node/federation/frames.ts'
import { helloProtocol } from '../../node/net/libp2p.ts'
import {
  dial,
  frameOf,
  helloOf,
  prefixed,
  streamOn,
  strangerNode,
  vainOrder,
  write,
  type Impostor,
} from './impostor.ts'

/** Acts of a partner: it has an agreement. */
export const partnerActs: Readonly<Record<string, (impostor: Impostor) => Promise<void>>> = {
  /** As many orders as fit into a frame, each to be declined. */
  orders: (impostor) =>
    streaming(impostor, (stream) =>
      write(stream, frameOf(impostor, ...many(100, () => vainOrder(impostor)))),
    ),
  /** Greets without end. */
  hellos: (impostor) => streaming(impostor, (stream) => write(stream, frameOf(impostor, helloOf(impostor)))),
  /** Everything that is cheap to ask and dear to answer. */
  questions: (impostor) =>
    streaming(impostor, (stream) => write(stream, frameOf(impostor, ...questions(impostor)))),
  /** Bytes that mean nothing, of the largest size. */
  garbage: (impostor) => streaming(impostor, (stream) => write(stream, prefixed(randomBytes(65_536)))),
  /** Good frames but for the seal: everything is read before that shows. */
  forged: (impostor) => {
    const seed = new Uint8Array(randomBytes(32))
    const [frame] = sealFrames(
      { ...impostor.env, seed },
      many(100, () => vainOrder(impostor)),
    )
    return streaming(impostor, (stream) => write(stream, prefixed(frame ?? new Uint8Array(1))))
  },
  /** Says that a frame of 2 MB comes, and opens the next stream when that one is gone. */
  lengths: (impostor) =>
    streaming(impostor, (stream) => write(stream, prefixed(randomBytes(60_000), 1 << 21))),
  /** A new stream for every hello. */
  streams: (impostor) =>
    connecting(impostor, async (connection) => {
      const stream = await streamOn(connection)
      await write(stream, frameOf(impostor, helloOf(impostor)))
      await stream.close()
    }),
  /** Asks for answers and reads none. To be run with `reads` false. */
  deaf: (impostor) =>
    streaming(impostor, async (stream) => {
      await write(stream, frameOf(impostor, ...many(20, () => vainOrder(impostor)), ...questions(impostor)))
      await sleep(20)
    }),
  /** A frame a byte at a time. */
  trickle: (impostor) =>
    streaming(impostor, async (stream) => {
      for (const byte of frameOf(impostor, vainOrder(impostor))) {
        await write(stream, Uint8Array.of(byte))
        await sleep(5)
      }
    }),
}

/** Acts of strangers. */
export const strangerActs: Readonly<Record<string, (address: string) => Promise<void>>> = {
  /** Connects again and again, each time as somebody else. */
  dials: (address) =>
    forever(async () => {
      const node = await strangerNode()
      await node.dial(multiaddr(address)).catch(() => undefined)
      await node.stop()
    }),
  /** Asks questions that are none, on all the streams that it gets. */
  asks: async (address) => {
    const node = await strangerNode()
    await connecting({ node, address }, async (connection) => {
      const stream = await connection.newStream(helloProtocol, { signal: AbortSignal.timeout(5_000) })
      await write(stream, prefixed(randomBytes(65_536)))
    })
  },
  /** Bytes that are not even libp2p, on fifty connections at a time. */
  noise: async (address) => {
    const port = Number(multiaddr(address).getComponents()[1]?.value)
    await Promise.all(
      many(50, () =>
        forever(async () => {
          const socket = connect({ port, host: '127.0.0.1' })
          socket.on('error', () => undefined)
          socket.write(randomBytes(65_536))
          await once(socket, 'close')
        }),
      ),
    )
  },
}

function many<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}

function questions(impostor: Impostor): Parameters<typeof frameOf>[1][] {
  const { state, channel } = impostor
  const { ch, ep, peer } = channel
  const by = state.bank
  const oid = randomBytes(32).toString('base64url')
  return [
    { typ: 'lane.get', ch, ep, by, after: 0 },
    { typ: 'find', from: by, to: peer, name: oid },
    { typ: 'stmt.look', ch, ep, by },
    { typ: 'stmt.get', ch, ep, by, lane: peer, number: 1 },
    { typ: 'wit.add', from: by, to: peer, old: 0, note: impostor.checkpoint, proof: [] },
    { typ: 'wit.seen', from: by, to: peer, note: impostor.checkpoint },
  ]
}

/** Does it on a stream that was opened as it should be, again and again. */
function streaming(impostor: Impostor, act: (stream: Stream) => Promise<void>): Promise<void> {
  return connecting(impostor, async (connection) => {
    const stream = await streamOn(connection)
    await write(stream, frameOf(impostor, helloOf(impostor)))
    for (;;) await act(stream)
  })
}

function connecting(
  way: Pick<Impostor, 'node' | 'address'>,
  act: (connection: Connection) => Promise<void>,
): Promise<void> {
  return forever(async () => act(await dial(way)))
}

/** Again, whatever came of it; but a victim that refuses at once is not asked more than a hundred times a second. */
async function forever(act: () => Promise<void>): Promise<never> {
  for (;;) {
    await act().catch(() => undefined)
    await sleep(10)
  }
}
