/**
 * The rules of the ledger inside one bank, as flat guards in a fixed order of precedence: one condition, one code.
 * They run inside the append, and again whenever a log is verified.
 */
import type {
  AccountDevice,
  AccountKey,
  AccountLimit,
  AccountOpen,
  Exchange,
  Reversal,
  RulesEntry,
} from '../generated/types.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { dayNumber, dayOfInstant } from './day.ts'
import {
  maxBalance,
  maxDevices,
  openingAccount,
  recoveredAccount,
  type Account,
  type BankState,
} from './state.ts'

/** Entries about accounts and exchanges inside the bank. */
export type LocalEntry =
  AccountOpen | AccountLimit | AccountKey | AccountDevice | Exchange | Reversal | RulesEntry

const personalKinds: ReadonlySet<string> = new Set(['member', 'group', 'agency', 'project', 'venue', 'pot'])

/** True for accounts that people and organisations hold, not for partner and system accounts. */
export function isHeldByPeople(account: Account): boolean {
  return personalKinds.has(account.kind)
}

/** The first rule that the entry breaks in this state, or undefined if it may be appended. */
export function admitLocal(state: BankState, entry: LocalEntry): Refusal | undefined {
  switch (entry.typ) {
    case 'account.open':
      return admitOpen(state, entry)
    case 'account.limit':
      return admitLimit(state, entry)
    case 'account.device':
      return admitDevice(state, entry)
    case 'account.key':
      return admitHolder(state, entry.account)
    case 'exchange':
      return admitExchange(state, entry)
    case 'reversal':
      return admitReversal(state, entry)
    case 'rules':
      return undefined
  }
}

function admitOpen(state: BankState, entry: AccountOpen): Refusal | undefined {
  if (state.accounts.has(entry.account)) return refuse('account-exists', { account: entry.account })
  if (!personalKinds.has(entry.kind))
    return refuse('account-not-usable', { account: entry.account, kind: entry.kind })
  if (entry.account.startsWith('sys-') || entry.account.startsWith('p-'))
    return refuse('account-not-usable', { account: entry.account, kind: 'system' })
  if (entry.floor > entry.ceiling)
    return refuse('limits-crossed', { floor: entry.floor, ceiling: entry.ceiling })
  if (entry.agency !== undefined && state.accounts.get(entry.agency)?.kind !== 'agency')
    return refuse('unknown-agency', { account: entry.agency })
  return undefined
}

function admitLimit(state: BankState, entry: AccountLimit): Refusal | undefined {
  if (entry.floor > entry.ceiling)
    return refuse('limits-crossed', { floor: entry.floor, ceiling: entry.ceiling })
  return admitHolder(state, entry.account)
}

function admitHolder(state: BankState, id: string): Refusal | undefined {
  const account = state.accounts.get(id)
  if (account === undefined) return refuse('unknown-account', { account: id })
  if (!isHeldByPeople(account)) return refuse('account-not-usable', { account: id, kind: account.kind })
  return undefined
}

function admitDevice(
  state: BankState,
  { account: id, key, state: wanted }: AccountDevice,
): Refusal | undefined {
  const { devices, key: own } = state.accounts.get(id) ?? {}
  const refusal = admitHolder(state, id)
  if (refusal !== undefined) return refusal
  const known = devices?.has(key) === true
  if (wanted === 'revoked') return known ? undefined : refuse('unknown-device-key')
  if (known || key === own) return refuse('device-key-known')
  return (devices?.size ?? 0) < maxDevices ? undefined : refuse('too-many-device-keys', { count: maxDevices })
}

function admitExchange(state: BankState, entry: Exchange): Refusal | undefined {
  if (state.exchanges.has(entry.id) || state.orders.has(entry.id)) return refuse('id-known', { id: entry.id })
  if (entry.giver === entry.receiver) return refuse('same-account')
  const giver = state.accounts.get(entry.giver)
  if (giver === undefined) return refuse('unknown-account', { account: entry.giver })
  const receiver = state.accounts.get(entry.receiver)
  if (receiver === undefined) return refuse('unknown-account', { account: entry.receiver })
  const outside = ends.get(entry.purpose)
  const outsider = outside
    ? misplaced(outside, giver, receiver)
    : [giver, receiver].find((one) => !isHeldByPeople(one))
  if (outsider !== undefined)
    return refuse('account-not-usable', { account: outsider.id, kind: outsider.kind })
  return (
    (outside ? undefined : admitTerms(state, entry)) ??
    admitConsent(receiver, entry.consent?.key) ??
    admitDebit(receiver, entry.seconds) ??
    admitCredit(giver, entry.seconds)
  )
}

