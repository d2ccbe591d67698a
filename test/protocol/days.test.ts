import t from 'tap'
import { dayNumber, dayOfInstant } from '../../protocol/ledger/day.ts'
import { admitTerms } from '../../protocol/ledger/admit.ts'
import { hour, noon, TownBank } from './town-bank.ts'

/** The day as the platform's own calendar writes it. */
const textOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

t.test('day numbers', async (t) => {
  t.test('are those of the Gregorian calendar, from 1900 to 2110', async (t) => {
    const problems: string[] = []
    for (let number = -25_567; number <= 51_500; number++) {
      const text = textOf(number)
      if (dayNumber(text) !== number) problems.push(`${text}: ${dayNumber(text)} is not ${number}`)
    }
    t.same(problems, [])
  })

  t.test('go on to the ends of four-figure years', async (t) => {
    const ends = ['0001-01-01', '0004-02-29', '1582-10-10', '1600-02-29', '9999-12-31']
    const expected = ends.map((text) => Date.parse(`${text}T00:00:00Z`) / 86_400_000)
    t.same(ends.map(dayNumber), expected)
  })

  t.test('exist for no day that does not', async (t) => {
    const none = [
      ...['2026-02-29', '2100-02-29', '1900-02-29', '2024-02-30', '2026-04-31', '2026-06-31', '2026-09-31'],
      ...['2026-11-31', '2026-01-32', '2026-00-10', '2026-13-01', '2026-01-00', '0000-01-01', '2026-99-99'],
    ]
    t.same(
      none.filter((text) => dayNumber(text) !== undefined),
      [],
    )
  })

  t.test('of an instant change at midnight UTC', async (t) => {
    const midnight = Date.UTC(2024, 1, 29) / 1000
    const days = [midnight - 1, midnight, midnight + 86_399, midnight + 86_400].map(dayOfInstant)
    t.same(days.map(textOf), ['2024-02-28', '2024-02-29', '2024-02-29', '2024-03-01'])
  })
})

t.test('the day of an exchange', async (t) => {
  const { state } = new TownBank({ now: noon, problems: [], post: () => undefined }, 'days')
  const codeAt = (at: number, day: string): string =>
    admitTerms({ ...state, rules: { ...state.rules, maxAgeDays: 366 } }, { seconds: hour, day, at })?.code ??
    'ok'

  t.test('may be tomorrow, since it is tomorrow already at UTC+14, and no later', async (t) => {
    const first = Date.UTC(2026, 10, 21) / 1000
    const codes = [first, first + 10 * hour, first + 86_399].map((at) => [
      codeAt(at, '2026-11-21'),
      codeAt(at, '2026-11-22'),
      codeAt(at, '2026-11-23'),
    ])
    t.same(codes, Array(3).fill(['ok', 'ok', 'day-in-future']))
    t.equal(codeAt(Date.UTC(2026, 11, 31, 10) / 1000, '2027-01-01'), 'ok', 'new year comes to Kiritimati')
    t.equal(codeAt(first - 1, '2026-11-22'), 'day-in-future')
  })

  t.test('may be as old as the house rule says, counted over a leap day', async (t) => {
    const at = Date.UTC(2024, 11, 31, 23, 59, 59) / 1000
    t.equal(codeAt(at, '2023-12-31'), 'ok', '366 days back, for 2024 has a leap day')
    t.equal(codeAt(at, '2023-12-30'), 'day-too-old')
    t.equal(codeAt(at + 1, '2023-12-31'), 'day-too-old', 'one second later it is the next day')
    t.equal(codeAt(Date.UTC(2024, 1, 29) / 1000, '2024-02-29'), 'ok')
  })

  t.test('must exist, before it is compared with anything', async (t) => {
    t.equal(codeAt(noon, '2026-02-29'), 'day-invalid')
    t.equal(codeAt(noon, '9999-99-99'), 'day-invalid')
    t.equal(codeAt(noon, '0000-00-00'), 'day-invalid')
    t.equal(codeAt(noon, '9999-12-31'), 'day-in-future')
    t.equal(codeAt(0, '1970-01-02'), 'ok')
  })
})
