import { Server, type Socket } from 'node:net'
import type { CreateListenerOptions, Listener, Transport, Upgrader } from '@libp2p/interface'
import { RateLimit, type NetLimits } from './limits.ts'
import { networkOf } from './network-of.ts'

type Limits = Pick<NetLimits, 'connectionsPerSecond' | 'pendingPerAddress'>

/**
 * A TCP transport that looks at connections before anything is made of them. libp2p counts them, too, but after it has built
 * all its parts around the socket, which is most of what a connection costs; and it counts handshakes under way of all
 * addresses together, so that one that never ends its own would keep out everybody else.
 */
export function withDoorkeeper<Components>(
  make: (components: Components) => Transport,
  limits: Limits,
): (components: Components) => Transport {
  return (components) => {
    const transport = make(components)
    const create = transport.createListener.bind(transport)
    transport.createListener = (options) => guarded(create, options, new Doorkeeper(limits))
    return transport
  }
}

function guarded(
  create: (options: CreateListenerOptions) => Listener,
  options: CreateListenerOptions,
  doorkeeper: Doorkeeper,
): Listener {
  // Inherits what the listener does not use.
  const upgrader = Object.create(options.upgrader) as Upgrader
  let last: Promise<void> = Promise.resolve()
  upgrader.upgradeInbound = (connection, more) => (last = options.upgrader.upgradeInbound(connection, more))
  const listener = create({ ...options, upgrader })
  const server: unknown = 'server' in listener ? listener.server : undefined
  if (!(server instanceof Server)) throw new Error('a TCP listener has a server')
  const serve = server.listeners('connection')
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    const { remoteAddress } = socket
    if (remoteAddress === undefined || !doorkeeper.admits(remoteAddress)) return void socket.resetAndDestroy()
    last = Promise.resolve()
    // Begins the handshake before it returns.
    for (const one of serve) one.call(server, socket)
    doorkeeper.until(remoteAddress, last)
  })
  return listener
}

/** Counts connections of each address: new ones a second, and those that have not yet said who they are. */
export class Doorkeeper {
  private readonly limits: Limits
  private readonly rate: RateLimit
  private readonly pending = new Map<string, number>()

  /** `now` in milliseconds, never going back. */
  constructor(limits: Limits, now?: () => number) {
    this.limits = limits
    const { connectionsPerSecond: each } = limits
    this.rate = new RateLimit({ burst: each, perSecond: each }, now)
  }

  /** Whether one more connection of the address may begin its handshake now. */
  admits(address: string): boolean {
    const network = networkOf(address)
    return (this.pending.get(network) ?? 0) < this.limits.pendingPerAddress && this.rate.take(network)
  }

  /** A handshake of the address goes on until the promise settles. */
  until(address: string, handshake: Promise<void>): void {
    const network = networkOf(address)
    this.pending.set(network, (this.pending.get(network) ?? 0) + 1)
    const ended = (): void => {
      const left = (this.pending.get(network) ?? 1) - 1
      if (left > 0) this.pending.set(network, left)
      else this.pending.delete(network)
    }
    handshake.then(ended, ended)
  }
}
