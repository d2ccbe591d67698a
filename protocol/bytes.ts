/**
 * Bytes and their text forms, without Node or DOM globals. Every decoder is strict: one byte string has exactly one
 * text form, so a signed or hashed text cannot be respelled (SPEC ENC-08). A decoder answers `undefined` for anything else.
 */
import { base32nopad } from '@scure/base'
import { assert } from './assert.ts'

/** RFC 4648 base64 with one alphabet. Keys, seals and notes are full of it: the library's general coder took 7 % of a run. */
interface Alphabet {
  readonly letters: string
  /** Value of each ASCII code unit, or 64 if it is no letter. */
  readonly values: Uint8Array
  readonly padded: boolean
}

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const base64 = alphabet(`${alphanumeric}+/`, true)
const base64url = alphabet(`${alphanumeric}-_`, false)

function alphabet(letters: string, padded: boolean): Alphabet {
  const values = new Uint8Array(128).fill(64)
  for (let i = 0; i < 64; i++) values[letters.charCodeAt(i)] = i
  return { letters, values, padded }
}

function encode64({ letters, padded }: Alphabet, bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    text += letters.charAt(group >> 18) + letters.charAt((group >> 12) & 63)
    if (left > 1) text += letters.charAt((group >> 6) & 63)
    if (left > 2) text += letters.charAt(group & 63)
    else if (padded) text += left === 1 ? '==' : '='
  }
  return text
}

/** `undefined` for anything but the one text that `encode64` gives for some bytes. */
function decode64({ values, padded }: Alphabet, text: string): Uint8Array | undefined {
  let { length } = text
  if (padded) {
    if (length % 4 !== 0) return undefined
    if (text.endsWith('=')) length -= text.endsWith('==') ? 2 : 1
  }
  const odd = length % 4
  if (odd === 1) return undefined
  const out = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  for (let i = 0, at = 0; i < length; i++) {
    const value = values[text.charCodeAt(i)] ?? 64
    if (value === 64) return undefined
    bits = ((bits << 6) | value) & 0xffffff
    if (i % 4 === 3) {
      out[at++] = bits >> 16
      out[at++] = bits >> 8
      out[at++] = bits
    } else if (i === length - 1 && odd > 0) {
      // The bits that fill up the last letter must be zero, or a second text would give the same bytes.
      if ((bits & (odd === 2 ? 0x0f : 0x03)) !== 0) return undefined
      if (odd === 3) out[at++] = bits >> 10
      out[at] = odd === 2 ? bits >> 4 : bits >> 2
    }
  }
  return out
}

/** UTF-8 of a well-formed string. A lone surrogate is a broken invariant: it has no UTF-8 form. */
export function utf8(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 3)
  let at = 0
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i)
    if (code < 0x80) {
      out[at++] = code
      continue
    }
    if (code < 0x800) {
      out[at++] = 0xc0 | (code >> 6)
      out[at++] = 0x80 | (code & 0x3f)
      continue
    }
    if (code >= 0xd800 && code < 0xe000) {
      const low = text.charCodeAt(++i)
      assert(code < 0xdc00 && low >= 0xdc00 && low < 0xe000, 'text to encode has a lone surrogate')
      code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff)
      out[at++] = 0xf0 | (code >> 18)
      out[at++] = 0x80 | ((code >> 12) & 0x3f)
    } else {
      out[at++] = 0xe0 | (code >> 12)
    }
    out[at++] = 0x80 | ((code >> 6) & 0x3f)
    out[at++] = 0x80 | (code & 0x3f)
  }
  return out.slice(0, at)
}

/** The parts one after another, in a new array. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const out = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** True if both hold the same bytes. Not constant-time: for public values only. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Base64url without padding (RFC 4648 section 5). */
export function toBase64url(bytes: Uint8Array): string {
  return encode64(base64url, bytes)
}

/**
 * Decodes unpadded base64url. `undefined` for padding, whitespace, other alphabets or non-zero trailing bits, and, if
 * `length` is given, for any other number of bytes.
 */
export function fromBase64url(text: string, length?: number): Uint8Array | undefined {
  if (length !== undefined && text.length !== Math.ceil((length * 4) / 3)) return undefined
  return ofLength(decode64(base64url, text), length)
}

/** Standard base64 with padding (RFC 4648 section 4), as C2SP notes use it. */
export function toBase64(bytes: Uint8Array): string {
  return encode64(base64, bytes)
}

/** Decodes padded standard base64 as strictly as `fromBase64url`. */
export function fromBase64(text: string, length?: number): Uint8Array | undefined {
  if (length !== undefined && text.length !== Math.ceil(length / 3) * 4) return undefined
  return ofLength(decode64(base64, text), length)
}

/** Lower-case base32 without padding (RFC 4648 section 6), as in bank ids. */
export function toBase32(bytes: Uint8Array): string {
  return base32nopad.encode(bytes).toLowerCase()
}

/** Decodes lower-case unpadded base32 as strictly as `fromBase64url`; upper case is refused. */
export function fromBase32(text: string, length?: number): Uint8Array | undefined {
  if (length !== undefined && text.length !== Math.ceil((length * 8) / 5)) return undefined
  // Without this check upper-casing would also admit letters such as U+0131, which upper-cases to "I".
  if (!/^[a-z2-7]*$/.test(text)) return undefined
  try {
    return ofLength(base32nopad.decode(text.toUpperCase()), length)
  } catch {
    // The codec throws on every text outside its alphabet or canonical form, and for nothing else.
    return undefined
  }
}

function ofLength(bytes: Uint8Array | undefined, length: number | undefined): Uint8Array | undefined {
  return length === undefined || bytes?.length === length ? bytes : undefined
}
