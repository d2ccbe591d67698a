/** A bank with one of everything, so that every page has something to show; and the addresses at which it shows it. */
import { strict as assert } from 'node:assert'
import type { Test } from 'tap'
import type { Actor } from '../../node/api.ts'
import type { ArrangementStep, ListingCreate } from '../../protocol/generated/types.ts'
import { applicant, asMember, broker, newMember, take, valueOf } from '../node/desk/bank.ts'
import { nonceOf } from '../protocol/town-bank.ts'
import { founder, webBank, type Person, type WebBank } from './browser.ts'

/** The bank, whoever looks at it, and where everything is. */
export interface Examples {
  readonly bank: WebBank
  /** An admin who takes part like everybody else. */
  readonly ada: Person
  /** A member who may act for another. */
  readonly ben: Person
  /** Addresses by the template of their page, `/board/:id`; of pages without parameters those with something added. */
  readonly at: ReadonlyMap<string, readonly string[]>
}

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Founds the bank. Its people bear long names, since those are what breaks a page. */
export async function examples(t: Test, name: string): Promise<Examples> {
  const bank = await webBank(t, name)
  const ada = await bank.person('Ada', 'admin', { family: 'Rhys' })
  const ben = await bank.person('Bartholomew-Maximilian', 'member', {
    family: 'Featherstonehaugh-Cholmondeley',
  })
  for (const { id } of [ada, ben]) {
    const account = bank.desk.members.book.get(id)?.account ?? ''
    valueOf(await bank.bank.api.changeAccount(founder, account, { floor: -720_000, ceiling: 720_000 }))
  }
  const people = await peopleInEachState(bank, [ada, ben])
  const groups = await groupsOfEachKind(bank)
  const listings = await listingsOf(bank, ada, ben)
  const exchanges = await exchangesInEachState(bank, ada, ben)
  const threads = await threadsOf(bank, ada, ben, exchanges)
  const theirs = listingAbroad(bank)
  const [listing = ''] = listings
  const photo = bank.desk.listings.table.get(listing)?.photos[0]?.id ?? ''
  const stop = 'a'.repeat(26)
  const at: [string, readonly string[]][] = [
    ['/people/:id', [...people, ada.id, ben.id].map((id) => `/people/${id}`)],
    ['/people/:id/change', [`/people/${ben.id}/change`, `/people/${ada.id}/change`]],
    ['/people/:id/card', [`/people/${ben.id}/card`]],
    ['/people', ['/people?status=applied', '/people?status=left']],
    ['/groups/:id', groups.map((id) => `/groups/${id}`)],
    ['/groups/:id/change', groups.slice(0, 1).map((id) => `/groups/${id}/change`)],
    ['/board/:id', [...listings, theirs].map((id) => `/board/${id}`)],
    ['/board/:id/edit', [`/board/${listing}/edit`]],
    ['/board/:id/matches', listings.slice(0, 2).map((id) => `/board/${id}/matches`)],
    ['/board/:id/photos/:photo', [`/board/${listing}/photos/${photo}`]],
    ['/board/new', ['/board/new?kind=request']],
    ['/exchanges/:id', exchanges.map((id) => `/exchanges/${id}`)],
    ['/exchanges/plan', [`/exchanges/plan?giver=${ben.id}&receiver=${ada.id}&offer=${listings[1] ?? ''}`]],
    ['/exchanges/new', [`/exchanges/new?with=${ben.id}`]],
    ['/messages/:id', threads.map((id) => `/messages/${id}`)],
    ['/messages/new', [listings[1] ?? '', theirs].map((id) => `/messages/new?about=${id}`)],
    ['/statement', ['/statement?print=1']],
    ['/statement/:id', [`/statement/${ada.id}`]],
    ['/desk/statement/:id', [`/desk/statement/${ben.id}`]],
    ['/desk/login/:member', [`/desk/login/${ben.id}`]],
    ['/desk/categories/:code', ['/desk/categories/gardening']],
    ['/login/link/:secret', [`/login/link/${'A'.repeat(43)}`]],
    ['/setup/:secret', [`/setup/${'A'.repeat(43)}`]],
    ['/stop/:stop', [`/stop/${stop}`]],
    // What this page shows comes from a partner bank, which this one has not: it says that there is nothing.
    ['/credits/:transfer', [`/credits/${'A'.repeat(43)}`]],
  ]
  return { bank, ada, ben, at: new Map(at) }
}

