/** The log and the register on an open LevelDB: keys `!log!` + number and `!store!` + key, one synced write at a time. */
import type { Level } from 'level'
import { assert } from '../../protocol/assert.ts'
import type { LogStore, Store, StoredBlock } from '../ports.ts'
import { checkContiguous, LedgerDamaged, LedgerFailed, type Ledger } from './ledger.ts'

/** What `level` is on Node; its own types leave out what browsers lack. */
type Database = Level<string, string> & { compactRange(start: string, end: string): Promise<void> }
type Operation = { type: 'put'; key: string; value: string } | { type: 'del'; key: string }

const logPrefix = '!log!'
const storePrefix = '!store!'

/** The first key after all keys that start with `prefix`, which ends with an exclamation mark. */
const endOf = (prefix: string): string => `${prefix.slice(0, -1)}"`

/** A block is found under the number of its first entry, in decimal digits wide enough for every safe integer. */
const logKey = (first: number): string => logPrefix + first.toString().padStart(16, '0')

/** How much one read brings: enough that decoding, not LevelDB, is what a replay waits for. */
const chunkBlocks = 256
const chunkPairs = 512
const chunkBytes = 1 << 20

/** Whom to tell what. */
export interface LedgerEvents {
  /** As in `LedgerOptions`. */
  readonly onFailure: ((cause: unknown) => void) | undefined
  /** Called when the database is closed. */
  readonly onClose: () => void
}

/** The ledger on an open database. Rejects with `LedgerDamaged` if the last block cannot be read. */
export async function ledgerOn(db: Level<string, string>, events: LedgerEvents): Promise<Ledger> {
  assert(canCompact(db), 'the ledger runs on LevelDB')
  const writer = new Writer(db, events.onFailure)
  const gate = new Gate()
  const last = await lastBlock(db, endOf(logPrefix))
  const log = new LevelLog(db, writer, gate, last === undefined ? 0 : last.first + last.count)
  const store = new LevelStore(db, writer, gate)
  return {
    log,
    store,
    get size() {
      return log.size
    },
    async close() {
      await writer.idle()
      await db.close()
      events.onClose()
    },
  }
}

function canCompact(db: Level<string, string>): db is Database {
  return 'compactRange' in db && typeof db.compactRange === 'function'
}

/**
 * The only way to the disk. What is asked for while a write is under way joins the next one, in order: callers share an
 * fsync, and nothing can be written after a failed write, not even what was already waiting.
 */
class Writer {
  private readonly db: Database
  private readonly onFailure: ((cause: unknown) => void) | undefined
  private readonly waiting: { operations: Operation[]; done: () => void; lost: (cause: Error) => void }[] = []
  private running: Promise<void> | undefined
  private failure: LedgerFailed | undefined

  constructor(db: Database, onFailure: ((cause: unknown) => void) | undefined) {
    this.db = db
    this.onFailure = onFailure
  }

  /** Writes all or none. When the promise resolves the bytes are on disk. */
  write(operations: Operation[]): Promise<void> {
    if (this.failure !== undefined) return Promise.reject(this.failure)
    return new Promise((done, lost) => {
      this.waiting.push({ operations, done, lost })
      this.running ??= this.run()
    })
  }

  /** Ends all writing; returns what every later write is refused with. */
  fail(cause: unknown): LedgerFailed {
    if (this.failure !== undefined) return this.failure
    this.failure = new LedgerFailed('the ledger can no longer be written', { cause })
    for (const { lost } of this.waiting.splice(0)) lost(this.failure)
    this.onFailure?.(cause)
    return this.failure
  }

  /** Resolves when nothing is being written. */
  async idle(): Promise<void> {
    while (this.running !== undefined) await this.running
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0)
      try {
        await this.db.batch(
          batch.flatMap(({ operations }) => operations),
          { sync: true },
        )
        for (const { done } of batch) done()
      } catch (cause) {
        const failure = this.fail(cause)
        for (const { lost } of batch) lost(failure)
      }
    }
    this.running = undefined
  }
}

/**
 * Lets reads run together and a compaction alone: LevelDB keeps every file, and so every removed value, that an open
 * iterator might still need. Reads are therefore short; long lists are read in chunks.
 */
class Gate {
  private readonly reads = new Set<Promise<unknown>>()
  private alone: Promise<unknown> = Promise.resolve()

  async shared<T>(read: () => Promise<T>): Promise<T> {
    for (let seen; seen !== this.alone;) await (seen = this.alone)
    const running = read()
    this.reads.add(running)
    try {
      return await running
    } catch (cause) {
      throw corrupted(cause) ? new LedgerDamaged('the store cannot be read', { cause }) : cause
    } finally {
      this.reads.delete(running)
    }
  }

  async exclusive(work: () => Promise<void>): Promise<void> {
    const before = this.alone
    const running = before.then(() => Promise.allSettled(this.reads)).then(work)
    this.alone = running.catch(() => undefined)
    await running
  }
}

class LevelLog implements LogStore {
  /** Entries acknowledged. */
  size: number
  /** Entries acknowledged or on their way. */
  private next: number
  private readonly db: Database
  private readonly writer: Writer
  private readonly gate: Gate

  constructor(db: Database, writer: Writer, gate: Gate, size: number) {
    this.db = db
    this.writer = writer
    this.gate = gate
    this.size = size
    this.next = size
  }

