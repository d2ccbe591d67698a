import '../../node/compat.ts'
import t, { type Test } from 'tap'
import type { Logger, Transport } from '../../node/ports.ts'
import { openLibp2p } from '../../node/net/libp2p.ts'
import type { NetLimits } from '../../node/net/limits.ts'
import { memoryNetwork } from '../../node/net/memory.ts'
import { transportSuite, type TransportFixture } from '../suites/transport.ts'

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Faster than in the world, but otherwise the same. */
const quick: Partial<NetLimits> = {
  backoffFirstMilliseconds: 50,
  backoffLastMilliseconds: 500,
  stableMilliseconds: 1_000,
  connectionsPerSecond: 100,
}

// Much of this is waiting, and longer on a busy machine; tap allows 30 seconds.
t.setTimeout(110_000)

let seeds = 0

function memoryFixture(t: Test): TransportFixture {
  const network = memoryNetwork({ limits: quick })
  const make = async (peer: string): Promise<Transport> => {
    const transport = network.createTransport(peer)
    t.teardown(() => transport.stop())
    return transport
  }
  return { create: () => make(`peer-${seeds++}`), again: (stopped) => make(stopped.self().peer) }
}

function libp2pFixture(t: Test): TransportFixture {
  const made = new Map<Transport, { seed: Uint8Array; addrs: readonly string[] }>()
  const make = async (seed: Uint8Array, listen: readonly string[]): Promise<Transport> => {
    const transport = await openLibp2p({ seed, listen, limits: quick, logger: silent })
    const start = transport.start.bind(transport)
    transport.start = async (handler) => {
      await start(handler)
      made.set(transport, { seed, addrs: transport.self().addrs })
    }
    t.teardown(() => transport.stop())
    return transport
  }
  return {
    create: () => make(new Uint8Array(32).fill(++seeds), ['/ip4/127.0.0.1/tcp/0']),
    again: (stopped) => {
      const known = made.get(stopped)
      if (known === undefined) throw new Error('not one of ours')
      return make(known.seed, known.addrs)
    },
  }
}

t.test('transport in memory', async (t) => transportSuite(t, memoryFixture))
t.test('transport on libp2p', async (t) => transportSuite(t, libp2pFixture))
