/** What the use cases of members share. */
import { toBase32 } from '../../../protocol/bytes.ts'
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
import { todayOf } from '../shared.ts'

/** What the use cases of members work with. */
export interface MemberContext extends DeskPorts {
  readonly book: MemberBook
  readonly rules: RulesApi
  readonly groups: GroupsApi
  /** What else is written about members, in other areas: it goes in the same step as the record. */
  readonly traces: Traces[]
  /** Members whose ledger account is being worked on: nobody else does at the same time. */
  readonly underWay: Set<string>
}

/** What an area keeps about members. */
export interface Traces {
  /** Removes what is about this member, in the step that erases the record. */
  forget(draft: Draft, member: Member): void
  /** Keeps what is on its way to this member from arriving, in the step that notes their death. */
  hush?(draft: Draft, member: Member): void
  /** Removes what lies beside the tables, after that step. */
  after?(): Promise<void>
}

/** Most steps that are remembered of one person. */
const maxSteps = 200

/** A new secret for a card: 128 unpredictable bits. */
export function newCard({ entropy }: Pick<DeskPorts, 'entropy'>): string {
  return toBase32(entropy.bytes(16)).slice(0, 26)
}

/** Whether the actor is this very person. */
export function isSelf(actor: Actor, member: Pick<Member, 'id'>): boolean {
  return actor.member === member.id
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

/**
 * The refusal to take the last admin's rights away, since then only the operator's terminal could give them to somebody. Who is
 * suspended, or is leaving at this moment, is no admin to rely on. Nobody is kept from being noted as deceased.
 */
export function onlyAdminRefusal(
  { book, underWay }: Pick<MemberContext, 'book' | 'underWay'>,
  member: Member,
): Refusal | undefined {
  const isAdmin = (one: Member): boolean => one.status === 'approved' && one.roles.includes('admin')
  if (!isAdmin(member)) return undefined
  for (const one of book.table.values())
    if (one.id !== member.id && isAdmin(one) && !underWay.has(one.id)) return undefined
  return refuse('only-admin')
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
