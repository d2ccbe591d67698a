/** What signing in knows of people, from the books of members and groups. */
import type { GroupsApi } from '../groups/groups.ts'
import type { MemberBook } from '../members/book.ts'
import type { MembersApi } from '../members/members.ts'
import { maySignIn, type People } from './context.ts'

/** The members, as signing in sees them. */
export function peopleOf(book: MemberBook, members: MembersApi, groups: GroupsApi): People {
  return {
    get: (id) => book.get(id),
    byNumber: (number) => book.byNumber(number),
    byEmail: (email) => book.byEmail(email),
    shown: (id) => members.shown(id),
    stewardAccounts: (id) => groups.stewardAccounts(id),
    hasAdmin: () => book.inOrder().some((one) => maySignIn(one) && one.roles.includes('admin')),
  }
}
