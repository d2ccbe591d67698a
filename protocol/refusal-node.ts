/** Refusals of a node that cannot work now: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const nodeRefusals = {
  busy: row(503, 'wait', 'The bank has too much to do at once.', 'Try again in a moment.'),
  stopping: row(503, 'wait', 'The bank is shutting down.', 'Try again when it is back.'),
  unreachable: row(
    503,
    'wait',
    '{partner} cannot be reached, so nothing was recorded.',
    'Ask whether that bank is running, and try again when it is back.',
  ),
  'disk-nearly-full': row(
    507,
    'wait',
    'The disk is nearly full, so nothing new is recorded.',
    'Free some space.',
  ),
  'storage-failed': row(
    500,
    'wait',
    'The disk refused a write. The bank stops to protect its ledger.',
    'Check the disk, then start the bank again.',
  ),
} as const
