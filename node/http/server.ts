/**
 * The server below the framework: its time-outs and bounds, and the answers to what is no HTTP request at all, which no
 * hook of the framework ever sees.
 */
import { STATUS_CODES } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyHttpOptions, FastifyInstance } from 'fastify'
import { refuse } from '../../protocol/refusal.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { badHttp, MAX_BODY_BYTES, problemHeaders, problemOf, SECURITY_HEADERS } from './errors.ts'

/** Bounds of the server. Times are milliseconds. */
export interface HttpLimits {
  /** Until a request must have arrived. It bounds what a sender who dawdles can hold. */
  readonly requestTimeout: number
  /** Until its headers must have arrived. */
  readonly headersTimeout: number
  /** How often connections are checked for the two above. Node's own 30 s would triple them. */
  readonly checkEvery: number
  /** Until an idle connection is closed: longer than the minute that proxies keep theirs, so that they close first. */
  readonly keepAliveTimeout: number
  /** Until a connection on which nothing moves is closed: longer than the longest wait for a partner bank. */
  readonly idleTimeout: number
  /** Connections at a time. High, since whoever opens many locks out the others; a proxy bounds them by address. */
  readonly connections: number
  /** Size of a request's headers. */
  readonly headerBytes: number
  /** How long a shutdown waits for answers under way. */
  readonly closeGrace: number
  /** Requests a minute from one address by callers without a valid token. Enough for a village behind one router. */
  readonly strangersPerMinute: number
  /** Tries to sign in that one network has at once; they come back over a quarter of an hour. */
  readonly loginsAtOnce: number
  /** Proxies before this bank whose word is believed about where a request comes from. */
  readonly trustedProxies: readonly string[]
}

/** The bounds in a running node. */
export const HTTP_LIMITS: HttpLimits = {
  requestTimeout: 10_000,
  headersTimeout: 8_000,
  checkEvery: 2_000,
  keepAliveTimeout: 65_000,
  idleTimeout: 120_000,
  connections: 4096,
  headerBytes: 8192,
  closeGrace: 5_000,
  strangersPerMinute: 600,
  // A course of forty in a library, each with a mistake; but a program that guesses PINs has four a minute.
  loginsAtOnce: 60,
  trustedProxies: [],
}

/** The framework's options that have to do with the server. */
export function serverOptions(limits: HttpLimits) {
  return {
    trustProxy: limits.trustedProxies.length > 0 && [...limits.trustedProxies],
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: limits.requestTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    connectionTimeout: limits.idleTimeout,
    // The framework's own answer for a server that closes is no problem+json; ours is given in a hook.
    return503OnClosing: false,
    http: {
      headersTimeout: limits.headersTimeout,
      connectionsCheckingInterval: limits.checkEvery,
      maxHeaderSize: limits.headerBytes,
      // A second Host, Authorization or Content-Type makes the value one that nothing accepts, instead of vanishing.
      joinDuplicateHeaders: true,
      // Refused in a hook, as problem+json.
      requireHostHeader: false,
    },
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Duplex) => {
      if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
      else endWith(socket, clientRefusal(error.code, limits))
    },
  } satisfies FastifyHttpOptions<Server>
}

function clientRefusal(code: string | undefined, { headerBytes, requestTimeout }: HttpLimits): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return refuse('too-large', { maximum: headerBytes })
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refuse('too-slow', { maximum: requestTimeout })
  return badHttp('The request', 'must be HTTP/1.1')
}

/** Sets what the framework has no option for. */
export function hardenServer(app: FastifyInstance, limits: HttpLimits): void {
  app.server.maxConnections = limits.connections
  app.server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = rawProblem(badHttp('The header expect', 'must be 100-continue'))
    response.writeHead(status, headers).end(body)
  })
}

/** A refusal as a whole answer, for where the framework does not reach. */
function rawProblem(refusal: Refusal) {
  const problem = problemOf(refusal)
  const body = JSON.stringify(problem)
  const headers = {
    ...SECURITY_HEADERS,
    ...problemHeaders(refusal),
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  return { status: problem.status, headers, body }
}

/** Answers on a bare socket and ends it. */
export function endWith(socket: Duplex, refusal: Refusal): void {
  const { status, headers, body } = rawProblem(refusal)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.on('error', () => socket.destroy())
  // The other side gets a moment to read the answer, then it is over whether it hangs up or not.
  setTimeout(() => socket.destroy(), 1000).unref()
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
}
