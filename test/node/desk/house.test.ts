import t from 'tap'
import { usualExchangeRules } from '../../../node/register/exchange-rules.ts'
import { firstTerms } from '../../../node/desk/first-terms.ts'
import { noon } from '../../protocol/town-bank.ts'
import { admin, asMember, codeOf, deskBank, newMember, valueOf } from './bank.ts'

t.test('times to dispute, to lapse and of the weekly e-mail are house rules', async (t) => {
  const { desk } = await deskBank(t, 'house')
  const { disputeDays, lapseDays, digestDay, digestHour } = desk.rules.terms()
  t.same(
    { disputeDays, lapseDays, digestDay, digestHour },
    {
      ...{ disputeDays: usualExchangeRules.disputeDays, lapseDays: usualExchangeRules.lapseDays },
      ...{ digestDay: 'mon', digestHour: usualExchangeRules.digest.hour },
    },
  )
  valueOf(await desk.rules.change(admin, { memberFloorSeconds: -36_000 }))
  const giver = await newMember(desk, 'Ada', 'Archer')
  const receiver = await newMember(desk, 'Bea', 'Barton')
  const record = async (day: string) =>
    desk.arrangements.record(asMember(receiver.id), {
      ...{ nonce: Buffer.from(day.padEnd(16)).toString('base64url'), giver: giver.id, receiver: 'me' },
      ...{ seconds: 3600, day, category: 'gardening' },
    })
  const today = new Date(noon * 1000).toISOString().slice(0, 10)
  const before = new Date((noon - 5 * 86_400) * 1000).toISOString().slice(0, 10)
  valueOf(await desk.rules.change(admin, { confirm: 'none', disputeDays: 2, lapseDays: 1, recordDays: 4 }))
  const made = valueOf(await record(today))
  t.match(made, { state: 'booked' })
  t.ok(made.may.includes('dispute'))
  const refused = await record(before)
  t.match(
    refused,
    { error: { code: 'day-too-old', params: { maximum: 4 } } },
    'the house is stricter than the ledger',
  )
  valueOf(await desk.rules.change(admin, { recordDays: 5 }))
  t.equal(codeOf(await record(before)), 'accepted')
  t.same(
    desk.rules
      .history()
      .versions.slice(0, 2)
      .map(({ terms }) => [terms.disputeDays, terms.recordDays]),
    [
      [2, 5],
      [2, 4],
    ],
  )
})

t.test('a version that was written before these rules could be chosen still opens', async (t) => {
  const opened = await deskBank(t, 'older')
  const { desk, bank, store } = opened
  const later = ['disputeDays', 'lapseDays', 'digestDay', 'digestHour', 'ownKinds']
  const all = Object.entries(firstTerms(bank.context.config))
  const older = Object.fromEntries(all.filter(([name]) => !later.includes(name)))
  const row = {
    id: 'v000001',
    at: 1,
    changed: 1,
    version: 1,
    by: 'admin',
    terms: { ...older, confirmDays: 5 },
  }
  await store.putAll([['row/house/v000001', JSON.stringify(row)]])
  desk.stop()
  const again = await opened.reopen()
  t.teardown(() => again.stop())
  t.match(again.rules.current(), { version: 1, terms: { confirmDays: 5, disputeDays: 60, lapseDays: 30 } })
  const next = valueOf(await again.rules.change(admin, { lapseDays: 3 }))
  t.match(next, { version: 2, terms: { confirmDays: 5, disputeDays: 60, lapseDays: 3, digestDay: 'mon' } })
})
