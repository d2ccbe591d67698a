/** One bank as a process of its own, kept running: if it dies it is started again, whoever killed it and whenever. */
import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from '../client.ts'
import { readNodeFile, tokenOf } from '../settings.ts'
import { exitCodes, Stop } from '../stop.ts'
import { linesOf, nodeExit, objectIn, runNode, spawnNode, stopOf } from './node-program.ts'
import { freePort } from './ports.ts'

/** What a new bank is to be. */
export interface BankPlan {
  /** Short name: of the folder, and for its partners. */
  readonly name: string
  readonly title: string
  /** House maximum of one exchange, in hours, and oldest day, in days; the node's own if absent. */
  readonly maxHours?: number
  readonly maxAgeDays?: number
}

/** A dead bank is started again after this long, and later if it dies at once. */
const restartMilliseconds = 50
const readyMilliseconds = 60_000
/** Starts in a row that came to nothing, after which we give up. */
const maxFailures = 8

/** A bank process and its supervisor. */
export class BankProcess {
  readonly name: string
  readonly title: string
  readonly folder: string
  /** How often the process died and was started again. */
  restarts = 0
  private readonly parent: string
  private child: ChildProcess | undefined
  private current: Client | undefined
  private bank = ''
  private listens: readonly string[] = []
  private stopping = false
  private failures = 0
  private lastWords = ''
  private fatal: Stop | undefined
  private readonly told: (text: string) => void

  /** `told` gets a line for people whenever the bank died or came back. */
  constructor(plan: Pick<BankPlan, 'name' | 'title'>, parent: string, told: (text: string) => void) {
    this.name = plan.name
    this.title = plan.title
    this.parent = parent
    this.folder = join(parent, plan.name)
    this.told = told
  }

  /** Founds the bank in its folder, with ports that it will keep. */
  async found(plan: BankPlan): Promise<void> {
    const [http, lane] = [await freePort(), await freePort()]
    const rules = [
      ...(plan.maxHours === undefined ? [] : ['--max-hours', String(plan.maxHours)]),
      ...(plan.maxAgeDays === undefined ? [] : ['--max-age-days', String(plan.maxAgeDays)]),
    ]
    const where = [
      '--http-host',
      '127.0.0.1',
      '--http-port',
      String(http),
      '--listen',
      `/ip4/127.0.0.1/tcp/${lane}`,
    ]
    const made = await runNode(['init', '--data', this.folder, '--title', plan.title, ...where, ...rules])
    if (made.code !== 0) throw stopOf(made, `Founding ${plan.title}`)
  }

  /** Starts the process and resolves when it takes requests. */
  async start(): Promise<void> {
    this.launch()
    await this.ready()
  }

  /** The bank's id; '' before it was ready for the first time. */
  get id(): string {
    return this.bank
  }

  /** HTTP address of the running bank. */
  get url(): string {
    return this.current?.url ?? ''
  }

  /** Process id, if the process is ours and runs. */
  get pid(): number | undefined {
    return this.child?.pid
  }

  /** Where it listens for partner banks. */
  get addrs(): readonly string[] {
    return this.listens
  }

  /** True while the process is up and takes requests. */
  get isUp(): boolean {
    return this.current !== undefined
  }

  /** A client for the running bank; waits until there is one. */
  async ready(): Promise<Client> {
    const until = Date.now() + readyMilliseconds
    while (this.current === undefined) {
      if (this.fatal !== undefined) throw this.fatal
      if (Date.now() > until) throw this.given('not-ready', 'does not start')
      await sleep(20)
    }
    return this.current
  }

  /** Ends the process as a power cut would, also while it starts. False if there is none at the moment. */
  kill(): boolean {
    const { child } = this
    if (child === undefined || child.killed || !child.kill('SIGKILL')) return false
    this.disconnect()
    return true
  }

  private disconnect(): void {
    this.current?.close()
    this.current = undefined
  }

