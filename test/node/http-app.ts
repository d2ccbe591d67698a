/** What the tests of the HTTP interface share. */
import { setTimeout } from 'node:timers/promises'
import type { InjectOptions } from 'fastify'
import type { Test } from 'tap'
import type { NodeApi } from '../../node/api.ts'
import { buildApp } from '../../node/http/app.ts'
import type { AppDeps } from '../../node/http/app.ts'
import { rights } from '../../node/http/auth.ts'
import type { Rights, RouteKey } from '../../node/http/auth.ts'
import { splitKey } from '../../node/http/route.ts'
import { validateProblem } from '../../protocol/generated/validators.ts'
import type { Problem } from '../../protocol/generated/types.ts'
import { isRefusalCode, refusals } from '../../protocol/refusal.ts'
import { boardRequests } from './board/board-requests.ts'
import { exchangeBody, fakeApi, fakeTokens, tokens } from './fake-api.ts'
import { fakeDesk } from './fake-desk.ts'

/** An app on a fake, and `as` to ask it with the token of a role. */
export function appWith(overrides: Partial<NodeApi> = {}, deps: Partial<AppDeps> = {}) {
  const fake = fakeApi(overrides)
  const table = fakeTokens()
  const desk = fakeDesk(fake.calls)
  const app = buildApp({ api: fake.api, desk, tokens: table, logger: 'silent', version: '0.1.0', ...deps })
  const as = (role: keyof typeof tokens | undefined, options: InjectOptions) =>
    app.inject({
      ...options,
      headers: { ...(role && { authorization: `Bearer ${tokens[role]}` }), ...options.headers },
    })
  return { app, as, tokens: table, ...fake }
}

/** An app as `appWith` makes it that listens on a free port of this machine until the test ends. */
export async function listening(t: Test, overrides: Partial<NodeApi> = {}, deps: Partial<AppDeps> = {}) {
  const made = appWith(overrides, deps)
  t.teardown(() => made.app.close())
  const url = await made.app.listen({ host: '127.0.0.1', port: 0 })
  return { ...made, url, port: Number(new URL(url).port) }
}

/** Resolves when `condition` holds; rejects after some seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 5000) throw new Error(`waited in vain for ${condition.toString()}`)
    await setTimeout(5)
  }
}

/** The header of a JSON body. */
export const json = { 'content-type': 'application/json' }

/** A request that posts a body, as it is or as JSON. */
export const post = (payload: string | Buffer | object, url = '/api/v1/exchanges'): InjectOptions => ({
  ...{ method: 'POST', url, headers: json },
  payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
})

/** Asserts that an answer is a refusal with `code`, complete and consistent. */
export function expectProblem(
  t: Test,
  answer: { statusCode: number; headers: Record<string, unknown>; payload: string },
  code: string,
  message: string,
): Problem {
  const problem: unknown = JSON.parse(answer.payload)
  if (!validateProblem(problem)) throw new Error(`${message}: no problem details: ${answer.payload}`)
  t.equal(problem.code, code, `${message}: code`)
  t.equal(answer.headers['content-type'], 'application/problem+json', `${message}: type`)
  if (!isRefusalCode(code)) throw new Error(`${code} is in no catalogue`)
  t.equal(answer.statusCode, refusals[code].status, `${message}: status`)
  t.equal(problem.status, answer.statusCode, `${message}: same status`)
  t.equal(answer.headers['retry-after'] !== undefined, refusals[code].retry === 'wait', `${message}: retry`)
  return problem
}

interface RouteRequest {
  readonly url: string
  readonly body?: object
  /** Status of the answer, 200 if not given. */
  readonly status?: number
  /** The calls of use cases that follow. */
  readonly calls: string
}

const someone = `m${'a'.repeat(15)}`
const someGroup = `g${'a'.repeat(15)}`
const application = { name: { given: 'Ana' }, language: 'en', agrees: true }
const member = `m${'a'.repeat(15)}`

