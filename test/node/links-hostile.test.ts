/** Partners that know more of our lane than we do, contradict it, or send more than we want to work for. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import type { Transfer } from '../../protocol/federation/transfer.ts'
import type { Item } from '../../protocol/generated/types.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import { frameBy, helloOf, oidOf, pair } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, isLane, Net } from './net-of-banks.ts'

// A busy or small machine needs longer than the usual half a minute.
t.setTimeout(120_000)

t.test('an acknowledgement of another entry than ours is none', async (t) => {
  const { net, mill, quay } = await pair()
  net.weather = ({ from, items }) => (from === quay && items.some(isLane) ? [] : [0])
  await net.until(quay.api.changePartner(admin, 'mill', { limit: 40 * hour }))
  const { ch, ep, mine } = quay.channel(mill)
  const ack = { typ: 'lane.ack', ch, ep, by: mill.id, seq: mine.seq, oid: oidOf('other') } as const
  net.weather = ({ from }) => (from === mill ? [] : [0])
  await quay.running.links.frame(mill.peer, frameBy('mill', ack))
  t.ok(quay.channel(mill).frozen)
  const change = await net.until(quay.api.changePartner(admin, 'mill', { limit: 30 * hour }))
  t.match(change, { ok: false, error: { code: 'lane-frozen' } })
  net.weather = () => [0]
  net.network.reset(mill.peer, quay.peer)
  await net.pass(1)
  t.notOk(quay.channel(mill).frozen, 'mill did not mean it')
  t.equal(mill.channel(quay).mine.limit, 40 * hour, 'what was not acknowledged is sent again')
  t.same([net.differences(mill, quay), net.problems].flat(), [])
})

t.test('a partner that floods us costs us little', async (t) => {
  const { net, mill, quay } = await pair()
  for (let limit = 1; limit <= 20; limit++)
    await net.until(quay.api.changePartner(admin, 'mill', { limit: limit * hour }))
  await net.exchange(mill, quay, 'acknowledges them')
  await net.pass(5)
  const { ch, ep } = quay.channel(mill)
  let writes = 0
  quay.disk.fsync = async () => void (writes += 1)
  // Nothing that quay answers comes to mill, whose answers would count too.
  net.weather = () => []
  const flood = async (
    itemOf: (at: number) => Item,
  ): Promise<{ reads: number; writes: number; sent: number }> => {
    await net.pass(5)
    quay.reads = writes = net.sent.length = 0
    for (let at = 0; at < 300; at++)
      await quay.running.links.frame(mill.peer, frameBy('mill', itemOf(at), itemOf(at), itemOf(at)))
    await net.settle()
    return { reads: quay.reads, writes, sent: net.sent.filter(({ from }) => from === quay).length }
  }
  const start = { seq: 0, oid: quay.channel(mill).agreement.ch }
  const same = await flood(() => helloOf(mill, quay))
  t.equal(same.writes, 0, 'an address that is known is not written again')
  t.ok(same.sent <= 8, `${same.sent} frames`)
  const moving = await flood((at) => helloOf(mill, quay, { addrs: [`/memory/${at}`] }, start))
  t.ok(moving.writes <= 8, `${moving.writes} writes`)
  t.ok(moving.reads <= 8 * 22, `${moving.reads} reads`)
  const unheard = await flood(() => helloOf(mill, quay, { heard: false }))
  t.ok(unheard.sent <= 300 + 8, 'a frame has one hello')
  const gets = await flood(() => ({ typ: 'lane.get', ch, ep, by: mill.id, after: 0 }))
  t.ok(gets.reads >= 20 && gets.reads <= 8 * 22, `${gets.reads} reads`)
  t.ok(gets.sent <= 8, `${gets.sent} frames`)
  net.weather = () => [0]
  net.network.reset(mill.peer, quay.peer)
  await net.pass(10)
  t.equal(await net.exchange(mill, quay, 'after'), 'done')
  t.same([net.differences(mill, quay), net.problems].flat(), [])
})

t.test('a partner whose items lead to nothing is read more slowly, and the others are not', async (t) => {
  const net = await Net.of('mill', 'quay', 'cove')
  const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
  await net.pass(60)
  const vain: Item = { typ: 'error', from: mill.id, to: quay.id, code: 'declined' }
  const frames = (count: number, items: number): Promise<void>[] =>
    Array.from({ length: count }, () =>
      quay.running.links.frame(mill.peer, frameBy('mill', ...Array.from({ length: items }, () => vain))),
    )
  const secondsFor = async (work: Promise<unknown>): Promise<number> => {
    const { milliseconds } = net.clock
    await net.until(work)
    return (net.clock.milliseconds - milliseconds) / 1000
  }
  quay.warnings.length = 0
  t.equal(await secondsFor(Promise.all(frames(20, 100))), 0, 'a burst is nothing yet')
  t.ok((await secondsFor(Promise.all(frames(1, 1)))) > 0, 'one more')
  const [flood] = frames(1, 400)
  t.equal(await net.exchange(cove, quay, 'meanwhile'), 'done')
  t.ok((await secondsFor(flood ?? Promise.resolve())) >= 1, 'two seconds for 400, of which some have passed')
  t.ok(quay.warnings.length <= 12, `${quay.warnings.length} lines for the operator`)
  await net.pass(60)
  const garbled = new Uint8Array(100)
  const bad = (): Promise<void> => quay.running.links.frame(mill.peer, garbled)
  t.equal(
    await secondsFor(Promise.all(Array.from({ length: 40 }, bad))),
    0,
    'frames that are none weigh more',
  )
  t.ok((await secondsFor(bad())) > 0)
  await net.pass(60)
  for (let at = 0; at < 30; at++) t.equal(await net.exchange(mill, quay, `${at}`, 60), 'done')
  t.equal(await secondsFor(Promise.all(frames(20, 99))), 0, 'exchanges cost no patience')
  t.same([net.differences(mill, quay), net.differences(cove, quay), net.problems].flat(), [])
})

t.test('the log is read for a partner once at a time', async (t) => {
  const { net, mill, quay } = await pair()
  for (let limit = 1; limit <= 5; limit++)
    await net.until(quay.api.changePartner(admin, 'mill', { limit: limit * hour }))
  await net.exchange(mill, quay, 'acknowledges them')
  await net.pass(5)
  const { ch, ep } = quay.channel(mill)
  const get = { typ: 'lane.get', ch, ep, by: mill.id, after: 0 } as const
  let goOn = (): void => undefined
  const slow = new Promise<void>((resolve) => (goOn = resolve))
  quay.reads = 0
  quay.reading = () => slow
  for (let at = 0; at < 5; at++) await quay.running.links.frame(mill.peer, frameBy('mill', get))
  await net.settle()
  t.equal(quay.reads, 1)
  goOn()
  await net.pass(1)
  t.equal(quay.reads, 2 * quay.channel(mill).mine.seq, 'what was asked meanwhile is answered once')
  t.same([net.differences(mill, quay), net.problems].flat(), [])
})

t.test('a log that cannot be read for a partner is told to the operator, and tried again', async (t) => {
  const { net, mill, quay } = await pair()
  await net.until(quay.api.changePartner(admin, 'mill', { limit: 40 * hour }))
  await net.exchange(mill, quay, 'acknowledges it')
  await net.pass(5)
  const { ch, ep } = quay.channel(mill)
  const get = { typ: 'lane.get', ch, ep, by: mill.id, after: 0 } as const
  const { reading } = quay
  quay.reading = () => Promise.reject(new Error('bad sector'))
  quay.warnings.length = net.sent.length = 0
  await quay.running.links.frame(mill.peer, frameBy('mill', get))
  await net.settle()
  t.same(quay.warnings, ['warning'], 'the process goes on')
  t.notOk(net.sent.some(({ from, items }) => from === quay && items.some(isLane)))
  quay.reading = reading
  await net.pass(5)
  t.ok(net.sent.some(({ from, items }) => from === quay && items.some(isLane)))
  t.same([net.differences(mill, quay), net.problems].flat(), [])
})

/** Quay is between: mill orders from cove over quay, and `hold` lets the accept through. */
async function threeInARow(): Promise<{
  net: Net
  banks: [mill: NetBank, quay: NetBank, cove: NetBank]
  hold: (weather?: Net['weather']) => Promise<void>
  atQuay: () => Transfer | undefined
  problems: () => unknown[]
}> {
  const net = await Net.of('mill', 'quay', 'cove')
  const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
  net.weather = ({ items }) => (items.some(({ typ }) => typ === 'accept') ? [] : [0])
  const id = nonceOf('far')
  const what = { seconds: hour, day: today, category: 'gardening', route: ['quay'], wait: 1 }
  const people = { giver: 'ann@cove', receiver: 'bob' }
  const ordered = await net.until(mill.api.recordExchange(admin, { id, ...people, ...what }))
  assert(ordered.ok && ordered.value.state === 'waiting')
  const xfer = mill.state.orders.get(id) ?? ''
  const hold = async (weather: Net['weather'] = () => [0]): Promise<void> => {
    net.weather = weather
    await net.pass(10)
    assert.equal(mill.state.transfers.get(xfer)?.state === 'ordered', false)
  }
  const problems = (): unknown[] => [
    ...[mill, cove].flatMap((bank) => net.differences(bank, quay)),
    ...[mill.balance('bob') === -hour && cove.balance('ann') === hour ? [] : ['not paid']].flat(),
    ...net.problems,
  ]
  return { net, banks: [mill, quay, cove], hold, atQuay: () => quay.state.transfers.get(xfer), problems }
}

