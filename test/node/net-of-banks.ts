/**
 * Whole banks in one process. Every frame is noted, and nothing leaves a bank unseen: what a frame says must be on the
 * sender's disk already, or a problem is noted.
 */
import { strict as assert } from 'node:assert'
import { memoryNetwork, type MemoryNetwork } from '../../node/net/memory.ts'
import { canonicalize } from '../../protocol/canonical.ts'
import { owed } from '../../protocol/federation/channel.ts'
import type { Frame, Item, LaneEntry } from '../../protocol/generated/types.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import { ManualClock, NetBank, type Street } from './net-bank.ts'

export const admin = { by: 'admin', role: 'admin' } as const

/** A frame, or a question to a stranger or its answer, at the moment when it was sent. */
export interface Sent {
  readonly from: NetBank
  readonly to: NetBank
  readonly items: readonly Item[]
  readonly bytes: Uint8Array
}

const lanePrefix = 'lane.'
/** Entries of lanes, as against acknowledgements and requests. */
export const isLane = (item: Item): item is LaneEntry =>
  item.typ.startsWith(lanePrefix) && item.typ !== 'lane.ack' && item.typ !== 'lane.get'

/** A frame about witnessing: sent whenever there is a new checkpoint, and again at the next one if it was lost. */
export const isWitnessing = ({ items }: Sent): boolean =>
  items.every(({ typ }) => typ.startsWith('wit.') || typ.startsWith('proof'))

/** Some banks that can reach each other. */
export class Net implements Street {
  readonly clock = new ManualClock()
  readonly network: MemoryNetwork
  readonly banks: NetBank[]
  readonly sent: Sent[] = []
  /** Anything that must never happen. */
  readonly problems: string[] = []
  /** Asked about each frame: how long each copy of it travels, in milliseconds. */
  weather: (sent: Sent) => readonly number[] = () => [0]

  private constructor(names: readonly string[]) {
    const after = (milliseconds: number, run: () => void) => this.clock.after(milliseconds, run)
    const onFailure = (_peer: string, doing: string, cause: unknown) =>
      this.problems.push(`${doing}: ${cause instanceof Error ? cause.stack : String(cause)}`)
    this.network = memoryNetwork({ after, onFailure })
    this.network.route = (from, to, bytes) => this.route(from, to, bytes)
    this.banks = names.map((name) => new NetBank(this, name))
  }

  /** Started banks, each with members `ann` and `bob`, and agreements of 50 h each way between every two. */
  static async of(...names: string[]): Promise<Net> {
    const net = await Net.ofStrangers(...names)
    for (const [at, bank] of net.banks.entries())
      for (const other of net.banks.slice(at + 1)) await net.agree(bank, other)
    await net.settle()
    return net
  }

  /** The same banks, without agreements. */
  static async ofStrangers(...names: string[]): Promise<Net> {
    const net = new Net(names)
    for (const bank of net.banks) {
      await net.until(bank.start())
      for (const name of ['ann', 'bob']) {
        const opened = await net.until(bank.api.openAccount(admin, { kind: 'member', name }))
        assert(opened.ok)
      }
    }
    return net
  }

  async agree(first: NetBank, second: NetBank): Promise<void> {
    const made = await this.until(first.api.invite(admin, { grants: 50 * hour, asks: 50 * hour }))
    assert(made.ok)
    const accepted = await this.until(second.api.acceptInvite(admin, { invite: made.value.invite }))
    assert(accepted.ok, accepted.ok ? '' : accepted.error.code)
  }

  private bankAt(peer: string): NetBank {
    const bank = this.banks.find((one) => one.peer === peer)
    assert(bank !== undefined)
    return bank
  }

  private route(from: string, to: string, bytes: Uint8Array): readonly number[] {
    const { items } = JSON.parse(new TextDecoder().decode(bytes)) as Frame
    const sent = { from: this.bankAt(from), to: this.bankAt(to), items, bytes }
    for (const item of items) this.checkOnDisk(sent.from, item)
    this.sent.push(sent)
    return this.weather(sent)
  }

