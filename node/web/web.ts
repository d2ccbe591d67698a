/**
 * The web pages, mounted beside the HTTP interface: who may see a page is decided here and nowhere else, before its handler
 * runs; and so is whether a form is one of ours, and whether it was sent before.
 */
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { isSameOrigin } from '../http/auth.ts'
import { BadRequest, internalRefusal, refusalOf, sendProblem } from '../http/errors.ts'
import type { HttpLog } from '../http/log.ts'
import type { RouteMetrics } from '../http/metrics.ts'
import { methodsAt } from '../http/request.ts'
import { splitKey } from '../http/route.ts'
import { Strangers } from '../http/strangers.ts'
import { RateLimit } from '../net/limits.ts'
import type { Clock, Entropy } from '../ports.ts'
import { goTo, refused, type GoTo, type PageAnswer } from './answers.ts'
import { Assets, type Asset } from './assets.ts'
import { enteredIn } from './entered.ts'
import { FormReader } from './form-reader.ts'
import { KeptForms } from './kept-forms.ts'
import type { LivePages } from './live.ts'
import { loadWords } from './languages.ts'
import { Notes, SentForms } from './once.ts'
import { maySee, type Page } from './page.ts'
import { hashOf, newSecret, FormTokens } from './secrets.ts'
import { formName } from './parts/form.tsx'
import { PAGE_HEADERS, send, type SendParts } from './send.tsx'
import type { Visitor } from './visit.ts'
import { arrive, nothingEntered, secretOf, stoodIn, type Arrival, type VisitParts } from './visits.ts'

/** What the pages are made of. */
export interface WebDeps {
  /** The bank's own name. */
  readonly title: string
  /** Public address of the pages, `https://bank.example`, if they have one. */
  readonly url?: string
  readonly clock: Clock
  readonly entropy: Entropy
  /** Key of the form tokens, 32 bytes; kept over a restart, or forms that are open then are refused once. */
  readonly key: Uint8Array
  /** Who is signed in with a secret. */
  readonly who: (secret: string) => Visitor | undefined
  /** Ends the session with a secret. */
  readonly end: (secret: string) => Promise<void>
  readonly pages: readonly Page[]
  /** What the board calls a kind of help. */
  readonly kindName?: VisitParts['kindName']
  /** The sockets of open pages. */
  readonly live?: LivePages
}

/** Name of the cookie with the secret. The prefix makes browsers refuse it from any other host or without encryption. */
export function cookieFor(url: string | undefined): string {
  return url?.startsWith('https:') === true ? '__Host-hourbridge' : 'hourbridge'
}

/** What the HTTP interface lends. */
export interface Lent {
  readonly log: HttpLog
  readonly count: (method: string, url: string) => RouteMetrics
  /** Requests a minute from one address by browsers that are not signed in. */
  readonly strangersPerMinute: number
  /** Tries to sign in, counted together with those of programs. */
  readonly logins: Strangers
}

/** Requests of one person: what a busy broker makes with ten pages open, and no script beyond. */
const ownRate = { burst: 120, perSecond: 5 }

/** How long a browser keeps how one wants one's pages. */
const lookSeconds = 31_536_000

type Parts = VisitParts &
  SendParts &
  Pick<WebDeps, 'end'> & { readonly sent: SentForms; readonly kept: KeptForms }

