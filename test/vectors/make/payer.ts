/** Vectors of the payer's bank (TRF): the bank ash, which orders at birch for Ann. */
import type { Accept, Entry, Item, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, logOf, nonceOf, noon } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import {
  accepted,
  acceptOf,
  closed,
  Edge,
  holdOf,
  idOf,
  into,
  orderOf,
  orderOut,
  out,
  receiptOf,
  releaseOf,
  settleWith,
} from './lanes.ts'
import { mirror, Script, type End } from './trace.ts'

const order = orderOf(ash, birch, 'bea')
const xfer = idOf(order)
const accept = acceptOf(birch, order, noon + 1)
const placing = orderOut(order, 'ann')
const paid: End = { balances: { ann: -hour, [mirror(birch)]: hour }, transfers: { [xfer]: 'paid' } }
const over = (state: string): End => ({ transfers: { [xfer]: state } })
const waiting = (state: string): End => ({ reserved: { ann: hour }, transfers: { [xfer]: state } })

const begun = (): Script => new Script(ash, 'ash').order(placing)

/** A run in which the order was placed and accepted; gives the hold too. */
function held(lanes: Edge, given: Accept = accept): [Script, LaneEntry] {
  const hold = lanes.write(ash, holdOf(order, given), noon + 1)
  return [begun().hear(noon + 1, birch, given, [accepted(given), out(hold)]), hold]
}

const decline = (code: string): Item => ({ typ: 'decline', from: birch.id, to: ash.id, xfer, code })

function pays(): Vector {
  const lanes = new Edge(ash, birch)
  const [run, hold] = held(lanes)
  const settle = lanes.write(birch, settleWith(receiptOf(birch, hold, noon + 2)), noon + 2)
  return run
    .hear(noon + 3, birch, settle, [into(settle, noon + 3)])
    .hear(noon + 4, birch, settle)
    .hear(noon + 4, birch, accept)
    .hear(noon + 4, birch, decline('expired'))
    .tick(noon + 1_000_000)
    .end(
      'pays',
      'TRF-07 TRF-08 TRF-14 TRF-20',
      'Order, accept, hold, settle; whatever comes later changes nothing.',
      paid,
    )
}

function releases(): Vector {
  const lanes = new Edge(ash, birch)
  const [run] = held(lanes)
  const release = lanes.write(birch, releaseOf(xfer, 'expired'), noon + 2)
  return run
    .hear(noon + 3, birch, release, [into(release, noon + 3)])
    .hear(noon + 4, birch, accept)
    .end(
      'releases',
      'TRF-15 TRF-20 LANE-11',
      'The hold is let go: what was reserved is free, and the accept is not used again.',
      over('released'),
    )
}

function settlesLate(): Vector {
  const lanes = new Edge(ash, birch)
  const [run, hold] = held(lanes)
  const settle = lanes.write(birch, settleWith(receiptOf(birch, hold, noon + 500_000)), noon + 500_000)
  return run
    .tick(noon + 604_801)
    .hear(noon + 700_000, birch, settle, [into(settle, noon + 700_000)])
    .end(
      'settles-late',
      'TRF-11 TRF-16',
      'A hold has no timeout: decideBy and validUntil bind the payer’s bank to nothing.',
      paid,
    )
}

function forgedReceipt(): Vector {
  const lanes = new Edge(ash, birch)
  const [run, hold] = held(lanes)
  const settle = lanes.draft(
    birch,
    settleWith(receiptOf(cedar, hold, noon + 2, { from: birch.id })),
    noon + 2,
  )
  const good = lanes.write(birch, settleWith(receiptOf(birch, hold, noon + 3)), noon + 3)
  return run
    .refuse(noon + 2, birch, settle, 'lane-broken')
    .hear(noon + 3, birch, good, [into(good)])
    .end(
      'forged-receipt',
      'LANE-10 TRF-14',
      'A receipt by a key that the hold does not name settles nothing; the true one still does.',
      paid,
    )
}