/** Everywhere to look: each page that is there, with the examples that are known of it. */
export function addressesOf({ bank, at }: Pick<Examples, 'bank' | 'at'>): {
  readonly paths: readonly { readonly path: string; readonly isFurther: boolean }[]
  /** Pages that nobody has given an example. */
  readonly lacking: readonly string[]
} {
  const shown = bank.web.pages
    .filter(({ key }) => key.startsWith('GET '))
    .map(({ key }) => key.slice('GET '.length))
    .filter((path) => path !== '/look')
  const paths = shown.flatMap((page) =>
    [...(page.includes(':') ? [] : [page]), ...(at.get(page) ?? [])].map((path, index) => ({
      path,
      isFurther: index > 0,
    })),
  )
  return { paths, lacking: shown.filter((path) => path.includes(':') && !at.has(path)) }
}

async function peopleInEachState({ desk }: WebBank, proxies: readonly Person[]): Promise<string[]> {
  const applied = valueOf(await desk.members.apply(broker, applicant('Applied', 'Person')))
  const asked = valueOf(
    await desk.members.apply(
      broker,
      applicant('Interviewed', 'Person', { referees: [{ referee: 'Dr One' }] }),
    ),
  )
  await take(desk, asked.id, { do: 'interview', day: '2026-11-20', note: 'Bakes bread.' })
  for (const { id } of asked.references ?? [])
    await take(desk, asked.id, { do: 'reference-ask', reference: id })
  const [whole, resting, gone, late, no] = [
    await newMember(desk, 'Whole', 'Person', {
      contact: { email: 'whole@town.example', phone: '029 2037 1234', post: '1 High Street\nCardiff' },
      area: 'Splott',
      about: 'I knit.',
    }),
    await newMember(desk, 'Suspended', 'Person'),
    await newMember(desk, 'Left', 'Person'),
    await newMember(desk, 'Late', 'Person'),
    valueOf(await desk.members.apply(broker, applicant('Declined', 'Person'))),
  ]
  await take(desk, whole.id, { do: 'note', text: 'rang' })
  for (const { id } of proxies) await take(desk, whole.id, { do: 'proxy-add', proxy: id, given: 'in-person' })
  await take(desk, whole.id, { do: 'check', name: 'dbs-basic', clear: true, until: '2027-11-20' })
  await take(desk, resting.id, { do: 'suspend', reason: 'a long illness' })
  await take(desk, gone.id, { do: 'leave' })
  await take(desk, late.id, { do: 'deceased' })
  await take(desk, no.id, { do: 'decline', reason: 'lives too far away' })
  return [applied, asked, whole, resting, gone, late, no].map(({ id }) => id)
}

async function groupsOfEachKind({ desk }: WebBank): Promise<string[]> {
  const made: string[] = []
  for (const kind of ['group', 'agency', 'project', 'venue', 'pot'] as const) {
    const agency = kind === 'project' ? { agency: made[1] ?? '' } : {}
    const tag = kind === 'venue' ? { tag: 'community' as const } : {}
    const title = `The ${kind} of the riverside`
    made.push(valueOf(await desk.groups.create(broker, { kind, title, ...agency, ...tag })).id)
  }
  return made
}

/** The first two are Ada's request with a picture and an offer that fits it; then those that are paused, met and removed. */
async function listingsOf({ desk }: WebBank, ada: Person, ben: Person): Promise<string[]> {
  const words = { description: 'Digging, pruning.\nTea is made.', language: 'en' as const, shared: true }
  const post = async ({ id }: Person, kind: ListingCreate['kind'], title: string): Promise<string> => {
    const body = { kind, title, categories: ['gardening'], tags: ['tools'], when: ['sat-morning'], ...words }
    return valueOf(await desk.listings.create(asMember(id), body as ListingCreate)).id
  }
  const request = await post(ada, 'request', 'Dig my garden')
  valueOf(await desk.listings.addPhoto(asMember(ada.id), request, pixel))
  const ids = [request, await post(ben, 'offer', 'Gardening and digging')]
  const [paused, met] = [await post(ada, 'offer', 'Compost'), await post(ada, 'offer', 'Seedlings')]
  valueOf(await desk.listings.pause(asMember(ada.id), paused, true))
  valueOf(await desk.listings.close(asMember(ada.id), met, { outcome: 'met' }))
  return [...ids, paused, met]
}

