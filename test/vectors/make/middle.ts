/** Vectors of an intermediary (TRF): the bank birch, between ash, whose member received help, and cedar, who decides. */
import type { BankId, Entry, LaneEntry } from '../../../protocol/generated/types.ts'
import {
  agreementEntry,
  agreementOf,
  ash,
  birch,
  cedar,
  hour,
  keyOf,
  logOf,
  noon,
  stranger,
} from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import {
  closed,
  acceptOf,
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
  type LanePart,
} from './lanes.ts'
import { mirror, Script, type End } from './trace.ts'

/** What the runs are about. */
export const order = orderOf(ash, cedar, 'cat')
export const accept = acceptOf(cedar, order, noon)
export const xfer = idOf(order)
/** Birch owes cedar an hour, ash owes birch one: nothing is left with birch. */
const passed: End = {
  balances: { [mirror(ash)]: -hour, [mirror(cedar)]: hour },
  transfers: { [xfer]: 'paid' },
}
const over = (state: string): End => ({ transfers: { [xfer]: state } })

/** The two edges of birch, and a run in which ash's hold came and was passed on. */
export class Route {
  readonly up = new Edge(ash, birch)
  readonly down: Edge
  readonly script: Script

  constructor(log = 'birch', down: Edge = new Edge(birch, cedar)) {
    this.down = down
    this.script = new Script(birch, log)
  }

  /** Ash's hold comes, birch holds at cedar. */
  forward(): LaneEntry {
    const held = this.upstream()
    const next = this.down.write(birch, holdOf(order, accept), noon + 1)
    this.script.hear(noon + 1, ash, held, [into(held), out(next)])
    return next
  }

  upstream(route: readonly BankId[] = [cedar.id], more: Parameters<typeof holdOf>[3] = {}): LaneEntry {
    return this.up.write(ash, holdOf(order, accept, route, more), noon + 1)
  }

  /** What birch writes back to ash. */
  back(part: LanePart, at: number): Entry {
    return out(this.up.write(birch, part, at))
  }
}

function passes(): Vector {
  const route = new Route()
  const receipt = receiptOf(cedar, route.forward(), noon + 2)
  const settle = route.down.write(cedar, settleWith(receipt), noon + 2)
  return route.script
    .hear(noon + 3, cedar, settle, [into(settle, noon + 3), route.back(settleWith(receipt), noon + 3)])
    .hear(noon + 4, cedar, settle)
    .end(
      'passes',
      'TRF-13 TRF-14',
      'Hold on, settle back: both in one append each, and birch is left with nothing.',
      passed,
    )
}

function passesFar(): Vector {
  const route = new Route()
  const held = route.upstream([cedar.id, stranger.id], { decider: { bank: stranger.id, key: keyOf(4) } })
  const onward = holdOf(order, accept, [stranger.id], { decider: { bank: stranger.id, key: keyOf(4) } })
  const next = route.down.write(birch, onward, noon + 1)
  const receipt = receiptOf(stranger, next, noon + 2, { hold: idOf({}) })
  const settle = route.down.write(cedar, settleWith(receipt), noon + 2)
  return route.script
    .hear(noon + 1, ash, held, [into(held), out(next)])
    .hear(noon + 2, cedar, settle, [into(settle), route.back(settleWith(receipt), noon + 2)])
    .end(
      'passes-far',
      'LANE-10 TRF-13',
      'The decider is further on: the receipt is for a hold that birch does not see.',
      passed,
    )
}

function releasesBack(code: string, id: string, why: string): Vector {
  const route = new Route()
  route.forward()
  const release = route.down.write(cedar, releaseOf(xfer, code), noon + 2)
  return route.script
    .hear(noon + 2, cedar, release, [into(release), route.back(releaseOf(xfer, code), noon + 2)])
    .hear(noon + 3, cedar, release)
    .end(id, 'TRF-15 ERR-02', why, over('released'))
}

/** A hold that birch cannot pass on. */
function stuck(
  id: string,
  why: string,
  code: string,
  next: readonly BankId[],
  covers = 'TRF-12 TRF-13',
): Vector {
  const route = new Route()
  const held = route.upstream(next)
  return route.script
    .hear(noon + 1, ash, held, [into(held), route.back(releaseOf(xfer, code), noon + 1)])
    .end(id, covers, why, over('released'))
}

/** A hold that finds no room at cedar, which wrote `part` before. */
function full(id: string, why: string, part: LanePart, code: string): Vector {
  const route = new Route()
  const change = route.down.write(cedar, part, noon)
  route.script.hear(noon, cedar, change, [into(change)])
  const held = route.upstream()
  return route.script
    .hear(noon + 1, ash, held, [into(held), route.back(releaseOf(xfer, code), noon + 1)])
    .end(id, 'TRF-13 LANE-08', why, over('released'))
}

