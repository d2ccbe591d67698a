/**
 * What changes on an open page: the balance of whoever looks at it, the moment it does. One subscription to the ledger serves
 * all open pages, and each hears of its own account only.
 */
import type { IncomingHttpHeaders } from 'node:http'
import type { WebSocket } from 'ws'
import type { LiveEvent } from '../../protocol/generated/types.ts'
import type { NodeApi } from '../api.ts'
import { showHours } from './parts/format.ts'

/** Path of the socket. */
export const LIVE_PATH = '/live'

/** Open pages at a time: of all, and of one person, so that a page that reconnects in a loop locks out nobody. */
const maxSockets = 4000
const maxOwn = 10
/** Bytes that may wait for a slow reader; then it is cut off, and its page works on without. */
const maxBuffered = 65_536
const pingEvery = 30_000

/** Whose page it is. */
export interface Watcher {
  readonly member: string
  readonly account: string | undefined
}

interface Client extends Watcher {
  readonly socket: WebSocket
  alive: boolean
}

/** The open pages. */
export class LivePages {
  private readonly api: Pick<NodeApi, 'watch'>
  private readonly whose: (secret: string) => Watcher | undefined
  private readonly cookie: RegExp
  private readonly clients = new Set<Client>()
  private unwatch: (() => void) | undefined
  private timer: NodeJS.Timeout | undefined

  /** `cookie` is the name of the cookie with the secret, `whose` tells who is signed in with it. */
  constructor(api: Pick<NodeApi, 'watch'>, cookie: string, whose: (secret: string) => Watcher | undefined) {
    this.api = api
    this.whose = whose
    this.cookie = new RegExp(`(?:^|;[ \t]*)${cookie}=([A-Za-z0-9_-]{43})(?:;|$)`)
  }

  /** Who asks for a socket; undefined if nobody is signed in. */
  watcherOf({ cookie = '' }: IncomingHttpHeaders): Watcher | undefined {
    const secret = this.cookie.exec(cookie)?.[1]
    return secret === undefined ? undefined : this.whose(secret)
  }

  /** Whether somebody may open one more. */
  admits({ member }: Watcher): boolean {
    if (this.clients.size >= maxSockets) return false
    return [...this.clients].filter((client) => client.member === member).length < maxOwn
  }

  /** Takes over a socket that was just opened. */
  attach(socket: WebSocket, watcher: Watcher): void {
    const client: Client = { ...watcher, socket, alive: true }
    socket.on('message', () => socket.close(1008, 'nothing is expected'))
    socket.on('pong', () => (client.alive = true))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => this.detach(client))
    this.clients.add(client)
    this.unwatch ??= this.api.watch((events) => this.publish(events))
    this.timer ??= setInterval(() => this.ping(), pingEvery).unref()
  }

  /** Closes all of them. */
  stop(): void {
    for (const { socket } of this.clients) {
      socket.close(1001, 'the bank is shutting down')
      setTimeout(() => socket.terminate(), 1000).unref()
    }
    this.rest()
  }

  private detach(client: Client): void {
    this.clients.delete(client)
    if (this.clients.size === 0) this.rest()
  }

  private rest(): void {
    this.unwatch?.()
    this.unwatch = undefined
    clearInterval(this.timer)
    this.timer = undefined
  }

  private publish(events: readonly LiveEvent[]): void {
    const balances = new Map<string, number>()
    for (const event of events) if (event.t === 'posting') balances.set(event.account, event.balance)
    for (const { account, socket } of this.clients) {
      const balance = account === undefined ? undefined : balances.get(account)
      if (balance === undefined || socket.readyState !== socket.OPEN) continue
      if (socket.bufferedAmount > maxBuffered) socket.terminate()
      else socket.send(JSON.stringify({ t: 'balance', v: showHours(balance) }))
    }
  }

  private ping(): void {
    for (const client of this.clients) {
      if (!client.alive) client.socket.terminate()
      client.alive = false
      if (client.socket.readyState === client.socket.OPEN) client.socket.ping()
    }
  }
}
