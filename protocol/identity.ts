/**
 * Names that follow from hashes: banks, channels, short names (SPEC, IDN, AGR-02 and ADR).
 */
import { toBase32 } from './bytes.ts'
import { toBase64url, utf8 } from './bytes.ts'
import type { Crypto } from './crypto.ts'
import type { BankId, Genesis, Oid } from './generated/types.ts'
import { digest, oid } from './seal.ts'

/** The identifier of the bank with this genesis. */
export function bankIdOf(crypto: Crypto, genesis: Genesis): BankId {
  return `tbk:${toBase32(digest(crypto, genesis))}`
}

/** The channel of a pair of banks, `a` sorting before `b`. */
export function channelOf(crypto: Crypto, a: BankId, b: BankId): Oid {
  return oid(crypto, { typ: 'channel', a, b, unit: 's' })
}

/** How a short name travels: hashed with the asked bank's id, so that frames and logs carry no names. */
export function nameHash(crypto: Crypto, bank: BankId, name: string): Oid {
  return toBase64url(crypto.sha256(utf8(`${bank}\n${name}`)))
}
