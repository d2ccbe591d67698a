/**
 * The one legal encoding: RFC 8785 canonical JSON of a restricted subset (SPEC ENC-01 to ENC-07). Objects, arrays,
 * strings, booleans and safe integers; no null, fractions, exponents or -0; keys `[a-z][a-zA-Z0-9]{0,31}` in ascending
 * order; well-formed Unicode. What is hashed and signed is this text, so a second spelling of a body must not exist.
 */
import { assert } from './assert.ts'
import { fault, ok } from './result.ts'
import type { Fault, Result } from './result.ts'

/** A value of the subset. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonObject
/** An object of the subset. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** How deep arrays and objects of a body may nest: `[]` has depth 1. Carriers of bodies add their own levels. */
export const MAX_DEPTH = 16

/** What passes the scan is a value of the subset. */
const parseScanned: (text: string) => JsonValue = JSON.parse

/** What a reader is ready to take. */
export interface CanonicalLimits {
  /** Greatest nesting, default `MAX_DEPTH`. */
  readonly depth?: number
  /** Greatest length in UTF-16 code units; by default none, for text whose carrier bounds it. */
  readonly length?: number
}

/**
 * Why a text is refused. The first that applies, in this order: `too-long`; `bad-json` (no JSON at all); `too-deep`,
 * `bad-value` (null), `bad-number`, `bad-key`, whichever is met first; `bad-string` (lone surrogate); `not-canonical`
 * (a value of the subset, spelled in another way). `bad-utf8` comes from the decoders of bytes.
 */
export type CanonicalFault = Fault<
  | 'too-long'
  | 'bad-utf8'
  | 'bad-json'
  | 'too-deep'
  | 'bad-value'
  | 'bad-number'
  | 'bad-key'
  | 'bad-string'
  | 'not-canonical'
>

const KEY = /^[a-z][a-zA-Z0-9]{0,31}$/
/** Present only in texts whose strings need a careful look: escapes, control characters, halves of surrogate pairs. */
const SPECIAL = /[\\\u0000-\u001f\ud800-\udfff]/
/** In `JSON.stringify` output, an escaped lone surrogate: an odd number of backslashes before "ud". */
const ESCAPED_SURROGATE = /[^\\](?:\\\\)*\\ud/

/**
 * The canonical text of a value, whatever the insertion order of its keys. A value outside the subset (`undefined`
 * included) is a broken invariant of the caller. SPEC ENC-01 to ENC-07.
 */
export function canonicalize(value: unknown, depth = MAX_DEPTH): string {
  const found = inspect(value, depth)
  assert(found === 'sorted' || found === 'unsorted', `value to encode is outside the JSON subset: ${found}`)
  const text = JSON.stringify(found === 'sorted' ? value : inOrder(value))
  assert(!hasEscapedSurrogate(text), 'value to encode is outside the JSON subset: bad-string')
  return text
}

/** The value of a text that is exactly its own canonical form; everything else is refused. SPEC ENC-01 to ENC-07. */
export function parseCanonical(
  text: string,
  limits: CanonicalLimits = {},
): Result<JsonValue, CanonicalFault> {
  const depth = limits.depth ?? MAX_DEPTH
  if (limits.length !== undefined && text.length > limits.length) {
    return fault('too-long', `${text.length} code units, at most ${limits.length} taken`)
  }
  // Scanning first means that no hostile nesting, huge number or odd key ever reaches JSON.parse on the usual path.
  if (scanValue(text, 0, depth, !SPECIAL.test(text)) !== text.length) return diagnose(text, depth)
  return ok(parseScanned(text))
}

/** `parseCanonical` of UTF-8 bytes; `decode` may be a faster decoder that is as strict. SPEC ENC-09. */
export function parseCanonicalBytes(
  bytes: Uint8Array,
  limits: CanonicalLimits = {},
  decode = decodeUtf8Strict,
): Result<JsonValue, CanonicalFault> {
  if (limits.length !== undefined && bytes.length > limits.length * 3) {
    return fault('too-long', `${bytes.length} bytes, at most ${limits.length} code units taken`)
  }
  const text = decode(bytes)
  return text.ok ? parseCanonical(text.value, limits) : text
}

/**
 * Where the canonical value that starts at `text[i]` ends, or -1 if none starts there. `plain` promises that the text
 * holds nothing of `SPECIAL`, so that a string simply ends at the next quote.
 */
