/**
 * The data folder of a bank:
 *
 *   config.json        how the node listens (schema node-config)
 *   keys.json          seeds of the operational, transport and cosigning keys, mode 0600
 *   admin.token        access token of the admin, mode 0600
 *   head               size and root of the log, in a file of its own
 *   ledger/            LevelDB: the signed log and the erasable register
 *   recovery/          rotation keys as sheets to print, give to different people and delete here
 *   node.json          while the node runs: where it listens
 */
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromBase64url, toBase64url } from '../protocol/bytes.ts'
import { checkNodeConfig } from '../protocol/generated/validators.ts'
import type { NodeConfig } from '../protocol/generated/types.ts'
import { fault, ok, type Fault, type Result } from '../protocol/result.ts'

/** Seeds of the keys that a running node holds, 32 bytes each. */
export interface NodeKeys {
  readonly op: Uint8Array
  readonly transport: Uint8Array
  readonly cosign: Uint8Array
}

/** Where things lie in a data folder. */
export interface FolderPaths {
  readonly config: string
  readonly keys: string
  readonly token: string
  readonly head: string
  readonly ledger: string
  readonly recovery: string
  readonly running: string
}

/** Paths inside a data folder. */
export function pathsIn(dir: string): FolderPaths {
  return {
    config: join(dir, 'config.json'),
    keys: join(dir, 'keys.json'),
    token: join(dir, 'admin.token'),
    head: join(dir, 'head'),
    ledger: join(dir, 'ledger'),
    recovery: join(dir, 'recovery'),
    running: join(dir, 'node.json'),
  }
}

/** Why a data folder cannot be used. */
export type FolderFault = Fault<'no-folder' | 'exists' | 'bad-config' | 'bad-keys'>

/** True if anything lies there that a new bank would overwrite. */
export async function isTaken(dir: string): Promise<boolean> {
  const { config, keys, ledger } = pathsIn(dir)
  const found = await Promise.all(
    [config, keys, ledger].map((path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    ),
  )
  return found.includes(true)
}

/** Creates the folder, readable by its owner only. */
export async function makeFolder(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await chmod(dir, 0o700)
}

/** Writes a file that only its owner may read. */
export async function writeSecret(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flag: 'wx', flush: true })
}

/** Writes the keys of a new bank. */
export async function writeKeys(dir: string, keys: NodeKeys): Promise<void> {
  const texts = {
    op: toBase64url(keys.op),
    transport: toBase64url(keys.transport),
    cosign: toBase64url(keys.cosign),
  }
  await writeSecret(pathsIn(dir).keys, `${JSON.stringify(texts, undefined, 2)}\n`)
}

/** Reads the keys. */
export async function readKeys(dir: string): Promise<Result<NodeKeys, FolderFault>> {
  const found = await readJson(pathsIn(dir).keys)
  if (found === undefined) return fault('no-folder', `there is no bank in ${dir}`)
  const seed = (name: string): Uint8Array | undefined => {
    const text =
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined
    return typeof text === 'string' ? fromBase64url(text, 32) : undefined
  }
  const [op, transport, cosign] = [seed('op'), seed('transport'), seed('cosign')]
  if (op === undefined || transport === undefined || cosign === undefined)
    return fault('bad-keys', 'keys.json does not hold three seeds')
  return ok({ op, transport, cosign })
}

/** Reads and checks the configuration. */
export async function readConfig(dir: string): Promise<Result<NodeConfig, FolderFault>> {
  const found = await readJson(pathsIn(dir).config)
  if (found === undefined) return fault('no-folder', `there is no bank in ${dir}`)
  const problem = checkNodeConfig(found)
  if (problem !== undefined) return fault('bad-config', `config.json: ${problem.path} ${problem.message}`)
  return ok(found as NodeConfig)
}

/** Writes the configuration of a new bank. */
export async function writeConfig(dir: string, config: NodeConfig): Promise<void> {
  await writeFile(pathsIn(dir).config, `${JSON.stringify(config, undefined, 2)}\n`, { flush: true })
}

/** Tells other programs where the running node listens. */
export async function writeRunning(dir: string, running: object): Promise<void> {
  await writeFile(pathsIn(dir).running, `${JSON.stringify(running)}\n`, { mode: 0o600 })
}

/** Takes that back. */
export async function removeRunning(dir: string): Promise<void> {
  await rm(pathsIn(dir).running, { force: true })
}

/** The admin's access token. */
export async function readToken(dir: string): Promise<string> {
  return (await readFile(pathsIn(dir).token, 'utf8')).trim()
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    return {}
  }
}
