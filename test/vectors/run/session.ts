/**
 * Runs a session: the real node parts between the transport and the log, on a disk in memory, with time as the script
 * says. What goes in and out is frames of bytes.
 */
import { Bank, enterLeaf } from '../../../node/bank.ts'
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import { Directory } from '../../../node/directory.ts'
import { Adverts } from '../../../node/federation/adverts.ts'
import { Comparer } from '../../../node/federation/comparer.ts'
import { Far } from '../../../node/federation/far.ts'
import { Finder } from '../../../node/federation/finder.ts'
import { openFrame } from '../../../node/federation/frames.ts'
import { Hearsay } from '../../../node/federation/hearsay.ts'
import { Links } from '../../../node/federation/links.ts'
import { Pending } from '../../../node/federation/pending.ts'
import { Witnessing } from '../../../node/federation/witnessing.ts'
import type { Clock, LogStore, PeerAddress, Store, Transport } from '../../../node/ports.ts'
import { ReadModel } from '../../../node/read-model.ts'
import { laneEntry, laneFromLog, type Context } from '../../../node/service/context.ts'
import { acceptInvite, answerStranger } from '../../../node/service/invites.ts'
import { memoryDisk, type MemoryDisk } from '../../../node/store/memory.ts'
import { placeOrder, tick } from '../../../protocol/federation/react.ts'
import type { Channel } from '../../../protocol/federation/channel.ts'
import type { Entry, Invite, Item } from '../../../protocol/generated/types.ts'
import type { BankState } from '../../../protocol/ledger/state.ts'
import { encodeBlock } from '../../../protocol/log/block.ts'
import { signCheckpoint } from '../../../protocol/log/checkpoint.ts'
import { ProofTree } from '../../../protocol/log/proof-tree.ts'
import type { SessionEvent } from '../make/play.ts'
import type { Verdict } from './kinds.ts'
import { logNamed, ourselves, replay, type Given } from './subject.ts'

/** Input of a `frame.session`. */
export interface Session {
  readonly bank: string
  readonly seed: string
  readonly log: string
  /** Short names and their accounts. */
  readonly names?: Readonly<Record<string, string>>
  readonly invites?: readonly Invite[]
  /** Banks that are no partners, by id, and the transport key of each. */
  readonly far?: Readonly<Record<string, string>>
  readonly events: readonly SessionEvent[]
}

interface Sent {
  readonly to: string
  readonly items: readonly object[]
}

/** What was appended and sent at each event. */
export async function runSession(input: Session, given: Given): Promise<Verdict> {
  const office = await Office.open(input, logNamed(given, input.log))
  const steps: object[] = []
  for (const event of input.events) steps.push(await office.step(event))
  return { ok: true, steps }
}

/** Members that differ from run to run, or that are the bank's own affair. */
const free = new Set(['instance', 'checkpoint', 'addrs', 'name'])
const bare = (item: Item): object =>
  Object.fromEntries(
    Object.entries(item).filter(([name]) => !free.has(name) || (name === 'name' && item.typ === 'found')),
  )

class FakeClock implements Clock {
  time = 0
  private timers: (() => void)[] = []

  now(): number {
    return this.time
  }

  after(_milliseconds: number, run: () => void): () => void {
    this.timers.push(run)
    return () => {
      this.timers = this.timers.filter((one) => one !== run)
    }
  }

  soon(run: () => void): void {
    setImmediate(run)
  }

  /** Long enough passes that every timer fires. */
  ring(): void {
    for (const run of this.timers.splice(0)) run()
  }
}

class FakeTransport implements Transport {
  readonly out: { to: string; bytes: Uint8Array }[] = []
  readonly open = new Set<string>()

  self(): PeerAddress {
    return { peer: 'self', addrs: [] }
  }

  send(to: string, bytes: Uint8Array): boolean {
    if (this.open.has(to)) this.out.push({ to, bytes })
    return this.open.has(to)
  }

  start(): Promise<void> {
    return Promise.resolve()
  }

  keep(): void {
    // Connections come and go as the script says.
  }

  /** What is asked, and the frame that comes back to it, if one does. */
  readonly asked: Uint8Array[] = []
  reply: Uint8Array | undefined

  ask(_address: PeerAddress, bytes: Uint8Array): Promise<Uint8Array> {
    this.asked.push(bytes)
    return this.reply === undefined
      ? Promise.reject(new Error('nobody is there'))
      : Promise.resolve(this.reply)
  }

  stop(): Promise<void> {
    return Promise.resolve()
  }
}

