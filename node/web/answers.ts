/** What a page's handler answers: a page, a way to another one, a file, or a refusal. */
import type { ComponentChildren } from 'preact'
import type { Refusal } from '../../protocol/refusal.ts'
import type { Words } from './languages.ts'

/** Shown in the bank's layout, under one heading. */
export interface ShownPage {
  readonly kind: 'page'
  /** The page's only `h1` and its title, in the visitor's language. */
  readonly title: string
  readonly body: ComponentChildren
  /** 200 for a GET, 422 for a form that is shown again. */
  readonly status?: number
  /** For a sheet to print, without navigation: the path that leads back from it on a screen. */
  readonly bare?: { readonly back: string }
  /** After so many seconds the browser asks again by itself: for a page that shows how far something is. */
  readonly againSeconds?: number
}

/** What the next page says: words, or how to find them where somebody signs in or out and that page may be in another language. */
export type Says = string | ((t: Words) => string)

/** A redirection (303): what every change that succeeded answers, so that reloading repeats nothing. */
export interface GoTo {
  readonly kind: 'go'
  /** A path of this bank. */
  readonly to: string
  /** Said once on the next page. */
  readonly says?: Says
  /** A new session's secret, or the end of the session. */
  readonly session?: { readonly secret: string; readonly until: number } | 'end'
  /** How the visitor wants their pages from now on. */
  readonly look?: Readonly<Partial<Record<'language' | 'theme' | 'size', string>>>
}

/** A download. */
export interface SentFile {
  readonly kind: 'file'
  readonly bytes: Uint8Array
  readonly type: string
  /** The name that it is saved under; shown in the browser if there is none. */
  readonly name?: string
}

/** A "no" that no form can show: the object is not there, or it is not theirs. */
export interface RefusedPage {
  readonly kind: 'refused'
  readonly refusal: Refusal
}

/** What a handler answers. */
export type PageAnswer = ShownPage | GoTo | SentFile | RefusedPage

/** A page with a heading and a body. */
export function show(
  title: string,
  body: ComponentChildren,
  more: Pick<ShownPage, 'status' | 'bare' | 'againSeconds'> = {},
): ShownPage {
  return { kind: 'page', title, body, ...more }
}

/** Sends the visitor on to a path of this bank, where `says` is said once. */
export function goTo(to: string, says?: Says, session?: GoTo['session']): GoTo {
  return { kind: 'go', to, ...(says !== undefined && { says }), ...(session !== undefined && { session }) }
}

/** Sends a file. */
export function sendFile(bytes: Uint8Array | string, type: string, name?: string): SentFile {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  return { kind: 'file', bytes: data, type, ...(name !== undefined && { name }) }
}

/** Refuses, on a page of its own. */
export function refused(refusal: Refusal): RefusedPage {
  return { kind: 'refused', refusal }
}
