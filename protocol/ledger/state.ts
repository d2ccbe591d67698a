import type {
  AccountId,
  AccountKind,
  BankId,
  Genesis,
  Oid,
  PublicKey,
  RulesEntry,
  VenueTag,
} from '../generated/types.ts'
import type { Channel } from '../federation/channel.ts'
import { firstIdentity, type Identity } from '../identity-log.ts'
import type { Transfer } from '../federation/transfer.ts'

/** One account. All amounts are seconds. */
export interface Account {
  readonly id: AccountId
  readonly kind: AccountKind
  /** Lowest and highest balance that an exchange may lead to. */
  floor: number
  ceiling: number
  /** Given less received. */
  balance: number
  /** Reserved by orders on their way to partner banks; counts against the floor. */
  reserved: number
  /** Accepted orders of partner banks, not yet decided; counts against the ceiling. */
  expected: number
  /** Without a consent by this key, or by that of a device, nothing leaves the account. */
  key?: PublicKey
  /** Keys on the holder's devices, with the instant since when they count. They may sign; nothing needs them to. */
  devices?: Map<PublicKey, number>
  tag?: VenueTag
  agency?: AccountId
}

/** What must be remembered of an exchange to repeat or reverse it safely. */
export interface ExchangeRecord {
  /** Index of its entry in the log. */
  readonly index: number
  readonly giver: Account
  readonly receiver: Account
  readonly seconds: number
  /** Index of the reversal, once there is one. */
  reversed?: number
}

/** Everything that follows from a bank's log. A projection: replaying the log from genesis gives it again. */
export interface BankState {
  /** Number of entries applied. */
  size: number
  readonly bank: BankId
  readonly genesis: Genesis
  /** The keys in force, and how they came to be. */
  identity: Identity
  rules: Omit<RulesEntry, 'typ' | 'at' | 'by'>
  readonly accounts: Map<AccountId, Account>
  /** Exchanges inside the bank by identifier. */
  readonly exchanges: Map<string, ExchangeRecord>
  /** Channels by partner bank. */
  readonly channels: Map<BankId, Channel>
  /** The same channels by their own identifier. */
  readonly channelsById: Map<Oid, Channel>
  /** Transfers between banks by oid of the order. */
  readonly transfers: Map<Oid, Transfer>
  /** Oid of the order by identifier of the exchange at this bank, for orders that this bank sent. */
  readonly orders: Map<string, Oid>
}

/** A change of one balance, in seconds. The postings of an entry sum to zero. */
export interface Posting {
  readonly account: Account
  readonly seconds: number
  /** The balance after it: that of the account may have moved on by the time the posting is on disk. */
  readonly balance: number
}

/** Largest magnitude of a balance. */
export const maxBalance = Number.MAX_SAFE_INTEGER

/** Most devices of one account whose keys count: SPEC LED-15. */
export const maxDevices = 8

/** Opening balances post against this account, so that a move from another system proves itself by summing to zero. */
export const openingAccount = 'sys-opening'

/** Against this account stands what two banks forgave each other at the end of their agreement, and losses after a write-off. */
export const writtenOffAccount = 'sys-written-off'

/** Holds that pass through this bank post against this account: zero whenever nothing is on its way. */
export const transitAccount = 'sys-transit'

/** Payee of an order that gives back an earlier transfer: the payer's bank alone knows whose account it was. */
export const refundAccount = 'sys-refund'

/** What a restored bank was shown to have written, and nobody there knows whose it was, posts against this account (SPEC, RST). */
export const recoveredAccount = 'sys-recovered'

/** The account that mirrors our position with a partner bank; its balance is what we owe that bank. */
export function partnerAccount(bank: BankId): AccountId {
  return `p-${bank.slice(4)}`
}

function systemAccount(id: AccountId): Account {
  return { id, kind: 'system', floor: -maxBalance, ceiling: maxBalance, balance: 0, reserved: 0, expected: 0 }
}

/** The account of what was recovered and belongs to nobody that is known. There is none before it is needed. */
export function recoveredOf({ accounts }: Pick<BankState, 'accounts'>): Account {
  const known = accounts.get(recoveredAccount)
  if (known !== undefined) return known
  const made = systemAccount(recoveredAccount)
  accounts.set(made.id, made)
  return made
}

/** House rules of a bank that has not set its own: 100 h an exchange, two years back, two minutes to decide, a week to answer. */
export const firstRules = {
  maxSeconds: 360_000,
  maxAgeDays: 731,
  decideSeconds: 120,
  orderSeconds: 604_800,
} as const

/** Number of accounts of people and their groups, as against those that only balance the books: partner banks, the system's own. */
export function peopleAccounts({ accounts }: BankState): number {
  let count = 0
  for (const { kind } of accounts.values()) if (kind !== 'system' && kind !== 'partner') count += 1
  return count
}

/** The state that entry 0 of a log leads to. */
export function newState(bank: BankId, genesis: Genesis): BankState {
  const system = [openingAccount, transitAccount, writtenOffAccount].map(
    (id) => [id, systemAccount(id)] as const,
  )
  return {
    size: 1,
    bank,
    genesis,
    identity: firstIdentity(bank, genesis),
    rules: firstRules,
    accounts: new Map(system),
    exchanges: new Map(),
    channels: new Map(),
    channelsById: new Map(),
    transfers: new Map(),
    orders: new Map(),
  }
}
