/** Becoming a member: the ledger account, the number and the card. */
import type { AccountView, Member, MemberStep, MemberView } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import { handleOf } from '../../register/member-names.ts'
import { needsOf } from '../../register/member-needs.ts'
import { taken } from './apply.ts'
import { memberAt, newCard, stepRefusal, write, type MemberContext } from './context.ts'
import { viewOf } from './view.ts'
import { todayOf } from '../shared.ts'

type Approve = Extract<MemberStep, { readonly do: 'approve' }>

/** How many short names are tried before a person gets the card number as one. */
const handlesTried = 20

/**
 * Approves an applicant. The account comes first: a crash between the two leaves an account that nobody uses, never a member
 * without one. Whoever was a member before gets the same account back.
 */
export async function approve(
  context: MemberContext,
  actor: Actor,
  member: Member,
  step: Approve,
): Answer<MemberView> {
  const refusal = approvalRefusal(context, actor, member, step)
  if (refusal !== undefined) return err(refusal)
  const number = step.number ?? member.number ?? context.book.freeNumber()
  const account = await accountFor(context, actor, member, { number, handle: step.handle })
  if (!account.ok) return account
  const { anyway } = step
  const approved = await context.register.run((draft) => {
    const now = memberAt(context, member.id)
    if (!now.ok) return now
    // Two approvals at the same moment may have chosen the same free number.
    const free = step.number === undefined && context.book.byNumber(number) !== undefined
    const own = free && now.value.number !== number ? context.book.freeNumber() : number
    const clash = taken(context, now.value, { number: own })
    if (clash !== undefined) return err(clash)
    const { reason: _reason, ...rest } = now.value
    const row: Member = {
      ...rest,
      status: 'approved',
      account: account.value.account,
      ...(account.value.name !== undefined && { handle: account.value.name }),
      number: own,
      card: newCard(context),
      ...(anyway !== undefined && { reason: anyway }),
    }
    return ok(write(context, draft, actor, row, anyway === undefined ? 'approve' : 'approve-anyway'))
  })
  return approved.ok ? viewOf(context, actor, approved.value) : approved
}

function approvalRefusal(
  context: MemberContext,
  actor: Actor,
  member: Member,
  { number, anyway }: Approve,
): Refusal | undefined {
  const wrong = stepRefusal(member, 'approve')
  if (wrong !== undefined) return wrong
  const needs = needsOf(member, context.rules.terms(), todayOf(context))
  const complete = needs.length === 1 && needs[0] === 'decision'
  const onlyGuardian = needs.every((need) => need === 'guardian')
  if (!complete && !onlyGuardian && anyway === undefined)
    return refuse('still-needed', { needs: needs.join(', ') })
  if (anyway !== undefined && !complete && actor.role !== 'admin') return refuse('forbidden')
  // An exception is about what the house wants to know of somebody; who answers for a child is no such thing.
  if (needs.includes('guardian')) return refuse('guardian-needed', { rule: 'guardianNeeded' })
  const asked = {
    ...(number !== undefined && { number }),
    ...(member.contact && { contact: member.contact }),
  }
  return taken(context, member, asked)
}

interface Wishes {
  readonly number: string
  readonly handle: string | undefined
}

/** Opens the account under the first short name that is free, or opens the room in the old one again. */
async function accountFor(
  context: MemberContext,
  actor: Actor,
  member: Member,
  wishes: Wishes,
): Promise<Result<AccountView, Refusal>> {
  const { memberFloorSeconds: floor, memberCeilingSeconds: ceiling } = context.rules.terms()
  const { handle, number } = wishes
  if (member.account !== undefined) {
    const name = handle ?? member.handle ?? `member-${number}`
    return context.api.changeAccount(actor, member.account, { floor, ceiling, name })
  }
  const open = (name: string): Answer<AccountView> =>
    context.api.openAccount(actor, { kind: 'member', name, floor, ceiling })
  if (handle !== undefined) return open(handle)
  for (const name of namesToTry(handleOf(member.name))) {
    const opened = await open(name)
    const inUse = !opened.ok && (opened.error.code === 'name-taken' || opened.error.code === 'name-reserved')
    if (!inUse) return opened
  }
  return open(`member-${number}`)
}

function namesToTry(plain: string | undefined): string[] {
  if (plain === undefined) return []
  return Array.from({ length: handlesTried }, (_, tried) => (tried === 0 ? plain : `${plain}${tried + 1}`))
}
