/** Clock and transport of a bank in a script: nothing happens by itself. */
import type { Clock, PeerAddress, Transport, TransportHandler } from '../../node/ports.ts'

/** Timers of at most this are over before the next step of a script: an acknowledgement waits so long (SPEC, LANE-15). */
const momentMilliseconds = 50
/** Timers of at most this fire when a bank is idle; what is meant for the night does not. */
const idleMilliseconds = 120_000

interface Timer {
  readonly milliseconds: number
  readonly run: () => void
}

/** Stands still but for what the script says. */
export class ScriptClock implements Clock {
  time: number
  private alive = true
  private timers: Timer[] = []

  constructor(time: number) {
    this.time = time
  }

  now(): number {
    return this.time
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { milliseconds, run }
    this.timers.push(timer)
    if (milliseconds <= momentMilliseconds) this.soon(() => this.fire(timer))
    return () => {
      this.timers = this.timers.filter((one) => one !== timer)
    }
  }

  soon(run: () => void): void {
    setImmediate(() => this.alive && run())
  }

  /** Runs the timer, unless it ran already or was taken back. */
  private fire(timer: Timer): void {
    if (!this.timers.includes(timer)) return
    this.timers = this.timers.filter((one) => one !== timer)
    timer.run()
  }

  /** Long enough passes that each timer that is set now fires once. */
  ring(): void {
    const due = this.timers.filter((one) => one.milliseconds <= idleMilliseconds)
    this.timers = this.timers.filter((one) => !due.includes(one))
    for (const { run } of due) run()
  }

  /** The machine stopped: nothing that was due will run. */
  stop(): void {
    this.alive = false
    this.timers = []
  }
}

/** Streams come and go as the script says; what leaves is kept. */
export class ScriptTransport implements Transport {
  readonly out: { to: string; frame: string }[] = []
  readonly open = new Set<string>()
  /** What was asked of banks that are no partners, and the frame that comes back to it, if one does. */
  readonly asked: string[] = []
  reply: string | undefined
  private listener: TransportHandler | undefined

  /** What the bank does about what comes. */
  get handler(): TransportHandler {
    if (this.listener === undefined) throw new Error('nobody listens')
    return this.listener
  }

  self(): PeerAddress {
    return { peer: 'self', addrs: [] }
  }

  async start(handler: TransportHandler): Promise<void> {
    this.listener = handler
  }

  keep(): void {
    // Connections come and go as the script says.
  }

  send(to: string, bytes: Uint8Array): boolean {
    if (this.open.has(to)) this.out.push({ to, frame: Buffer.from(bytes).toString() })
    return this.open.has(to)
  }

  async ask(_address: PeerAddress, bytes: Uint8Array): Promise<Uint8Array> {
    this.asked.push(Buffer.from(bytes).toString())
    if (this.reply === undefined) throw new Error('nobody is there')
    return Buffer.from(this.reply)
  }

  async stop(): Promise<void> {
    // There is nothing to close.
  }
}
