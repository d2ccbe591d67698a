/**
 * The careful way to look at a JSON text: one pass that finds what `JSON.parse` lets pass silently, and says where it is.
 */
import { refuse } from '../../protocol/refusal.ts'
import type { Refusal } from '../../protocol/refusal.ts'

/** How deep objects and arrays of a body may nest; no schema of the interface goes deeper than 2. */
export const MAX_BODY_DEPTH = 16

/** How many names one object may have; no schema of the interface has more than 9. It keeps the scan linear. */
export const MAX_OBJECT_NAMES = 64

/** Names with a meaning of their own in JavaScript. No schema has them; here they end before anything can merge them. */
export const POISON: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const LONE_SURROGATE = /\p{Surrogate}/u

/** Decimal digits of `Number.MAX_SAFE_INTEGER`, and a sign. */
const MAX_NUMBER_LENGTH = 17

/**
 * Why a text is refused: for a repeated name, a number or a character that `JSON.parse` would change, too many names or
 * levels, or a text that breaks off. Undefined if it is fine, or if it is no JSON in a way that `JSON.parse` will find.
 */
export function scanJson(text: string): Refusal | undefined {
  const scan = new Scan(text)
  return scan.whole() ? undefined : scan.refusal()
}

/** The refusal for a text that is no JSON from `position` on, counted in UTF-16 code units. */
export function notJson(position: string | number): Refusal {
  return refuse('bad-json', { why: `it breaks off or is misspelt at position ${position}` })
}

/**
 * One pass over a text. Tokens are delimited, not fully checked: what is no JSON may pass here and fail in `JSON.parse`.
 * What is JSON is walked exactly, so that no repeated name and no rounded number escapes. Methods return false at the
 * first fault, and each object and array on the way out puts its part before the path.
 */
class Scan {
  private readonly text: string
  /** Without a backslash every string ends at the next quote, which the engine finds many characters at a time. */
  private readonly plain: boolean
  private at = 0
  private path = ''
  private fault: 'bad-json' | 'duplicate-key' | 'bad-fields' = 'bad-json'
  /** The name said twice, or what is wrong with the value at `path`. */
  private detail = ''

  constructor(text: string) {
    this.text = text
    this.plain = !text.includes('\\')
  }

  whole(): boolean {
    return this.value(0) && Number.isNaN(this.next())
  }

  refusal(): Refusal {
    if (this.fault === 'bad-json') return notJson(this.at)
    if (this.fault === 'duplicate-key') return refuse('duplicate-key', { field: this.detail })
    return refuse('bad-fields', { path: brief(this.path) || 'The body', message: this.detail })
  }

  /** The code of the next character that is no white space, NaN at the end; `at` then stands on it. */
  private next(): number {
    let c = this.text.charCodeAt(this.at)
    while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = this.text.charCodeAt(++this.at)
    return c
  }

  private value(depth: number): boolean {
    const c = this.next()
    if (c === 0x22) return this.string() !== undefined
    if (c === 0x7b || c === 0x5b) {
      if (depth === MAX_BODY_DEPTH) return this.bad(`must not nest deeper than ${MAX_BODY_DEPTH}`)
      this.at++
      return c === 0x7b ? this.object(depth + 1) : this.array(depth + 1)
    }
    return c === 0x2d || isDigit(c) ? this.number() : this.word()
  }

  private object(depth: number): boolean {
    const names: string[] = []
    if (this.skip(0x7d)) return true
    for (;;) {
      const name = this.next() === 0x22 ? this.string() : undefined
      if (name === undefined || !this.mayName(name, names) || !this.skip(0x3a)) return false
      names.push(name)
      if (!this.value(depth)) return this.within(name)
      if (this.skip(0x7d)) return true
      if (!this.skip(0x2c)) return false
    }
  }

  private array(depth: number): boolean {
    if (this.skip(0x5d)) return true
    for (let index = 0; ; index++) {
      if (!this.value(depth)) return this.within(String(index))
      if (this.skip(0x5d)) return true
      if (!this.skip(0x2c)) return false
    }
  }

  /** Steps over `c` if it comes next. */
  private skip(c: number): boolean {
    if (this.next() !== c) return false
    this.at++
    return true
  }

  /** Steps over the string that starts here and gives what it says, or undefined if it does not end or is ill-formed. */
  private string(): string | undefined {
    const start = this.at + 1
    let end = this.text.indexOf('"', start)
    if (!this.plain) while (end >= 0 && this.isEscaped(start, end)) end = this.text.indexOf('"', end + 1)
    if (end < 0) return undefined
    const raw = this.text.slice(start, end)
    const said = this.plain || !raw.includes('\\') ? raw : unescaped(raw)
    if (said === undefined) return undefined
    this.at = end + 1
    if (said !== raw && LONE_SURROGATE.test(said)) {
      this.bad('must not hold half of a surrogate pair')
      return undefined
    }
    return said
  }

  /** Whether an odd number of backslashes stands before the quote at `end`. */
  private isEscaped(start: number, end: number): boolean {
    let i = end
    while (i > start && this.text.charCodeAt(i - 1) === 0x5c) i--
    return (end - i) % 2 === 1
  }

  private mayName(name: string, names: readonly string[]): boolean {
    if (names.includes(name)) {
      this.fault = 'duplicate-key'
      this.detail = brief(name)
      return false
    }
    if (names.length === MAX_OBJECT_NAMES)
      return this.bad(`must not have over ${MAX_OBJECT_NAMES} properties`)
    return !POISON.has(name) || this.bad(`must not have the property ${name}`)
  }

  private number(): boolean {
    const start = this.at
    let whole = true
    for (let c = this.text.charCodeAt(start); isOfNumber(c); c = this.text.charCodeAt(++this.at)) {
      if (c === 0x2e || c === 0x65 || c === 0x45) whole = false
    }
    if (!whole) return this.bad('must be a whole number, written without a point and an exponent')
    const token = this.at - start > MAX_NUMBER_LENGTH ? '' : this.text.slice(start, this.at)
    if (token === '-0') return this.bad('must not be -0')
    const safe = token !== '' && Math.abs(Number(token)) <= Number.MAX_SAFE_INTEGER
    return safe || this.bad('must be a number from -9007199254740991 to 9007199254740991')
  }

  private word(): boolean {
    const start = this.at
    while (isLetter(this.text.charCodeAt(this.at))) this.at++
    return this.at > start
  }

  private bad(detail: string): false {
    this.fault = 'bad-fields'
    this.detail = detail
    return false
  }

  private within(name: string): false {
    this.path = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}${this.path}`
    return false
  }
}

function isOfNumber(c: number): boolean {
  return isDigit(c) || c === 0x2d || c === 0x2e || c === 0x65 || c === 0x45 || c === 0x2b
}

/** Whether `c` is the code of a decimal digit. */
export function isDigit(c: number | undefined): boolean {
  return c !== undefined && c >= 0x30 && c <= 0x39
}

function isLetter(c: number): boolean {
  return c >= 0x61 && c <= 0x7a
}

/** What the inside of a string with escapes says, or undefined if it is misspelt. */
function unescaped(raw: string): string | undefined {
  try {
    const said: unknown = JSON.parse(`"${raw}"`)
    return typeof said === 'string' ? said : undefined
  } catch {
    return undefined
  }
}

/** Names and paths come from the sender, so their length must not reach an answer or a log. */
function brief(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`
}
