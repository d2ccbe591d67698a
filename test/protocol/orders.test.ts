import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { receive } from '../../protocol/federation/react.ts'
import type { Accept, LaneEntry, LaneHold, Order, OrderOut } from '../../protocol/generated/types.ts'
import type { LaterEntry } from '../../protocol/ledger/fold.ts'
import { digest, oid, sealBatch } from '../../protocol/seal.ts'
import { bytesOf, exchangeOf, hour, keyOf, nonceOf, noon, type TownBank } from './town-bank.ts'
import { problemsAtRest, problemsNow, Town, type Wish } from './town.ts'

type Three = readonly [TownBank, TownBank, TownBank]

/** Two partners and a stranger; at most two holds of together three hours may wait. */
function threeBanks(): { town: Town; banks: Three; wish: Wish } {
  const town = new Town('mill', 'quay', 'cove')
  const banks = town.banks as unknown as Three
  const [mill, quay] = banks
  town.agree(mill, quay, { owes: 5 * hour, owed: 5 * hour, maxHolds: 2, maxHeld: 3 * hour })
  for (const bank of town.banks) bank.open('kim', { key: keyOf(bytesOf('kim')) })
  return { town, banks, wish: { from: mill, to: quay, seconds: hour, id: 'wish' } }
}

/** A seal by somebody, of something: the fold looks at its key only. */
const sealOf = (name: string) => sealBatch(nodeCrypto, [bytesOf(name)], bytesOf(name))

const append = (bank: TownBank, entry: LaterEntry): string =>
  bank.turn((turn) => turn.append(entry))?.code ?? 'ok'

const suspend = (bank: TownBank, peer: TownBank) =>
  bank.turn((turn) => turn.write(bank.channel(peer), { typ: 'lane.suspend', code: 'operator' }))

t.test('an order out keeps the rules of its own bank, an earlier rule speaking first', async (t) => {
  const { town, banks, wish } = threeBanks()
  const [mill, quay, cove] = banks
  mill.exchange('known')
  town.order({ ...wish, id: 'ordered', seconds: 2 * hour })
  suspend(quay, mill)
  // The suspension is on its way: mill does not know of it yet.
  const order = (change: Partial<Order>, more: Partial<OrderOut> = {}): OrderOut => {
    const entry = town.orderOf({ ...wish, change })
    return { ...entry, ...more }
  }
  const huge = mill.state.rules.maxSeconds + 1
  const bad = { seconds: huge, day: '2026-02-30' }
  const kim = { receiver: 'kim' }
  const rows: readonly (readonly [string, OrderOut])[] = [
    ['id-known', order({ ...bad, from: cove.id, nonce: nonceOf('known') }, { receiver: 'nobody' })],
    ['id-known', order({ ...bad, from: cove.id, nonce: nonceOf('ordered') })],
    ['wrong-bank', order({ ...bad, from: cove.id, to: cove.id }, { receiver: 'nobody' })],
    ['unknown-partner', order({ ...bad, to: cove.id }, { receiver: 'nobody' })],
    ['unknown-account', order(bad, { receiver: 'nobody' })],
    ['account-not-usable', order(bad, { receiver: 'sys-opening' })],
    ['over-house-maximum', order(bad, kim)],
    ['day-invalid', order({ ...bad, seconds: 11 * hour }, kim)],
    ['consent-missing', order({ seconds: 11 * hour }, kim)],
    ['consent-invalid', order({ seconds: 11 * hour }, { ...kim, consent: sealOf('ann') })],
    ['consent-invalid', order({ seconds: 11 * hour }, { consent: sealOf('kim') })],
    ['below-floor', order({ seconds: 8 * hour + 1 })],
    ['partner-limit', order({ seconds: 5 * hour + 1 })],
    ['over-held-limit', order({ seconds: 3 * hour + 1 })],
  ]
  const before = structuredClone(mill.state)
  const found = rows.map(([, entry]) => append(mill, entry))
  t.same(
    found,
    rows.map(([code]) => code),
  )
  t.ok(isDeepStrictEqual(mill.state, before))
  town.run()
  t.equal(append(mill, order({ seconds: 5 * hour + 1 })), 'partner-suspended')
  t.same(problemsNow(town), [])
})

