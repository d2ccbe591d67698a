/** Frames as a partner bank might send them, honest or not. */
import { strict as assert } from 'node:assert'
import { nodeCrypto } from '../../node/crypto.ts'
import { sealFrames } from '../../node/federation/frames.ts'
import type { Hello, Item, Tip } from '../../protocol/generated/types.ts'
import { bytesOf, noon } from '../protocol/town-bank.ts'
import type { NetBank } from './net-bank.ts'
import { Net } from './net-of-banks.ts'

/** Two partner banks. */
export async function pair(): Promise<{ net: Net; mill: NetBank; quay: NetBank }> {
  const net = await Net.of('mill', 'quay')
  const [mill, quay] = net.banks as [NetBank, NetBank]
  net.sent.length = 0
  return { net, mill, quay }
}

/** A frame that the bank of this name has sealed. */
export const frameBy = (name: string, ...items: Item[]): Uint8Array => {
  const [bytes] = sealFrames({ crypto: nodeCrypto, seed: bytesOf(`${name} op`) }, items)
  assert(bytes !== undefined)
  return bytes
}

/** An oid of nothing. */
export const oidOf = (text: string): string => Buffer.from(bytesOf(text)).toString('base64url')

/** A hello that leaves nothing to be desired, but for what is changed. */
export const helloOf = (of: NetBank, to: NetBank, change: Partial<Hello> = {}, yours?: Tip): Hello => {
  const { ch, ep, mine, theirs } = of.channel(to)
  const tips = { mine: { seq: mine.seq, oid: mine.tip }, yours: { seq: theirs.seq, oid: theirs.tip } }
  const channel = { ch, ep, ...tips, ...(yours && { yours }) }
  const own = { protocols: ['tbf/1'], addrs: [`/memory/${of.peer}`], heard: true, instance: of.instance }
  const { checkpoint } = of.running.bank
  return { typ: 'hello', from: of.id, to: to.id, ...own, channel, checkpoint, at: noon, ...change }
}
