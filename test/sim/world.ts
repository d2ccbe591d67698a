/**
 * Many whole banks in one process. The seed decides what they are, how they are connected and everything that happens;
 * whatever leaves an honest bank is looked at on its way.
 */
import { createHash } from 'node:crypto'
import { Chance } from '../../cli/chance.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import { memoryNetwork, type MemoryNetwork } from '../../node/net/memory.ts'
import type { Crypto } from '../../protocol/crypto.ts'
import type { Entry, Evidence, Frame, PartnerAccept } from '../../protocol/generated/types.ts'
import { SimBank, type Street } from './bank.ts'
import { Commands, isOfDisk } from './commands.ts'
import { Histogram } from './histogram.ts'
import { drawRule, drawTerms, type Terms } from './terms.ts'
import { oid } from '../../protocol/seal.ts'
import { Outgoing } from './outgoing.ts'
import { People } from './people.ts'
import { quickCrypto } from './quick-crypto.ts'
import { Timeline } from './timeline.ts'
import { drawTopology, type Topology } from './topology.ts'

/** 2026-11-21T12:00:00Z in milliseconds. */
const start = 1_795_262_400_000
/** A run with clearing begins so many milliseconds before the hour of the night at which banks clear by themselves. */
const nightIn = 45_000
/** One seed in so many runs with real signatures. */
const realEvery = 32

const decoder = new TextDecoder()

export const hour = 3600
export const admin = { by: 'admin', role: 'admin' } as const

/** How the network is just now. Chances are out of 1, times in milliseconds. */
export interface Weather {
  loss: number
  twice: number
  /** Chance and length of a long delay. */
  late: number
  latest: number
}

export class World implements Street {
  readonly seed: number
  readonly chance: Chance
  readonly crypto: Crypto
  readonly timeline: Timeline
  readonly network: MemoryNetwork
  readonly topology: Topology
  readonly terms: Terms
  readonly banks: SimBank[]
  readonly people = new People()
  readonly histogram = new Histogram()
  readonly commands: Commands
  readonly problems: string[] = []
  /** What happened, if somebody wants to read it. */
  readonly story: string[] | undefined
  weather: Weather = { loss: 0, twice: 0, late: 0, latest: 0 }
  /** Identifiers of requests that were given out. */
  requests = 0
  /** Invites that were taken up, perhaps without an answer. */
  readonly proposals: { readonly bank: SimBank; readonly body: PartnerAccept }[] = []
  /** The storm is over: nothing new goes wrong. */
  calming = false
  /** Evidence that was looked at. */
  readonly judged = new WeakSet<Evidence>()
  /** Liars that contradicted themselves in the calm, so that everybody must know at the end. */
  readonly confessions: {
    readonly liar: SimBank
    readonly victim: SimBank
    readonly kind: 'lane-fork' | 'log-fork' | 'double-decision'
  }[] = []
  /** Lane entries that a thief made with keys which had been replaced. */
  readonly forged = new Set<string>()
  /** Witnesses had the time to cosign everything. */
  witnessed = false
  /** Banks of which something changed since the last look. */
  readonly changed = new Set<SimBank>()
  private readonly outgoing: Outgoing
  /** Also by names that they had once. */
  private readonly byPeer: Map<string, SimBank>
  private readonly hash = createHash('sha256')

  constructor(seed: number, tell: boolean) {
    this.seed = seed
    this.chance = new Chance('simulator', seed)
    this.crypto = seed % realEvery === 0 ? nodeCrypto : quickCrypto
    this.story = tell ? [] : undefined
    this.topology = drawTopology(this.chance)
    this.terms = drawTerms(seed, this.chance, this.topology)
    this.timeline = new Timeline(this.terms.extras.has('clearing') ? start - nightIn : start)
    this.network = memoryNetwork({
      after: (milliseconds, run) => this.timeline.after(milliseconds, run),
      onFailure: (peer, doing, cause) => {
        const said = cause instanceof Error ? (cause.stack ?? '') : String(cause)
        if (!isOfDisk(cause)) this.report(`${doing} of ${peer} threw ${said}`)
      },
    })
    this.network.route = (from, to, bytes) => this.route(from, to, bytes)
    this.commands = new Commands(
      this.histogram,
      (problem) => this.report(problem),
      (text) => this.note(text),
      (xfer) => this.isWrittenOff(xfer),
    )
    this.banks = Array.from(
      { length: this.topology.size },
      (_, number) => new SimBank(this, number, !this.terms.byzantine.includes(number)),
    )
    this.byPeer = new Map(this.banks.map((bank) => [bank.peer, bank]))
    this.outgoing = new Outgoing(this.crypto, (problem) => this.report(problem))
  }

  /** Fingerprint of everything that happened so far. */
  get trace(): string {
    return this.hash.copy().digest('hex').slice(0, 16)
  }

  get limits(): Terms['limits'] {
    return this.terms.limits
  }

  get clearingHour(): number | undefined {
    return this.terms.extras.has('clearing') ? new Date(start).getUTCHours() : undefined
  }

