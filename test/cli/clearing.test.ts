/** Three banks as real processes over libp2p: a loop of debts is planned, shown and cleared, and not while a bank is away. */
import { strict as assert } from 'node:assert'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { untilQuiet } from '../../cli/banks/audit.ts'
import type { BankProcess } from '../../cli/banks/bank-process.ts'
import { withBanks, type BankGroup } from '../../cli/banks/group.ts'
import { verifyLog } from '../../cli/banks/verify.ts'
import {
  validateAccountView,
  validateClearingView,
  validateHouseRules,
  validateInviteCreated,
  validateNodeStatus,
  validatePartnerList,
  validatePartnerView,
} from '../../protocol/generated/validators.ts'
import { hourbridge, lastObject, noNode, type Ran } from './support.ts'

// Real processes on a busy machine take their time, and positions are told every few seconds.
t.setTimeout(240_000)

const names = ['mill', 'quay', 'cove'] as const
const hour = 3600

type Three = readonly [BankProcess, BankProcess, BankProcess]

const at = (bank: BankProcess, ...args: string[]): Promise<Ran> =>
  hourbridge([...args, '--data', bank.folder])

async function agree(first: BankProcess, second: BankProcess): Promise<void> {
  const [one, two] = [await first.ready(), await second.ready()]
  const terms = { grants: 50 * hour, asks: 50 * hour }
  const { invite } = await one.post('/partners/invites', validateInviteCreated, terms)
  const accepted = await two.post('/partners', validatePartnerView, { invite, name: first.name })
  const status = await two.get('/status', validateNodeStatus)
  await one.patch(`/partners/${encodeURIComponent(status.bank)}`, validatePartnerView, { name: second.name })
  assert(accepted.bank !== status.bank)
}

async function connected(banks: readonly BankProcess[]): Promise<void> {
  for (const bank of banks)
    for (let tries = 0; tries < 800; tries++) {
      const { partners, partnersUp } = await (await bank.ready()).get('/status', validateNodeStatus)
      if (partners === partnersUp) break
      await sleep(25)
    }
}

/** Three banks, each of which owes the next so many hours. */
async function ring(group: BankGroup, hours: readonly string[]): Promise<Three> {
  await group.open(
    names.map((name) => ({ name, title: name })),
    () => undefined,
    () => undefined,
  )
  const [mill, quay, cove] = group.banks
  assert(mill && quay && cove)
  const banks = [mill, quay, cove] as const
  for (const bank of banks) {
    const client = await bank.ready()
    const limits = { floor: -100 * hour, ceiling: 100 * hour }
    for (const name of ['ann', 'bob'])
      await client.post('/accounts', validateAccountView, { kind: 'member', name, ...limits })
    await client.patch('/rules', validateHouseRules, { clearing: 'ask' })
  }
  await agree(mill, quay)
  await agree(quay, cove)
  await agree(cove, mill)
  await connected(banks)
  await indebt(banks, hours)
  return banks
}

/** Each bank comes to owe the next so many hours. */
async function indebt(banks: readonly BankProcess[], hours: readonly string[]): Promise<void> {
  for (const [index, debtor] of banks.entries()) {
    const giver = `ann@${names[(index + 1) % 3] ?? ''}`
    const gave = await at(debtor, 'give', giver, 'bob', hours[index] ?? '', '--for', 'gardening')
    assert.equal(gave.code, 0, gave.stderr)
  }
}

/** Until a bank knows of so many loops. */
async function loops(bank: BankProcess, count: number): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const plan = await (await bank.ready()).get('/clearing', validateClearingView)
    if (plan.loops.length === count) return
    await sleep(250)
  }
  throw new Error(`${bank.name} does not know of ${count} loops`)
}

async function owed(bank: BankProcess): Promise<Record<string, number>> {
  const { partners } = await (await bank.ready()).get('/partners', validatePartnerList)
  return Object.fromEntries(partners.map(({ name, position }) => [name, position / hour]))
}

t.test('a loop of three is cleared', { skip: noNode }, async (t) => {
  await withBanks(undefined, async (group) => {
    const banks = await ring(group, ['5:00', '3:30', '4:00'])
    const [mill, quay, cove] = banks
    await loops(mill, 1)
    const plan = await at(mill, 'clearing', 'plan')
    t.equal(plan.code, 0, plan.stderr)
    t.match(plan.stdout, 'we owe quay, quay owes cove, cove owes us: 3:30 each')
    t.match(plan.stdout, /quay +we owe +5:00 +1:30 +█+░+/)
    t.match(plan.stdout, /cove +owes us +4:00 +0:30 +█+░+/)
    const unasked = await at(mill, 'clearing', 'run')
    t.not(unasked.code, 0, 'nobody said yes')
    t.same(await owed(mill), { quay: 5, cove: -4 })

    const run = await at(mill, 'clearing', 'run', '--yes')
    t.equal(run.code, 0, run.stderr)
    t.match(run.stdout, '✓ we owe quay, quay owes cove, cove owes us: 3:30 cleared.')
    await untilQuiet(banks)
    const left = [
      { quay: 1.5, cove: -0.5 },
      { mill: -1.5, cove: 0 },
      { quay: 0, mill: 0.5 },
    ]
    t.same(await Promise.all(banks.map(owed)), left)
    const nothing = await at(cove, 'clearing', 'run', '--yes')
    t.match(nothing.stdout, 'There was nothing to clear.')

    await indebt(banks, ['0:30', '1:00', '0:30'])
    await loops(quay, 1)
    assert(cove.pid !== undefined)
    process.kill(cove.pid, 'SIGSTOP')
    const hung = await at(quay, 'clearing', 'run', '--yes', '--wait', '2', '--json')
    const [round] = lastObject(hung.stdout)['rounds'] as readonly { state: string }[]
    t.match(round?.state, /^(?:waiting|refused)$/, 'a bank that stands still decides nothing')
    cove.kill()
    await connected(banks)
    await untilQuiet(banks)
    // The round was planned on what the banks had last said of themselves, so on 1:00 at most.
    const ends = await Promise.all([mill, quay].map(owed))
    const cleared = 2 - (ends[0]?.['quay'] ?? 0)
    t.ok(cleared >= 0 && cleared <= 1, `${cleared} h were cleared`)
    const same = [
      { quay: 2 - cleared, cove: cleared - 1 },
      { mill: cleared - 2, cove: 1 - cleared },
    ]
    t.same(ends, same, 'all of the loop or none of it')
    await group.stop()
    for (const bank of banks)
      t.ok((await verifyLog(['--data', bank.folder])).entries > 0, `${bank.name} verifies`)
  })
})
