/** Where a command's words go: results to stdout, everything else to stderr, and JSON alone with `--json`. */
import { createColors } from 'picocolors'
import type { Stop } from './stop.ts'

/** Colours, or none, for one stream. */
export type Colors = ReturnType<typeof createColors>

/** True if this stream is a terminal on which colours are welcome. */
function wantsColors(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb'
}

/** What a table is made of. `right` holds the columns of numbers. */
export interface TableText {
  readonly head: readonly string[]
  readonly right?: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** Control characters but tab and newline, and those that turn the direction of writing. */
const dangerous = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
/** Colours and weights, as we write them ourselves. */
const ownColors = /(\x1b\[[0-9;]{1,8}m)/

/**
 * A text as it may go to a terminal: whatever could move the cursor, clear the screen or turn words round is shown as an
 * escape. Names of banks and words of errors come from elsewhere.
 */
export function harmless(text: string): string {
  const shown = (part: string): string =>
    part.replace(dangerous, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  // What is split off by the pattern stands at the odd places.
  return text
    .split(ownColors)
    .map((part, index) => (index % 2 === 1 ? part : shown(part)))
    .join('')
}

/** The output of one command. */
export class Out {
  /** Only JSON on stdout. */
  readonly json: boolean
  readonly colors: Colors
  readonly errorColors: Colors

  constructor(json: boolean) {
    this.json = json
    this.colors = createColors(wantsColors(process.stdout))
    this.errorColors = createColors(wantsColors(process.stderr))
  }

  /** A result: as one line of JSON with `--json`, else as the lines that `words` gives. */
  result(value: object, words: () => string | readonly string[]): void {
    if (this.json) return this.line(JSON.stringify(value))
    const text = words()
    for (const one of typeof text === 'string' ? [text] : text) this.line(one)
  }

  /** A line on stdout, whatever the mode. */
  line(text: string): void {
    process.stdout.write(`${harmless(text)}\n`)
  }

  /** A line of a story for people: on stdout, or with `--json` on stderr. */
  say(text: string): void {
    if (this.json) this.note(text)
    else this.line(text)
  }

  /** A line on stderr. */
  note(text: string): void {
    process.stderr.write(`${harmless(text)}\n`)
  }

  /** A table as lines without borders. */
  async table(table: TableText): Promise<string[]> {
    const { default: Table } = await import('cli-table3')
    const none = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' }
    const nor = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' }
    const sides = {
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '  ',
    }
    const drawn = new Table({
      head: table.head.map((text) => this.colors.bold(text)),
      colAligns: table.head.map((_, i) => (table.right?.includes(i) === true ? 'right' : 'left')),
      chars: { ...none, ...nor, ...sides },
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    })
    for (const row of table.rows) drawn.push([...row])
    return drawn
      .toString()
      .split('\n')
      .map((line) => line.trimEnd())
  }

  /** Why the command stopped: two lines for people, one object for programs. */
  stopped(stop: Stop): void {
    if (this.json) this.line(JSON.stringify(stop))
    else {
      this.note(`${this.errorColors.red('✗')} ${stop.message}`)
      if (stop.todo !== '') this.note(`  ${stop.todo}`)
    }
  }
}
