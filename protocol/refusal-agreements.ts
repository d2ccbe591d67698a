/** Refusals about closing agreements, and about statements: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const agreementRefusals = {
  'wrong-epoch': row(
    409,
    'fix',
    'The agreement does not begin where the one before ended.',
    'Make a new invite after both banks have closed the old agreement.',
  ),
  'agreement-closed': row(
    409,
    'fix',
    'The agreement with {partner} is closed, or about to be.',
    'Make a new agreement: one of the two banks writes an invite.',
  ),
  'holds-open': row(
    409,
    'wait',
    'The agreement cannot be closed yet: exchanges with {partner} that wait for an answer: {count}.',
    'Suspend the partner, and close when nothing waits any more.',
  ),
  'balance-open': row(
    409,
    'fix',
    'There are {seconds} owed between this bank and {partner}, so the agreement is not settled.',
    'Let them be given back first, or close it as forgiven or carried.',
  ),
  'statement-differs': row(
    409,
    'wait',
    'The statement does not say what this bank and {partner} have in their lanes now.',
    'Try again in a moment; if it stays so, compare both sides.',
  ),
  'statement-unknown': row(
    404,
    'never',
    'This statement was not proposed, or another one after it.',
    'Nothing: the next statement covers it.',
  ),
  'over-owed-outside': row(
    422,
    'wait',
    'This would take what this bank owes all partner banks together to {result}, over its house rule "most owed outside" of {limit}.',
    'Let members of partner banks receive help from ours first, or ask the admin about this house rule.',
  ),
  'over-owed-to-us': row(
    422,
    'wait',
    '{partner} is owed as much by all its partner banks as its house rule "most owed to us" allows.',
    'Let their members receive help from ours first, or ask their admin about this house rule.',
  ),
  'proposals-crossed': row(
    409,
    'wait',
    'That bank has taken up an invite of yours, and you one of theirs: theirs goes first.',
    'Ask them to accept your invite once more. Then you are partners.',
  ),
} as const
