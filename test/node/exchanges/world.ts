/** A bank with people, for tests of exchanges: the real ledger on a disk in memory, and a clock that the test turns. */
import { strict as assert } from 'node:assert'
import type { Test } from 'tap'
import type { Actor, NodeApi } from '../../../node/api.ts'
import { systemEntropy } from '../../../node/clock.ts'
import { arrangementsOf, type ArrangementsApi } from '../../../node/desk/exchanges/arrangements.ts'
import type { ExchangeDeps, ExchangePeople } from '../../../node/desk/exchanges/ports.ts'
import { NoticeBook } from '../../../node/desk/notice-book.ts'
import type { Clock, Store } from '../../../node/ports.ts'
import { usualExchangeRules, type ExchangeRules } from '../../../node/register/exchange-rules.ts'
import { Register } from '../../../node/register/register.ts'
import { validateMember } from '../../../protocol/generated/validators.ts'
import type { Member } from '../../../protocol/generated/types.ts'
import { toBase64url } from '../../../protocol/bytes.ts'
import { dayOfInstant, dayText } from '../../../protocol/ledger/day.ts'
import { realBank, type RealBank } from '../real-bank.ts'

/** Seconds of an hour and of a day. */
export const hour = 3600
export const day = 86_400

/** The people of the town, by given name. */
export const names = ['ana', 'ben', 'cal', 'dee', 'eve', 'fay'] as const
export type Name = (typeof names)[number]

/** A program of a broker, of an auditor. */
export const broker: Actor = { by: 'desk-program', role: 'broker' }
export const auditor: Actor = { by: 'auditor-1', role: 'auditor' }

/** A fresh identifier. */
export const nonce = (): string => toBase64url(systemEntropy.bytes(16))

/** The member id of a name. */
export const idOf = (name: Name): string => `m${name}`.padEnd(16, 'a')

/** A town that runs. */
export interface World {
  readonly bank: RealBank
  readonly people: Map<string, Member>
  readonly rules: { now: ExchangeRules }
  readonly clock: { ahead: number }
  readonly deps: ExchangeDeps
  /** A person as actor; with another role if given. */
  as(name: Name, role?: Actor['role']): Actor
  person(name: Name): Member
  /** Changes the record of a person. */
  change(name: Name, change: Partial<Member>): void
  /** Today in the town. */
  today(): string
  /** The standing of a person, in seconds. */
  standing(name: Name): Promise<number>
  /** Opens the desk anew on the same disk, as after a restart; `api` may stand in for the ledger. */
  open(api?: NodeApi): Promise<{ arrangements: ArrangementsApi; notices: NoticeBook }>
}

/** Opens a bank and an account for everybody in it. */
export async function world(t: Test, name = 'quay'): Promise<World> {
  const bank = await realBank(t, name)
  const people = new Map<string, Member>()
  const clock = { ahead: 0 }
  const rules = { now: usualExchangeRules }
  for (const [index, given] of names.entries()) {
    const opened = await bank.api.openAccount(
      { by: 'admin', role: 'admin' },
      { kind: 'member', name: given, floor: -10 * hour, ceiling: 20 * hour },
    )
    assert(opened.ok)
    people.set(idOf(given), memberOf(given, index, opened.value.account))
  }
  const turned: Clock = { ...bank.context.clock, now: () => bank.context.clock.now() + clock.ahead }
  const deps: ExchangeDeps = {
    register: new Register(bank.context.store),
    api: bank.api,
    clock: turned,
    entropy: systemEntropy,
    logger: bank.context.logger,
    config: bank.context.config,
    people: peopleOf(people),
    rules: () => rules.now,
  }
  const today = (): string => dayText(dayOfInstant(turned.now())) ?? ''
  const person = (given: Name): Member => {
    const found = people.get(idOf(given))
    assert(found !== undefined)
    return found
  }
  return {
    ...{ bank, people, rules, clock, deps, today, person },
    change: (given, change) => people.set(idOf(given), { ...person(given), ...change }),
    as: (given, role = 'member') => ({ by: idOf(given), role, member: idOf(given) }),
    standing: async (given) => {
      const shown = await bank.api.account(given)
      assert(shown.ok)
      return shown.value.balance
    },
    open: async (api = bank.api) => {
      const again = { ...deps, api, register: new Register(bank.context.store) }
      const notices = await NoticeBook.open(again)
      const arrangements = await arrangementsOf(again, notices)
      t.teardown(() => arrangements.stop())
      return { arrangements, notices }
    },
  }
}

function memberOf(given: Name, index: number, account: string): Member {
  const member: unknown = {
    ...{ id: idOf(given), at: 1, changed: 1, status: 'approved', roles: given === 'fay' ? ['broker'] : [] },
    ...{
      name: { given: given[0]?.toUpperCase() + given.slice(1), family: 'Hill' },
      language: 'en',
      minor: false,
      paper: false,
    },
    ...{
      references: [],
      checks: [],
      proxies: [],
      notes: [],
      steps: [],
      account,
      number: String(1001 + index),
    },
    ...(index % 2 === 0 && { contact: { email: `${given}@example.org` } }),
  }
  assert(validateMember(member), given)
  return member
}

/** The people of a map, as the desk asks for them. */
export function peopleOf(people: ReadonlyMap<string, Member>): ExchangePeople {
  const all = (): Member[] => [...people.values()]
  return {
    get: (id) => people.get(id),
    byAccount: (account) => all().find((one) => one.account === account),
    byNumber: (number) => all().find((one) => one.number === number),
    search: (text) => {
      const word = text.toLowerCase()
      return all().filter(({ name }) => `${name.given} ${name.family ?? ''}`.toLowerCase().includes(word))
    },
    all,
    shown: ({ name }) => `${name.given} ${name.family?.[0] ?? ''}.`,
    titleOf: () => undefined,
    group: () => undefined,
    groupsLike: () => [],
  }
}

/** All keys and texts of a store that start so. */
export async function rowsOf(store: Store, prefix: string): Promise<string[]> {
  const rows: string[] = []
  for await (const [, text] of store.list(prefix)) rows.push(text)
  return rows
}

/** The value of an answer that must be good. */
export function good<T>(answer: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!answer.ok) throw new Error(`refused: ${answer.error.code}`)
  return answer.value
}

/** The code of an answer that must be a refusal. */
export function codeOf(answer: { ok: boolean; error?: { code: string } }): string {
  return answer.error?.code ?? 'granted'
}
