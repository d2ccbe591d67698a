import { once } from 'node:events'
import { connect } from 'node:net'
import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { test } from 'tap'
import type { Test } from 'tap'
import { WebSocket } from 'ws'
import type { ClientOptions } from 'ws'
import { EVENTS_PROTOCOL } from '../../node/http/auth.ts'
import { validateLiveEvent } from '../../protocol/generated/validators.ts'
import type { LiveEvent, NodeStatus } from '../../protocol/generated/types.ts'
import { status, tokens } from './fake-api.ts'
import { listening, until } from './http-app.ts'

const auth = (role: keyof typeof tokens): { authorization: string } => ({
  authorization: `Bearer ${tokens[role]}`,
})

const posting = (index: number): LiveEvent => ({
  ...{ t: 'posting', index, account: 'acc-1', seconds: 3600, balance: 3600 },
})

/** A client that notes what it is sent. */
function client(t: Test, port: number, options: ClientOptions & { protocols?: string[] } = {}) {
  const { protocols = [], ...rest } = options
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/events`, protocols, rest)
  const events: LiveEvent[] = []
  const seen = { closed: undefined as number | undefined, refused: undefined as number | undefined }
  socket.on('message', (data: Buffer) => {
    const event: unknown = JSON.parse(data.toString())
    if (!validateLiveEvent(event)) throw new Error(`no event: ${data.toString()}`)
    events.push(event)
  })
  socket.on('unexpected-response', (_request, response: IncomingMessage) => {
    seen.refused = response.statusCode
    socket.terminate()
  })
  socket.on('error', () => undefined)
  socket.on('close', (code) => (seen.closed = code))
  t.teardown(() => socket.terminate())
  return { socket, events, seen }
}

test('a reader with a token is greeted and then told what happens, once', async (t) => {
  const { port, publish, watchers } = await listening(t)
  const clients = (['admin', 'broker', 'auditor'] as const).map((role) =>
    client(t, port, { headers: auth(role) }),
  )
  await until(() => clients.every(({ events }) => events.length === 1))
  t.equal(watchers(), 1, 'one subscription serves all')
  const partner: LiveEvent = { t: 'partner', bank: status.bank, position: -3600 }
  publish([posting(3), posting(4)])
  publish([partner])
  await until(() => clients.every(({ events }) => events.length === 4))
  const hello: LiveEvent = { t: 'hello', bank: status.bank, entries: status.entries }
  for (const { events, socket } of clients) {
    t.same(events, [hello, posting(3), posting(4), partner])
    t.equal(socket.extensions, '', 'nothing is compressed')
  }
  for (const { socket } of clients) socket.close()
  await until(() => watchers() === 0)
})

test('a browser passes its token as a subprotocol, which is not sent back if it offers ours beside it', async (t) => {
  const { port } = await listening(t)
  const bearer = `hourbridge.bearer.${tokens.auditor}`
  for (const protocols of [[EVENTS_PROTOCOL, bearer], [bearer, EVENTS_PROTOCOL], [bearer]]) {
    const { socket, events } = client(t, port, { protocols, headers: { origin: `http://127.0.0.1:${port}` } })
    await until(() => events.length === 1)
    t.equal(socket.protocol, protocols.length === 2 ? EVENTS_PROTOCOL : bearer)
  }
})

test('nobody else is let in', async (t) => {
  const { port, calls, watchers } = await listening(t)
  const host = `127.0.0.1:${port}`
  const table: [options: ClientOptions & { protocols?: string[] }, status: number][] = [
    [{}, 401],
    [{ headers: { authorization: 'Bearer nobody' } }, 401],
    [{ protocols: ['hourbridge.bearer.nobody'] }, 401],
    [{ protocols: [EVENTS_PROTOCOL] }, 401],
    [{ protocols: [`hourbridge.bearer.${tokens.admin}`], headers: { authorization: 'Basic x' } }, 401],
    [{ headers: { ...auth('admin'), origin: 'http://evil.example' } }, 403],
    [{ headers: { ...auth('admin'), origin: 'null' } }, 403],
    [{ headers: { ...auth('admin'), origin: `http://${host}.evil.example` } }, 403],
  ]
  for (const [options, status] of table) {
    const { seen } = client(t, port, options)
    await until(() => seen.closed !== undefined)
    t.equal(seen.refused, status, JSON.stringify(options))
  }
  t.equal(calls.length, 0)
  t.equal(watchers(), 0)
})