/** Mounts all pages in a scope of their own, so that their parsers and errors are not those of the interface. */
export async function mountWeb(scope: FastifyInstance, deps: WebDeps, lent: Lent): Promise<void> {
  await scope.register(cookie)
  await scope.register(formbody, { parser: (text) => new URLSearchParams(text) as never })
  // What is too large is said beside its field; what comes after is thrown away as it arrives.
  await scope.register(multipart, { throwFileSizeLimit: false })
  const { clock, entropy, who, end, pages, title } = deps
  const secure = deps.url?.startsWith('https:') === true
  const parts: Parts = {
    ...{ clock, entropy, who, end, pages, secure, bank: title, origin: deps.url, kindName: deps.kindName },
    words: loadWords(),
    tokens: new FormTokens(deps.key, entropy),
    notes: new Notes(),
    sent: new SentForms(),
    kept: new KeptForms(),
    assets: new Assets(),
    cookie: cookieFor(deps.url),
  }
  answerErrors(scope, parts, lent.log)
  const admits = rateOf(parts, lent)
  for (const page of pages) mountPage(scope, page, parts, lent, admits)
  mountAssets(scope, parts.assets)
  mountFixed(scope, parts.assets)
  scope.get('/*', { schema: { hide: true } }, async (request, reply) => answerLost(request, reply, parts))
}

type Admits = (request: FastifyRequest) => boolean

/** Who is signed in, if anybody is. */
function visitorIn(request: FastifyRequest, { cookie: name, who }: Parts): Visitor | undefined {
  const secret = secretOf(request, name)
  return secret === undefined ? undefined : who(secret)
}

function rateOf(parts: Parts, { strangersPerMinute }: Lent): Admits {
  const now = (): number => performance.now()
  const own = new RateLimit(ownRate, now)
  const strangers = new Strangers(strangersPerMinute, now)
  return (request) => {
    const visitor = visitorIn(request, parts)
    return visitor === undefined ? strangers.admits(request.ip) : own.take(visitor.actor.member)
  }
}

function mountPage(scope: FastifyInstance, page: Page, parts: Parts, lent: Lent, admits: Admits): void {
  const { method, url } = splitKey(page.key)
  const counts = lent.count(method, url)
  scope.route({
    ...{ method, url, schema: { hide: true }, exposeHeadRoute: false },
    // Before the body is read: whoever may not pass sends us nothing.
    onRequest: async (request, reply) => {
      request.counts = counts
      const { visit } = arrive(request, { ...parts, notes: silentNotes }, nothingEntered)
      const stop = gate(request, page, visit.visitor, admits) ?? crowd(request, page, lent)
      if (stop === undefined) return
      await send(reply, visit, stop, parts)
      return reply
    },
    handler: async (request, reply) => {
      await answer(request, reply, page, parts)
      return reply
    },
  })
}

/** Takes nothing from what is to be said: the page itself will. */
const silentNotes = new Notes()

/** Why a request goes no further, or undefined. */
function gate(
  request: FastifyRequest,
  { rights }: Page,
  visitor: Visitor | undefined,
  admits: Admits,
): PageAnswer | undefined {
  if (!admits(request)) return refused(refuse('rate-limited'))
  if (request.method !== 'GET' && !isSameOrigin(request.raw.headers)) return refused(refuse('forbidden'))
  if (rights !== 'anyone' && visitor === undefined) {
    // A form is read first: what was entered in it is kept for whoever was signed in.
    if (request.method !== 'GET') return undefined
    return goTo(`/login?to=${encodeURIComponent(request.raw.url ?? '/')}`)
  }
  return maySee(rights, visitor?.roles ?? []) ? undefined : refused(refuse('forbidden'))
}

/** Too many tries to sign in from one network: after all else, so that only what would be tried is counted. */
function crowd({ ip }: FastifyRequest, { signsIn }: Page, { logins }: Lent): PageAnswer | undefined {
  return signsIn === true && !logins.admits(ip) ? refused(refuse('login-crowded')) : undefined
}

async function answer(request: FastifyRequest, reply: FastifyReply, page: Page, parts: Parts): Promise<void> {
  const isKnown = page.rights === 'anyone' || visitorIn(request, parts) !== undefined
  const entered = await enteredIn(request, page.uploads, isKnown)
  const arrival = resumed(arrive(request, parts, entered.ok ? entered.value : nothingEntered), parts)
  const answered = entered.ok ? await handle(request, arrival, page, parts) : refused(entered.error)
  const given = backToForm(answered, arrival, parts)
  if (given.kind === 'go' && given.session === 'end') await parts.end(arrival.secret)
  leaveCookie(reply, arrival, given, parts)
  await send(reply, arrival.visit, given, parts)
}

