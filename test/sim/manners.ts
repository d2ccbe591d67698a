/** How a bank that lies treats the frames of its own program: it keeps back some, and changes others. */
import { nodeCrypto } from '../../node/crypto.ts'
import { sealFrames } from '../../node/federation/frames.ts'
import { utf8 } from '../../protocol/bytes.ts'
import { parseCanonicalBytes } from '../../protocol/canonical.ts'
import type { Frame, LaneSettle, Receipt } from '../../protocol/generated/types.ts'
import { checkFrame } from '../../protocol/generated/validators.ts'
import { digest, sealBatch } from '../../protocol/seal.ts'
import type { SimBank } from './bank.ts'
import type { World } from './world.ts'

const manners = [
  'honest',
  'honest',
  'honest',
  'silent',
  'no answers',
  'false receipts',
  'false receipts',
] as const

/** In runs that wait for long, a bank may also keep back how far it is: what it acknowledges, witnesses and gives back. */
const patientManners = [...manners, 'withholds', 'withholds'] as const

const tellsHowFar: ReadonlySet<string> = new Set([
  ...['lane.ack', 'wit.add', 'wit.cosigned', 'wit.stale', 'wit.seen', 'proof', 'stmt.view', 'own.end'],
])

/** The frame without what tells how far its bank is; nothing if nothing else is in it. */
function withheld(liar: SimBank, { items }: Frame): Uint8Array | undefined {
  const left = items.filter(({ typ }) => !tellsHowFar.has(typ))
  return left.length === 0 ? undefined : sealFrames(liar.env, left)[0]
}

/** A settle with something wrong in its receipt: the sum, the hold, the key, or what is sealed. */
function spoil(world: World, liar: SimBank, settle: LaneSettle): LaneSettle {
  const { body } = settle.receipt
  const lie = world.chance.below(4)
  const said: Receipt = {
    ...body,
    ...(lie === 0 && { seconds: body.seconds + 1 }),
    ...(lie === 1 && { hold: body.accept }),
  }
  const sealed = lie === 3 ? { ...said, seconds: 1 } : said
  const seed = lie === 2 ? nodeCrypto.sha256(utf8('another key')) : liar.env.seed
  const seal = {
    ...sealBatch(world.crypto, [digest(world.crypto, sealed)], seed),
    key: settle.receipt.seal.key,
  }
  return { ...settle, receipt: { body: said, seal } }
}

/** What leaves the bank instead of a frame, as its manner of the hour is; `said` keeps its last frames by peer. */
export function tamperOf(
  world: World,
  liar: SimBank,
  said: Map<string, Uint8Array[]>,
): NonNullable<SimBank['tamper']> {
  const known = world.terms.extras.has('patience') ? patientManners : manners
  let manner: (typeof patientManners)[number] = 'honest'
  let until = 0
  return (peer, bytes) => {
    said.set(peer, [...(said.get(peer) ?? []).slice(-20), bytes])
    if (world.timeline.now > until) {
      manner = world.chance.pick(known)
      until = world.timeline.now + world.chance.below(20_000)
    }
    const text = Buffer.from(bytes).toString('latin1')
    if (manner === 'silent') return text.includes('"typ":"hello"') ? bytes : undefined
    const answers = /"typ":"lane\.(settle|release)"/.test(text)
    if (manner === 'honest' || (manner !== 'withholds' && !answers)) return bytes
    if (manner === 'no answers') return undefined
    const opened = parseCanonicalBytes(bytes, { depth: 18 })
    if (!opened.ok || checkFrame(opened.value) !== undefined) return bytes
    const frame = opened.value as unknown as Frame
    if (manner === 'withholds') return withheld(liar, frame)
    const { items } = frame
    return sealFrames(
      liar.env,
      items.map((item) => (item.typ === 'lane.settle' ? spoil(world, liar, item) : item)),
    )[0]
  }
}
