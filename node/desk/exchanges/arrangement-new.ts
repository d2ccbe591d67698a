/** How an arrangement begins: as a proposal, or with what was done already. */
import { checkArrangement } from '../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type {
  Arrangement,
  ArrangementCreate,
  ArrangementView,
  CheckException,
  ExchangeRecord,
  Nonce,
  Party,
  Seal,
} from '../../../protocol/generated/types.ts'
import type { Actor, Answer } from '../../api.ts'
import { farSides, logged, take, type Terms } from '../../register/arrangement.ts'
import type { Draft } from '../../register/register.ts'
import { arrangementView } from './arrangement-view.ts'
import type { ArrangementContext } from './arrangement-context.ts'
import { byOf, doerOf, standOf, type Stand } from './actors.ts'
import {
  beginRefusal,
  checkedTerms,
  kindRefusal,
  pairRefusal,
  partnerRefusal,
  planRefusal,
} from './checks.ts'
import { idFrom } from './ids.ts'
import { allowedWithout } from './needed-checks.ts'
import { partyOf } from './parties.ts'
import { sound } from './sound.ts'
import { isBroker } from '../shared.ts'

/** Everything from which an arrangement begins. */
export interface Beginning {
  /** Follows from the form: the same form is the same arrangement. */
  readonly id: string
  readonly giver: Party
  readonly receiver: Party
  readonly as: Exclude<Stand, 'auditor'>
  readonly category: string
  readonly note?: string | undefined
  readonly listing?: string | undefined
  readonly request?: string | undefined
  readonly plan?: { readonly day?: string; readonly seconds?: number } | undefined
  /** What was done; without it, it is a proposal. */
  readonly done?:
    { readonly terms: Terms; readonly ledger: Nonce; readonly consent?: Seal | undefined } | undefined
  /** What allows it without a check that its request asks for. */
  readonly exception?: CheckException | undefined
  readonly series?: string | undefined
  readonly group?: string | undefined
}

type Started = Promise<Result<Beginning, Refusal>>

/** What a proposal means. */
export async function fromProposal(
  context: ArrangementContext,
  actor: Actor,
  body: ArrangementCreate,
): Started {
  const sides = await sidesOf(context, actor, body.giver, body.receiver)
  if (!sides.ok) return sides
  const barred =
    beginRefusal(context.rules(), isBroker(actor)) ??
    kindRefusal(body.category, context.rules()) ??
    planRefusal(body.day, context.clock.now())
  if (barred !== undefined) return err(barred)
  const { category, note, listing, request, day, seconds, nonce } = body
  const strange = listingRefusal(context, sides.value, body)
  if (strange !== undefined) return err(strange)
  const plan = { ...(day !== undefined && { day }), ...(seconds !== undefined && { seconds }) }
  const id = idFrom('x', byOf(actor), nonce)
  const { giver, as } = sides.value
  const allowed = allowedWithout(context, actor, as, { giver, listing, request, plan }, body.except)
  if (!allowed.ok) return allowed
  return ok({ id, ...sides.value, category, note, listing, request, plan, exception: allowed.value })
}

/** What a record means. */
export async function fromRecord(context: ArrangementContext, actor: Actor, body: ExchangeRecord): Started {
  const sides = await sidesOf(context, actor, body.giver, body.receiver)
  if (!sides.ok) return sides
  const { category, note, listing, request, day, seconds, nonce, consent } = body
  const strange = listingRefusal(context, sides.value, body)
  if (strange !== undefined) return err(strange)
  const { api, rules, clock } = context
  const barred = beginRefusal(rules(), isBroker(actor))
  if (barred !== undefined) return err(barred)
  const terms = checkedTerms({ seconds, day, category }, rules(), await api.rules(), clock.now())
  if (!terms.ok) return terms
  const asked = { giver: sides.value.giver, listing, request, plan: { day } }
  const allowed = allowedWithout(context, actor, sides.value.as, asked, body.except)
  if (!allowed.ok) return allowed
  const done = { terms: terms.value, ledger: nonce, consent }
  const id = idFrom('x', byOf(actor), nonce)
  const exception = allowed.value
  const begun = { id, ...sides.value, category, note, listing, request, done, exception }
  const twin = body.again === true ? undefined : context.book.twinOf(begun)
  return twin === undefined ? ok(begun) : err(refuse('recorded-already', { id: twin }))
}

/** An arrangement comes from an offer of its giver or a request of its receiver: what others wrote is not there for it. */
function listingRefusal(
  { listings }: ArrangementContext,
  { giver, receiver }: Pick<Beginning, 'giver' | 'receiver'>,
  { listing, request }: Pick<Beginning, 'listing' | 'request'>,
): Refusal | undefined {
  const isOf = (id: string, kinds: readonly string[]): boolean => {
    const known = listings?.(id)
    if (known?.account === undefined || !kinds.includes(known.kind)) return false
    return (known.kind === 'offer' ? giver : receiver).account === known.account
  }
  if (listing !== undefined && !isOf(listing, ['offer', 'request'])) return refuse('unknown-listing')
  if (request !== undefined && !isOf(request, ['request'])) return refuse('unknown-listing')
  return undefined
}

