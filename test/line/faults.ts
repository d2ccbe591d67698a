/** What goes wrong in a town, by chance: power cuts, lines cut, stalled and slow, and machines that hang for a while. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { BankProcess } from '../../cli/banks/bank-process.ts'
import type { Chance } from '../../cli/chance.ts'
import type { Town } from './town.ts'
import type { Weather, Wire } from './wires.ts'

/** How often each kind of fault came. */
export type Tally = Record<string, number>

/** Kinds and their weights. */
const kinds = [
  ['kill', 4],
  ['cut', 4],
  ['stall', 3],
  ['delay', 3],
  ['alone', 1],
  ['hang', 1],
] as const

/** A fault lasts from a fifth of a second to two and a half: shorter and longer than a bank takes to notice and dial. */
const shortest = 200
const range = 2_300
/** Between the beginnings of two faults: several are there at the same time. */
const mostPause = 700

/** Makes faults. */
export class Faults {
  readonly tally: Tally = {}
  private readonly town: Town
  private readonly chance: Chance
  private readonly ending: Promise<void>[] = []
  /** Banks that were killed while they started, since they last ran. */
  private readonly hit = new Set<BankProcess>()

  constructor(town: Town, chance: Chance) {
    this.town = town
    this.chance = chance
  }

  /** One fault after another until `until` (milliseconds); resolves when all have passed and every wire is open. */
  async run(until: number): Promise<void> {
    while (Date.now() < until) {
      this.next()
      await sleep(this.chance.below(mostPause))
    }
    await Promise.all(this.ending)
    for (const wire of this.town.wires) wire.heal()
  }

  private next(): void {
    const { chance } = this
    const [kind] = kinds[chance.weighted(kinds.map(([, weight]) => weight))] ?? ['cut']
    const lasts = shortest + chance.below(range)
    const victim = this.town.at(chance.below(this.town.banks.length)).process
    switch (kind) {
      case 'kill':
        if (!this.mayKill(victim) || !victim.kill()) return
        break
      case 'hang':
        if (victim.pid === undefined) return
        this.ending.push(hang(victim.pid, lasts))
        break
      case 'alone':
        for (const wire of this.wiresOf(victim.name)) this.change(wire, { kind: 'cut' }, lasts)
        break
      case 'delay':
        this.change(this.anyWire(), { kind, milliseconds: 5 + chance.below(150) }, 2 * lasts)
        break
      default:
        this.change(this.anyWire(), { kind }, lasts)
    }
    this.tally[kind] = (this.tally[kind] ?? 0) + 1
  }

  /** A bank that runs, or now and then one that starts, but not again and again: it would never run on a slow machine. */
  private mayKill(victim: BankProcess): boolean {
    if (victim.isUp) {
      this.hit.delete(victim)
      return true
    }
    if (this.hit.has(victim) || this.chance.below(4) > 0) return false
    this.hit.add(victim)
    return true
  }

  /** Mostly a wire between partners: on the others only orders to far banks go. */
  private anyWire(): Wire {
    const { town, chance } = this
    return chance.below(4) === 0 ? chance.pick(town.wires) : town.wireOf(chance.pick(town.edges))
  }

  private wiresOf(bank: string): Wire[] {
    return this.town.wires.filter(({ ends }) => ends.some(({ name }) => name === bank))
  }

  private change(wire: Wire, weather: Weather, milliseconds: number): void {
    wire.set(weather)
    this.ending.push(sleep(milliseconds).then(() => wire.heal()))
  }
}

/** Stops a process in the middle of whatever it does, and lets it go on later. It may have been killed meanwhile. */
async function hang(pid: number, milliseconds: number): Promise<void> {
  signal(pid, 'SIGSTOP')
  await sleep(milliseconds)
  signal(pid, 'SIGCONT')
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause
  }
}
