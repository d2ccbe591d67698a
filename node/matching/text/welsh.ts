/**
 * Welsh word forms. The first letter changes after many small words (`gardd`, `fy ngardd`, `i'r ardd`), so a word that is
 * not known may be a mutated one that is. No maintained library undoes this.
 */

/** What a first letter may have been, longest first: nasal, aspirate and soft mutation, and h before a vowel. */
const origins: readonly (readonly [string, readonly string[]])[] = [
  ['ngh', ['c']],
  ['ng', ['g']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ch', ['c']],
  ['ph', ['p']],
  ['th', ['t']],
  ['dd', ['d']],
  ['m', ['b']],
  ['n', ['d']],
  ['f', ['b', 'm']],
  ['g', ['c']],
  ['b', ['p']],
  ['d', ['t']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
  ['w', ['gw']],
  ['h', ['']],
]

/** Words that this one may be a mutated form of, most likely first, without the word itself. Folded letters. */
export function unmutated(word: string): string[] {
  const found: string[] = []
  for (const [seen, before] of origins) {
    if (!word.startsWith(seen)) continue
    found.push(...before.map((letters) => letters + word.slice(seen.length)))
    break
  }
  // A soft g vanishes: `ardd` was `gardd`.
  if (/^[aeiouwy]/.test(word)) found.push(`g${word}`)
  return found.filter((one) => one.length >= 3)
}

const endings = [
  'iaduron',
  'iadur',
  'oedd',
  'iaid',
  'wyr',
  'iau',
  'ion',
  'ydd',
  'wr',
  'au',
  'on',
  'io',
  'i',
  'o',
  'u',
]

/** A word without the commonest endings of plurals, doers and verbal nouns: `gwersi` and `gwers`, `garddio` and `gardd`. */
export function stemWelsh(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
