/**
 * Rebuilds a bank from its log, from genesis on, and checks canonical bytes, schemas, rules, sums and lanes (SPEC, LOG).
 * The tree and its checkpoints are checked by `tree-check.ts`, signatures through `claims.ts`: three passes over the same
 * text that need nothing of each other, so that a verifier can run them on different cores.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import { owed } from '../federation/channel.ts'
import { checkEntry } from '../generated/validators.ts'
import type { Entry } from '../generated/types.ts'
import { bankIdOf, genesisProblem } from '../identity.ts'
import { admit, apply } from '../ledger/fold.ts'
import { accountOf } from '../ledger/apply.ts'
import { newState, partnerAccount, type BankState, type Posting } from '../ledger/state.ts'
import { saysOf } from '../refusal.ts'
import { err, ok, type Result } from '../result.ts'
import { parseBlock, type ParsedEntry } from './block.ts'
import { checkpointOrigin, parseCheckpoint } from './checkpoint.ts'

/** What is wrong with a log, and at which entry. */
export interface LogFault {
  readonly code:
    | 'empty'
    | 'bad-block'
    | 'bad-entry'
    | 'bad-genesis'
    | 'not-admitted'
    | 'bad-checkpoint'
    | 'wrong-size'
    | 'wrong-root'
    | 'wrong-key'
    | 'sum-not-zero'
    | 'position-differs'
    | 'lane-unproven'
    | 'bad-signature'
    | 'shorter-than-head'
    | 'differs-from-head'
  /** Index of the entry at fault, or of the first entry of the block at fault. */
  readonly index: number
  readonly detail: string
}

/** What may be done with each entry on the way. */
export interface ReplayHooks {
  /** After the entry was applied. */
  entry?(state: BankState, entry: Entry, index: number, postings: readonly Posting[]): void
}

/** A log being read. Feed it blocks in order, then `finish`. After a fault it must not be used further. */
export class Replay {
  private current: BankState | undefined
  private lastNote = ''
  private readonly crypto: Crypto
  private readonly hooks: ReplayHooks

  constructor(crypto: Crypto, hooks: ReplayHooks = {}) {
    this.crypto = crypto
    this.hooks = hooks
  }

  /** Number of entries read. */
  get size(): number {
    return this.current?.size ?? 0
  }

  /** The bank as it is after the entries read so far; there must have been one. */
  get state(): BankState {
    assert(this.current !== undefined, 'a replay has a state after genesis')
    return this.current
  }

  /** The latest checkpoint read, a signed note; '' before the first. */
  get checkpoint(): string {
    return this.lastNote
  }

  /** Reads one block. */
  block(text: string): LogFault | undefined {
    const block = parseBlock(text)
    if (!block.ok) return this.fault('bad-block', `${block.error.code}: ${block.error.detail}`)
    for (const line of block.value.entries) {
      const fault = this.line(line)
      if (fault !== undefined) return fault
    }
    return this.note(block.value.checkpoint)
  }

  private line(line: ParsedEntry): LogFault | undefined {
    const problem = checkEntry(line.body)
    if (problem !== undefined) return this.fault('bad-entry', `${problem.path} ${problem.message}`)
    // The check above makes this an Entry: it is the same schema.
    const entry = line.body as unknown as Entry
    if (this.current === undefined) return this.genesis(entry)
    if (entry.typ === 'genesis') return this.fault('bad-genesis', 'a second genesis')
    const refusal = admit(this.crypto, this.current, entry)
    if (refusal !== undefined) return this.fault('not-admitted', `${refusal.code}: ${saysOf(refusal)}`)
    const index = this.current.size
    const postings = apply(this.crypto, this.current, entry)
    this.hooks.entry?.(this.current, entry, index, postings)
    return undefined
  }

  private genesis(entry: Entry): LogFault | undefined {
    if (entry.typ !== 'genesis') return this.fault('bad-genesis', 'the log does not begin with a genesis')
    const problem = genesisProblem(entry.genesis)
    if (problem !== undefined) return this.fault('bad-genesis', problem)
    this.current = newState(bankIdOf(this.crypto, entry.genesis), entry.genesis)
    this.hooks.entry?.(this.current, entry, 0, [])
    return undefined
  }

  private note(text: string): LogFault | undefined {
    const note = parseCheckpoint(text)
    if (!note.ok) return this.fault('bad-checkpoint', `${note.error.code}: ${note.error.detail}`)
    const { origin, size } = note.value
    if (origin !== checkpointOrigin(this.state.bank))
      return this.fault('bad-checkpoint', `origin is ${origin}`)
    if (size !== this.size)
      return this.fault('wrong-size', `checkpoint says ${size}, the log has ${this.size}`)
    this.lastNote = text
    return undefined
  }

  /** The end of the log: whole-state checks. */
  finish(): Result<BankState, LogFault> {
    if (this.current === undefined) return err(this.fault('empty', 'there is no entry'))
    const fault = this.wholeState(this.current)
    return fault === undefined ? ok(this.current) : err(fault)
  }

  private wholeState(state: BankState): LogFault | undefined {
    let sum = 0n
    for (const account of state.accounts.values()) sum += BigInt(account.balance)
    if (sum !== 0n) return this.fault('sum-not-zero', `all balances sum to ${sum}`)
    for (const channel of state.channels.values()) {
      const balance = accountOf(state, partnerAccount(channel.peer)).balance
      if (balance !== owed(channel))
        return this.fault('position-differs', `${channel.peer}: ${balance} and ${owed(channel)}`)
      if (channel.unproven > 0)
        return this.fault('lane-unproven', `${channel.peer}: ${channel.unproven} entries without a seal`)
    }
    return undefined
  }

  private fault(code: LogFault['code'], detail: string): LogFault {
    return { code, index: this.size, detail }
  }
}
