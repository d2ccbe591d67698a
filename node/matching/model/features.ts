/** What of a text the model sees: its terms, and pairs of neighbours (`garden tool`). */
import type { Term } from '../text/lexis.ts'

/** A pair of terms counts less than a term: it repeats both. */
const pairWeight = 0.5

/** Features and how often each occurs. */
export function featuresOf(terms: readonly Term[]): Map<string, number> {
  const features = new Map<string, number>()
  const add = (key: string, weight: number): void => void features.set(key, (features.get(key) ?? 0) + weight)
  terms.forEach((term, at) => {
    add(term.key, term.weight)
    const next = terms[at + 1]
    if (next !== undefined) add(`${term.key} ${next.key}`, pairWeight * Math.min(term.weight, next.weight))
  })
  return features
}

/** Weight of a feature by its rarity: `count` of `total` texts have it. */
export function rarity(count: number, total: number): number {
  return Math.log(1 + total / (1 + count))
}

/** In place: probabilities from scores of any size. */
export function softmax(scores: Float64Array): void {
  const highest = scores.reduce((most, one) => Math.max(most, one), -Infinity)
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const value = Math.exp((scores[at] ?? 0) - highest)
    scores[at] = value
    sum += value
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum
}
