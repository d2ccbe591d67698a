/**
 * Offers and requests: posted by members, their proxies or a broker, found by everyone who is logged in, and gone when their
 * last day is over.
 */
import type {
  BankId,
  BoardQuery,
  Listing,
  ListingChange,
  ListingClose,
  ListingCreate,
  ListingList,
  ListingStatus,
  ListingView,
} from '../../protocol/generated/types.ts'
import { validateListing } from '../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Actor, Answer } from '../api.ts'
import { shippedModel } from '../matching/shipped-model.ts'
import type { Clock, Entropy, OfferPort, Store } from '../ports.ts'
import type { Draft, Register } from '../register/register.ts'
import { Table } from '../register/table.ts'
import { AbroadBoard } from './board/abroad-board.ts'
import { BoardSearch } from './board/board-search.ts'
import type { CategoriesApi } from './board/categories.ts'
import { cleanImage, type CleanImage } from './board/images.ts'
import { changedListing, maxListingsOfOne, newListing, withStatus } from './board/listing-rules.ts'
import { listerOf, type AbroadListing } from './board/listing-view.ts'
import type { Listers } from './board/listers.ts'
import { Photos } from './board/photos.ts'
import { ReadBoard } from './board/read-board.ts'
import { isBroker, newRecordId, todayOf } from './shared.ts'

/** What offers and requests work with. */
export interface ListingDeps {
  readonly register: Register
  readonly store: Store
  readonly clock: Clock
  readonly entropy: Entropy
  readonly listers: Listers
  readonly categories: CategoriesApi
  /** For how many days one stands if nobody says: the house rule. */
  readonly usualDays: () => number
  /** Where partners show each other their boards; absent where there are no partners. */
  readonly offers?: OfferPort
}

/** The use cases of offers and requests. Whoever is logged in may read; what is not theirs to see is answered as not there. */
export interface ListingsApi {
  create(actor: Actor, body: ListingCreate): Answer<ListingView>
  change(actor: Actor, id: string, body: ListingChange): Answer<ListingView>
  /** Hides it from the board, or shows it again. */
  pause(actor: Actor, id: string, paused: boolean): Answer<ListingView>
  close(actor: Actor, id: string, body: ListingClose): Answer<ListingView>
  /** One, own or of a partner bank (`tbk:….l…`). */
  show(actor: Actor, id: string): Answer<ListingView>
  search(actor: Actor, query: BoardQuery): Promise<ListingList>
  /** Adds a JPEG or PNG, without its metadata. */
  addPhoto(actor: Actor, id: string, bytes: Uint8Array): Answer<ListingView>
  removePhoto(actor: Actor, id: string, photo: string): Answer<ListingView>
  /** A picture of a listing that the actor may see. */
  photo(actor: Actor, id: string, photo: string): Answer<CleanImage>
  /** For the other areas of the desk: the record itself. */
  readonly table: Table<Listing>
  /** Asks the partner banks what they share now, and waits some seconds for them. Time brokers only; no more than once in a while. */
  askPartners(actor: Actor): Answer<ListingList>
  /** What a partner bank shares now, in the place of what it shared before. */
  setAbroad(bank: BankId, listings: readonly AbroadListing[]): void
  /** What partner banks share, for matching. */
  readonly abroad: AbroadBoard
  /** What the bank's own listings say, for matching. */
  readonly read: ReadBoard
  /** Removes all that a member who is erased put on the board; pictures go with `erasePhotos`. */
  eraseMember(draft: Draft, member: string): void
  erasePhotos(): Promise<void>
  /** Marks what is past its last day; resolves to how many. */
  expire(): Promise<number>
  stop(): void
}

const maxPhotos = 4

/** Last days are looked at every half hour. */
const expiryMilliseconds = 1_800_000

/** Reads the listings and keeps them indexed. */
export async function openListings(deps: ListingDeps): Promise<ListingsApi> {
  const table = await deps.register.open(new Table('listing', validateListing))
  const listings = new Listings(deps, table)
  listings.look()
  return listings
}

class Listings implements ListingsApi {
  readonly table: Table<Listing>
  readonly abroad: AbroadBoard
  readonly read: ReadBoard
  private readonly deps: ListingDeps
  private readonly board: BoardSearch
  private readonly photos: Photos
  private readonly photosOfGone: string[] = []
  private cancelTimer: () => void = () => undefined

