/** Refusals about holds that nobody answers: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const holdRefusals = {
  'partner-slow': row(
    503,
    'wait',
    'Exchanges by way of {partner} have waited too long for an answer, so no more are begun there for now.',
    'Try again later, or by another way; ask {partner} what keeps it.',
  ),
  writeoff: row(
    410,
    'never',
    'A bank between waited too long for an answer and took the exchange off its books; nothing was booked here.',
    'Ask the bank of the person who gave the help whether it was booked there; if not, record it again.',
  ),
  'not-held-between': row(
    409,
    'never',
    'The exchange {id} does not wait here between two other banks.',
    'Only what a bank passed on and nobody answered can be written off; the list shows it.',
  ),
  'not-overdue': row(
    409,
    'wait',
    '{partner} may still answer about the exchange {id}: it is not overdue yet.',
    'Wait; it can be written off ten minutes after it should have been decided.',
  ),
} as const
