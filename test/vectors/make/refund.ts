/** Vectors of giving an exchange between banks back (TRF-18): an order the other way round. */
import type { Entry, Item, Order } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, exchange, hour, logOf, nonceOf, noon, type Bank } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { limit, max } from './ledger-town.ts'
import {
  accepted,
  acceptOf,
  closed,
  Edge,
  holdOf,
  idOf,
  into,
  orderIn,
  orderOf,
  orderOut,
  out,
  receiptOf,
  releaseOf,
  settleWith,
} from './lanes.ts'
import { mirror, Script } from './trace.ts'

const first = orderOf(ash, birch, 'bea')
const given = acceptOf(birch, first, noon)
const xfer = idOf(first)

/** The first transfer, paid, on the edge and in the log of either bank. */
function before(bank: Bank): { lanes: Edge; log: Entry[] } {
  const lanes = new Edge(ash, birch)
  const hold = lanes.write(ash, holdOf(first, given), noon)
  const settle = lanes.write(birch, settleWith(receiptOf(birch, hold, noon)), noon)
  const log =
    bank === ash
      ? [...logOf(ash, birch, cedar), orderOut(first, 'ann'), accepted(given), out(hold), into(settle)]
      : [...logOf(birch, ash, cedar), orderIn(first, given), into(hold), out(settle)]
  return { lanes, log }
}

/** The order that gives it back. */
function back(more: Partial<Order> = {}): Order {
  const refund = { purpose: 'refund', ref: xfer, nonce: nonceOf(0xc9) } as const
  return orderOf(birch, ash, 'sys-refund', { ...refund, ...more })
}

const refund = back()
const refundId = idOf(refund)
const accept = acceptOf(ash, refund, noon + 1)

function givesBack(): Vector {
  const { lanes } = before(birch)
  const hold = lanes.write(birch, holdOf(refund, accept), noon + 1)
  const settle = lanes.write(ash, settleWith(receiptOf(ash, hold, noon + 2)), noon + 2)
  return new Script(birch, 'birch')
    .order(orderOut(refund, 'bea'))
    .hear(noon + 1, ash, accept, [accepted(accept), out(hold)])
    .hear(noon + 2, ash, settle, [into(settle)])
    .order(orderOut(back({ nonce: nonceOf(0xca) }), 'bea'), 'refund-unknown')
    .end('gives-back', 'TRF-18', 'Bea’s hour goes back, once.', {
      transfers: { [xfer]: 'paid', [refundId]: 'paid' },
    })
}

function takesBack(): Vector {
  const { lanes } = before(ash)
  const hold = lanes.write(birch, holdOf(refund, accept), noon + 1)
  const settle = lanes.write(ash, settleWith(receiptOf(ash, hold, noon + 2)), noon + 2)
  return new Script(ash, 'ash')
    .hear(noon + 1, birch, refund, [orderIn(refund, accept)], accept)
    .hear(noon + 2, birch, hold, [into(hold, noon + 2), out(settle)])
    .end('takes-back', 'TRF-18', 'Ash alone knows that it was Ann’s: the order does not say.', {
      transfers: { [xfer]: 'paid', [refundId]: 'paid' },
    })
}

function again(): Vector {
  const second = back({ nonce: nonceOf(0xca) })
  return new Script(birch, 'birch')
    .order(orderOut(refund, 'bea'))
    .order(orderOut(second, 'bea'), 'refund-unknown')
    .hear(noon + 1, ash, { typ: 'decline', from: ash.id, to: birch.id, xfer: refundId, code: 'busy' }, [
      closed(refund, 'busy', noon + 1),
    ])
    .order(orderOut(second, 'bea'))
    .end(
      'again-after-decline',
      'TRF-18',
      'A refund that came to nothing may be tried again; two at once may not.',
      {
        balances: { bea: hour, [mirror(ash)]: -hour },
        reserved: { bea: hour },
        transfers: { [xfer]: 'paid', [refundId]: 'declined', [idOf(second)]: 'ordered' },
      },
    )
}

