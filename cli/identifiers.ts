/**
 * Identifiers on the command line. They are base64url of 16 or 32 bytes, so one in sixty-four begins with a minus sign, and would
 * be taken for an option: while the line is read, another sign stands in its place.
 */

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
