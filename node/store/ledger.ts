/**
 * What every storage adapter of a bank has in common: the signed log and the erasable register in one place, the ways
 * opening them fails, and the failures of a running one.
 */
import type { Fault, Result } from '../../protocol/result.ts'
import type { LogStore, Store, StoredBlock } from '../ports.ts'

/** An open data store. One writer: whatever is not acknowledged when the process ends may or may not be there later. */
export interface Ledger {
  readonly log: LogStore
  readonly store: Store
  /** Number of log entries on disk: as found at opening, then growing with every acknowledged append. */
  readonly size: number
  /** Waits for writes under way and releases the folder. Later calls to `log` and `store` reject. */
  close(): Promise<void>
}

/**
 * Why a ledger did not open. `no-ledger`: nothing is there. `exists`: asked to create one where one is, or parts of one.
 * `in-use`: another process has it open. `damaged`: parts are missing or unreadable; restore a backup. `io`: the
 * operating system refused (rights, full disk, not a folder).
 */
export type LedgerFault = Fault<'no-ledger' | 'exists' | 'in-use' | 'damaged' | 'io'>

/** What `open` of every adapter answers. */
export type OpenedLedger = Result<Ledger, LedgerFault>

/** How to open a ledger. */
export interface LedgerOptions {
  /** True to make a new ledger, which must not exist; false to open one, which must exist. */
  readonly create: boolean
  /** Called once, with the first failed write: close, exit non-zero, and let the log be verified at the next start. */
  readonly onFailure?: (cause: unknown) => void
}

/** Every write after a failed one: what LevelDB acknowledges after an error may be gone at the next open. */
export class LedgerFailed extends Error {
  override readonly name = 'LedgerFailed'
}

/** A stored log that is not a gapless row of blocks. Never repaired here: the operator restores a backup. */
export class LedgerDamaged extends Error {
  override readonly name = 'LedgerDamaged'
  readonly code = 'damaged'
}

/** Throws `LedgerDamaged` unless `block` is the one that follows entry number `next - 1`. */
export function checkContiguous(next: number, block: StoredBlock): void {
  if (block.first !== next) throw new LedgerDamaged(`log has a gap: entry ${next} is missing`)
}
