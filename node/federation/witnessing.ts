/** The door of witnessing: which item goes where, in which order, and how many of them (SPEC, WIT). */
import { assert } from '../../protocol/assert.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { BankId, Item, LaneEntry } from '../../protocol/generated/types.ts'
import { describe } from '../net/handler.ts'
import { Cosigners, type CosignersInit } from './cosigners.ts'
import { MinuteTally } from './minute-tally.ts'
import { Witness } from './witness.ts'

/** What witnessing needs. */
export interface WitnessingInit extends CosignersInit {
  /** Number of our last lane entry that the partner says to have on disk. */
  readonly confirmed: (bank: BankId) => number
}

/** Items of one partner that are answered in a minute: most cost a signature and a write to the disk. */
const heardPerMinute = 120

/** Both halves: we witness our partners, and they us. */
export class Witnessing {
  readonly witness: Witness
  readonly cosigners: Cosigners
  private readonly init: WitnessingInit
  /** Work by partner: one item after another. */
  private readonly queues = new Map<BankId, Promise<void>>()
  private readonly tally: MinuteTally

  constructor(init: WitnessingInit) {
    this.init = init
    this.tally = new MinuteTally(heardPerMinute, init.clock)
    this.witness = new Witness(init)
    this.cosigners = new Cosigners(init)
  }

  /** Reads what is on disk, and begins to ask. */
  async open(): Promise<void> {
    await this.witness.open()
    await this.cosigners.open()
  }

  /** Stops asking. */
  stop(): void {
    this.cosigners.stop()
  }

  /** A partner's hello came, with its checkpoint. */
  met(bank: BankId, checkpoint: string): void {
    this.witness.compare(this.channel(bank), checkpoint)
    this.cosigners.met(bank)
  }

  private channel(bank: BankId): Channel {
    const channel = this.init.bank.state.channels.get(bank)
    assert(channel !== undefined, 'items come from partners')
    return channel
  }

  /** An item of a partner. True if it is about witnessing. */
  heard(bank: BankId, item: Item, answer: (item: Item) => void): boolean {
    const work = this.workOf(bank, item, answer)
    if (work === undefined) return false
    const own = this.init.bank.state.bank
    if (('from' in item && item.from !== bank) || ('to' in item && item.to !== own))
      answer({ typ: 'error', from: own, to: bank, code: 'wrong-bank' })
    else if (!this.tally.tooMany(bank)) this.enqueue(bank, work)
    return true
  }

  private workOf(
    bank: BankId,
    item: Item,
    answer: (item: Item) => void,
  ): (() => Promise<void> | void) | undefined {
    const { witness, cosigners } = this
    const channel = this.channel(bank)
    switch (item.typ) {
      case 'wit.add': {
        // As they are now: what the partner acknowledged, or wrote, before it sent this is under its checkpoint.
        const { last } = channel
        const confirmed = this.init.confirmed(bank)
        return async () => witness.add(channel, item, await this.due(channel, confirmed, last), answer)
      }
      case 'wit.cosigned':
        return () => cosigners.cosigned(channel, item)
      case 'wit.stale':
        return () => cosigners.stale(bank, item.size)
      case 'wit.seen':
        return () => witness.seen(item.note)
      case 'error':
        // Our log does not go on from what it cosigned: we may run on an old copy of it.
        return item.code === 'log-inconsistent' ? () => this.init.behind(bank) : undefined
      case 'proof.get':
        return () => cosigners.prove(channel, item, answer)
      case 'proof':
        return () => witness.proved(channel, item)
      default:
        return undefined
    }
  }

  /** The newest entry of either lane that must be in the partner's log. */
  private async due(channel: Channel, confirmed: number, last: LaneEntry | undefined): Promise<LaneEntry[]> {
    const { bank, laneEntry } = this.init
    const own = confirmed === 0 ? undefined : await laneEntry(channel, bank.state.bank, confirmed)
    return [own?.entry, last].filter((entry) => entry !== undefined)
  }

  private enqueue(bank: BankId, work: () => Promise<void> | void): void {
    const before = this.queues.get(bank) ?? Promise.resolve()
    const failed = (cause: unknown): void =>
      this.init.logger.error({ peer: bank, ...describe(cause) }, 'witnessing failed')
    this.queues.set(bank, before.then(work).catch(failed))
  }
}
