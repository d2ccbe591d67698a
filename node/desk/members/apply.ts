/** Applying to join, and changing what a record says. */
import type {
  Member,
  MemberChange,
  MemberCreate,
  MemberGuardian,
  MemberView,
} from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import { isMinor, isTooYoung, lacksGuardian } from '../../register/member-needs.ts'
import { hasContact } from '../board/contact-in-text.ts'
import { memberAt, write, type MemberContext } from './context.ts'
import { mayChange, viewOf } from './view.ts'
import { isBroker, newRecordId, todayOf } from '../shared.ts'

/** Somebody who is not known and fills in the form. */
export const stranger: Actor = { by: 'public', role: 'member' }

/** Most applications that wait at one time: whoever fills in the form without end fills no disk. */
const maxWaiting = 2000

/**
 * Takes an application. From a stranger it answers no more than that it came in; whether an e-mail address is known here is
 * nobody's business.
 */
export async function apply(context: MemberContext, actor: Actor, body: MemberCreate): Answer<MemberView> {
  const staff = isBroker(actor)
  const { guardian, referees = [], agrees: _agrees, paper = false, ...given } = body
  const terms = context.rules.terms()
  const today = todayOf(context)
  if (isTooYoung(body.birthYear, terms, today))
    return err(refuse('house-rule', { rule: 'youngest', limit: terms.youngest }))
  if (hasContact(body.about ?? '')) return err(refuse('contact-in-text', { field: 'about' }))
  const made = await context.register.run((draft) => {
    if (!staff && waiting(context) >= maxWaiting) return err(refuse('busy'))
    const answered = guardianOf(context, actor, guardian)
    if (!answered.ok) return answered
    const id = newRecordId(context, 'm')
    const at = context.clock.now()
    const member: Member = {
      ...{ id, at, changed: at, status: 'applied', roles: [] },
      ...given,
      minor: isMinor(body.birthYear, terms, today),
      paper: staff && paper,
      agreedTerms: context.rules.current().version,
      references: referees.map((referee) => ({ id: newRecordId(context, 'r'), ...referee })),
      ...{ checks: [], proxies: [], notes: [], steps: [] },
      ...(answered.value && { guardian: answered.value }),
    }
    return ok(write(context, draft, actor, member, 'apply'))
  })
  if (!made.ok) return made
  return viewOf(context, staff ? actor : { ...actor, member: made.value.id }, made.value)
}

function waiting({ book }: MemberContext): number {
  let count = 0
  for (const { status } of book.table.values()) if (status === 'applied') count++
  return count
}

/** The guardian as recorded: a member must be an adult here; anybody else is named. */
function guardianOf(
  context: MemberContext,
  actor: Actor,
  given: MemberCreate['guardian'],
  ward?: string,
): Result<MemberGuardian | undefined, Refusal> {
  if (given === undefined) return ok(undefined)
  const { member, name, consentAt = todayOf(context) } = given
  if (member === undefined && name === undefined)
    return err(refuse('bad-fields', { path: '/guardian/name', message: 'must be there' }))
  if (member !== undefined && member === ward) return err(refuse('own-guardian'))
  if (member !== undefined) {
    const adult = context.book.get(member)
    if (adult?.status !== 'approved') return err(refuse('unknown-member', { member }))
    if (adult.minor) return err(refuse('under-age'))
  }
  return ok({ ...given, consentAt, witness: actor.by })
}

/** Changes what a record says of the person: by themselves, whoever acts for them, or at the desk. */
export async function change(
  context: MemberContext,
  actor: Actor,
  id: string,
  body: MemberChange,
): Answer<MemberView> {
  const found = memberAt(context, id)
  if (!found.ok) return found
  if (!mayChange(actor, found.value, todayOf(context))) return err(notToChange(found.value, actor, id))
  if (!isBroker(actor) && (body.number ?? body.handle ?? body.birthYear ?? body.guardian) !== undefined)
    return err(refuse('forbidden'))
  const { handle } = body
  if (handle !== undefined) {
    const { account } = found.value
    if (account === undefined)
      return err(refuse('wrong-step', { step: 'change', status: found.value.status }))
    const renamed = await context.api.changeAccount(actor, account, { name: handle })
    if (!renamed.ok) return renamed
  }
  const changed = await context.register.run((draft) => {
    const now = memberAt(context, id)
    if (!now.ok) return now
    const refusal = taken(context, now.value, body)
    if (refusal !== undefined) return err(refusal)
    // What stands there already may be older than this rule, and is in the way of no other change.
    const { about = '' } = body
    if (about !== now.value.about && hasContact(about))
      return err(refuse('contact-in-text', { field: 'about' }))
    const guardian = guardianOf(context, actor, body.guardian, id)
    if (!guardian.ok) return guardian
    const next = merged(now.value, body, guardian.value)
    const isMember = next.status === 'approved' || next.status === 'suspended'
    const lost =
      now.value.guardian !== undefined && lacksGuardian(next, context.rules.terms(), todayOf(context))
    if (isMember && lost) return err(refuse('guardian-needed', { rule: 'guardianNeeded' }))
    return ok(write(context, draft, actor, next, 'change'))
  })
  return changed.ok ? viewOf(context, actor, changed.value) : changed
}

/** A neighbour is told that it is not theirs to change; whoever sees nobody is told that there is nobody. */
function notToChange(member: Member, actor: Actor, id: string): Refusal {
  const visible = member.status === 'approved' || actor.role === 'auditor'
  return visible ? refuse('forbidden') : refuse('unknown-member', { member: id })
}

/** Whether a number or an address belongs to somebody else. */
export function taken(
  { book }: Pick<MemberContext, 'book'>,
  member: Pick<Member, 'id'>,
  { number, contact }: Pick<MemberChange, 'number' | 'contact'>,
): Refusal | undefined {
  const holder = number === undefined ? undefined : book.byNumber(number)
  if (holder !== undefined && holder.id !== member.id) return refuse('number-taken', { number: number ?? '' })
  const twin = contact?.email === undefined ? undefined : book.byEmail(contact.email)
  return twin !== undefined && twin.id !== member.id ? refuse('contact-taken') : undefined
}

function merged(member: Member, body: MemberChange, guardian: MemberGuardian | undefined): Member {
  const { clear = [], guardian: _given, ...change } = body
  const kept: { -readonly [Name in keyof Member]: Member[Name] } = { ...member }
  for (const name of clear) delete kept[name]
  return { ...kept, ...change, ...(guardian && { guardian }) }
}
