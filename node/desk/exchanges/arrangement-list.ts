/** Lists of arrangements: what waits for whoever asks comes first. */
import { ok, type Result } from '../../../protocol/result.ts'
import type { Arrangement, ArrangementList } from '../../../protocol/generated/types.ts'
import type { Refusal } from '../../../protocol/refusal.ts'
import type { Actor } from '../../api.ts'
import { openStates } from './arrangement-book.ts'
import { arrangementView, stepsOf, waitsFor } from './arrangement-view.ts'
import type { ArrangementContext, ArrangementQuery } from './arrangement-context.ts'
import { standOf, type Stand } from './actors.ts'
import { actsFor, readsDesk, todayOf } from '../shared.ts'

const mostListed = 200
const usuallyListed = 50

/** The arrangements that the actor may see and asked for. */
export function listArrangements(
  context: ArrangementContext,
  actor: Actor,
  query: ArrangementQuery,
): Result<ArrangementList, Refusal> {
  const { only, group, listing, from = 0, limit = usuallyListed } = query
  const found = candidates(context, actor, query).filter(
    (one) =>
      (only !== 'open' || openStates.has(one.state)) &&
      (only !== 'disputed' || one.state === 'disputed') &&
      (group === undefined || one.group === group) &&
      (listing === undefined || one.listing === listing || one.request === listing),
  )
  const seen = found.flatMap((one) => {
    const stand = standOf(context, actor, one)
    return stand === undefined ? [] : [{ one, stand, waits: waits(context, one, stand) }]
  })
  const first = firstOf(
    seen,
    from + Math.min(limit, mostListed),
    (a, b) => Number(b.waits) - Number(a.waits) || b.one.changed - a.one.changed || b.one.at - a.one.at,
  )
  return ok({
    // Only what is on the page is made into words: a desk has tens of thousands.
    arrangements: first.slice(from).map(({ one, stand }) => arrangementView(context, actor, one, stand)),
    waiting: seen.filter((one) => one.waits).length,
    total: seen.length,
  })
}

/** Whether it waits for somebody who stands so to it. What is over waits for nobody, whatever may be done with it. */
function waits({ rules, clock }: ArrangementContext, one: Arrangement, stand: Stand): boolean {
  if (stand === 'auditor' || !openStates.has(one.state)) return false
  return waitsFor(one, stand, stepsOf(one, stand, rules(), clock.now()))
}

/**
 * How many wait for the word of a member, as a giver, a receiver or a steward. It is asked for with every page, so it looks at
 * their own only; what waits for those for whom they act stands in the list.
 */
export function countWaiting(context: ArrangementContext, { member, stewardOf = [] }: Actor): number {
  if (member === undefined) return 0
  const actor: Actor = { by: member, role: 'member', member, stewardOf }
  const ids = new Set<string>()
  for (const one of [member, ...stewardOf].flatMap((id) => context.book.of(id))) {
    const stand = openStates.has(one.state) ? standOf(context, actor, one) : undefined
    if (stand !== undefined && waits(context, one, stand)) ids.add(one.id)
  }
  return ids.size
}

/** The first `count` in order, without sorting all the others. */
function firstOf<T>(all: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  let kept: T[] = []
  for (const one of all) {
    kept.push(one)
    if (kept.length >= 2 * count + 1000) kept = kept.toSorted(compare).slice(0, count)
  }
  return kept.toSorted(compare).slice(0, count)
}

/** Those that the query could mean, before it is asked whether the actor may see them. */
function candidates(context: ArrangementContext, actor: Actor, query: ArrangementQuery): Arrangement[] {
  const { book, people } = context
  if (query.member !== undefined) return book.of(query.member)
  if (query.listing !== undefined) return book.ofListing(query.listing)
  const wide = readsDesk(actor)
  // A broker's own exchanges are asked for by their member id: without one it is the desk's list.
  if (wide) {
    if (query.only === 'disputed') return book.inState('disputed')
    if (query.only === 'open') return book.inState(...openStates)
    return [...book.table.values()]
  }
  if (actor.member === undefined) return []
  const mine = [actor.member, ...(actor.stewardOf ?? [])]
  for (const one of people.all())
    if (one.id !== actor.member && actsFor(actor, one, todayOf(context))) mine.push(one.id)
  return [...new Set(mine.flatMap((id) => book.of(id)))]
}
