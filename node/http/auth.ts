/**
 * Who may call what. One table gives the roles of every route; the guards, the API description and the tests all read it.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { refuse } from '../../protocol/refusal.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Result } from '../../protocol/result.ts'
import type { Actor, Tokens } from '../api.ts'

/** A role of the table. `consent` stands for somebody without a token whose request carries a signed consent. */
export type Role = Actor['role'] | 'consent'

/** Who may call a route: anyone; programs on this machine only; or the holders of a token with one of these roles. */
export type Rights = 'anyone' | 'machine' | readonly Role[]

const readers = ['admin', 'broker', 'auditor'] as const
const recorders = ['admin', 'broker'] as const
const admins = ['admin'] as const
/** Everybody who is known: what each of them sees and may change is decided with the object. */
const people = [...readers, 'steward', 'member'] as const
const posters = ['admin', 'broker', 'steward', 'member'] as const
/** Those of them who may do something with exchanges. */
const actors = [...recorders, 'steward', 'member'] as const

/** Every route of the interface, and who may call it. An auditor reads; only an admin binds the bank to another bank. */
export const rights = {
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
  'GET /metrics': 'machine',
  'GET /api/docs': 'anyone',
  'GET /api/v1/checkpoint': 'anyone',
  'GET /api/v1/proofs/inclusion': 'anyone',
  'GET /api/v1/proofs/consistency': 'anyone',
  'GET /api/v1/status': readers,
  'GET /api/v1/rules': readers,
  'PATCH /api/v1/rules': admins,
  'POST /api/v1/restore/finish': admins,
  'GET /api/v1/log': readers,
  'GET /api/v1/events': readers,
  'GET /api/v1/accounts': readers,
  'POST /api/v1/accounts': recorders,
  'GET /api/v1/accounts/:ref': readers,
  'PATCH /api/v1/accounts/:ref': recorders,
  'GET /api/v1/accounts/:ref/statement': readers,
  'POST /api/v1/exchanges': [...recorders, 'member', 'consent'],
  'GET /api/v1/exchanges/:id': readers,
  'POST /api/v1/reversals': recorders,
  'GET /api/v1/arrangements': people,
  'POST /api/v1/arrangements': actors,
  'GET /api/v1/arrangements/:arrangement': people,
  'POST /api/v1/arrangements/:arrangement/steps': actors,
  'POST /api/v1/records': actors,
  'GET /api/v1/credits/:transfer': people,
  'POST /api/v1/credits/:transfer/return': actors,
  'POST /api/v1/classes': actors,
  'POST /api/v1/sheets': recorders,
  'GET /api/v1/series': people,
  'POST /api/v1/series/:series/end': actors,
  'GET /api/v1/statements/:member': people,
  'GET /api/v1/threads': actors,
  'GET /api/v1/threads/:thread': actors,
  'POST /api/v1/messages': actors,
  'POST /api/v1/messages/report': actors,
  'GET /api/v1/notices': people,
  'POST /api/v1/notices': actors,
  'GET /api/v1/letters': recorders,
  'POST /api/v1/letters/printed': recorders,
  'POST /api/v1/logins': 'anyone',
  'POST /api/v1/logins/links': recorders,
  'POST /api/v1/logins/codes': recorders,
  'POST /api/v1/logins/pins': [...recorders, 'member'],
  'POST /api/v1/logins/end': [...recorders, 'member'],
  'GET /api/v1/banks': readers,
  'GET /api/v1/routes': readers,
  'PATCH /api/v1/banks/:bank': admins,
  'GET /api/v1/clearing': readers,
  'POST /api/v1/clearing/run': recorders,
  'GET /api/v1/transfers': readers,
  'GET /api/v1/transfers/:xfer': readers,
  'POST /api/v1/transfers/:xfer/write-off': admins,
  'GET /api/v1/evidence': readers,
  'GET /api/v1/evidence/:oid': readers,
  'POST /api/v1/members': recorders,
  'POST /api/v1/members/find': recorders,
  'POST /api/v1/members/import': admins,
  'GET /api/v1/members/:member': people,
  'PATCH /api/v1/members/:member': [...recorders, 'steward', 'member'],
  'GET /api/v1/members/:member/card': [...recorders, 'steward', 'member'],
  'POST /api/v1/members/:member/steps': [...recorders, 'steward', 'member'],
  'GET /api/v1/groups': people,
  'POST /api/v1/groups': recorders,
  'GET /api/v1/groups/:group': people,
  'PATCH /api/v1/groups/:group': [...recorders, 'steward', 'member'],
  'GET /api/v1/house': people,
  'GET /api/v1/house/history': people,
  'PATCH /api/v1/house': admins,
  'GET /api/v1/categories': people,
  'POST /api/v1/categories': recorders,
  'PATCH /api/v1/categories/:code': recorders,
  'POST /api/v1/listings': posters,
  'POST /api/v1/listings/search': people,
  'POST /api/v1/listings/partners': recorders,
  'GET /api/v1/listings/:id': people,
  'PATCH /api/v1/listings/:id': posters,
  'POST /api/v1/listings/:id/pause': posters,
  'POST /api/v1/listings/:id/resume': posters,
  'POST /api/v1/listings/:id/close': posters,
  'GET /api/v1/listings/:id/matches': people,
  'GET /api/v1/matches/:member': people,
  'GET /api/v1/chains': people,
  'GET /api/v1/attention': readers,
  'GET /api/v1/partners': readers,
  'POST /api/v1/partners': admins,
  'POST /api/v1/partners/invites': admins,
  'GET /api/v1/partners/:ref': readers,
  'PATCH /api/v1/partners/:ref': admins,
  'GET /api/v1/partners/:ref/statement': readers,
  'POST /api/v1/partners/:ref/statement': recorders,
  'POST /api/v1/partners/:ref/close': admins,
  'POST /api/v1/partners/:ref/suspend': recorders,
  'POST /api/v1/partners/:ref/resume': recorders,
} as const satisfies Record<`${'GET' | 'POST' | 'PATCH'} /${string}`, Rights>