/** At once, so that a step has ended when all that is due has run. */
const verifier: Context['verifier'] = {
  verify: (...claim) => Promise.resolve(crypto.verify(...claim)),
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A bank with everything around it. */
class Office {
  private readonly transport = new FakeTransport()
  private readonly appended: string[] = []
  private readonly parts: Context
  private readonly clock: FakeClock
  private readonly disk: MemoryDisk
  private release: (() => void) | undefined

  private constructor(
    parts: Omit<Context, 'transport' | 'links' | 'finder' | 'far' | 'adverts' | 'witnessing' | 'hearsay' | 'comparer'>,
    clock: FakeClock,
    disk: MemoryDisk,
    farPeers: ReadonlyMap<string, PeerAddress>,
  ) {
    const { env, bank, pending, directory, store, readModel, log } = parts
    const transport = this.transport
    const common = {
      clock,
      env,
      bank,
      pending,
      transport,
      logger: silent,
      verifier,
      peerIdOf: parts.peerIdOf,
    }
    const finder: Finder = new Finder({
      crypto,
      bank: bank.state.bank,
      directory,
      store,
      clock,
      send: () => false,
      isPartner: (asker) => bank.state.channels.has(asker),
    })
    const witnessing = new Witnessing({
      ...common,
      store,
      cosign: parts.cosign,
      send: (to, item) => links.sendNow(to, item),
      confirmed: () => 0,
      laneEntry: ({ ch, ep }, by, seq) => laneEntry({ readModel, log }, { ch, ep, by }, seq),
    })
    const hearsay = new Hearsay({ crypto, state: bank.state, store, logger: silent })
    const comparer = new Comparer({
      ...common,
      laneEntry: (lane, number) => laneEntry({ readModel, log }, lane, number),
      send: () => false,
    })
    const links: Links = new Links({
      ...common,
      instance: 'AAAAAAAAAAAAAAAAAAAAAA',
      laneFromLog: (channel, after) => laneFromLog({ readModel, log }, { ...channel, by: bank.state.bank }, after),
      addressOf: () => [],
      seen: () => undefined,
      other: (partner, item, answer) =>
        finder.heard(partner, item, answer) ||
        adverts.heard(partner, item) ||
        witnessing.heard(partner, item, answer) ||
        hearsay.heard(partner, item) ||
        comparer.heard(partner, item, answer),
      met: () => undefined,
      opened: () => undefined,
    })
    const far = new Far({
      ...common,
      addressOf: (known) => farPeers.get(known),
      names: (from, item, answer) => finder.heard(from, item, answer),
    })
    const adverts = new Adverts({
      ...common,
      ...{ state: bank.state, store, advertise: false, addrs: () => [] },
      ...{ isUp: (one) => links.isUp(one), send: (one, item) => links.sendNow(one, item) },
    })
    this.parts = { ...parts, transport, links, finder, far, adverts, witnessing, hearsay, comparer }
    void adverts.open()
    this.clock = clock
    this.disk = disk
    bank.onCommit((commit) => this.appended.push(...commit.appended.map((one) => one.entry.typ)))
  }

  static async open(input: Session, log: readonly Entry[]): Promise<Office> {
    const clock = new FakeClock()
    const disk = memoryDisk()
    const ledger = await disk.open({ create: true })
    if (!ledger.ok) throw new Error(ledger.error.code)
    const env = { crypto, seed: new Uint8Array(Buffer.from(input.seed, 'hex')) }
    const state = replay(ourselves, log)
    const readModel = new ReadModel()
    for (const [index, entry] of log.entries()) readModel.note(entry, index, [])
    const { tree, note } = await written(ledger.value.log, env.seed, state, log)
    await keepNames(ledger.value.store, input)
    const ports = {
      log: ledger.value.log,
      store: ledger.value.store,
      clock,
      entropy: { bytes: (n: number) => new Uint8Array(n) },
    }
    const failed = (cause: unknown): void => {
      throw cause
    }
    const bank = new Bank({ env, state, tree, checkpoint: note, ...ports, failed })
    const pending = new Pending(state, clock)
    bank.onCommit((commit) => {
      for (const { entry, index, postings } of commit.appended) readModel.note(entry, index, postings)
      pending.note(commit)
    })
    const directory = await Directory.open(ports.store, crypto, state)
    // The keys of the banks of the vectors are seeds of one byte: that of `cosign` is 0x20 above that of `op`.
    const cosign = new Uint8Array(32).fill((env.seed[0] ?? 0) + 0x20)
    const more = {
      ...{ config, cosign, logger: silent, verifier, startedAt: 0 },
      ...{ peerIdOf: (key: string) => key, stop: () => undefined },
    }
    const peers = Object.entries(input.far ?? {}).map(([id, peer]) => [id, { peer, addrs: [] }] as const)
    const parts = { env, bank, pending, directory, readModel, ...ports, ...more }
    return new Office(parts, clock, disk, new Map(peers))
  }

  /** One event, and all that follows from it. */
  async step(event: SessionEvent): Promise<object> {
    this.clock.time = event.now
    if ('reply' in event && event.reply !== undefined) this.transport.reply = Buffer.from(event.reply)
    const more = await this.act(event)
    for (let i = 0; i < 12; i++) await new Promise<void>((resolve) => setImmediate(resolve))
    const sent = await this.sent()
    const appended = this.appended.splice(0)
    const asked = (await Promise.all(this.transport.asked.splice(0).map((bytes) => this.read(bytes)))).flat()
    return { appended, sent, ...(asked.length > 0 && { asked }), ...more }
  }

  private async act(event: SessionEvent): Promise<object> {
    const { links, bank } = this.parts
    if ('open' in event) {
      this.transport.open.add(event.open)
      links.up(event.open)
    } else if ('close' in event) {
      this.transport.open.delete(event.close)
      links.down(event.close)
    } else if ('frame' in event) await links.frame(event.from, Buffer.from(event.frame))
    else if ('stranger' in event) return { reply: await this.answer(event.stranger, event.ask) }
    else if ('join' in event) return this.join(event.join, event.reply)
    else if ('write' in event) void bank.run((turn) => turn.write(this.channelTo(event.to), event.write))
    else if ('order' in event) void bank.run((turn) => placeOrder(turn, event.order))
    else if ('tick' in event) void bank.run((turn) => tick(turn, [...turn.state.transfers.values()]))
    else if ('disk' in event) this.turnDisk(event.disk)
    else this.clock.ring()
    return {}
  }

  private channelTo(bank: string): Channel {
    const channel = this.parts.bank.state.channels.get(bank)
    if (channel === undefined) throw new Error('no such partner')
    return channel
  }

  private async join(line: string, reply: string | undefined): Promise<object> {
    this.transport.reply = reply === undefined ? undefined : Buffer.from(reply)
    const result = await acceptInvite(this.parts, { invite: line })
    const asked = (await Promise.all(this.transport.asked.splice(0).map((bytes) => this.read(bytes)))).flat()
    return { asked, ...(!result.ok && { code: result.error.code }) }
  }

  /** While the disk stands still, no append becomes durable. */
  private turnDisk(runs: boolean): void {
    this.release?.()
    this.disk.fsync = runs
      ? () => Promise.resolve()
      : () => new Promise((resolve) => (this.release = resolve))
  }

  private async answer(peer: string, text: string): Promise<object> {
    const bytes = await answerStranger(this.parts, peer, Buffer.from(text))
    return { items: bytes === undefined ? [] : await this.read(bytes) }
  }

  /** The items of a frame of ours, which must open with our key. */
  private async read(bytes: Uint8Array): Promise<object[]> {
    const frame = await openFrame(crypto, verifier, bytes)
    if (!frame.ok) throw new Error(`own frame: ${frame.error.code}`)
    if (frame.value.key !== this.parts.bank.state.genesis.op)
      throw new Error('own frame sealed by another key')
    return frame.value.items.map(bare)
  }

  private async sent(): Promise<Sent[]> {
    const out = this.transport.out.splice(0)
    return Promise.all(out.map(async ({ to, bytes }) => ({ to, items: await this.read(bytes) })))
  }
}

const limits = { floor: 0, ceiling: 0 }
const config: Context['config'] = {
  title: 'Birch timebank',
  http: { host: '127.0.0.1', port: 0 },
  net: { listen: ['/ip4/127.0.0.1/tcp/0'] },
  limits: { member: limits, agency: limits, other: limits },
  log: 'error',
}

/** Puts the log on the disk, as one block. */
async function written(
  store: LogStore,
  seed: Uint8Array,
  state: BankState,
  log: readonly Entry[],
): Promise<{ tree: ProofTree; note: string }> {
  const tree = new ProofTree(crypto)
  const lines = log.map((entry) => enterLeaf({ crypto, seed }, tree, entry, new Uint8Array(16)))
  const note = signCheckpoint(crypto, { bank: state.bank, size: tree.size, root: tree.root() }, seed)
  await store.append({ first: 0, count: lines.length, text: encodeBlock(lines, note) })
  return { tree, note }
}

async function keepNames(store: Store, { names, invites }: Session): Promise<void> {
  for (const [name, account] of Object.entries(names ?? {})) await store.put(`name/${name}`, account)
  for (const invite of invites ?? []) await store.put(`invite/${invite.secret}`, JSON.stringify({ invite }))
}
