/** Fills a running bank with a living town: members, offers and requests, and a year of exchanges. All of it over HTTP. */
import type { MemberLine } from '../../protocol/generated/types.ts'
import {
  validateExchangeView,
  validateGroupView,
  validateListingView,
  validateLoginsEnded,
  validateMemberImported,
  validateMemberList,
  validateMemberView,
} from '../../protocol/generated/validators.ts'
import { Chance, derivedId } from '../chance.ts'
import type { Client } from '../client.ts'
import { exitCodes, Stop } from '../stop.ts'
import { help, townGroups, type Help } from './help.ts'
import { townspeople, type Townsperson } from './people.ts'

/** How large the town is. */
export interface TownSize {
  readonly members: number
  /** Exchanges over the last year. */
  readonly exchanges: number
  /** The same seed gives the same town. */
  readonly seed: string
}

/** A ready-made way in. */
export interface TownLogin {
  readonly role: 'admin' | 'broker' | 'auditor' | 'member'
  readonly name: string
  readonly number: string
  readonly pin: string
}

/** What came of it. */
export interface TownDone {
  readonly members: number
  readonly listings: number
  readonly exchanges: number
  /** Exchanges that a limit did not allow. */
  readonly refused: number
  readonly logins: readonly TownLogin[]
}

/** Rows of one import, and requests at a time. */
const rowsAtATime = 50
const atATime = 16
const yearDays = 365

type Resident = MemberLine & { readonly person: Townsperson; readonly handle: string }

/** Fills the bank. `today` is a day, `YYYY-MM-DD`; `told` hears how far it is, from 0 to 1. */
export async function fillTown(
  client: Client,
  size: TownSize,
  today: string,
  told: (share: number) => void,
): Promise<TownDone> {
  const chance = new Chance('town', size.seed)
  const people = townspeople(chance, size.members)
  await importAll(client, size.seed, people)
  told(0.2)
  const residents = await residentsOf(client, people)
  await spread(residents, (one) => describe(client, chance, one))
  for (const title of townGroups) await client.post('/groups', validateGroupView, { kind: 'group', title })
  told(0.3)
  const listings = await postListings(client, chance, residents)
  told(0.5)
  const exchanges = await playYear(client, new Chance('year', size.seed), residents, size, today, (share) =>
    told(0.5 + share / 2),
  )
  const logins = await letIn(client, residents)
  return { members: residents.length, listings, ...exchanges, logins }
}

/** Runs `work` over a list, some at a time. */
async function spread<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...list]
  const worker = async (): Promise<void> => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: atATime }, worker))
}

const originOf = (seed: string, index: number): string => `town:${seed}:${index}`
const handleOf = (index: number): string => `neighbour.${index + 1}`

async function importAll(client: Client, seed: string, people: readonly Townsperson[]): Promise<void> {
  for (let start = 0; start < people.length; start += rowsAtATime) {
    const rows = people.slice(start, start + rowsAtATime).map((person, offset) => ({
      origin: originOf(seed, start + offset),
      name: { given: person.given, family: person.family },
      ...{ language: person.language, area: person.area, birthYear: person.birthYear },
      handle: handleOf(start + offset),
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
    return line === undefined ? [] : [{ ...line, person, handle }]
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
  { exchanges: count, seed }: TownSize,
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
    const asked = await client.ask('POST', '/exchanges', validateExchangeView, { id, ...body })
    if (asked.ok) exchanges++
    else refused++
    told((exchanges + refused) / count)
  })
  return { exchanges, refused }
}

/** PINs for people who try the town out. They open nothing but this made-up place. */
const pins = { admin: '271828', broker: '314159', auditor: '161803', member: '141421' } as const

async function letIn(client: Client, residents: readonly Resident[]): Promise<TownLogin[]> {
  const logins: TownLogin[] = []
  for (const [index, role] of (['admin', 'broker', 'auditor', 'member', 'member'] as const).entries()) {
    const resident = residents[index * 3]
    if (resident === undefined) continue
    const { id, person, number = '' } = resident
    if (role !== 'member')
      await client.post(`/members/${id}/steps`, validateMemberView, { do: 'roles', roles: [role] })
    await client.post('/logins/pins', validateLoginsEnded, { member: id, pin: pins[role] })
    logins.push({ role, name: `${person.given} ${person.family}`, number, pin: pins[role] })
  }
  return logins
}
