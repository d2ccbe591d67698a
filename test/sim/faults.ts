/** What goes wrong by itself. Each fault belongs to a mood, and a run has some moods and not others. */
import type { SimBank } from './bank.ts'
import { points } from './points.ts'
import type { Mood } from './terms.ts'
import type { World } from './world.ts'

interface Fault {
  readonly name: string
  readonly mood: Mood
  readonly weight: number
  readonly strike: (world: World) => void
}

function pair({ chance, banks }: World): readonly [SimBank, SimBank] {
  const at = chance.below(banks.length)
  const other = (at + 1 + chance.below(banks.length - 1)) % banks.length
  return [banks[at] as SimBank, banks[other] as SimBank]
}

const between =
  (what: 'reset' | 'cut' | 'heal') =>
  (world: World): void => {
    const [one, other] = pair(world)
    world.network[what](one.peer, other.peer)
  }

/** Some banks on one side, the others on the other. */
function partition(world: World): void {
  const side = world.banks.map(() => world.chance.next() < 0.5)
  for (const [at, one] of world.banks.entries())
    for (const [before, other] of world.banks.slice(0, at).entries())
      if (side[at] !== side[before]) world.network.cut(one.peer, other.peer)
}

/** Everybody can reach everybody again. */
export function healAll(world: World): void {
  for (const [at, one] of world.banks.entries())
    for (const other of world.banks.slice(0, at)) world.network.heal(one.peer, other.peer)
}

function changeWeather({ chance, weather }: World): void {
  weather.loss = chance.pick([0, 0, 0.02, 0.2])
  weather.twice = chance.pick([0, 0.05, 0.3])
  weather.late = chance.pick([0, 0.1, 0.5])
  weather.latest = chance.pick([200, 2_000, 12_000])
}

/** A write takes a moment, on a slow disk sometimes a long one. */
export function setDisk(world: World, bank: SimBank, slow: boolean): void {
  const delay = (): number => (slow && world.chance.next() < 0.4 ? world.chance.below(1_500) : 1)
  bank.disk.fsync = () => new Promise((resolve) => world.timeline.after(delay(), resolve))
}

/** No clock is further ahead or behind than this, in milliseconds: at last everything must fall due. */
export const mostSkew = 2 * 86_400_000

const some = (world: World): SimBank => world.chance.pick(world.banks)

/** Everything that goes wrong, and how often. */
const faults: readonly Fault[] = [
  { name: 'reset', mood: 'network', weight: 3, strike: between('reset') },
  { name: 'cut', mood: 'network', weight: 3, strike: between('cut') },
  { name: 'heal', mood: 'network', weight: 5, strike: between('heal') },
  { name: 'partition', mood: 'network', weight: 1, strike: partition },
  { name: 'heal all', mood: 'network', weight: 2, strike: healAll },
  { name: 'weather', mood: 'network', weight: 3, strike: changeWeather },
  { name: 'crash', mood: 'crash', weight: 3, strike: (world) => some(world).crash(world.chance.below(4)) },
  {
    name: 'crash at',
    mood: 'crash',
    weight: 4,
    strike: (world) =>
      some(world).arm(world.chance.pick(points), world.chance.below(4), world.chance.below(3)),
  },
  { name: 'failed write', mood: 'disk', weight: 2, strike: (world) => some(world).disk.failNext() },
  {
    name: 'full disk',
    mood: 'disk',
    weight: 3,
    strike: (world) => {
      const bank = some(world)
      bank.full = !bank.full
    },
  },
  {
    name: 'slow disk',
    mood: 'disk',
    weight: 3,
    strike: (world) => setDisk(world, some(world), world.chance.next() < 0.6),
  },
  {
    name: 'clock jump',
    mood: 'clock',
    weight: 3,
    strike: (world) => {
      const { chance } = world
      const bank = some(world)
      const jump = chance.pick([1, -1]) * chance.below(chance.pick([5_000, 100_000, 86_400_000]))
      bank.skew = Math.min(mostSkew, Math.max(-mostSkew, bank.skew + jump))
    },
  },
]

/** Something goes wrong, if the run is of such a mood. */
export function strike(world: World): void {
  const fault = faults[world.chance.weighted(faults.map(({ weight }) => weight))]
  if (fault === undefined || !world.terms.moods.has(fault.mood)) return
  world.note(`fault ${fault.name}`)
  fault.strike(world)
}