const { id: exchangeNonce, ...exchangeTerms } = exchangeBody
const exchangeRecord = { nonce: exchangeNonce, ...exchangeTerms }
const planned = { nonce: exchangeNonce, giver: 'me', receiver: 'ben', category: 'gardening' }
const classRecord = {
  ...{ nonce: exchangeNonce, one: 'ana', oneGave: true, many: [{ who: 'ben' }], seconds: 3600 },
  ...{ day: '2026-11-20', category: 'lessons', whole: true },
}

/** Paths and bodies with which each route answers well. */
const requests: Record<RouteKey, RouteRequest> = {
  'GET /healthz': { url: '/healthz', calls: '' },
  'GET /readyz': { url: '/readyz', calls: '' },
  'GET /metrics': { url: '/metrics', calls: 'status' },
  'GET /api/docs': { url: '/api/docs', calls: '' },
  'GET /api/v1/checkpoint': { url: '/api/v1/checkpoint', calls: 'checkpoint false' },
  'GET /api/v1/transfers': { url: '/api/v1/transfers', calls: 'transfers' },
  'GET /api/v1/transfers/:xfer': {
    url: `/api/v1/transfers/${'A'.repeat(43)}`,
    calls: `transfer ${'A'.repeat(43)}`,
  },
  'POST /api/v1/transfers/:xfer/write-off': {
    url: `/api/v1/transfers/${'A'.repeat(43)}/write-off`,
    calls: `writeOffTransfer ACTOR ${'A'.repeat(43)}`,
  },
  'GET /api/v1/evidence': { url: '/api/v1/evidence', calls: 'evidences' },
  'GET /api/v1/evidence/:oid': {
    url: `/api/v1/evidence/${'A'.repeat(43)}`,
    calls: `evidence ${'A'.repeat(43)}`,
  },
  'GET /api/v1/proofs/inclusion': { url: '/api/v1/proofs/inclusion?index=1', calls: 'inclusion 1' },
  'GET /api/v1/proofs/consistency': { url: '/api/v1/proofs/consistency?from=1', calls: 'consistency 1' },
  'GET /api/v1/status': { url: '/api/v1/status', calls: 'status' },
  'GET /api/v1/log': { url: '/api/v1/log?from=7', calls: 'exportLog 7' },
  'GET /api/v1/events': { url: '/api/v1/events', status: 400, calls: '' },
  'GET /api/v1/accounts': {
    url: '/api/v1/accounts?kind=member&after=acc-0&limit=5',
    calls: 'listAccounts {"limit":5,"after":"acc-0"} member',
  },
  'POST /api/v1/accounts': {
    ...{ url: '/api/v1/accounts', body: { kind: 'member', name: 'ana' }, status: 201 },
    calls: 'openAccount ACTOR {"kind":"member","name":"ana"}',
  },
  'GET /api/v1/accounts/:ref': { url: '/api/v1/accounts/ana', calls: 'account ana' },
  'PATCH /api/v1/accounts/:ref': {
    ...{ url: '/api/v1/accounts/ana', body: { floor: -7200 } },
    calls: 'changeAccount ACTOR ana {"floor":-7200}',
  },
  'GET /api/v1/accounts/:ref/statement': {
    url: '/api/v1/accounts/ana/statement?after=3',
    calls: 'statement ana {"limit":100,"after":3}',
  },
  'POST /api/v1/exchanges': {
    ...{ url: '/api/v1/exchanges', body: exchangeBody, status: 201 },
    calls: `recordExchange ACTOR ${JSON.stringify(exchangeBody)}`,
  },
  'GET /api/v1/exchanges/:id': {
    url: `/api/v1/exchanges/${exchangeBody.id}`,
    calls: `exchange ${exchangeBody.id}`,
  },
  'GET /api/v1/arrangements': {
    url: '/api/v1/arrangements?only=open&limit=5',
    calls: 'arrangements.list ACTOR {"only":"open","limit":5}',
  },
  'POST /api/v1/arrangements': {
    ...{ url: '/api/v1/arrangements', body: planned, status: 201 },
    calls: `arrangements.propose ACTOR ${JSON.stringify(planned)}`,
  },
  'GET /api/v1/arrangements/:arrangement': {
    url: `/api/v1/arrangements/x${'a'.repeat(15)}`,
    calls: `arrangements.show ACTOR x${'a'.repeat(15)}`,
  },
  'POST /api/v1/arrangements/:arrangement/steps': {
    ...{ url: `/api/v1/arrangements/x${'a'.repeat(15)}/steps`, body: { do: 'accept' } },
    calls: `arrangements.step ACTOR x${'a'.repeat(15)} {"do":"accept"}`,
  },
  'POST /api/v1/records': {
    ...{ url: '/api/v1/records', body: exchangeRecord, status: 201 },
    calls: `arrangements.record ACTOR ${JSON.stringify(exchangeRecord)}`,
  },
  'GET /api/v1/credits/:transfer': {
    url: `/api/v1/credits/${'A'.repeat(43)}`,
    calls: `arrangements.credited ACTOR ${'A'.repeat(43)}`,
  },
  'POST /api/v1/credits/:transfer/return': {
    ...{
      url: `/api/v1/credits/${'A'.repeat(43)}/return`,
      body: { nonce: exchangeBody.id, reason: 'mistake' },
    },
    calls: `arrangements.giveBack ACTOR ${'A'.repeat(43)} {"nonce":"${exchangeBody.id}","reason":"mistake"}`,
  },
  'POST /api/v1/classes': {
    ...{ url: '/api/v1/classes', body: classRecord },
    calls: `arrangements.recordClass ACTOR ${JSON.stringify(classRecord)}`,
  },
  'POST /api/v1/sheets': {
    ...{ url: '/api/v1/sheets', body: { nonce: exchangeBody.id, rows: [] } },
    calls: `arrangements.enterSheet ACTOR {"nonce":"${exchangeBody.id}","rows":[]}`,
  },
  'GET /api/v1/series': { url: '/api/v1/series', calls: 'arrangements.series ACTOR' },
  'POST /api/v1/series/:series/end': {
    ...{ url: `/api/v1/series/s${'a'.repeat(15)}/end`, body: {} },
    calls: `arrangements.endSeries ACTOR s${'a'.repeat(15)}`,
  },
  'GET /api/v1/statements/:member': {
    url: `/api/v1/statements/${someone}?from=2026-01-01`,
    calls: `arrangements.statement ACTOR ${someone} {"from":"2026-01-01"}`,
  },
  'GET /api/v1/threads': { url: '/api/v1/threads', calls: 'messages.threads ACTOR' },
  'GET /api/v1/threads/:thread': {
    url: `/api/v1/threads/t${'a'.repeat(15)}`,
    calls: `messages.read ACTOR t${'a'.repeat(15)}`,
  },
  'POST /api/v1/messages': {
    ...{ url: '/api/v1/messages', body: { nonce: exchangeBody.id, text: 'hello' }, status: 201 },
    calls: `messages.write ACTOR {"nonce":"${exchangeBody.id}","text":"hello"}`,
  },
  'POST /api/v1/messages/report': {
    ...{ url: '/api/v1/messages/report', body: { message: `n${'a'.repeat(15)}` } },
    calls: `messages.report ACTOR n${'a'.repeat(15)}`,
  },
  'GET /api/v1/notices': { url: '/api/v1/notices', calls: 'notices.list ACTOR' },
  'POST /api/v1/notices': {
    ...{ url: '/api/v1/notices', body: { allRead: true } },
    calls: 'notices.change ACTOR {"allRead":true}',
  },
  'GET /api/v1/letters': { url: '/api/v1/letters', calls: 'notices.letters ACTOR' },
  'POST /api/v1/letters/printed': {
    ...{ url: '/api/v1/letters/printed', body: { notices: [] } },
    calls: 'notices.printed ACTOR []',
  },
  'POST /api/v1/reversals': {
    url: '/api/v1/reversals',
    body: { id: exchangeBody.id, of: exchangeBody.id, reason: 'mistake' },
    status: 201,
    calls: `reverse ACTOR {"id":"${exchangeBody.id}","of":"${exchangeBody.id}","reason":"mistake"}`,
  },
  'POST /api/v1/logins': {
    ...{ url: '/api/v1/logins', body: { number: '1001', secret: '135790' } },
    calls: 'logins.withCard 1001 135790 program',
  },
  'POST /api/v1/logins/links': {
    ...{ url: '/api/v1/logins/links', body: { member }, status: 201 },
    calls: `logins.linkFor ACTOR ${member}`,
  },
  'POST /api/v1/logins/codes': {
    ...{ url: '/api/v1/logins/codes', body: { member }, status: 201 },
    calls: `logins.codeFor ACTOR ${member}`,
  },
  'POST /api/v1/logins/pins': {
    ...{ url: '/api/v1/logins/pins', body: { member, pin: '135790' } },
    calls: `logins.setPin ACTOR {"member":"${member}","pin":"135790"}`,
  },
  'POST /api/v1/logins/end': {
    ...{ url: '/api/v1/logins/end', body: { member } },
    calls: `logins.endAll ACTOR ${member}`,
  },
  'GET /api/v1/banks': { url: '/api/v1/banks', calls: 'banks' },
  'GET /api/v1/routes': {
    ...{ url: '/api/v1/routes?to=hillside&seconds=3600', calls: 'routes hillside 3600' },
  },
  'GET /api/v1/clearing': { url: '/api/v1/clearing', calls: 'clearing' },
  'POST /api/v1/clearing/run': {
    ...{ url: '/api/v1/clearing/run', body: { wait: 1 }, calls: 'runClearing ACTOR {"wait":1}' },
  },
  'PATCH /api/v1/banks/:bank': {
    ...{ url: `/api/v1/banks/tbk:${'q'.repeat(52)}`, body: { name: 'hillside' } },
    calls: `changeBank ACTOR tbk:${'q'.repeat(52)} {"name":"hillside"}`,
  },
  'POST /api/v1/restore/finish': {
    ...{ url: '/api/v1/restore/finish', body: { unheard: true } },
    calls: 'finishRestore {"unheard":true}',
  },
  'GET /api/v1/rules': { url: '/api/v1/rules', calls: 'rules' },
  'PATCH /api/v1/rules': {
    ...{ url: '/api/v1/rules', body: { maxOwedToUs: 0, lift: ['maxOwedOutside'] } },
    calls: 'changeRules ACTOR {"maxOwedToUs":0,"lift":["maxOwedOutside"]}',
  },
  'POST /api/v1/members': {
    ...{ url: '/api/v1/members', body: application, status: 201 },
    calls: `members.apply ACTOR ${JSON.stringify(application)}`,
  },
  'POST /api/v1/members/find': {
    ...{ url: '/api/v1/members/find', body: { text: 'ana' }, calls: 'members.find ACTOR {"text":"ana"}' },
  },
  'POST /api/v1/members/import': {
    ...{ url: '/api/v1/members/import', body: { rows: [] }, calls: 'members.import ACTOR {"rows":[]}' },
  },
  'GET /api/v1/members/:member': {
    ...{ url: `/api/v1/members/${someone}`, calls: `members.member ACTOR ${someone}` },
  },
  'PATCH /api/v1/members/:member': {
    ...{ url: `/api/v1/members/${someone}`, body: { area: 'Splott' } },
    calls: `members.change ACTOR ${someone} {"area":"Splott"}`,
  },
  'GET /api/v1/members/:member/card': {
    ...{ url: `/api/v1/members/${someone}/card`, calls: `members.card ACTOR ${someone}` },
  },
  'POST /api/v1/members/:member/steps': {
    ...{ url: `/api/v1/members/${someone}/steps`, body: { do: 'resume' } },
    calls: `members.step ACTOR ${someone} {"do":"resume"}`,
  },
  'GET /api/v1/groups': { url: '/api/v1/groups?kind=pot', calls: 'groups.list ACTOR pot' },
  'POST /api/v1/groups': {
    ...{ url: '/api/v1/groups', body: { kind: 'pot', title: 'Pot' }, status: 201 },
    calls: 'groups.create ACTOR {"kind":"pot","title":"Pot"}',
  },
  'GET /api/v1/groups/:group': {
    ...{ url: `/api/v1/groups/${someGroup}`, calls: `groups.group ACTOR ${someGroup}` },
  },
  'PATCH /api/v1/groups/:group': {
    ...{ url: `/api/v1/groups/${someGroup}`, body: { title: 'Choir' } },
    calls: `groups.change ACTOR ${someGroup} {"title":"Choir"}`,
  },
  'GET /api/v1/house': { url: '/api/v1/house', calls: 'rules.current' },
  'GET /api/v1/house/history': { url: '/api/v1/house/history', calls: 'rules.history' },
  'PATCH /api/v1/house': {
    ...{ url: '/api/v1/house', body: { goods: false }, calls: 'rules.change ACTOR {"goods":false}' },
  },
  ...boardRequests,
  'GET /api/v1/partners': { url: '/api/v1/partners', calls: 'partners' },
  'POST /api/v1/partners': {
    ...{ url: '/api/v1/partners', body: { invite: 'line' }, status: 201 },
    calls: 'acceptInvite ACTOR {"invite":"line"}',
  },
  'POST /api/v1/partners/invites': {
    ...{ url: '/api/v1/partners/invites', body: { grants: 0, asks: 36_000 }, status: 201 },
    calls: 'invite ACTOR {"grants":0,"asks":36000}',
  },
  'GET /api/v1/partners/:ref': { url: '/api/v1/partners/riverside', calls: 'partner riverside' },
  'PATCH /api/v1/partners/:ref': {
    ...{ url: '/api/v1/partners/riverside', body: { limit: 0 } },
    calls: 'changePartner ACTOR riverside {"limit":0}',
  },
  'GET /api/v1/partners/:ref/statement': {
    ...{ url: '/api/v1/partners/riverside/statement', calls: 'partnerStatement riverside' },
  },
  'POST /api/v1/partners/:ref/statement': {
    ...{ url: '/api/v1/partners/riverside/statement', body: {} },
    calls: 'signPartnerStatement ACTOR riverside',
  },
  'POST /api/v1/partners/:ref/close': {
    ...{ url: '/api/v1/partners/riverside/close', body: { as: 'settled' } },
    calls: 'closePartner ACTOR riverside {"as":"settled"}',
  },
  'POST /api/v1/partners/:ref/suspend': {
    ...{ url: '/api/v1/partners/riverside/suspend', body: {} },
    calls: 'suspendPartner ACTOR riverside true',
  },
  'POST /api/v1/partners/:ref/resume': {
    url: `/api/v1/partners/tbk:${'q'.repeat(52)}/resume`,
    calls: `suspendPartner ACTOR tbk:${'q'.repeat(52)} false`,
  },
}

/** A route with a request that is right. */
export interface RouteCase {
  readonly key: string
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly allowed: Rights
  readonly request: RouteRequest
}

/** Every route. */
export const routes: readonly RouteCase[] = Object.entries(rights).map(([key, allowed]) => {
  const { method } = splitKey(key)
  const request = Object.entries(requests).find(([one]) => one === key)?.[1]
  if (request === undefined || (method !== 'GET' && method !== 'POST' && method !== 'PATCH'))
    throw new Error(key)
  return { key, method, allowed, request }
})

/** The request of a route, for `inject`. */
export function optionsOf({ method, request: { url, body } }: RouteCase): InjectOptions {
  return { method, url, ...(body !== undefined && { headers: json, payload: JSON.stringify(body) }) }
}
