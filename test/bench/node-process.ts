import { spawn, execFileSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../node/main.js', import.meta.url))

/** A bank in a process of its own, with a data folder that is removed at the end. */
export class BenchNode {
  readonly dir: string
  readonly token: string
  port = 0
  pid = 0
  private child: ChildProcess | undefined

  /** Founds a bank in a new folder, or takes the one in `dir`. */
  constructor(title: string, dir = mkdtempSync(join(tmpdir(), 'hourbridge-bench-'))) {
    this.dir = dir
    if (!existsSync(join(dir, 'config.json'))) this.found(title)
    this.liftRateLimit()
    this.token = readFileSync(join(dir, 'admin.token'), 'utf8').trim()
  }

  private found(title: string): void {
    const listen = ['--http-port', '0', '--listen', '/ip4/127.0.0.1/tcp/0']
    const rules = ['--max-hours', '1000', '--max-age-days', '4000']
    const init = ['init', '--data', this.dir, '--title', title]
    execFileSync(process.execPath, [program, ...init, ...listen, ...rules])
  }

  /** Members who sign come without a token: a village's worth a minute by default, which is no load. */
  private liftRateLimit(): void {
    const path = join(this.dir, 'config.json')
    const config = JSON.parse(readFileSync(path, 'utf8')) as { http: object }
    config.http = { ...config.http, strangersPerMinute: 1_000_000 }
    writeFileSync(path, JSON.stringify(config))
  }

  /** Starts it, with options for node if any; resolves with the seconds that took. */
  async start(options: readonly string[] = []): Promise<number> {
    const begun = performance.now()
    const child = spawn(process.execPath, [...options, program, 'run', '--data', this.dir], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.child = child
    const lines = createInterface({ input: child.stdout })
    for await (const line of lines) {
      const { ready, http, pid } = JSON.parse(line) as { ready: boolean; http: string; pid: number }
      if (!ready) throw new Error(line)
      this.port = Number(new URL(http).port)
      this.pid = pid
      return (performance.now() - begun) / 1000
    }
    throw new Error('the node ended before it was ready')
  }

  /** Calls the API. */
  async call(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
    const headers = {
      authorization: `Bearer ${this.token}`,
      ...(body && { 'content-type': 'application/json' }),
    }
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/v1${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    const value = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }

  /** Resident memory in MB, as the system counts it. */
  memory(): number {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }

  /** Seconds of processor time that it has used, as the system counts it. */
  processor(): number {
    const text = readFileSync(`/proc/${this.pid}/stat`, 'utf8')
    // After the name in brackets, which may hold anything: user and system time are fields 14 and 15, in hundredths.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  }

  /** Opens accounts named by `prefix` and a number; resolves with their ids. */
  async accounts(prefix: string, count: number, keys: readonly string[] = []): Promise<string[]> {
    const ids: string[] = []
    const wide = 100_000 * 3600
    for (let from = 0; from < count; from += 32) {
      const part = Array.from({ length: Math.min(32, count - from) }, (_, i) => {
        const key = keys[from + i]
        const name = `${prefix}${from + i}`
        return this.call('POST', '/accounts', {
          name,
          kind: 'member',
          floor: -wide,
          ceiling: wide,
          ...(key && { key }),
        })
      })
      for (const one of await Promise.all(part)) ids.push(String(one['account']))
    }
    return ids
  }

  /** Runs `fsck` on the stopped folder. */
  verify(): Record<string, unknown> {
    const text = execFileSync(process.execPath, [program, 'fsck', '--data', this.dir], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(text.toString()) as Record<string, unknown>
  }

  async stop(): Promise<void> {
    const { child } = this
    this.child = undefined
    if (child === undefined || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }

  /** Removes the data folder. */
  remove(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}
