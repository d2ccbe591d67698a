import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { test } from 'tap'
import type { Test } from 'tap'
import { MAX_EXPORTS } from '../../node/http/routes/log.ts'
import { SECURITY_HEADERS } from '../../node/http/errors.ts'
import { validateProblem } from '../../protocol/generated/validators.ts'
import type { NodeStatus, Problem } from '../../protocol/generated/types.ts'
import { exchangeBody, status, tokens } from './fake-api.ts'
import { listening, until } from './http-app.ts'

/** A bare connection that notes what comes. */
function open(t: Test, port: number): { socket: Socket; text: () => string; closed: () => boolean } {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  let closed = false
  socket.on('data', (bytes) => (text += bytes.toString()))
  socket.on('error', () => undefined)
  socket.on('close', () => (closed = true))
  t.teardown(() => socket.destroy())
  return { socket, text: () => text, closed: () => closed }
}

/** What a server says to `lines` before it closes the connection. */
async function say(t: Test, port: number, lines: string): Promise<string> {
  const { socket, text, closed } = open(t, port)
  socket.write(lines)
  await until(closed)
  return text()
}

function problemIn(t: Test, answer: string, status: number): Problem {
  t.match(answer, new RegExp(`^HTTP/1.1 ${status} `))
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    t.ok(answer.includes(`${name}: ${value}\r\n`), name)
  t.ok(answer.includes('content-type: application/problem+json\r\n'))
  const problem: unknown = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))
  if (!validateProblem(problem)) throw new Error(answer)
  return problem
}

const auditor = `Host: x\r\nAuthorization: Bearer ${tokens.auditor}\r\n`

test('what is no HTTP request is refused as problem+json on a closed connection', async (t) => {
  const { port, calls } = await listening(t)
  const table: [lines: string, status: number, code: string][] = [
    ['nonsense\r\n\r\n', 400, 'bad-request'],
    ['BREW / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'bad-request'],
    [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(9000)}\r\n\r\n`, 413, 'too-large'],
    ['GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400, 'bad-request'],
    [
      'POST /api/v1/exchanges HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ...([400, 'bad-request'] as const),
    ],
    ['GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'bad-request'],
    ['GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: cake\r\n\r\n', 400, 'bad-request'],
    ['PROPFIND /api/v1/status HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405, 'method-not-allowed'],
    ['TRACE /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404, 'not-found'],
  ]
  for (const [lines, status, code] of table) {
    t.equal(problemIn(t, await say(t, port, lines), status).code, code, lines.slice(0, 40))
  }
  t.equal(calls.length, 0)
})

test('who does not hang up after such a refusal is hung up on', async (t) => {
  const { port, app } = await listening(t)
  for (const lines of [
    'nonsense\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
  ]) {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    socket.on('error', () => undefined).resume()
    t.teardown(() => socket.destroy())
    socket.write(lines)
  }
  const count = (): Promise<number> =>
    new Promise((resolve) => app.server.getConnections((_error, open) => resolve(open)))
  while ((await count()) < 2) await setTimeout(5)
  while ((await count()) > 0) await setTimeout(20)
  t.pass('both connections are gone')
})

test('a header that comes twice is none', async (t) => {
  const { port, calls } = await listening(t)
  const body = JSON.stringify(exchangeBody)
  const request = (headers: string): string =>
    `POST /api/v1/exchanges HTTP/1.1\r\nConnection: close\r\nContent-Length: ${body.length}\r\n${headers}\r\n${body}`
  const bearer = (role: 'admin' | 'broker'): string => `Authorization: Bearer ${tokens[role]}\r\n`
  const type = 'Content-Type: application/json\r\n'
  const host = 'Host: bank.example\r\n'
  const table: [headers: string, status: number, code: string][] = [
    [host + bearer('admin') + type + 'content-type: text/plain\r\n', 415, 'media-type'],
    [host + bearer('admin') + type + type, 415, 'media-type'],
    [host + bearer('admin') + bearer('broker') + type, 401, 'unauthorized'],
    [
      `${host}Host: evil.example\r\nOrigin: http://evil.example\r\n${bearer('admin')}${type}`,
      403,
      'forbidden',
    ],
  ]
  for (const [headers, status, code] of table) {
    t.equal(problemIn(t, await say(t, port, request(headers)), status).code, code, headers)
  }
  t.equal(calls.length, 0)
  t.match(await say(t, port, request(host + bearer('admin') + type)), /^HTTP\/1.1 201 /)
})

