/** What partner banks share, in memory: for the board's lists and search, and for matching. */
import type { BankId } from '../../../protocol/generated/types.ts'
import type { Reading, TopicModel } from '../../matching/model/topic-model.ts'
import { abroadId, type AbroadListing } from './listing-view.ts'
import { ReadingQueue } from './reading-queue.ts'

/** A partner's listing by the id that it has here, with what its text says; nothing when it is gone. */
export type AbroadListener = (id: string, now: { one: AbroadListing; reading: Reading } | undefined) => void

/** What reading them needs. */
export interface AbroadBoardInit {
  readonly model: TopicModel
  /** Calls `run` when the input that is at hand has been handled. */
  readonly soon: (run: () => void) => void
}

/** Partners' listings. */
export class AbroadBoard {
  private readonly init: AbroadBoardInit
  private readonly listings = new Map<string, AbroadListing>()
  /** Listings whose text is not read yet. */
  private readonly queue: ReadingQueue
  private readonly listeners: AbroadListener[] = []

  constructor(init: AbroadBoardInit) {
    this.init = init
    this.queue = new ReadingQueue({ read: (id) => this.read(id), soon: init.soon })
  }

  get(id: string): AbroadListing | undefined {
    return this.listings.get(id)
  }

  entries(): IterableIterator<[string, AbroadListing]> {
    return this.listings.entries()
  }

  /** Calls `listener` from now on for each listing whose text was read anew, and for each that is gone. */
  watch(listener: AbroadListener): void {
    this.listeners.push(listener)
  }

  /** Puts what a partner bank shares in the place of what it shared before; nothing, when the agreement is closed. */
  set(bank: BankId, listings: readonly AbroadListing[]): void {
    const fresh = new Map(listings.map((one) => [abroadId(bank, one.offer.id), one]))
    for (const [id, { bank: of }] of this.listings) {
      if (of !== bank || fresh.has(id)) continue
      this.listings.delete(id)
      this.queue.drop(id)
      for (const listener of this.listeners) listener(id, undefined)
    }
    const unread: string[] = []
    for (const [id, one] of fresh) {
      const before = this.listings.get(id)
      this.listings.set(id, one)
      if (before === undefined || wordsOf(before) !== wordsOf(one)) unread.push(id)
    }
    this.queue.add(unread)
  }

  private read(id: string): void {
    const one = this.listings.get(id)
    if (one === undefined) return
    const { title, description, language, categories } = one.offer
    const names = categories.map(({ name }) => name).join(' ')
    const reading = this.init.model.read(`${title} ${description} ${names}`, language)
    for (const listener of this.listeners) listener(id, { one, reading })
  }
}

/** All but the instants: what is compared to tell whether it must be read again. */
function wordsOf({ offer: { at: _at, ...rest } }: AbroadListing): string {
  return JSON.stringify(rest)
}
