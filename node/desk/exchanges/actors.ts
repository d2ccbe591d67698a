/** In what capacity somebody looks at an arrangement, or acts on it. */
import type { Arrangement, Party, Side } from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import type { Doer } from '../../register/arrangement.ts'
import type { ExchangeDeps } from './ports.ts'
import { actsFor, isBroker, todayOf } from '../shared.ts'

/** How somebody stands to an arrangement; undefined if they may not know of it. */
export type Stand = Side | 'broker' | 'auditor'

type World = Pick<ExchangeDeps, 'people' | 'clock'>

/** Whether the actor acts for one side: themselves, somebody whose proxy they are, or an account that they look after. */
export function holds(world: World, actor: Actor, party: Party): boolean {
  const member = party.member === undefined ? undefined : world.people.get(party.member)
  if (member !== undefined && actsFor(actor, member, todayOf(world))) return true
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
