/**
 * What the bank calls its categories, as words of search: who looks for `sewing` means what members put under "Sewing and
 * mending", whatever they wrote. A bank edits its list, so this is asked when somebody searches, and made anew after a change.
 */
import type { NamedCategory } from './categories.ts'
import { topicOverlap } from './listing-index.ts'
import type { Reading } from './model/topic-model.ts'
import { foldText, wordsOf } from './text/words.ts'

/** A leaf category with its names and those of its group. */
export interface SearchedCategory extends NamedCategory {
  readonly group: NamedCategory['names']
}

/** A word that is looked for: its terms in all languages, each with how sure it is, 1 being what was typed. */
export type SoughtWord = ReadonlyMap<string, number>

/** A word of the group's name says less than one of the category's own: the group has others. */
const groupShare = 0.6

/** Whose whole name was typed is meant for certain: so much more than one that has all of the words. */
const wholeName = 0.5

/** Terms and whole names of all leaf categories. */
export class CategoryWords {
  /** Of each term the categories that have it, with how much it says of them. */
  readonly #byTerm = new Map<string, Map<string, number>>()
  /** Of each category what its names mean, by themselves. */
  readonly #topics = new Map<string, readonly Float64Array[]>()
  readonly #byName = new Map<string, Set<string>>()
  /** Every word of the names, folded. */
  readonly words: ReadonlySet<string>
  readonly #size: number

  constructor(
    categories: readonly SearchedCategory[],
    read: (name: NamedCategory['names'][number]) => Reading,
  ) {
    this.#size = categories.length
    const all = categories.flatMap(({ names, group }) => [...names, ...group])
    this.words = new Set(all.flatMap(({ text }) => wordsOf(text)))
    // A group's name is the same for all its leaves, and reading it costs.
    const known = new Map(all.map((name) => [keyOf(name), name]))
    const readings = new Map([...known].map(([key, name]) => [key, read(name)]))
    for (const { code, names, group } of categories) {
      for (const [share, called] of [[1, names] as const, [groupShare, group] as const]) {
        for (const { language, text } of called) {
          for (const term of readings.get(keyOf({ language, text }))?.terms ?? [])
            this.#count(term, code, share)
          const name = plain(text)
          this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(code))
        }
      }
      this.#topics.set(
        code,
        names.flatMap((name) => readings.get(keyOf(name))?.topics ?? []),
      )
    }
  }

  has(term: string): boolean {
    return this.#byTerm.has(term)
  }

  /** How far the text names a category, by code: 1 if all its words do, more if it is the name, nothing if none does. */
  named(text: string, sought: readonly SoughtWord[]): Map<string, number> {
    const shares = new Map<string, number>()
    let all = 0
    for (const word of sought) {
      const has = this.#categoriesOf(word)
      // What most categories are called says little about which of them is meant; what none is called, much.
      const rarity = Math.log(1 + this.#size / (1 + has.size))
      all += rarity
      for (const [code, share] of has) shares.set(code, (shares.get(code) ?? 0) + share * rarity)
    }
    for (const [code, share] of shares) shares.set(code, share / all)
    for (const code of this.#byName.get(plain(text)) ?? [])
      shares.set(code, Math.max(1, shares.get(code) ?? 0) + wholeName)
    return shares
  }

  /** How likely each category's name means the same as these topics, in the language in which it is clearest. */
  meanings(topics: Float64Array): Map<string, number> {
    const overlaps = (of: readonly Float64Array[]): number[] => of.map((one) => topicOverlap(topics, one))
    return new Map([...this.#topics].map(([code, of]) => [code, Math.max(0, ...overlaps(of))]))
  }

  #categoriesOf(word: SoughtWord): Map<string, number> {
    const found = new Map<string, number>()
    for (const [term, sureness] of word)
      for (const [code, share] of this.#byTerm.get(term) ?? [])
        found.set(code, Math.max(found.get(code) ?? 0, share * sureness))
    return found
  }

  #count(term: string, code: string, share: number): void {
    const codes = this.#byTerm.get(term) ?? new Map<string, number>()
    this.#byTerm.set(term, codes.set(code, Math.max(codes.get(code) ?? 0, share)))
  }
}

function keyOf({ language, text }: NamedCategory['names'][number]): string {
  return `${language} ${text}`
}

/** A name as it may be typed: without capitals, accents and signs, but with its small words. */
function plain(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