/** The two sides that somebody named, and in what capacity they speak. */
export async function sidesOf(
  context: ArrangementContext,
  actor: Actor,
  giverRef: string,
  receiverRef: string,
): Promise<Result<Pick<Beginning, 'giver' | 'receiver' | 'as'>, Refusal>> {
  const giver = await partyOf(context, actor, giverRef, 'giver')
  if (!giver.ok) return giver
  const receiver = await partyOf(context, actor, receiverRef, 'receiver')
  if (!receiver.ok) return receiver
  const pair = { giver: giver.value, receiver: receiver.value }
  const as = standOf(context, actor, pair)
  if (as === undefined || as === 'auditor') return err(refuse('not-about-you'))
  const refusal =
    pairRefusal(pair.giver, pair.receiver) ?? partnerRefusal(pair, context.rules(), isBroker(actor))
  return refusal === undefined ? ok({ ...pair, as }) : err(refusal)
}

/** The record of a beginning, in its first state. */
export function begun(
  { rules, clock }: ArrangementContext,
  actor: Actor,
  beginning: Beginning,
): Result<Arrangement, Refusal> {
  const { id, giver, receiver, as, category, plan, done, exception } = beginning
  const { note, listing, request, series, group } = beginning
  const now = clock.now()
  const side = as === 'giver' || as === 'receiver' ? [as] : []
  const blank: Arrangement = {
    ...{ id, at: now, changed: now, state: 'proposed', giver, receiver, category, history: [] },
    yes: side,
    ...(note !== undefined && { note }),
    ...(listing !== undefined && { listing }),
    ...(request !== undefined && { request }),
    ...(plan && Object.keys(plan).length > 0 && { plan }),
    ...(exception && { exception }),
    ...(series !== undefined && { series }),
    ...(group !== undefined && { group }),
  }
  const doer = doerOf(actor, as)
  if (done === undefined) {
    // Nobody here speaks for somebody at another bank: their own bank is asked when it is recorded.
    const state = [...side, ...farSides(blank)].length === 2 ? 'accepted' : 'proposed'
    return ok(excepted(logged({ ...blank, state }, 'propose', doer, now), undefined))
  }
  const made = take(blank, { do: 'record', terms: done.terms, id: done.ledger }, doer, rules(), now)
  if (!made.ok) return made
  const noted = excepted(made.value, undefined)
  if (done.consent === undefined || noted.ledger === undefined) return ok(noted)
  return ok({ ...noted, ledger: { ...noted.ledger, consent: done.consent } })
}

/** Notes in the history that a time broker allowed it, unless `before` knew of that already. */
export function excepted(one: Arrangement, before: CheckException | undefined): Arrangement {
  const { exception } = one
  if (exception === undefined || exception.at === before?.at) return one
  return logged(one, 'except', { by: exception.by, as: 'broker' }, exception.at)
}

/** Puts a beginning into a draft. The same one again is the first; another with its id is refused. */
export function put(
  context: ArrangementContext,
  draft: Draft,
  actor: Actor,
  beginning: Beginning,
): Result<Arrangement, Refusal> {
  const { book, notices } = context
  const known = draft.get(book.table, beginning.id)
  if (known !== undefined) return isSame(known, beginning) ? ok(known) : err(refuse('request-differs'))
  const first = begun(context, actor, beginning)
  const made = first.ok ? sound(checkArrangement, first.value) : first
  if (!made.ok) return made
  draft.put(book.table, made.value)
  notices.tellOf(draft, made.value, undefined)
  return made
}

function isSame(known: Arrangement, { giver, receiver, done, plan }: Beginning): boolean {
  const same = (one: Party, other: Party): boolean =>
    one.account === other.account && one.address === other.address
  if (!same(known.giver, giver) || !same(known.receiver, receiver)) return false
  if (done === undefined) return known.plan?.day === plan?.day && known.plan?.seconds === plan?.seconds
  // A broker may have changed it since: then the identifier in the ledger is all that is left of the form.
  const { claim, ledger } = known
  return ledger?.id !== done.ledger || (claim?.seconds === done.terms.seconds && claim.day === done.terms.day)
}

const partnerWaitSeconds = 3

/** Begins an arrangement, and takes it to the ledger if nobody's word is missing. */
export async function create(
  context: ArrangementContext,
  actor: Actor,
  beginning: Beginning,
): Answer<ArrangementView> {
  const made = await context.register.run((draft) => put(context, draft, actor, beginning))
  if (!made.ok) return made
  await context.carry.run(made.value.id, partnerWaitSeconds)
  const now = context.book.get(made.value.id) ?? made.value
  return ok(arrangementView(context, actor, now, standOf(context, actor, now) ?? 'broker'))
}
