/** How every command is made: the same global options, a paragraph that teaches, examples, and one way to run. */
import { Option, type Command } from 'commander'
import { unshielded } from './identifiers.ts'
import { Options } from './options.ts'
import { Out } from './output.ts'

/** What help says about a command. */
export interface Lesson {
  /** One line for the list of commands. */
  readonly summary: string
  /** A paragraph: what it is for, in the words of a timebank. */
  readonly about: string
  /** Command lines that work as they stand, each with what it does. */
  readonly examples: readonly (readonly [command: string, meaning: string])[]
}

/** One call of a command. */
export interface Call {
  readonly options: Options
  readonly out: Out
  /** Argument number `index`, or undefined. */
  readonly argument: (index: number) => string | undefined
  /** All words of a variadic argument. */
  readonly words: (index: number) => readonly string[]
}

/** Adds a command with its help. */
export function addCommand(parent: Command, name: string, lesson: Lesson): Command {
  return parent
    .command(name)
    .summary(lesson.summary)
    .description(lesson.about)
    .addHelpText('after', examplesText(lesson.examples))
}

/** What a command speaks to, and so which options it has besides its own. */
export type Scope = 'bank' | 'folder' | 'nothing'

const dataText = "the bank's data folder (default: HOURBRIDGE_DATA, or your user folder)"

/** The options that every command of a scope has, last in its help. */
function addScope(command: Command, scope: Scope): void {
  const add = (flags: string, description: string): void => {
    command.addOption(new Option(flags, description).helpGroup('Everywhere:'))
  }
  if (scope !== 'nothing') add('--data <dir>', dataText)
  if (scope === 'bank') {
    add('--url <url>', 'its HTTP address (default: HOURBRIDGE_URL, or node.json in the data folder)')
    add('--token-file <file>', 'file with the access token, - for stdin (default: DIR/admin.token)')
    add('--token <token>', 'the token itself; others may see it in the list of processes')
  }
  add('--json', 'print JSON only, for programs')
}

/** Runs `run` when the command is called. To be called last: it adds the options of the scope. */
export function onCall(command: Command, scope: Scope, run: (call: Call) => Promise<void>): void {
  addScope(command, scope)
  command.action(async () => {
    const options = new Options(allOptions(command))
    const given: readonly unknown[] = command.processedArgs
    await run({
      options,
      out: new Out(options.flag('json')),
      argument: (index) => asText(given[index]),
      words: (index) => asTexts(given[index]),
    })
  })
}

/** The command's own options before those of its parents, so that the last one said holds. */
function allOptions(command: Command): Record<string, unknown> {
  const outer = command.parent === null ? {} : allOptions(command.parent)
  const own = Object.entries(command.opts<Record<string, unknown>>())
  return { ...outer, ...Object.fromEntries(own.map(([name, value]) => [name, asTyped(value)])) }
}

function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped)
  return typeof value === 'string' ? unshielded(value) : value
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? unshielded(value) : undefined
}

function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').map(unshielded) : []
}

function examplesText(examples: Lesson['examples']): string {
  const lines = examples.map(([command, meaning]) => `  $ ${command}\n      ${meaning}`)
  return `\nExamples:\n${lines.join('\n')}`
}
