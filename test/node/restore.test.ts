/** Banks that were restored from an old copy: what they lack comes back from their partners (SPEC, RST). */
import t from 'tap'
import { Refused } from '../../node/bank.ts'
import type { ExchangeCreate } from '../../protocol/generated/types.ts'
import { recoveredAccount } from '../../protocol/ledger/state.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import { frameBy, helloOf, oidOf } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, isLane, Net } from './net-of-banks.ts'

// A busy or small machine needs longer than the usual half a minute.
t.setTimeout(120_000)

async function pair(): Promise<{ net: Net; mill: NetBank; quay: NetBank }> {
  const net = await Net.of('mill', 'quay')
  const [mill, quay] = net.banks as [NetBank, NetBank]
  await net.exchange(mill, quay, 'one')
  await net.exchange(quay, mill, 'two')
  await net.pass(5)
  return { net, mill, quay }
}

const recovered = (bank: NetBank): number => bank.state.accounts.get(recoveredAccount)?.balance ?? 0

const frozen = { ok: false, error: { code: 'lane-frozen' } }

const quarantined = (bank: NetBank): boolean => bank.running.restore.quarantined

/** The code with which all work is refused. */
const codeOf = (work: () => Promise<unknown>): Promise<string> =>
  work().then(
    () => 'taken',
    (cause: unknown) => (cause instanceof Refused ? cause.refusal.code : String(cause)),
  )

/** Bob received help of Ann, both of this bank. */
async function atHome(net: Net, bank: NetBank, id: string): Promise<string> {
  const what = { seconds: hour, day: today, category: 'gardening' }
  const done = await net.until(
    bank.api.recordExchange(admin, { id: nonceOf(id), giver: 'ann', receiver: 'bob', ...what }),
  )
  return done.ok ? done.value.state : done.error.code
}

t.test('an old copy asks first, takes back its own entries, and goes on', async (t) => {
  const { net, mill, quay } = await pair()
  const copy = await mill.backup()
  await net.exchange(mill, quay, 'three')
  await net.exchange(quay, mill, 'four', 2 * hour)
  await net.exchange(mill, quay, 'five', hour / 2)
  const owed = mill.owed(quay)
  t.not(owed, 0)
  net.network.cut(mill.peer, quay.peer)
  await mill.restore(copy, 'copy')
  t.not(mill.owed(quay), owed, 'it does not know')
  for (const work of [
    () => atHome(net, mill, 'now'),
    () => net.exchange(mill, quay, 'now', hour, 0),
    () => net.until(mill.api.changePartner(admin, quay.id, { limit: 1 })),
    () => net.until(mill.api.openAccount(admin, { kind: 'member', name: 'eve' })),
  ])
    t.equal(await codeOf(work), 'quarantined')
  const status = await net.until(mill.api.status())
  t.match(status.restore, { quarantined: true, reason: 'copy', partners: [{ state: 'waiting' }] })
  net.network.heal(mill.peer, quay.peer)
  await net.pass(10)
  t.equal(quarantined(mill), false)
  t.same([mill.owed(quay), quay.owed(mill)], [owed, -owed])
  t.same([net.differences(mill, quay), net.problems].flat(), [])
  t.equal(
    mill.balance('ann'),
    quay.channel(mill).theirs.settled >= 0 ? 3 * hour : 0,
    'what she gave there is hers again',
  )
  t.equal(recovered(mill), -1.5 * hour, 'who received, only mill had known')
  t.match((await net.until(mill.api.status())).restore, {
    quarantined: false,
    recovered: -1.5 * hour,
    partners: [{ state: 'heard' }],
  })
  t.equal(await net.exchange(mill, quay, 'six'), 'done')
  t.equal(await net.exchange(quay, mill, 'seven'), 'done')
  t.equal(await net.exchange(mill, quay, 'three'), 'id-conflict', 'asked again it is not booked twice')
  t.equal(await atHome(net, mill, 'now'), 'done')
  await net.pass(60)
  t.same([net.differences(mill, quay), net.problems].flat(), [])
  await mill.crash()
  await net.until(mill.start())
  t.equal(recovered(mill), -1.5 * hour, 'the log says the same')
  const found: ExchangeCreate = {
    ...{ id: 'B'.repeat(22), giver: recoveredAccount, receiver: 'ann', seconds: 1.5 * hour },
    ...{ day: today, category: 'garden' },
    purpose: 'recovered',
  }
  const before = mill.balance('ann')
  const say = async (change: Partial<ExchangeCreate>): Promise<string> => {
    const done = await net.until(mill.api.recordExchange(admin, { ...found, ...change }))
    return done.ok ? done.value.state : done.error.code
  }
  t.equal(await say({ seconds: 1.5 * hour + 60 }), 'over-recovered', 'no more than came back')
  t.equal(await say({ giver: 'ann', receiver: recoveredAccount }), 'over-recovered', 'nor the other way')
  t.equal(await say({}), 'done')
  t.equal(await say({}), 'done', 'the same again is the same')
  t.equal(await say({ id: `${'C'.repeat(21)}A`, seconds: 60 }), 'over-recovered', 'and nothing is left')
  t.same([recovered(mill), mill.balance('ann')], [0, before - 1.5 * hour], 'people know that it was Ann')
  t.equal(quarantined(mill), false)
})

