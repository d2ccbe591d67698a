/**
 * Search on the board: by words, in any of their forms and with small typing errors; then by what they mean, so that `ogród`
 * finds an offer of gardening. In memory, rebuilt at start.
 */
import MiniSearch from 'minisearch'
import { topicOverlap } from './listing-index.ts'
import type { Reading, TopicModel } from './model/topic-model.ts'
import { termOf } from './text/lexis.ts'
import { isStopWord, languages, type Language } from './text/stop-words.ts'
import { wordsOf } from './text/words.ts'

/** What of a listing is searched. */
export interface SearchedText {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  readonly language: Language
}

interface Document {
  readonly id: string
  readonly title: string
  readonly tags: string
  readonly description: string
}

/** Shorter terms are compared letter by letter: `cat` is as near to `car` as any typing error. */
const forgiveFrom = 5
const forgiveTwiceFrom = 7

/** Of listings without any of the words, those are shown that mean the same at least this likely. */
const sameMeaning = 0.35

/** How much the meaning counts beside words, of which the best make 1. */
const meaningShare = 0.4

/** A listing that shares only a faint word with the best one is no answer. */
const faintShare = 0.05

/** Listings of one's own bank and its partners. */
export class ListingSearch {
  readonly #model: TopicModel
  readonly #readings = new Map<string, Float64Array>()
  /** How many listings hold a term. */
  readonly #known = new Map<string, number>()
  readonly #terms = new Map<string, readonly string[]>()
  readonly #words = new MiniSearch<Document>({
    fields: ['title', 'tags', 'description'],
    // Terms come ready; the library need not look for words in them.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  })

  constructor(model: TopicModel) {
    this.#model = model
  }

  get size(): number {
    return this.#readings.size
  }

  /** Adds a listing, or puts its new text in the place of the old. `reading` spares reading it a second time. */
  add({ id, title, description, tags, language }: SearchedText, reading?: Reading): void {
    this.remove(id)
    const read = reading ?? this.#model.read(`${title} ${description} ${tags.join(' ')}`, language)
    this.#readings.set(id, read.topics)
    // Terms as the model corrects and mutates them back belong to the whole text; they lie with its description.
    const all = [...new Set([...read.terms, ...termsIn(description, [language])])]
    const [inTitle, inTags] = [termsIn(title, [language]), termsIn(tags.join(' '), [language])]
    this.#words.add({ id, title: inTitle.join(' '), tags: inTags.join(' '), description: all.join(' ') })
    const terms = [...new Set([...all, ...inTitle, ...inTags])]
    this.#terms.set(id, terms)
    for (const term of terms) this.#known.set(term, (this.#known.get(term) ?? 0) + 1)
  }

  remove(id: string): void {
    if (!this.#readings.delete(id)) return
    this.#words.discard(id)
    for (const term of this.#terms.get(id) ?? []) {
      const count = (this.#known.get(term) ?? 1) - 1
      if (count > 0) this.#known.set(term, count)
      else this.#known.delete(term)
    }
    this.#terms.delete(id)
  }

  /** Ids of the listings that answer to a text, best first, of those that `admits` lets pass. */
  search(text: string, language: Language | undefined, admits: (id: string) => boolean): string[] {
    const reading = this.#model.read(text, language)
    const terms = [...new Set([...reading.terms, ...termsIn(text, languages), ...this.#swapped(text)])]
    const hits = this.#words.search(terms.join(' '), {
      boost: { title: 3, tags: 2 },
      prefix: (term) => term.length >= 4,
      // A word that stands on the board is meant as it is.
      fuzzy: (term) => (this.#known.has(term) ? false : errorsIn(term)),
      filter: ({ id }) => admits(String(id)),
    })
    const best = hits[0]?.score ?? 1
    const scores = new Map(hits.map(({ id, score }): [string, number] => [String(id), score / best]))
    const meant = Math.max(...reading.topics) >= sameMeaning
    const rated: { readonly id: string; readonly score: number }[] = []
    for (const [id, topics] of this.#readings) {
      const words = scores.get(id) ?? 0
      if (words < faintShare && !meant) continue
      const meaning = topicOverlap(reading.topics, topics)
      if (words < faintShare && (meaning < sameMeaning || !admits(id))) continue
      rated.push({ id, score: words + meaningShare * meaning })
    }
    return rated
      .toSorted((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
      .map(({ id }) => id)
  }

  /** Known terms that the unknown words become when two neighbours change places, the commonest slip of all. */
  #swapped(text: string): string[] {
    return wordsOf(text).flatMap((word) => {
      const isKnown = termsIn(word, languages).some((term) => this.#known.has(term))
      if (isKnown || word.length < forgiveFrom) return []
      return swaps(word).flatMap((other) => termsIn(other, languages).filter((term) => this.#known.has(term)))
    })
  }
}

/** The word with two neighbouring letters in each other's place, for each two. */
function swaps(word: string): string[] {
  return [...word.slice(1)].map(
    (letter, at) => word.slice(0, at) + letter + (word[at] ?? '') + word.slice(at + 2),
  )
}

/** How many letters of a term may be wrong. The mark of its language is none that could be mistyped. */
function errorsIn(term: string): number | false {
  const length = term.length - (term.indexOf(':') + 1)
  return length < forgiveFrom ? false : length < forgiveTwiceFrom ? 1 : 2
}

/** The words of a text in the form that is compared, in each of the languages. */
function termsIn(text: string, spoken: readonly Language[]): string[] {
  return wordsOf(text).flatMap((word) =>
    spoken.filter((one) => !isStopWord(word, one)).map((one) => termOf(word, one)),
  )
}
