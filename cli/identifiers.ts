/**
 * Identifiers on the command line. They are base64url of 16 or 32 bytes, so one in sixty-four begins with a minus sign, and would
 * be taken for an option: while the line is read, another sign stands in its place.
 */

import { checkOid } from '../protocol/generated/validators.ts'
import { usage } from './stop.ts'

/** Fewer letters than this would soon name another one. */
const fewestLetters = 6

/** The identifier of 43 characters that a text is, or is the unambiguous beginning of. */
export async function wholeOid(
  text: string,
  known: () => Promise<readonly string[]>,
  { none, list }: { readonly none: string; readonly list: string },
): Promise<string> {
  if (checkOid(text) === undefined) return text
  const found = text.length < fewestLetters ? [] : (await known()).filter((one) => one.startsWith(text))
  const [one] = found
  if (found.length === 1 && one !== undefined) return one
  throw usage(
    `"${text}" names ${found.length < 2 ? none : 'more than one'}, or is too short.`,
    `Copy the identifier from \`${list}\`; its first ${fewestLetters} characters may do.`,
  )
}

const likeOption = /^-(?!-)(?:[\w-]{21}|[\w-]{42})$/
/** No option and no identifier begins with it. */
const mark = '\u2010'

/** The words of a command line, in which no identifier looks like an option. */
export function shielded(argv: readonly string[]): string[] {
  return argv.map((word) => (likeOption.test(word) ? mark + word.slice(1) : word))
}

/** A word as it was typed. */
export function unshielded(word: string): string {
  const typed = word.replace(mark, '-')
  return word.startsWith(mark) && likeOption.test(typed) ? typed : word
}
