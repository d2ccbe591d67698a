/**
 * The HTTP interface of a node: the use cases of `node/api.ts` behind a strict door. Whatever can be wrong about a request
 * is refused here, with a code of the catalogue, before a use case sees it.
 */
import { performance } from 'node:perf_hooks'
import fastify from 'fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { refuse } from '../../protocol/refusal.ts'
import type { NodeApi, Tokens } from '../api.ts'
import type { Desk } from '../desk/desk.ts'
import { authorize, rights } from './auth.ts'
import './caller.ts'
import { badHttp, BadRequest, internalRefusal, refusalOf, sendProblem } from './errors.ts'
import { SECURITY_HEADERS } from './errors.ts'
import { EventHub, SOCKET_LIMITS } from './event-hub.ts'
import type { SocketLimits } from './event-hub.ts'
import { readJson } from './json.ts'
import { silentLog } from './log.ts'
import type { HttpLog } from './log.ts'
import { Metrics } from './metrics.ts'
import type { RouteMetrics } from './metrics.ts'
import { describeApi, schemaOf } from './openapi.ts'
import { countsStrangers, splitKey } from './route.ts'
import type { Route, RouteSpec } from './route.ts'
import { accountRoutes } from './routes/accounts.ts'
import { arrangementRoutes } from './routes/arrangements.ts'
import { clearingRoutes } from './routes/clearing.ts'
import { evidenceRoutes } from './routes/evidence.ts'
import { transferRoutes } from './routes/transfers.ts'
import { exchangeRoutes } from './routes/exchanges.ts'
import { groupRoutes, houseRoutes } from './routes/groups.ts'
import { loginRoutes } from './routes/logins.ts'
import { logRoutes } from './routes/log.ts'
import type { Exports } from './routes/log.ts'
import { memberRoutes } from './routes/members.ts'
import { listingRoutes } from './routes/listings.ts'
import { matchingRoutes } from './routes/matching.ts'
import { messageRoutes } from './routes/messages.ts'
import { nodeRoutes } from './routes/node.ts'
import { bankRoutes } from './routes/banks.ts'
import { partnerRoutes } from './routes/partners.ts'
import { restoreRoutes } from './routes/restore.ts'
import { ruleRoutes } from './routes/rules.ts'
import { methodsAt, writeRefusal } from './request.ts'
import { hardenServer, HTTP_LIMITS, serverOptions } from './server.ts'
import type { HttpLimits } from './server.ts'
import { Strangers } from './strangers.ts'
import { compileValidator } from './validate.ts'
import { mountEvents } from './ws.ts'
import { mountWeb, type Lent, type WebDeps } from '../web/web.ts'

/** What the interface is made of. */
export interface AppDeps {
  readonly api: NodeApi
  readonly desk: Desk
  readonly tokens: Tokens
  /** The pages for people; without them the interface is for programs only. */
  readonly web?: WebDeps
  readonly logger: HttpLog | 'silent'
  /** Version of the software. */
  readonly version: string
  /** Milliseconds on a clock that never goes back, for durations; `performance.now` if not given. */
  readonly now?: () => number
  /** A token that opens `/metrics` to other machines; without one only programs on this machine may read it. */
  readonly metricsToken?: string
  /** Bounds that differ from those of a running node: tests have less time. */
  readonly limits?: Partial<HttpLimits & SocketLimits>
}

/** Requests slower than this many milliseconds leave a line in the log. */
const SLOW = 1000

/** Builds the interface, ready to listen or to be injected requests. Never throws for what a client sends. */
export function buildApp(deps: AppDeps): FastifyInstance {
  const limits = { ...HTTP_LIMITS, ...SOCKET_LIMITS, ...deps.limits }
  const log = deps.logger === 'silent' ? silentLog : deps.logger
  const hub = new EventHub(deps.api, log, limits)
  const metrics = new Metrics(deps.api, () => hub.size)
  const app = fastify({
    ...serverOptions(limits),
    // The framework would make a child logger for each request; what is worth a line is logged below.
    logger: false,
    routerOptions: { maxParamLength: 128 },
    frameworkErrors: (error, _request, reply) => {
      reply.headers(SECURITY_HEADERS)
      sendProblem(reply, refusalOf(error) ?? refuse('not-found'))
    },
  })
  hardenServer(app, limits)
  app.decorateRequest('actor', undefined)
  app.decorateRequest('startedAt', 0)
  app.decorateRequest('refused', undefined)
  app.decorateRequest('counts', undefined)
  app.setValidatorCompiler(compileValidator)
  app.setSerializerCompiler(() => JSON.stringify)
  acceptJson(app)
  const exports: Exports = new Set()
  const now = deps.now ?? (() => performance.now())
  addHooks(app, log, metrics.route('any', 'none'), now)
  closeInTime(app, exports, limits.closeGrace)
  answerErrors(app, log)
  const strangers = new Strangers(limits.strangersPerMinute, now)
  const logins = new Strangers(limits.loginsAtOnce / 15, now, limits.loginsAtOnce)
  mountAll(app, deps, { hub, log, metrics, exports, strangers, logins })
  const { web } = deps
  const { strangersPerMinute } = limits
  const count: Lent['count'] = (method, url) => metrics.route(method, url)
  if (web !== undefined)
    void app.register(async (scope) => mountWeb(scope, web, { log, count, logins, strangersPerMinute }))
  return app
}

/** One parser, for one type: what is not plainly JSON is refused by the framework as of unknown type. */
function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    const value = readJson(Buffer.isBuffer(body) ? body : Buffer.from(body))
    if (value.ok) done(null, value.value)
    else done(new BadRequest(value.error))
  })
}

