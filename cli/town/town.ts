/** Fills a running bank with a living town: people, a board, a year of exchanges, and weeks that are not over. All over HTTP. */
import type { MemberLine } from '../../protocol/generated/types.ts'
import {
  validateArrangementView,
  validateExchangeView,
  validateListingView,
  validateMemberImported,
  validateMemberList,
  validateMemberView,
} from '../../protocol/generated/validators.ts'
import { Chance, derivedId } from '../chance.ts'
import type { Client } from '../client.ts'
import { exitCodes, Stop } from '../stop.ts'
import { castOf, type Resident, type TownLogin } from './cast.ts'
import { keepRecords, openGroups, receiveApplicants } from './desk-work.ts'
import { help, type Help } from './help.ts'
import { playWeeks, type Neighbours } from './life.ts'
import { townspeople, type Townsperson } from './people.ts'
import { spread } from './spread.ts'

/** How large the town is. */
export interface TownSize {
  readonly members: number
  /** Exchanges over the last year. */
  readonly exchanges: number
  /** What happened in these last days was recorded with both people's words, as the desk does; 21 if absent. */
  readonly recordedDays?: number
  /** The same seed gives the same town. */
  readonly seed: string
}

/** What came of it. */
export interface TownDone {
  readonly members: number
  readonly listings: number
  readonly exchanges: number
  /** Exchanges that a limit did not allow. */
  readonly refused: number
  readonly applicants: number
  readonly logins: readonly TownLogin[]
}

/** Rows of one import. */
const rowsAtATime = 50
const yearDays = 365
/** Of what happened before these days the ledger alone knows. */
const recentDays = 21

/** Where the town is, and when. */
export interface TownPlace {
  /** A day, `YYYY-MM-DD`. */
  readonly today: string
  /** A partner bank, for help over the border. */
  readonly neighbours?: Neighbours
  /** Hears how far it is, from 0 to 1. */
  readonly told: (share: number) => void
}

/** Fills the bank. Throws `Stop` with the bank's words if it refuses what a town needs. */
export async function fillTown(client: Client, size: TownSize, place: TownPlace): Promise<TownDone> {
  const { told, today } = place
  const chance = new Chance('town', size.seed)
  const people = townspeople(chance, size.members)
  await importAll(client, size.seed, people)
  told(0.2)
  const residents = await residentsOf(client, people)
  await spread(residents, (one) => describe(client, chance, one))
  told(0.3)
  const listings = await postListings(client, chance, residents)
  told(0.45)
  const year = new Chance('year', size.seed)
  const exchanges = await playYear(client, year, residents, size, today, (share) => told(0.45 + share * 0.4))
  const rest = await liveOn(client, await residentsOf(client, people), size.seed, place)
  return { members: residents.length, listings, ...exchanges, ...rest }
}

/** What is not over yet: people who wait for each other, and for the desk. */
async function liveOn(
  client: Client,
  residents: readonly Resident[],
  seed: string,
  { today, neighbours, told }: TownPlace,
): Promise<Pick<TownDone, 'applicants' | 'logins'>> {
  const noon = Date.parse(`${today}T12:00:00Z`)
  const day = (ago: number): string => new Date(noon - ago * 86_400_000).toISOString().slice(0, 10)
  const cast = await castOf(client, residents)
  told(0.9)
  const { broker, steward, members, friends, logins } = cast
  const players = [broker, steward, ...members, ...friends]
  const group = await openGroups(client, steward.who.id, -20 * 3600)
  await playWeeks({ cast, seed, day, neighbours }, client, residents, group)
  told(0.95)
  const named = new Set([...players.map(({ who }) => who.number), ...logins.map(({ number }) => number)])
  const others = residents.filter(({ number }) => !named.has(number))
  await keepRecords(client, others, day)
  const applicants = await receiveApplicants(client, friends[0].who.id, day)
  for (const player of players) player.client.close()
  return { applicants, logins }
}

const originOf = (seed: string, index: number): string => `town:${seed}:${index}`
/** An address that reaches nobody: the domain is kept for examples. */
function emailOf({ given, family }: Townsperson): string {
  const plain = `${given}.${family}`.normalize('NFD').replaceAll(/[^A-Za-z.]/g, '')
  return `${plain.toLowerCase()}@example.org`
}

const handleOf = (index: number): string => `neighbour.${index + 1}`

async function importAll(client: Client, seed: string, people: readonly Townsperson[]): Promise<void> {
  for (let start = 0; start < people.length; start += rowsAtATime) {
    const rows = people.slice(start, start + rowsAtATime).map((person, offset) => ({
      origin: originOf(seed, start + offset),
      name: { given: person.given, family: person.family },
      ...{ language: person.language, area: person.area, birthYear: person.birthYear },
      handle: handleOf(start + offset),
      // Not everybody has e-mail, and nobody needs it.
      ...((start + offset) % 3 === 0 && { contact: { email: emailOf(person) } }),
    }))
    const { refused } = await client.post('/members/import', validateMemberImported, { rows })
    const first = refused[0]
    if (first !== undefined)
      throw new Stop(exitCodes.failed, 'not-imported', `A member of the town was refused: ${first.says}`, '')
  }
}

