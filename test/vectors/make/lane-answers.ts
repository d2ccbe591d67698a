/** Vectors of how holds end (LANE-10, LANE-11). */
import type { LaneHold, SealedReceipt } from '../../../protocol/generated/types.ts'
import { holding, lane, owing, theirs } from './lane-story.ts'
import { ash, birch, cedar, hour, noon, sealBy, seedOf } from './banks.ts'
import type { Vector } from './file.ts'
import { acceptOf, holdOf, idOf, orderOf, receiptOf, releaseOf, settleWith } from './lanes.ts'

/** A story in which birch answers ash's hold of one hour with a spoiled receipt, sealed by the key of `seed`. */
const spoiled = (id: string, why: string, more: Partial<SealedReceipt['body']>, seed = 2): Vector =>
  lane(
    id,
    'LANE-10',
    why,
    (s) => {
      const hold = s.hold(1, hour) as LaneHold
      const { body } = receiptOf(birch, hold, noon, more)
      s.add(birch, {
        typ: 'lane.settle',
        xfer: hold.xfer,
        receipt: { body, seal: sealBy(seedOf(seed), body) },
      })
    },
    'lane-broken',
  )

/** The vectors. */
export const answers: readonly Vector[] = [
  lane(
    'they-settle',
    'LANE-10 LANE-14',
    'Ash owes birch.',
    (s) => s.theySettle(s.hold(1, hour)),
    owing(hour),
  ),
  lane(
    'we-settle',
    'LANE-10 LANE-14',
    'Birch owes ash.',
    (s) => s.settle(s.theirHold(1, hour)),
    owing(-hour),
  ),
  lane(
    'both-settle',
    'LANE-14',
    'Positions add up.',
    (s) => [s.theySettle(s.hold(1, 3 * hour)), s.settle(s.theirHold(2, hour))],
    owing(2 * hour),
  ),
  lane(
    'they-release',
    'LANE-11',
    'Nothing is owed.',
    (s) => s.add(birch, releaseOf((s.hold(1, hour) as LaneHold).xfer, 'expired')),
    holding(0),
  ),
  lane(
    'we-release',
    'LANE-11',
    'Nothing is owed.',
    (s) => s.add(ash, releaseOf((s.theirHold(1, hour) as LaneHold).xfer, 'expired')),
    theirs(0),
  ),
  lane(
    'settle-in-other-order',
    'LANE-10',
    'Holds are settled in any order.',
    (s) => [s.hold(1, hour), s.hold(2, 60)].reverse().forEach((one) => s.theySettle(one)),
    owing(hour + 60),
  ),
  spoiled('receipt-other-key', 'Sealed by a key that the hold does not name.', {}, 3),
  spoiled('receipt-of-holder', 'Sealed by the bank that holds.', {}, 1),
  spoiled('receipt-other-bank', 'Another bank is no decider, whatever key it has.', { from: cedar.id }),
  spoiled('receipt-other-seconds', 'For another length.', { seconds: hour + 1 }),
  spoiled('receipt-other-accept', 'For another accept.', { accept: idOf({}) }),
  spoiled('receipt-other-hold', 'For another hold of the last edge.', { hold: idOf({}) }),
  spoiled('receipt-other-transfer', 'For another transfer.', { xfer: idOf({}) }),
  lane(
    'settle-nothing',
    'LANE-10',
    'No such hold.',
    (s) =>
      s.add(
        birch,
        settleWith(
          receiptOf(
            birch,
            s.edge.draft(
              ash,
              holdOf(orderOf(ash, birch, 'bea'), acceptOf(birch, orderOf(ash, birch, 'bea'), noon)),
              noon,
            ),
            noon,
          ),
        ),
      ),
    'lane-broken',
  ),
  lane(
    'settle-own-hold',
    'LANE-10',
    'Birch cannot settle its own hold.',
    (s) => s.add(birch, settleWith(receiptOf(ash, s.theirHold(1, hour), noon))),
    'lane-broken',
  ),
  lane(
    'settle-twice',
    'LANE-10',
    'A hold ends once.',
    (s) => {
      const hold = s.hold(1, hour)
      s.theySettle(hold)
      s.theySettle(hold)
    },
    'lane-broken',
  ),
  lane(
    'settle-after-release',
    'LANE-10 LANE-11',
    'Released is released, even with a receipt.',
    (s) => {
      const hold = s.hold(1, hour) as LaneHold
      s.add(birch, releaseOf(hold.xfer, 'expired'))
      s.theySettle(hold)
    },
    'lane-broken',
  ),
  lane(
    'release-nothing',
    'LANE-11',
    'No such hold.',
    (s) => s.add(birch, releaseOf(idOf({}), 'expired')),
    'lane-broken',
  ),
  lane(
    'release-own-hold',
    'LANE-11',
    'The upstream side cannot take its hold back.',
    (s) => s.add(birch, releaseOf((s.theirHold(1, hour) as LaneHold).xfer, 'expired')),
    'lane-broken',
  ),
  lane(
    'release-after-settle',
    'LANE-11',
    'A hold ends once.',
    (s) => {
      const hold = s.hold(1, hour) as LaneHold
      s.theySettle(hold)
      s.add(birch, releaseOf(hold.xfer, 'expired'))
    },
    'lane-broken',
  ),
  lane(
    'we-release-our-hold',
    'LANE-07 LANE-11',
    'Nor can ash.',
    (s) => s.add(ash, releaseOf((s.hold(1, hour) as LaneHold).xfer, 'expired')),
    'lane-broken',
  ),
  lane(
    'we-settle-nothing',
    'LANE-07 LANE-10',
    'No such hold.',
    (s) =>
      s.add(
        ash,
        settleWith(
          receiptOf(
            ash,
            s.edge.draft(
              birch,
              holdOf(orderOf(birch, ash, 'ann'), acceptOf(ash, orderOf(birch, ash, 'ann'), noon)),
              noon,
            ),
            noon,
          ),
        ),
      ),
    'lane-broken',
  ),
]
