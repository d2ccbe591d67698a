/**
 * One whole bank: the real writer, links and use cases, on a make-believe disk and network and a clock that stands still
 * until a test moves it. See `net-of-banks.ts`.
 */
import { strict as assert } from 'node:assert'
import { nodeCrypto } from '../../node/crypto.ts'
import type { NodeApi } from '../../node/api.ts'
import { Bank } from '../../node/bank.ts'
import { connect } from '../../node/connect.ts'
import type { MemoryNetwork } from '../../node/net/memory.ts'
import type { Clock, Entropy, LogStore, StoredBlock, Transport } from '../../node/ports.ts'
import { ReadModel } from '../../node/read-model.ts'
import { recover } from '../../node/recover.ts'
import type { RestoreReason } from '../../node/federation/restore-record.ts'
import type { Context } from '../../node/service/context.ts'
import { createApi } from '../../node/service/index.ts'
import type { Ledger } from '../../node/store/ledger.ts'
import { memoryDisk, type MemoryDisk } from '../../node/store/memory.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import { owed, type Channel } from '../../protocol/federation/channel.ts'
import type { NodeConfig } from '../../protocol/generated/types.ts'
import { parseBlock } from '../../protocol/log/block.ts'
import { oid } from '../../protocol/seal.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { bytesOf, hour, noon, TownBank } from '../protocol/town-bank.ts'

/** A clock that a test moves by hand. Timers run in the order of their time, then of their making. */
export class ManualClock implements Clock {
  milliseconds = noon * 1000
  private made = 0
  private readonly timers = new Map<number, { readonly due: number; readonly run: () => void }>()

  now(): number {
    return Math.floor(this.milliseconds / 1000)
  }

  after(milliseconds: number, run: () => void): () => void {
    const id = this.made++
    this.timers.set(id, { due: this.milliseconds + Math.max(0, milliseconds), run })
    return () => this.timers.delete(id)
  }

  soon(run: () => void): void {
    this.after(0, run)
  }

  /** When the next timer is due. */
  get next(): number | undefined {
    return this.timers.size === 0 ? undefined : Math.min(...[...this.timers.values()].map(({ due }) => due))
  }

  /** Runs what is due now; true if anything was. */
  fire(): boolean {
    const due = [...this.timers].filter(([, timer]) => timer.due <= this.milliseconds)
    due.sort(([a, one], [b, other]) => one.due - other.due || a - b)
    for (const [id, { run }] of due) if (this.timers.delete(id)) run()
    return due.length > 0
  }
}

/** What a bank needs of the net that it is in. */
export interface Street {
  readonly clock: ManualClock
  readonly network: MemoryNetwork
  /** Anything that must never happen. */
  readonly problems: string[]
  until<T>(promise: Promise<T>): Promise<T>
}

/** The text that names a peer on the network. */
export const peerOf = (transportKey: string): string =>
  Buffer.from(nodeCrypto.sha256(`peer ${transportKey}`))
    .toString('hex')
    .replaceAll('0', 'z')

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Bytes that differ at every call and are the same in every run. */
function entropyOf(name: string): Entropy {
  let calls = 0
  return {
    bytes: (length) => {
      const [one, two] = [bytesOf(`${name} chance ${calls}`), bytesOf(`${name} more ${calls++}`)]
      return new Uint8Array([...one, ...two].slice(0, length))
    },
  }
}

/** How many blocks of the log there were, and what was kept beside it. */
export interface Backup {
  readonly blocks: number
  readonly register: readonly (readonly [string, string])[]
}

/** A bank that can be started again and again on its disk. */
export class NetBank {
  readonly name: string
  readonly id: string
  readonly peer: string
  disk: MemoryDisk = memoryDisk()
  /** Blocks that are on the disk, as far as it has said so. */
  readonly blocks: StoredBlock[] = []
  /** Oids of the entries of both lanes in them. */
  readonly tips = new Set<string>()
  /** What the process was told of a failed write. */
  readonly failures: unknown[] = []
  /** Codes of warnings and errors in the operator’s log. */
  readonly warnings: string[] = []
  mayWrite = true
  /** Whether it advertises itself, from the next start on. */
  advertise = false
  /** Whether it says that it shows offers to partners, from the next start on. */
  hasBoard = false
  /** How often the log was read at an entry, and what each such read waits for: a test may make it slow, or fail. */
  reads = 0
  reading: () => Promise<void> = () => Promise.resolve()
  starts = 0
  private readonly net: Street
  private readonly genesis: TownBank
  private context: Context | undefined
  private ledger: Ledger | undefined

  constructor(net: Street, name: string) {
    this.net = net
    this.name = name
    this.genesis = new TownBank({ now: noon, problems: net.problems, post: () => undefined }, name)
    this.id = this.genesis.id
    this.peer = peerOf(this.genesis.state.genesis.transport)
  }

  /** How the running process names itself in its hellos: the first that it draws. */
  get instance(): string {
    return toBase64url(entropyOf(`${this.name} ${this.starts}`).bytes(16))
  }

  get running(): Context {
    assert(this.context !== undefined, `${this.name} does not run`)
    return this.context
  }

  get state(): BankState {
    return this.running.bank.state
  }

  get api(): NodeApi {
    return createApi(this.running, 'test', () => true)
  }

  channel(other: NetBank): Channel {
    const channel = this.state.channels.get(other.id)
    assert(channel !== undefined, `${this.name} has no agreement with ${other.name}`)
    return channel
  }

