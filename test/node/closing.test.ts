/** Closing an agreement with a final statement, and the next one of the same banks. */
import t, { type Test } from 'tap'
import { writtenOffAccount } from '../../protocol/ledger/state.ts'
import type { Disposal } from '../../protocol/generated/types.ts'
import { hour } from '../protocol/town-bank.ts'
import { admin, Net } from './net-of-banks.ts'
import type { NetBank } from './net-bank.ts'

// A busy machine takes long to play the networks; tap allows 30 seconds.
t.setTimeout(110_000)

async function pair(): Promise<{ net: Net; mill: NetBank; quay: NetBank }> {
  const net = await Net.of('mill', 'quay')
  const [mill, quay] = net.banks as [NetBank, NetBank]
  return { net, mill, quay }
}

/** What a bank says to closing: nothing, or the code of its refusal. */
async function close(net: Net, at: NetBank, other: NetBank, as: Disposal): Promise<string | undefined> {
  const done = await net.until(at.api.closePartner(admin, other.name, { as }))
  return done.ok ? undefined : done.error.code
}

async function closeBoth(t: Test, net: Net, banks: readonly NetBank[], as: Disposal): Promise<void> {
  const [one, other] = banks as [NetBank, NetBank]
  t.equal(await close(net, one, other, as), undefined)
  await net.settle()
  t.equal(one.channel(other).stated, undefined, 'one bank alone closes nothing')
  t.equal(await close(net, other, one, as), undefined)
  await net.pass(20)
  for (const [bank, peer] of [[one, other] as const, [other, one] as const])
    t.equal(bank.channel(peer).stated?.body.final, as, `${bank.name} has closed it`)
}

t.test('settled: nothing is owed, and nothing new is taken', async (t) => {
  for (const swapped of [false, true]) {
    const { net, mill, quay } = await pair()
    t.equal(await net.exchange(mill, quay, 'one'), 'done')
    t.equal(await close(net, mill, quay, 'settled'), 'balance-open')
    t.equal(await net.exchange(quay, mill, 'two'), 'done')
    await closeBoth(t, net, swapped ? [quay, mill] : [mill, quay], 'settled')
    t.equal(await net.exchange(mill, quay, 'three'), 'agreement-closed')
    t.equal(await close(net, quay, mill, 'settled'), 'agreement-closed')
    const changed = await net.until(mill.api.changePartner(admin, 'quay', { limit: hour }))
    t.match(changed, { error: { code: 'agreement-closed' } })
    t.match(await net.until(mill.api.suspendPartner(admin, 'quay', false)), {
      error: { code: 'agreement-closed' },
    })
    t.match(await net.until(mill.api.partner('quay')), { value: { closed: 'settled' } })
    const entries = [mill.state.size, quay.state.size]
    await net.leap(86_400)
    t.same([mill.state.size, quay.state.size], entries, 'no statement follows the final one')
    t.same(net.problems, [])
  }
})

t.test('not while an exchange waits for an answer', async (t) => {
  const { net, mill, quay } = await pair()
  t.equal(await net.exchange(mill, quay, 'one'), 'done')
  t.equal(await net.exchange(quay, mill, 'back'), 'done')
  // The settle never reaches mill, whose hold stays open.
  net.weather = ({ items }) => (items.some((item) => item.typ === 'lane.settle') ? [] : [0])
  t.equal(await net.exchange(mill, quay, 'two', hour, 1), 'waiting')
  t.equal(await close(net, mill, quay, 'carried'), 'holds-open')
  t.equal(await close(net, quay, mill, 'carried'), undefined, 'quay has settled it')
  net.weather = () => [0]
  await net.pass(20)
  t.equal(mill.channel(quay).mine.holds.size, 0)
  t.equal(await close(net, mill, quay, 'carried'), undefined)
  await net.pass(20)
  t.match(
    [mill.channel(quay).stated, quay.channel(mill).stated],
    Array(2).fill({ body: { final: 'carried' } }),
  )
  t.same(net.problems, [])
})

t.test('banks that want different ends, and one that thinks again', async (t) => {
  const { net, mill, quay } = await pair()
  t.equal(await net.exchange(mill, quay, 'one'), 'done')
  t.equal(await close(net, mill, quay, 'forgiven'), undefined)
  t.equal(await close(net, quay, mill, 'carried'), undefined)
  await net.pass(30)
  t.match(await net.until(mill.api.partner('quay')), {
    value: {
      ...{ closingByUs: 'forgiven', closingByThem: 'carried', suspendedByUs: true },
      ...{ weMaySend: 0, theyMaySend: 0 },
    },
  })
  t.equal(mill.channel(quay).stated, undefined)
  t.ok((await net.until(quay.api.suspendPartner(admin, 'mill', false))).ok)
  await net.pass(30)
  const view = await net.until(mill.api.partner('quay'))
  t.ok(view.ok && view.value.closingByThem === undefined && !view.value.suspendedByThem)
  t.equal(await close(net, quay, mill, 'forgiven'), undefined)
  await net.pass(20)
  t.equal(mill.channel(quay).stated?.body.final, 'forgiven')
})

