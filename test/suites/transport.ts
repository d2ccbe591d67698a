/** The contract of `Transport`, run against every adapter. */
import type { Test } from 'tap'
import type { PeerAddress, Transport, TransportHandler } from '../../node/ports.ts'

/** Makes transports that can reach each other. */
export interface TransportFixture {
  /** A transport of its own identity, not started. Stopped when the test ends. */
  create(): Promise<Transport>
  /** Another with the identity and the addresses of one that was stopped. */
  again(stopped: Transport): Promise<Transport>
}

/** A handler that notes what happens, and admits everybody unless told otherwise. */
export class Recorder implements TransportHandler {
  readonly events: string[] = []
  readonly frames: { peer: string; bytes: Uint8Array }[] = []
  admitted: (peer: string) => boolean = () => true
  onFrame: (peer: string, bytes: Uint8Array) => void | Promise<void> = () => undefined
  answer: (peer: string, bytes: Uint8Array) => Promise<Uint8Array | undefined> = async () => undefined

  admits(peer: string): boolean {
    return this.admitted(peer)
  }

  up(peer: string): void {
    this.events.push(`up ${peer}`)
  }

  down(peer: string): void {
    this.events.push(`down ${peer}`)
  }

  frame(peer: string, bytes: Uint8Array): void | Promise<void> {
    this.frames.push({ peer, bytes })
    return this.onFrame(peer, bytes)
  }

  stranger(peer: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
    return this.answer(peer, bytes)
  }

  /** Whether our stream to the peer is open, as far as it was told. */
  isUp(peer: string): boolean {
    return this.events.findLast((event) => event.endsWith(` ${peer}`)) === `up ${peer}`
  }

  /** The texts received so far. */
  get texts(): string[] {
    return this.frames.map(({ bytes }) => new TextDecoder().decode(bytes))
  }
}

/** Bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Waits until something is so; throws after some seconds. */
export async function until(what: string, isSo: () => boolean, milliseconds = 10_000): Promise<void> {
  for (const end = Date.now() + milliseconds; !isSo(); await sleep(5))
    if (Date.now() > end) throw new Error(`still not so: ${what}`)
}

/** Waits. */
export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds))

/** A started transport with the recorder that listens to it. */
export interface Bank {
  readonly transport: Transport
  readonly seen: Recorder
  readonly self: PeerAddress
}

/** Starts a transport. */
export async function startBank(transport: Transport, seen = new Recorder()): Promise<Bank> {
  await transport.start(seen)
  return { transport, seen, self: transport.self() }
}

/** Keeps the banks connected to each other, and waits until they are. */
export async function connect(a: Bank, b: Bank): Promise<void> {
  a.transport.keep([b.self])
  b.transport.keep([a.self])
  await until('both are up', () => a.seen.isUp(b.self.peer) && b.seen.isUp(a.self.peer))
}

