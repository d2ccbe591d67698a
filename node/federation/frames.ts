/**
 * Frames between banks: items and one seal over all of them (SPEC, NET). Reading one is the border of trust: bytes,
 * canonical form, schema, then the signatures, before anything reaches the state.
 */
import { canonicalize, parseCanonicalBytes } from '../../protocol/canonical.ts'
import { fromBase64url } from '../../protocol/bytes.ts'
import type { AsyncVerifier, Crypto } from '../../protocol/crypto.ts'
import { checkFrame } from '../../protocol/generated/validators.ts'
import type { Frame, Item, LaneEntry, SealProof } from '../../protocol/generated/types.ts'
import { itemClaims, type Claim } from '../../protocol/log/claims.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import { digest, sealBatch, sealMessage, sealProof } from '../../protocol/seal.ts'
import { nodeDecodeUtf8 } from '../crypto.ts'
import type { Env } from '../../protocol/federation/turn.ts'

/** Largest frame in bytes. Bounds what a stranger can make us parse. */
export const maxFrameBytes = 65_536
/** Most items in one frame. */
export const maxFrameItems = 512

/** A frame whose seal and receipts are good. */
export interface OpenFrame {
  readonly items: readonly Item[]
  /** The key that sealed it, base64url. */
  readonly key: string
  /** The proof that the frame seals its item number `index`. */
  proof(index: number): SealProof
}

/** Entries of lanes, as against acknowledgements and requests. */
export const isLaneEntry = (item: Item): item is LaneEntry =>
  item.typ.startsWith('lane.') && item.typ !== 'lane.ack' && item.typ !== 'lane.get'

/** Position of the last lane entry of a frame, whose proof covers the others by the hash chain; -1 if there is none. */
export function lastLaneEntry(items: readonly Item[]): number {
  return items.findLastIndex(isLaneEntry)
}

/** Seals items into frames of legal size, in order. An item never exceeds a frame: the schemas bound it. */
export function sealFrames(env: Env, items: readonly Item[]): Uint8Array[] {
  const frames: Uint8Array[] = []
  let part: string[] = []
  let size = 0
  for (const item of items) {
    const text = canonicalize(item)
    // Three bytes a code unit at most; 300 are more than the seal and the brackets take.
    const length = isAscii(text) ? text.length : text.length * 3
    if (part.length >= maxFrameItems || (part.length > 0 && size + length + 1 > maxFrameBytes - 300)) {
      frames.push(sealFrame(env, part))
      part = []
      size = 0
    }
    part.push(text)
    size += length + 1
  }
  if (part.length > 0) frames.push(sealFrame(env, part))
  return frames
}

const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text)

/** Canonical by construction: "items" sorts before "seal", and each text is canonical. */
function sealFrame(env: Env, texts: readonly string[]): Uint8Array {
  const seal = sealBatch(
    env.crypto,
    texts.map((text) => env.crypto.sha256(text)),
    env.seed,
  )
  return Buffer.from(`{"items":[${texts.join(',')}],"seal":${canonicalize(seal)}}`)
}

/**
 * Reads a frame and checks its seal by the key it names, and every receipt, advert, position and statement in it. Whether that
 * key is the sender's is the caller's question. Refusals: `too-large`, `bad-frame`, `bad-fields`, `bad-seal`.
 */
export async function openFrame(
  crypto: Crypto,
  verifier: AsyncVerifier,
  bytes: Uint8Array,
): Promise<Result<OpenFrame, Refusal>> {
  if (bytes.length > maxFrameBytes) return err(refuse('too-large', { maximum: maxFrameBytes }))
  const parsed = parseCanonicalBytes(bytes, { depth: 18 }, nodeDecodeUtf8)
  if (!parsed.ok) return err(refuse('bad-frame', { why: parsed.error.code }))
  const problem = checkFrame(parsed.value)
  if (problem !== undefined)
    return err(refuse('bad-fields', { path: problem.path, message: problem.message }))
  const frame = parsed.value as unknown as Frame
  const digests = frame.items.map((item) => digest(crypto, item))
  const claims = frame.items.flatMap((item) => itemClaims(crypto, item))
  const claim = frameClaim(crypto, frame, digests)
  if (claim === undefined) return err(refuse('bad-seal'))
  const verdicts = await Promise.all(
    [claim, ...claims].map((one) => verifier.verify(one.message, one.signature, one.key)),
  )
  if (verdicts.includes(false)) return err(refuse('bad-seal'))
  const { items, seal } = frame
  return ok({ items, key: seal.key, proof: (index) => sealProof(crypto, digests, index, seal) })
}

function frameClaim(crypto: Crypto, frame: Frame, digests: readonly Uint8Array[]): Claim | undefined {
  const signature = fromBase64url(frame.seal.sig, 64)
  const key = fromBase64url(frame.seal.key, 32)
  if (signature === undefined || key === undefined) return undefined
  return { by: 'bank', message: sealMessage(crypto, digests), signature, key }
}
