/**
 * What other banks say of their room, and what we say of ours, if the operator wants that (SPEC, ROU).
 */
import { makeAdvert, neighboursOf } from '../../protocol/federation/advert.ts'
import { findRoutes, narrowestPlace, type Narrow } from '../../protocol/federation/find-routes.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type { Advert, AdvertBody, BankId, Item } from '../../protocol/generated/types.ts'
import { lastKeys } from '../../protocol/identity-log.ts'
import { validateAdvert } from '../../protocol/generated/validators.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import type { Clock, Logger, PeerAddress, Store } from '../ports.ts'
import { Words } from './words.ts'

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

/** Ways to a bank. */
export interface Ways {
  /** The banks between, best first. */
  readonly ways: readonly (readonly BankId[])[]
  /** There are only ways whose first bank cannot be reached now. */
  readonly unreachable: boolean
}

/** Banks whose adverts are kept: far above a region's banks; a megabyte of memory at most each hundred. */
const maxBanks = 512
/** Our advert is made anew when the room changed, at most this often; and at least so often that none expires. */
const leastSeconds = 30
const mostSeconds = 6 * 3600

/** The adverts that a bank knows. */
export class Adverts {
  private readonly init: AdvertsInit
  private readonly words: Words<Advert>
  /** What our last advert said. */
  private said = ''

  constructor(init: AdvertsInit) {
    this.init = init
    this.words = new Words<Advert>({
      ...init,
      ...{ crypto: init.env.crypto, prefix: 'advert/', isWord: validateAdvert, maxBanks },
      renewed: (last) => this.renewed(last),
      wanted: () => true,
    })
  }

  /** Reads what was heard earlier, and begins to look around. */
  open(): Promise<void> {
    return this.words.open()
  }

  /** Stops the timer. */
  stop(): void {
    this.words.stop()
  }

  /** An item of a partner; true if it was an advert. Its seal was checked with the frame. */
  heard(partner: BankId, item: Item): boolean {
    if (item.typ === 'advert') this.words.heard(partner, item)
    return item.typ === 'advert'
  }

  /** Where a bank listens, by its own word. */
  addressOf(bank: BankId): PeerAddress | undefined {
    const advert = this.words.get(bank)
    if (advert === undefined) return undefined
    return { peer: this.init.peerIdOf(lastKeys(advert).transport), addrs: advert.body.addrs }
  }

  /** Banks that advertise, and where they listen. */
  banks(): Iterable<BankId> {
    return this.words.banks()
  }

  /** Ways to a bank that have room by the adverts; those over a partner that cannot be reached only where there are no others. */
  routes(to: BankId, seconds: number): Ways {
    const { state, isUp } = this.init
    const bodies = this.bodies()
    const away = [...state.channels.keys()].filter((partner) => !isUp(partner))
    const ways = findRoutes(bodies, state.bank, to, seconds, away)
    if (ways.length > 0) return { ways, unreachable: false }
    const others = findRoutes(bodies, state.bank, to, seconds)
    return { ways: others, unreachable: others.length > 0 }
  }

  /** Where the best way to a bank is too narrow for so many seconds; undefined if nobody tells of any way. */
  narrowest(to: BankId, seconds: number): Narrow | undefined {
    return narrowestPlace(this.bodies(), this.init.state.bank, to, seconds)
  }

  /** What all say now, we ourselves first. */
  private bodies(): AdvertBody[] {
    const { state, clock } = this.init
    const own: AdvertBody = {
      ...{ typ: 'advert.body', bank: state.bank, seq: 0, addrs: [], expires: clock.now() },
      neighbours: neighboursOf(state),
    }
    return [own, ...this.words.good().map(({ body }) => body)]
  }

  /** Says anew what room there is, if that changed, or the last word grows old. */
  private renewed(last: Advert | undefined): Advert | undefined {
    const { env, state, clock, addrs, advertise } = this.init
    if (!advertise) return undefined
    const now = clock.now()
    const age = now - (last?.body.seq ?? 0)
    const said = JSON.stringify([addrs(), neighboursOf(state)])
    if (age < leastSeconds || (said === this.said && age < mostSeconds)) return undefined
    this.said = said
    return makeAdvert(env, state, now, now, addrs())
  }
}
