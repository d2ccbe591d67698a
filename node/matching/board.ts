/** All that stands open: offers, requests and their members, indexed, and the questions a broker's desk asks of them. */
import { ListingIndex } from './listing-index.ts'
import type { Reading, TopicModel } from './model/topic-model.ts'
import { judge, judgeAbroad, skillOf, type Judgement } from './score.ts'
import type { Blocked, Match, Matches, MatchListing, MatchMember } from './types.ts'

/** Of the listings most like a text, so many are judged. More change only the end of a list that nobody reads. */
const judgedListings = 300

/** Of all partners' listings together so many: they fill up a list, they do not make it. */
const judgedAbroad = 100

/** A listing that is less like the request than this is no proposal, whatever else fits. */
export const leastSimilarity = 0.03

/** So many members who cannot be asked today are told of. */
const shownBlocked = 5

/** How many matches, and on which day (`yyyy-mm-dd`). */
export interface Question {
  readonly limit: number
  readonly today: string
}

/** Open listings and members. Kept up to date by whoever owns the register; holds nothing on disk. */
export class Board {
  readonly #members = new Map<string, MatchMember>()
  readonly #listings = new Map<string, MatchListing>()
  readonly #byMember = new Map<string, Set<string>>()
  readonly offers: ListingIndex
  readonly requests: ListingIndex
  /** What partner banks share: apart, since nobody there is known, and no circle can go through them. */
  readonly #abroad = new Map<string, MatchListing>()
  readonly #offersAbroad: ListingIndex
  readonly #requestsAbroad: ListingIndex

  constructor(model: TopicModel) {
    this.offers = new ListingIndex(model)
    this.requests = new ListingIndex(model)
    this.#offersAbroad = new ListingIndex(model)
    this.#requestsAbroad = new ListingIndex(model)
  }

  /** Adds a member, or puts what is now known of one in the place of the old. */
  setMember(member: MatchMember): void {
    this.#members.set(member.id, member)
  }

  /** Forgets a member and all that the member wrote. */
  removeMember(id: string): void {
    for (const listing of this.#byMember.get(id) ?? []) this.removeListing(listing)
    this.#members.delete(id)
  }

  /**
   * Adds an offer or a request, or puts it in the place of the one with the same id; `known` is what its text says, if that
   * was read already.
   */
  setListing(listing: MatchListing, known?: Reading): void {
    this.removeListing(listing.id)
    this.#listings.set(listing.id, listing)
    this.#byMember.set(listing.member, (this.#byMember.get(listing.member) ?? new Set()).add(listing.id))
    this.#indexOf(listing).add(listing, known)
  }

  removeListing(id: string): void {
    const listing = this.#listings.get(id)
    if (listing === undefined) return
    this.#listings.delete(id)
    this.#byMember.get(listing.member)?.delete(id)
    this.#indexOf(listing).remove(id)
  }

  /** Adds a partner bank's listing, whose `member` is that bank; `known` is what its text says, if that was read already. */
  setAbroad(listing: MatchListing, known?: Reading): void {
    this.removeAbroad(listing.id)
    this.#abroad.set(listing.id, listing)
    this.#abroadOf(listing.kind).add(listing, known)
  }

  removeAbroad(id: string): void {
    const listing = this.#abroad.get(id)
    if (listing === undefined) return
    this.#abroad.delete(id)
    this.#abroadOf(listing.kind).remove(id)
  }

  member(id: string): MatchMember | undefined {
    return this.#members.get(id)
  }

  listing(id: string): MatchListing | undefined {
    return this.#listings.get(id)
  }

  /** Whether a listing can be matched on a day: it still stands, and its member is active. */
  isOpen(listing: MatchListing, today: string): boolean {
    const stands = listing.until === undefined || listing.until >= today
    return stands && this.#members.get(listing.member)?.active === true
  }

  /** Who could help with a request that is on the board, best first: members, and offers of partner banks. Nothing for any other id. */
  matchRequest(requestId: string, { limit, today }: Question): Matches {
    const request = this.#listings.get(requestId)
    if (request?.kind !== 'request' || !this.isOpen(request, today)) return { matches: [], blocked: [] }
    const reading = this.requests.readingOf(requestId)
    if (reading === undefined) return { matches: [], blocked: [] }
    const rate = this.#rating(request)
    const own = this.offers.alike(reading, judgedListings, rate).flatMap(({ id, similarity }) => {
      const offer = this.#listings.get(id)
      return offer === undefined ? [] : this.#judged(offer, request, similarity, today)
    })
    const abroad = this.#alikeAbroad('offer', request, reading).flatMap(({ listing: offer, similarity }) =>
      this.#judgedAbroad(offer, request, similarity, today),
    )
    // Nobody knows how many people write for a partner: each of its offers stands for itself.
    return ranked(
      [...own, ...abroad],
      ({ member, offer }) => (this.#abroad.has(offer) ? offer : member),
      limit,
    )
  }

  /** Requests with which a member could help, best first, by any of the member's offers. */
  whatCouldMemberDo(memberId: string, { limit, today }: Question): Matches {
    const own = [...(this.#byMember.get(memberId) ?? [])].flatMap((id) => this.#listings.get(id) ?? [])
    const judged = own
      .filter(({ kind }) => kind === 'offer')
      .flatMap((offer) => {
        const reading = this.offers.readingOf(offer.id)
        if (reading === undefined) return []
        const rate = this.#rating(offer)
        const here = this.requests.alike(reading, judgedListings, rate).flatMap(({ id, similarity }) => {
          const request = this.#listings.get(id)
          return request === undefined ? [] : this.#judged(offer, request, similarity, today)
        })
        const abroad = this.#alikeAbroad('request', offer, reading)
        return [
          ...here,
          ...abroad.flatMap(({ listing, similarity }) =>
            this.#judgedAbroad(offer, listing, similarity, today),
          ),
        ]
      })
    return ranked(judged, ({ request }) => request, limit)
  }

  /** What stands between an offer and a request, or undefined if they are no pair at all. */
  judgePair(
    offer: MatchListing,
    request: MatchListing,
    similarity: number,
    { today, inCircle = false }: { readonly today: string; readonly inCircle?: boolean },
  ): Judgement | undefined {
    if (offer.member === request.member) return undefined
    if (!this.isOpen(offer, today) || !this.isOpen(request, today)) return undefined
    const helper = this.#members.get(offer.member)
    const asker = this.#members.get(request.member)
    if (helper === undefined || asker === undefined) return undefined
    if (skillOf(offer, request, similarity) < leastSimilarity) return undefined
    return judge({ helper, offer, asker, request, similarity, today, inCircle })
  }

  /** Rates listings of the other kind, so that a shared category counts before any limit cuts the list. */
  #rating(listing: MatchListing): (id: string, similarity: number) => number {
    return (id, similarity) => {
      const other = this.#listings.get(id) ?? this.#abroad.get(id)
      return other === undefined ? 0 : skillOf(other, listing, similarity)
    }
  }

  #judged(offer: MatchListing, request: MatchListing, similarity: number, today: string): Judged[] {
    const judgement = this.judgePair(offer, request, similarity, { today })
    if (judgement === undefined) return []
    return [{ member: offer.member, request: request.id, offer: offer.id, similarity, ...judgement }]
  }

  #alikeAbroad(kind: MatchListing['kind'], to: MatchListing, reading: Reading): AlikeAbroad[] {
    const found = this.#abroadOf(kind).alike(reading, judgedAbroad, this.#rating(to))
    return found.flatMap(({ id, similarity }) => {
      const listing = this.#abroad.get(id)
      return listing === undefined ? [] : [{ listing, similarity }]
    })
  }

