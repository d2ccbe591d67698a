/**
 * The open event sockets. One subscription to the bank serves all of them, and each event is encoded once. A socket may be
 * slow, silent, gone or hostile: none of that may hold up the bank, grow its memory or end it.
 */
import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { LiveEvent } from '../../protocol/generated/types.ts'
import { validateLiveEvent } from '../../protocol/generated/validators.ts'
import type { NodeApi } from '../api.ts'
import type { HttpLog } from './log.ts'

/** Bounds of the event sockets; the tests make them smaller. */
export interface SocketLimits {
  /** Sockets at a time. */
  readonly sockets: number
  /** Sockets at a time of one actor, so that one page that reconnects in a loop does not lock out the others. */
  readonly perActor: number
  /** Bytes that may wait for a slow reader when the next events come; then it is cut off. */
  readonly bufferedBytes: number
  /** Milliseconds between pings; a socket that has not answered one when the next is due is gone. */
  readonly pingEvery: number
}

/** The bounds in a running node. */
export const SOCKET_LIMITS: SocketLimits = {
  sockets: 256,
  perActor: 32,
  bufferedBytes: 1 << 20,
  pingEvery: 30_000,
}

/** WebSocket close codes (RFC 6455, 7.4.1). */
const GOING_AWAY = 1001
const POLICY = 1008

/** One open socket. */
interface Client {
  readonly socket: WebSocket
  readonly raw: Socket
  readonly by: string
  /** Events that came while the hello was not out yet; undefined afterwards. */
  waiting: LiveEvent[] | undefined
  /** False from a ping until its pong. */
  alive: boolean
}

/** Events that may wait for a hello; the bank answers within milliseconds or is in trouble. */
const MAX_WAITING = 10_000

/** All open event sockets. */
export class EventHub {
  private readonly api: NodeApi
  private readonly log: HttpLog
  private readonly limits: SocketLimits
  private readonly clients = new Set<Client>()
  private unwatch: (() => void) | undefined
  private timer: NodeJS.Timeout | undefined
  private stopped = false

  constructor(api: NodeApi, log: HttpLog, limits: SocketLimits) {
    this.api = api
    this.log = log
    this.limits = limits
  }

  /** Number of open sockets. */
  get size(): number {
    return this.clients.size
  }

  /** Whether one more socket of actor `by` may be opened. */
  admits(by: string): boolean {
    if (this.stopped || this.clients.size >= this.limits.sockets) return false
    let own = 0
    for (const client of this.clients) if (client.by === by) own++
    return own < this.limits.perActor
  }

  /** Takes over a socket that was just opened. Attaches every handler before it waits for anything. */
  attach(socket: WebSocket, raw: Socket, by: string): void {
    const client: Client = { socket, raw, by, waiting: [], alive: true }
    this.on(client, 'message', () => socket.close(POLICY, 'nothing is expected'))
    this.on(client, 'pong', () => (client.alive = true))
    this.on(client, 'error', () => socket.terminate())
    this.on(client, 'close', () => this.detach(client))
    this.clients.add(client)
    this.start()
    this.greet(client).catch((cause: unknown) => this.give(client, cause))
  }

  /** Closes all sockets and takes no more. */
  stop(): void {
    this.stopped = true
    for (const { socket } of this.clients) {
      socket.close(GOING_AWAY, 'the bank is shutting down')
      // Whoever does not answer the farewell must not hold up the shutdown.
      setTimeout(() => socket.terminate(), 1000).unref()
    }
    this.rest()
  }

  private on(client: Client, event: 'message' | 'pong' | 'error' | 'close', run: () => void): void {
    client.socket.on(event, () => this.guarded(client, run))
  }

  /** Runs `run`. An exception costs the one socket; uncaught in a handler it would end the process. */
  private guarded(client: Client, run: () => void): void {
    try {
      run()
    } catch (cause) {
      this.give(client, cause)
    }
  }

  /** Gives a socket up. */
  private give({ socket }: Client, cause: unknown): void {
    this.log.error({ err: cause }, 'an event socket failed')
    socket.terminate()
  }

  private detach(client: Client): void {
    this.clients.delete(client)
    if (this.clients.size === 0) this.rest()
  }

  private start(): void {
    this.unwatch ??= this.api.watch((events) => this.publish(events))
    this.timer ??= setInterval(() => this.pingAll(), this.limits.pingEvery).unref()
  }

  private rest(): void {
    this.unwatch?.()
    this.unwatch = undefined
    clearInterval(this.timer)
    this.timer = undefined
  }

  /** Says hello, then what came meanwhile and is not in the hello's count already. */
  private async greet(client: Client): Promise<void> {
    const { bank, entries } = await this.api.status()
    const waiting = client.waiting ?? []
    client.waiting = undefined
    const isNew = (event: LiveEvent): boolean => event.t !== 'posting' || event.index >= entries
    const first: LiveEvent = { t: 'hello', bank, entries }
    this.send(client, encode([first, ...waiting.filter(isNew)]))
  }

  private publish(events: readonly LiveEvent[]): void {
    const messages = encode(events)
    for (const client of this.clients) {
      this.guarded(client, () => {
        if (client.waiting === undefined) this.send(client, messages)
        else if (client.waiting.length + events.length > MAX_WAITING) client.socket.terminate()
        else client.waiting.push(...events)
      })
    }
  }

  /** Sends all messages in one write. */
  private send(client: Client, messages: readonly Buffer[]): void {
    if (client.socket.readyState !== client.socket.OPEN || this.cutOffIfSlow(client)) return
    client.raw.cork()
    for (const message of messages) client.socket.send(message, { binary: false })
    client.raw.uncork()
  }

  private cutOffIfSlow({ socket }: Client): boolean {
    if (socket.bufferedAmount <= this.limits.bufferedBytes) return false
    this.log.warn({ bytes: socket.bufferedAmount }, 'an event socket does not keep up and is cut off')
    socket.terminate()
    return true
  }

  private pingAll(): void {
    for (const client of this.clients) {
      this.guarded(client, () => {
        if (!client.alive) return client.socket.terminate()
        client.alive = false
        client.socket.ping()
      })
    }
  }
}

/** Events as texts. What does not match the schema stays inside: it might say more than ids and numbers. */
function encode(events: readonly LiveEvent[]): Buffer[] {
  return events.filter((event) => validateLiveEvent(event)).map((event) => Buffer.from(JSON.stringify(event)))
}
