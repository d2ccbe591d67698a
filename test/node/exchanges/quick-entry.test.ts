import { test } from 'tap'
import { readCategory, readDay, readHours } from '../../../node/register/typed.ts'
import type { SheetRow } from '../../../protocol/generated/types.ts'
import { broker, codeOf, good, hour, idOf, nonce, world } from './world.ts'

test('days, hours and categories are read as people write them', async (t) => {
  const now = Date.parse('2026-03-05T12:00:00Z') / 1000
  const days = ['2026-03-01', '1/3/2026', '01.03.26', '1/3', '24/12', '30/02/2026', 'yesterday', '1/2/3/4']
  const read = days.map((typed) => readDay(typed, now)).map((one) => (one.ok ? one.value : one.error.code))
  t.same(read, [
    ...['2026-03-01', '2026-03-01', '2026-03-01', '2026-03-01', '2025-12-24'],
    ...['day-invalid', 'day-unreadable', 'day-unreadable'],
  ])
  const hours = ['1:30', '1.5', '1,25', '90m', '0', '', 'two'].map(readHours)
  t.same(
    hours.map((one) => (one.ok ? one.value : one.error.code)),
    [5400, 5400, 4500, 5400, 'hours-none', 'hours-unreadable', 'hours-unreadable'],
  )
  const categories = ['Home help', ' Gardening ', 'Książki', '???'].map(readCategory)
  t.same(
    categories.map((one) => (one.ok ? one.value : one.error.code)),
    ['home-help', 'gardening', 'ksiazki', 'category-unreadable'],
  )
})

test('a stack of sheets: every fault of every line is named, and nothing is recorded until all are right', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const row = (change: Partial<SheetRow> = {}): SheetRow => ({
    ...{
      day: town.today(),
      giver: '1001',
      receiver: 'Ben Hill',
      hours: '1:10',
      category: 'Gardening',
      ...change,
    },
  })
  const empty = { day: '', giver: '', receiver: '', hours: '', category: '' }
  const rows = [
    row(),
    row({ day: '31/02/2026', hours: 'two', category: '!' }),
    row({ giver: '9999', receiver: 'Hill' }),
    empty,
    row(),
    row({ hours: '30' }),
  ]
  const checked = good(await arrangements.enterSheet(broker, { nonce: nonce(), rows }))
  t.equal(checked.recorded, false)
  t.same(
    checked.rows.map(({ line, faults }) => [line, ...faults.map(({ field, code }) => `${field} ${code}`)]),
    [
      [1],
      [2, 'day day-invalid', 'hours hours-unreadable', 'category category-unreadable'],
      [3, 'giver unknown-party', 'receiver several-parties'],
      [5, 'row same-as-line'],
      [6, 'hours over-exchange-maximum'],
    ],
  )
  t.equal(checked.rows[0]?.receiver, 'Ben Hill', 'the desk sees who it is')
  t.equal(checked.rows[0]?.seconds, hour + 900, 'rounded up to a quarter of an hour')
  t.equal(await town.standing('ana'), 0)
  const right = {
    nonce: nonce(),
    rows: [row(), row({ receiver: 'cal' }), empty, row({ giver: 'dee', receiver: '1005' })],
  }
  t.equal(good(await arrangements.enterSheet(broker, { ...right, dryRun: true })).recorded, false)
  t.equal(await town.standing('ana'), 0, 'a dry run records nothing')
  const done = good(await arrangements.enterSheet(broker, right))
  t.same([done.recorded, done.wrong, done.seconds], [true, 0, 3 * (hour + 900)])
  t.same(
    done.rows.map(({ state }) => state),
    ['booked', 'booked', 'booked'],
  )
  good(await arrangements.enterSheet(broker, right))
  t.equal(await town.standing('ana'), 2 * (hour + 900), 'posted twice, recorded once')
  t.equal(codeOf(await arrangements.enterSheet(town.as('ana'), right)), 'forbidden')
  const statement = good(await arrangements.statement(town.as('ana'), idOf('ana'), {}))
  t.same(
    statement.lines.map(({ seconds, balance, other }) => [seconds, balance, other]),
    [
      [hour + 900, hour + 900, 'Ben H.'],
      [hour + 900, 2 * (hour + 900), 'Cal H.'],
    ],
  )
  t.same([statement.before, statement.after, statement.gave], [0, 2 * (hour + 900), 2 * (hour + 900)])
  t.equal(codeOf(await arrangements.statement(town.as('ben'), idOf('ana'), {})), 'unknown-member')
  t.equal(
    codeOf(await arrangements.statement(broker, idOf('ana'), { from: '2026-02-01', until: '2026-01-01' })),
    'bad-period',
  )
})

test('what is recorded already is asked about, and taken where it is said to be right', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const row: SheetRow = {
    ...{ day: town.today(), giver: '1003', receiver: '1004', hours: '3:00', category: 'gardening' },
  }
  good(await arrangements.enterSheet(broker, { nonce: nonce(), rows: [row] }))
  const again = { nonce: nonce(), rows: [row, { ...row, hours: '2:00' }] }
  const asked = good(await arrangements.enterSheet(broker, again))
  t.same(
    asked.rows.map(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`)),
    [['row recorded-already'], []],
  )
  t.equal(await town.standing('cal'), 3 * hour, 'nothing of it is recorded')
  const right = {
    ...again,
    rows: [
      { ...row, again: true },
      { ...row, hours: '2:00' },
    ],
  }
  t.equal(good(await arrangements.enterSheet(broker, right)).recorded, true)
  t.equal(await town.standing('cal'), 8 * hour)
  t.equal(
    good(await arrangements.enterSheet(broker, right)).wrong,
    0,
    'the same sheet again is the same sheet',
  )
  const [line] = good(await arrangements.list(broker, {})).arrangements
  good(await arrangements.step(broker, line?.id ?? '', { do: 'reverse', reason: 'mistake' }))
})
