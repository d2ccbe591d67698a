/** House rules about all partner banks together, at whole nodes. */
import t from 'tap'
import type { Refusal } from '../../protocol/refusal.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import { admin, Net } from './net-of-banks.ts'
import type { NetBank } from './net-bank.ts'

async function three(): Promise<{ net: Net; mill: NetBank; quay: NetBank; cove: NetBank }> {
  const net = await Net.of('mill', 'quay', 'cove')
  const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
  return { net, mill, quay, cove }
}

async function room(net: Net, bank: NetBank, other: NetBank): Promise<readonly number[]> {
  const shown = await net.until(bank.api.partner(other.id))
  return shown.ok ? [shown.value.weMaySend, shown.value.theyMaySend] : []
}

/** What the refusal says of an exchange in which somebody at `bank` receives help. */
async function refusedWith(
  net: Net,
  bank: NetBank,
  other: NetBank,
  seconds: number,
): Promise<Refusal['params']> {
  const people = { giver: `ann@${other.name}`, receiver: 'bob' }
  const what = { seconds, day: today, category: 'gardening' }
  const answer = await net.until(
    bank.api.recordExchange(admin, { id: nonceOf('refused'), ...people, ...what }),
  )
  return answer.ok ? {} : answer.error.params
}

t.test('what a bank may owe all its partners', async (t) => {
  const { net, mill, quay, cove } = await three()
  const set = await net.until(mill.api.changeRules(admin, { maxOwedOutside: 3 * hour }))
  t.match(set, { ok: true, value: { maxOwedOutside: 3 * hour, maxSeconds: 360_000 } })
  t.equal(await net.exchange(mill, quay, 'one', 2 * hour), 'done')
  t.equal(await net.exchange(mill, cove, 'two', 2 * hour), 'over-owed-outside')
  t.same(await room(net, mill, cove), [hour, 50 * hour], 'the room that is shown is what is there')
  t.equal(await net.exchange(mill, cove, 'three', hour), 'done')
  t.equal(await net.exchange(quay, mill, 'back', 2 * hour), 'done')
  t.equal(await net.exchange(mill, cove, 'four', 2 * hour), 'done')
  t.equal(await net.exchange(mill, cove, 'five', 1), 'over-owed-outside')
  await net.until(mill.api.changeRules(admin, { maxOwedOutside: hour }))
  const { result } = await refusedWith(net, mill, cove, 600)
  t.equal(result, 3 * hour + 600, 'it names what would be owed, also where that is long over the limit')
  const lifted = await net.until(mill.api.changeRules(admin, { lift: ['maxOwedOutside'] }))
  t.ok(lifted.ok && lifted.value.maxOwedOutside === undefined)
  t.equal(await net.exchange(mill, cove, 'six', 1), 'done')
  t.same(net.problems, [])
})

t.test('what all its partners may owe a bank', async (t) => {
  const { net, mill, quay, cove } = await three()
  await net.until(mill.api.changeRules(admin, { maxOwedToUs: 3 * hour }))
  t.equal(await net.exchange(quay, mill, 'one', 2 * hour), 'done')
  t.same(await room(net, mill, cove), [50 * hour, hour])
  t.equal(await net.exchange(cove, mill, 'too-much', 2 * hour), 'over-owed-to-us')
  t.equal(await net.exchange(cove, mill, 'two', hour), 'done')
  t.same(await net.until(mill.api.rules()), {
    ...{ maxSeconds: 360_000, maxAgeDays: 731, decideSeconds: 120, orderSeconds: 604_800 },
    maxOwedToUs: 3 * hour,
  })
})

t.test('a new limit and the one that is in force', async (t) => {
  const { net, mill, quay } = await three()
  net.weather = () => []
  const changed = await net.until(mill.api.changePartner(admin, quay.id, { limit: 60 * hour }))
  t.match(changed, { value: { theyMayOwe: 60 * hour, theyMayOweNow: 50 * hour, theyMaySend: 50 * hour } })
  t.match(await net.until(quay.api.partner(mill.id)), { value: { weMayOwe: 50 * hour } })
  net.weather = () => [0]
  await net.pass(20)
  t.match(await net.until(mill.api.partner(quay.id)), { value: { theyMayOweNow: 60 * hour } })
  t.match(
    await net.until(quay.api.partner(mill.id)),
    { value: { weMayOwe: 60 * hour } },
    'both show the same',
  )
  net.weather = () => []
  const lowered = await net.until(mill.api.changePartner(admin, quay.id, { limit: 10 * hour }))
  t.match(lowered, { value: { theyMayOwe: 10 * hour, theyMayOweNow: 10 * hour } }, 'the smaller counts')
})
