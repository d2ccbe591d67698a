/** An HTTP client for one bank. Every answer is checked against its schema before anybody looks at it. */
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as TlsAgent, request as httpsRequest } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Problem } from '../protocol/generated/types.ts'
import { validateProblem } from '../protocol/generated/validators.ts'
import { err, ok, type Result } from '../protocol/result.ts'
import { exitCodes, refused, Stop, unreachable } from './stop.ts'

/** Where a bank is, and by what right we ask. */
export interface ClientInit {
  readonly url: string
  readonly token: string
  /** Most connections at a time. */
  readonly sockets?: number
}

/** No answer came. The bank may have done what it was asked: ask again with the same identifier. */
export class Lost extends Error {
  override readonly name = 'Lost'
  /** True if nothing listened there, so nothing can have been done. */
  readonly unheard: boolean
  /** True if it was to be https, and there is no https or none to be trusted. */
  readonly insecure: boolean

  constructor(cause: Error) {
    super(cause.message, { cause })
    const code = 'code' in cause ? String(cause.code) : ''
    this.insecure = /EPROTO|SSL|TLS|CERT|SELF_SIGNED|UNABLE_TO/.test(code)
    this.unheard = this.insecure || code === 'ECONNREFUSED' || code === 'ENOTFOUND'
  }
}

/** Checks an answer. */
export type Check<T> = (value: unknown) => value is T

type Method = 'GET' | 'POST' | 'PATCH'

/** An answer is due after the longest wait that the API allows, and some time to write it down. */
const answerMilliseconds = 75_000

/** One bank's API. */
export class Client {
  readonly url: string
  private readonly agent: Agent
  private readonly headers: Record<string, string>
  private readonly target: { readonly protocol: string; readonly hostname: string; readonly port: string }
  private readonly prefix: string

  constructor(init: ClientInit) {
    this.url = init.url
    const options = { keepAlive: true, maxSockets: init.sockets ?? 64, scheduling: 'lifo' } as const
    const { protocol, hostname, port, pathname } = new URL(init.url)
    this.target = { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port }
    this.prefix = pathname.replace(/\/$/, '')
    this.agent = protocol === 'https:' ? new TlsAgent(options) : new Agent(options)
    this.headers = { authorization: `Bearer ${init.token}`, accept: 'application/json' }
  }

  /** The header that shows by what right we ask, for connections that this client does not make. */
  authorization(): { authorization: string } {
    return { authorization: this.headers['authorization'] ?? '' }
  }

  /** Closes idle connections, so that the process can end. */
  close(): void {
    this.agent.destroy()
  }

  /** Asks once. The answer or the bank's refusal; throws `Lost` if there was neither. */
  async ask<T>(method: Method, path: string, check: Check<T>, body?: object): Promise<Result<T, Problem>> {
    const { status, text } = await this.exchange(method, `/api/v1${path}`, body)
    const value = parsed(text)
    if (status >= 200 && status < 300 && check(value)) return ok(value)
    if (validateProblem(value)) return err(value)
    throw notHourbridge(this.url, `${method} ${path} was answered with status ${status}`)
  }

  /** Reads. Throws `Stop` with the bank's words if it refuses. */
  async get<T>(path: string, check: Check<T>): Promise<T> {
    return granted(await this.asked('GET', path, check))
  }

  /** Asks for a change that is harmless to repeat, and repeats it if the answer is lost. */
  async post<T>(path: string, check: Check<T>, body: object, again = ''): Promise<T> {
    return granted(await this.asked('POST', path, check, body, again))
  }

  /** Changes a setting to a value; harmless to repeat. */
  async patch<T>(path: string, check: Check<T>, body: object): Promise<T> {
    return granted(await this.asked('PATCH', path, check, body))
  }

  private async asked<T>(
    method: Method,
    path: string,
    check: Check<T>,
    body?: object,
    again = '',
  ): Promise<Result<T, Problem>> {
    const until = Date.now() + 15_000
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.ask(method, path, check, body)
      } catch (cause) {
        if (!(cause instanceof Lost)) throw cause
        if ((attempt === 0 && cause.unheard) || Date.now() > until) throw silent(this.url, cause, again)
        await sleep(Math.min(100 * 2 ** attempt, 2_000))
      }
    }
  }

  /** The raw body of an answer, as it arrives. */
  async stream(path: string): Promise<IncomingMessage> {
    const response = await this.send('GET', `/api/v1${path}`, undefined).catch((cause: unknown) => {
      throw cause instanceof Lost ? silent(this.url, cause, '') : cause
    })
    if (response.statusCode === 200) return response
    const value = parsed(await textOf(response))
    throw validateProblem(value) ? refused(value) : notHourbridge(this.url, `GET ${path} failed`)
  }

  /** Whether the bank answers and is ready for work. */
  async isReady(): Promise<boolean> {
    try {
      return (await this.exchange('GET', '/readyz')).status === 200
    } catch (cause) {
      if (cause instanceof Lost) return false
      throw cause
    }
  }

  private async exchange(
    method: Method,
    path: string,
    body?: object,
  ): Promise<{ status: number; text: string }> {
    const response = await this.send(method, path, body)
    return { status: response.statusCode ?? 0, text: await textOf(response) }
  }

  private send(method: Method, path: string, body: object | undefined): Promise<IncomingMessage> {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const headers: Record<string, string | number> = { ...this.headers }
    if (text !== undefined) {
      headers['content-type'] = 'application/json'
      headers['content-length'] = Buffer.byteLength(text)
    }
    const start = this.target.protocol === 'https:' ? httpsRequest : httpRequest
    const options = { ...this.target, path: this.prefix + path, method, headers, agent: this.agent }
    return new Promise((resolve, reject) => {
      const request = start({ ...options, timeout: answerMilliseconds })
      request.on('response', resolve)
      request.on('error', (cause) => reject(new Lost(cause)))
      request.on('timeout', () => request.destroy(new Error('no answer in time')))
      request.end(text)
    })
  }
}

function textOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    response.setEncoding('utf8')
    response.on('data', (part: string) => (text += part))
    response.on('end', () => resolve(text))
    response.on('error', (cause) => reject(new Lost(cause)))
    response.on('close', () => {
      if (!response.complete) reject(new Lost(new Error('the answer was cut off')))
    })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function granted<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value
  throw refused(result.error)
}

function silent(url: string, cause: Lost, again: string): Stop {
  if (cause.insecure)
    return unreachable(
      `There is no secure (https) connection to ${url}.`,
      'A bank itself speaks http: try http:// instead. Behind a proxy with https, check its certificate.',
    )
  if (cause.unheard)
    return unreachable(`Nobody answers at ${url}.`, 'Check that the bank is running: hourbridge start.')
  const todo = again === '' ? 'Check that the bank is running, then ask again.' : again
  return unreachable(`The answer of ${url} was lost (${cause.message}).`, todo)
}

function notHourbridge(url: string, detail: string): Stop {
  return new Stop(
    exitCodes.unreachable,
    'not-hourbridge',
    `What answers at ${url} is not a bank of this version: ${detail}.`,
    'Check the address; node.json in the data folder has it.',
  )
}
