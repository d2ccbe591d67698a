import type { BankId, Item, LaneCopy, Oid, StatementBody } from '../../protocol/generated/types.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import { nextStatement } from '../../protocol/federation/statement.ts'
import type { Bank } from '../bank.ts'
import { describe } from '../net/handler.ts'
import type { Clock, Logger } from '../ports.ts'
import type { LoggedLane } from './cosigners.ts'
import { MinuteTally } from './minute-tally.ts'

/** What the comparer needs. */
export interface ComparerInit {
  readonly bank: Bank
  readonly clock: Clock
  readonly logger: Logger
  /** An entry of either lane of a channel out of the log. */
  readonly laneEntry: (lane: LaneName, number: number) => Promise<LoggedLane | undefined>
  /** Sends an item to a partner; false if it cannot be reached now. */
  readonly send: (bank: BankId, item: Item) => boolean
}

/** One lane of one epoch of a channel: its owner is `by`. */
export interface LaneName {
  readonly ch: Oid
  readonly ep: number
  readonly by: BankId
}

const answerMilliseconds = 5_000
/** A partner may ask this much a minute: a search in the longest lane takes 53 questions, each a read of the log. */
const askedPerMinute = 240

/** True of items that only compare: they change nothing and are read and answered also where a lane is frozen. */
export function isComparison(item: Item): boolean {
  if (item.typ === 'stmt.view') return item.refuses === undefined
  return item.typ === 'stmt.look' || item.typ === 'stmt.get' || item.typ === 'stmt.copy'
}

/** Asks a partner how it sees the channel, and answers the same question (SPEC, STM-08). */
export class Comparer {
  private readonly init: ComparerInit
  private readonly waiting = new Map<string, ((item: Item) => void)[]>()
  private readonly asked: MinuteTally

  constructor(init: ComparerInit) {
    this.init = init
    this.asked = new MinuteTally(askedPerMinute, init.clock)
  }

  /** How the partner sees the channel now; undefined if it does not answer. */
  async view({ ch, ep, peer }: Channel): Promise<StatementBody | undefined> {
    const by = this.init.bank.state.bank
    const answer = await this.ask(peer, viewKey(peer), { typ: 'stmt.look', ch, ep, by })
    return answer?.typ === 'stmt.view' ? answer.body : undefined
  }

  /** The partner's copy of an entry, perhaps none; undefined if it does not answer. */
  async copy(peer: BankId, lane: LaneName, number: number): Promise<LaneCopy | undefined> {
    const { ch, ep, by: owner } = lane
    const by = this.init.bank.state.bank
    const item: Item = { typ: 'stmt.get', ch, ep, by, lane: owner, number }
    const answer = await this.ask(peer, copyKey(peer, owner, number), item)
    return answer?.typ === 'stmt.copy' ? answer : undefined
  }

  private ask(peer: BankId, key: string, question: Item): Promise<Item | undefined> {
    return new Promise((resolve) => {
      const done = (answer: Item | undefined): void => {
        cancel()
        const others = (this.waiting.get(key) ?? []).filter((one) => one !== done)
        if (others.length === 0) this.waiting.delete(key)
        else this.waiting.set(key, others)
        resolve(answer)
      }
      const cancel = this.init.clock.after(answerMilliseconds, () => done(undefined))
      this.waiting.set(key, [...(this.waiting.get(key) ?? []), done])
      if (!this.init.send(peer, question)) done(undefined)
    })
  }

  /** An item of a partner. True if it is a question or an answer about what two copies of a channel hold. */
  heard(peer: BankId, item: Item, answer: (item: Item) => void): boolean {
    if (!isComparison(item)) return false
    this.take(peer, item, answer).catch((cause: unknown) =>
      this.init.logger.warn({ partner: peer, ...describe(cause) }, 'no answer was given'),
    )
    return true
  }

  private async take(peer: BankId, item: Item, answer: (item: Item) => void): Promise<void> {
    const channel = this.init.bank.state.channels.get(peer)
    if (channel === undefined || !('by' in item) || item.by !== peer) return
    if (item.typ === 'stmt.view') this.answered(viewKey(peer), item)
    if (item.typ === 'stmt.copy') this.answered(copyKey(peer, item.lane, item.number), item)
    if ((item.typ !== 'stmt.look' && item.typ !== 'stmt.get') || this.asked.tooMany(peer)) return
    const { ch, ep } = channel
    if (item.ch !== ch || item.ep !== ep) return
    const by = this.init.bank.state.bank
    if (item.typ === 'stmt.look') {
      const now = this.init.clock.now()
      const body = await this.init.bank.view(() => nextStatement(by, channel, now))
      return answer({ typ: 'stmt.view', by, body })
    }
    const { lane, number } = item
    const found = await this.init.laneEntry({ ch, ep, by: lane }, number)
    answer({ typ: 'stmt.copy', ch, ep, by, lane, number, ...(found && { entry: found.entry }) })
  }

  private answered(key: string, item: Item): void {
    for (const done of this.waiting.get(key) ?? []) done(item)
  }
}

const viewKey = (peer: BankId): string => peer
const copyKey = (peer: BankId, lane: BankId, number: number): string => `${peer} ${lane} ${number}`
