/**
 * Seals: one Ed25519 signature over a batch of bodies. What is signed is the Merkle root over their digests, so a batch
 * costs one signature, and one body can still be shown alone with its path. SPEC SIG-06 to SIG-08.
 */
import { assert } from './assert.ts'
import { concat, equalBytes, fromBase64url, toBase64url, utf8 } from './bytes.ts'
import { canonicalize } from './canonical.ts'
import { PUBLIC_KEY_LENGTH, SIGNATURE_LENGTH } from './crypto.ts'
import type { Crypto } from './crypto.ts'
import type { Oid, Seal, SealProof } from './generated/types.ts'
import { HASH_LENGTH, leafHash, merkleRoot } from './log/merkle.ts'
import { inclusionProof, rootOfInclusion } from './log/proof.ts'
import { fault, ok } from './result.ts'
import type { Fault, Result } from './result.ts'

/** Most bodies under one seal; a path then has at most 12 hashes. */
export const MAX_BATCH = 4096

/**
 * Why a seal does not hold: it is by another key than the caller expects; a text in it is not canonical base64url of the
 * right length; index, size and path do not fit together; the signature is not over these bodies by that key.
 */
export type SealFault = Fault<'wrong-key' | 'bad-encoding' | 'bad-proof' | 'bad-signature'>

/** Keeps a seal apart from checkpoints ("tbf/1/...") and leaves ("tbf/1 leaf\n"). */
const SEAL_PREFIX = utf8('tbf/1 sig\n')

/**
 * Digests by body. An order is hashed by the guard, the fold, the frame and the answer: 15 microseconds each time against
 * 0.3 for the look here. The contract: a body is never changed once its digest was asked for, nor anything in it. Types
 * are deeply readonly to that end, and the runs of the vectors freeze every body. All of `Crypto` give one digest.
 */
const known = new WeakMap<object, Uint8Array>()

/** SHA-256 of the body's canonical text. SPEC ENC-10. */
export function digest(crypto: Crypto, body: object): Uint8Array {
  const before = known.get(body)
  if (before !== undefined) return before
  const made = crypto.sha256(canonicalize(body))
  known.set(body, made)
  return made
}

/** The body's identifier: its digest in base64url. SPEC ENC-10. */
export function oid(crypto: Crypto, body: object): Oid {
  return toBase64url(digest(crypto, body))
}

/** The bytes that a seal over bodies with these digests signs: a domain prefix, then their Merkle root. */
export function sealMessage(crypto: Crypto, digests: readonly Uint8Array[]): Uint8Array {
  assert(isBatch(digests), `a seal covers 1 to ${MAX_BATCH} digests of 32 bytes`)
  return concat(SEAL_PREFIX, merkleRoot(crypto, digests))
}

/**
 * The bytes that the seal shown in `proof` signs if it covers the body with this digest, or undefined if a hash of the
 * path is badly encoded or the path does not fit `index` and `size`.
 */
export function proofMessage(crypto: Crypto, digest: Uint8Array, proof: SealProof): Uint8Array | undefined {
  if (proof.size > MAX_BATCH) return undefined
  const path: Uint8Array[] = []
  for (const text of proof.path) {
    const node = fromBase64url(text, HASH_LENGTH)
    if (node === undefined) return undefined
    path.push(node)
  }
  const root = rootOfInclusion(crypto, leafHash(crypto, digest), proof.index, proof.size, path)
  return root === undefined ? undefined : concat(SEAL_PREFIX, root)
}

/** Seals the bodies with these digests, in this order, with the key of `seed`. */
export function sealBatch(crypto: Crypto, digests: readonly Uint8Array[], seed: Uint8Array): Seal {
  const signature = crypto.sign(sealMessage(crypto, digests), seed)
  return { key: toBase64url(crypto.publicKey(seed)), sig: toBase64url(signature) }
}

/** What shows body number `index` of a sealed batch to be covered, without the other bodies. */
export function sealProof(
  crypto: Crypto,
  digests: readonly Uint8Array[],
  index: number,
  seal: Seal,
): SealProof {
  assert(isBatch(digests), `a seal covers 1 to ${MAX_BATCH} digests of 32 bytes`)
  const leaves = digests.map((digest) => leafHash(crypto, digest))
  const path = inclusionProof(crypto, leaves, index, leaves.length).map(toBase64url)
  return { key: seal.key, sig: seal.sig, index, size: leaves.length, path }
}

/** Whether `seal` is by `key` (base64url, from the identity records, never from the seal) over exactly these bodies. */
export function verifySeal(
  crypto: Crypto,
  digests: readonly Uint8Array[],
  seal: Seal,
  key: string,
): Result<undefined, SealFault> {
  const claim = claimOfSeal(crypto, digests, seal, key)
  return claim.ok ? conclude(crypto.verify(...claim.value)) : claim
}

/**
 * Whether `proof` shows the body with this digest to be in a batch sealed by `key`. Nothing else: the signature does
 * not cover `index` and `size`, so another pair with the same path may verify too, and neither may carry meaning.
 */
export function verifySealProof(
  crypto: Crypto,
  digest: Uint8Array,
  proof: SealProof,
  key: string,
): Result<undefined, SealFault> {
  const claim = claimOfProof(crypto, digest, proof, key)
  return claim.ok ? conclude(crypto.verify(...claim.value)) : claim
}

type Claim = readonly [message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array]

function claimOfSeal(
  crypto: Crypto,
  digests: readonly Uint8Array[],
  seal: Seal,
  key: string,
): Result<Claim, SealFault> {
  if (!isBatch(digests)) return fault('bad-proof', `a seal covers 1 to ${MAX_BATCH} digests`)
  return claimOf(seal, key, sealMessage(crypto, digests))
}

function claimOfProof(
  crypto: Crypto,
  digest: Uint8Array,
  proof: SealProof,
  key: string,
): Result<Claim, SealFault> {
  const message = proofMessage(crypto, digest, proof)
  if (message === undefined) return fault('bad-proof', 'the path does not fit index and size')
  return claimOf(proof, key, message)
}

function claimOf(seal: Seal, key: string, message: Uint8Array): Result<Claim, SealFault> {
  const expected = fromBase64url(key, PUBLIC_KEY_LENGTH)
  assert(expected !== undefined, 'the expected key is a registered one')
  const publicKey = fromBase64url(seal.key, PUBLIC_KEY_LENGTH)
  const signature = fromBase64url(seal.sig, SIGNATURE_LENGTH)
  if (publicKey === undefined) return fault('bad-encoding', 'the key is not base64url of 32 bytes')
  if (signature === undefined) return fault('bad-encoding', 'the signature is not base64url of 64 bytes')
  if (!equalBytes(publicKey, expected)) return fault('wrong-key', 'sealed by another key than expected')
  return ok([message, signature, publicKey])
}

function conclude(valid: boolean): Result<undefined, SealFault> {
  return valid ? ok(undefined) : fault('bad-signature', 'the signature does not hold')
}

function isBatch(digests: readonly Uint8Array[]): boolean {
  return digests.length >= 1 && digests.length <= MAX_BATCH && digests.every((d) => d.length === HASH_LENGTH)
}
