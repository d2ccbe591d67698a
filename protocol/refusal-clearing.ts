/** Refusals about clearing: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const clearingRefusals = {
  'clearing-off': row(
    409,
    'fix',
    'A bank on the loop takes no part in clearing.',
    'At this bank an admin turns it on: hourbridge rules --clearing ask. At another, ask them.',
  ),
  'over-cleared': row(
    409,
    'wait',
    'The balance with {partner} has changed, so clearing this much would take it past zero.',
    'Look at the plan again: it follows what is owed now.',
  ),
} as const