t.test('an order in keeps the rules of the other bank', async (t) => {
  const { town, banks, wish } = threeBanks()
  const [mill, quay, cove] = banks
  const entry = (change: Partial<Order> = {}, accept: Partial<Accept> = {}, at = noon): LaterEntry => {
    const { order } = town.orderOf({ ...wish, change })
    const xfer = oid(nodeCrypto, order)
    const answer = { from: quay.id, to: order.from, xfer, decideBy: at + 60, key: quay.state.genesis.op, at }
    return { typ: 'order.in', order, accept: { typ: 'accept', ...answer, ...accept }, at }
  }
  t.equal(append(quay, entry({ nonce: nonceOf('one') })), 'ok')
  const bad = { payee: 'none', seconds: quay.state.rules.maxSeconds + 1, day: '2026-02-30' }
  const late = { ...bad, validUntil: noon - 1 }
  const rows: readonly (readonly [string, LaterEntry])[] = [
    ['wrong-bank', entry({ ...late, to: cove.id })],
    ['wrong-bank', entry(late, { from: mill.id })],
    ['wrong-bank', entry(late, { to: cove.id })],
    ['wrong-bank', entry(late, { xfer: 'A'.repeat(43) })],
    ['id-known', entry({ nonce: nonceOf('one') }, { key: mill.state.genesis.op })],
    ['expired', entry(late, { key: mill.state.genesis.op })],
    ['no-agreement', entry({ ...bad, from: cove.id }, { key: mill.state.genesis.op })],
    ['bad-seal', entry(bad, { key: mill.state.genesis.op })],
    ['refund-unknown', entry({ ...bad, purpose: 'refund' })],
    ['unknown-payee', entry(bad)],
    ['unknown-payee', entry({ ...bad, payee: 'sys-transit' })],
    ['over-house-maximum', entry({ ...bad, payee: 'ann' })],
    ['day-invalid', entry({ day: '2026-02-30', seconds: 99 * hour })],
    ['payee-ceiling', entry({ seconds: 99 * hour + 1 })],
    ['ok', entry({ seconds: 99 * hour, validUntil: noon })],
    ['too-many-holds', entry({ nonce: nonceOf('three') }, { key: mill.state.genesis.op })],
  ]
  const found = rows.map(([, one]) => append(quay, one))
  t.same(
    found,
    rows.map(([code]) => code),
  )
  suspend(quay, mill)
  const whileSuspended = append(quay, entry({ nonce: nonceOf('four') }))
  t.equal(whileSuspended, 'partner-suspended', 'before there are too many')
  town.now += 61
  quay.tick()
  quay.turn((turn) => turn.write(quay.channel(mill), { typ: 'lane.resume' }))
  t.equal(append(quay, entry({ nonce: nonceOf('five') })), 'ok', 'what lapsed makes room')
  t.same(problemsNow(town), [])
})

t.test('an accept is taken from the bank that was asked, for an order that waits', async (t) => {
  const { town, banks, wish } = threeBanks()
  const [mill, quay, cove] = banks
  const { xfer } = town.order(wish)
  const common = { typ: 'accept', xfer, decideBy: noon + 60, key: quay.state.genesis.op, at: noon } as const
  const entry = (change: Partial<Accept>): LaterEntry => ({
    ...{ typ: 'order.accepted', accept: { ...common, from: quay.id, to: mill.id, ...change }, at: noon },
  })
  const codes = [{ xfer: 'A'.repeat(43) }, { from: cove.id }, { to: cove.id }].map((one) =>
    append(mill, entry(one)),
  )
  t.same(codes, ['unknown-transfer', 'wrong-bank', 'wrong-bank'])
  t.equal(mill.transfer(xfer).state, 'ordered')
  town.run()
  t.equal(mill.transfer(xfer).state, 'paid')
  t.equal(append(mill, entry({})), 'id-known')
  t.equal(append(quay, entry({})), 'unknown-transfer', 'the payee’s bank has no accept to note')
  t.equal(
    append(mill, { typ: 'order.closed', xfer, code: 'declined', at: noon }),
    'id-known',
    'nor is it closed',
  )
  t.equal(
    append(mill, { typ: 'order.closed', xfer: 'A'.repeat(43), code: 'x', at: noon }),
    'unknown-transfer',
  )
  t.same(problemsAtRest(town), [])
})