function tight(): Vector {
  const narrow = agreementOf(birch, cedar, [5 * hour, 5 * hour])
  const agreement = { ...narrow, maxHeld: hour - 1 }
  const route = new Route('tight', new Edge(birch, cedar, agreement))
  const held = route.upstream()
  return route.script
    .hear(noon + 1, ash, held, [into(held), route.back(releaseOf(xfer, 'over-held-limit'), noon + 1)])
    .end('over-held', 'TRF-13 LANE-08', 'Cedar allows less to be held than ash.', over('released'))
}

function crowded(): Vector {
  const agreement = { ...agreementOf(birch, cedar), maxHolds: 1 }
  const route = new Route('crowded', new Edge(birch, cedar, agreement))
  route.forward()
  const second = orderOf(ash, cedar, 'cal')
  const held = route.up.write(ash, holdOf(second, acceptOf(cedar, second, noon), [cedar.id]), noon + 2)
  return route.script
    .hear(noon + 2, ash, held, [into(held), route.back(releaseOf(idOf(second), 'too-many-holds'), noon + 2)])
    .end('too-many', 'TRF-13 LANE-08', 'Cedar allows fewer holds than ash.', {
      transfers: { [xfer]: 'held', [idOf(second)]: 'released' },
    })
}

function holdsTwice(): Vector {
  const route = new Route()
  route.forward()
  const again = route.up.draft(ash, holdOf(order, accept, [cedar.id]), noon + 2)
  return route.script
    .refuse(noon + 2, ash, again, 'lane-broken')
    .end(
      'holds-twice',
      'LANE-09 TRF-13',
      'A second hold of a transfer that is open on the same edge.',
      over('held'),
    )
}

function otherEdge(): Vector {
  const route = new Route()
  route.forward()
  const round = route.down.write(cedar, holdOf(order, accept, [ash.id]), noon + 2)
  return route.script
    .hear(noon + 2, cedar, round, [
      into(round),
      out(route.down.write(birch, releaseOf(xfer, 'tombstoned'), noon + 2)),
    ])
    .end(
      'loop',
      'TRF-12 TRF-13',
      'The transfer comes round by another edge: released there, untouched here.',
      over('held'),
    )
}

function again(): Vector {
  const route = new Route()
  route.forward()
  const release = route.down.write(cedar, releaseOf(xfer, 'expired'), noon + 2)
  route.script.hear(noon + 2, cedar, release, [
    into(release),
    route.back(releaseOf(xfer, 'expired'), noon + 2),
  ])
  const held = route.up.write(ash, holdOf(order, accept, [cedar.id]), noon + 3)
  return route.script
    .hear(noon + 3, ash, held, [into(held), route.back(releaseOf(xfer, 'tombstoned'), noon + 3)])
    .end('again', 'TRF-12 TRF-20', 'A released transfer does not pass again.', over('released'))
}

function forged(): Vector {
  const route = new Route()
  const next = route.forward()
  const settle = route.down.draft(
    cedar,
    settleWith(receiptOf(birch, next, noon + 2, { from: cedar.id })),
    noon + 2,
  )
  return route.script
    .refuse(noon + 2, cedar, settle, 'lane-broken')
    .end(
      'forged',
      'LANE-10 TRF-14',
      'A receipt by another key settles nothing, neither here nor there.',
      over('held'),
    )
}

function lateAnswer(): Vector {
  const route = new Route()
  const receipt = receiptOf(cedar, route.forward(), accept.decideBy)
  const settle = route.down.write(cedar, settleWith(receipt), accept.decideBy)
  const late = noon + 10_000_000
  return route.script
    .tick(late)
    .hear(late, cedar, settle, [into(settle, late), route.back(settleWith(receipt), late)])
    .end(
      'late-answer',
      'TRF-11 TRF-14 TRF-16',
      'An intermediary has no timeouts: it waits for the decision.',
      passed,
    )
}

function suspendedUpstream(): Vector {
  const route = new Route()
  const part = { typ: 'lane.suspend', code: 'operator' } as const
  route.script.write(noon, ash, part, route.back(part, noon))
  const held = route.upstream()
  return route.script
    .hear(noon + 1, ash, held, [into(held), route.back(releaseOf(xfer, 'partner-suspended'), noon + 1)])
    .end('suspended-upstream', 'TRF-12', 'Birch takes nothing from ash for now.', over('released'))
}

/** Birch learns that it runs on an old copy of its lane to cedar before ash's hold comes. */
function frozenAhead(): Vector {
  const route = new Route()
  route.script.freeze(noon, cedar, true)
  route.script.refuseWrite(noon, cedar, { typ: 'lane.limit', limit: 0 }, 'lane-frozen')
  const held = route.upstream()
  route.script.hear(noon + 1, ash, held, [into(held)]).tick(accept.decideBy + 1)
  const next = route.down.write(birch, holdOf(order, accept), noon + 2)
  const settle = route.down.write(cedar, settleWith(receiptOf(cedar, next, noon + 3)), noon + 3)
  return route.script
    .freeze(noon + 2, cedar, false, out(next))
    .hear(noon + 3, cedar, settle, [into(settle), route.back(settleWith(receiptOf(cedar, next, noon + 3)), noon + 3)])
    .end(
      'frozen-ahead',
      'NET-11 TRF-13',
      'The lost part of the lane may have this hold already, so it is not released: it waits until the lane may be written.',
      passed,
    )
}

