/** Vectors of exchanges and openings (LED-04 to LED-10). */
import { done, entryVector, ex, from, house, limit, opening, type Input } from './ledger-town.ts'
import { agreementEntry, ash, birch, exchange, hour, nonceOf, noon } from './banks.ts'
import type { Vector } from './file.ts'
import { orderOf, orderOut } from './lanes.ts'

const v = entryVector

/** The vectors. */
export const exchanges: readonly Vector<Input>[] = [
  v('hour', 'LED-01 LED-04', 'The giver rises, the receiver falls, the sum stays zero.', ex(), {
    ann: hour,
    abe: -hour,
  }),
  v('second', 'LED-01', 'One second is the least.', ex({ seconds: 1 }), { ann: 1, abe: -1 }),
  v('group', 'LED-05', 'Groups take part.', exchange(1, 'choir', 'abe'), { choir: hour, abe: -hour }),
  v(
    'award',
    'LED-05',
    'An agency thanks a member and goes negative.',
    exchange(1, 'ann', 'visits', { purpose: 'award' }),
    {
      ann: hour,
      visits: -hour,
    },
  ),
  v('spend', 'LED-05', 'Credits come back at a venue.', exchange(1, 'cafe', 'abe', { purpose: 'spend' }), {
    cafe: hour,
    abe: -hour,
  }),
  v(
    'id-twice',
    'LED-04',
    'An identifier is recorded once, whatever else differs.',
    exchange(9, 'kim', 'ann', { seconds: 60 }),
    'id-known',
    [done],
  ),
  v('id-first', 'LED-04', 'A known identifier is looked at first.', exchange(9, 'ann', 'ann'), 'id-known', [
    done,
  ]),
  v(
    'id-of-reversed',
    'LED-04',
    'A reversed exchange keeps its identifier.',
    exchange(9, 'abe', 'ann'),
    'id-known',
    [
      done,
      {
        typ: 'reversal',
        id: nonceOf(8),
        of: done.id,
        giver: 'abe',
        receiver: 'ann',
        seconds: hour,
        reason: 'mistake',
        by: 'admin',
        at: noon,
      },
    ],
  ),
  v('same-account', 'LED-05', 'Nobody helps themselves.', exchange(1, 'ann', 'ann'), 'same-account'),
  v(
    'same-unknown',
    'LED-05',
    'Sameness is looked at before existence.',
    exchange(1, 'nobody', 'nobody'),
    'same-account',
  ),
  v('giver-unknown', 'LED-05', 'No such giver.', exchange(1, 'nobody', 'ann'), 'unknown-account'),
  v('receiver-unknown', 'LED-05', 'No such receiver.', exchange(1, 'ann', 'nobody'), 'unknown-account'),
  v(
    'giver-system',
    'LED-05',
    'Only openings touch system accounts.',
    exchange(1, 'sys-opening', 'ann'),
    'account-not-usable',
  ),
  v(
    'receiver-system',
    'LED-05',
    'Only openings touch system accounts.',
    exchange(1, 'ann', 'sys-transit'),
    'account-not-usable',
  ),
  v(
    'house-maximum',
    'LED-07',
    'Exactly the house maximum.',
    ex({ seconds: 3 * hour }),
    { ann: 3 * hour, abe: -3 * hour },
    [house({ maxSeconds: 3 * hour })],
  ),
  v('over-house-maximum', 'LED-07', 'One second more.', ex({ seconds: 3 * hour + 1 }), 'over-house-maximum', [
    house({ maxSeconds: 3 * hour }),
  ]),
  v(
    'over-first-maximum',
    'LED-07',
    'A bank that set no rules has a maximum of 100 hours.',
    ex({ seconds: 360_001 }),
    'over-house-maximum',
  ),
  v(
    'maximum-before-day',
    'LED-07',
    'The length is looked at before the day.',
    ex({ seconds: 360_001, day: '2026-02-30' }),
    'over-house-maximum',
  ),
  v('day-30-february', 'LED-07', 'No such day.', ex({ day: '2026-02-30' }), 'day-invalid'),
  v('day-29-february', 'LED-07', '2026 is no leap year.', ex({ day: '2026-02-29' }), 'day-invalid'),
  v('day-31-november', 'LED-07', 'November has 30 days.', ex({ day: '2026-11-31' }), 'day-invalid'),
  v('day-month-13', 'LED-07', 'No such month.', ex({ day: '2025-13-01' }), 'day-invalid'),
  v('day-month-0', 'LED-07', 'No such month.', ex({ day: '2026-00-10' }), 'day-invalid'),
  v('day-0', 'LED-07', 'No such day.', ex({ day: '2026-11-00' }), 'day-invalid'),
  v('year-0', 'LED-07', 'Years begin with 1.', ex({ day: '0000-01-01' }), 'day-invalid'),
  v('tomorrow', 'LED-07', 'In the east it is tomorrow already.', ex({ day: '2026-11-22' }), {
    ann: hour,
    abe: -hour,
  }),
  v('day-after-tomorrow', 'LED-07', 'It is that nowhere yet.', ex({ day: '2026-11-23' }), 'day-in-future'),
  v(
    'leap-day',
    'LED-07',
    '29 February 2024 was a day, 996 days ago.',
    ex({ day: '2024-02-29' }),
    { ann: hour, abe: -hour },
    [house({ maxAgeDays: 996 })],
  ),
  v('leap-day-too-old', 'LED-07', 'One day less allowed.', ex({ day: '2024-02-29' }), 'day-too-old', [
    house({ maxAgeDays: 995 }),
  ]),
  v('oldest-day', 'LED-07', '731 days ago is the oldest day at first.', ex({ day: '2024-11-20' }), {
    ann: hour,
    abe: -hour,
  }),
  v('day-too-old', 'LED-07', 'One day older.', ex({ day: '2024-11-19' }), 'day-too-old'),
  v('century', 'LED-07', '1900 was no leap year.', ex({ day: '1900-02-29' }), 'day-invalid'),
  v(
    'year-2000',
    'LED-07',
    '2000 was one: 9762 days ago.',
    ex({ day: '2000-02-29' }),
    { ann: hour, abe: -hour },
    [house({ maxAgeDays: 9762 })],
  ),
  v('year-1', 'LED-07', 'The first day of the calendar was a day.', ex({ day: '0001-01-01' }), 'day-too-old'),
  v('new-year', 'LED-07', 'The last day of a year.', ex({ day: '2025-12-31' }), { ann: hour, abe: -hour }),
  ...['2026-04-31', '2026-06-31', '2026-09-31', '2026-01-32', '2026-10-32'].map((day) =>
    v(`day-${day}`, 'LED-07', 'No such day.', ex({ day }), 'day-invalid'),
  ),
  ...['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31', '2026-08-31', '2026-10-31'].map((day) =>
    v(`day-${day}`, 'LED-07', 'A month of 31 days.', ex({ day }), { ann: hour, abe: -hour }),
  ),
  v('floor', 'LED-09', 'Exactly to the floor.', ex({ seconds: 10 * hour }), {
    ann: 10 * hour,
    abe: -10 * hour,
  }),
  v('below-floor', 'LED-09', 'One second below.', ex({ seconds: 10 * hour + 1 }), 'below-floor'),
  v(
    'floor-counts-reserved',
    'LED-09',
    'What an order reserved is spent already.',
    ex({ seconds: 9 * hour + 1 }),
    'below-floor',
    [agreementEntry(ash, birch), orderOut(orderOf(ash, birch, 'bea'), 'abe')],
  ),
  v(
    'floor-beside-reserved',
    'LED-09',
    'What is left may be spent.',
    ex({ seconds: 9 * hour }),
    { ann: 9 * hour, abe: -9 * hour },
    [agreementEntry(ash, birch), orderOut(orderOf(ash, birch, 'bea'), 'abe')],
  ),
  v('ceiling', 'LED-10', 'Exactly to the ceiling.', from(20 * hour, 'ann', 'visits'), {
    ann: 20 * hour,
    visits: -20 * hour,
  }),
  v('above-ceiling', 'LED-10', 'One second above.', from(20 * hour + 1, 'ann', 'visits'), 'above-ceiling'),
  v(
    'floor-before-ceiling',
    'LED-09 LED-10',
    'The floor is looked at before the ceiling.',
    from(21 * hour, 'ann', 'abe'),
    'below-floor',
  ),
  v('limit-lowered', 'LED-03 LED-09', 'A new floor binds at once.', ex({ seconds: 61 }), 'below-floor', [
    limit('abe', -60, 60),
  ]),
  v('opening', 'LED-06', 'A balance brought along.', opening('ann', 'sys-opening'), {
    ann: hour,
    'sys-opening': -hour,
  }),
  v('opening-debt', 'LED-06', 'A debt brought along.', opening('sys-opening', 'ann'), {
    ann: -hour,
    'sys-opening': hour,
  }),
  v(
    'opening-any-length',
    'LED-06 LED-07',
    'House maximum and day do not bind an opening.',
    opening('cafe', 'sys-opening', { seconds: 400 * hour, day: '1999-01-01' }),
    {
      cafe: 400 * hour,
      'sys-opening': -400 * hour,
    },
  ),
  v(
    'opening-of-keyed',
    'LED-06 LED-08',
    'Consent binds an opening too.',
    opening('sys-opening', 'kim'),
    'consent-missing',
  ),
  v('opening-to-keyed', 'LED-06 LED-08', 'Nobody need agree to a credit.', opening('kim', 'sys-opening'), {
    kim: hour,
    'sys-opening': -hour,
  }),
  v(
    'opening-ceiling',
    'LED-06 LED-10',
    'Ceilings do.',
    opening('ann', 'sys-opening', { seconds: 20 * hour + 1 }),
    'above-ceiling',
  ),
  v(
    'opening-floor',
    'LED-06 LED-09',
    'Floors do.',
    opening('sys-opening', 'ann', { seconds: 10 * hour + 1 }),
    'below-floor',
  ),
  v(
    'opening-between-people',
    'LED-06',
    'One side is the opening account.',
    opening('ann', 'abe'),
    'account-not-usable',
  ),
  v(
    'opening-to-itself',
    'LED-06',
    'The other side are people.',
    opening('sys-opening', 'sys-transit'),
    'account-not-usable',
  ),
  v(
    'opening-by-transit',
    'LED-06',
    'The other side are people.',
    opening('sys-transit', 'sys-opening'),
    'account-not-usable',
  ),
]
