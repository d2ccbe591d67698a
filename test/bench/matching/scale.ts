/**
 * `npm run bench:matching:scale`: a made-up town of 10,000 members and 20,000 listings, and how long its questions take. Prints
 * one JSON object a measurement, in milliseconds of processor time, which other programs on the machine do not lengthen as
 * they do the clock's; asserts nothing, since machines differ.
 */
import { buildChainGraph } from '../../../node/matching/chain-graph.ts'
import { findChains } from '../../../node/matching/chains.ts'
import { shippedModel } from '../../../node/matching/shipped-model.ts'
import { today, townOf } from '../../node/matching/town.ts'

const members = Number(process.argv[2] ?? 10_000)

/** Milliseconds of processor time so far, of all threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function timed<Value>(name: string, run: () => Value): Value {
  const begin = processorTime()
  const value = run()
  console.log(JSON.stringify({ name, milliseconds: Math.round(processorTime() - begin) }))
  return value
}

function percentiles(name: string, count: number, run: (at: number) => void): void {
  const times = Array.from({ length: count }, (_, at) => {
    const begin = processorTime()
    run(at)
    return processorTime() - begin
  }).toSorted((left, right) => left - right)
  const at = (share: number): number => Number((times[Math.floor(share * (count - 1))] ?? 0).toFixed(1))
  console.log(JSON.stringify({ name, p50: at(0.5), p95: at(0.95), worst: at(1) }))
}

timed('read the shipped model', shippedModel)
const board = timed(`index ${members} members and ${2 * members} listings`, () => townOf(members, 11))
const idOf = (at: number): string => `m${String((at * 97) % members).padStart(6, '0')}`
const question = { limit: 10, today }
percentiles('match a request', 200, (at) => void board.matchRequest(`${idOf(at)}-request`, question))
percentiles('what could a member do', 200, (at) => void board.whatCouldMemberDo(idOf(at), question))
const graph = timed('build the chain graph', () => buildChainGraph(board, today))
percentiles('best 50 chains of all', 10, () => void findChains(graph, { limit: 50 }))
percentiles('chains of one member', 200, (at) => void findChains(graph, { limit: 10, member: idOf(at) }))
console.log(
  JSON.stringify({
    name: 'found',
    chains: findChains(graph, { limit: 50 }).length,
    edges: graph.gives.flat().length,
    memoryMiB: Math.round(process.memoryUsage().rss / 1024 ** 2),
  }),
)