function afterRelease(): Vector {
  const { lanes } = before(ash)
  const late = accept.decideBy + 1
  const second = back({ nonce: nonceOf(0xca) })
  const next = acceptOf(ash, second, late)
  const hold = lanes.write(birch, holdOf(refund, accept), noon + 1)
  const release = lanes.write(ash, releaseOf(refundId, 'expired'), late)
  const decline: Item = {
    typ: 'decline',
    from: ash.id,
    to: birch.id,
    xfer: idOf(second),
    code: 'refund-unknown',
  }
  return new Script(ash, 'ash')
    .hear(noon + 1, birch, refund, [orderIn(refund, accept)], accept)
    .hear(noon + 2, birch, second, [], decline)
    .hear(late, birch, hold, [into(hold, late), out(release)])
    .hear(late, birch, second, [orderIn(second, next)], next)
    .end('again-after-release', 'TRF-18', 'The same at the bank that takes it back.', {
      balances: { ann: -hour, [mirror(birch)]: hour },
      expected: { ann: hour },
      transfers: { [xfer]: 'paid', [refundId]: 'released', [idOf(second)]: 'accepted' },
    })
}

/** An entry that begins a refund, after the log of a bank in which the first transfer was paid. */
function entryVector(
  id: string,
  why: string,
  log: string,
  entry: Entry,
  expect: Record<string, number> | string,
  then: readonly Entry[] = [],
): Vector {
  const verdict = typeof expect === 'string' ? no(expect) : { ok: true as const, balances: expect }
  return {
    id,
    covers: rules(/-(?:lowest|highest|overflow)$/.test(id) ? 'TRF-18 LED-13' : 'TRF-18'),
    why,
    input: { log, ...(then.length > 0 && { then }), entry },
    expect: verdict,
  }
}

const held = { bea: hour, [mirror(ash)]: -hour }
const owed = { ann: -hour, [mirror(birch)]: hour }
const poor: Entry = {
  typ: 'account.limit',
  account: 'bea',
  floor: 2 * hour,
  ceiling: 20 * hour,
  by: 'admin',
  at: noon,
}
const widest = (account: string): Entry => limit(account, -max, max)
const asks = (order: Order, receiver = 'bea'): Entry => orderOut(order, receiver)
const takes = (order: Order, at = noon + 1): Entry => orderIn(order, acceptOf(ash, order, at))

/** Another order of the first kind. */
const third = orderOf(ash, birch, 'bea', { nonce: nonceOf(0xcb) })

