/**
 * Chains: closed circles of three to five members in which each can help the next. Anna plays the piano for Bron, who digs
 * Carl's garden, who does Anna's shopping: nobody could pay anybody back directly, and together they owe nothing.
 *
 * Every circle is looked for from its member with the lowest number, forwards for up to three steps and backwards for two; so
 * each is found once, and the work grows with the members and not with their paths.
 */
import type { ChainGraph, Edge } from './chain-graph.ts'
import type { Chain } from './types.ts'

/** How many chains, and in how many of them one member may be, so that a list is not ten times the same person. */
export interface ChainQuestion {
  readonly limit: number
  /** Only chains with this member. */
  readonly member?: string
  readonly mostPerMember?: number
}

/** Each member more is one more person to ask, and to cancel. */
const lengthFactor = 0.9

/** Circles kept from one start. */
const keptPerStart = 12

interface Circle {
  readonly edges: readonly Edge[]
  readonly weakest: number
  readonly value: number
}

/** The best chains, strongest first. The same graph and question give the same answer. */
export function findChains(graph: ChainGraph, question: ChainQuestion): Chain[] {
  const search = new CircleSearch(graph)
  const only = question.member === undefined ? undefined : graph.members.indexOf(question.member)
  const circles =
    only === undefined
      ? graph.members.flatMap((_, start) => search.from(start, true))
      : search.from(only, false)
  const most = question.mostPerMember ?? (only === undefined ? 2 : Infinity)
  const counts = new Map<number, number>()
  const chosen: Chain[] = []
  for (const circle of onePerGroup(circles)) {
    if (chosen.length >= question.limit) break
    const givers = circle.edges.map(({ giver }) => giver)
    if (givers.some((giver) => (counts.get(giver) ?? 0) >= most)) continue
    for (const giver of givers) counts.set(giver, (counts.get(giver) ?? 0) + 1)
    chosen.push(toChain(graph, circle))
  }
  return chosen
}

/** Circles through one start. Marks are kept between starts, so that no memory is cleared for each. */
class CircleSearch {
  readonly #graph: ChainGraph
  readonly #oneStep: Int32Array
  readonly #twoSteps: Int32Array
  #mark = 0

  constructor(graph: ChainGraph) {
    this.#graph = graph
    this.#oneStep = new Int32Array(graph.members.length)
    this.#twoSteps = new Int32Array(graph.members.length)
  }

  /** The best circles through `start`; if `lowest`, only those in which it is the lowest number. */
  from(start: number, lowest: boolean): Circle[] {
    const found: Circle[] = []
    const gives = (giver: number): readonly Edge[] => this.#graph.gives[giver] ?? []
    const isFree = (one: number, ...taken: readonly number[]): boolean =>
      one !== start && (!lowest || one > start) && !taken.includes(one)
    if (!this.#markWayBack(start, isFree)) return found
    for (const first of gives(start)) {
      const a = first.receiver
      if (!isFree(a)) continue
      for (const second of gives(a)) {
        const b = second.receiver
        if (!isFree(b, a)) continue
        this.#close(found, start, [first, second])
        for (const third of gives(b)) {
          const c = third.receiver
          if (!isFree(c, a, b)) continue
          this.#close(found, start, [first, second, third])
          if (this.#twoSteps[c] !== this.#mark) continue
          for (const fourth of gives(c)) {
            if (isFree(fourth.receiver, a, b, c)) this.#close(found, start, [first, second, third, fourth])
          }
        }
      }
    }
    return found.toSorted(byValue).slice(0, keptPerStart)
  }

  /** Marks who can help `start`, and who can help one of those. False if nobody can. */
  #markWayBack(start: number, isFree: (one: number) => boolean): boolean {
    this.#mark++
    const helpers = (this.#graph.receives[start] ?? []).filter(({ giver }) => isFree(giver))
    for (const { giver } of helpers) {
      this.#oneStep[giver] = this.#mark
      for (const edge of this.#graph.receives[giver] ?? []) {
        if (isFree(edge.giver)) this.#twoSteps[edge.giver] = this.#mark
      }
    }
    return helpers.length > 0
  }

  /** Adds the circle if the last member of a path can help the start. */
  #close(found: Circle[], start: number, path: readonly Edge[]): void {
    const end = path.at(-1)?.receiver
    if (end === undefined || this.#oneStep[end] !== this.#mark) return
    const last = this.#graph.gives[end]?.find(({ receiver }) => receiver === start)
    if (last === undefined) return
    const edges = [...path, last]
    const weakest = Math.min(...edges.map(({ score }) => score))
    found.push({ edges, weakest, value: weakest * lengthFactor ** (edges.length - 3) })
  }
}

/** The strongest circle of each group of members, in order. */
function onePerGroup(circles: readonly Circle[]): Circle[] {
  const seen = new Set<string>()
  return circles.toSorted(byValue).filter(({ edges }) => {
    const group = edges
      .map(({ giver }) => giver)
      .toSorted((left, right) => left - right)
      .join(' ')
    const isNew = !seen.has(group)
    seen.add(group)
    return isNew
  })
}

function byValue(left: Circle, right: Circle): number {
  if (left.value !== right.value) return right.value - left.value
  for (let at = 0; at < Math.min(left.edges.length, right.edges.length); at++) {
    const difference = (left.edges[at]?.giver ?? 0) - (right.edges[at]?.giver ?? 0)
    if (difference !== 0) return difference
  }
  return left.edges.length - right.edges.length
}

function toChain(graph: ChainGraph, circle: Circle): Chain {
  const givers = circle.edges.map(({ giver }) => giver)
  const begin = givers.indexOf(Math.min(...givers))
  const turned = [...circle.edges.slice(begin), ...circle.edges.slice(0, begin)]
  const name = (member: number): string => graph.members[member] ?? ''
  return {
    score: circle.weakest,
    links: turned.map(({ giver, receiver, offer, request, score }) => {
      return { giver: name(giver), receiver: name(receiver), offer, request, score }
    }),
  }
}
