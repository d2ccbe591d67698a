/**
 * The single writer of a bank. Every change passes one serial queue: decide, append, fsync, then answer and send. What
 * waits for the disk meanwhile is coalesced into one block: one checkpoint signature, one fsync (group commit).
 */
import { canonicalize } from '../protocol/canonical.ts'
import { toBase64url } from '../protocol/bytes.ts'
import { Turn, type Appended, type Env, type Send } from '../protocol/federation/turn.ts'
import type { Entry } from '../protocol/generated/types.ts'
import type { BankState } from '../protocol/ledger/state.ts'
import { encodeBlock, leafData, type EntryText } from '../protocol/log/block.ts'
import { signCheckpoint } from '../protocol/log/checkpoint.ts'
import type { MerkleTree } from '../protocol/log/merkle.ts'
import type { ProofTree } from '../protocol/log/proof-tree.ts'
import { refuse, type Refusal } from '../protocol/refusal.ts'
import type { Clock, Entropy, LogStore } from './ports.ts'

/** What a group commit wrote and now may leave the bank. */
export interface Commit {
  readonly appended: readonly Appended[]
  readonly sends: readonly Send[]
  /** The checkpoint that covers it, a signed note. */
  readonly checkpoint: string
}

/** A refusal as an exception: thrown by `run` when the bank cannot take any work, whatever the work is. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** What a bank is opened with: a replayed log and its ports. */
export interface BankInit {
  readonly env: Env
  readonly state: BankState
  readonly tree: ProofTree
  readonly checkpoint: string
  readonly log: LogStore
  readonly clock: Clock
  readonly entropy: Entropy
  /** Called once, at the first failed write: the process must stop, since the disk and the state now differ. */
  readonly failed: (cause: unknown) => void
  /** False while nothing new may be written, because the disk is nearly full. */
  readonly mayWrite?: () => boolean
}

interface Batch {
  readonly first: number
  readonly lines: EntryText[]
  readonly appended: Appended[]
  readonly sends: Send[]
  readonly done: (() => void)[]
  readonly lost: ((cause: Refused) => void)[]
}

/** More waiting entries than this, and new work is refused as `busy`: memory stays bounded when the disk is slow. */
const maxWaiting = 20_000

/** The single writer. */
export class Bank {
  private open: Batch
  private writing: Batch | undefined
  private planned = false
  private stopped: Refusal | undefined
  private barred: Refusal | undefined
  private note: string
  private readonly init: BankInit
  private readonly listeners = new Set<(commit: Commit) => void>()

  constructor(init: BankInit) {
    this.init = init
    this.note = init.checkpoint
    this.open = newBatch(init.state.size)
  }

  /** The state, perhaps ahead of the disk: what an answer shows of it is read with `view`, or in a turn. */
  get state(): BankState {
    return this.init.state
  }

  /** The tree of the log, perhaps ahead of the disk: proofs are asked of it for sizes that have a checkpoint. */
  get tree(): ProofTree {
    return this.init.tree
  }

  /** The latest checkpoint on disk, a signed note. */
  get checkpoint(): string {
    return this.note
  }

  /** Number of entries on disk. */
  get durableSize(): number {
    return this.writing?.first ?? this.open.first
  }

