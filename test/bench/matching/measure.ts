/** How good a ranking is: precision and normalised discounted cumulative gain of the first ten. */

/** Means over all requests. */
export interface Quality {
  readonly precisionAt10: number
  readonly ndcgAt10: number
}

export const depth = 10

const discounts = Array.from({ length: depth }, (_, place) => 1 / Math.log2(place + 2))

/** One request's ranking: which of the first ten fit, and how many offers fit at all. Places that stay empty do not fit. */
export function qualityOf(fits: readonly boolean[], fitting: number): Quality {
  const gained = discounts.reduce((sum, discount, place) => sum + (fits[place] === true ? discount : 0), 0)
  const possible = discounts.slice(0, fitting).reduce((sum, discount) => sum + discount, 0)
  return {
    precisionAt10: fits.slice(0, depth).filter(Boolean).length / depth,
    // A request that no offer fits counts as nothing found, in every ranking alike.
    ndcgAt10: possible === 0 ? 0 : gained / possible,
  }
}

/** Means, with four digits. */
export function meanOf(all: readonly Quality[]): Quality {
  const mean = (pick: (one: Quality) => number): number =>
    Math.round((all.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, all.length)) * 10_000) / 10_000
  return { precisionAt10: mean((one) => one.precisionAt10), ndcgAt10: mean((one) => one.ndcgAt10) }
}
