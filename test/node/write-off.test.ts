/**
 * A bank between that nobody answers, on the whole node in memory: what it writes off, what that costs it, and that a
 * silent neighbour takes no room from anybody else.
 */
import { strict as assert } from 'node:assert'
import t from 'tap'
import type { Test } from 'tap'
import { recover } from '../../node/recover.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import { ReadModel } from '../../node/read-model.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import type { NetBank } from './net-bank.ts'
import { admin, isLane, Net, type Sent } from './net-of-banks.ts'

t.setTimeout(120_000)

type Three = readonly [ash: NetBank, birch: NetBank, cedar: NetBank]
const half = hour / 2

/** Ash and cedar are partners of birch; so are `more`. Each knows where the others are. */
async function street(...more: string[]): Promise<{ net: Net; banks: Three; all: readonly NetBank[] }> {
  const net = await Net.ofStrangers('ash', 'birch', 'cedar', ...more)
  const [ash, birch, cedar] = net.banks
  assert(ash && birch && cedar)
  for (const one of net.banks) {
    if (one !== birch) await net.agree(birch, one)
    for (const other of net.banks) {
      if (one === other || one === birch || other === birch) continue
      await net.until(one.api.changeBank(admin, other.id, { name: other.name }))
      await one.running.directory.setCard(other.id, { peer: other.peer, addrs: [`/memory/${other.peer}`] })
    }
  }
  await net.settle()
  return { net, banks: [ash, birch, cedar], all: net.banks }
}

/** Bob of `from` received help of Ann at `to`, over birch; nobody waits long for the answer. */
async function give(net: Net, from: NetBank, to: NetBank, id: string, seconds = half): Promise<string> {
  const people = { giver: `ann@${to.name}`, receiver: 'bob', route: ['birch'] }
  const what = { seconds, day: today, category: 'gardening', wait: 1 }
  const done = await net.until(from.api.recordExchange(admin, { id: nonceOf(id), ...people, ...what }))
  return done.ok ? done.value.state : done.error.code
}

/** From now on no lane entry of this bank reaches anybody. */
function silence(net: Net, bank: NetBank): void {
  net.weather = (sent: Sent) => (sent.from === bank && sent.items.some(isLane) ? [] : [0])
}

/** All that has happened is overdue. */
const longAfter = 3600 + 600

async function waitingAt(net: Net, bank: NetBank) {
  return (await net.until(bank.api.transfers())).transfers
}

const writtenOff = (bank: NetBank): number => bank.state.accounts.get('sys-written-off')?.balance ?? NaN

/** Reads the log of a bank again, from its genesis: rules, sums, checkpoints. */
async function verifies(t: Test, bank: NetBank): Promise<void> {
  const read = await recover(nodeCrypto, bank.running.log, undefined, new ReadModel())
  assert(read.ok, read.ok ? '' : read.error.detail)
  const sum = [...read.value.state.accounts.values()].reduce((all, { balance }) => all + balance, 0)
  t.equal(sum, 0, 'all balances sum to zero')
  const transfers = (state: NetBank['state']): unknown =>
    [...state.transfers.values()].map(({ xfer, state, writtenOff }) => [xfer, state, writtenOff])
  t.same(transfers(read.value.state), transfers(bank.state), 'the log leads to the same state')
}

t.test('what cedar decided and never said is written off, and is birch’s own loss', async (t) => {
  const { net, banks } = await street()
  const [ash, birch, cedar] = banks
  silence(net, cedar)
  t.equal(await give(net, ash, cedar, 'one'), 'waiting')
  t.equal(cedar.balance('ann'), half, 'cedar has decided')
  const [early] = await waitingAt(net, birch)
  assert(early)
  t.match(early, { role: 'middle', state: 'held', from: 'ash', to: 'cedar', overdue: false })
  const refused = await net.until(birch.api.writeOffTransfer(admin, early.xfer))
  t.match(refused, { ok: false, error: { code: 'not-overdue', params: { partner: 'cedar' } } })
  await net.leap(longAfter)
  t.match(await waitingAt(net, birch), [{ overdue: true }])
  const off = await net.until(birch.api.writeOffTransfer(admin, early.xfer))
  t.match(off, { ok: true, value: { state: 'released', code: 'writeoff', writtenOff: { by: 'admin' } } })
  await net.settle()
  t.match(ash.state.transfers.get(early.xfer), { state: 'released', code: 'writeoff' })
  t.same([ash.balance('bob'), ash.channel(birch).mine.held, ash.owed(birch)], [0, 0, 0], 'ash is let go')
  t.equal(birch.channel(cedar).mine.held, half, 'cedar is not')
  t.match(await net.until(birch.api.writeOffTransfer(admin, early.xfer)), {
    error: { code: 'not-held-between' },
  })
  net.weather = () => [0]
  await net.pass(30)
  t.same([birch.owed(cedar), birch.owed(ash), writtenOff(birch)], [half, 0, -half])
  t.match(await net.until(birch.api.transfer(early.xfer)), { ok: true, value: { lost: true } })
  t.same([...net.differences(ash, birch), ...net.differences(birch, cedar)], [])
  await verifies(t, birch)
  await birch.crash()
  await net.until(birch.start())
  t.equal(writtenOff(birch), -half, 'and it is so after a crash')
  t.same(net.problems, [])
})

