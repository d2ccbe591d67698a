/**
 * How well a member fits a request, and why. Each part is a factor of the score, and each says its reason, so that what a
 * broker reads is what was counted. A reason that forbids (a missing check, a limit) blocks, however good the rest is.
 */
import { distanceMetres } from './geography.ts'
import type { MatchListing, MatchMember, Place, Reason, WeekPart } from './types.ts'

/** One offer of a helper against one request. */
export interface Pairing {
  readonly helper: MatchMember
  readonly offer: MatchListing
  readonly asker: MatchMember
  readonly request: MatchListing
  /** How alike the two texts are, 0 to 1; see `ListingIndex`. */
  readonly similarity: number
  /** `yyyy-mm-dd`. */
  readonly today: string
  /** Part of a circle in which each gives and receives the same, so that balances and limits do not matter. */
  readonly inCircle?: boolean
}

/** The outcome: a score, or what blocks. */
export interface Judgement {
  readonly score: number
  readonly reasons: readonly Reason[]
  readonly blocks: readonly Reason[]
}

/** A pairing with a partner bank's listing: only our own member of the two is known. */
export interface PairingAbroad extends Pick<Pairing, 'offer' | 'request' | 'similarity'> {
  readonly helper?: MatchMember
  readonly asker?: MatchMember
}

interface Part {
  readonly factor: number
  readonly reasons?: readonly Reason[]
  readonly blocks?: readonly Reason[]
}

/** A category that both chose is better evidence than any guess from words. */
const sameCategoryFloor = 0.6

/** Who cannot come at the wished time may come at another: less likely, not impossible. */
const notFreeFactor = 0.5

/** Help over two banks takes two brokers and a longer way: what fits as well nearby comes first. */
const abroadFactor = 0.6

/** How far help goes if the member did not say. */
const usualReachMetres = 8_000

/** Distance costs little nearby; at the end of one's reach it halves the score. */
const farFactor = 0.5

/** How much a balance moves the score, up or down: help should flow, but skill comes first. */
const balanceSwing = 0.2

/** Within this many seconds of the ceiling one more exchange may not fit: two hours. */
const ceilingMargin = 7_200

/** Balances that a reason speaks of begin here: five hours. */
const muchSeconds = 18_000

/** The score of a pairing, with its reasons in the order in which a broker asks for them. */
export function judge(pairing: Pairing): Judgement {
  return together([
    skill(pairing),
    availability(pairing),
    distance(pairing),
    checks(pairing),
    balance(pairing),
  ])
}

/** The same with a partner bank's listing. Places, checks and balances of its people are not ours to know. */
export function judgeAbroad(pairing: PairingAbroad): Judgement {
  return together([
    { factor: abroadFactor },
    skill(pairing),
    availability(pairing),
    checksAbroad(pairing),
    limits(pairing),
  ])
}

function together(parts: readonly Part[]): Judgement {
  return {
    score: parts.reduce((product, { factor }) => product * factor, 1),
    reasons: parts.flatMap(({ reasons }) => reasons ?? []),
    blocks: parts.flatMap(({ blocks }) => blocks ?? []),
  }
}

/** How far the offer is the help that is asked for, 0 to 1: by the texts, and by a category that both chose. */
export function skillOf(offer: MatchListing, request: MatchListing, similarity: number): number {
  const shared = request.categories.some((one) => offer.categories.includes(one))
  return shared ? sameCategoryFloor + (1 - sameCategoryFloor) * similarity : similarity
}

function skill({ offer, request, similarity }: PairingAbroad): Part {
  const factor = skillOf(offer, request, similarity)
  const category = request.categories.find((one) => offer.categories.includes(one))
  const reason: Reason = { code: 'skill', offer: offer.id, percent: Math.round(factor * 100) }
  return {
    factor,
    reasons: category === undefined ? [reason] : [reason, { code: 'same-category', category }],
  }
}