test('what happens while the greeting is on its way is told after it, if it is not in its count', async (t) => {
  let greet: (value: NodeStatus) => void = () => undefined
  const { port, publish, watchers } = await listening(t, {
    status: () => new Promise((resolve) => (greet = resolve)),
  })
  const { events } = client(t, port, { headers: auth('auditor') })
  await until(() => watchers() === 1)
  publish([posting(3), posting(4)])
  publish([posting(5)])
  greet({ ...status, entries: 4 })
  await until(() => events.length === 3)
  publish([posting(6)])
  await until(() => events.length === 4)
  t.same(
    events.map((event) => (event.t === 'posting' ? event.index : event.t)),
    ['hello', 4, 5, 6],
  )
})

test('what is no event of the schema is not sent', async (t) => {
  const { port, publish } = await listening(t)
  const { events } = client(t, port, { headers: auth('auditor') })
  await until(() => events.length === 1)
  const named = { ...posting(3), name: 'Zofia' }
  publish([named, posting(4)])
  await until(() => events.length === 2)
  t.same(events[1], posting(4))
})

test('a client that says anything is shown out, and everybody else stays', async (t) => {
  const { port, publish } = await listening(t)
  const good = client(t, port, { headers: auth('auditor') })
  const table: [say: (socket: WebSocket) => void, code: number][] = [
    [(socket) => socket.send('hello'), 1008],
    [(socket) => socket.send(Buffer.alloc(200)), 1008],
    [(socket) => socket.send('x'.repeat(300)), 1009],
    [(socket) => socket.send('x'.repeat(10_000_000)), 1009],
  ]
  for (const [say, code] of table) {
    const { socket, seen, events } = client(t, port, { headers: auth('broker') })
    await until(() => events.length === 1)
    say(socket)
    await until(() => seen.closed !== undefined)
    // The connection may be reset while the rest of a huge message is still on its way.
    t.ok(seen.closed === code || seen.closed === 1006, `${code}, got ${seen.closed}`)
  }
  publish([posting(3)])
  await until(() => good.events.length === 2)
})

test('broken frames and connections that break end a socket and nothing else', async (t) => {
  const { port, watchers } = await listening(t)
  const handshake = [
    ...['GET /api/v1/events HTTP/1.1', `Host: 127.0.0.1:${port}`, `Authorization: Bearer ${tokens.admin}`],
    ...['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'],
    ...['Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==', '', ''],
  ].join('\r\n')
  const frames = ['', '\x81\x05hello', '\xff\xff\xff\xff', '\x88\x02', '\x89\xff', '\x01\x80\0\0\0\0']
  for (const frame of frames) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(handshake)
    await once(socket, 'data')
    socket.write(Buffer.from(frame, 'latin1'))
    await setTimeout(10)
    socket.resetAndDestroy()
  }
  const early = connect(port, '127.0.0.1')
  early.on('error', () => undefined)
  early.write(handshake)
  await once(early, 'connect')
  early.resetAndDestroy()
  await until(() => watchers() === 0)
  const { events } = client(t, port, { headers: auth('admin') })
  await until(() => events.length === 1)
  t.pass('the next one is served')
})

test('a use case that fails costs the socket, not the process', async (t) => {
  let calls = 0
  const { port } = await listening(t, {
    status: () => (calls++ === 0 ? Promise.reject(new Error('no status')) : Promise.resolve(status)),
  })
  const first = client(t, port, { headers: auth('auditor') })
  await until(() => first.seen.closed !== undefined)
  const second = client(t, port, { headers: auth('auditor') })
  await until(() => second.events.length === 1)
  t.equal(calls, 2)
})

