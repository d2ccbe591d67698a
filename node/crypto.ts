/**
 * The `Crypto` of the node, on OpenSSL through node:crypto. OpenSSL alone is laxer than our profile, so the strict
 * checks of `protocol/keys.ts` come first; the vectors hold it to the same answers as the portable implementation.
 */
import { createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { assert } from '../protocol/assert.ts'
import type { CanonicalFault } from '../protocol/canonical.ts'
import { SEED_LENGTH } from '../protocol/crypto.ts'
import type { AsyncVerifier, Crypto } from '../protocol/crypto.ts'
import { isStrictCandidate } from '../protocol/keys.ts'
import { fault, ok } from '../protocol/result.ts'
import type { Result } from '../protocol/result.ts'

/** DER around a raw Ed25519 seed (PKCS #8) and public key (SubjectPublicKeyInfo), RFC 8410. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/** A byte order mark is kept, so that the parser refuses it. */
const utf8Decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** ES2024, in every Node that we support; a flag read in native code, where a pattern would scan every hashed text. */
interface WellFormed {
  isWellFormed(): boolean
}

/** Keys of all partners and of a large bank's members' devices fit; each is about a kilobyte. */
const MAX_PUBLIC_KEYS = 4096
/** A node signs with one or two keys; a simulated cluster with a few dozen. */
const MAX_PRIVATE_KEYS = 64

/** A map that forgets the entry unused for longest, since strangers choose what is put in. */
class Cache<V> {
  readonly #entries = new Map<string, V>()
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: string, make: () => V): V {
    const found = this.#entries.get(key)
    const value = found ?? make()
    // Deleting and setting moves the entry to the end, so the first one is the stalest.
    if (found !== undefined) this.#entries.delete(key)
    else if (this.#entries.size >= this.#limit) this.#forgetStalest()
    this.#entries.set(key, value)
    return value
  }

  #forgetStalest(): void {
    for (const key of this.#entries.keys()) {
      this.#entries.delete(key)
      return
    }
  }
}

/** `decodeUtf8Strict` in native code, for frames: about twenty times as fast. */
export function nodeDecodeUtf8(bytes: Uint8Array): Result<string, CanonicalFault> {
  try {
    return ok(utf8Decoder.decode(bytes))
  } catch {
    return fault('bad-utf8', 'not UTF-8')
  }
}

interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: Uint8Array
}

const publicKeys = new Cache<KeyObject>(MAX_PUBLIC_KEYS)
const keyPairs = new Cache<KeyPair>(MAX_PRIVATE_KEYS)

/** SHA-256 and strict Ed25519 in native code. */
export const nodeCrypto: Crypto = {
  sha256,
  // Copied, since a Buffer is no plain Uint8Array: its slice() is a view.
  sign: (message, seed) => new Uint8Array(sign(null, message, keyPair(seed).privateKey)),
  publicKey: (seed) => keyPair(seed).publicKey.slice(),
  verify: (message, signature, publicKey) =>
    isStrictCandidate(signature, publicKey) && verify(null, message, publicKeyObject(publicKey), signature),
}

/** So many signatures are verified at once in one turn of the event loop: together they take a third of a millisecond. */
const AT_ONCE_A_TURN = 4
let atOnce = 0

/** Whether one more may be. A frame or two are waited for by somebody, and the way to another thread and back is longer. */
function mayBeAtOnce(): boolean {
  if (atOnce === 0) setImmediate(() => (atOnce = 0))
  return atOnce++ < AT_ONCE_A_TURN
}

/**
 * Strict verification. What is more than a few comes on the thread pool of libuv, so that a burst of frames neither stalls
 * the event loop nor waits for one processor.
 */
export const nodeVerifier: AsyncVerifier = {
  verify: (message, signature, publicKey) => {
    if (!isStrictCandidate(signature, publicKey)) return Promise.resolve(false)
    const key = publicKeyObject(publicKey)
    if (mayBeAtOnce()) return Promise.resolve(verify(null, message, key, signature))
    return new Promise((resolve, reject) => {
      verify(null, message, key, signature, (error, valid) => {
        if (error === null) resolve(valid)
        else reject(error)
      })
    })
  },
}

function sha256(data: Uint8Array | string): Uint8Array {
  const wellFormed = typeof data !== 'string' || (data as string & WellFormed).isWellFormed()
  assert(wellFormed, 'text to hash has a lone surrogate')
  // One call into OpenSSL, and a string copied by hand: measured at half the time of asking for a Buffer, whose memory
  // would besides come from a shared pool that a few long-lived hashes keep alive.
  const text = hash('sha256', data, 'binary')
  const out = new Uint8Array(32)
  for (let i = 0; i < 32; i++) out[i] = text.charCodeAt(i)
  return out
}

function publicKeyObject(publicKey: Uint8Array): KeyObject {
  const name = Buffer.from(publicKey).toString('latin1')
  return publicKeys.get(name, () => {
    return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' })
  })
}

function keyPair(seed: Uint8Array): KeyPair {
  assert(seed.length === SEED_LENGTH, `an Ed25519 seed has ${SEED_LENGTH} bytes, got ${seed.length}`)
  // Filed under its hash, so that the secret itself does not live on as a string.
  return keyPairs.get(hash('sha256', seed, 'hex'), () => {
    const key = Buffer.concat([PKCS8_PREFIX, seed])
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
    key.fill(0)
    const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
    return { privateKey, publicKey: new Uint8Array(spki.subarray(SPKI_PREFIX.length)) }
  })
}
