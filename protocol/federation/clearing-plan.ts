/**
 * Which loops of debts to clear (SPEC, CLR): of the largest circulation those loops that an order can go round, shortest
 * first; then what else is left to clear.
 */
import type { BankId } from '../generated/types.ts'
import { largestCirculation, type Claim } from './clearing-flow.ts'

/** A hold of the first bank at the second, of that at the next, and of the last at the first. */
export interface Loop {
  /** Three or four, the one with the smallest id first. */
  readonly banks: readonly BankId[]
  readonly seconds: number
}

/** What might be cleared. */
export interface ClearingPlan {
  readonly loops: readonly Loop[]
  /** What all banks together owe less afterwards, in seconds. */
  readonly cleared: number
  /** The same if loops of any length could be cleared. */
  readonly bound: number
}

/** What may still be cleared: creditor, then debtor, in the order of their ids. */
type Rooms = Map<BankId, Map<BankId, number>>

/** The same claims, in whatever order, always give the same plan. A pair of banks has one claim at most. */
export function planClearing(claims: readonly Claim[]): ClearingPlan {
  const sorted = claims.toSorted((one, other) => compare(one.from, other.from) || compare(one.to, other.to))
  const flow = largestCirculation(sorted)
  const rooms = roomsOf(sorted)
  const loops = new Map<string, Loop>()
  const best = roomsOf(sorted.map((claim, at) => ({ ...claim, seconds: flow[at] ?? 0 })))
  for (const loop of takeLoops(best)) {
    note(loops, loop)
    spend(rooms, loop)
  }
  for (const loop of takeLoops(rooms)) note(loops, loop)
  const all = [...loops.values()]
  const cleared = all.reduce((sum, { banks, seconds }) => sum + banks.length * seconds, 0)
  return { loops: all, cleared, bound: flow.reduce((sum, seconds) => sum + seconds, 0) }
}

const compare = (one: BankId, other: BankId): number => (one < other ? -1 : one > other ? 1 : 0)

function note(loops: Map<string, Loop>, { banks, seconds }: Loop): void {
  const key = banks.join()
  loops.set(key, { banks, seconds: (loops.get(key)?.seconds ?? 0) + seconds })
}

function roomsOf(claims: readonly Claim[]): Rooms {
  const rooms: Rooms = new Map()
  for (const { from, to, seconds } of claims) {
    const row = rooms.get(from) ?? new Map<BankId, number>()
    rooms.set(from, row)
    if (seconds > 0) row.set(to, seconds)
  }
  return rooms
}

/** Takes out of `rooms` all loops of three banks, then all of four. */
function* takeLoops(rooms: Rooms): Iterable<Loop> {
  for (const first of rooms.keys()) yield* taken(rooms, threesFrom(rooms, first))
  for (const first of rooms.keys()) yield* taken(rooms, foursFrom(rooms, first))
}

function* taken(rooms: Rooms, found: Iterable<readonly BankId[]>): Iterable<Loop> {
  for (const banks of found) {
    const seconds = narrowest(rooms, banks)
    if (seconds <= 0) continue
    const loop = { banks, seconds }
    spend(rooms, loop)
    yield loop
  }
}

function steps(banks: readonly BankId[]): [BankId, BankId][] {
  return banks.map((bank, at) => [bank, banks[(at + 1) % banks.length] ?? bank])
}

function narrowest(rooms: Rooms, banks: readonly BankId[]): number {
  return Math.min(...steps(banks).map(([from, to]) => rooms.get(from)?.get(to) ?? 0))
}

function spend(rooms: Rooms, { banks, seconds }: Loop): void {
  for (const [from, to] of steps(banks)) {
    const row = rooms.get(from)
    const left = (row?.get(to) ?? 0) - seconds
    if (left > 0) row?.set(to, left)
    else row?.delete(to)
  }
}

/** Banks after `bank` with a greater id than `first`: each loop is found once, from its smallest. */
function after(rooms: Rooms, bank: BankId, first: BankId): BankId[] {
  return [...(rooms.get(bank)?.keys() ?? [])].filter((one) => one > first)
}

function* threesFrom(rooms: Rooms, first: BankId): Iterable<readonly BankId[]> {
  for (const second of after(rooms, first, first))
    for (const third of after(rooms, second, first))
      if (rooms.get(third)?.has(first) === true) yield [first, second, third]
}

/** Meets in the middle: who comes before the first, and before that, is looked up once. */
function* foursFrom(rooms: Rooms, first: BankId): Iterable<readonly BankId[]> {
  const ends = new Map<BankId, BankId[]>()
  for (const [last, row] of rooms) {
    if (last <= first || !row.has(first)) continue
    for (const [third, before] of rooms)
      if (third > first && before.has(last)) ends.set(third, [...(ends.get(third) ?? []), last])
  }
  for (const second of after(rooms, first, first))
    for (const third of after(rooms, second, first))
      for (const last of ends.get(third) ?? []) if (last !== second) yield [first, second, third, last]
}
