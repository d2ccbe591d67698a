/** Transports on libp2p, and nodes that do what a test tells them. */
import '../../node/compat.ts'
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import type { Libp2p, Stream } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import type { Test } from 'tap'
import { createNode } from '../../node/net/libp2p-node.ts'
import { openLibp2p, type Libp2pInit } from '../../node/net/libp2p.ts'
import { netLimits, type NetLimits } from '../../node/net/limits.ts'
import type { Logger, PeerAddress } from '../../node/ports.ts'
import { sleep, startBank, type Bank } from '../suites/transport.ts'

/** Logs nothing. */
export const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined }
/** Where banks of tests listen. */
export const loopback = ['/ip4/127.0.0.1/tcp/0']
let seeds = 0

/** The seed of the last bank or node. */
export const lastSeed = (): Uint8Array => new Uint8Array(32).fill(seeds)
/** A seed that nothing had. */
export const nextSeed = (): Uint8Array => new Uint8Array(32).fill(++seeds)

/** A started transport with some limits changed. */
export async function bank(
  t: Test,
  limits: Partial<NetLimits> = {},
  more: Partial<Libp2pInit> = {},
): Promise<Bank> {
  const quick = { backoffFirstMilliseconds: 50, connectionsPerSecond: 100, ...limits }
  const seed = nextSeed()
  const transport = await openLibp2p({ seed, listen: loopback, logger: silent, limits: quick, ...more })
  t.teardown(() => transport.stop())
  return startBank(transport)
}

/** A libp2p node that does what the test tells it. */
export async function raw(t: Test): Promise<Libp2p> {
  const key = await generateKeyPairFromSeed('Ed25519', nextSeed())
  const node = await createNode({ listen: loopback }, key, netLimits, {})
  await node.start()
  t.teardown(() => node.stop())
  return node
}

/** Opens a stream of a protocol. */
export function open(node: Libp2p, to: PeerAddress, protocol: string): Promise<Stream> {
  return node.dialProtocol(multiaddr(`${to.addrs[0]}/p2p/${to.peer}`), protocol)
}

/** Whether the other side resets a stream, in some seconds. */
export async function isReset(stream: Stream): Promise<boolean> {
  for (let tries = 0; tries < 500 && stream.status === 'open'; tries++) await sleep(10)
  return stream.status === 'reset' || stream.status === 'aborted'
}

/** Bytes behind a length. */
export const prefixed = (length: number, ...bytes: number[]): Uint8Array => {
  const prefix: number[] = []
  for (let rest = length; ; rest = Math.floor(rest / 128)) {
    prefix.push((rest % 128) | (rest >= 128 ? 128 : 0))
    if (rest < 128) return new Uint8Array([...prefix, ...bytes])
  }
}
