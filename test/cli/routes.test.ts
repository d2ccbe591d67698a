/** Four banks in a row as real processes over libp2p: hours go from end to end, whichever bank between is killed. */
import { strict as assert } from 'node:assert'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { untilQuiet } from '../../cli/banks/audit.ts'
import { withBanks, type BankGroup } from '../../cli/banks/group.ts'
import { verifyLog } from '../../cli/banks/verify.ts'
import type { BankProcess } from '../../cli/banks/bank-process.ts'
import type { PartnerView } from '../../protocol/generated/types.ts'
import {
  validateAccountView,
  validateInviteCreated,
  validateNodeStatus,
  validatePartnerList,
  validatePartnerView,
} from '../../protocol/generated/validators.ts'
import { hourbridge, lastObject, noNode, type Ran } from './support.ts'

// Real processes on a busy machine take their time.
t.setTimeout(280_000)

const names = ['mill', 'quay', 'cove', 'dell'] as const
const hour = 3600

async function agree(first: BankProcess, second: BankProcess): Promise<void> {
  const [one, two] = [await first.ready(), await second.ready()]
  const terms = { grants: 50 * hour, asks: 50 * hour }
  const { invite } = await one.post('/partners/invites', validateInviteCreated, terms)
  await two.post('/partners', validatePartnerView, { invite, name: first.name })
}

/** Until every bank says that its partners are up. */
async function connected(banks: readonly BankProcess[]): Promise<void> {
  for (const bank of banks)
    for (let tries = 0; tries < 400; tries++) {
      const { partners, partnersUp } = await (await bank.ready()).get('/status', validateNodeStatus)
      if (partners === partnersUp) break
      await sleep(25)
    }
}

async function founded(
  group: BankGroup,
): Promise<readonly [BankProcess, BankProcess, BankProcess, BankProcess]> {
  const plans = names.map((name) => ({ name, title: name }))
  await group.open(
    plans,
    () => undefined,
    () => undefined,
  )
  const [mill, quay, cove, dell] = group.banks
  assert(mill && quay && cove && dell)
  for (const bank of group.banks)
    for (const name of ['ann', 'bob'])
      await (await bank.ready()).post('/accounts', validateAccountView, { kind: 'member', name })
  await agree(mill, quay)
  await agree(quay, cove)
  await agree(cove, dell)
  await connected(group.banks)
  return [mill, quay, cove, dell]
}

const at = (bank: BankProcess, ...args: string[]): Promise<Ran> =>
  hourbridge([...args, '--data', bank.folder, '--json'])

async function give(bank: BankProcess, ...more: string[]): Promise<Ran> {
  const what = ['ann@dell', 'bob', '0:15', '--for', 'gardening', '--route', 'quay,cove']
  return at(bank, 'give', ...what, ...more)
}

async function partnersOf(bank: BankProcess): Promise<readonly PartnerView[]> {
  return (await (await bank.ready()).get('/partners', validatePartnerList)).partners
}

/** Until a bank holds so many seconds at its partners. */
async function held(bank: BankProcess, seconds: number): Promise<void> {
  for (let tries = 0; tries < 800; tries++) {
    const partners = await partnersOf(bank)
    if (partners.reduce((sum, { weHold }) => sum + weHold, 0) === seconds) return
    await sleep(25)
  }
  throw new Error(`${bank.name} does not hold ${seconds} seconds`)
}

t.test('hours over two banks, one of which is killed', { skip: noNode }, async (t) => {
  await withBanks(undefined, async (group) => {
    const banks = await founded(group)
    const [mill, quay, cove, dell] = banks
    const [, where = ''] =
      /Listens at: +(\S+)/.exec((await hourbridge(['status', '--data', dell.folder])).stdout) ?? []
    t.equal((await at(mill, 'bank', 'name', cove.id, 'cove')).code, 0)
    t.equal((await at(mill, 'bank', 'name', dell.id, 'dell', '--at', where)).code, 0)
    const first = await give(mill)
    t.equal(first.code, 0, first.stderr)
    t.match(lastObject(first.stdout), { state: 'done', giver: 'ann@dell', route: ['quay', 'cove'] })

    // A bank between stands still while hours are on their way to it, and is killed with them in its neighbours' lanes.
    for (const victim of [cove, quay]) {
      await connected(banks)
      assert(victim.pid !== undefined)
      process.kill(victim.pid, 'SIGSTOP')
      const given = Array.from({ length: 3 }, () => give(mill, '--wait', '60'))
      await held(mill, 0.75 * hour)
      victim.kill()
      const done = await Promise.all(given)
      const failed = done.filter(({ code }) => code !== 0).map(({ stderr }) => stderr)
      t.same(failed, [], `${victim.name} was killed`)
    }
    t.same([cove.restarts, quay.restarts], [1, 1])
    await connected(banks)
    await untilQuiet(banks)

    const positions = await Promise.all(banks.map(partnersOf))
    const owed = 1.75 * hour
    t.same(
      positions.map((partners) => partners.map(({ position }) => position).toSorted((a, b) => a - b)),
      [[owed], [-owed, owed], [-owed, owed], [-owed]],
      'each bank owes the next the same, and those between nothing of their own',
    )
    t.same(
      positions.flat().filter(({ weHold, theyHold }) => weHold + theyHold > 0),
      [],
      'nothing is held',
    )
    await group.stop()
    for (const bank of banks)
      t.ok((await verifyLog(['--data', bank.folder])).entries > 0, `${bank.name} verifies`)
  })
})
