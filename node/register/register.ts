/** The one writer of the register: decide, write all or nothing, then show it. */
import type { Refusal } from '../../protocol/refusal.ts'
import type { Result } from '../../protocol/result.ts'
import type { Store } from '../ports.ts'
import type { Row, Table } from './table.ts'

interface Change {
  readonly key: string
  readonly text: string | undefined
  readonly settle: () => void
}

/** What a decision wants to change. It reads its own changes back. */
export class Draft {
  private readonly rows = new Map<string, Row | undefined>()
  private readonly settles = new Map<string, () => void>()

  get<T extends Row>(table: Table<T>, id: string): T | undefined {
    const key = table.keyOf(id)
    return this.rows.has(key) ? (this.rows.get(key) as T | undefined) : table.get(id)
  }

  put<T extends Row>(table: Table<T>, row: T): void {
    const key = table.keyOf(row.id)
    // A record that does not fit could not be read at the next start. Whoever made it is wrong: nothing of the run is written.
    if (!table.fits(row)) throw new Error(`the record ${key} would not be what its schema says`)
    this.rows.set(key, row)
    this.settles.set(key, () => table.settle(row.id, row))
  }

  remove<T extends Row>(table: Table<T>, id: string): void {
    const key = table.keyOf(id)
    this.rows.set(key, undefined)
    this.settles.set(key, () => table.settle(id, undefined))
  }

  changes(): Change[] {
    return [...this.rows].map(([key, row]) => ({
      key,
      text: row === undefined ? undefined : JSON.stringify(row),
      settle: this.settles.get(key) ?? (() => undefined),
    }))
  }
}

/** All tables of one bank behind one queue, so that no two decisions see the same old record. */
export class Register {
  private readonly store: Store
  private last: Promise<unknown> = Promise.resolve()
  private readonly listeners = new Set<() => void>()

  constructor(store: Store) {
    this.store = store
  }

  /** Reads a table and hands it back. */
  async open<T extends Row>(table: Table<T>): Promise<Table<T>> {
    await table.load(this.store)
    return table
  }

  /**
   * Decides and writes. `decide` must not wait for anything: what it reads is what it changes. If it answers with a refusal
   * nothing is written. Resolves when everything is on disk and visible.
   */
  run<T>(decide: (draft: Draft) => Result<T, Refusal>): Promise<Result<T, Refusal>> {
    const done = this.last.then(() => this.decideAndWrite(decide))
    this.last = done.catch(() => undefined)
    return done
  }

  /** Calls `listener` after each run that changed something, when all of it is visible; until the answer is called. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Makes what was removed unrecoverable from the files. */
  erase(): Promise<void> {
    return this.store.compact()
  }

  private async decideAndWrite<T>(decide: (draft: Draft) => Result<T, Refusal>): Promise<Result<T, Refusal>> {
    const draft = new Draft()
    const answer = decide(draft)
    if (!answer.ok) return answer
    const changes = draft.changes()
    const written = changes.flatMap(({ key, text }) => (text === undefined ? [] : [[key, text] as const]))
    if (written.length > 0) await this.store.putAll(written)
    for (const { key, text } of changes) if (text === undefined) await this.store.remove(key)
    for (const { settle } of changes) settle()
    if (changes.length > 0) for (const listener of this.listeners) listener()
    return answer
  }
}
