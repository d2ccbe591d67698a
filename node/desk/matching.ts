/** Who could help whom, with reasons: for brokers, and for members about themselves. */
import type { AttentionLists, ChainList, Listing, MatchList } from '../../protocol/generated/types.ts'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Actor, Answer } from '../api.ts'
import { findChains } from '../matching/chains.ts'
import type { Language } from '../matching/text/stop-words.ts'
import type { Clock } from '../ports.ts'
import type { Table } from '../register/table.ts'
import type { Standings } from '../standings.ts'
import { attentionLists } from './board/attention.ts'
import { listerOf } from './board/listing-view.ts'
import type { Listers } from './board/listers.ts'
import { MatchBoard } from './board/match-board.ts'
import { chainViews, matchViews, type Reader } from './board/match-views.ts'
import { isBroker, todayOf } from './shared.ts'

/** What matching works with. */
export interface MatchingDeps {
  readonly table: Table<Listing>
  readonly listers: Listers
  readonly standings: Standings
  readonly clock: Clock
  readonly categoryName: (code: string, language: Language) => string
}

/** How many, and in which language reasons are told. */
export interface MatchQuestion {
  /** 1 to 100. */
  readonly limit: number
  readonly language: Language
}

/** The use cases of matching. Balances, checks and limits are named to the bank's staff only. */
export interface MatchingApi {
  /** Who could help with a request, best first. For staff, and for whose request it is. */
  matchRequest(actor: Actor, request: string, question: MatchQuestion): Answer<MatchList>
  /** What a member could do for others. For staff, and for the member. */
  whatCouldMemberDo(actor: Actor, member: string, question: MatchQuestion): Answer<MatchList>
  /** Circles of three to five. Without `member`, and for others, only for staff. */
  chains(actor: Actor, question: MatchQuestion & { readonly member?: string }): Answer<ChainList>
  /** Whom a broker should look after. */
  attention(actor: Actor): Answer<AttentionLists>
}

/** Begins to follow the register. */
export function matchingOf(deps: MatchingDeps): MatchingApi {
  const { table, listers, clock } = deps
  const matcher = new MatchBoard(deps)
  const today = (): string => todayOf({ clock })
  const reader = (actor: Actor, language: Language): Reader => {
    return { ...deps, language, seesAll: isBroker(actor) || actor.role === 'auditor' }
  }
  const mayLook = (actor: Actor, lister: string): boolean =>
    actor.role === 'auditor' || listers.mayActFor(actor, lister)
  return {
    matchRequest: async (actor, id, { limit, language }) => {
      const request = table.get(id)
      if (request?.kind !== 'request' || !mayLook(actor, listerOf(request)))
        return err(refuse('unknown-listing'))
      const board = await matcher.fresh()
      return ok(matchViews(reader(actor, language), board.matchRequest(id, { limit, today: today() })))
    },
    whatCouldMemberDo: async (actor, member, { limit, language }) => {
      if (listers.get(member) === undefined || !mayLook(actor, member)) return err(refuse('unknown-lister'))
      const board = await matcher.fresh()
      const found = board.whatCouldMemberDo(member, { limit, today: today() })
      return ok(matchViews(reader(actor, language), found))
    },
    chains: async (actor, { limit, language, member }) => {
      if (member === undefined && !isBroker(actor) && actor.role !== 'auditor')
        return err(refuse('forbidden'))
      if (member !== undefined && !mayLook(actor, member)) return err(refuse('unknown-lister'))
      const graph = await matcher.circles(today())
      const chains = findChains(graph, { limit, ...(member !== undefined && { member }) })
      return ok({ chains: chainViews(reader(actor, language), chains), at: clock.now() })
    },
    attention: async (actor) => {
      if (!isBroker(actor) && actor.role !== 'auditor') return err(refuse('forbidden'))
      return ok(await attentionLists({ ...deps, listings: table.values(), now: clock.now(), today: today() }))
    },
  }
}
