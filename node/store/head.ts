/**
 * The head of the log (how many entries, which Merkle root) in a file of its own. A log that lost its tail, or a folder
 * restored from an old copy, is consistent in itself: only something outside the store shows that entries are missing.
 */
import { readFile } from 'node:fs/promises'
import { assert } from '../../protocol/assert.ts'
import { fromBase64url } from '../../protocol/bytes.ts'
import { fault, ok, type Fault, type Result } from '../../protocol/result.ts'
import { replaceFile } from './durable.ts'

/** How far the log was, at least, when the file was last written. */
export interface Head {
  /** Number of entries. */
  readonly size: number
  /** RFC 9162 tree root over them: base64url, 43 characters. */
  readonly root: string
}

/** The head file. Writes may overlap: only the newest of those waiting is written. */
export interface HeadFile {
  /** The head last written, undefined if the file was never written. `damaged` if anything else stands in it. */
  read(): Promise<Result<Head | undefined, Fault<'damaged' | 'io'>>>
  /** Replaces the file in one step. When the promise resolves this head, or one given later, is on disk. */
  write(head: Head): Promise<void>
}

const form = /^\{"root":"([A-Za-z0-9_-]{43})","size":(0|[1-9]\d{0,15})\}\n$/

/** The head file at `path`; its folder must exist. `<path>.new` is used on the way. */
export function headFile(path: string): HeadFile {
  let newest = ''
  let writing: Promise<void> | undefined
  let queued: Promise<void> | undefined
  const run = (): Promise<void> => {
    queued = undefined
    writing = replaceFile(path, newest).finally(() => (writing = undefined))
    return writing
  }
  return {
    read: () => read(path),
    write: async (head) => {
      newest = format(head)
      if (queued !== undefined) return queued
      if (writing === undefined) return run()
      queued = writing.then(run, run)
      return queued
    },
  }
}

/** The text of a head file: one line of canonical JSON. */
function format(head: Head): string {
  const text = `{"root":"${head.root}","size":${head.size}}\n`
  assert(form.test(text), 'a head has a size and a root of 43 characters')
  return text
}

async function read(path: string): Promise<Result<Head | undefined, Fault<'damaged' | 'io'>>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return ok(undefined)
    return fault('io', cause instanceof Error ? cause.message : String(cause))
  }
  const [, root, digits] = form.exec(text) ?? []
  const size = Number(digits)
  if (root === undefined || fromBase64url(root, 32) === undefined || !Number.isSafeInteger(size))
    return fault('damaged', 'the head file is not one line with a root and a size')
  return ok({ size, root })
}
