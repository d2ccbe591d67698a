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
import type { AbroadBoard } from './board/abroad-board.ts'
import { listerOf } from './board/listing-view.ts'
import type { Listers } from './board/listers.ts'
import type { ReadBoard } from './board/read-board.ts'
import { MatchBoard } from './board/match-board.ts'
import { chainViews, matchViews, type Reader } from './board/match-views.ts'
import { readsDesk, todayOf } from './shared.ts'

/** What matching works with. */
export interface MatchingDeps {
  readonly table: Table<Listing>
  /** What partner banks share. */
  readonly abroad: AbroadBoard
  readonly own: ReadBoard
  readonly listers: Listers
  readonly standings: Standings
  readonly clock: Clock
  readonly categoryName: (code: string, language: Language) => string
  /** What the house calls a check. */
  readonly checkTitle: (name: string) => string
}

/** How many, and in which language reasons are told. */
export interface MatchQuestion {
  /** 1 to 100. */
  readonly limit: number
  readonly language: Language
}

/** The use cases of matching. Balances, checks and limits are named to the bank's staff only. */
export interface MatchingApi {
  /** Who could help with a request, best first: members, and offers of partner banks. For staff, and for whose request it is. */
  matchRequest(actor: Actor, request: string, question: MatchQuestion): Answer<MatchList>
  /** What a member could do for others, here and at partner banks. For staff, and for the member. */
  whatCouldMemberDo(actor: Actor, member: string, question: MatchQuestion): Answer<MatchList>
  /** Circles of three to five members of this bank. Without `member`, and for others, only for staff. */
  chains(actor: Actor, question: MatchQuestion & { readonly member?: string }): Answer<ChainList>
  /** The same for a page: where it takes longer than a moment, how far it is. */
  chainsSoon(
    actor: Actor,
    question: MatchQuestion & { readonly member?: string },
  ): Answer<ChainList | { readonly percent: number }>
  /** Whom a broker should look after. */
  attention(actor: Actor): Answer<AttentionLists>
  /** Looks for circles before anybody asks: on a large board the first to ask would wait for seconds. */
  prepare(): Promise<void>
  stop(): void
}

/** A page that shows nothing for longer seems to hang. */
const momentMilliseconds = 150

/** Begins to follow the register. */
export function matchingOf(deps: MatchingDeps): MatchingApi {
  const { table, listers, clock } = deps
  const matcher = new MatchBoard(deps)
  const today = (): string => todayOf({ clock })
  const reader = (actor: Actor, language: Language): Reader => {
    return { ...deps, language, seesAll: readsDesk(actor) }
  }
  const mayLook = (actor: Actor, lister: string): boolean =>
    actor.role === 'auditor' || listers.mayActFor(actor, lister)
  const chains: MatchingApi['chains'] = async (actor, { limit, language, member }) => {
    if (member === undefined && !readsDesk(actor)) return err(refuse('forbidden'))
    if (member !== undefined && !mayLook(actor, member)) return err(refuse('unknown-lister'))
    const graph = await matcher.circles(today())
    const found = findChains(graph, { limit, ...(member !== undefined && { member }) })
    return ok({ chains: chainViews(reader(actor, language), found), at: clock.now() })
  }
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
    chains,
    chainsSoon: async (actor, question) => {
      const looking = chains(actor, question)
      // What fails after the moment fails again, and is told, when the page asks again.
      looking.catch(() => undefined)
      const found = await Promise.race([looking, moment(clock)])
      return found ?? ok({ percent: Math.floor(matcher.progress() * 100) })
    },
    attention: async (actor) => {
      if (!readsDesk(actor)) return err(refuse('forbidden'))
      return ok(await attentionLists({ ...deps, listings: table.values(), now: clock.now(), today: today() }))
    },
    prepare: async () => void (await matcher.circles(today())),
    stop: () => matcher.stop(),
  }
}

function moment(clock: Clock): Promise<undefined> {
  return new Promise((resolve) => clock.after(momentMilliseconds, () => resolve(undefined)))
}
