import { strict as assert } from 'node:assert'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { canonicalize } from '../../protocol/canonical.ts'
import type { Item, LaneEntry } from '../../protocol/generated/types.ts'
import { digest, oid, sealBatch } from '../../protocol/seal.ts'
import { bytesOf, hour, nonceOf, noon, today } from '../protocol/town-bank.ts'
import { frameBy, pair } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, isLane, isWitnessing, Net, type Sent } from './net-of-banks.ts'

// A busy or small machine needs longer than the usual half a minute.
t.setTimeout(120_000)

const typesOf = ({ from, items }: Sent): string => `${from.name}: ${items.map(({ typ }) => typ).join(' ')}`

/** Numbers below `limit` that follow from a text. */
function draws(text: string): (limit: number) => number {
  let at = 0
  return (limit) => {
    const [a = 0, b = 0] = bytesOf(`${text} ${at++}`)
    return (a * 256 + b) % limit
  }
}

t.test('banks say hello before anything else', async (t) => {
  const { net, mill, quay } = await pair()
  t.ok(mill.running.links.isUp(quay.id) && quay.running.links.isUp(mill.id))
  net.network.reset(mill.peer, quay.peer)
  t.notOk(mill.running.links.isUp(quay.id) || quay.running.links.isUp(mill.id))
  await net.settle()
  t.equal(await net.exchange(mill, quay, 'first'), 'done')
  const first = ['mill', 'quay'].map((name) => net.sent.find(({ from }) => from.name === name))
  t.same(
    first.map((one) => one && typesOf(one)),
    ['mill: hello', 'quay: hello'],
  )
  t.same([mill.balance('bob'), quay.balance('ann')], [-hour, hour])
  await net.pass(1)
  const last = net.sent.findLast((sent) => sent.from === mill && !isWitnessing(sent))
  t.equal(last && typesOf(last), 'mill: lane.ack', 'the last entry is acknowledged in a moment')
  t.same([net.differences(mill, quay), net.problems, mill.warnings, quay.warnings].flat(), [])
})

t.test('hellos that are both lost are said again, until they arrive', async (t) => {
  const { net, mill, quay } = await pair()
  net.weather = () => (net.sent.length > 2 ? [0] : [])
  net.network.reset(mill.peer, quay.peer)
  await net.pass(60)
  t.ok(mill.running.links.isUp(quay.id) && quay.running.links.isUp(mill.id))
  const frames = net.sent.filter((sent) => !isWitnessing(sent)).length
  t.ok(frames < 8, `${frames} frames`)
})

t.test('nothing leaves a bank before it is on disk, however slow its disk is', async (t) => {
  const { net, mill, quay } = await pair()
  const draw = draws('slow')
  for (const { disk } of net.banks)
    disk.fsync = () => new Promise((resolve) => net.clock.after(draw(400), resolve))
  const outcomes = await net.until(
    Promise.all(
      Array.from({ length: 30 }, async (_, at) => {
        const [from, to] = at % 2 === 0 ? [mill, quay] : [quay, mill]
        await new Promise<void>((resolve) => net.clock.after(draw(3000), resolve))
        const what = { seconds: 60 + at, day: '2026-11-21', category: 'gardening', wait: 60 }
        const people = { giver: `ann@${to.name}`, receiver: 'bob' }
        const done = await from.api.recordExchange(admin, { id: nonceOf(at), ...people, ...what })
        return done.ok ? done.value.state : done.error.code
      }),
    ),
  )
  t.same(new Set(outcomes), new Set(['done']))
  await net.pass(10)
  t.same([net.problems, net.differences(mill, quay)].flat(), [])
  t.ok(
    net.sent.some(({ items }) => items.filter(isLane).length > 1),
    'what waited went together',
  )
})

