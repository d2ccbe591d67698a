/** The languages of the pages, and the texts in them: one JSON file for each area and language in `words/`. */
import { readdirSync, readFileSync } from 'node:fs'
import { createInstance } from 'i18next'

/** Languages that are complete, the one for visitors who say nothing first. */
export const languages = ['en', 'cy', 'pl'] as const

/** A language of the pages. */
export type Language = (typeof languages)[number]

/** How each language calls itself: the switch is read by people who do not know the others. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  cy: 'Cymraeg',
  pl: 'Polski',
}

/** True for the code of one of our languages. */
export function isLanguage(code: unknown): code is Language {
  return languages.some((language) => language === code)
}

/** What is put into a text: `{name}` in it. With `count` the form of the plural is chosen. */
export type WordParams = Readonly<Record<string, string | number>>

/** Gives the text `area:key` in one language. */
export type Words = (key: string, params?: WordParams) => string

// The texts are read where they were written, below the package's folder, since the compiler copies no JSON.
const folder = new URL('../../../node/web/words/', import.meta.url)

/** Texts by area, as written in the files of one language. */
export function wordsOf(language: Language): Record<string, Record<string, string>> {
  const own = new URL(`${language}/`, folder)
  const files = readdirSync(own).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(files.map((name) => [name.slice(0, -5), readWords(new URL(name, own))]))
}

function readWords(file: URL): Record<string, string> {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof content !== 'object' || content === null) throw new Error(`${file.pathname} is no object`)
  return Object.fromEntries(Object.entries(content).map(([key, text]) => [key, String(text)]))
}

/** Reads all texts. What a language lacks is said in English. */
export function loadWords(): Readonly<Record<Language, Words>> {
  const resources = Object.fromEntries(languages.map((language) => [language, wordsOf(language)]))
  const i18n = createInstance()
  void i18n.init({
    resources,
    initAsync: false,
    fallbackLng: 'en',
    supportedLngs: [...languages],
    ns: Object.keys(resources['en'] ?? {}),
    keySeparator: false,
    // As in the catalogue of refusals. Nothing is escaped here: the renderer escapes all text.
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  })
  const wordsIn = (language: Language): Words => {
    const fixed = i18n.getFixedT(language)
    // Finding a text takes as long as writing a line of a page, and most texts are always the same.
    const plain = new Map<string, string>()
    return (key, params) => {
      if (params !== undefined) return fixed(key, params)
      const known = plain.get(key)
      if (known !== undefined) return known
      const text = fixed(key)
      if (i18n.exists(key)) plain.set(key, text)
      return text
    }
  }
  return { en: wordsIn('en'), cy: wordsIn('cy'), pl: wordsIn('pl') }
}

/** The best of our languages for an `Accept-Language` header. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',', 16)
    .map((part) => {
      const [tag = '', quality] = part.trim().toLowerCase().split(';q=')
      return { code: tag.split('-')[0], weight: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .toSorted((a, b) => b.weight - a.weight)
  for (const { code, weight } of wanted) if (weight > 0 && isLanguage(code)) return code
  return 'en'
}
