/** What the use cases show is on disk, whatever else happens at the same time: on a disk that takes its time. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import { parseBlock } from '../../protocol/log/block.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import type { NetBank } from './net-bank.ts'
import { admin, Net } from './net-of-banks.ts'

/** A bank whose disk takes 7 milliseconds for a block. */
async function slowBank(): Promise<{ net: Net; mill: NetBank; quay: NetBank }> {
  const net = await Net.of('mill', 'quay')
  const [mill, quay] = net.banks as [NetBank, NetBank]
  mill.disk.fsync = () => new Promise((resolve) => net.clock.after(7, resolve))
  return { net, mill, quay }
}

const give = (bank: NetBank, id: string) => {
  const people = { giver: 'ann', receiver: 'bob', seconds: 60 }
  return bank.api.recordExchange(admin, { id: nonceOf(id), ...people, day: today, category: 'gardening' })
}

/** Every entry that the disk has acknowledged, and the balance of an account after each. */
function onDisk(bank: NetBank, name: string): { entries: number; balances: number[]; ids: Set<unknown> } {
  const account = bank.running.directory.accountNamed(name)
  const balances = [0]
  const ids = new Set<unknown>()
  let entries = 0
  for (const { text } of bank.blocks) {
    const parsed = parseBlock(text)
    assert(parsed.ok)
    for (const { body } of parsed.value.entries) {
      entries++
      if (body['typ'] !== 'exchange') continue
      ids.add(body['id'])
      const seconds = Number(body['seconds'])
      const sign = body['giver'] === account ? 1 : body['receiver'] === account ? -1 : 0
      balances.push((balances.at(-1) ?? 0) + sign * seconds)
    }
  }
  return { entries, balances, ids }
}

t.test('reads that race with writes show one state, and it is on disk', async (t) => {
  const { net, mill } = await slowBank()
  const problems: string[] = []
  const work: Promise<unknown>[] = []
  const wrong = (what: string): unknown => problems.push(what)
  const look = async (round: number): Promise<void> => {
    const { api } = mill
    const checks = [
      api.exchange(nonceOf(`race ${round}`)).then((found) => {
        // It is there or not, according to whether the POST was first; it is never a fault.
        if (found.ok && !onDisk(mill, 'ann').ids.has(nonceOf(`race ${round}`)))
          wrong(`exchange ${round} early`)
        return found.ok
      }),
      api.account('ann').then((found) => {
        const { balances } = onDisk(mill, 'ann')
        if (!found.ok || !balances.includes(found.value.balance)) wrong(`account ${round}`)
      }),
      api.listAccounts({ limit: 100 }).then(({ accounts }) => {
        const sum = accounts.reduce((total, { balance }) => total + balance, 0)
        const bob = accounts.find(({ name }) => name === 'bob')?.balance ?? NaN
        if (sum !== 0 || !onDisk(mill, 'bob').balances.includes(bob)) wrong(`accounts ${round}`)
      }),
      api.statement('ann', { limit: 1000 }).then((found) => {
        if (!found.ok) return void wrong(`statement ${round} refused`)
        const { account, lines } = found.value
        const sum = lines.reduce((total, { seconds }) => total + seconds, 0)
        if (account.balance !== sum || (lines.at(-1)?.balance ?? 0) !== sum) wrong(`statement ${round} sums`)
        if (lines[0] !== undefined && lines[0].balance !== lines[0].seconds) wrong(`statement ${round} start`)
        if (!onDisk(mill, 'ann').balances.includes(account.balance)) wrong(`statement ${round} early`)
      }),
      api.status().then(({ entries }) => {
        if (entries > onDisk(mill, 'ann').entries) wrong(`status ${round} early`)
      }),
    ]
    await Promise.all(checks)
  }
  for (let round = 0; round < 40; round++) {
    work.push(look(round), give(mill, `race ${round}`), look(round))
    // Between the turns and the blocks, in every phase of the disk.
    net.clock.milliseconds += round % 4
    await net.settle()
    work.push(look(round))
  }
  await net.until(Promise.all(work))
  t.same(problems, [])
  t.equal(onDisk(mill, 'ann').balances.at(-1), 40 * 60, 'all was written')
})

t.test('a GET of an exchange right after its POST finds it when it is on disk', async (t) => {
  const { net, mill } = await slowBank()
  const posted = give(mill, 'first')
  await new Promise((resolve) => setImmediate(resolve))
  t.ok(mill.state.exchanges.has(nonceOf('first')) && mill.running.bank.durableSize < mill.state.size)
  const got = mill.api.exchange(nonceOf('first'))
  const [post, get] = await net.until(Promise.all([posted, got]))
  t.match([post, get], [{ ok: true }, { ok: true, value: { id: nonceOf('first'), state: 'done' } }])
})

t.test('reads of a bank at rest write nothing, and need no room on the disk', async (t) => {
  const { net, mill, quay } = await slowBank()
  let syncs = 0
  mill.disk.fsync = async () => void syncs++
  mill.mayWrite = false
  const { api } = mill
  const reads = [api.status(), api.account('ann'), api.statement('ann', { limit: 9 }), api.partner(quay.id)]
  await net.until(Promise.all<unknown>([...reads, api.partners(), api.listAccounts({ limit: 9 })]))
  t.equal(syncs, 0)
})

t.test('a position is shown when the disk has it', async (t) => {
  const { net, mill, quay } = await slowBank()
  const done = net.exchange(mill, quay, 'far', hour)
  const early: unknown[] = []
  const watch = async (): Promise<void> => {
    for (let at = 0; at < 60; at++) {
      const shown = await mill.api.partner(quay.id)
      const settled = mill.blocks.some(({ text }) => text.includes('"lane.settle"'))
      if (shown.ok && shown.value.position !== 0 && !settled) early.push(at)
      await new Promise<void>((resolve) => void net.clock.after(1, resolve))
    }
  }
  const [state] = await net.until(Promise.all([done, watch()]))
  t.equal(state, 'done')
  t.same(early, [])
  t.match(await net.until(mill.api.partner(quay.id)), { ok: true, value: { position: hour } })
})

t.test('the status counts the accounts of people and their groups', async (t) => {
  const { net, mill } = await slowBank()
  const count = async (): Promise<number> => (await net.until(mill.api.status())).accounts
  const { accounts } = mill.state
  t.equal(await count(), 2, 'ann and bob')
  t.ok(accounts.size > 2, 'but neither the partner’s account nor those of the system')
  for (const kind of ['group', 'agency', 'venue', 'pot'] as const)
    assert((await net.until(mill.api.openAccount(admin, { kind, name: `the-${kind}` }))).ok)
  t.equal(await count(), 6)
})
