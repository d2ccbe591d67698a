/** Exchanges with banks that are no partners, over banks between: the whole node on a network in memory. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import type { ExchangeCreate, Item } from '../../protocol/generated/types.ts'
import { todoOf } from '../../protocol/refusal.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import { frameBy } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, Net } from './net-of-banks.ts'

t.setTimeout(120_000)

type Four = readonly [NetBank, NetBank, NetBank, NetBank]

/** Four banks in a row; mill knows where dell is, and calls quay and cove by name. */
async function row(): Promise<{ net: Net; banks: Four }> {
  const net = await Net.ofStrangers('mill', 'quay', 'cove', 'dell')
  const banks = net.banks as unknown as Four
  const [mill, quay, cove, dell] = banks
  await net.agree(mill, quay)
  await net.agree(quay, cove)
  await net.agree(cove, dell)
  await net.until(mill.api.changeBank(admin, cove.id, { name: 'cove' }))
  await net.until(mill.api.changeBank(admin, dell.id, { name: 'dell' }))
  await mill.running.directory.setCard(dell.id, { peer: dell.peer, addrs: [`/memory/${dell.peer}`] })
  await net.settle()
  return { net, banks }
}

const help = (id: string, more: Partial<ExchangeCreate> = {}): ExchangeCreate => ({
  id: nonceOf(id),
  giver: 'ann@dell',
  receiver: 'bob',
  seconds: hour,
  day: today,
  category: 'gardening',
  route: ['quay', 'cove'],
  ...more,
})

async function give(net: Net, bank: NetBank, body: ExchangeCreate): Promise<string> {
  const done = await net.until(bank.api.recordExchange(admin, body))
  return done.ok ? done.value.state : done.error.code
}

const isLaneItem = ({ typ }: Item): boolean => typ.startsWith('lane.')

/** What differs between the two ends of each agreement. */
const differences = (net: Net, [mill, quay, cove, dell]: Four): string[] => [
  ...net.differences(mill, quay),
  ...net.differences(quay, cove),
  ...net.differences(cove, dell),
]

t.test('an hour goes over two banks', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, cove, dell] = banks
  const done = await net.until(mill.api.recordExchange(admin, help('one')))
  assert(done.ok, done.ok ? '' : done.error.code)
  t.match(done.value, { state: 'done', giver: 'ann@dell', receiver: 'bob', route: ['quay', 'cove'] })
  t.same([mill.balance('bob'), dell.balance('ann')], [-hour, hour])
  t.same([mill.owed(quay), quay.owed(cove), cove.owed(dell)], [hour, hour, hour])
  const questions = net.sent.filter(({ items }) => items[0]?.typ === 'intro')
  t.same(
    questions.map(({ from, items }) => `${from.name} ${items.map(({ typ }) => typ).join(' ')}`),
    ['mill intro find', 'dell intro found', 'mill intro order', 'dell intro accept'],
  )
  t.equal(await give(net, mill, help('one')), 'done', 'the same request again')
  const statement = await net.until(mill.api.statement('bob', { limit: 9 }))
  t.match(statement.ok && statement.value.lines, [{ other: 'ann@dell', seconds: -hour }])
  const passed = await net.until(quay.api.statement('sys-transit', { limit: 9 }))
  t.match(passed.ok && passed.value.lines, [{ other: '@mill' }, { other: '@cove' }].toReversed())
  const atDell = await net.until(dell.api.exchange(done.value.xfer ?? ''))
  t.match(atDell.ok && atDell.value, { giver: 'ann', receiver: `somebody@${mill.id}` })
  t.same([differences(net, banks), net.problems], [[], []])
})

t.test('a hold goes on before it is acknowledged, by what leaves anyway', async (t) => {
  const { net, banks } = await row()
  const [mill, quay] = banks
  assert.equal(await give(net, mill, help('one')), 'done')
  await net.pass(1)
  const ofQuay = net.sent.filter(({ from, items }) => from === quay && items.some(isLaneItem))
  t.same(
    ofQuay.map(({ to, items }) => `${items.map(({ typ }) => typ).join(' ')} to ${to.name}`),
    ['lane.hold to cove', 'lane.settle to mill', 'lane.ack to cove'],
  )
})