t.test('while one bank has forgiven and the other has not heard it, the two do not differ', async (t) => {
  const { net, mill, quay } = await pair()
  t.equal(await net.exchange(mill, quay, 'one', 3 * hour), 'done')
  t.equal(await close(net, mill, quay, 'forgiven'), undefined)
  net.weather = ({ items }) => (items.some((item) => item.typ === 'stmt.agree') ? [] : [0])
  t.equal(await close(net, quay, mill, 'forgiven'), undefined)
  await net.pass(2)
  t.same([mill.owed(quay), quay.owed(mill)].map(Math.abs).toSorted(), [0, 3 * hour], 'one has forgiven')
  const verdicts = async (): Promise<unknown[]> => [
    await net.until(mill.api.partnerStatement('quay')),
    await net.until(quay.api.partnerStatement('mill')),
  ]
  t.match(await verdicts(), Array(2).fill({ ok: true, value: { verdict: 'under-way' } }))
  net.weather = () => [0]
  await net.pass(20)
  t.match(await verdicts(), Array(2).fill({ ok: true, value: { verdict: 'agree' } }))
})

t.test('forgiven: both write it off, and all balances still sum to zero', async (t) => {
  const { net, mill, quay } = await pair()
  t.equal(await net.exchange(mill, quay, 'one', 3 * hour), 'done')
  await closeBoth(t, net, [mill, quay], 'forgiven')
  const off = (bank: NetBank): number | undefined => bank.state.accounts.get(writtenOffAccount)?.balance
  t.same([off(mill), off(quay)], [3 * hour, -3 * hour])
  t.same([mill.owed(quay), quay.owed(mill)], [0, 0])
  t.same([mill.balance('bob'), quay.balance('ann')], [-3 * hour, 3 * hour], 'people keep what they have')
  t.equal((await net.until(mill.api.status())).sum, 0)
  await mill.crash()
  await mill.start()
  t.equal(off(mill), 3 * hour, 'the log leads there again')
})

t.test('the next agreement begins where the one before ended', async (t) => {
  for (const [as, opening] of [
    ['carried', 3 * hour],
    ['forgiven', 0],
  ] as const) {
    const { net, mill, quay } = await pair()
    t.equal(await net.exchange(mill, quay, 'one', 3 * hour), 'done')
    await closeBoth(t, net, [mill, quay], as)
    for (const [host, guest, owes] of [[mill, quay, -opening] as const, [quay, mill, opening] as const]) {
      const made = await net.until(host.api.invite(admin, { grants: 9 * hour, asks: 9 * hour }))
      const shown = await net.until(guest.api.previewInvite({ invite: made.ok ? made.value.invite : '' }))
      t.ok(
        shown.ok && shown.value.position === (owes === 0 ? undefined : owes),
        `${as}: who signs sees it first`,
      )
    }
    await net.agree(quay, mill)
    await net.settle()
    for (const [bank, other, owed] of [[mill, quay, opening] as const, [quay, mill, 0 - opening] as const]) {
      const { ep, mine, stated } = bank.channel(other)
      t.same([ep, mine.seq, stated, bank.owed(other)], [2, 0, undefined, owed], `${as} at ${bank.name}`)
    }
    t.equal(await net.exchange(mill, quay, 'two'), 'done')
    t.equal(await net.exchange(quay, mill, 'three', 2 * hour), 'done')
    t.same(net.differences(mill, quay), [])
    t.equal(mill.owed(quay), opening - hour)
    const signed = await net.until(mill.api.signPartnerStatement(admin, 'quay'))
    t.match(signed, { value: { verdict: 'agree', signed: { body: { ep: 2, n: 1 } } } })
    for (const bank of [mill, quay]) {
      await bank.crash()
      await bank.start()
    }
    await net.pass(10)
    t.equal(await net.exchange(mill, quay, 'four'), 'done', 'also after a power cut')
    t.same(net.problems, [])
  }
})

t.test('an open agreement is not made a second time', async (t) => {
  const { net, mill, quay } = await pair()
  const made = await net.until(mill.api.invite(admin, { grants: hour, asks: hour }))
  const invite = made.ok ? made.value.invite : ''
  t.equal(await close(net, mill, quay, 'settled'), undefined)
  t.match(await net.until(quay.api.acceptInvite(admin, { invite })), { error: { code: 'partner-exists' } })
  t.equal(await close(net, quay, mill, 'settled'), undefined)
  await net.pass(20)
  t.match(await net.until(quay.api.acceptInvite(admin, { invite })), { value: { epoch: 2 } })
  t.match(
    await net.until(quay.api.acceptInvite(admin, { invite })),
    { value: { epoch: 2 } },
    'the same line again',
  )
})
