/**
 * A ranking for listings that models learned from: each pair of a request and an offer is compared by a model that saw neither,
 * no other listing of their two banks' folds, and no listing of any bank that nearly repeats one of these.
 */
import { topicOverlap, wordShare, ListingIndex } from '../../../node/matching/listing-index.ts'
import { learnTopics } from '../../../node/matching/model/learn.ts'
import { formatModel, parseModel, type TopicModel } from '../../../node/matching/model/topic-model.ts'
import { wordsOf } from '../../../node/matching/text/words.ts'
import { depth } from './measure.ts'
import type { ListingRow } from './listings.ts'
import type { Ranking } from './rankings.ts'

/** Banks are dealt to folds, the largest first, each to the fold with the fewest listings. */
export function foldsOfBanks(rows: readonly ListingRow[], count: number): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { bank } of rows) sizes.set(bank, (sizes.get(bank) ?? 0) + 1)
  const banks = [...sizes].toSorted(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
  const loads = Array.from({ length: count }, () => 0)
  return new Map(
    banks.map(([bank, size]): [string, number] => {
      const fold = loads.indexOf(Math.min(...loads))
      loads[fold] = (loads[fold] ?? 0) + size
      return [bank, fold]
    }),
  )
}

/** Whether texts repeat each other: four of five words are the same, whatever their order. */
export function nearlySame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const shared = [...left].filter((word) => right.has(word)).length
  return shared > 0 && shared / (left.size + right.size - shared) >= 0.8
}

/** The rows that a model may learn from if those of some folds are to be unseen. */
export function unseenBy(
  rows: readonly ListingRow[],
  folds: ReadonlyMap<string, number>,
  heldOut: readonly number[],
): ListingRow[] {
  const isHeld = (row: ListingRow): boolean => heldOut.includes(folds.get(row.bank) ?? -1)
  const wordSets = new Map(rows.map((row) => [row, new Set(wordsOf(row.text))]))
  const byWord = new Map<string, Set<string>[]>()
  for (const row of rows.filter(isHeld)) {
    const words = wordSets.get(row) ?? new Set()
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), words])
  }
  return rows.filter((row) => {
    if (isHeld(row)) return false
    const words = wordSets.get(row) ?? new Set()
    return ![...words].some((word) => byWord.get(word)?.some((other) => nearlySame(words, other)))
  })
}

/** Learns as the shipped model did, and passes through its text form, so that rounding counts too. */
export function learnFrom(rows: readonly ListingRow[], passes?: number): TopicModel {
  const listings = rows.map(({ bank, text, leaves }) => ({ bank, text, categories: leaves }))
  const banks = [...new Set(rows.map(({ bank }) => bank))].toSorted()
  return parseModel(formatModel(learnTopics(listings, passes), banks))
}

/** The ranking; `told` hears of each model learned. */
export function heldOutRanking(
  rows: readonly ListingRow[],
  foldCount: number,
  told: (text: string) => void,
): Ranking {
  const folds = foldsOfBanks(rows, foldCount)
  const foldOf = (row: ListingRow): number => folds.get(row.bank) ?? 0
  const offers = rows.filter(({ kind }) => kind === 'offer')
  const pairs = new Map<string, ListingIndex>()
  const indexOf = (left: number, right: number): ListingIndex => {
    const [low, high] = [Math.min(left, right), Math.max(left, right)]
    const known = pairs.get(`${low} ${high}`)
    if (known !== undefined) return known
    const seen = unseenBy(rows, folds, [low, high])
    told(`folds ${low + 1} and ${high + 1} held out: learned from ${seen.length} listings`)
    const index = new ListingIndex(learnFrom(seen))
    // All offers, so that the rarity of words is that of the whole file in every index.
    for (const { id, text } of offers) index.add({ id, text })
    pairs.set(`${low} ${high}`, index)
    return index
  }
  return (request) => {
    const own = foldOf(request)
    const words = indexOf(own, own).wordScores(indexOf(own, own).read(request.text).terms)
    const scored = offers.map((offer) => {
      const index = indexOf(own, foldOf(offer))
      const reading = index.readingOf(offer.id)
      const overlap =
        reading === undefined ? 0 : topicOverlap(readingOf(index, request).topics, reading.topics)
      return { id: offer.id, score: overlap + wordShare * (words.get(offer.id) ?? 0) }
    })
    return scored
      .toSorted((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
      .slice(0, depth)
      .map(({ id }) => id)
  }
}

const readings = new WeakMap<ListingIndex, Map<string, ReturnType<ListingIndex['read']>>>()

function readingOf(index: ListingIndex, request: ListingRow): ReturnType<ListingIndex['read']> {
  const known = readings.get(index) ?? new Map<string, ReturnType<ListingIndex['read']>>()
  readings.set(index, known)
  const reading = known.get(request.id) ?? index.read(request.text)
  known.set(request.id, reading)
  return reading
}
