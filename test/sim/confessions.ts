/** Banks that lie contradict themselves in the calm, so that in the end everybody must know. */
import { sealFrames } from '../../node/federation/frames.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import { isClosed } from '../../protocol/federation/statement.ts'
import type { Item } from '../../protocol/generated/types.ts'
import { parseCheckpoint } from '../../protocol/log/checkpoint.ts'
import { otherLog } from './attacks.ts'
import type { SimBank } from './bank.ts'
import type { World } from './world.ts'

/**
 * In the calm, a bank that lies shows a partner a second entry with the number of its last one, or a second log of the
 * size that the partner cosigned. If the partner is there and listens, it must have evidence of it in the end.
 */
export function confess(world: World): void {
  for (const liar of world.up) {
    if (liar.honest) continue
    liar.tamper = undefined
    for (const channel of liar.state.channels.values()) {
      const victim = world.bankWith(channel.peer)
      const there = victim?.life === undefined ? undefined : victim.state.channels.get(liar.id)
      if (victim?.honest !== true || there === undefined || there.frozen || isClosed(there)) continue
      if (!victim.running.context.links.isUp(liar.id)) continue
      const second = secondAnswer(liar, victim, there)
      const draw = world.chance.next()
      const kind =
        second !== undefined && draw < 0.5 ? 'double-decision' : draw < 0.75 ? 'lane-fork' : 'log-fork'
      const made = { 'double-decision': second, 'lane-fork': secondEntry(there) }
      const item = kind === 'log-fork' ? secondLog(world, liar, victim, there) : made[kind]
      const [frame] = item === undefined ? [] : sealFrames(liar.env, [item])
      if (frame === undefined || !liar.running.context.transport.send(victim.peer, frame)) continue
      world.confessions.push({ liar, victim, kind })
      break
    }
  }
}

/** As many entries of a lane as evidence may show. */
const longestRow = 16

/** A release of what the liar decided to settle not long ago. */
function secondAnswer(liar: SimBank, { state }: SimBank, there: Channel): Item | undefined {
  const { ch, ep, mine, theirs } = there
  const decided = [...state.transfers.values()].find(
    ({ answered, receipt, to, writtenOff }) =>
      answered?.bank === liar.id &&
      answered.ep === ep &&
      to === liar.id &&
      writtenOff === undefined &&
      receipt?.body.from === liar.id &&
      receipt.seal.key === there.peerKey &&
      mine.seq - answered.hold < longestRow,
  )
  if (decided === undefined) return undefined
  const link = { ch, ep, by: liar.id, seq: theirs.seq + 1, prev: theirs.tip }
  const ack = { seq: mine.seq, oid: mine.tip }
  return { typ: 'lane.release', ...link, ack, xfer: decided.xfer, code: 'declined', at: liar.now }
}

/** Nothing if the last one was sealed by a key that was replaced since: that proves nothing any more (EVI-01). */
function secondEntry({ last, lastProof, peerKey }: Channel): Item | undefined {
  return last === undefined || lastProof?.key !== peerKey ? undefined : { ...last, at: last.at + 1 }
}

/** Nothing if no note that the partner has is by the key in force: by one that was replaced it proves nothing (EVI-01). */
function secondLog(world: World, liar: SimBank, victim: SimBank, there: Channel): Item | undefined {
  const note = victim.running.context.witnessing.witness.newest(there)
  const parsed = note === undefined ? undefined : parseCheckpoint(note)
  return parsed?.ok === true ? otherLog(world, liar, victim, parsed.value.size, 'confession') : undefined
}
