/**
 * Search on the board: by words, in any of their forms and with small typing errors; then by what they mean, so that `ogród`
 * finds an offer of gardening. In memory, rebuilt at start.
 */
import MiniSearch from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import { topicOverlap } from './listing-index.ts'
import type { Reading, TopicModel } from './model/topic-model.ts'
import { topicWords } from './topics/all-topics.ts'
import { termOf } from './text/lexis.ts'
import { sameWords } from './text/same-words.ts'
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

/** Where nothing has the words: how alike the meanings must be, 1 being the same. */
const likeMeaning = 0.6

/** Where nothing has the words: below this likelihood of the likeliest topic, nobody knows what they mean. */
const surelyMeant = 0.3

/** How much the meaning counts beside words, of which the best make 1. */
const meaningShare = 0.4

/** A listing that shares only a faint word with the best one is no answer. */
const faintShare = 0.05

/** How much another word for the same thing counts beside the one that was given. */
const otherShare = 0.5

/** The terms of all words for the same thing, by each of them. */
const sameTerms: ReadonlyMap<string, readonly string[]> = new Map(
  sameWords().flatMap((row) => {
    const terms = row.map(([word, language]) => termOf(word, language))
    return terms.map((term) => [term, terms] as const)
  }),
)

/** Listings of one's own bank and its partners. */
export class ListingSearch {
  readonly #model: TopicModel
  readonly #readings = new Map<string, Float64Array>()
  /** How many listings hold a term. */
  readonly #known = new Map<string, number>()
  readonly #terms = new Map<string, readonly string[]>()
  /** Words as people write them, folded, by listing, and how many listings have each: what a typing error may have meant. */
  readonly #written = new Map<string, readonly string[]>()
  readonly #counts = new Map<string, number>()
  /** The same for a search by likeness; made anew when it is wanted after a change. */
  #near: SearchableMap<number> | undefined
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
    const written = [...new Set(wordsOf(`${title} ${tags.join(' ')} ${description}`))]
    this.#written.set(id, written)
    for (const word of written) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
    this.#near = undefined
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
    for (const word of this.#written.get(id) ?? []) {
      const count = (this.#counts.get(word) ?? 1) - 1
      if (count > 0) this.#counts.set(word, count)
      else this.#counts.delete(word)
    }
    this.#written.delete(id)
    this.#near = undefined
  }

  /** Ids of the listings that answer to a text, best first, of those that `admits` lets pass. */
  search(text: string, language: Language | undefined, admits: (id: string) => boolean): string[] {
    const reading = this.#model.read(text, language)
    const given = new Set([...reading.terms, ...termsIn(text, languages), ...this.#swapped(text)])
    // What is called otherwise is meant as well, and written as it is.
    const other = new Set([...given].flatMap((term) => sameTerms.get(term) ?? []))
    const isOther = (term: string): boolean => other.has(term) && !given.has(term)
    const hits = this.#words.search([...new Set([...given, ...other])].join(' '), {
      boost: { title: 3, tags: 2 },
      boostTerm: (term) => (isOther(term) ? otherShare : 1),
      prefix: (term) => term.length >= 4 && !isOther(term),
      // A word that stands on the board is meant as it is.
      fuzzy: (term) => (this.#known.has(term) || isOther(term) ? false : errorsIn(term)),
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

  /**
   * The text with each word that nobody here writes in the place of the likest one that somebody does, or that names a kind of
   * help; undefined if there is none. For a search that found nothing.
   */
  suggest(text: string): string | undefined {
    const words = wordsOf(text)
    const meant = words.map((word) => (this.#counts.has(word) ? word : (this.#likest(word) ?? word)))
    return meant.some((word, at) => word !== words[at]) ? meant.join(' ') : undefined
  }

  /** Ids of listings that mean the like of a text none of whose words they have, best first. */
  alike(text: string, language: Language | undefined, admits: (id: string) => boolean): string[] {
    const { topics } = this.#model.read(text, language)
    if (Math.max(...topics) < surelyMeant) return []
    const size = Math.sqrt(topicOverlap(topics, topics))
    return [...this.#readings]
      .flatMap(([id, other]) => {
        const likeness = topicOverlap(topics, other) / (size * Math.sqrt(topicOverlap(other, other)) || 1)
        return likeness >= likeMeaning && admits(id) ? [{ id, likeness }] : []
      })
      .toSorted((left, right) => right.likeness - left.likeness || (left.id < right.id ? -1 : 1))
      .map(({ id }) => id)
  }

  /** The likest word by letters; of several, the one in most listings. The first letter is rarely missed. */
  #likest(word: string): string | undefined {
    const errors = errorsIn(word)
    if (errors === false) return undefined
    this.#near ??= this.#nearWords()
    const near = [...this.#near.fuzzyGet(word, errors)]
      .filter(([other]) => other.startsWith(word.slice(0, 1)) && other !== word)
      .map(([other, [count, distance]]) => ({ other, count, distance }))
    const [first] = near.toSorted(
      (left, right) =>
        left.distance - right.distance || right.count - left.count || (left.other < right.other ? -1 : 1),
    )
    return first?.other
  }

  #nearWords(): SearchableMap<number> {
    const near = new SearchableMap<number>()
    for (const { word } of topicWords()) near.set(word, 0)
    for (const [word, count] of this.#counts) near.set(word, count)
    return near
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