function settleAfterRelease(): Vector {
  const lanes = new Edge(ash, birch)
  const [run, hold] = held(lanes)
  const release = lanes.write(birch, releaseOf(xfer, 'expired'), noon + 2)
  const settle = lanes.write(birch, settleWith(receiptOf(birch, hold, noon + 3)), noon + 3)
  return run
    .hear(noon + 2, birch, release, [into(release)])
    .refuse(noon + 3, birch, settle, 'lane-broken')
    .end(
      'settle-after-release',
      'LANE-11 TRF-20',
      'The decider chose to lose: a release in the lane wins against a receipt.',
      over('released'),
    )
}

function declined(id: string, why: string, code: string, logged: string): Vector {
  return begun()
    .hear(noon + 1, birch, decline(code), [closed(order, logged, noon + 1)])
    .hear(noon + 2, birch, decline(code))
    .hear(noon + 3, birch, accept)
    .end(id, 'TRF-06 TRF-17 ERR-02', why, over(code === 'expired' ? 'lapsed' : 'declined'))
}

function noAnswer(): Vector {
  const { validUntil } = order
  return begun()
    .tick(validUntil)
    .tick(validUntil + 1, closed(order, 'no-answer', validUntil + 1))
    .tick(validUntil + 2)
    .hear(validUntil + 3, birch, accept)
    .end(
      'no-answer',
      'TRF-16 TRF-17',
      'Nobody answered in time; an accept that comes after all is ignored.',
      over('lapsed'),
    )
}

function withdrawn(): Vector {
  return begun()
    .withdraw(noon + 1, xfer, closed(order, 'withdrawn', noon + 1))
    .withdraw(noon + 1, xfer, 'being-decided')
    .withdraw(noon + 1, idOf({}), 'unknown-transfer')
    .hear(noon + 2, birch, accept)
    .end(
      'withdrawn',
      'TRF-16 TRF-17',
      'Taken back before there was an answer; an accept that comes after all is ignored.',
      over('lapsed'),
    )
}

function noRoom(id: string, why: string, part: Parameters<Edge['write']>[1], code: string): Vector {
  const lanes = new Edge(ash, birch)
  const change = lanes.write(birch, part, noon)
  return begun()
    .hear(noon, birch, change, [into(change)])
    .hear(noon + 1, birch, accept, [accepted(accept), closed(order, code, noon + 1)])
    .end(id, 'TRF-07 LANE-08', why, over('declined'))
}

function wrongAccepts(): Vector {
  const unknown = acceptOf(birch, orderOf(ash, birch, 'bob'), noon + 1)
  return begun()
    .refuse(noon + 1, birch, unknown, 'unknown-transfer')
    .refuse(noon + 1, birch, { ...accept, to: cedar.id }, 'wrong-bank')
    .refuse(noon + 1, birch, { ...accept, from: cedar.id }, 'wrong-bank')
    .refuse(noon + 1, cedar, accept, 'wrong-bank')
    .refuse(noon + 1, cedar, { ...accept, from: cedar.id }, 'wrong-bank')
    .end(
      'wrong-accepts',
      'TRF-07',
      'Only the bank that was asked may accept, for the bank that asked.',
      waiting('ordered'),
    )
}

function wrongDeclines(): Vector {
  return begun()
    .refuse(noon + 1, birch, { ...decline('expired'), xfer: idOf({}) } as Item, 'unknown-transfer')
    .refuse(noon + 1, birch, { ...decline('expired'), from: cedar.id } as Item, 'wrong-bank')
    .refuse(noon + 1, cedar, { ...decline('expired'), from: cedar.id } as Item, 'unknown-transfer')
    .end('wrong-declines', 'TRF-06', 'Only the bank that was asked may decline.', waiting('ordered'))
}

function declineAfterAccept(): Vector {
  const lanes = new Edge(ash, birch)
  const [run] = held(lanes)
  return run
    .hear(noon + 2, birch, decline('expired'))
    .end(
      'decline-after-accept',
      'TRF-06 TRF-15',
      'A signed no does not end a hold: only a release in the lane does.',
      waiting('held'),
    )
}

