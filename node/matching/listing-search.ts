/**
 * Search on the board: by words, in any of their forms and with small typing errors, of a listing and of what its categories
 * are called; then by what they mean, so that `ogród` finds an offer of gardening. In memory, rebuilt at start.
 */
import MiniSearch from 'minisearch'
import { CategoryWords, type SearchedCategory, type SoughtWord } from './category-words.ts'
import { overlapWith, topicOverlap } from './listing-index.ts'
import type { Reading, TopicModel } from './model/topic-model.ts'
import { topicWords } from './topics/all-topics.ts'
import { termOf } from './text/lexis.ts'
import { isSwapped, NearWords } from './text/near-words.ts'
import { sameWords } from './text/same-words.ts'
import { isStopWord, languages, type Language } from './text/stop-words.ts'
import { wordsOf } from './text/words.ts'

/** What of a listing is searched. */
export interface SearchedText {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  /** Codes of leaf categories; `setCategories` says what they are called. */
  readonly categories?: readonly string[]
  readonly language: Language
}

interface Document {
  readonly id: string
  readonly title: string
  readonly tags: string
  readonly description: string
}

/** Shorter words are compared letter by letter: `cat` is as near to `car` as any typing error. */
const forgiveFrom = 5
const forgiveTwiceFrom = 7

/** Of a word that was corrected each error takes away so much. */
const errorShare = 0.7

/** Shorter beginnings of words say too little. */
const startFrom = 4

/** So much longer a word may be that was not typed to its end. */
const startMore = 6

/** How much a word counts that was not typed to its end. */
const startShare = 0.7

/** Of the words that may have been meant, so many are looked for: those in most listings. */
const maxMeant = 5

/** Of listings without any of the words, those are shown that mean the same at least this likely. */
const sameMeaning = 0.35

/**
 * The same where some listings have the words: then a guess must be surer, or lie in a category of those that answer best.
 */
const surelySame = 0.5

/** With this share of the words of the best, a listing is one of those that answer best. */
const wellFound = 0.5

/** So far must words name a category that its listings are found by it, 1 being all of the words. */
const faintlyNamed = 0.3

/** What so far names a category needs no guesses: it says what is meant. */
const wellNamed = 0.6

/** How much being in the category that is named counts, beside the listing's own words, of which the best make 1. */
const categoryShare = 0.8

/** Where nothing has the words: how alike the meanings must be, 1 being the same. */
const likeMeaning = 0.6

/** Where nothing has the words: below this likelihood of the likeliest topic, nobody knows what they mean. */
const surelyMeant = 0.4

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

/** What is known of a listing for one search. */
interface Rated {
  readonly id: string
  readonly score: number
}

/** A listing without the words, which may mean the same: by its own text, or as its category's name does. */
interface Guess extends Rated {
  readonly meaning: number
  readonly categories: readonly string[]
}

/** A listing beside its words. */
interface Entry {
  readonly topics: Float64Array
  readonly categories: readonly string[]
}

/** What a text looks for. */
interface Sought {
  /** Its words with their terms. */
  readonly words: readonly SoughtWord[]
  /** All terms that are looked for, with how much each counts. */
  readonly terms: ReadonlyMap<string, number>
  /** Probability of each topic. */
  readonly topics: Float64Array
}

/** Listings of one's own bank and its partners. */
export class ListingSearch {
  readonly #model: TopicModel
  readonly #entries = new Map<string, Entry>()
  /** How many listings hold a term. */
  readonly #known = new Map<string, number>()
  readonly #terms = new Map<string, readonly string[]>()
  /** Words as people write them, folded, by listing. */
  readonly #written = new Map<string, readonly string[]>()
  /** How many listings have each of them, and 0 for words of kinds of help: what a typing error may have meant. */
  readonly #near = new NearWords<number>()
  #categories = new CategoryWords([], () => ({ terms: [], topics: new Float64Array() }))
  /** Reads the categories anew, if they have changed. */
  #newCategories: (() => readonly SearchedCategory[]) | undefined
  readonly #words = new MiniSearch<Document>({
    fields: ['title', 'tags', 'description'],
    // Terms come ready; the library need not look for words in them.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  })