  /** What an item promises must be in the sender's log, as far as its disk has acknowledged it. */
  private checkOnDisk(bank: NetBank, item: Item): void {
    const early = (what: string): unknown =>
      this.problems.push(`${bank.name} sent ${what} before it was on disk`)
    const expect = (what: string, text: string): void => {
      if (!bank.blocks.some((block) => block.text.includes(text))) early(what)
    }
    const acked = (what: string, tip: { seq: number; oid: string }): void => {
      if (tip.seq > 0 && !bank.tips.has(tip.oid)) early(`${what} ${tip.seq}`)
    }
    if (item.typ === 'order' || item.typ === 'accept') expect(item.typ, canonicalize(item))
    if (isLane(item)) {
      expect(`${item.typ} ${item.seq}`, canonicalize(item))
      acked('an entry that acknowledges', item.ack)
    }
    if (item.typ === 'lane.ack') acked('an acknowledgement of', item)
    if (item.typ !== 'hello') return
    expect('a hello with its checkpoint', JSON.stringify(item.checkpoint))
    if (item.channel !== undefined) acked('a hello with the tip', item.channel.mine)
    if (item.channel !== undefined) acked('a hello that acknowledges', item.channel.yours)
  }

  /** Lets everything happen that is due now. */
  async settle(): Promise<void> {
    for (let idle = 0; idle < 2; idle++) {
      // All promises that can resolve without a timer do so before the next immediate.
      await new Promise((resolve) => setImmediate(resolve))
      if (this.clock.fire()) idle = -1
    }
  }

  /** Lets time pass. */
  async pass(seconds: number): Promise<void> {
    const end = this.clock.milliseconds + seconds * 1000
    await this.settle()
    for (let next = this.clock.next; next !== undefined && next <= end; next = this.clock.next) {
      this.clock.milliseconds = Math.max(next, this.clock.milliseconds)
      await this.settle()
    }
    this.clock.milliseconds = end
  }

  /** Long after: what was due meanwhile happens once, and late. */
  async leap(seconds: number): Promise<void> {
    this.clock.milliseconds += seconds * 1000
    await this.pass(2)
  }

  /** Waits for a promise, letting time pass as long as it needs. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let done = false
    const end = (): void => void (done = true)
    promise.then(end, end)
    for (let rounds = 0; ; rounds++) {
      await this.settle()
      if (done) return promise
      assert(rounds < 100_000 && this.clock.next !== undefined, 'waits for ever')
      this.clock.milliseconds = Math.max(this.clock.next, this.clock.milliseconds)
    }
  }

  /** Bob of `from` received help of Ann at `to`; gives the state of the exchange, or the code of the refusal. */
  async exchange(from: NetBank, to: NetBank, id: string, seconds = hour, wait = 20): Promise<string> {
    const what = { seconds, day: today, category: 'gardening', wait }
    const people = { giver: `ann@${to.name}`, receiver: 'bob' }
    const done = await this.until(from.api.recordExchange(admin, { id: nonceOf(id), ...people, ...what }))
    return done.ok ? done.value.state : done.error.code
  }

  /** Whether the two ends of a channel say the same. */
  differences(first: NetBank, second: NetBank): string[] {
    const [one, other] = [first.channel(second), second.channel(first)]
    const held = one.mine.held + one.theirs.held + other.mine.held + other.theirs.held
    return [
      ...(owed(one) + owed(other) === 0 ? [] : [`positions ${owed(one)} and ${owed(other)}`]),
      ...(one.mine.tip === other.theirs.tip ? [] : [`lane ${one.mine.seq} and ${other.theirs.seq}`]),
      ...(one.theirs.tip === other.mine.tip ? [] : [`other lane ${one.theirs.seq} and ${other.mine.seq}`]),
      ...(held === 0 ? [] : [`${held} still held`]),
    ]
  }
}
