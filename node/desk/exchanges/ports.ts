/** What the exchanges need of the other areas of the desk. Narrow, so that each can be played in a test. */
import type { Group, Member, PersonLanguage } from '../../../protocol/generated/types.ts'
import type { ExchangeRulesOf } from '../../register/exchange-rules.ts'
import type { DeskPorts } from '../desk.ts'

/** The people and groups of the bank. Whoever reads here has checked that the asker may. */
export interface ExchangePeople {
  get(id: string): Member | undefined
  byAccount(account: string): Member | undefined
  byNumber(number: string): Member | undefined
  /** Members whose name or number is like the text, best first: for brokers only. */
  search(text: string): readonly Member[]
  /** Everybody. */
  all(): Iterable<Member>
  /** The name as other members see it. */
  shown(member: Member): string
  /** What a group, agency, project, venue or pot is called. */
  titleOf(account: string): string | undefined
  /** The one with this id. */
  group(id: string): Group | undefined
  /** Open ones whose title or short name is like the text, best first: everybody may know of them. */
  groupsLike(text: string): readonly Group[]
}

/**
 * The outbox: resolves when the e-mail is on disk. Of others it says only what the receiver sees on their own pages: the name
 * that members see, and what the two did together.
 */
export interface ExchangeMailer {
  post(letter: { readonly to: string; readonly subject: string; readonly text: string }): Promise<void>
}

/** What exchanges know of an offer or a request: which it is, and the ledger account of whoever posted it. */
export interface KnownListing {
  readonly kind: 'offer' | 'request'
  readonly account: string | undefined
  /** Checks that whoever helps must have, by the house's codes. */
  readonly needsChecks?: readonly string[] | undefined
}

/** Everything that the exchanges work with. */
export interface ExchangeDeps extends DeskPorts {
  readonly people: ExchangePeople
  readonly rules: ExchangeRulesOf
  /** Without one nothing is mailed, and what would have been is printed. */
  readonly mailer?: ExchangeMailer | undefined
  /** An offer or a request of this bank; without it no arrangement comes from one. */
  readonly listings?: ((id: string) => KnownListing | undefined) | undefined
  /** What the board calls a kind of help; the code itself if nobody knows it. Without it codes are shown as words. */
  readonly kindName?: ((code: string, language: PersonLanguage) => string) | undefined
  /** Members who have something on the board that everybody sees: they may be called by name. */
  readonly onBoard?: (() => Iterable<string>) | undefined
  /** The address of the bank's pages, for links in e-mails. */
  readonly origin?: string | undefined
}