function otherKey(): Vector {
  const lanes = new Edge(ash, birch)
  const given = acceptOf(birch, order, noon + 1, { decideBy: noon + 7 })
  const [run] = held(lanes, given)
  return run.end(
    'accepts-time',
    'TRF-08',
    'The hold says what the accept says: its key, its decideBy, its oid.',
    waiting('held'),
  )
}

function twoOrders(): Vector {
  const lanes = new Edge(ash, birch)
  const second = orderOf(ash, birch, 'bob', { nonce: nonceOf(0xc2), seconds: 2 * hour })
  const other = acceptOf(birch, second, noon + 2)
  const [one, two] = [
    lanes.write(ash, holdOf(second, other), noon + 2),
    lanes.write(ash, holdOf(order, accept), noon + 3),
  ]
  const settle = lanes.write(birch, settleWith(receiptOf(birch, two, noon + 4)), noon + 4)
  const release = lanes.write(birch, releaseOf(idOf(second), 'expired'), noon + 5)
  return begun()
    .order(orderOut(second, 'abe'))
    .hear(noon + 2, birch, other, [accepted(other), out(one)])
    .hear(noon + 3, birch, accept, [accepted(accept, noon + 3), out(two)])
    .hear(noon + 4, birch, settle, [into(settle)])
    .hear(noon + 5, birch, release, [into(release)])
    .end('two-orders', 'LANE-10 TRF-14', 'Two at once, answered in another order than asked.', {
      ...paid,
      transfers: { [xfer]: 'paid', [idOf(second)]: 'released' },
    })
}

/** Cedar, a partner too, passes Ann's own transfer round to ash. */
function comesBack(): Vector {
  const lanes = new Edge(ash, birch)
  const round = new Edge(ash, cedar)
  const [run] = held(lanes)
  const back = round.write(cedar, holdOf(order, accept, [birch.id]), noon + 2)
  return run
    .hear(noon + 2, cedar, back, [into(back), out(round.write(ash, releaseOf(xfer, 'tombstoned'), noon + 2))])
    .end(
      'comes-back',
      'TRF-12',
      'A hold of ash’s own order on another edge: a loop. It is released, and the order is untouched.',
      waiting('held'),
    )
}

function refusedOrders(): Vector {
  return new Script(ash, 'ash')
    .order(orderOut({ ...order, seconds: 11 * hour }, 'ann'), 'below-floor')
    .order(orderOut({ ...order, seconds: 6 * hour }, 'ann'), 'partner-limit')
    .order(placing)
    .order(placing, 'id-known')
    .end(
      'refused-orders',
      'TRF-02 TRF-09',
      'What the guards refuse is neither logged nor sent; an order is placed once.',
      waiting('ordered'),
    )
}

const suspend = { typ: 'lane.suspend', code: 'operator' } as const

/** The file of the payer's bank. */
export function payerFile(): VectorFile {
  const given: Record<string, Entry[]> = { ash: logOf(ash, birch, cedar) }
  return {
    name: 'transfer/payer.json',
    kind: 'transfer.run',
    about: 'Runs at the bank of the person who received help.',
    given,
    vectors: [
      pays(),
      releases(),
      settlesLate(),
      forgedReceipt(),
      settleAfterRelease(),
      declined('declined', 'Declined with a code of the catalogue.', 'payee-ceiling', 'payee-ceiling'),
      declined('declined-expired', 'Too late counts as lapsed.', 'expired', 'expired'),
      declined(
        'declined-unknown-code',
        'A code that ash does not know becomes the general one.',
        'from-the-future',
        'declined',
      ),
      noAnswer(),
      withdrawn(),
      noRoom(
        'no-room',
        'Birch granted less meanwhile: the order is closed, and nothing held.',
        { typ: 'lane.limit', limit: 60 },
        'partner-limit',
      ),
      noRoom('suspended', 'Birch suspended ash meanwhile.', suspend, 'partner-suspended'),
      wrongAccepts(),
      wrongDeclines(),
      declineAfterAccept(),
      otherKey(),
      twoOrders(),
      comesBack(),
      refusedOrders(),
    ],
  }
}
