import { brokerRequests, memberRequests, members } from './bodies.ts'
import { load, median, type LoadResult } from './http-load.ts'
import { BenchNode } from './node-process.ts'
import { Postgres } from './postgres.ts'

const rounds = 3
const people = 200

/** Exchanges inside one bank over HTTP, each on disk before its answer, beside PostgreSQL in the same run. */
export async function localExchanges(scale: number): Promise<void> {
  const node = new BenchNode('Bench')
  await node.start()
  const signers = members(people)
  const spread = await node.accounts('p', people)
  const keyed = await node.accounts(
    'k',
    people,
    signers.map((one) => one.key),
  )
  const { bank } = await node.call('GET', '/status')
  const postgres = await Postgres.start()
  if (postgres === undefined)
    process.stderr.write('PostgreSQL is not installed (Debian: postgresql): no baseline\n')
  const idOf = (list: readonly string[], n: number): string => list[n % list.length] ?? ''
  const pair = (list: readonly string[], n: number) => ({
    giver: idOf(list, n),
    receiver: idOf(list, n + 1 + (n % 97)),
  })
  const tables: Record<string, LoadResult[]> = {}
  const note = (kind: string, result: LoadResult): void => {
    tables[`${kind}:${result.clients}`] ??= []
    tables[`${kind}:${result.clients}`]?.push(result)
    process.stdout.write(`${JSON.stringify({ bench: 'local', kind, ...result })}\n`)
  }
  const port = node.port
  await load(
    port,
    8,
    brokerRequests(node.token, 4000, (n) => pair(spread, n)),
  )
  for (let round = 0; round < rounds; round += 1) {
    for (const clients of [1, 8, 64]) {
      const count = Math.round((clients === 1 ? 3000 : 20_000) * scale)
      note(
        'broker',
        await load(
          port,
          clients,
          brokerRequests(node.token, count, (n) => pair(spread, n)),
        ),
      )
      const hot = (n: number) => ({ giver: idOf(spread, n + 1), receiver: spread[0] ?? '' })
      note(
        'hot',
        await load(
          port,
          clients,
          brokerRequests(node.token, count, (n) => (n % people === people - 1 ? pair(spread, 1) : hot(n))),
        ),
      )
      const signed = (n: number) => ({ ...pair(keyed, n), signer: (n + 1 + (n % 97)) % people })
      note('member', await load(port, clients, memberRequests(String(bank), count / 2, signers, signed)))
      if (postgres !== undefined)
        note('postgres', await postgres.load(clients, count / 4, `${round}.${clients}.`))
    }
  }
  process.stdout.write(`${JSON.stringify({ bench: 'memory', after: 'local', megabytes: node.memory() })}\n`)
  postgres?.stop()
  await node.stop()
  node.remove()
  summary(tables)
}

function summary(tables: Record<string, LoadResult[]>): void {
  const rate = (key: string): number => median((tables[key] ?? []).map((one) => one.perSecond))
  for (const clients of [1, 8, 64]) {
    const [broker, hot, member, postgres] = ['broker', 'hot', 'member', 'postgres'].map((kind) =>
      rate(`${kind}:${clients}`),
    )
    const ratio = (value = 0, base = 0): number => Math.round((value / base) * 100) / 100
    const rates = { broker, member, hot, postgres }
    const ratios = {
      brokerToPostgres: ratio(broker, postgres),
      memberToPostgres: ratio(member, postgres),
      hotToSpread: ratio(hot, broker),
    }
    process.stdout.write(`${JSON.stringify({ bench: 'local-summary', clients, ...rates, ...ratios })}\n`)
  }
}
