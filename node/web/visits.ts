/** Makes a `Visit` of a request: the browser's cookies, its language, and what was entered. */
import type { FastifyRequest } from 'fastify'
import type { Clock, Entropy } from '../ports.ts'
import { FormReader, type Upload } from './form-reader.ts'
import { isLanguage, preferredLanguage, type Language, type Words } from './languages.ts'
import type { Notes } from './once.ts'
import { hashOf, isSecret, newSecret, type FormTokens } from './secrets.ts'
import type { Look, Visit, Visitor } from './visit.ts'

/** What visits are made with. */
export interface VisitParts {
  readonly clock: Clock
  readonly entropy: Entropy
  readonly words: Readonly<Record<Language, Words>>
  readonly tokens: FormTokens
  readonly notes: Notes
  /** Name of the cookie that holds the browser's secret. */
  readonly cookie: string
  /** The public address of the pages, if there is one. */
  readonly origin: string | undefined
  /** Who is signed in with a secret. */
  readonly who: (secret: string) => Visitor | undefined
  /** What the board calls a kind of help; the code itself if nothing. */
  readonly kindName?: ((code: string, language: Language) => string) | undefined
}

/** Cookies for how one wants one's pages; they tell nothing about a person. */
export const lookCookies = { language: 'language', theme: 'theme', size: 'size' } as const

/** What was entered in a form. */
export interface Entered {
  readonly fields: URLSearchParams
  readonly files: ReadonlyMap<string, Upload>
}

/** A form in which nothing was entered. */
export const nothingEntered: Entered = { fields: new URLSearchParams(), files: new Map() }

/** A visit, and the browser's secret: a new one, to be set as a cookie, where it had none. */
export interface Arrival {
  readonly visit: Visit
  readonly secret: string
  readonly isNew: boolean
}

/** The secret in a request's cookie, if there is one of the right form. */
export function secretOf(request: FastifyRequest, cookie: string): string | undefined {
  const value = request.cookies[cookie]
  return isSecret(value) ? value : undefined
}

/** Reads a request. `says` is taken only by a page that can say it. */
export function arrive(request: FastifyRequest, parts: VisitParts, entered: Entered): Arrival {
  const { clock, entropy, words, tokens, notes } = parts
  const known = secretOf(request, parts.cookie)
  const secret = known ?? newSecret(entropy)
  const visitor = known === undefined ? undefined : parts.who(known)
  const language = languageOf(request, visitor)
  const t = words[language]
  const path = request.raw.url ?? '/'
  const start = path.indexOf('?')
  const says = known === undefined || request.method !== 'GET' ? undefined : notes.take(hashOf(known))
  const visit: Visit = {
    language,
    t,
    look: lookOf(request),
    visitor,
    path,
    params: paramsOf(request.params),
    query: new URLSearchParams(start < 0 ? '' : path.slice(start + 1)),
    form: new FormReader(entered.fields, entered.files, t),
    formToken: tokens.tokenFor(secret),
    mark: visitor && tokens.markOf(visitor.actor.member),
    stands: request.method === 'GET' ? path : stoodIn(entered.fields).path,
    resumed: undefined,
    nonce: Buffer.from(entropy.bytes(16)).toString('base64url'),
    says: typeof says === 'function' ? says(t) : says,
    kindOf: (code) => kindText(code, parts.kindName?.(code, language)),
    kindIn: (code, other) => kindText(code, parts.kindName?.(code, other)),
    now: clock.now(),
    origin: parts.origin ?? `http://${request.headers.host ?? 'localhost'}`,
    device: deviceOf(request.headers['user-agent']),
  }
  return { visit, secret, isNew: known === undefined }
}

/** The page on which a form stood, and its id there, as the form itself says. */
export function stoodIn(fields: URLSearchParams): { readonly id: string; readonly path: string } {
  const [id = '', path = ''] = (fields.get('stood') ?? '').split(' ')
  return { id, path }
}

/** The board's name; of a word of somebody's own, the word. */
function kindText(code: string, name = code): string {
  return name === code ? code.replaceAll('-', ' ') : name
}

function languageOf(request: FastifyRequest, visitor: Visitor | undefined): Language {
  const chosen = request.cookies[lookCookies.language]
  if (isLanguage(chosen)) return chosen
  return visitor?.language ?? preferredLanguage(request.headers['accept-language'])
}

function lookOf(request: FastifyRequest): Look {
  const theme = request.cookies[lookCookies.theme]
  const size = request.cookies[lookCookies.size]
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : 'auto',
    size: size === 'large' ? 'large' : 'normal',
  }
}

function paramsOf(params: unknown): Record<string, string> {
  if (typeof params !== 'object' || params === null) return {}
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
}

const browsers = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'] as const
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'] as const

/** `Firefox, Android`: enough to tell one's phone from a library's computer, and no more. */
function deviceOf(agent = ''): string {
  const browser = browsers.find((name) => agent.includes(name))
  const system = systems.find((name) => agent.includes(name))
  return [browser === 'Edg' ? 'Edge' : browser === 'OPR' ? 'Opera' : browser, system]
    .filter((part) => part !== undefined)
    .join(', ')
}