async function residentsOf(client: Client, people: readonly Townsperson[]): Promise<Resident[]> {
  const found: MemberLine[] = []
  for (let skip = 0; ; skip += 500) {
    const { members } = await client.post('/members/find', validateMemberList, { skip, limit: 500 })
    found.push(...members)
    if (members.length < 500) break
  }
  const byHandle = new Map(found.map((line) => [line.handle, line]))
  return people.flatMap((person, index) => {
    const handle = handleOf(index)
    const line = byHandle.get(handle)
    const number = line?.number
    return line === undefined || number === undefined ? [] : [{ ...line, person, handle, number }]
  })
}

const parts = [
  'mon-morning',
  'tue-afternoon',
  'wed-morning',
  'thu-evening',
  'fri-afternoon',
  'sat-morning',
] as const

async function describe(client: Client, chance: Chance, { id, person }: Resident): Promise<void> {
  const { latitudeMicrodegrees, longitudeMicrodegrees, reachMetres } = person
  const free = parts.filter(() => chance.below(2) === 0)
  await client.patch(`/members/${id}`, validateMemberView, {
    ...{ place: { latitudeMicrodegrees, longitudeMicrodegrees }, reachMetres },
    ...(free.length > 0 && { free }),
  })
}

/** Everybody offers one or two kinds of help, and most need one. Answers how many stand on the board. */
async function postListings(client: Client, chance: Chance, residents: readonly Resident[]): Promise<number> {
  const wanted = residents.flatMap((resident) => {
    const kinds = help[resident.person.language]
    const offered = [chance.pick(kinds), ...(chance.below(2) === 0 ? [chance.pick(kinds)] : [])]
    const needed = chance.below(3) === 0 ? [] : [chance.pick(kinds)]
    return [
      ...[...new Set(offered)].map((one) => ({ resident, one, kind: 'offer' as const })),
      ...needed
        .filter((one) => !offered.includes(one))
        .map((one) => ({ resident, one, kind: 'request' as const })),
    ]
  })
  await spread(wanted, async ({ resident, one, kind }) => {
    await client.post('/listings', validateListingView, {
      ...{ member: resident.id, kind, title: titleOf(one, kind), description: one.more },
      ...{ language: one.language, categories: [one.category], shared: true },
    })
  })
  return wanted.length
}

const titleOf = (one: Help, kind: 'offer' | 'request'): string => (kind === 'offer' ? one.offer : one.request)

/** A year of exchanges, oldest first. A limit may refuse some: such is life in a timebank. */
async function playYear(
  client: Client,
  chance: Chance,
  residents: readonly Resident[],
  { exchanges: count, seed, recordedDays = recentDays }: TownSize,
  today: string,
  told: (share: number) => void,
): Promise<{ exchanges: number; refused: number }> {
  const noon = Date.parse(`${today}T12:00:00Z`)
  // Some are much more active than others; a few have not been seen for long.
  const busy = residents.map((_, index) => 1 / (1 + index * 0.05))
  let [exchanges, refused] = [0, 0]
  const plan = Array.from({ length: count }, (_, index) => {
    const giver = chance.weighted(busy)
    const other = (giver + 1 + chance.below(residents.length - 1)) % residents.length
    const age = Math.floor(((count - index) / count) * yearDays)
    const seconds = (1 + chance.below(6)) * 1800
    return { index, giver: residents[giver], receiver: residents[other], age, seconds, kind: chance.next() }
  })
  await spread(plan, async ({ index, giver, receiver, age, seconds, kind }) => {
    if (giver === undefined || receiver === undefined) return
    const kinds = help[giver.person.language]
    const { category = 'visiting' } = kinds[Math.floor(kind * kinds.length)] ?? {}
    const day = new Date(noon - age * 86_400_000).toISOString().slice(0, 10)
    const body = { giver: giver.handle, receiver: receiver.handle, seconds, day, category }
    const id = derivedId('town', seed, index)
    const booked =
      age < recordedDays ? await recordedByDesk(client, id, body) : await inLedger(client, id, body)
    if (booked) exchanges++
    else refused++
    told((exchanges + refused) / count)
  })
  return { exchanges, refused }
}

async function inLedger(client: Client, id: string, body: object): Promise<boolean> {
  return (await client.ask('POST', '/exchanges', validateExchangeView, { id, ...body })).ok
}

async function recordedByDesk(client: Client, nonce: string, body: object): Promise<boolean> {
  // In a year of chance two may do the same twice on a day.
  const made = await client.ask('POST', '/records', validateArrangementView, { nonce, again: true, ...body })
  return made.ok && made.value.state === 'booked'
}
