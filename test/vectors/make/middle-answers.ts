/** Vectors of single entries of an intermediary, as a log might show them (LANE-07). */
import type { Entry, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, logOf, noon } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { holdOf, into, out, receiptOf, releaseOf, settleWith } from './lanes.ts'
import { accept, order, Route, xfer } from './middle.ts'

/** The last entry of a log in which ash held, birch held on, and then came `then` of these. */
function answer(id: string, why: string, tell: (route: Route, next: LaneEntry) => readonly Entry[]): Vector {
  const route = new Route()
  const held = route.upstream()
  const next = route.down.write(birch, holdOf(order, accept), noon + 1)
  const told = tell(route, next)
  const then = [into(held), out(next), ...told.slice(0, -1)]
  const input = { log: 'birch', then, entry: told.at(-1) }
  return { id, covers: rules('LANE-07 TRF-14 TRF-15'), why, input, expect: no('lane-broken') }
}

const answers: readonly Vector[] = [
  answer('releases-early', 'Released upstream while cedar may still settle.', (route) => [
    route.back(releaseOf(xfer, 'expired'), noon + 2),
  ]),
  answer('releases-settled', 'Released upstream although cedar settled.', (route, next) => [
    into(route.down.write(cedar, settleWith(receiptOf(cedar, next, noon + 2)), noon + 2)),
    route.back(releaseOf(xfer, 'expired'), noon + 2),
  ]),
  answer('settles-early', 'Settled upstream before cedar did.', (route, next) => [
    route.back(settleWith(receiptOf(cedar, next, noon + 2)), noon + 2),
  ]),
  answer('settles-stray', 'Paid; then cedar holds for it too, and its hold is another.', (route, next) => {
    const paid = settleWith(receiptOf(cedar, next, noon + 2))
    const settle = into(route.down.write(cedar, paid, noon + 2))
    const back = route.back(paid, noon + 2)
    const round = into(route.down.write(cedar, holdOf(order, accept, [ash.id]), noon + 3))
    return [settle, back, round, out(route.down.write(birch, paid, noon + 3))]
  }),
  answer('settles-final', 'A transfer that was released passes no more.', (route, next) => {
    const release = into(route.down.write(cedar, releaseOf(xfer, 'expired'), noon + 2))
    const back = route.back(releaseOf(xfer, 'expired'), noon + 2)
    const again = into(route.upstream())
    return [release, back, again, route.back(settleWith(receiptOf(cedar, next, noon + 3)), noon + 3)]
  }),
]

/** Birch's own hold after ash's, which is not the one that the transfer waits for. */
function ownHold(id: string, why: string, tell: (route: Route) => readonly Entry[]): Vector {
  const route = new Route()
  const held = into(route.upstream())
  const told = tell(route)
  const input = { log: 'birch', then: [held, ...told.slice(0, -1)], entry: told.at(-1) }
  return { id, covers: rules('LANE-07 TRF-13'), why, input, expect: no('tombstoned') }
}

const ownHolds: readonly Vector[] = [
  ownHold('holds-less', 'The seconds are the same at every hop.', (route) => [
    out(route.down.write(birch, holdOf(order, accept, [], { seconds: hour - 1 }), noon + 1)),
  ]),
  ownHold('holds-after-release', 'What was released upstream does not go on.', (route) => [
    route.back(releaseOf(xfer, 'no-route'), noon + 1),
    out(route.down.write(birch, holdOf(order, accept), noon + 2)),
  ]),
  ownHold('holds-again', 'What was released ahead does not go on a second time.', (route) => {
    const first = out(route.down.write(birch, holdOf(order, accept), noon + 1))
    const release = into(route.down.write(cedar, releaseOf(xfer, 'expired'), noon + 2))
    return [first, release, out(route.down.write(birch, holdOf(order, accept), noon + 3))]
  }),
]

/** The file of single answers of an intermediary, as a log might show them. */
export function middleAnswersFile(): VectorFile {
  return {
    name: 'transfer/middle-answers.json',
    kind: 'ledger.admit',
    about: 'Entries that an intermediary must not write in its lane.',
    given: { birch: logOf(birch, ash, cedar) },
    vectors: [...answers, ...ownHolds],
  }
}
