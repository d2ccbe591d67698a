/** Refusals about invites between banks: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const inviteRefusals = {
  'invite-invalid': row(422, 'fix', 'This is not an invite, or it is damaged.', 'Copy the whole line again.'),
  'invite-unknown': row(404, 'fix', 'The inviting bank does not know this invite.', 'Ask for a new one.'),
  'invite-expired': row(410, 'fix', 'The invite has expired.', 'Ask for a new one.'),
  'invite-used': row(409, 'fix', 'The invite was used already.', 'Ask for a new one.'),
  'invite-accepted': row(
    409,
    'fix',
    'This invite was accepted already: that bank is the partner {partner}, and may owe up to {limit}.',
    'Leave it so, or change it: `hourbridge partner limit` for the hours, `hourbridge partner rename` for the name.',
  ),
  'invite-begun': row(
    409,
    'fix',
    'This invite was taken up already, with {limit} as the most that they may owe, and their answer has not come yet.',
    'Accept it again with the same limit; when it is signed, change that with `hourbridge partner limit`.',
  ),
  'own-invite': row(422, 'fix', 'This is your own invite.', 'Send the line to the other timebank.'),
  'invite-terms': row(
    422,
    'fix',
    'The proposal differs from the terms of the invite.',
    'Accept the invite as it stands, or ask for a new one.',
  ),
} as const
