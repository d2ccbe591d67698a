/**
 * The baseline that a user would pick instead: PostgreSQL with its default durability, and from Node the classic
 * double-entry transaction of two balance updates and an insert. Needs Debian's `postgresql`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, chownSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { quantiles, type LoadResult } from './http-load.ts'

const root = '/usr/lib/postgresql'

/** A server of its own in a temporary folder, on a socket there, never on a network. */
export class Postgres {
  private readonly dir = mkdtempSync(join(tmpdir(), 'hourbridge-pg-'))
  private readonly bin: string

  private constructor(bin: string) {
    this.bin = bin
  }

  /** Starts a server with 1,000 accounts, or gives undefined where PostgreSQL is not installed. */
  static async start(): Promise<Postgres | undefined> {
    const version = existsSync(root) ? readdirSync(root).sort().at(-1) : undefined
    if (version === undefined) return undefined
    const server = new Postgres(join(root, version, 'bin'))
    if (process.getuid?.() === 0) {
      const uid = Number(execFileSync('id', ['-u', 'postgres']).toString())
      const gid = Number(execFileSync('id', ['-g', 'postgres']).toString())
      chownSync(server.dir, uid, gid)
    }
    const data = join(server.dir, 'data')
    server.run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres'])
    const options = `-k ${server.dir} -c listen_addresses= -c max_connections=100`
    server.run('pg_ctl', ['-D', data, '-w', '-o', options, '-l', join(server.dir, 'log'), 'start'])
    await server.prepare()
    return server
  }

  private run(program: string, args: readonly string[]): void {
    const path = join(this.bin, program)
    // A PostgreSQL server refuses to run as root.
    if (process.getuid?.() === 0)
      execFileSync('runuser', ['-u', 'postgres', '--', path, ...args], { stdio: 'ignore', cwd: this.dir })
    else execFileSync(path, args, { stdio: 'ignore' })
  }

  private async client(): Promise<pg.Client> {
    const client = new pg.Client({ host: this.dir, user: 'postgres', database: 'postgres' })
    await client.connect()
    return client
  }

  private async prepare(): Promise<void> {
    const client = await this.client()
    await client.query(
      'CREATE TABLE account (id int PRIMARY KEY, balance bigint NOT NULL, floor bigint NOT NULL)',
    )
    await client.query(
      'CREATE TABLE exchange (id text PRIMARY KEY, giver int NOT NULL, receiver int NOT NULL, seconds bigint NOT NULL, day text NOT NULL, category text NOT NULL)',
    )
    await client.query('INSERT INTO account SELECT i, 0, -1000000000000 FROM generate_series(0, 999) i')
    await client.end()
  }

  /** Records exchanges over `clients` connections, one transaction at a time on each. */
  async load(clients: number, count: number, prefix: string): Promise<LoadResult> {
    const pool = await Promise.all(Array.from({ length: clients }, () => this.client()))
    const took: number[] = []
    let next = 0
    const work = async (client: pg.Client): Promise<void> => {
      while (next < count) {
        const n = next++
        const start = performance.now()
        await exchange(client, `${prefix}${n}`, n % 1000, (n * 7 + 1) % 1000)
        took.push(performance.now() - start)
      }
    }
    const start = performance.now()
    await Promise.all(pool.map(work))
    const seconds = (performance.now() - start) / 1000
    await Promise.all(pool.map((one) => one.end()))
    return {
      clients,
      requests: took.length,
      perSecond: Math.round(took.length / seconds),
      ...quantiles(took),
      failed: 0,
    }
  }

  stop(): void {
    this.run('pg_ctl', ['-D', join(this.dir, 'data'), '-m', 'fast', 'stop'])
    rmSync(this.dir, { recursive: true, force: true })
  }
}

/** Locks the accounts in one order, so that two transactions cannot wait for each other. */
async function exchange(client: pg.Client, id: string, giver: number, receiver: number): Promise<void> {
  const updates: readonly [number, number][] = [
    [giver, 1800],
    [receiver, -1800],
  ]
  await client.query('BEGIN')
  for (const [account, seconds] of updates.toSorted((a, b) => a[0] - b[0])) {
    await client.query('UPDATE account SET balance = balance + $1 WHERE id = $2 AND balance + $1 >= floor', [
      seconds,
      account,
    ])
  }
  await client.query('INSERT INTO exchange VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    giver,
    receiver,
    1800,
    '2026-11-21',
    'gardening',
  ])
  await client.query('COMMIT')
}
