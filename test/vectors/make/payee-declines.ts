/** Runs in which the payee's bank declines (TRF-03, TRF-06). */
import type { Item, Order } from '../../../protocol/generated/types.ts'
import { accept, accepting, begun, edge, order, script, xfer } from './payee-common.ts'
import { ash, birch, hour, nonceOf, noon } from './banks.ts'
import type { Vector } from './file.ts'
import { acceptOf, closed, idOf, orderIn, orderOf, out } from './lanes.ts'
import { mirror } from './trace.ts'

/** An order that is declined; nothing is logged. */
export function declined(
  id: string,
  why: string,
  code: string,
  more: Partial<Order>,
  covers = 'TRF-03 TRF-06',
  now = noon,
): Vector {
  const asked = orderOf(ash, birch, 'bea', more)
  const answer: Item = { typ: 'decline', from: birch.id, to: ash.id, xfer: idOf(asked), code }
  return script().hear(now, ash, asked, [], answer).end(id, covers, why, {})
}

function declinedThenAccepted(): Vector {
  const big = orderOf(ash, birch, 'bea', { seconds: 20 * hour + 1 })
  const rest = orderOf(ash, birch, 'bea', { seconds: 19 * hour + 1, nonce: nonceOf(0xc2) })
  const decline = (of: Order): Item => ({
    typ: 'decline',
    from: birch.id,
    to: ash.id,
    xfer: idOf(of),
    code: 'payee-ceiling',
  })
  return begun()
    .hear(noon, ash, big, [], decline(big))
    .hear(noon + 1, ash, rest, [], decline(rest))
    .tick(noon + 121, closed(order, 'expired', noon + 121))
    .hear(
      noon + 122,
      ash,
      rest,
      [orderIn(rest, acceptOf(birch, rest, noon + 122))],
      acceptOf(birch, rest, noon + 122),
    )
    .end(
      'declined-then-accepted',
      'TRF-03 TRF-06',
      'A decline leaves no trace: the same order may be accepted when there is room.',
      {
        expected: { bea: 19 * hour + 1 },
        transfers: { [xfer]: 'lapsed', [idOf(rest)]: 'accepted' },
      },
    )
}

function suspendedOrder(): Vector {
  const lanes = edge()
  const part = { typ: 'lane.suspend', code: 'operator' } as const
  const again = { typ: 'lane.resume' } as const
  const answer: Item = { typ: 'decline', from: birch.id, to: ash.id, xfer, code: 'partner-suspended' }
  return script()
    .write(noon, ash, part, out(lanes.write(birch, part, noon)))
    .hear(noon, ash, order, [], answer)
    .write(noon, ash, again, out(lanes.write(birch, again, noon)))
    .hear(noon, ash, order, [accepting], accept)
    .end('suspended-order', 'LANE-13 TRF-03', 'While ash is suspended its orders are declined.', {
      expected: { bea: hour },
      transfers: { [xfer]: 'accepted' },
    })
}

function manyOrders(): Vector {
  const orders = [1, 2, 3, 4, 5].map((n) => orderOf(ash, birch, 'bea', { seconds: 60, nonce: nonceOf(n) }))
  const run = script()
  for (const one of orders.slice(0, 4))
    run.hear(noon, ash, one, [orderIn(one, acceptOf(birch, one, noon))], acceptOf(birch, one, noon))
  const last = idOf(orders[4] ?? order)
  const answer: Item = { typ: 'decline', from: birch.id, to: ash.id, xfer: last, code: 'too-many-holds' }
  return run
    .hear(noon, ash, orders[4] ?? order, [], answer)
    .end('many-orders', 'TRF-03', 'Four accepted orders may wait for their holds.', {
      expected: { bea: 240 },
      transfers: Object.fromEntries(orders.slice(0, 4).map((one) => [idOf(one), 'accepted'])),
    })
}

/** The runs. */
export const declines: readonly Vector[] = [
  declined('unknown-payee', 'No such account.', 'unknown-payee', { payee: 'nobody' }),
  declined('payee-system', 'Nobody holds it.', 'unknown-payee', { payee: 'sys-opening' }),
  declined('payee-partner', 'Nobody holds it.', 'unknown-payee', { payee: mirror(ash) }),
  declined('payee-refund', 'Only a refund goes there.', 'unknown-payee', { payee: 'sys-refund' }),
  declined('house-maximum', 'The house rules of the payee’s bank.', 'over-house-maximum', {
    seconds: 360_001,
  }),
  declined('day-invalid', 'No such day.', 'day-invalid', { day: '2026-02-30' }),
  declined('day-in-future', 'By the clock of the payee’s bank.', 'day-in-future', { day: '2026-11-23' }),
  declined('day-too-old', 'By the clock of the payee’s bank.', 'day-too-old', { day: '2024-11-19' }),
  declined('payee-ceiling', 'One second too much for Bea.', 'payee-ceiling', { seconds: 20 * hour + 1 }),
  declined('order-expired', 'validUntil has passed.', 'expired', {}, 'TRF-03', noon + 604_801),
  declined(
    'expired-first',
    'validUntil is looked at before the payee.',
    'expired',
    { payee: 'nobody' },
    'TRF-03',
    noon + 604_801,
  ),
  declined('payee-before-terms', 'The payee is looked at before the terms.', 'unknown-payee', {
    payee: 'nobody',
    day: '2026-02-30',
  }),
  declinedThenAccepted(),
  suspendedOrder(),
  manyOrders(),
]
