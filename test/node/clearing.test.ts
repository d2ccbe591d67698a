/** Loops of debts between whole banks: positions that go round, plans, rounds, and what becomes of them when something fails. */
import { strict as assert } from 'node:assert'
import t, { type Test } from 'tap'
import type { ClearingRule, ClearingRun } from '../../protocol/generated/types.ts'
import { transitAccount } from '../../protocol/ledger/state.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import type { NetBank } from './net-bank.ts'
import { admin, isLane, Net } from './net-of-banks.ts'

t.setTimeout(120_000)

async function rule(net: Net, bank: NetBank, clearing: ClearingRule): Promise<void> {
  const { bank: writer } = bank.running
  const at = net.clock.now()
  const refused = await net.until(
    writer.run((turn) => turn.append({ typ: 'rules', ...turn.state.rules, clearing, by: 'admin', at })),
  )
  assert(refused === undefined)
}

/** `from` comes to owe `to` so many hours: its member received that from theirs. */
async function owe(net: Net, from: NetBank, to: NetBank, hours: number): Promise<void> {
  const giver = `ann@${from.running.directory.bankText(to.id)}`
  const id = nonceOf(`${from.name} ${to.name} ${hours} ${net.clock.now()}`)
  const done = await net.until(
    from.api.recordExchange(admin, {
      ...{ id, giver, receiver: 'bob', seconds: hours * hour, day: today, category: 'gardening' },
    }),
  )
  assert(done.ok && done.value.state === 'done', done.ok ? done.value.state : done.error.code)
}

/** Every bank owes the next so many hours, the last one the first. */
async function ring(hours: readonly number[], ...names: string[]): Promise<{ net: Net; banks: NetBank[] }> {
  const net = await Net.of(...names)
  const { banks } = net
  for (const bank of banks) {
    for (const name of ['ann', 'bob']) {
      const wide = { floor: -1000 * hour, ceiling: 1000 * hour }
      await net.until(bank.api.changeAccount(admin, name, wide))
    }
    await rule(net, bank, 'ask')
  }
  for (const [at, debtor] of banks.entries()) {
    const creditor = banks[(at + 1) % banks.length]
    if (creditor !== undefined && (hours[at] ?? 0) > 0) await owe(net, debtor, creditor, hours[at] ?? 0)
  }
  await net.pass(60)
  return { net, banks }
}

/** Lets much time pass at once: every timer that is due meanwhile goes off, though only once. */
async function leap(net: Net, seconds: number): Promise<void> {
  net.clock.milliseconds += seconds * 1000
  await net.pass(400)
}

/** What each bank owes the others, in hours, as all of them agree. */
function owedHours(net: Net): Record<string, number> {
  const shown: Record<string, number> = {}
  for (const one of net.banks)
    for (const other of net.banks)
      if (one.state.channels.has(other.id) && one.owed(other) > 0)
        shown[`${one.name} ${other.name}`] = one.owed(other) / hour
  return shown
}

/** What the bank owes all others together. */
const outside = (bank: NetBank, net: Net): number =>
  net.banks
    .filter((other) => bank.state.channels.has(other.id))
    .reduce((sum, other) => sum + bank.owed(other), 0)

async function run(net: Net, bank: NetBank, wait = 15): Promise<ClearingRun> {
  const done = await net.until(bank.api.runClearing(admin, { wait }))
  assert(done.ok, done.ok ? '' : done.error.code)
  return done.value
}

/** Nothing is on its way, both sides of every pair say the same, and no promise was broken. */
function rest(t: Test, net: Net): void {
  t.same(net.problems, [])
  for (const [at, one] of net.banks.entries()) {
    t.equal(one.state.accounts.get(transitAccount)?.balance, 0, `${one.name}: nothing in transit`)
    for (const other of net.banks.slice(at + 1))
      if (one.state.channels.has(other.id)) {
        t.same(net.differences(one, other), [])
        t.same([one.channel(other).mine.held, one.channel(other).theirs.held], [0, 0], 'no hold is open')
      }
  }
}

