import { test } from 'tap'
import { Refused } from '../../node/bank.ts'
import { SECURITY_HEADERS } from '../../node/http/errors.ts'
import { methodsAt } from '../../node/http/request.ts'
import { splitKey } from '../../node/http/route.ts'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import { consent, exchange, exchangeBody } from './fake-api.ts'
import { appWith, expectProblem, json, optionsOf, post, routes } from './http-app.ts'

test('every route calls its use case with what was sent, and answers', async (t) => {
  const { as, calls } = appWith()
  for (const one of routes) {
    calls.length = 0
    const answer = await as('admin', optionsOf(one))
    t.equal(answer.statusCode, one.request.status ?? 200, one.key)
    const said = calls.map(({ name, args }) =>
      [name, ...args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)))]
        .filter((part) => part !== undefined)
        .join(' ')
        .replace('{"by":"admin-1","role":"admin"}', 'ACTOR'),
    )
    t.equal(said.join(), one.request.calls, one.key)
  }
})

test('each role may call what the table says, and nobody anything else', async (t) => {
  const roles = ['admin', 'broker', 'auditor', undefined] as const
  const granted: string[] = []
  const { as, calls } = appWith()
  for (const one of routes) {
    for (const role of roles) {
      calls.length = 0
      const answer = await as(role, optionsOf(one))
      const open = typeof one.allowed === 'string'
      const message = `${role ?? 'nobody'} ${one.key}`
      if (open || (role !== undefined && one.allowed.includes(role))) {
        t.equal(answer.statusCode, one.request.status ?? 200, message)
        granted.push(message)
      } else {
        expectProblem(t, answer, role === undefined ? 'unauthorized' : 'forbidden', message)
        t.equal(calls.length, 0, message)
      }
    }
  }
  // The table once more in other words, so that a slip in it is noticed.
  t.same(
    granted.filter((line) => line.startsWith('auditor') && !/ GET |logins$|\/search$/.test(line)),
    [],
    'an auditor only reads',
  )
  t.same(
    granted.filter((line) => line.startsWith('nobody')).map((line) => line.replace('nobody GET ', '')),
    ['/healthz', '/readyz', '/metrics', '/api/docs'].concat(
      ['checkpoint', 'proofs/inclusion', 'proofs/consistency'].map((path) => `/api/v1/${path}`),
      'nobody POST /api/v1/logins',
    ),
    'without a token there is nothing but proofs, health, and the door',
  )
  t.same(
    granted.filter((line) => /^broker (?:POST|PATCH)/.test(line)).length + 10,
    granted.filter((line) => /^admin (?:POST|PATCH)/.test(line)).length,
    'house rules, the end of a restore, invites, limits, closing, write-off and names of other banks are the admin’s',
  )
})

test('tokens are taken from one well-formed header only', async (t) => {
  const { app, calls } = appWith()
  const wrong = [
    ...['Bearer', 'Bearer ', 'Bearer  token-of-admin', 'Basic token-of-admin', 'token-of-admin'],
    ...['Bearer token-of-admin, Bearer token-of-admin', 'Bearer token of admin', 'Bearer token-of-nobody'],
    ...[`Bearer ${'x'.repeat(300)}`, ''],
  ]
  for (const authorization of wrong) {
    for (const payload of [exchangeBody, { ...exchangeBody, consent }]) {
      const answer = await app.inject({ ...post(payload), headers: { ...json, authorization } })
      expectProblem(t, answer, 'unauthorized', authorization)
      t.equal(answer.headers['www-authenticate'], 'Bearer')
    }
  }
  t.equal(calls.length, 0)
  const answer = await app.inject({
    ...post(exchangeBody),
    headers: { ...json, authorization: 'bearer token-of-broker' },
  })
  t.equal(answer.statusCode, 201, 'the scheme may be written in any case')
})

test('somebody without a token records with a consent, as a member', async (t) => {
  const { as, calls } = appWith()
  const answer = await as(undefined, post({ ...exchangeBody, consent }))
  t.equal(answer.statusCode, 201)
  t.same(calls[0]?.args[0], { by: 'member', role: 'member' })
  expectProblem(t, await as(undefined, post(exchangeBody)), 'unauthorized', 'no consent')
  expectProblem(t, await as('auditor', post({ ...exchangeBody, consent })), 'forbidden', 'an auditor')
  t.equal(calls.length, 1)
})

test('what is nowhere is not found, and a wrong method says which are right', async (t) => {
  const { as, calls } = appWith()
  for (const url of [
    '/',
    '/api',
    '/api/v2/status',
    '/api/v1/status/',
    '/api/v1/accounts/a/b',
    '/api/v1/%',
    '//',
  ]) {
    for (const method of ['GET', 'POST'] as const) {
      const headers = { 'content-type': 'text/plain' }
      const payload = method === 'POST' ? { payload: 'x', headers } : {}
      expectProblem(t, await as('admin', { method, url, ...payload }), 'not-found', `${method} ${url}`)
    }
  }
  expectProblem(t, await as('admin', { url: `/api/v1/accounts/${'a'.repeat(200)}` }), 'not-found', 'long')
  const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'] as const
  for (const { request, key } of routes) {
    const right = methodsAt(request.url)
    t.ok(right.includes(splitKey(key).method), key)
    for (const method of methods.filter((one) => !right.includes(one))) {
      const answer = await as('admin', { method, url: request.url })
      expectProblem(t, answer, 'method-not-allowed', `${method} ${key}`)
      t.equal(answer.headers['allow'], right.join(', '))
    }
  }
  t.equal(calls.length, 0)
})