t.test('a frame that is lost is sent again, whichever it is', async (t) => {
  const problems: string[] = []
  let quiet = false
  for (let lost = 0; !quiet; lost++) {
    const { net, mill, quay } = await pair()
    // Names are looked up beforehand: a question that is lost is the asker's to repeat.
    for (const [from, to] of [[mill, quay] as const, [quay, mill] as const])
      await net.exchange(from, to, 'name', 60)
    net.sent.length = 0
    net.weather = () => (net.sent.length === lost + 1 ? [] : [0])
    const there = await net.exchange(mill, quay, 'there')
    const back = await net.exchange(quay, mill, 'back')
    await net.pass(20)
    quiet = net.sent.length <= lost
    const count = net.sent.length
    await net.pass(60)
    if (there !== 'done' || back !== 'done') problems.push(`without frame ${lost}: ${there} and ${back}`)
    const late = net.sent.slice(count).filter((sent) => !isWitnessing(sent))
    if (late.length > 0)
      problems.push(`without frame ${lost}: after a minute still ${late.map(typesOf).join(', ')}`)
    problems.push(...net.differences(mill, quay), ...net.problems)
  }
  t.same(problems, [])
})

t.test('a gap in a lane is asked for at once', async (t) => {
  const { net, mill, quay } = await pair()
  await net.exchange(mill, quay, 'first')
  await net.pass(1)
  const [was] = net.sent.splice(0)
  t.ok(was)
  let dropped = 0
  net.weather = ({ from, items }) => (from === mill && items.some(isLane) && dropped++ === 0 ? [] : [0])
  await net.until(mill.api.changePartner(admin, 'quay', { limit: 40 * hour }))
  t.equal(quay.channel(mill).theirs.seq, 1, 'lost')
  await net.until(mill.api.changePartner(admin, 'quay', { limit: 30 * hour }))
  await net.settle()
  t.equal(quay.channel(mill).mine.limit, 30 * hour, 'no timer was needed')
  t.ok(net.sent.some(({ items }) => items.some(({ typ }) => typ === 'lane.get')))
  t.same([net.differences(mill, quay), net.problems, quay.warnings].flat(), [])
})

t.test('frames that come twice are harmless', async (t) => {
  const { net, mill, quay } = await pair()
  net.weather = () => [0, 5, 900]
  for (const id of ['a', 'b', 'c']) t.equal(await net.exchange(mill, quay, id), 'done')
  await net.pass(30)
  t.equal(mill.balance('bob'), -3 * hour)
  t.same([net.differences(mill, quay), net.problems, mill.warnings, quay.warnings].flat(), [])
})

t.test('an order waits for a partner that is away, and gives up when its time is over', async (t) => {
  const { net, mill, quay } = await pair()
  net.network.cut(mill.peer, quay.peer)
  t.equal(await net.exchange(mill, quay, 'patient', hour, 5), 'unreachable', 'a name cannot be looked up')
  net.network.heal(mill.peer, quay.peer)
  await net.settle()
  t.equal(await net.exchange(mill, quay, 'named'), 'done')
  net.network.cut(mill.peer, quay.peer)
  t.equal(await net.exchange(mill, quay, 'patient', hour, 5), 'waiting')
  await net.leap(3600)
  net.network.heal(mill.peer, quay.peer)
  await net.pass(1)
  t.equal(await net.exchange(mill, quay, 'patient'), 'done')
  net.network.cut(mill.peer, quay.peer)
  t.equal(await net.exchange(mill, quay, 'never', hour, 5), 'waiting')
  await net.leap(604_801)
  t.equal(await net.exchange(mill, quay, 'never'), 'no-answer')
  net.network.heal(mill.peer, quay.peer)
  await net.pass(10)
  t.same([mill.balance('bob'), quay.balance('ann')], [-2 * hour, 2 * hour])
  t.same([net.differences(mill, quay), net.problems].flat(), [])
})

