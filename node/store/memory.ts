/**
 * A ledger in memory with the contract of the LevelDB one, on a make-believe disk that outlives it and fails on
 * request. For tests and the simulator; nothing here is random or timed.
 */
import { crc32 } from 'node:zlib'
import { assert } from '../../protocol/assert.ts'
import { fault, ok } from '../../protocol/result.ts'
import type { LogStore, Store, StoredBlock } from '../ports.ts'
import {
  checkContiguous,
  LedgerDamaged,
  LedgerFailed,
  type Ledger,
  type LedgerOptions,
  type OpenedLedger,
} from './ledger.ts'

/** What is left of a write that the power cut off. */
export interface Torn {
  /** From 0 to 1: how much of its record was written. */
  readonly share: number
  /** The file has its full length already, and zeros where nothing was written. */
  readonly zeros: boolean
}

/** Everything on a disk, at one time. */
export interface DiskCopy {
  readonly blocks: readonly StoredBlock[]
  readonly register: readonly (readonly [key: string, value: string])[]
}

/** A disk with at most one ledger on it. */
export interface MemoryDisk {
  /** As `openLevel`. The ledger must be closed, or the machine crashed, before it opens again. */
  open(options: LedgerOptions): Promise<OpenedLedger>
  /** What every write waits for between being accepted and being durable: a test may make it slow, or fail. */
  fsync: () => Promise<void>
  /** The next write fails with `cause`, and after it the open ledger refuses all writes. */
  failNext(cause?: Error): void
  /** Takes that back, if it did not fail yet. */
  heal(): void
  /**
   * A power cut: the open ledger is gone and its writes under way never settle. Of these the first `keep` are found on the
   * disk at the next open (a disk may well have written what it had not yet confirmed). Of the one after them `torn` is found,
   * as much as there is of it; the others are lost.
   */
  crash(keep?: number, torn?: Torn): void
  /** What is on the disk now. */
  copy(): DiskCopy
  /** Brings an earlier copy back. No ledger must be open. */
  revert(copy: DiskCopy): void
  /** Number of writes accepted and not yet durable. */
  readonly unsynced: number
  /** Bit rot: loses the block that starts with entry `first`. */
  loseBlock(first: number): void
}

interface Write {
  readonly block?: StoredBlock
  readonly puts?: readonly (readonly [key: string, value: string])[]
  readonly removed?: string
}

/** Length and checksum of what follows, in four bytes each. */
const headLength = 8

function recordOf(write: Write): Uint8Array {
  const text = Buffer.from(JSON.stringify(write))
  const head = Buffer.alloc(headLength)
  head.writeUInt32LE(text.length, 0)
  head.writeUInt32LE(crc32(text), 4)
  return Buffer.concat([head, text])
}

function tear(record: Uint8Array, { share, zeros }: Torn): Uint8Array {
  const written = record.slice(0, Math.round(record.length * share))
  return zeros ? Buffer.concat([written, Buffer.alloc(record.length - written.length)]) : written
}

/** The write of a record, or undefined if it was cut off. */
function readRecord(bytes: Uint8Array): Write | undefined {
  const record = Buffer.from(bytes)
  if (record.length < headLength) return undefined
  const text = record.subarray(headLength)
  const whole =
    text.length > 0 && text.length === record.readUInt32LE(0) && crc32(text) === record.readUInt32LE(4)
  return whole ? (JSON.parse(text.toString()) as Write) : undefined
}

/** A new, empty disk. */
export function memoryDisk(): MemoryDisk {
  return new Disk()
}

class Disk implements MemoryDisk {
  fsync: () => Promise<void> = () => Promise.resolve()
  readonly blocks: StoredBlock[] = []
  readonly register = new Map<string, string>()
  private queue: Write[] = []
  private exists = false
  private user: MemoryLedger | undefined
  private failure: Error | undefined
  /** What a power cut left of the last record. */
  private tail: Uint8Array | undefined

  get unsynced(): number {
    return this.queue.length
  }

  async open(options: LedgerOptions): Promise<OpenedLedger> {
    if (this.user !== undefined) return fault('in-use', 'the ledger is open')
    if (options.create && this.exists) return fault('exists', 'the disk holds a ledger')
    if (!options.create && !this.exists) return fault('no-ledger', 'the disk holds no ledger')
    this.exists = true
    this.mend()
    this.user = new MemoryLedger(this, options.onFailure)
    return ok(this.user)
  }

  release(user: MemoryLedger): void {
    if (this.user === user) this.user = undefined
  }

  failNext(cause: Error = new Error('ENOSPC: no space left on device')): void {
    this.failure = cause
  }

  heal(): void {
    this.failure = undefined
  }

  takeFailure(): Error | undefined {
    const failure = this.failure
    this.failure = undefined
    return failure
  }

  accept(write: Write): void {
    this.queue.push(write)
  }

  /** The oldest accepted write is now durable. */
  settle(): void {
    const write = this.queue.shift()
    if (write !== undefined) this.apply(write)
  }

  /** What waited when a write failed is not written any more. */
  forget(): void {
    this.queue = []
  }

  crash(keep = 0, torn?: Torn): void {
    const under = this.queue.splice(0)
    for (const write of under.slice(0, keep)) this.apply(write)
    const next = under[keep]
    if (torn !== undefined && next !== undefined) this.tail = tear(recordOf(next), torn)
    this.user?.lose()
    this.user = undefined
  }