const codes = ({ rounds }: ClearingRun): string[] => rounds.map(({ state, code }) => code ?? state)

t.test('three banks in a ring: the smallest debt goes, and nobody is richer or poorer', async (t) => {
  const { net, banks } = await ring([5, 4, 3], 'mill', 'quay', 'cove')
  const [mill, quay, cove] = banks as [NetBank, NetBank, NetBank]
  const before = banks.map((bank) => outside(bank, net))
  const people = banks.map((bank) => [bank.balance('ann'), bank.balance('bob')])
  const plan = await mill.api.clearing()
  t.match(plan, { rule: 'ask', banks: 3, cleared: 9 * hour, bound: 9 * hour })
  t.match(plan.loops, [{ seconds: 3 * hour }])
  const [shown] = plan.loops
  t.same(shown?.banks, [mill.running.directory.bankText(cove.id), mill.running.directory.bankText(quay.id)])
  const partner = (bank: NetBank) => plan.partners.find((one) => one.bank === bank.id)
  t.match(partner(quay), { before: 5 * hour, after: 2 * hour })
  t.match(partner(cove), { before: -3 * hour, after: 0 })
  const done = await run(net, mill)
  t.same(codes(done), ['cleared'])
  t.same(done.partners.toSorted(), plan.partners.toSorted(), 'as it was planned')
  t.same(owedHours(net), { 'mill quay': 2, 'quay cove': 1 })
  t.same(
    banks.map((bank) => outside(bank, net)),
    before,
    'net positions are as before',
  )
  t.same(
    banks.map((bank) => [bank.balance('ann'), bank.balance('bob')]),
    people,
    'no member is touched',
  )
  rest(t, net)
  await net.pass(60)
  t.same((await quay.api.clearing()).loops, [], 'nothing is left to clear')
  t.same(codes(await run(net, quay)), [])
  const view = await net.until(mill.api.exchange(done.rounds[0]?.xfer ?? ''))
  t.match(view, { ok: true, value: { state: 'done', purpose: 'clear', giver: 'sys-transit' } })
  const lines = await net.until(mill.api.statement(`p-${quay.id.slice(4)}`, { limit: 9 }))
  t.match(lines.ok && lines.value.lines.at(-1), { seconds: -3 * hour, balance: 2 * hour, purpose: 'clear' })
  await mill.crash()
  await net.until(mill.start())
  t.same(owedHours(net), { 'mill quay': 2, 'quay cove': 1 }, 'the log alone says so')
})

t.test('four banks in a ring, any of them begins', async (t) => {
  for (const at of [0, 1, 2, 3]) {
    const { net, banks } = await ring([2, 2, 2, 2], 'mill', 'quay', 'cove', 'dell')
    const begins = banks[at]
    assert(begins !== undefined)
    t.same(codes(await run(net, begins)), ['cleared'])
    t.same(owedHours(net), {})
    rest(t, net)
  }
})

t.test('six banks: loops that share edges, planned together', async (t) => {
  const { net, banks } = await ring([0], 'mill', 'quay', 'cove', 'dell', 'fort', 'glen')
  const [mill, quay, cove, dell, fort, glen] = banks as [NetBank, NetBank, NetBank, NetBank, NetBank, NetBank]
  const debts: [NetBank, NetBank, number][] = [
    ...([
      [mill, quay, 3],
      [quay, cove, 2],
      [cove, mill, 2],
    ] as [NetBank, NetBank, number][]),
    ...([
      [quay, dell, 4],
      [dell, fort, 4],
      [fort, mill, 4],
    ] as [NetBank, NetBank, number][]),
    ...([
      [fort, glen, 1],
      [glen, dell, 1],
    ] as [NetBank, NetBank, number][]),
  ]
  for (const [from, to, hours] of debts) await owe(net, from, to, hours)
  await net.pass(90)
  const before = banks.map((bank) => outside(bank, net))
  const plan = await mill.api.clearing()
  t.equal(plan.banks, 6)
  for (const bank of banks) {
    const { cleared, bound } = await bank.api.clearing()
    t.same([cleared, bound], [plan.cleared, plan.bound], 'all plan the same')
  }
  const was = debts.map(([from, to]) => from.owed(to))
  for (const bank of [mill, dell]) {
    t.ok(codes(await run(net, bank)).every((code) => code === 'cleared'))
    await net.pass(60)
  }
  for (const [at, [from, to]] of debts.entries()) {
    const now = from.owed(to)
    t.ok(
      now >= 0 && now <= (was[at] ?? 0),
      `${from.name} owes ${to.name} no more than before, and not less than nothing`,
    )
  }
  const left = debts.reduce((sum, [from, to]) => sum + from.owed(to), 0)
  t.equal(was.reduce((sum, one) => sum + one, 0) - left, plan.cleared)
  t.same(
    banks.map((bank) => outside(bank, net)),
    before,
  )
  rest(t, net)
})