t.test('a bank between two others finds again what went through it, and what is on its way', async (t) => {
  const net = await Net.of('mill', 'quay', 'cove')
  const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
  const over = async (id: string, wait = 20): Promise<string> => {
    const payee = cove.running.directory.accountNamed('ann') ?? ''
    const what = { seconds: hour, day: today, category: 'gardening', route: [quay.id], wait }
    const people = { giver: `${cove.id}/${payee}`, receiver: 'bob' }
    const done = await net.until(mill.api.recordExchange(admin, { id: nonceOf(id), ...people, ...what }))
    return done.ok ? done.value.state : done.error.code
  }
  t.equal(await over('one'), 'done')
  await net.pass(5)
  const copy = await quay.backup()
  t.equal(await over('two'), 'done')
  // The third is settled by cove, and quay dies before mill hears of it; then nobody knows but cove.
  net.weather = ({ from, to }) => (from === quay && to === mill ? [] : [0])
  t.equal(await over('three', 1), 'waiting')
  t.equal(mill.channel(quay).mine.held, hour)
  net.weather = () => [0]
  await quay.restore(copy, 'copy')
  await net.pass(30)
  t.equal(quarantined(quay), false)
  t.same([mill, cove].map((bank) => net.differences(bank, quay)).flat(), [])
  t.same([quay.owed(cove), -quay.owed(mill), cove.balance('ann')], [3 * hour, 3 * hour, 3 * hour])
  t.equal(recovered(quay), 0, 'an hour that only passed through is nobody’s')
  t.equal(await over('four'), 'done')
  await net.pass(40)
  t.same([...[mill, cove].map((bank) => net.differences(bank, quay)).flat(), ...net.problems], [])
})

t.test(
  'a partner that is away keeps what is with it frozen, and nothing else once people say so',
  async (t) => {
    const net = await Net.of('mill', 'quay', 'cove')
    const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
    await net.pass(5)
    const copy = await mill.backup()
    t.equal(await net.exchange(mill, quay, 'one'), 'done')
    t.equal(await net.exchange(mill, cove, 'two'), 'done')
    net.network.cut(mill.peer, cove.peer)
    await mill.restore(copy, 'copy')
    await net.pass(60)
    t.equal(quarantined(mill), true, 'no time ends it')
    t.equal(mill.owed(quay), 0, 'nothing is taken back before all were heard')
    const early = await net.until(mill.api.finishRestore({}))
    t.match(
      early,
      { ok: false, error: { code: 'cut-wanted', params: { count: 1 } } },
      'cove may have seen more',
    )
    await net.pass(10)
    t.equal(quarantined(mill), true)
    t.match(await net.until(mill.api.finishRestore({ unheard: true })), { ok: true })
    await net.pass(10)
    t.equal(quarantined(mill), false)
    t.equal(mill.owed(quay), hour)
    t.equal(await net.exchange(quay, mill, 'three'), 'done')
    t.match(await net.until(mill.api.changePartner(admin, cove.id, { limit: 1 })), frozen)
    await mill.crash()
    await net.until(mill.start())
    await net.pass(5)
    t.ok(mill.channel(cove).frozen, 'nor does a new start end that')
    t.match(await net.until(mill.api.changePartner(admin, cove.id, { limit: 1 })), frozen)
    net.network.heal(mill.peer, cove.peer)
    await net.pass(20)
    t.equal(mill.owed(cove), hour)
    t.equal(await net.exchange(cove, mill, 'six'), 'done')
    await net.pass(40)
    t.same([net.differences(mill, quay), net.differences(mill, cove), net.problems].flat(), [])
    t.match(await net.until(mill.api.finishRestore({ unheard: true })), {
      ok: false,
      error: { code: 'not-restoring' },
    })
  },
)

