/**
 * The ports of a bank: everything impure that `bank.ts` may touch. Each has a real adapter, and a simulated one in the
 * tests; the contracts below are run as suites (`test/suites`) against every adapter.
 */

import type { BankId, PublicOffer } from '../protocol/generated/types.ts'

/** Wall-clock time. No safety rule may depend on it, except the decider's own `decideBy`. */
export interface Clock {
  /** Unix time in whole seconds. */
  now(): number
  /** Calls `run` once after `milliseconds`; the returned function cancels it. */
  after(milliseconds: number, run: () => void): () => void
  /** Calls `run` after the input that is at hand now has been handled: what it brings joins one group commit. */
  soon(run: () => void): void
}

/** Unpredictable bytes: salts, nonces, identifiers. */
export interface Entropy {
  bytes(length: number): Uint8Array
}

/** What one group commit writes: the entries `first` to `first + count - 1` with the checkpoint that covers them. */
export interface StoredBlock {
  /** Index in the log of the block's first entry. */
  readonly first: number
  /** Number of entries in the block, at least 1. */
  readonly count: number
  /** The block's lines, see `protocol/log/block.ts`. */
  readonly text: string
}

/** The append-only log of one bank. One writer; blocks are contiguous from entry 0. */
export interface LogStore {
  /**
   * Appends a block. When the promise resolves the block is on disk (fsync). A rejection is final: the adapter refuses
   * every later append, since LevelDB may silently lose what it acknowledges after a failed write.
   */
  append(block: StoredBlock): Promise<void>
  /** All blocks in order, starting with the one that holds entry `from` (default 0). */
  blocks(from?: number): AsyncIterable<StoredBlock>
  /** The block that holds entry `index`, or undefined past the end. */
  blockWith(index: number): Promise<StoredBlock | undefined>
}

/**
 * Small keyed texts that are not part of the signed log and can be erased: names, invites, addresses, token hashes.
 * Writes are on disk when their promise resolves.
 */
export interface Store {
  get(key: string): Promise<string | undefined>
  put(key: string, value: string): Promise<void>
  /** Writes all or none. */
  putAll(pairs: readonly (readonly [key: string, value: string])[]): Promise<void>
  /** Removes the key and, after `compact`, its bytes from the disk. */
  remove(key: string): Promise<void>
  /** All pairs whose key starts with `prefix`, in key order. */
  list(prefix: string): AsyncIterable<readonly [key: string, value: string]>
  /** Makes removed values unrecoverable from the files (erasure of personal data). */
  compact(): Promise<void>
}

/** A remote bank's endpoint: its transport identity and where it was last seen. */
export interface PeerAddress {
  /** libp2p peer id (base58btc text of the transport key). */
  readonly peer: string
  /** Multiaddrs, newest first. */
  readonly addrs: readonly string[]
}

/** What a transport calls. Handlers never throw; a returned promise holds back further reading from that peer. */
export interface TransportHandler {
  /** True for the peers that may open the partner protocol; asked for each inbound stream. */
  admits(peer: string): boolean
  /** Our stream to `peer` is open: frames can be sent. Called again after each reconnection. */
  up(peer: string): void
  /** Our stream to `peer` is gone; frames not acknowledged by the application may be lost. */
  down(peer: string): void
  /** A frame (at most 64 KiB, not yet trusted) came from `peer`. */
  frame(peer: string, bytes: Uint8Array): void | Promise<void>
  /** One request on the protocol open to strangers; the answer is sent back, undefined hangs up. Rate-limited. */
  stranger(peer: string, bytes: Uint8Array): Promise<Uint8Array | undefined>
}

/** Frames between banks. Delivery is at most once per send, in order within one connection. */
export interface Transport {
  /** Our own endpoint, valid after `start`. */
  self(): PeerAddress
  start(handler: TransportHandler): Promise<void>
  /** Keeps a stream to each of these peers open from now on, redialling with back-off; drops the others. */
  keep(peers: readonly PeerAddress[]): void
  /** Queues a frame. False if there is no open stream or its buffer is full: the frame is dropped. */
  send(peer: string, bytes: Uint8Array): boolean
  /** One request to a bank that need not be a partner yet. Rejects when unreachable within `timeoutMilliseconds`. */
  ask(address: PeerAddress, bytes: Uint8Array, timeoutMilliseconds: number): Promise<Uint8Array>
  stop(): Promise<void>
}

/** What a partner shares now, and how this bank calls it. */
export interface PartnerOffers {
  /** Short name or bank id, as addresses have it. */
  readonly ref: string
  /** For people. */
  readonly name: string
  readonly offers: readonly PublicOffer[]
  /** When the partner last said so, unix seconds. */
  readonly fetched: number
}

/** The board, as far as it has to do with partners. It knows of people; what it gives away names none. */
export interface OfferBoard {
  /** Whether this bank wants to show partners' offers and share its own. */
  wanted(): boolean
  /** What partners may see now, in the order of the ids; the same array as long as nothing changes. Empty if nothing is shared. */
  shared(): readonly PublicOffer[]
  /** What a partner shares, in the place of what it shared before; undefined if nothing of it may be shown. */
  take(partner: BankId, offers: PartnerOffers | undefined): void
}

/** Where banks show each other their offers. */
export interface OfferPort {
  /** The board is there: it is told what is known, partners are asked and answered from now on. */
  attach(board: OfferBoard): void
  /** Asks all partners that can be reached; resolves when they answered or did not. */
  refresh(): Promise<void>
  /** Looks whether what is shown may still be: the board's wish changed. */
  review(): void
}

/** Structured log lines without personal data: ids, codes and counts only. */
export interface Logger {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
