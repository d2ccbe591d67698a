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
import type { CategoriesApi } from './categories.ts'
import { stands } from './listing-rules.ts'
import type { AbroadBoard } from './abroad-board.ts'
import { abroadView, changedAbroad, codesOf, listerOf, viewOf } from './listing-view.ts'
import type { AbroadListing } from './listing-view.ts'
import type { Listers } from './listers.ts'
import type { ReadBoard } from './read-board.ts'

/** What a search stands on. */
export interface BoardSearchInit {
  readonly table: Table<Listing>
  readonly listers: Listers
  readonly model: TopicModel
  readonly own: ReadBoard
  readonly categories: Pick<CategoriesApi, 'leavesOf' | 'searched' | 'watch'>
  readonly abroad: AbroadBoard
}

/** Who looks, and on which day. */
export interface Looker {
  readonly actor: Actor
  readonly today: Day
}

const usualLimit = 20

/** The board in memory. Follows the table by itself. */
export class BoardSearch {
  private readonly init: BoardSearchInit
  private readonly search: ListingSearch
  private readonly abroad: AbroadBoard
  /** Ids, newest first; made anew when it is asked for after a change. */
  private newest: string[] | undefined
  private readonly byLister = new Map<string, Set<string>>()
  /** What everybody may see on a day: most questions only narrow it down. */
  private open: { readonly today: Day; readonly listings: Map<string, Listing> } | undefined

  constructor(init: BoardSearchInit) {
    this.init = init
    this.abroad = init.abroad
    this.search = new ListingSearch(init.model)
    init.categories.watch(() => this.search.setCategories(() => init.categories.searched()))
    init.abroad.watch((id, now) => {
      if (now === undefined) return this.search.remove(id)
      const { offer } = now.one
      const tags = offer.categories.map(({ name }) => name)
      this.search.add({ ...offer, id, tags, categories: codesOf(offer) }, now.reading)
    })
    init.own.watch((id, now) => {
      if (now === undefined) this.search.remove(id)
      else this.search.add(now.listing, now.reading)
    })
    init.table.watch((now, before) => this.follow(now, before))
    init.listers.watch((id) => {
      for (const listing of this.byLister.get(id) ?? []) this.admit(listing)
    })
  }

  private follow(now: Listing | undefined, before: Listing | undefined): void {
    this.newest = undefined
    if (before !== undefined) this.byLister.get(listerOf(before))?.delete(before.id)
    if (now !== undefined) {
      const ids = this.byLister.get(listerOf(now)) ?? new Set()
      this.byLister.set(listerOf(now), ids.add(now.id))
    }
    this.admit(now?.id ?? before?.id ?? '')
  }

  /** Notes whether everybody may see a listing that changed, or whose lister did. */
  private admit(id: string): void {
    if (this.open === undefined) return
    const one = this.init.table.get(id)
    if (one !== undefined && this.isOpen(one, this.open.today)) this.open.listings.set(id, one)
    else this.open.listings.delete(id)
  }

  private isOpen(listing: Listing, today: Day): boolean {
    return stands(listing, today) && this.init.listers.get(listerOf(listing))?.active === true
  }

  /** Puts what a partner bank shares in the place of what it shared before. */
  setAbroad(bank: BankId, listings: readonly AbroadListing[]): void {
    this.newest = undefined
    this.abroad.set(bank, listings)
  }

  /** The listings of one member or group, whatever their status. */
  of(lister: string): Listing[] {
    return [...(this.byLister.get(lister) ?? [])].flatMap((id) => this.init.table.get(id) ?? [])
  }

  /** A page of what answers to a query. Words are looked for when all listings are read. */
  async page(query: BoardQuery, looker: Looker): Promise<ListingList> {
    const { from = 0, limit = usualLimit, text, language } = query
    if (text !== undefined) await this.init.own.whole()
    const admits = this.filterOf(query, looker)
    const { ids, meant } =
      text === undefined
        ? { ids: this.inOrder(query).filter(admits), meant: undefined }
        : this.found(text, language, admits)
    const next = from + limit < ids.length ? { next: from + limit } : {}
    const listings = ids.slice(from, from + limit).flatMap((id) => this.viewAt(id, looker) ?? [])
    return { listings, total: ids.length, ...next, ...(meant !== undefined && { meant }) }
  }

  /** What answers to words, or to those that were probably meant; where nothing does, to what they mean. */
  private found(
    text: string,
    language: BoardQuery['language'],
    admits: (id: string) => boolean,
  ): { readonly ids: readonly string[]; readonly meant?: string | undefined } {
    const ids = this.search.search(text, language, admits)
    // With one of the words as it was typed, what is found answers to that, too.
    if (ids.length > 0 && this.search.hasWordOf(text)) return { ids }
    const meant = this.search.suggest(text)
    if (ids.length > 0) return { ids, meant }
    const alike = this.search.alike(meant ?? text, language, admits)
    // Where nothing is shown instead, no other word is named either.
    return alike.length > 0 ? { ids: alike, meant } : { ids: alike }
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
    const abroad = [...this.abroad.entries()].map(([id, one]) => ({ id, changed: changedAbroad(one) }))
    return [...own, ...abroad]
      .toSorted((left, right) => right.changed - left.changed || (left.id < right.id ? -1 : 1))
      .map(({ id }) => id)
  }

  private filterOf(query: BoardQuery, looker: Looker): (id: string) => boolean {
    const { kind, when, banks = 'all' } = query
    const leaves =
      query.category === undefined ? undefined : new Set(this.init.categories.leavesOf(query.category))
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
    const listings = new Map<string, Listing>()
    for (const one of this.init.table.values()) if (this.isOpen(one, today)) listings.set(one.id, one)
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
