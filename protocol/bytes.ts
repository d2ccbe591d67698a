/**
 * Bytes and their text forms, without Node or DOM globals. Every decoder is strict: one byte string has exactly one
 * text form, so a signed or hashed text cannot be respelled (SPEC ENC-08). A decoder answers `undefined` for anything else.
 */
import { base32nopad, base64, base64urlnopad } from '@scure/base'
import { assert } from './assert.ts'

type Coder = { decode(text: string): Uint8Array }

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
  return base64urlnopad.encode(bytes)
}

/**
 * Decodes unpadded base64url. `undefined` for padding, whitespace, other alphabets or non-zero trailing bits, and, if
 * `length` is given, for any other number of bytes.
 */
export function fromBase64url(text: string, length?: number): Uint8Array | undefined {
  if (length !== undefined && text.length !== Math.ceil((length * 4) / 3)) return undefined
  return decode(base64urlnopad, text, length)
}

/** Standard base64 with padding (RFC 4648 section 4), as C2SP notes use it. */
export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes)
}

/** Decodes padded standard base64 as strictly as `fromBase64url`. */
export function fromBase64(text: string, length?: number): Uint8Array | undefined {
  if (length !== undefined && text.length !== Math.ceil(length / 3) * 4) return undefined
  return decode(base64, text, length)
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
  return decode(base32nopad, text.toUpperCase(), length)
}

function decode(coder: Coder, text: string, length: number | undefined): Uint8Array | undefined {
  try {
    const bytes = coder.decode(text)
    return length === undefined || bytes.length === length ? bytes : undefined
  } catch {
    // The codec throws on every text outside its alphabet or canonical form, and for nothing else.
    return undefined
  }
}
