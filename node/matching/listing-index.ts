/**
 * Which listings are about the same help? Two texts are alike by their topics (a probability that they mean the same kind of
 * help) and, to decide among those, by their words (BM25). The index is in memory and rebuilt at start.
 */
import MiniSearch from 'minisearch'
import type { Reading, TopicModel } from './model/topic-model.ts'
import type { Language } from './text/stop-words.ts'

/** What of a listing is compared. */
export interface IndexedText {
  readonly id: string
  readonly text: string
  readonly language?: Language
}

/** A listing that is like the text. */
export interface Alike {
  readonly id: string
  /** 0 to 1: topics, and a tenth for words. */
  readonly similarity: number
}

/** What full-text search adds at most, for the listing with the best words. Tried on banks that were held out. */
export const wordShare = 0.1

/** Below this, two texts have nothing to do with each other. */
const faint = 0.005

/** Topics that are less likely than this change no order. */
const faintTopic = 0.01

/** How high a listing is to stand, given how like the text it is. */
export type Rate = (id: string, similarity: number) => number

interface Entry {
  readonly id: string
  readonly reading: Reading
}

/** Listings of one kind, offers or requests, of one's own bank and its partners. */
export class ListingIndex {
  readonly #model: TopicModel
  readonly #entries = new Map<string, Entry>()
  readonly #words = new MiniSearch<{ id: string; terms: string }>({
    fields: ['terms'],
    // Terms come ready; the library need not look for words in them.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  })

  constructor(model: TopicModel) {
    this.#model = model
  }

  get size(): number {
    return this.#entries.size
  }

  /** Adds a listing, or puts its new text in the place of the old. `known` spares reading it a second time. */
  add(listing: IndexedText, known?: Reading): void {
    this.remove(listing.id)
    const reading = known ?? this.#model.read(listing.text, listing.language)
    this.#entries.set(listing.id, { id: listing.id, reading })
    this.#words.add({ id: listing.id, terms: reading.terms.join(' ') })
  }

  /** Whether there was such a listing. */
  remove(id: string): boolean {
    if (!this.#entries.delete(id)) return false
    this.#words.discard(id)
    return true
  }

  /** What an indexed listing says. */
  readingOf(id: string): Reading | undefined {
    return this.#entries.get(id)?.reading
  }

  /** Ids of all listings, in the order in which they came. */
  ids(): string[] {
    return [...this.#entries.keys()]
  }

  /** What a text that is not indexed says. */
  read(text: string, language?: Language): Reading {
    return this.#model.read(text, language)
  }

  /**
   * The listings most like a text, best first, equal ones by id. `rate` may count more than the text: it gives a listing's
   * place in the order (0 leaves it out), while the similarity stays what the texts say.
   */
  alike(query: Reading, limit: number, rate: Rate = (_, similarity) => similarity): Alike[] {
    const words = this.wordScores(query.terms)
    const found: (Alike & { readonly rating: number })[] = []
    for (const { id, reading } of this.#entries.values()) {
      const overlap = topicOverlap(query.topics, reading.topics)
      const similarity = Math.min(1, overlap + wordShare * (words.get(id) ?? 0))
      const rating = rate(id, similarity)
      if (rating >= faint) found.push({ id, similarity, rating })
    }
    const best = found.toSorted((left, right) => right.rating - left.rating || (left.id < right.id ? -1 : 1))
    return best.slice(0, limit).map(({ id, similarity }) => ({ id, similarity }))
  }

  /** Full-text scores of the listings that share a term, the best of them 1. */
  wordScores(terms: readonly string[]): Map<string, number> {
    const hits = terms.length === 0 ? [] : this.#words.search(terms.join(' '))
    const best = hits[0]?.score ?? 1
    return new Map(hits.map((hit) => [String(hit.id), hit.score / best]))
  }
}

/** The probability that two texts mean the same topic, if each means one. */
export function topicOverlap(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let topic = 0; topic < left.length; topic++) sum += (left[topic] ?? 0) * (right[topic] ?? 0)
  return sum
}

/** `topicOverlap` with what a text means, without its faint topics: most of the time of a search would go into them. */
export function overlapWith(topics: Float64Array): (other: Float64Array) => number {
  const chosen = [...topics.keys()].filter((topic) => (topics[topic] ?? 0) >= faintTopic)
  const weights = chosen.map((topic) => topics[topic] ?? 0)
  return (other) => {
    let sum = 0
    for (let at = 0; at < chosen.length; at++) sum += (weights[at] ?? 0) * (other[chosen[at] ?? 0] ?? 0)
    return sum
  }
}
