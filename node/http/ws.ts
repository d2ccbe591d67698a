/**
 * `/api/v1/events`: what changes, as it happens. This is the way from an HTTP request to an open socket; `event-hub.ts`
 * serves the sockets.
 */
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import websocket from '@fastify/websocket'
import type { FastifyInstance, onRequestHookHandler } from 'fastify'
import { refuse } from '../../protocol/refusal.ts'
import { EVENTS_PROTOCOL, isSameOrigin } from './auth.ts'
import { callerOf } from './caller.ts'
import { badHttp, sendProblem } from './errors.ts'
import type { EventHub } from './event-hub.ts'
import type { HttpLog } from './log.ts'
import { schemaOf } from './openapi.ts'
import { LIVE_PATH, type LivePages } from '../web/live.ts'
import { splitKey } from './route.ts'
import type { RouteSpec } from './route.ts'
import { endWith } from './server.ts'

/** Clients send nothing but pings, whose payload has at most 125 bytes. */
export const MAX_CLIENT_MESSAGE = 256

/** The route, as the framework and the API description see it. */
const spec: RouteSpec = {
  key: 'GET /api/v1/events',
  name: 'events',
  tag: 'node',
  summary:
    'A WebSocket that says what changes: first a hello, then events. Nothing is to be sent to it but pings.',
  answers: { 101: { says: 'Each message is one event.', schema: 'event' } },
  refusals: ['busy'],
}

/**
 * Mounts the socket's route in a scope of its own, so that the hooks of the plugin slow down no other route. The plugin
 * hears only of upgrades that are meant for it: it would hand any other to a route, which would then wait for a body
 * that nobody reads any more.
 */
export async function mountEvents(
  scope: FastifyInstance,
  hub: EventHub,
  log: HttpLog,
  guard: (spec: RouteSpec) => onRequestHookHandler,
  live?: LivePages,
): Promise<void> {
  const gate = createServer()
  scope.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isFor(request, live === undefined ? [eventsPath] : [eventsPath, LIVE_PATH]))
      gate.emit('upgrade', request, socket, head)
    else endWith(socket, badHttp('The header upgrade', 'is only for WebSockets at /api/v1/events'))
  })
  await scope.register(websocket, {
    options: {
      server: gate,
      maxPayload: MAX_CLIENT_MESSAGE,
      maxFragments: 4,
      maxBufferedChunks: 16,
      perMessageDeflate: false,
      handleProtocols: (offered) =>
        offered.has(EVENTS_PROTOCOL) ? EVENTS_PROTOCOL : ([...offered][0] ?? false),
    },
    errorHandler: (error, socket) => {
      log.debug({ err: error }, 'an event socket failed')
      socket.terminate()
    },
    preClose: (done) => {
      hub.stop()
      live?.stop()
      done()
    },
  })
  scope.route({
    method: 'GET',
    url: splitKey(spec.key).url,
    exposeHeadRoute: false,
    schema: schemaOf(spec),
    onRequest: guard(spec),
    preValidation: (request, reply, done) => {
      // Pages of any origin may open WebSockets here; unlike a fetch, no browser asks whether they may read the answers.
      if (!isSameOrigin(request.raw.headers)) return sendProblem(reply, refuse('forbidden'))
      if (!hub.admits(callerOf(request).by)) return sendProblem(reply, refuse('busy'))
      done()
    },
    handler: (_request, reply) =>
      sendProblem(reply, badHttp('The header upgrade', 'must ask for a WebSocket')),
    wsHandler: (socket, request) => hub.attach(socket, request.raw.socket, callerOf(request).by),
  })
  if (live !== undefined) mountLive(scope, live)
}

/** The socket of open pages: a browser shows by its cookie whose it is, so only our own pages may ask for it. */
function mountLive(scope: FastifyInstance, live: LivePages): void {
  scope.route({
    ...{ method: 'GET', url: LIVE_PATH, exposeHeadRoute: false, schema: { hide: true } },
    preValidation: (request, reply, done) => {
      const { headers } = request.raw
      if (headers.origin === undefined || !isSameOrigin(headers))
        return sendProblem(reply, refuse('forbidden'))
      const watcher = live.watcherOf(headers)
      if (watcher === undefined) return sendProblem(reply, refuse('unauthorized'))
      if (!live.admits(watcher)) return sendProblem(reply, refuse('busy'))
      done()
    },
    handler: (_request, reply) =>
      sendProblem(reply, badHttp('The header upgrade', 'must ask for a WebSocket')),
    wsHandler: (socket, request) => {
      const watcher = live.watcherOf(request.raw.headers)
      if (watcher === undefined) socket.terminate()
      else live.attach(socket, watcher)
    },
  })
}

const eventsPath = splitKey(spec.key).url

function isFor({ method, url = '', headers }: IncomingMessage, paths: readonly string[]): boolean {
  const fits = paths.some((path) => url === path || url.startsWith(`${path}?`))
  return method === 'GET' && fits && headers.upgrade?.toLowerCase() === 'websocket'
}
