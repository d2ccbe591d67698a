import { strict as assert } from 'node:assert'
import t from 'tap'
import type { MemberStep } from '../../../protocol/generated/types.ts'
import { portableCrypto } from '../../../protocol/crypto.ts'
import { sealBatch } from '../../../protocol/seal.ts'
import { admin, asMember, broker, codeOf, deskBank, newMember, take, valueOf, type DeskBank } from './bank.ts'
import { bytesOf } from '../../protocol/town-bank.ts'

/** Ana helped Ben for half an hour. */
async function twoWhoHelped(t: Parameters<typeof deskBank>[0], name: string) {
  const made = await deskBank(t, name)
  valueOf(await made.desk.rules.change(admin, { memberFloorSeconds: -3600, memberCeilingSeconds: 7200 }))
  const ana = await newMember(made.desk, 'Ana', 'Kowalska', { contact: { email: 'ana@example.org' } })
  const ben = await newMember(made.desk, 'Ben', 'Lewis')
  assert(ana.account !== undefined && ben.account !== undefined)
  const id = 'A'.repeat(22)
  const help = {
    giver: ana.account,
    receiver: ben.account,
    seconds: 1800,
    day: '2026-11-20',
    category: 'garden',
  }
  valueOf(await made.bank.api.recordExchange(broker, { id, ...help }))
  return { ...made, ana, ben, account: ana.account, other: ben.account }
}

async function balances({ bank }: DeskBank): Promise<number[]> {
  const { accounts } = await bank.api.listAccounts({ limit: 1000 })
  return accounts.map(({ balance }) => balance).filter((balance) => balance !== 0)
}

t.test('hours of those who leave go to the pot of the house rules, and the account is shut', async (t) => {
  const scene = await twoWhoHelped(t, 'leaving')
  const { desk, bank, ana, ben, account, other } = scene
  valueOf(await desk.rules.change(admin, { leaverHours: 'donate' }))
  t.equal(codeOf(await desk.members.step(broker, ana.id, { do: 'leave' })), 'no-pot')
  t.equal(desk.members.book.get(ana.id)?.status, 'approved', 'a refusal changes nothing')
  const pot = valueOf(
    await desk.groups.create(broker, {
      kind: 'pot',
      title: 'Kind pot',
      floorSeconds: -7200,
      ceilingSeconds: 7200,
    }),
  )
  valueOf(await desk.rules.change(admin, { leaverPot: pot.id }))
  await take(desk, ben.id, { do: 'proxy-add', proxy: ana.id, given: 'in-person' })
  await take(desk, ana.id, { do: 'leave', reason: 'moves to Swansea' }, asMember(ana.id))
  t.equal(valueOf(await bank.api.account(account)).balance, 0)
  const { lines } = valueOf(await bank.api.statement(account, { limit: 10 }))
  t.equal(lines.at(-1)?.category, 'hours-settled')
  t.equal(desk.categories.nameOf('hours-settled', 'cy'), 'setlo oriau', 'statements name it in each language')
  t.equal(valueOf(await desk.groups.group(broker, pot.id)).hours?.balanceSeconds, 1800)
  t.same(desk.members.book.get(ben.id)?.proxies, [], 'who left acts for nobody')
  const help = { giver: account, receiver: other, seconds: 60, day: '2026-11-20', category: 'garden' }
  t.equal(
    codeOf(await bank.api.recordExchange(broker, { id: `${'B'.repeat(21)}A`, ...help })),
    'above-ceiling',
  )
  await take(desk, ben.id, { do: 'deceased' })
  t.equal(
    valueOf(await desk.groups.group(broker, pot.id)).hours?.balanceSeconds,
    0,
    'a debt is forgiven by the pot',
  )
  t.same(await balances(scene), [])
  const again = await take(desk, ana.id, { do: 'reopen' })
  t.equal(again.status, 'applied')
  t.equal((await take(desk, ana.id, { do: 'approve' })).account, account, 'the old account opens again')
})