const guards: readonly Vector[] = [
  entryVector(
    'out-recovered',
    'A restored bank took its refund back: there is one already.',
    'birch',
    asks(back({ nonce: nonceOf(0xca) })),
    'refund-unknown',
    [{ typ: 'order.recovered', order: refund, at: noon + 1 }],
  ),
  entryVector(
    'in-recovered',
    'The same at the bank that takes it back.',
    'ash',
    takes(back({ nonce: nonceOf(0xca) })),
    'refund-unknown',
    [
      into(before(ash).lanes.write(birch, holdOf(refund, accept), noon + 1)),
      { typ: 'order.recovered', order: refund, at: noon + 1 },
    ],
  ),
  entryVector('out', 'The bank that was paid orders it back.', 'birch', asks(refund), held),
  entryVector('out-below-floor', 'Like a reversal it may breach the floor.', 'birch', asks(refund), held, [
    poor,
  ]),
  entryVector(
    'out-old-day',
    'House rules on day and length do not bind it.',
    'birch',
    asks(back({ day: '1999-01-01' })),
    held,
  ),
  entryVector(
    'out-other-account',
    'From the account that was credited.',
    'birch',
    asks(refund, 'bob'),
    'refund-unknown',
  ),
  entryVector('out-other-payee', 'To sys-refund.', 'birch', asks(back({ payee: 'ann' })), 'refund-unknown'),
  entryVector('out-part', 'All of it.', 'birch', asks(back({ seconds: 60 })), 'refund-unknown'),
  entryVector(
    'out-other-bank',
    'To the bank that paid.',
    'birch',
    asks({ ...back(), to: cedar.id }),
    'refund-unknown',
  ),
  entryVector('out-no-ref', 'Of a transfer.', 'birch', asks(withoutRef()), 'refund-unknown'),
  entryVector(
    'out-unknown',
    'Of a transfer that birch knows.',
    'birch',
    asks(back({ ref: idOf({}) })),
    'refund-unknown',
  ),
  entryVector(
    'out-not-paid',
    'Of a transfer that was paid.',
    'birch',
    asks(back({ ref: idOf(third) })),
    'refund-unknown',
    [orderIn(third, acceptOf(birch, third, noon))],
  ),
  entryVector(
    'out-by-payer',
    'Not by the bank that paid.',
    'ash',
    orderOut({ ...refund, from: ash.id, to: birch.id }, 'ann'),
    'refund-unknown',
  ),
  entryVector(
    'out-lowest',
    'To the lowest balance that can be counted.',
    'birch',
    asks(refund),
    { bea: hour - max, [mirror(ash)]: -hour, 'sys-opening': max },
    [widest('bea'), exchange(7, 'sys-opening', 'bea', { purpose: 'opening', seconds: max })],
  ),
  entryVector('out-overflow', 'But not lower.', 'birch', asks(refund), 'balance-overflow', [
    widest('bea'),
    exchange(7, 'sys-opening', 'bea', { purpose: 'opening', seconds: max }),
    exchange(8, 'bob', 'bea', { seconds: 1 }),
  ]),
  entryVector('out-reserved-overflow', 'Reserved seconds count.', 'birch', asks(refund), 'balance-overflow', [
    widest('bea'),
    exchange(7, 'sys-opening', 'bea', { purpose: 'opening', seconds: max }),
    asks(orderOf(birch, ash, 'ann', { seconds: 1, nonce: nonceOf(0xcc) })),
  ]),
  entryVector('in-expected-overflow', 'Expected seconds count.', 'ash', takes(refund), 'payee-ceiling', [
    widest('ann'),
    exchange(7, 'ann', 'sys-opening', { purpose: 'opening', seconds: max }),
    takes(orderOf(birch, ash, 'ann', { seconds: 1, nonce: nonceOf(0xcc) })),
  ]),
  entryVector(
    'in-highest',
    'To the highest balance that can be counted.',
    'ash',
    takes(refund),
    { ann: max - hour, [mirror(birch)]: hour, 'sys-opening': -max },
    [widest('ann'), exchange(7, 'ann', 'sys-opening', { purpose: 'opening', seconds: max })],
  ),
  entryVector('in-overflow', 'But not higher.', 'ash', takes(refund), 'payee-ceiling', [
    widest('ann'),
    exchange(7, 'ann', 'sys-opening', { purpose: 'opening', seconds: max }),
    exchange(8, 'ann', 'abe', { seconds: 1 }),
  ]),
  entryVector('in', 'The bank that paid takes it back.', 'ash', takes(refund), owed),
  entryVector('in-other-payee', 'To sys-refund.', 'ash', takes(back({ payee: 'ann' })), 'refund-unknown'),
  entryVector('in-part', 'All of it.', 'ash', takes(back({ seconds: 60 })), 'refund-unknown'),
  entryVector(
    'in-unknown',
    'Of a transfer that ash knows.',
    'ash',
    takes(back({ ref: idOf({}) })),
    'refund-unknown',
  ),
  entryVector(
    'in-not-paid',
    'Of a transfer that ash paid.',
    'ash',
    takes(back({ ref: idOf(third) })),
    'refund-unknown',
    [orderOut(third, 'ann')],
  ),
  entryVector('in-no-ref', 'Of a transfer.', 'ash', takes(withoutRef()), 'refund-unknown'),
  entryVector(
    'in-other-bank',
    'By the bank that was paid.',
    'ash',
    takes({ ...refund, from: cedar.id }),
    'refund-unknown',
  ),
  entryVector(
    'in-of-payee',
    'Not to the bank that was paid.',
    'birch',
    orderIn(
      { ...refund, from: ash.id, to: birch.id },
      acceptOf(birch, { ...refund, from: ash.id, to: birch.id }, noon),
    ),
    'refund-unknown',
  ),
  entryVector('in-twice', 'Once.', 'ash', takes(back({ nonce: nonceOf(0xca) })), 'refund-unknown', [
    takes(refund),
  ]),
  entryVector(
    'in-expired',
    'validUntil binds a refund too.',
    'ash',
    takes(refund, refund.validUntil + 1),
    'expired',
  ),
]

function withoutRef(): Order {
  const { ref: _, ...rest } = back()
  return rest
}

const given2 = { ash: before(ash).log, birch: before(birch).log }

/** The files about refunds. */
export function refundFiles(): VectorFile[] {
  return [
    {
      name: 'transfer/refund-runs.json',
      kind: 'transfer.run',
      about: 'An exchange between ash and birch is given back.',
      given: given2,
      vectors: [givesBack(), takesBack(), again(), afterRelease()],
    },
    {
      name: 'transfer/refunds.json',
      kind: 'ledger.admit',
      about: 'Entries that begin a refund: the first rule that they break, or the balances that follow.',
      given: given2,
      vectors: guards,
    },
  ]
}
