import type { Channel } from '../../protocol/federation/channel.ts'
import type { Turn } from '../../protocol/federation/turn.ts'
import { isLaneEntry, type OpenFrame } from './frames.ts'

/** A frame was taken in part: the proof moves to the last lane entry that was taken, so that the log can show its seal. */
export function proveTaken(turn: Turn, channel: Channel, frame: OpenFrame): void {
  if (channel.unproven === 0) return
  const { tip, seq } = channel.theirs
  const index = frame.items.findIndex((item) => isLaneEntry(item) && item.seq === seq)
  if (index >= 0)
    turn.append({ typ: 'lane.proof', ch: channel.ch, entry: tip, proof: frame.proof(index), at: turn.now })
}