test('HEAD answers like GET without a body, except where the body has no end', async (t) => {
  const { as, calls } = appWith()
  const answer = await as('auditor', { method: 'HEAD', url: '/api/v1/status' })
  t.equal(answer.statusCode, 200)
  t.equal(answer.payload, '')
  for (const url of ['/api/v1/log', '/api/v1/events']) {
    t.equal((await as('auditor', { method: 'HEAD', url })).statusCode, 405, url)
  }
  t.equal((await as(undefined, { method: 'HEAD', url: '/api/v1/status' })).statusCode, 401)
  t.same(
    calls.map(({ name }) => name),
    ['status'],
  )
})

test('every answer carries the security headers', async (t) => {
  const { as, app } = appWith({ exchange: () => Promise.reject(new Error('boom')) })
  const answers = [
    ...(await Promise.all(routes.map((one) => as('admin', optionsOf(one))))),
    ...(await Promise.all(routes.map((one) => as(undefined, optionsOf(one))))),
    ...(await Promise.all(['/', '/api/v1/%', '/api/v1/status?x=1'].map((url) => as('admin', { url })))),
    await as('admin', post('{')),
    await as('admin', post('x'.repeat(70_000))),
    await as('admin', { ...post('{}'), headers: { 'content-type': 'text/plain' } }),
    await as('admin', { method: 'DELETE', url: '/api/v1/status' }),
    await app.inject({ url: '/healthz', headers: { host: '' } }),
  ]
  for (const [index, { headers }] of answers.entries()) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      t.equal(headers[name], value, `${index} ${name}`)
    t.notOk(headers['x-powered-by'])
  }
})

test('a page of another origin changes nothing', async (t) => {
  const { as, calls } = appWith()
  const request = (origin: string) => ({
    ...post(exchangeBody),
    headers: { ...json, origin, host: 'bank.example:8080' },
  })
  for (const origin of [
    'http://evil.example',
    'http://bank.example',
    'null',
    'bank.example:8080',
    'https://bank.example:8080.evil.example',
    '',
  ]) {
    expectProblem(t, await as('admin', request(origin)), 'forbidden', origin)
  }
  t.equal(calls.length, 0)
  for (const origin of ['http://bank.example:8080', 'https://BANK.example:8080']) {
    t.equal((await as('admin', request(origin))).statusCode, 201, origin)
  }
  const read = { url: '/api/v1/status', headers: { origin: 'http://evil.example', host: 'bank.example' } }
  const answer = await as('admin', read)
  t.equal(answer.statusCode, 200, 'a read is answered,')
  t.equal(answer.headers['access-control-allow-origin'], undefined, 'but no browser hands it over')
})

test('a refusal of a use case is answered as it is, whether given or thrown', async (t) => {
  const below = refuse('below-floor', { account: 'acc-1', result: -90_000, floor: -72_000 })
  for (const recordExchange of [
    async () => err(below),
    () => Promise.reject(new Refused(below)),
    () => {
      throw new Refused(below)
    },
  ]) {
    const { as } = appWith({ recordExchange })
    const problem = expectProblem(t, await as('broker', post(exchangeBody)), 'below-floor', 'below')
    t.same(problem.params, below.params)
    t.match(problem.title, /acc-1 to -25:00/)
    t.equal(problem.retry, 'wait')
  }
  const { as } = appWith({
    account: async () => err(refuse('unknown-account', { account: 'x'.repeat(999) })),
  })
  const problem = expectProblem(
    t,
    await as('broker', { url: '/api/v1/accounts/ana' }),
    'unknown-account',
    'long',
  )
  t.equal(String(problem.params['account']).length, 300)
})

test('an exchange is 201 when done, 202 while it waits, 200 when it was known', async (t) => {
  const table = [
    [{ state: 'done' }, 201],
    [{ state: 'waiting' }, 202],
    [{ state: 'done', repeated: true }, 200],
    [{ state: 'refused', code: 'declined', repeated: true }, 200],
    [{ state: 'refused', code: 'declined' }, 200],
  ] as const
  for (const [change, status] of table) {
    const view = { ...exchange, ...change }
    const { as } = appWith({ recordExchange: async () => ok(view), reverse: async () => ok(view) })
    const answer = await as('broker', post(exchangeBody))
    t.equal(answer.statusCode, status, JSON.stringify(change))
    t.same(answer.json(), view)
    t.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
    const { id } = exchangeBody
    const reversal = await as('broker', post({ id, of: id, reason: 'mistake' }, '/api/v1/reversals'))
    t.equal(reversal.statusCode, status)
  }
})

test('an invite is only looked at when asked for a preview', async (t) => {
  const { as, calls } = appWith()
  const answer = await as('admin', post({ invite: 'line', preview: true }, '/api/v1/partners'))
  t.equal(answer.statusCode, 200)
  t.same(
    calls.map(({ name }) => name),
    ['previewInvite'],
  )
  t.equal((await as('admin', post({ invite: 'line', preview: false }, '/api/v1/partners'))).statusCode, 201)
})

test('the node tells whether it is ready', async (t) => {
  const { as } = appWith({ ready: () => false })
  expectProblem(t, await as(undefined, { url: '/readyz' }), 'busy', 'not ready')
  t.equal((await as(undefined, { url: '/healthz' })).payload, 'ok\n')
})
