/**
 * Words that people use for the same thing, long and short: who looks for one of them means all. Only what no word form and no
 * typing error connects; kinds of help are what the topics are for.
 */
import type { Language } from './stop-words.ts'

/** One thing a row; words folded, with spaces between them. */
const rows: readonly Readonly<Record<Language, string>>[] = [
  { en: 'phone telephone', cy: 'ffon teleffon', pl: 'telefon' },
  { en: 'mobile smartphone cellphone', cy: 'symudol', pl: 'komorka smartfon' },
  { en: 'bike bicycle', cy: 'beic', pl: 'rower' },
  { en: 'photo photograph', cy: 'llun ffotograff', pl: 'zdjecie fotografia' },
  { en: 'fridge refrigerator', cy: 'oergell', pl: 'lodowka' },
  { en: 'tv television telly', cy: 'teledu', pl: 'telewizor' },
  { en: 'pc computer', cy: 'cyfrifiadur', pl: 'komputer' },
  { en: 'doctor gp', cy: 'meddyg doctor', pl: 'lekarz doktor' },
  { en: 'vet veterinarian', cy: 'milfeddyg', pl: 'weterynarz' },
  { en: 'maths math mathematics', cy: 'mathemateg', pl: 'matematyka' },
  { en: 'hoover vacuum', cy: 'hwfer', pl: 'odkurzacz' },
]

/** Each row as its words, each with the language that it is of. */
export function sameWords(): readonly (readonly (readonly [word: string, language: Language])[])[] {
  return rows.map((row) =>
    (Object.entries(row) as [Language, string][]).flatMap(([language, words]) =>
      words.split(' ').map((word) => [word, language] as const),
    ),
  )
}
