/**
 * What an admitted entry does to the accounts. `applyLocal` is a fold over the log: it advances the state in place and
 * must be called only with entries that `admitLocal` let pass.
 */
import { assert } from '../assert.ts'
import type { AccountDevice, Exchange, Reversal } from '../generated/types.ts'
import type { LocalEntry } from './admit.ts'
import { maxBalance, type Account, type BankState, type Posting } from './state.ts'

/** The account of that id; its absence is a broken invariant. */
export function accountOf(state: BankState, id: string): Account {
  const account = state.accounts.get(id)
  assert(account !== undefined, `no account ${id}`)
  return account
}

/** Moves seconds from one account to another: double entry, so the sum of all balances stays zero. */
export function post(credited: Account, debited: Account, seconds: number): Posting[] {
  credited.balance += seconds
  debited.balance -= seconds
  assert(
    Math.abs(credited.balance) <= maxBalance && Math.abs(debited.balance) <= maxBalance,
    'balance out of range',
  )
  return [
    { account: credited, seconds, balance: credited.balance },
    { account: debited, seconds: -seconds, balance: debited.balance },
  ]
}

/** Applies an entry that `admitLocal` let pass; gives its postings. */
export function applyLocal(state: BankState, entry: LocalEntry, index: number): Posting[] {
  switch (entry.typ) {
    case 'account.open': {
      const { account: id, kind, floor, ceiling, key, tag, agency } = entry
      const optional = { ...(key && { key }), ...(tag && { tag }), ...(agency && { agency }) }
      state.accounts.set(id, { id, kind, floor, ceiling, balance: 0, reserved: 0, expected: 0, ...optional })
      return []
    }
    case 'account.limit': {
      const account = accountOf(state, entry.account)
      account.floor = entry.floor
      account.ceiling = entry.ceiling
      return []
    }
    case 'account.key':
      accountOf(state, entry.account).key = entry.key
      return []
    case 'account.device':
      return applyDevice(accountOf(state, entry.account), entry)
    case 'exchange':
      return applyExchange(state, entry, index)
    case 'reversal':
      return applyReversal(state, entry, index)
    case 'rules': {
      const { typ: _, by: __, at: ___, ...rules } = entry
      state.rules = rules
      return []
    }
  }
}

function applyDevice(account: Account, { key, state: wanted, at }: AccountDevice): Posting[] {
  account.devices ??= new Map()
  if (wanted === 'added') account.devices.set(key, at)
  else account.devices.delete(key)
  return []
}

function applyExchange(state: BankState, entry: Exchange, index: number): Posting[] {
  const giver = accountOf(state, entry.giver)
  const receiver = accountOf(state, entry.receiver)
  state.exchanges.set(entry.id, { index, giver, receiver, seconds: entry.seconds })
  return post(giver, receiver, entry.seconds)
}

function applyReversal(state: BankState, entry: Reversal, index: number): Posting[] {
  const exchange = state.exchanges.get(entry.of)
  assert(exchange !== undefined && exchange.reversed === undefined, 'reversal of nothing')
  exchange.reversed = index
  return post(exchange.receiver, exchange.giver, exchange.seconds)
}
