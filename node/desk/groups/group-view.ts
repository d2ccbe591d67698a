import type { Group, GroupView } from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import { shownName } from '../../register/member-names.ts'
import { hoursOf } from '../members/view.ts'
import type { GroupContext } from './groups.ts'
import { isBroker } from '../shared.ts'

/** A group as the actor sees it: how it stands is for those at the desk, auditors and its own stewards. */
export async function groupView(context: GroupContext, actor: Actor, group: Group): Promise<GroupView> {
  const { contacts, stewards, contact, ...open } = group
  const { names } = context.rules.terms()
  const people = (ids: readonly string[]): GroupView['contacts'] =>
    ids.flatMap((id) => {
      const member = context.book.get(id)
      return member === undefined ? [] : [{ id, shown: shownName(member.name, names) }]
    })
  const isStaff = isBroker(actor)
  const isSteward =
    (actor.member !== undefined && stewards.includes(actor.member)) ||
    actor.stewardOf?.includes(group.account) === true
  const hours = isStaff || isSteward || actor.role === 'auditor' ? await hoursOf(context, group) : undefined
  const agency = group.agency === undefined ? undefined : context.groups.get(group.agency)
  return {
    ...open,
    contacts: people(contacts),
    stewards: people(stewards),
    may: isStaff ? ['change', 'limits', 'close'] : isSteward ? ['change'] : [],
    ...(contact !== undefined && (isStaff || isSteward) && { contact }),
    ...(hours && { hours }),
    ...(agency && { agencyTitle: agency.title }),
  }
}
