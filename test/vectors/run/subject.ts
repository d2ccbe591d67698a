/**
 * What the vectors are run against: the pure protocol code, as modules. The usual subject is the code itself; mutants
 * are copies of it with one rule taken out, which at least one vector must notice.
 */
import * as channel from '../../../protocol/federation/channel.ts'
import * as positions from '../../../protocol/federation/position.ts'
import * as planner from '../../../protocol/federation/clearing-plan.ts'
import * as word from '../../../protocol/federation/word.ts'
import * as clearing from '../../../protocol/federation/react-clearing.ts'
import * as advert from '../../../protocol/federation/advert.ts'
import * as evidence from '../../../protocol/federation/evidence.ts'
import * as ways from '../../../protocol/federation/find-routes.ts'
import * as intro from '../../../protocol/federation/intro.ts'
import * as react from '../../../protocol/federation/react.ts'
import * as statement from '../../../protocol/federation/react-statement.ts'
import * as turn from '../../../protocol/federation/turn.ts'
import * as offers from '../../../protocol/federation/offers.ts'
import * as witness from '../../../protocol/federation/witness.ts'
import * as identity from '../../../protocol/identity.ts'
import * as identityLog from '../../../protocol/identity-log.ts'
import * as cosignature from '../../../protocol/log/cosignature.ts'
import * as fold from '../../../protocol/ledger/fold.ts'
import * as state from '../../../protocol/ledger/state.ts'
import { portableCrypto } from '../../../protocol/crypto.ts'
import type { Entry } from '../../../protocol/generated/types.ts'
import type { BankState } from '../../../protocol/ledger/state.ts'

/** The modules that decide. */
export interface Subject {
  readonly channel: typeof channel
  readonly evidence: typeof evidence
  readonly witness: typeof witness
  readonly cosignature: typeof cosignature
  readonly react: typeof react
  readonly statement: typeof statement
  readonly turn: typeof turn
  readonly intro: typeof intro
  readonly advert: typeof advert
  readonly word: typeof word
  readonly positions: typeof positions
  readonly planner: typeof planner
  readonly clearing: typeof clearing
  readonly ways: typeof ways
  readonly offers: typeof offers
  readonly identity: typeof identity
  readonly identityLog: typeof identityLog
  readonly fold: typeof fold
  readonly state: typeof state
}

/** The code of this repository. */
export const ourselves: Subject = {
  ...{ channel, evidence, witness, cosignature, react, statement, turn },
  ...{ word, positions, planner, clearing },
  ...{ intro, advert, ways, offers, identity, identityLog, fold, state },
}

/** What several vectors of a file share. */
export type Given = ReadonlyMap<string, readonly Entry[]>

/** The value, which nothing can change any more: digests are remembered by body (`protocol/seal.ts`). */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

/** The log of that name. */
export function logNamed(given: Given, name: string): readonly Entry[] {
  const log = given.get(name)
  if (log === undefined) throw new Error(`no log ${name} is given`)
  return log
}

/** The bank that a log leads to. Every entry must be admitted. */
export function replay(subject: Subject, log: readonly Entry[]): BankState {
  const [first, ...rest] = log
  if (first?.typ !== 'genesis') throw new Error('a log begins with its genesis')
  const { genesis } = first
  const state = subject.state.newState(subject.identity.bankIdOf(portableCrypto, genesis), genesis)
  for (const entry of rest) {
    const code = append(subject, state, entry)
    if (code !== undefined) throw new Error(`entry ${state.size} of a given log is refused: ${code}`)
  }
  return state
}

/** Appends an entry if it is admitted, else gives the code of the refusal. */
export function append(subject: Subject, state: BankState, entry: Entry): string | undefined {
  if (entry.typ === 'genesis') throw new Error('a second genesis')
  const refusal = subject.fold.admit(portableCrypto, state, entry)
  if (refusal === undefined) subject.fold.apply(portableCrypto, state, entry)
  return refusal?.code
}

/** The accounts of which a number is not zero, with that number. */
export function nonZero(state: BankState, of: 'balance' | 'reserved' | 'expected'): Record<string, number> {
  const pairs = [...state.accounts.values()].map((account) => [account.id, account[of]] as const)
  return Object.fromEntries(pairs.filter(([, value]) => value !== 0))
}

/** Throws unless balances sum to zero and every partner's account says what its lanes say. */
export function checkSums(subject: Subject, state: BankState): void {
  let sum = 0n
  for (const { balance } of state.accounts.values()) sum += BigInt(balance)
  if (sum !== 0n) throw new Error(`balances sum to ${sum}`)
  for (const one of state.channels.values()) {
    const balance = state.accounts.get(subject.state.partnerAccount(one.peer))?.balance
    if (balance !== subject.channel.owed(one)) throw new Error(`position with ${one.peer}`)
  }
}

/** A state as plain values, to be compared with another. */
export function dump(state: BankState): object {
  const transfers = [...state.transfers.values()].map((one) => ({ ...one, account: one.account?.id }))
  const lane = (one: { readonly holds: ReadonlyMap<string, unknown> }): object => ({
    ...one,
    holds: [...one.holds],
  })
  // A frozen lane is known from the partner only: no log leads to it.
  const channels = [...state.channels.values()].map(({ frozen: _, ...one }) => ({
    ...one,
    mine: lane(one.mine),
    theirs: lane(one.theirs),
  }))
  const { size, rules } = state
  return structuredClone({ size, rules, accounts: [...state.accounts.values()], transfers, channels })
}
