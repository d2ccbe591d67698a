/** What a bank does when a partner tells of new keys, or of its end (SPEC, IDN). */
import type { BankId, SignedOp } from '../generated/types.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { accuse } from './accuse.ts'
import type { Channel } from './channel.ts'
import type { Turn } from './turn.ts'

/**
 * Operations of the identity log of a partner, in order. They prove themselves, so it does not matter who brings them.
 * Known ones change nothing; the first that does not fit is refused and ends the row. Two different ones with one number
 * are evidence (SPEC EVI-10).
 */
export function takeOps(turn: Turn, partner: BankId, ops: readonly SignedOp[]): Refusal | undefined {
  const channel = turn.state.channels.get(partner)
  if (channel === undefined) return refuse('unknown-partner', { partner })
  for (const op of ops) {
    if (op.body.bank !== partner) return refuse('wrong-bank')
    const refusal = turn.append({ typ: 'partner.identity', op, at: turn.now })
    if (refusal === undefined || refusal.code === 'id-known') continue
    if (refusal.code === 'identity-fork') accuseOfTwoStories(turn, channel, op)
    return refusal
  }
  return undefined
}

function accuseOfTwoStories(turn: Turn, { identity }: Channel, two: SignedOp): void {
  const at = two.body.seq - 1
  const one = identity.ops[at]
  if (one === undefined) return
  const before = identity.ops.slice(0, at)
  const ops = before.length === 0 ? {} : { ops: before }
  accuse(turn, { typ: 'evidence.identity-fork', about: identity.genesis, ...ops, one, two })
}
