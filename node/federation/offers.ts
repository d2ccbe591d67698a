/**
 * What partners show each other of their boards (SPEC, OFR): asks for their lists when a session begins and from time to
 * time, keeps them in the erasable store, and answers with ours. It knows nothing of people: whoever does is attached.
 */
import {
  beginPull,
  listOf,
  mayShow,
  offersProtocol,
  pageOf,
  takePage,
} from '../../protocol/federation/offers.ts'
import type { ListedOffers, Pull, Pulled } from '../../protocol/federation/offers.ts'
import type { Crypto } from '../../protocol/crypto.ts'
import type { BankId, Item, OfferId, OffersGet, OffersPage } from '../../protocol/generated/types.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import type { RefusalCode } from '../../protocol/refusal.ts'
import { describe } from '../net/handler.ts'
import type { Clock, Logger, OfferBoard, OfferPort, PartnerOffers, Store } from '../ports.ts'
import { MinuteTally } from './minute-tally.ts'
import { textOfKept, keptFrom } from './offers-kept.ts'

/** What showing each other's offers needs. */
export interface OffersInit {
  readonly crypto: Crypto
  readonly state: BankState
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  /** Whether our hello names `offers/1`. */
  readonly spoken: boolean
  /** Whether the partner's hello named a part of the protocol. */
  readonly speaks: (partner: BankId, protocol: string) => boolean
  /** How this bank calls a partner: for addresses, and for people. */
  readonly nameOf: (partner: BankId) => { readonly ref: string; readonly name: string }
  /** Sends an item to a partner; false if it cannot be reached now. */
  readonly send: (partner: BankId, item: Item) => boolean
}

/** How often is looked whether a partner is to be asked, or a list has grown old. */
const lookMilliseconds = 60_000
/** A partner is asked so often at most when sessions begin again and again; and so often while one lasts. */
const leastSeconds = 30
const usualSeconds = 3600
/** People may have partners asked at once, but not as often as they can press a button. */
const askedAgainSeconds = 3
/** A list that was not confirmed for so long is shown no more (SPEC, OFR-06). */
const staleSeconds = 7 * 86_400
/** A list that is confirmed is written again only so often: the instant is all that is new. */
const rewriteSeconds = 6 * 3600
/** How long an answer may take, and how often a list may change while it is fetched. */
const answerMilliseconds = 10_000
const mostChanges = 3
/** A partner may ask this much a minute: two whole lists in the smallest pages that long texts make. */
const askedPerMinute = 240

const keyOf = (bank: BankId): string => `offers/${bank}`

interface Running {
  pull: Pull
  changes: number
  cancel: () => void
  readonly done: (() => void)[]
}

interface Kept {
  readonly list: ListedOffers
  readonly fetched: number
}

/** Both sides of it. */
export class Offers implements OfferPort {
  private readonly init: OffersInit
  private readonly kept = new Map<BankId, Kept>()
  private readonly written = new Map<BankId, number>()
  private readonly running = new Map<BankId, Running>()
  private readonly asked = new Map<BankId, number>()
  private readonly tally: MinuteTally
  private board: OfferBoard | undefined
  private own: ListedOffers | undefined
  private readonly nothing: ListedOffers
  private cancelTimer: () => void = () => undefined

  constructor(init: OffersInit) {
    this.init = init
    this.tally = new MinuteTally(askedPerMinute, init.clock)
    this.nothing = listOf(init.crypto, [])
  }

  /** Reads what was taken earlier. What cannot be read is asked for again. */
  async open(): Promise<void> {
    const { store, crypto } = this.init
    for await (const [key, text] of store.list(keyOf(''))) {
      const kept = keptFrom(text)
      if (kept === undefined) continue
      const bank = key.slice(keyOf('').length)
      this.kept.set(bank, { list: listOf(crypto, kept.offers), fetched: kept.fetched })
      this.written.set(bank, kept.fetched)
    }
  }

  /** Stops the timer. */
  stop(): void {
    this.cancelTimer()
    for (const { cancel } of this.running.values()) cancel()
  }

  attach(board: OfferBoard): void {
    this.board = board
    this.look()
    for (const [bank, kept] of this.kept) board.take(bank, this.shown(bank, kept))
  }

  async refresh(): Promise<void> {
    this.review()
    const waits = [...this.init.state.channels.keys()].map(
      (partner) =>
        new Promise<void>((resolve) => {
          if (this.isDue(partner, askedAgainSeconds)) this.ask(partner, resolve)
          else resolve()
        }),
    )
    await Promise.all(waits)
  }

  /** A session with a partner begins. */
  opened(partner: BankId): void {
    if (this.isDue(partner, leastSeconds)) this.ask(partner)
  }

  /** Something was appended that may end, or begin, what partners may see: what may not be shown vanishes at once. */
  review(): void {
    for (const partner of this.kept.keys()) if (!this.mayTake(partner)) this.forget(partner)
  }

  /** An item of a partner; true if it is about offers. */
  heard(partner: BankId, item: Item, answer: (item: Item) => void): boolean {
    if (item.typ !== 'offers.get' && item.typ !== 'offers.page') return false
    const own = this.init.state.bank
    const refused = (code: RefusalCode): void => answer({ typ: 'error', from: own, to: partner, code })
    if (!this.init.spoken || !this.init.speaks(partner, offersProtocol)) refused('unsupported')
    else if (item.from !== partner || item.to !== own) refused('wrong-bank')
    else if (item.typ === 'offers.page') this.take(partner, item)
    else if (this.board !== undefined && !this.tally.tooMany(partner)) answer(this.answerTo(item))
    return true
  }

