/** A made-up data set that ships with the product: what real histories do, including days on which totals fall. */
import { Chance } from '../chance.ts'
import type { DayTotals, History } from './dataset.ts'

const towns: readonly (readonly [slug: string, latitude: number, longitude: number])[] = [
  ['aberelwy', 51.84, -3.99],
  ['brynmawr-isaf', 51.8, -3.18],
  ['cwmcelyn', 51.73, -3.36],
  ['dolgarreg', 52.14, -3.4],
  ['eglwysfach', 52.53, -3.93],
  ['ffordd-las', 53.12, -4.13],
  ['glan-yr-afon', 51.48, -3.18],
  ['hafod-wen', 51.62, -3.94],
  ['inkerman-row', 51.58, -2.99],
  ['jolly-ford', 52.95, -3.17],
  ['kerry-bank', 52.5, -3.25],
  ['llwyn-onn', 53.05, -3.0],
]

const dayCount = 131
const firstDay = Date.UTC(2024, 0, 1)

/** Twelve timebanks over 131 days. Always the same. */
export function sampleDataset(): History[] {
  return towns.map(([slug, latitude, longitude], index) => ({
    slug,
    latitude,
    longitude,
    days: daysOf(slug, index),
  }))
}

function daysOf(slug: string, index: number): DayTotals[] {
  const chance = new Chance('sample', slug)
  let members = 25 + chance.below(200)
  let exchanges = 100 + chance.below(2_000)
  let hours = exchanges * 3
  return Array.from({ length: dayCount }, (_, number) => {
    if (number > 0) {
      const change = dayChange(chance, index, number)
      exchanges += change.exchanges
      hours += change.hours
      if (chance.below(12) === 0) members += 1
    }
    const day = new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10)
    return { day, members, exchanges, seconds: hours * 3600 }
  })
}

/** Most days bring nothing or a few exchanges; now and then a bank corrects what it recorded earlier. */
function dayChange(chance: Chance, index: number, number: number): { exchanges: number; hours: number } {
  // Some banks begin by taking back what happened before the first day that the data knows.
  if (number <= 2 && index % 4 === 1)
    return { exchanges: -(1 + chance.below(3)), hours: -(4 + chance.below(20)) }
  const kind = chance.below(100)
  if (kind < 45) return { exchanges: 0, hours: 0 }
  if (kind < 92) {
    const exchanges = 1 + chance.below(14 - index)
    return { exchanges, hours: exchanges + chance.below(exchanges * 4) }
  }
  const some = 1 + chance.below(6)
  if (kind < 94) return { exchanges: -some, hours: -some * 2 }
  if (kind < 96) return { exchanges: 0, hours: some - 3 }
  if (kind < 98) return { exchanges: some, hours: 0 }
  if (kind < 99) return { exchanges: -some, hours: some }
  return { exchanges: some, hours: -some }
}
