/** Runs the compiled command line as a process, against a bank that a test plays. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'

const build = join(import.meta.dirname, '..', '..')

/** The compiled command line. */
export const cliProgram: string = join(build, 'cli', 'main.js')

/** Why tests with real banks cannot run, or false. */
export const noNode: string | false = existsSync(join(build, 'node', 'main.js'))
  ? false
  : 'the node is not built'

/** What a finished command left. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Options of a run: environment on top of a clean one, and what is typed in. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  readonly cwd?: string
}

/** Runs `hourbridge` with these arguments to its end. Nothing of the tester's own settings reaches it. */
export async function hourbridge(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [cliProgram, ...args], {
    env: { PATH, HOME, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}

/** The last line of a text, as JSON. */
export function lastObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')
  if (typeof value !== 'object' || value === null) throw new TypeError(`not an object: ${text}`)
  return { ...value }
}

/** A request that the played bank got. */
export interface Heard {
  readonly method: string
  readonly path: string
  readonly token: string
  readonly body: Record<string, unknown>
}

/** How the played bank answers: a status and a body, or `lost` to cut the connection without an answer. */
export type Reply = readonly [status: number, body: object] | 'lost'

/** A played bank. */
export interface PlayedBank {
  readonly url: string
  readonly heard: Heard[]
  close(): void
}

/** Plays a bank whose answers `reply` gives. */
export async function playBank(reply: (heard: Heard, number: number) => Reply): Promise<PlayedBank> {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '', headers } = request
      const one = { method, path: url, token: headers.authorization ?? '', body }
      heard.push(one)
      send(request, response, reply(one, heard.length))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, heard, close }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += String(part)
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (reply === 'lost') {
    request.socket.destroy()
    return
  }
  response.writeHead(reply[0], { 'content-type': 'application/json' })
  response.end(JSON.stringify(reply[1]))
}
