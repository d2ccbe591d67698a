/**
 * Records of people, in the erasable store: all in memory, written through. A bank of ten thousand members fits, and a page
 * never waits for the disk to be read.
 */
import type { Store } from '../ports.ts'

/** What every record has. */
export interface Row {
  readonly id: string
}

/** Told of each record that was written (`now`) or removed (no `now`), when it is on disk. */
export type RowListener<T extends Row> = (now: T | undefined, before: T | undefined) => void

/** One kind of record. Read it freely; write through `Register.run`. */
export class Table<T extends Row> {
  readonly name: string
  private readonly rows = new Map<string, T>()
  private readonly listeners: RowListener<T>[] = []
  /** Whether a value is such a record, by its schema. */
  readonly fits: (value: unknown) => value is T
  private readonly mend: (value: unknown) => unknown

  /**
   * `fits` is the validator of the record's schema. Names are lower-case words: the records lie under `row/NAME/`. `mend`
   * makes of what an earlier release wrote what the schema says now; on disk it stays until it is written again.
   */
  constructor(
    name: string,
    fits: (value: unknown) => value is T,
    mend: (value: unknown) => unknown = (value) => value,
  ) {
    this.name = name
    this.fits = fits
    this.mend = mend
  }

  get size(): number {
    return this.rows.size
  }

  get(id: string): T | undefined {
    return this.rows.get(id)
  }

  /** All records, in the order in which they were first written since the start (by id before that). */
  values(): IterableIterator<T> {
    return this.rows.values()
  }

  /** Calls `listener` for each record that is there, and from now on for each that changes: how indexes are kept. */
  watch(listener: RowListener<T>): void {
    for (const row of this.rows.values()) listener(row, undefined)
    this.listeners.push(listener)
  }

  keyOf(id: string): string {
    return `row/${this.name}/${id}`
  }

  /** Reads the table. Throws if a record breaks its schema: whoever edits the store by hand is told at once. */
  async load(store: Store): Promise<void> {
    const prefix = this.keyOf('')
    for await (const [key, text] of store.list(prefix)) {
      const row = this.mend(JSON.parse(text))
      if (!this.fits(row)) throw new Error(`the record ${key} is not what its schema says`)
      this.rows.set(row.id, row)
    }
  }

  /** Makes what is on disk visible. Only `Register.run` calls it. */
  settle(id: string, now: T | undefined): void {
    const before = this.rows.get(id)
    if (now === undefined) this.rows.delete(id)
    else this.rows.set(id, now)
    for (const listener of this.listeners) listener(now, before)
  }
}
