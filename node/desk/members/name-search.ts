import MiniSearch from 'minisearch'
import type { Member } from '../../../protocol/generated/types.ts'
import { foldText } from '../../matching/text/words.ts'

interface Entry {
  readonly id: string
  readonly name: string
  readonly rest: string
}

/** What of somebody is looked at: of a group its title stands as the name. */
type Found = Pick<Member, 'id' | 'name' | 'number' | 'contact' | 'area' | 'handle'>

/** Words and numbers of a text, folded; digits that belong together stay together. */
function termsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What of a telephone number people type: its digits at once. */
const digits = (text: string | undefined): string => (text ?? '').replaceAll(/\D/g, '')

/**
 * Looks for people. Accents and case do not matter, a part of a word is enough, and one letter in four may be wrong: names
 * are heard on the telephone. Kept in memory only.
 */
export class NameSearch {
  readonly #index = new MiniSearch<Entry>({
    fields: ['name', 'rest'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: {
      boost: { name: 3 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 && !/^\d+$/.test(term) ? 0.25 : false),
      combineWith: 'AND',
      maxFuzzy: 2,
    },
  })
  readonly #entries = new Map<string, Entry>()
  /** Card and telephone numbers, digits only. Half a town's begin alike, which an index of words does not take well. */
  readonly #numbers = new Map<string, readonly string[]>()

  /** Adds a person, or what has changed of them. */
  add({ id, name, number, contact, area, handle }: Found): void {
    this.remove(id)
    const names = [name.given, name.family, name.known].flatMap((part) => termsOf(part ?? ''))
    const found = [number, handle, contact?.email, area].flatMap((part) => termsOf(part ?? ''))
    const numbers = [number ?? '', digits(contact?.phone), digits(contact?.otherPhone)]
    this.#numbers.set(id, numbers)
    const rest = found.join(' ')
    const entry = { id, name: names.join(' '), rest }
    this.#index.add(entry)
    this.#entries.set(id, entry)
  }

  /** Takes a person away. */
  remove(id: string): void {
    const entry = this.#entries.get(id)
    if (entry === undefined) return
    this.#index.remove(entry)
    this.#entries.delete(id)
    this.#numbers.delete(id)
  }

  /** Ids of people who are like the text, best first; a telephone number may be typed with or without spaces. */
  search(text: string): string[] {
    if (/^[+\d ()./-]*\d[+\d ()./-]*$/.test(text)) return this.#withNumber(digits(text))
    const query = termsOf(text).join(' ')
    if (query === '') return []
    return this.#index.search(query).map(({ id }) => String(id))
  }

  /** Whoever has exactly this number first, then those whose number begins so. */
  #withNumber(query: string): string[] {
    const begins = [...this.#numbers].filter(([, numbers]) => numbers.some((one) => one.startsWith(query)))
    const exact = ([, numbers]: (typeof begins)[number]): number => Number(numbers.includes(query))
    return begins.toSorted((one, other) => exact(other) - exact(one)).map(([id]) => id)
  }
}
