/** The pages of a running bank, put together. */
import type { NodeConfig } from '../../protocol/generated/types.ts'
import type { NodeApi } from '../api.ts'
import type { Desk } from '../desk/desk.ts'
import type { SignedIn } from '../desk/logins/logins.ts'
import type { Clock, Entropy, Store } from '../ports.ts'
import { allPages } from './pages/all.ts'
import { LivePages, type Watcher } from './live.ts'
import { waitingFor } from './send.tsx'
import { cookieFor, type WebDeps } from './web.ts'

/** What the pages of a bank need of its node. */
export interface WebParts {
  readonly api: NodeApi
  readonly desk: Desk
  readonly config: NodeConfig
  readonly store: Store
  readonly clock: Clock
  readonly entropy: Entropy
}

/** Where the key of the form tokens lies in the erasable store. */
const keyName = 'web/form-key'

/** Reads, or makes, the key of the form tokens, and puts the pages together. */
export async function openWeb({ store, clock, entropy, ...deps }: WebParts): Promise<WebDeps> {
  const kept = await store.get(keyName)
  const key = kept === undefined ? entropy.bytes(32) : Buffer.from(kept, 'base64url')
  if (kept === undefined) await store.put(keyName, Buffer.from(key).toString('base64url'))
  const { title, web } = deps.config
  const who = (secret: string): SignedIn | undefined => deps.desk.logins.who(secret)
  const end = (secret: string): Promise<void> => deps.desk.logins.signOut(secret)
  const watcherOf = (secret: string): Watcher | undefined => {
    const visitor = deps.desk.logins.whoStill(secret)
    if (visitor === undefined) return undefined
    const { member } = visitor.actor
    return { visitor, member, account: deps.desk.members.book.get(member)?.account }
  }
  const pages = allPages(deps)
  const live = new LivePages({
    ...{ api: deps.api, cookie: cookieFor(web?.url), whose: watcherOf },
    ...{ changes: deps.desk, waiting: (visitor) => waitingFor(visitor, pages) },
  })
  const kindName: WebDeps['kindName'] = (code, language) => deps.desk.categories.nameOf(code, language)
  const parts = { live, title, ...(web && { url: web.url }), clock, entropy, key, who, end, kindName }
  return { ...parts, pages }
}