t.test('a bank whose rules say off is no part of it, and learns of nothing', async (t) => {
  const { net, banks } = await ring([5, 5, 5], 'mill', 'quay', 'cove')
  const [mill, quay] = banks as [NetBank, NetBank]
  await rule(net, quay, 'off')
  net.sent.length = 0
  // What mill heard of quay is a plan still, and nothing more.
  t.same(codes(await run(net, mill)), ['clearing-off'])
  const off = await net.until(quay.api.runClearing(admin, {}))
  t.equal(off.ok || off.error.code, 'clearing-off-here')
  t.same(owedHours(net), { 'mill quay': 5, 'quay cove': 5, 'cove mill': 5 })
  await leap(net, 86_400)
  t.match(await quay.api.clearing(), { rule: 'off', banks: 1, loops: [] })
  t.match(await mill.api.clearing(), { loops: [] }, 'its word is too old')
  t.notOk(net.sent.some(({ from, items }) => from === quay && items.some(({ typ }) => typ === 'position')))
  rest(t, net)
})

t.test('what a bank owes changed meanwhile: the round is released, and nobody loses anything', async (t) => {
  const { net, banks } = await ring([5, 5, 5], 'mill', 'quay', 'cove')
  const [mill, quay, cove] = banks as [NetBank, NetBank, NetBank]
  // Quay's people gave cove two hours back, and no position has gone round yet.
  await owe(net, cove, quay, 2)
  t.same(codes(await run(net, mill)), ['over-cleared'])
  t.same(owedHours(net), { 'mill quay': 5, 'quay cove': 3, 'cove mill': 5 })
  rest(t, net)
  await net.pass(60)
  t.same(codes(await run(net, mill)), ['cleared'])
  t.same(owedHours(net), { 'mill quay': 2, 'cove mill': 2 })
  rest(t, net)
})

t.test('two banks begin at once: nothing goes past zero', async (t) => {
  for (const hours of [
    [4, 4, 4],
    [4, 2, 3],
  ]) {
    const { net, banks } = await ring(hours, 'mill', 'quay', 'cove')
    const before = banks.map((bank) => outside(bank, net))
    net.weather = () => [5]
    const runs = banks.map((bank) => bank.api.runClearing(admin, { wait: 30 }))
    for (const one of runs) t.ok((await net.until(one)).ok)
    await net.pass(60)
    t.same(
      banks.map((bank) => outside(bank, net)),
      before,
    )
    for (const [at, one] of banks.entries())
      t.ok(
        one.owed(banks[(at + 1) % 3] as NetBank) >= 0 &&
          one.owed(banks[(at + 1) % 3] as NetBank) <= (hours[at] ?? 0) * hour,
      )
    rest(t, net)
  }
})

