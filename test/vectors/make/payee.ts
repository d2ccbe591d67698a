/** Vectors of the payee's bank, the decider (TRF): the bank birch, to which ash orders for Bea. */
import type { Entry, Item } from '../../../protocol/generated/types.ts'
import {
  accept,
  accepting,
  begun,
  edge,
  order,
  over,
  paid,
  releases,
  script,
  settles,
  xfer,
} from './payee-common.ts'
import { declines } from './payee-declines.ts'
import { ash, birch, cedar, hour, keyOf, logOf, noon, stranger } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import {
  Edge,
  acceptOf,
  accepted,
  closed,
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
import { Script, mirror } from './trace.ts'

function pays(): Vector {
  const lanes = edge()
  const hold = lanes.write(ash, holdOf(order, accept), noon + 1)
  return begun()
    .hear(noon + 2, ash, hold, settles(lanes, hold, noon + 2))
    .end(
      'pays',
      'TRF-04 TRF-10 TRF-15',
      'Order, accept, hold: birch decides at once; receipt and credit are one append.',
      paid,
    )
}

function repeats(): Vector {
  const lanes = edge()
  const hold = lanes.write(ash, holdOf(order, accept), noon + 1)
  return begun()
    .hear(noon + 1, ash, order, [], accept)
    .hear(noon + 2, ash, hold, settles(lanes, hold, noon + 2))
    .hear(noon + 3, ash, hold)
    .hear(noon + 4, ash, order)
    .end('repeats', 'TRF-05 LANE-04', 'Order and hold come twice: the same accept, and nothing else.', paid)
}

function decidesAt(now: number, id: string, covers: string, why: string): Vector {
  const lanes = edge()
  const hold = lanes.write(ash, holdOf(order, accept), noon + 1)
  const late = now > accept.decideBy
  const entries = late ? releases(lanes, hold, 'expired', now) : settles(lanes, hold, now)
  return begun()
    .hear(now, ash, hold, entries)
    .end(id, covers, why, late ? over('released') : paid)
}

function lapses(): Vector {
  const lanes = edge()
  const { decideBy } = accept
  const hold = lanes.write(ash, holdOf(order, accept), noon + 1)
  const decline: Item = { typ: 'decline', from: birch.id, to: ash.id, xfer, code: 'expired' }
  return begun()
    .tick(decideBy)
    .tick(decideBy + 1, closed(order, 'expired', decideBy + 1))
    .tick(decideBy + 2)
    .hear(decideBy + 3, ash, order, [], decline)
    .hear(decideBy + 4, ash, hold, releases(lanes, hold, 'tombstoned', decideBy + 4))
    .end(
      'lapses',
      'TRF-11 TRF-12 TRF-16 TRF-20',
      'No hold came in time: closed once, declined when asked again, and a late hold is released.',
      over('lapsed'),
    )
}

/** A hold that does not fit the accepted order. */
function misfit(
  id: string,
  why: string,
  code: string,
  more: Parameters<typeof holdOf>[3],
  covers = 'TRF-10 TRF-12',
): Vector {
  const lanes = edge()
  const hold = lanes.write(ash, holdOf(order, accept, [], more), noon + 1)
  return begun()
    .hear(noon + 1, ash, hold, releases(lanes, hold, code))
    .end(id, covers, why, { expected: { bea: hour }, transfers: { [xfer]: 'accepted' } })
}

/** After a hold that does not fit comes the one that does. */
function misfitThenFits(): Vector {
  const lanes = edge()
  const first = lanes.write(ash, holdOf(order, accept, [], { seconds: 60 }), noon + 1)
  const run = begun().hear(noon + 1, ash, first, releases(lanes, first, 'tombstoned'))
  const second = lanes.write(ash, holdOf(order, accept), noon + 2)
  return run
    .hear(noon + 2, ash, second, settles(lanes, second, noon + 2))
    .end('misfit-then-fits', 'TRF-10 TRF-12', 'The order waits for the hold that fits.', paid)
}

/** Cedar heard of the transfer, and holds for it at birch, which it is no part of. */
function strangersHold(id: string, why: string, more: Parameters<typeof holdOf>[3]): Vector {
  const lanes = edge()
  const far = new Edge(cedar, birch)
  const foreign = far.write(cedar, holdOf(order, accept, [], more), noon + 1)
  const hold = lanes.write(ash, holdOf(order, accept), noon + 2)
  return begun('both')
    .hear(noon + 1, cedar, foreign, [
      into(foreign),
      out(far.write(birch, releaseOf(xfer, 'tombstoned'), noon + 1)),
    ])
    .hear(noon + 2, ash, hold, settles(lanes, hold, noon + 2))
    .end(id, 'TRF-10 TRF-12', why, paid)
}

function unaccepted(): Vector {
  const lanes = edge()
  const hold = lanes.write(ash, holdOf(order, accept), noon)
  return script()
    .hear(noon, ash, hold, releases(lanes, hold, 'not-the-decider'))
    .hear(noon + 1, ash, order)
    .end(
      'unaccepted',
      'TRF-12 TRF-20',
      'A hold without an accept is released, and its order is not accepted any more.',
      over('released'),
    )
}

function releasedThenHeld(): Vector {
  const lanes = edge()
  const late = accept.decideBy + 1
  const first = lanes.write(ash, holdOf(order, accept), late)
  const run = begun().hear(late, ash, first, releases(lanes, first, 'expired'))
  const second = lanes.write(ash, holdOf(order, accept), late)
  return run
    .hear(late, ash, second, releases(lanes, second, 'tombstoned'))
    .hear(late, ash, order)
    .end('released-then-held', 'TRF-12 TRF-20', 'A released transfer is never paid.', over('released'))
}

function suspended(): Vector {
  const lanes = edge()
  const part = { typ: 'lane.suspend', code: 'operator' } as const
  const hold = lanes.write(ash, holdOf(order, accept), noon)
  const run = begun().write(
    noon + 1,
    ash,
    part,
    out(lanes.write(birch, part, noon + 1, { seq: 0, oid: idOf(lanes.agreement) })),
  )
  return run
    .hear(noon + 2, ash, hold, releases(lanes, hold, 'partner-suspended', noon + 2))
    .end('suspended', 'LANE-13 TRF-12', 'The hold crossed a suspension.', over('released'))
}

function limited(): Vector {
  const lanes = edge()
  const part = { typ: 'lane.limit', limit: hour - 1 } as const
  const hold = lanes.write(ash, holdOf(order, accept), noon)
  const run = begun().write(
    noon + 1,
    ash,
    part,
    out(lanes.write(birch, part, noon + 1, { seq: 0, oid: idOf(lanes.agreement) })),
  )
  return run
    .hear(noon + 2, ash, hold, releases(lanes, hold, 'partner-limit', noon + 2))
    .end(
      'limited',
      'LANE-12 TRF-12',
      'The hold crossed a lower limit: no breach, but released.',
      over('released'),
    )
}

function limitExact(): Vector {
  const lanes = edge()
  const part = { typ: 'lane.limit', limit: hour } as const
  const hold = lanes.write(ash, holdOf(order, accept), noon)
  const run = begun().write(
    noon + 1,
    ash,
    part,
    out(lanes.write(birch, part, noon + 1, { seq: 0, oid: idOf(lanes.agreement) })),
  )
  return run
    .hear(noon + 2, ash, hold, settles(lanes, hold, noon + 2))
    .end('limit-exact', 'TRF-12', 'The hold crossed a lower limit that has room for it.', paid)
}

/** Birch owes ash an hour already, and grants nothing any more. */
function limitOfNet(): Vector {
  const lanes = edge()
  const own = orderOf(birch, ash, 'ann')
  const given = acceptOf(ash, own, noon)
  const before = lanes.write(birch, holdOf(own, given), noon)
  const answer = lanes.write(ash, settleWith(receiptOf(ash, before, noon)), noon)
  const hold = lanes.write(ash, holdOf(order, accept), noon)
  const part = { typ: 'lane.limit', limit: 0 } as const
  return script()
    .order(orderOut(own, 'bob'))
    .hear(noon, ash, given, [accepted(given), out(before)])
    .hear(noon, ash, answer, [into(answer)])
    .hear(noon, ash, order, [accepting], accept)
    .write(noon, ash, part, out(lanes.write(birch, part, noon, { seq: answer.seq, oid: idOf(answer) })))
    .hear(noon + 1, ash, hold, settles(lanes, hold, noon + 1))
    .end('limit-of-net', 'TRF-12 LANE-14', 'What birch owes ash counts against what ash comes to owe.', {
      balances: { bea: hour, bob: -hour },
      transfers: { [idOf(own)]: 'paid', [xfer]: 'paid' },
    })
}

function breach(): Vector {
  const lanes = edge()
  const hold = lanes.write(ash, holdOf(order, accept, [], { seconds: 5 * hour }), noon + 1)
  return begun()
    .refuse(noon + 1, ash, hold, 'lane-broken')
    .end('breach', 'LANE-09 TRF-12', 'A hold beyond the limits is not even taken into the log.', {
      expected: { bea: hour },
      transfers: { [xfer]: 'accepted' },
    })
}

function decideMax(): Vector {
  const slow = acceptOf(birch, order, noon, { decideBy: noon + 600 })
  return script('slow')
    .hear(noon, ash, order, [orderIn(order, slow)], slow)
    .end('decide-max', 'TRF-04', 'The house rule is a day, but the agreement allows ten minutes.', {
      expected: { bea: hour },
      transfers: { [xfer]: 'accepted' },
    })
}

/** Cedar is partner of ash and of birch: the order comes from ash, holds by either edge. */
function otherEdge(): Vector {
  const asked = orderOf(ash, cedar, 'cat')
  const given = acceptOf(cedar, asked, noon)
  const [direct, around] = [new Edge(ash, cedar), new Edge(birch, cedar)]
  const first = around.write(birch, holdOf(asked, given), noon + 1)
  const second = direct.write(ash, holdOf(asked, given), noon + 2)
  return new Script(cedar, 'cedar')
    .hear(noon, ash, asked, [orderIn(asked, given)], given)
    .hear(noon + 1, birch, first, settles(around, first, noon + 1, cedar))
    .hear(noon + 2, ash, second, [
      into(second),
      out(direct.write(cedar, releaseOf(idOf(asked), 'tombstoned'), noon + 2)),
    ])
    .end(
      'other-edge',
      'TRF-10 TRF-12 TRF-20',
      'The hold came round by birch and is settled there; a second one by the direct edge is released.',
      {
        balances: { cat: hour, [mirror(birch)]: -hour },
        transfers: { [idOf(asked)]: 'paid' },
      },
    )
}

function queries(): Vector {
  const lanes = edge()
  const hold = lanes.write(ash, holdOf(order, accept), noon + 1)
  const query = (of: string): Item => ({ typ: 'xfer.query', from: ash.id, to: birch.id, xfer: of })
  const status = { typ: 'xfer.status', from: birch.id, to: ash.id, xfer } as const
  const receipt = receiptOf(birch, hold, noon + 2)
  return begun()
    .hear(noon + 1, ash, query(xfer), [], { ...status, state: 'open' })
    .hear(noon + 2, ash, hold, settles(lanes, hold, noon + 2))
    .hear(noon + 3, ash, query(xfer), [], { ...status, state: 'paid', receipt })
    .hear(noon + 3, ash, query(idOf({})))
    .refuse(noon + 4, ash, { ...query(xfer), from: cedar.id } as Item, 'wrong-bank')
    .refuse(noon + 4, ash, { ...query(xfer), to: cedar.id } as Item, 'wrong-bank')
    .end(
      'queries',
      'TRF-01 TRF-19',
      'Open, then paid with the receipt; of what birch does not know it says nothing.',
      paid,
    )
}

function queriesNever(): Vector {
  const end = accept.decideBy + 1
  const query: Item = { typ: 'xfer.query', from: ash.id, to: birch.id, xfer }
  return begun()
    .tick(end, closed(order, 'expired', end))
    .hear(end, ash, query, [], { typ: 'xfer.status', from: birch.id, to: ash.id, xfer, state: 'never' })
    .end('queries-never', 'TRF-19', 'Lapsed: birch will never settle it.', over('lapsed'))
}

function misdirected(): Vector {
  return script()
    .refuse(noon, cedar, order, 'wrong-bank')
    .refuse(noon, ash, orderOf(ash, cedar, 'bea'), 'wrong-bank')
    .refuse(noon, ash, orderOf(stranger, birch, 'bea'), 'wrong-bank')
    .end('misdirected', 'TRF-01', 'An order by a bank that is not its sender, and one to another bank.', {})
}

const otherKey = { decider: { bank: birch.id, key: keyOf(0x66) } }

const runs: readonly Vector[] = [
  pays(),
  repeats(),
  decidesAt(accept.decideBy, 'last-second', 'TRF-10 TRF-11', 'decideBy itself is in time.'),
  decidesAt(
    accept.decideBy + 1,
    'too-late',
    'TRF-11 TRF-12',
    'One second after decideBy the decider must not commit.',
  ),
  lapses(),
  misfit('other-accept', 'The hold names another accept.', 'tombstoned', { accept: idOf({}) }),
  misfit('other-seconds', 'The hold is for less.', 'tombstoned', { seconds: hour - 1 }),
  misfit('other-key', 'The hold names another key for the receipt.', 'tombstoned', otherKey),
  misfit('other-time', 'The hold gives more time.', 'tombstoned', { decideBy: accept.decideBy + 1 }),
  misfit('other-decider', 'The hold names another decider.', 'tombstoned', {
    decider: { bank: cedar.id, key: accept.key },
  }),
  misfit('goes-on', 'The hold wants to go further than to its decider.', 'tombstoned', {
    route: [cedar.id],
  }),
  misfitThenFits(),
  strangersHold('strangers-hold', 'Another bank’s misfit ends nothing but itself.', { seconds: 60 }),
  strangersHold('strangers-route', 'Nor does one that wants to go on.', { route: [cedar.id] }),
  unaccepted(),
  releasedThenHeld(),
  suspended(),
  limited(),
  limitExact(),
  limitOfNet(),
  breach(),
  ...declines,
  decideMax(),
  otherEdge(),
  queries(),
  queriesNever(),
  misdirected(),
]

function lastMoment(): Vector {
  const now = order.validUntil
  const given = acceptOf(birch, order, now)
  return script()
    .hear(now, ash, order, [orderIn(order, given)], given)
    .end('order-last-moment', 'TRF-03', 'validUntil itself is in time.', {
      expected: { bea: hour },
      transfers: { [xfer]: 'accepted' },
    })
}

/** The file of the payee's bank. */
export function payeeFile(): VectorFile {
  const slow: Entry = {
    typ: 'rules',
    maxSeconds: 360_000,
    maxAgeDays: 731,
    decideSeconds: 86_400,
    orderSeconds: 604_800,
    by: 'admin',
    at: noon - 1,
  }
  return {
    name: 'transfer/payee.json',
    kind: 'transfer.run',
    about: 'Runs at the bank of the person who gave help.',
    given: {
      birch: logOf(birch, ash),
      both: logOf(birch, ash, cedar),
      slow: [...logOf(birch, ash), slow],
      cedar: logOf(cedar, ash, birch),
    },
    vectors: [...runs, lastMoment()],
  }
}