t.test('times are kept to the second', async (t) => {
  t.test('the decider may decide until the end of its time', async (t) => {
    for (const [late, state] of [[0, 'paid'] as const, [1, 'released'] as const]) {
      const { town, banks, wish } = threeBanks()
      const { xfer } = town.order(wish)
      town.deliverAt(0)
      town.deliverAt(0)
      const { accept } = banks[1].transfer(xfer)
      t.equal(accept?.decideBy, noon + 120, 'two minutes, unless the agreement says less')
      town.now = noon + 120 + late
      if (late === 0) banks[1].tick()
      town.run()
      t.equal(banks[0].transfer(xfer).state, state)
      t.same(problemsAtRest(town), [])
    }
  })

  t.test('an order waits until the end of its time', async (t) => {
    const { town, banks, wish } = threeBanks()
    const { xfer } = town.order(wish)
    const [letter] = town.letters.splice(0)
    town.now = noon + 86_400
    banks[0].tick()
    t.equal(banks[0].transfer(xfer).state, 'ordered')
    town.now += 1
    banks[0].tick()
    t.equal(banks[0].transfer(xfer).code, 'no-answer')
    if (letter !== undefined) town.deliver(letter)
    town.heal()
    t.equal(banks[1].state.transfers.size, 0)
    t.same(problemsAtRest(town), [])
  })
})

t.test('a hold must be the one that was accepted', async (t) => {
  const changes: readonly (readonly [string, (hold: LaneHold, quay: TownBank) => Partial<LaneHold>])[] = [
    ['fewer seconds', ({ seconds }) => ({ seconds: seconds - 1 })],
    ['more seconds', ({ seconds }) => ({ seconds: seconds + 1 })],
    ['another accept', ({ xfer }) => ({ accept: xfer })],
    ['another key', ({ decider }) => ({ decider: { ...decider, key: keyOf(bytesOf('x')) } })],
    ['another decider', ({ decider, by }) => ({ decider: { ...decider, bank: by } })],
    ['a way that leads on', ({ by }) => ({ route: [by] })],
    ['a later time', ({ decideBy }) => ({ decideBy: decideBy + 1000 })],
  ]
  const wrong: string[] = []
  for (const [what, change] of changes) {
    const { town, banks, wish } = threeBanks()
    const [mill, quay] = banks
    const { xfer } = town.order(wish)
    town.deliverAt(0)
    town.deliverAt(0)
    const [hold] = town.letters.splice(0)[0]?.items ?? []
    if (hold?.typ !== 'lane.hold') throw new Error('no hold')
    const answer = quay.turn((turn) => {
      receive(turn, mill.id, { ...hold, ...change(hold, quay) })
      return turn.appended.at(-1)?.entry
    })
    const released =
      answer?.typ === 'lane.out' && answer.entry.typ === 'lane.release' && answer.entry.code === 'tombstoned'
    if (!released) wrong.push(`${what}: not released`)
    if (quay.transfer(xfer).state !== 'accepted') wrong.push(`${what}: the order has ended`)
    if (quay.account('ann').balance !== 0) wrong.push(`${what}: hours moved`)
    wrong.push(...problemsNow(town).filter((problem) => problem.startsWith('quay')))
  }
  t.same(wrong, [])
})

