import { brokerRequests } from './bodies.ts'
import { load, type LoadResult } from './http-load.ts'
import { demanded, rafikiPerSecond, timesRafiki } from './interledger.ts'
import { machineSpeed } from './machine.ts'
import { BenchNode } from './node-process.ts'

/** Exchanges between two banks in two processes over libp2p, both ends on disk; latency as the HTTP client sees it. */
export async function crossBank(scale: number): Promise<void> {
  const [here, there] = [new BenchNode('Here'), new BenchNode('There')]
  await here.start()
  await there.start()
  const limit = 1_000_000 * 3600
  const { invite } = await here.call('POST', '/partners/invites', {
    grants: limit,
    asks: limit,
    maxHolds: 4096,
  })
  await there.call('POST', '/partners', { invite, name: 'here' })
  const receivers = await here.accounts('r', 100)
  const givers = await there.accounts('g', 100)
  const { bank } = await there.call('GET', '/status')
  await reachable(here)
  const terms = (n: number) => ({
    giver: `${String(bank)}/${givers[n % 100] ?? ''}`,
    receiver: receivers[(n * 7) % 100] ?? '',
  })
  await load(here.port, 8, brokerRequests(here.token, Math.round(500 * scale), terms))
  const results: LoadResult[] = []
  for (const clients of [1, 8, 64, 256]) {
    const count = Math.round((clients === 1 ? 500 : 6000) * scale)
    const result = await load(here.port, clients, brokerRequests(here.token, count, terms))
    results.push(result)
    process.stdout.write(`${JSON.stringify({ bench: 'cross', ...result })}\n`)
  }
  summary(results)
  const positions = await Promise.all(
    [here, there].map(async (one) => {
      const { partners } = await one.call('GET', '/partners')
      return (partners as { position: number }[])[0]?.position ?? 0
    }),
  )
  const agree = (positions[0] ?? 0) + (positions[1] ?? 0) === 0
  process.stdout.write(
    `${JSON.stringify({ bench: 'cross-positions', positions, agree, megabytes: [here.memory(), there.memory()] })}\n`,
  )
  for (const one of [here, there]) {
    await one.stop()
    const { ok, entries, entriesPerSecond } = one.verify()
    process.stdout.write(`${JSON.stringify({ bench: 'cross-verify', ok, entries, entriesPerSecond })}\n`)
    one.remove()
  }
}

/** The figures that the issue asks for, beside what they are measured against. */
function summary(results: readonly LoadResult[]): void {
  const p50 = results.find(({ clients }) => clients === 1)?.p50 ?? 0
  const perSecondAt64 = results.find(({ clients }) => clients === 64)?.perSecond ?? 0
  const times = timesRafiki(perSecondAt64)
  const { speed } = machineSpeed()
  // As if Rafiki were as slow today as this machine is against the one on which it was measured.
  const alike = timesRafiki(perSecondAt64 / speed)
  const against = { timesRafiki: times, speed, timesAtThatSpeed: alike, rafikiPerSecond, demanded }
  const line = { bench: 'cross-summary', p50, perSecondAt64, ...against }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Until both sides of an agreement greeted each other. */
export async function reachable(node: BenchNode, partners = 1): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { partnersUp } = await node.call('GET', '/status')
    if (partnersUp === partners) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the partner does not come up')
}
