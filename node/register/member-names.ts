/** How people are called. Pure. */
import type { HouseTerms, PersonName } from '../../protocol/generated/types.ts'
import { foldText } from '../matching/text/words.ts'

/** The full name, as a broker and the member see it. */
export function fullName({ given, family, known }: PersonName): string {
  const first = known === undefined || known === given ? given : `${given} (${known})`
  return family === undefined ? first : `${first} ${family}`
}

/** The name as other members see it: what the person wants to be called, and as much of the rest as the house shows. */
export function shownName({ given, family, known }: PersonName, names: HouseTerms['names']): string {
  const first = known ?? given
  if (family === undefined) return first
  return names === 'full' ? `${first} ${family}` : `${first} ${Array.from(family)[0] ?? ''}.`
}

/** By what a list is sorted: family name first, without accents, in any script. */
export function sortName({ given, family }: PersonName): string {
  return foldText(`${family ?? given} ${given}`)
}

/**
 * A short name for the ledger account, made of a person's name: `ana.k`. Undefined if nothing of it can be written in the
 * letters of an address.
 */
export function handleOf({ given, family, known }: PersonName): string | undefined {
  const plain = (text: string): string => foldText(text).replaceAll(/[^a-z0-9]+/g, '')
  const first = plain(known ?? given).slice(0, 20)
  const initial = plain(family ?? '').slice(0, 1)
  if (!/^[a-z]/.test(first)) return undefined
  return initial === '' ? first : `${first}.${initial}`
}
