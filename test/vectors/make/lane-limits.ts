/** Vectors of limits that change, and of proofs (LANE-12, LANE-13, LANE-16). */
import type { LaneEntry, SealProof } from '../../../protocol/generated/types.ts'
import type { Story } from './lane-story.ts'
import { holding, lane, limitTo, owing, resume, suspend, theirs } from './lane-story.ts'
import { ash, birch, hour, noon, sealBy, seedOf } from './banks.ts'
import type { Vector } from './file.ts'
import { holdOf, idOf, into } from './lanes.ts'

/** The vectors of limits. */
export const limits: readonly Vector[] = [
  lane(
    'limit-lowered-unseen',
    'LANE-09 LANE-12',
    'Birch had not seen the new limit when it wrote: no breach.',
    (s) => {
      const seen = s.add(ash, resume)
      s.add(ash, limitTo(60))
      s.theirHold(1, hour, {}, seen)
    },
    theirs(hour),
  ),
  lane(
    'limit-lowered-seen',
    'LANE-09 LANE-12',
    'Birch acknowledges the new limit and holds more.',
    (s) => {
      s.theirHold(1, hour, {}, s.add(ash, limitTo(60)))
    },
    'lane-broken',
  ),
  lane(
    'limit-lowered-kept',
    'LANE-09 LANE-12',
    'Birch keeps to the new limit.',
    (s) => s.theirHold(1, 60, {}, s.add(ash, limitTo(60))),
    theirs(60),
  ),
  lane(
    'limit-raised-unseen',
    'LANE-09 LANE-12',
    'Birch makes use of a limit that it cannot know of.',
    (s) => {
      s.settle(s.theirHold(1, 4 * hour))
      const seen = s.add(ash, resume)
      s.add(ash, limitTo(8 * hour))
      s.theirHold(2, 2 * hour, {}, seen)
    },
    'lane-broken',
  ),
  lane(
    'limit-raised-seen',
    'LANE-09 LANE-12',
    'Birch has seen the new limit.',
    (s) => {
      s.settle(s.theirHold(1, 4 * hour))
      s.theirHold(2, 4 * hour, {}, s.add(ash, limitTo(8 * hour)))
    },
    { owed: -4 * hour, held: 0, theirHeld: 4 * hour, capacity: 9 * hour },
  ),
  lane(
    'limit-between-two',
    'LANE-09 LANE-12',
    'Of several limits that counts which was seen last.',
    (s) => {
      const first = s.add(ash, limitTo(hour))
      s.add(ash, limitTo(60))
      s.add(ash, limitTo(2 * hour))
      s.theirHold(1, hour + 1, {}, first)
    },
    'lane-broken',
  ),
  lane(
    'limit-below-debt',
    'LANE-08 LANE-12',
    'A limit below what is owed leaves no room.',
    (s) => {
      s.theySettle(s.hold(1, 2 * hour))
      s.add(birch, limitTo(hour))
    },
    { owed: 2 * hour, held: 0, theirHeld: 0, capacity: -hour },
  ),
  lane('our-limit-raised', 'LANE-08 LANE-12', 'Birch grants more.', (s) => s.add(birch, limitTo(6 * hour)), {
    ...holding(0),
    capacity: 6 * hour,
  }),
  lane(
    'suspended-hold',
    'LANE-13',
    'A hold after a suspension is no breach; it is released.',
    (s) => {
      const { order, accept } = s.theirOrder(1, hour)
      s.add(ash, suspend)
      s.add(birch, holdOf(order, accept))
    },
    theirs(hour),
  ),
  lane(
    'suspended-settles',
    'LANE-13',
    'Settling goes on.',
    (s) => {
      const hold = s.hold(1, hour)
      s.add(birch, suspend)
      s.theySettle(hold)
    },
    owing(hour),
  ),
]

/** A seal proof by the key of `seed`; its signature is not looked at here. */
const proofBy = (n: number): SealProof => ({ ...sealBy(seedOf(n), {}), index: 0, size: 1, path: [] })
const prove = (s: Story, entry: LaneEntry, by: number, ch = s.edge.agreement.ch): void => {
  s.entries.push({ typ: 'lane.proof', ch, entry: idOf(entry), proof: proofBy(by), at: noon })
}

/** The vectors of proofs. */
export const proofs: readonly Vector[] = [
  lane(
    'proof',
    'LANE-16',
    'An entry comes with its proof.',
    (s) => s.entries.push({ ...into(s.edge.write(birch, resume, noon)), proof: proofBy(2) }),
    theirs(0),
  ),
  lane(
    'proof-by-other',
    'LANE-03 LANE-16 SIG-09',
    'With the proof of a frame that birch did not seal.',
    (s) => s.entries.push({ ...into(s.edge.write(birch, resume, noon)), proof: proofBy(3) }),
    'bad-seal',
  ),
  lane(
    'proof-by-us',
    'LANE-03 LANE-16 SIG-09',
    'Nor can ash prove what birch wrote.',
    (s) => s.entries.push({ ...into(s.edge.write(birch, resume, noon)), proof: proofBy(1) }),
    'bad-seal',
  ),
  lane(
    'proof-later',
    'LANE-16',
    'The last entry of birch is proven after it.',
    (s) => prove(s, s.add(birch, resume), 2),
    theirs(0),
  ),
  lane(
    'proof-for-several',
    'LANE-16',
    'It covers those before it.',
    (s) => [s.add(birch, resume), prove(s, s.add(birch, resume), 2)],
    theirs(0),
  ),
  lane(
    'proof-other-key',
    'LANE-16',
    'By a key that is not birch’s.',
    (s) => prove(s, s.add(birch, resume), 3),
    'no-agreement',
  ),
  lane(
    'proof-other-channel',
    'LANE-16',
    'For a channel that ash does not have.',
    (s) => prove(s, s.add(birch, resume), 2, idOf({})),
    'no-agreement',
  ),
  lane(
    'proof-of-older',
    'LANE-16',
    'For an entry that is not the last.',
    (s) => {
      const first = s.add(birch, resume)
      s.add(birch, resume)
      prove(s, first, 2)
    },
    'id-known',
  ),
  lane(
    'proof-twice',
    'LANE-16',
    'It is proven already.',
    (s) => {
      const entry = s.add(birch, resume)
      prove(s, entry, 2)
      prove(s, entry, 2)
    },
    'id-known',
  ),
]
