/** What is remembered of browsers for some minutes, in memory: what to say on the next page, and forms that were sent. */
import type { GoTo, Says } from './answers.ts'

/** A map that forgets its oldest entries: whoever makes many cookies only makes us forget their own. */
export class Bounded<T> {
  private readonly entries = new Map<string, T>()
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  get(key: string): T | undefined {
    return this.entries.get(key)
  }

  set(key: string, value: T): void {
    this.entries.delete(key)
    this.entries.set(key, value)
    const oldest = this.entries.keys().next().value
    if (this.entries.size > this.limit && oldest !== undefined) this.entries.delete(oldest)
  }

  /** Forgets all of which this is true. */
  drop(over: (value: T) => boolean): void {
    for (const [key, value] of this.entries) if (over(value)) this.entries.delete(key)
  }

  take(key: string): T | undefined {
    const value = this.entries.get(key)
    this.entries.delete(key)
    return value
  }
}

/** As many as a large bank has people at a time. */
const limit = 10_000

/** Words for the next page of a browser, by the hash of its cookie. */
export class Notes {
  private readonly notes = new Bounded<Says>(limit)

  leave(browser: string, says: Says): void {
    this.notes.set(browser, says)
  }

  take(browser: string): Says | undefined {
    return this.notes.take(browser)
  }
}

/** Forms that were sent: one that comes again, as after a double click, is answered as before and changes nothing. */
export class SentForms {
  private readonly answers = new Bounded<Promise<GoTo | undefined>>(limit)

  /** What the form was answered with, once that is known, if it was sent before and changed something. */
  async before(key: string): Promise<GoTo | undefined> {
    return this.answers.get(key)
  }

  /** Notes that a form is at work; `done` resolves with its answer, or with nothing if it changed nothing. */
  began(key: string, done: Promise<GoTo | undefined>): void {
    this.answers.set(key, done)
  }
}
