/** A driver in a process of its own, which may hang, end, or say anything at all. */
import { spawn, type ChildProcess } from 'node:child_process'
import { Unsupported, type Command, type Driver } from './commands.ts'

/** Most that a driver may write without ending a line: characters. */
const maxLine = 16 * 1024 * 1024
/** What is kept of what it complains about: characters. */
const maxComplaint = 2000

/** The driver is of no use any more: it must be started again. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

interface Waiting {
  readonly id: number
  resolve(result: Readonly<Record<string, unknown>>): void
  reject(cause: Error): void
}

/** One run of a driver. */
class Run {
  readonly child: ChildProcess
  broken: Broken | undefined
  private waiting: Waiting | undefined
  private rest = ''
  private complaint = ''

  constructor(command: string, cwd: string | undefined) {
    // A group of its own, so that what the shell started ends with it.
    this.child = spawn(command, { shell: true, detached: true, stdio: ['pipe', 'pipe', 'pipe'], cwd })
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => this.read(text))
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.complaint = (this.complaint + text).slice(-maxComplaint)
    })
    this.child.stdin?.on('error', () => undefined)
    this.child.on('error', (cause) => this.break(`the driver does not start: ${cause.message}`))
    this.child.on('close', (code, signal) => {
      const said = this.complaint.trim()
      this.break(`the driver ended (${signal ?? `code ${code}`})${said === '' ? '' : `: ${said}`}`)
    })
  }

  send(id: number, command: Command): Promise<Readonly<Record<string, unknown>>> {
    return new Promise((resolve, reject) => {
      if (this.broken !== undefined) return reject(this.broken)
      this.waiting = { id, resolve, reject }
      this.child.stdin?.write(`${JSON.stringify({ id, ...command })}\n`)
    })
  }

  /** Ends it, and whatever it started. */
  break(why: string): void {
    if (this.broken !== undefined) return
    this.broken = new Broken(why)
    this.waiting?.reject(this.broken)
    this.waiting = undefined
    const { pid } = this.child
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }

  private read(text: string): void {
    const lines = (this.rest + text).split('\n')
    this.rest = lines.pop() ?? ''
    for (const line of lines) this.line(line)
    if (this.rest.length > maxLine) this.break(`a line of more than ${maxLine} characters`)
  }

  private line(line: string): void {
    if (this.broken !== undefined) return
    const { waiting } = this
    const answer = parse(line)
    if (answer === undefined) return this.break(`no JSON object: ${line.slice(0, 80)}`)
    if (waiting === undefined) return this.break(`nothing was asked, and it says ${line.slice(0, 80)}`)
    if (answer['id'] !== waiting.id)
      return this.break(`asked ${waiting.id}, and it answers ${line.slice(0, 80)}`)
    this.waiting = undefined
    const { result, unsupported, error } = answer
    if (typeof result === 'object' && result !== null)
      return waiting.resolve(result as Readonly<Record<string, unknown>>)
    if (typeof unsupported === 'string') return waiting.reject(new Unsupported(unsupported))
    if (typeof error === 'string') return waiting.reject(new Error(`the driver says: ${error}`))
    this.waiting = waiting
    this.break(`no result, unsupported or error: ${line.slice(0, 80)}`)
  }
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Starts the command, and starts it again after it broke. */
export class ProcessDriver implements Driver {
  private readonly command: string
  private readonly cwd: string | undefined
  private run: Run | undefined
  private next = 0

  constructor(command: string, cwd?: string) {
    this.command = command
    this.cwd = cwd
  }

  async tell(command: Command): Promise<Readonly<Record<string, unknown>>> {
    if (this.run?.broken !== undefined) this.run = undefined
    this.run ??= new Run(this.command, this.cwd)
    return this.run.send(++this.next, command)
  }

  /** What is under way takes too long: the driver is ended, and so is what waits for it. */
  abandon(why: string): void {
    this.run?.break(why)
  }

  /** Ends the driver. */
  close(): void {
    this.run?.break('no more cases')
    this.run = undefined
  }
}
