/** Vectors of the two lanes between a pair of banks (LANE), as the log of the bank ash has them. */
import { links } from './lane-links.ts'
import { holds } from './lane-holds.ts'
import { limits, proofs } from './lane-limits.ts'
import { answers } from './lane-answers.ts'
import { ash, birch, logOf } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'

const about =
  'Entries after the log of the bank ash. All are admitted but perhaps the last; then what its channel with birch adds up to.'
const file = (name: string, vectors: readonly Vector[]): VectorFile => ({
  name: `lane/${name}.json`,
  kind: 'lane.run',
  about,
  given: { ash: logOf(ash, birch) },
  vectors,
})

/** All files of this folder. */
export function laneFiles(): VectorFile[] {
  return [
    file('links', links),
    file('holds', holds),
    file('limits', limits),
    file('answers', answers),
    file('proofs', proofs),
  ]
}