/** With what was entered in a form of this page when its session had ended, if there is such a form. */
function resumed(arrival: Arrival, { kept, words }: Parts): Arrival {
  const { mark, path, now, language } = arrival.visit
  const form = mark === undefined ? undefined : kept.take(mark, path, now)
  if (form === undefined) return arrival
  const reader = new FormReader(form.fields, new Map(), words[language])
  return { ...arrival, visit: { ...arrival.visit, form: reader, resumed: form.form } }
}

/** Whoever signs in again comes to the form that is kept for them, unless they were on their way to another page. */
function backToForm(given: PageAnswer, { visit }: Arrival, { kept, tokens, who }: Parts): PageAnswer {
  if (given.kind !== 'go' || typeof given.session !== 'object' || given.to !== '/') return given
  const visitor = who(given.session.secret)
  const to = visitor && kept.pathFor(tokens.markOf(visitor.actor.member), visit.now)
  return to === undefined ? given : { ...given, to }
}

/** The session of a form has ended: what was entered is kept for the member who had it, and only for them. */
function setAside({ visit }: Arrival, { kept, tokens, pages }: Parts): PageAnswer {
  const { form, visitor, t, now } = visit
  const mark = form.raw('whose')
  const { id, path } = stoodIn(form.entered)
  const known = tokens.isMark(mark) && hasPage('GET', path, pages)
  const name = formName(visit.path, id)
  // Somebody else is signed in by now: this is not their form.
  const own = visitor === undefined || visit.mark === mark
  const isKept = known && own && kept.keep(mark, { path, form: name, fields: form.entered }, now)
  if (visitor === undefined) return goTo('/login', isKept ? t('login:kept') : undefined)
  return isKept ? goTo(path) : refused(refuse('form-stale'))
}

async function handle(
  request: FastifyRequest,
  arrival: Arrival,
  page: Page,
  parts: Parts,
): Promise<PageAnswer> {
  const { visit, secret, isNew } = arrival
  const { tokens, sent } = parts
  if (request.method !== 'POST') return page.handler(visit)
  const isOurs = !isNew && tokens.isFor(secret, visit.form.raw('token'))
  if (page.rights !== 'anyone' && (visit.visitor === undefined || !isOurs)) return setAside(arrival, parts)
  if (!isOurs) return refused(refuse('form-stale'))
  if (visit.form.nonce === '') return refused(refuse('form-stale'))
  if (page.asks === true) return page.handler(visit)
  const key = `${hashOf(secret)} ${page.key} ${visit.form.nonce}`
  const before = await sent.before(key)
  if (before !== undefined) return before
  const running = Promise.resolve(page.handler(visit))
  sent.began(
    key,
    running.then(
      (given): GoTo | undefined => (given.kind === 'go' ? given : undefined),
      () => undefined,
    ),
  )
  return running
}

/** Keeps the browser's secret, or changes it where somebody signs in or out: an old one must not become theirs. */
function leaveCookie(reply: FastifyReply, arrival: Arrival, given: PageAnswer, parts: Parts): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: parts.secure } as const
  const session = given.kind === 'go' ? given.session : undefined
  const next = session === 'end' ? newSecret(parts.entropy) : (session?.secret ?? arrival.secret)
  const kept = session === undefined || session === 'end' ? {} : { maxAge: session.until - arrival.visit.now }
  if (session !== undefined || arrival.isNew) reply.setCookie(parts.cookie, next, { ...options, ...kept })
  if (given.kind !== 'go') return
  for (const [name, value] of Object.entries(given.look ?? {}))
    reply.setCookie(name, value, { ...options, maxAge: lookSeconds })
  if (given.says === undefined) return
  parts.notes.leave(hashOf(next), given.says)
}

