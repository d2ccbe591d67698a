/** What is wrong with a value that somebody typed, in words that need no knowledge of a schema. */
import type { SchemaProblem } from '../protocol/generated/validators.ts'

const phone =
  'is not like 029 2037 1234 or +44 7700 900123: at least four digits, with spaces, brackets or hyphens between them'

/** By the path of the value, without the first slash. */
const words: Readonly<Record<string, string>> = {
  'name/given': 'the name is missing, or has signs that a name does not have',
  'name/family': 'the family name is too long, or has signs that a name does not have',
  'contact/email': 'the e-mail address is not like ana@example.org',
  'contact/phone': `the telephone number ${phone}`,
  'contact/otherPhone': `the second telephone number ${phone}`,
  'contact/post': 'the postal address is too long',
  'emergency/name': 'whom to call in an emergency has no name',
  'emergency/phone': `the telephone number for an emergency ${phone}`,
  'place/latitudeMicrodegrees': 'the place is not like 51.4816, -3.1791',
  'place/longitudeMicrodegrees': 'the place is not like 51.4816, -3.1791',
  reachMetres: 'how far they go is no number of kilometres from 0 to 200',
  canDo: 'what they can do has more than 1000 characters',
  number: 'the card number does not have four to six digits',
  handle: 'the short name needs small letters, digits, dots and hyphens, a letter first',
  birthYear: 'the year of birth is none',
}

/** In words, without a full stop at its end. A pattern is shown to nobody. */
export function faultSays({ path, message }: SchemaProblem): string {
  const name = path.replace(/^\/(?:rows\/0\/?)?/, '')
  const known = words[name]
  if (known !== undefined) return known
  const what = name === '' ? 'what was given' : `"${name}"`
  return message.startsWith('must match') ? `${what} is not as it must be` : `${what} ${message}`
}

/** The same as a sentence. */
export function faultSentence(problem: SchemaProblem): string {
  const says = faultSays(problem)
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`
}