/** Times at which the help can be given: those of the offer, else those of its member; undefined if nobody said. */
function timesOf(offer: MatchListing, helper?: MatchMember): readonly WeekPart[] | undefined {
  return offer.when ?? helper?.free
}

function availability({ offer, helper, request }: PairingAbroad): Part {
  const free = timesOf(offer, helper)
  if (request.when === undefined || request.when.length === 0 || free === undefined) return { factor: 1 }
  const parts = request.when.filter((part) => free.includes(part))
  return parts.length > 0
    ? { factor: 1, reasons: [{ code: 'free-then', parts }] }
    : { factor: notFreeFactor, reasons: [{ code: 'not-free-then' }] }
}

function distance({ offer, helper, request, asker }: Pairing): Part {
  const from: Place | undefined = offer.place ?? helper.place
  const to: Place | undefined = request.place ?? asker.place
  if (from === undefined || to === undefined) return { factor: 1 }
  const metres = Math.round(distanceMetres(from, to))
  const reach = helper.reachMetres ?? usualReachMetres
  if (metres <= reach) {
    const share = reach === 0 ? 0 : metres / reach
    return { factor: 1 - (1 - farFactor) * share, reasons: [{ code: 'near', metres }] }
  }
  // A reach that the member named is a promise to them; a usual one is only our guess.
  if (helper.reachMetres !== undefined) return { factor: 0, blocks: [{ code: 'too-far', metres }] }
  return { factor: (farFactor * reach) / metres, reasons: [{ code: 'too-far', metres }] }
}

function checks({ helper, request, today }: Pairing): Part {
  const reasons: Reason[] = []
  const blocks: Reason[] = []
  for (const check of request.needsChecks ?? []) {
    const held = helper.checks.filter(({ name }) => name === check).map(({ until }) => until)
    const until = held.toSorted().at(-1)
    if (until === undefined) blocks.push({ code: 'check-missing', check })
    else if (until < today) blocks.push({ code: 'check-expired', check, until })
    else reasons.push({ code: 'check-held', check, until })
  }
  return { factor: blocks.length > 0 ? 0 : 1, reasons, blocks }
}

/** Which outcomes somebody saw is known at their own bank only: its broker is asked. */
function checksAbroad({ request }: PairingAbroad): Part {
  return {
    factor: 1,
    reasons: (request.needsChecks ?? []).map((check) => ({ code: 'check-elsewhere', check })),
  }
}

/** What keeps our own member from giving or receiving at all, wherever the other is. */
function limits({ helper, asker }: Pick<PairingAbroad, 'helper' | 'asker'>): Part {
  const blocks: Reason[] = []
  if (helper !== undefined && helper.balanceSeconds >= helper.ceilingSeconds)
    blocks.push({ code: 'at-ceiling', balanceSeconds: helper.balanceSeconds })
  if (asker !== undefined && asker.balanceSeconds <= asker.floorSeconds)
    blocks.push({ code: 'asker-at-floor', balanceSeconds: asker.balanceSeconds })
  return { factor: blocks.length > 0 ? 0 : 1, blocks }
}

/** Who received more than they gave comes first to earn; who has plenty comes later, so that hours go round. */
function balance({ helper, asker, inCircle }: Pairing): Part {
  if (inCircle === true) return { factor: 1 }
  const limit = limits({ helper, asker })
  if (limit.factor === 0) return limit
  const { balanceSeconds } = helper
  const room = balanceSeconds >= 0 ? helper.ceilingSeconds : -helper.floorSeconds
  const share = room <= 0 ? 0 : Math.max(-1, Math.min(1, balanceSeconds / room))
  const factor = (1 - balanceSwing * share) / (1 + balanceSwing)
  const nearCeiling = helper.ceilingSeconds - balanceSeconds <= ceilingMargin
  if (balanceSeconds <= -muchSeconds) return { factor, reasons: [{ code: 'could-earn', balanceSeconds }] }
  if (balanceSeconds >= muchSeconds || nearCeiling)
    return { factor, reasons: [{ code: 'has-plenty', balanceSeconds }] }
  return { factor }
}