function scanValue(text: string, i: number, depth: number, plain: boolean): number {
  const c = text.charCodeAt(i)
  if (c === 0x22) return plain ? text.indexOf('"', i + 1) + 1 || -1 : scanString(text, i + 1)
  if (c === 0x7b) return depth > 0 ? scanObject(text, i + 1, depth - 1, plain) : -1
  if (c === 0x5b) return depth > 0 ? scanArray(text, i + 1, depth - 1, plain) : -1
  if (c === 0x74) return text.startsWith('true', i) ? i + 4 : -1
  if (c === 0x66) return text.startsWith('false', i) ? i + 5 : -1
  return scanNumber(text, i)
}

function scanArray(text: string, start: number, depth: number, plain: boolean): number {
  if (text.charCodeAt(start) === 0x5d) return start + 1
  for (let i = start; ;) {
    i = scanValue(text, i, depth, plain)
    if (i < 0) return -1
    const c = text.charCodeAt(i++)
    if (c === 0x5d) return i
    if (c !== 0x2c) return -1
  }
}

function scanObject(text: string, start: number, depth: number, plain: boolean): number {
  if (text.charCodeAt(start) === 0x7d) return start + 1
  let previous = -1
  let previousEnd = -1
  for (let i = start; ;) {
    const end = scanKey(text, i)
    if (end < 0) return -1
    if (previous >= 0 && !ascends(text, previous, previousEnd, i + 1, end)) return -1
    previous = i + 1
    previousEnd = end
    i = scanValue(text, end + 2, depth, plain)
    if (i < 0) return -1
    const c = text.charCodeAt(i++)
    if (c === 0x7d) return i
    if (c !== 0x2c) return -1
  }
}

/** The position of the closing quote of the key whose opening quote is at `i`, if the key is legal and a colon follows. */
function scanKey(text: string, i: number): number {
  if (text.charCodeAt(i) !== 0x22) return -1
  let end = i + 1
  let c = text.charCodeAt(end)
  if (c < 0x61 || c > 0x7a) return -1
  do c = text.charCodeAt(++end)
  while ((c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39))
  return c === 0x22 && end - i <= 33 && text.charCodeAt(end + 1) === 0x3a ? end : -1
}

/** Whether the key at `b..bEnd` comes after the one at `a..aEnd`; equal keys do not. */
function ascends(text: string, a: number, aEnd: number, b: number, bEnd: number): boolean {
  while (a < aEnd && b < bEnd && text.charCodeAt(a) === text.charCodeAt(b)) {
    a++
    b++
  }
  if (a === aEnd) return b < bEnd
  return b < bEnd && text.charCodeAt(a) < text.charCodeAt(b)
}

function scanNumber(text: string, start: number): number {
  const negative = text.charCodeAt(start) === 0x2d
  let i = negative ? start + 1 : start
  let c = text.charCodeAt(i)
  if (c === 0x30) return negative ? -1 : i + 1
  let value = 0
  while (c >= 0x30 && c <= 0x39) {
    value = value * 10 + (c - 0x30)
    c = text.charCodeAt(++i)
  }
  return value > 0 && value <= Number.MAX_SAFE_INTEGER ? i : -1
}

/** Scans a string with escapes or surrogates from behind its opening quote; only the spelling of RFC 8785 passes. */
function scanString(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x22) return i + 1
    if (c < 0x20) return -1
    if (c === 0x5c) {
      const length = escapeLength(text, i)
      if (length === 0) return -1
      i += length - 1
    } else if (c >= 0xd800 && c < 0xe000) {
      const low = text.charCodeAt(++i)
      if (c >= 0xdc00 || !(low >= 0xdc00 && low < 0xe000)) return -1
    }
  }
  return -1
}

/** The length of the legal escape at `i`, or 0. Control characters without a short form are \u00xx in lower case. */
function escapeLength(text: string, i: number): number {
  if ('"\\bfnrt'.includes(text.charAt(i + 1) || ' ')) return 2
  return /^\\u00(?:0[0-7bef]|1[0-9a-f])$/.test(text.slice(i, i + 6)) ? 6 : 0
}

/** Names the fault of a text that the scan refused. Off the usual path, so it may be slow. */
function diagnose(text: string, depth: number): Result<never, CanonicalFault> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fault('bad-json', 'not a JSON text')
  }
  const found = inspect(value, depth)
  if (found !== 'sorted' && found !== 'unsorted') return fault(found, 'a value outside the JSON subset')
  const canonical = JSON.stringify(inOrder(value))
  if (hasEscapedSurrogate(canonical)) return fault('bad-string', 'a string holds a lone surrogate')
  let at = 0
  while (at < text.length && text[at] === canonical[at]) at++
  assert(at < text.length || at < canonical.length, 'the scan refused a canonical text')
  return fault('not-canonical', `differs from its canonical form at offset ${at}`)
}

