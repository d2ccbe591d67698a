/** Statements that both banks of a pair sign, over the whole node on a make-believe disk and network. */
import t, { type Test } from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { statedOid } from '../../protocol/federation/statement.ts'
import { hour } from '../protocol/town-bank.ts'
import { admin, Net } from './net-of-banks.ts'
import type { NetBank } from './net-bank.ts'

// A busy machine takes long to play the networks; tap allows 30 seconds.
t.setTimeout(110_000)

/** Two banks; the first is bank a of their agreement, which proposes. */
async function pair(): Promise<{ net: Net; a: NetBank; b: NetBank }> {
  const net = await Net.of('mill', 'quay')
  const [mill, quay] = net.banks as [NetBank, NetBank]
  return mill.id < quay.id ? { net, a: mill, b: quay } : { net, a: quay, b: mill }
}

const signed = (bank: NetBank, other: NetBank): string | undefined =>
  statedOid(nodeCrypto, bank.channel(other))

const count = (bank: NetBank, typ: string): number =>
  bank.blocks.reduce((sum, { text }) => sum + text.split(`"typ":"${typ}"`).length - 1, 0)

async function sign(net: Net, at: NetBank, other: NetBank) {
  const done = await net.until(at.api.signPartnerStatement(admin, other.name))
  if (!done.ok) throw new Error(done.error.code)
  return done.value
}

async function look(net: Net, at: NetBank, other: NetBank) {
  const done = await net.until(at.api.partnerStatement(other.name))
  if (!done.ok) throw new Error(done.error.code)
  return done.value
}

function sameStatement(t: Test, a: NetBank, b: NetBank, n: number): void {
  t.equal(signed(a, b), signed(b, a), 'both have the same statement')
  t.equal(a.channel(b).stated?.body.n, n)
  t.equal(a.channel(b).offer, undefined, 'nothing waits for an answer')
}

t.test('both banks sign what stands, whoever asks for it', async (t) => {
  const { net, a, b } = await pair()
  t.equal(await net.exchange(b, a, 'one'), 'done')
  const shown = await sign(net, a, b)
  sameStatement(t, a, b, 1)
  t.match(shown, { verdict: 'agree', ours: { position: -hour }, theirs: { position: -hour } })
  t.match(shown.signed, { statement: signed(a, b), position: -hour, body: { n: 1, owed: -hour } })

  t.equal(await net.exchange(a, b, 'two', 2 * hour), 'done')
  const asked = await sign(net, b, a)
  sameStatement(t, a, b, 2)
  t.match(asked, { verdict: 'agree', ours: { position: -hour }, signed: { position: -hour, body: { n: 2 } } })

  const before = [a.state.size, b.state.size]
  await sign(net, a, b)
  await sign(net, b, a)
  t.same([a.state.size, b.state.size], before, 'nothing changed, so nothing is signed again')
  t.same(net.problems, [])
})

t.test('every night, without anybody', async (t) => {
  const { net, a, b } = await pair()
  t.equal(await net.exchange(a, b, 'one'), 'done')
  await net.leap(86_400)
  sameStatement(t, a, b, 1)
  await net.leap(86_400)
  t.equal(a.channel(b).stated?.body.n, 1, 'a day without help needs none')
})

