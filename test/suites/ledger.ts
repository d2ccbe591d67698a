/** What the suites need of a storage adapter under test. */
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Fault, Result } from '../../protocol/result.ts'
import type { StoredBlock } from '../../node/ports.ts'
import type { Ledger } from '../../node/store/ledger.ts'

/** One data store that can be opened again and again. */
export interface LedgerFixture {
  /** Makes the ledger at the first call, opens what is there later. */
  open(onFailure?: (cause: unknown) => void): Promise<Ledger>
  /** The next write to the ledger last opened fails. */
  failNext(): void
}

/** A block whose text says which entries it holds. */
export function blockOf(first: number, count: number, filling = ''): StoredBlock {
  const lines = Array.from({ length: count }, (_, at) => `{"entry":${first + at},"filling":"${filling}"}\n`)
  return { first, count, text: `${lines.join('')}{"checkpoint":"${first + count}"}\n` }
}

/** A row of blocks from entry 0 with the given numbers of entries. */
export function blocksOf(counts: readonly number[]): StoredBlock[] {
  let next = 0
  return counts.map((count) => {
    const block = blockOf(next, count)
    next += count
    return block
  })
}

/** Everything that an iterable yields. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** The error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const thrown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  assert(thrown instanceof Error, 'expected a rejection')
  return thrown
}

/** The value of a result that must be there. */
export function value<T>(result: Result<T, Fault<string>>): T {
  assert(result.ok, result.ok ? '' : `${result.error.code}: ${result.error.detail}`)
  return result.value
}

/** The code of a failure, or `ok`. */
export function code(result: Result<unknown, Fault<string>>): string {
  return result.ok ? 'ok' : result.error.code
}

/** A new folder that is removed with everything in it when the test ends. */
export function folder(t: Test): string {
  const path = mkdtempSync(join(tmpdir(), 'hourbridge-'))
  t.teardown(() => rmSync(path, { recursive: true, force: true }))
  return path
}
