/** What the use cases of members share. */
import { toBase32 } from '../../../protocol/bytes.ts'
import { dayOfInstant, dayText } from '../../../protocol/ledger/day.ts'
import type { Member, MemberStep } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor } from '../../api.ts'
import type { Draft } from '../../register/register.ts'
import { isMinor } from '../../register/member-needs.ts'
import { afterStep } from '../../register/member-states.ts'
import type { DeskPorts } from '../desk.ts'
import type { RulesApi } from '../house-rules.ts'
import type { GroupsApi } from '../groups/groups.ts'
import type { MemberBook } from './book.ts'

/** What the use cases of members work with. */
export interface MemberContext extends DeskPorts {
  readonly book: MemberBook
  readonly rules: RulesApi
  readonly groups: GroupsApi
  /** Members whose ledger account is being worked on: nobody else does at the same time. */
  readonly underWay: Set<string>
}

/** Most steps that are remembered of one person. */
const maxSteps = 200

/** Today, `yyyy-mm-dd` in UTC. */
export function todayOf({ clock }: Pick<DeskPorts, 'clock'>): string {
  return dayText(dayOfInstant(clock.now())) ?? '9999-12-31'
}

/** A new opaque id: 75 unpredictable bits behind a letter that says what it is. */
export function newId({ entropy }: Pick<DeskPorts, 'entropy'>, letter: string): string {
  return `${letter}${toBase32(entropy.bytes(10)).slice(0, 15)}`
}

/** A new secret for a card: 128 unpredictable bits. */
export function newCard({ entropy }: Pick<DeskPorts, 'entropy'>): string {
  return toBase32(entropy.bytes(16)).slice(0, 26)
}

/** Whether somebody works at the desk with people. */
export function isStaff({ role }: Actor): boolean {
  return role === 'admin' || role === 'broker'
}

/** Whether the actor is this very person. */
export function isSelf(actor: Actor, member: Pick<Member, 'id'>): boolean {
  return actor.member === member.id
}

/** Whether the actor may act for the member: as the person, their proxy or guardian. */
export function actsFor(actor: Actor, member: Member, today: string): boolean {
  const { member: who } = actor
  if (who === undefined) return false
  if (who === member.id || member.guardian?.member === who) return true
  return member.proxies.some(
    (proxy) => proxy.member === who && (proxy.until === undefined || proxy.until >= today),
  )
}

/** The member, or the refusal that there is none. */
export function memberAt({ book }: Pick<MemberContext, 'book'>, id: string): Result<Member, Refusal> {
  const member = book.get(id)
  return member === undefined ? err(refuse('unknown-member', { member: id })) : ok(member)
}

/** The refusal of a step that cannot be taken now; undefined if it can. */
export function stepRefusal(member: Member, step: MemberStep['do']): Refusal | undefined {
  if (afterStep(member.status, step) !== undefined) return undefined
  return refuse('wrong-step', { step, status: member.status })
}

/** Writes a changed member, with the step that led there, and answers with it. */
export function write(
  context: MemberContext,
  draft: Draft,
  actor: Actor,
  member: Member,
  what: string,
): Member {
  const at = context.clock.now()
  const steps = [...member.steps, { at, by: actor.by, what }].slice(-maxSteps)
  const minor = isMinor(member.birthYear, context.rules.terms(), todayOf(context))
  const row: Member = { ...member, minor, steps, changed: at }
  draft.put(context.book.table, row)
  return row
}
