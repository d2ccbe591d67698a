import { test } from 'tap'
import { consent, exchangeBody, tokens } from './fake-api.ts'
import { appWith, expectProblem, json, post } from './http-app.ts'

test('a bad body is refused with its code and never reaches a use case', async (t) => {
  const with_ = (change: object): string => JSON.stringify({ ...exchangeBody, ...change })
  const spelt = (text: string): string => with_({ seconds: 0 }).replace('"seconds":0', `"seconds":${text}`)
  const table: [name: string, body: string | Buffer, code: string, path?: string][] = [
    ['malformed JSON', '{"id":', 'bad-json'],
    ['no body', '', 'bad-json'],
    ['two bodies', with_({}) + with_({}), 'bad-json'],
    [
      'bad UTF-8',
      Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff]), Buffer.from('"}')]),
      'bad-json',
    ],
    ['byte order mark', `\ufeff${with_({})}`, 'bad-json'],
    ['unknown field', with_({ note: 'x' }), 'bad-fields', 'The body'],
    ['missing field', with_({ day: undefined }), 'bad-fields', 'The body'],
    ['duplicate key', with_({}).replace('{', '{"seconds":1,'), 'duplicate-key'],
    ['escaped duplicate key', with_({}).replace('{', '{"sec\\u006fnds":1,'), 'duplicate-key'],
    ['an array', '[]', 'bad-fields', 'The body'],
    ['null', 'null', 'bad-fields', 'The body'],
    ['a string', '"x"', 'bad-fields', 'The body'],
    ['amount 0', spelt('0'), 'bad-fields', '/seconds'],
    ['negative amount', spelt('-3600'), 'bad-fields', '/seconds'],
    ['fraction', spelt('0.5'), 'bad-fields', '/seconds'],
    ['whole number with a point', spelt('3600.0'), 'bad-fields', '/seconds'],
    ['exponent', spelt('36e2'), 'bad-fields', '/seconds'],
    ['2^53', spelt('9007199254740992'), 'bad-fields', '/seconds'],
    ['2^53 + 1', spelt('9007199254740993'), 'bad-fields', '/seconds'],
    ['huge', spelt('1e400'), 'bad-fields', '/seconds'],
    ['many digits', spelt('1'.repeat(400)), 'bad-fields', '/seconds'],
    ['number as text', spelt('"3600"'), 'bad-fields', '/seconds'],
    ['number in a list', spelt('[3600]'), 'bad-fields', '/seconds'],
    ['boolean', spelt('true'), 'bad-fields', '/seconds'],
    ['null amount', spelt('null'), 'bad-fields', '/seconds'],
    ['over-long name', with_({ giver: 'a'.repeat(122) }), 'bad-fields', '/giver'],
    ['upper-case name', with_({ giver: 'Ana' }), 'bad-fields', '/giver'],
    ['trailing line break', with_({ giver: 'ana\n' }), 'bad-fields', '/giver'],
    ['zero byte', with_({ giver: 'an\u0000a' }), 'bad-fields', '/giver'],
    ['half a character', with_({ giver: '\ud800' }), 'bad-fields', '/giver'],
    ['bad nonce', with_({ id: 'A'.repeat(21) + 'B' }), 'bad-fields', '/id'],
    ['unknown purpose', with_({ purpose: 'refund' }), 'bad-fields', '/purpose'],
    [
      'deep nesting',
      with_({ consent: 0 }).replace('0}', `${'['.repeat(17)}${']'.repeat(17)}}`),
      'bad-fields',
    ],
    ['very deep nesting', '['.repeat(60_000), 'bad-fields'],
    ['unknown field inside', with_({ consent: { ...consent, x: 1 } }), 'bad-fields', '/consent'],
    ['__proto__', with_({}).replace('{', '{"__proto__":{},'), 'bad-fields', 'The body'],
    ['constructor inside', with_({ consent: { constructor: 1 } }), 'bad-fields', '/consent'],
    ['wait too long', with_({ wait: 61 }), 'bad-fields', '/wait'],
  ]
  const { as, calls } = appWith()
  for (const [name, body, code, path] of table) {
    const problem = expectProblem(t, await as('broker', post(body)), code, name)
    if (path !== undefined) t.equal(problem.params['path'], path, `${name}: path`)
    t.equal(calls.length, 0, `${name}: nothing was called`)
  }
})

