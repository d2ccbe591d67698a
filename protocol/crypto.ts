/**
 * The cryptography port of the protocol, and its portable implementation for browsers, the command line and vectors.
 * `node/crypto.ts` is the fast one; both give the same answer for every input, which the vectors prove.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import nacl from 'tweetnacl'
import { assert } from './assert.ts'
import { utf8 } from './bytes.ts'
import { isStrictCandidate, SEED_LENGTH } from './keys.ts'

export { checkPublicKey, PUBLIC_KEY_LENGTH, SEED_LENGTH, SIGNATURE_LENGTH } from './keys.ts'
export type { KeyFault } from './keys.ts'

/** SHA-256 and strict Ed25519. Implementations keep no reference to their arguments, so callers may reuse buffers. */
export interface Crypto {
  /** SHA-256, 32 bytes. A string stands for its UTF-8 and must be well-formed Unicode. */
  sha256(data: Uint8Array | string): Uint8Array
  /** The Ed25519 signature (64 bytes) of `message` by the key with this 32-byte seed. */
  sign(message: Uint8Array, seed: Uint8Array): Uint8Array
  /** The Ed25519 public key (32 bytes) of a 32-byte seed. */
  publicKey(seed: Uint8Array): Uint8Array
  /** Strict verification (SPEC SIG-01 to SIG-04). False, never an exception, for wrong lengths and odd encodings. */
  verify(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean
}

/** Strict verification that runs elsewhere than on the event loop, with the same answers as `Crypto.verify`. */
export interface AsyncVerifier {
  verify(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): Promise<boolean>
}

/** TweetNaCl and noble hashes, in plain JavaScript. */
export const portableCrypto: Crypto = {
  sha256: (data) => sha256(typeof data === 'string' ? utf8(data) : data),
  sign: (message, seed) => nacl.sign.detached(message, keyPair(seed).secretKey),
  publicKey: (seed) => keyPair(seed).publicKey,
  verify: (message, signature, publicKey) =>
    isStrictCandidate(signature, publicKey) && nacl.sign.detached.verify(message, signature, publicKey),
}

function keyPair(seed: Uint8Array): { publicKey: Uint8Array; secretKey: Uint8Array } {
  assert(seed.length === SEED_LENGTH, `an Ed25519 seed has ${SEED_LENGTH} bytes, got ${seed.length}`)
  return nacl.sign.keyPair.fromSeed(seed)
}
