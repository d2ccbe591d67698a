/**
 * From text to terms. A term is a word's stem with the language it was understood in: `garden`, `cy:gardd`, `pl:ogrod`. Words
 * come without their language, three in one listing at times; so a word is what the known words make of it, the text's
 * likely language first, and only then a word with a typing error.
 */
import { stemmer } from 'stemmer'
import { NearWords } from './near-words.ts'
import { stemPolish } from './polish.ts'
import { isStopWord, languages, type Language } from './stop-words.ts'
import { stemWelsh, unmutated } from './welsh.ts'
import { wordsOf } from './words.ts'

/** A term, and how sure we are of it: 1, or less where a typing error was corrected. */
export interface Term {
  readonly key: string
  readonly weight: number
}

/** A word in the form that is compared, marked with its language where that is not English. */
export function termOf(word: string, language: Language): string {
  if (language === 'cy') return `cy:${stemWelsh(word)}`
  if (language === 'pl') return `pl:${stemPolish(word)}`
  return stemmer(word)
}

const correctedWeight = 0.6

/** Shorter words are not corrected: `cat` is as near to `car` as any typing error. */
const correctFrom = 6
const correctTwiceFrom = 9

/** What words mean is remembered up to this many words, so that a flood of new words cannot fill the memory. */
const maxRemembered = 20_000

/** The words that we know, and what they make of a text. */
export class Lexis {
  readonly #known = new Set<string>()
  readonly #surfaces = new NearWords<string>()
  readonly #corrections = new Map<string, string>()
  readonly #keys: Record<Language, Map<string, string>> = { en: new Map(), cy: new Map(), pl: new Map() }

  /** A word that people use, folded, with its language. Typing errors are corrected to such words. */
  addWord(word: string, language: Language): void {
    if (isStopWord(word, language)) return
    const key = termOf(word, language)
    this.addTerm(key)
    if (word.length >= correctFrom - 1 && !this.#surfaces.has(word)) this.#surfaces.set(word, key)
  }

  /** A term known from elsewhere. */
  addTerm(key: string): void {
    this.#known.add(key)
    // What was found not to be known may be so now.
    if (this.#keys.en.size > 0) for (const language of languages) this.#keys[language].clear()
    if (this.#corrections.size > 0) this.#corrections.clear()
  }

  has(key: string): boolean {
    return this.#known.has(key)
  }

  /** Whether a word, folded, is one as it stands, in some language: then it is no typing error. */
  knows(word: string): boolean {
    return languages.some((one) => isStopWord(word, one) || this.#keyIn(word, one) !== undefined)
  }

  /** The text's terms in their order, without stop words. If nothing else remains, the stop words are what it says. */
  termsOf(text: string, hint?: Language): Term[] {
    const words = wordsOf(text)
    const order = this.#likelyLanguages(words, hint)
    const terms = words.flatMap((word) => {
      // A stop word of one language may be a word of another: `to` is a roof in Welsh.
      const language = order.find((one) => isStopWord(word, one) || this.#keyIn(word, one) !== undefined)
      return language !== undefined && isStopWord(word, language) ? [] : [this.#term(word, order)]
    })
    return terms.length > 0 ? terms : words.map((word) => ({ key: stemmer(word), weight: 1 }))
  }

  /** Languages, likeliest first: small words count double, since they are surest. */
  #likelyLanguages(words: readonly string[], hint: Language | undefined): Language[] {
    const score = (language: Language): number =>
      (language === hint ? 3 : 0) +
      words.reduce((sum, word) => {
        if (isStopWord(word, language)) return sum + 2
        return this.#keyIn(word, language) === undefined ? sum : sum + 1
      }, 0)
    const scores = new Map(languages.map((language) => [language, score(language)]))
    return languages.toSorted((left, right) => (scores.get(right) ?? 0) - (scores.get(left) ?? 0))
  }

  /** The known term that a word is in a language. Remembered, since listings repeat few words, and stems cost. */
  #keyIn(word: string, language: Language): string | undefined {
    const remembered = this.#keys[language].get(word)
    if (remembered !== undefined) return remembered === '' ? undefined : remembered
    const key = this.#findKey(word, language)
    if (this.#keys[language].size >= maxRemembered) this.#keys[language].clear()
    this.#keys[language].set(word, key ?? '')
    return key
  }

  #findKey(word: string, language: Language): string | undefined {
    const forms = language === 'cy' ? [word, ...unmutated(word)] : [word]
    return forms.map((form) => termOf(form, language)).find((key) => this.#known.has(key))
  }

  #term(word: string, order: readonly Language[]): Term {
    for (const language of order) {
      const key = this.#keyIn(word, language)
      if (key !== undefined) return { key, weight: 1 }
    }
    const corrected = this.#corrected(word)
    if (corrected !== '') return { key: corrected, weight: correctedWeight }
    return { key: stemmer(word), weight: 1 }
  }

  /** The term of the nearest known word, or ''. */
  #corrected(word: string): string {
    if (word.length < correctFrom) return ''
    const remembered = this.#corrections.get(word)
    if (remembered !== undefined) return remembered
    const most = word.length >= correctTwiceFrom ? 2 : 1
    const key = this.#surfaces.near(word, () => most)[0]?.value ?? ''
    if (this.#corrections.size >= maxRemembered) this.#corrections.clear()
    this.#corrections.set(word, key)
    return key
  }
}