/** A partner claims that there are entries of the bank's lane which the bank lacks. */
async function freeze(bank: NetBank, by: NetBank): Promise<void> {
  const lost = { seq: bank.channel(by).mine.seq + 1, oid: oidOf('lost') }
  await bank.running.links.frame(by.peer, frameBy(by.name, helloOf(by, bank, {}, lost)))
  assert(bank.channel(by).frozen)
}

t.test('a hold whose lane ahead is frozen waits, and goes on by itself', async (t) => {
  const { net, banks, hold, atQuay, problems } = await threeInARow()
  const [mill, quay, cove] = banks
  await freeze(quay, cove)
  // For as long as cove does not say what it has.
  await hold(({ from, to }) => (from === cove && to === quay ? [] : [0]))
  const { state, to, code } = atQuay() ?? {}
  t.same([state, to, code], ['held', undefined, undefined], 'nor is it released')
  t.equal(mill.channel(quay).mine.held, hour)
  net.weather = () => [0]
  await net.pass(10)
  t.same(problems(), [])
})

for (const restarts of [false, true])
  t.test(
    `a settle whose lane back is frozen waits, and goes on by itself; restarts: ${restarts}`,
    async (t) => {
      const { net, banks, hold, atQuay, problems } = await threeInARow()
      const [mill, quay, cove] = banks
      await hold(({ from, to }) => (from === cove && to === quay ? [] : [0]))
      await freeze(quay, mill)
      net.weather = ({ from, to }) => (from === mill && to === quay ? [] : [0])
      await net.pass(10)
      const { state, receipt } = atQuay() ?? {}
      t.same([state, receipt !== undefined], ['held', true], 'cove settled')
      if (restarts) {
        await quay.crash()
        await net.until(quay.start())
      }
      net.weather = () => [0]
      net.network.reset(quay.peer, mill.peer)
      await net.pass(10)
      t.same(problems(), [])
    },
  )