/** Adds the suite as subtests of `t`. */
export function transportSuite(t: Test, fixtureOf: (t: Test) => TransportFixture): void {
  const pair = async (t: Test): Promise<{ a: Bank; b: Bank; fixture: TransportFixture }> => {
    const fixture = fixtureOf(t)
    return { a: await startBank(await fixture.create()), b: await startBank(await fixture.create()), fixture }
  }

  t.test('frames go both ways, whole and in order', async (t) => {
    const { a, b } = await pair(t)
    t.ok(a.self.addrs.length > 0 && a.self.peer !== b.self.peer)
    await connect(a, b)
    const frames = [1, 2, 127, 128, 16_383, 16_384, 65_535, 65_536, 3].map((size, at) =>
      new Uint8Array(size).fill(at),
    )
    for (const frame of frames) t.equal(a.transport.send(b.self.peer, frame), true)
    for (let at = 0; at < 500; at++) b.transport.send(a.self.peer, bytesOf(`${at}`))
    await until('all arrived', () => b.seen.frames.length === frames.length && a.seen.frames.length === 500)
    t.same(
      b.seen.frames.map(({ bytes }) => bytes),
      frames,
    )
    t.same(
      a.seen.texts,
      Array.from({ length: 500 }, (_, at) => `${at}`),
    )
    const views = b.seen.frames.filter(
      ({ bytes }) => bytes.byteOffset !== 0 || bytes.buffer.byteLength !== bytes.length,
    )
    t.same(views, [], 'no frame shares its buffer')
    t.ok(b.seen.frames.every(({ peer }) => peer === a.self.peer))
    t.same([a.seen.events, b.seen.events], [[`up ${b.self.peer}`], [`up ${a.self.peer}`]])
  })

  t.test('keeping is a standing order', async (t) => {
    const { a, b, fixture } = await pair(t)
    const { peer } = b.self
    const late = await fixture.create()
    late.keep([b.self])
    const c = await startBank(late)
    await connect(a, b)
    await until('kept before the start', () => c.seen.isUp(peer))
    a.transport.keep([b.self])
    a.transport.keep([{ peer, addrs: [...b.self.addrs, ...b.self.addrs] }, c.self])
    await until('the new one is up', () => a.seen.isUp(c.self.peer))
    t.same(a.seen.events, [`up ${peer}`, `up ${c.self.peer}`], 'a peer that stays is not disturbed')
    a.transport.keep([c.self])
    t.equal(a.transport.send(peer, bytesOf('x')), false)
    await until('the one dropped is down', () => !a.seen.isUp(peer))
    await sleep(300)
    t.same(a.seen.events.slice(2), [`down ${peer}`])
    t.ok(b.seen.isUp(a.self.peer), 'the other side may keep us all the same')
    t.equal(b.transport.send(a.self.peer, bytesOf('still here')), true)
    await until('it arrived', () => a.seen.texts.includes('still here'))
  })

  t.test('nothing is sent where no stream is', async (t) => {
    const { a, b } = await pair(t)
    t.equal(a.transport.send(b.self.peer, bytesOf('x')), false)
    t.equal(a.transport.send('nobody', bytesOf('x')), false)
    a.transport.keep([b.self])
    await until('up', () => a.seen.isUp(b.self.peer))
    t.equal(a.transport.send(b.self.peer, bytesOf('one way')), true)
    t.equal(b.transport.send(a.self.peer, bytesOf('x')), false, 'who does not keep us cannot be sent to')
    await until('it arrived', () => b.seen.texts[0] === 'one way')
    t.throws(() => a.transport.send(b.self.peer, new Uint8Array(0)))
    t.throws(() => a.transport.send(b.self.peer, new Uint8Array(65_537)))
  })

  t.test('a partner that cannot be dialled is as good as any', async (t) => {
    const { a, b } = await pair(t)
    b.transport.keep([{ peer: a.self.peer, addrs: [] }])
    await sleep(50)
    t.same(b.seen.events, [])
    a.transport.keep([b.self])
    await until('both are up', () => a.seen.isUp(b.self.peer) && b.seen.isUp(a.self.peer))
    b.transport.send(a.self.peer, bytesOf('back'))
    await until('it arrived', () => a.seen.texts[0] === 'back')
  })

  t.test('frames of a peer that is not admitted never arrive, until it is', async (t) => {
    const { a, b } = await pair(t)
    b.seen.admitted = () => false
    a.transport.keep([b.self])
    for (let round = 0; round < 20; round++) {
      a.transport.send(b.self.peer, bytesOf('let me in'))
      await sleep(20)
    }
    t.same(b.seen.frames, [])
    b.seen.admitted = (peer) => peer === a.self.peer
    b.transport.keep([a.self])
    await until('up', () => a.seen.isUp(b.self.peer) && b.seen.isUp(a.self.peer))
    await until(
      'it is let in',
      () => a.transport.send(b.self.peer, bytesOf('hello')) && b.seen.frames.length > 0,
    )
    t.equal(b.seen.texts[0], 'hello')
    b.seen.admitted = () => false
    b.transport.keep([])
    const before = b.seen.frames.length
    a.transport.send(b.self.peer, bytesOf('too late'))
    await sleep(100)
    t.equal(b.seen.frames.length, before, 'nor when it is not admitted any more')
  })

  t.test('a slow bank holds back its partner, whose buffer is bounded', async (t) => {
    const { a, b } = await pair(t)
    await connect(a, b)
    let release: () => void = () => undefined
    b.seen.onFrame = () => new Promise((resolve) => (release = resolve))
    const frame = new Uint8Array(60_000)
    let sent = 0
    const fill = async (): Promise<void> => {
      for (let idle = 0; idle < 10; idle++) {
        await sleep(10)
        for (; a.transport.send(b.self.peer, frame); idle = 0) if (++sent > 1000) throw new Error('unbounded')
      }
    }
    await fill()
    t.ok(sent > 10 && sent < 200, `${sent} frames of 60 kB were taken`)
    t.equal(b.seen.frames.length, 1, 'one at a time')
    release()
    await until('the next', () => b.seen.frames.length === 2)
    await sleep(50)
    t.equal(b.seen.frames.length, 2, 'still one at a time')
    b.seen.onFrame = () => Promise.resolve()
    release()
    await until('all that was taken arrives', () => b.seen.frames.length === sent)
    t.equal(a.transport.send(b.self.peer, bytesOf('again')), true)
    await until('and more', () => b.seen.frames.length === sent + 1)
    t.same(a.seen.events, [`up ${b.self.peer}`])
  })

  t.test('up and down alternate while a partner restarts', async (t) => {
    const { a, b, fixture } = await pair(t)
    await connect(a, b)
    const { peer } = b.self
    let partner = b
    for (let round = 0; round < 3; round++) {
      await partner.transport.stop()
      await until('down', () => !a.seen.isUp(peer))
      t.equal(a.transport.send(peer, bytesOf('lost')), false)
      partner = await startBank(await fixture.again(partner.transport))
      t.same(partner.self, b.self, 'same identity, same address')
      partner.transport.keep([a.self])
      await until('up', () => a.seen.isUp(peer) && partner.seen.isUp(a.self.peer))
      t.equal(a.transport.send(peer, bytesOf(`round ${round}`)), true)
      await until('it arrived', () => partner.seen.texts[0] === `round ${round}`)
    }
    const expected = Array.from({ length: 7 }, (_, at) => `${at % 2 === 0 ? 'up' : 'down'} ${peer}`)
    t.same(a.seen.events, expected)
  })

  t.test('a handler that throws harms nobody', async (t) => {
    const { a, b } = await pair(t)
    a.seen.up = (peer) => {
      a.seen.events.push(`up ${peer}`)
      throw new Error('up failed')
    }
    await connect(a, b)
    let count = 0
    b.seen.onFrame = () => {
      if (count++ % 2 === 0) throw new Error('frame failed')
      return Promise.reject(new Error('frame failed later'))
    }
    b.seen.answer = () => {
      throw new Error('answer failed')
    }
    for (let at = 0; at < 10; at++) a.transport.send(b.self.peer, bytesOf(`${at}`))
    await until('all came', () => b.seen.frames.length === 10)
    await t.rejects(a.transport.ask(b.self, bytesOf('?'), 5_000))
    b.seen.onFrame = () => undefined
    a.transport.send(b.self.peer, bytesOf('after'))
    await until('still alive', () => b.seen.texts.includes('after'))
    b.seen.admits = () => {
      throw new Error('admits failed')
    }
    b.transport.keep([])
    a.transport.keep([])
    await until('down', () => !a.seen.isUp(b.self.peer))
  })

  t.test('questions of strangers', async (t) => {
    const { a, b } = await pair(t)
    b.seen.admitted = () => false
    b.seen.answer = async (peer, bytes) => bytesOf(`${peer} asks ${new TextDecoder().decode(bytes)}`)
    const answer = await a.transport.ask(b.self, bytesOf('who?'), 5_000)
    t.equal(new TextDecoder().decode(answer), `${a.self.peer} asks who?`)
    t.same([answer.byteOffset, answer.buffer.byteLength], [0, answer.length])
    b.seen.answer = async (_, bytes) => bytes.toReversed()
    const large = new Uint8Array(65_536).map((_, at) => at % 251)
    t.same(await a.transport.ask(b.self, large, 5_000), large.toReversed())
    const several = await Promise.all([1, 2, 3].map((n) => a.transport.ask(b.self, new Uint8Array(n), 5_000)))
    t.same(
      several.map(({ length }) => length),
      [1, 2, 3],
    )
    b.seen.answer = async () => undefined
    await t.rejects(a.transport.ask(b.self, bytesOf('?'), 5_000), 'hung up')
    t.same([a.seen.events, b.seen.events], [[], []])
  })

  t.test('a question that nobody answers ends in time', async (t) => {
    const { a, b } = await pair(t)
    b.seen.answer = () => new Promise(() => undefined)
    const began = Date.now()
    await t.rejects(a.transport.ask(b.self, bytesOf('?'), 300))
    await b.transport.stop()
    await t.rejects(a.transport.ask(b.self, bytesOf('?'), 300))
    await t.rejects(a.transport.ask({ peer: b.self.peer, addrs: [] }, bytesOf('?'), 300))
    t.ok(Date.now() - began < 3_000)
    await t.rejects(a.transport.ask(b.self, new Uint8Array(0), 300))
  })

  t.test('partners may ask too', async (t) => {
    const { a, b } = await pair(t)
    await connect(a, b)
    b.seen.answer = async () => bytesOf('yes')
    t.same(await a.transport.ask(b.self, bytesOf('?'), 5_000), bytesOf('yes'))
    await sleep(50)
    t.equal(a.transport.send(b.self.peer, bytesOf('x')), true, 'and remain connected')
    await until('it arrived', () => b.seen.frames.length === 1)
    t.same([a.seen.events.length, b.seen.events.length], [1, 1])
  })

  t.test('stopping is quick and final', async (t) => {
    const { a, b, fixture } = await pair(t)
    await connect(a, b)
    const began = Date.now()
    await a.transport.stop()
    t.ok(Date.now() - began < 2_000, `${Date.now() - began} ms`)
    t.same(a.seen.events, [`up ${b.self.peer}`, `down ${b.self.peer}`])
    t.equal(a.transport.send(b.self.peer, bytesOf('x')), false)
    await t.rejects(a.transport.ask(b.self, bytesOf('?'), 1_000))
    a.transport.keep([b.self])
    await until('the other side noticed', () => !b.seen.isUp(a.self.peer))
    const seen = a.seen.events.length
    await a.transport.stop()
    await sleep(400)
    t.equal(a.seen.events.length, seen)
    const never = await fixture.create()
    await never.stop()
    await t.rejects(never.start(new Recorder()))
  })
}
