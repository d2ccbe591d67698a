/** Refusals of a bank that was restored from a copy: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const restoreRefusals = {
  quarantined: row(
    503,
    'wait',
    'This bank was restored from a copy and is still asking its partner banks what it lacks, so nothing can be recorded yet.',
    'Wait until they have answered: `hourbridge restore status` shows who has not.',
  ),
  'not-restoring': row(
    409,
    'never',
    'This bank is not being restored.',
    'Nothing: it takes exchanges as usual.',
  ),
  'over-recovered': row(
    422,
    'fix',
    'Of the hours that came back that way {limit} are nobody’s yet.',
    'Look what is left: `hourbridge restore status`. What was given to the wrong person is taken back first: hourbridge reverse.',
  ),
  'cut-needed': row(
    409,
    'fix',
    'Partner banks have witnessed {size} entries of this ledger, and this copy has fewer.',
    'Bring back a newer copy if there is one. Else stop the bank, and let the people with the recovery sheets declare what is lost: `hourbridge keys rotate --lost`.',
  ),
  'cut-wanted': row(
    409,
    'fix',
    'Partner banks that have not answered ({count}) may have seen more of this ledger than this copy has. If so, and this bank goes on, they take it for a second ledger and never deal with it again.',
    'Wait for them. Else stop the bank, and let the people with the recovery sheets declare what is lost: `hourbridge keys rotate --lost` (once one partner has answered; if none ever will, with `--unheard`); then this works. Only if those banks are gone for good: `hourbridge restore finish --unheard`.',
  ),
  'keys-behind': row(
    409,
    'fix',
    'This copy is from before change {change} of the keys of this bank, of which partner banks have told: the keys in it are void.',
    'Bring back a newer copy if there is one. Else stop the bank, and let the people with the recovery sheets that are good now go on from here: `hourbridge keys rotate --lost`.',
  ),
  'two-copies': row(
    409,
    'never',
    'Another copy of this bank is running, so neither records anything.',
    'Stop one of the two for good, then start the other again.',
  ),
} as const