t.test('what witnesses have seen is not undone by a copy', async (t) => {
  const { net, mill, quay } = await pair()
  const copy = await mill.backup()
  await net.exchange(mill, quay, 'three')
  // Long enough that quay cosigns.
  await net.pass(40)
  await mill.restore(copy, 'copy')
  await net.pass(60)
  t.equal(quarantined(mill), true)
  const { blocks } = mill
  t.equal(blocks.length, copy.blocks, 'not one entry is written')
  t.match((await net.until(mill.api.status())).restore, { partners: [{ state: 'cut-needed' }] })
  t.match(await net.until(mill.api.finishRestore({ unheard: true })), {
    ok: false,
    error: { code: 'cut-needed' },
  })
  t.equal(quay.channel(mill).theirs.suspended, false, 'nobody convicts it')
  t.same(net.problems, [])
})

t.test('whom people did not wait for may show them later that the log was another', async (t) => {
  for (const [count, why] of [
    [1, 'the copy is still behind'],
    [9, 'it has become the longer one'],
  ] as const) {
    const { net, mill, quay } = await pair()
    const copy = await mill.backup()
    await net.exchange(mill, quay, 'three')
    // Long enough that quay cosigns.
    await net.pass(40)
    net.network.cut(mill.peer, quay.peer)
    await mill.restore(copy, 'copy')
    await net.pass(5)
    t.match(await net.until(mill.api.finishRestore({ unheard: true })), { ok: true })
    for (let at = 0; at < count; at++) t.equal(await atHome(net, mill, `home ${at}`), 'done')
    net.network.heal(mill.peer, quay.peer)
    await net.pass(60)
    const { restore } = await net.until(mill.api.status())
    t.match(
      restore,
      { quarantined: true, reason: 'behind', partners: [{ state: 'cut-needed', adopted: 0 }] },
      why,
    )
    t.equal(await codeOf(() => atHome(net, mill, 'now')), 'cut-needed')
    t.equal(quay.channel(mill).theirs.suspended, false, 'nobody convicts it')
    t.same(net.problems, [])
  }
})

t.test('an answer to an earlier question is not taken for another story', async (t) => {
  const { net, mill, quay } = await pair()
  const copy = await mill.backup()
  await net.exchange(mill, quay, 'three')
  let gives = false
  // How far it is comes twice, the second time when more was asked for; what was asked for comes last.
  net.weather = ({ from, items: [item] }) => {
    const isOwn = item?.typ === 'own'
    const ends = item?.typ === 'own.end'
    const late = from === quay && (isOwn || (ends && gives))
    gives = isOwn || (gives && !ends)
    return late ? [1_500] : from === quay && ends ? [0, 300] : [0]
  }
  await mill.restore(copy, 'copy')
  await net.pass(90)
  t.match((await net.until(mill.api.status())).restore, {
    partners: [{ state: 'heard' }],
    quarantined: false,
  })
  t.same([net.differences(mill, quay), net.problems].flat(), [])
  t.equal(await net.exchange(mill, quay, 'four'), 'done')
})

