/** One request by somebody's browser, as a page's handler sees it. */
import type { Actor } from '../api.ts'
import type { FormReader } from './form-reader.ts'
import type { Language, Words } from './languages.ts'

/** What a person may be in a bank. Everybody who is signed in is a member; the rest comes on top. */
export type PageRole = 'member' | 'broker' | 'admin' | 'auditor' | 'steward'

/** How somebody wants their pages. */
export interface Look {
  readonly theme: 'auto' | 'light' | 'dark'
  readonly size: 'normal' | 'large'
}

/** Somebody who is signed in. */
export interface Visitor {
  readonly actor: Actor & { readonly member: string }
  readonly roles: readonly PageRole[]
  /** How they are greeted. Never in a URL or a log line. */
  readonly name: string
  readonly language?: Language
  /** The session's public id: it names it in a list, and opens nothing. */
  readonly session: string
}

/** One request. */
export interface Visit {
  /** The visitor's language, and the texts in it. */
  readonly language: Language
  readonly t: Words
  readonly look: Look
  /** Nobody on pages for anyone, unless they are signed in. */
  readonly visitor: Visitor | undefined
  /** The path of this request, with its query: the place to come back to. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** What was entered; empty for a GET. */
  readonly form: FormReader
  /** Goes with every form, and proves that a page of ours made the request. */
  readonly formToken: string
  /** Goes with the forms of whoever is signed in: for whom one is kept that comes after the session has ended. */
  readonly mark: string | undefined
  /** The page on which its forms stand, also where they are shown again by the page that they are sent to. */
  readonly stands: string
  /** The form that was sent after its session had ended, to be filled in again: where it is sent, and its id. */
  readonly resumed: string | undefined
  /** New with every page: a form that is sent twice is done once, and it may serve as the identifier of what is made. */
  readonly nonce: string
  /** What the page before wants to be said, once. */
  readonly says: string | undefined
  /** What a kind of help is called, by its code, in the visitor's language. */
  readonly kindOf: (code: string) => string
  /** The same in another language, for paper that goes to somebody else. */
  readonly kindIn: (code: string, language: Language) => string
  /** Unix seconds. */
  readonly now: number
  /** Where the pages are for this browser: `https://timebank.example`. */
  readonly origin: string
  /** The browser's own name for itself, shortened, for the list of one's devices. */
  readonly device: string
}

/** Who asks, on a page whose rights let nobody pass who is not signed in. */
export function visitorOf(visit: Visit): Visitor {
  if (visit.visitor === undefined) throw new Error('a page for anyone has no visitor')
  return visit.visitor
}

/** Whether the visitor has one of these roles. */
export function isOne(visit: Visit, ...roles: readonly PageRole[]): boolean {
  return visit.visitor?.roles.some((role) => roles.includes(role)) === true
}