test('who sends headers or a body too slowly is cut off, and others are served meanwhile', async (t) => {
  const limits = { headersTimeout: 150, requestTimeout: 300, checkEvery: 50 }
  const { port, url } = await listening(t, {}, { limits })
  const silent = open(t, port)
  const headers = open(t, port)
  headers.socket.write('GET /healthz HTTP/1.1\r\nX: ')
  const body = open(t, port)
  const broker = `Host: x\r\nAuthorization: Bearer ${tokens.broker}\r\nContent-Type: application/json\r\n`
  body.socket.write(`POST /api/v1/exchanges HTTP/1.1\r\n${broker}Content-Length: 100\r\n\r\n{`)
  t.equal((await fetch(`${url}/healthz`)).status, 200)
  await until(() => silent.closed() && headers.closed() && body.closed())
  const { code, title } = problemIn(t, headers.text(), 408)
  t.same([code, title], ['too-slow', 'The request did not arrive within 300 milliseconds.'])
  t.match(headers.text(), /retry-after: 1\r\n/)
  t.equal((await fetch(`${url}/healthz`)).status, 200)
})

test('a body that never ends is cut off at its limit', async (t) => {
  const { port, calls } = await listening(t)
  const { socket, text, closed } = open(t, port)
  socket.write(
    `POST /api/v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${tokens.broker}\r\n` +
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`
  for (let sent = 0; sent < 5; sent++) socket.write(chunk)
  await until(() => text().includes('\r\n\r\n'))
  t.equal(problemIn(t, text(), 413).code, 'too-large')
  await until(closed)
  t.equal(calls.length, 0)
})

/** A log without end, that notes how far it was read and whether it was told to end. */
function endlessLog() {
  const seen = { blocks: 0, open: 0 }
  const exportLog = async function* (): AsyncGenerator<string> {
    seen.open++
    try {
      for (;;) {
        seen.blocks++
        yield `${JSON.stringify({ body: 'x'.repeat(65_000) })}\n`
      }
    } finally {
      seen.open--
    }
  }
  return { seen, exportLog }
}

test('the log is read only as fast as the client takes it, and no further when the client is gone', async (t) => {
  const { seen, exportLog } = endlessLog()
  const { port } = await listening(t, { exportLog })
  const { socket, text } = open(t, port)
  socket.write(`GET /api/v1/log HTTP/1.1\r\n${auditor}\r\n`)
  await until(() => text().includes('\n{"body"'))
  t.match(text(), /content-type: application\/x-ndjson\r\n/)
  socket.pause()
  let before = -1
  while (before < seen.blocks) {
    before = seen.blocks
    await setTimeout(100)
  }
  t.ok(seen.blocks < 1000, `a reader that stopped holds ${seen.blocks} blocks, most of them in the kernel`)
  socket.destroy()
  await until(() => seen.open === 0)
  const after = seen.blocks
  await setTimeout(20)
  t.equal(seen.blocks, after)
})

test('only so many exports run at a time', async (t) => {
  const { seen, exportLog } = endlessLog()
  const { port, as } = await listening(t, { exportLog })
  const clients = Array.from({ length: MAX_EXPORTS }, () => open(t, port))
  for (const { socket } of clients) {
    socket.write(`GET /api/v1/log HTTP/1.1\r\n${auditor}\r\n`)
    socket.pause()
  }
  await until(() => seen.open === MAX_EXPORTS)
  t.equal((await as('auditor', { url: '/api/v1/log' })).statusCode, 503)
  clients[0]?.socket.destroy()
  await until(() => seen.open === MAX_EXPORTS - 1)
  const again = open(t, port)
  again.socket.write(`GET /api/v1/log HTTP/1.1\r\n${auditor}\r\n`)
  await until(() => again.text().startsWith('HTTP/1.1 200'))
})

test('an export that fails is answered if nothing was sent, and broken off if something was', async (t) => {
  const failing = (blocks: number) =>
    async function* (): AsyncGenerator<string> {
      for (let i = 0; i < blocks; i++) yield '{}\n'
      await setTimeout(20)
      throw new Error('disk')
    }
  const none = await listening(t, { exportLog: failing(0) })
  t.equal((await none.as('auditor', { url: '/api/v1/log' })).statusCode, 500)
  const some = await listening(t, { exportLog: failing(3) })
  const answer = await say(t, some.port, `GET /api/v1/log HTTP/1.1\r\n${auditor}\r\n`)
  t.match(answer, /^HTTP\/1.1 200/)
  t.notMatch(answer, /\r\n0\r\n\r\n$/, 'the last chunk is missing, so the client knows')
})

test('a shutdown finishes what is under way and refuses what comes after', async (t) => {
  let answer: (value: NodeStatus) => void = () => undefined
  const held = (): Promise<NodeStatus> => new Promise((resolve) => (answer = resolve))
  const { app, port, calls } = await listening(t, { status: held })
  const { socket, text, closed } = open(t, port)
  socket.write(`GET /api/v1/status HTTP/1.1\r\n${auditor}\r\n`)
  await until(() => calls.length === 1)
  const closing = app.close()
  await setTimeout(20)
  answer(status)
  await until(() => text().endsWith('}'))
  t.match(text(), /^HTTP\/1.1 200 /)
  const first = text().length
  socket.write(`GET /api/v1/status HTTP/1.1\r\n${auditor}\r\n`)
  await until(closed)
  t.equal(problemIn(t, text().slice(first), 503).code, 'stopping')
  t.equal(calls.length, 1)
  await closing
})

test('a shutdown ends exports at once', async (t) => {
  const { seen, exportLog } = endlessLog()
  const { app, port } = await listening(t, { exportLog }, { limits: { closeGrace: 60_000 } })
  const reader = open(t, port)
  reader.socket.write(`GET /api/v1/log HTTP/1.1\r\n${auditor}\r\n`)
  await until(() => seen.open === 1)
  await app.close()
  await until(() => seen.open === 0 && reader.closed())
  t.notMatch(reader.text(), /\r\n0\r\n\r\n$/)
})

test('a shutdown waits for no answer longer than its grace', async (t) => {
  const never = (): Promise<never> => new Promise(() => undefined)
  const { app, port, calls } = await listening(t, { status: never }, { limits: { closeGrace: 200 } })
  const { socket, closed } = open(t, port)
  socket.write(`GET /api/v1/status HTTP/1.1\r\n${auditor}\r\n`)
  await until(() => calls.length === 1)
  const start = performance.now()
  await app.close()
  const waited = performance.now() - start
  t.ok(waited > 150 && waited < 3000, `${waited} ms`)
  await until(closed)
})

test('an upgrade to anything but the events is refused, and no route sees it', async (t) => {
  const { port, calls } = await listening(t)
  const upgrade =
    'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n'
  for (const first of [
    'GET /api/v1/status',
    'POST /api/v1/exchanges',
    'GET /api/v1/eventsx',
    'POST /api/v1/events',
  ]) {
    const answer = await say(t, port, `${first} HTTP/1.1\r\n${auditor}${upgrade}Content-Length: 2\r\n\r\n{}`)
    t.equal(problemIn(t, answer, 400).code, 'bad-request', first)
  }
  const h2c = `GET /api/v1/events HTTP/1.1\r\n${auditor}Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n`
  problemIn(t, await say(t, port, h2c), 400)
  t.equal(calls.length, 0)
})
