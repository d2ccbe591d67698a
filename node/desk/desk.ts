/**
 * The timebank's desk: every use case that is about people, put together. An area is a file or folder here that exports
 * its interface and a factory; it opens its own tables, and this file hands each area what it needs of the others.
 */
import type { Listing, NodeConfig } from '../../protocol/generated/types.ts'
import type { NodeApi } from '../api.ts'
import type { MailSender } from '../mail/senders.ts'
import type { Language } from '../matching/text/stop-words.ts'
import type { Clock, Entropy, Logger, OfferPort, Store } from '../ports.ts'
import { pagesAddress } from '../pages-address.ts'
import { checkTitle } from '../register/member-needs.ts'
import type { Register } from '../register/register.ts'
import type { Standings } from '../standings.ts'
import { openCategories, type CategoriesApi } from './board/categories.ts'
import { shareBoard } from './board/shared-board.ts'
import { listersOf } from './board/listers-of.ts'
import { exchangesOf, type Exchanges } from './exchanges/exchanges.ts'
import { groupsOf, type GroupsApi } from './groups/groups.ts'
import type { House, RulesApi } from './house-rules.ts'
import { loginsOf, type LoginsApi } from './logins/logins.ts'
import { peopleOf } from './logins/people.ts'
import { mailerOf, type MailerApi } from './mailer.ts'
import { openListings, type ListingsApi } from './listings.ts'
import { matchingOf, type MatchingApi } from './matching.ts'
import { deviceKeysOf, type DeviceKeysApi } from './keys/device-keys.ts'
import { abroad } from './messages.ts'
import { MemberBook } from './members/book.ts'
import { membersOf, type MembersApi } from './members/members.ts'

/** What every area may use of the world. */
export interface DeskPorts {
  /** The one writer of records about people. */
  readonly register: Register
  /** The ledger's use cases: accounts, exchanges, statements, partners. */
  readonly api: NodeApi
  readonly clock: Clock
  readonly entropy: Entropy
  readonly logger: Logger
  readonly config: NodeConfig
}

/** The use cases about people, by area. */
export interface Desk extends Exchanges {
  readonly members: MembersApi
  readonly groups: GroupsApi
  readonly rules: RulesApi
  readonly mailer: MailerApi
  readonly logins: LoginsApi
  readonly keys: DeviceKeysApi
  readonly categories: CategoriesApi
  readonly listings: ListingsApi
  readonly matching: MatchingApi
  /** Calls `listener` after each change of a record about people; until the answer is called. */
  watch(listener: () => void): () => void
  /** Ends timers; nothing is lost, since every change is on disk when it is answered. */
  stop(): void
}

/** What a desk is made from: the ports, with the erasable store in which the register lies. */
export interface DeskParts extends Omit<DeskPorts, 'register'> {
  readonly store: Store
  /** What was opened of that store before. */
  readonly house: House
  readonly mail: MailSender
  /** Balances and limits of all accounts at one moment. */
  readonly standings: Standings
  /** Where partners show each other their boards; absent where there are no partners. */
  readonly offers?: OfferPort
}
/** Reads the register and puts the areas together. Throws if a record on disk breaks its schema. */
export async function openDesk({
  store,
  house,
  mail,
  standings,
  offers,
  ...parts
}: DeskParts): Promise<Desk> {
  const { register, rules } = house
  const ports: DeskPorts = { ...parts, register }
  // Each area is opened from the ports, after those that it needs.
  const book = await MemberBook.open(ports.register)
  const groups = await groupsOf(ports, { book, rules })
  const members = membersOf(ports, { book, rules, groups })
  const mailer = await mailerOf(ports, mail)
  const logins = await loginsOf(ports, { people: peopleOf(book, members, groups), mailer })
  const keys = await deviceKeysOf(ports, book)
  const categories = await openCategories(ports)
  const listers = listersOf({ ...ports, book, groups, rules })
  const abroadPort = offers !== undefined && { offers }
  const listings = await openListings({
    ...ports,
    store,
    listers,
    categories,
    usualDays: () => rules.terms().listingDays,
    ...abroadPort,
  })
  const categoryName = (code: string, language: Language): string => categories.nameOf(code, language)
  const { table, abroad: theirs, read: own } = listings
  const matching = matchingOf({
    ...{ ...ports, standings, table, abroad: theirs, own, listers, categoryName },
    checkTitle: (name) => checkTitle(rules.terms(), name),
  })
  if (offers !== undefined) shareBoard({ ...ports, listings, listers, rules, categoryName }, offers)
  const accountOf = ({ member = '', group = '' }: Listing): string | undefined =>
    book.get(member)?.account ?? groups.get(group)?.account
  const exchanges = await exchangesOf(ports, {
    book,
    groups,
    rules,
    categories,
    eraseToo: (traces) => members.eraseToo(traces),
    mailer,
    ownerOf: async (actor, id) => {
      const shown = await listings.show(actor, id)
      if (shown.ok && shown.value.lister.bank !== undefined) return abroad
      return shown.ok ? listings.table.get(id)?.member : undefined
    },
    onBoard: () =>
      [...listings.table.values()].flatMap(({ status, member }) =>
        status === 'open' && member !== undefined ? [member] : [],
      ),
    listings: (id) => {
      const listing = listings.table.get(id)
      return listing && { ...listing, account: accountOf(listing) }
    },
    origin: pagesAddress(ports.config),
  })
  forgetEverywhere({ members, logins, keys, listings, mailer })
  const stop = (): void => {
    mailer.stop()
    listings.stop()
    matching.stop()
    exchanges.arrangements.stop()
    exchanges.notices.stop()
  }
  const areas = { members, groups, rules, mailer, logins, keys, categories, listings, matching, ...exchanges }
  return { ...areas, watch: (listener) => register.watch(listener), stop }
}

/** Who is erased from the book is forgotten by the other areas in the same write. */
function forgetEverywhere(areas: Pick<Desk, 'logins' | 'keys' | 'listings' | 'mailer' | 'members'>): void {
  const { logins, keys, listings, mailer, members } = areas
  members.eraseToo({
    forget: (draft, { id, contact }) => {
      logins.eraseMember(draft, id)
      keys.eraseMember(draft, id)
      listings.eraseMember(draft, id)
      if (contact?.email !== undefined) mailer.eraseAddress(draft, contact.email)
    },
    hush: (draft, { id, contact }) => {
      // Whoever shares the address goes on reading there.
      const shared = [...members.book.table.values()].some(
        (other) => other.id !== id && other.status !== 'deceased' && other.contact?.email === contact?.email,
      )
      if (contact?.email !== undefined && !shared) mailer.eraseAddress(draft, contact.email)
    },
    after: () => listings.erasePhotos(),
  })
}
