/** Lists of offers, questions about them and pages of them, for the vectors about OFR. */
import type { Item, OfferId, OffersGet, OffersPage, Oid, PublicOffer } from '../../../protocol/generated/types.ts'
import { ash, birch, noon } from './banks.ts'
import { idOf } from './lanes.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The id of offer number `n`: they ascend with it. */
export const idAt = (n: number): OfferId =>
  `l${'a'.repeat(13)}${letters[Math.floor(n / 26)] ?? ''}${letters[n % 26] ?? ''}`

/** Offer number `n`. */
export function offer(n: number, more: Partial<PublicOffer> = {}): PublicOffer {
  return {
    ...{ id: idAt(n), kind: 'offer', title: 'Gardening', description: 'Weeding and hedges.\nNot in the rain.' },
    ...{ language: 'en', categories: [{ code: 'garden', name: 'Garden' }], area: 'Adamsdown' },
    ...{ when: ['sat-morning'], until: '2027-11-21', at: noon },
    ...more,
  }
}

/** The digest by which a list is named. */
export const listOid = (offers: readonly PublicOffer[]): Oid => idOf({ typ: 'offers.list', offers })
/** The first so many offers. */
export const many = (count: number, more: Partial<PublicOffer> = {}): PublicOffer[] =>
  Array.from({ length: count }, (_, n) => offer(n, more))

/** A question, of ash at birch unless said otherwise. */
export const get = (more: Partial<OffersGet> = {}, from = ash, to = birch): OffersGet => ({
  ...{ typ: 'offers.get', from: from.id, to: to.id },
  ...more,
})

/** A page of a list by one bank for another. */
export function page(
  offers: readonly PublicOffer[],
  items: readonly PublicOffer[],
  more: Partial<OffersPage> = {},
  from = birch,
  to = ash,
): OffersPage {
  return { typ: 'offers.page', from: from.id, to: to.id, list: listOid(offers), items, ...more }
}

/** What is shared in most vectors. */
export const three = many(3)
export const [first = offer(0), second = offer(1), third = offer(2)] = three

/** One of each kind. */
export const offerItems: readonly Item[] = [
  get({ known: listOid(three), after: first.id }),
  page(three, [second], { after: first.id, next: second.id }),
]
