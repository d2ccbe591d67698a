/** Vectors of write-off (TRF-21): birch between ash and cedar, and cedar does not answer. */
import type { Entry, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, logOf, nonceOf, noon } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import {
  acceptOf,
  accepted,
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
import { accept, order, Route, xfer } from './middle.ts'
import { mirror } from './trace.ts'

/** `decideBy` of the accept; and the last second in which the hold is not overdue. */
const decideBy = accept.decideBy
const patience = decideBy + 600

const writtenOff = (at: number, by = 'admin'): Entry => ({ typ: 'transfer.writeoff', xfer, by, at })
const letGo = { transfers: { [xfer]: 'released' } }
const sysWrittenOff = 'sys-written-off'

/** Ash's hold was passed on, and written off at the first moment. */
function lost(): { readonly route: Route; readonly next: LaneEntry } {
  const route = new Route()
  const next = route.forward()
  const at = patience + 1
  route.script.writeOff(at, xfer, [writtenOff(at), route.back(releaseOf(xfer, 'writeoff'), at)])
  return { route, next }
}

const late = patience + 1000

function settledAfterAll(): Vector {
  const { route, next } = lost()
  const settle = route.down.write(cedar, settleWith(receiptOf(cedar, next, noon + 2)), late)
  return route.script
    .hear(late, cedar, settle, [into(settle)])
    .hear(late, cedar, settle)
    .end('loss', 'TRF-21 LANE-14', 'Cedar had decided in time: birch owes it, and nobody owes birch.', {
      balances: { [mirror(cedar)]: hour, [sysWrittenOff]: -hour },
      ...letGo,
    })
}

function releasedAfterAll(): Vector {
  const { route } = lost()
  const release = route.down.write(cedar, releaseOf(xfer, 'expired'), late)
  return route.script
    .hear(late, cedar, release, [into(release)])
    .end('no-loss', 'TRF-21', 'Cedar lets go as well: nothing was lost.', letGo)
}

function heldAgain(): Vector {
  const { route } = lost()
  const again = route.upstream()
  return route.script
    .hear(late, ash, again, [into(again, late), route.back(releaseOf(xfer, 'tombstoned'), late)])
    .end('held-again', 'TRF-20 TRF-21', 'Ash was let go; it must not hold for it again.', letGo)
}

/** Two of ash's transfers wait at cedar, and are overdue; of four one might. A third goes no further. */
function slow(): Vector {
  const route = new Route()
  const waits = [1, 2, 3].map((n) => {
    const order = orderOf(ash, cedar, 'cat', { nonce: nonceOf(n), seconds: 60 })
    return { order, accept: acceptOf(cedar, order, n < 3 ? noon : late) }
  })
  for (const { order, accept } of waits.slice(0, 2)) {
    const up = route.up.write(ash, holdOf(order, accept, [cedar.id]), noon + 1)
    const on = route.down.write(birch, holdOf(order, accept), noon + 1)
    route.script.hear(noon + 1, ash, up, [into(up), out(on)])
  }
  const [one, two, third] = waits
  if (one === undefined || two === undefined || third === undefined) throw new Error('there are three')
  const up = route.up.write(ash, holdOf(third.order, third.accept, [cedar.id]), late)
  const back = route.back(releaseOf(idOf(third.order), 'partner-slow'), late)
  return route.script
    .hear(late, ash, up, [into(up), back])
    .end('slow', 'LANE-17 TRF-13', 'Cedar has not answered two, so it gets no third.', {
      transfers: { [idOf(one.order)]: 'held', [idOf(two.order)]: 'held', [idOf(third.order)]: 'released' },
    })
}

function refused(id: string, why: string, at: number, code: string, tell: (route: Route) => void): Vector {
  const route = new Route()
  tell(route)
  return route.script
    .refuseWriteOff(at, xfer, code)
    .end(id, 'TRF-21', why, id === 'unknown' ? {} : { transfers: { [xfer]: 'held' } })
}

function twice(): Vector {
  const { route } = lost()
  return route.script
    .refuseWriteOff(late, xfer, 'not-held-between')
    .end('twice', 'TRF-21', 'Once is enough.', letGo)
}

const runs: readonly Vector[] = [
  settledAfterAll(),
  releasedAfterAll(),
  heldAgain(),
  twice(),
  slow(),
  refused('unknown', 'Nobody has heard of it.', late, 'unknown-transfer', () => undefined),
  refused('early', 'Cedar may take its time, and the answer its own.', patience, 'not-overdue', (route) =>
    route.forward(),
  ),
  refused('frozen-ahead', 'The answer may be in what birch lacks.', late, 'lane-frozen', (route) => {
    route.forward()
    route.script.freeze(late, cedar, true)
  }),
  refused('frozen-behind', 'Ash could not be told.', late, 'lane-frozen', (route) => {
    route.forward()
    route.script.freeze(late, ash, true)
  }),
]

/** The last of these entries of birch's log is admitted, with these balances, or refused with the code. */
function v(id: string, why: string, then: readonly Entry[], expect: object | string, covers = 'TRF-21'): Vector {
  const input = { log: 'birch', then: then.slice(0, -1), entry: then.at(-1) }
  const verdict = typeof expect === 'string' ? no(expect) : { ok: true as const, balances: expect }
  return { id, covers: rules(covers), why, input, expect: verdict }
}

/** Ash's hold and birch's, whose `decideBy` is `by`. */
function held(by: number): Entry[] {
  const route = new Route()
  const [up, more] = [route.upstream([cedar.id], { decideBy: by }), { decideBy: by }]
  return [into(up), out(route.down.write(birch, holdOf(order, accept, [], more), noon + 1))]
}

/** Members of birch itself, at either end of a transfer with cedar. */
function atEnds(): Vector[] {
  const lanes = new Edge(birch, cedar)
  const [sent, asked] = [orderOf(birch, cedar, 'cat'), orderOf(cedar, birch, 'bea')]
  const [yes, ours] = [acceptOf(cedar, sent, noon), acceptOf(birch, asked, noon)]
  const hold = out(lanes.write(birch, holdOf(sent, yes), noon))
  const off = (about: object): Entry => ({ typ: 'transfer.writeoff', xfer: idOf(about), by: 'admin', at: late })
  const payer = [orderOut(sent, 'bea'), accepted(yes), hold, off(sent)]
  const theirs = into(new Edge(birch, cedar).write(cedar, holdOf(asked, ours), noon))
  return [
    v('payer', 'Birch’s own member waits; that is no loss of anybody.', payer, 'not-held-between'),
    v('payee', 'Birch decides itself.', [orderIn(asked, ours), theirs, off(asked)], 'not-held-between'),
  ]
}

/** What the log shows after ash's hold, birch's, and the write-off. */
function afterwards(tell: (route: Route, next: LaneEntry) => readonly Entry[]): Entry[] {
  const route = new Route()
  const up = into(route.upstream())
  const next = route.down.write(birch, holdOf(order, accept), noon + 1)
  return [up, out(next), writtenOff(late), ...tell(route, next)]
}

const paid = (route: Route, next: LaneEntry): Entry =>
  into(route.down.write(cedar, settleWith(receiptOf(cedar, next, noon + 2)), late))

const entries: readonly Vector[] = [
  v('overdue', 'One second later than `early`.', [...held(decideBy), writtenOff(patience + 1)], {}),
  v('by-the-operator', 'Whoever decided it.', [...held(decideBy), writtenOff(late, 'broker-2')], {}),
  v(
    'far-future',
    'A `decideBy` that never comes: `decideMax` counts.',
    [...held(noon + 10_000_000), writtenOff(noon + 1 + 600 + 600 + 1)],
    {},
    'TRF-21 LANE-17',
  ),
  v(
    'far-future-early',
    'But not sooner.',
    [...held(noon + 10_000_000), writtenOff(noon + 1 + 600 + 600)],
    'not-overdue',
    'TRF-21 LANE-17',
  ),
  v('long-past', 'A `decideBy` of long ago: `at` counts.', [...held(1), writtenOff(noon + 1 + 600)], 'not-overdue', 'TRF-21 LANE-17'),
  v('long-past-overdue', 'And then it is overdue.', [...held(1), writtenOff(noon + 1 + 601)], {}, 'TRF-21 LANE-17'),
  v('not-passed-on', 'Ash’s hold was not passed on.', [into(new Route().upstream()), writtenOff(late)], 'not-held-between'),
  v(
    'settled-before',
    'Cedar has settled: upstream settles.',
    afterwards((route, next) => [paid(route, next), writtenOff(late)]).filter((_, at) => at !== 2),
    'not-held-between',
  ),
  ...atEnds(),
  v(
    'releases',
    'Upstream is let go.',
    afterwards((route) => [route.back(releaseOf(xfer, 'writeoff'), late)]),
    {},
    'TRF-21 LANE-07',
  ),
  v(
    'releases-settled',
    'Cedar was quicker: what is settled there is settled upstream.',
    afterwards((route, next) => [paid(route, next), route.back(releaseOf(xfer, 'writeoff'), late)]),
    'lane-broken',
    'TRF-21 LANE-07',
  ),
  v(
    'settles-instead',
    'And so it passes, without a loss.',
    afterwards((route, next) => [
      paid(route, next),
      route.back(settleWith(receiptOf(cedar, next, noon + 2)), late),
    ]),
    { [mirror(ash)]: -hour, [mirror(cedar)]: hour },
    'TRF-21 LANE-14',
  ),
]

/** The files about write-off. */
export function writeOffFiles(): VectorFile[] {
  const about = 'Birch passed ash’s hold on to cedar, and its people wait no more.'
  const given = { birch: logOf(birch, ash, cedar) }
  return [
    { name: 'transfer/write-off-runs.json', kind: 'transfer.run', about, given, vectors: runs },
    { name: 'transfer/write-off.json', kind: 'ledger.admit', about, given, vectors: entries },
  ]
}
