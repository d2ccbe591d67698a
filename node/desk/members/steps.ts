/** The steps of a member's way that change nothing but the record; those that touch the ledger are in files of their own. */
import type { Member, MemberReference, MemberStep } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor } from '../../api.ts'
import { afterStep } from '../../register/member-states.ts'
import { newCard, onlyAdminRefusal, type MemberContext } from './context.ts'
import { dayAfter, newRecordId } from '../shared.ts'

/** Most of each kind that a record holds, as its schema says. */
const most = { references: 10, checks: 20, proxies: 10, notes: 200 } as const

/** Steps that only change the record. */
export type RecordStep = Exclude<
  MemberStep,
  { readonly do: 'approve' | 'leave' | 'deceased' | 'erase' | 'resume' | 'suspend' }
>

/** The record after a step that its status allows. */
export function afterRecordStep(
  context: MemberContext,
  actor: Actor,
  member: Member,
  step: RecordStep,
): Result<Member, Refusal> {
  const next = afterStep(member.status, step.do)
  if (next === undefined || next === 'gone')
    return err(refuse('wrong-step', { step: step.do, status: member.status }))
  const changed = changeOf(context, actor, member, step)
  return changed.ok ? ok({ ...member, ...changed.value, status: next }) : changed
}

function changeOf(
  context: MemberContext,
  actor: Actor,
  member: Member,
  step: RecordStep,
): Result<Partial<Member>, Refusal> {
  const at = context.clock.now()
  switch (step.do) {
    case 'interview': {
      const { day, note } = step
      // One day of grace: at UTC+14 it is tomorrow already.
      if (day > dayAfter(at, 1)) return err(refuse('day-in-future', { day }))
      return ok({ interview: { day, by: actor.by, ...(note !== undefined && { note }) } })
    }
    case 'reference-name':
    case 'reference-ask':
    case 'reference-seen':
      return referenceStep(context, actor, member, step)
    case 'check':
      return checkStep(context, actor, member, step)
    case 'decline':
      return ok({ reason: step.reason })
    case 'reopen':
      return ok({})
    case 'new-card':
      return ok({ card: newCard(context) })
    case 'proxy-add':
      return addProxy(context, actor, member, step)
    case 'proxy-end':
      return endProxy(member, step.proxy)
    case 'roles': {
      const only = step.roles.includes('admin') ? undefined : onlyAdminRefusal(context, member)
      return only === undefined ? ok({ roles: [...new Set(step.roles)] }) : err(only)
    }
    case 'note':
      return ok({ notes: [...member.notes, { at, by: actor.by, text: step.text }].slice(-most.notes) })
  }
}

type ReferenceStep = Extract<RecordStep, { readonly do: `reference-${string}` }>

function referenceStep(
  context: MemberContext,
  { by }: Actor,
  { references }: Member,
  step: ReferenceStep,
): Result<Partial<Member>, Refusal> {
  const at = context.clock.now()
  if (step.do === 'reference-name') {
    if (references.length >= most.references) return err(refuse('too-many', { count: most.references }))
    const { do: _do, ...named } = step
    return ok({ references: [...references, { id: newRecordId(context, 'r'), ...named }] })
  }
  const known = references.find(({ id }) => id === step.reference)
  if (known === undefined) return err(refuse('unknown-reference'))
  const next: MemberReference =
    step.do === 'reference-ask'
      ? { ...known, askedAt: at, askedBy: by }
      : { ...known, receivedAt: at, seenBy: by, good: step.good }
  return ok({ references: references.map((one) => (one === known ? next : one)) })
}

/** The newest outcome of each check is what counts; older ones make room. */
function checkStep(
  { rules, clock }: MemberContext,
  { by }: Actor,
  { checks }: Member,
  { name, clear, until }: Extract<RecordStep, { readonly do: 'check' }>,
): Result<Partial<Member>, Refusal> {
  if (!rules.terms().checks.some((check) => check.name === name))
    return err(refuse('unknown-check', { check: name }))
  if (until < dayAfter(clock.now(), 0)) return err(refuse('day-over', { day: until }))
  const seen = { name, clear, until, seenBy: by, at: clock.now() }
  return ok({ checks: [...checks, seen].slice(-most.checks) })
}

/** A proxy is an adult member other than the person. Only who takes down the consent adds one. */
function addProxy(
  { book, clock }: MemberContext,
  { by }: Actor,
  { id, proxies }: Member,
  { do: _do, proxy, ...consent }: Extract<RecordStep, { readonly do: 'proxy-add' }>,
): Result<Partial<Member>, Refusal> {
  const other = book.get(proxy)
  if (proxy === id) return err(refuse('own-proxy'))
  if (other?.status !== 'approved') return err(refuse('unknown-member', { member: proxy }))
  const { until } = consent
  if (until !== undefined && until < dayAfter(clock.now(), 0)) return err(refuse('day-over', { day: until }))
  if (other.minor) return err(refuse('under-age'))
  const rest = proxies.filter(({ member }) => member !== proxy)
  if (rest.length >= most.proxies) return err(refuse('too-many', { count: most.proxies }))
  return ok({ proxies: [...rest, { member: proxy, ...consent, witness: by, at: clock.now() }] })
}

function endProxy({ proxies }: Member, proxy: string): Result<Partial<Member>, Refusal> {
  const rest = proxies.filter(({ member }) => member !== proxy)
  if (rest.length === proxies.length) return err(refuse('unknown-member', { member: proxy }))
  return ok({ proxies: rest })
}
