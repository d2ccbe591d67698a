/** A change of keys as the next block of a log that nobody else writes just now. */
import { toBase64url } from '../protocol/bytes.ts'
import { Turn, type Env } from '../protocol/federation/turn.ts'
import type { Entry, IdentityOps, IdUpdate, SignedOp } from '../protocol/generated/types.ts'
import { encodeBlock } from '../protocol/log/block.ts'
import { signCheckpoint } from '../protocol/log/checkpoint.ts'
import type { Refusal } from '../protocol/refusal.ts'
import { err, ok, type Result } from '../protocol/result.ts'
import { enterLeaf } from './bank.ts'
import type { Entropy, StoredBlock } from './ports.ts'
import type { Recovered } from './recover.ts'

/** A block, and the checkpoint in it. */
export interface SealedBlock extends StoredBlock {
  readonly note: string
}

/** What is to be written. */
export interface KeyChange {
  /** Own operations that this copy lacked: they stand in front (SPEC, RST-10). */
  readonly lost: IdentityOps
  /** The operation, given where the log ends in front of it. */
  readonly op: (end: NonNullable<IdUpdate['cut']>) => SignedOp
  /** Unix seconds. */
  readonly at: number
}

/**
 * The operation as a block of its own, already under the new key of `env`: it is in force from the entry on (SPEC IDN-09).
 * State and tree are those behind it then. Refuses as `advance` does.
 */
export function changeBlock(
  env: Env,
  { state, tree }: Pick<Recovered, 'state' | 'tree'>,
  { lost, op, at }: KeyChange,
  entropy: Entropy,
): Result<SealedBlock, Refusal> {
  const turn = new Turn(env, state, at)
  const first = state.size
  const lines: ReturnType<typeof enterLeaf>[] = []
  const append = (entry: Extract<Entry, { typ: 'identity' | 'identity.recovered' }>): Refusal | undefined => {
    const refusal = turn.append(entry)
    if (refusal === undefined) lines.push(enterLeaf(env, tree, entry, entropy.bytes(16)))
    return refusal
  }
  for (const one of lost) {
    const refusal = append({ typ: 'identity.recovered', op: one, at })
    if (refusal !== undefined) return err(refusal)
  }
  const signed = op({ size: state.size, root: toBase64url(tree.root()) })
  const refusal = append({ typ: 'identity', op: signed, at })
  if (refusal !== undefined) return err(refusal)
  const note = signCheckpoint(env.crypto, { bank: state.bank, size: tree.size, root: tree.root() }, env.seed)
  return ok({ first, count: lines.length, text: encodeBlock(lines, note), note })
}
