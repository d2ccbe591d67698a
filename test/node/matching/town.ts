/** Made-up members and listings for tests of matching. Nobody in it exists. */
import { shippedModel } from '../../../node/matching/shipped-model.ts'
import { Board } from '../../../node/matching/board.ts'
import { allTopics } from '../../../node/matching/topics/all-topics.ts'
import type { MatchListing, MatchMember } from '../../../node/matching/types.ts'

export const today = '2026-05-04'

export const question = { limit: 10, today }

/** A member with nothing particular about them. */
export function member(id: string, more: Partial<MatchMember> = {}): MatchMember {
  return {
    id,
    active: true,
    checks: [],
    balanceSeconds: 0,
    floorSeconds: -36_000,
    ceilingSeconds: 72_000,
    ...more,
  }
}

/** A listing; its id is the member's and the kind. */
export function listing(
  of: string,
  kind: 'offer' | 'request',
  text: string,
  more: Partial<MatchListing> = {},
): MatchListing {
  return { id: `${of}-${kind}`, kind, member: of, text, categories: [], ...more }
}

/** A board with these members and listings. */
export function boardOf(members: readonly MatchMember[], listings: readonly MatchListing[]): Board {
  const board = new Board(shippedModel())
  for (const one of members) board.setMember(one)
  for (const one of listings) board.setListing(one)
  return board
}

/** Whole numbers below `below`, the same for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A town: each member has one offer and one request, of words of the topics, within some kilometres. */
export function townOf(count: number, seed: number): Board {
  const draw = numbersFrom(seed)
  const board = new Board(shippedModel())
  const text = (): string => {
    const phrases = allTopics[draw(allTopics.length)]?.en.split(',') ?? []
    return [0, 1, 2].map(() => (phrases[draw(phrases.length)] ?? '').trim()).join(', ')
  }
  for (let at = 0; at < count; at++) {
    const id = `m${String(at).padStart(6, '0')}`
    board.setMember(
      member(id, {
        place: { latitude: 51.5 + draw(1000) / 10_000, longitude: -3.2 + draw(1000) / 10_000 },
        balanceSeconds: (draw(21) - 9) * 3600,
      }),
    )
    board.setListing(listing(id, 'offer', text()))
    board.setListing(listing(id, 'request', text()))
  }
  return board
}
