/** Banks that tell each other where they are and how much room there is, and ways that are found by it. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import { makeAdvert } from '../../protocol/federation/advert.ts'
import { wordProblem } from '../../protocol/federation/word.ts'
import type { Advert } from '../../protocol/generated/types.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import { bytesOf, hour, nonceOf, noon, today } from '../protocol/town-bank.ts'
import { frameBy } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, Net } from './net-of-banks.ts'

t.setTimeout(120_000)

type Four = readonly [NetBank, NetBank, NetBank, NetBank]

/** Advertising is a setting, which a bank reads at its start. */
async function advertise(net: Net, banks: readonly NetBank[]): Promise<void> {
  for (const bank of banks) {
    bank.advertise = true
    await bank.stop()
    await net.until(bank.start())
  }
}

/** Four banks in a row. All but mill advertise. */
async function row(): Promise<{ net: Net; banks: Four }> {
  const net = await Net.ofStrangers('mill', 'quay', 'cove', 'dell')
  const banks = net.banks as unknown as Four
  const [mill, quay, cove, dell] = banks
  await advertise(net, [quay, cove, dell])
  await net.agree(mill, quay)
  await net.agree(quay, cove)
  await net.agree(cove, dell)
  await net.pass(60)
  return { net, banks }
}

const help = { receiver: 'bob', seconds: hour, day: today, category: 'gardening' }

async function ways(net: Net, bank: NetBank, to: NetBank, seconds = hour): Promise<readonly string[]> {
  const found = await net.until(bank.api.routes(to.id, seconds))
  assert(found.ok)
  return found.value.routes.map((way) => way.join(' '))
}

t.test('a bank finds a way to one that it never heard of otherwise', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, cove, dell] = banks
  t.same(await ways(net, mill, dell), [`quay ${cove.id}`])
  t.same(await ways(net, mill, dell, 50 * hour + 1), [`quay ${cove.id}`], 'steps are rough')
  t.same(await ways(net, dell, mill), [`cove ${quay.id}`], 'quay says that it can pass on to mill')
  const { banks: known } = await mill.api.banks()
  t.same(
    known.map(({ bank, partner, peer }) => [bank, partner, peer]).toSorted(),
    [
      [quay.id, true, undefined],
      [cove.id, false, cove.peer],
      [dell.id, false, dell.peer],
    ].toSorted(),
  )
  await net.until(mill.api.changeBank(admin, dell.id, { name: 'dell' }))
  const give = { ...help, giver: 'ann@dell' }
  const none = await net.until(mill.api.recordExchange(admin, { ...give, id: nonceOf('one') }))
  t.equal(none.ok || none.error.code, 'no-route', 'nobody goes a way that was not agreed to')
  const done = await net.until(
    mill.api.recordExchange(admin, { ...give, id: nonceOf('one'), anyRoute: true }),
  )
  t.match(done, { ok: true, value: { state: 'done', route: ['quay', cove.id] } })
  t.same([mill.balance('bob'), dell.balance('ann')], [-hour, hour])
  t.same([...net.differences(mill, quay), ...net.differences(cove, dell), ...net.problems], [])
})

t.test('where a way is too narrow, the place and its room are named', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, cove, dell] = banks
  const refusal = async (id: string, seconds: number): Promise<unknown> => {
    const body = { ...help, giver: `ann@${dell.id}`, id: nonceOf(id), seconds, anyRoute: true }
    const done = await net.until(mill.api.recordExchange(admin, body))
    return done.ok ? done.value.state : done.error
  }
  const narrow = (seconds: number, from: string, next: string, limit: number): unknown => ({
    code: 'way-too-narrow',
    params: { partner: dell.id, seconds, from, next, limit },
  })
  t.ok((await net.until(cove.api.changePartner(admin, quay.id, { limit: 2 * hour }))).ok)
  await net.pass(90)
  t.same(await refusal('step', 6 * hour), narrow(6 * hour, 'quay', cove.id, 5 * hour), 'a step of others')
  t.ok((await net.until(quay.api.changePartner(admin, mill.id, { limit: hour / 2 }))).ok)
  await net.pass(90)
  t.same(await refusal('own', hour), narrow(hour, 'mill', 'quay', hour / 2), 'our own room is known')
  t.ok((await net.until(quay.api.changePartner(admin, mill.id, { limit: 0 }))).ok)
  await net.pass(90)
  t.same(await refusal('none', 60), narrow(60, 'mill', 'quay', 0), 'and that there is none')
  const nowhere = { ...help, giver: `ann@tbk:${'a'.repeat(52)}`, id: nonceOf('nowhere') }
  t.match(await net.until(mill.api.recordExchange(admin, nowhere)), { error: { code: 'no-route' } })
})

