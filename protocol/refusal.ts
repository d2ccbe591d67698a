/**
 * The catalogue of refusals: everything that may be answered with "no". A code is forever: it is never reused or renamed,
 * tests and clients rely on codes, never on texts. `says` and `todo` are the English texts; other languages translate by code.
 */
import { agreementRefusals } from './refusal-agreements.ts'
import { boardRefusals } from './refusal-board.ts'
import { clearingRefusals } from './refusal-clearing.ts'
import { exchangeRefusals } from './refusal-exchanges.ts'
import { holdRefusals } from './refusal-holds.ts'
import { hoursText } from './hours.ts'
import { identityRefusals } from './refusal-identity.ts'
import { loginRefusals } from './refusal-logins.ts'
import { nodeRefusals } from './refusal-node.ts'
import { inviteRefusals } from './refusal-invites.ts'
import { peopleRefusals } from './refusal-people.ts'
import { routeRefusals } from './refusal-routes.ts'
import { restoreRefusals } from './refusal-restore.ts'
import { wireRefusals } from './refusal-wire.ts'
import { row, type Row } from './refusal-row.ts'

/** The catalogue, by code. */
export const refusals = {
  'unknown-account': row(
    404,
    'fix',
    'There is no account {account}.',
    'Check the name or open the account first.',
  ),
  'account-exists': row(409, 'fix', 'The account {account} exists already.', 'Choose another identifier.'),
  'account-not-usable': row(
    422,
    'fix',
    'The account {account} is of kind {kind} and cannot take part in this.',
    'Use the account of a member, group, agency, project, venue or pot.',
  ),
  'unknown-agency': row(422, 'fix', 'There is no agency {account}.', 'Open the agency before its projects.'),
  'limits-crossed': row(
    422,
    'fix',
    'The floor {floor} lies above the ceiling {ceiling}.',
    'Give a floor below the ceiling.',
  ),
  'same-account': row(422, 'fix', 'Giver and receiver are the same account.', 'Name two different people.'),
  'over-house-maximum': row(
    422,
    'fix',
    '{seconds} is more than the house maximum of {maximum} for one exchange.',
    'Record it as several exchanges, or ask the admin about the house rule "longest exchange".',
  ),
  'day-invalid': row(422, 'fix', '{day} is not a day of the calendar.', 'Write the day as YYYY-MM-DD.'),
  'day-in-future': row(422, 'fix', '{day} lies in the future.', 'Give the day on which the help happened.'),
  'day-too-old': row(
    422,
    'fix',
    '{day} is longer ago than the house rules allow ({maximum} days).',
    'Ask the admin about the house rule "oldest day".',
  ),
  'consent-missing': row(
    422,
    'fix',
    'The account {account} has its own key, so only its holder can say "I received".',
    'Let the holder confirm on their own device.',
  ),
  'consent-invalid': row(
    422,
    'fix',
    'The signature does not fit this exchange and account.',
    'Sign exactly what is recorded, with the key of the account.',
  ),
  'device-key-known': row(
    409,
    'fix',
    'This key belongs to the account already.',
    'Make a new key for each device.',
  ),
  'unknown-device-key': row(
    404,
    'fix',
    'The account has no such key of a device.',
    'Look at the list of keys again: it may have been taken off already.',
  ),
  'too-many-device-keys': row(
    422,
    'fix',
    'There are keys on {count} devices already, which is the most.',
    'Take the key off a device that is not used any more.',
  ),
  'below-floor': row(
    422,
    'wait',
    'This would take {account} to {result}, below its floor of {floor}.',
    'Let them give some hours first, or ask the time broker to lower the floor. The house rule "how far a new member may go below zero" says where it lies at first.',
  ),
  'above-ceiling': row(
    422,
    'wait',
    'This would take {account} to {result}, above its ceiling of {ceiling}.',
    'Let them receive some help first, or ask the time broker to raise the ceiling. The house rule "how far a new member may go above zero" says where it lies at first.',
  ),
  'balance-overflow': row(
    422,
    'never',
    'The balance of {account} would be too large to count.',
    'Record less.',
  ),
  'id-known': row(
    409,
    'never',
    'An exchange with this identifier is recorded already.',
    'Nothing: it is there. For another exchange use a new identifier.',
  ),
  'id-conflict': row(
    409,
    'fix',
    'Another exchange with this identifier is recorded already.',
    'Use a new identifier for each exchange.',
  ),
  'unknown-exchange': row(
    404,
    'fix',
    'There is no exchange {id}.',
    'Check the identifier; a statement lists them.',
  ),
  'already-reversed': row(
    409,
    'never',
    'The exchange {id} has been reversed already, or is about to be.',
    'Nothing: the statement shows how far it is.',
  ),
  'not-reversible': row(
    422,
    'fix',
    'The exchange {id} cannot be reversed here.',
    'An exchange between banks is given back by the bank of the person who gave the help.',
  ),
  'unknown-partner': row(
    404,
    'fix',
    'There is no partner bank {partner}.',
    'List the partners, or invite the bank first.',
  ),
  'partner-exists': row(
    409,
    'never',
    'There is an agreement with this bank already.',
    'Change its limit instead.',
  ),
  ...agreementRefusals,
  ...clearingRefusals,
  ...peopleRefusals,
  ...restoreRefusals,
  ...loginRefusals,
  ...wireRefusals,
  'partner-limit': row(
    422,
    'wait',
    'This would take what we owe {partner} to {result}, over the limit of {limit} that they grant us.',
    'Let their members receive help from ours first, or ask them to raise the limit.',
  ),
  'partner-suspended': row(
    422,
    'wait',
    '{partner} takes no new exchanges from us for now.',
    'Ask their time broker.',
  ),
  'too-many-holds': row(
    503,
    'wait',
    'Too many exchanges with {partner} wait for an answer.',
    'Try again in a moment.',
  ),
  ...holdRefusals,
  ...exchangeRefusals,
  'over-held-limit': row(
    422,
    'wait',
    'This is more than may wait for an answer at one time with {partner} ({limit}).',
    'Record it in smaller parts.',
  ),
  'receiver-elsewhere': row(
    422,
    'fix',
    'The person who received the help belongs to {partner}.',
    'Ask that bank to record it: credits leave the account of the person who received help.',
  ),
  'unknown-payee': row(
    404,
    'fix',
    'The partner bank has no such account.',
    'Check the name with the partner bank.',
  ),
  'payee-ceiling': row(
    422,
    'wait',
    'The account at the partner bank cannot take that many hours now.',
    'Try less, or later.',
  ),
  'refund-unknown': row(
    422,
    'fix',
    'The exchange to be given back is not known to the partner bank, or was for fewer hours.',
    'Check which exchange it was.',
  ),
  expired: row(409, 'wait', 'The partner bank did not decide in time; nothing was booked.', 'Try again.'),
  declined: row(422, 'wait', 'The partner bank declined.', 'Ask their time broker.'),
  ...routeRefusals,
  'no-answer': row(
    504,
    'wait',
    '{partner} did not answer in time; the order was withdrawn and nothing was booked.',
    'Try again when they are reachable.',
  ),
  withdrawn: row(
    409,
    'fix',
    'The order was taken back before {partner} answered; nothing was booked.',
    'Record the exchange again if it was right after all.',
  ),
  'being-decided': row(
    409,
    'wait',
    '{partner} has agreed to the exchange {id} and is about to decide, so it can no longer be taken back here.',
    'Wait until it is decided; then the bank of the person who gave the help can give it back.',
  ),
  'unknown-transfer': row(404, 'fix', 'There is no transfer {id}.', 'Check the identifier.'),
  tombstoned: row(
    409,
    'never',
    'The hold fits no open transfer on this edge.',
    'Order again: a new order gets a new identifier.',
  ),
  'not-the-decider': row(
    422,
    'fix',
    'The hold names another bank as its decider.',
    'Send it along its route.',
  ),
  'bad-frame': row(
    400,
    'fix',
    'The message is not canonical JSON: {why}.',
    'Send RFC 8785 canonical JSON of the tbf/1 subset.',
  ),
  'bad-request': row(
    400,
    'fix',
    '{part} {message}.',
    'Correct the program that sent the request; it must speak HTTP/1.1 as /api/docs describes.',
  ),
  'too-slow': row(
    408,
    'wait',
    'The request did not arrive within {maximum} milliseconds.',
    'Send it again at once, over a better connection if you can.',
  ),
  'bad-json': row(400, 'fix', 'The body is not valid JSON: {why}.', 'Correct the body.'),
  'duplicate-key': row(400, 'fix', 'The body names the field {field} twice.', 'Name every field once.'),
  'bad-fields': row(
    400,
    'fix',
    '{path} {message}.',
    'Correct the field; the API description at /api/docs lists what is allowed.',
  ),
  'too-large': row(413, 'fix', 'The message is larger than {maximum} bytes.', 'Send less at a time.'),
  'bad-seal': row(
    401,
    'fix',
    'The signature does not fit the message.',
    'Sign the exact bytes with the current key.',
  ),
  ...identityRefusals,
  'bad-genesis': row(
    422,
    'fix',
    'The identity of the bank is not sound: {why}.',
    'Its operator must make the bank anew, with `hourbridge init`.',
  ),
  'wrong-bank': row(
    403,
    'fix',
    'The message speaks for, or to, another bank than the one it reached.',
    'Check the sender and receiver.',
  ),
  'no-hello': row(409, 'wait', 'Items came before the hello.', 'Say hello first.'),
  'no-agreement': row(403, 'fix', 'There is no agreement with this bank.', 'Make an agreement first.'),
  'lane-gap': row(
    409,
    'wait',
    'Entries of the lane are missing before number {seq}.',
    'Send the lane again from there.',
  ),
  'lane-fork': row(
    409,
    'never',
    'The lane shows two different entries with number {seq}.',
    'Stop: this is evidence of a fork. Call the other bank.',
  ),
  'lane-broken': row(
    409,
    'never',
    'The lane entry number {seq} breaks a rule: {why}.',
    'Stop and call the other bank.',
  ),

  'lane-frozen': row(
    503,
    'wait',
    'This bank runs on an old copy of its ledger: {partner} knows entries for it that are missing here.',
    'Restore the newest copy of the data folder. If there is none, call {partner}.',
  ),
  'bad-checkpoint': row(422, 'fix', 'This is no checkpoint of that bank: {why}.', 'Send the latest one.'),
  'log-inconsistent': row(409, 'never', 'The log of {size} does not extend that of {old}.', 'Call them.'),
  'bad-evidence': row(422, 'never', 'This proves nothing against a bank: {why}.', 'Ask for all of it.'),
  ...inviteRefusals,
  'name-reserved': row(
    409,
    'fix',
    'The name {name} could be taken for the identifier of an account.',
    'Choose another name, for example with a dot: first letter, dot, family name.',
  ),
  'name-taken': row(409, 'fix', 'The name {name} is in use.', 'Choose another name.'),
  ...boardRefusals,
  unauthorized: row(
    401,
    'fix',
    'This needs a valid access token.',
    'Pass the token that `hourbridge init` wrote to admin.token.',
  ),
  forbidden: row(403, 'fix', 'Your role does not allow this.', 'Ask the admin.'),
  'not-found': row(404, 'fix', 'There is nothing at this address.', 'See /api/docs.'),
  'method-not-allowed': row(405, 'fix', 'This address does not do {method}.', 'See /api/docs.'),
  'media-type': row(415, 'fix', 'The body must be application/json.', 'Set the content type.'),
  'rate-limited': row(
    429,
    'wait',
    'There were too many requests without a valid access token from your network.',
    'Wait a moment, or pass your token; the admin can raise "strangersPerMinute" in config.json.',
  ),
  ...nodeRefusals,
  internal: row(500, 'wait', 'Something went wrong inside the bank.', 'Look at the log, reference {id}.'),
} as const satisfies Record<string, Row>

