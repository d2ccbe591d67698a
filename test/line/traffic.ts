/** Exchanges between the banks of a town, direct and over others, for as long as it is asked for. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Lost } from '../../cli/client.ts'
import { derivedId, type Chance } from '../../cli/chance.ts'
import { validateExchangeView } from '../../protocol/generated/validators.ts'
import type { Town, TownBank } from './town.ts'

/** An exchange that was asked for. */
export interface Asked {
  /** Identifier at the payer's bank, that of the receiver of help. */
  readonly id: string
  /** Positions of all banks on the way, the payer's first and the giver's last. */
  readonly way: readonly number[]
  readonly seconds: number
}

/** Most steps from one bank to another: three banks between (SPEC, ROU). */
const mostSteps = 4
const today = (): string => new Date().toISOString().slice(0, 10)

/** A way of random length and direction: along the line, or round the ring if there is one. */
export function randomWay(chance: Chance, count: number, ring: boolean): number[] {
  for (;;) {
    const [from, steps, turn] = [chance.below(count), 1 + chance.below(mostSteps), chance.pick([-1, 1])]
    const way = Array.from({ length: steps + 1 }, (_, step) => from + turn * step)
    if (ring) return way.map((at) => (at + count) % count)
    if (way.every((at) => at >= 0 && at < count)) return way
  }
}

/** Asks for exchanges and remembers them. */
export class Traffic {
  readonly asked: Asked[] = []
  private readonly town: Town
  private readonly ring: boolean
  private readonly seed: readonly (string | number)[]

  constructor(town: Town, ring: boolean, ...seed: readonly (string | number)[]) {
    this.town = town
    this.ring = ring
    this.seed = seed
  }

  /** Several people ask, each for one thing after another, until `until` (milliseconds); resolves when all have an answer. */
  async run(desks: number, until: number, chanceOf: (desk: number) => Chance): Promise<void> {
    const work = async (desk: number): Promise<void> => {
      const chance = chanceOf(desk)
      while (Date.now() < until) {
        await this.ask(
          randomWay(chance, this.town.banks.length, this.ring),
          60 * (1 + chance.below(60)),
          chance.below(4),
        )
        await sleep(chance.below(250))
      }
    }
    await Promise.all(Array.from({ length: desks }, (_, desk) => work(desk)))
  }

  /** Asks for one exchange and waits so many seconds for it. True if it is done already. */
  async ask(way: readonly number[], seconds: number, wait: number): Promise<boolean> {
    const id = derivedId('line', ...this.seed, this.asked.length)
    this.asked.push({ id, way, seconds })
    const banks = way.map((at) => this.town.at(at))
    const [payer, payee] = [banks[0], banks.at(-1)]
    if (payer === undefined || payee === undefined) throw new RangeError('an empty way')
    const route = banks.slice(1, -1).map(({ process }) => process.id)
    const giver = `${payee.process.id}/${payee.giver}`
    const what = { id, giver, receiver: payer.receiver, seconds, day: today(), category: 'gardening', wait }
    return heard(payer, { ...what, ...(route.length > 0 && { route }) })
  }
}

/** Asks under one identifier until there is an answer, whatever it is: the bank may die at any moment. */
async function heard({ process }: TownBank, body: object): Promise<boolean> {
  for (;;) {
    const client = await process.ready()
    try {
      const result = await client.ask('POST', '/exchanges', validateExchangeView, body)
      return result.ok && result.value.state === 'done'
    } catch (cause) {
      if (!(cause instanceof Lost)) throw cause
      await sleep(50)
    }
  }
}