t.test('a bank that lost power resumes what it had begun', async (t) => {
  const problems: string[] = []
  let over = false
  for (let at = 0; !over; at++) {
    for (const [who, keep] of [0, 1].flatMap((bank) => [0, 1].map((kept) => [bank, kept] as const))) {
      const { net, mill, quay } = await pair()
      const bank = net.banks[who] as NetBank
      await net.exchange(mill, quay, 'before')
      net.sent.length = 0
      let crashing: Promise<void> | undefined
      net.weather = () => {
        if (net.sent.length === at + 1) crashing = bank.crash(keep)
        return [0]
      }
      const { api } = mill
      const id = nonceOf('through')
      const body = {
        id,
        giver: 'ann@quay',
        receiver: 'bob',
        seconds: 60,
        day: '2026-11-21',
        category: 'x',
        wait: 0,
      }
      api.recordExchange(admin, body).catch(() => undefined)
      await net.pass(2)
      over = crashing === undefined
      if (over) break
      await crashing
      await net.until(bank.start())
      await net.pass(200)
      const state = mill.state.transfers.get(mill.state.orders.get(id) ?? '')?.state
      const ends = [mill.balance('bob') + hour, quay.balance('ann') - hour]
      const even = state === 'paid' ? [-60, 60] : [0, 0]
      if (!isDeepStrictEqual(ends, even))
        problems.push(`frame ${at}, ${bank.name} crashed: ${state} ${ends.join()}`)
      if (state !== undefined && state !== 'paid')
        problems.push(`frame ${at}, ${bank.name} crashed: ${state}`)
      problems.push(...net.differences(mill, quay), ...net.problems)
    }
  }
  t.same(problems, [])
})

/** What a partner bank would write next in its lane, sealed or not. */
const nextEntry = (of: NetBank, to: NetBank, after = 0): LaneEntry => {
  const { ch, ep, mine, theirs } = of.channel(to)
  const links = { ch, ep, by: of.id, seq: mine.seq + 1 + after, prev: mine.tip, at: noon }
  return { typ: 'lane.limit', ...links, ack: { seq: theirs.seq, oid: theirs.tip }, limit: (1 + after) * hour }
}

