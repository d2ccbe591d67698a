/** Vectors of what links the entries of lanes: numbers, acks, repetitions, gaps, forks (LANE-01 to LANE-07). */
import { change, lane, resume, suspend, theirs } from './lane-story.ts'
import { ash, birch, cedar, noon } from './banks.ts'
import type { Vector } from './file.ts'
import { idOf, into } from './lanes.ts'

/** The vectors. */
export const links: readonly Vector[] = [
  lane(
    'their-first',
    'LANE-01 LANE-02',
    'Entry 1 follows the agreement, and acknowledges it.',
    (s) => s.add(birch, resume),
    theirs(0),
  ),
  lane(
    'both-write',
    'LANE-01 LANE-02',
    'Each lane has its own numbers; acks cross.',
    (s) => [s.add(birch, resume), s.add(ash, resume), s.add(birch, resume)],
    theirs(0),
  ),
  lane(
    'they-acknowledge-late',
    'LANE-02',
    'An ack may lag.',
    (s) => {
      s.add(ash, resume)
      s.add(ash, resume)
      s.entries.push(into(s.edge.write(birch, resume, noon, { seq: 0, oid: idOf(s.edge.agreement) })))
    },
    theirs(0),
  ),
  lane(
    'acks-in-steps',
    'LANE-02',
    'Acks go on, by one or by several.',
    (s) => {
      const [one, two, , four] = [
        s.add(ash, resume),
        s.add(ash, resume),
        s.add(ash, resume),
        s.add(ash, resume),
      ]
      for (const seen of [one, two, two, four]) {
        const entry = s.edge.write(birch, resume, noon, { seq: seen.seq, oid: idOf(seen) })
        s.entries.push(into(entry))
      }
    },
    theirs(0),
  ),
  lane(
    'other-channel',
    'LANE-03',
    'A channel that ash does not have.',
    (s) => change(s, birch, resume, { ch: idOf({}) }),
    'no-agreement',
  ),
  lane(
    'other-epoch',
    'LANE-03',
    'An epoch that no agreement opened.',
    (s) => change(s, birch, resume, { ep: 2 }),
    'no-agreement',
  ),
  lane(
    'third-writer',
    'LANE-01 LANE-03',
    'A lane has one writer.',
    (s) => change(s, birch, resume, { by: cedar.id }),
    'no-agreement',
  ),
  lane(
    'own-lane-from-them',
    'LANE-01 LANE-03',
    'Nobody else writes ash’s lane.',
    (s) => change(s, birch, resume, { by: ash.id }),
    'no-agreement',
  ),
  lane(
    'their-lane-by-us',
    'LANE-01 LANE-07',
    'Ash does not write birch’s lane.',
    (s) => change(s, ash, resume, { by: birch.id }),
    'no-agreement',
  ),
  lane(
    'repeated',
    'LANE-04',
    'The last entry once more.',
    (s) => s.entries.push(into(s.add(birch, resume))),
    'id-known',
  ),
  lane(
    'repeated-older',
    'LANE-04',
    'An older entry once more.',
    (s) => {
      const first = s.add(birch, resume)
      s.add(birch, resume)
      s.entries.push(into(first))
    },
    'id-known',
  ),
  lane(
    'fork',
    'LANE-06',
    'Another entry with the number of the last.',
    (s) => {
      const other = s.edge.draft(birch, suspend, noon)
      s.add(birch, resume)
      s.entries.push(into(other))
    },
    'lane-fork',
  ),
  lane(
    'fork-by-time',
    'LANE-06',
    'A second entry that differs in its time only.',
    (s) => {
      const other = s.edge.draft(birch, resume, noon + 1)
      s.add(birch, resume)
      s.entries.push(into(other))
    },
    'lane-fork',
  ),
  lane('gap', 'LANE-05', 'Entry 2 without entry 1.', (s) => change(s, birch, resume, { seq: 2 }), 'lane-gap'),
  lane(
    'gap-before-fork',
    'LANE-03 LANE-05',
    'What follows a gap is not judged.',
    (s) => change(s, birch, resume, { seq: 9, prev: idOf({}) }),
    'lane-gap',
  ),
  lane(
    'prev-other',
    'LANE-06',
    'It follows another entry than the last one.',
    (s) => {
      s.add(birch, resume)
      change(s, birch, resume, { prev: idOf({}) })
    },
    'lane-fork',
  ),
  lane(
    'first-follows-nothing',
    'LANE-01 LANE-06',
    'The first entry follows the agreement.',
    (s) => change(s, birch, resume, { prev: idOf({}) }),
    'lane-fork',
  ),
  lane(
    'ack-ahead',
    'LANE-02',
    'It acknowledges what ash never wrote.',
    (s) => change(s, birch, resume, { ack: { seq: 1, oid: idOf({}) } }),
    'lane-broken',
  ),
  lane(
    'ack-other',
    'LANE-02',
    'It acknowledges another entry than ash’s.',
    (s) => {
      s.add(ash, resume)
      change(s, birch, resume, { ack: { seq: 1, oid: idOf({}) } })
    },
    'lane-broken',
  ),
  lane(
    'ack-other-start',
    'LANE-02',
    'It acknowledges another agreement.',
    (s) => change(s, birch, resume, { ack: { seq: 0, oid: idOf({}) } }),
    'lane-broken',
  ),
  lane(
    'ack-goes-back',
    'LANE-02',
    'An ack is never taken back.',
    (s) => {
      s.add(ash, resume)
      s.add(birch, resume)
      change(s, birch, resume, { ack: { seq: 0, oid: idOf(s.edge.agreement) } })
    },
    'lane-broken',
  ),
  lane(
    'own-number',
    'LANE-01 LANE-07',
    'Ash leaves no gap.',
    (s) => change(s, ash, resume, { seq: 2 }),
    'lane-broken',
  ),
  lane(
    'own-number-again',
    'LANE-01 LANE-07',
    'Ash writes no number twice.',
    (s) => {
      s.add(ash, resume)
      change(s, ash, resume, { seq: 1 })
    },
    'lane-broken',
  ),
  lane(
    'own-prev',
    'LANE-01 LANE-07',
    'Ash follows its last entry.',
    (s) => change(s, ash, resume, { prev: idOf({}) }),
    'lane-broken',
  ),
  lane(
    'own-ack-late',
    'LANE-02 LANE-07',
    'Ash acknowledges all that it has.',
    (s) => {
      s.add(birch, resume)
      change(s, ash, resume, { ack: { seq: 0, oid: idOf(s.edge.agreement) } })
    },
    'lane-broken',
  ),
  lane(
    'own-ack-other',
    'LANE-02 LANE-07',
    'And nothing else.',
    (s) => change(s, ash, resume, { ack: { seq: 0, oid: idOf({}) } }),
    'lane-broken',
  ),
]
