import { test } from 'tap'
import type { NodeApi } from '../../../node/api.ts'
import { Refused } from '../../../node/bank.ts'
import { refuse } from '../../../protocol/refusal.ts'
import { broker, good, hour, nonce, world, type World } from './world.ts'

const never = new Promise<never>(() => undefined)

/** The ledger, cut off: before it is asked, or after it has written, as by a power cut. */
function cut(
  api: NodeApi,
  name: 'recordExchange' | 'reverse' | 'recordTogether',
  when: 'before' | 'after',
): NodeApi {
  const dead = async (...args: unknown[]): Promise<never> => {
    if (when === 'after') await Reflect.apply(Reflect.get(api, name), api, args)
    reached()
    return never
  }
  let reached = (): void => undefined
  const done = new Promise<void>((resolve) => (reached = resolve))
  return Object.assign(Object.create(api) as NodeApi, { [name]: dead, done })
}

const sums = async (town: World): Promise<number[]> =>
  Promise.all([town.standing('ana'), town.standing('ben')])

test('a power cut between register and ledger loses nothing and doubles nothing', async (t) => {
  const town = await world(t)
  const body = { giver: 'ana', receiver: 'ben', seconds: hour, day: town.today(), category: 'gardening' }
  let expected = 0
  for (const when of ['before', 'after'] as const) {
    const dying = cut(town.bank.api, 'recordExchange', when)
    const { arrangements } = await town.open(dying)
    const form = { ...body, nonce: nonce(), again: true }
    void arrangements.record(broker, form)
    await (dying as NodeApi & { done: Promise<void> }).done
    arrangements.stop()
    const again = await town.open()
    const shown = good(await again.arrangements.record(broker, form))
    expected += hour
    t.equal(shown.state, 'booked', `${when}: the form sent again finds it`)
    t.same(await sums(town), [expected, -expected], when)
    await again.arrangements.tick()
    t.same(await sums(town), [expected, -expected], `${when}: and once only`)
    again.arrangements.stop()
  }
})

test('without anybody asking again, the restart itself takes it up', async (t) => {
  const town = await world(t)
  const body = { giver: 'ana', receiver: 'ben', seconds: hour, day: town.today(), category: 'gardening' }
  for (const when of ['before', 'after'] as const) {
    const { arrangements } = await town.open()
    const { id } = good(await arrangements.record(broker, { ...body, nonce: nonce() }))
    arrangements.stop()
    const dying = cut(town.bank.api, 'reverse', when)
    const first = await town.open(dying)
    void first.arrangements.step(broker, id, { do: 'reverse', reason: 'mistake' })
    await (dying as NodeApi & { done: Promise<void> }).done
    first.arrangements.stop()
    const second = await town.open()
    await second.arrangements.tick()
    t.equal(good(await second.arrangements.show(broker, id)).state, 'reversed', when)
    t.same(await sums(town), [0, 0], when)
    second.arrangements.stop()
  }
})

test('a class that was cut off is still all or nothing', async (t) => {
  const town = await world(t)
  const dying = cut(town.bank.api, 'recordTogether', 'before')
  const { arrangements } = await town.open(dying)
  const many = [{ who: 'ben' }, { who: 'cal' }]
  const body = {
    one: 'ana',
    oneGave: true,
    seconds: 11 * hour,
    day: town.today(),
    category: 'lessons',
    whole: true,
  }
  void arrangements.recordClass(broker, { ...body, many, nonce: nonce() })
  await (dying as NodeApi & { done: Promise<void> }).done
  arrangements.stop()
  const again = await town.open()
  await again.arrangements.tick()
  t.same(await sums(town), [0, 0], 'twenty-two hours are above her ceiling: none of it')
  const list = good(await again.arrangements.list(broker, {}))
  t.same(
    list.arrangements.map(({ state }) => state),
    ['refused', 'refused'],
  )
})

test('a bank that is busy is asked again, and nobody is told a no', async (t) => {
  const town = await world(t)
  let busy = true
  const api: NodeApi = Object.assign(Object.create(town.bank.api) as NodeApi, {
    recordExchange: (...args: Parameters<NodeApi['recordExchange']>) =>
      busy ? Promise.reject(new Refused(refuse('busy'))) : town.bank.api.recordExchange(...args),
  })
  const { arrangements } = await town.open(api)
  const body = { giver: 'ana', receiver: 'ben', seconds: hour, day: town.today(), category: 'gardening' }
  const made = good(await arrangements.record(broker, { ...body, nonce: nonce() }))
  t.equal(made.state, 'writing')
  busy = false
  await arrangements.tick()
  t.equal(good(await arrangements.show(broker, made.id)).state, 'booked')
  t.same(await sums(town), [hour, -hour])
})
