import type { Member, MemberList, MemberQuery } from '../../../protocol/generated/types.ts'
import { refuse } from '../../../protocol/refusal.ts'
import { err, ok } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import type { MemberContext } from './context.ts'
import { hoursOf, lineOf } from './view.ts'
import { readsDesk } from '../shared.ts'

/** How many members a page shows if nobody says. */
const usualLimit = 50

/** A page of members: by family name, or best first where a text is looked for. Those at the desk and auditors only. */
export async function list(
  context: MemberContext,
  actor: Actor,
  { text, status, skip = 0, limit = usualLimit }: MemberQuery,
): Answer<MemberList> {
  if (!readsDesk(actor)) return err(refuse('forbidden'))
  const all: readonly Member[] = text === undefined ? context.book.inOrder() : context.book.search(text)
  const wanted = status === undefined ? all : all.filter((member) => status.includes(member.status))
  const page = wanted.slice(skip, skip + limit)
  const members = await Promise.all(
    page.map(async (member) => lineOf(context, member, (await hoursOf(context, member))?.balanceSeconds)),
  )
  const next = skip + page.length
  return ok({ members, total: wanted.length, ...(next < wanted.length && { next }) })
}
