/** What the vectors of the rules inside one bank have in common: one entry after the log of the town. */
import type { Entry, Exchange } from '../../../protocol/generated/types.ts'
import { exchange, keyOf, noon } from './banks.ts'
import { no, rules, type Vector } from './file.ts'

/** Input of a `ledger.admit`. */
export interface Input {
  /** Name of the log that the bank has. */
  readonly log: string
  /** Entries after those of the log. */
  readonly then?: readonly Entry[]
  readonly entry: object
}

/** Balances of the accounts that are not at zero. */
type Balances = Record<string, number>

/** A vector about one entry after the log of the town. */
export function entryVector(
  id: string,
  covers: string,
  why: string,
  entry: object,
  expect: Balances | string,
  then: readonly Entry[] = [],
): Vector<Input> {
  const verdict = typeof expect === 'string' ? no(expect) : { ok: true as const, balances: expect }
  const input = { log: 'town', ...(then.length > 0 && { then }), entry }
  return { id, covers: rules(covers), why, input, expect: verdict }
}

/** New limits of an account. */
export const limit = (account: string, floor: number, ceiling: number): Entry => ({
  typ: 'account.limit',
  account,
  floor,
  ceiling,
  by: 'admin',
  at: noon,
})
/** The key of a device, from here on or no longer. */
export const device = (account: string, byte: number, state: 'added' | 'revoked' = 'added'): Entry => ({
  typ: 'account.device',
  account,
  key: keyOf(byte),
  state,
  by: 'admin',
  at: noon,
})
/** The exchange in question: an hour from Ann to Abe. */
export const ex = (more: Partial<Exchange> = {}): Exchange => exchange(1, 'ann', 'abe', more)
/** An exchange made before. */
export const done = exchange(9, 'abe', 'ann')
/** An exchange of some length. */
export const from = (seconds: number, giver: string, receiver: string): Exchange =>
  exchange(2, giver, receiver, { seconds })
/** The largest balance. */
export const max = Number.MAX_SAFE_INTEGER
/** A balance brought along. */
export const opening = (giver: string, receiver: string, more: Partial<Exchange> = {}): Exchange =>
  exchange(3, giver, receiver, { purpose: 'opening', ...more })

/** House rules, 100 h and two years unless said otherwise. */
export function house(more: { readonly maxSeconds?: number; readonly maxAgeDays?: number }): Entry {
  const first = { maxSeconds: 360_000, maxAgeDays: 731, decideSeconds: 120, orderSeconds: 604_800 }
  return { typ: 'rules', ...first, by: 'admin', at: noon, ...more }
}
