import { Chance } from '../../cli/chance.ts'
import type { ClearingRule } from '../../protocol/generated/types.ts'
import type { Topology } from './topology.ts'

/** What is settled before a run begins. */
export interface Terms {
  /** Numbers of the banks that lie. */
  readonly byzantine: readonly number[]
  /** What each bank grants its partners at first, in seconds, and the most holds of a lane. */
  readonly limit: number
  readonly maxHolds: number
  /** Floor and ceiling of new accounts, in seconds. */
  readonly limits: { readonly floor: number; readonly ceiling: number }
  /** Whether banks advertise their room. */
  readonly advertise: boolean
  readonly rules: {
    readonly maxSeconds: number
    readonly maxAgeDays: number
    readonly decideSeconds: number
    readonly orderSeconds: number
  }
  /** Things that happen. */
  readonly steps: number
  /** Kinds of faults that this run has; none in fair weather. */
  readonly moods: ReadonlySet<Mood>
  /** Milliseconds that clocks differ by at most. */
  readonly skew: number
  readonly extras: ReadonlySet<Extra>
}

/** Things that only some runs have, since each would slow all of them down or stands in the way of another. */
export const allExtras = ['clearing', 'identity', 'restore', 'patience'] as const
export type Extra = (typeof allExtras)[number]

export type Mood = 'network' | 'crash' | 'disk' | 'clock'
const moods: readonly Mood[] = ['network', 'crash', 'disk', 'clock']

const hour = 3600
const day = 86_400

const rules: readonly ClearingRule[] = [
  'auto',
  'auto',
  'auto',
  'auto',
  'ask',
  'ask',
  'ask',
  'ask',
  'ask',
  'off',
  'off',
]

/** What the people of a bank want. */
export function drawRule(chance: Chance): ClearingRule {
  return chance.pick(rules)
}

/** Topologies that have loops, of three or four banks if they are no larger. */
const loops: readonly string[] = ['ring', 'all']

/** By a stream of chance of their own: a run without them is what it was before there were any. */
function drawExtras(chance: Chance, { name, size }: Topology): Set<Extra> {
  const extras = new Set<Extra>()
  if (loops.includes(name) && size <= 4 && chance.next() < 0.7) extras.add('clearing')
  const draw = chance.next()
  if (draw < 0.15) extras.add('identity')
  // Of a bank that lost its end only lanes are looked at, and it has keys of its own to change.
  else if (draw < 0.35) extras.add('restore')
  if (size > 2 && chance.next() < 0.2 && !extras.has('restore')) extras.add('patience')
  return extras
}

/** What only some runs have, by the seed. */
export function extrasOf(seed: number, topology: Topology): ReadonlySet<Extra> {
  return drawExtras(new Chance('extras', seed), topology)
}

/** Draws the terms of the run of a seed. */
export function drawTerms(seed: number, chance: Chance, topology: Topology): Terms {
  const { size } = topology
  const liars = chance.next() < 0.4 ? 1 + (size > 4 && chance.next() < 0.3 ? 1 : 0) : 0
  const byzantine = new Set<number>()
  while (byzantine.size < liars) byzantine.add(chance.below(size))
  const calm = chance.next() < 0.05
  return {
    byzantine: [...byzantine],
    limit: hour * chance.pick([2, 4, 8, 20]),
    maxHolds: chance.pick([2, 3, 8, 1024]),
    limits: { floor: -hour * chance.pick([2, 5, 10, 10]), ceiling: hour * chance.pick([2, 4, 30, 30]) },
    rules: {
      maxSeconds: 8 * hour,
      maxAgeDays: 30,
      decideSeconds: chance.pick([5, 10, 60]),
      orderSeconds: chance.pick([5, 30, 600, 7 * day]),
    },
    steps: size > 20 ? 60 : 50 + chance.below(60),
    moods: new Set(calm ? [] : moods.filter(() => chance.next() < 0.6)),
    advertise: size > 2 && chance.next() < 0.25,
    skew: chance.next() < 0.3 ? chance.pick([3, 60, 1440]) * 60_000 : 0,
    extras: new Set([...extrasOf(seed, topology)].filter((one) => one !== 'restore' || liars === 0)),
  }
}
