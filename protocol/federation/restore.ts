/**
 * The conversation by which a bank gets its own entries back (SPEC, RST): whether what a partner shows is ours, and how it is
 * taken into the log. Pure; when to ask, and whom, is the node's affair (`node/federation/restore.ts`).
 */
import { equalBytes, fromBase64url } from '../bytes.ts'
import type { Crypto } from '../crypto.ts'
import type { LaneEntry, Oid, Order, OwnEntry } from '../generated/types.ts'
import type { BankState } from '../ledger/state.ts'
import { verifyCheckpoint } from '../log/checkpoint.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { oid } from '../seal.ts'
import type { Channel } from './channel.ts'
import { isOwnKey } from './recover.ts'
import type { Turn } from './turn.ts'

/** Most entries of the own lane that are asked for at once: with orders and proofs they stay below a megabyte. */
export const mostOwn = 32

/**
 * Whether these are the next entries of both lanes, sealed by who wrote them: ours as one chain whose last entry comes with a
 * proof, the partner's each with one. The signatures themselves were checked with the frame. Else nothing of it is taken: an
 * own entry without a seal would be the partner's invention. SPEC RST-04.
 */
export function checkRun(
  crypto: Crypto,
  state: BankState,
  channel: Channel,
  run: readonly OwnEntry[],
): Refusal | undefined {
  const last = run.findLast(({ entry }) => entry.by === state.bank)
  if (last !== undefined && !isOwnKey(state, last.proof?.key)) return refuse('bad-seal')
  let { tip } = channel.mine
  for (const { entry, proof } of run) {
    if (entry.ch !== channel.ch || entry.ep !== channel.ep) return refuse('no-agreement')
    if (entry.by === channel.peer) {
      if (proof?.key !== channel.peerKey) return refuse('bad-seal')
    } else if (entry.by !== state.bank) return refuse('wrong-bank')
    else if (entry.seq <= channel.mine.seq) continue
    else if (entry.prev !== tip) return refuse('lane-fork', { seq: entry.seq })
    else tip = oid(crypto, entry)
  }
  return undefined
}

/** Appends a run that was checked. What follows from a partner's hold is not done again: our answer is in the run, or was never given. */
export function adopt(turn: Turn, channel: Channel, run: readonly OwnEntry[]): Refusal | undefined {
  for (const { entry, proof, order } of run) {
    const part = { entry, ...(proof && { proof }), at: turn.now }
    const lane = entry.by === channel.peer ? channel.theirs : channel.mine
    if (entry.seq <= lane.seq) continue
    // An order that is known already, or is not the one, changes nothing: the entry stands without it.
    if (order !== undefined && entry.by !== channel.peer && names(turn.env.crypto, entry, order))
      turn.append({ typ: 'order.recovered', order, at: turn.now })
    const refusal =
      entry.by === channel.peer
        ? turn.append({ typ: 'lane.in', ...part })
        : turn.append({ typ: 'lane.recovered', ...part })
    if (refusal !== undefined) return refusal
  }
  return undefined
}

/** Whether our entry is about this order: our own hold for it, or our decision on it. */
function names(crypto: Crypto, entry: LaneEntry, order: Order): boolean {
  return orderBehind(entry) !== undefined && orderBehind(entry) === oid(crypto, order)
}

/** The transfer of an entry whose order its reader needs: a hold, or a settle by the decider itself. */
export function orderBehind(entry: LaneEntry): Oid | undefined {
  const decided = entry.typ === 'lane.settle' && entry.receipt.body.from === entry.by
  return entry.typ === 'lane.hold' || decided ? entry.xfer : undefined
}

/**
 * Whether a checkpoint that we signed shows more of our log than we have, or another log: with the key in force, since what an
 * earlier key signed ended with it. `rootOf` gives the root of our log at a size that it has. SPEC RST-07.
 */
export function isAhead(
  crypto: Crypto,
  state: BankState,
  note: string,
  size: number,
  rootOf: (size: number) => Uint8Array,
): boolean {
  const key = fromBase64url(state.identity.keys.op, 32)
  const head = key && verifyCheckpoint(crypto, note, state.bank, key)
  if (head?.ok !== true) return false
  return head.value.size > size || !equalBytes(head.value.root, rootOf(head.value.size))
}

/** Whether rotation keys declared since then (Unix seconds) that what this copy may lack is lost. SPEC RST-07, IDN-11. */
export function isCutSince({ identity }: BankState, since: number): boolean {
  const last = identity.ops.at(-1)?.body
  return last?.typ === 'id.update' && last.cut !== undefined && last.at >= since
}