  constructor(deps: ListingDeps, table: Table<Listing>) {
    const { listers, categories, store, clock } = deps
    this.deps = deps
    this.table = table
    this.photos = new Photos(store)
    const model = shippedModel()
    this.abroad = new AbroadBoard({ model, soon: (run) => clock.soon(run) })
    this.read = new ReadBoard({ table, model, soon: (run) => clock.soon(run) })
    this.board = new BoardSearch({ table, listers, model, categories, abroad: this.abroad, own: this.read })
  }

  create(actor: Actor, body: ListingCreate): Answer<ListingView> {
    const { listers, clock } = this.deps
    const given = body.member ?? body.group
    const lister = given ?? actor.member
    return this.decide(actor, (draft) => {
      if (lister === undefined || (body.member !== undefined && body.group !== undefined))
        return err(refuse('unknown-lister'))
      if (!listers.mayActFor(actor, lister)) return err(refuse('unknown-lister'))
      const known = listers.get(lister)
      if (known === undefined) return err(refuse('unknown-lister'))
      if (!known.active) return err(refuse('lister-not-active'))
      const category = this.unknownCategory(body.categories)
      if (category !== undefined) return err(refuse('unknown-category', { category }))
      const standing = this.board.of(lister).filter(({ status }) => status === 'open' || status === 'paused')
      if (standing.length >= maxListingsOfOne)
        return err(refuse('too-many-listings', { count: maxListingsOfOne }))
      const writer = actor.member === lister ? undefined : (actor.member ?? actor.by)
      const whose = body.group === undefined ? { ...body, member: lister } : body
      const made = newListing(whose, clock.now(), writer, this.deps.usualDays())
      if (!made.ok) return made
      const listing: Listing = { id: newRecordId(this.deps, 'l'), ...made.value }
      draft.put(this.table, listing)
      return ok(listing)
    })
  }

  change(actor: Actor, id: string, body: ListingChange): Answer<ListingView> {
    return this.changeOwn(actor, id, (old) => {
      // A category that it has may be retired since: it stays until the member chooses others.
      const chosen = (body.categories ?? []).filter((code) => !old.categories.includes(code))
      const category = this.unknownCategory(chosen)
      if (category !== undefined) return err(refuse('unknown-category', { category }))
      return changedListing(old, body, this.deps.clock.now())
    })
  }

  pause(actor: Actor, id: string, paused: boolean): Answer<ListingView> {
    return this.setStatus(actor, id, paused ? 'paused' : 'open')
  }

  async close(actor: Actor, id: string, { outcome }: ListingClose): Answer<ListingView> {
    const before = this.table.get(id)
    const closed = await this.setStatus(actor, id, outcome)
    if (closed.ok && outcome === 'removed')
      await this.photos.remove((before?.photos ?? []).map(({ id: photo }) => photo))
    return closed
  }

  async show(actor: Actor, id: string): Answer<ListingView> {
    const view = this.board.viewAt(id, { actor, today: this.today() })
    if (view === undefined || !this.maySee(actor, id, view)) return err(refuse('unknown-listing'))
    return ok(view)
  }

  async search(actor: Actor, query: BoardQuery): Promise<ListingList> {
    return this.board.page(query, { actor, today: this.today() })
  }

  async addPhoto(actor: Actor, id: string, bytes: Uint8Array): Answer<ListingView> {
    const image = cleanImage(bytes)
    if (!image.ok) return err(refuse('photo-unreadable', { why: image.error }))
    const { type, bytes: kept } = image.value
    const photo = { id: newRecordId(this.deps, 'f'), type, bytes: kept.length }
    const allowed = this.own(actor, this.table.get(id))
    if (!allowed.ok) return allowed
    // The picture first: a record that names one that is not there would be worse than one that nobody names.
    await this.photos.put(photo.id, kept)
    const added = await this.changeOwn(actor, id, (old) => {
      if (old.photos.length >= maxPhotos) return err(refuse('too-many-photos', { count: maxPhotos }))
      const changed = this.deps.clock.now()
      return ok({ ...old, photos: [...old.photos, photo], changed })
    })
    if (!added.ok) await this.photos.remove([photo.id])
    return added
  }

