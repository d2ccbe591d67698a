/**
 * Verifies a bank from its log alone: a data folder that is not in use, or an exported file. Rules and sums run on this
 * thread, hashing on a second, signatures on the thread pool, so that both cores of a small machine are busy.
 */
import { createReadStream } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Entry } from '../protocol/generated/types.ts'
import { owed } from '../protocol/federation/channel.ts'
import { claimsOf, type Claim } from '../protocol/log/claims.ts'
import { Replay, type LogFault } from '../protocol/log/replay.ts'
import { peopleAccounts, type BankState } from '../protocol/ledger/state.ts'
import { blocksOfText } from './export-reader.ts'
import { nodeCrypto, nodeVerifier } from './crypto.ts'
import type { HashingAnswer, HashingQuestion } from './fsck-worker.ts'
import { damageWords, isUnreadable } from './damage-words.ts'
import { pathsIn } from './folder.ts'
import { osCode, osWords } from './os-words.ts'
import { headFile, type Head } from './store/head.ts'
import { openLevel } from './store/level.ts'

/** What a verified log holds. */
export interface Verified {
  readonly ok: true
  readonly bank: string
  readonly entries: number
  readonly exchanges: number
  /** Sum in seconds of exchanges inside the bank and of credits from partners, less reversals: opening balances apart. */
  readonly transfers: number
  readonly accounts: number
  readonly bankSignatures: number
  readonly memberSignatures: number
  readonly partners: readonly { bank: string; position: number }[]
  readonly root: string
  /** True if a head file, kept outside the ledger, showed that nothing is cut off at the end. */
  readonly complete: boolean
  readonly seconds: number
  readonly entriesPerSecond: number
}

/** Signature checks under way; more would only use memory. */
const maxChecking = 2_000
/** Text per message to the hashing thread: large enough that the hop costs nothing. */
const batchLength = 262_144

/** Why a log cannot be read at all, which says nothing about whether it is sound. */
interface Unreadable {
  readonly code: 'cannot-read' | 'damaged'
  readonly detail: string
}

/** Exit code for a log that cannot be read. */
const unreadableExit = 3

/** Verifies and prints one JSON object. Exit code 0 if all is well, 1 if the log is not sound, 3 if it cannot be read. */
export async function fsck(path: string, kind: 'folder' | 'export'): Promise<number> {
  const started = process.hrtime.bigint()
  const verifier = new Verifier()
  const fault = await readFrom(path, kind, verifier).finally(() => verifier.stop())
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  if (fault !== undefined) {
    process.stdout.write(`${JSON.stringify({ ok: false, ...fault })}\n`)
    return fault.code === 'cannot-read' || fault.code === 'damaged' ? unreadableExit : 1
  }
  process.stdout.write(`${JSON.stringify(verifier.report(seconds))}\n`)
  return 0
}

type Found = LogFault | Unreadable | { code: string; index: number; detail: string } | undefined

async function readFrom(path: string, kind: 'folder' | 'export', verifier: Verifier): Promise<Found> {
  try {
    if (kind === 'export') return await fromExport(path, verifier)
    const found = await fromFolder(path, verifier)
    // A bank that is started from the folder says the same. An export that breaks off is a log that is not sound.
    const lost = found !== undefined && isUnreadable(found)
    return lost ? { code: 'damaged', detail: damageWords(path, found) } : found
  } catch (cause) {
    // Only what the operating system says has such a code; anything else is a fault of ours, and ends the process.
    if (osCode(cause) === '') throw cause
    return cannotRead(`${path} cannot be read: ${osWords(cause)}.`)
  }
}

function cannotRead(detail: string): Unreadable {
  return { code: 'cannot-read', detail }
}