t.test(
  'what a copy no longer has is sent again until it arrives, though it was acknowledged once',
  async (t) => {
    const { net, mill, quay } = await pair()
    const copy = await mill.backup()
    await net.exchange(mill, quay, 'three')
    await net.pass(5)
    await mill.restore(copy, 'copy')
    const before = net.sent.length
    net.weather = ({ from, items }) => (from === quay && items.some(isLane) ? [] : [0])
    await net.pass(8)
    const lost = net.sent.slice(before).some(({ from, items }) => from === quay && items.some(isLane))
    t.ok(lost, 'what it had acknowledged was sent again, in vain')
    t.equal(quarantined(mill), false)
    net.weather = () => [0]
    await net.pass(60)
    t.same([net.differences(mill, quay), net.problems].flat(), [])
  },
)

t.test('a bank goes on when what it took back is on its disk, and no earlier', async (t) => {
  const { net, mill, quay } = await pair()
  const copy = await mill.backup()
  await net.exchange(mill, quay, 'three')
  net.weather = ({ from, items: [item] }) => (from === quay && item?.typ === 'own.end' ? [0, 200, 500] : [0])
  await mill.restore(copy, 'copy')
  mill.disk.fsync = () => new Promise((resolve) => void net.clock.after(1_000, resolve))
  await net.pass(60)
  t.match((await net.until(mill.api.status())).restore, {
    partners: [{ state: 'heard' }],
    quarantined: false,
  })
  t.same([net.differences(mill, quay), net.problems].flat(), [])
  t.equal(await net.exchange(quay, mill, 'four'), 'done')
})

t.test('a final statement that was lost is sealed again, by either bank', async (t) => {
  for (const loses of ['first', 'second'] as const) {
    const { net, mill, quay } = await pair()
    const [first, second] = mill.channel(quay).agreement.a === mill.id ? [mill, quay] : [quay, mill]
    const [loser, other] = loses === 'first' ? [first, second] : [second, first]
    const copy = await loser.backup()
    for (const [one, of] of [
      [mill, quay],
      [quay, mill],
    ] as const)
      t.match(await net.until(one.api.closePartner(admin, of.id, { as: 'forgiven' })), { ok: true })
    await net.pass(3)
    const { stated } = other.channel(loser)
    t.equal(stated?.body.final, 'forgiven')
    await loser.restore(copy, 'copy')
    await net.pass(20)
    if (loses === 'second') await net.until(loser.api.signPartnerStatement(admin, other.id))
    await net.pass(20)
    t.same(loser.channel(other).stated?.body, stated?.body, loses)
    t.same([loser.owed(other), net.problems].flat(), [0])
  }
})

t.test('without any sign of a copy, the partner’s proof puts the bank into quarantine', async (t) => {
  const { net, mill, quay } = await pair()
  const copy = await mill.backup()
  await net.exchange(quay, mill, 'three')
  await net.exchange(mill, quay, 'four')
  await mill.restore(copy)
  await net.pass(20)
  t.match((await net.until(mill.api.status())).restore, { reason: 'behind', quarantined: false })
  t.same([net.differences(mill, quay), net.problems].flat(), [])
  t.equal(await net.exchange(mill, quay, 'five'), 'done')
})

t.test('a partner cannot stop a bank by saying that it lacks something', async (t) => {
  const net = await Net.of('mill', 'quay', 'cove')
  const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
  await net.exchange(mill, quay, 'one')
  const { mine, theirs, ch, ep } = mill.channel(cove)
  const lost = { seq: mine.seq + 1, oid: oidOf('lost') }
  const own = { seq: theirs.seq, oid: theirs.tip }
  const hello = helloOf(cove, mill, { channel: { ch, ep, mine: own, yours: lost } }, lost)
  net.network.cut(mill.peer, cove.peer)
  await mill.running.links.frame(cove.peer, frameBy('cove', hello))
  await net.pass(5)
  t.ok(mill.channel(cove).frozen)
  t.equal(quarantined(mill), false)
  t.equal(await net.exchange(mill, quay, 'two'), 'done')
})
