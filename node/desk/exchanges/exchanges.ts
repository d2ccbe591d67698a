/** Puts the exchanges together: arrangements, messages and notices, over the members, groups and house rules of the desk. */
import { ok } from '../../../protocol/result.ts'
import type { HouseTerms } from '../../../protocol/generated/types.ts'
import { shownName } from '../../register/member-names.ts'
import { usualExchangeRules, type ExchangeRules } from '../../register/exchange-rules.ts'
import { checkTitle } from '../../register/member-needs.ts'
import { arrangementsOf, type ArrangementsApi } from './arrangements.ts'
import type { DeskPorts } from '../desk.ts'
import type { ExchangeDeps, ExchangeMailer, ExchangePeople } from './ports.ts'
import type { CategoriesApi } from '../board/categories.ts'
import type { GroupsApi } from '../groups/groups.ts'
import type { RulesApi } from '../house-rules.ts'
import type { Draft } from '../../register/register.ts'
import type { MemberBook } from '../members/book.ts'
import type { MembersApi } from '../members/members.ts'
import { messagesOf, type MessagesApi, type OwnerOf } from '../messages.ts'
import { NoticeBook } from '../notice-book.ts'
import { noticesOf, type NoticesApi } from '../notices.ts'

/** The areas of exchanges. */
export interface Exchanges {
  readonly arrangements: ArrangementsApi
  readonly messages: MessagesApi
  readonly notices: NoticesApi
}

/** What they need of the other areas. */
export interface ExchangeParts {
  readonly book: MemberBook
  readonly groups: GroupsApi
  readonly rules: RulesApi
  readonly categories: Pick<CategoriesApi, 'isChoosable' | 'nameOf'>
  /** Where to say that something else is to be erased with a member. */
  readonly eraseToo?: MembersApi['eraseToo']
  /** Whose a listing is, for messages about it; without it there are none. */
  readonly ownerOf?: OwnerOf
  readonly listings?: ExchangeDeps['listings']
  readonly onBoard?: ExchangeDeps['onBoard']
  readonly mailer?: ExchangeMailer
  /** The public address of the pages. */
  readonly origin?: string
}

/** Opens the areas, and takes up what was cut off. */
export async function exchangesOf(ports: DeskPorts, parts: ExchangeParts): Promise<Exchanges> {
  const people = peopleOf(parts)
  const { mailer, origin, listings, onBoard } = parts
  const rules = (): ExchangeRules => exchangeRules(parts)
  const kindName: ExchangeDeps['kindName'] = (code, language) => parts.categories.nameOf(code, language)
  const deps: ExchangeDeps = { ...ports, people, rules, mailer, origin, listings, onBoard, kindName }
  const book = await NoticeBook.open(deps)
  const arrangements = await arrangementsOf(deps, book)
  const ownerOf = parts.ownerOf ?? (() => Promise.resolve(undefined))
  const messages = await messagesOf(deps, { arrangements, notices: book, ownerOf })
  const exchanges = { arrangements, messages, notices: noticesOf(deps, book, { arrangements, messages }) }
  await forgetTheErased(ports, parts, exchanges)
  return exchanges
}

/** What was written about an erased person goes with them; where an earlier release left something, at the next start. */
async function forgetTheErased(
  { register }: DeskPorts,
  { book, eraseToo }: ExchangeParts,
  { arrangements, messages, notices }: Exchanges,
): Promise<void> {
  const forget = (draft: Draft, member: string): void => {
    for (const area of [arrangements, messages, notices]) area.forget(draft, member)
  }
  eraseToo?.({ forget: (draft, { id }) => forget(draft, id) })
  const left = [...book.gone.values()].filter(({ id }) => arrangements.knows(id))
  if (left.length === 0) return
  await register.run((draft) => {
    for (const { id } of left) forget(draft, id)
    return ok(undefined)
  })
  await register.erase()
}

function peopleOf({ book, groups, rules }: ExchangeParts): ExchangePeople {
  return {
    get: (id) => book.get(id),
    byAccount: (account) => book.byAccount(account),
    byNumber: (number) => book.byNumber(number),
    search: (text) => book.search(text),
    all: () => book.table.values(),
    shown: ({ name, minor }) => (minor ? (name.known ?? name.given) : shownName(name, rules.terms().names)),
    titleOf: (account) => groups.byAccount(account)?.title,
    group: (id) => groups.get(id),
    groupsLike: (text) => groups.search(text),
  }
}

/** The days of a week as a timer counts them: Sunday is 0. */
const weekDays: readonly HouseTerms['digestDay'][] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The house's terms as the exchanges read them. */
function exchangeRules({ rules, categories }: ExchangeParts): ExchangeRules {
  const { roundingSeconds, digestDay, digestHour, ownKinds, ...terms } = rules.terms()
  const takesKind = (code: string): boolean => ownKinds || categories.isChoosable(code)
  const { confirm, confirmDays, unconfirmed, disputeDays, lapseDays, recordDays, maximumSeconds } = terms
  const times = { confirmDays, unconfirmed, disputeDays, lapseDays, recordDays, maximumSeconds }
  const { partnerMembers, brokerArranges, checkExceptions = true } = terms
  const chosen = { confirm, ...times, partnerMembers, brokerArranges, checkExceptions }
  const titleOf = (name: string): string => checkTitle(terms, name)
  const { rounding, digest } = usualExchangeRules
  const roundMinutes = Math.max(1, Math.round(roundingSeconds / 60))
  const day = weekDays.indexOf(digestDay)
  const weekly = { ...digest, day, hour: digestHour }
  return { ...chosen, takesKind, checkTitle: titleOf, roundMinutes, rounding, digest: weekly }
}
