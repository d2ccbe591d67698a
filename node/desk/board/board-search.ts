/** What stands on the board, own and of partner banks: indexed, filtered, in pages. */
import type {
  BankId,
  BoardQuery,
  Day,
  Listing,
  ListingList,
  ListingView,
  PublicOffer,
} from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import { ListingSearch } from '../../matching/listing-search.ts'
import type { TopicModel } from '../../matching/model/topic-model.ts'
import { foldText } from '../../matching/text/words.ts'
import type { Table } from '../../register/table.ts'
import { stands } from './listing-rules.ts'
import { abroadId, abroadView, changedAbroad, codesOf, listerOf, viewOf } from './listing-view.ts'
import type { AbroadListing } from './listing-view.ts'
import type { Listers } from './listers.ts'

/** What a search stands on. */
export interface BoardSearchInit {
  readonly table: Table<Listing>
  readonly listers: Listers
  readonly model: TopicModel
  readonly leavesOf: (category: string) => readonly string[]
  /** Calls `run` when the input that is at hand has been handled. */
  readonly soon: (run: () => void) => void
}

/** Who looks, and on which day. */
export interface Looker {
  readonly actor: Actor
  readonly today: Day
}

const usualLimit = 20

/** So many texts of partners are read in one go: some milliseconds. The others wait, and pages are served in between. */
const readAtOnce = 10

/** The board in memory. Follows the table by itself. */
export class BoardSearch {
  private readonly init: BoardSearchInit
  private readonly search: ListingSearch
  private readonly abroad = new Map<string, AbroadListing>()
  /** Ids of partners' listings whose text is not indexed yet. */
  private readonly unread = new Set<string>()
  /** Ids, newest first; made anew when it is asked for after a change. */
  private newest: string[] | undefined
  private readonly byLister = new Map<string, Set<string>>()
  /** What everybody may see on a day: most questions only narrow it down. */
  private open: { readonly today: Day; readonly listings: ReadonlyMap<string, Listing> } | undefined

  constructor(init: BoardSearchInit) {
    this.init = init
    this.search = new ListingSearch(init.model)
    init.table.watch((now, before) => this.follow(now, before))
    init.listers.watch(() => (this.open = undefined))
  }

  private follow(now: Listing | undefined, before: Listing | undefined): void {
    this.newest = undefined
    this.open = undefined
    if (before !== undefined) this.byLister.get(listerOf(before))?.delete(before.id)
    if (now !== undefined) {
      const ids = this.byLister.get(listerOf(now)) ?? new Set()
      this.byLister.set(listerOf(now), ids.add(now.id))
    }
    const id = now?.id ?? before?.id ?? ''
    if (now?.status !== 'open') this.search.remove(id)
    else if (before?.status !== 'open' || textOf(before) !== textOf(now)) this.search.add(now)
  }

  /** Puts what a partner bank shares in the place of what it shared before; nothing, when the agreement is closed. */
  setAbroad(bank: BankId, listings: readonly AbroadListing[]): void {
    const fresh = new Map(listings.map((one) => [abroadId(bank, one.offer.id), one]))
    for (const [id, { bank: of }] of this.abroad) {
      if (of !== bank || fresh.has(id)) continue
      this.abroad.delete(id)
      this.search.remove(id)
    }
    const wasIdle = this.unread.size === 0
    for (const [id, one] of fresh) {
      const before = this.abroad.get(id)
      this.abroad.set(id, one)
      if (before === undefined || textOf(before.offer) !== textOf(one.offer)) this.unread.add(id)
    }
    this.newest = undefined
    if (wasIdle && this.unread.size > 0) this.init.soon(() => this.readSome())
  }

  private readSome(): void {
    for (const id of [...this.unread].slice(0, readAtOnce)) {
      this.unread.delete(id)
      const offer = this.abroad.get(id)?.offer
      if (offer !== undefined)
        this.search.add({ ...offer, id, tags: offer.categories.map(({ name }) => name) })
    }
    if (this.unread.size > 0) this.init.soon(() => this.readSome())
  }

  /** The listings of one member or group, whatever their status. */
  of(lister: string): Listing[] {
    return [...(this.byLister.get(lister) ?? [])].flatMap((id) => this.init.table.get(id) ?? [])
  }

