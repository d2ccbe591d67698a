/** Refusals about what a message asks for beyond this version: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const wireRefusals = {
  unsupported: row(
    501,
    'fix',
    'This asks for {name}, which the bank that answers does not know.',
    'Ask again without it, or bring both banks to a version that knows it.',
  ),
  'voucher-invalid': row(
    422,
    'fix',
    'This is no time voucher, or it was copied wrongly.',
    'Scan it again, or type it with all its letters.',
  ),
} as const
