/** Lists of arrangements: what waits for whoever asks comes first. */
import { ok, type Result } from '../../../protocol/result.ts'
import type { Arrangement, ArrangementList } from '../../../protocol/generated/types.ts'
import type { Refusal } from '../../../protocol/refusal.ts'
import type { Actor } from '../../api.ts'
import { openStates } from './arrangement-book.ts'
import { arrangementView, waitsFor } from './arrangement-view.ts'
import type { ArrangementContext, ArrangementQuery } from './arrangement-context.ts'
import { standOf } from './actors.ts'
import { actsFor, isBroker, todayOf } from '../shared.ts'

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
    if (stand === undefined) return []
    const shown = arrangementView(context, actor, one, stand)
    return [{ shown, waits: waitsFor(one, stand, shown.may) }]
  })
  const sorted = seen.toSorted(
    (a, b) => Number(b.waits) - Number(a.waits) || b.shown.changed - a.shown.changed,
  )
  const page = sorted.slice(from, from + Math.min(limit, mostListed))
  return ok({
    arrangements: page.map(({ shown }) => shown),
    waiting: seen.filter(({ waits }) => waits).length,
    total: seen.length,
  })
}

/** Those that the query could mean, before it is asked whether the actor may see them. */
function candidates(context: ArrangementContext, actor: Actor, query: ArrangementQuery): Arrangement[] {
  const { book, people } = context
  if (query.member !== undefined) return book.of(query.member)
  if (query.listing !== undefined) return book.ofListing(query.listing)
  const wide = isBroker(actor) || actor.role === 'auditor'
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