t.test(
  'hours are written off where the house rules say so, also of an account with its own key',
  async (t) => {
    const scene = await twoWhoHelped(t, 'writing off')
    const { desk, bank, ana, account } = scene
    const { key } = sealBatch(portableCrypto, [bytesOf('any')], bytesOf('the key of ana'))
    valueOf(await bank.api.changeAccount(admin, account, { key }))
    await take(desk, ana.id, { do: 'deceased' })
    t.same((await balances(scene)).toSorted(), [-1800, 1800], 'what Ben owes, and the pot')
    t.equal(valueOf(await bank.api.account(account)).balance, 0)
    const pots = await desk.groups.list(broker, 'pot')
    t.same(
      pots.groups.map(({ holds, hours }) => [holds, hours?.balanceSeconds]),
      [['written-off', 1800]],
    )
  },
)

t.test('nobody who is suspended gives or receives, and resuming brings the room back', async (t) => {
  const { desk, bank, ana, account, other } = await twoWhoHelped(t, 'suspended')
  valueOf(await bank.api.changeAccount(broker, account, { floor: -60 }))
  await take(desk, ana.id, { do: 'suspend', reason: 'a quarrel' })
  const day = '2026-11-20'
  const [id, seconds, category] = [`${'B'.repeat(21)}A`, 60, 'garden']
  const given = { id, giver: account, receiver: other, seconds, day, category }
  t.equal(codeOf(await bank.api.recordExchange(broker, given)), 'above-ceiling')
  const received = { ...given, giver: other, receiver: account }
  t.equal(codeOf(await bank.api.recordExchange(broker, received)), 'below-floor')
  const { hours } = await take(desk, ana.id, { do: 'resume' })
  t.match(hours, { floorSeconds: -60, ceilingSeconds: 7200 })
})

t.test('what is erased is gone from the disk, and the ledger is as it was', async (t) => {
  const scene = await twoWhoHelped(t, 'erasing')
  const { desk, bank, store, ana, account } = scene
  t.equal(codeOf(await desk.members.step(broker, ana.id, { do: 'erase' })), 'wrong-step')
  await take(desk, ana.id, { do: 'leave' })
  const size = bank.context.bank.state.size
  valueOf(await desk.members.step(broker, ana.id, { do: 'erase' }))
  t.equal(bank.context.bank.state.size, size, 'nothing is taken from the log, nothing added')
  t.equal(codeOf(await desk.members.member(broker, ana.id)), 'unknown-member')
  t.equal(codeOf(await bank.api.account('ana.k')), 'unknown-account', 'the short name is gone')
  t.ok((await bank.api.account(account)).ok, 'the account is not')
  const texts: string[] = []
  for await (const [, text] of store.list('')) texts.push(text)
  for await (const [key, text] of bank.context.store.list('')) texts.push(key, text)
  t.notMatch(texts.join('\n'), /Kowalska|ana@example|ana\.k\b/)
  const later = await scene.reopen()
  t.equal(codeOf(await later.members.member(broker, ana.id)), 'unknown-member')
})

t.test('a timebank keeps its only admin', async (t) => {
  const { desk } = await deskBank(t, 'only admin')
  const [ana, ben] = [await newMember(desk, 'Ana', 'Kowalska'), await newMember(desk, 'Ben', 'Lewis')]
  await take(desk, ana.id, { do: 'roles', roles: ['admin', 'broker'] }, admin)
  const none: MemberStep = { do: 'roles', roles: ['broker'] }
  const ends: MemberStep[] = [none, { do: 'suspend', reason: 'a quarrel' }, { do: 'leave' }]
  const tryAll = async (): Promise<string[]> => {
    const codes: string[] = []
    for (const step of ends) codes.push(codeOf(await desk.members.step(admin, ana.id, step)))
    return codes
  }
  const kept = ends.map(() => 'only-admin')
  t.same(await tryAll(), kept)
  t.match(desk.members.book.get(ana.id), { status: 'approved', roles: ['admin', 'broker'] })
  await take(desk, ana.id, { do: 'roles', roles: ['admin'] }, admin)
  await take(desk, ben.id, { do: 'roles', roles: ['admin'] }, admin)
  await take(desk, ben.id, { do: 'suspend', reason: 'a long journey' })
  t.same(await tryAll(), kept, 'nobody can rely on somebody who is suspended')
  await take(desk, ben.id, { do: 'resume' })
  const both = await Promise.all(
    [ana, ben].map(({ id }) => desk.members.step(asMember(id), id, { do: 'leave' })),
  )
  t.same(both.map(codeOf), ['accepted', 'only-admin'], 'two at once')
  await take(desk, ben.id, { do: 'deceased' })
  t.equal(desk.members.book.get(ben.id)?.status, 'deceased', 'a death is noted all the same')
})
