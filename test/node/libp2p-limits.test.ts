/** What many peers, partners or not, may take of a transport together. */
import { connect as connectTcp, type Socket } from 'node:net'
import t from 'tap'
import { partnerProtocol } from '../../node/net/libp2p.ts'
import { netLimits } from '../../node/net/limits.ts'
import { bytesOf, connect, sleep, until } from '../suites/transport.ts'
import { bank, raw } from './libp2p-banks.ts'

// Much of this is waiting, and longer on a busy machine; tap allows 30 seconds.
t.setTimeout(110_000)

t.test('partners that never read take no room of one that does', async (t) => {
  const limits = { sendBuffersBytes: 1_000_000, sendReserveBytes: 200_000 }
  const { transport, seen } = await bank(t, limits)
  const nodes = [await raw(t), await raw(t), await raw(t)]
  for (const node of nodes) await node.handle(partnerProtocol, (stream) => stream.pause())
  const reader = await bank(t)
  const deaf = nodes.map((node) => ({
    peer: node.peerId.toString(),
    addrs: node.getMultiaddrs().map(String),
  }))
  transport.keep([...deaf, reader.self])
  for (const { peer } of [...deaf, reader.self]) await until('up', () => seen.isUp(peer))
  const chunk = new Uint8Array(50_000)
  let taken = 0
  for (let round = 0; round < 15; round++) {
    for (const { peer } of deaf) while (transport.send(peer, chunk)) taken += chunk.length
    await sleep(20)
  }
  const onTheWay = netLimits.windowBytes + 2 * netLimits.batchBytes
  const bound = limits.sendBuffersBytes + deaf.length * (limits.sendReserveBytes + onTheWay)
  t.ok(taken > limits.sendBuffersBytes && taken <= bound, `${taken} bytes were taken`)
  for (let sent = 0; sent < 20; sent++) {
    t.equal(transport.send(reader.self.peer, chunk), true)
    await until('it came', () => reader.seen.frames.length > sent)
  }
  transport.keep([reader.self])
  await until('they are gone', () => deaf.every(({ peer }) => !seen.isUp(peer)))
  let more = 0
  while (transport.send(reader.self.peer, chunk)) more += chunk.length
  t.ok(more > 900_000, `${more} bytes of their room were given back`)
})

t.test('one address cannot keep out the others with handshakes that never end', async (t) => {
  const limits = { pendingConnections: 32, pendingPerAddress: 3, negotiateMilliseconds: 1_500 }
  const { self } = await bank(t, limits)
  const port = Number(self.addrs[0]?.split('/').at(-1))
  const begin = (localAddress: string): Socket => {
    const socket = connectTcp({ port, host: '127.0.0.1', localAddress })
    t.teardown(() => socket.destroy())
    return socket.on('error', () => undefined).resume()
  }
  const open = (sockets: Socket[]): number => sockets.filter(({ destroyed }) => !destroyed).length
  const [many, others] = [Array.from({ length: 20 }, () => begin('127.0.0.1')), [begin('127.0.0.2')]]
  await until('all but a few are refused at once', () => open(many) <= 3, 1_000)
  t.same([open(many), open(others)], [3, 1])
  await until('nor are those kept for ever', () => open(many) + open(others) === 0)
  const later = begin('127.0.0.1')
  await sleep(200)
  t.notOk(later.destroyed, 'their room is given back')
})

t.test('new connections of one address are counted before anything else', async (t) => {
  const { self } = await bank(t, { connectionsPerSecond: 5, pendingPerAddress: 100 })
  const port = Number(self.addrs[0]?.split('/').at(-1))
  const sockets = Array.from({ length: 12 }, () => connectTcp({ port, host: '127.0.0.1' }))
  const open = (): number => sockets.filter(({ destroyed }) => !destroyed).length
  for (const socket of sockets) socket.on('error', () => undefined).resume()
  t.teardown(() => sockets.forEach((socket) => socket.destroy()))
  await until('the others are refused at once', () => open() <= 6, 1_000)
  t.ok(open() >= 5, `${open()} stay`)
})

t.test('connections that never say who they are', async (t) => {
  const a = await bank(t, { pendingConnections: 4, negotiateMilliseconds: 1_000 })
  const b = await bank(t)
  await connect(a, b)
  const port = Number(a.self.addrs[0]?.split('/').at(-1))
  const sockets = Array.from({ length: 60 }, () => connectTcp(port, '127.0.0.1'))
  for (const [at, socket] of sockets.entries()) {
    socket.on('error', () => undefined).resume()
    if (at % 2 === 0) socket.write(Buffer.alloc(70_000, at))
  }
  t.teardown(() => sockets.forEach((socket) => socket.destroy()))
  await until('they are cut off', () => sockets.every(({ destroyed }) => destroyed))
  t.equal(b.transport.send(a.self.peer, bytesOf('still here')), true)
  await until('it arrived', () => a.seen.texts.includes('still here'))
  const late = await bank(t)
  late.transport.keep([a.self])
  await until('others get in', () => late.seen.isUp(a.self.peer))
  t.same([a.seen.events.length, b.seen.events.length], [1, 1])
})
