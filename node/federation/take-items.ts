import { accuseOfFork } from '../../protocol/federation/accuse.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import { receive } from '../../protocol/federation/react.ts'
import type { Turn } from '../../protocol/federation/turn.ts'
import type { Item, LaneEntry, SealProof } from '../../protocol/generated/types.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { isLaneEntry, lastLaneEntry, type OpenFrame } from './frames.ts'
import { wasUseful } from './patience.ts'
import { proveTaken } from './prove-taken.ts'

/** An entry of the partner's lane and the proof that its frame sealed it. */
export type SealedEntry = [LaneEntry, SealProof]

/** What came of the items of a frame. */
export interface Taken {
  /** How many moved something on. */
  readonly useful: number
  /** The entry that was refused since it breaks the lane, if one was. */
  readonly broken?: SealedEntry
}

/**
 * The items of a frame that are for the state, each with its position in the frame, in one turn. A refusal ends the frame:
 * what it holds beyond that point is not read.
 */
export function takeItems(
  turn: Turn,
  channel: Channel,
  frame: OpenFrame,
  items: readonly (readonly [Item, number])[],
  refused: (refusal: Refusal) => void,
): Taken {
  const proven = lastLaneEntry(frame.items)
  let useful = 0
  let fork: SealedEntry | undefined
  let broken: SealedEntry | undefined
  for (const [item, index] of items) {
    const before = turn.appended.length
    const refusal = receive(turn, channel.peer, item, index === proven ? frame.proof(index) : undefined)
    if (wasUseful(turn.appended.slice(before))) useful += 1
    if (refusal === undefined) continue
    refused(refusal)
    if (refusal.code === 'lane-broken' && isLaneEntry(item)) broken = [item, frame.proof(index)]
    if (refusal.code === 'lane-fork' && isLaneEntry(item)) fork = [item, frame.proof(index)]
    break
  }
  proveTaken(turn, channel, frame)
  if (fork !== undefined) accuseOfFork(turn, channel, ...fork)
  return { useful, ...(broken && { broken }) }
}
