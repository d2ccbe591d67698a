/** How far a long step is: on stderr, on one line of a terminal, or now and then as a plain line. */
import type { Out } from './output.ts'

/** Nothing is said about steps that are done sooner than this. */
const patienceMilliseconds = 1_000
const everyMillisecondsOnTerminal = 100
const everyMillisecondsElsewhere = 5_000

/** The progress of one step. */
export class Progress {
  private readonly out: Out
  private readonly label: string
  private readonly startedAt = Date.now()
  private saidAt = 0
  private shown = false

  constructor(out: Out, label: string) {
    this.out = out
    this.label = label
  }

  /** Says where the step stands, unless something was said just before. */
  at(text: string): void {
    const now = Date.now()
    const every = process.stderr.isTTY ? everyMillisecondsOnTerminal : everyMillisecondsElsewhere
    if (now - this.startedAt < patienceMilliseconds || now - this.saidAt < every) return
    this.saidAt = now
    if (!process.stderr.isTTY) return this.out.note(`${this.label}: ${text}`)
    this.shown = true
    const width = process.stderr.columns
    process.stderr.write(`\r\u001b[2K${`${this.label}: ${text}`.slice(0, Math.max(20, width - 1))}`)
  }

  /** The step is over: takes the line away again. */
  end(): void {
    if (this.shown) process.stderr.write('\r\u001b[2K')
    this.shown = false
  }
}

/** "12,345 of 67,890 (18 %)". */
export function share(done: number, total: number): string {
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total)
  return `${grouped(done)} of ${grouped(total)} (${percent} %)`
}

/** A whole number with commas between thousands. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
