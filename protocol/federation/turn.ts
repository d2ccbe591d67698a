import { inOrder } from '../canonical.ts'
import type { Crypto } from '../crypto.ts'
import type { BankId, Item, LaneEntry } from '../generated/types.ts'
import { apply, admit, type LaterEntry } from '../ledger/fold.ts'
import type { BankState, Posting } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { sealBatch, digest } from '../seal.ts'
import type { Receipt, SealedReceipt } from '../generated/types.ts'
import type { Channel } from './channel.ts'

/** What a bank needs besides its state: cryptography and its operational key, which change nothing that it decides. */
export interface Env {
  readonly crypto: Crypto
  /** Seed of the operational key, 32 bytes. */
  readonly seed: Uint8Array
  /** Whether the house takes new help for people of other banks; without it, it does. Only asked before an order is logged. */
  takesOrders?: () => boolean
}

/** An entry that a turn appended, its index in the log and its postings. */
export interface Appended {
  readonly entry: LaterEntry
  readonly index: number
  readonly postings: readonly Posting[]
}

/** An item for a partner. To be sent only once the entries of the turn are on disk. */
export interface Send {
  readonly to: BankId
  readonly item: Item
}

type LanePart<T> = T extends LaneEntry ? Omit<T, 'ch' | 'ep' | 'by' | 'seq' | 'prev' | 'ack' | 'at'> : never

/**
 * One event's worth of work: what is appended and sent in answer to one command, item or tick. The state advances at
 * once, so that the next turn sees it; its effects leave the bank only after the fsync (SPEC, TRF: write order).
 */
export class Turn {
  readonly appended: Appended[] = []
  readonly sends: Send[] = []
  readonly env: Env
  readonly state: BankState
  /** Unix seconds. */
  readonly now: number

  constructor(env: Env, state: BankState, now: number) {
    this.env = env
    this.state = state
    this.now = now
  }

  /** Appends an entry unless a rule forbids it; then nothing has changed. */
  append(entry: LaterEntry): Refusal | undefined {
    const refusal = admit(this.env.crypto, this.state, entry)
    if (refusal !== undefined) return refusal
    const index = this.state.size
    const postings = apply(this.env.crypto, this.state, entry)
    this.appended.push({ entry, index, postings })
    return undefined
  }

  /**
   * Appends the next entry of our lane to a partner. It goes out with everything else the partner has not acked. Refused
   * with `lane-frozen` while we are known to run on an old copy of the lane (SPEC, NET-11).
   */
  write(channel: Channel, part: LanePart<LaneEntry>): Refusal | undefined {
    if (channel.frozen) return refuse('lane-frozen', { partner: channel.peer })
    const { ch, ep, mine, theirs } = channel
    const link = { ch, ep, by: this.state.bank, seq: mine.seq + 1, prev: mine.tip }
    const ack = { seq: theirs.seq, oid: theirs.tip }
    // Encoded three times: for its oid, in the log, in a frame.
    const entry: LaneEntry = inOrder({ ...part, ...link, ack, at: this.now })
    return this.append({ typ: 'lane.out', entry, at: this.now })
  }

  send(to: BankId, item: Item): void {
    this.sends.push({ to, item })
  }

  /** Seals a receipt with the operational key. */
  seal(body: Receipt): SealedReceipt {
    const { crypto, seed } = this.env
    return { body, seal: sealBatch(crypto, [digest(crypto, body)], seed) }
  }
}
