/**
 * Adverts: what a bank says of its room towards its partners, so that others can find a way over it (SPEC, ROU). Nothing
 * rests on them but the choice of a way; whether there is room, each bank on it decides when the hold comes.
 */
import type { Advert, AdvertBody, Neighbour } from '../generated/types.ts'
import { opsOf } from '../identity-log.ts'
import type { BankState } from '../ledger/state.ts'
import { digest, sealBatch } from '../seal.ts'
import { capacity, peerCapacity, type Channel } from './channel.ts'
import type { Env } from './turn.ts'
import { wordSeconds } from './word.ts'

/** Most partners that one advert names. */
export const maxNeighbours = 64

const hour = 3600
/** Where the steps 2, 3 and 4 begin, in seconds. Steps, not amounts: nobody need know how an agreement stands. */
const stepsFrom = [hour, 5 * hour, 20 * hour]

/** The step of so many seconds of room: 0 none, 1 less than one hour, 2 less than five, 3 less than twenty, 4 more. */
export function stepOf(seconds: number): number {
  return seconds <= 0 ? 0 : 1 + stepsFrom.filter((from) => seconds >= from).length
}

/** The fewest seconds of a step. */
export function leastOf(step: number): number {
  return step < 2 ? Math.max(0, step) : (stepsFrom[step - 2] ?? 0)
}

/** Seals what this bank says of itself now. `seq` is above that of its last advert. */
export function makeAdvert(
  env: Env,
  state: BankState,
  now: number,
  seq: number,
  addrs: readonly string[],
): Advert {
  const neighbours = neighboursOf(state)
  const body: AdvertBody = {
    typ: 'advert.body',
    bank: state.bank,
    seq,
    addrs: addrs.slice(0, 4),
    neighbours,
    expires: now + wordSeconds,
  }
  const seal = sealBatch(env.crypto, [digest(env.crypto, body)], env.seed)
  return { typ: 'advert', genesis: state.genesis, ...opsOf(state.identity), body, seal }
}

/** The partners as an advert names them, in the order of their ids. */
export function neighboursOf(state: BankState): Neighbour[] {
  const channels = [...state.channels.values()].toSorted((one, other) => (one.peer < other.peer ? -1 : 1))
  return channels.slice(0, maxNeighbours).map(neighbour)
}

function neighbour(channel: Channel): Neighbour {
  const { peer, mine, theirs, agreement } = channel
  const [give, take] = [capacity(channel), peerCapacity(channel, theirs.limit)]
  return {
    bank: peer,
    give: mine.suspended || channel.frozen ? 0 : stepOf(Math.min(give, agreement.maxHeld - mine.held)),
    take: theirs.suspended ? 0 : stepOf(Math.min(take, agreement.maxHeld - theirs.held)),
  }
}
