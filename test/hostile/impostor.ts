/** A bank gone bad: a real agreement and real keys, out of the folder of a bank that ran, but none of its manners. */
import { strict as assert } from 'node:assert'
import { randomBytes } from 'node:crypto'
import { generateKeyPair, generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import type { Connection, Libp2p, Stream } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { sealFrames } from '../../node/federation/frames.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import { pathsIn, readKeysFrom } from '../../node/folder.ts'
import { createNode } from '../../node/net/libp2p-node.ts'
import { partnerProtocol } from '../../node/net/libp2p.ts'
import { netLimits } from '../../node/net/limits.ts'
import { ReadModel } from '../../node/read-model.ts'
import { recover } from '../../node/recover.ts'
import { openLevel } from '../../node/store/level.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type { Hello, Item, Order } from '../../protocol/generated/types.ts'
import type { BankState } from '../../protocol/ledger/state.ts'

/** The victim, the seal that it expects, and a way to it. */
export interface Impostor {
  readonly node: Libp2p
  /** Where the victim listens: a multiaddr with its peer id. */
  readonly address: string
  readonly env: Env
  readonly state: BankState
  readonly channel: Channel
  readonly checkpoint: string
}

/** Opens the folder of a stopped bank with one partner, and takes the bank's place. `reads` says whether it listens to answers. */
export async function impostorOf(dir: string, address: string, reads: boolean): Promise<Impostor> {
  const keys = await readKeysFrom(pathsIn(dir).keys)
  const opened = await openLevel(pathsIn(dir).ledger, { create: false, onFailure: () => undefined })
  assert(keys.ok && opened.ok)
  const recovered = await recover(nodeCrypto, opened.value.log, undefined, new ReadModel())
  await opened.value.close()
  assert(recovered.ok)
  const { state, checkpoint } = recovered.value
  const [channel] = state.channels.values()
  assert(channel !== undefined, 'there is a partner')
  const node = await nodeOf(await generateKeyPairFromSeed('Ed25519', keys.value.transport), reads)
  return { node, address, env: { crypto: nodeCrypto, seed: keys.value.op }, state, channel, checkpoint }
}

/** A libp2p node with a fresh key. */
export async function strangerNode(): Promise<Libp2p> {
  return nodeOf(await generateKeyPair('Ed25519'), true)
}

async function nodeOf(key: Parameters<typeof createNode>[1], reads: boolean): Promise<Libp2p> {
  const node = await createNode({ listen: [] }, key, netLimits, {})
  await node.handle(partnerProtocol, (stream) => {
    if (!reads) stream.pause()
    stream.addEventListener('message', () => undefined)
  })
  await node.start()
  return node
}

/** A connection to the victim. */
export function dial({ node, address }: Pick<Impostor, 'node' | 'address'>): Promise<Connection> {
  return node.dial(multiaddr(address))
}

/** A partner stream on which frames go out. */
export function streamOn(connection: Connection): Promise<Stream> {
  return connection.newStream(partnerProtocol, { signal: AbortSignal.timeout(5_000) })
}

/** Bytes with their length before them; `claimed` is what the length says if it lies. */
export function prefixed(bytes: Uint8Array, claimed = bytes.length): Uint8Array {
  const head: number[] = []
  let rest = claimed
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) head.push((rest % 0x80) | 0x80)
  return Uint8Array.from([...head, rest, ...bytes])
}

/** Items in a frame with the right seal. */
export function frameOf({ env }: Impostor, ...items: Item[]): Uint8Array {
  const [frame] = sealFrames(env, items)
  assert(frame !== undefined)
  return prefixed(frame)
}

/** Writes as fast as the victim reads. Resolves when the next may be written; rejects when the stream is gone. */
export async function write(stream: Stream, bytes: Uint8Array): Promise<void> {
  if (stream.status !== 'open') throw new Error('the stream is gone')
  if (stream.send(bytes)) return new Promise((resolve) => setImmediate(resolve))
  await new Promise<void>((resolve, reject) => {
    const end = (done: () => void): void => {
      stream.removeEventListener('drain', drained)
      stream.removeEventListener('close', closed)
      done()
    }
    const drained = (): void => end(resolve)
    const closed = (): void => end(() => reject(new Error('the stream is gone')))
    stream.addEventListener('drain', drained)
    stream.addEventListener('close', closed)
  })
}

const nonce = (): string => randomBytes(16).toString('base64url')
const now = (): number => Math.floor(Date.now() / 1000)

/** A hello as it should be. */
export function helloOf({ state, channel, checkpoint }: Impostor): Hello {
  const { ch, ep, peer, mine, theirs } = channel
  const tips = { mine: { seq: mine.seq, oid: mine.tip }, yours: { seq: theirs.seq, oid: theirs.tip } }
  const own = { protocols: ['tbf/1'], addrs: [], heard: true, instance: nonce() }
  return {
    typ: 'hello',
    from: state.bank,
    to: peer,
    ...own,
    channel: { ch, ep, ...tips },
    checkpoint,
    at: now(),
  }
}

/** An order that must be declined: nobody has this account. */
export function vainOrder({ state, channel }: Impostor): Order {
  const what = { payee: 'nobody-here', seconds: 60, purpose: 'exchange', category: 'gardening' } as const
  const day = new Date().toISOString().slice(0, 10)
  const times = { day, validUntil: now() + 600, at: now() }
  return { typ: 'order', from: state.bank, to: channel.peer, ...what, ...times, nonce: nonce() }
}
