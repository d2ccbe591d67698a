/**
 * The bank that our driver runs: the real node parts between transport and disk, wired as in a running node, on a disk,
 * clock and network that do what the script says. It can be started again and again on its disk.
 */
import { Bank, enterLeaf } from '../../node/bank.ts'
import { connect } from '../../node/connect.ts'
import { nodeCrypto as crypto } from '../../node/crypto.ts'
import type { LogStore, Store, StoredBlock } from '../../node/ports.ts'
import { ReadModel } from '../../node/read-model.ts'
import { recover } from '../../node/recover.ts'
import type { Context } from '../../node/service/context.ts'
import { acceptInvite } from '../../node/service/invites.ts'
import { memoryDisk, type MemoryDisk } from '../../node/store/memory.ts'
import { placeOrder, tick, withdrawOrder, writeOff } from '../../protocol/federation/react.ts'
import { proposeStatement, tendStatements } from '../../protocol/federation/react-statement.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Turn } from '../../protocol/federation/turn.ts'
import type { Entry } from '../../protocol/generated/types.ts'
import { encodeBlock } from '../../protocol/log/block.ts'
import { signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { MerkleTree } from '../../protocol/log/merkle.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { nonZero } from '../vectors/run/subject.ts'
import type { Done, Happening, Start } from './commands.ts'
import { ScriptClock, ScriptTransport } from './ports.ts'

/** From one start to the next crash. */
interface Life {
  readonly clock: ScriptClock
  readonly transport: ScriptTransport
  readonly context: Context
  readonly log: LogStore
  readonly store: Store
}

interface Copy {
  readonly blocks: readonly StoredBlock[]
  readonly pairs: readonly (readonly [string, string])[]
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const limits = { floor: 0, ceiling: 0 }
const config: Context['config'] = {
  title: 'Timebank',
  http: { host: '127.0.0.1', port: 0 },
  net: { listen: ['/ip4/127.0.0.1/tcp/0'] },
  limits: { member: limits, agency: limits, other: limits },
  log: 'error',
}

export class Machine {
  private readonly start: Start
  private readonly env: Context['env']
  private disk: MemoryDisk = memoryDisk()
  private life: Life | undefined
  private release: (() => void) | undefined
  private readonly appended: Entry[] = []
  private stopped: string | undefined
  private readonly copies = new Map<string, Copy>()
  private readonly rotten = new Set<number>()

  private constructor(start: Start) {
    this.start = start
    this.env = { crypto, seed: new Uint8Array(Buffer.from(start.seed, 'hex')) }
  }

  /** A bank whose log, names and invites are on its disk. */
  static async open(start: Start): Promise<Machine> {
    const machine = new Machine(start)
    const { env } = machine
    const tree = new MerkleTree(crypto)
    const lines = start.log.map((entry) => enterLeaf(env, tree, entry, new Uint8Array(16)))
    const head = { bank: start.bank, size: tree.size, root: tree.root() }
    const text = encodeBlock(lines, signCheckpoint(crypto, head, env.seed))
    const names = Object.entries(start.names ?? {}).map(
      ([name, account]) => [`name/${name}`, account] as const,
    )
    const invites = (start.invites ?? []).map(
      (invite) => [`invite/${invite.secret}`, JSON.stringify({ invite })] as const,
    )
    await machine.fill({ blocks: [{ first: 0, count: lines.length, text }], pairs: [...names, ...invites] })
    await machine.run()
    if (machine.stopped !== undefined) throw new Error(`the bank does not start: ${machine.stopped}`)
    return machine
  }

  /** Something happens, with all that follows from it. */
  async happen(event: Happening): Promise<Done> {
    const { life } = this
    if (life !== undefined) {
      life.clock.time = event.now
      if ('reply' in event) life.transport.reply = event.reply
    }
    const more = await this.act(event)
    await atRest()
    const { transport } = this.life ?? {}
    const sent = transport?.out.splice(0) ?? []
    const asked = transport?.asked.splice(0) ?? []
    const stopped = this.stopped !== undefined && { code: this.stopped, stopped: true as const }
    return {
      appended: this.appended.splice(0),
      sent,
      ...(asked.length > 0 && { asked }),
      ...more,
      ...stopped,
    }
  }

  /** What the bank has, by what is on its disk. */
  dump(): Readonly<Record<string, unknown>> {
    const { state, tree } = this.running().context.bank
    const channels = [...state.channels.values()].map(({ peer, mine, theirs }) => [
      peer,
      { mine: mine.tip, theirs: theirs.tip, held: mine.held, theirHeld: theirs.held },
    ])
    return {
      size: state.size,
      root: Buffer.from(tree.root()).toString('hex'),
      balances: nonZero(state, 'balance'),
      reserved: nonZero(state, 'reserved'),
      expected: nonZero(state, 'expected'),
      transfers: Object.fromEntries([...state.transfers.values()].map((one) => [one.xfer, one.state])),
      channels: Object.fromEntries(channels) as unknown,
    }
  }

  private running(): Life {
    if (this.life === undefined || this.stopped !== undefined) throw new Error('the bank has stopped')
    return this.life
  }

  private async act(event: Happening): Promise<Partial<Done>> {
    switch (event.do) {
      case 'disk':
        return this.turnDisk(event.runs)
      case 'fail':
        this.disk.failNext()
        return {}
      case 'crash':
        this.crash(event.kept ?? false)
        await this.run(event.now)
        return {}
      case 'copy':
        this.copies.set(event.name, await copyOf(this.running()))
        return {}
      case 'restore':
        return this.restore(event.name, event.now)
      case 'rot':
        this.rotten.add(event.entry)
        return {}
      default:
        return this.work(this.running(), event)
    }
  }

  private async work({ transport, context, clock }: Life, event: Happening): Promise<Partial<Done>> {
    const { handler } = transport
    switch (event.do) {
      case 'open':
        transport.open.add(event.peer)
        handler.up(event.peer)
        return {}
      case 'close':
        transport.open.delete(event.peer)
        handler.down(event.peer)
        return {}
      case 'deliver':
        await handler.frame(event.peer, Buffer.from(event.frame))
        return {}
      case 'ask': {
        const reply = await handler.stranger(event.peer, Buffer.from(event.frame))
        return { reply: reply === undefined ? null : Buffer.from(reply).toString() }
      }
      case 'join': {
        const result = await acceptInvite(context, { invite: event.invite })
        return result.ok ? {} : { code: result.error.code }
      }
      case 'order':
        return this.decide((turn) => placeOrder(turn, event.order))
      case 'withdraw':
        return this.decide((turn) => withdrawOrder(turn, event.xfer))
      case 'write':
        return this.decide((turn) => turn.write(channelTo(turn, event.to), event.entry))
      case 'propose':
        return this.decide((turn) => {
          if (event.propose === 'now') return proposeStatement(turn, channelTo(turn, event.to))
          tendStatements(turn)
          return undefined
        })
      case 'write-off':
        return this.decide((turn) => writeOff(turn, event.xfer, event.by))
      case 'tick':
        return this.decide((turn) => void tick(turn, [...turn.state.transfers.values()]))
      case 'idle':
        clock.ring()
        return {}
      default:
        throw new Error(`no command ${event.do}`)
    }
  }

  /** The bank's own people decide. The answer does not wait for the disk, which may stand still. */
  private decide(work: (turn: Turn) => Refusal | undefined): Partial<Done> {
    let refusal: Refusal | undefined
    this.running()
      .context.bank.run((turn) => (refusal = work(turn)))
      .catch(() => undefined)
    return refusal === undefined ? {} : { code: refusal.code }
  }

  /** While the disk stands still, no append becomes durable. */
  private turnDisk(runs: boolean): Partial<Done> {
    this.release?.()
    this.disk.fsync = runs
      ? () => Promise.resolve()
      : () => new Promise((resolve) => (this.release = resolve))
    return {}
  }

  private crash(kept: boolean): void {
    const { life, disk } = this
    if (life !== undefined) {
      life.clock.stop()
      life.transport.open.clear()
      life.context.stop()
    }
    this.life = undefined
    this.stopped = undefined
    disk.crash(kept ? disk.unsynced : 0)
    disk.fsync = () => Promise.resolve()
  }

  private async restore(name: string, now: number): Promise<Partial<Done>> {
    const copy = this.copies.get(name)
    if (copy === undefined) throw new Error(`there is no copy ${name}`)
    this.crash(false)
    this.disk = memoryDisk()
    await this.fill(copy)
    await this.run(now)
    return {}
  }

  private async fill({ blocks, pairs }: Copy): Promise<void> {
    const opened = await this.disk.open({ create: true })
    if (!opened.ok) throw new Error(opened.error.code)
    for (const block of blocks) await opened.value.log.append(block)
    await opened.value.store.putAll(pairs)
    await opened.value.close()
  }

  /** Starts the bank on its disk. It may find that it must not run. */
  private async run(now = 0): Promise<void> {
    const opened = await this.disk.open({ create: false })
    if (!opened.ok) throw new Error(opened.error.code)
    const { log, store } = opened.value
    const readModel = new ReadModel()
    const recovered = await recover(crypto, this.reread(log), undefined, readModel)
    if (!recovered.ok) {
      this.stopped = recovered.error.code
      return
    }
    const clock = new ScriptClock(now)
    const ports = { log, store, clock, entropy: { bytes: (length: number) => new Uint8Array(length) } }
    const failed = (): void => void (this.stopped = 'storage-failed')
    const bank = new Bank({ env: this.env, ...recovered.value, ...ports, failed })
    bank.onCommit((commit) => this.appended.push(...commit.appended.map((one) => one.entry)))
    const transport = new ScriptTransport()
    const core = {
      ...{ env: this.env, bank, readModel, transport, ...ports, config, logger: silent },
      ...(this.start.offers !== undefined && { hasBoard: true }),
      cosign: this.env.seed.map((byte) => byte + 0x20),
      // At once, so that everything has ended when all that is due has run.
      verifier: {
        verify: (...claim: Parameters<typeof crypto.verify>) => Promise.resolve(crypto.verify(...claim)),
      },
      peerIdOf: (key: string) => key,
    }
    const connected = await connect(core, this.start.restored === true ? { restored: 'copy' } : {})
    if (!connected.ok) throw new Error(connected.error.detail)
    const context = connected.value
    for (const [id, peer] of Object.entries(this.start.far ?? {}))
      await context.directory.setCard(id, { peer, addrs: [] })
    const { offers } = this.start
    if (offers !== undefined)
      context.offers.attach({ wanted: () => true, shared: () => offers, take: () => undefined })
    this.life = { clock, transport, context, log, store }
  }

  /** The log as the disk gives it back: in an entry that rotted, one character of the salt is another. */
  private reread(log: LogStore): LogStore {
    const { rotten } = this
    const spoil = (block: StoredBlock): StoredBlock => {
      const lines = block.text.split('\n').map((line, i) => {
        if (!rotten.has(block.first + i) || i >= block.count) return line
        return line.replace(/"salt":"./, (start) => start.slice(0, -1) + (start.endsWith('A') ? 'Q' : 'A'))
      })
      return { ...block, text: lines.join('\n') }
    }
    const blocks = async function* (from?: number): AsyncGenerator<StoredBlock> {
      for await (const block of log.blocks(from)) yield spoil(block)
    }
    return { append: (block) => log.append(block), blocks, blockWith: (index) => log.blockWith(index) }
  }
}

/** Everything that can go on without time passing has gone on. */
async function atRest(): Promise<void> {
  for (let i = 0; i < 12; i++) await new Promise<void>((resolve) => setImmediate(resolve))
}

async function copyOf({ log, store }: Life): Promise<Copy> {
  const copy = { blocks: [] as StoredBlock[], pairs: [] as (readonly [string, string])[] }
  for await (const block of log.blocks()) copy.blocks.push(block)
  for await (const pair of store.list('')) copy.pairs.push(pair)
  return copy
}

function channelTo(turn: Turn, bank: string): Channel {
  const channel = turn.state.channels.get(bank)
  if (channel === undefined) throw new Error('no such partner')
  return channel
}