/** An offer of a partner bank that fits Ada's request, of the longest names that it may have. */
function listingAbroad({ desk }: WebBank): string {
  const [bank, id] = [`tbk:${'b'.repeat(51)}a`, `l${'b'.repeat(15)}`]
  const offer = {
    ...{
      id,
      kind: 'offer' as const,
      title: 'Gardening and digging with a neighbour',
      description: 'We dig.',
    },
    ...{ language: 'en' as const, area: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
    ...{ categories: [{ code: 'gardening', name: 'Gardens' }], until: '2027-05-04', at: 1 },
  }
  const name = 'The Timebank of the Riverside and of Featherstonehaugh-Cholmondeley'
  const ref = 'riverside-and-featherstonehaugh-cholmondeley'
  desk.listings.setAbroad(bank, [{ bank, ref, name, offer, fetched: 1_763_640_000 }])
  return `${bank}.${id}`
}

async function exchangesInEachState({ desk }: WebBank, ada: Person, ben: Person): Promise<string[]> {
  const { arrangements } = desk
  const [me, other] = [asMember(ada.id), asMember(ben.id)]
  let count = 0
  const fresh = (): { nonce: string; category: string } => ({
    nonce: nonceOf(`example ${count++}`),
    category: 'gardening',
  })
  const done = { seconds: 5400, day: '2026-11-20', note: 'the hedge' }
  const planned = async (actor: Actor): Promise<string> =>
    valueOf(
      await arrangements.propose(actor, { ...fresh(), giver: ben.id, receiver: ada.id, day: '2026-11-25' }),
    ).id
  const recorded = async (actor: Actor): Promise<string> =>
    valueOf(
      await arrangements.record(actor, { ...fresh(), ...done, again: true, giver: ben.id, receiver: ada.id }),
    ).id
  const step = async (actor: Actor, id: string, body: ArrangementStep): Promise<void> =>
    void valueOf(await arrangements.step(actor, id, body))
  const [proposed, accepted, declined] = [await planned(other), await planned(other), await planned(other)]
  await step(me, accepted, { do: 'accept' })
  await step(me, declined, { do: 'decline' })
  const [waits, disputed, booked] = [await recorded(other), await recorded(other), await recorded(other)]
  await step(me, disputed, { do: 'dispute', reason: 'hours', note: 'It was one hour.' })
  await step(me, booked, { do: 'confirm' })
  const undone = await recorded(broker)
  await step(broker, undone, { do: 'reverse', reason: 'mistake' })
  const weekly = { giver: ben.id, receiver: ada.id, day: '2026-11-22', seconds: 3600, every: 'week' as const }
  const series = valueOf(await arrangements.propose(other, { ...fresh(), ...weekly })).id
  const many = { one: ada.number, oneGave: true, many: [{ who: ben.number }], whole: true }
  const lesson = {
    ...many,
    seconds: 3600,
    day: '2026-11-20',
    category: 'lessons',
    nonce: nonceOf('a lesson'),
  }
  valueOf(await arrangements.recordClass(broker, lesson))
  return [proposed, accepted, declined, waits, disputed, booked, undone, series]
}

async function threadsOf({ desk }: WebBank, ada: Person, ben: Person, [one]: string[]): Promise<string[]> {
  assert(one !== undefined)
  const about = { nonce: nonceOf('a message'), arrangement: one, text: 'Is Tuesday good?\nI bring a spade.' }
  const thread = valueOf(await desk.messages.write(asMember(ben.id), about))
  const answer = { nonce: nonceOf('an answer'), thread: thread.id, text: 'Yes.', askBroker: true }
  valueOf(await desk.messages.write(asMember(ada.id), answer))
  return [thread.id]
}
