/**
 * Time vouchers as they stand on paper: one line of upper-case text that fits the alphanumeric mode of a QR code, and says
 * the same as the sealed body (SPEC, VOU). Whether a voucher was returned already, only its issuer knows.
 */
import { concat, fromBase32, fromBase64url, toBase32, toBase64url } from './bytes.ts'
import type { Crypto } from './crypto.ts'
import { checkVoucher } from './generated/validators.ts'
import type { BankId, PublicKey, Voucher, VoucherBody } from './generated/types.ts'
import { dayNumber, dayText } from './ledger/day.ts'
import type { Identity } from './identity-log.ts'
import { refuse, type Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { digest, sealBatch, verifySeal } from './seal.ts'

const prefix = 'TBV1:'
/** issuer 32, book 2, serial 16, seconds 4, expires 4, key 32, signature 64. */
const length = 154
const at = { issuer: 0, book: 32, serial: 34, seconds: 50, expires: 54, key: 58, sig: 90 } as const

/** The bank seals a voucher with its operational key. SPEC VOU-01. */
export function sealVoucher(crypto: Crypto, body: VoucherBody, seed: Uint8Array): Voucher {
  return { body, seal: sealBatch(crypto, [digest(crypto, body)], seed) }
}

/**
 * Whether the voucher shows by itself that this bank promised it: sealed by the key `op` that is in force. A replaced key may
 * be a thief's, and no voucher says when it was sealed: what it signed is for the issuer's own list. SPEC VOU-02.
 */
export function isPromiseOf(crypto: Crypto, voucher: Voucher, { bank, keys }: Identity): boolean {
  return voucher.body.issuer === bank && isSealedBy(crypto, voucher, keys.op)
}

/** Whether the voucher was sealed by `key` (base64url, from the issuer's identity, never from the voucher). SPEC VOU-01. */
export function isSealedBy(crypto: Crypto, { body, seal }: Voucher, key: PublicKey): boolean {
  return verifySeal(crypto, [digest(crypto, body)], seal, key).ok
}

/** The voucher as the line of text in its QR code; undefined if it does not fit its schema. SPEC VOU-03. */
export function writeVoucher(voucher: Voucher): string | undefined {
  const { issuer, book, serial, seconds, expires } = voucher.body
  const day = dayNumber(expires)
  if (checkVoucher(voucher) !== undefined || day === undefined || day < 0) return undefined
  const numbers = new DataView(new ArrayBuffer(8))
  numbers.setUint32(0, seconds)
  numbers.setUint32(4, day)
  const bytes = concat(
    fromBase32(issuer.slice(4), 32) ?? new Uint8Array(),
    new Uint8Array([book >> 8, book & 255]),
    fromBase64url(serial, 16) ?? new Uint8Array(),
    new Uint8Array(numbers.buffer),
    fromBase64url(voucher.seal.key, 32) ?? new Uint8Array(),
    fromBase64url(voucher.seal.sig, 64) ?? new Uint8Array(),
  )
  return prefix + toBase32(bytes).toUpperCase()
}

/** Reads a scanned or typed line: blanks do not count, nor does case. Refusal: `voucher-invalid`. SPEC VOU-03. */
export function readVoucher(line: string): Result<Voucher, Refusal> {
  // Not `toLowerCase` of the whole: other scripts have letters whose small or capital letter is one of base32.
  const text = line.replace(/\s+/g, '').replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const start = prefix.toLowerCase()
  const bytes = text.startsWith(start) ? fromBase32(text.slice(start.length), length) : undefined
  const voucher = bytes && voucherIn(bytes)
  if (voucher === undefined || checkVoucher(voucher) !== undefined) return err(refuse('voucher-invalid'))
  return ok(voucher)
}

function voucherIn(bytes: Uint8Array): Voucher | undefined {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const expires = dayText(numbers.getUint32(at.expires))
  if (expires === undefined) return undefined
  const issuer: BankId = `tbk:${toBase32(bytes.subarray(at.issuer, at.book))}`
  return {
    body: {
      typ: 'voucher',
      issuer,
      book: numbers.getUint16(at.book),
      serial: toBase64url(bytes.subarray(at.serial, at.seconds)),
      seconds: numbers.getUint32(at.seconds),
      expires,
    },
    seal: {
      key: toBase64url(bytes.subarray(at.key, at.sig)),
      sig: toBase64url(bytes.subarray(at.sig)),
    },
  }
}
