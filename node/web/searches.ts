/**
 * What people look for, kept for a while under an opaque id: the address of what was found names nobody, can be gone back to,
 * and is asked for again without sending a form again. In memory only; whoever comes later searches anew.
 */
import { Bounded } from './once.ts'

/** As many as a large bank looks for on a busy day. */
const limit = 10_000

/** The form of an id: the nonce of the request that looked. */
const idForm = /^[A-Za-z0-9_-]{22}$/

/** Searches of one kind, each for whoever made it only. */
export class Searches<T> {
  private readonly kept = new Bounded<T>(limit)

  /** Keeps what a member looks for; `id` is new with every request. */
  keep(member: string, id: string, query: T): void {
    this.kept.set(`${member} ${id}`, query)
  }

  /** What the member looked for; undefined if it is not theirs, or forgotten. */
  get(member: string, id: string | null): T | undefined {
    return id !== null && idForm.test(id) ? this.kept.get(`${member} ${id}`) : undefined
  }
}