t.test('frames that are not the partner’s, or no frames, change nothing', async (t) => {
  const net = await Net.of('mill', 'quay', 'cove')
  const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
  t.equal(await net.exchange(mill, quay, 'before'), 'done')
  t.equal(await net.exchange(quay, mill, 'back'), 'done')
  await net.pass(5)
  const good = net.sent.filter(({ to }) => to === quay)
  const before = structuredClone(quay.state)
  const entry = nextEntry(mill, quay)
  const valid = frameBy('mill', entry)
  const text = new TextDecoder().decode(valid)
  const bytes = (changed: string): Uint8Array => new TextEncoder().encode(changed)
  const query = { typ: 'xfer.query', from: mill.id, to: quay.id, xfer: oid(nodeCrypto, entry) } as const
  const declined = { ...query, typ: 'decline' as const, code: 'declined' }
  const strange: readonly (readonly [string, Uint8Array, string])[] = [
    ['sealed by another bank', frameBy('cove', entry), mill.peer],
    ['from nobody', valid, 'nobody'],
    ['an empty frame', new Uint8Array(0), mill.peer],
    ['no JSON', bytes('hello'), mill.peer],
    ['not canonical', bytes(text.replace(':', ': ')), mill.peer],
    ['cut off', valid.slice(0, -1), mill.peer],
    ['with something behind', bytes(`${text} `), mill.peer],
    ['no items', bytes(text.replace(/"items":\[.*\],"seal"/, '"items":[],"seal"')), mill.peer],
    ['an unknown item', bytes(text.replace('lane.limit', 'lane.gift')), mill.peer],
    ['another amount', bytes(text.replace(`"limit":${hour}`, `"limit":${hour + 1}`)), mill.peer],
    ['too many items', frameOfMany(query), mill.peer],
    ['too large', new Uint8Array(65_537).fill(0x20), mill.peer],
    ['no text', new Uint8Array(1000).fill(0xff), mill.peer],
    ['another bank’s lane', frameBy('mill', { ...entry, by: cove.id }), mill.peer],
    ['our own lane', frameBy('mill', { ...nextEntry(quay, mill) }), mill.peer],
    ['another channel', frameBy('mill', { ...entry, ch: entry.prev }), mill.peer],
    ['a decline of nothing', frameBy('mill', declined), mill.peer],
    ['its order, sealed by another bank', frameBy('cove', orderTo(quay, mill)), mill.peer],
    ['an order of another bank', frameBy('mill', orderTo(quay, cove)), mill.peer],
    ['a question before the hello, by nobody', frameBy('mill', query), 'nobody'],
    ['its frame by another partner', valid, cove.peer],
    ['its entry by another partner', frameBy('cove', entry), cove.peer],
    ['its question by another partner', frameBy('cove', query), cove.peer],
    ...Array.from({ length: 200 }, (_, at): readonly [string, Uint8Array, string] => {
      const changed = valid.slice()
      const place = (at * 7_919) % changed.length
      changed[place] = (changed[place] ?? 0) ^ (1 << (at % 8))
      return [`byte ${place} changed`, changed, mill.peer]
    }),
  ]
  const problems: string[] = []
  const check = (what: string): void => {
    if (!isDeepStrictEqual(quay.state, before)) problems.push(what)
  }
  for (const [what, frame, peer] of strange) {
    // Who sends so much nonsense is read more slowly, so time passes.
    await net.until(quay.running.links.frame(peer, frame))
    check(what)
  }
  for (const { from, bytes: again } of [...good, ...good.toReversed()]) {
    await net.until(quay.running.links.frame(from.peer, again))
    check('a frame that came before')
  }
  t.same(problems, [])
  await net.pass(30)
  check('later')
  t.equal(await net.exchange(mill, quay, 'after'), 'done', 'and the partner is served as before')
  t.same([problems, net.problems, net.differences(mill, quay)].flat(), [])
})

/** An order that breaks no rule. */
function orderTo(to: NetBank, from: NetBank): Item {
  const payee = to.running.directory.accountNamed('ann') ?? ''
  const what = { payee, seconds: hour, purpose: 'exchange', day: today, category: 'gardening' } as const
  return {
    typ: 'order',
    from: from.id,
    to: to.id,
    ...what,
    validUntil: noon + 1000,
    nonce: nonceOf('o'),
    at: noon,
  }
}

/** One item more than a frame may have. */
function frameOfMany(item: Item): Uint8Array {
  const items = Array<Item>(513).fill(item)
  return new TextEncoder().encode(
    canonicalize({ items, seal: { key: 'A'.repeat(43), sig: 'A'.repeat(86) } }, 18),
  )
}

t.test('a frame that is good in part leaves a log that can be read again', async (t) => {
  const cases: readonly (readonly [
    string,
    (entry: LaneEntry, mill: NetBank, quay: NetBank) => readonly Item[],
  ])[] = [
    ['one entry', (entry) => [entry]],
    ['a broken one after it', (entry) => [entry, { ...entry, seq: entry.seq + 1, prev: entry.prev }]],
    ['a gap after it', (entry) => [entry, { ...entry, seq: entry.seq + 5 }]],
    ['a fork after it', (entry) => [entry, { ...entry, at: entry.at + 1 }]],
    ['itself again', (entry) => [entry, entry]],
    ['an older one after it', (entry) => [entry, { ...entry, seq: entry.seq - 1 }]],
    ['another channel after it', (entry) => [entry, { ...entry, ch: entry.prev }]],
    ['another bank’s lane after it', (entry, _, quay) => [entry, { ...entry, by: quay.id }]],
    [
      'an order of another bank after it',
      (entry, mill) => [entry, { typ: 'xfer.query', from: entry.by, to: mill.id, xfer: entry.prev }],
    ],
  ]
  const problems: string[] = []
  for (const [what, itemsOf] of cases) {
    const { net, mill, quay } = await pair()
    await net.exchange(mill, quay, 'before')
    net.network.cut(mill.peer, quay.peer)
    const entry = nextEntry(mill, quay)
    // Quay is told straight, as if the connection were open and mill had said hello.
    net.network.heal(mill.peer, quay.peer)
    await net.settle()
    await quay.running.links.frame(mill.peer, frameBy('mill', ...itemsOf(entry, mill, quay)))
    await net.settle()
    if (quay.channel(mill).theirs.seq !== entry.seq) problems.push(`${what}: the good entry was not taken`)
    await quay.stop()
    await quay.start().catch((cause: unknown) => problems.push(`${what}: ${String(cause)}`))
  }
  t.same(problems, [])
})

