/** Vectors of orders at the payee's bank (TRF-03, TRF-04). */
import type { Entry } from '../../../protocol/generated/types.ts'
import { asked, house, lanes, order, takes, v } from './order-common.ts'
import { ash, birch, cedar, exchange, hour, keyOf, nonceOf, noon, stranger } from './banks.ts'
import type { Vector } from './file.ts'
import { acceptOf, closed, holdOf, idOf, into, out, releaseOf } from './lanes.ts'

/** Birch suspended ash. */
const suspended: Entry = out(lanes().write(birch, { typ: 'lane.suspend', code: 'operator' }, noon))
/** So many accepted orders without a hold, with the nonces 1, 2 and so on. */
const waiting = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => takes(asked({ nonce: nonceOf(i + 1) })))
const heldFirst = (): Entry => {
  const held = asked({ nonce: nonceOf(1) })
  return into(lanes().write(ash, holdOf(held, acceptOf(birch, held, noon)), noon))
}

/** Four accepts; the first lapses, is held after all and released, and a fifth takes its place. */
function lateHold(): Entry[] {
  const edge = lanes()
  const late = asked({ nonce: nonceOf(1) })
  const hold = edge.write(ash, holdOf(late, acceptOf(birch, late, noon)), noon + 122)
  const release = edge.write(birch, releaseOf(idOf(late), 'tombstoned'), noon + 122)
  return [
    ...waiting(4),
    closed(late, 'expired', noon + 121),
    into(hold),
    out(release),
    takes(asked({ nonce: nonceOf(5) }), {}, noon + 123),
  ]
}

/** The vectors. */
export const incoming: readonly Vector[] = [
  v('in', 'TRF-03', 'An order accepted.', 'birch', takes(order)),
  v(
    'in-ceiling',
    'TRF-03 LED-10',
    'Exactly to Bea’s ceiling.',
    'birch',
    takes(asked({ seconds: 20 * hour })),
  ),
  v(
    'in-other-bank',
    'TRF-03',
    'An order to another bank.',
    'birch',
    takes(asked({ to: cedar.id })),
    'wrong-bank',
  ),
  v(
    'in-accept-by-other',
    'TRF-03',
    'The accept of another bank.',
    'birch',
    takes(order, { from: cedar.id }),
    'wrong-bank',
  ),
  v(
    'in-accept-to-other',
    'TRF-03',
    'An accept for another bank.',
    'birch',
    takes(order, { to: cedar.id }),
    'wrong-bank',
  ),
  v(
    'in-accept-of-other',
    'TRF-03',
    'The accept of another order.',
    'birch',
    takes(order, { xfer: idOf({}) }),
    'wrong-bank',
  ),
  v('in-twice', 'TRF-03', 'An order is accepted once.', 'birch', takes(order, {}, noon + 1), 'id-known', [
    takes(order),
  ]),
  v(
    'in-expired',
    'TRF-03',
    'validUntil has passed.',
    'birch',
    takes(order, {}, order.validUntil + 1),
    'expired',
  ),
  v(
    'in-no-partner',
    'TRF-03',
    'No agreement, no accept.',
    'birch',
    takes({ ...order, from: stranger.id }),
    'no-agreement',
  ),
  v(
    'in-suspended',
    'TRF-03 LANE-13',
    'Birch takes nothing from ash for now.',
    'birch',
    takes(order),
    'partner-suspended',
    [suspended],
  ),
  v(
    'in-many',
    'TRF-03',
    'Four accepts may wait for their holds.',
    'birch',
    takes(asked({ nonce: nonceOf(4) })),
    undefined,
    waiting(3),
  ),
  v(
    'in-too-many',
    'TRF-03',
    'A fifth may not.',
    'birch',
    takes(asked({ nonce: nonceOf(5) })),
    'too-many-holds',
    waiting(4),
  ),
  v(
    'in-after-lapse',
    'TRF-03 TRF-16',
    'A lapsed one makes room.',
    'birch',
    takes(asked({ nonce: nonceOf(5) })),
    undefined,
    [...waiting(4), closed(asked({ nonce: nonceOf(2) }), 'expired', noon + 121)],
  ),
  v(
    'in-after-hold',
    'TRF-03',
    'So does one that is held.',
    'birch',
    takes(asked({ nonce: nonceOf(5) })),
    undefined,
    [...waiting(4), heldFirst()],
  ),
  v(
    'in-late-hold',
    'TRF-03 TRF-12',
    'A hold that comes after the lapse makes no more room.',
    'birch',
    takes(asked({ nonce: nonceOf(6) })),
    'too-many-holds',
    lateHold(),
  ),
  v(
    'in-expired-first',
    'TRF-03',
    'validUntil is looked at before the agreement.',
    'birch',
    takes({ ...order, from: stranger.id }, {}, order.validUntil + 1),
    'expired',
  ),
  v(
    'in-suspended-first',
    'TRF-03',
    'Suspension is looked at before the payee.',
    'birch',
    takes(asked({ payee: 'nobody' })),
    'partner-suspended',
    [suspended],
  ),
  v(
    'in-other-key',
    'TRF-04',
    'The key of the receipt is the operational key.',
    'birch',
    takes(order, { key: keyOf(0x12) }),
    'bad-seal',
  ),
  v('in-no-payee', 'TRF-03', 'No such account.', 'birch', takes(asked({ payee: 'nobody' })), 'unknown-payee'),
  v(
    'in-system',
    'TRF-03',
    'Nobody holds it.',
    'birch',
    takes(asked({ payee: 'sys-transit' })),
    'unknown-payee',
  ),
  v(
    'in-house-maximum',
    'TRF-03 LED-07',
    'House rules bind orders.',
    'birch',
    takes(order),
    'over-house-maximum',
    [house(hour - 1)],
  ),
  v(
    'in-day',
    'TRF-03 LED-07',
    'The accepting bank’s clock counts, not the order’s.',
    'birch',
    takes(asked({ at: noon + 999_999, day: '2026-11-23' })),
    'day-in-future',
  ),
  v(
    'in-ceiling-expected',
    'TRF-03 LED-10',
    'Expected seconds count.',
    'birch',
    takes(asked({ seconds: 19 * hour + 1, nonce: nonceOf(2) })),
    'payee-ceiling',
    [takes(order)],
  ),
  v(
    'credit-counts-expected',
    'LED-10',
    'Also for exchanges inside the bank.',
    'birch',
    exchange(1, 'bea', 'bob', { seconds: 60 }),
    'above-ceiling',
    [takes(asked({ seconds: 20 * hour }))],
  ),
]
