import { brokerRequests } from './bodies.ts'
import { reachable } from './cross.ts'
import { load, take, type Taken } from './http-load.ts'
import { demanded } from './interledger.ts'
import { BenchNode } from './node-process.ts'

/** So many questions a bank puts to a stranger without a pause (`Far`), and after so long again. */
const inARow = 12
const restMilliseconds = 9_000

/**
 * Exchanges over two banks between, four processes in a row over libp2p, all on disk; latency as the HTTP client sees it.
 * One after another, as between two banks, but no more in a row than a bank answers of a stranger: what is measured is the
 * way, not the limit. Between the rows the banks credit help with their neighbours, as between two banks, or rest: then the
 * processors have to wake up, too, which on many machines takes as long as the way.
 */
export async function overTwoBanks(scale: number): Promise<void> {
  const nodes = ['Here', 'Near', 'Far', 'There'].map((title) => new BenchNode(title))
  for (const node of nodes) await node.start()
  const [here, near, far, there] = nodes
  if (here === undefined || near === undefined || far === undefined || there === undefined) return
  for (const [one, other] of [[here, near] as const, [near, far] as const, [far, there] as const])
    await agree(one, other)
  const places = []
  for (const node of nodes) places.push(await placeOf(node))
  const [from, by, over, to] = places
  if (from === undefined || by === undefined || over === undefined || to === undefined) return
  await here.call('PATCH', `/banks/${to.bank}`, { address: to.address })
  for (const [node, partners] of [[here, 1] as const, [near, 2] as const, [far, 2] as const])
    await reachable(node, partners)
  const route = [by.bank, over.bank]
  const requests = (count: number): Buffer[] =>
    brokerRequests(here.token, count, (n) => ({ ...help(to, from)(n), route }))
  // First the crowd: after a start, code that has not run yet is compiled, which is not the way that is measured.
  const many = await load(here.port, 64, requests(Math.round(1000 * scale)))
  process.stdout.write(`${JSON.stringify({ bench: 'cross-over-two', ...many })}\n`)
  const rests = {
    working: () => Promise.all([keepBusy(from, by), keepBusy(over, to)]),
    resting: () => new Promise((resolve) => setTimeout(resolve, restMilliseconds)),
  }
  for (const [banks, rest] of Object.entries(rests)) {
    const rows: Taken[] = []
    for (let row = 0; row < Math.max(1, Math.round(5 * scale)); row++) {
      await rest()
      rows.push(await take(here.port, 1, requests(inARow)))
    }
    process.stdout.write(
      `${JSON.stringify({ bench: 'cross-over-two', banks, ...figuresOf(rows), demanded })}\n`,
    )
  }
  for (const node of nodes) {
    await node.stop()
    const { ok, entries } = node.verify()
    process.stdout.write(`${JSON.stringify({ bench: 'cross-over-two-verify', ok, entries })}\n`)
    node.remove()
  }
}

/** A bank of the row, where it listens, and people at it. */
interface Place {
  readonly node: BenchNode
  readonly bank: string
  readonly address: string
  readonly people: readonly string[]
}

async function placeOf(node: BenchNode): Promise<Place> {
  const status = await node.call('GET', '/status')
  const address = `${(status['addrs'] as string[])[0] ?? ''}/p2p/${String(status['peer'])}`
  return { node, bank: String(status['bank']), address, people: await node.accounts('m', 10) }
}

const help = (giver: Place, receiver: Place) => (n: number) => ({
  giver: `${giver.bank}/${giver.people[n % 10] ?? ''}`,
  receiver: receiver.people[(n * 7) % 10] ?? '',
})

/** One exchange after another between two neighbours, for as long as a row has to wait. */
async function keepBusy(here: Place, there: Place): Promise<void> {
  const until = performance.now() + restMilliseconds
  while (performance.now() < until)
    await load(here.node.port, 1, brokerRequests(here.node.token, 20, help(there, here)))
}

function figuresOf(rows: readonly Taken[]): object {
  const ms = rows.flatMap(({ took }) => took).toSorted((a, b) => a - b)
  const at = (share: number): number =>
    Math.round((ms[Math.min(ms.length - 1, Math.floor(ms.length * share))] ?? 0) * 100) / 100
  const failed = rows.reduce((sum, row) => sum + row.failed, 0)
  return { clients: 1, count: ms.length, p50: at(0.5), p95: at(0.95), max: at(1), failed }
}

async function agree(one: BenchNode, other: BenchNode): Promise<void> {
  const limit = 1_000_000 * 3600
  const terms = { grants: limit, asks: limit, maxHolds: 4096 }
  const { invite } = await one.call('POST', '/partners/invites', terms)
  await other.call('POST', '/partners', { invite })
}
