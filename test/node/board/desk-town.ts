/** A board over a store in memory, with made-up members, for tests. Nobody in it exists. */
import type { ListingCreate, ListingView } from '../../../protocol/generated/types.ts'
import type { Refusal } from '../../../protocol/refusal.ts'
import type { Result } from '../../../protocol/result.ts'
import type { Actor } from '../../../node/api.ts'
import { openCategories } from '../../../node/desk/board/categories.ts'
import type { Lister, Listers } from '../../../node/desk/board/listers.ts'
import { openListings } from '../../../node/desk/listings.ts'
import { isBroker } from '../../../node/desk/shared.ts'
import { Register } from '../../../node/register/register.ts'
import { memoryDisk, type MemoryDisk } from '../../../node/store/memory.ts'
import { ManualClock } from '../net-bank.ts'

/** Noon of 2026-05-04. */
export const noon = 1_777_896_000

/** A clock that begins at noon. */
export class TownClock extends ManualClock {
  override milliseconds = noon * 1000

  /** Long work goes on by itself. */
  override soon(run: () => void): void {
    setImmediate(run)
  }

  /** Lets seconds go by, without running what was due in them. */
  advance(seconds: number): void {
    this.milliseconds += seconds * 1000
  }
}

/** A member's id: `m` and the letter fifteen times. */
export const idOf = (letter: string): string => `m${letter.repeat(15)}`

/** An actor who is a member. */
export const member = (letter: string): Actor => ({ by: idOf(letter), role: 'member', member: idOf(letter) })

/** A time broker who is a member, too. */
export const broker: Actor = { by: idOf('b'), role: 'broker', member: idOf('b') }

/** The bank's own program. */
export const admin: Actor = { by: 'admin', role: 'admin' }

/** A body that may be posted. */
export const body = (more: Partial<ListingCreate> = {}): ListingCreate => ({
  kind: 'offer',
  title: 'Gardening',
  description: 'I dig, weed and prune.',
  language: 'en',
  categories: ['gardening'],
  ...more,
})

/** Members that tests can change; proxies act for those whose id they are listed under. */
export class FakeListers implements Listers {
  readonly people = new Map<string, Lister>()
  readonly proxies = new Map<string, string[]>()
  private readonly listeners: ((id: string) => void)[] = []

  set(letter: string, more: Partial<Lister> = {}): Lister {
    const id = idOf(letter)
    const names = { name: `Known ${letter}`, deskName: `Full ${letter}` }
    const lister = { id, ...names, active: true, checks: [], at: noon - 86_400, ...more }
    this.people.set(id, lister)
    for (const listener of this.listeners) listener(id)
    return lister
  }

  get(id: string): Lister | undefined {
    return this.people.get(id)
  }

  all(): Iterable<Lister> {
    return this.people.values()
  }

  watch(listener: (id: string) => void): void {
    this.listeners.push(listener)
  }

  mayActFor(actor: Actor, id: string): boolean {
    if (isBroker(actor) || actor.member === id) return true
    return actor.member !== undefined && (this.proxies.get(id) ?? []).includes(actor.member)
  }
}

/** Numbers that differ with each call and repeat with each test. */
export function countingEntropy(): { bytes(length: number): Uint8Array } {
  let calls = 0
  return {
    bytes: (length) => {
      calls++
      return Uint8Array.from(
        { length },
        (_, at) => (Math.imul(calls, 2_654_435_761) >>> ((at % 4) * 8)) & 255,
      )
    },
  }
}

/** A store in memory, empty or on a disk that is there. */
export async function storeOn(disk: MemoryDisk = memoryDisk(), create = true) {
  const opened = await disk.open({ create, onFailure: () => undefined })
  if (!opened.ok) throw new Error(opened.error.detail)
  return opened.value
}

/** A board with members a, b (the broker), c and d. */
export async function openBoard(disk?: MemoryDisk, create = true) {
  const ledger = await storeOn(disk, create)
  const clock = new TownClock()
  const listers = new FakeListers()
  for (const letter of 'abcd') listers.set(letter)
  const register = new Register(ledger.store)
  const categories = await openCategories({ register, clock })
  const entropy = countingEntropy()
  const listings = await openListings({
    ...{ register, store: ledger.store, clock, entropy, listers, categories },
    usualDays: () => 120,
  })
  return { register, clock, listers, categories, listings, entropy, close: () => ledger.close() }
}

/** The value of an answer that must be one. */
export function valueOf<T>(answer: Result<T, Refusal>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.error.code}`)
  return answer.value
}

/** The code of an answer, or `ok`. */
export function codeOf(answer: Result<unknown, Refusal>): string {
  return answer.ok ? 'ok' : answer.error.code
}

/** Titles of listings. */
export const titlesOf = (listings: readonly ListingView[]): string[] => listings.map(({ title }) => title)