t.test('a lost proposal, a lost answer, a power cut at either bank', async (t) => {
  type Scene = { net: Net; a: NetBank; b: NetBank }
  const losing =
    (typ: string) =>
    ({ net }: Scene) => {
      let lost = false
      net.weather = ({ items }) => {
        if (lost || !items.some((item) => item.typ === typ)) return [0]
        lost = true
        return []
      }
    }
  const crashing = (who: 'a' | 'b', typ: string) => (scene: Scene) => {
    const bank = scene[who]
    let cut = false
    scene.net.weather = ({ items }) => {
      if (cut || !items.some((item) => item.typ === typ)) return [0]
      cut = true
      void bank.crash().then(() => bank.start())
      return []
    }
  }
  const twice = ({ net }: Scene) => {
    net.weather = ({ items }) => (items.some((item) => item.typ.startsWith('stmt.')) ? [0, 5, 20_000] : [0])
  }
  const scenes: readonly (readonly [string, (scene: Scene) => void])[] = [
    ['the proposal is lost', losing('stmt.propose')],
    ['the answer is lost', losing('stmt.agree')],
    ['a is cut off as it proposes', crashing('a', 'stmt.propose')],
    ['b is cut off before it hears of it', crashing('b', 'stmt.propose')],
    ['a is cut off before it hears the answer', crashing('a', 'stmt.agree')],
    ['b is cut off as it answers', crashing('b', 'stmt.agree')],
    ['everything comes three times', twice],
  ]
  for (const [what, disturb] of scenes) {
    const { net, a, b } = await pair()
    t.equal(await net.exchange(a, b, 'one'), 'done')
    disturb({ net, a, b })
    await net.leap(86_400)
    await net.pass(60)
    t.ok(signed(a, b) !== undefined && signed(a, b) === signed(b, a), what)
    t.equal(count(a, 'statement'), 1, `${what}: one at a`)
    t.equal(count(b, 'statement'), 1, `${what}: one at b`)
    t.same(net.problems, [])
  }
})

t.test('lanes that go on meanwhile are signed later', async (t) => {
  const { net, a, b } = await pair()
  let through = false
  net.weather = ({ items }) => (!through && items.some((item) => item.typ === 'stmt.propose') ? [] : [0])
  const signing = a.api.signPartnerStatement(admin, b.name)
  await net.settle()
  const first = a.channel(b).offer?.body
  t.equal(await net.exchange(b, a, 'one'), 'done')
  through = true
  const refused = net.sent.length
  const shown = await net.until(signing)
  t.ok(first && shown.ok && shown.value.signed === undefined, 'b did not agree to what is over')
  await net.pass(30)
  t.ok(net.sent.slice(refused).some(({ items }) => items.some((one) => 'refuses' in one)))
  sameStatement(t, a, b, 1)
  t.not(a.channel(b).stated?.body, first)
  t.equal(count(a, 'statement.offer'), 2)
  t.equal(a.channel(b).stated?.body.owed, -hour)
})

t.test('a partner that runs on an old copy and wrote on: the first entry that differs', async (t) => {
  const { net, a, b } = await pair()
  for (const id of ['one', 'two', 'three']) t.equal(await net.exchange(b, a, id), 'done')
  const blocks = b.blocks.length
  for (const id of ['four', 'five']) t.equal(await net.exchange(b, a, id), 'done')
  const at = b.channel(a).mine.seq
  await a.stop()
  await b.restore(blocks - 2)
  const { seq } = b.channel(a).mine
  t.ok(seq < at)
  // Nobody has told it yet that its copy is old.
  for (let more = 0; more < 3; more++)
    await net.until(b.running.bank.run((turn) => turn.write(b.channel(a), { typ: 'lane.resume' })))
  await a.start()
  await net.pass(20)
  const shown = await look(net, a, b)
  t.equal(shown.verdict, 'differ')
  t.match(shown.first, { lane: 'theirs', number: seq + 1, theirs: { typ: 'lane.resume' } })
  t.ok(b.channel(a).frozen, 'it has been told now')
  const there = await net.until(b.api.partnerStatement(a.id))
  t.match(there.ok && there.value.first, { lane: 'ours', number: seq + 1, ours: { typ: 'lane.resume' } })
  t.match(await net.until(b.api.signPartnerStatement(admin, a.id)), {
    ok: false,
    error: { code: 'unreachable' },
  })
})

t.test('a partner that cannot be asked', async (t) => {
  const { net, a, b } = await pair()
  t.equal(await net.exchange(a, b, 'one'), 'done')
  await b.stop()
  await net.pass(5)
  t.match(await look(net, a, b), { verdict: 'unreachable', ours: { position: hour } })
  t.match(await net.until(a.api.signPartnerStatement(admin, b.name)), { error: { code: 'unreachable' } })
  t.match(await net.until(a.api.partnerStatement('nobody')), { error: { code: 'unknown-partner' } })
})
