/** A change of keys as the next block of a log that nobody else writes just now. */
import { Turn, type Env } from '../protocol/federation/turn.ts'
import type { SignedOp } from '../protocol/generated/types.ts'
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

/**
 * The operation as a block of its own, already under the new key of `env`: it is in force from the entry on (SPEC IDN-09).
 * State and tree are those behind it then. Refuses as `advance` does.
 */
export function changeBlock(
  env: Env,
  { state, tree }: Pick<Recovered, 'state' | 'tree'>,
  op: SignedOp,
  at: number,
  entropy: Entropy,
): Result<SealedBlock, Refusal> {
  const turn = new Turn(env, state, at)
  const first = state.size
  const refusal = turn.append({ typ: 'identity', op, at })
  if (refusal !== undefined) return err(refusal)
  const lines = turn.appended.map(({ entry }) => enterLeaf(env, tree, entry, entropy.bytes(16)))
  const note = signCheckpoint(env.crypto, { bank: state.bank, size: tree.size, root: tree.root() }, env.seed)
  return ok({ first, count: lines.length, text: encodeBlock(lines, note), note })
}
