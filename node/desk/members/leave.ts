/** Steps that reach the ledger after approval: suspending, resuming, leaving, dying; and erasing what is left of a person. */
import type { AccountView, Member, MemberStep, MemberView } from '../../../protocol/generated/types.ts'
import { err, ok } from '../../../protocol/result.ts'
import { refuse } from '../../../protocol/refusal.ts'
import type { Actor, Answer } from '../../api.ts'
import type { Draft } from '../../register/register.ts'
import { afterStep } from '../../register/member-states.ts'
import { memberAt, stepRefusal, write, type MemberContext } from './context.ts'
import { settle } from './settle.ts'
import { viewOf } from './view.ts'

type Suspend = Extract<MemberStep, { readonly do: 'suspend' | 'resume' }>
type End = Extract<MemberStep, { readonly do: 'leave' | 'deceased' }>

/** Suspends or resumes: while suspended there is no room in the account, so that no door lets an exchange through. */
export async function suspendOrResume(
  context: MemberContext,
  actor: Actor,
  member: Member,
  step: Suspend,
): Answer<MemberView> {
  const wrong = stepRefusal(member, step.do)
  if (wrong !== undefined) return err(wrong)
  const limits = await changeRoom(context, actor, member, step)
  if (!limits.ok) return limits
  const done = await context.register.run((draft) => {
    const now = memberAt(context, member.id)
    if (!now.ok) return now
    const { reason: _reason, paused, ...rest } = now.value
    const row: Member =
      step.do === 'resume'
        ? { ...rest, status: 'approved' }
        : { ...rest, status: 'suspended', reason: step.reason, paused: paused ?? limits.value }
    return ok(write(context, draft, actor, row, step.do))
  })
  return done.ok ? viewOf(context, actor, done.value) : done
}

/** The limits of before, after they were changed in the ledger. */
async function changeRoom(
  { api, rules }: MemberContext,
  { by }: Actor,
  { account = '', paused }: Member,
  step: Suspend,
): Answer<NonNullable<Member['paused']>> {
  const shown = await api.account(account)
  if (!shown.ok) return shown
  const { balance, floor, ceiling } = shown.value
  const before = paused ?? { floorSeconds: floor, ceilingSeconds: ceiling }
  const terms = rules.terms()
  const room =
    step.do === 'suspend'
      ? { floor: balance, ceiling: balance }
      : {
          floor: paused?.floorSeconds ?? terms.memberFloorSeconds,
          ceiling: paused?.ceilingSeconds ?? terms.memberCeilingSeconds,
        }
  const changed: Awaited<Answer<AccountView>> = await api.changeAccount({ by, role: 'broker' }, account, room)
  return changed.ok ? ok(before) : changed
}

/** Ends a membership. The hours are settled first: who could not be settled has not left. */
export async function endMembership(
  context: MemberContext,
  actor: Actor,
  member: Member,
  step: End,
): Answer<MemberView> {
  const wrong = stepRefusal(member, step.do)
  if (wrong !== undefined) return err(wrong)
  const settled = await settle(context, actor, member)
  if (!settled.ok) return settled
  const done = await context.register.run((draft) => {
    const now = memberAt(context, member.id)
    if (!now.ok) return now
    const next = afterStep(now.value.status, step.do)
    if (next === undefined || next === 'gone')
      return err(refuse('wrong-step', { step: step.do, status: now.value.status }))
    endTies(context, draft, actor, member.id)
    if (step.do === 'deceased') for (const traces of context.traces) traces.hush?.(draft, now.value)
    const { paused: _paused, card: _card, reason: _reason, ...rest } = now.value
    const reason = step.do === 'leave' ? step.reason : undefined
    const row: Member = {
      ...rest,
      status: next,
      roles: [],
      proxies: [],
      ...(reason !== undefined && { reason }),
    }
    return ok(write(context, draft, actor, row, step.do))
  })
  return done.ok ? viewOf(context, actor, done.value) : done
}

/** Whoever left acts for nobody any more. */
function endTies(context: MemberContext, draft: Draft, actor: Actor, id: string): void {
  for (const other of context.book.table.values()) {
    const proxies = other.proxies.filter(({ member }) => member !== id)
    if (proxies.length < other.proxies.length)
      write(context, draft, actor, { ...other, proxies }, 'proxy-end')
  }
}

/**
 * Erases the personal data of somebody who is no member any more: what stays is the opaque id, so that the ledger still
 * says that the entries of one account belong together. Resolves when the bytes are gone from the disk.
 */
export async function erase(context: MemberContext, actor: Actor, member: Member): Answer<undefined> {
  const wrong = stepRefusal(member, 'erase')
  if (wrong !== undefined) return err(wrong)
  const { id, at, account, origin } = member
  if (account !== undefined) {
    const name = `gone-${id}`
    const renamed = await context.api.changeAccount({ by: actor.by, role: 'broker' }, account, { name })
    if (!renamed.ok) return renamed
  }
  const done = await context.register.run((draft) => {
    const kept = { id, at, changed: context.clock.now() }
    for (const traces of context.traces) traces.forget(draft, member)
    draft.remove(context.book.table, id)
    draft.put(context.book.gone, { ...kept, ...(account && { account }), ...(origin && { origin }) })
    return ok(undefined)
  })
  if (!done.ok) return done
  for (const traces of context.traces) await traces.after?.()
  await context.register.erase()
  return done
}