t.test('it is given back the same way', async (t) => {
  const { net, banks } = await row()
  const [mill, , , dell] = banks
  await dell.running.directory.setCard(mill.id, { peer: mill.peer, addrs: [`/memory/${mill.peer}`] })
  const done = await net.until(mill.api.recordExchange(admin, help('one')))
  assert(done.ok)
  const why = { id: nonceOf('back'), of: done.value.xfer ?? '', reason: 'mistake' } as const
  const back = await net.until(dell.api.reverse(admin, why))
  t.equal(back.ok ? back.value.state : back.error.code, 'done')
  t.same([mill.balance('bob'), dell.balance('ann')], [0, 0])
  t.same([differences(net, banks), net.problems], [[], []])
})

t.test('what cannot be is refused before anything is held', async (t) => {
  const { net, banks } = await row()
  const [mill, , cove, dell] = banks
  const rows: readonly (readonly [string, Partial<ExchangeCreate>])[] = [
    ['unknown-bank', { giver: 'ann@nowhere' }],
    ['unknown-bank', { route: ['quay', 'nowhere'] }],
    ['unknown-payee', { giver: 'nobody@dell' }],
    ['unreachable', { giver: `ann@tbk:${'a'.repeat(52)}` }],
    ['bad-route', { route: ['quay', 'quay'] }],
    ['bad-route', { route: ['quay', 'dell'] }],
    ['unknown-partner', { route: ['cove'] }],
    ['route-astray', { route: ['quay'] }],
    ['below-floor', { seconds: 11 * hour }],
  ]
  for (const [at, [code, change]] of rows.entries())
    t.equal(await give(net, mill, help(`no ${at}`, change)), code, JSON.stringify(change))
  const { route: _, ...straight } = help('straight')
  t.equal(await give(net, mill, straight), 'no-route')
  await net.until(dell.api.suspendPartner(admin, cove.id, true))
  t.equal(await give(net, mill, help('suspended')), 'route-full')
  t.same([mill.balance('bob'), differences(net, banks), net.problems], [0, [], []])
})

t.test('a route that cannot be gone is refused by its place', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, cove] = banks
  const refusal = async (id: string, change: Partial<ExchangeCreate>): Promise<unknown> => {
    const done = await net.until(mill.api.recordExchange(admin, help(id, change)))
    return done.ok ? done.value.state : done.error
  }
  t.same(await refusal('end', { route: ['quay'] }), {
    code: 'route-astray',
    params: { partner: 'dell', via: 'quay' },
  })
  const stranger = `tbk:${'a'.repeat(52)}`
  t.same(await refusal('gap', { route: ['quay', stranger, 'cove'] }), {
    code: 'route-broken',
    params: { partner: 'dell', route: `quay, ${stranger}, cove` },
  })
  t.ok((await net.until(cove.api.changePartner(admin, quay.id, { limit: 0 }))).ok)
  await net.settle()
  t.same(await refusal('full', {}), {
    code: 'route-full',
    params: { partner: 'dell', route: 'quay, cove', seconds: hour },
  })
  t.same([mill.balance('bob'), differences(net, banks), net.problems], [0, [], []])
})

t.test('what failed on a way takes up room there for three minutes, as the advice says', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, cove] = banks
  t.ok((await net.until(cove.api.changePartner(admin, quay.id, { limit: 2 * hour }))).ok)
  await net.settle()
  for (let tries = 0; tries < 5; tries++)
    t.equal(
      await give(net, mill, help(`large ${tries}`, { seconds: 9 * hour })),
      'route-full',
      'no room at cove',
    )
  t.equal(await give(net, mill, help('last', { seconds: 4 * hour })), 'route-full')
  const small = await net.until(mill.api.recordExchange(admin, help('small', { seconds: 2 * hour })))
  assert(!small.ok)
  t.match([small.error.code, todoOf(small.error)], ['route-full', /less.*in three minutes/])
  t.equal(await give(net, mill, help('at once')), 'done', 'dell had room for an hour')
  await net.pass(180)
  t.equal(await give(net, mill, help('later')), 'done', 'cove had room for two')
  t.same([differences(net, banks), net.problems], [[], []])
})

