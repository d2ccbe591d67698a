/**
 * The checks that a request asks of whoever helps. Without a valid one nothing is arranged or recorded, unless the house lets
 * a time broker allow it and the broker says why: then it stands with the exchange, for everybody who sees it.
 */
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Arrangement, CheckException } from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import { holdsCheck } from '../../register/member-needs.ts'
import { byOf, type Stand } from './actors.ts'
import type { ExchangeDeps } from './ports.ts'
import { todayOf } from '../shared.ts'

type World = Pick<ExchangeDeps, 'listings' | 'people' | 'rules' | 'clock'>

/** What matters here of an arrangement, or of what is to become one. */
export interface Checked extends Pick<Arrangement, 'giver' | 'claim' | 'plan' | 'exception'> {
  readonly listing?: string | undefined
  readonly request?: string | undefined
}

/** The day that counts: when it was done, or when it is planned; otherwise today (`yyyy-mm-dd`). */
function dayOf(world: World, { claim, plan }: Checked): string {
  return claim?.day ?? plan?.day ?? todayOf(world)
}

/**
 * The codes of checks that its offer or request asks for and the giver has not on that day. Of a group, and of somebody at
 * another bank, this bank has seen none.
 */
export function missingChecks(world: World, one: Checked): string[] {
  const { listing, request, giver } = one
  const asked = [listing, request].flatMap((id) => {
    const known = id === undefined ? undefined : world.listings?.(id)
    return known?.needsChecks ?? []
  })
  if (asked.length === 0) return []
  const member = giver.member === undefined ? undefined : world.people.get(giver.member)
  const day = dayOf(world, one)
  return [...new Set(asked)].filter((name) => member === undefined || !holdsCheck(member, name, day))
}

/** Checks as people call them, in one line. */
export function checkTitles({ rules }: Pick<World, 'rules'>, names: readonly string[]): string[] {
  const { checkTitle = (name: string) => name } = rules()
  return names.map(checkTitle)
}

/**
 * What allows it although a check is missing: undefined if none is, what a broker said earlier, or what this one says now
 * with `reason`. Otherwise the refusal.
 */
export function allowedWithout(
  world: World,
  actor: Actor,
  stand: Stand,
  one: Checked,
  reason: string | undefined,
): Result<CheckException | undefined, Refusal> {
  const missing = missingChecks(world, one)
  const { exception } = one
  if (missing.every((name) => exception?.checks.includes(name) === true)) return ok(exception)
  const refusal = refuse('check-missing', { checks: checkTitles(world, missing).join(', ') })
  if (stand !== 'broker' || reason === undefined) return err(refusal)
  if (!world.rules().checkExceptions) return err(refuse('house-rule', { rule: 'checkExceptions' }))
  return ok({ by: byOf(actor), at: world.clock.now(), checks: missing, reason })
}

/** What stays when the words about a member are erased: that it was allowed, not why. */
export function withoutReason({ reason: _reason, ...rest }: CheckException): CheckException {
  return rest
}