  /** A page of what answers to a query. */
  page(query: BoardQuery, looker: Looker): ListingList {
    const { from = 0, limit = usualLimit, text, language } = query
    const admits = this.filterOf(query, looker)
    const ids =
      text === undefined ? this.inOrder(query).filter(admits) : this.search.search(text, language, admits)
    const next = from + limit < ids.length ? { next: from + limit } : {}
    const listings = ids.slice(from, from + limit).flatMap((id) => this.viewAt(id, looker) ?? [])
    return { listings, total: ids.length, ...next }
  }

  /** One listing as somebody sees it, if there is one with this id. */
  viewAt(id: string, { actor, today }: Looker): ListingView | undefined {
    const abroad = this.abroad.get(id)
    if (abroad !== undefined) return abroadView(abroad)
    const listing = this.init.table.get(id)
    return listing === undefined ? undefined : viewOf(listing, { listers: this.init.listers, actor, today })
  }

  /** Newest first. Of one lister, also what ended: whose it is may look it up. */
  private inOrder({ member, group }: BoardQuery): readonly string[] {
    const lister = member ?? group
    if (lister !== undefined) {
      const own = this.of(lister).toSorted((left, right) => right.changed - left.changed)
      return own.map(({ id }) => id)
    }
    this.newest ??= this.sorted()
    return this.newest
  }

  private sorted(): string[] {
    const own = [...this.init.table.values()]
      .filter(({ status }) => status === 'open')
      .map(({ id, changed }) => ({ id, changed }))
    const abroad = [...this.abroad].map(([id, one]) => ({ id, changed: changedAbroad(one) }))
    return [...own, ...abroad]
      .toSorted((left, right) => right.changed - left.changed || (left.id < right.id ? -1 : 1))
      .map(({ id }) => id)
  }

  private filterOf(query: BoardQuery, looker: Looker): (id: string) => boolean {
    const { kind, when, banks = 'all' } = query
    const leaves = query.category === undefined ? undefined : new Set(this.init.leavesOf(query.category))
    const fits = (one: Listing | PublicOffer): boolean =>
      (kind === undefined || one.kind === kind) &&
      (leaves === undefined || codesOf(one).some((code) => leaves.has(code))) &&
      (when === undefined || one.when === undefined || one.when.some((part) => when.includes(part)))
    const lister = query.member ?? query.group
    // Only whose it is, and the bank's staff, see what is paused or has ended.
    const seesAll = lister !== undefined && this.init.listers.mayActFor(looker.actor, lister)
    const open = this.openOn(looker.today)
    const fitsOwn = this.ownFilter(query)
    return (id) => {
      const abroad = this.abroad.get(id)
      if (abroad !== undefined) {
        const wanted = banks !== 'own' && query.member === undefined && query.group === undefined
        if (!wanted || abroad.offer.until < looker.today) return false
        return isIn(query.area, abroad.offer.area) && fits(abroad.offer)
      }
      if (banks === 'partners') return false
      const own = seesAll ? this.init.table.get(id) : open.get(id)
      return own !== undefined && fits(own) && fitsOwn(own)
    }
  }

  /** Own listings that anybody may see on a day. */
  private openOn(today: Day): ReadonlyMap<string, Listing> {
    if (this.open?.today === today) return this.open.listings
    const { table, listers } = this.init
    const active = new Map<string, boolean>()
    const isActive = (id: string): boolean => {
      const known = active.get(id) ?? listers.get(id)?.active === true
      active.set(id, known)
      return known
    }
    const listings = new Map<string, Listing>()
    for (const one of table.values())
      if (stands(one, today) && isActive(listerOf(one))) listings.set(one.id, one)
    this.open = { today, listings }
    return listings
  }

  private ownFilter(query: BoardQuery): (listing: Listing) => boolean {
    const { listers } = this.init
    const lister = query.member ?? query.group
    return (listing) => {
      const of = listerOf(listing)
      if (lister !== undefined && of !== lister) return false
      return query.area === undefined || isIn(query.area, listers.get(of)?.area)
    }
  }
}

function isIn(asked: string | undefined, area = ''): boolean {
  return asked === undefined || foldText(area).includes(foldText(asked))
}

function textOf({ title, description, language, ...rest }: Listing | PublicOffer): string {
  return JSON.stringify([title, description, language, 'tags' in rest ? rest.tags : rest.categories])
}
