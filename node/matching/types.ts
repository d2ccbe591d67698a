/** The plain data of matching. Who they are and what they wrote comes from the register; nothing here is kept or sent. */
import type { Language } from './text/stop-words.ts'

/** Where something is, in degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** A part of a week, `mon-morning` to `sun-evening`. */
export type WeekPart = `${Weekday}-${DayPart}`
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'
export type DayPart = 'morning' | 'afternoon' | 'evening'

/** An outcome that somebody saw: which check, and the last day on which it counts. Days are `yyyy-mm-dd`. */
export interface Check {
  readonly name: string
  readonly until: string
}

/** What matching needs to know of a member. */
export interface MatchMember {
  readonly id: string
  /** False while suspended, or after leaving: never proposed. */
  readonly active: boolean
  readonly place?: Place
  /** How far the member goes to help, in metres. */
  readonly reachMetres?: number
  /** When the member can help; absent if nobody asked. */
  readonly free?: readonly WeekPart[]
  readonly checks: readonly Check[]
  /** Hours given less hours received, and the house's limits, in seconds. */
  readonly balanceSeconds: number
  readonly floorSeconds: number
  readonly ceilingSeconds: number
}

/** An offer or a request. */
export interface MatchListing {
  readonly id: string
  readonly kind: 'offer' | 'request'
  /** The member who offers or asks; of a partner bank's listing that bank. */
  readonly member: string
  /** Title and description. */
  readonly text: string
  /** The language in which it was written, if known. */
  readonly language?: Language
  /** Leaf categories that the member chose, by the bank's own codes. */
  readonly categories: readonly string[]
  /** When the help is needed or given. */
  readonly when?: readonly WeekPart[]
  /** Where; the member's place if absent. */
  readonly place?: Place
  /** Names of the checks that a helper must have for this request. */
  readonly needsChecks?: readonly string[]
  /** The last day on which it stands. */
  readonly until?: string
}

/** Why a member is proposed, or is not. `reasonWords` says it to people. */
export type Reason =
  | { readonly code: 'skill'; readonly offer: string; readonly percent: number }
  | { readonly code: 'same-category'; readonly category: string }
  | { readonly code: 'free-then'; readonly parts: readonly WeekPart[] }
  | { readonly code: 'not-free-then' }
  | { readonly code: 'near'; readonly metres: number }
  | { readonly code: 'too-far'; readonly metres: number }
  | { readonly code: 'check-held'; readonly check: string; readonly until: string }
  | { readonly code: 'check-missing'; readonly check: string }
  | { readonly code: 'check-expired'; readonly check: string; readonly until: string }
  | { readonly code: 'check-elsewhere'; readonly check: string }
  | { readonly code: 'could-earn'; readonly balanceSeconds: number }
  | { readonly code: 'has-plenty'; readonly balanceSeconds: number }
  | { readonly code: 'at-ceiling'; readonly balanceSeconds: number }
  | { readonly code: 'asker-at-floor'; readonly balanceSeconds: number }

/** A member for a request, or a request for a member. */
export interface Match {
  /** Who offers, as in the listing: a member, or a partner bank. */
  readonly member: string
  readonly request: string
  /** The member's offer that fits best. */
  readonly offer: string
  /** 0 to 1; only for comparing matches of one answer. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Someone with the skill who cannot be asked today, and why: a broker may be able to change it. */
export interface Blocked {
  readonly member: string
  readonly request: string
  readonly offer: string
  readonly because: readonly Reason[]
}

/** An answer about matches, best first. */
export interface Matches {
  readonly matches: readonly Match[]
  readonly blocked: readonly Blocked[]
}

/** One step of a chain: `giver` helps `receiver` by this offer, for this request. */
export interface ChainLink {
  readonly giver: string
  readonly receiver: string
  readonly offer: string
  readonly request: string
  readonly score: number
}

/** A closed circle: each member helps the next, and the last the first. */
export interface Chain {
  /** Three to five links; the member with the lowest id gives first. */
  readonly links: readonly ChainLink[]
  /** The weakest link's score: a chain breaks there. */
  readonly score: number
}
