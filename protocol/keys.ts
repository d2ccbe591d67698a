/**
 * The strict half of Ed25519 verification (the libsodium profile), shared by every implementation of `Crypto`. RFC 8032
 * leaves open what verifiers do with odd keys and signatures, and they differ; a signature that one bank accepts and
 * another refuses would split a ledger, so everything odd is refused before the curve arithmetic.
 */
import { fault, ok } from './result.ts'
import type { Fault, Result } from './result.ts'

/** Bytes of an Ed25519 public key. */
export const PUBLIC_KEY_LENGTH = 32
/** Bytes of an Ed25519 signature: R, then S. */
export const SIGNATURE_LENGTH = 64
/** Bytes of an Ed25519 private key seed (RFC 8032 section 5.1.5). */
export const SEED_LENGTH = 32

/** Why a public key may not be registered. */
export type KeyFault = Fault<'wrong-length' | 'non-canonical' | 'small-order' | 'off-curve'>

const P = 2n ** 255n - 19n
/** -121665/121666 mod p, the d of the curve equation -x^2 + y^2 = 1 + d x^2 y^2. */
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n
/** The y coordinate of two points of order 8; the other two have its negative. */
const Y8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022n

/** The group order 2^252 + 27742317777372353535851937790883648493, little-endian. */
const ORDER = littleEndian(2n ** 252n + 27742317777372353535851937790883648493n)

/**
 * The y coordinates of the eight points whose order divides 8: 1 (order 1), -1 (order 2), 0 (two of order 4) and the
 * four of order 8. With such a key anyone can make signatures that hold for many messages.
 */
const SMALL_ORDER = [1n, P - 1n, 0n, Y8, P - Y8].map(littleEndian)

/**
 * Whether a public key may be registered: 32 bytes, a canonical encoding (RFC 8032 section 5.1.3) of a curve point, not
 * of small order. SPEC SIG-05. Slow (two modular powers): for registration, not for each signature.
 */
export function checkPublicKey(key: Uint8Array): Result<Uint8Array, KeyFault> {
  if (key.length !== PUBLIC_KEY_LENGTH) return fault('wrong-length', `${key.length} bytes, expected 32`)
  const weakness = pointWeakness(key, 0)
  if (weakness !== undefined) return fault(weakness, 'the key is not one that a private key can have')
  if (!onCurve(key)) return fault('off-curve', 'the key encodes no point of the curve')
  return ok(key)
}

/**
 * The checks made before every verification: lengths, S below the group order, and neither A nor R of small order or
 * encoded in a second way. True if the curve equation is still worth computing. SPEC SIG-02 to SIG-04.
 */
export function isStrictCandidate(signature: Uint8Array, publicKey: Uint8Array): boolean {
  return (
    signature.length === SIGNATURE_LENGTH &&
    publicKey.length === PUBLIC_KEY_LENGTH &&
    below(signature, 32, ORDER) &&
    pointWeakness(publicKey, 0) === undefined &&
    pointWeakness(signature, 0) === undefined
  )
}

/** What is wrong with the encoded point at `bytes[at .. at + 32]`, as far as its encoding alone tells. */
function pointWeakness(bytes: Uint8Array, at: number): 'non-canonical' | 'small-order' | undefined {
  const sign = (bytes[at + 31] ?? 0) >> 7
  for (const [i, y] of SMALL_ORDER.entries()) {
    // x is 0 for the first two: with the sign bit set they are also spelled wrongly.
    if (sameY(bytes, at, y)) return sign === 1 && i < 2 ? 'non-canonical' : 'small-order'
  }
  return isAtLeastP(bytes, at) ? 'non-canonical' : undefined
}

function sameY(bytes: Uint8Array, at: number, y: Uint8Array): boolean {
  for (let i = 0; i < 31; i++) if (bytes[at + i] !== y[i]) return false
  return ((bytes[at + 31] ?? 0) & 0x7f) === y[31]
}

/** y >= p = 2^255 - 19, which means bytes ed..ff, then ff throughout. */
function isAtLeastP(bytes: Uint8Array, at: number): boolean {
  if (((bytes[at + 31] ?? 0) & 0x7f) !== 0x7f) return false
  for (let i = 1; i < 31; i++) if (bytes[at + i] !== 0xff) return false
  return (bytes[at] ?? 0) >= 0xed
}

/** Whether the 32 bytes at `at` are, as a little-endian number, below `limit`. */
function below(bytes: Uint8Array, at: number, limit: Uint8Array): boolean {
  for (let i = 31; i >= 0; i--) {
    const byte = bytes[at + i] ?? 0
    const bound = limit[i] ?? 0
    if (byte !== bound) return byte < bound
  }
  return false
}

/** Whether some x belongs to the encoded y: (y^2 - 1) / (d y^2 + 1) is a square (Euler's criterion). */
function onCurve(key: Uint8Array): boolean {
  let y = 0n
  for (let i = 31; i >= 0; i--) y = (y << 8n) | BigInt((key[i] ?? 0) & (i === 31 ? 0x7f : 0xff))
  const u = (y * y - 1n) % P
  const v = (D * y * y + 1n) % P
  // u/v is a square exactly if u*v is, and v is never 0 because -1/d is not a square.
  const euler = power(u * v, (P - 1n) / 2n)
  return euler === 1n || euler === 0n
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = ((base % P) + P) % P
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % P
    square = (square * square) % P
  }
  return result
}

function littleEndian(value: bigint): Uint8Array {
  const out = new Uint8Array(32)
  for (let i = 0; i < 32; i++) out[i] = Number((value >> BigInt(8 * i)) & 0xffn)
  return out
}
