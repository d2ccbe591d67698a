/**
 * Positions: how a bank stands with its partners, told to the banks that clear (SPEC, CLR). Loops are planned by them;
 * whether one can be cleared, each bank on it decides when the hold comes.
 */
import type { BankId, Position, PositionBody, PositionEdge } from '../generated/types.ts'
import { opsOf } from '../identity-log.ts'
import type { BankState } from '../ledger/state.ts'
import { digest, sealBatch } from '../seal.ts'
import { owed, type Channel } from './channel.ts'
import type { Claim } from './clearing-flow.ts'
import { clearable } from './clearing.ts'
import type { Env } from './turn.ts'
import { wordSeconds } from './word.ts'

/** Most partners that one position names: those with which most can be cleared. */
export const maxEdges = 64
/** Most that one edge tells and one round clears, in seconds: 8760 hours. Keeps all sums exact. */
export const maxCleared = 31_536_000

/** How this bank stands with each partner with which something may be cleared now, in the order of their ids. */
export function edgesOf(state: BankState): PositionEdge[] {
  const edges = [...state.channels.values()].map(edgeOf).filter(({ most }) => most > 0)
  const largest = edges.toSorted((one, other) => other.most - one.most || byId(one, other)).slice(0, maxEdges)
  return largest.toSorted(byId)
}

const byId = (one: PositionEdge, other: PositionEdge): number => (one.bank < other.bank ? -1 : 1)

function edgeOf(channel: Channel): PositionEdge {
  return { bank: channel.peer, owed: owed(channel), most: Math.min(clearable(channel), maxCleared) }
}

/** What this bank says now; `seq` is above that of its last position. */
export function positionBody(state: BankState, now: number, seq: number): PositionBody {
  return {
    typ: 'position.body',
    bank: state.bank,
    seq,
    auto: state.rules.clearing === 'auto',
    edges: edgesOf(state),
    expires: now + wordSeconds,
  }
}

/** Seals it. */
export function makePosition(env: Env, state: BankState, now: number, seq: number): Position {
  const body = positionBody(state, now, seq)
  const seal = sealBatch(env.crypto, [digest(env.crypto, body)], env.seed)
  return { typ: 'position', genesis: state.genesis, ...opsOf(state.identity), body, seal }
}

/**
 * What banks owe each other by the word of both: an edge of which only one speaks, or of which they say different things,
 * is none; of two figures the smaller counts.
 */
export function claimsOf(positions: Iterable<PositionBody>): Claim[] {
  const said = new Map<BankId, Map<BankId, PositionEdge>>()
  for (const { bank, edges } of positions) said.set(bank, new Map(edges.map((edge) => [edge.bank, edge])))
  const claims: Claim[] = []
  for (const [from, edges] of said)
    for (const [to, { owed: owes, most }] of edges) {
      const other = said.get(to)?.get(from)
      if (from === to || owes >= 0 || other === undefined || other.owed <= 0) continue
      claims.push({ from, to, seconds: Math.min(most, other.most) })
    }
  return claims
}

/**
 * The claims nearest to a bank, about `most` of them: whoever tells of thousands of banks of its own making costs those far
 * from it nothing, and nobody more than a moment.
 */
export function claimsNear(claims: readonly Claim[], bank: BankId, most: number): Claim[] {
  const touching = new Map<BankId, Claim[]>()
  for (const claim of claims)
    for (const end of [claim.from, claim.to]) {
      const known = touching.get(end)
      if (known === undefined) touching.set(end, [claim])
      else known.push(claim)
    }
  const near = new Set<Claim>()
  // A set gives what is added while it is walked through: nearest first.
  const banks = new Set([bank])
  for (const one of banks) {
    if (near.size >= most) break
    for (const claim of touching.get(one) ?? []) {
      near.add(claim)
      banks.add(claim.from).add(claim.to)
    }
  }
  return [...near]
}
