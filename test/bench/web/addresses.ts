/** Where each page is in the large town: with the things of whoever asks, and with those of others. */
import { Client } from '../../../cli/client.ts'
import type { Chance } from '../../../cli/chance.ts'
import {
  validateArrangementList,
  validateGroupList,
  validateListingList,
  validateMemberList,
  validateThreadList,
} from '../../../protocol/generated/validators.ts'
import type { WayIn } from './town.ts'

/** Identifiers, opaque as everywhere. Of `own...` those of whoever asks; the lists are not empty. */
export interface Things {
  readonly self: string
  readonly members: readonly string[]
  readonly groups: readonly string[]
  readonly listings: readonly string[]
  readonly requests: readonly string[]
  readonly ownListings: readonly string[]
  readonly ownRequests: readonly string[]
  readonly ownExchanges: readonly string[]
  readonly ownThreads: readonly string[]
}

type Address = (one: <T>(list: readonly T[]) => T | undefined, things: Things) => string | undefined

const at =
  (before: string, list: (things: Things) => readonly string[], after = ''): Address =>
  (one, things) => {
    const id = one(list(things))
    return id === undefined ? undefined : `${before}${id}${after}`
  }
const fixed =
  (path: string): Address =>
  () =>
    path
const secret = 'A'.repeat(43)

/** Pages without parameters are where their key says; of these it is said here, and of those with something added. */
export const addresses: Readonly<Record<string, readonly Address[]>> = {
  '/people': [fixed('/people'), fixed('/people?skip=5000'), fixed('/people?status=applied')],
  '/people/:id': [at('/people/', ({ members }) => members), at('/people/', ({ self }) => [self])],
  '/people/:id/change': [at('/people/', ({ members }) => members, '/change')],
  '/people/:id/card': [at('/people/', ({ members }) => members, '/card')],
  '/groups/:id': [at('/groups/', ({ groups }) => groups)],
  '/groups/:id/change': [at('/groups/', ({ groups }) => groups, '/change')],
  '/board/:id': [at('/board/', ({ listings }) => listings), at('/board/', ({ ownListings }) => ownListings)],
  '/board/:id/edit': [at('/board/', ({ ownListings }) => ownListings, '/edit')],
  '/board/:id/matches': [
    at('/board/', ({ requests }) => requests, '/matches'),
    at('/board/', ({ ownRequests }) => ownRequests, '/matches'),
  ],
  '/exchanges/:id': [at('/exchanges/', ({ ownExchanges }) => ownExchanges)],
  '/exchanges/plan': [fixed('/exchanges/plan'), at('/exchanges/plan?offer=', ({ listings }) => listings)],
  '/exchanges/new': [fixed('/exchanges/new'), at('/exchanges/new?with=', ({ members }) => members)],
  '/messages/:id': [at('/messages/', ({ ownThreads }) => ownThreads)],
  '/messages/new': [at('/messages/new?about=', ({ listings }) => listings)],
  '/statement': [fixed('/statement'), fixed('/statement?print=1')],
  '/statement/:id': [at('/statement/', ({ self }) => [self])],
  '/desk/statement/:id': [at('/desk/statement/', ({ members }) => members)],
  '/desk/login/:member': [at('/desk/login/', ({ members }) => members)],
  '/desk/categories/:code': [fixed('/desk/categories/gardening')],
  '/login/link/:secret': [fixed(`/login/link/${secret}`)],
  '/setup/:secret': [fixed(`/setup/${secret}`)],
  '/stop/:stop': [fixed(`/stop/${'a'.repeat(26)}`)],
  '/credits/:transfer': [fixed(`/credits/${secret}`)],
}

/** Answers with no page of the town: a setting, and a picture, which nobody in the town has. */
export const unmeasured: readonly string[] = ['/look', '/board/:id/photos/:photo']

/** Words that are looked for on the board: right and wrong ones, in three languages, common and rare. */
export const wordsForBoard = [
  ...['gardening', 'gardning', 'lift to the hospital', 'ogród', 'gwersi piano', 'computer help'],
  ...['babysiting', 'dog', 'cooking', 'a', 'zakupy', 'help with the weekly shopping and a chat', 'qqqq'],
] as const

/** What the desk types when it looks for somebody: names, parts and wrong spellings of them, a number. */
export const wordsForPeople = [
  ...['Megan', 'megan davies', 'Dafyd', 'Zając', 'Arch', 'a', 'Smith-Jones', '1042', 'qqqq'],
] as const

const pick = <T>(chance: Chance, list: readonly T[], count: number): T[] =>
  Array.from({ length: Math.min(count, list.length) }, () => chance.pick(list))

/** What everybody may look at, asked for with the right to see all. */
export async function commonThings(
  client: Client,
  chance: Chance,
): Promise<Pick<Things, 'members' | 'groups' | 'listings' | 'requests'>> {
  const listings = await Promise.all(
    [0, 3000, 6000, 9000, 15_000].map((from) =>
      client.post('/listings/search', validateListingList, { from, limit: 100 }),
    ),
  )
  const all = listings.flatMap((page) => page.listings)
  const lines = await Promise.all(
    [0, 4000, 8000].map((skip) => client.post('/members/find', validateMemberList, { skip, limit: 500 })),
  )
  const { groups } = await client.get('/groups', validateGroupList)
  const members = lines.flatMap((page) => page.members).map(({ id }) => id)
  return {
    members: pick(chance, members, 200),
    groups: groups.map(({ id }) => id),
    listings: all.map(({ id }) => id),
    requests: all.filter(({ kind }) => kind === 'request').map(({ id }) => id),
  }
}

/** What belongs to somebody who signed in. */
export async function ownThings(
  url: string,
  { id, secret: token }: WayIn,
): Promise<Omit<Things, keyof Awaited<ReturnType<typeof commonThings>>>> {
  const client = new Client({ url, token })
  const query = { member: id, limit: 100 }
  const { listings } = await client.post('/listings/search', validateListingList, query)
  const { arrangements } = await client.get('/arrangements?limit=50', validateArrangementList)
  const { threads } = await client.get('/threads', validateThreadList)
  client.close()
  return {
    self: id,
    ownListings: listings.map((one) => one.id),
    ownRequests: listings.filter(({ kind }) => kind === 'request').map((one) => one.id),
    ownExchanges: arrangements.map((one) => one.id),
    ownThreads: threads.map((one) => one.id),
  }
}
