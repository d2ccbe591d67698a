/** The cases that a driver is put through: all vectors that the manifest lists. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Listed, Manifest } from '../vectors/make/manifest.ts'
import type { Vector, VectorFile, Verdict } from '../vectors/make/file.ts'
import type { Entry } from '../../protocol/generated/types.ts'
import type { Driver } from './commands.ts'
import { playSession, playTrace, type Session, type Trace } from './play.ts'

/** One vector, and the logs that its file gives. */
export interface Case extends Listed {
  readonly vector: Vector
  readonly given: Readonly<Record<string, readonly Entry[]>>
}

/** The repository's vectors, from build/test/conformance/. */
export const vectorsFolder: string = fileURLToPath(new URL('../../../test/vectors/', import.meta.url))

/** The cases that one of `only` chooses by the start of its id or by a rule; all cases if that is empty. */
export function casesOf(only: readonly string[] = [], folder: string = vectorsFolder): Case[] {
  const { vectors } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const chosen = vectors.filter(
    ({ id, covers }) =>
      only.length === 0 || only.some((part) => id.startsWith(part) || covers.includes(part)),
  )
  const files = new Map<string, VectorFile>()
  return chosen.map((listed) => {
    const path = join(folder, listed.file)
    const file = files.get(path) ?? (JSON.parse(readFileSync(path, 'utf8')) as VectorFile)
    files.set(path, file)
    const vector = file.vectors.find((one) => listed.id.endsWith(`/${one.id}`))
    if (vector === undefined) throw new Error(`the manifest names ${listed.id}, which is not in its file`)
    return { ...listed, vector, given: (file.given ?? {}) as Case['given'] }
  })
}

/** Puts a driver through a case. */
export async function runCase(driver: Driver, { kind, vector, given }: Case): Promise<Verdict> {
  const logs = new Map(Object.entries(given))
  if (kind === 'frame.session') return playSession(driver, vector.input as Session, logs)
  if (kind === 'bank.trace') return playTrace(driver, vector.input as Trace, logs)
  const log = 'log' in vector.input && typeof vector.input.log === 'string' ? vector.input.log : undefined
  const entries = log === undefined ? undefined : logs.get(log)
  const result = await driver.tell({
    do: 'check',
    kind,
    input: vector.input,
    ...(log !== undefined && entries !== undefined && { given: { [log]: entries } }),
  })
  if (typeof result['ok'] !== 'boolean') throw new Error('the result does not say ok')
  return result as Verdict
}
