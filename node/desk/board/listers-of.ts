/** The board's view of the register of members and groups. */
import type { Group, Member, PersonName } from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import type { GroupsApi } from '../groups/groups.ts'
import type { RulesApi } from '../house-rules.ts'
import type { MemberBook } from '../members/book.ts'
import { fullName, shownName } from '../../register/member-names.ts'
import type { Clock } from '../../ports.ts'
import type { Lister, Listers } from './listers.ts'
import { placeOf } from './match-board.ts'
import { actsFor, isBroker, todayOf } from '../shared.ts'

/** Where members and groups are. */
export interface ListersInit {
  readonly book: MemberBook
  readonly groups: GroupsApi
  readonly rules: RulesApi
  readonly clock: Clock
}

/** Members and groups, as they are whenever somebody asks. */
export function listersOf({ book, groups, rules, clock }: ListersInit): Listers {
  // A record never changes, but is replaced: what was made of it holds for as long as names are shown in the same way.
  let known = { names: rules.terms().names, listers: new WeakMap<Member, Lister>() }
  const memberLister = (member: Member): Lister => {
    const { names } = rules.terms()
    if (known.names !== names) known = { names, listers: new WeakMap() }
    const lister = known.listers.get(member) ?? ofMember(member, shownName(member.name, names))
    known.listers.set(member, lister)
    return lister
  }
  const get = (id: string): Lister | undefined => {
    const member = book.get(id)
    if (member !== undefined) return memberLister(member)
    const group = groups.get(id)
    return group === undefined ? undefined : ofGroup(group)
  }
  return {
    get,
    *all() {
      for (const member of book.table.values()) yield memberLister(member)
    },
    watch: (listener) => {
      book.table.watch((now, before) => listener(now?.id ?? before?.id ?? ''))
      groups.watch(listener)
    },
    mayActFor: (actor, id) => {
      const member = book.get(id)
      if (member !== undefined) return isBroker(actor) || actsFor(actor, member, todayOf({ clock }))
      const group = groups.get(id)
      return group !== undefined && (isBroker(actor) || isOfGroup(actor, group))
    },
  }
}

/** Stewards act for a group, and so do those whom people talk to there. */
function isOfGroup({ member }: Actor, { stewards, contacts }: Group): boolean {
  return member !== undefined && (stewards.includes(member) || contacts.includes(member))
}

function fullNames({ given, known, family }: PersonName): string[] {
  const firsts = known === undefined ? [given] : [given, known]
  return family === undefined ? [] : firsts.map((first) => `${first} ${family}`)
}

function ofMember(member: Member, name: string): Lister {
  const { id, area, status, account, place, reachMetres, free, checks, changed, at } = member
  const joining =
    status === 'applied' || status === 'interviewed' || status === 'checking' ? status : undefined
  return {
    ...{ id, name, deskName: fullName(member.name), fullNames: fullNames(member.name) },
    ...{ active: status === 'approved', at },
    ...(area !== undefined && { area }),
    ...(account !== undefined && { account }),
    ...(place !== undefined && { place: placeOf(place) }),
    ...(reachMetres !== undefined && { reachMetres }),
    ...(free !== undefined && { free }),
    // Of each check the newest outcome counts, and only one that allows the help.
    checks: checks
      .filter(({ clear, name }, at) => clear && !checks.slice(at + 1).some((later) => later.name === name))
      .map((check) => ({ name: check.name, until: check.until })),
    ...(joining !== undefined && {
      joining: { status: joining, since: joining === 'applied' ? at : changed },
    }),
  }
}

function ofGroup({ id, title, area, closed, account, at }: Group): Lister {
  return {
    ...{ id, name: title, deskName: title, active: closed !== true, account, checks: [], at },
    ...(area !== undefined && { area }),
  }
}
