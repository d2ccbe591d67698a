/**
 * What changes on an open page: the balance of whoever looks at it and how much waits for them, the moment it does. One
 * subscription to the ledger and one to the register serve all open pages, and each hears of its own only.
 */
import type { IncomingHttpHeaders } from 'node:http'
import type { WebSocket } from 'ws'
import type { LiveEvent } from '../../protocol/generated/types.ts'
import type { NodeApi } from '../api.ts'
import { showHours } from './parts/format.ts'
import type { Visitor } from './visit.ts'

/** Path of the socket. */
export const LIVE_PATH = '/live'

/** Open pages at a time: of all, and of one person, so that a page that reconnects in a loop locks out nobody. */
const maxSockets = 4000
const maxOwn = 10
/** Bytes that may wait for a slow reader; then it is cut off, and its page works on without. */
const maxBuffered = 65_536
const pingEvery = 30_000
/** Changes of the register within this time are told together, in milliseconds: a sheet of forty lines is one. */
const together = 100

/** Whose page it is. */
export interface Watcher {
  readonly visitor: Visitor
  readonly member: string
  readonly account: string | undefined
}

interface Client extends Watcher {
  readonly socket: WebSocket
  readonly secret: string
  alive: boolean
  /** What was told last, as it was sent. */
  told: string
}

/** What open pages are told of. */
export interface LiveParts {
  readonly api: Pick<NodeApi, 'watch'>
  /** Name of the cookie with the secret. */
  readonly cookie: string
  /** Who is signed in with a secret. */
  readonly whose: (secret: string) => Watcher | undefined
  /** Calls back after each change of a record about people. */
  readonly changes: { watch(listener: () => void): () => void }
  /** How much waits for somebody, by the address of the menu's entry. */
  readonly waiting: (visitor: Visitor) => Readonly<Record<string, number>>
}

/** The open pages. */
export class LivePages {
  private readonly parts: LiveParts
  private readonly cookie: RegExp
  private readonly clients = new Set<Client>()
  private unwatch: (() => void)[] = []
  private timer: NodeJS.Timeout | undefined
  private due: NodeJS.Timeout | undefined

  constructor(parts: LiveParts) {
    this.parts = parts
    this.cookie = new RegExp(`(?:^|;[ \t]*)${parts.cookie}=([A-Za-z0-9_-]{43})(?:;|$)`)
  }

  /** Who asks for a socket, and with which secret; undefined if nobody is signed in. */
  watcherOf({ cookie = '' }: IncomingHttpHeaders): (Watcher & { readonly secret: string }) | undefined {
    const secret = this.cookie.exec(cookie)?.[1]
    const watcher = secret === undefined ? undefined : this.parts.whose(secret)
    return watcher && secret !== undefined ? { ...watcher, secret } : undefined
  }

  /** Whether somebody may open one more. */
  admits({ member }: Watcher): boolean {
    if (this.clients.size >= maxSockets) return false
    return [...this.clients].filter((client) => client.member === member).length < maxOwn
  }

  /** Takes over a socket that was just opened. */
  attach(socket: WebSocket, watcher: Watcher & { readonly secret: string }): void {
    const client: Client = { ...watcher, socket, alive: true, told: '' }
    socket.on('message', () => socket.close(1008, 'nothing is expected'))
    socket.on('pong', () => (client.alive = true))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => this.detach(client))
    this.clients.add(client)
    if (this.unwatch.length === 0) {
      const { api, changes } = this.parts
      this.unwatch = [api.watch((events) => this.publish(events)), changes.watch(() => this.changed())]
    }
    // Something may have come since the page was made, or while the line was lost.
    this.tellWaiting(client)
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
    for (const unwatch of this.unwatch.splice(0)) unwatch()
    clearInterval(this.timer)
    clearTimeout(this.due)
    this.timer = this.due = undefined
  }

  private publish(events: readonly LiveEvent[]): void {
    const balances = new Map<string, number>()
    for (const event of events) if (event.t === 'posting') balances.set(event.account, event.balance)
    for (const { account, socket } of this.clients) {
      const balance = account === undefined ? undefined : balances.get(account)
      if (balance !== undefined) tell(socket, JSON.stringify({ t: 'balance', v: showHours(balance) }))
    }
  }

  private changed(): void {
    this.due ??= setTimeout(() => {
      this.due = undefined
      for (const client of this.clients) this.tellWaiting(client)
    }, together).unref()
  }

  private tellWaiting(client: Client): void {
    const { socket, secret } = client
    // Signed out elsewhere, or by the desk: an open page hears nothing more. Roles may have changed, too.
    const watcher = this.parts.whose(secret)
    if (watcher === undefined) return socket.close(1008, 'signed out')
    const says = JSON.stringify({ t: 'waiting', v: this.parts.waiting(watcher.visitor) })
    if (says === client.told) return
    client.told = says
    tell(socket, says)
  }

  private ping(): void {
    for (const client of this.clients) {
      if (!client.alive) client.socket.terminate()
      client.alive = false
      if (client.socket.readyState === client.socket.OPEN) client.socket.ping()
    }
  }
}

function tell(socket: WebSocket, says: string): void {
  if (socket.readyState !== socket.OPEN) return
  if (socket.bufferedAmount > maxBuffered) socket.terminate()
  else socket.send(says)
}
