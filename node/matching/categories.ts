/**
 * Which of a bank's own categories a text belongs in. A bank edits its list, so the shipped model cannot know it: it knows
 * topics, and what each topic is called here is learned from the bank's own listings, from the first one on.
 */
import type { TopicModel } from './model/topic-model.ts'
import type { Language } from './text/stop-words.ts'

/** A leaf category of the bank, with its names in the languages that it has. */
export interface NamedCategory {
  readonly code: string
  readonly names: readonly { readonly language: Language; readonly text: string }[]
}

/** A listing whose categories its member chose. */
export interface CategorisedText {
  readonly text: string
  readonly language?: Language
  readonly categories: readonly string[]
}

/** A proposal for a member who fills in a form. */
export interface CategoryGuess {
  readonly category: string
  /** 0 to 1; all categories together make 1. */
  readonly probability: number
}

/** A category's name counts as this many listings. */
const nameWeight = 3

/** Every category begins with this much of every topic, so that none is impossible. */
const smoothing = 0.02

/** Guesses categories; learns one listing at a time. */
export class CategoryGuesser {
  readonly #model: TopicModel
  /** Of each category, how much of each topic was met in it. */
  readonly #met = new Map<string, Float64Array>()

  constructor(model: TopicModel, categories: readonly NamedCategory[]) {
    this.#model = model
    for (const { code, names } of categories) {
      this.#met.set(code, new Float64Array(model.topicCount).fill(smoothing))
      for (const { text, language } of names) {
        this.#count(code, this.#model.read(text, language).topics, nameWeight / names.length)
      }
    }
  }

  /** Takes a listing into account. Categories that the bank does not have are passed over. */
  learn(listing: CategorisedText): void {
    const known = listing.categories.filter((code) => this.#met.has(code))
    const { topics } = this.#model.read(listing.text, listing.language)
    for (const code of known) this.#count(code, topics, 1 / known.length)
  }

  /** The likeliest categories of a text, best first, at most `limit`. */
  guess(text: string, limit: number, language?: Language): CategoryGuess[] {
    const { topics } = this.#model.read(text, language)
    const totals = new Float64Array(topics.length)
    for (const met of this.#met.values())
      met.forEach((amount, topic) => (totals[topic] = (totals[topic] ?? 0) + amount))
    // How much of what was met of each topic was in this category, for the topics of this text.
    const guesses = [...this.#met].map(([category, met]): CategoryGuess => {
      const probability = topics.reduce(
        (sum, one, topic) => sum + (one * (met[topic] ?? 0)) / (totals[topic] ?? 1),
        0,
      )
      return { category, probability }
    })
    const order = (left: CategoryGuess, right: CategoryGuess): number =>
      right.probability - left.probability || (left.category < right.category ? -1 : 1)
    return guesses.toSorted(order).slice(0, limit)
  }

  #count(code: string, topics: Float64Array, weight: number): void {
    const met = this.#met.get(code)
    if (met === undefined) return
    topics.forEach((probability, topic) => (met[topic] = (met[topic] ?? 0) + probability * weight))
  }
}
