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
import type { AbroadBoard } from './abroad-board.ts'
import { listerOf, type AbroadListing } from './listing-view.ts'
import type { Lister, Listers } from './listers.ts'

/** What names come from, and who reads. */
export interface Reader {
  readonly table: Table<Listing>
  readonly abroad: AbroadBoard
  readonly listers: Listers
  readonly categoryName: (code: string, language: Language) => string
  /** What the house calls a check. */
  readonly checkTitle: (name: string) => string
  readonly language: Language
  /** Whether the reader may know of balances, checks, limits and full names: the bank's staff. */
  readonly seesAll: boolean
}

/** What a member may know of another: nothing of hours, checks, or how far somebody goes. */
const publicReasons: readonly Reason['code'][] = [
  ...(['skill', 'same-category', 'free-then', 'not-free-then', 'check-elsewhere'] as const),
]

/** A member or group, as others may know them or as the desk does. */
export function personOf({ id, name, deskName, area }: Lister, atDesk: boolean): MatchPerson {
  const which = id.startsWith('g') ? { group: id } : { member: id }
  return { ...which, name: atDesk ? deskName : name, ...(area !== undefined && { area }) }
}

/** Of a partner bank nobody is named but the bank. */
function bankOf({ ref, name, offer: { area } }: AbroadListing): MatchPerson {
  return { bank: ref, name, ...(area !== undefined && { area }) }
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
      const pair = pairOf(reader, link)
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
  reader: Reader,
  { request: requestId, offer: offerId }: Pick<Match | Blocked, 'request' | 'offer'>,
): Pair | undefined {
  const [request, offer] = [sideOf(reader, requestId), sideOf(reader, offerId)]
  if (request === undefined || offer === undefined) return undefined
  return { helper: offer.who, asker: request.who, offer: offer.brief, request: request.brief }
}

/** A listing in brief and whose it is: a member's, a group's, or a partner bank's. */
function sideOf(
  { table, listers, abroad, seesAll }: Reader,
  id: string,
): { readonly who: MatchPerson; readonly brief: ListingBrief } | undefined {
  const theirs = abroad.get(id)
  if (theirs !== undefined) return { who: bankOf(theirs), brief: { id, title: theirs.offer.title } }
  const listing = table.get(id)
  const lister = listing && listers.get(listerOf(listing))
  if (listing === undefined || lister === undefined) return undefined
  return { who: personOf(lister, seesAll), brief: { id, title: listing.title } }
}

function reasonsOf(reader: Reader, reasons: readonly Reason[]): MatchReason[] {
  const { language, table, abroad, categoryName, checkTitle, seesAll } = reader
  const names = {
    offer: (id: string): string => table.get(id)?.title ?? abroad.get(id)?.offer.title ?? '',
    category: (code: string): string => categoryName(code, language),
    check: checkTitle,
  }
  return reasons
    .filter(({ code }) => seesAll || publicReasons.includes(code))
    .map((reason) => ({ code: reason.code, words: reasonWords(reason, language, names) }))
}
