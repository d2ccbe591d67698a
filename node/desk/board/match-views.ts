/** Matches and chains as people read them: names as others know them, reasons in their language. */
import type {
  ChainList,
  Listing,
  ListingBrief,
  MatchList,
  MatchPerson,
  MatchReason,
} from '../../../protocol/generated/types.ts'
import { reasonWords } from '../../matching/reason-words.ts'
import type { Language } from '../../matching/text/stop-words.ts'
import type { Blocked, Chain, Match, Matches, Reason } from '../../matching/types.ts'
import type { Table } from '../../register/table.ts'
import { listerOf } from './listing-view.ts'
import type { Lister, Listers } from './listers.ts'

/** What names come from, and who reads. */
export interface Reader {
  readonly table: Table<Listing>
  readonly listers: Listers
  readonly categoryName: (code: string, language: Language) => string
  readonly language: Language
  /** Whether the reader may know of balances, checks and limits: the bank's staff. */
  readonly seesAll: boolean
}

/** What a member may know of another: nothing of hours, checks, or how far somebody goes. */
const publicReasons: readonly Reason['code'][] = ['skill', 'same-category', 'free-then', 'not-free-then']

/** A member or group as others may know them. */
export function personOf({ id, name, area }: Lister): MatchPerson {
  const which = id.startsWith('g') ? { group: id } : { member: id }
  return { ...which, name, ...(area !== undefined && { area }) }
}

/** Matches in words. What has vanished since is left out. */
export function matchViews(reader: Reader, { matches, blocked }: Matches): MatchList {
  return {
    matches: matches.flatMap((match) => {
      const pair = pairOf(reader, match)
      if (pair === undefined) return []
      return [{ ...pair, percent: percentOf(match.score), reasons: reasonsOf(reader, match.reasons) }]
    }),
    blocked: !reader.seesAll
      ? []
      : blocked.flatMap((one) => {
          const pair = pairOf(reader, one)
          return pair === undefined ? [] : [{ ...pair, reasons: reasonsOf(reader, one.because) }]
        }),
  }
}

/** Chains with names; one of which a part has vanished since is left out. */
export function chainViews(reader: Reader, chains: readonly Chain[]): ChainList['chains'] {
  return chains.flatMap(({ links, score }) => {
    const steps = links.flatMap((link) => {
      const pair = pairOf(reader, { member: link.giver, request: link.request, offer: link.offer })
      if (pair === undefined) return []
      const { helper: giver, asker: receiver, offer, request } = pair
      return [{ giver, receiver, offer, request, percent: percentOf(link.score) }]
    })
    return steps.length === links.length ? [{ percent: percentOf(score), links: steps }] : []
  })
}

function percentOf(score: number): number {
  return Math.max(0, Math.min(100, Math.round(score * 100)))
}

interface Pair {
  readonly helper: MatchPerson
  readonly asker: MatchPerson
  readonly offer: ListingBrief
  readonly request: ListingBrief
}

function pairOf(
  { table, listers }: Reader,
  { request: requestId, offer: offerId }: Pick<Match | Blocked, 'member' | 'request' | 'offer'>,
): Pair | undefined {
  const [request, offer] = [table.get(requestId), table.get(offerId)]
  if (request === undefined || offer === undefined) return undefined
  const [helper, asker] = [listers.get(listerOf(offer)), listers.get(listerOf(request))]
  if (helper === undefined || asker === undefined) return undefined
  const brief = ({ id, title }: Listing): ListingBrief => ({ id, title })
  return { helper: personOf(helper), asker: personOf(asker), offer: brief(offer), request: brief(request) }
}

function reasonsOf(reader: Reader, reasons: readonly Reason[]): MatchReason[] {
  const { language, table, categoryName, seesAll } = reader
  const names = {
    offer: (id: string): string => table.get(id)?.title ?? '',
    category: (code: string): string => categoryName(code, language),
  }
  return reasons
    .filter(({ code }) => seesAll || publicReasons.includes(code))
    .map((reason) => ({ code: reason.code, words: reasonWords(reason, language, names) }))
}
