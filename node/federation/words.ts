import type { Crypto } from '../../protocol/crypto.ts'
import { wordProblem, type Word } from '../../protocol/federation/word.ts'
import type { BankId } from '../../protocol/generated/types.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { describe } from '../net/handler.ts'
import { RateLimit } from '../net/limits.ts'
import type { Clock, Logger, Store } from '../ports.ts'

/** What passing words on needs. */
export interface WordsInit<W extends Word> {
  readonly crypto: Crypto
  readonly state: BankState
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  /** Where they are kept: `advert/`. */
  readonly prefix: string
  readonly isWord: (value: unknown) => value is W
  /** Most banks whose words are kept. */
  readonly maxBanks: number
  readonly isUp: (bank: BankId) => boolean
  readonly send: (bank: BankId, word: W) => boolean
  /** Looked for from time to time: a new word of this bank, or undefined if the last one stands. */
  readonly renewed: (last: W | undefined) => W | undefined
  /** False while the bank wants none of it: it takes, keeps and passes on nothing. */
  readonly wanted: () => boolean
}

/** Looks at who came up, and at what this bank has to say. */
const lookMilliseconds = 5_000

/**
 * What banks say of themselves: each word is passed on once to all partners, and all that are good to a partner that comes
 * up. They are kept in the erasable store, never in the log. Whatever a partner can make grow is bounded.
 */
export class Words<W extends Word> {
  private readonly init: WordsInit<W>
  private readonly known = new Map<BankId, W>()
  private readonly limit: RateLimit
  /** Partners that have all that we know. */
  private readonly told = new Set<BankId>()
  private own: W | undefined
  private cancelTimer: () => void = () => undefined

  constructor(init: WordsInit<W>) {
    this.init = init
    // What one partner may pass on: all that it knows at once, then a few.
    const perPartner = { burst: init.maxBanks, perSecond: 2 }
    this.limit = new RateLimit(perPartner, () => init.clock.now() * 1000)
  }

  /** Reads what was heard earlier, and begins to look around. */
  async open(): Promise<void> {
    const { store, prefix, isWord } = this.init
    for await (const [, text] of store.list(prefix)) {
      const word: unknown = JSON.parse(text)
      if (isWord(word)) this.known.set(word.body.bank, word)
    }
    this.look()
  }

  /** Stops the timer. */
  stop(): void {
    this.cancelTimer()
  }

  /** A word that a partner passed on. Its seal was checked with the frame. */
  heard(partner: BankId, word: W): void {
    const { clock, crypto, state, logger, maxBanks, wanted } = this.init
    const { bank, seq } = word.body
    const known = this.known.get(bank)
    if (!wanted() || bank === state.bank || (known !== undefined && known.body.seq >= seq)) return
    // By keys of an earlier day: of a thief, or long on its way.
    if (known !== undefined && (word.ops?.length ?? 0) < (known.ops?.length ?? 0)) return
    if (!this.limit.take(partner)) return
    const problem = wordProblem(crypto, word, clock.now())
    if (problem !== undefined)
      return logger.warn({ partner, code: problem.code }, 'refused what a bank says of itself')
    if (known === undefined && this.known.size >= maxBanks) return
    this.known.set(bank, word)
    void this.keep(bank, JSON.stringify(word))
    this.tell(word, partner)
  }

  private async keep(bank: BankId, text: string): Promise<void> {
    try {
      await this.init.store.put(this.init.prefix + bank, text)
    } catch (cause) {
      this.init.logger.warn({ bank, ...describe(cause) }, 'what a bank says of itself cannot be kept')
    }
  }

  /** Passes a word on to all partners that can be reached, but for those that have it. */
  private tell(word: W, ...except: readonly BankId[]): void {
    for (const bank of this.told)
      if (bank !== word.body.bank && !except.includes(bank)) this.init.send(bank, word)
  }

  /** The last word of a bank. */
  get(bank: BankId): W | undefined {
    return this.known.get(bank)
  }

  /** Banks of which there is a word. */
  banks(): Iterable<BankId> {
    return this.known.keys()
  }

  /** The words of other banks whose time is not over. */
  good(): W[] {
    const now = this.init.clock.now()
    return [...this.known.values()].filter(({ body }) => body.expires > now)
  }

  private look(): void {
    const { clock, state, isUp, wanted } = this.init
    this.forget()
    this.renew()
    for (const bank of state.channels.keys())
      if (!isUp(bank) || !wanted()) this.told.delete(bank)
      else if (!this.told.has(bank)) this.introduce(bank)
    this.cancelTimer = clock.after(lookMilliseconds, () => this.look())
  }

  /** A partner came up: it is sent all that we know. */
  private introduce(bank: BankId): void {
    const all = [...(this.own === undefined ? [] : [this.own]), ...this.known.values()]
    const sent = all.every((word) => word.body.bank === bank || this.init.send(bank, word))
    if (sent) this.told.add(bank)
  }

  private forget(): void {
    const now = this.init.clock.now()
    const wanted = this.init.wanted()
    for (const [bank, { body }] of this.known) {
      if (wanted && body.expires > now) continue
      this.known.delete(bank)
      void this.init.store.remove(this.init.prefix + bank).catch(() => undefined)
    }
    if (!wanted) this.own = undefined
  }

  private renew(): void {
    if (!this.init.wanted()) return
    const word = this.init.renewed(this.own)
    if (word === undefined) return
    this.own = word
    this.tell(word)
  }
}
