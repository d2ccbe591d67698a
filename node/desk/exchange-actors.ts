/** In what capacity somebody looks at an arrangement, or acts on it. */
import { dayOfInstant, dayText } from '../../protocol/ledger/day.ts'
import type { Arrangement, Member, Party, Side } from '../../protocol/generated/types.ts'
import type { Actor } from '../api.ts'
import type { Doer } from '../register/arrangement.ts'
import type { ExchangeDeps } from './exchange-ports.ts'

/** How somebody stands to an arrangement; undefined if they may not know of it. */
export type Stand = Side | 'broker' | 'auditor'

type World = Pick<ExchangeDeps, 'people' | 'clock'>

/** Today, `yyyy-mm-dd` in UTC. */
export function today({ clock }: Pick<ExchangeDeps, 'clock'>): string {
  return dayText(dayOfInstant(clock.now())) ?? '9999-12-31'
}

/** Whether somebody works at the desk with people. */
export function isBroker({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'admin' || role === 'broker'
}

/** Whether the actor may act for a member: as the person, or with their recorded consent, or as the guardian. */
export function actsFor(world: World, actor: Actor, member: Member): boolean {
  const { member: who } = actor
  if (who === undefined) return false
  if (who === member.id || member.guardian?.member === who) return true
  const day = today(world)
  return member.proxies.some((one) => one.member === who && (one.until === undefined || one.until >= day))
}

/** Whether the actor acts for one side: themselves, somebody whose proxy they are, or an account that they look after. */
export function holds(world: World, actor: Actor, party: Party): boolean {
  const member = party.member === undefined ? undefined : world.people.get(party.member)
  if (member !== undefined && actsFor(world, actor, member)) return true
  return party.account !== undefined && actor.stewardOf?.includes(party.account) === true
}

/**
 * How the actor stands to an arrangement. A broker who is one of the two acts as that one only: nobody confirms or settles
 * for the other side what is about themselves.
 */
export function standOf(
  world: World,
  actor: Actor,
  one: Pick<Arrangement, 'giver' | 'receiver'>,
): Stand | undefined {
  const { member } = actor
  if (member !== undefined) {
    for (const side of ['giver', 'receiver'] as const) if (one[side].member === member) return side
    for (const side of ['giver', 'receiver'] as const) if (holds(world, actor, one[side])) return side
  }
  if (isBroker(actor)) return 'broker'
  return actor.role === 'auditor' ? 'auditor' : undefined
}

/** Who does it, for the history: an opaque id that the ledger can carry. */
export function doerOf(actor: Actor, as: Doer['as']): Doer {
  return { by: byOf(actor), as }
}

/** The actor's id as the ledger writes it. */
export function byOf({ member, by }: Actor): string {
  const id = (member ?? by).toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')
  return /^[a-z][a-z0-9-]{2,63}$/.test(id) ? id : 'desk'
}