t.test('an advert is passed on once, and again only to whom it is new', async (t) => {
  const { net, banks } = await row()
  const [mill, quay] = banks
  const adverts = (): string[] =>
    net.sent.flatMap(({ from, to, items }) =>
      items.flatMap((item) => (item.typ === 'advert' ? [`${from.name} ${to.name} ${item.body.bank}`] : [])),
    )
  net.sent.length = 0
  await net.pass(600)
  t.same(adverts(), [], 'nothing changed')
  net.network.reset(mill.peer, quay.peer)
  await net.pass(10)
  t.ok(
    adverts().every((line) => line.startsWith('quay mill') || line.startsWith('mill quay')),
    'the pair that met again',
  )
  t.notOk(
    net.sent.some(({ items }) => items.some((one) => one.typ === 'advert' && one.body.bank === mill.id)),
  )
})

t.test('it outlives a restart, and not its time', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, , dell] = banks
  for (const bank of banks.slice(1)) await bank.stop()
  await mill.crash()
  await net.until(mill.start())
  t.equal((await ways(net, mill, dell)).length, 1)
  await net.pass(86_401)
  t.same(await ways(net, mill, dell), [])
  t.same(
    (await mill.api.banks()).banks.map(({ bank }) => bank),
    [quay.id],
  )
})

t.test('no room, no way', async (t) => {
  const { net, banks } = await row()
  const [mill, , cove, dell] = banks
  await net.until(dell.api.suspendPartner(admin, cove.id, true))
  await net.pass(60)
  t.same(await ways(net, mill, dell), [])
  await net.until(dell.api.suspendPartner(admin, cove.id, false))
  await net.until(dell.api.changePartner(admin, cove.id, { limit: 2 * hour }))
  await net.pass(60)
  t.same(
    [(await ways(net, mill, dell, 4 * hour)).length, (await ways(net, mill, dell, 5 * hour)).length],
    [1, 0],
  )
})

t.test('a way whose first bank cannot be reached is the last resort', async (t) => {
  const net = await Net.ofStrangers('mill', 'quay', 'cove', 'bark', 'dell')
  const [mill, quay, cove, bark, dell] = net.banks
  assert(mill && quay && cove && bark && dell)
  await advertise(net, [quay, cove, bark, dell])
  // By quay it is one bank between, by cove and bark it is two.
  await net.agree(mill, quay)
  await net.agree(quay, dell)
  await net.agree(mill, cove)
  await net.agree(cove, bark)
  await net.agree(bark, dell)
  await net.pass(60)
  const found = async (): Promise<unknown> => {
    const list = await net.until(mill.api.routes(dell.id, hour))
    return list.ok && [list.value.routes.map((way) => way.join(' ')), list.value.unreachable]
  }
  t.same(await found(), [['quay'], undefined])
  await quay.stop()
  await net.settle()
  t.same(await found(), [[`cove ${bark.id}`], undefined], 'the longer one')
  const give = { ...help, giver: `ann@${dell.id}`, id: nonceOf('by cove'), anyRoute: true }
  t.match(await net.until(mill.api.recordExchange(admin, give)), {
    value: { state: 'done', route: ['cove', bark.id] },
  })
  await cove.stop()
  await net.settle()
  t.same(await found(), [['quay'], true], 'the best of those that wait')
})

t.test('what is false, old or of somebody else is not taken', async (t) => {
  const { net, banks } = await row()
  const [mill, quay, , dell] = banks
  const env = { crypto: nodeCrypto, seed: bytesOf('dell op') }
  const good = makeAdvert(env, dell.state, net.clock.now(), net.clock.now(), ['/memory/elsewhere'])
  const at = (): string | undefined => mill.running.adverts.addressOf(dell.id)?.addrs[0]
  const before = at()
  const hear = async (advert: Advert): Promise<string | undefined> => {
    await mill.running.links.frame(quay.peer, frameBy('quay', advert))
    await net.settle()
    return at()
  }
  t.equal(await hear({ ...good, body: { ...good.body, seq: 1 } }), before, 'the seal does not hold')
  t.equal(await hear({ ...good, genesis: quay.state.genesis }), before, 'of another bank')
  t.equal(await hear(makeAdvert(env, dell.state, noon, 1, ['/memory/old'])), before, 'older than the last')
  t.equal(await hear(good), '/memory/elsewhere')
  t.equal(wordProblem(nodeCrypto, good, good.body.expires)?.code, 'expired')
  t.ok(mill.warnings.includes('bad-seal') && mill.warnings.includes('wrong-bank'))
})
