/** What may stand on the board: pure rules about one offer or request. */
import type {
  Day,
  Listing,
  ListingChange,
  ListingCreate,
  ListingStatus,
} from '../../../protocol/generated/types.ts'
import { dayNumber } from '../../../protocol/ledger/day.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import { unseenMarks } from '../../register/unseen.ts'
import { dayAfter } from '../shared.ts'
import { hasContact } from './contact-in-text.ts'

/** Of one person or group, open and paused together. More would be a shop. */
export const maxListingsOfOne = 60

/** Two years: after that somebody should say again that it still holds. */
const mostDays = 731

/** A new listing, without its id. It stands for `days` if nobody says until when. */
export function newListing(
  body: ListingCreate,
  now: number,
  writer: string | undefined,
  days: number,
): Result<Omit<Listing, 'id'>, Refusal> {
  const { member, group, kind, language, categories, ...rest } = body
  const [title, description] = [visible(body.title), visible(body.description)]
  const { tags = [], when, place, needsChecks, until = dayAfter(now, days), shared = true } = rest
  const problem = textProblem({ title, description, tags }) ?? dayProblem(until, now)
  if (problem !== undefined) return err(problem)
  return ok({
    ...(member !== undefined && { member }),
    ...(group !== undefined && { group }),
    ...{ kind, title, description, language, categories, tags, until, shared, photos: [] },
    // An empty list is no condition, and is not stored as one.
    ...(when !== undefined && when.length > 0 && { when }),
    ...(place !== undefined && { place }),
    ...(needsChecks !== undefined && needsChecks.length > 0 && { needsChecks }),
    ...(writer !== undefined && { by: writer }),
    ...{ status: 'open', at: now, changed: now },
  })
}

/** A listing after a change. An expired one with a new last day stands again. */
export function changedListing(old: Listing, body: ListingChange, now: number): Result<Listing, Refusal> {
  const ended = endedProblem(old, body.until !== undefined ? ['met', 'removed'] : undefined)
  if (ended !== undefined) return err(ended)
  const { when, needsChecks, ...rest } = { ...old, ...body }
  const words = { title: visible(rest.title), description: visible(rest.description) }
  const status: ListingStatus = old.status === 'expired' ? 'open' : old.status
  const next: Listing = {
    ...rest,
    ...words,
    // An empty list takes the condition away: a stored one is never empty.
    ...(when !== undefined && when.length > 0 && { when }),
    ...(needsChecks !== undefined && needsChecks.length > 0 && { needsChecks }),
    ...{ status, changed: now },
  }
  const problem = textProblem(next) ?? (body.until === undefined ? undefined : dayProblem(body.until, now))
  return problem === undefined ? ok(next) : err(problem)
}

/** A listing in another status. */
export function withStatus(old: Listing, status: ListingStatus, now: number): Result<Listing, Refusal> {
  const ended = endedProblem(old)
  if (ended !== undefined) return err(ended)
  return ok({ ...old, status, changed: now })
}

/** Whether it can be found by others on a day (`yyyy-mm-dd`). */
export function stands({ status, until }: Pick<Listing, 'status' | 'until'>, today: Day): boolean {
  return status === 'open' && until >= today
}

/** Characters that nobody sees, and that turn the text around them about. */
const unseen = new RegExp(String.raw`[${unseenMarks}\ufeff]`, 'gu')

/** A title of nothing but such characters stays as it is: the schema asks for one letter at least. */
function visible(text: string): string {
  const left = text.replaceAll(unseen, '')
  return left === '' ? text : left
}

function endedProblem(
  { status }: Listing,
  ends: readonly ListingStatus[] = ['met', 'removed', 'expired'],
): Refusal | undefined {
  return ends.includes(status) ? refuse('listing-ended', { status }) : undefined
}

/** Why a last day cannot be; undefined if it can. `now` in unix seconds. */
export function dayProblem(until: Day, now: number): Refusal | undefined {
  const [today, last] = [dayAfter(now, 0), dayAfter(now, mostDays)]
  if (dayNumber(until) === undefined) return refuse('day-invalid', { day: until })
  return until < today || until > last ? refuse('listing-past', { day: until, last }) : undefined
}

function textProblem({
  title,
  description,
  tags,
}: Pick<Listing, 'title' | 'description' | 'tags'>): Refusal | undefined {
  if (hasContact(title)) return refuse('contact-in-text', { field: 'title' })
  if (hasContact(description)) return refuse('contact-in-text', { field: 'description' })
  return tags.some(hasContact) ? refuse('contact-in-text', { field: 'tags' }) : undefined
}