  copy(): DiskCopy {
    return { blocks: [...this.blocks], register: [...this.register] }
  }

  revert({ blocks, register }: DiskCopy): void {
    assert(this.user === undefined, 'the ledger is open')
    this.blocks.splice(0, this.blocks.length, ...blocks)
    this.register.clear()
    for (const [key, value] of register) this.register.set(key, value)
    this.tail = undefined
  }

  /** As a journal is read after a power cut: the last record counts if it is whole. */
  private mend(): void {
    const write = this.tail === undefined ? undefined : readRecord(this.tail)
    this.tail = undefined
    if (write !== undefined) this.apply(write)
  }

  loseBlock(first: number): void {
    const at = this.blocks.findIndex((block) => block.first === first)
    assert(at >= 0, `no block starts with entry ${first}`)
    this.blocks.splice(at, 1)
  }

  private apply(write: Write): void {
    if (write.block !== undefined) this.blocks.push(write.block)
    for (const [key, value] of write.puts ?? []) this.register.set(key, value)
    if (write.removed !== undefined) this.register.delete(write.removed)
  }
}

class MemoryLedger implements Ledger {
  readonly log: LogStore = {
    append: (block) => this.append(block),
    blocks: (from) => this.blocks(from),
    blockWith: (index) => this.blockWith(index),
  }
  readonly store: Store = {
    get: async (key) => this.reading().register.get(key),
    put: (key, value) => this.write({ puts: [[key, value]] }),
    putAll: (pairs) => this.write({ puts: pairs.map(([key, value]) => [key, value]) }),
    remove: (key) => this.write({ removed: key }),
    list: (prefix) => this.list(prefix),
    compact: async () => void this.reading(),
  }
  private readonly disk: Disk
  private readonly onFailure: ((cause: unknown) => void) | undefined
  private failure: LedgerFailed | undefined
  private state: 'open' | 'closed' | 'lost' = 'open'
  private next: number
  private last: Promise<void> = Promise.resolve()

  constructor(disk: Disk, onFailure: ((cause: unknown) => void) | undefined) {
    this.disk = disk
    this.onFailure = onFailure
    this.next = this.size
  }

  get size(): number {
    const last = this.disk.blocks.at(-1)
    return last === undefined ? 0 : last.first + last.count
  }

  async close(): Promise<void> {
    if (this.state !== 'open') return
    this.state = 'closed'
    await this.last
    this.disk.release(this)
  }

  /** The machine crashed: nothing that this ledger was asked for will ever be answered. */
  lose(): void {
    this.state = 'lost'
  }

  private async append(block: StoredBlock): Promise<void> {
    if (block.first !== this.next || !Number.isSafeInteger(block.count) || block.count < 1)
      throw this.fail(new RangeError(`block ${block.first}+${block.count} after ${this.next} entries`))
    this.next += block.count
    await this.write({ block: { first: block.first, count: block.count, text: block.text } })
  }

  private write(write: Write): Promise<void> {
    if (this.state === 'lost') return new Promise<never>(() => undefined)
    if (this.state === 'closed') return Promise.reject(new Error('the ledger is closed'))
    if (this.failure !== undefined) return Promise.reject(this.failure)
    const cause = this.disk.takeFailure()
    if (cause !== undefined) return Promise.reject(this.fail(cause))
    this.disk.accept(write)
    const done = this.last.then(() => this.durable())
    this.last = done.catch(() => undefined)
    return done
  }

  private async durable(): Promise<void> {
    if (this.failure === undefined) await this.disk.fsync().catch((cause: unknown) => this.fail(cause))
    // After a crash the queue belongs to nobody, and an acknowledgement would be a lie.
    if (this.state === 'lost') return new Promise<never>(() => undefined)
    const failure = this.failure
    if (failure !== undefined) return Promise.reject(failure)
    this.disk.settle()
  }

  private fail(cause: unknown): LedgerFailed {
    if (this.failure !== undefined) return this.failure
    this.failure = new LedgerFailed('the ledger can no longer be written', { cause })
    this.disk.forget()
    this.onFailure?.(cause)
    return this.failure
  }

  private async *blocks(from = 0): AsyncGenerator<StoredBlock, void> {
    const end = this.size
    const start = await this.blockWith(from)
    if (start === undefined) return
    let next = start.first
    for (const block of this.disk.blocks.filter(({ first }) => first >= start.first)) {
      checkContiguous(next, block)
      next = block.first + block.count
      yield block
    }
    if (next < end) throw new LedgerDamaged(`log ends at entry ${next} of ${end}`)
  }

  private async blockWith(index: number): Promise<StoredBlock | undefined> {
    assert(Number.isSafeInteger(index) && index >= 0, `an entry has the number ${index}`)
    const block = this.reading().blocks.findLast(({ first }) => first <= index)
    if (block !== undefined && index < block.first + block.count) return block
    if (index < this.size) throw new LedgerDamaged(`log has a gap: entry ${index} is missing`)
    return undefined
  }

  private async *list(prefix: string): AsyncGenerator<readonly [key: string, value: string], void> {
    // LevelDB orders keys by their UTF-8 bytes.
    const pairs = [...this.reading().register].filter(([key]) => key.startsWith(prefix))
    yield* pairs.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  }

  private reading(): Disk {
    assert(this.state === 'open', `the ledger is ${this.state}`)
    return this.disk
  }
}
