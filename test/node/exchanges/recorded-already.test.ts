import { test } from 'tap'
import { broker, good, hour, nonce, world } from './world.ts'

test('what is recorded already is recorded once more only by those who say that it was so', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const [ana, ben] = [town.as('ana'), town.as('ben')]
  const what = { seconds: hour, day: town.today(), category: 'gardening' }
  const body = { nonce: nonce(), giver: 'me', receiver: 'ben', ...what }
  const { id } = good(await arrangements.record(ana, body))
  t.equal(good(await arrangements.record(ana, body)).id, id, 'the same form is no second exchange')
  const theirs = { ...body, giver: 'ana', receiver: 'me' }
  for (const [actor, same] of [
    [ana, body],
    [ben, theirs],
    [broker, { ...body, giver: '1001', receiver: 'ben' }],
  ] as const) {
    const twin = await arrangements.record(actor, { ...same, nonce: nonce() })
    t.match(twin, { ok: false, error: { code: 'recorded-already', params: { id } } })
  }
  const longer = await arrangements.record(ana, { ...body, nonce: nonce(), seconds: 2 * hour })
  t.equal(good(longer).state, 'recorded', 'other hours are another exchange')
  const many = [{ who: 'ben' }, { who: 'cal' }]
  const some = { ...what, one: 'ana', oneGave: true, many }
  const first = good(await arrangements.recordClass(broker, { ...some, nonce: nonce(), whole: false }))
  t.match(first.refused, [{ who: 'ben', code: 'recorded-already' }])
  t.equal(first.recorded.length, 1)
  const all = { ...some, nonce: nonce(), whole: true, again: true }
  t.equal(good(await arrangements.recordClass(broker, all)).recorded.length, 2)
  t.equal(good(await arrangements.recordClass(broker, all)).recorded.length, 2, 'nor is the same class')
  const { id: second } = good(await arrangements.record(ana, { ...body, nonce: nonce(), again: true }))
  t.not(second, id)
})
