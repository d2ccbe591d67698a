/**
 * The text of a log, on disk and in exports alike: one line for each entry, and after the entries of a group commit one
 * line with the checkpoint that covers them. SPEC LOG-01, LOG-08 and LOG-09.
 *
 *     {"body":<canonical body>,"salt":"<22 characters>"}
 *     {"checkpoint":"<signed note>"}
 */
import { assert } from '../assert.ts'
import { fromBase64url, utf8 } from '../bytes.ts'
import { canonicalize, MAX_DEPTH, parseCanonical } from '../canonical.ts'
import type { CanonicalFault, JsonObject, JsonValue } from '../canonical.ts'
import type { Crypto } from '../crypto.ts'
import { fault, ok } from '../result.ts'
import type { Fault, Result } from '../result.ts'
import { MAX_NOTE_LENGTH } from './checkpoint.ts'
import { HASH_LENGTH } from './merkle.ts'

/** Bytes of the random salt of an entry. */
export const SALT_LENGTH = 16
/** Most UTF-16 code units of a line: a note whose every character is escaped as two, and its frame. */
export const MAX_LINE_LENGTH = 2 * MAX_NOTE_LENGTH + 32

/** An entry as it stands in the log. */
export interface EntryText {
  /** The canonical text of the body. */
  readonly bodyText: string
  /** 16 bytes in base64url. */
  readonly salt: string
}

/** An entry read from its line: the body as a value, and as the exact text that its digest is of. */
export interface ParsedEntry extends EntryText {
  readonly body: JsonObject
}

/** A line of a log. */
export type LogLine =
  | { readonly kind: 'entry'; readonly entry: ParsedEntry }
  | { readonly kind: 'checkpoint'; readonly checkpoint: string }

/** What one group commit wrote. */
export interface ParsedBlock {
  readonly entries: readonly ParsedEntry[]
  /** The signed note, see `checkpoint.ts`; not verified here. */
  readonly checkpoint: string
}

/**
 * Why a log text is refused: as the canonical form is; `bad-line` (neither an entry nor a checkpoint); `bad-salt`;
 * `empty-block` (a checkpoint without new entries); `cut-off` (no checkpoint or newline at the end); `trailing` (text
 * after the checkpoint of a single block).
 */
export type BlockFault =
  CanonicalFault | Fault<'bad-line' | 'bad-salt' | 'empty-block' | 'cut-off' | 'trailing'>

const LEAF_PREFIX = utf8('tbf/1 leaf\n')
const BODY_START = '{"body":'.length
const BODY_END = ',"salt":"0123456789012345678901"}'.length

/** Leaf data of an entry: SHA-256("tbf/1 leaf\n" || salt || digest). SPEC LOG-01. */
export function leafData(crypto: Crypto, salt: Uint8Array, digest: Uint8Array): Uint8Array {
  assert(salt.length === SALT_LENGTH, `a salt has ${SALT_LENGTH} bytes, got ${salt.length}`)
  assert(digest.length === HASH_LENGTH, `a digest has ${HASH_LENGTH} bytes, got ${digest.length}`)
  const input = new Uint8Array(LEAF_PREFIX.length + SALT_LENGTH + HASH_LENGTH)
  input.set(LEAF_PREFIX)
  input.set(salt, LEAF_PREFIX.length)
  input.set(digest, LEAF_PREFIX.length + SALT_LENGTH)
  return crypto.sha256(input)
}

/** The line of an entry, with its newline. `bodyText` must be the canonical text of an object, `salt` 22 characters. */
export function entryLine(bodyText: string, salt: string): string {
  assert(
    bodyText.startsWith('{') && salt.length === 22,
    'an entry line holds an object and a 22-character salt',
  )
  return `{"body":${bodyText},"salt":"${salt}"}\n`
}

/** The line of a checkpoint, with its newline. */
export function checkpointLine(note: string): string {
  return `${canonicalize({ checkpoint: note })}\n`
}

/** The text of a block: at least one entry, then the checkpoint. */
export function encodeBlock(entries: readonly EntryText[], checkpoint: string): string {
  assert(entries.length > 0, 'a block has at least one entry')
  let text = ''
  for (const { bodyText, salt } of entries) text += entryLine(bodyText, salt)
  return text + checkpointLine(checkpoint)
}

/** Reads one line, given without its newline. */
export function parseLine(line: string): Result<LogLine, BlockFault> {
  const parsed = parseCanonical(line, { depth: MAX_DEPTH + 1, length: MAX_LINE_LENGTH })
  if (!parsed.ok) return parsed
  if (!isObject(parsed.value)) return fault('bad-line', 'not an object')
  const { body, checkpoint, salt } = parsed.value
  const members = Object.keys(parsed.value).length
  if (typeof checkpoint === 'string' && members === 1) return ok({ kind: 'checkpoint', checkpoint })
  if (members !== 2 || !isObject(body) || typeof salt !== 'string') {
    return fault('bad-line', 'neither body and salt nor a checkpoint')
  }
  if (fromBase64url(salt, SALT_LENGTH) === undefined) return fault('bad-salt', 'not base64url of 16 bytes')
  // The line is canonical, so the text between the fixed parts is the body's own canonical text.
  const bodyText = line.slice(BODY_START, -BODY_END)
  return ok({ kind: 'entry', entry: { body, bodyText, salt } })
}

/** Reads the text of exactly one block. */
export function parseBlock(text: string): Result<ParsedBlock, BlockFault> {
  const reader = new BlockReader()
  const entries: ParsedEntry[] = []
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    if (end < 0) return fault('cut-off', 'the block does not end with a checkpoint line')
    const line = reader.pushLine(text.slice(start, end))
    if (!line.ok) return line
    start = end + 1
    if (line.value.kind === 'entry') entries.push(line.value.entry)
    else if (start < text.length) return fault('trailing', 'there is text after the checkpoint')
    else return ok({ entries, checkpoint: line.value.checkpoint })
  }
}

/** Reads a log or an export of many blocks line by line, keeping nothing but counts. */
export class BlockReader {
  #entries = 0
  #pending = 0

  /** Entries read so far. */
  get entries(): number {
    return this.#entries
  }

  /** Reads the next line, given without its newline. After a fault the reader must not be used further. */
  pushLine(line: string): Result<LogLine, BlockFault> {
    const parsed = parseLine(line)
    if (!parsed.ok) return parsed
    if (parsed.value.kind === 'entry') {
      this.#entries++
      this.#pending++
    } else {
      if (this.#pending === 0) return fault('empty-block', 'a checkpoint without entries before it')
      this.#pending = 0
    }
    return parsed
  }

  /** To be called after the last line: a log ends with a checkpoint. */
  end(): Result<undefined, BlockFault> {
    if (this.#pending === 0) return ok(undefined)
    return fault('cut-off', `${this.#pending} entries without a checkpoint`)
  }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && !Array.isArray(value)
}

/**
 * Body and salt of the entry line that stands at `start..end` of a text, cut out without parsing it; undefined for any
 * other line. Only for lines that `parseLine` reads as well: by itself this proves nothing.
 */
export function entrySpan(text: string, start: number, end: number): EntryText | undefined {
  if (!text.startsWith('{"body":', start)) return undefined
  return { bodyText: text.slice(start + BODY_START, end - BODY_END), salt: text.slice(end - 24, end - 2) }
}
