/** Taking an exchange between banks back: asked for again and again, it is given back once. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import type { ReversalCreate } from '../../protocol/generated/types.ts'
import { hour, nonceOf } from '../protocol/town-bank.ts'
import type { NetBank } from './net-bank.ts'
import { admin, Net } from './net-of-banks.ts'

/** Bob of mill received an hour of Ann at quay, whose bank can give it back. */
async function paid(): Promise<{ net: Net; mill: NetBank; quay: NetBank; reverse: Reverse }> {
  const net = await Net.of('mill', 'quay')
  const [mill, quay] = net.banks as [NetBank, NetBank]
  for (const name of ['first', 'second']) assert((await net.exchange(mill, quay, name)) === 'done')
  const reverse: Reverse = async (id, of, wait = 1) => {
    const body: ReversalCreate = { id: nonceOf(id), of: nonceOf(of), reason: 'mistake', wait }
    const known = [...quay.state.transfers.values()].find(({ order }) => order?.nonce === body.of)
    assert(known !== undefined)
    const done = await net.until(quay.api.reverse(admin, { ...body, of: known.xfer }))
    if (!done.ok) return done.error.code
    return `${done.value.state}${done.value.repeated === true ? ' again' : ''} ${done.value.purpose}`
  }
  return { net, mill, quay, reverse }
}

type Reverse = (id: string, of: string, wait?: number) => Promise<string>

t.test('the same request while the refund waits gives the waiting refund', async (t) => {
  const { net, mill, quay, reverse } = await paid()
  net.weather = () => []
  t.equal(await reverse('back', 'first'), 'waiting refund')
  const orders = quay.state.orders.size
  t.equal(await reverse('back', 'first'), 'waiting again refund')
  t.equal(await reverse('back', 'second'), 'id-conflict', 'it is not the refund of another exchange')
  t.equal(await reverse('other', 'first'), 'already-reversed', 'there is no second refund')
  t.equal(quay.state.orders.size, orders)
  net.weather = () => [0]
  t.equal(await reverse('back', 'first', 30), 'done again refund', 'it waits for the end, as the first did')
  t.equal(await reverse('back', 'first'), 'done again refund')
  t.same([quay.balance('ann'), mill.balance('bob')], [hour, -hour], 'given back once')
  t.same(net.differences(mill, quay), [])
  t.same(net.problems, [])
})

t.test('a refund that came to nothing says so again, and another one may follow', async (t) => {
  const { net, quay, reverse } = await paid()
  net.weather = () => []
  t.equal(await reverse('back', 'first'), 'waiting refund')
  await net.leap(quay.state.rules.orderSeconds + 60)
  t.equal(await reverse('back', 'first'), 'no-answer')
  net.weather = () => [0]
  await net.pass(40)
  t.equal(await reverse('other', 'first', 30), 'done refund')
  t.equal(quay.balance('ann'), hour)
})

t.test('an order that nobody answered is taken back, and is gone from the statement', async (t) => {
  const { net, mill, quay } = await paid()
  net.weather = () => []
  t.equal(await net.exchange(mill, quay, 'third'), 'waiting')
  const waitingOf = async (): Promise<readonly unknown[]> => {
    const shown = await net.until(mill.api.statement('bob', { limit: 10 }))
    assert(shown.ok)
    return [shown.value.account.reserved, ...shown.value.waiting.map(({ id }) => id)]
  }
  t.same(await waitingOf(), [hour, nonceOf('third')], 'what waits can be seen')
  const take = (id: string) =>
    net.until(mill.api.reverse(admin, { id: nonceOf('back'), of: nonceOf(id), reason: 'mistake', wait: 0 }))
  const taken = await take('third')
  assert(taken.ok)
  t.match(taken.value, { state: 'refused', code: 'withdrawn' })
  t.same(await waitingOf(), [0], 'the hours are free again')
  net.weather = () => [0]
  await net.pass(120)
  t.same(
    [quay.balance('ann'), mill.balance('bob')],
    [2 * hour, -2 * hour],
    'an accept that came later is ignored',
  )
  const again = await take('first')
  t.equal(!again.ok && again.error.code, 'not-reversible', 'what is paid, only the other bank gives back')
  t.same(net.differences(mill, quay), [])
})
