import t from 'tap'
import type { Order } from '../../protocol/generated/types.ts'
import { refundAccount } from '../../protocol/ledger/state.ts'
import { hour, type TownBank } from './town-bank.ts'
import { problemsAtRest, Town, type Wish } from './town.ts'

/** Bob of mill received an hour of Ann at quay; and what quay wishes to give it back. */
function paidTown(): { town: Town; mill: TownBank; quay: TownBank; xfer: string; back: Wish } {
  const town = new Town('mill', 'quay', 'cove')
  town.agreeAll()
  const [mill, quay] = town.banks as [TownBank, TownBank]
  const { xfer } = town.transfer({ from: mill, to: quay, seconds: hour, id: 'paid' })
  const change: Partial<Order> = { purpose: 'refund', payee: refundAccount, ref: xfer }
  return {
    town,
    mill,
    quay,
    xfer,
    back: { from: quay, to: mill, seconds: hour, id: 'back', receiver: 'ann', change },
  }
}

const people = ({ banks }: Town): number[][] =>
  banks.map((bank) => ['ann', 'bob'].map((name) => bank.account(name).balance))

t.test('a refund gives the hours back to the account that they came from, once', async (t) => {
  const { town, mill, quay, xfer, back } = paidTown()
  const { xfer: refund, code } = town.transfer(back)
  t.equal(code, undefined)
  t.same([mill.transfer(refund).state, quay.transfer(refund).state], ['paid', 'paid'])
  t.same(people(town), Array(3).fill([0, 0]))
  t.same([mill.transfer(xfer).refund, quay.transfer(xfer).refund], [refund, refund])
  t.equal(town.transfer({ ...back, id: 'again' }).code, 'refund-unknown')
  t.same(people(town), Array(3).fill([0, 0]))
  t.same(problemsAtRest(town), [])
})

t.test('a refund may breach the floor of one and the ceiling of the other', async (t) => {
  const { town, mill, quay, back } = paidTown()
  const common = { floor: 0, ceiling: 0, by: 'admin', at: town.now }
  quay.exchange('spent', { giver: 'bob', receiver: 'ann' })
  quay.turn((turn) => turn.append({ typ: 'account.limit', account: 'ann', ...common }))
  mill.exchange('earned', { giver: 'bob', receiver: 'ann', seconds: 3 * hour })
  mill.turn((turn) => turn.append({ typ: 'account.limit', account: 'bob', ...common }))
  t.equal(town.transfer(back).code, undefined)
  t.same([quay.account('ann').balance, mill.account('bob').balance], [-hour, 3 * hour])
  t.same(problemsAtRest(town), [])
})

t.test('only what was paid is given back: all of it, by whom and to whom it went', async (t) => {
  const { town, mill, quay, xfer, back } = paidTown()
  const [, , cove] = town.banks as [TownBank, TownBank, TownBank]
  const change = back.change ?? {}
  const wish = { from: mill, to: quay, seconds: hour }
  const { xfer: declined } = town.transfer({ ...wish, id: 'none', payee: 'none' })
  const { xfer: lapsed } = town.order({ ...wish, id: 'lapsed' })
  town.deliverAt(0)
  town.letters.length = 0
  town.now += 121
  quay.tick()
  const { xfer: open } = town.order({ ...wish, id: 'open' })
  town.deliverAt(0)
  t.same([quay.transfer(lapsed).state, quay.transfer(open).state], ['lapsed', 'accepted'])
  const wishes: readonly (readonly [string, Wish])[] = [
    ['less', { ...back, seconds: hour - 1 }],
    ['more', { ...back, seconds: hour + 1 }],
    ['nothing', { ...back, change: { purpose: 'refund', payee: refundAccount } }],
    ['something unknown', { ...back, change: { ...change, ref: 'A'.repeat(43) } }],
    ['what was declined', { ...back, change: { ...change, ref: declined } }],
    ['what lapsed', { ...back, change: { ...change, ref: lapsed } }],
    ['what is still open', { ...back, change: { ...change, ref: open } }],
    ['from another account', { ...back, receiver: 'bob' }],
    ['to a named account', { ...back, change: { ...change, payee: 'bob' } }],
    ['to another bank', { ...back, to: cove }],
    ['by the bank that received', { ...back, from: mill, to: quay, receiver: 'bob' }],
  ]
  const found = wishes.map(([what, wish]) => `${what}: ${town.order({ ...wish, id: what }).code}`)
  t.same(
    found,
    wishes.map(([what]) => `${what}: refund-unknown`),
  )
  t.equal(quay.transfer(xfer).refund, undefined)
  town.heal()
  t.same(problemsAtRest(town), [])
})