function frozenAheadFull(): Vector {
  const route = new Route()
  const suspend = route.down.write(cedar, { typ: 'lane.suspend', code: 'operator' }, noon)
  const held = route.upstream()
  return route.script
    .hear(noon, cedar, suspend, [into(suspend)])
    .freeze(noon, cedar, true)
    .hear(noon + 1, ash, held, [into(held)])
    .freeze(noon + 2, cedar, false, route.back(releaseOf(xfer, 'partner-suspended'), noon + 2))
    .end('frozen-full', 'NET-11 TRF-13', 'Once the lane may be written, there is no room in it.', over('released'))
}

/** Cedar answers while birch's lane to ash is frozen. */
function frozenBack(id: string, why: string, answer: (hold: LaneEntry) => LanePart, end: End): Vector {
  const route = new Route()
  const part = answer(route.forward())
  const entry = route.down.write(cedar, part, noon + 2)
  return route.script
    .freeze(noon + 1, ash, true)
    .freeze(noon + 1, ash, false)
    .freeze(noon + 2, ash, true)
    .hear(noon + 2, cedar, entry, [into(entry)])
    .freeze(noon + 3, ash, false, route.back(part, noon + 3))
    .freeze(noon + 4, ash, false)
    .end(id, 'NET-11 TRF-14 TRF-15', why, end)
}

function frozenPartner(): Vector {
  const route = new Route()
  const held = route.upstream()
  const asked = orderOf(birch, ash, 'ann')
  return route.script
    .freeze(noon, ash, true)
    .refuse(noon + 1, ash, held, 'lane-frozen')
    .order(orderOut(asked, 'bea'), 'lane-frozen')
    .freeze(noon + 2, ash, false)
    .order(orderOut(asked, 'bea'))
    .end(
      'frozen-partner',
      'NET-11',
      'While the lane is frozen nothing is taken from its partner, and nothing ordered there.',
      { reserved: { bea: asked.seconds }, transfers: { [idOf(asked)]: 'ordered' } },
    )
}

function frozenOrdered(): Vector {
  const asked = orderOf(birch, ash, 'ann')
  const late = asked.validUntil + 1
  return new Route().script
    .order(orderOut(asked, 'bea'))
    .freeze(noon, ash, true)
    .tick(late)
    .freeze(late, ash, false)
    .tick(late + 1, closed(asked, 'no-answer', late + 1))
    .end(
      'frozen-ordered',
      'NET-11 TRF-05',
      'While the lane is frozen no order to its partner lapses: the lost part of the lane may have its hold.',
      { transfers: { [idOf(asked)]: 'lapsed' } },
    )
}

/** The file of the intermediary. */
export function middleFile(): VectorFile {
  const narrow = { ...agreementOf(birch, cedar), maxHeld: hour - 1 }
  const tightLog: Entry[] = [...logOf(birch, ash), agreementEntry(birch, cedar, narrow)]
  const single = { ...agreementOf(birch, cedar), maxHolds: 1 }
  const crowdedLog: Entry[] = [...logOf(birch, ash), agreementEntry(birch, cedar, single)]
  return {
    name: 'transfer/middle.json',
    kind: 'transfer.run',
    about: 'Runs at a bank between the two.',
    given: { birch: logOf(birch, ash, cedar), tight: tightLog, crowded: crowdedLog },
    vectors: [
      passes(),
      passesFar(),
      releasesBack('expired', 'releases-back', 'A release goes back hop by hop.'),
      releasesBack('from-the-future', 'releases-back-unknown', 'With its code, known or not.'),
      stuck('no-route', 'The next bank is no partner of birch.', 'no-route', [stranger.id]),
      stuck('no-next', 'Birch is the last, but not the decider.', 'not-the-decider', []),
      full('no-limit', 'Cedar grants too little.', { typ: 'lane.limit', limit: hour - 1 }, 'partner-limit'),
      full(
        'suspended',
        'Cedar suspended birch.',
        { typ: 'lane.suspend', code: 'operator' },
        'partner-suspended',
      ),
      tight(),
      crowded(),
      holdsTwice(),
      otherEdge(),
      again(),
      forged(),
      lateAnswer(),
      suspendedUpstream(),
      frozenAhead(),
      frozenAheadFull(),
      frozenBack(
        'frozen-settle',
        'Birch cannot settle yet, and does once it can.',
        (hold) => settleWith(receiptOf(cedar, hold, noon + 2)),
        passed,
      ),
      frozenBack(
        'frozen-release',
        'Birch cannot release yet, and does once it can.',
        () => releaseOf(xfer, 'expired'),
        over('released'),
      ),
      frozenPartner(),
      frozenOrdered(),
    ],
  }
}
