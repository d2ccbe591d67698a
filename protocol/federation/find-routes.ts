import type { AdvertBody, BankId } from '../generated/types.ts'
import { leastOf, stepOf } from './advert.ts'

/** Most banks between the two ends (SPEC, TRF-08), and most ways that a search gives. */
const maxBetween = 3
const maxRoutes = 3

type Edges = Map<BankId, Map<BankId, number>>

/**
 * Ways from one bank to another over those that advertise room for so many seconds: the shortest, at most three; of two as
 * long the one with more room at its narrowest place, then by the ids. A way names the banks between. Where both ends of a
 * step say something of it, the smaller counts. The same adverts always give the same ways. None begins with a bank of `away`:
 * adverts are hours old, and whoever searches knows better which of its own partners can be reached.
 */
export function findRoutes(
  adverts: Iterable<AdvertBody>,
  from: BankId,
  to: BankId,
  seconds: number,
  away: Iterable<BankId> = [],
): BankId[][] {
  const edges = edgesOf(adverts, stepOf(seconds))
  for (const bank of away) edges.get(from)?.delete(bank)
  const left = distances(edges, to)
  for (let between = 1; between <= maxBetween; between++) {
    const found = waysOf(edges, left, [from], to, between)
    if (found.length === 0) continue
    const ranked = found.map((way) => ({ way, room: narrowest(edges, [from, ...way, to]), key: way.join() }))
    ranked.sort((one, other) => other.room - one.room || (one.key < other.key ? -1 : 1))
    return ranked.slice(0, maxRoutes).map(({ way }) => way)
  }
  return []
}

/** The narrowest place of a way: between which banks, and the step of its room (`stepOf`). */
export interface Narrow {
  readonly from: BankId
  readonly to: BankId
  readonly step: number
}

/**
 * Where the best way from one bank to another is too narrow for so many seconds, by the adverts; undefined if there is none
 * at all, however little goes over it. Of use when `findRoutes` found nothing.
 */
export function narrowestPlace(
  adverts: readonly AdvertBody[],
  from: BankId,
  to: BankId,
  seconds: number,
): Narrow | undefined {
  const edges = edgesOf(adverts, 0)
  for (let step = stepOf(seconds) - 1; step >= 0; step--) {
    const [way] = findRoutes(adverts, from, to, leastOf(step))
    if (way === undefined) continue
    const banks = [from, ...way, to]
    const places = banks.slice(1).map((bank, at): Narrow => {
      const before = banks[at] ?? from
      return { from: before, to: bank, step: edges.get(before)?.get(bank) ?? 0 }
    })
    return places.reduce((least, one) => (one.step < least.step ? one : least))
  }
  return undefined
}

/** The steps from bank to bank with room of at least `step`. */
function edgesOf(adverts: Iterable<AdvertBody>, step: number): Edges {
  const edges: Edges = new Map()
  const note = (one: BankId, other: BankId, room: number): void => {
    const row = edges.get(one) ?? new Map<BankId, number>()
    row.set(other, Math.min(row.get(other) ?? room, room))
    edges.set(one, row)
  }
  for (const { bank, neighbours } of adverts)
    for (const { bank: other, give, take } of neighbours) {
      note(bank, other, give)
      note(other, bank, take)
    }
  for (const row of edges.values()) for (const [other, room] of row) if (room < step) row.delete(other)
  return edges
}

/** How many steps each bank is from `to`, of those that are near enough. */
function distances(edges: Edges, to: BankId): ReadonlyMap<BankId, number> {
  const found = new Map([[to, 0]])
  for (let steps = 1; steps <= maxBetween; steps++)
    for (const [bank, row] of edges) {
      const near = [...row.keys()].some((other) => found.get(other) === steps - 1)
      if (near && !found.has(bank)) found.set(bank, steps)
    }
  return found
}

/** Every way that goes on from the last bank of `path` over `between` more banks to `to`, and over none twice. */
function waysOf(
  edges: Edges,
  left: ReadonlyMap<BankId, number>,
  path: readonly BankId[],
  to: BankId,
  between: number,
): BankId[][] {
  const here = edges.get(path.at(-1) ?? '')
  if (here === undefined) return []
  if (between === 0) return here.has(to) ? [path.slice(1)] : []
  const next = [...here.keys()].filter(
    (bank) => bank !== to && !path.includes(bank) && (left.get(bank) ?? Infinity) <= between,
  )
  return next.flatMap((bank) => waysOf(edges, left, [...path, bank], to, between - 1))
}

function narrowest(edges: Edges, banks: readonly BankId[]): number {
  return Math.min(...banks.slice(1).map((bank, at) => edges.get(banks[at] ?? '')?.get(bank) ?? 0))
}