t.test(
  'a bank of the loop is away: the hold waits, and is released when it comes back too late',
  async (t) => {
    const { net, banks } = await ring([3, 3, 3, 3], 'mill', 'quay', 'cove', 'dell')
    const [mill, quay, cove, dell] = banks as [NetBank, NetBank, NetBank, NetBank]
    await cove.stop()
    await net.pass(5)
    const waiting = await run(net, mill, 3)
    t.same(codes(waiting), ['waiting'])
    t.ok(dell.channel(cove).mine.held > 0, 'the hold is on its way')
    await net.pass(120)
    await net.until(cove.start())
    await net.pass(60)
    t.equal(mill.state.transfers.get(waiting.rounds[0]?.xfer ?? '')?.state, 'released')
    t.equal(
      mill.state.transfers.get(waiting.rounds[0]?.xfer ?? '')?.code,
      'expired',
      'mill does not decide so late',
    )
    t.same(owedHours(net), { 'mill quay': 3, 'quay cove': 3, 'cove dell': 3, 'dell mill': 3 })
    rest(t, net)
    await quay.stop()
    await net.pass(5)
    t.same(codes(await run(net, mill, 3)), ['unreachable'], 'what we see ourselves is not tried')
    await net.until(quay.start())
    await net.pass(60)
    t.same(codes(await run(net, mill)), ['cleared'])
    t.same(owedHours(net), {})
    rest(t, net)
  },
)

t.test('the bank that clears loses its power at every step', async (t) => {
  for (let step = 0; step < 5; step++) {
    const { net, banks } = await ring([3, 3, 3], 'mill', 'quay', 'cove')
    const [mill] = banks as [NetBank]
    const before = banks.map((bank) => outside(bank, net))
    let lanes = 0
    net.weather = ({ items }) => {
      if (items.some(isLane)) lanes++
      return lanes > step ? [] : [1]
    }
    void mill.api.runClearing(admin, { wait: 1 }).catch(() => undefined)
    await net.pass(2)
    await mill.crash()
    net.weather = () => [1]
    await net.until(mill.start())
    await net.pass(90)
    t.same(
      banks.map((bank) => outside(bank, net)),
      before,
    )
    const left = Object.keys(owedHours(net)).length
    t.ok(left === 0 || left === 3, 'all of the loop or none of it')
    rest(t, net)
  }
})

t.test('at night, by itself, where the rules say so', async (t) => {
  const { net, banks } = await ring([2, 2, 2], 'mill', 'quay', 'cove')
  await leap(net, 86_400)
  t.equal(Object.keys(owedHours(net)).length, 3, 'nobody begins where all are to be asked')
  for (const bank of banks.slice(0, 2)) await rule(net, bank, 'auto')
  await leap(net, 86_400)
  t.same(owedHours(net), {})
  const began = (bank: NetBank): number =>
    [...bank.state.transfers.values()].filter(({ role }) => role === 'loop').length
  t.same(banks.map(began).toSorted(), [0, 0, 1], 'one bank began, one of those that may')
  t.equal(began(banks[2] as NetBank), 0)
  rest(t, net)
})

t.test('house limits and holds: what is cleared needs no room', async (t) => {
  const { net, banks } = await ring([5, 5, 5], 'mill', 'quay', 'cove')
  const [mill, quay, cove] = banks as [NetBank, NetBank, NetBank]
  for (const bank of banks)
    for (const other of banks)
      if (other !== bank) await net.until(bank.api.changePartner(admin, other.id, { limit: 0 }))
  await net.pass(60)
  t.same(
    codes(await run(net, mill)),
    ['cleared'],
    'limits that were lowered to nothing do not stand in its way',
  )
  t.same(owedHours(net), {})
  rest(t, net)
  for (const bank of banks)
    for (const other of banks)
      if (other !== bank) await net.until(bank.api.changePartner(admin, other.id, { limit: 50 * hour }))
  await net.pass(30)
  for (const [from, to] of [
    [mill, quay],
    [quay, cove],
    [cove, mill],
  ] as const)
    await owe(net, from, to, 4)
  await net.pass(60)
  await net.until(cove.api.suspendPartner(admin, quay.id, true))
  await net.pass(30)
  t.same(
    (await mill.api.clearing()).loops.length,
    1,
    'cove takes no holds of quay; those of cove at quay go on',
  )
  t.same(codes(await run(net, mill)), ['cleared'])
  rest(t, net)
})
