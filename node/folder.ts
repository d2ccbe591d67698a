/**
 * The data folder of a bank:
 *
 *   config.json        how the node listens (schema node-config)
 *   keys.json          seeds of the operational, transport and cosigning keys, mode 0600
 *   keys.next.json     while keys are being changed: the next ones (see `keys-file.ts`)
 *   admin.token        access token of the admin, mode 0600
 *   head               size and root of the log, in a file of its own
 *   ledger/            LevelDB: the signed log and the erasable register
 *   recovery/          rotation keys as sheets to print, give to different people and delete here
 *   mark               its own place on the disk: a copy of the folder shows by it
 *   node.json          while the node runs: where it listens
 *   founding           while `init` works: what lies here is not a bank yet
 */
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fromBase64url, toBase64url } from '../protocol/bytes.ts'
import type { NodeConfig } from '../protocol/generated/types.ts'
import { fault, ok, type Fault, type Result } from '../protocol/result.ts'
import { configIn } from './config-words.ts'
import { syncFolder } from './store/durable.ts'
import { osCode, osWords } from './os-words.ts'

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
  readonly nextKeys: string
  readonly token: string
  readonly head: string
  readonly ledger: string
  readonly recovery: string
  readonly running: string
  readonly founding: string
}

/** Paths inside a data folder. */
export function pathsIn(dir: string): FolderPaths {
  return {
    config: join(dir, 'config.json'),
    keys: join(dir, 'keys.json'),
    nextKeys: join(dir, 'keys.next.json'),
    token: join(dir, 'admin.token'),
    head: join(dir, 'head'),
    ledger: join(dir, 'ledger'),
    recovery: join(dir, 'recovery'),
    running: join(dir, 'node.json'),
    founding: join(dir, 'founding'),
  }
}

/**
 * Why a data folder cannot be used. `no-folder`: no bank is there. `exists`: a bank is there. `incomplete`: some of its
 * parts are missing. `founding`: `init` was interrupted, or is at work. `io`: the operating system refused.
 */
export type FolderFault = Fault<
  'no-folder' | 'exists' | 'incomplete' | 'founding' | 'bad-config' | 'bad-keys' | 'io'
>

/** The parts of a bank that a folder has, as names in it, and those that it lacks. */
export async function partsOf(dir: string): Promise<{ has: string[]; lacks: string[] }> {
  const { config, keys, token, ledger } = pathsIn(dir)
  const parts = [config, keys, token, ledger].map((path) => basename(path))
  const found = await readdir(dir).catch((): string[] => [])
  return {
    has: parts.filter((name) => found.includes(name)),
    lacks: parts.filter((name) => !found.includes(name)),
  }
}

/** Why no bank can be opened from this folder: undefined if all its parts are there. */
export async function folderFault(dir: string): Promise<FolderFault | undefined> {
  if (await isThere(pathsIn(dir).founding))
    return { code: 'founding', detail: `The founding of the bank in ${dir} was interrupted.` }
  const { has, lacks } = await partsOf(dir)
  if (has.length === 0) return { code: 'no-folder', detail: `There is no bank in ${dir}.` }
  if (lacks.length === 0) return undefined
  return { code: 'incomplete', detail: `The bank in ${dir} lacks ${lacks.join(', ')}.` }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/**
 * Begins a bank in a folder where there is none, readable by its owner only. What an interrupted `init` left is cleared
 * away: as long as the file `founding` is there, no bank was ever opened from the folder.
 */
export async function beginFolder(dir: string): Promise<FolderFault | undefined> {
  const made = await makeFolder(dir)
  if (made !== undefined) return made
  const paths = pathsIn(dir)
  try {
    if (await isThere(paths.founding)) {
      const { config, keys, token, head, ledger, recovery } = paths
      for (const path of [config, keys, token, head, ledger, recovery])
        await rm(path, { recursive: true, force: true })
    }
    const { has, lacks } = await partsOf(dir)
    if (has.length > 0 && lacks.length === 0)
      return { code: 'exists', detail: `There is a bank in ${dir} already.` }
    if (has.length > 0)
      return {
        code: 'incomplete',
        detail: `There are parts of a bank in ${dir} already: ${has.join(', ')}, but not ${lacks.join(', ')}.`,
      }
    await chmod(dir, 0o700)
    await writeFile(paths.founding, '', { mode: 0o600, flush: true })
    await syncFolder(dir)
    return undefined
  } catch (cause) {
    return { code: 'io', detail: `The folder ${dir} cannot be written: ${osWords(cause)}.` }
  }
}

/** Makes the folder. Not its parents: a slip in a long path would become folders, and some file systems never end. */
async function makeFolder(dir: string): Promise<FolderFault | undefined> {
  try {
    await mkdir(dir, { mode: 0o700 })
    return undefined
  } catch (cause) {
    const there = await stat(dir).catch(() => undefined)
    if (there?.isDirectory() === true) return undefined
    if (there !== undefined) return { code: 'io', detail: `${dir} is a file, not a folder.` }
    const parent = dirname(dir)
    const missing = osCode(cause) === 'ENOENT' && !(await isThere(parent))
    const why = missing ? `there is no folder ${parent}` : osWords(cause)
    return { code: 'io', detail: `The folder ${dir} cannot be made: ${why}.` }
  }
}

/** The bank is complete, and it stays so whenever the power fails. */
export async function endFounding(dir: string): Promise<void> {
  await syncFolder(dir)
  await rm(pathsIn(dir).founding)
  await syncFolder(dir)
}

/** Writes a file that only its owner may read. */
export async function writeSecret(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flag: 'wx', flush: true })
}

/** Writes the keys of a new bank. */
export async function writeKeys(dir: string, keys: NodeKeys): Promise<void> {
  await writeSecret(pathsIn(dir).keys, keysText(keys))
}

/** The text of a file with keys. */
export function keysText({ op, transport, cosign }: NodeKeys): string {
  const texts = { op: toBase64url(op), transport: toBase64url(transport), cosign: toBase64url(cosign) }
  return `${JSON.stringify(texts, undefined, 2)}\n`
}

/** Reads the keys in a file. */
export async function readKeysFrom(path: string): Promise<Result<NodeKeys, FolderFault>> {
  const read = await readJson(path)
  if (!read.ok) return fault('bad-keys', read.error.detail)
  const found = read.value
  const seed = (name: string): Uint8Array | undefined => {
    const text =
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined
    return typeof text === 'string' ? fromBase64url(text, 32) : undefined
  }
  const [op, transport, cosign] = [seed('op'), seed('transport'), seed('cosign')]
  if (op === undefined || transport === undefined || cosign === undefined)
    return fault('bad-keys', `${path} does not hold three keys.`)
  return ok({ op, transport, cosign })
}

/** Reads and checks the configuration. */
export async function readConfig(dir: string): Promise<Result<NodeConfig, FolderFault>> {
  const read = await readJson(pathsIn(dir).config)
  if (!read.ok) return fault('bad-config', read.error.detail)
  const config = configIn(read.value)
  return config.ok ? config : fault('bad-config', `In ${pathsIn(dir).config} ${config.error}.`)
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

async function readJson(path: string): Promise<Result<unknown, Fault<'io'>>> {
  try {
    return ok(JSON.parse(await readFile(path, 'utf8')) as unknown)
  } catch (cause) {
    const why = cause instanceof SyntaxError ? `it is not valid JSON (${cause.message})` : osWords(cause)
    return fault('io', `${path} cannot be read: ${why}.`)
  }
}
