/** Refusals about offers, requests and their categories: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const boardRefusals = {
  'unknown-listing': row(
    404,
    'fix',
    'There is no such offer or request.',
    'Look for it on the board; it may have been taken away.',
  ),
  'unknown-lister': row(
    404,
    'fix',
    'There is no such member or group for whom you may post.',
    'Post for yourself, or ask the time broker to be made a proxy.',
  ),
  'lister-not-active': row(
    422,
    'wait',
    'Only members who have been approved, and are not suspended, can have offers and requests.',
    'Ask the time broker.',
  ),
  'listing-ended': row(409, 'fix', 'This offer or request has ended: it is {status}.', 'Post it anew.'),
  'listing-past': row(
    422,
    'fix',
    'The last day {day} is not between today and {last}.',
    'Choose a day in that time; you can make it longer later.',
  ),
  'too-many-listings': row(
    409,
    'fix',
    'There are {count} offers and requests of one person already, which is the most.',
    'Close some that no longer stand.',
  ),
  'contact-in-text': row(
    422,
    'fix',
    'The {field} holds an e-mail address, a web address or a telephone number.',
    'Take it out: people reach each other through the timebank, so nobody is called by strangers.',
  ),
  'unknown-category': row(
    422,
    'fix',
    'There is no category {category} that can be chosen here.',
    'Choose one of the list of categories, of its second level.',
  ),
  'category-exists': row(
    409,
    'fix',
    'There is a category {category} already.',
    'Choose another code, or bring the old one back.',
  ),
  'category-name-taken': row(
    409,
    'fix',
    'Another category beside this one is called {name} already.',
    'Choose another name, or use the one that is there.',
  ),
  'category-parent': row(
    422,
    'fix',
    'The category {category} cannot have others in it.',
    'Choose one of the first level that is not retired.',
  ),
  'too-many-categories': row(
    409,
    'fix',
    'There are {count} categories, which is the most.',
    'Bring back one that is retired, and rename it.',
  ),
  'unknown-photo': row(404, 'fix', 'There is no such picture.', 'Look at the offer or request again.'),
  'photo-unreadable': row(
    422,
    'fix',
    'This is no JPEG or PNG picture that can be shown here: {why}.',
    'Save it as JPEG, smaller than 400 kB and 2400 points wide, and try again.',
  ),
  'too-many-photos': row(
    409,
    'fix',
    'There are {count} pictures already, which is the most.',
    'Remove one first.',
  ),
} as const