/** A file that does not even begin like a log is the wrong file; a log that ends too early is a log that is not sound. */
async function fromExport(path: string, verifier: Verifier): Promise<Found> {
  const start = await startOf(path)
  if (start === '') return cannotRead(`${path} is empty.`)
  if (!start.startsWith('{"body":')) return cannotRead(`${path} is not an exported log.`)
  if (!/^\{"body":\{"at":\d+,"genesis":/.test(start))
    return cannotRead(`${path} is only a part of a log: it does not begin with the first entry.`)
  return verifier.read(blocksOfText(createReadStream(path, 'utf8')))
}

/** As much of the beginning of a file as tells what it is. */
async function startOf(path: string): Promise<string> {
  let start = ''
  for await (const part of createReadStream(path, { encoding: 'utf8', end: 63 })) start += String(part)
  return start
}

async function fromFolder(dir: string, verifier: Verifier): Promise<Found> {
  const ledger = await openLevel(pathsIn(dir).ledger, { create: false })
  if (!ledger.ok) {
    const { code, detail } = ledger.error
    return code === 'no-ledger' || code === 'io' ? cannotRead(detail) : { code, index: 0, detail }
  }
  try {
    const head = await headFile(pathsIn(dir).head).read()
    if (!head.ok) return { code: 'head', index: 0, detail: head.error.detail }
    if (ledger.value.size === 0 && head.value === undefined)
      return cannotRead(`The ledger in ${dir} is empty.`)
    return await verifier.read(texts(ledger.value.log.blocks()), head.value)
  } catch (cause) {
    return {
      code: 'bad-block',
      index: verifier.size,
      detail: cause instanceof Error ? cause.message : String(cause),
    }
  } finally {
    await ledger.value.close()
  }
}

async function* texts(blocks: AsyncIterable<{ text: string }>): AsyncIterable<string> {
  for await (const { text } of blocks) yield text
}

/** One verification. */
class Verifier {
  private readonly replay: Replay
  private readonly hashing = new Hashing()
  private checking = 0
  private waiting: (() => void) | undefined
  private forged: LogFault | undefined
  private readonly signatures = { bank: 0, member: 0 }
  private root = ''
  private complete = false
  private shown = Date.now()

  constructor() {
    this.replay = new Replay(nodeCrypto, { entry: (state, entry, index) => this.check(state, entry, index) })
  }

  get size(): number {
    return this.replay.size
  }

  /** Reads blocks in order. The head, if known, must be on the way. */
  async read(blocks: AsyncIterable<string>, head?: Head): Promise<LogFault | undefined> {
    return (await this.readAll(blocks, head)) ?? this.forged
  }

  /** Ends the second thread, without which the process would not end. */
  stop(): Promise<void> {
    return this.hashing.stop()
  }

  private async readAll(
    blocks: AsyncIterable<string>,
    head: Head | undefined,
  ): Promise<LogFault | undefined> {
    for await (const text of blocks) {
      this.hashing.add(text)
      const fault = this.replay.block(text) ?? this.hashing.fault ?? this.forged
      if (fault !== undefined) return fault
      this.progress()
      if (this.checking > maxChecking || this.hashing.behind) await this.breathe()
    }
    const finished = this.replay.finish()
    if (!finished.ok) return finished.error
    const hashed = await this.hashing.finish(head)
    if ('code' in hashed) return hashed
    while (this.checking > 0) await this.breathe()
    this.root = hashed.root
    this.complete = head !== undefined
    this.signatures.bank += hashed.notes
    return undefined
  }

  private check(state: BankState, entry: Entry, index: number): void {
    for (const claim of claimsOf(nodeCrypto, state.bank, entry)) this.verify(claim, index)
  }

  private verify(claim: Claim, index: number): void {
    this.signatures[claim.by] += 1
    this.checking += 1
    void nodeVerifier.verify(claim.message, claim.signature, claim.key).then((good) => {
      this.checking -= 1
      if (!good)
        this.forged ??= { code: 'bad-signature', index, detail: `a signature of a ${claim.by} does not fit` }
      if (this.checking < maxChecking / 2 || this.checking === 0) this.waiting?.()
    })
  }

  private async breathe(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.waiting = resolve
      this.hashing.onProgress = resolve
      setTimeout(resolve, 20)
    })
  }

  private progress(): void {
    const now = Date.now()
    if (now - this.shown < 1000) return
    this.shown = now
    process.stderr.write(`${this.replay.size} entries read\n`)
  }

  report(seconds: number): Verified {
    const { state } = this.replay
    const partners = [...state.channels.values()].map((one) => ({ bank: one.peer, position: owed(one) }))
    return {
      ok: true,
      bank: state.bank,
      entries: state.size,
      exchanges: state.exchanges.size,
      transfers: state.transfers.size,
      accounts: peopleAccounts(state),
      bankSignatures: this.signatures.bank,
      memberSignatures: this.signatures.member,
      partners,
      root: this.root,
      complete: this.complete,
      seconds: Math.round(seconds * 1000) / 1000,
      entriesPerSecond: Math.round(state.size / seconds),
    }
  }
}

/** The second thread: leaf hashes, tree, roots and checkpoint signatures. */
class Hashing {
  fault: LogFault | undefined
  onProgress: (() => void) | undefined
  private readonly worker = new Worker(new URL('./fsck-worker.js', import.meta.url))
  private batch: string[] = []
  private length = 0
  private sent = 0
  private answered = 0
  private done: ((answer: HashingAnswer) => void) | undefined

  constructor() {
    this.worker.on('message', (answer: HashingAnswer) => this.heard(answer))
    this.worker.on('error', (cause) => {
      throw cause
    })
  }

  /** True if the other thread has much left to do. */
  get behind(): boolean {
    return this.sent - this.answered > 64
  }

  add(text: string): void {
    this.batch.push(text)
    this.length += text.length
    if (this.length >= batchLength) this.flush()
  }

  private flush(): void {
    if (this.batch.length === 0) return
    this.post({ blocks: this.batch })
    this.batch = []
    this.length = 0
  }

  private post(question: HashingQuestion): void {
    this.sent += 1
    this.worker.postMessage(question)
  }

  private heard(answer: HashingAnswer): void {
    this.answered += 1
    if (answer.fault !== undefined) this.fault ??= answer.fault
    this.onProgress?.()
    if (answer.root !== undefined || answer.fault !== undefined) this.done?.(answer)
  }

  /** Waits for the rest. */
  async finish(head: Head | undefined): Promise<LogFault | { root: string; notes: number }> {
    if (this.fault !== undefined) return this.fault
    this.flush()
    const answer = await new Promise<HashingAnswer>((resolve) => {
      this.done = resolve
      this.post({ blocks: [], finish: true, ...(head && { head }) })
    })
    return answer.fault ?? { root: answer.root ?? '', notes: answer.notes ?? 0 }
  }

  async stop(): Promise<void> {
    await this.worker.terminate()
  }
}
