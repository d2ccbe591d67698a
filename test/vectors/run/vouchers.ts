/** Runs vectors of vouchers on paper (VOU). */
import { nodeCrypto } from '../../../node/crypto.ts'
import { identityFrom } from '../../../protocol/identity-log.ts'
import type { Genesis, IdentityOps, Voucher } from '../../../protocol/generated/types.ts'
import { isPromiseOf, isSealedBy, readVoucher, writeVoucher } from '../../../protocol/voucher.ts'
import type { Verdict } from './kinds.ts'

const no: Verdict = { ok: false }
const yes: Verdict = { ok: true }

/** `voucher.read`: a line of text. */
export function readPaper({ line }: { line: string }): Verdict {
  const read = readVoucher(line)
  if (!read.ok) return { ...no, code: read.error.code }
  const spelt = line.replace(/\s+/g, '').toUpperCase()
  if (writeVoucher(read.value) !== spelt) throw new Error('the voucher has a second spelling')
  return { ...yes, voucher: read.value }
}

/** `voucher.seal`: a voucher, and the key that must have sealed it. */
export function provePaper({ voucher, key }: { voucher: Voucher; key: string }): Verdict {
  return writeVoucher(voucher) !== undefined && isSealedBy(nodeCrypto, voucher, key) ? yes : no
}

/** Input of `voucher.issuer`. */
export interface Promised {
  readonly voucher: Voucher
  readonly genesis: Genesis
  readonly ops: IdentityOps
}

/** `voucher.issuer`: a voucher, and all that is known of the keys of a bank. */
export function readPromise({ voucher, genesis, ops }: Promised): Verdict {
  const identity = identityFrom(nodeCrypto, genesis, ops)
  if (!identity.ok) throw new Error('an identity that is sound')
  return writeVoucher(voucher) !== undefined && isPromiseOf(nodeCrypto, voucher, identity.value) ? yes : no
}
