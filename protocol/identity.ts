/**
 * Names that follow from hashes: banks, channels, short names (SPEC, IDN, AGR-02 and ADR), and what a genesis must be.
 */
import { fromBase64url, toBase32, toBase64url, utf8 } from './bytes.ts'
import { checkPublicKey, PUBLIC_KEY_LENGTH, type Crypto } from './crypto.ts'
import type { BankId, Genesis, Oid } from './generated/types.ts'
import { digest, oid } from './seal.ts'

/** The identifier of the bank with this genesis. */
export function bankIdOf(crypto: Crypto, genesis: Genesis): BankId {
  return `tbk:${toBase32(digest(crypto, genesis))}`
}

/** Genesis bodies that were found sound: an agreement is checked when it is made, appended and read again. */
const sound = new WeakSet<Genesis>()

/**
 * Why a genesis that fits its schema is none, in plain words, or undefined if it is one (SPEC, IDN-02): its keys are
 * sound and all different, since a key in two places is one that a single thief or a single loss takes from both.
 */
export function genesisProblem(genesis: Genesis): string | undefined {
  if (sound.has(genesis)) return undefined
  const { op, transport, cosign, rotation } = genesis
  if (rotation.threshold > rotation.keys.length)
    return `${rotation.threshold} of ${rotation.keys.length} rotation keys are to sign`
  const keys = [op, transport, cosign, ...rotation.keys]
  if (new Set(keys).size < keys.length) return 'a key stands in it twice'
  if (!keys.every(isSoundKey)) return 'a key is not sound'
  sound.add(genesis)
  return undefined
}

/** Keys found sound, so that the same genesis in another frame costs no modular powers again. Strangers add to it. */
const soundKeys = new Set<string>()
const maxSoundKeys = 4096

/** Whether a key may be registered (SPEC, SIG-05). Slow at first. */
export function isSoundKey(key: string): boolean {
  if (soundKeys.has(key)) return true
  const bytes = fromBase64url(key, PUBLIC_KEY_LENGTH)
  if (bytes === undefined || !checkPublicKey(bytes).ok) return false
  if (soundKeys.size >= maxSoundKeys) soundKeys.clear()
  soundKeys.add(key)
  return true
}

/** The channel of a pair of banks, `a` sorting before `b`. */
export function channelOf(crypto: Crypto, a: BankId, b: BankId): Oid {
  return oid(crypto, { typ: 'channel', a, b, unit: 's' })
}

/** How a short name travels: hashed with the asked bank's id, so that frames and logs carry no names. */
export function nameHash(crypto: Crypto, bank: BankId, name: string): Oid {
  return toBase64url(crypto.sha256(utf8(`${bank}\n${name}`)))
}
