/**
 * Words by their letters: which known ones a mistyped word may have meant. An error is a letter too many, one that is missing,
 * a wrong one, or two neighbours in each other's place, the commonest slip of all.
 */

/** A word that is near another. */
export interface NearWord<T> {
  readonly word: string
  readonly value: T
  readonly errors: number
}

/** Words, each with a value. Few have a length and a first letter in common, so all of those are compared. */
export class NearWords<T> {
  readonly #values = new Map<string, T>()
  readonly #groups = new Map<string, Set<string>>()

  has(word: string): boolean {
    return this.#values.has(word)
  }

  get(word: string): T | undefined {
    return this.#values.get(word)
  }

  set(word: string, value: T): void {
    this.#values.set(word, value)
    const group = groupOf(word, word.length)
    this.#groups.set(group, (this.#groups.get(group) ?? new Set()).add(word))
  }

  delete(word: string): void {
    this.#values.delete(word)
    this.#groups.get(groupOf(word, word.length))?.delete(word)
  }

  /**
   * Other words with at most so many errors as `allowed` says for their length, fewest errors first. The first letter is right
   * or has changed places with the second: people rarely miss it otherwise.
   */
  near(word: string, allowed: (length: number) => number): NearWord<T>[] {
    const found: NearWord<T>[] = []
    for (let length = Math.max(1, word.length - maxErrors); length <= word.length + maxErrors; length++) {
      const most = Math.min(maxErrors, allowed(length))
      if (most < Math.abs(length - word.length)) continue
      for (const other of this.#beginningLike(word, length)) {
        const errors = other === word ? 0 : errorsBetween(word, other, most)
        const value = this.#values.get(other)
        if (errors > 0 && errors <= most && value !== undefined) found.push({ word: other, value, errors })
      }
    }
    return found.toSorted((left, right) => left.errors - right.errors || (left.word < right.word ? -1 : 1))
  }

  /** Longer words that begin with these letters, at most `more` letters longer. */
  startingWith(start: string, more: number): { word: string; value: T }[] {
    const found: { word: string; value: T }[] = []
    for (let length = start.length + 1; length <= start.length + more; length++) {
      for (const word of this.#groups.get(groupOf(start, length)) ?? []) {
        const value = this.#values.get(word)
        if (word.startsWith(start) && value !== undefined) found.push({ word, value })
      }
    }
    return found
  }

  *#beginningLike(word: string, length: number): Iterable<string> {
    yield* this.#groups.get(groupOf(word, length)) ?? []
    const [first = '', second = ''] = word
    if (first === second) return
    for (const other of this.#groups.get(groupOf(second, length)) ?? [])
      if (other.startsWith(second + first)) yield other
  }
}

/** No word is forgiven more. */
const maxErrors = 2

function groupOf(word: string, length: number): string {
  return `${word.slice(0, 1)}${length}`
}

/** How many errors lead from one word to another (optimal string alignment); more than `most` is told as `most + 1`. */
export function errorsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let twoAbove: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const here = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      let errors = Math.min(
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
      )
      const isSwap = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (isSwap) errors = Math.min(errors, (twoAbove[column - 2] ?? 0) + 1)
      here.push(errors)
      least = Math.min(least, errors)
    }
    // Rows differ by one at most, so no swap from the row above leads below the limit again.
    if (least > most) return most + 1
    twoAbove = above
    above = here
  }
  return Math.min(above[other.length] ?? 0, most + 1)
}

/** Whether only the order of the letters is another: the commonest slip, so likelier than a wrong letter. */
export function isSwapped(one: string, other: string): boolean {
  return one.length === other.length && [...one].toSorted().join('') === [...other].toSorted().join('')
}
