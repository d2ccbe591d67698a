/** The list of all vectors, for programs that drive an implementation: `manifest.json`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VectorFile } from './file.ts'

/** One vector, as the manifest lists it. */
export interface Listed {
  /** File without its ending, and the vector's own id: unique in all files. */
  readonly id: string
  readonly file: string
  readonly kind: string
  /** Ids of rules of the SPEC. */
  readonly covers: readonly string[]
  /** The verdict; the vector has the rest. */
  readonly ok: boolean
  /** Of a refused input: what this implementation says. */
  readonly code?: string
}

/** The whole manifest. */
export interface Manifest {
  readonly protocol: 'tbf/1'
  readonly vectors: readonly Listed[]
}

/** Paths of all files of vectors below the folder. */
export function vectorPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && path.includes('/'))
    .toSorted()
}

/** The manifest of the files in the folder: one vector a line. */
export function manifestText(folder: string): string {
  const lines = vectorPaths(folder).flatMap((file) => {
    const { kind, vectors } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as VectorFile
    return vectors.map(({ id, covers, expect: { ok, code } }) => {
      const said = typeof code === 'string' && { code }
      const listed: Listed = { id: `${file.slice(0, -5)}/${id}`, file, kind, covers, ok, ...said }
      return `  ${JSON.stringify(listed)}`
    })
  })
  return `{\n "protocol": "tbf/1",\n "vectors": [\n${lines.join(',\n')}\n ]\n}\n`
}
