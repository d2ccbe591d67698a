/**
 * What other banks say of their room, and what we say of ours, if the operator wants that (SPEC, ROU). Each advert is
 * passed on once to all partners; those that are good are kept in the erasable store, never in the log.
 */
import { advertProblem, makeAdvert, neighboursOf } from '../../protocol/federation/advert.ts'
import { findRoutes } from '../../protocol/federation/find-routes.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type { Advert, AdvertBody, BankId, Item } from '../../protocol/generated/types.ts'
import { validateAdvert } from '../../protocol/generated/validators.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { describe } from '../net/handler.ts'
import { RateLimit } from '../net/limits.ts'
import type { Clock, Logger, PeerAddress, Store } from '../ports.ts'

/** What adverts need. */
export interface AdvertsInit {
  readonly env: Env
  readonly state: BankState
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  /** Whether this bank advertises itself. */
  readonly advertise: boolean
  /** Where this bank listens. */
  readonly addrs: () => readonly string[]
  readonly isUp: (bank: BankId) => boolean
  readonly send: (bank: BankId, item: Item) => boolean
  readonly peerIdOf: (transportKey: string) => string
}

/** Banks whose adverts are kept: far above a region's banks; a megabyte of memory at most each hundred. */
const maxBanks = 512
/** Looks at who came up, and at our own room. */
const lookMilliseconds = 5_000
/** Our advert is made anew when the room changed, at most this often; and at least so often that none expires. */
const leastSeconds = 30
const mostSeconds = 6 * 3600
/** What one partner may pass on: all that it knows at once, then a few. */
const perPartner = { burst: maxBanks, perSecond: 2 }
const keyOf = (bank: BankId): string => `advert/${bank}`

/** The adverts that a bank knows. */
export class Adverts {
  private readonly init: AdvertsInit
  private readonly known = new Map<BankId, Advert>()
  private readonly limit: RateLimit
  /** Partners that have all that we know. */
  private readonly told = new Set<BankId>()
  /** Our last advert, and what it said. */
  private own: Advert | undefined
  private words = ''
  private cancelTimer: () => void = () => undefined

  constructor(init: AdvertsInit) {
    this.init = init
    this.limit = new RateLimit(perPartner, () => init.clock.now() * 1000)
  }

  /** Reads what was heard earlier, and begins to look around. */
  async open(): Promise<void> {
    for await (const [, text] of this.init.store.list('advert/')) {
      const advert: unknown = JSON.parse(text)
      if (validateAdvert(advert)) this.known.set(advert.body.bank, advert)
    }
    this.look()
  }

  /** Stops the timer. */
  stop(): void {
    this.cancelTimer()
  }

  /** An item of a partner; true if it was an advert. Its seal was checked with the frame. */
  heard(partner: BankId, item: Item): boolean {
    if (item.typ === 'advert') this.take(partner, item)
    return item.typ === 'advert'
  }

  private take(partner: BankId, advert: Advert): void {
    const { clock, env, state, logger } = this.init
    const { bank, seq } = advert.body
    const known = this.known.get(bank)
    if (bank === state.bank || (known !== undefined && known.body.seq >= seq)) return
    if (!this.limit.take(partner)) return
    const problem = advertProblem(env.crypto, advert, clock.now())
    if (problem !== undefined) return logger.warn({ partner, code: problem.code }, 'refused an advert')
    if (known === undefined && this.known.size >= maxBanks) return
    this.known.set(bank, advert)
    void this.keep(bank, JSON.stringify(advert))
    this.tell(advert, partner)
  }

  private async keep(bank: BankId, text: string): Promise<void> {
    try {
      await this.init.store.put(keyOf(bank), text)
    } catch (cause) {
      this.init.logger.warn({ bank, ...describe(cause) }, 'an advert cannot be kept')
    }
  }

  /** Passes an advert on to all partners that can be reached, but for those that have it. */
  private tell(advert: Advert, ...except: readonly BankId[]): void {
    for (const bank of this.told)
      if (bank !== advert.body.bank && !except.includes(bank)) this.init.send(bank, advert)
  }

  /** Where a bank listens, by its own word. */
  addressOf(bank: BankId): PeerAddress | undefined {
    const advert = this.known.get(bank)
    if (advert === undefined) return undefined
    return { peer: this.init.peerIdOf(advert.genesis.transport), addrs: advert.body.addrs }
  }

  /** Banks that advertise, and where they listen. */
  *banks(): Iterable<BankId> {
    yield* this.known.keys()
  }

  /** Ways to a bank that have room by the adverts: the banks between, best first. */
  routes(to: BankId, seconds: number): BankId[][] {
    const { state, clock } = this.init
    const now = clock.now()
    const own: AdvertBody = {
      ...{ typ: 'advert.body', bank: state.bank, seq: 0, addrs: [], expires: now },
      neighbours: neighboursOf(state),
    }
    const good = [...this.known.values()].filter(({ body }) => body.expires > now)
    return findRoutes([own, ...good.map(({ body }) => body)], state.bank, to, seconds)
  }

  private look(): void {
    const { clock, state, isUp } = this.init
    this.forget()
    this.renew()
    for (const bank of state.channels.keys())
      if (!isUp(bank)) this.told.delete(bank)
      else if (!this.told.has(bank)) this.introduce(bank)
    this.cancelTimer = clock.after(lookMilliseconds, () => this.look())
  }

  /** A partner came up: it is sent all that we know. */
  private introduce(bank: BankId): void {
    const all = [...(this.own === undefined ? [] : [this.own]), ...this.known.values()]
    const sent = all.every((advert) => advert.body.bank === bank || this.init.send(bank, advert))
    if (sent) this.told.add(bank)
  }

  private forget(): void {
    const now = this.init.clock.now()
    for (const [bank, { body }] of this.known) {
      if (body.expires > now) continue
      this.known.delete(bank)
      void this.init.store.remove(keyOf(bank)).catch(() => undefined)
    }
  }

  /** Says anew what room there is, if that changed, or the last word grows old. */
  private renew(): void {
    const { env, state, clock, addrs, advertise } = this.init
    if (!advertise) return
    const now = clock.now()
    const age = now - (this.own?.body.seq ?? 0)
    const words = JSON.stringify([addrs(), neighboursOf(state)])
    if (age < leastSeconds || (words === this.words && age < mostSeconds)) return
    this.words = words
    const advert = makeAdvert(env, state, now, now, addrs())
    this.own = advert
    this.tell(advert)
  }
}
