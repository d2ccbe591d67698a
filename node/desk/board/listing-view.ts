/** An offer or a request as somebody may see it. */
import type { BankId, Listing, ListingView, PublicOffer } from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import type { Day } from '../../../protocol/generated/types.ts'
import type { Lister, Listers } from './listers.ts'
import { isBroker } from '../shared.ts'

/** An offer or a request of a partner bank, as that bank last said. */
export interface AbroadListing {
  readonly bank: BankId
  /** How this bank calls the partner, for addresses and for people. */
  readonly ref: string
  readonly name: string
  readonly offer: PublicOffer
  /** Unix seconds. */
  readonly fetched: number
}

/** The id of a partner bank's listing here. */
export function abroadId(bank: BankId, id: string): string {
  return `${bank}.${id}`
}

/** Whose listing it is: a member or group id. */
export function listerOf({ member, group }: Listing): string {
  return member ?? group ?? ''
}

/** Where it is, its last day and what it is called are for all; the place only for its owner and the bank's staff. */
export function viewOf(
  listing: Listing,
  { listers, actor, today }: { readonly listers: Listers; readonly actor: Actor; readonly today: Day },
): ListingView {
  const { member, group, place, by: _by, status, until, ...shown } = listing
  const own = listers.mayActFor(actor, listerOf(listing))
  return {
    ...shown,
    ...{ until, status: status === 'open' && until < today ? 'expired' : status },
    lister: {
      ...(member !== undefined && { member }),
      ...(group !== undefined && { group }),
      ...nameAndArea(listers.get(listerOf(listing))),
    },
    ...(place !== undefined && (own || isBroker(actor)) && { place }),
    own,
  }
}

function nameAndArea(lister: Lister | undefined): { name: string; area?: string } {
  return { name: lister?.name ?? '', ...(lister?.area !== undefined && { area: lister.area }) }
}

/** Codes of its categories, each once: of this bank or of a partner's. */
export function codesOf({ categories }: Listing | PublicOffer): string[] {
  return [...new Set(categories.map((one) => (typeof one === 'string' ? one : one.code)))]
}

/** When it was changed; not later than it was told, so that no partner's word stands above all others for ever. */
export function changedAbroad({ offer, fetched }: Pick<AbroadListing, 'offer' | 'fetched'>): number {
  return Math.min(offer.at, fetched)
}

/** A partner bank's listing: nobody is named but the bank. */
export function abroadView({ bank, ref, name, offer, fetched }: AbroadListing): ListingView {
  const { id, kind, title, description, language, area, when, until } = offer
  const at = changedAbroad({ offer, fetched })
  const categoryNames = offer.categories.map((category) => category.name)
  const lister = { bank: ref, name, ...(area !== undefined && { area }) }
  return {
    ...{ id: abroadId(bank, id), kind, lister, title, description, language },
    ...{ categories: codesOf(offer), categoryNames },
    ...{ tags: [], ...(when !== undefined && { when }), until, shared: true, photos: [], status: 'open' },
    ...{ own: false, fetched, at, changed: at },
  }
}
