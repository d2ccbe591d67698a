/**
 * How other banks stand with their partners, and how we do, among banks whose house rules allow clearing (SPEC, CLR); and
 * the plan that follows from it.
 */
import type { Claim } from '../../protocol/federation/clearing-flow.ts'
import { planClearing, type ClearingPlan, type Loop } from '../../protocol/federation/clearing-plan.ts'
import {
  claimsNear,
  claimsOf,
  edgesOf,
  makePosition,
  positionBody,
} from '../../protocol/federation/position.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type { BankId, Item, Position } from '../../protocol/generated/types.ts'
import { validatePosition } from '../../protocol/generated/validators.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import type { Clock, Logger, Store } from '../ports.ts'
import { Words } from './words.ts'

/** What positions need. */
export interface PositionsInit {
  readonly env: Env
  readonly state: BankState
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  readonly isUp: (bank: BankId) => boolean
  readonly send: (bank: BankId, item: Item) => boolean
}

/** Banks whose positions are kept: more than loops of four banks can be made of. */
const maxBanks = 256
/** Claims that a plan looks at: a third of a second of work. */
const maxClaims = 4096
/** Our position is told anew when it changed, at most this often; and at least so often that none expires. */
const leastSeconds = 10
const mostSeconds = 6 * 3600

/** The positions that a bank knows. */
export class Positions {
  private readonly init: PositionsInit
  private readonly words: Words<Position>
  /** What our last position said. */
  private said = ''

  constructor(init: PositionsInit) {
    this.init = init
    this.words = new Words<Position>({
      ...init,
      ...{ crypto: init.env.crypto, prefix: 'position/', isWord: validatePosition, maxBanks },
      renewed: (last) => this.renewed(last),
      wanted: () => (init.state.rules.clearing ?? 'off') !== 'off',
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

  /** An item of a partner; true if it was a position. Its seal was checked with the frame. */
  heard(partner: BankId, item: Item): boolean {
    if (item.typ === 'position') this.words.heard(partner, item)
    return item.typ === 'position'
  }

  /** The plan by what is known now, and the banks that told of themselves. */
  plan(): ClearingPlan & { readonly banks: number } {
    const { state, clock } = this.init
    const told = this.words.good().map(({ body }) => body)
    const claims: Claim[] = claimsOf([positionBody(state, clock.now(), 0), ...told])
    return { ...planClearing(claimsNear(claims, state.bank, maxClaims)), banks: told.length + 1 }
  }

  /**
   * Whether this bank is the one that begins a loop where nobody is asked: of the banks that do so the one with the smallest
   * id. If two began, each would hold what the other needs.
   */
  begins({ banks }: Loop): boolean {
    const { state } = this.init
    const auto = (bank: BankId): boolean =>
      bank === state.bank ? state.rules.clearing === 'auto' : this.words.get(bank)?.body.auto === true
    return banks.toSorted().find(auto) === state.bank
  }

  /** Says anew how we stand, if that changed, or the last word grows old. */
  private renewed(last: Position | undefined): Position | undefined {
    const { env, state, clock } = this.init
    const now = clock.now()
    const age = now - (last?.body.seq ?? 0)
    const said = JSON.stringify([state.rules.clearing, edgesOf(state)])
    if (age < leastSeconds || (last !== undefined && said === this.said && age < mostSeconds))
      return undefined
    this.said = said
    return makePosition(env, state, now, now)
  }
}
