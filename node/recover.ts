import { Replay, type LogFault } from '../protocol/log/replay.ts'
import { TreeCheck } from '../protocol/log/tree-check.ts'
import { toBase64url } from '../protocol/bytes.ts'
import type { Crypto } from '../protocol/crypto.ts'
import { err, ok, type Result } from '../protocol/result.ts'
import type { LogStore } from './ports.ts'
import type { ReadModel } from './read-model.ts'
import { ProofTree } from '../protocol/log/proof-tree.ts'
import type { BankState } from '../protocol/ledger/state.ts'
import type { Head } from './store/head.ts'

/** A bank as its log makes it. */
export interface Recovered {
  readonly state: BankState
  readonly tree: ProofTree
  /** The latest checkpoint, a signed note. */
  readonly checkpoint: string
}

/**
 * Rebuilds a bank from its log at start: everything is checked but signatures, of which the last checkpoint's is. The
 * head file, written outside the database, shows a log that lost its tail or was replaced by an older copy.
 */
export async function recover(
  crypto: Crypto,
  log: LogStore,
  head: Head | undefined,
  readModel: ReadModel,
): Promise<Result<Recovered, LogFault>> {
  const replay = new Replay(crypto, {
    entry: (_state, entry, index, postings) => readModel.note(entry, index, postings),
  })
  const kept = new ProofTree(crypto)
  const tree = new TreeCheck(crypto, kept)
  // Heads are written at block ends only: a log of which no block ends there is another log.
  let root: string | undefined
  for await (const block of log.blocks()) {
    const fault = replay.block(block.text) ?? tree.block(block.text)
    if (fault !== undefined) return err(fault)
    if (head?.size === replay.size) root = toBase64url(tree.tree.root())
  }
  const finished = replay.finish()
  if (!finished.ok) return finished
  if (head !== undefined && replay.size < head.size)
    return err({
      code: 'shorter-than-head',
      index: replay.size,
      detail: `the log has ${replay.size} entries, it had ${head.size}`,
    })
  if (head !== undefined && root !== head.root)
    return err({ code: 'differs-from-head', index: head.size, detail: 'the head file names another root' })
  const fault = tree.signed(replay.checkpoint, finished.value)
  if (fault !== undefined) return err(fault)
  return ok({ state: finished.value, tree: kept, checkpoint: replay.checkpoint })
}
