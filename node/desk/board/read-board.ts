/**
 * What the bank's own offers and requests say: read once, for search and for matching. A large board takes seconds, so at the
 * start it is read a little at a time: pages are served meanwhile, and only who looks for words or matches waits.
 */
import type { Listing } from '../../../protocol/generated/types.ts'
import type { Reading, TopicModel } from '../../matching/model/topic-model.ts'
import type { Table } from '../../register/table.ts'
import { ReadingQueue } from './reading-queue.ts'

/** An open listing with what its text says; nothing when it is open no more. */
export type ReadListener = (id: string, now: { listing: Listing; reading: Reading } | undefined) => void

/** What reading them needs. */
export interface ReadBoardInit {
  readonly table: Table<Listing>
  readonly model: TopicModel
  /** Calls `run` when the input that is at hand has been handled. */
  readonly soon: (run: () => void) => void
}

/** The text of a listing, as it is compared with others. */
export function textOf({
  title,
  description,
  tags,
}: Pick<Listing, 'title' | 'description' | 'tags'>): string {
  return [title, description, tags.join(', ')].join('. ')
}

/** The bank's own open listings, read. Follows the table by itself. */
export class ReadBoard {
  private readonly init: ReadBoardInit
  private readonly listeners: ReadListener[] = []
  /** Listings that were there at the start and are not read yet. */
  private readonly queue: ReadingQueue

  constructor(init: ReadBoardInit) {
    this.init = init
    this.queue = new ReadingQueue({ read: (id) => this.readOpen(init.table.get(id)), soon: init.soon })
    const atStart: string[] = []
    let isStart = true
    init.table.watch((now, before) => {
      const id = now?.id ?? before?.id ?? ''
      if (isStart) {
        if (now?.status === 'open') atStart.push(id)
        return
      }
      // What is new, or is changed before its turn comes, is found at once by whoever wrote it.
      this.queue.drop(id)
      if (now?.status === 'open') this.readOpen(now)
      else if (before?.status === 'open') this.tell(id, undefined)
    })
    isStart = false
    this.queue.add(atStart)
  }

  /** Calls `listener` from now on for each listing that was read, and for each that is open no more. */
  watch(listener: ReadListener): void {
    this.listeners.push(listener)
  }

  /** Resolves when everything that was there at the start is read. */
  whole(): Promise<void> {
    return this.queue.whole()
  }

  /** How much of what was there at the start is read, from 0 to 1. */
  share(): number {
    return this.queue.share()
  }

  /** Reads no more by itself. */
  stop(): void {
    this.queue.stop()
  }

  private readOpen(listing: Listing | undefined): void {
    if (listing?.status !== 'open') return
    this.tell(listing.id, { listing, reading: this.init.model.read(textOf(listing), listing.language) })
  }

  private tell(id: string, now: Parameters<ReadListener>[1]): void {
    for (const listener of this.listeners) listener(id, now)
  }
}
