import fc from 'fast-check'
import { test } from 'tap'
import { buildChainGraph, type ChainGraph, type Edge } from '../../../node/matching/chain-graph.ts'
import { findChains } from '../../../node/matching/chains.ts'
import type { Chain } from '../../../node/matching/types.ts'
import { boardOf, listing, member, today, townOf } from './town.ts'

const givers = (chain: Chain): string[] => chain.links.map(({ giver }) => giver)

test('piano, garden, shopping', async (t) => {
  const board = boardOf(
    // Limits are no matter round a circle: carl has all that he may have.
    [member('anna'), member('bron'), member('carl', { balanceSeconds: 72_000 }), member('dora')],
    [
      listing('anna', 'offer', 'piano lessons'),
      listing('anna', 'request', 'grocery shopping'),
      listing('bron', 'offer', 'garden digging and weeding'),
      listing('bron', 'request', 'learn to play the piano'),
      listing('carl', 'offer', 'shopping and errands'),
      listing('carl', 'request', 'weeding my garden'),
      listing('dora', 'offer', 'massage'),
    ],
  )
  const chains = findChains(buildChainGraph(board, today), { limit: 5 })
  t.same(chains.map(givers), [['anna', 'bron', 'carl']])
  t.same(chains[0]?.links[0], {
    giver: 'anna',
    receiver: 'bron',
    offer: 'anna-offer',
    request: 'bron-request',
    score: chains[0]?.links[0]?.score,
  })
  t.same(findChains(buildChainGraph(board, today), { limit: 5, member: 'carl' }).map(givers), [
    ['anna', 'bron', 'carl'],
  ])
  t.same(findChains(buildChainGraph(board, today), { limit: 5, member: 'dora' }), [])
  board.setMember(member('bron', { active: false }))
  t.same(findChains(buildChainGraph(board, today), { limit: 5 }), [])
})

test('two who help each other are no chain', async (t) => {
  const board = boardOf(
    [member('anna'), member('bron')],
    [
      listing('anna', 'offer', 'piano lessons'),
      listing('anna', 'request', 'weeding'),
      listing('bron', 'offer', 'weeding'),
      listing('bron', 'request', 'piano lessons'),
    ],
  )
  t.same(findChains(buildChainGraph(board, today), { limit: 5 }), [])
})

/** A graph of these pairs `[giver, receiver, score]`. */
function graphOf(size: number, pairs: readonly (readonly [number, number, number])[]): ChainGraph {
  const edges = pairs.map(([giver, receiver, score]): Edge => {
    return { giver, receiver, score, offer: `o${giver}`, request: `r${receiver}` }
  })
  const numbers = Array.from({ length: size }, (_, at) => at)
  const order = (left: Edge, right: Edge): number => right.score - left.score
  return {
    members: numbers.map((at) => `m${at}`),
    gives: numbers.map((at) => edges.filter(({ giver }) => giver === at).toSorted(order)),
    receives: numbers.map((at) => edges.filter(({ receiver }) => receiver === at).toSorted(order)),
  }
}

/** All groups of members with a circle of 3 to 5, by trying every path. */
function groupsByTrying(graph: ChainGraph): string[] {
  const groups = new Set<string>()
  const walk = (path: readonly number[]): void => {
    for (const { receiver } of graph.gives[path.at(-1) ?? -1] ?? []) {
      if (receiver === path[0] && path.length >= 3) groups.add(path.toSorted((a, b) => a - b).join(' '))
      if (path.length < 5 && !path.includes(receiver)) walk([...path, receiver])
    }
  }
  graph.members.forEach((_, start) => walk([start]))
  return [...groups].toSorted()
}

const graphs = fc.integer({ min: 3, max: 7 }).chain((size) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 100 })), {
      selector: ([giver, receiver]) => `${giver} ${receiver}`,
      maxLength: 12,
    })
    .map((pairs) =>
      graphOf(
        size,
        pairs.filter(([giver, receiver]) => giver !== receiver).map(([g, r, s]) => [g, r, s / 100]),
      ),
    ),
)

test('every group with a circle is found once, and nothing else', async (t) => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const chains = findChains(graph, { limit: 1000, mostPerMember: 1000 })
      const found = chains.map((chain) => givers(chain).map((id) => Number(id.slice(1))))
      t.strictSame(
        found.map((group) => group.toSorted((a, b) => a - b).join(' ')).toSorted(),
        groupsByTrying(graph),
      )
      return true
    }),
  )
})

test('a chain closes, begins with the lowest member, and is as strong as its weakest link', async (t) => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const chains = findChains(graph, { limit: 1000, mostPerMember: 1000 })
      return chains.every(({ links, score }) => {
        const ids = links.map(({ giver }) => giver)
        const closes = links.every((link, at) => link.receiver === links[(at + 1) % links.length]?.giver)
        const lowest = ids.every((id) => id >= (ids[0] ?? ''))
        return (
          closes &&
          lowest &&
          new Set(ids).size === ids.length &&
          score === Math.min(...links.map((link) => link.score))
        )
      })
    }),
  )
  t.pass()
})

test('the chains of a member are those among all chains', async (t) => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const all = findChains(graph, { limit: 1000, mostPerMember: 1000 })
      return graph.members.every((id) => {
        const own = findChains(graph, { limit: 1000, member: id })
        const expected = all.filter((chain) => givers(chain).includes(id)).length
        return own.length === expected && own.every((chain) => givers(chain).includes(id))
      })
    }),
  )
  t.pass()
})

test('in a town: no member in more than two chains, links of real listings, the same every time', async (t) => {
  const board = townOf(600, 7)
  const graph = buildChainGraph(board, today)
  const chains = findChains(graph, { limit: 50 })
  t.equal(chains.length, 50)
  const counts = new Map<string, number>()
  for (const id of chains.flatMap(givers)) counts.set(id, (counts.get(id) ?? 0) + 1)
  t.ok(Math.max(...counts.values()) <= 2)
  for (const { giver, receiver, offer, request } of chains.flatMap(({ links }) => links)) {
    t.equal(board.listing(offer)?.member, giver)
    t.equal(board.listing(request)?.member, receiver)
  }
  t.same(findChains(buildChainGraph(townOf(600, 7), today), { limit: 50 }), chains)
  const values = chains.map(({ score, links }) => score * 0.9 ** (links.length - 3))
  t.same(
    values,
    values.toSorted((left, right) => right - left),
  )
})