  /** What we owe the other bank. */
  owed(other: NetBank): number {
    return owed(this.channel(other))
  }

  balance(name: string): number {
    const account = this.running.directory.accountNamed(name)
    return this.state.accounts.get(account ?? '')?.balance ?? NaN
  }

  /** Opens the disk, replays the log and connects, as `startNode` does. */
  async start(restored?: RestoreReason): Promise<void> {
    const create = this.starts++ === 0
    const opened = await this.disk.open({ create })
    assert(opened.ok)
    this.ledger = opened.value
    const log = this.watched(opened.value.log)
    await this.look(log)
    const [text = ''] = this.genesis.blocks
    if (create) await log.append({ first: 0, count: 1, text })
    const readModel = new ReadModel()
    const recovered = await recover(nodeCrypto, log, undefined, readModel)
    assert(
      recovered.ok,
      recovered.ok ? '' : `${this.name}: ${recovered.error.code} ${recovered.error.detail}`,
    )
    const { clock } = this.net
    const entropy = entropyOf(`${this.name} ${this.starts}`)
    const ports = { log, store: opened.value.store, clock, entropy }
    const { env } = this.genesis
    const failed = (cause: unknown) => this.failures.push(cause)
    const bank = new Bank({ env, ...recovered.value, ...ports, failed, mayWrite: () => this.mayWrite })
    const transport = this.net.network.createTransport(this.peer)
    this.context = await this.connect(bank, transport, readModel, ports, restored)
  }

  /** Notes what became durable, at the moment when it did. */
  private watched(log: LogStore): LogStore {
    const append = async (block: StoredBlock): Promise<void> => {
      await log.append(block)
      this.see(block)
    }
    const blockWith = async (index: number): Promise<StoredBlock | undefined> => {
      this.reads += 1
      await this.reading()
      return log.blockWith(index)
    }
    return { append, blocks: (from) => log.blocks(from), blockWith }
  }

  /** What is found on the disk at a start: perhaps more than was acknowledged before a crash. */
  private async look(log: LogStore): Promise<void> {
    this.blocks.length = 0
    this.tips.clear()
    for await (const block of log.blocks()) this.see(block)
  }

  private see(block: StoredBlock): void {
    this.blocks.push(block)
    const parsed = parseBlock(block.text)
    assert(parsed.ok)
    for (const { body } of parsed.value.entries) {
      const { typ, entry } = body
      if ((typ === 'lane.out' || typ === 'lane.in' || typ === 'lane.recovered') && typeof entry === 'object')
        this.tips.add(oid(nodeCrypto, entry))
    }
  }

  private async connect(
    bank: Bank,
    transport: Transport,
    readModel: ReadModel,
    ports: Pick<Context, 'log' | 'store' | 'clock' | 'entropy'>,
    restored?: RestoreReason,
  ): Promise<Context> {
    const { env } = this.genesis
    const warn = (fields: object): unknown =>
      this.warnings.push('code' in fields ? String(fields.code) : 'warning')
    const logger = { ...silent, warn, error: warn }
    const verifier = {
      verify: async (...claim: Parameters<typeof nodeCrypto.verify>) => nodeCrypto.verify(...claim),
    }
    const cosign = bytesOf(`${this.name} cosign`)
    const parts = {
      ...ports,
      cosign,
      transport,
      logger,
      verifier,
      peerIdOf: peerOf,
      config: configOf(this.name, this.advertise),
      hasBoard: this.hasBoard,
    }
    const connected = await connect({ env, bank, readModel, ...parts }, restored && { restored })
    assert(connected.ok)
    return connected.value
  }

  private async leave(): Promise<void> {
    const { transport, stop } = this.running
    stop()
    await transport.stop()
    this.context = undefined
  }

  /** A clean stop. */
  async stop(): Promise<void> {
    const { bank } = this.running
    await this.leave()
    await this.net.until(bank.stop())
    await this.ledger?.close()
  }

  /** A power cut; of what the disk had not acknowledged, `keep` writes are found on it all the same. */
  async crash(keep = 0): Promise<void> {
    await this.leave()
    this.disk.crash(keep)
  }

  /** A copy of what is on the disk now. */
  async backup(): Promise<Backup> {
    const register: (readonly [string, string])[] = []
    assert(this.ledger !== undefined)
    for await (const pair of this.ledger.store.list('')) register.push(pair)
    return { blocks: this.blocks.length, register }
  }

  /** The bank goes on from an older copy of its log: the first blocks only, and no register unless it was copied, too. */
  async restore(backup: number | Backup, restored?: RestoreReason): Promise<void> {
    await this.crash()
    const { blocks, register } = typeof backup === 'number' ? { blocks: backup, register: [] } : backup
    const copy = this.blocks.slice(0, blocks)
    this.disk = memoryDisk()
    const opened = await this.disk.open({ create: true })
    assert(opened.ok)
    for (const block of copy) await opened.value.log.append(block)
    await opened.value.store.putAll(register)
    await opened.value.close()
    await this.start(restored)
  }
}

function configOf(title: string, advertise: boolean): NodeConfig {
  const limits = { floor: -10 * hour, ceiling: 100 * hour }
  const net = { listen: ['/ip4/127.0.0.1/tcp/0'], advertise }
  const http = { host: '127.0.0.1', port: 0 }
  return { title, http, net, limits: { member: limits, agency: limits, other: limits }, log: 'error' }
}