  /** An offer and a request of which one is a partner's: its own member is known, the other is not. */
  #judgedAbroad(offer: MatchListing, request: MatchListing, similarity: number, today: string): Judged[] {
    const [theirs, ours] = this.#abroad.has(offer.id) ? [offer, request] : [request, offer]
    const self = this.#members.get(ours.member)
    if (self === undefined || !this.isOpen(ours, today)) return []
    if (theirs.until !== undefined && theirs.until < today) return []
    if (skillOf(offer, request, similarity) < leastSimilarity) return []
    const side = ours.kind === 'offer' ? { helper: self } : { asker: self }
    const judgement = judgeAbroad({ offer, request, similarity, ...side })
    return [{ member: offer.member, request: request.id, offer: offer.id, similarity, ...judgement }]
  }

  #abroadOf(kind: MatchListing['kind']): ListingIndex {
    return kind === 'offer' ? this.#offersAbroad : this.#requestsAbroad
  }

  #indexOf(listing: MatchListing): ListingIndex {
    return listing.kind === 'offer' ? this.offers : this.requests
  }
}

interface AlikeAbroad {
  readonly listing: MatchListing
  readonly similarity: number
}

interface Judged extends Match {
  readonly similarity: number
  readonly blocks: Blocked['because']
}

/** The best of each member (or request), in order. Whom one offer lets be proposed, no other offer shows as blocked. */
function ranked(judged: readonly Judged[], keyOf: (one: Judged) => string, limit: number): Matches {
  const free = bestOfEach(
    judged.filter(({ blocks }) => blocks.length === 0),
    keyOf,
    (one) => one.score,
  )
  const proposed = new Set(free.map(keyOf))
  const blocked = bestOfEach(
    judged.filter((one) => one.blocks.length > 0 && !proposed.has(keyOf(one))),
    keyOf,
    (one) => one.similarity,
  )
  return {
    matches: free.slice(0, limit).map(({ member, request, offer, score, reasons }) => {
      return { member, request, offer, score, reasons }
    }),
    blocked: blocked.slice(0, shownBlocked).map(({ member, request, offer, blocks }) => {
      return { member, request, offer, because: blocks }
    }),
  }
}

function bestOfEach(
  all: readonly Judged[],
  keyOf: (one: Judged) => string,
  value: (one: Judged) => number,
): Judged[] {
  const order = (left: Judged, right: Judged): number =>
    value(right) - value(left) || compare(keyOf(left), keyOf(right)) || compare(left.offer, right.offer)
  const seen = new Set<string>()
  return all.toSorted(order).filter((one) => {
    const isNew = !seen.has(keyOf(one))
    seen.add(keyOf(one))
    return isNew
  })
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