/** Every code that a refusal may carry. */
export type RefusalCode = keyof typeof refusals

/** A "no", as a value: a stable code and what its text needs. */
export interface Refusal {
  readonly code: RefusalCode
  readonly params: Readonly<Record<string, string | number>>
}

/** Makes a refusal. */
export function refuse(code: RefusalCode, params: Readonly<Record<string, string | number>> = {}): Refusal {
  return { code, params }
}

/** True for a string that is a code of the catalogue. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code)
}

const inSeconds = new Set(['seconds', 'maximum', 'result', 'floor', 'ceiling', 'limit'])

/** Codes whose `maximum` counts something else than seconds. */
const notSeconds = new Set<RefusalCode>(['day-too-old', 'too-large', 'too-slow'])

function fill(template: string, refusal: Refusal): string {
  const plainNumbers = notSeconds.has(refusal.code)
  return template.replace(/\{([a-z]+)\}(\.?)/g, (_, name: string, stop: string) => {
    const value = refusal.params[name]
    if (typeof value === 'number' && inSeconds.has(name) && !plainNumbers) return hoursText(value) + stop
    const text = value === undefined ? name : String(value)
    // A shortened name brings the full stop of its sentence along.
    return text.endsWith('.') ? text : text + stop
  })
}

/** What was wrong: in English, or in the language of `template`. */
export function saysOf(refusal: Refusal, template: string = refusals[refusal.code].says): string {
  return fill(template, refusal)
}

/** What to do about it: in English, or in the language of `template`. */
export function todoOf(refusal: Refusal, template: string = refusals[refusal.code].todo): string {
  return fill(template, refusal)
}
