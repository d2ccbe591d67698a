/** Who is who in the town: the ready-made ways in, and neighbours who act for themselves. */
import type { MemberLine } from '../../protocol/generated/types.ts'
import {
  validateLoginOpened,
  validateLoginsEnded,
  validateMemberView,
} from '../../protocol/generated/validators.ts'
import { Client } from '../client.ts'
import type { TownLanguage, Townsperson } from './people.ts'

/** A member of the town with what we know of them besides. */
export type Resident = MemberLine & {
  readonly person: Townsperson
  readonly handle: string
  readonly number: string
}

/** A ready-made way in. */
export interface TownLogin {
  readonly role: 'admin' | 'broker' | 'auditor' | 'member' | 'steward'
  readonly name: string
  readonly number: string
  readonly pin: string
  /** What they find when they sign in. */
  readonly finds: string
}

/** Somebody who signed in, and acts by themselves. */
export interface Player {
  readonly who: Resident
  readonly client: Client
}

/** Everybody with a part in the scenes. */
export interface Cast {
  readonly broker: Player
  /** One member for each language that the town has. */
  readonly members: readonly Player[]
  readonly steward: Player
  /** Neighbours of theirs, who answer. */
  readonly friends: readonly [Player, Player, Player]
  readonly logins: readonly TownLogin[]
}

/** PINs for people who try the town out. They open nothing but this made-up place. */
const pins = {
  ...{ admin: '271828', broker: '314159', auditor: '161803', member: '141421', steward: '173205' },
  friend: '223606',
} as const

const finds: Readonly<Record<TownLogin['role'], string>> = {
  admin: 'the house rules and their history, categories, partners, everything of the desk',
  broker: 'applicants at every stage, a dispute, checks that run out, letters, matches and circles',
  auditor: 'the ledger and all statements, to read only',
  member: 'exchanges that wait for a yes, messages, notices, a statement of a year',
  steward: 'a group to look after, with an exchange that waits for another word',
}

type Named = readonly [role: TownLogin['role'], language: TownLanguage]

const parts: readonly Named[] = [
  ...([['admin', 'en'] as const, ['broker', 'en'] as const, ['auditor', 'en'] as const] as const),
  ...([['member', 'en'] as const, ['member', 'cy'] as const, ['member', 'pl'] as const] as const),
  ['steward', 'en'],
]

/** Gives everybody a part their rights and a PIN, and signs them in. Those nearest to a standing of zero come first. */
export async function castOf(client: Client, residents: readonly Resident[]): Promise<Cast> {
  const free = residents.toSorted((a, b) => Math.abs(a.balanceSeconds ?? 0) - Math.abs(b.balanceSeconds ?? 0))
  const take = (language?: TownLanguage): Resident => {
    const found = free.findIndex(({ person }) => language === undefined || person.language === language)
    const [one] = free.splice(Math.max(0, found), 1)
    if (one === undefined) throw new RangeError('the town is too small for its parts')
    return one
  }
  const named = parts.map(([role, language]) => ({ role, who: take(language) }))
  const friends = [take(), take(), take()]
  await Promise.all(named.map(({ role, who }) => letIn(client, who, role)))
  await Promise.all(friends.map((who) => letIn(client, who, 'friend')))
  const playing = async (role: TownLogin['role']): Promise<Player[]> =>
    Promise.all(named.filter((one) => one.role === role).map(({ who }) => signIn(client, who, pins[role])))
  const [broker] = await playing('broker')
  const [steward] = await playing('steward')
  const [one, two, three] = await Promise.all(friends.map((who) => signIn(client, who, pins.friend)))
  if (!broker || !steward || !one || !two || !three) throw new RangeError('a part of the town is missing')
  const logins = named.map(({ role, who: { person, number } }): TownLogin => {
    const name = `${person.given} ${person.family}`
    return { role, name, number, pin: pins[role], finds: finds[role] }
  })
  return { broker, steward, members: await playing('member'), friends: [one, two, three], logins }
}

async function letIn(client: Client, { id }: Resident, role: keyof typeof pins): Promise<void> {
  if (role === 'admin' || role === 'broker' || role === 'auditor')
    await client.post(`/members/${id}/steps`, validateMemberView, { do: 'roles', roles: [role] })
  await client.post('/logins/pins', validateLoginsEnded, { member: id, pin: pins[role] })
}

async function signIn(client: Client, who: Resident, pin: string): Promise<Player> {
  const { token } = await client.post('/logins', validateLoginOpened, { number: who.number, secret: pin })
  return { who, client: new Client({ url: client.url, token, sockets: 2 }) }
}