  private answerTo(question: OffersGet): OffersPage {
    const channel = this.init.state.channels.get(question.from)
    const shares = channel !== undefined && mayShow(channel)
    const offers = shares ? (this.board?.shared() ?? []) : []
    if (offers.length > 0 && this.own?.offers !== offers) this.own = listOf(this.init.crypto, offers)
    return pageOf(offers.length > 0 && this.own !== undefined ? this.own : this.nothing, question)
  }

  private mayTake(partner: BankId): boolean {
    const channel = this.init.state.channels.get(partner)
    const kept = this.kept.get(partner)
    const isOld = kept !== undefined && this.init.clock.now() - kept.fetched > staleSeconds
    return channel !== undefined && mayShow(channel) && !isOld && this.board?.wanted() !== false
  }

  private isDue(partner: BankId, seconds: number): boolean {
    const age = this.init.clock.now() - (this.asked.get(partner) ?? -seconds)
    // The clock may be set back; nobody waits for ever for that.
    return age >= seconds || age < 0
  }

  private look(): void {
    this.cancelTimer()
    this.review()
    for (const partner of this.init.state.channels.keys())
      if (this.isDue(partner, usualSeconds)) this.ask(partner)
    this.cancelTimer = this.init.clock.after(lookMilliseconds, () => this.look())
  }

  /** Asks a partner for its list, unless that is under way. `done` is called in any case, when nothing more is to come. */
  private ask(partner: BankId, done: () => void = () => undefined): void {
    const running = this.running.get(partner)
    if (running !== undefined) return void running.done.push(done)
    const { channels } = this.init.state
    const channel = channels.get(partner)
    const may = channel !== undefined && mayShow(channel) && this.board?.wanted() === true
    if (!may || !this.init.spoken || !this.init.speaks(partner, offersProtocol)) return done()
    const pull = beginPull(this.kept.get(partner)?.list.oid)
    this.running.set(partner, { pull, changes: 0, cancel: () => undefined, done: [done] })
    this.question(partner)
  }

  private question(partner: BankId, after?: OfferId): void {
    const running = this.running.get(partner)
    if (running === undefined) return
    running.cancel()
    running.cancel = this.init.clock.after(answerMilliseconds, () => this.end(partner))
    const { known } = running.pull
    const ends = { from: this.init.state.bank, to: partner }
    const asks = { ...(after !== undefined && { after }), ...(known !== undefined && { known }) }
    if (!this.init.send(partner, { typ: 'offers.get', ...ends, ...asks })) return this.end(partner)
    this.asked.set(partner, this.init.clock.now())
  }

  private take(partner: BankId, page: OffersPage): void {
    const running = this.running.get(partner)
    if (running === undefined) return
    const taken = takePage(this.init.crypto, running.pull, page)
    if (taken.ok) return this.goOn(partner, running, taken.value)
    if (taken.error.code === 'not-asked') return
    this.init.logger.warn({ partner, code: taken.error.code }, 'refused the offers of a partner')
    this.end(partner)
  }

  private goOn(partner: BankId, running: Running, pulled: Pulled): void {
    if (pulled.typ === 'more') {
      running.pull = pulled.pull
      return this.question(partner, pulled.after)
    }
    if (pulled.typ === 'changed') {
      if (++running.changes > mostChanges) return this.end(partner)
      running.pull = beginPull(this.kept.get(partner)?.list.oid)
      return this.question(partner)
    }
    const list = pulled.typ === 'whole' ? pulled.list : this.kept.get(partner)?.list
    if (list !== undefined && this.mayTake(partner)) this.keep(partner, list, pulled.typ === 'same')
    this.end(partner)
  }

  private end(partner: BankId): void {
    const running = this.running.get(partner)
    this.running.delete(partner)
    running?.cancel()
    for (const done of running?.done ?? []) done()
  }

  private keep(partner: BankId, list: ListedOffers, same: boolean): void {
    const fetched = this.init.clock.now()
    const kept = { list, fetched }
    this.kept.set(partner, kept)
    this.board?.take(partner, this.shown(partner, kept))
    if (same && fetched - (this.written.get(partner) ?? 0) < rewriteSeconds) return
    this.written.set(partner, fetched)
    this.onDisk(partner, this.init.store.put(keyOf(partner), textOfKept(list.offers, fetched)))
  }

  private forget(partner: BankId): void {
    this.kept.delete(partner)
    this.written.delete(partner)
    // The next session or look asks again, if that may be then.
    this.asked.delete(partner)
    this.board?.take(partner, undefined)
    this.onDisk(partner, this.init.store.remove(keyOf(partner)))
  }

  private onDisk(partner: BankId, work: Promise<void>): void {
    work.catch((cause: unknown) =>
      this.init.logger.warn({ partner, ...describe(cause) }, 'the offers of a partner cannot be kept'),
    )
  }

  private shown(partner: BankId, { list, fetched }: Kept): PartnerOffers {
    return { ...this.init.nameOf(partner), offers: list.offers, fetched }
  }
}