t.test('an order waits before there is a hold, too', async (t) => {
  const { net, banks } = await street()
  const [ash, birch] = banks
  const people = { id: nonceOf('one'), giver: 'ann@birch', receiver: 'bob' }
  const what = { seconds: half, day: today, category: 'gardening', wait: 1 }
  net.weather = ({ items }) => (items.some(({ typ }) => typ === 'order') ? [] : [0])
  const done = await net.until(ash.api.recordExchange(admin, { ...people, ...what }))
  t.match(done, { ok: true, value: { state: 'waiting' } })
  const [order] = await waitingAt(net, ash)
  assert(order)
  t.match(order, { role: 'payer', state: 'ordered', to: 'birch', overdue: false })
  t.equal(order.from, undefined)
  net.weather = ({ items }) => (items.some(({ typ }) => typ === 'accept') ? [] : [0])
  await net.pass(30)
  const [accepted] = await waitingAt(net, birch)
  t.match(accepted, { xfer: order.xfer, role: 'payee', state: 'accepted', from: 'ash' })
  t.type(accepted?.decideBy, 'number')
  net.weather = () => [0]
  await net.pass(30)
  t.same([await waitingAt(net, ash), await waitingAt(net, birch)], [[], []])
})

t.test('what cedar lets go as well costs nobody anything', async (t) => {
  const { net, banks } = await street()
  const [ash, birch, cedar] = banks
  net.weather = ({ from, to, items }) => (from === birch && to === cedar && items.some(isLane) ? [] : [0])
  t.equal(await give(net, ash, cedar, 'one'), 'waiting')
  await net.leap(longAfter)
  const [late] = await waitingAt(net, birch)
  assert(late)
  t.ok((await net.until(birch.api.writeOffTransfer(admin, late.xfer))).ok)
  net.weather = () => [0]
  await net.pass(30)
  t.same([writtenOff(birch), birch.owed(cedar), birch.channel(cedar).mine.held], [0, 0, 0])
  t.same([ash.balance('bob'), cedar.balance('ann')], [0, 0])
  t.same([...net.differences(ash, birch), ...net.differences(birch, cedar), ...net.problems], [])
  await verifies(t, birch)
})

t.test('a silent neighbour has its own room halved, and nobody else’s', async (t) => {
  const { net, banks, all } = await street('dell', 'elm')
  const [ash, birch, cedar] = banks
  const [dell, elm] = all.slice(3)
  assert(dell && elm)
  const partner = async (bank: NetBank, name: string) => {
    const shown = await net.until(bank.api.partner(name))
    assert(shown.ok)
    return shown.value
  }
  const before = await partner(birch, 'cedar')
  const others = [await partner(birch, 'ash'), await partner(birch, 'dell')]
  silence(net, cedar)
  for (const id of ['a', 'b', 'c']) t.equal(await give(net, ash, cedar, id), 'waiting')
  t.match(await partner(birch, 'cedar'), { overdue: 0, usable: before.usable })
  await net.leap(longAfter)
  t.match(await partner(birch, 'cedar'), {
    overdue: 3,
    usable: {
      holds: Math.floor(before.usable.holds / 8),
      seconds: Math.floor(before.usable.seconds / 8),
    },
  })
  // What three may not exceed: an eighth of what the agreement lets wait.
  const eighth = Math.floor(before.usable.seconds / 8) - 3 * half
  t.equal(await give(net, dell, cedar, 'd', eighth + 1), 'route-full', 'cedar gets no more')
  t.equal(await give(net, ash, cedar, 'e', eighth + 1), 'partner-slow', 'on the way over birch, either')
  for (const [from, to] of [
    [dell, elm],
    [elm, ash],
    [ash, elm],
    [ash, dell],
  ] as const)
    t.equal(
      await give(net, from, to, `${from.name} ${to.name}`, 2 * hour),
      'done',
      `${from.name} to ${to.name}`,
    )
  for (const [at, name] of ['ash', 'dell'].entries())
    t.match(await partner(birch, name), { overdue: 0, usable: others[at]?.usable ?? {} })
  net.weather = () => [0]
  await net.pass(30)
  t.match(await partner(birch, 'cedar'), { overdue: 0, usable: before.usable }, 'answers bring it back')
  t.equal(await give(net, dell, cedar, 'f', 2 * hour), 'done')
  t.same(net.problems, [])
})

t.test('room that a lowered limit leaves is none, not less than none', async (t) => {
  const net = await Net.of('ash', 'birch')
  const [ash, birch] = net.banks
  assert(ash && birch)
  t.equal(await net.exchange(ash, birch, 'one', 2 * hour), 'done')
  t.ok((await net.until(birch.api.changePartner(admin, 'ash', { limit: hour }))).ok)
  await net.settle()
  t.match(await net.until(ash.api.partner('birch')), { ok: true, value: { weMaySend: 0, weMayOwe: hour } })
  t.match(await net.until(birch.api.partner('ash')), { ok: true, value: { theyMaySend: 0 } })
})