  /** Shuts the bank down cleanly. */
  async stop(): Promise<void> {
    this.stopping = true
    this.current?.close()
    const { child } = this
    if (child === undefined) return
    const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await gone
    clearTimeout(late)
  }

  /** Ends the process without waiting: for the last moment of our own. */
  abandon(): void {
    this.stopping = true
    this.child?.kill('SIGTERM')
  }

  /** Why we give up, with the bank's last words. */
  private given(code: string, what: string): Stop {
    const words = this.lastWords === '' ? '' : ` Its last words: ${this.lastWords}.`
    return new Stop(exitCodes.failed, code, `${this.title} ${what}.${words}`, `Its log is ${this.logPath}.`)
  }

  private get logPath(): string {
    return join(this.parent, `${this.name}.log`)
  }

  private launch(): void {
    const log = openSync(this.logPath, 'a', 0o600)
    const child = spawnNode(['run', '--data', this.folder], ['pipe', 'pipe', log])
    closeSync(log)
    this.child = child
    // The tether breaks when the process is killed while it starts.
    child.stdin?.on('error', () => undefined)
    linesOf(child.stdout, (line) => void this.heard(line))
    child.on('error', () => undefined)
    child.on('close', (code, signal) => this.died(child, code, signal))
  }

  /** The process says that it is ready, or why it does not start. */
  private async heard(line: string): Promise<void> {
    const said = objectIn(line)
    if (said?.['ready'] === false && typeof said['title'] === 'string') this.lastWords = said['title']
    if (said?.['ready'] !== true || typeof said['http'] !== 'string') return
    const token = await tokenOf(this.folder)
    if (this.child?.exitCode !== null || this.child.signalCode !== null) return
    const addrs: readonly unknown[] = Array.isArray(said['addrs']) ? said['addrs'] : []
    this.listens = addrs.filter((one) => typeof one === 'string')
    this.arrived(said['http'], token, typeof said['bank'] === 'string' ? said['bank'] : '')
  }

  private arrived(url: string, token: string, bank: string): void {
    this.bank = bank
    this.failures = 0
    this.current?.close()
    this.current = new Client({ url, token, sockets: 96 })
    if (this.restarts > 0) this.told(`${this.title} is back`)
  }

  private died(child: ChildProcess, code: number | null, signal: string | null): void {
    if (child !== this.child) return
    this.disconnect()
    this.child = undefined
    if (this.stopping) return
    if (code === nodeExit.inUse) return void this.adopt()
    this.restarts += 1
    this.told(`${this.title} died (${signal ?? `code ${code}`}) and is started again`)
    // Whoever kills a bank may do so as often as they like; a bank that ends by itself has a reason.
    if (signal === null) this.failures += 1
    if (code === nodeExit.damaged || code === nodeExit.storage || this.failures > maxFailures) {
      this.fatal = this.given('bank-died', `ended with code ${code}`)
      return
    }
    const pause = restartMilliseconds * 2 ** Math.min(this.failures, 6)
    setTimeout(() => this.stopping || this.launch(), pause)
  }

  /** Somebody else started the bank before us: use theirs for as long as it runs. */
  private async adopt(): Promise<void> {
    const node = await readNodeFile(this.folder)
    const client =
      node && isAlive(node.pid)
        ? new Client({ url: node.http, token: await tokenOf(this.folder), sockets: 96 })
        : undefined
    const answers = client !== undefined && (await client.isReady().catch(() => false))
    client?.close()
    if (this.stopping) return
    if (node === undefined || !answers) return void setTimeout(() => this.stopping || this.launch(), 200)
    this.arrived(node.http, await tokenOf(this.folder), node.bank)
    while (isAlive(node.pid) && !this.stopping) await sleep(100)
    if (this.stopping) return
    this.disconnect()
    this.restarts += 1
    this.launch()
  }
}

/** True if a process with this id runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    // Somebody else's process runs too.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