test('a reader that does not keep up is cut off, and the others miss nothing', async (t) => {
  const { app, port, publish } = await listening(t, {}, { limits: { bufferedBytes: 100_000 } })
  const slow = client(t, port, { headers: auth('auditor') })
  const good = client(t, port, { headers: auth('auditor') })
  await until(() => slow.events.length === 1 && good.events.length === 1)
  slow.socket.pause()
  const sockets = async (): Promise<string | undefined> => {
    const { payload } = await app.inject({ url: '/metrics', headers: { host: 'localhost' } })
    return /^hourbridge_event_sockets (\d+)$/m.exec(payload)?.[1]
  }
  let published = 0
  // Megabytes fit into the buffers of the kernel before anything waits in the process.
  for (let batch = 0; batch < 400 && (await sockets()) === '2'; batch++) {
    publish(Array.from({ length: 4000 }, () => posting(3 + published++)))
    await until(() => good.events.length === 1 + published)
  }
  t.equal(await sockets(), '1')
  slow.socket.resume()
  await until(() => slow.seen.closed !== undefined)
  t.equal(slow.seen.closed, 1006)
  t.ok(slow.events.length < published)
  publish([posting(3 + published++)])
  await until(() => good.events.length === 1 + published)
})

test('a client that pings without reading the answers is cut off', async (t) => {
  const { port, watchers } = await listening(t)
  const flood = client(t, port, { headers: auth('auditor') })
  await until(() => flood.events.length === 1)
  flood.socket.pause()
  const payload = Buffer.alloc(125)
  for (let round = 0; round < 2000 && watchers() > 0; round++) {
    for (let ping = 0; ping < 100; ping++) flood.socket.ping(payload, true, () => undefined)
    await setTimeout(1)
  }
  t.equal(watchers(), 0)
})

test('sockets are bounded, in all and for each actor', async (t) => {
  const { port } = await listening(t, {}, { limits: { sockets: 3, perActor: 2 } })
  const opened = [0, 1].map(() => client(t, port, { headers: auth('admin') }))
  await until(() => opened.every(({ events }) => events.length === 1))
  const refused = client(t, port, { headers: auth('admin') })
  await until(() => refused.seen.closed !== undefined)
  t.equal(refused.seen.refused, 503)
  const other = client(t, port, { headers: auth('broker') })
  await until(() => other.events.length === 1)
  const full = client(t, port, { headers: auth('auditor') })
  await until(() => full.seen.closed !== undefined)
  t.equal(full.seen.refused, 503)
  opened[0]?.socket.close()
  await until(() => opened[0]?.seen.closed !== undefined)
  const again = client(t, port, { headers: auth('auditor') })
  await until(() => again.events.length === 1)
})

test('a socket that answers no ping is taken for gone', async (t) => {
  const { port } = await listening(t, {}, { limits: { pingEvery: 50 } })
  const gone = client(t, port, { headers: auth('auditor'), autoPong: false })
  const good = client(t, port, { headers: auth('auditor') })
  await until(() => gone.seen.closed !== undefined)
  t.equal(good.seen.closed, undefined)
  await setTimeout(120)
  t.equal(good.seen.closed, undefined)
})

test('a shutdown says farewell, and waits for no one who does not answer', async (t) => {
  const { app, port } = await listening(t)
  const good = client(t, port, { headers: auth('auditor') })
  const mute = client(t, port, { headers: auth('auditor') })
  await until(() => good.events.length === 1 && mute.events.length === 1)
  mute.socket.pause()
  const start = performance.now()
  await app.close()
  t.ok(performance.now() - start < 4000)
  await until(() => good.seen.closed !== undefined)
  t.equal(good.seen.closed, 1001)
  mute.socket.resume()
  await until(() => mute.seen.closed !== undefined)
})
