/** Refusals of signing in, and of forms on pages: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const loginRefusals = {
  'form-stale': row(
    422,
    'fix',
    'This form was open for too long, or your browser keeps no cookies.',
    'Open the page again and enter it once more; nothing was changed.',
  ),
  'login-wrong': row(
    422,
    'fix',
    'What you entered does not open an account here.',
    'Check it and try again, or ask your time broker for a one-time code.',
  ),
  'login-locked': row(
    429,
    'wait',
    'There were too many attempts for this card.',
    'Wait a quarter of an hour, or ask your time broker for a one-time code.',
  ),
  'login-crowded': row(
    429,
    'wait',
    'There were too many tries to sign in from your network.',
    'Wait some minutes. Who is in a hurry is signed in at the desk, with a one-time code, over another network.',
  ),
  'login-expired': row(
    422,
    'fix',
    'This link or code has been used already, or is too old.',
    'Ask for a new one: each opens once, within its time.',
  ),
  'passkey-refused': row(
    422,
    'fix',
    'The passkey could not be checked: {why}.',
    'Try again, or sign in another way.',
  ),
  'pin-weak': row(
    422,
    'fix',
    'This PIN is too easy to guess.',
    'Choose 6 to 12 digits that are neither all alike nor in a row.',
  ),
  'unknown-device': row(
    404,
    'fix',
    'There is no such device or passkey in this list.',
    'Look at the list again: it may have ended by itself.',
  ),
  'set-up-already': row(
    409,
    'never',
    'This bank has been set up already.',
    'Sign in as its admin to change something.',
  ),
} as const
