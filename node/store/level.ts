/**
 * Opens the LevelDB folder of a bank. The defaults of LevelDB would make up an empty ledger where files are missing, so
 * the folder is looked at first and every way of failing has its own code. `repair()` is never called: it drops what it
 * cannot read, and a ledger with silent holes is worse than one that does not open.
 */
import { mkdir, readdir, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Level } from 'level'
import { fault, ok, type Result } from '../../protocol/result.ts'
import { osWords } from '../os-words.ts'
import { syncFolder } from './durable.ts'
import { LedgerDamaged, type LedgerFault, type LedgerOptions, type OpenedLedger } from './ledger.ts'
import { ledgerOn } from './level-ledger.ts'

/** Files that hold or describe data; `LOCK` and `LOG` remain of a failed attempt and hold none. */
const dataFile = /^(?:CURRENT|MANIFEST-\d+|\d+\.(?:log|ldb|sst))$/

/**
 * Folders that this process has open. LevelDB would refuse a second open as well, but in doing so it closes the lock
 * file, and POSIX then drops the lock of the first: the next process would get in and write the same files.
 */
const openHere = new Set<string>()

/**
 * Opens the ledger in the folder `dir`, or makes one there. Reads the last block only: the caller verifies the log
 * against its checkpoints and the head file. A folder that lost its `CURRENT` file is `damaged`, not new.
 */
export async function openLevel(dir: string, options: LedgerOptions): Promise<OpenedLedger> {
  const folder = resolve(dir)
  const ready = await look(folder, options.create)
  if (!ready.ok) return ready
  const place = await realpath(folder)
  if (openHere.has(place)) return fault('in-use', 'This process has the ledger open.')
  openHere.add(place)
  const opened = await openFolder(folder, options, () => openHere.delete(place))
  if (!opened.ok) openHere.delete(place)
  return opened
}

async function openFolder(
  folder: string,
  options: LedgerOptions,
  onClose: () => void,
): Promise<OpenedLedger> {
  const db = new Level<string, string>(folder, {
    createIfMissing: options.create,
    errorIfExists: options.create,
  })
  try {
    await db.open()
    // LevelDB syncs the folder it writes in, but nobody syncs the entry of a new folder in its parent.
    if (options.create) await syncFolder(dirname(folder))
    return ok(await ledgerOn(db, { onFailure: options.onFailure, onClose }))
  } catch (cause) {
    await db.close().catch(() => undefined)
    return explain(cause)
  }
}

/** Refuses a folder that is not what the caller expects, before LevelDB may write into it. */
async function look(folder: string, create: boolean): Promise<Result<undefined, LedgerFault>> {
  let names: string[]
  try {
    if (create) await mkdir(folder, { recursive: true, mode: 0o700 })
    names = await readdir(folder)
  } catch (cause) {
    return codeOf(cause) === 'ENOENT'
      ? fault('no-ledger', `There is no folder ${folder}.`)
      : fault('io', `${folder} cannot be opened: ${osWords(cause)}.`)
  }
  const found = names.filter((name) => dataFile.test(name))
  if (create)
    return found.length === 0 ? ok(undefined) : fault('exists', `the folder holds ${found.join(', ')}`)
  if (names.includes('CURRENT')) return ok(undefined)
  if (found.length === 0) return fault('no-ledger', `There is no ledger in ${folder}.`)
  return fault('damaged', `CURRENT is missing beside ${found.join(', ')}`)
}

/** Turns what LevelDB or the file system threw into a fault. LevelDB's own error is the `cause` of what `open` throws. */
function explain(thrown: unknown): Result<never, LedgerFault> {
  const inner = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown
  const code = codeOf(inner)
  const detail = inner instanceof Error ? inner.message : String(inner)
  if (code === 'LEVEL_LOCKED') return fault('in-use', 'Another process runs this bank.')
  if (thrown instanceof LedgerDamaged || code === 'LEVEL_CORRUPTION') return fault('damaged', detail)
  // So LevelDB reports a missing manifest and a table that is too short; the folder itself was there a moment ago.
  if (code === 'LEVEL_IO_ERROR' && /No such file|Invalid argument/.test(detail))
    return fault('damaged', detail)
  if (detail.includes('Permission denied'))
    return fault('io', 'This user is not allowed to write in the folder of the ledger.')
  return fault('io', detail)
}

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
}
