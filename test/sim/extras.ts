/** What happens besides in some runs only (`terms.ts`). */
import { clear } from './clearing.ts'
import { changeKeys, useStolen } from './identity.ts'
import { bringBack, copyDisk, tend } from './restore.ts'
import { routed } from './far-operations.ts'
import { strand, writeOff } from './patience.ts'
import type { Extra } from './terms.ts'
import type { World } from './world.ts'

interface Happening {
  readonly extra: Extra
  readonly weight: number
  readonly act: (world: World) => void
}

const happenings: readonly Happening[] = [
  { extra: 'clearing', weight: 10, act: clear },
  { extra: 'identity', weight: 3, act: changeKeys },
  { extra: 'identity', weight: 7, act: useStolen },
  { extra: 'patience', weight: 5, act: routed },
  { extra: 'patience', weight: 3, act: strand },
  { extra: 'patience', weight: 3, act: writeOff },
  { extra: 'restore', weight: 6, act: copyDisk },
  { extra: 'restore', weight: 3, act: bringBack },
  { extra: 'restore', weight: 3, act: tend },
]

/** Chance, at each step, that one of them happens. */
const share = 0.25

/** Perhaps something more happens. */
export function more(world: World): void {
  const { chance, terms } = world
  const possible = happenings.filter(({ extra }) => terms.extras.has(extra))
  if (possible.length === 0 || chance.next() >= share) return
  possible[chance.weighted(possible.map(({ weight }) => weight))]?.act(world)
}