t.test('the bank that gets a refund checks it by its own book', async (t) => {
  const { town, mill, quay, xfer, back } = paidTown()
  const [, , cove] = town.banks as [TownBank, TownBank, TownBank]
  const before = people(town)
  const order = (from: TownBank, change: Partial<Order>): Order =>
    town.orderOf({ ...back, from, change: { ...back.change, ...change } }).order
  const cheats: readonly (readonly [TownBank, Order])[] = [
    [quay, order(quay, { seconds: 2 * hour })],
    [quay, order(quay, { ref: 'A'.repeat(43) })],
    [quay, order(quay, { payee: 'ann' })],
    [cove, order(cove, {})],
  ]
  for (const [from, item] of cheats) town.post(from, mill.id, [item])
  town.run()
  t.equal(mill.transfer(xfer).refund, undefined)
  t.equal(mill.account('bob').expected, 0)
  t.same(people(town), before)
  const { code } = town.transfer(back)
  t.equal(code, undefined)
  town.post(quay, mill.id, [order(quay, { nonce: order(quay, {}).nonce.replace(/^./, 'x') })])
  town.run()
  t.equal(mill.account('bob').balance, 0, 'a second refund is declined, even if the other bank allows it')
  t.equal(mill.account('bob').expected, 0)
  t.same(problemsAtRest(town), [])
})

t.test('a refund that came to nothing may be tried again', async (t) => {
  t.test('when no answer came', async (t) => {
    const { town, mill, quay, xfer, back } = paidTown()
    town.order(back)
    town.letters.length = 0
    t.equal(town.order({ ...back, id: 'early' }).code, 'refund-unknown', 'the first is still open')
    town.now += 86_401
    quay.tick()
    t.equal(quay.transfer(xfer).refund, undefined)
    const { xfer: second } = town.transfer({ ...back, id: 'second' })
    t.equal(mill.transfer(second).state, 'paid')
    town.heal()
    t.same(people(town), Array(3).fill([0, 0]))
    t.same(problemsAtRest(town), [])
  })

  t.test('when the answer was lost: not before the other bank has given up waiting', async (t) => {
    const { town, mill, quay, xfer, back } = paidTown()
    const first = town.order({ ...back, change: { ...back.change, validUntil: town.now + 10 } })
    town.deliverAt(0)
    const [accept] = town.letters.splice(0)
    t.equal(mill.transfer(first.xfer).state, 'accepted')
    town.now += 11
    quay.tick()
    t.equal(quay.transfer(first.xfer).code, 'no-answer')
    const second = town.transfer({ ...back, id: 'second' })
    t.equal(quay.transfer(second.xfer).code, 'refund-unknown', 'mill still expects the first')
    if (accept !== undefined) town.deliver(accept)
    town.run()
    t.equal(quay.transfer(first.xfer).state, 'lapsed', 'an accept that comes too late opens nothing')
    town.now += 120
    mill.tick()
    t.same([mill.transfer(xfer).refund, quay.transfer(xfer).refund], [undefined, undefined])
    const third = town.transfer({ ...back, id: 'third' })
    t.equal(quay.transfer(third.xfer).state, 'paid')
    t.same(people(town), Array(3).fill([0, 0]))
    t.same(problemsAtRest(town), [])
  })

  t.test('when the hold was released', async (t) => {
    const { town, mill, quay, xfer, back } = paidTown()
    const first = town.order(back)
    town.deliverAt(0)
    mill.turn((turn) => turn.write(mill.channel(quay), { typ: 'lane.suspend', code: 'operator' }))
    // The accept was sent before the suspension: quay holds, and mill lets go.
    town.run()
    t.equal(quay.transfer(first.xfer).code, 'partner-suspended')
    t.same([mill.transfer(xfer).refund, quay.transfer(xfer).refund], [undefined, undefined])
    mill.turn((turn) => turn.write(mill.channel(quay), { typ: 'lane.resume' }))
    town.run()
    const second = town.transfer({ ...back, id: 'second' })
    t.equal(mill.transfer(second.xfer).state, 'paid')
    t.same(problemsAtRest(town), [])
  })
})

t.test('a refund can itself be given back, and the first transfer then not again', async (t) => {
  const { town, mill, quay, xfer, back } = paidTown()
  const refund = town.transfer(back).xfer
  const change = { ...back.change, ref: refund }
  const forth = { ...back, from: mill, to: quay, receiver: 'bob', id: 'forth', change }
  t.equal(town.transfer(forth).code, undefined)
  t.same(people(town)[0], [0, -hour])
  t.same(people(town)[1], [hour, 0])
  t.equal(town.transfer({ ...back, id: 'second' }).code, 'refund-unknown')
  t.equal(quay.transfer(xfer).refund, refund)
  t.same(problemsAtRest(town), [])
})
