/** Where the bank is and by what right we speak to it: options, then the environment, then the data folder. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Client } from './client.ts'
import type { Options } from './options.ts'
import { exitCodes, Stop, unreachable, usage } from './stop.ts'

/** What a running node writes to DIR/node.json. */
export interface NodeFile {
  readonly http: string
  readonly pid: number
  readonly bank: string
}

/** An environment variable, or undefined if it is empty. */
function env(name: string): string | undefined {
  const value = process.env[name]
  return value === undefined || value === '' ? undefined : value
}

/** The bank's data folder as an absolute path. */
export async function dataFolder(options: Options): Promise<string> {
  const named = options.text('data') ?? env('HOURBRIDGE_DATA')
  if (named !== undefined) return resolve(named)
  const { default: envPaths } = await import('env-paths')
  return envPaths('hourbridge', { suffix: '' }).data
}

/** A client for the bank that the options mean. */
export async function connect(options: Options): Promise<Client> {
  const named = options.text('url') ?? env('HOURBRIDGE_URL')
  const folder = await dataFolder(options)
  const url = named === undefined ? (await runningNode(folder)).http : checkedUrl(named)
  return new Client({ url, token: await accessToken(options, folder) })
}

function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href.replace(/\/$/, '')
  throw usage(`--url: "${text}" is not an HTTP address.`, 'Write it like http://127.0.0.1:8080.')
}

/** What the running node says about itself in the data folder. */
async function runningNode(folder: string): Promise<NodeFile> {
  const found = await readNodeFile(folder)
  if (found !== undefined) return found
  if ((await textOf(join(folder, 'config.json'))) === undefined) {
    throw unreachable(
      `There is no bank in ${folder}.`,
      'Name its folder with --data or HOURBRIDGE_DATA, or found one: hourbridge init --title "Your Timebank".',
    )
  }
  throw unreachable(
    `The bank in ${folder} is not running: it has no node.json.`,
    `Start it: hourbridge start --data ${folder}. If that says that it runs, the file was lost: stop it and start it again.`,
  )
}

/** DIR/node.json, or undefined if no node runs there or it is not readable. */
export async function readNodeFile(folder: string): Promise<NodeFile | undefined> {
  const text = await textOf(join(folder, 'node.json'))
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isNodeFile(value) ? value : undefined
  } catch {
    // A node that is just starting has not finished writing.
    return undefined
  }
}

function isNodeFile(value: unknown): value is NodeFile {
  if (typeof value !== 'object' || value === null) return false
  const { http, pid, bank } = value as Partial<Record<keyof NodeFile, unknown>>
  return typeof http === 'string' && typeof pid === 'number' && typeof bank === 'string'
}

/** The access token, from the first place that has one. */
async function accessToken(options: Options, folder: string): Promise<string> {
  const literal = options.text('token') ?? env('HOURBRIDGE_TOKEN')
  const file = options.text('tokenFile')
  if (file !== undefined) return tokenIn(file)
  if (literal !== undefined) return literal.trim()
  const text = await textOf(join(folder, 'admin.token'))
  if (text !== undefined) return text.trim()
  throw usage(
    'There is no access token.',
    'Set HOURBRIDGE_TOKEN, name a file with --token-file, or name the data folder with --data.',
  )
}

/** The token that a data folder holds. */
export async function tokenOf(folder: string): Promise<string> {
  return tokenIn(join(folder, 'admin.token'))
}

async function tokenIn(file: string): Promise<string> {
  const text = file === '-' ? await stdinText() : await textOf(file)
  if (text !== undefined && text.trim() !== '') return text.trim()
  throw usage(`There is no access token in ${file}.`, 'Name the file that `hourbridge init` wrote.')
}

/** All of stdin. */
export async function stdinText(): Promise<string> {
  const parts: string[] = []
  for await (const part of process.stdin.setEncoding('utf8')) parts.push(String(part))
  return parts.join('')
}

/** A file's text, or undefined if there is no such file. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return undefined
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Stop(
      exitCodes.unreadable,
      'unreadable',
      `${path} cannot be read: ${why}`,
      'Check who may read the file.',
    )
  }
}