t.test('an acknowledgement of what was never sent is not believed', async (t) => {
  const { net, mill, quay } = await pair()
  await net.exchange(mill, quay, 'before')
  const { ch, ep, mine } = quay.channel(mill)
  const ack = { typ: 'lane.ack', ch, ep, by: mill.id, seq: mine.seq + 1000, oid: mine.tip } as const
  await quay.running.links.frame(mill.peer, frameBy('mill', ack))
  t.equal(await net.exchange(mill, quay, 'after', hour, 3), 'done')
  const get = { typ: 'lane.get', ch, ep, by: mill.id, after: mine.seq + 1000 } as const
  await quay.running.links.frame(mill.peer, frameBy('mill', get))
  t.equal(await net.exchange(mill, quay, 'late', hour, 20), 'done', 'nor is such a request, for long')
  await net.pass(20)
  t.same([net.differences(mill, quay), net.problems].flat(), [])
})

t.test('before the hello nothing is taken, and an error is not answered by an error', async (t) => {
  const { net, mill, quay } = await pair()
  net.weather = () => []
  net.network.reset(mill.peer, quay.peer)
  await net.pass(1)
  net.sent.length = 0
  const error = { typ: 'error', from: mill.id, to: quay.id, code: 'no-hello' } as const
  await quay.running.links.frame(mill.peer, frameBy('mill', error))
  t.same(net.sent, [], 'or two banks would never stop')
  const { size } = quay.state
  await quay.running.links.frame(mill.peer, frameBy('mill', nextEntry(mill, quay)))
  t.same(net.sent.map(typesOf), ['quay: error'])
  t.equal(quay.state.size, size)
})

t.test('a settle without the decider’s own signature settles nothing', async (t) => {
  const { net, mill, quay } = await pair()
  await net.exchange(quay, mill, 'before')
  const isSettle = (item: Item): item is LaneEntry & { typ: 'lane.settle' } => item.typ === 'lane.settle'
  net.weather = ({ items }) => (items.some(isSettle) ? [] : [0])
  t.equal(await net.exchange(quay, mill, 'held', hour, 1), 'waiting')
  const settle = net.sent.findLast(({ items }) => items.some(isSettle))?.items.find(isSettle)
  assert(settle !== undefined)
  const { body, seal } = settle.receipt
  const before = structuredClone(quay.state)
  const forged = [
    { body, seal: { ...seal, sig: 'A'.repeat(86) } },
    { body: { ...body, at: body.at + 1 }, seal },
    { body, seal: sealBatch(nodeCrypto, [digest(nodeCrypto, body)], bytesOf('quay op')) },
  ]
  for (const receipt of forged) {
    await quay.running.links.frame(mill.peer, frameBy('mill', { ...settle, receipt }))
    await net.settle()
  }
  t.ok(isDeepStrictEqual(quay.state, before))
  net.weather = () => [0]
  await net.pass(10)
  t.equal(await net.exchange(quay, mill, 'held'), 'done')
  t.same([net.differences(mill, quay), net.problems].flat(), [])
})
