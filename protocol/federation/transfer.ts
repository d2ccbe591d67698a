import type { Crypto } from '../crypto.ts'
import type { Accept, AccountId, BankId, LaneHold, Oid, Order, SealedReceipt } from '../generated/types.ts'
import type { Account } from '../ledger/state.ts'
import { oid } from '../seal.ts'

/**
 * Where a transfer stands at one bank (SPEC, TRF). `ordered` and `accepted` come before any hold; `held` means that a
 * hold of the transfer is open on one of our edges; the others are final.
 *
 *   payer's bank   ordered -> held -> paid | released        ordered -> declined | lapsed
 *   intermediary   held -> paid | released
 *   payee's bank   accepted -> paid | released | lapsed
 *   loop           ordered -> accepted -> held -> paid | released, in one append as far as `held`
 */
export type TransferState = 'ordered' | 'accepted' | 'held' | 'paid' | 'released' | 'declined' | 'lapsed'

/**
 * What a bank is to a transfer. A direct exchange between two banks is the case without a `middle`. `loop` is the bank that
 * clears: its own hold comes back to it, and it decides; nobody's account stands behind it.
 */
export type Role = 'payer' | 'middle' | 'payee' | 'loop'

/** Where the two lanes say how a hold of ours ended. */
export interface Answered {
  readonly bank: BankId
  readonly ep: number
  readonly hold: number
  readonly answer: number
}

/** A transfer at one bank. Its identifier is the oid of the order. */
export interface Transfer {
  readonly xfer: Oid
  readonly role: Role
  readonly seconds: number
  state: TransferState
  /** Index of the log entry that changed it last. */
  index: number
  /** Payer's bank: the receiver's account. Payee's bank: the giver's. None for an intermediary, or in a loop. */
  readonly account?: Account
  readonly order?: Order
  /** Clears a loop of debts (SPEC, CLR). */
  readonly clear?: true
  accept?: Accept
  /** Bank whose hold we have (upstream) and bank that has our hold (downstream). */
  from?: BankId
  to?: BankId
  receipt?: SealedReceipt
  /** Why it was released, declined or lapsed. */
  code?: string
  /** Our hold at the bank downstream and its answer, by their numbers in the two lanes. What is late is compared with them. */
  answered?: Answered
  /** An intermediary's people wait no more for the bank downstream; what is still held there is their own risk. */
  writtenOff?: { readonly by: AccountId; readonly at: number }
  /** Transfer that gave this one back. */
  refund?: Oid
}

/** True once nothing can change any more. */
export function isFinal(transfer: Transfer): boolean {
  return transfer.state !== 'ordered' && transfer.state !== 'accepted' && transfer.state !== 'held'
}

/** Whether a hold says that it clears. */
export function clears({ purpose }: Pick<LaneHold, 'purpose'>): boolean {
  return purpose === 'clear'
}

/** Whether the end is known: to a bank between, of its hold ahead; to the bank of a loop, by its own decision. */
export function isDecided({ receipt, code }: Transfer): boolean {
  return receipt !== undefined || code !== undefined
}

/** A transfer of which nothing was recovered but our own hold: whether we were its payer's bank or between is not known. */
export function isUnnamed({ role, order, from }: Transfer): boolean {
  return role === 'payer' && order === undefined && from === undefined
}

/** Whether a hold is the one that the accept of the transfer asks for: its decider, its key, its time, its seconds. */
export function fitsAccept(crypto: Crypto, hold: LaneHold, { accept, seconds, clear }: Transfer): boolean {
  if (accept === undefined || hold.seconds !== seconds || clears(hold) !== (clear === true)) return false
  const { bank, key } = hold.decider
  const sameDecider = bank === accept.from && key === accept.key
  return sameDecider && hold.decideBy === accept.decideBy && hold.accept === oid(crypto, accept)
}
