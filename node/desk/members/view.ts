/** What whoever asks may see of a member. Whom they may not see at all is answered as not there. */
import type { Member, MemberHours, MemberLine, MemberView } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor } from '../../api.ts'
import { fullName, shownName } from '../../register/member-names.ts'
import { needsOf } from '../../register/member-needs.ts'
import { stepsFrom, type StepName } from '../../register/member-states.ts'
import { isSelf, type MemberContext } from './context.ts'
import { actsFor, isBroker, todayOf } from '../shared.ts'

/** How much of a member somebody sees. */
export type Sight = 'all' | 'own' | 'audit' | 'neighbour'

/** How much of this member the actor sees; undefined for nothing. */
export function sightOf(actor: Actor, member: Member, today: string): Sight | undefined {
  if (isBroker(actor)) return 'all'
  if (actsFor(actor, member, today)) return 'own'
  if (actor.role === 'auditor') return 'audit'
  return member.status === 'approved' ? 'neighbour' : undefined
}

/** The view for the actor, or that there is nobody. */
export async function viewOf(
  context: MemberContext,
  actor: Actor,
  member: Member,
): Promise<Result<MemberView, Refusal>> {
  const sight = sightOf(actor, member, todayOf(context))
  if (sight === undefined) return err(refuse('unknown-member', { member: member.id }))
  const seen = { ...publicPart(context, member), ...(sight !== 'neighbour' && privatePart(member, sight)) }
  const hours = sight === 'neighbour' ? undefined : await hoursOf(context, member)
  const needs = sight === 'neighbour' ? [] : needsOf(member, context.rules.terms(), todayOf(context))
  return ok({ ...seen, needs, may: mayDo(actor, member, todayOf(context)), ...(hours && { hours }) })
}

/** What every member sees of another. A minor is shown without area, hours of the week and words about themselves. */
function publicPart({ rules }: MemberContext, member: Member) {
  const { id, status, language, changed, roles, area, about, free } = member
  const shown = member.minor
    ? (member.name.known ?? member.name.given)
    : shownName(member.name, rules.terms().names)
  const open = { ...(area && { area }), ...(about && { about }), ...(free && { free }) }
  return { id, status, shown, language, changed, roles, ...(!member.minor && open) }
}

function privatePart(member: Member, sight: 'all' | 'own' | 'audit'): Partial<MemberView> {
  const { card: _card, openingSeconds: _opening, origin: _origin, paused: _paused, ...rest } = member
  if (sight === 'all') return rest
  // Why the desk decided as it did is written for the desk.
  const { notes: _notes, references: _references, interview: _interview, reason: _reason, ...own } = rest
  if (sight === 'own') return own
  const { id, at, status, name, language, minor, account, number, checks, steps, handle, roles } = rest
  const known = { ...(account && { account }), ...(number && { number }), ...(handle && { handle }) }
  return { id, at, status, name, language, minor, checks, steps, roles, ...known }
}

/** Standing and limits of the member's account; undefined without one. */
export async function hoursOf(
  { api }: Pick<MemberContext, 'api'>,
  { account }: Pick<Member, 'account'>,
): Promise<MemberHours | undefined> {
  if (account === undefined) return undefined
  const shown = await api.account(account)
  if (!shown.ok) return undefined
  const { balance, reserved, floor, ceiling } = shown.value
  return {
    balanceSeconds: balance,
    reservedSeconds: reserved,
    floorSeconds: floor,
    ceilingSeconds: ceiling,
  }
}

const ownSteps: readonly StepName[] = ['new-card', 'proxy-end', 'leave']

/** Whether the actor's role, and who they are, allows the step at all. */
export function mayStep(actor: Actor, member: Member, step: StepName): boolean {
  if (step === 'roles' || (step === 'reopen' && member.status === 'deceased')) return actor.role === 'admin'
  return isBroker(actor) || (isSelf(actor, member) && ownSteps.includes(step))
}

/** Whether there is something to take the step with: a form without a choice would be one that nobody can send. */
function hasMatter({ references, proxies }: Member, step: StepName): boolean {
  if (step === 'reference-ask' || step === 'reference-seen') return references.length > 0
  return step !== 'proxy-end' || proxies.length > 0
}

/** What the actor may do now. */
function mayDo(actor: Actor, member: Member, today: string): MemberView['may'] {
  const steps = stepsFrom(member.status).filter(
    (step) => mayStep(actor, member, step) && hasMatter(member, step),
  )
  return mayChange(actor, member, today) ? ['change', ...steps] : steps
}

/** Whether the actor may change what the record says of the person. */
export function mayChange(actor: Actor, member: Member, today: string): boolean {
  return isBroker(actor) || actsFor(actor, member, today)
}

/** The member in a list for those at the desk. */
export function lineOf(context: MemberContext, member: Member, balanceSeconds?: number): MemberLine {
  const { id, status, number, account, handle, area, changed, minor, roles } = member
  return {
    ...{ id, status, name: fullName(member.name), changed, minor, roles },
    needs: needsOf(member, context.rules.terms(), todayOf(context)),
    ...(number && { number }),
    ...(account && { account }),
    ...(handle && { handle }),
    ...(area && { area }),
    ...(balanceSeconds !== undefined && { balanceSeconds }),
  }
}
