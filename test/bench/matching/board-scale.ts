/**
 * `npm run bench:board`: a made-up town of 10,000 members and 20,000 listings in a register, and how long its board takes.
 * Prints one JSON object a measurement, in milliseconds of processor time; asserts nothing, since machines differ.
 */
import type { AbroadListing } from '../../../node/desk/board/listing-view.ts'
import { maxOffers } from '../../../protocol/federation/offers.ts'
import { matchingOf } from '../../../node/desk/matching.ts'
import { allTopics } from '../../../node/matching/topics/all-topics.ts'
import type { BoardQuery, Listing } from '../../../protocol/generated/types.ts'
import { ok } from '../../../protocol/result.ts'
import { broker, noon, openBoard } from '../../node/board/desk-town.ts'
import { numbersFrom } from '../../node/matching/town.ts'

const members = Number(process.argv[2] ?? 10_000)
const letters = 'abcdefghijklmnop'

/** An id for a number: hexadecimal digits as letters. */
const idOf = (kind: string, at: number): string =>
  kind + [...at.toString(16).padStart(15, '0')].map((digit) => letters[parseInt(digit, 16)] ?? 'a').join('')

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function say(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((left, right) => left - right)
  const at = (share: number): number =>
    Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1))
  console.log(JSON.stringify({ name, p50: at(0.5), p95: at(0.95), worst: at(1) }))
}

async function timed(name: string, count: number, run: (at: number) => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let at = 0; at < count; at++) {
    const begin = processorTime()
    await run(at)
    times.push(processorTime() - begin)
  }
  say(name, times)
}

const draw = numbersFrom(11)
const words = (): string => {
  const phrases = allTopics[draw(allTopics.length)]?.en.split(',') ?? []
  return [0, 1, 2].map(() => (phrases[draw(phrases.length)] ?? '').trim()).join(', ')
}

const board = await openBoard()
const leaves = board.categories.list().categories.filter(({ parent }) => parent !== undefined)
for (let at = 0; at < members; at++) {
  const id = idOf('m', at)
  const place = { latitude: 51.5 + draw(1000) / 10_000, longitude: -3.2 + draw(1000) / 10_000 }
  board.listers.people.set(id, {
    ...{ id, name: `Member ${at}`, area: `Ward ${at % 30}`, active: true, checks: [], at: noon, place },
    ...{ deskName: `Member ${at}`, account: `acc-${at}` },
  })
}
const listing = (at: number): Listing => ({
  ...{ id: idOf('l', at), member: idOf('m', at >> 1), kind: at % 2 === 0 ? 'offer' : 'request' },
  ...{ title: words().slice(0, 80), description: words(), language: 'en', tags: [], until: '2027-01-01' },
  ...{ categories: [leaves[draw(leaves.length)]?.id ?? 'other'], shared: true, photos: [] },
  ...{ status: 'open', at: noon + at, changed: noon + at },
})
const { listings, clock, categories } = board
const matching = matchingOf({
  ...{ table: listings.table, abroad: listings.abroad, own: listings.read },
  ...{ listers: board.listers, clock },
  categoryName: (code, language) => categories.nameOf(code, language),
  checkTitle: (name) => name,
  standings: {
    size: () => 1,
    read: async (reader) =>
      reader(() => ({ balance: (draw(21) - 9) * 3600, floor: -36_000, ceiling: 72_000 })),
  },
})
const begin = processorTime()
await board.register.run((draft) => {
  for (let at = 0; at < 2 * members; at++) draft.put(listings.table, listing(at))
  return ok(undefined)
})
say(`index ${2 * members} listings for search and for matching`, [processorTime() - begin])

const partner = (at: number): string => `tbk:${String.fromCharCode(98 + at).repeat(51)}a`
const theirs = (bank: string, at: number): AbroadListing => ({
  ...{ bank, ref: 'partner', name: 'Partner', fetched: noon },
  offer: {
    ...{ id: idOf('l', at), kind: at % 2 === 0 ? 'offer' : 'request', title: words().slice(0, 80) },
    ...{ description: words(), language: 'en', until: '2027-01-01', at: noon },
    categories: [{ code: leaves[draw(leaves.length)]?.id ?? 'other', name: 'Any' }],
  },
})
const partners = 10
const hears = processorTime()
for (let at = 0; at < partners; at++)
  listings.setAbroad(
    partner(at),
    Array.from({ length: maxOffers }, (_, number) => theirs(partner(at), number)),
  )
// Whoever comes meanwhile is served in between; here the last one is waited for.
await new Promise<void>((resolve) => {
  const last = `${partner(partners - 1)}.${idOf('l', maxOffers - 1)}`
  listings.abroad.watch((id) => {
    if (id === last) resolve()
  })
})
say(`index ${partners * maxOffers} listings of partners`, [processorTime() - hears])

const queries = [
  'gardning',
  'lift to the hospital',
  'ogród',
  'gwersi piano',
  'computer help',
  'babysiting',
  'dog',
  'cooking',
]
const search = (more: BoardQuery) => (at: number) =>
  listings.search(broker, { text: queries[at % queries.length] ?? '', ...more })
await timed('search by words', 200, search({}))
await timed('search by words in a group and an area', 200, search({ category: 'garden', area: 'ward 7' }))
await timed('newest first, page 50', 200, () => listings.search(broker, { from: 980, limit: 20 }))
await timed('one category, newest first', 200, () => listings.search(broker, { category: 'repairs' }))
const question = { limit: 10, language: 'en' } as const
await timed('match a request', 200, (at) => matching.matchRequest(broker, idOf('l', 2 * at + 1), question))
await timed('what could a member do', 200, (at) =>
  matching.whatCouldMemberDo(broker, idOf('m', at), question),
)
await timed('circles of all, the first time', 1, () => matching.chains(broker, question))
await timed('circles of all, again', 10, () => matching.chains(broker, question))
await timed('the lists of the desk', 20, () => matching.attention(broker))
console.log(JSON.stringify({ name: 'memory', memoryMiB: Math.round(process.memoryUsage().rss / 1024 ** 2) }))
process.exit(0)
