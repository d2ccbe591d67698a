/** What a group may be. Pure but for ids. */
import type { Group, GroupChange, GroupCreate } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { GroupContext } from './groups.ts'
import { newRecordId } from '../shared.ts'

/** A new group as it will be kept, but for its account. */
export function fresh(
  context: GroupContext,
  body: GroupCreate,
  holds?: 'written-off',
): Result<Omit<Group, 'account'>, Refusal> {
  const refusal = peopleRefusal(context, body) ?? formRefusal(context, body)
  if (refusal !== undefined) return err(refusal)
  const { floorSeconds: _floor, ceilingSeconds: _ceiling, contacts = [], stewards = [], ...rest } = body
  const at = context.clock.now()
  const id = newRecordId(context, 'g')
  return ok({ id, at, changed: at, ...rest, contacts, stewards, ...(holds !== undefined && { holds }) })
}

/** Whoever is named must be a member. */
export function peopleRefusal(
  { book }: Pick<GroupContext, 'book'>,
  { contacts = [], stewards = [] }: Pick<GroupChange, 'contacts' | 'stewards'>,
): Refusal | undefined {
  const stranger = [...contacts, ...stewards].find((id) => book.get(id)?.status !== 'approved')
  return stranger === undefined ? undefined : refuse('unknown-member', { member: stranger })
}

/** A project belongs to an agency, and nothing else does; only a venue is corporate or community. */
function formRefusal({ groups }: GroupContext, { kind, agency, tag }: GroupCreate): Refusal | undefined {
  const bad = (path: string, message: string): Refusal => refuse('bad-fields', { path, message })
  if (kind === 'project' && agency === undefined) return bad('/agency', 'must be there for a project')
  if (kind !== 'project' && agency !== undefined) return bad('/agency', 'is for projects only')
  if (agency !== undefined && groups.get(agency)?.kind !== 'agency')
    return refuse('unknown-agency', { account: agency })
  if (kind === 'venue' && tag === undefined) return bad('/tag', 'must be there for a venue')
  return kind !== 'venue' && tag !== undefined ? bad('/tag', 'is for venues only') : undefined
}

/** The group after a change. */
export function changed(group: Group, body: GroupChange, now: number): Group {
  const { clear = [], floorSeconds: _floor, ceilingSeconds: _ceiling, ...change } = body
  const kept: { -readonly [Name in keyof Group]: Group[Name] } = { ...group }
  for (const name of clear) delete kept[name]
  return { ...kept, ...change, changed: now }
}
