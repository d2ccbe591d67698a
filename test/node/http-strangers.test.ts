import { test } from 'tap'
import { Strangers } from '../../node/http/strangers.ts'
import { networkOf } from '../../node/net/network-of.ts'
import { consent, exchangeBody, tokens } from './fake-api.ts'
import { appWith, expectProblem, json, post } from './http-app.ts'

/** An app that admits 60 strangers a minute, and its clock. */
function villageApp() {
  const clock = { now: 0 }
  const made = appWith({}, { limits: { strangersPerMinute: 60 }, now: () => clock.now })
  return { ...made, clock }
}

const signed = post({ ...exchangeBody, consent })
const wrongToken = { ...post(exchangeBody), headers: { ...json, authorization: 'Bearer guess' } }

test('who makes us work without a token is slowed down, by network, and nobody else is', async (t) => {
  const proof = { url: '/api/v1/proofs/inclusion?index=1' }
  for (const [name, request, status] of [
    ['signed exchanges', signed, 201],
    ['wrong tokens', wrongToken, 401],
    ['wrong tokens for the events', { url: '/api/v1/events', headers: wrongToken.headers }, 401],
    ['no token', { url: '/api/v1/status' }, 401],
    ['proofs', proof, 200],
  ] as const) {
    const { app, as, calls, clock } = villageApp()
    const from = (remoteAddress: string) => app.inject({ ...request, remoteAddress })
    for (let sent = 0; sent < 60; sent++) t.equal((await from('192.0.2.1')).statusCode, status, name)
    calls.length = 0
    const over = await from('192.0.2.1')
    expectProblem(t, over, 'rate-limited', name)
    t.equal(over.headers['retry-after'], '1', name)
    t.equal(calls.length, 0, `${name}: no use case sees it`)
    t.equal((await from('::ffff:192.0.2.1')).statusCode, 429, `${name}: the same address`)
    t.equal((await from('192.0.2.2')).statusCode, status, `${name}: a neighbour`)
    const broker = await as('broker', { ...signed, remoteAddress: '192.0.2.1' })
    t.equal(broker.statusCode, 201, `${name}: a broker behind the same router`)
    t.equal((await app.inject({ url: '/healthz', remoteAddress: '192.0.2.1' })).statusCode, 200)
    clock.now += 1000
    t.equal((await from('192.0.2.1')).statusCode, status, `${name}: after what Retry-After says`)
    t.equal((await from('192.0.2.1')).statusCode, 429, `${name}: and not more`)
  }
})

test('a village behind one router records at once, by default', async (t) => {
  const { app } = appWith({}, { now: () => 0 })
  for (let member = 0; member < 600; member++) {
    const answer = await app.inject({ ...signed, remoteAddress: '192.0.2.1' })
    if (answer.statusCode !== 201) t.fail(`member ${member}: ${answer.statusCode}`)
  }
  t.equal((await app.inject({ ...signed, remoteAddress: '192.0.2.1' })).statusCode, 429)
})

test('a token that was given to another role has that role at once', async (t) => {
  const { app, tokens: table } = appWith()
  const ask = () =>
    app.inject({ ...wrongToken, headers: { ...json, authorization: `Bearer ${tokens.broker}` } })
  t.equal((await ask()).statusCode, 201)
  table.add(tokens.broker, { by: 'broker-1', role: 'auditor' })
  expectProblem(t, await ask(), 'forbidden', 'no request on the old right')
})

test('a network is an IPv4 address or the half of an IPv6 address that its owner cannot choose', async (t) => {
  const table: Record<string, string> = {
    '192.0.2.1': '192.0.2.1',
    '::ffff:192.0.2.1': '192.0.2.1',
    '2001:db8:1:2:3:4:5:6': '2001:db8:1:2',
    '2001:db8:1:2::6': '2001:db8:1:2',
    '2001:db8::6': '2001:db8:0:0',
    '2001:db8::3:4:5:6': '2001:db8:0:0',
    '::1': '0:0:0:0',
    '': '',
  }
  t.same(Object.fromEntries(Object.keys(table).map((address) => [address, networkOf(address)])), table)
})

test('however many networks come, few are remembered', async (t) => {
  const strangers = new Strangers(60, () => 0)
  for (let sent = 0; sent < 60; sent++) strangers.admits('192.0.2.1')
  t.notOk(strangers.admits('192.0.2.1'))
  for (let other = 0; other < 1000; other++) strangers.admits(`10.0.${other >> 8}.${other & 255}`)
  t.ok(strangers.admits('192.0.2.1'), 'the first is forgotten')
})

const tryPin = (secret: string) => post({ number: '1001', secret })

test('who guesses secrets has few tries from one network, whatever cards they try', async (t) => {
  const clock = { now: 0 }
  const { app, calls } = appWith({}, { now: () => clock.now })
  const from = (remoteAddress: string, headers = {}) =>
    app.inject({
      ...tryPin('135792'),
      url: '/api/v1/logins',
      remoteAddress,
      headers: { ...json, ...headers },
    })
  for (let sent = 0; sent < 60; sent++) t.equal((await from('2001:db8:1:2::1')).statusCode, 200)
  calls.length = 0
  expectProblem(t, await from('2001:db8:1:2:ffff::9'), 'login-crowded', 'the same /64')
  t.equal(calls.length, 0, 'nothing is tried')
  t.equal((await from('2001:db8:1:3::1')).statusCode, 200, 'the next network')
  const forged = await from('2001:db8:1:2::1', { 'x-forwarded-for': '192.0.2.77' })
  expectProblem(t, forged, 'login-crowded', 'what a stranger says of where it comes from is nothing')
  t.equal((await app.inject({ url: '/healthz', remoteAddress: '2001:db8:1:2::1' })).statusCode, 200)
  clock.now += 16_000
  t.equal((await from('2001:db8:1:2::1')).statusCode, 200, 'a quarter of a minute later, one')
})

test('a proxy that is trusted says where requests come from; another says nothing', async (t) => {
  const { app } = appWith({}, { limits: { loginsAtOnce: 2, trustedProxies: ['loopback'] }, now: () => 0 })
  const from = (remoteAddress: string, said: string) =>
    app.inject({
      ...{ ...tryPin('135792'), url: '/api/v1/logins', remoteAddress },
      headers: { ...json, 'x-forwarded-for': said },
    })
  t.equal((await from('127.0.0.1', '192.0.2.1')).statusCode, 200)
  t.equal((await from('127.0.0.1', '192.0.2.1')).statusCode, 200)
  expectProblem(t, await from('127.0.0.1', '192.0.2.1'), 'login-crowded', 'one household')
  t.equal((await from('127.0.0.1', '192.0.2.2')).statusCode, 200, 'its neighbours are another')
  const forged = await from('127.0.0.1', '192.0.2.3, 192.0.2.1')
  expectProblem(t, forged, 'login-crowded', 'what a browser put before it is not believed')
  t.equal((await from('203.0.113.5', '192.0.2.9')).statusCode, 200)
  t.equal((await from('203.0.113.5', '192.0.2.10')).statusCode, 200)
  expectProblem(t, await from('203.0.113.5', '192.0.2.11'), 'login-crowded', 'no proxy of ours')
})
