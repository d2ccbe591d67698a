import { test } from 'tap'
import { parseBalance, parseHours, parseLimit, type HoursFault } from '../../cli/hours.ts'
import { dayOf, parseDay } from '../../cli/day.ts'
import { Stop } from '../../cli/stop.ts'

const minute = 60
const hour = 3600

test('hours as people type them', async (t) => {
  const good: readonly (readonly [string, number])[] = [
    ['1:30', 90 * minute],
    ['0:05', 5 * minute],
    ['100:00', 100 * hour],
    ['1:00:01', hour + 1],
    ['1.5', 90 * minute],
    ['1,5', 90 * minute],
    ['2', 2 * hour],
    ['2h', 2 * hour],
    ['2 hours', 2 * hour],
    ['1h30', 90 * minute],
    ['1h 30m', 90 * minute],
    ['1H30M', 90 * minute],
    ['90m', 90 * minute],
    ['90 min', 90 * minute],
    ['45 minutes', 45 * minute],
    ['0.25', 15 * minute],
    ['0.5m', 30],
    [' 1:30 ', 90 * minute],
    ['2501999792983', 2_501_999_792_983 * hour],
    ['0.000277777778', NaN],
  ]
  for (const [text, seconds] of good) {
    const read = parseHours(text)
    if (Number.isNaN(seconds)) t.same(read, { ok: false, error: 'fraction' }, text)
    else t.same(read, { ok: true, value: seconds }, text)
  }
})

test('hours that are refused, each for its reason', async (t) => {
  const bad: readonly (readonly [string, HoursFault])[] = [
    ['', 'not-hours'],
    ['soon', 'not-hours'],
    ['1:60', 'not-hours'],
    ['1:5', 'not-hours'],
    ['1:2:3', 'not-hours'],
    ['1e3', 'not-hours'],
    ['0x10', 'not-hours'],
    ['Infinity', 'not-hours'],
    ['1 day', 'not-hours'],
    ['--1', 'not-hours'],
    ['-1', 'negative'],
    ['-1:30', 'negative'],
    ['−2h', 'negative'],
    ['0', 'zero'],
    ['0:00', 'zero'],
    ['0m', 'zero'],
    ['0.0001', 'fraction'],
    ['0.33m', 'fraction'],
    ['1.00001', 'fraction'],
    ['2501999792984', 'too-large'],
    ['9007199254740992', 'too-large'],
    ['9999999999999999', 'too-large'],
    ['99999999999999999999', 'not-hours'],
  ]
  for (const [text, error] of bad) t.same(parseHours(text), { ok: false, error }, JSON.stringify(text))
})

test('limits may be zero, floors also negative', async (t) => {
  t.same(parseLimit('0'), { ok: true, value: 0 })
  t.same(parseLimit('-1'), { ok: false, error: 'negative' })
  t.same(parseBalance('-20:30'), { ok: true, value: -(20 * hour + 30 * minute) })
  t.same(parseBalance('-0'), { ok: true, value: 0 })
  t.ok(Object.is((parseBalance('-0') as { value: number }).value, 0), 'there is no minus zero')
  t.same(parseBalance('20'), { ok: true, value: 20 * hour })
  t.same(parseBalance('-x'), { ok: false, error: 'not-hours' })
})

test('days', async (t) => {
  const now = new Date(2024, 2, 1, 9)
  t.equal(dayOf(now), '2024-03-01')
  t.equal(parseDay(undefined, now), '2024-03-01')
  t.equal(parseDay('today', now), '2024-03-01')
  t.equal(parseDay('yesterday', now), '2024-02-29')
  t.equal(parseDay('2023-12-31', now), '2023-12-31')
  for (const text of ['2023-02-29', '2024-13-01', '1.3.2024', '2024-3-1', 'tomorrow', '']) {
    t.throws(() => parseDay(text, now), Stop, text)
  }
})