  constructor(model: TopicModel) {
    this.#model = model
    for (const { word } of topicWords()) this.#near.set(word, 0)
  }

  get size(): number {
    return this.#entries.size
  }

  /** Has the categories read when somebody searches next: what they are called now counts for all listings in them. */
  setCategories(read: () => readonly SearchedCategory[]): void {
    this.#newCategories = read
  }

  /** Adds a listing, or puts its new text in the place of the old. `reading` spares reading it a second time. */
  add({ id, title, description, tags, categories = [], language }: SearchedText, reading?: Reading): void {
    this.remove(id)
    const read = reading ?? this.#model.read(`${title} ${description} ${tags.join(' ')}`, language)
    this.#entries.set(id, { topics: read.topics, categories })
    // Terms as the model corrects and mutates them back belong to the whole text; they lie with its description.
    const all = [...new Set([...read.terms, ...termsIn(description, [language])])]
    const [inTitle, inTags] = [termsIn(title, [language]), termsIn(tags.join(' '), [language])]
    this.#words.add({ id, title: inTitle.join(' '), tags: inTags.join(' '), description: all.join(' ') })
    const terms = [...new Set([...all, ...inTitle, ...inTags])]
    this.#terms.set(id, terms)
    for (const term of terms) this.#known.set(term, (this.#known.get(term) ?? 0) + 1)
    const written = [...new Set(wordsOf(`${title} ${tags.join(' ')} ${description}`))]
    this.#written.set(id, written)
    for (const word of written) this.#near.set(word, (this.#near.get(word) ?? 0) + 1)
  }

