/**
 * What was entered in a form whose sender was signed out meanwhile: kept for half an hour for this one member, in memory
 * only, so that it is there again once they have signed in. Nobody else gets it, whoever signs in on the same device.
 */
import { Bounded } from './once.ts'

/** As many as a large bank has sessions end within half an hour; each is at most what a plain form may have. */
const most = 100
const mostCharacters = 65_536
const keptSeconds = 1800

/** A form as it was sent. */
export interface KeptForm {
  /** The page of ours that it stood on, with its query. */
  readonly path: string
  /** Which form of that page: where it is sent, and its id. */
  readonly form: string
  readonly fields: URLSearchParams
}

/** Secrets are typed again. */
const secrets = new Set(['token', 'nonce', 'whose', 'stood', 'pin', 'secret', 'response', 'key', 'sig'])

/** One form a member: the last. */
export class KeptForms {
  private readonly forms = new Bounded<KeptForm & { readonly until: number }>(most)

  /** Keeps a form for whoever it belongs to (`now` in unix seconds). False if it is too large to be kept. */
  keep(whose: string, { path, form, fields }: KeptForm, now: number): boolean {
    this.forms.drop(({ until }) => until < now)
    const typed = new URLSearchParams([...fields].filter(([name]) => !secrets.has(name)))
    if (typed.toString().length > mostCharacters) return false
    this.forms.set(whose, { path, form, fields: typed, until: now + keptSeconds })
    return true
  }

  /** Where the form stood that is kept for somebody. */
  pathFor(whose: string, now: number): string | undefined {
    this.forms.drop(({ until }) => until < now)
    return this.forms.get(whose)?.path
  }

  /** Gives the form back on the page that it stood on, once. */
  take(whose: string, path: string, now: number): KeptForm | undefined {
    return this.pathFor(whose, now) === path ? this.forms.take(whose) : undefined
  }
}
