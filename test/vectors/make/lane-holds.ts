/** Vectors of room for holds, own and the partner's (LANE-07 to LANE-09). */
import type { LaneHold } from '../../../protocol/generated/types.ts'
import { holding, lane, limitTo, receiver, resume, suspend, theirs } from './lane-story.ts'
import { ash, birch, hour, noon } from './banks.ts'
import type { Vector } from './file.ts'
import { acceptOf, closed, holdOf, idOf, orderOf, orderOut, releaseOf } from './lanes.ts'

/** The vectors. */
export const holds: readonly Vector[] = [
  lane('own-hold', 'LANE-08 TRF-08', 'A hold takes capacity.', (s) => s.hold(1, hour), holding(hour)),
  lane(
    'own-held-limit',
    'LANE-08',
    'Exactly what may be held.',
    (s) => s.hold(1, 4 * hour),
    holding(4 * hour),
  ),
  lane(
    'own-limit',
    'LANE-08',
    'Two hours owed, three held: exactly the limit of five.',
    (s) => {
      s.theySettle(s.hold(1, 2 * hour))
      s.hold(2, 3 * hour)
    },
    { owed: 2 * hour, held: 3 * hour, theirHeld: 0, capacity: 0 },
  ),
  lane(
    'own-limit-lowered',
    'LANE-08 LANE-12',
    'Birch grants less than is ordered.',
    (s) => {
      const { order, accept } = s.order(1, hour)
      s.add(birch, limitTo(hour - 1))
      s.add(ash, holdOf(order, accept))
    },
    'partner-limit',
  ),
  lane(
    'own-limit-after-order',
    'LANE-08',
    'Room is looked at once more when the hold is written.',
    (s) => {
      s.theySettle(s.hold(1, 2 * hour))
      const first = s.order(2, 2 * hour)
      const second = s.order(3, 2 * hour)
      s.add(ash, holdOf(first.order, first.accept))
      s.add(ash, holdOf(second.order, second.accept))
    },
    'partner-limit',
  ),
  lane(
    'own-held-after-order',
    'LANE-08',
    'Four hours may be held at once.',
    (s) => {
      const first = s.order(1, 3 * hour)
      const second = s.order(2, hour + 1)
      s.add(ash, holdOf(first.order, first.accept))
      s.add(ash, holdOf(second.order, second.accept))
    },
    'over-held-limit',
  ),
  lane(
    'own-fifth-hold',
    'LANE-08',
    'Four holds may be open at once.',
    (s) => {
      const ordered = [1, 2, 3, 4, 5].map((n) => s.order(n, 60))
      for (const { order, accept } of ordered) s.add(ash, holdOf(order, accept))
    },
    'too-many-holds',
  ),
  lane(
    'own-suspended',
    'LANE-08 LANE-13',
    'Birch takes no new holds.',
    (s) => {
      const { order, accept } = s.order(1, hour)
      s.add(birch, suspend)
      s.add(ash, holdOf(order, accept))
    },
    'partner-suspended',
  ),
  ...(
    [
      ['own-hold-less', { seconds: hour - 1 }],
      ['own-hold-other-accept', { accept: idOf({}) }],
      ['own-hold-other-time', { decideBy: noon + 121 }],
      ['own-hold-other-key', { decider: { bank: birch.id, key: ash.genesis.op } }],
      ['own-hold-other-decider', { decider: { bank: ash.id, key: birch.genesis.op } }],
    ] as const
  ).map(([id, more]) =>
    lane(
      id,
      'LANE-07 TRF-08',
      'A hold is for the accept that it follows: ash must not decide for itself.',
      (s) => s.hold(1, hour, more),
      'tombstoned',
    ),
  ),
  lane(
    'own-hold-after-closed',
    'LANE-07',
    'An accepted order that was closed is not held.',
    (s) => {
      const { order, accept } = s.order(1, hour)
      s.entries.push(closed(order, 'partner-limit', noon))
      s.add(ash, holdOf(order, accept))
    },
    'tombstoned',
  ),
  lane(
    'own-suspended-other-reason',
    'LANE-13 ERR-03',
    'For a reason that ash has never heard of.',
    (s) => {
      const { order, accept } = s.order(1, hour)
      s.add(birch, { typ: 'lane.suspend', code: 'from-the-future' })
      s.add(ash, holdOf(order, accept))
    },
    'partner-suspended',
  ),
  lane(
    'own-suspended-before-limit',
    'LANE-08',
    'Suspension is looked at before the limit.',
    (s) => {
      const { order, accept } = s.order(1, hour)
      s.add(birch, limitTo(0))
      s.add(birch, suspend)
      s.add(ash, holdOf(order, accept))
    },
    'partner-suspended',
  ),
  lane(
    'own-resumed',
    'LANE-13',
    'Birch takes holds again.',
    (s) => {
      const { order, accept } = s.order(1, hour)
      s.add(birch, suspend)
      s.add(birch, resume)
      s.add(ash, holdOf(order, accept))
    },
    holding(hour),
  ),
  lane(
    'own-hold-unknown',
    'LANE-07',
    'A hold of no transfer.',
    (s) => {
      const order = orderOf(ash, birch, 'bea')
      s.add(ash, holdOf(order, acceptOf(birch, order, noon)))
    },
    'unknown-transfer',
  ),
  lane(
    'own-hold-twice',
    'LANE-07',
    'A transfer is held once.',
    (s) => {
      const { order, accept } = s.order(1, hour)
      s.add(ash, holdOf(order, accept))
      s.add(ash, holdOf(order, accept))
    },
    'unknown-transfer',
  ),
  lane(
    'own-hold-unaccepted',
    'LANE-07',
    'Nothing is held before the accept.',
    (s) => {
      const order = orderOf(ash, birch, 'bea')
      s.entries.push(orderOut(order, receiver))
      s.add(ash, holdOf(order, acceptOf(birch, order, noon)))
    },
    'tombstoned',
  ),
  lane(
    'own-hold-seconds',
    'LANE-07',
    'A hold is as long as the order.',
    (s) => s.hold(1, hour, { seconds: hour - 1 }),
    'tombstoned',
  ),
  lane(
    'own-hold-after-release',
    'LANE-07 LANE-11',
    'A released transfer is not held again.',
    (s) => {
      const { order, accept } = s.order(1, hour)
      s.add(ash, holdOf(order, accept))
      s.add(birch, releaseOf(idOf(order), 'expired'))
      s.add(ash, holdOf(order, accept))
    },
    'tombstoned',
  ),
  lane('their-hold', 'LANE-09', 'A hold of birch.', (s) => s.theirHold(1, hour), theirs(hour)),
  lane(
    'their-held-limit',
    'LANE-09',
    'Exactly what may be held.',
    (s) => s.theirHold(1, 4 * hour),
    theirs(4 * hour),
  ),
  lane(
    'their-limit',
    'LANE-09',
    'Two hours owed, three held: exactly the limit of five.',
    (s) => {
      s.settle(s.theirHold(1, 2 * hour))
      s.theirHold(2, 3 * hour)
    },
    { owed: -2 * hour, held: 0, theirHeld: 3 * hour, capacity: 7 * hour },
  ),
  lane(
    'own-limit-of-net',
    'LANE-08',
    'What birch owes ash is room for ash.',
    (s) => {
      s.settle(s.theirHold(1, 2 * hour))
      s.theySettle(s.hold(2, 4 * hour))
      s.hold(3, 3 * hour)
    },
    { owed: 2 * hour, held: 3 * hour, theirHeld: 0, capacity: 0 },
  ),
  lane(
    'their-limit-held',
    'LANE-09',
    'Two hours owed, two held: one is left.',
    (s) => {
      s.settle(s.theirHold(1, 2 * hour))
      s.theirHold(2, 2 * hour)
      s.theirHold(3, hour + 1)
    },
    'lane-broken',
  ),
  lane(
    'their-limit-passed',
    'LANE-09',
    'One second more.',
    (s) => {
      s.settle(s.theirHold(1, 2 * hour))
      s.theirHold(2, 3 * hour + 1)
    },
    'lane-broken',
  ),
  lane(
    'their-held-passed',
    'LANE-09',
    'One second more than may be held.',
    (s) => s.theirHold(1, 4 * hour + 1),
    'lane-broken',
  ),
  lane(
    'their-fifth-hold',
    'LANE-09',
    'Four holds may be open at once.',
    (s) => [1, 2, 3, 4, 5].forEach((n) => s.theirHold(n, 60)),
    'lane-broken',
  ),
  lane(
    'their-hold-twice',
    'LANE-09',
    'A transfer is held once in a lane.',
    (s) => {
      const { xfer, seconds, decideBy, decider, accept, route } = s.theirHold(1, 60) as LaneHold
      s.add(birch, { typ: 'lane.hold', xfer, seconds, decideBy, decider, accept, route })
    },
    'lane-broken',
  ),
  lane(
    'their-room-after-release',
    'LANE-09 LANE-11',
    'A release gives the room back.',
    (s) => {
      const { xfer } = s.theirHold(1, 4 * hour) as LaneHold
      s.add(ash, releaseOf(xfer, 'expired'))
      s.theirHold(2, 4 * hour)
    },
    theirs(4 * hour),
  ),
  lane(
    'debt-makes-room',
    'LANE-08 LANE-09 LANE-14',
    'What ash owes birch is room for birch.',
    (s) => {
      s.theySettle(s.hold(1, 3 * hour))
      s.settle(s.theirHold(2, 4 * hour))
      s.theirHold(3, 4 * hour)
    },
    { owed: -hour, held: 0, theirHeld: 4 * hour, capacity: 6 * hour },
  ),
]