/** Purposes that have an account of the bank's own on one side. */
const ends: ReadonlyMap<Exchange['purpose'], string> = new Map([
  ['opening', openingAccount],
  ['recovered', recoveredAccount],
] as const)

/** Such an exchange has that account on exactly one side and people on the other. */
function misplaced(outside: string, giver: Account, receiver: Account): Account | undefined {
  if (giver.id === outside) return isHeldByPeople(receiver) ? undefined : receiver
  if (!isHeldByPeople(giver)) return giver
  return receiver.id === outside ? undefined : receiver
}

/** House rules on length and day, for exchanges inside the bank and orders alike. */
export function admitTerms(
  state: BankState,
  terms: { readonly seconds: number; readonly day: string; readonly at: number },
): Refusal | undefined {
  const { maxSeconds, maxAgeDays } = state.rules
  if (terms.seconds > maxSeconds)
    return refuse('over-house-maximum', { seconds: terms.seconds, maximum: maxSeconds })
  const day = dayNumber(terms.day)
  if (day === undefined) return refuse('day-invalid', { day: terms.day })
  const today = dayOfInstant(terms.at)
  // One day of grace: at UTC+14 it is tomorrow already.
  if (day > today + 1) return refuse('day-in-future', { day: terms.day })
  if (day < today - maxAgeDays) return refuse('day-too-old', { day: terms.day, maximum: maxAgeDays })
  return undefined
}

/**
 * An account with a key of its own is debited only with a seal by that key, or by that of a device; any other may be, with a
 * seal by the key of a device or with none. The seal itself is checked by the caller.
 */
export function admitConsent(receiver: Account, key: string | undefined): Refusal | undefined {
  if (key === undefined)
    return receiver.key === undefined ? undefined : refuse('consent-missing', { account: receiver.id })
  if (key === receiver.key || receiver.devices?.has(key) === true) return undefined
  return refuse('consent-invalid', { account: receiver.id })
}

/** What of an account says how far it may go, in seconds. */
type Room = Pick<Account, 'id' | 'balance' | 'reserved' | 'expected' | 'floor' | 'ceiling'>

/** The floor: balance less reserved seconds may not go below it. */
export function admitDebit(account: Room, seconds: number): Refusal | undefined {
  const result = account.balance - account.reserved - seconds
  if (result < account.floor)
    return refuse('below-floor', { account: account.id, result, floor: account.floor })
  return undefined
}

/** The ceiling: balance plus expected seconds may not go above it. */
export function admitCredit(account: Room, seconds: number): Refusal | undefined {
  const result = account.balance + account.expected + seconds
  if (result > account.ceiling)
    return refuse('above-ceiling', { account: account.id, result, ceiling: account.ceiling })
  return undefined
}

/** Whether `seconds` more can wait to leave the account: a sum beyond the safe integers would lose some. */
export function canReserve({ balance, reserved }: Account, seconds: number): boolean {
  return reserved + seconds <= maxBalance && balance - reserved - seconds >= -maxBalance
}

/** Whether `seconds` more can wait to reach the account. */
export function canExpect({ balance, expected }: Account, seconds: number): boolean {
  return expected + seconds <= maxBalance && balance + expected + seconds <= maxBalance
}

function admitReversal(state: BankState, entry: Reversal): Refusal | undefined {
  const exchange = state.exchanges.get(entry.of)
  if (exchange === undefined)
    return refuse(state.orders.has(entry.of) ? 'not-reversible' : 'unknown-exchange', { id: entry.of })
  if (exchange.reversed !== undefined) return refuse('already-reversed', { id: entry.of })
  const { giver, receiver, seconds } = exchange
  if (entry.giver !== giver.id || entry.receiver !== receiver.id || entry.seconds !== seconds)
    return refuse('unknown-exchange', { id: entry.of })
  if (giver.balance - giver.reserved - seconds < -maxBalance)
    return refuse('balance-overflow', { account: giver.id })
  if (receiver.balance + receiver.expected + seconds > maxBalance)
    return refuse('balance-overflow', { account: receiver.id })
  return undefined
}
