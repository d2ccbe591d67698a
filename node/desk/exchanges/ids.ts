/** Identifiers of the records of exchanges. */
import { createHash } from 'node:crypto'
import { toBase32, toBase64url } from '../../../protocol/bytes.ts'
import type { Nonce } from '../../../protocol/generated/types.ts'
import type { Entropy } from '../../ports.ts'

/** A new identifier for the ledger. */
export function newLedgerId(entropy: Entropy): Nonce {
  return toBase64url(entropy.bytes(16))
}

const digest = (parts: readonly (string | number)[]): Uint8Array =>
  createHash('sha256').update(JSON.stringify(parts)).digest()

/**
 * The id that follows from a form's nonce and who sent it: the same form sent twice is the same record, without a list of
 * nonces. The nonce is unpredictable, so the id is, too.
 */
export function idFrom(letter: string, ...parts: readonly (string | number)[]): string {
  return `${letter}${toBase32(digest([letter, ...parts]).subarray(0, 10)).slice(0, 15)}`
}

/** An identifier for the ledger that follows from others in the same way. */
export function ledgerIdFrom(...parts: readonly (string | number)[]): Nonce {
  return toBase64url(digest(['ledger', ...parts]).subarray(0, 16))
}
