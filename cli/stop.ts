/** How a command ends before its end: what was wrong, what to do about it, and the exit code. */
import type { Problem } from '../protocol/generated/types.ts'
import { isRefusalCode, refuse, saysOf, todoOf, type RefusalCode } from '../protocol/refusal.ts'

/** What the process ends with. `hourbridge --help` lists the same. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  unreachable: 3,
  conflict: 4,
  unreadable: 5,
  cancelled: 130,
} as const

/** A code that the process ends with. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Refusals that mean "it exists already" or "somebody else has it". */
const conflicts: ReadonlySet<string> = new Set<RefusalCode>([
  'account-exists',
  'already-reversed',
  'id-conflict',
  'id-known',
  'invite-accepted',
  'invite-begun',
  'invite-used',
  'name-taken',
  'partner-exists',
])

/** Refusals that mean that a bank, ours or the partner, did not answer. */
const silences: ReadonlySet<string> = new Set<RefusalCode>(['no-answer', 'stopping', 'unreachable'])

/** Thrown by a command that cannot go on; `main.ts` prints it and ends with `exit`. */
export class Stop extends Error {
  override readonly name = 'Stop'
  readonly exit: ExitCode
  /** Stable code: of the refusal catalogue, or of the CLI itself. */
  readonly code: string
  /** What to do about it. */
  readonly todo: string
  /** The refusal as the bank sent it. */
  readonly problem: Problem | undefined
  /** What was shown before a question that nobody could answer, for programs. */
  readonly about: object | undefined

  constructor(exit: ExitCode, code: string, title: string, todo: string, problem?: Problem, about?: object) {
    super(title)
    this.exit = exit
    this.code = code
    this.todo = todo
    this.problem = problem
    this.about = about
  }

  /** What `--json` prints. */
  toJSON(): object {
    return this.problem ?? { code: this.code, title: this.message, todo: this.todo, ...this.about }
  }
}

/** A wrong use of the command line. */
export function usage(title: string, todo: string): Stop {
  return new Stop(exitCodes.usage, 'usage', title, todo)
}

/** A file that cannot be read: nothing is known about what is in it. */
export function unreadable(title: string, todo: string): Stop {
  return new Stop(exitCodes.unreadable, 'unreadable', title, todo)
}

/** A bank that does not answer. */
export function unreachable(title: string, todo: string): Stop {
  return new Stop(exitCodes.unreachable, 'unreachable', title, todo)
}

/** The exit code that stands for a refusal. */
export function exitOf(code: string): ExitCode {
  if (conflicts.has(code)) return exitCodes.conflict
  return silences.has(code) ? exitCodes.unreachable : exitCodes.failed
}

/** The stop that a bank's refusal leads to, in the bank's own words. */
export function refused(problem: Problem): Stop {
  return new Stop(exitOf(problem.code), problem.code, problem.title, problem.todo, problem)
}

const system: Readonly<Record<string, string>> = {
  EACCES: 'this user is not allowed to',
  EPERM: 'this user is not allowed to',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'there is no such file or folder',
  EEXIST: 'a file of that name is there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
}

/** What the operating system refused, in words. */
export function systemWords(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return system[code] ?? (cause instanceof Error ? cause.message : String(cause))
}

/** What went wrong, whatever it was, as a stop. */
export function toStop(cause: unknown): Stop {
  if (cause instanceof Stop) return cause
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return new Stop(exitCodes.failed, 'internal', detail, 'This is a fault of the program; please report it.')
}

/** The words of a refusal of which only the code is known, as in the log. */
export function wordsOfCode(code: string): { readonly title: string; readonly todo: string } {
  const refusal = refuse(isRefusalCode(code) ? code : 'declined')
  return { title: saysOf(refusal), todo: todoOf(refusal) }
}