  /** A bank lost its end: what is on nobody’s disk now, it and others before may say anew. */
  forgot(): void {
    for (const bank of this.banks)
      if (bank.audit.forgetful)
        this.outgoing.forget(bank, (id) => this.banks.some((one) => one.audit.durable.has(id)))
  }

  get advertise(): boolean {
    return this.terms.advertise
  }

  /** Whether any bank lies. */
  get byzantine(): boolean {
    return this.terms.byzantine.length > 0
  }

  /** Banks that began as partners of this one. */
  neighbours(bank: SimBank): readonly SimBank[] {
    return this.topology.edges.flatMap(([one, other]) => {
      const number = one === bank.number ? other : other === bank.number ? one : undefined
      return number === undefined ? [] : (this.banks[number] ?? [])
    })
  }

  get honest(): readonly SimBank[] {
    return this.banks.filter((bank) => bank.honest)
  }

  /** Banks that run now. */
  get up(): readonly SimBank[] {
    return this.banks.filter((bank) => bank.life !== undefined)
  }

  /** Whether people of a bank between wrote the transfer off: its two ends may then rightly end it otherwise. */
  isWrittenOff(xfer: string): boolean {
    return this.banks.some(({ audit }) => audit.writtenOff.has(xfer))
  }

  bankWith(id: string): SimBank | undefined {
    return this.banks.find((bank) => bank.id === id)
  }

  report(problem: string): void {
    if (this.problems.includes(problem)) return
    this.problems.push(problem)
    this.note(`PROBLEM ${problem}`)
  }

  note(text: string): void {
    const line = `${this.timeline.now - start} ${text}`
    this.hash.update(line)
    this.story?.push(line)
  }

  moved(bank: SimBank): void {
    this.byPeer.set(bank.peer, bank)
  }

  written(bank: SimBank, entries: readonly Entry[]): void {
    this.changed.add(bank)
    if (!bank.honest) return
    for (const entry of entries) {
      if (entry.typ === 'lane.in' && this.forged.has(oid(this.crypto, entry.entry)))
        this.report(`[7] ${bank.name} took what a thief sealed with a replaced key`)
      if (entry.typ !== 'order.in') continue
      const sender = this.bankWith(entry.order.from)
      const known =
        sender?.honest !== true || sender.audit.forgetful || sender.audit.durable.has(entry.accept.xfer)
      if (!known) this.report(`[7] ${bank.name} took an order that ${sender.name} never gave`)
    }
  }

  private route(from: string, to: string, bytes: Uint8Array): readonly number[] {
    const [sender, receiver] = [this.byPeer.get(from), this.byPeer.get(to)]
    if (sender === undefined || receiver === undefined) return []
    const text = decoder.decode(bytes)
    this.note(`frame ${sender.name} ${receiver.name} ${text}`)
    if (sender.honest) this.outgoing.look(sender, (JSON.parse(text) as Frame).items)
    const { chance, weather } = this
    if (weather.loss > 0 && chance.next() < weather.loss) return []
    const late = weather.late > 0 && chance.next() < weather.late ? chance.below(weather.latest) : 0
    const delay = late + chance.below(40)
    return weather.twice > 0 && chance.next() < weather.twice ? [delay, delay + chance.below(500)] : [delay]
  }

  /** Starts all banks, opens accounts and concludes the agreements, in fair weather. */
  async open(): Promise<void> {
    const { timeline, banks, topology } = this
    for (const bank of banks) await timeline.until(bank.start())
    await timeline.until(Promise.all(banks.map((bank) => this.furnish(bank))))
    await timeline.until(Promise.all(topology.edges.map(([one, other]) => this.agree(one, other))))
    await timeline.pass(1000)
  }

  private async furnish(bank: SimBank): Promise<void> {
    const { context, api } = bank.running
    const { rules } = this.terms
    const at = bank.now
    const clearing = this.terms.extras.has('clearing') && { clearing: drawRule(this.chance) }
    await context.bank.run((turn) => turn.append({ typ: 'rules', ...rules, ...clearing, by: 'admin', at }))
    for (const name of ['ann', 'bob', 'cat', 'dee', 'zed']) {
      const person = name === 'dee' ? this.people.withDevice(this.crypto, bank, name) : { bank, name }
      const opened = await api.openAccount(admin, {
        kind: 'member',
        name,
        ...(person.key !== undefined && { key: person.key }),
      })
      if (!opened.ok) throw new Error(opened.error.code)
      this.people.add({ ...person, id: opened.value.account })
    }
  }

  private async agree(one: number, other: number): Promise<void> {
    const [first, second] = [this.banks[one], this.banks[other]]
    if (first === undefined || second === undefined) throw new Error('an edge of no bank')
    const { limit, maxHolds } = this.terms
    const made = await first.running.api.invite(admin, { grants: limit, asks: limit, maxHolds })
    if (!made.ok) throw new Error(made.error.code)
    const accepted = await second.running.api.acceptInvite(admin, { invite: made.value.invite })
    if (!accepted.ok) throw new Error(accepted.error.code)
  }
}
