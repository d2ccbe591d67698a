/** The bank's own program, `hourbridge-node`, as a child process. The CLI shares no code with it but `protocol/`. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { exitCodes, Stop, type ExitCode } from '../stop.ts'

/** Path of the compiled node program, beside the compiled CLI. */
export const nodeProgram: string = fileURLToPath(new URL('../../node/main.js', import.meta.url))

const tether = new URL('./tether.js', import.meta.url).href

/** The exit codes of the node program that mean more than "failed". */
export const nodeExit = { usage: 2, unreadable: 3, inUse: 4, damaged: 5, storage: 6 } as const

/**
 * Starts the node program. It gets its own process group, so that Ctrl-C reaches only the CLI, which then stops its
 * banks in order; and a tether, so that it ends when the CLI dies.
 */
export function spawnNode(args: readonly string[], stdio: StdioOptions): ChildProcess {
  if (!existsSync(nodeProgram)) {
    throw new Stop(exitCodes.failed, 'no-node', `${nodeProgram} is missing.`, 'Build first: npm run build.')
  }
  return spawn(process.execPath, ['--import', tether, nodeProgram, ...args], { stdio, detached: true })
}

/** What a finished run of the node program left. */
export interface Finished {
  readonly code: number
  /** The signal that ended it, if one did. */
  readonly signal?: string | undefined
  /** The last line of stdout that is a JSON object, if there was one. */
  readonly answer: Readonly<Record<string, unknown>> | undefined
  /** The end of stderr. */
  readonly errors: string
}

/** The file descriptor from which the node program reads what must not stand in a command line. */
export const secretDescriptor = 3

/** What a run of the node program may have besides its arguments. */
export interface RunNodeOptions {
  /** Gets stderr line by line. */
  readonly onError?: (line: string) => void
  /** Handed over on its own descriptor: others may see the arguments in the list of processes. */
  readonly secret?: string
}

/** Runs the node program to its end. */
export async function runNode(
  args: readonly string[],
  { onError, secret }: RunNodeOptions = {},
): Promise<Finished> {
  const child = spawnNode(args, ['pipe', 'pipe', 'pipe', secret === undefined ? 'ignore' : 'pipe'])
  const handed = child.stdio[secretDescriptor]
  if (secret !== undefined && handed instanceof Writable) handed.on('error', () => undefined).end(secret)
  const output = linesOf(child.stdout)
  const errors = linesOf(child.stderr, onError)
  const ended = await untilEnded(child)
  const answer = output.map(objectIn).findLast((one) => one !== undefined)
  return {
    ...ended,
    answer: answer ?? errors.map(objectIn).findLast((one) => one?.['code'] !== undefined),
    errors: errors.slice(-5).join('\n'),
  }
}

/** How a process ended. */
export function untilEnded(child: ChildProcess): Promise<Pick<Finished, 'code' | 'signal'>> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ code: status ?? 1, ...(signal !== null && { signal }) }))
  })
}

/** Collects the lines of a stream. */
export function linesOf(stream: NodeJS.ReadableStream | null, onLine?: (line: string) => void): string[] {
  const lines: string[] = []
  let rest = ''
  const take = (line: string): void => {
    if (line === '') return
    lines.push(line)
    if (lines.length > 1_000) lines.shift()
    onLine?.(line)
  }
  stream?.setEncoding('utf8')
  stream?.on('data', (part: string) => {
    const parts = (rest + part).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) take(line)
  })
  stream?.on('end', () => take(rest))
  return lines
}

/** The JSON object in a line, if it is one. */
export function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** A failed run as a stop, in the node's own words where it had any. */
export function stopOf(finished: Finished, what: string): Stop {
  const { answer, errors, signal } = finished
  if (signal !== undefined) {
    return new Stop(
      exitCodes.failed,
      'ended',
      `${what} was ended from outside (${signal}).`,
      'What was recorded is on the disk: start it again. If nobody ended it, look whether the memory is full.',
    )
  }
  const text = (name: string): string | undefined => {
    const value = answer?.[name]
    return typeof value === 'string' ? value : undefined
  }
  const title =
    text('title') ?? text('detail') ?? `${what} failed with code ${finished.code}. ${errors}`.trim()
  return new Stop(exitFor(finished), text('code') ?? 'failed', title, text('todo') ?? todoFor(finished.code))
}

function exitFor(finished: Finished): ExitCode {
  const code = finished.answer?.['code']
  if (finished.code === nodeExit.usage) return exitCodes.usage
  // Of a file that is missing or damaged nothing is known, whatever the node would have said otherwise.
  const files: readonly number[] = [nodeExit.unreadable, nodeExit.damaged, nodeExit.storage]
  if (files.includes(finished.code)) return exitCodes.unreadable
  const exists = typeof code === 'string' && /exists|in-use|locked/.test(code)
  return exists || finished.code === nodeExit.inUse ? exitCodes.conflict : exitCodes.failed
}

function todoFor(code: number): string {
  switch (code) {
    case nodeExit.inUse:
      return 'Another process runs this bank. Stop it first, or talk to it: hourbridge status.'
    case nodeExit.damaged:
      return 'Do not write to it. Check it with `hourbridge verify`, and restore a copy if it says so.'
    case nodeExit.storage:
      return 'Check the disk and its free space, then start the bank again.'
    default:
      return 'See the lines above; a bank writes its own log to stderr.'
  }
}
