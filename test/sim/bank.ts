/**
 * One bank on a simulated machine: the real writer, links and use cases on a disk, clock, network and entropy that the
 * seed decides, and that can fail at every call. It may be started again and again on its disk.
 */
import { Chance } from '../../cli/chance.ts'
import type { NodeApi } from '../../node/api.ts'
import { Bank, enterLeaf } from '../../node/bank.ts'
import { connect } from '../../node/connect.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import { changeBlock, type KeyChange as Written } from '../../node/key-change.ts'
import type { MemoryNetwork } from '../../node/net/memory.ts'
import type { Clock, Entropy, LogStore, StoredBlock, Transport } from '../../node/ports.ts'
import { ReadModel } from '../../node/read-model.ts'
import { recover } from '../../node/recover.ts'
import type { RestoreReason } from '../../node/federation/restore-record.ts'
import type { Context } from '../../node/service/context.ts'
import { createApi } from '../../node/service/index.ts'
import { memoryDisk, type MemoryDisk, type Torn } from '../../node/store/memory.ts'
import { toBase64url, utf8 } from '../../protocol/bytes.ts'
import type { Crypto } from '../../protocol/crypto.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type { BankId, Entry, Genesis } from '../../protocol/generated/types.ts'
import { signOp, type Identity } from '../../protocol/identity-log.ts'
import { bankIdOf } from '../../protocol/identity.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { encodeBlock } from '../../protocol/log/block.ts'
import { signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { MerkleTree } from '../../protocol/log/merkle.ts'
import { keyRing, seedOf, type KeyRing } from './key-ring.ts'
import { LogAudit } from './log-audit.ts'
import { agreementsOf, configOf, guarded, never, peerOf, type Backup, type Settings } from './machine.ts'
import type { Point } from './points.ts'
import type { Timeline } from './timeline.ts'

/** As `hourbridge keys`: new keys, a new name on the network alone, or new keys where the end of the log is lost. */
export type KeyChange = 'rotate' | 'transport' | 'lost'

/** What a bank needs of its world. */
export interface Street extends Settings {
  readonly seed: number
  readonly crypto: Crypto
  readonly timeline: Timeline
  readonly network: MemoryNetwork
  report(problem: string): void
  note(text: string): void
  /** A bank has perhaps another name on the network. */
  moved(bank: SimBank): void
  /** Entries of a bank are on its disk. */
  written(bank: SimBank, entries: readonly Entry[]): void
}

/** From one start to the next crash. After it nothing that runs on leaves a trace. */
export interface Life {
  alive: boolean
  context: Context
  api: NodeApi
  /** Called when it ends. */
  readonly mourners: (() => void)[]
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

export class SimBank {
  readonly number: number
  readonly name: string
  readonly id: BankId
  /** Seeds of its keys, from the first on; those of the last are not in force yet while a change is cut off. */
  readonly keyrings: KeyRing[]
  /** The one that is in force. */
  ring: KeyRing
  audit: LogAudit
  /** Why it must ask its partners first, at the next start. */
  private restored: RestoreReason | undefined
  private readonly tearing: Chance
  readonly honest: boolean
  readonly disk: MemoryDisk = memoryDisk()
  /** Texts of the blocks on the disk. */
  readonly blocks: string[] = []
  life: Life | undefined
  /** Milliseconds that its clock is ahead. */
  skew = 0
  /** What is done to it while it stands still; the next start waits for that. */
  working: Promise<void> | undefined
  /** True while the disk is nearly full. */
  full = false
  /** What leaves instead of a frame; nothing if it is kept back. */
  tamper: ((peer: string, bytes: Uint8Array) => Uint8Array | undefined) | undefined
  private readonly street: Street
  private readonly genesis: Genesis
  private armed: { readonly point: Point; left: number; readonly keep: number } | undefined
  private lives = 0
  private draws = 0

  constructor(street: Street, number: number, honest: boolean) {
    const { crypto, seed } = street
    const keyOf = (use: string): string => toBase64url(crypto.publicKey(seedOf(number, use)))
    this.ring = keyRing(crypto, number, 0)
    this.keyrings = [this.ring]
    this.street = street
    this.number = number
    this.honest = honest
    this.name = `bank-${number}`
    this.genesis = {
      typ: 'id.genesis',
      protocol: 'tbf/1',
      unit: 's',
      ...this.ring.keys,
      rotation: { keys: [keyOf('rotation')], threshold: 1 },
      at: Math.floor(street.timeline.now / 1000),
      nonce: toBase64url(nodeCrypto.sha256(utf8(`sim ${number} ${seed}`)).slice(0, 16)),
    }
    this.id = bankIdOf(crypto, this.genesis)
    this.tearing = new Chance('torn', seed, number)
    this.audit = this.auditor(false)
  }

  /** The life that goes on; there must be one. */
  get running(): Life {
    if (this.life === undefined) throw new Error(`${this.name} does not run`)
    return this.life
  }

  get state(): BankState {
    return this.running.context.bank.state
  }

  /** What it seals with now. */
  get env(): Env {
    return { crypto: this.street.crypto, seed: this.ring.op }
  }

  /** Its name on the network now. */
  get peer(): string {
    return peerOf(this.ring.keys.transport)
  }

  /** What its recovery sheets say. */
  get sheet(): Uint8Array {
    return seedOf(this.number, 'rotation')
  }

  /** Unix seconds by its own clock. */
  get now(): number {
    return Math.floor((this.street.timeline.now + this.skew) / 1000)
  }

  /** Opens the disk, replays the log and connects, as `startNode` does. */
  async start(): Promise<void> {
    const { street } = this
    const create = this.lives++ === 0
    const life = { alive: true, mourners: [] } as unknown as Life
    let refused = false
    const failed = (): void => {
      refused = true
      // The process ends at the first write error.
      street.timeline.after(0, () => life.alive && this.crash())
    }
    const opened = await this.disk.open({ create, onFailure: failed })
    if (!opened.ok) throw new Error(`${this.name}: ${opened.error.code}`)
    const { log, store } = opened.value
    this.working = undefined
    if (create) await log.append({ first: 0, count: 1, text: this.firstBlock() })
    await this.look(log)
    const readModel = new ReadModel()
    const recovered = await recover(street.crypto, log, undefined, readModel)
    if (!recovered.ok) {
      const { code, index, detail } = recovered.error
      return street.report(`${this.name} does not start: ${code} at ${index}: ${detail}`)
    }
    this.take(recovered.value.state.identity)
    const { env } = this
    const ports = {
      log: this.watched(life, log),
      store: guarded(life, store),
      clock: this.clock(life),
      entropy: this.entropy(),
    }
    const bank = new Bank({ env, ...recovered.value, ...ports, failed, mayWrite: () => !this.full })
    const verifier = {
      verify: async (...claim: Parameters<Crypto['verify']>) => street.crypto.verify(...claim),
    }
    const machine = {
      ...ports,
      cosign: this.ring.cosign,
      config: configOf(this.name, street),
      logger: silent,
      verifier,
      peerIdOf: peerOf,
    }
    const transport = this.carried(life, street.network.createTransport(this.peer))
    const { restored } = this
    const connected = await connect({ env, bank, transport, readModel, ...machine }, restored && { restored })
    if (!connected.ok) throw new Error(connected.error.detail)
    // A node that could not write that it asks its partners ends before it marks its folder: the next start asks.
    if (!refused) this.restored = undefined
    // Whoever lies knows what it forged, and is not kept by that from lying on: an honest copy would ask first (RST-01).
    if (!this.honest) connected.value.restore.suspect = () => undefined
    const context = connected.value
    Object.assign(life, { context, api: createApi(context, 'sim', () => true) })
    this.life = life
  }

  /** The keys that the log says to be in force, as `keysInForce` finds them after a change that was cut off. */
  private take({ keys }: Identity): void {
    const found = this.keyrings.findLast(
      (ring) =>
        ring.keys.op === keys.op &&
        ring.keys.transport === keys.transport &&
        ring.keys.cosign === keys.cosign,
    )
    if (found === undefined) throw new Error(`${this.name} has no keys`)
    this.ring = found
    this.street.moved(this)
  }

  /**
   * New keys by the recovery sheets while the bank stands still: all of them, or the network identity alone. With
   * `cutOff` the power fails when the keys are written and the log is not. The next start waits for it.
   */
  changeKeys(kind: KeyChange, cutOff: boolean, told: (outcome: string) => void): void {
    this.working = this.change(kind, cutOff).then(
      () => told(cutOff ? 'cut off' : 'ok'),
      () => {
        this.disk.crash()
        told('failed write')
      },
    )
  }

  private async change(kind: KeyChange, cutOff: boolean): Promise<void> {
    const { crypto } = this.street
    const opened = await this.disk.open({ create: false })
    if (!opened.ok) throw new Error(opened.error.code)
    const { log } = opened.value
    const found = await recover(crypto, log, undefined, new ReadModel())
    if (!found.ok) throw new Error(found.error.detail)
    const { identity } = found.value.state
    this.take(identity)
    const fresh = keyRing(crypto, this.number, this.keyrings.length)
    const ring =
      kind !== 'transport'
        ? fresh
        : {
            ...this.ring,
            transport: fresh.transport,
            keys: { ...this.ring.keys, transport: fresh.keys.transport },
          }
    this.keyrings.push(ring)
    const { tip, keys, bank } = identity
    const link = { bank, seq: tip.seq + 1, prev: tip.oid, at: this.now }
    const body = { typ: 'id.update', ...link, ...ring.keys, rotation: keys.rotation } as const
    const change: Written = {
      lost: [],
      op: (cut) => signOp(crypto, { ...body, ...(kind === 'lost' && { cut }) }, [this.sheet]),
      at: link.at,
    }
    const block = changeBlock({ crypto, seed: ring.op }, found.value, change, this.entropy())
    if (!block.ok) throw new Error(block.error.code)
    await this.look(log)
    if (cutOff) return opened.value.close()
    await log.append(block.value)
    this.see(block.value)
    this.street.note(`keys ${this.name} ${kind}`)
    await opened.value.close()
  }

  /** A power cut. Of the writes under way, the first `keep` are found on the disk all the same. */
  crash(keep = 0): void {
    const { life } = this
    if (life === undefined) return
    this.street.note(`crash ${this.name} ${keep}`)
    this.life = undefined
    this.armed = undefined
    life.alive = false
    life.context.stop()
    this.disk.crash(keep, this.tear())
    void life.context.transport.stop()
    for (const mourn of life.mourners) mourn()
  }

  /** By chance of its own: a run does not depend on what is found of a write that nobody was told of. */
  private tear(): Torn | undefined {
    const { tearing } = this
    if (tearing.next() < 0.4) return undefined
    return { share: Math.min(1, tearing.next() * 1.1), zeros: tearing.next() < 0.5 }
  }

  /** Everything on its disk; it must run. */
  backup(): Backup {
    return { disk: this.disk.copy(), agreements: agreementsOf(this.state) }
  }

  /** Whether no agreement began or ended, and no key changed, since then. */
  isRecent({ agreements }: Backup): boolean {
    return agreementsOf(this.state) === agreements
  }

  /** The machine dies, and the next start finds an old copy. What it had promised since then its partners know, or nobody. */
  restore({ disk }: Backup, reason: RestoreReason): void {
    this.crash()
    this.disk.revert(disk)
    this.blocks.length = 0
    this.audit = this.auditor(true)
    this.restored = reason
    this.street.note(`restore ${this.name} to ${disk.blocks.length} blocks`)
  }

  private auditor(forgetful: boolean): LogAudit {
    const report = (problem: string): void => {
      if (this.honest) this.street.report(`${this.name}: ${problem}`)
    }
    return new LogAudit(this.id, report, forgetful)
  }

  /** Lets the machine stop when it reaches that point for the `left` + first time. */
  arm(point: Point, left: number, keep: number): void {
    this.armed = { point, left, keep }
  }

  /** Takes that back, and what the disk was to fail at. */
  disarm(): void {
    this.armed = undefined
    this.disk.heal()
  }

  /** True if nothing goes on here: the machine stopped, perhaps now. */
  private reached(life: Life, point: Point): boolean {
    const { armed } = this
    if (life.alive && armed?.point === point && armed.left-- <= 0) this.crash(armed.keep)
    return !life.alive
  }

  private firstBlock(): string {
    const { env, genesis } = this
    const tree = new MerkleTree(env.crypto)
    const line = enterLeaf(env, tree, { typ: 'genesis', genesis, at: genesis.at }, this.entropy().bytes(16))
    const note = signCheckpoint(env.crypto, { bank: this.id, size: 1, root: tree.root() }, env.seed)
    return encodeBlock([line], note)
  }

  /** What is found on the disk at a start: perhaps more than was acknowledged before a crash, and never less. */
  private async look(log: LogStore): Promise<void> {
    let size = 0
    for await (const block of log.blocks()) {
      size = block.first + block.count
      if (block.first >= this.audit.size) this.see(block)
    }
    if (size < this.audit.size) this.street.report(`${this.name} lost what was on its disk`)
  }

  private see(block: StoredBlock): void {
    this.blocks.push(block.text)
    this.street.note(`block ${this.name} ${block.first} ${block.text}`)
    this.street.written(this, this.audit.block(block.text))
  }

  private watched(life: Life, log: LogStore): LogStore {
    const append = async (block: StoredBlock): Promise<void> => {
      const writing = log.append(block)
      if (this.reached(life, 'append')) {
        // A write that failed just then is lost with the machine.
        writing.catch(() => undefined)
        return never
      }
      await writing
      this.see(block)
      return this.reached(life, 'written') ? never : undefined
    }
    return { ...guarded(life, log), append }
  }

  private carried(life: Life, transport: Transport): Transport {
    const send = (peer: string, bytes: Uint8Array): boolean => {
      if (this.reached(life, 'send')) return false
      const frame = this.tamper === undefined ? bytes : this.tamper(peer, bytes)
      const sent = frame === undefined || transport.send(peer, frame)
      return !this.reached(life, 'sent') && sent
    }
    return {
      self: () => transport.self(),
      start: (handler) => transport.start(handler),
      keep: (peers) => life.alive && transport.keep(peers),
      send,
      ask: (...question) => (life.alive ? transport.ask(...question) : never),
      stop: () => transport.stop(),
    }
  }

  private clock(life: Life): Clock {
    const { timeline } = this.street
    const after = (milliseconds: number, run: () => void): (() => void) =>
      timeline.after(milliseconds, () => life.alive && run())
    return { now: () => this.now, after, soon: (run) => void after(0, run) }
  }

  private entropy(): Entropy {
    const draw = (): Uint8Array => nodeCrypto.sha256(`sim ${this.street.seed} ${this.number} ${this.draws++}`)
    return { bytes: (length) => draw().slice(0, length) }
  }
}