  async removePhoto(actor: Actor, id: string, photo: string): Answer<ListingView> {
    const removed = await this.changeOwn(actor, id, (old) => {
      const photos = old.photos.filter((one) => one.id !== photo)
      if (photos.length === old.photos.length) return err(refuse('unknown-photo'))
      return ok({ ...old, photos, changed: this.deps.clock.now() })
    })
    if (removed.ok) await this.photos.remove([photo])
    return removed
  }

  async photo(actor: Actor, id: string, photo: string): Answer<CleanImage> {
    const shown = await this.show(actor, id)
    if (!shown.ok) return shown
    const known = shown.value.photos.find((one) => one.id === photo)
    const bytes = known === undefined ? undefined : await this.photos.get(photo)
    if (known === undefined || bytes === undefined) return err(refuse('unknown-photo'))
    return ok({ type: known.type, bytes })
  }

  async askPartners(actor: Actor): Answer<ListingList> {
    if (!isBroker(actor)) return err(refuse('forbidden'))
    await this.deps.offers?.refresh()
    return ok(await this.board.page({ banks: 'partners' }, { actor, today: this.today() }))
  }

  setAbroad(bank: BankId, listings: readonly AbroadListing[]): void {
    this.board.setAbroad(bank, listings)
  }

  async expire(): Promise<number> {
    const today = this.today()
    const isPast = ({ status, until }: Listing): boolean =>
      (status === 'open' || status === 'paused') && until < today
    const past = [...this.table.values()].filter(isPast)
    if (past.length === 0) return 0
    const done = await this.deps.register.run((draft) => {
      const now = past.flatMap(({ id }) => draft.get(this.table, id) ?? []).filter(isPast)
      for (const one of now)
        draft.put<Listing>(this.table, { ...one, status: 'expired', changed: this.deps.clock.now() })
      return ok(now.length)
    })
    return done.ok ? done.value : 0
  }

  /** Begins to look at last days, now and from time to time. */
  look(): void {
    const again = (): void => {
      this.cancelTimer = this.deps.clock.after(expiryMilliseconds, () => this.look())
    }
    this.expire().then(again, again)
  }

  eraseMember(draft: Draft, member: string): void {
    for (const one of this.table.values()) {
      if (one.member !== member) continue
      this.photosOfGone.push(...one.photos.map(({ id }) => id))
      draft.remove(this.table, one.id)
    }
  }

  async erasePhotos(): Promise<void> {
    await this.photos.remove(this.photosOfGone.splice(0))
  }

  stop(): void {
    this.read.stop()
    this.cancelTimer()
  }

  private today(): string {
    return todayOf(this.deps)
  }

  /** What is paused or ended, and whose member is suspended or gone, only its owner and the bank's staff see. */
  private maySee(actor: Actor, id: string, view: ListingView): boolean {
    const listing = this.table.get(id)
    if (listing === undefined || view.own || actor.role === 'auditor') return true
    return view.status === 'open' && this.deps.listers.get(listerOf(listing))?.active === true
  }

  private unknownCategory(codes: readonly string[]): string | undefined {
    return codes.find((code) => !this.deps.categories.isChoosable(code))
  }

  private setStatus(actor: Actor, id: string, status: ListingStatus): Answer<ListingView> {
    return this.changeOwn(actor, id, (old) => withStatus(old, status, this.deps.clock.now()))
  }

  /** The listing, if an actor may change it. */
  private own(actor: Actor, listing: Listing | undefined): Result<Listing, Refusal> {
    if (listing === undefined || !this.deps.listers.mayActFor(actor, listerOf(listing)))
      return err(refuse('unknown-listing'))
    return ok(listing)
  }

  private changeOwn(
    actor: Actor,
    id: string,
    change: (old: Listing) => Result<Listing, Refusal>,
  ): Answer<ListingView> {
    return this.decide(actor, (draft) => {
      const old = this.own(actor, draft.get(this.table, id))
      const next = old.ok ? change(old.value) : old
      if (next.ok) draft.put(this.table, next.value)
      return next
    })
  }

  private async decide(
    actor: Actor,
    decision: (draft: Draft) => Result<Listing, Refusal>,
  ): Answer<ListingView> {
    const done = await this.deps.register.run(decision)
    if (!done.ok) return done
    const view = this.board.viewAt(done.value.id, { actor, today: this.today() })
    return view === undefined ? err(refuse('unknown-listing')) : ok(view)
  }
}
