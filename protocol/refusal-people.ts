/** Refusals about people, groups and house rules: a part of the catalogue (`refusal.ts`). None of them names a person. */
import { row } from './refusal-row.ts'

/** By code. */
export const peopleRefusals = {
  'unknown-member': row(
    404,
    'fix',
    'There is no member {member}.',
    'Look the person up by name or card number.',
  ),
  'unknown-group': row(
    404,
    'fix',
    'There is no group, agency, project, venue or pot {group}.',
    'List them first.',
  ),
  'unknown-reference': row(404, 'fix', 'There is no such reference.', 'Name the referee first.'),
  'not-their-proxy': row(
    403,
    'fix',
    'You do not speak for this person, or no longer. Nothing was recorded.',
    'Ask the time broker, who notes who may act for whom.',
  ),
  'own-proxy': row(
    422,
    'fix',
    'Nobody is their own proxy.',
    'Give the card number of the person who is to act for them.',
  ),
  'own-guardian': row(
    422,
    'fix',
    'Nobody is their own guardian.',
    'Name the adult who answers for this person.',
  ),
  'under-age': row(
    422,
    'fix',
    'The person named is under age, and so cannot act for somebody else.',
    'Name an adult.',
  ),
  'unknown-check': row(
    422,
    'fix',
    'The house rules know no check {check}.',
    'Choose one of the checks in the house rules, or ask the admin to add it.',
  ),
  'wrong-step': row(
    409,
    'fix',
    'This cannot be done ({step}) while the person is: {status}.',
    'Look at the person again: somebody may have been faster.',
  ),
  'still-needed': row(
    422,
    'fix',
    'Before this person can be approved, something is missing: {needs}.',
    'Record it first; an admin may approve anyway and say why.',
  ),
  'guardian-needed': row(
    422,
    'fix',
    'The house rule "{rule}" asks for a guardian of somebody under age, and none is named.',
    'Name the guardian among the details of this person; no exception stands in for one.',
  ),
  'number-taken': row(
    409,
    'fix',
    'The card number {number} belongs to somebody else.',
    'Choose another number, or leave it out to get a free one.',
  ),
  'contact-taken': row(
    409,
    'fix',
    'This e-mail address belongs to another member already.',
    'Give another address or none; two people who share one can each have a card and a PIN.',
  ),
  'house-rule': row(
    422,
    'fix',
    'The house rule "{rule}" does not allow this.',
    'Keep to the rule, or ask the admin to change it for everybody.',
  ),
  'rules-newer': row(
    409,
    'fix',
    'The house rules have been changed since: they are at version {version} now.',
    'Look at them again, then change what you wanted to.',
  ),
  'no-pot': row(
    422,
    'fix',
    'The house rules name no open pot for the hours of those who leave.',
    'Ask the admin to open a pot and to name it in the house rules.',
  ),
  'hours-waiting': row(
    409,
    'wait',
    'Exchanges of this account still wait for a partner bank, so its hours cannot be settled yet.',
    'Wait until they are decided, or let an admin write them off.',
  ),
  'being-done': row(
    409,
    'wait',
    'Somebody else is changing this person at the same moment.',
    'Look at the person again in a moment.',
  ),
  'only-admin': row(
    409,
    'fix',
    'Nobody else here is an admin, and there must always be one.',
    'Make somebody else an admin first.',
  ),
  'too-many': row(422, 'fix', 'There is room for {count} of these only.', 'Take one away first.'),
} as const
