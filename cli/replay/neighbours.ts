/** Which banks sign agreements with which, and how likely help comes from each. */
import { Chance } from '../chance.ts'
import type { History } from './dataset.ts'
import type { Crossing } from './plan.ts'

/** Up to so many banks, everybody signs with everybody; beyond, each with so many others and the next in the ring. */
const allPairsUpTo = 12
const partnersEach = 5

/** Help from a bank so far away is half as likely as from next door. */
const halfwayKilometres = 100
const earthKilometres = 6371

/** How partners are chosen. */
export type Way = 'distance' | 'random'

/** The agreements to sign, as pairs of bank indexes, the first inviting. */
export function agreements(
  histories: readonly History[],
  way: Way,
  seed: number,
): (readonly [number, number])[] {
  const count = histories.length
  const pairs = new Map<string, readonly [number, number]>()
  const add = (a: number, b: number): void => {
    if (a !== b) pairs.set([a, b].sort((x, y) => x - y).join(), a < b ? [a, b] : [b, a])
  }
  for (let a = 0; a < count; a++) {
    if (count > allPairsUpTo) add(a, (a + 1) % count)
    const others =
      count > allPairsUpTo
        ? nearest(histories, a, way, seed).slice(0, partnersEach)
        : histories.map((_, b) => b)
    for (const b of others) add(a, b)
  }
  return [...pairs.values()]
}

function nearest(histories: readonly History[], from: number, way: Way, seed: number): number[] {
  const chance = new Chance('partners', seed, from)
  return histories
    .map((other, bank) => ({
      bank,
      far: way === 'random' ? chance.next() : kilometres(histories[from], other),
    }))
    .filter((one) => one.bank !== from)
    .sort((a, b) => a.far - b.far)
    .map((one) => one.bank)
}

/** For each bank its partners and their weights. Banks of unknown place count as halfway. */
export function crossings(
  histories: readonly History[],
  pairs: readonly (readonly [number, number])[],
  way: Way,
  share: number,
): Crossing {
  const partners = histories.map((history, bank) =>
    pairs
      .filter((pair) => pair.includes(bank))
      .map(([a, b]) => (a === bank ? b : a))
      .map((other) => ({
        bank: other,
        weight: way === 'random' ? 1 : weightOf(kilometres(history, histories[other])),
      })),
  )
  return { share, partners }
}

function weightOf(distance: number): number {
  return halfwayKilometres / (halfwayKilometres + distance)
}

/** Great-circle distance. */
function kilometres(a: History | undefined, b: History | undefined): number {
  if (a?.latitude === undefined || a.longitude === undefined) return halfwayKilometres
  if (b?.latitude === undefined || b.longitude === undefined) return halfwayKilometres
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const dLat = radians(b.latitude - a.latitude)
  const dLong = radians(b.longitude - a.longitude)
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLong / 2) ** 2
  return 2 * earthKilometres * Math.asin(Math.min(1, Math.sqrt(h)))
}
