/** What we have of a partner's own lane, for a partner that lost it (SPEC, RST-03). */
import { orderBehind } from '../../protocol/federation/restore.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type {
  BankId,
  Item,
  LaneEntry,
  OwnEnd,
  OwnEntry,
  OwnGet,
  Tip,
} from '../../protocol/generated/types.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { digest, oid, sealBatch, sealProof } from '../../protocol/seal.ts'
import type { LaneName } from './comparer.ts'
import type { LoggedLane } from './cosigners.ts'

/** What an answer is made of. */
export interface Giver {
  readonly env: Env
  readonly state: BankState
  /** An entry of either lane of a channel out of the log. */
  readonly laneEntry: (lane: LaneName, seq: number) => Promise<LoggedLane | undefined>
  /** Last entry of the partner's lane that is on disk. */
  readonly theirs: (bank: BankId) => Tip
  /** The partner's checkpoint with the most entries that we have seen. */
  readonly newestNote: (bank: BankId) => string | undefined
}

/** An answer stops here all the same, so that it stays small; it always ends with an entry that has a proof. */
const mostEntries = 600

/** The answer: entries in the order in which the partner must have appended them, then the end. */
export async function giveOwn(giver: Giver, channel: Channel, item: OwnGet): Promise<Item[]> {
  const { ch, ep, peer } = channel
  const tip = giver.theirs(peer)
  const note = giver.newestNote(peer)
  const end: OwnEnd = { typ: 'own.end', ch, ep, by: peer, tip, ...(note !== undefined && { note }) }
  if (item.most === 0 || item.after.seq >= tip.seq || !(await follows(giver, channel, item))) return [end]
  return [...(await entries(giver, channel, item, tip)), end]
}

/** Whether the partner stands where we saw it: else it has written something else in the place of what it lost. */
async function follows({ env, laneEntry }: Giver, { ch, ep, peer }: Channel, item: OwnGet): Promise<boolean> {
  if (item.after.seq === 0) return true
  const known = await laneEntry({ ch, ep, by: peer }, item.after.seq)
  return known !== undefined && oid(env.crypto, known.entry) === item.after.oid
}

/**
 * Each entry of the partner acknowledges the last of ours that it had: what we wrote between two of its entries stands in front
 * of the first that acknowledges it. So the partner's log had them in this order, but for entries of other channels.
 */
async function entries(giver: Giver, { ch, ep, peer }: Channel, item: OwnGet, tip: Tip): Promise<OwnEntry[]> {
  const { state, laneEntry } = giver
  const given: OwnEntry[] = []
  let ours = item.have.seq
  let proven = 0
  for (let seq = item.after.seq + 1, count = 0; seq <= tip.seq && given.length < mostEntries; seq++) {
    const logged = await laneEntry({ ch, ep, by: peer }, seq)
    if (logged === undefined) break
    while (ours < logged.entry.ack.seq) {
      const own = await laneEntry({ ch, ep, by: state.bank }, ++ours)
      if (own !== undefined) given.push(sealed(giver.env, own.entry))
    }
    given.push(ofPartner(giver, logged, seq === tip.seq))
    if (given.at(-1)?.proof !== undefined) proven = given.length
    if (++count >= item.most && proven === given.length) break
  }
  return given.slice(0, proven)
}

function ofPartner({ state }: Giver, { entry, shown }: LoggedLane, last: boolean): OwnEntry {
  const proof = shown.seal ?? (last ? state.channelsById.get(entry.ch)?.lastProof : undefined)
  const xfer = orderBehind(entry)
  const order = xfer === undefined ? undefined : state.transfers.get(xfer)?.order
  return { typ: 'own', entry, ...(proof && { proof }), ...(order && { order }) }
}

/** An entry of ours, sealed by itself: what we sealed it with first, the partner lost. */
function sealed({ crypto, seed }: Env, entry: LaneEntry): OwnEntry {
  const digests = [digest(crypto, entry)]
  return { typ: 'own', entry, proof: sealProof(crypto, digests, 0, sealBatch(crypto, digests, seed)) }
}