function mountAssets(scope: FastifyInstance, assets: Assets): void {
  scope.get<{ Params: { file: string } }>('/static/:file', { schema: { hide: true } }, (request, reply) => {
    const asset = assets.at(request.params.file)
    if (asset === undefined) return sendProblem(reply, refuse('not-found'))
    sendAsset(request, reply, asset)
  })
}

/**
 * Files whose address must stay the same: the script that shows a page of ours where there is no network, which rules all
 * addresses below its own, and the picture on a phone's start screen.
 */
function mountFixed(scope: FastifyInstance, assets: Assets): void {
  for (const name of ['worker.js', 'icon.svg']) {
    scope.get(`/${name}`, { schema: { hide: true } }, (_request, reply) => {
      const asset = assets.named(name)
      if (asset === undefined) return sendProblem(reply, refuse('not-found'))
      // The worker's own policy is that of its file: it fetches what pages may fetch.
      const headers = { ...PAGE_HEADERS, 'content-type': asset.type, 'cache-control': 'no-cache' }
      reply.headers(headers).send(asset.bytes)
    })
  }
}

/** Sends a file that never changes under its address. */
function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset): void {
  const accepts = request.headers['accept-encoding'] ?? ''
  const encoding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : undefined
  const bytes = encoding === 'br' ? asset.brotli : encoding === 'gzip' ? asset.gzip : asset.bytes
  if (encoding !== undefined) reply.header('content-encoding', encoding)
  reply
    .header('content-type', asset.type)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('vary', 'accept-encoding')
    .header('etag', asset.etag)
    .send(bytes)
}

/** What is nowhere: a page for people, a problem for programs. */
async function answerLost(request: FastifyRequest, reply: FastifyReply, parts: Parts): Promise<void> {
  const { url = '/' } = request.raw
  const methods = methodsAt(url)
  if (methods.length > 0) {
    reply.header('allow', methods.join(', '))
    return sendProblem(reply, refuse('method-not-allowed', { method: 'GET' }))
  }
  if (url.startsWith('/api/') || request.headers.accept?.includes('text/html') !== true)
    return sendProblem(reply, refuse('not-found'))
  const { visit } = arrive(request, parts, nothingEntered)
  const above = pageAbove(url, parts.pages)
  await send(reply, visit, above === undefined ? refused(refuse('not-found')) : goTo(above), parts)
}

/**
 * The page from which a form is sent to this address: whoever reloads after a refusal, or comes back to it, asks for the
 * address of the form's deed. Undefined if no form is sent there.
 */
function pageAbove(url: string, pages: readonly Page[]): string | undefined {
  const [path = ''] = url.split('?')
  if (!hasPage('POST', path, pages)) return undefined
  for (let above = path; above.length > 1;) {
    above = above.slice(0, above.lastIndexOf('/')) || '/'
    if (hasPage('GET', above, pages)) return above
  }
  return '/'
}

/** Whether there is a page at an address of ours, whatever its query. */
function hasPage(method: 'GET' | 'POST', address: string, pages: readonly Page[]): boolean {
  const given = (address.split('?')[0] ?? '').split('/')
  return pages.some(({ key }) => {
    const [own, template = ''] = key.split(' ')
    const parts = template.split('/')
    return (
      own === method &&
      parts.length === given.length &&
      parts.every((part, at) => part.startsWith(':') || part === given[at])
    )
  })
}

function answerErrors(scope: FastifyInstance, parts: Parts, log: HttpLog): void {
  scope.setErrorHandler(async (error, request, reply) => {
    const { visit } = arrive(request, parts, nothingEntered)
    await send(reply, visit, refused(refusalFor(error, request, log)), parts)
    return reply
  })
}

function refusalFor(error: unknown, request: FastifyRequest, log: HttpLog): Refusal {
  const expected = error instanceof BadRequest ? error.refusal : refusalOf(error)
  if (expected !== undefined) return expected
  const internal = internalRefusal()
  const { method, counts } = request
  log.error({ reference: internal.params.id, method, route: counts?.route, err: error }, 'page failed')
  return internal
}
