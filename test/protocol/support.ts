/** What the tests of the protocol share: places of vectors, readers of their JSON, and bytes by rule. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeCrypto } from '../../node/crypto.ts'
import { portableCrypto } from '../../protocol/crypto.ts'
import type { Crypto } from '../../protocol/crypto.ts'

/** Both implementations; whatever one says, the other must say. */
export const cryptos: readonly (readonly [name: string, crypto: Crypto])[] = [
  ['portable', portableCrypto],
  ['node', nodeCrypto],
]

/** The repository's folder, from build/test/protocol/. */
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The repository's own vectors. */
export const vectorsFolder = join(root, 'test', 'vectors')

/** A file of the public vectors that may lie beside the repository; undefined where they do not. */
export function publicVectors(path: string): unknown {
  const file = join(root, '..', 'shared', 'vectors', path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Names and texts of the files of a folder of the public vectors; none where it is absent. */
export function publicTexts(path: string): Map<string, string> {
  const folder = join(root, '..', 'shared', 'vectors', path)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

export function fromHex(text: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, 'hex'))
  if (toHex(bytes) !== text) throw new Error(`not lower-case hexadecimal: ${text}`)
  return bytes
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** Bytes that differ for each number, and are the same in every run. */
export function hashOf(number: number | string): Uint8Array {
  return nodeCrypto.sha256(`test ${number}`)
}

/** An object of a vector. Each member must be read, so that none can be there in vain. */
export class Members {
  readonly #where: string
  readonly #members: ReadonlyMap<string, unknown>
  readonly #unread: Set<string>

  constructor(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${where}: not an object`)
    }
    this.#where = where
    this.#members = new Map<string, unknown>(Object.entries(value))
    this.#unread = new Set(this.#members.keys())
  }

  has(name: string): boolean {
    return this.#members.has(name)
  }

  any(name: string): unknown {
    if (!this.#members.has(name)) throw new Error(`${this.#where}: no ${name}`)
    this.#unread.delete(name)
    return this.#members.get(name)
  }

  text(name: string): string {
    const value = this.any(name)
    if (typeof value !== 'string') throw new Error(`${this.#where}: ${name} is not a string`)
    return value
  }

  number(name: string): number {
    const value = this.any(name)
    if (typeof value !== 'number') throw new Error(`${this.#where}: ${name} is not a number`)
    return value
  }

  list(name: string): readonly unknown[] {
    const value: unknown = this.any(name)
    if (!Array.isArray(value)) throw new Error(`${this.#where}: ${name} is not an array`)
    return value
  }

  texts(name: string): readonly string[] {
    return this.list(name).map((value) => {
      if (typeof value !== 'string') throw new Error(`${this.#where}: ${name} holds something but strings`)
      return value
    })
  }

  object(name: string): object {
    return this.#object(this.any(name), name)
  }

  objects(name: string): readonly object[] {
    return this.list(name).map((value) => this.#object(value, name))
  }

  #object(value: unknown, name: string): object {
    if (typeof value !== 'object' || value === null) throw new Error(`${this.#where}: ${name} is no object`)
    return value
  }

  hex(name: string): Uint8Array {
    return fromHex(this.text(name))
  }

  hexes(name: string): Uint8Array[] {
    return this.texts(name).map(fromHex)
  }

  members(name: string): Members {
    return new Members(this.any(name), `${this.#where}: ${name}`)
  }

  /** Throws if a member was not read. */
  done(): void {
    const [unread] = this.#unread
    if (unread !== undefined) throw new Error(`${this.#where}: unknown member ${unread}`)
  }
}
