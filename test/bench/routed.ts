import { brokerRequests } from './bodies.ts'
import { reachable } from './cross.ts'
import { load, take } from './http-load.ts'
import { demanded } from './interledger.ts'
import { BenchNode } from './node-process.ts'

/** So many questions a bank puts to a stranger without a pause (`Far`), and after so long again. */
const inARow = 12
const restMilliseconds = 9_000

/**
 * Exchanges over two banks between, four processes in a row over libp2p, all on disk; latency as the HTTP client sees it.
 * One after another, as between two banks, but no more in a row than a bank answers of a stranger: what is measured is the
 * way, not the limit.
 */
export async function overTwoBanks(scale: number): Promise<void> {
  const nodes = ['Here', 'Near', 'Far', 'There'].map((title) => new BenchNode(title))
  for (const node of nodes) await node.start()
  const [here, near, far, there] = nodes
  if (here === undefined || near === undefined || far === undefined || there === undefined) return
  for (const [one, other] of [[here, near] as const, [near, far] as const, [far, there] as const])
    await agree(one, other)
  const receivers = await here.accounts('r', 10)
  const givers = await there.accounts('g', 10)
  const [ids, place] = [await Promise.all([near, far].map(idOf)), await there.call('GET', '/status')]
  const address = `${(place['addrs'] as string[])[0] ?? ''}/p2p/${String(place['peer'])}`
  await here.call('PATCH', `/banks/${String(place['bank'])}`, { address })
  for (const [node, partners] of [[here, 1] as const, [near, 2] as const, [far, 2] as const])
    await reachable(node, partners)
  const terms = (n: number) => ({
    giver: `${String(place['bank'])}/${givers[n % 10] ?? ''}`,
    receiver: receivers[(n * 7) % 10] ?? '',
    route: ids,
  })
  // First the crowd: after a start, code that has not run yet is compiled, which is not the way that is measured.
  const many = await load(here.port, 64, brokerRequests(here.token, Math.round(1000 * scale), terms))
  process.stdout.write(`${JSON.stringify({ bench: 'cross-over-two', ...many })}\n`)
  const paced: number[] = []
  let failed = 0
  const rows = Math.max(1, Math.round(5 * scale))
  for (let row = 0; row < rows; row++) {
    await new Promise((resolve) => setTimeout(resolve, restMilliseconds))
    const row = await take(here.port, 1, brokerRequests(here.token, inARow, terms))
    paced.push(...row.took)
    failed += row.failed
  }
  const ms = paced.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    Math.round((ms[Math.min(ms.length - 1, Math.floor(ms.length * share))] ?? 0) * 100) / 100
  const line = {
    bench: 'cross-over-two',
    clients: 1,
    count: paced.length,
    p50: at(0.5),
    p95: at(0.95),
    max: at(1),
    failed,
    demanded,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
  for (const node of nodes) {
    await node.stop()
    const { ok, entries } = node.verify()
    process.stdout.write(`${JSON.stringify({ bench: 'cross-over-two-verify', ok, entries })}\n`)
    node.remove()
  }
}

async function agree(one: BenchNode, other: BenchNode): Promise<void> {
  const limit = 1_000_000 * 3600
  const terms = { grants: limit, asks: limit, maxHolds: 4096 }
  const { invite } = await one.call('POST', '/partners/invites', terms)
  await other.call('POST', '/partners', { invite })
}

async function idOf(node: BenchNode): Promise<string> {
  return String((await node.call('GET', '/status'))['bank'])
}