type Inspection = 'sorted' | 'unsorted' | 'too-deep' | 'bad-value' | 'bad-number' | 'bad-key'

/** Walks a value, at most `depth` levels down: is it in the subset, and are its keys already in order? */
function inspect(value: unknown, depth: number): Inspection {
  if (typeof value === 'string' || typeof value === 'boolean') return 'sorted'
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? 'sorted' : 'bad-number'
  }
  if (typeof value !== 'object' || value === null) return 'bad-value'
  if (depth === 0) return 'too-deep'
  if (Array.isArray(value)) return inspectArray(value, depth - 1)
  return isPlain(value) ? inspectObject(value, depth - 1) : 'bad-value'
}

/** Dates, maps and class instances encode through toJSON or not at all: they have no place in a body. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function inspectArray(values: readonly unknown[], depth: number): Inspection {
  let result: Inspection = 'sorted'
  // By index, since iteration with forEach or every would pass over holes.
  for (let i = 0; i < values.length; i++) {
    const found = inspect(values[i], depth)
    if (found === 'unsorted') result = found
    else if (found !== 'sorted') return found
  }
  return result
}

function inspectObject(value: Readonly<Record<string, unknown>>, depth: number): Inspection {
  let result: Inspection = 'sorted'
  let previous = ''
  for (const key in value) {
    if (!KEY.test(key)) return 'bad-key'
    if (!(key > previous)) result = 'unsorted'
    previous = key
    const found = inspect(value[key], depth)
    if (found === 'unsorted') result = found
    else if (found !== 'sorted') return found
  }
  return result
}

/**
 * The value with the keys of its objects in ascending order, as `JSON.stringify` is to write them; what is in order
 * already is shared with it. Encoding a value in order costs half: a body that is made once and encoded often is put in order when made.
 */
export function inOrder<T>(value: T): T {
  return sorted(value) as T
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return sortedArray(value)
  const object = value as Readonly<Record<string, unknown>>
  const names = Object.keys(object)
  let same = names.every((name, i) => i === 0 || name > (names[i - 1] ?? ''))
  if (!same) names.sort()
  const copy: Record<string, unknown> = {}
  for (const name of names) {
    const member = object[name]
    const ordered = sorted(member)
    if (ordered !== member) same = false
    copy[name] = ordered
  }
  return same ? value : copy
}

function sortedArray(values: readonly unknown[]): unknown {
  const copy = values.map(sorted)
  return copy.every((one, i) => one === values[i]) ? values : copy
}

function hasEscapedSurrogate(text: string): boolean {
  return text.includes('\\ud') && ESCAPED_SURROGATE.test(text)
}

/** The text of UTF-8 bytes; overlong forms, surrogates, values above U+10FFFF and cut sequences are refused. */
export function decodeUtf8Strict(bytes: Uint8Array): Result<string, CanonicalFault> {
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) {
      units[length++] = lead
      i++
      continue
    }
    const code = decodeSequence(bytes, i, lead)
    if (code < 0) return fault('bad-utf8', `no legal UTF-8 sequence at byte ${i}`)
    if (code < 0x10000) {
      units[length++] = code
      i += code < 0x800 ? 2 : 3
    } else {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10)
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
      i += 4
    }
  }
  let text = ''
  // In pieces, because engines bound the number of arguments of one call. Spreading would be six times slower.
  for (let i = 0; i < length; i += 4096) {
    text += String(Reflect.apply(String.fromCharCode, null, units.subarray(i, Math.min(i + 4096, length))))
  }
  return ok(text)
}

/** The code point of the multi-byte sequence at `i`, or -1 (RFC 3629 section 3). */
function decodeSequence(bytes: Uint8Array, i: number, lead: number): number {
  const extra =
    lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
  if (extra === 0) return -1
  let code = lead & (0x3f >> extra)
  for (let k = 1; k <= extra; k++) {
    const next = bytes[i + k] ?? 0
    if ((next & 0xc0) !== 0x80) return -1
    code = (code << 6) | (next & 0x3f)
  }
  if (extra === 2 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) return -1
  if (extra === 3 && (code < 0x10000 || code > 0x10ffff)) return -1
  return code
}
