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
  /** Kills that will be done: at most every second request is disturbed, else nobody would get anywhere. */
  readonly count: number
  private readonly moments: number[]
  private readonly banks: readonly BankProcess[]
  private readonly chance: Chance
  /** Kills of a bank since it last recorded something. */
  private readonly unrecovered = new Map<BankProcess, number>()
  private readonly finished = new Set<BankProcess>()
  private waiting = 0
  private last: Promise<void> = Promise.resolve()

  /** At most `count` kills over `total` requests. */
  constructor(banks: readonly BankProcess[], count: number, total: number, seed: number) {
    this.banks = banks
    this.chance = new Chance('kills', seed)
    this.count = Math.min(count, Math.floor(total / 2))
    this.moments = Array.from({ length: this.count }, () =>
      Math.floor(this.chance.next() * total * 0.97),
    ).sort((a, b) => a - b)
  }

  /**
   * To be called with the number of requests done so far, before the next one of `bank`: returns when it may be made. A
   * bank that must record something before it may be killed again never waits here.
   */
  async pass(done: number, bank?: BankProcess): Promise<void> {
    while (this.moments[0] !== undefined && this.moments[0] <= done) {
      this.moments.shift()
      this.waiting += 1
      this.last = this.last.then(() => this.strike())
    }
    const mustWait = (): boolean =>
      this.waiting > maxWaiting && (bank === undefined || !this.unrecovered.has(bank))
    while (mustWait()) await Promise.race([this.last, sleep(20)])
  }

  /** The bank recorded something. */
  recorded(bank: BankProcess): void {
    this.unrecovered.delete(bank)
  }

  /** The bank has nothing more to record. */
  finish(bank: BankProcess): void {
    this.finished.add(bank)
  }

  /** Resolves when every kill was done. */
  async end(): Promise<void> {
    await this.pass(Infinity)
    await this.last
  }

  private async strike(): Promise<void> {
    await sleep(this.chance.below(mostDelayMilliseconds))
    // Most are hit at work, some while they start again.
    const anyone = this.chance.below(4) === 0
    for (;;) {
      const victim = this.victim(anyone)
      if (victim?.kill() === true) {
        this.unrecovered.set(victim, (this.unrecovered.get(victim) ?? 0) + 1)
        break
      }
      await sleep(20)
    }
    this.kills += 1
    this.waiting -= 1
  }

  /** A bank to kill: one that has recorded something since the last time, or was hit only once since and starts. */
  private victim(anyone: boolean): BankProcess | undefined {
    const banks = this.banks.filter((bank) => {
      const kills = this.finished.has(bank) ? 0 : (this.unrecovered.get(bank) ?? 0)
      return anyone ? kills < 2 : kills === 0 && bank.isUp
    })
    return banks.length === 0 ? undefined : this.chance.pick(banks)
  }
}