t.test('a transfer that is over stays as it is, however often it is held again', async (t) => {
  const { town, banks, wish } = threeBanks()
  const [mill, quay] = banks
  const paid = town.transfer(wish).xfer
  const released = town.order({ ...wish, id: 'released' }).xfer
  town.deliverAt(0)
  town.now += 121
  town.run()
  t.same([quay.transfer(paid).state, quay.transfer(released).state], ['paid', 'released'])
  for (const xfer of [paid, released]) {
    const { mine, theirs, ch, ep } = quay.channel(mill)
    const links = {
      ch,
      ep,
      by: mill.id,
      seq: theirs.seq + 1,
      prev: theirs.tip,
      ack: { seq: mine.seq, oid: mine.tip },
    }
    const decider = { bank: quay.id, key: quay.state.genesis.op }
    const terms = { xfer, seconds: hour, decideBy: noon + 600, decider, accept: xfer, route: [] }
    const hold: LaneEntry = { typ: 'lane.hold', ...links, at: noon, ...terms }
    const before = structuredClone(quay.transfer(xfer))
    const answers = quay.turn((turn) => {
      receive(turn, mill.id, hold)
      return turn.appended.map(({ entry }) => (entry.typ === 'lane.out' ? entry.entry : entry))
    })
    t.match(answers[1], { typ: 'lane.release', xfer, code: 'tombstoned' })
    t.ok(isDeepStrictEqual(quay.transfer(xfer), before))
  }
  t.equal(quay.account('ann').balance, hour)
  t.same(
    problemsNow(town).filter((problem) => problem.startsWith('quay')),
    [],
  )
})

t.test('a bank writes in its own lane only what follows, and what it may', async (t) => {
  const { town, banks, wish } = threeBanks()
  const [mill, quay, cove] = banks
  town.agree(quay, cove)
  town.agree(mill, cove)
  town.transfer(wish)
  const { xfer } = town.order({ ...wish, to: cove, via: [quay], id: 'through' })
  // Cove accepts, mill holds, quay passes on; cove does not hear of it.
  for (let at = 0; at < 4; at++) town.deliverAt(0)
  const channel = quay.channel(cove)
  t.equal(channel.mine.holds.size, 1)
  const code = (entry: LaneEntry): string => append(quay, { typ: 'lane.out', entry, at: noon })
  const { mine, theirs, ch, ep } = channel
  const ack = { seq: theirs.seq, oid: theirs.tip }
  const links = { ch, ep, by: quay.id, seq: mine.seq + 1, prev: mine.tip, ack, at: noon }
  const [held] = mine.holds.values()
  if (held === undefined) throw new Error('no hold')
  const { seconds, decideBy, decider, accept, route } = held
  const hold: LaneHold = {
    typ: 'lane.hold',
    ...links,
    xfer,
    seconds,
    decideBy,
    decider,
    accept,
    route: [...route],
  }
  const resume = { typ: 'lane.resume', ...links } as const
  const release = { typ: 'lane.release', ...links, xfer, code: 'declined' } as const
  const toMill = quay.channel(mill)
  const before = structuredClone(quay.state)
  const rows: readonly (readonly [string, LaneEntry])[] = [
    ['unknown-transfer', hold],
    ['unknown-transfer', { ...hold, xfer: 'A'.repeat(43) }],
    ['no-agreement', { ...resume, by: cove.id }],
    ['no-agreement', { ...resume, ch: xfer }],
    ['no-agreement', { ...resume, ep: 2 }],
    ['lane-broken', { ...resume, seq: mine.seq }],
    ['lane-broken', { ...resume, seq: mine.seq + 2 }],
    ['lane-broken', { ...resume, prev: xfer }],
    ['lane-broken', { ...resume, ack: { ...ack, seq: ack.seq + 1 } }],
    ['lane-broken', { ...resume, ack: { ...ack, oid: xfer } }],
    ['lane-broken', release],
  ]
  t.same(
    rows.map(([, entry]) => code(entry)),
    rows.map(([expected]) => expected),
  )
  t.ok(isDeepStrictEqual(quay.state, before))
  t.equal(toMill.theirs.holds.size, 1)
  town.run()
  t.equal(mill.transfer(xfer).state, 'paid')
  t.equal(
    append(quay, { typ: 'lane.out', entry: { ...hold, seq: mine.seq + 1, prev: mine.tip }, at: noon }),
    'lane-broken',
  )
  town.heal()
  t.same(problemsAtRest(town), [])
})