/** Method and path template of a route. */
export type RouteKey = keyof typeof rights

/** Subprotocol of the event socket; a client that passes its token as a subprotocol offers this one beside it. */
export const EVENTS_PROTOCOL = 'hourbridge.events.1'

const BEARER = 'bearer '
const BEARER_PROTOCOL = /(?:^|,)[ \t]*hourbridge\.bearer\.([A-Za-z0-9._~+-]{1,256})[ \t]*(?:,|$)/

/** The actor of a request, undefined for one without a token where none is needed, or why it may not pass. */
export function authorize(
  allowed: Rights,
  tokens: Tokens,
  headers: IncomingHttpHeaders,
): Result<Actor | undefined, Refusal> {
  if (typeof allowed === 'string') return ok(undefined)
  const token = tokenOf(headers)
  if (token === undefined) return allowed.includes('consent') ? ok(undefined) : err(refuse('unauthorized'))
  const actor = tokens.actorOf(token)
  if (actor === undefined) return err(refuse('unauthorized'))
  // A person is a member whatever else they are.
  const may = allowed.includes(actor.role) || (actor.member !== undefined && allowed.includes('member'))
  return may ? ok(actor) : err(refuse('forbidden'))
}

/** The bearer token of a request. A browser's WebSocket cannot send `Authorization`, so a subprotocol may carry it. */
function tokenOf(headers: IncomingHttpHeaders): string | undefined {
  const { authorization } = headers
  // A header that is no bearer token is looked up as the empty token, which nobody has: never as if it were absent.
  if (authorization !== undefined) {
    return authorization.slice(0, BEARER.length).toLowerCase() === BEARER
      ? authorization.slice(BEARER.length)
      : ''
  }
  const protocols = headers['sec-websocket-protocol']
  return protocols === undefined ? undefined : BEARER_PROTOCOL.exec(protocols)?.[1]
}

/**
 * True unless a browser says that a page of another host caused the request. Programs that are no browsers send no
 * `Origin`; browsers send one with everything but plain GETs, and scripts cannot forge it.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  const start = origin.indexOf('://')
  return start > 0 && host !== undefined && origin.slice(start + 3).toLowerCase() === host.toLowerCase()
}

const LOOPBACK_PEER = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/**
 * Whether a program on this machine asks, directly: not a proxy on behalf of somebody (which is a peer on this machine,
 * too), nor a page whose host name was pointed at this machine (DNS rebinding).
 */
export function isLocal(peer: string | undefined, headers: IncomingHttpHeaders): boolean {
  if (peer === undefined || !LOOPBACK_PEER.test(peer) || !LOOPBACK_HOST.test(headers.host ?? '')) return false
  return ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].every((name) => headers[name] === undefined)
}

/** Whether a request carries exactly `token`. Hashes are compared, in constant time, so that neither tells anything. */
export function hasToken(headers: IncomingHttpHeaders, token: string): boolean {
  const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hashOf(tokenOf(headers) ?? ''), hashOf(token))
}
