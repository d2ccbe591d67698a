/**
 * Who could help whom, for chains: an edge from a giver to a receiver, with the offer and the request that fit. Built in one
 * pass over all requests; of every request's offers only the likeliest few are judged, found through their topics.
 */
import type { Board } from './board.ts'
import type { ListingIndex } from './listing-index.ts'
import { topicOverlap } from './listing-index.ts'
import type { MatchListing } from './types.ts'

/** An edge. Members are numbers: places in the graph's list. */
export interface Edge {
  readonly giver: number
  readonly receiver: number
  readonly offer: string
  readonly request: string
  readonly score: number
}

/** Edges of all members who both offer and ask. */
export interface ChainGraph {
  /** Ids in ascending order, so that numbers compare as ids do. */
  readonly members: readonly string[]
  /** Of each giver, best first. */
  readonly gives: readonly (readonly Edge[])[]
  /** Of each receiver, best first. */
  readonly receives: readonly (readonly Edge[])[]
}

/** A listing is looked up by this many of its likeliest topics. */
const lookedUpTopics = 4

/** Topics less likely than this are not looked up. */
const faintTopic = 0.02

/** Of one request, so many offers are judged. */
const judgedOffers = 20

/** A link weaker than this would not hold a chain. */
const weakestLink = 0.12

/** Edges kept of each giver and each receiver: what bounds the search, whatever a bank's members write. */
const branches = 6

/** The graph for a day (`yyyy-mm-dd`). Takes some seconds of a processor for 20,000 listings, so off the writer: when the board has changed. */
export function buildChainGraph(board: Board, today: string): ChainGraph {
  const steps = chainGraphSteps(board, today)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Of so many requests the offers are judged in one step: some milliseconds. */
const requestsPerStep = 10

/**
 * The same in steps, between which others may use the processor: each yields how much is done, from 0 to 1. What the board forgets
 * meanwhile is left out.
 */
export function* chainGraphSteps(board: Board, today: string): Generator<number, ChainGraph> {
  const offers = openListings(board, board.offers, today)
  const requests = openListings(board, board.requests, today)
  const asking = new Set(requests.map(({ member }) => member))
  const giving = new Set(offers.map(({ member }) => member))
  const members = [...asking].filter((id) => giving.has(id)).toSorted()
  const numbers = new Map(members.map((id, at) => [id, at]))
  const lookup = new TopicLookup(
    board,
    offers.filter(({ member }) => numbers.has(member)),
  )
  const best = new Map<string, Edge>()
  for (const [at, request] of requests.entries()) {
    if (at % requestsPerStep === 0) yield at / requests.length
    const receiver = numbers.get(request.member)
    if (receiver === undefined) continue
    for (const edge of edgesTo(board, lookup, request, receiver, numbers, today)) {
      const key = `${edge.giver} ${receiver}`
      const known = best.get(key)
      if (known === undefined || known.score < edge.score) best.set(key, edge)
    }
  }
  return limitBranches(members, [...best.values()])
}

function openListings(board: Board, index: ListingIndex, today: string): MatchListing[] {
  const all = index.ids().flatMap((id) => board.listing(id) ?? [])
  return all
    .filter((one) => board.isOpen(one, today))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
}

function edgesTo(
  board: Board,
  lookup: TopicLookup,
  request: MatchListing,
  receiver: number,
  numbers: ReadonlyMap<string, number>,
  today: string,
): Edge[] {
  const reading = board.requests.readingOf(request.id)
  if (reading === undefined) return []
  return lookup.likely(reading.topics).flatMap((offer) => {
    const giver = numbers.get(offer.member)
    const topics = board.offers.readingOf(offer.id)?.topics
    if (giver === undefined || topics === undefined) return []
    const judgement = board.judgePair(offer, request, topicOverlap(reading.topics, topics), {
      today,
      // Round a circle each gives and receives the same, so no balance moves and no limit is in the way.
      inCircle: true,
    })
    if (judgement === undefined || judgement.blocks.length > 0 || judgement.score < weakestLink) return []
    return [{ giver, receiver, offer: offer.id, request: request.id, score: judgement.score }]
  })
}

/** Offers by topic. */
class TopicLookup {
  readonly #offers: readonly MatchListing[]
  readonly #postings = new Map<number, { readonly offer: number; readonly probability: number }[]>()
  readonly #sums: Float64Array

  constructor(board: Board, offers: readonly MatchListing[]) {
    this.#offers = offers
    this.#sums = new Float64Array(offers.length)
    offers.forEach((offer, at) => {
      const topics = board.offers.readingOf(offer.id)?.topics ?? new Float64Array()
      for (const { topic, probability } of likeliest(topics)) {
        const list = this.#postings.get(topic) ?? []
        list.push({ offer: at, probability })
        this.#postings.set(topic, list)
      }
    })
  }

  /** The offers that most probably mean one of these topics, best first. */
  likely(topics: Float64Array): MatchListing[] {
    const touched: number[] = []
    for (const { topic, probability } of likeliest(topics)) {
      for (const posting of this.#postings.get(topic) ?? []) {
        if (this.#sums[posting.offer] === 0) touched.push(posting.offer)
        this.#sums[posting.offer] = (this.#sums[posting.offer] ?? 0) + probability * posting.probability
      }
    }
    const best = this.#highest(touched)
    for (const offer of touched) this.#sums[offer] = 0
    return best.flatMap((at) => this.#offers[at] ?? [])
  }

  /** The highest sums, by insertion into a short list: most offers are turned away by its last place. */
  #highest(touched: readonly number[]): number[] {
    const best: number[] = []
    const isHigher = (left: number, right: number): boolean => {
      const difference = (this.#sums[left] ?? 0) - (this.#sums[right] ?? 0)
      return difference > 0 || (difference === 0 && left < right)
    }
    for (const offer of touched) {
      const last = best[judgedOffers - 1]
      if (last !== undefined && !isHigher(offer, last)) continue
      let at = Math.min(best.length, judgedOffers - 1)
      while (at > 0 && isHigher(offer, best[at - 1] ?? offer)) {
        best[at] = best[at - 1] ?? offer
        at--
      }
      best[at] = offer
    }
    return best
  }
}

function likeliest(topics: Float64Array): { topic: number; probability: number }[] {
  return [...topics]
    .map((probability, topic) => ({ topic, probability }))
    .filter(({ probability }) => probability >= faintTopic)
    .toSorted((left, right) => right.probability - left.probability || left.topic - right.topic)
    .slice(0, lookedUpTopics)
}

function limitBranches(members: readonly string[], edges: readonly Edge[]): ChainGraph {
  const lists = (): Edge[][] => members.map(() => [])
  const gives = lists()
  const receives = lists()
  const order = (left: Edge, right: Edge): number =>
    right.score - left.score || left.giver - right.giver || left.receiver - right.receiver
  for (const edge of edges.toSorted(order)) {
    const from = gives[edge.giver]
    const to = receives[edge.receiver]
    // Both ends have room, so the two lists hold the same edges.
    if (from === undefined || to === undefined || from.length >= branches || to.length >= branches) continue
    from.push(edge)
    to.push(edge)
  }
  return { members, gives, receives }
}