t.test('a question or an answer is lost: the order is asked again, and counts once', async (t) => {
  const { net, banks } = await row()
  const [mill, , , dell] = banks
  for (const lost of ['order', 'accept']) {
    let left = 2
    net.weather = ({ items }) => (items.some(({ typ }) => typ === lost) && left-- > 0 ? [] : [0])
    t.equal(await give(net, mill, help(lost, { wait: 60 })), 'done', lost)
  }
  net.weather = () => [0]
  t.equal(dell.balance('ann'), 2 * hour)
  t.same([differences(net, banks), net.problems], [[], []])
})

t.test('a bank crashes at either end: the order is in the log, and goes on', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, cove, dell] = banks
  await give(net, mill, help('name'))
  for (const [at, bank] of [mill, dell, quay, cove].entries()) {
    net.weather = ({ items }) =>
      items.some(({ typ }) => typ === 'accept' || typ === 'lane.settle') ? [] : [0]
    t.equal(await give(net, mill, help(`crash ${at}`, { wait: 0 })), 'waiting')
    await net.settle()
    await bank.crash()
    await net.until(bank.start())
    net.weather = () => [0]
    await net.pass(70)
  }
  t.equal(dell.balance('ann') + mill.balance('bob'), 0)
  t.equal(dell.balance('ann'), 5 * hour)
  t.same([differences(net, banks), net.problems], [[], []])
})

t.test('nobody answers: the order lapses', async (t) => {
  const { net, banks } = await row()
  const [mill, , , dell] = banks
  await give(net, mill, help('name'))
  await dell.stop()
  const order = await net.until(mill.api.recordExchange(admin, help('late', { wait: 0 })))
  t.equal(order.ok && order.value.state, 'waiting')
  await net.leap(mill.state.rules.orderSeconds + 2)
  const shown = await net.until(mill.api.exchange(nonceOf('late')))
  t.match(shown.ok && shown.value, { state: 'refused', code: 'no-answer' })
  await net.until(dell.start())
  await net.pass(10)
  t.same([mill.balance('bob'), differences(net, banks), net.problems], [-hour, [], []])
})

t.test('a question of somebody else gets no answer, or that it is for another bank', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, , dell] = banks
  const intro: Item = { typ: 'intro', genesis: mill.state.genesis }
  const query: Item = { typ: 'xfer.query', from: mill.id, to: dell.id, xfer: 'A'.repeat(43) }
  const find: Item = { typ: 'find', from: mill.id, to: dell.id, name: 'A'.repeat(43) }
  const ask = async (sealedBy: NetBank, from: NetBank, ...items: Item[]): Promise<string> => {
    const sent = from.running.transport
    const address = { peer: dell.peer, addrs: [`/memory/${dell.peer}`] }
    const reply = await net.until(
      sent.ask(address, frameBy(sealedBy.name, ...items), 1000).catch(() => new Uint8Array()),
    )
    if (reply.length === 0) return ''
    const { items: said } = JSON.parse(new TextDecoder().decode(reply)) as { items: { typ: string }[] }
    return said.map(({ typ }) => typ).join(' ')
  }
  t.equal(await ask(mill, mill, intro, find), 'intro found')
  t.equal(await ask(mill, mill, intro, query), '', 'of what it does not know it says nothing')
  t.equal(await ask(mill, mill, intro), '', 'no question')
  t.equal(await ask(mill, mill, find), '', 'no intro')
  t.equal(await ask(quay, mill, intro, find), '', 'sealed by another bank')
  t.equal(await ask(mill, quay, intro, find), '', 'from the connection of another bank')
  t.equal(await ask(mill, mill, intro, { ...find, from: quay.id }), '', 'for another bank')
  t.equal(await ask(mill, mill, intro, { ...query, to: quay.id }), 'intro error')
  t.equal(
    await ask(mill, mill, intro, { typ: 'lane.get', ch: 'A'.repeat(43), ep: 1, by: mill.id, after: 0 }),
    '',
  )
  t.equal(await ask(mill, mill, intro, ...Array<Item>(65).fill(find)), '', 'too many')
})