/** The hooks that every request passes, those that match no route included. */
function addHooks(app: FastifyInstance, log: HttpLog, unmatched: RouteMetrics, now: () => number): void {
  let closing = false
  app.addHook('preClose', (done) => {
    closing = true
    done()
  })
  app.addHook('onRequest', (request, reply, done) => {
    request.startedAt = now()
    reply.headers(SECURITY_HEADERS)
    if (closing) return sendProblem(reply, refuse('stopping'))
    if (!request.raw.headers.host) return sendProblem(reply, badHttp('The header host', 'must be there'))
    if (request.is404) return sendNoRoute(request, reply)
    done()
  })
  const everything = log.isLevelEnabled?.('debug') === true
  app.addHook('onSend', (request, reply, _payload, done) => {
    const milliseconds = now() - request.startedAt
    const { statusCode } = reply
    const counts = request.counts ?? unmatched
    counts.observe(statusCode, milliseconds / 1000)
    if (statusCode >= 500 || milliseconds > SLOW) log.warn(lineOf(request, reply, milliseconds), 'request')
    else if (everything) log.debug(lineOf(request, reply, milliseconds), 'request')
    done()
  })
}

/** What a log says of a request. The template of its path, never the path, which may hold somebody's name. */
function lineOf(request: FastifyRequest, reply: FastifyReply, milliseconds: number): object {
  const { method, counts, refused } = request
  return {
    method,
    route: counts?.route,
    status: reply.statusCode,
    code: refused,
    ms: Math.round(milliseconds),
  }
}

function sendNoRoute({ method, raw }: FastifyRequest, reply: FastifyReply): void {
  const methods = methodsAt(raw.url ?? '')
  if (methods.length > 0) reply.header('allow', methods.join(', '))
  sendProblem(reply, methods.length > 0 ? refuse('method-not-allowed', { method }) : refuse('not-found'))
}

/** Ends what would otherwise keep a closing server waiting: exports at once, other requests after `grace` milliseconds. */
function closeInTime(app: FastifyInstance, exports: Exports, grace: number): void {
  app.addHook('preClose', (done) => {
    for (const stream of exports) stream.destroy()
    setTimeout(() => app.server.closeAllConnections(), grace).unref()
    done()
  })
}

function answerErrors(app: FastifyInstance, log: HttpLog): void {
  app.setNotFoundHandler(sendNoRoute)
  app.setErrorHandler((error, request, reply) => {
    const expected = refusalOf(error)
    if (expected !== undefined) return sendProblem(reply, expected)
    const internal = internalRefusal()
    const { method, counts } = request
    log.error({ reference: internal.params.id, method, route: counts?.route, err: error }, 'request failed')
    sendProblem(reply, internal)
  })
}

/** What the routes share. */
interface Parts {
  readonly hub: EventHub
  readonly log: HttpLog
  readonly metrics: Metrics
  readonly exports: Exports
  readonly strangers: Strangers
  /** Tries to sign in. */
  readonly logins: Strangers
}

function mountAll(app: FastifyInstance, deps: AppDeps, parts: Parts): void {
  const { hub, log, metrics, exports } = parts
  const { api, tokens, metricsToken, version } = deps
  describeApi(app, version)
  let text: string | undefined
  const docs = (): string => (text ??= JSON.stringify(app.swagger()))
  // Takes a tenth of a second once: at the start nobody waits for it.
  app.addHook('onListen', (done) => {
    docs()
    done()
  })
  const routes: Route[] = [
    ...exchangeRoutes(api, metrics),
    ...memberRoutes(deps.desk),
    ...arrangementRoutes(deps.desk),
    ...messageRoutes(deps.desk),
    ...groupRoutes(deps.desk),
    ...houseRoutes(deps.desk),
    ...accountRoutes(api),
    ...partnerRoutes(api),
    ...bankRoutes(api),
    ...clearingRoutes(api),
    ...transferRoutes(api),
    ...evidenceRoutes(api),
    ...ruleRoutes(api),
    ...loginRoutes(deps.desk.logins),
    ...restoreRoutes(api),
    ...listingRoutes(deps.desk.listings, deps.desk.categories),
    ...matchingRoutes(deps.desk.matching),
    ...logRoutes(api, exports),
    ...nodeRoutes({ api, metrics, metricsToken, docs }),
  ]
  const guard = (spec: RouteSpec): onRequestHookHandler => guardOf(spec, tokens, parts)
  void app.register(async (scope) => {
    for (const route of routes) route.mount(scope, schemaOf(route.spec), guard(route.spec))
  })
  void app.register(async (scope) => mountEvents(scope, hub, log, guard, deps.web?.live))
}

/** Lets pass whom the table of rights lets pass, and notes who it is. */
function guardOf(
  spec: RouteSpec,
  tokens: Tokens,
  { metrics, strangers, logins }: Pick<Parts, 'metrics' | 'strangers' | 'logins'>,
): onRequestHookHandler {
  const { method, url } = splitKey(spec.key)
  const counts = metrics.route(method, url)
  const allowed = rights[spec.key]
  const changes = method !== 'GET'
  const limited = countsStrangers(spec)
  return (request, reply, done) => {
    request.counts = counts
    const { headers } = request.raw
    const refusal = changes ? writeRefusal(headers) : undefined
    if (refusal !== undefined) return sendProblem(reply, refusal)
    const caller = authorize(allowed, tokens, headers)
    const isStranger = caller.ok ? caller.value === undefined : caller.error.code === 'unauthorized'
    if (limited && isStranger && !strangers.admits(request.ip))
      return sendProblem(reply, refuse('rate-limited'))
    if (spec.signsIn === true && !logins.admits(request.ip))
      return sendProblem(reply, refuse('login-crowded'))
    if (!caller.ok) return sendProblem(reply, caller.error)
    request.actor = caller.value
    done()
  }
}
