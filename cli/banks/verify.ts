/** Verifying a bank from its log alone, by the node's own `fsck`: signatures, chain, tree, rules, sums and lanes. */
import { open, rename, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Client } from '../client.ts'
import { grouped, type Progress } from '../progress.ts'
import { exitCodes, Stop, systemWords } from '../stop.ts'
import { runNode, stopOf, type Finished } from './node-program.ts'

/** What a verified log holds. */
export interface Verified {
  readonly bank: string
  readonly entries: number
  readonly accounts: number
  /** Signatures by banks and by members that were checked. */
  readonly bankSignatures: number
  readonly memberSignatures: number
  /** What the bank owes each partner, in seconds. */
  readonly partners: readonly { readonly bank: string; readonly position: number }[]
  readonly root: string
  /** True if nothing is cut off at the end; of an export, and without the head file, nobody can tell. */
  readonly complete: boolean
  readonly seconds: number
  readonly entriesPerSecond: number
}

/** Verifies a data folder that is not in use, or an exported log. Throws `Stop` with what is wrong. */
export async function verifyLog(
  what: readonly ['--data' | '--export', string],
  progress?: Progress,
): Promise<Verified> {
  const finished = await verification(what, progress)
  const verified = verifiedIn(finished.answer)
  if (finished.code === 0 && verified !== undefined) return verified
  throw notVerified(finished)
}

async function verification(
  what: readonly [string, string],
  progress: Progress | undefined,
): Promise<Finished> {
  try {
    const onError = (line: string): void => {
      if (line.endsWith('entries read')) progress?.at(line)
    }
    return await runNode(['fsck', ...what, '--json'], { onError })
  } finally {
    progress?.end()
  }
}

/** True if the run failed because another process has the folder open. */
export function isInUse(cause: unknown): boolean {
  return cause instanceof Stop && (cause.code === 'in-use' || cause.exit === exitCodes.conflict)
}

function notVerified(finished: Finished): Stop {
  const { answer } = finished
  const code = answer?.['code']
  if (code === 'cannot-read' || code === 'damaged') {
    const todo =
      code === 'damaged'
        ? 'Do not run this copy, and do not delete it. Bring back the newest backup of the whole data folder.'
        : 'Nothing was verified, and nothing found wrong. Check the path, and whether this user may read and write there.'
    return new Stop(exitCodes.unreadable, code, String(answer?.['detail']), todo)
  }
  if (answer?.['ok'] !== false || code === 'in-use') return stopOf(finished, 'Verifying')
  const title = `The log is not sound at entry ${String(answer['index'])}: ${String(answer['detail'])} (${String(code)}).`
  const todo =
    'Do not go on with this copy. Keep it as evidence, and restore the bank from a backup; its partners hold what they signed.'
  return new Stop(exitCodes.failed, typeof code === 'string' ? code : 'not-verified', title, todo)
}

function verifiedIn(answer: Finished['answer']): Verified | undefined {
  if (answer?.['ok'] !== true) return undefined
  const number = (name: string): number => (typeof answer[name] === 'number' ? answer[name] : 0)
  const partners: unknown = answer['partners']
  return {
    bank: String(answer['bank']),
    entries: number('entries'),
    accounts: number('accounts'),
    bankSignatures: number('bankSignatures'),
    memberSignatures: number('memberSignatures'),
    partners: Array.isArray(partners) ? partners.filter(isPosition) : [],
    root: String(answer['root']),
    complete: answer['complete'] === true,
    seconds: number('seconds'),
    entriesPerSecond: number('entriesPerSecond'),
  }
}

function isPosition(value: unknown): value is Verified['partners'][number] {
  if (typeof value !== 'object' || value === null) return false
  const { bank, position } = value as Partial<Record<'bank' | 'position', unknown>>
  return typeof bank === 'string' && typeof position === 'number'
}

async function openNew(path: string): Promise<FileHandle> {
  return open(path, 'w', 0o600).catch((cause: unknown) => {
    throw unwritable(path.replace(/\.part$/, ''), cause)
  })
}

function unwritable(path: string, cause: unknown): Stop {
  return new Stop(
    exitCodes.unreadable,
    'cannot-write',
    `${path} cannot be written: ${systemWords(cause)}.`,
    'Name a file in a folder that is there and that you may write to.',
  )
}

/** Writes a running bank's whole log to a file, which appears under its name only when it is whole. Answers its bytes. */
export async function exportTo(client: Client, path: string, from = 0, progress?: Progress): Promise<number> {
  const partial = `${path}.part`
  const file = await openNew(partial)
  const response = await client.stream(`/log?from=${from}`)
  let bytes = 0
  response.on('data', (part: Buffer) => {
    bytes += part.length
    progress?.at(`${grouped(Math.floor(bytes / 1024))} KiB`)
  })
  await pipeline(response, file.createWriteStream()).catch((cause: unknown) => {
    if (cause instanceof Error && 'syscall' in cause && cause.syscall === 'write')
      throw unwritable(path, cause)
    throw new Stop(
      exitCodes.unreachable,
      'cut-off',
      `The export broke off: ${String(cause)}.`,
      'Export again.',
    )
  })
  await rename(partial, path).catch((cause: unknown) => {
    throw unwritable(path, cause)
  })
  progress?.end()
  return bytes
}
