/**
 * Offers and requests that partners show beside their own (SPEC, OFR): a list, its digest, its pages, and what is taken of
 * the pages of somebody else. Nothing of it stands in a log, and nothing follows from it.
 */
import { canonicalize } from '../canonical.ts'
import type { Crypto } from '../crypto.ts'
import { utf8 } from '../bytes.ts'
import type { OfferId, OfferList, OffersGet, OffersPage, Oid, PublicOffer } from '../generated/types.ts'
import { dayNumber } from '../ledger/day.ts'
import { fault, ok, type Fault, type Result } from '../result.ts'
import { oid } from '../seal.ts'
import type { Channel } from './channel.ts'
import { isClosed } from './statement.ts'

/** The part of the protocol, as hellos name it. */
export const offersProtocol = 'offers/1'
/** Most offers and requests of one bank: a few hundred members have as many, and nobody reads more. */
export const maxOffers = 512
/** Most bytes of a list, in its canonical form: what one partner can make another keep. */
export const maxListBytes = 524_288
/** Most items of a page, and bytes of them: with the seal and the brackets it stays well below a frame. */
export const maxPageItems = 20
const maxPageBytes = 49_152

/** A list with the digest by which both sides name it. */
export interface ListedOffers {
  readonly oid: Oid
  /** In the order of their ids. */
  readonly offers: readonly PublicOffer[]
}

/** The list that nobody needs to ask for. */
export function listOf(crypto: Crypto, offers: readonly PublicOffer[]): ListedOffers {
  const list: OfferList = { typ: 'offers.list', offers }
  return { oid: oid(crypto, list), offers }
}

/** How much of a list one item takes, in bytes. */
export function offerBytes(offer: PublicOffer): number {
  return utf8(canonicalize(offer)).length
}

/** Whether partners may see each other's offers now: the agreement is open, and neither suspended the other. SPEC OFR-06. */
export function mayShow(channel: Channel): boolean {
  return !channel.mine.suspended && !channel.theirs.suspended && !isClosed(channel)
}

/** The page that answers a question. SPEC OFR-04. */
export function pageOf(list: ListedOffers, { from, to, known, after }: OffersGet): OffersPage {
  const page = {
    ...({ typ: 'offers.page', from: to, to: from, list: list.oid } as const),
    ...(after !== undefined && { after }),
  }
  if (known === list.oid && after === undefined) return { ...page, same: true, items: [] }
  const left = list.offers.filter(({ id }) => after === undefined || id > after)
  const items: PublicOffer[] = []
  let bytes = 0
  for (const offer of left.slice(0, maxPageItems)) {
    bytes += offerBytes(offer)
    if (bytes > maxPageBytes) break
    items.push(offer)
  }
  const last = items.at(-1)
  return { ...page, items, ...(last !== undefined && items.length < left.length && { next: last.id }) }
}

/** A list of a partner that comes page by page. */
export interface Pull {
  /** The whole list that is there already, as the partner was told. */
  readonly known?: Oid
  /** The list that the pages so far belong to. */
  readonly list?: Oid
  readonly offers: readonly PublicOffer[]
  readonly bytes: number
}

/** What one more page makes of a pull: there is more; the list is whole; it is the known one; it changed on the way. */
export type Pulled =
  | { readonly typ: 'more'; readonly pull: Pull; readonly after: OfferId }
  | { readonly typ: 'whole'; readonly list: ListedOffers }
  | { readonly typ: 'same' }
  | { readonly typ: 'changed' }

/** Why a page cannot be taken, and the list with it. */
export type PullFault = Fault<
  'not-asked' | 'not-same' | 'not-ascending' | 'bad-next' | 'bad-day' | 'too-large' | 'wrong-list'
>

/** Begins; `known` is the list that is there. */
export function beginPull(known?: Oid): Pull {
  return { ...(known !== undefined && { known }), offers: [], bytes: 0 }
}

/** One more page of a partner, valid by its schema. SPEC OFR-05. */
export function takePage(crypto: Crypto, pull: Pull, page: OffersPage): Result<Pulled, PullFault> {
  const last = pull.offers.at(-1)?.id
  if (page.after !== last) return fault('not-asked', 'the page follows another one')
  if (page.same === true) {
    const isKnown = page.list === pull.known && last === undefined
    const bare = page.items.length === 0 && page.next === undefined
    return isKnown && bare ? ok({ typ: 'same' }) : fault('not-same', 'this is no list that is known here')
  }
  if (pull.list !== undefined && page.list !== pull.list) return ok({ typ: 'changed' })
  const problem = itemsFault(last, page)
  if (problem !== undefined) return problem
  const offers = [...pull.offers, ...page.items]
  const bytes = page.items.reduce((sum, item) => sum + offerBytes(item), pull.bytes)
  if (offers.length > maxOffers || bytes > maxListBytes)
    return fault('too-large', `a list has at most ${maxOffers} items and ${maxListBytes} bytes`)
  if (page.next !== undefined) {
    const next = { ...pull, list: page.list, offers, bytes }
    return ok({ typ: 'more', pull: next, after: page.next })
  }
  const list = listOf(crypto, offers)
  return list.oid === page.list
    ? ok({ typ: 'whole', list })
    : fault('wrong-list', 'the pages are not the list that they name')
}

function itemsFault(last: OfferId | undefined, { items, next }: OffersPage) {
  let before = last
  for (const { id, until } of items) {
    if (before !== undefined && id <= before)
      return fault('not-ascending', 'ids ascend, and none comes twice')
    if (dayNumber(until) === undefined) return fault('bad-day', 'there is no such day')
    before = id
  }
  if (next !== undefined && (items.length === 0 || next !== before))
    return fault('bad-next', 'the next page follows the last item')
  return undefined
}