  /** Calls `listener` after every group commit, before the answers of its turns. The returned function ends it. */
  onCommit(listener: (commit: Commit) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Runs `work` as the next turn, at once, and resolves with its result when everything that it saw and appended is on
   * disk. Rejects with `Refused` (`busy`, `stopping`, `disk-nearly-full`, `storage-failed`) if the bank takes no work.
   */
  run<T>(work: (turn: Turn) => T): Promise<T> {
    return this.barred === undefined ? this.adopt(work) : Promise.reject(new Refused(this.barred))
  }

  /** Refuses all work but `adopt` from now on, or with `undefined` takes it again. Reads go on. */
  bar(refusal: Refusal | undefined): void {
    this.barred = refusal
  }

  /** Like `run`, also while the bank is barred: what a restored bank lost and is shown again. */
  adopt<T>(work: (turn: Turn) => T): Promise<T> {
    const refusal = this.refusal()
    if (refusal !== undefined) return Promise.reject(new Refused(refusal))
    const turn = new Turn(this.init.env, this.init.state, this.init.clock.now())
    const result = this.attempt(turn, work)
    for (const one of turn.appended) this.enlist(one)
    this.open.sends.push(...turn.sends)
    return new Promise((resolve, reject) => {
      this.open.done.push(() => resolve(result))
      this.open.lost.push(reject)
      this.plan()
    })
  }

  /** A turn that throws has changed the state and not the log: the two may never be told apart again, so all stops. */
  private attempt<T>(turn: Turn, work: (turn: Turn) => T): T {
    try {
      return work(turn)
    } catch (cause) {
      this.fail(cause, this.open, 'internal')
      throw cause
    }
  }

  /**
   * Reads: runs `work`, which changes nothing, on the state at once, and resolves with its result when everything that it
   * saw is on disk. It waits for writes that are due anyway and never causes one, so it also works while the bank takes
   * no work. Rejects with `Refused` if such a write fails, or one has failed.
   */
  view<T>(work: (state: BankState) => T): Promise<T> {
    if (this.stopped !== undefined && this.stopped.code !== 'stopping')
      return Promise.reject(new Refused(this.stopped))
    const result = work(this.init.state)
    const last = this.open.lines.length > 0 ? this.open : this.writing
    if (last === undefined) return Promise.resolve(result)
    return new Promise((resolve, reject) => {
      last.done.push(() => resolve(result))
      last.lost.push(reject)
    })
  }

  /** Resolves when everything that the state shows now is on disk. */
  settled(): Promise<void> {
    return this.view(() => undefined)
  }

  /** Takes no further work and resolves when all earlier work is on disk, or failed. */
  async stop(): Promise<void> {
    const settled = this.stopped === undefined ? this.settled().catch(() => undefined) : Promise.resolve()
    this.stopped ??= refuse('stopping')
    await settled
  }

  private refusal(): Refusal | undefined {
    if (this.stopped !== undefined) return this.stopped
    if (this.open.lines.length >= maxWaiting) return refuse('busy')
    return this.init.mayWrite?.() === false ? refuse('disk-nearly-full') : undefined
  }

  /** Encodes and hashes at once, while an earlier block may be on its way to the disk. */
  private enlist(one: Appended): void {
    this.open.lines.push(enterLeaf(this.init.env, this.init.tree, one.entry, this.init.entropy.bytes(16)))
    this.open.appended.push(one)
  }

  private plan(): void {
    if (this.planned || this.writing !== undefined) return
    this.planned = true
    this.init.clock.soon(() => {
      this.planned = false
      this.flush()
    })
  }

  private flush(): void {
    const batch = this.open
    if (
      this.writing !== undefined ||
      batch.done.length === 0 ||
      (this.stopped !== undefined && this.stopped.code !== 'stopping')
    )
      return
    this.open = newBatch(this.init.state.size)
    if (batch.lines.length === 0) return this.finish(batch)
    this.writing = batch
    const note = this.signed()
    const block = { first: batch.first, count: batch.lines.length, text: encodeBlock(batch.lines, note) }
    this.init.log.append(block).then(
      () => {
        this.note = note
        this.writing = undefined
        this.finish(batch)
        if (this.open.done.length > 0) this.flush()
      },
      (cause: unknown) => this.fail(cause, batch, 'storage-failed'),
    )
  }

  private signed(): string {
    const { env, state, tree } = this.init
    return signCheckpoint(env.crypto, { bank: state.bank, size: tree.size, root: tree.root() }, env.seed)
  }

  private finish(batch: Batch): void {
    const { appended, sends } = batch
    if (appended.length > 0 || sends.length > 0) {
      for (const listener of this.listeners) listener({ appended, sends, checkpoint: this.note })
    }
    for (const done of batch.done) done()
  }

  private fail(cause: unknown, batch: Batch, code: 'storage-failed' | 'internal'): void {
    const first = this.stopped === undefined || this.stopped.code === 'stopping'
    if (first) this.stopped = refuse(code)
    const refused = new Refused(refuse(code))
    for (const lost of [...batch.lost, ...this.open.lost]) lost(refused)
    // A write that was under way when a turn threw may fail as well: the process is told once.
    if (first) this.init.failed(cause)
  }
}

function newBatch(first: number): Batch {
  return { first, lines: [], appended: [], sends: [], done: [], lost: [] }
}

/** Adds an entry to the tree and gives its text for the block. */
export function enterLeaf(env: Env, tree: MerkleTree, entry: Entry, salt: Uint8Array): EntryText {
  const bodyText = canonicalize(entry)
  tree.append(leafData(env.crypto, salt, env.crypto.sha256(bodyText)))
  return { bodyText, salt: toBase64url(salt) }
}
