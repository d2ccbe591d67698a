/** Ends bank processes at random moments, as power cuts do. For tests: the result must be the same as without. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { BankProcess } from '../banks/bank-process.ts'
import { Chance } from '../chance.ts'

/** Recording goes on while at most so many kills wait for their moment. */
const maxWaiting = 4
const mostDelayMilliseconds = 150

/** Kills spread over a run. */
export class Killer {
  /** Kills done. */
  kills = 0
  private readonly moments: number[]
  private readonly banks: readonly BankProcess[]
  private readonly chance: Chance
  private waiting = 0
  private last: Promise<void> = Promise.resolve()

  /** `count` kills over `total` requests. */
  constructor(banks: readonly BankProcess[], count: number, total: number, seed: number) {
    this.banks = banks
    this.chance = new Chance('kills', seed)
    this.moments = Array.from({ length: count }, () => Math.floor(this.chance.next() * total * 0.97)).sort(
      (a, b) => a - b,
    )
  }

  /** To be called with the number of requests done so far, before the next: returns when it may be made. */
  async pass(done: number): Promise<void> {
    while (this.moments[0] !== undefined && this.moments[0] <= done) {
      this.moments.shift()
      this.waiting += 1
      this.last = this.last.then(() => this.strike())
    }
    while (this.waiting > maxWaiting) await this.last
  }

  /** Resolves when every kill was done. */
  async finish(): Promise<void> {
    await this.pass(Infinity)
    await this.last
  }

  private async strike(): Promise<void> {
    await sleep(this.chance.below(mostDelayMilliseconds))
    // Most are hit at work, some while they start again.
    const anyone = this.chance.below(4) === 0
    while (!this.victim(anyone)?.kill()) await sleep(20)
    this.kills += 1
    this.waiting -= 1
  }

  private victim(anyone: boolean): BankProcess | undefined {
    const banks = anyone ? this.banks : this.banks.filter((bank) => bank.isUp)
    return banks.length === 0 ? undefined : this.chance.pick(banks)
  }
}
