/**
 * Finds banks that decided twice: a receipt of the decider, and its release of the same hold (SPEC, EVI-06). The two come
 * on different ways and at different times, so what was answered long ago is read from the log.
 */
import { accuse } from '../../protocol/federation/accuse.ts'
import { opsOf } from '../../protocol/identity-log.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import { verifyEvidence } from '../../protocol/federation/evidence.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type { Answered } from '../../protocol/federation/transfer.ts'
import type {
  BankId,
  DoubleDecision,
  Item,
  LaneEntry,
  ProvenLane,
  SealProof,
  SealedReceipt,
} from '../../protocol/generated/types.ts'
import type { Bank } from '../bank.ts'
import { describe } from '../net/handler.ts'
import type { Logger } from '../ports.ts'
import type { LaneName } from './comparer.ts'
import type { LoggedLane } from './cosigners.ts'

/** What the search needs. */
export interface DecisionsInit {
  readonly env: Env
  readonly bank: Bank
  readonly logger: Logger
  /** An entry of either lane of a channel out of the log. */
  readonly laneEntry: (lane: LaneName, number: number) => Promise<LoggedLane | undefined>
  /** Sends an item to a partner; false if it cannot be reached now. */
  readonly send: (bank: BankId, item: Item) => boolean
}

/** As many entries of a lane as evidence may show. */
const longestRow = 16
/** Receipts that wait to be looked at: each costs reads of the log, and whoever sends more than this is not heard. */
const mostWaiting = 8

/** Compares late answers with what the log says. */
export class Decisions {
  private readonly init: DecisionsInit
  private waiting = 0
  private last: Promise<void> = Promise.resolve()

  constructor(init: DecisionsInit) {
    this.init = init
  }

  /** A partner shows what became of a transfer. True if the item does. */
  heard(item: Item): boolean {
    if (item.typ !== 'xfer.status') return false
    if (item.receipt !== undefined) this.compare(item.receipt)
    return true
  }

  /** An entry of a partner that answers no open hold: perhaps it is the other answer to one that was answered. */
  broken(entry: LaneEntry, proof: SealProof): void {
    if (entry.typ === 'lane.settle') this.compare(entry.receipt)
    if (entry.typ !== 'lane.release') return
    const receipt = this.init.bank.state.transfers.get(entry.xfer)?.receipt
    if (receipt !== undefined) this.compare(receipt, { entries: [entry], proof })
  }

  /** One after the other. Whatever goes wrong, nothing but this piece of evidence is missed. */
  private compare(receipt: SealedReceipt, release?: ProvenLane): void {
    if (this.waiting >= mostWaiting) return
    this.waiting += 1
    this.last = this.last
      .then(() => this.look(receipt, release))
      .catch((cause: unknown) => this.init.logger.warn(describe(cause), 'a receipt was not compared'))
      .finally(() => void (this.waiting -= 1))
  }

  private async look(receipt: SealedReceipt, refused?: ProvenLane): Promise<void> {
    const { bank, laneEntry } = this.init
    const { state } = bank
    const { xfer, from } = receipt.body
    const transfer = state.transfers.get(xfer)
    const answered = transfer?.answered
    const channel = answered && state.channels.get(answered.bank)
    if (answered === undefined || channel?.evidence.has('double-decision') !== false) return
    if (refused === undefined && transfer?.state !== 'released') return
    const own = { ch: channel.ch, ep: answered.ep, by: state.bank }
    const hold = (await laneEntry(own, answered.hold))?.entry
    if (hold?.typ !== 'lane.hold' || hold.decider.bank !== from || hold.decider.key !== receipt.seal.key)
      return
    // Only the bank next to the decider has its release: the receipt is shown to whoever is nearer to it.
    if (hold.route.length > 0)
      return void this.init.send(answered.bank, statusWith(state.bank, answered.bank, receipt))
    const release = refused ?? (await this.releaseOf(channel, answered))
    const ack = release?.entries[0]?.ack.seq ?? 0
    if (release === undefined || ack - answered.hold >= longestRow) return
    const holds = await this.entries(own, answered.hold, ack)
    await this.accuse({
      typ: 'evidence.double-decision',
      about: channel.identity.genesis,
      ...opsOf(channel.identity),
      receipt,
      holds,
      release,
    })
  }

  /** The answer in the partner's lane, up to an entry that the partner is proven to have sealed. */
  private async releaseOf(channel: Channel, { ep, answer }: Answered): Promise<ProvenLane | undefined> {
    const theirs = { ch: channel.ch, ep, by: channel.peer }
    const entries: LaneEntry[] = []
    for (let number = answer; entries.length < longestRow; number++) {
      const found = await this.init.laneEntry(theirs, number)
      if (found === undefined) return undefined
      entries.push(found.entry)
      // Where the rest of its frame was refused, the proof of the last entry stands by itself.
      const isLast = ep === channel.ep && number === channel.theirs.seq
      const proof = found.shown.seal ?? (isLast ? channel.lastProof : undefined)
      if (proof !== undefined) return { entries, proof }
    }
    return undefined
  }

  private async entries(lane: LaneName, from: number, to: number): Promise<LaneEntry[]> {
    const entries: LaneEntry[] = []
    for (let number = from; number <= to; number++) {
      const found = await this.init.laneEntry(lane, number)
      if (found !== undefined) entries.push(found.entry)
    }
    return entries
  }

  /** Checked first: what looks like two decisions may be one, on two holds. */
  private async accuse(evidence: DoubleDecision): Promise<void> {
    const { env, bank } = this.init
    if (verifyEvidence(env.crypto, evidence).ok) await bank.run((turn) => accuse(turn, evidence))
  }
}

function statusWith(from: BankId, to: BankId, receipt: SealedReceipt): Item {
  return { typ: 'xfer.status', from, to, xfer: receipt.body.xfer, state: 'paid', receipt }
}
