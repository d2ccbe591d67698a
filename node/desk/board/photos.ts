/** Pictures of listings, beside the tables: those are all in memory, and pictures would fill it. */
import { fromBase64url, toBase64url } from '../../../protocol/bytes.ts'
import type { Store } from '../../ports.ts'

const keyOf = (id: string): string => `photo/${id}`

/** Pictures by id. What is written is on disk when the promise resolves. */
export class Photos {
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  put(id: string, bytes: Uint8Array): Promise<void> {
    return this.store.put(keyOf(id), toBase64url(bytes))
  }

  async get(id: string): Promise<Uint8Array | undefined> {
    const text = await this.store.get(keyOf(id))
    return text === undefined ? undefined : fromBase64url(text, (text.length * 3) >> 2)
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.store.remove(keyOf(id))
  }
}
