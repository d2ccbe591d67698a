/**
 * The board as partner banks see it, and theirs as it stands on ours (SPEC, OFR). Nobody is named either way: what would
 * name somebody, or tell how to reach them, is left out.
 */
import { maxListBytes, maxOffers, offerBytes } from '../../../protocol/federation/offers.ts'
import type { BankId, Day, Listing, PublicOffer } from '../../../protocol/generated/types.ts'
import { validatePublicOffer } from '../../../protocol/generated/validators.ts'
import type { Language } from '../../matching/text/stop-words.ts'
import { foldText } from '../../matching/text/words.ts'
import type { Clock, OfferBoard, OfferPort, PartnerOffers } from '../../ports.ts'
import type { RulesApi } from '../house-rules.ts'
import type { ListingsApi } from '../listings.ts'
import { todayOf } from '../shared.ts'
import { hasContact } from './contact-in-text.ts'
import { stands } from './listing-rules.ts'
import { listerOf, type AbroadListing } from './listing-view.ts'
import type { Lister, Listers } from './listers.ts'

/** What sharing the board works with. */
export interface SharedBoardDeps {
  readonly listings: Pick<ListingsApi, 'table' | 'setAbroad'>
  readonly listers: Listers
  readonly rules: Pick<RulesApi, 'terms' | 'watch'>
  readonly clock: Clock
  readonly categoryName: (code: string, language: Language) => string
}

/** What is shared may be some seconds old: members change more often than anybody asks. */
const keptSeconds = 10
/** Characters that the protocol has no room for: they could make a text read otherwise than it is written. */
const odd = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu
const mostDescription = 1000

/** Attaches the board of a bank to where banks show each other their offers. */
export function shareBoard(deps: SharedBoardDeps, port: OfferPort): void {
  port.attach(new SharedBoard(deps))
  deps.rules.watch(() => port.review())
}

class SharedBoard implements OfferBoard {
  private readonly deps: SharedBoardDeps
  private made:
    { readonly at: number; readonly text: string; readonly offers: readonly PublicOffer[] } | undefined
  private stale = true

  constructor(deps: SharedBoardDeps) {
    this.deps = deps
    deps.listings.table.watch(() => (this.stale = true))
    deps.listers.watch(() => (this.stale = true))
    deps.rules.watch(() => (this.stale = true))
  }

  wanted(): boolean {
    return this.deps.rules.terms().ownBoardOnly !== true
  }

  shared(): readonly PublicOffer[] {
    const now = this.deps.clock.now()
    // What is taken off the board vanishes with the next answer; the rest, as groups and the day, within seconds.
    if (this.made !== undefined && !this.stale && Math.abs(now - this.made.at) < keptSeconds)
      return this.made.offers
    const offers = this.wanted() ? inBounds(this.all(todayOf(this.deps))) : []
    const text = JSON.stringify(offers)
    this.stale = false
    this.made = { at: now, text, offers: text === this.made?.text ? this.made.offers : offers }
    return this.made.offers
  }

  take(partner: BankId, offers: PartnerOffers | undefined): void {
    const all = offers === undefined ? [] : abroadFrom(partner, offers)
    const shown = all.filter(({ offer }) => offer.categories.some(({ code }) => !this.hides(code)))
    this.deps.listings.setAbroad(partner, shown)
  }

  /** Whether the house shows nothing of a category. */
  private hides(code: string): boolean {
    return this.deps.rules.terms().hiddenCategories.includes(code)
  }

  private all(today: Day): PublicOffer[] {
    const { listings, listers } = this.deps
    const open = [...listings.table.values()].filter((one) => one.shared && stands(one, today))
    const newest = open.toSorted((one, other) => other.changed - one.changed)
    const offers: PublicOffer[] = []
    for (const listing of newest) {
      if (offers.length >= maxOffers) break
      const lister = listers.get(listerOf(listing))
      const offer = lister?.active === true ? this.offerOf(listing, lister) : undefined
      if (offer !== undefined) offers.push(offer)
    }
    return offers
  }

  private offerOf(listing: Listing, lister: Lister): PublicOffer | undefined {
    const { id, kind, language, when, until, changed: at } = listing
    const [title, description] = [lineOf(listing.title, 80), linesOf(listing.description)]
    const names = listing.member === undefined ? [] : [lister.name, ...(lister.fullNames ?? [])]
    const named = names.some((name) => tells(`${title} ${description}`, name))
    if (named || hasContact(title) || hasContact(description)) return undefined
    const area = lineOf(lister.area ?? '', 80)
    const categories = listing.categories
      .filter((code) => !this.hides(code))
      .map((code) => ({ code, name: lineOf(this.deps.categoryName(code, language), 60) }))
    const offer = {
      ...{ id, kind, title, description, language, categories, until, at },
      ...(area !== '' && !hasContact(area) && { area }),
      ...(when !== undefined && { when }),
    }
    return validatePublicOffer(offer) ? offer : undefined
  }
}

/** Of the newest offers as many as a list may have, in the order of their ids (SPEC, OFR-04). */
function inBounds(newest: readonly PublicOffer[]): PublicOffer[] {
  let bytes = 0
  return newest
    .filter((offer) => (bytes += offerBytes(offer)) <= maxListBytes)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function lineOf(text: string, most: number): string {
  return cut(text.replaceAll(odd, ' ').replaceAll('\n', ' ').trim(), most)
}

function linesOf(text: string): string {
  return cut(text.replaceAll(/\r\n?/gu, '\n').replaceAll(odd, ' '), mostDescription)
}

function cut(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}

/** Whether a text tells a name. A single word may be any word, as in Rose. */
function tells(text: string, name: string): boolean {
  const known = foldText(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return (
    known.includes(' ') && ` ${foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${known} `)
  )
}

/** A partner's list as it stands on our board: without what has an address or a number in it. */
function abroadFrom(bank: BankId, { ref, name, offers, fetched }: PartnerOffers): AbroadListing[] {
  const bare = offers.filter(({ title, description, area = '', categories }) =>
    [title, description, area, ...categories.map((one) => one.name)].every((text) => !hasContact(text)),
  )
  return bare.map((offer) => ({ bank, ref, name, offer, fetched }))
}