  remove(id: string): void {
    if (!this.#entries.delete(id)) return
    this.#words.discard(id)
    for (const term of this.#terms.get(id) ?? []) {
      const count = (this.#known.get(term) ?? 1) - 1
      if (count > 0) this.#known.set(term, count)
      else this.#known.delete(term)
    }
    this.#terms.delete(id)
    for (const word of this.#written.get(id) ?? []) {
      this.#countWritten(word, (this.#near.get(word) ?? 1) - 1)
    }
    this.#written.delete(id)
  }

  /**
   * Ids of the listings that answer to a text, best first, of those that `admits` lets pass. First those that have its words,
   * in their own or in what their categories are called; then guesses by what the words mean.
   */
  search(text: string, language: Language | undefined, admits: (id: string) => boolean): string[] {
    this.#renew()
    const sought = this.#soughtIn(text, language)
    const own = this.#wordScores(sought, admits)
    const named = this.#categories.named(text, sought.words)
    const meanings = this.#categories.meanings(sought.topics)
    const overlap = overlapWith(sought.topics)
    const found: Rated[] = []
    const rest: Guess[] = []
    const isGuessable = Math.max(...sought.topics) >= sameMeaning
    /** Categories of the listings that answer best. */
    const backed = new Set<string>()
    let isNamed = false
    for (const [id, { topics, categories }] of this.#entries) {
      const words = own.get(id) ?? 0
      const category = highest(named, categories)
      const hasWord = words >= faintShare || category >= faintlyNamed
      if (!hasWord && (!isGuessable || isNamed)) continue
      const meaning = overlap(topics)
      const guess = hasWord ? 0 : Math.max(meaning, highest(meanings, categories))
      if (!hasWord && guess < sameMeaning) continue
      // What has the words itself was asked about already.
      if (words === 0 && !admits(id)) continue
      if (words >= wellFound) for (const code of categories) backed.add(code)
      isNamed ||= category >= wellNamed
      if (hasWord) found.push({ id, score: words + categoryShare * category + meaningShare * meaning })
      else rest.push({ id, score: guess, meaning, categories })
    }
    if (isNamed) return inOrder(found)
    const sure = found.length === 0 ? sameMeaning : surelySame
    for (const { meaning, categories } of rest)
      if (meaning >= sure) for (const code of categories) backed.add(code)
    const guesses = rest.filter(
      ({ meaning, categories }) => meaning >= sure || categories.some((code) => backed.has(code)),
    )
    return [...inOrder(found), ...inOrder(guesses)]
  }

  /**
   * The text with each word that nobody here writes in the place of the likest one that somebody does, or that names a kind of
   * help; undefined if there is none.
   */
  suggest(text: string): string | undefined {
    this.#renew()
    const words = wordsOf(text)
    const meant = words.map((word) => (this.#isWord(word) ? word : (this.#likest(word)[0]?.word ?? word)))
    return meant.some((word, at) => word !== words[at]) ? meant.join(' ') : undefined
  }

  /** Whether somebody here writes one of the text's words as it is, or as it begins. */
  hasWordOf(text: string): boolean {
    this.#renew()
    return wordsOf(text).some((word) => {
      const terms = termsIn(word, languages)
      return terms.some((term) => this.#isHere(term)) || this.#begun(word).length > 0
    })
  }

  /** Ids of listings that mean the like of a text none of whose words they have, best first. */
  alike(text: string, language: Language | undefined, admits: (id: string) => boolean): string[] {
    const { topics } = this.#model.read(text, language)
    if (Math.max(...topics) < surelyMeant) return []
    const size = Math.sqrt(topicOverlap(topics, topics))
    return [...this.#entries]
      .flatMap(([id, { topics: other }]) => {
        const likeness = topicOverlap(topics, other) / (size * Math.sqrt(topicOverlap(other, other)) || 1)
        return likeness >= likeMeaning && admits(id) ? [{ id, likeness }] : []
      })
      .toSorted((left, right) => right.likeness - left.likeness || (left.id < right.id ? -1 : 1))
      .map(({ id }) => id)
  }

  #renew(): void {
    const read = this.#newCategories
    if (read === undefined) return
    this.#newCategories = undefined
    const before = this.#categories.words
    this.#categories = new CategoryWords(read(), ({ text, language }) => {
      const { terms, topics } = this.#model.read(text, language)
      return { terms: [...new Set([...termsIn(text, [language]), ...terms])], topics }
    })
    const all = new Set([...before, ...this.#categories.words])
    for (const word of all) this.#countWritten(word, this.#near.get(word) ?? 0)
  }

  /** Words of kinds of help and of categories stay known when no listing has them. */
  #countWritten(word: string, count: number): void {
    const stays = count > 0 || helpWords.has(word) || this.#categories.words.has(word)
    if (stays) this.#near.set(word, count)
    else this.#near.delete(word)
  }

  /** How well each listing's own words answer, the best 1. */
  #wordScores({ terms }: Sought, admits: (id: string) => boolean): Map<string, number> {
    const hits = this.#words.search([...terms.keys()].join(' '), {
      boost: { title: 3, tags: 2 },
      boostTerm: (term) => terms.get(term) ?? 1,
      // The mark of its language is no part of a word.
      prefix: (term) => terms.get(term) === 1 && term.length - (term.indexOf(':') + 1) >= startFrom,
      filter: ({ id }) => admits(String(id)),
    })
    const best = hits[0]?.score ?? 1
    return new Map(hits.map(({ id, score }): [string, number] => [String(id), score / best]))
  }

  #soughtIn(text: string, language: Language | undefined): Sought {
    const { terms: read, topics } = this.#model.read(this.suggest(text) ?? text, language)
    const words = wordsOf(text).map((word) => this.#termsOfWord(word, language))
    const terms = new Map(read.map((term): [string, number] => [term, 1]))
    for (const word of words)
      for (const [term, sureness] of word) terms.set(term, Math.max(sureness, terms.get(term) ?? 0))
    return { words: words.filter(({ size }) => size > 0), terms, topics }
  }

  /** What a word may be looked for by: its own forms, other words for the same thing, and what it may be a slip of. */
  #termsOfWord(word: string, language: Language | undefined): SoughtWord {
    const terms = new Map(termsIn(word, languages).map((term): [string, number] => [term, 1]))
    if (terms.size === 0) return terms
    const add = (term: string, sureness: number): void =>
      void terms.set(term, Math.max(sureness, terms.get(term) ?? 0))
    // A small word of one language is left to the others; alone it would be read as itself.
    if (!languages.some((one) => isStopWord(word, one)))
      for (const [term, sureness] of this.#spokenTerms(word, language)) add(term, sureness)
    for (const term of [...terms.keys()])
      for (const other of sameTerms.get(term) ?? []) add(other, otherShare)
    if (!this.#isWord(word)) {
      const likest = this.#likest(word).slice(0, maxMeant)
      for (const { word: other, errors } of likest.filter((one) => one.errors === likest[0]?.errors))
        for (const term of termsIn(other, languages)) if (this.#isHere(term)) add(term, errorShare ** errors)
    }
    for (const { word: other } of this.#begun(word))
      for (const term of termsIn(other, languages)) if (this.#isHere(term)) add(term, startShare)
    return terms
  }

  #spokenTerms(text: string, language: Language | undefined): Map<string, number> {
    return new Map(this.#model.termsOf(text, language).map(({ key, weight }) => [key, weight]))
  }

  /** Whether a listing or a category has a term. */
  #isHere(term: string): boolean {
    return this.#known.has(term) || this.#categories.has(term)
  }

  /** Whether a word is one as it stands, or begins one, so that nothing else is meant by it. */
  #isWord(word: string): boolean {
    if (this.#near.has(word) || this.#model.knows(word)) return true
    return termsIn(word, languages).some((term) => this.#isHere(term)) || this.#begun(word).length > 0
  }

  /** Words that begin like a word that nobody writes, those in most listings first. */
  #begun(word: string): { word: string; value: number }[] {
    if (word.length < startFrom || this.#near.has(word)) return []
    const begun = this.#near.startingWith(word, startMore)
    return begun.toSorted((left, right) => right.value - left.value).slice(0, maxMeant)
  }

  /** The likest words by their letters; of those that are as like, the one in most listings first. */
  #likest(word: string): { word: string; errors: number }[] {
    const near = this.#near.near(word, (length) => errorsIn(word, length))
    const rated = near.map((one) => ({ ...one, errors: one.errors - (isSwapped(word, one.word) ? 0.5 : 0) }))
    return rated.toSorted((left, right) => left.errors - right.errors || right.value - left.value)
  }
}

/** Words of kinds of help, which nobody here need have written. */
const helpWords: ReadonlySet<string> = new Set(topicWords().map(({ word }) => word))

function inOrder(rated: readonly Rated[]): string[] {
  const best = rated.toSorted((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
  return best.map(({ id }) => id)
}

/** The highest value of any of the codes. A loop, since every listing is looked at in every search. */
function highest(values: ReadonlyMap<string, number>, codes: readonly string[]): number {
  let most = 0
  if (values.size > 0) for (const code of codes) most = Math.max(most, values.get(code) ?? 0)
  return most
}

/** How many errors may lead from a word to one with so many letters. Letters are left out more easily than mistaken. */
function errorsIn(word: string, length: number): number {
  if (word.length < forgiveFrom) return 0
  return word.length >= forgiveTwiceFrom || length > forgiveTwiceFrom ? 2 : 1
}

/** The words of a text in the form that is compared, in each of the languages. */
function termsIn(text: string, spoken: readonly Language[]): string[] {
  return wordsOf(text).flatMap((word) =>
    spoken.filter((one) => !isStopWord(word, one)).map((one) => termOf(word, one)),
  )
}