  async append(block: StoredBlock): Promise<void> {
    // A writer that miscounts is broken in a way that no retry mends, so it ends here as after a failed write.
    if (block.first !== this.next || !Number.isSafeInteger(block.count) || block.count < 1)
      throw this.writer.fail(new RangeError(`block ${block.first}+${block.count} after ${this.next} entries`))
    this.next += block.count
    await this.writer.write([
      { type: 'put', key: logKey(block.first), value: `${block.count}\n${block.text}` },
    ])
    this.size = block.first + block.count
  }

  async *blocks(from = 0): AsyncGenerator<StoredBlock, void> {
    const end = this.size
    const start = await this.blockWith(from)
    if (start === undefined) return
    let next = start.first
    for (let ahead = this.chunk(next); ;) {
      const blocks = await ahead
      const last = blocks.at(-1)
      if (last === undefined) break
      ahead = this.chunk(last.first + last.count)
      // Read while the caller works on this chunk; if it stops early nobody looks at the result.
      ahead.catch(() => undefined)
      for (const block of blocks) {
        checkContiguous(next, block)
        next = block.first + block.count
        yield block
      }
    }
    if (next < end) throw new LedgerDamaged(`log ends at entry ${next} of ${end}`)
  }

  async blockWith(index: number): Promise<StoredBlock | undefined> {
    assert(Number.isSafeInteger(index) && index >= 0, `an entry has the number ${index}`)
    const size = this.size
    const block = await this.gate.shared(() => lastBlock(this.db, logKey(index)))
    if (block !== undefined && index < block.first + block.count) return block
    if (index < size) throw new LedgerDamaged(`log has a gap: entry ${index} is missing`)
    return undefined
  }

  private async chunk(first: number): Promise<StoredBlock[]> {
    const range = { gte: logKey(first), lt: endOf(logPrefix) }
    const pairs = await this.gate.shared(() => readPairs(this.db, range, chunkBlocks))
    return pairs.map(([key, value]) => decodeBlock(key, value))
  }
}

class LevelStore implements Store {
  private readonly db: Database
  private readonly writer: Writer
  private readonly gate: Gate

  constructor(db: Database, writer: Writer, gate: Gate) {
    this.db = db
    this.writer = writer
    this.gate = gate
  }

  get(key: string): Promise<string | undefined> {
    return this.gate.shared(() => this.db.get(storePrefix + key))
  }

  put(key: string, value: string): Promise<void> {
    return this.putAll([[key, value]])
  }

  async putAll(pairs: readonly (readonly [key: string, value: string])[]): Promise<void> {
    if (pairs.length === 0) return
    await this.writer.write(pairs.map(([key, value]) => ({ type: 'put', key: storePrefix + key, value })))
  }

  remove(key: string): Promise<void> {
    return this.writer.write([{ type: 'del', key: storePrefix + key }])
  }

  async *list(prefix: string): AsyncGenerator<readonly [key: string, value: string], void> {
    const start = storePrefix + prefix
    let range: Range = { gte: start, lt: endOf(storePrefix) }
    for (;;) {
      const pairs = await this.gate.shared(() => readPairs(this.db, range, chunkPairs))
      for (const [key, value] of pairs) {
        if (!key.startsWith(start)) return
        yield [key.slice(storePrefix.length), value]
      }
      const last = pairs.at(-1)
      if (last === undefined) return
      range = { gt: last[0], lt: endOf(storePrefix) }
    }
  }

  /**
   * One `compactRange` is not enough: a value written and removed since the last flush lands in one new file with its
   * removal, and LevelDB does not rewrite the deepest level that it finds when it starts. So the first pass flushes, a
   * new file that spans the whole range is put on top, and the second pass merges everything below it.
   */
  async compact(): Promise<void> {
    const edges = [`${storePrefix.slice(0, -1)} `, `${storePrefix.slice(0, -1)}#`] as const
    await this.gate.exclusive(async () => {
      await this.db.compactRange(...edges)
      await this.writer.write(edges.map((key) => ({ type: 'put', key, value: '' })))
      await this.writer.write(edges.map((key) => ({ type: 'del', key })))
      await this.db.compactRange(...edges)
    })
  }
}

type Range = { gte?: string; gt?: string; lt?: string; lte?: string; reverse?: boolean }

/** The first pairs of a range: at most `limit`, fewer if they are long, none only at the end. */
async function readPairs(db: Database, range: Range, limit: number): Promise<[string, string][]> {
  const iterator = db.iterator({ ...range, limit, highWaterMarkBytes: chunkBytes })
  try {
    return await iterator.nextv(limit)
  } finally {
    await iterator.close()
  }
}

/** The last block under a key up to and including `key`, or undefined. */
async function lastBlock(db: Database, key: string): Promise<StoredBlock | undefined> {
  const [pair] = await readPairs(db, { gte: logPrefix, lte: key, reverse: true }, 1)
  return pair === undefined ? undefined : decodeBlock(...pair)
}

function decodeBlock(key: string, value: string): StoredBlock {
  const first = key.slice(logPrefix.length)
  const end = value.indexOf('\n')
  const count = value.slice(0, Math.max(end, 0))
  if (!/^\d{16}$/.test(first) || !/^[1-9]\d{0,15}$/.test(count))
    throw new LedgerDamaged(`log holds an unreadable block at ${first}`)
  return { first: Number(first), count: Number(count), text: value.slice(end + 1) }
}

/** LevelDB noticed a bad checksum or file; what it throws may be wrapped. */
function corrupted(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  return ('code' in thrown && thrown.code === 'LEVEL_CORRUPTION') || corrupted(thrown.cause)
}
