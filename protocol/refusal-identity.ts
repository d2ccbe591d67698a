/** Refusals about the keys of banks and their end: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const identityRefusals = {
  'identity-gap': row(
    409,
    'wait',
    'The change of keys number {seq} of that bank is not known here.',
    'Nothing: the banks catch up by themselves.',
  ),
  'identity-fork': row(
    409,
    'never',
    'That bank has signed two different changes of its keys with the number {seq}.',
    'Suspend it and ask its people: somebody else may have its recovery sheets.',
  ),
  'bad-identity': row(
    422,
    'fix',
    'This is no change of keys: {why}.',
    'Its people must sign a right one with their recovery sheets.',
  ),
  'key-replaced': row(
    403,
    'never',
    'The key that signed this has been replaced.',
    'Use the keys that are in force now; ask the people of that bank if in doubt.',
  ),
  'bank-retired': row(
    409,
    'never',
    'That bank has ended: nothing new begins with it.',
    'What is open can still be settled, and the agreement closed.',
  ),
  'ended-here': row(
    409,
    'never',
    'This bank has ended, so nothing new begins here.',
    'What is open can still be settled, agreements can be closed, and the ledger can be read and verified.',
  ),
} as const
