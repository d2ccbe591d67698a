/**
 * Reads a request body as JSON without the ambiguities that `JSON.parse` lets pass: repeated names, of which it keeps the
 * last; numbers that it rounds, or that have several spellings; half characters; bytes that are no UTF-8; nesting that
 * later code could not walk. Almost every body is cleared by counting; the rest is scanned.
 */
import { isUtf8 } from 'node:buffer'
import { refuse } from '../../protocol/refusal.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Result } from '../../protocol/result.ts'
import { isDigit, MAX_BODY_DEPTH, MAX_OBJECT_NAMES, notJson, POISON, scanJson } from './json-scan.ts'

/** The value of a body, or why it is refused: `bad-json`, `duplicate-key` or `bad-fields`. */
export function readJson(bytes: Buffer): Result<unknown, Refusal> {
  if (!isUtf8(bytes)) return err(refuse('bad-json', { why: 'it is not UTF-8' }))
  const strings = plainStrings(bytes)
  const text = bytes.toString()
  if (strings < 0) return readCarefully(text)
  const value = parse(text)
  return value.ok && stringsOf(value.value) !== strings ? readCarefully(text) : value
}

function readCarefully(text: string): Result<unknown, Refusal> {
  const refusal = scanJson(text)
  return refusal === undefined ? parse(text) : err(refusal)
}

function parse(text: string): Result<unknown, Refusal> {
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch (cause) {
    // The parser's own words would repeat a piece of the body, and so somebody's data, in an answer or a log.
    const position = cause instanceof Error ? /at position (\d+)/.exec(cause.message)?.[1] : undefined
    return err(notJson(position ?? text.length))
  }
}

/**
 * The number of strings in a text, names included, or -1 where only the careful scan can tell: escapes, points, exponents,
 * -0, many brackets. Every number of a text that passes, if it is JSON at all, is an integer in its only spelling. On bytes
 * this takes half the time that it takes on a string; bytes of longer characters are none of those looked for.
 */
function plainStrings(bytes: Buffer): number {
  let strings = 0
  let opened = 0
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i]
    if (c === 0x22) {
      strings++
      for (let d = bytes[++i]; d !== 0x22; d = bytes[++i]) if (d === 0x5c || d === undefined) return -1
    } else if (c === 0x7b || c === 0x5b) {
      if (++opened > MAX_BODY_DEPTH) return -1
    } else if (c === 0x2e || c === 0x45) {
      return -1
    } else if (c === 0x65 && isDigit(bytes[i - 1])) {
      return -1
    } else if (c === 0x30 && bytes[i - 1] === 0x2d) {
      return -1
    }
  }
  return strings
}

/**
 * The number of names and strings in a parsed value, or NaN if a name or number in it needs the careful scan. Parsing
 * drops what a repeated name stood for, so the sum is that of the text exactly if no name was repeated.
 */
function stringsOf(value: unknown): number {
  if (typeof value === 'string') return 1
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 0 : NaN
  let sum = 0
  if (Array.isArray(value)) {
    for (const item of value) sum += stringsOf(item)
    return sum
  }
  if (!isObject(value)) return 0
  const names = Object.keys(value)
  if (names.length > MAX_OBJECT_NAMES) return NaN
  for (const name of names) {
    if (POISON.has(name)) return NaN
    sum += 1 + stringsOf(value[name])
  }
  return sum
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