test('a body of 64 KiB is read, and not one byte more', async (t) => {
  const { as, calls } = appWith()
  const body = (length: number): string => JSON.stringify(exchangeBody).padEnd(length, ' ')
  t.equal((await as('broker', post(body(65_536)))).statusCode, 201)
  const answer = await as('broker', post(body(65_537)))
  t.equal(expectProblem(t, answer, 'too-large', 'one more').params['maximum'], 65_536)
  t.equal(answer.headers['connection'], 'close')
  t.equal(calls.length, 1)
})

test('only application/json is read, however oddly it is written', async (t) => {
  const table: Record<string, boolean> = {
    'application/json': true,
    'APPLICATION/JSON': true,
    'application/json; charset=utf-8': true,
    'application/json;charset="UTF-8"': true,
    'application/json\t; charset=utf-8': true,
    'application/json;': false,
    'application/json; charset=utf-16': false,
    'application/json; charset=utf-8; charset=utf-7': false,
    'application/json; profile=x': false,
    'application/json, text/plain': false,
    'application/jsonx': false,
    'application/ json': false,
    'application/x+json': false,
    'application/problem+json': false,
    'text/plain': false,
    'text/plain; application/json': false,
    'application/x-www-form-urlencoded': false,
    'multipart/form-data; boundary=x': false,
    json: false,
    '*/*': false,
    undefined: false,
    '': false,
  }
  const { app, as, calls } = appWith()
  for (const [type, accepted] of Object.entries(table)) {
    calls.length = 0
    const answer = await as('broker', { ...post(exchangeBody), headers: { 'content-type': type } })
    if (accepted) t.equal(answer.statusCode, 201, type)
    else expectProblem(t, answer, 'media-type', `"${type}"`)
    t.equal(calls.length, accepted ? 1 : 0, type)
  }
  expectProblem(
    t,
    await as('broker', { ...post(exchangeBody), headers: { ...json, 'content-encoding': 'gzip' } }),
    'bad-request',
    'compressed',
  )
  const bare = { method: 'POST', url: '/api/v1/exchanges', payload: Buffer.from('{}') } as const
  const headers = { authorization: `Bearer ${tokens.broker}`, 'content-type': '' }
  expectProblem(t, await app.inject({ ...bare, headers }), 'media-type', 'no type')
})

test('queries and paths are read strictly', async (t) => {
  const refused = [
    ...['limit=0', 'limit=1001', 'limit=1e2', 'limit=+5', 'limit=5.0', 'limit=%205', 'limit=', 'limit=05'],
    ...[
      'limit=5&limit=6',
      'unknown=1',
      'kind=Member',
      'after=A',
      'after=acc-1%00',
      '__proto__=1',
      'limit=0x5',
    ],
  ]
  const { as, calls } = appWith()
  for (const query of refused) {
    expectProblem(t, await as('auditor', { url: `/api/v1/accounts?${query}` }), 'bad-fields', query)
    t.equal(calls.length, 0, query)
  }
  const paths = [
    ...['accounts/Ana', 'accounts/a%2Fb', `accounts/${'a'.repeat(65)}`, 'accounts/ana%0a', 'exchanges/short'],
    ...['partners/tbk:short', 'status?x=1', 'proofs/inclusion', 'proofs/inclusion?index=-1', 'checkpoint?x'],
    ...['proofs/inclusion?index=9007199254740992', 'accounts/ana/statement?after=x', 'log?from=1.5'],
  ]
  for (const path of paths) {
    expectProblem(t, await as('auditor', { url: `/api/v1/${path}` }), 'bad-fields', path)
    t.equal(calls.length, 0, path)
  }
  for (const body of ['{"a":1}', '[]', '0', '"x"']) {
    expectProblem(t, await as('admin', post(body, '/api/v1/partners/riverside/suspend')), 'bad-request', body)
  }
})
