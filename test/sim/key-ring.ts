/** The keys of simulated banks. */
import { nodeCrypto } from '../../node/crypto.ts'
import { toBase64url, utf8 } from '../../protocol/bytes.ts'
import type { Crypto } from '../../protocol/crypto.ts'
import type { Genesis } from '../../protocol/generated/types.ts'

/** The seeds of one set of keys, and the keys. */
export interface KeyRing {
  readonly op: Uint8Array
  readonly transport: Uint8Array
  readonly cosign: Uint8Array
  readonly keys: Pick<Genesis, 'op' | 'transport' | 'cosign'>
}

/** What follows from the number of a bank for some use: the same in every run. */
export function seedOf(bank: number, use: string): Uint8Array {
  return nodeCrypto.sha256(utf8(`sim ${bank} ${use}`))
}

/** The first keys of a bank, or those of a later change. */
export function keyRing(crypto: Crypto, bank: number, change: number): KeyRing {
  const seed = (use: string): Uint8Array => seedOf(bank, change === 0 ? use : `${use} ${change}`)
  const key = (use: string): string => toBase64url(crypto.publicKey(seed(use)))
  const keys = { op: key('op'), transport: key('transport'), cosign: key('cosign') }
  return { op: seed('op'), transport: seed('transport'), cosign: seed('cosign'), keys }
}
