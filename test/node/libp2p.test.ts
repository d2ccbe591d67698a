/** What the libp2p transport does about peers that do not keep to the rules. */
import { strict as assert } from 'node:assert'
import { once } from 'node:events'
import { connect as connectTcp, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import type { Stream } from '@libp2p/interface'
import { lpStream } from '@libp2p/utils'
import { YamuxStream } from '@libp2p/yamux/stream'
import { multiaddr } from '@multiformats/multiaddr'
import t, { type Test } from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { helloProtocol, openLibp2p, partnerProtocol, peerIdOf } from '../../node/net/libp2p.ts'
import { netLimits } from '../../node/net/limits.ts'
import { bytesOf, Recorder, sleep, until, type Bank } from '../suites/transport.ts'
import { bank, isReset, lastSeed, loopback, nextSeed, open, prefixed, raw, silent } from './libp2p-banks.ts'

// Much of this is waiting, and longer on a busy machine; tap allows 30 seconds.
t.setTimeout(110_000)

t.test('the peer id of a transport key', async (t) => {
  const { self } = await bank(t)
  t.equal(self.peer, peerIdOf(nodeCrypto.publicKey(lastSeed())))
  t.match(self.peer, /^12D3KooW/)
  t.match(self.addrs, [/^\/ip4\/127\.0\.0\.1\/tcp\/\d+$/])
  await t.rejects(openLibp2p({ seed: new Uint8Array(31), listen: loopback, logger: silent }))
  const announce = ['/dns4/bank.example/tcp/4001']
  t.same((await bank(t, {}, { announce })).self.addrs, announce)
})

t.test('a start that fails', async (t) => {
  const { self } = await bank(t)
  const seed = nextSeed()
  const second = await openLibp2p({ seed, listen: self.addrs, logger: silent })
  await t.rejects(second.start(new Recorder()), 'the port is taken')
  await second.stop()
})

t.test('frames however they are cut', async (t) => {
  const { seen, self } = await bank(t)
  const node = await raw(t)
  const stream = await open(node, self, partnerProtocol)
  for (const byte of [...prefixed(3, 1, 2, 3), ...prefixed(1, 9)]) {
    stream.send(new Uint8Array([byte]))
    await sleep(2)
  }
  const large = prefixed(300, ...Array.from({ length: 300 }, () => 7))
  stream.send(new Uint8Array([...large, ...large, ...prefixed(2, 5)]))
  await sleep(50)
  stream.send(new Uint8Array([6, ...prefixed(40, 1, 2)]))
  await until('whole frames came', () => seen.frames.length === 5)
  t.same(
    seen.frames.map(({ bytes }) => bytes.length),
    [3, 1, 300, 300, 2],
  )
  await stream.close()
  await until('it is closed', () => stream.status === 'closed')
  t.equal(seen.frames.length, 5, 'half a frame is none')
})

t.test('small frames cost no packets back, and many frames come through all the same', async (t) => {
  const { seen, self } = await bank(t)
  const stream = await open(await raw(t), self, partnerProtocol)
  assert(stream instanceof YamuxStream)
  await sleep(50)
  const take = stream.handleWindowUpdate.bind(stream)
  let updates = 0
  stream.handleWindowUpdate = (frame) => {
    updates += 1
    take(frame)
  }
  const send = async (count: number, bytes: number): Promise<void> => {
    const before = seen.frames.length
    for (let at = 0; at < count; at++) {
      if (!stream.send(prefixed(bytes, ...new Uint8Array(bytes)))) await once(stream, 'drain')
      await sleep(1)
    }
    await until('all came', () => seen.frames.length === before + count)
  }
  await send(100, 300)
  t.equal(updates, 0)
  seen.onFrame = () => sleep(5)
  await send(60, 60_000)
  const most = Math.ceil((60 * 60_000) / (netLimits.windowBytes / 2)) + 1
  t.ok(updates > 10 && updates <= most, `${updates} packets back`)
})

t.test('bytes that are no frames', async (t) => {
  const { seen, self } = await bank(t)
  for (const [what, bytes] of [
    ['a frame of one byte too many', prefixed(65_537, 1)],
    ['a length that never ends', new Uint8Array(700_000).fill(0xff)],
    ['a length beyond all measure', prefixed(2 ** 50)],
  ] as const) {
    const node = await raw(t)
    const stream = await open(node, self, partnerProtocol)
    stream.send(bytes)
    t.ok(await isReset(stream), what)
  }
  t.same(seen.frames, [])
})

t.test('a partner gets a few connections', async (t) => {
  const { seen, self } = await bank(t, { connectionsPerPeer: 2 })
  const node = await raw(t)
  const dial = () => node.dial(multiaddr(self.addrs[0]), { force: true, signal: AbortSignal.timeout(3_000) })
  await Promise.all([dial(), dial(), dial(), dial()].map((dialled) => dialled.catch(() => undefined)))
  const connections = (): number => node.getConnections().filter(({ status }) => status === 'open').length
  await sleep(100)
  await until('the others are refused', () => connections() <= 2)
  const stream = await open(node, self, partnerProtocol)
  stream.send(prefixed(1, 1))
  await until('it arrived', () => seen.frames.length === 1)
})

t.test('a newer stream replaces the older', async (t) => {
  const { seen, self } = await bank(t)
  const node = await raw(t)
  let release: () => void = () => undefined
  seen.onFrame = () => new Promise((resolve) => (release = resolve))
  const first = await open(node, self, partnerProtocol)
  first.send(new Uint8Array([...prefixed(1, 1), ...prefixed(1, 2)]))
  await until('the first frame', () => seen.frames.length === 1)
  const second = await open(node, self, partnerProtocol)
  second.send(prefixed(1, 3))
  t.ok(await isReset(first))
  t.equal(seen.frames.length, 1, 'the first frame is still in work')
  release()
  await until('the second', () => seen.frames.length === 2)
  t.same(
    seen.frames.map(({ bytes }) => bytes[0]),
    [1, 3],
  )
  release()
})

t.test('a partner that never reads', async (t) => {
  const { transport, seen } = await bank(t, { stallMilliseconds: 600, stableMilliseconds: 100 })
  const node = await raw(t)
  const peer = node.peerId.toString()
  const streams: Stream[] = []
  await node.handle(partnerProtocol, (stream) => {
    stream.pause()
    streams.push(stream)
  })
  transport.keep([{ peer, addrs: node.getMultiaddrs().map(String) }])
  await until('up', () => seen.isUp(peer))
  let taken = 0
  const chunk = new Uint8Array(50_000)
  const end = Date.now() + 400
  while (Date.now() < end) {
    while (transport.send(peer, chunk)) taken += chunk.length
    await sleep(20)
  }
  const bound = netLimits.sendBufferBytes + netLimits.windowBytes + 2 * netLimits.batchBytes
  t.ok(taken > 3_000_000 && taken < bound, `${taken} bytes were taken`)
  await until('it counts as gone', () => seen.events.includes(`down ${peer}`))
  await until('and is tried again', () => streams.length > 1 && seen.isUp(peer))
})

t.test('strangers', async (t) => {
  t.test('get no partner stream', async (t) => {
    const { seen, self } = await bank(t)
    seen.admitted = () => false
    const stream = await open(await raw(t), self, partnerProtocol)
    if (stream.writeStatus === 'writable') stream.send(prefixed(1, 1))
    t.ok(await isReset(stream))
    t.same(seen.frames, [])
  })

  t.test('do not stay', async (t) => {
    const { seen, self } = await bank(t, { strangerIdleMilliseconds: 200 })
    const node = await raw(t)
    seen.admitted = (peer) => peer !== node.peerId.toString()
    const connection = await node.dial(multiaddr(self.addrs[0]))
    const partner = await raw(t)
    const stays = await partner.dial(multiaddr(self.addrs[0]))
    await until('the stranger is gone', () => connection.status !== 'open')
    await sleep(300)
    t.equal(stays.status, 'open')
  })

  t.test('who were asked something are left soon', async (t) => {
    const asker = await bank(t, { lingerMilliseconds: 100 })
    const node = await raw(t)
    await node.handle(helloProtocol, async (stream) => {
      const frames = lpStream(stream)
      await frames.write(await frames.read())
      await stream.close()
    })
    const address = { peer: node.peerId.toString(), addrs: node.getMultiaddrs().map(String) }
    asker.seen.admitted = () => false
    t.same(await asker.transport.ask(address, bytesOf('echo'), 3_000), bytesOf('echo'))
    t.equal(node.getConnections().length, 1)
    await until('it hung up', () => node.getConnections().length === 0)
  })

  t.test('are few at a time, and keep no partner out', async (t) => {
    const { seen, self } = await bank(t, { strangerConnections: 2 })
    seen.admitted = () => false
    const dial = async () =>
      (await raw(t)).dial(multiaddr(self.addrs[0]), { signal: AbortSignal.timeout(3_000) })
    const [one, two] = [await dial(), await dial()]
    const third = await dial().catch(() => undefined)
    await until('the third is refused', () => third === undefined || third.status !== 'open')
    t.same([one.status, two.status], ['open', 'open'])
    seen.admitted = (peer) => peer !== one.remotePeer.toString()
    const partner = await bank(t)
    partner.transport.keep([self])
    await until('a partner is let in', () => partner.seen.isUp(self.peer))
  })

  t.test('get few answers', async (t) => {
    const never = { burst: 3, perSecond: 0 }
    const { seen, self } = await bank(t, { helloPerPeer: never, helloTotal: { burst: 4, perSecond: 0 } })
    seen.answer = async () => bytesOf('yes')
    seen.admitted = () => false
    const [a, b, partner] = [await bank(t), await bank(t), await bank(t)]
    const asks = async (one: Bank, times: number): Promise<number> => {
      let answers = 0
      for (let at = 0; at < times; at++)
        await one.transport.ask(self, bytesOf('?'), 3_000).then(
          () => answers++,
          () => undefined,
        )
      return answers
    }
    t.equal(await asks(a, 5), 3, 'each so many')
    t.equal(await asks(b, 3), 1, 'all together so many')
    seen.admitted = (peer) => peer === partner.self.peer
    t.equal(await asks(partner, 5), 3, 'partners do not share that')
  })

  t.test('ask before they know whether anybody answers', async (t) => {
    const { seen, self } = await bank(t)
    const [asker, node] = [await bank(t), await raw(t)]
    seen.admitted = () => false
    const largest = new Uint8Array(65_536).fill(7)
    seen.answer = async (_peer, question) => question
    t.same(await asker.transport.ask(self, largest, 5_000), largest, 'the largest question and answer')
    const peer = node.peerId.toString()
    const deaf = { peer, addrs: node.getMultiaddrs().map(String) }
    await t.rejects(asker.transport.ask(deaf, bytesOf('?'), 3_000), { message: 'another protocol' })
    await node.handle(helloProtocol, async (stream) => {
      const frames = lpStream(stream)
      const question = await frames.read()
      await frames.write(question)
      await stream.close()
    })
    t.same(await asker.transport.ask(deaf, bytesOf('?'), 3_000), bytesOf('?'), 'on the same connection')
    const [{ streams = [] } = {}] = node.getConnections()
    await until('no stream is left', () => streams.length === 0 || node.getConnections().length === 0)
  })

  t.test('are answered few at a time, and not for long', async (t) => {
    const { seen, self } = await bank(t, { helloConcurrency: 1, helloMilliseconds: 3_000 })
    const node = await raw(t)
    seen.admitted = () => false
    const mute = await open(node, self, helloProtocol)
    await sleep(50)
    const asker = await bank(t)
    seen.answer = async () => bytesOf('yes')
    await t.rejects(asker.transport.ask(self, bytesOf('?'), 3_000), 'the place is taken')
    seen.admitted = (peer) => peer === asker.self.peer
    t.same(await asker.transport.ask(self, bytesOf('?'), 3_000), bytesOf('yes'), 'but not that of a partner')
    seen.admitted = () => false
    t.ok(await isReset(mute), 'who asks nothing loses it')
    t.same(await asker.transport.ask(self, bytesOf('?'), 3_000), bytesOf('yes'))
    const large = await open(node, self, helloProtocol)
    large.send(prefixed(65_537))
    t.ok(await isReset(large), 'too long a question')
    const empty = lpStream(await open(node, self, helloProtocol))
    await empty.write(new Uint8Array(0))
    await t.rejects(empty.read({ signal: AbortSignal.timeout(3_000) }), 'no question at all')
  })
})

/** Passes bytes on to a port, until it is told to swallow them. */
async function proxyTo(
  t: Test,
  port: number,
): Promise<{ server: Server; port: number; swallow: () => void }> {
  const sockets: Socket[] = []
  const server = createServer((near) => {
    const far = connectTcp(port, '127.0.0.1')
    for (const socket of [near, far]) socket.on('error', () => undefined)
    near.pipe(far)
    far.pipe(near)
    sockets.push(near, far)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const swallow = (): void => {
    for (const socket of sockets) socket.unpipe().pause()
  }
  return { server, port: portOf(server), swallow }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

t.test('a line that goes dead without a word', async (t) => {
  const a = await bank(t, {
    probeMilliseconds: 200,
    probeAnswerMilliseconds: 400,
    negotiateMilliseconds: 500,
  })
  const b = await bank(t)
  const proxy = await proxyTo(t, Number(b.self.addrs[0]?.split('/').at(-1)))
  a.transport.keep([{ peer: b.self.peer, addrs: [`/ip4/127.0.0.1/tcp/${proxy.port}`] }])
  await until('up', () => a.seen.isUp(b.self.peer))
  proxy.swallow()
  await until('down', () => !a.seen.isUp(b.self.peer))
  await until('up again, on a new line', () => a.seen.isUp(b.self.peer))
  a.transport.send(b.self.peer, bytesOf('hello'))
  await until('it arrived', () => b.seen.texts.includes('hello'))
})
