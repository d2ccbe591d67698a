import type { Chance } from '../../cli/chance.ts'

/** An agreement between two banks, by their numbers. */
export type Edge = readonly [first: number, second: number]

/** A way to connect banks, how often it is drawn, and the sizes that it comes in. */
interface Shape {
  readonly name: string
  readonly weight: number
  readonly sizes: readonly number[]
  edges(size: number, chance: Chance): Edge[]
}

const line = (size: number): Edge[] => Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const)

/** Small ones are drawn most often: most faults need two or three banks, and a small run is a fast one. */
const shapes: readonly Shape[] = [
  { name: 'pair', weight: 40, sizes: [2], edges: line },
  { name: 'line', weight: 14, sizes: [3, 3, 4, 5], edges: line },
  { name: 'ring', weight: 14, sizes: [3, 3, 4, 6], edges: (size) => [...line(size), [size - 1, 0]] },
  {
    name: 'star',
    weight: 14,
    sizes: [3, 4, 5, 8],
    edges: (size) => Array.from({ length: size - 1 }, (_, at) => [0, at + 1] as const),
  },
  { name: 'all', weight: 10, sizes: [3, 3, 4], edges: everyPair },
  { name: 'random', weight: 7, sizes: [5, 7, 10, 14], edges: random },
  { name: 'town', weight: 1, sizes: [25, 50], edges: random },
]

function everyPair(size: number): Edge[] {
  return Array.from({ length: size }, (_, at) => at).flatMap((at) =>
    Array.from({ length: at }, (_, before) => [before, at] as const),
  )
}

/** A random tree, and a few more edges. */
function random(size: number, chance: Chance): Edge[] {
  const edges: Edge[] = Array.from({ length: size - 1 }, (_, at) => [chance.below(at + 1), at + 1] as const)
  for (let more = 0; more < size / 3; more++) {
    const [one, other] = [chance.below(size), chance.below(size)].sort((a, b) => a - b) as [number, number]
    if (one !== other && !edges.some(([a, b]) => a === one && b === other)) edges.push([one, other])
  }
  return edges
}

/** What connects the banks of a run. */
export interface Topology {
  readonly name: string
  readonly size: number
  readonly edges: readonly Edge[]
}

/** Draws a topology. */
export function drawTopology(chance: Chance): Topology {
  const shape = shapes[chance.weighted(shapes.map(({ weight }) => weight))] as Shape
  const size = chance.pick(shape.sizes)
  return { name: shape.name, size, edges: shape.edges(size, chance) }
}