t.test('a bank holds only what was accepted, and all of it', async (t) => {
  const { town, banks, wish } = threeBanks()
  const [mill, quay] = banks
  const { xfer } = town.order(wish)
  const { mine, theirs, ch, ep } = mill.channel(quay)
  const ack = { seq: theirs.seq, oid: theirs.tip }
  const links = { ch, ep, by: mill.id, seq: mine.seq + 1, prev: mine.tip, ack, at: noon }
  const decider = { bank: quay.id, key: quay.state.genesis.op }
  const terms = { xfer, seconds: hour, decideBy: noon + 60, decider, accept: xfer, route: [] }
  const hold: LaneHold = { typ: 'lane.hold', ...links, ...terms }
  const code = (entry: LaneHold): string => append(mill, { typ: 'lane.out', entry, at: noon })
  t.equal(code(hold), 'tombstoned', 'before it is accepted')
  const accept: Accept = {
    typ: 'accept',
    from: quay.id,
    to: mill.id,
    xfer,
    decideBy: noon + 60,
    key: decider.key,
    at: noon,
  }
  t.equal(append(mill, { typ: 'order.accepted', accept, at: noon }), 'ok')
  const fits = { ...hold, accept: oid(nodeCrypto, accept) }
  const others: LaneHold[] = [
    hold,
    { ...fits, seconds: hour - 1 },
    { ...fits, seconds: hour + 1 },
    { ...fits, decideBy: noon + 61 },
    { ...fits, decider: { bank: mill.id, key: decider.key } },
    { ...fits, decider: { bank: quay.id, key: mill.state.genesis.op } },
  ]
  t.same(
    others.map(code),
    others.map(() => 'tombstoned'),
  )
  t.equal(code(fits), 'ok')
  t.same(problemsNow(town), [])
})

t.test('an agreement is between this bank and another one, with their own keys', async (t) => {
  const { town, banks } = threeBanks()
  const [mill, quay, cove] = banks
  const agreement = town.agreement(mill, cove)
  const by = (bank: TownBank) => sealBatch(nodeCrypto, [digest(nodeCrypto, agreement)], bank.env.seed)
  const sealOfBank = (id: string) => by(id === mill.id ? mill : cove)
  const seals = { sealA: sealOfBank(agreement.a), sealB: sealOfBank(agreement.b) }
  const common = {
    typ: 'agreement.open',
    agreement,
    ...seals,
    peer: cove.state.genesis,
    by: 'admin',
    at: noon,
  } as const
  const swapped = { sealA: seals.sealB, sealB: seals.sealA }
  const turned = { ...agreement, a: agreement.b, b: agreement.a }
  const rows: readonly (readonly [string, LaterEntry])[] = [
    ['wrong-bank', { ...common, peer: mill.state.genesis }],
    ['wrong-bank', { ...common, peer: quay.state.genesis }],
    ['wrong-bank', { ...common, agreement: turned }],
    ['wrong-bank', { ...common, agreement: { ...agreement, ch: town.agreement(mill, quay).ch } }],
    ['partner-exists', { ...common, agreement: town.agreement(mill, quay), peer: quay.state.genesis }],
    ['bad-seal', { ...common, ...swapped }],
    ['bad-seal', { ...common, sealA: by(quay) }],
    ['bad-seal', { ...common, sealB: by(quay) }],
    ['ok', common],
    ['partner-exists', common],
  ]
  t.same(
    rows.map(([, entry]) => append(mill, entry)),
    rows.map(([code]) => code),
  )
  t.equal(append(quay, common), 'wrong-bank', 'others’ agreements are not ours')
  const refused = append(mill, exchangeOf('x', { giver: `p-${cove.id.slice(4)}` }))
  t.equal(refused, 'account-not-usable')
})
