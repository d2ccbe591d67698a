/** Texts to read a few at a time, so that pages are served in between: reading a large board takes seconds. */

/** What reading needs. */
export interface ReadingInit {
  /** Reads the text with this id; nothing to do if it is there no more. */
  readonly read: (id: string) => void
  /** Calls `run` when the input that is at hand has been handled. */
  readonly soon: (run: () => void) => void
}

/** So many texts are read in one go: some milliseconds. */
const readAtOnce = 10

/** Ids of texts that are not read yet. */
export class ReadingQueue {
  private readonly init: ReadingInit
  private readonly unread = new Set<string>()
  private waiting: (() => void)[] = []
  /** How many there were when it was idle last, with those that came since. */
  private most = 0

  constructor(init: ReadingInit) {
    this.init = init
  }

  /** Has these read in their turn. */
  add(ids: Iterable<string>): void {
    const wasIdle = this.unread.size === 0
    const before = this.unread.size
    for (const id of ids) this.unread.add(id)
    this.most = (wasIdle ? 0 : this.most) + this.unread.size - before
    if (wasIdle && this.unread.size > 0) this.init.soon(() => this.readSome())
  }

  /** This one need not be read any more. */
  drop(id: string): void {
    this.unread.delete(id)
  }

  /** How much is read, from 0 to 1. */
  share(): number {
    return this.unread.size === 0 ? 1 : 1 - this.unread.size / this.most
  }

  /** Resolves when everything is read. */
  whole(): Promise<void> {
    return this.unread.size === 0 ? Promise.resolve() : new Promise((done) => this.waiting.push(done))
  }

  /** Reads no more by itself. */
  stop(): void {
    this.unread.clear()
    this.waiting = []
  }

  private readSome(): void {
    let left = readAtOnce
    for (const id of this.unread) {
      if (left-- === 0) break
      this.unread.delete(id)
      this.init.read(id)
    }
    if (this.unread.size > 0) return this.init.soon(() => this.readSome())
    for (const done of this.waiting) done()
    this.waiting = []
  }
}
