import { Writable } from 'node:stream'
import { pino } from 'pino'
import { test } from 'tap'
import { schemas } from '../../protocol/generated/schemas.ts'
import { isRefusalCode, refusals, refuse } from '../../protocol/refusal.ts'
import { err } from '../../protocol/result.ts'
import { exchangeBody, tokens } from './fake-api.ts'
import { appWith, expectProblem, json, post, routes } from './http-app.ts'

type Node = { readonly [key: string]: Node }

/** Every object in a JSON value, with where it is. */
function* objectsIn(value: unknown, path = '#'): Generator<[path: string, value: Node]> {
  if (typeof value !== 'object' || value === null) return
  yield [path, value as Node]
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${key}`)
}

async function docs(): Promise<Node> {
  const { app } = appWith()
  const answer = await app.inject('/api/docs')
  return answer.json<Node>()
}

test('every route is described: who may call it, what it takes, what it answers', async (t) => {
  const document = await docs()
  const described = Object.entries(document['paths'] ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  t.same(described.toSorted(), routes.map(({ key }) => key.replace(/:([a-z]+)/g, '{$1}')).toSorted())
  const names = new Set<unknown>()
  for (const { key, method, allowed, request } of routes) {
    const path = key.replace(/^\w+ /, '').replace(/:([a-z]+)/g, '{$1}')
    const operation = document['paths']?.[path]?.[method.toLowerCase()] ?? {}
    t.ok(operation['summary'] && operation['tags'], key)
    names.add(operation['operationId'])
    const security = JSON.stringify(operation['security'])
    const open = typeof allowed === 'string'
    t.equal(security, open ? '[]' : allowed.includes('consent') ? '[{"token":[]},{}]' : '[{"token":[]}]', key)
    if (request.body !== undefined && Object.keys(request.body).length > 0)
      t.ok(operation['requestBody'], key)
    const responses = Object.entries(operation['responses'] ?? {})
    t.ok(
      responses.some(([status]) => status.startsWith('2') || status === '101'),
      key,
    )
    const codes = responses.flatMap(([status, response]) => {
      const schema = response['content']?.['application/problem+json']?.['schema']
      const codes = Object.values(schema?.['properties']?.['code']?.['enum'] ?? {})
      return codes.map(String).map((code) => ({ status: Number(status), code }))
    })
    t.ok(codes.length > 2, key)
    t.same(
      codes.filter(({ status, code }) => !isRefusalCode(code) || refusals[code].status !== status),
      [],
      key,
    )
  }
  t.equal(names.size, routes.length, 'names are unique')
})

test('every reference of the description leads somewhere inside it', async (t) => {
  const document = await docs()
  const places = new Set([...objectsIn(document)].map(([path]) => path))
  const objects = [...objectsIn(document)]
  const references = objects.flatMap(([path, { $ref }]) => (typeof $ref === 'string' ? [{ path, $ref }] : []))
  t.same(
    references.filter(({ $ref }) => !places.has($ref)),
    [],
  )
  t.ok(references.length > 100)
  t.same(
    objects.filter(([, { $id }]) => $id !== undefined),
    [],
    'an $id would change what references mean',
  )
  t.equal(document['openapi'], '3.1.0')
})

test('the description says what the schemas say', async (t) => {
  const text = JSON.stringify(await docs())
  const descriptions = Object.entries(schemas)
    .filter(([id]) => id.includes('/http/'))
    .flatMap(([, schema]) => [...objectsIn(schema)].map(([, { description }]) => description))
    .filter((description) => typeof description === 'string')
  t.ok(descriptions.length > 100)
  t.same(
    descriptions.filter((description) => !text.includes(JSON.stringify(description))),
    [],
  )
})

test('metrics are for programs on this machine', async (t) => {
  const { app } = appWith({}, { metricsToken: 'scrape-me' })
  const table: [remoteAddress: string, headers: Record<string, string>, status: number][] = [
    ['127.0.0.1', {}, 200],
    ['127.8.9.1', { host: 'localhost:8080' }, 200],
    ['::1', { host: '[::1]:8080' }, 200],
    ['::ffff:127.0.0.1', { host: '127.0.0.1' }, 200],
    ['192.168.1.5', {}, 403],
    ['::ffff:10.0.0.1', { host: 'localhost' }, 403],
    ['127.0.0.1', { host: 'bank.example' }, 403],
    ['127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, 403],
    ['127.0.0.1', { forwarded: 'for=127.0.0.1' }, 403],
    ['192.168.1.5', { authorization: 'Bearer scrape-me' }, 200],
    ['192.168.1.5', { authorization: `Bearer ${tokens.admin}` }, 403],
    ['192.168.1.5', { authorization: 'Bearer ' }, 403],
  ]
  for (const [remoteAddress, headers, status] of table) {
    const answer = await app.inject({
      url: '/metrics',
      remoteAddress,
      headers: { host: 'localhost', ...headers },
    })
    t.equal(answer.statusCode, status, `${remoteAddress} ${JSON.stringify(headers)}`)
  }
  const { app: closed } = appWith()
  const answer = await closed.inject({
    url: '/metrics',
    remoteAddress: '10.0.0.1',
    headers: { authorization: 'Bearer ' },
  })
  expectProblem(t, answer, 'forbidden', 'no token set')
})

test('metrics count exchanges by outcome and durations by route, without a name in them', async (t) => {
  let now = 0
  let refused = false
  const { as, app } = appWith(
    {
      recordExchange: async () => {
        now += 30
        const value = { ...exchangeBody, state: 'done', purpose: 'exchange', index: 2 } as const
        return refused ? err(refuse('below-floor')) : { ok: true, value }
      },
    },
    { now: () => now },
  )
  for (const outcome of [false, false, true]) {
    refused = outcome
    await as('broker', post(exchangeBody))
  }
  await as('auditor', { url: '/api/v1/accounts/zofia' })
  await as('auditor', { url: '/zofia' })
  const { payload } = await app.inject({ url: '/metrics', headers: { host: 'localhost' } })
  const lines = payload.split('\n')
  const route = 'method="POST",route="/api/v1/exchanges",status="201"'
  for (const line of [
    ...['hourbridge_exchanges_recorded_total 2', 'hourbridge_exchanges_refused_total{code="below-floor"} 1'],
    ...['hourbridge_log_entries 3', 'hourbridge_partners_up 1', 'hourbridge_event_sockets 0'],
    `hourbridge_http_request_duration_seconds_bucket{${route},le="0.025"} 0`,
    `hourbridge_http_request_duration_seconds_bucket{${route},le="0.05"} 2`,
    `hourbridge_http_request_duration_seconds_bucket{${route},le="+Inf"} 2`,
    `hourbridge_http_request_duration_seconds_sum{${route}} 0.06`,
    `hourbridge_http_request_duration_seconds_count{${route}} 2`,
    '# TYPE hourbridge_http_request_duration_seconds histogram',
    'hourbridge_http_request_duration_seconds_count{method="any",route="none",status="404"} 1',
  ]) {
    t.ok(lines.includes(line), line)
  }
  t.match(payload, /nodejs_eventloop_lag_p99_seconds/)
  t.notMatch(payload, /zofia/)
  const again = await app.inject({ url: '/metrics', headers: { host: 'localhost' } })
  t.equal(again.statusCode, 200, 'twice is fine')
})

/** A logger that keeps its lines. */
function logTo(lines: Record<string, unknown>[], level: string) {
  const write = (line: unknown, _encoding: unknown, done: () => void): void => {
    lines.push(JSON.parse(String(line)) as Record<string, unknown>)
    done()
  }
  return pino({ level, base: null, timestamp: false }, new Writable({ write }))
}

test('an exception is answered without its text, and logged under the reference that was given', async (t) => {
  const lines: Record<string, unknown>[] = []
  const account = () => Promise.reject(new Error('secret detail'))
  const { as } = appWith({ account }, { logger: logTo(lines, 'warn') })
  const answer = await as('auditor', { url: '/api/v1/accounts/zofia' })
  const { params } = expectProblem(t, answer, 'internal', 'exception')
  t.notMatch(answer.payload, /secret|\.js|\.ts/)
  t.match(params['id'], /^[0-9a-f]{12}$/)
  const [failed, line] = lines
  t.match(failed, {
    level: 50,
    reference: params['id'],
    route: '/api/v1/accounts/:ref',
    err: { message: 'secret detail' },
  })
  t.match(line, { level: 40, method: 'GET', route: '/api/v1/accounts/:ref', status: 500, code: 'internal' })
  t.equal(lines.length, 2)
  t.notMatch(JSON.stringify(lines), /zofia/)
  for (const thrown of ['text', undefined, null, { code: 'FST_ERR_BAD_URL' }]) {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- anything may be thrown
    const { as } = appWith({ account: () => Promise.reject(thrown) })
    expectProblem(t, await as('auditor', { url: '/api/v1/accounts/ana' }), 'internal', typeof thrown)
  }
})

test('the log has a line for what failed or took long, for the rest only when asked, and never a name', async (t) => {
  let now = 0
  const slow: Record<string, unknown>[] = []
  const account = async () => {
    now += 1500
    return err(refuse('unknown-account', { account: 'zofia' }))
  }
  const warn = appWith({ account }, { logger: logTo(slow, 'warn'), now: () => now })
  await warn.as('auditor', { url: '/api/v1/accounts/zofia?' })
  await warn.as('auditor', { url: '/api/v1/status' })
  await warn.as('auditor', { url: '/zofia' })
  t.same(slow, [
    {
      ...{ level: 40, method: 'GET', route: '/api/v1/accounts/:ref', status: 404 },
      ...{ code: 'unknown-account', ms: 1500, msg: 'request' },
    },
  ])
  const all: Record<string, unknown>[] = []
  const debug = appWith({}, { logger: logTo(all, 'debug') })
  await debug.as('broker', { ...post({ ...exchangeBody, giver: 'zofia', x: 1 }), headers: json })
  await debug.as('auditor', { url: '/zofia' })
  t.match(all, [
    { level: 20, method: 'POST', route: '/api/v1/exchanges', status: 400, code: 'bad-fields' },
    { level: 20, method: 'GET', status: 404, code: 'not-found' },
  ])
  t.notMatch(JSON.stringify([...slow, ...all]), /zofia/)
})
