/** Refusals about arrangements, messages and notices: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const exchangeRefusals = {
  'unknown-arrangement': row(
    404,
    'fix',
    'There is no exchange {id} that you may see.',
    'Look at the list of your exchanges.',
  ),
  'wrong-state': row(
    409,
    'fix',
    'This exchange is {state}, so {step} is not possible any more.',
    'Look at the exchange again: it shows what can be done now.',
  ),
  'not-your-step': row(
    403,
    'fix',
    'As {role} of this exchange you cannot do this: {step}.',
    'Wait for the other person, or ask the time broker.',
  ),
  'own-dispute': row(
    403,
    'fix',
    'A time broker does not settle a dispute that is about themselves.',
    'Ask another time broker, or the admin.',
  ),
  'dispute-too-late': row(
    422,
    'fix',
    'This was recorded longer ago than the house rule "days to dispute" allows ({days}).',
    'Talk to the time broker: they can still take an exchange back.',
  ),
  'given-elsewhere': row(
    422,
    'fix',
    'The hours of this exchange are credited at {partner}, and only that timebank can give them back.',
    'Ask the giver, or a time broker there, to give them back: here it is then shown as taken back.',
  ),
  'over-exchange-maximum': row(
    422,
    'fix',
    '{seconds} is more than the {maximum} that the house rule "longest exchange" allows.',
    'Record it as several exchanges, or ask the time broker.',
  ),
  'unknown-party': row(
    422,
    'fix',
    'Nobody here goes by what was given as {side}.',
    'Give a card number, a short name, or name@bank for somebody at a partner bank.',
  ),
  'several-parties': row(
    422,
    'fix',
    'What was given as {side} fits {count} members.',
    'Give the card number instead.',
  ),
  'party-not-active': row(
    422,
    'fix',
    'The {side} is not an approved member at the moment.',
    'Ask the time broker.',
  ),
  'both-elsewhere': row(
    422,
    'fix',
    'Neither the giver nor the receiver belongs to this bank.',
    'Let the bank of the receiver record it.',
  ),
  'not-about-you': row(
    403,
    'fix',
    'You are neither the giver nor the receiver.',
    'Record what you gave or received yourself; a time broker can record for others.',
  ),
  'request-differs': row(
    409,
    'fix',
    'This form was sent before with other content.',
    'Open the form again to record another exchange.',
  ),
  'twice-in-class': row(
    422,
    'fix',
    'This person is named twice.',
    'Name each person once, with all their hours of that day.',
  ),
  'whole-elsewhere': row(
    422,
    'fix',
    'Somebody at another bank cannot be part of "all or nothing", since that bank decides by itself.',
    'Record the others together, and this one alone.',
  ),
  'hours-unreadable': row(
    422,
    'fix',
    'The hours cannot be read.',
    'Write hours and minutes with a colon, as in 1:30, or hours with a point, as in 1.5.',
  ),
  'hours-none': row(422, 'fix', 'The hours are none at all.', 'Write how long it took.'),
  'day-unreadable': row(
    422,
    'fix',
    'The day cannot be read.',
    'Write day, month and year, as in 20/11/2026, or 2026-11-20.',
  ),
  'category-unreadable': row(
    422,
    'fix',
    'The kind of help cannot be read.',
    'Write a word for it, as in gardening, or its code.',
  ),
  'same-as-line': row(
    422,
    'fix',
    'This line says the same as line {line}.',
    'If both are right, add their hours up in one line.',
  ),
  'bad-period': row(
    422,
    'fix',
    'The last day, {until}, lies before the first, {day}.',
    'Give a last day that comes after the first.',
  ),
  'unknown-series': row(404, 'fix', 'There is no series {id} that you may see.', 'Look at your exchanges.'),
  'unknown-thread': row(
    404,
    'fix',
    'There is no conversation {id} that you may see.',
    'Look at the list of your messages.',
  ),
  'unknown-message': row(
    404,
    'fix',
    'There is no message {id} that you may see.',
    'Look at the conversation again.',
  ),
  'nobody-to-write-to': row(
    422,
    'fix',
    'The other person has no account here that could read a message.',
    'Ask the time broker to pass it on.',
  ),
  'thread-full': row(
    422,
    'fix',
    'This conversation has {count} messages, and more do not fit.',
    'Meet or ring each other, or ask the time broker.',
  ),
  'too-many-messages': row(
    429,
    'wait',
    'You have written many messages within an hour.',
    'Wait a while; if something is urgent, ring the time broker.',
  ),
} as const
