/** From text to words: lower case, no accents, no punctuation, in any script. */

/** Letters that Unicode does not take apart into a base letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** `Ogród` gives `ogrod`, `Tŷ` gives `ty`; Korean and Maori stay readable to themselves. */
export function foldText(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  return plain.replaceAll(/[łøđßæœı]/g, (letter) => letters[letter] ?? letter)
}

/** More words than this of one text are not read: a listing is a few lines, and nobody gains by a longer one. */
export const maxWords = 400

/** No word of any of our languages is longer; more is a link or a mistake. */
const maxWordLength = 40

/**
 * The words of a text, folded, in their order. An apostrophe ends a word (`i'r`, `dog's`), and single letters are left
 * out, so that what it cuts off does not count.
 */
export function wordsOf(text: string): string[] {
  const found = foldText(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return found.filter((word) => word.length <= maxWordLength).slice(0, maxWords)
}
