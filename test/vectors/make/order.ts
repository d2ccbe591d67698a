/** Vectors of the entries that orders make, guard by guard (TRF-02, TRF-03, TRF-07, TRF-16). */
import type { Entry } from '../../../protocol/generated/types.ts'
import { accept, asks, lanes, order, takes, v } from './order-common.ts'
import { incoming } from './order-in.ts'
import { outgoing } from './order-out.ts'
import { sumFile } from './order-sums.ts'
import { ash, birch, cedar, keyOf, logOf, noon } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { accepted, closed, holdOf, into, out } from './lanes.ts'

const onEdge = (at: number): Entry => out(lanes().write(ash, holdOf(order, accept), at))

const later: readonly Vector[] = [
  v('accepted', 'TRF-07', 'The asked bank accepts.', 'ash', accepted(accept), undefined, [asks()]),
  v('accepted-unknown', 'TRF-07', 'No such order.', 'ash', accepted(accept), 'unknown-transfer'),
  v(
    'accepted-by-other',
    'TRF-07',
    'Another bank accepts.',
    'ash',
    accepted({ ...accept, from: cedar.id }),
    'wrong-bank',
    [asks()],
  ),
  v(
    'accepted-to-other',
    'TRF-07',
    'An accept for another bank.',
    'ash',
    accepted({ ...accept, to: cedar.id }),
    'wrong-bank',
    [asks()],
  ),
  v(
    'accepted-other-key',
    'TRF-07',
    'The receipt would be by another key than birch’s.',
    'ash',
    accepted({ ...accept, key: keyOf(0x66) }),
    'bad-seal',
    [asks()],
  ),
  v('accepted-twice', 'TRF-07', 'Once.', 'ash', accepted(accept), 'id-known', [asks(), accepted(accept)]),
  v('accepted-after-closed', 'TRF-17', 'Closed is closed.', 'ash', accepted(accept), 'id-known', [
    asks(),
    closed(order, 'no-answer', noon),
  ]),
  v(
    'accepted-by-payee',
    'TRF-07',
    'The payee’s bank has nothing to be accepted.',
    'birch',
    accepted(accept),
    'unknown-transfer',
    [takes(order)],
  ),
  v('closed', 'TRF-16', 'An order without an answer.', 'ash', closed(order, 'no-answer', noon), undefined, [
    asks(),
  ]),
  v('withdrawn', 'TRF-16', 'An order that is taken back.', 'ash', closed(order, 'withdrawn', noon), undefined, [
    asks(),
  ]),
  v(
    'closed-accepted',
    'TRF-16',
    'An accept without a hold.',
    'birch',
    closed(order, 'expired', noon + 121),
    undefined,
    [takes(order)],
  ),
  v(
    'closed-unknown',
    'TRF-16',
    'No such order.',
    'ash',
    closed(order, 'no-answer', noon),
    'unknown-transfer',
  ),
  v('closed-twice', 'TRF-16', 'Once.', 'ash', closed(order, 'expired', noon), 'id-known', [
    asks(),
    closed(order, 'no-answer', noon),
  ]),
  v(
    'closed-while-held',
    'TRF-15 TRF-16',
    'From a hold on, the lanes alone decide.',
    'ash',
    closed(order, 'expired', noon),
    'id-known',
    [asks(), accepted(accept), onEdge(noon)],
  ),
  v(
    'closed-while-held-here',
    'TRF-15 TRF-16',
    'The same at the payee’s bank, where the decision follows its hold at once.',
    'birch',
    closed(order, 'expired', noon + 121),
    'id-known',
    [takes(order), into(lanes().write(ash, holdOf(order, accept), noon))],
  ),
]

/** The files about single entries of orders. */
export function orderFiles(): VectorFile[] {
  const given = { ash: logOf(ash, birch, cedar), birch: logOf(birch, ash) }
  const about = 'One entry about an order: the first rule that it breaks, or the balances that follow.'
  const file = (name: string, vectors: readonly Vector[]): VectorFile => ({
    name: `transfer/${name}.json`,
    kind: 'ledger.admit',
    about,
    given,
    vectors,
  })
  return [
    file('orders-out', outgoing),
    file('orders-in', incoming),
    file('orders-later', later),
    sumFile(),
  ]
}
