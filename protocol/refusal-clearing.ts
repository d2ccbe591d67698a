/** Refusals about clearing: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const clearingRefusals = {
  'clearing-off': row(
    409,
    'fix',
    'A bank on the loop takes no part in clearing.',
    'The next plan leaves it out; ask that bank whether it would.',
  ),
  'clearing-off-here': row(
    409,
    'fix',
    'This bank takes no part in clearing.',
    'An admin turns it on: hourbridge rules --clearing ask.',
  ),
  'over-cleared': row(
    409,
    'wait',
    'The balance with {partner} has changed, so clearing this much would take it past zero.',
    'Look at the plan again: it follows what is owed now.',
  ),
} as const
