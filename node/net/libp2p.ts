/**
 * The transport of a bank on libp2p: TCP, noise, yamux, identify and ping, and nothing that finds peers by itself. Two
 * protocols: one for partners, on streams that stay open and run one way, and one for strangers, a single question.
 */
import '../compat.ts'
import { generateKeyPairFromSeed, publicKeyFromRaw } from '@libp2p/crypto/keys'
import type { Connection, Libp2p, PrivateKey } from '@libp2p/interface'
import { peerIdFromPublicKey, peerIdFromString } from '@libp2p/peer-id'
import { assert } from '../../protocol/assert.ts'
import type { Logger, PeerAddress, Transport, TransportHandler } from '../ports.ts'
import { reset, SendRoom } from './frames.ts'
import { dialable, Gater } from './gater.ts'
import { describe, guard, type SafeHandler } from './handler.ts'
import { HelloServer, request } from './hello.ts'
import { Inbound } from './inbound.ts'
import { createNode, type NodeInit } from './libp2p-node.ts'
import { assertFrame, netLimits, RateLimit, type NetLimits } from './limits.ts'
import { Link, type LinkHost } from './link.ts'
import { whyNotListening } from './listen-words.ts'

/** Streams between partners: whoever opens one writes frames to it, the other side only reads (SPEC, NET). */
export const partnerProtocol = '/tbf/1'

/** A question of anyone: one frame each way, then both sides close (SPEC, NET). */
export const helloProtocol = '/tbf/1/hello'

/** How to open a libp2p transport. */
export interface Libp2pInit extends NodeInit {
  /** Seed of the bank's transport key (Ed25519, 32 bytes), which is not its signing key. */
  readonly seed: Uint8Array
  readonly limits?: Partial<NetLimits>
  readonly logger: Logger
  /** A number from 0 to below 1, for the waits between dials. Default `Math.random`. */
  readonly random?: () => number
}

/** The peer id of a transport key: its Ed25519 public key, 32 bytes. Text as libp2p writes it, base58btc. */
export function peerIdOf(publicKey: Uint8Array): string {
  return peerIdFromPublicKey(publicKeyFromRaw(publicKey)).toString()
}

/** A transport that is not yet started; its peer id is known already. Rejects if the seed is not 32 bytes. */
export async function openLibp2p(init: Libp2pInit): Promise<Transport> {
  return new Libp2pTransport(init, await generateKeyPairFromSeed('Ed25519', init.seed))
}

/** How long a stop may take; what is still open then is cut off. */
const stopMilliseconds = 1_500

/** What exists only while a transport runs. */
interface Running {
  readonly node: Libp2p
  readonly handler: SafeHandler
  readonly inbound: Inbound
  readonly hello: HelloServer
}

class Libp2pTransport implements Transport {
  private readonly init: Libp2pInit
  private readonly key: PrivateKey
  private readonly peer: string
  private readonly limits: NetLimits
  private readonly room: SendRoom
  private readonly gater: Gater
  private readonly links = new Map<string, Link>()
  private readonly asking = new Map<string, number>()
  /** When we end connections to peers that we asked something. Each question begins the wait anew. */
  private readonly leaving = new Map<string, NodeJS.Timeout>()
  private readonly ending = new AbortController()
  private readonly warnings = new RateLimit({ burst: 10, perSecond: 0.1 })
  private kept: readonly PeerAddress[] = []
  private running: Running | undefined

  constructor(init: Libp2pInit, key: PrivateKey) {
    this.init = init
    this.key = key
    this.peer = peerIdFromPublicKey(key.publicKey).toString()
    this.limits = { ...netLimits, ...init.limits }
    this.room = new SendRoom(this.limits)
    const connections = (): Connection[] => this.running?.node.getConnections() ?? []
    this.gater = new Gater({ limits: this.limits, isKnown: (peer) => this.isKnown(peer), connections })
  }

  self(): PeerAddress {
    const addrs = (this.running?.node.getMultiaddrs() ?? []).map(String)
    // Who listens on every interface also listens on loopback, which is another machine for everyone else.
    const outside = addrs.filter((addr) => !/^\/(?:ip4\/127\.|ip6\/::1\/)/.test(addr))
    const best = outside.length > 0 ? outside : addrs
    return { peer: this.peer, addrs: best.map((addr) => addr.replace(`/p2p/${this.peer}`, '')) }
  }

  async start(handler: TransportHandler): Promise<void> {
    assert(this.running === undefined && !this.ending.signal.aborted, 'a transport starts once')
    const { init, limits } = this
    const safe = guard(handler, (peer, doing, cause) =>
      init.logger.error({ peer, doing, ...describe(cause) }, 'the handler of the network failed'),
    )
    const node = await createNode(init, this.key, limits, this.gater)
    const inbound = new Inbound({ limits, ...safe })
    const running = { node, handler: safe, inbound, hello: new HelloServer({ limits, ...safe }) }
    await this.listen(running)
    this.running = running
    try {
      await node.start()
    } catch (cause) {
      this.running = undefined
      throw new Error(await whyNotListening(init.listen, cause), { cause })
    }
    this.keep(this.kept)
  }

  keep(peers: readonly PeerAddress[]): void {
    this.kept = peers
    const { running } = this
    if (running === undefined || this.ending.signal.aborted) return
    const wanted = new Map(
      peers.filter(({ peer }) => this.mayKeep(peer)).map(({ peer, addrs }) => [peer, addrs]),
    )
    for (const [peer, link] of this.links)
      if (!wanted.has(peer)) {
        this.links.delete(peer)
        link.close()
      }
    for (const [peer, addrs] of wanted) {
      const link = this.links.get(peer)
      if (link === undefined) this.links.set(peer, new Link(peer, addrs, this.linkHost(running)))
      else link.move(addrs)
    }
    running.inbound.review()
    for (const connection of running.node.getConnections()) {
      const peer = connection.remotePeer.toString()
      if (!this.isKnown(peer)) this.expire(running, connection)
    }
  }

  send(peer: string, bytes: Uint8Array): boolean {
    assertFrame(bytes, this.limits)
    return this.links.get(peer)?.send(bytes) ?? false
  }

  async ask(address: PeerAddress, bytes: Uint8Array, timeoutMilliseconds: number): Promise<Uint8Array> {
    const { running, limits } = this
    if (running === undefined) throw new Error('the transport is not running')
    assertFrame(bytes, limits)
    const { peer } = address
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMilliseconds), this.ending.signal])
    this.asking.set(peer, (this.asking.get(peer) ?? 0) + 1)
    try {
      const [open] = this.connections(running, peer)
      const connection = open ?? (await this.dial(running, address, signal))
      return await request(connection, helloProtocol, bytes, limits, signal)
    } finally {
      const left = (this.asking.get(peer) ?? 1) - 1
      if (left > 0) this.asking.set(peer, left)
      else this.asking.delete(peer)
      if (!this.isKnown(peer)) this.leave(running, peer)
    }
  }

  async stop(): Promise<void> {
    const { running } = this
    if (this.ending.signal.aborted) return
    this.ending.abort()
    for (const link of this.links.values()) link.close()
    this.links.clear()
    if (running === undefined) return
    running.inbound.stop()
    const timer = setTimeout(() => {
      for (const connection of running.node.getConnections()) reset(connection, 'the bank stops')
    }, stopMilliseconds)
    await Promise.resolve(running.node.stop()).catch((cause: unknown) => this.complain('stopping', cause))
    clearTimeout(timer)
    this.running = undefined
  }

  /** Registers both protocols, and looks after connections that come and go. */
  private async listen(running: Running): Promise<void> {
    const { node, inbound, hello } = running
    const { limits } = this
    const atMost = (streams: number) => ({ maxInboundStreams: streams, maxOutboundStreams: streams })
    await node.handle(
      partnerProtocol,
      (stream, { remotePeer }) => {
        if (this.ending.signal.aborted) return reset(stream, 'the bank stops')
        const peer = remotePeer.toString()
        if (inbound.accept(peer, stream)) this.links.get(peer)?.arrived()
        else this.warn(peer, 'refused a partner stream')
      },
      atMost(limits.partnerStreams),
    )
    await node.handle(
      helloProtocol,
      async (stream, { remotePeer }) => {
        if (this.ending.signal.aborted) return reset(stream, 'the bank stops')
        const peer = remotePeer.toString()
        if (!(await hello.serve(peer, stream))) this.warn(peer, 'refused one question too many')
      },
      atMost(limits.helloStreams),
    )
    node.addEventListener('connection:open', ({ detail: connection }) => {
      if (connection.direction !== 'inbound') return
      this.links.get(connection.remotePeer.toString())?.arrived()
      this.expire(running, connection)
    })
    // libp2p remembers every peer it ever met; strangers with fresh keys would fill the memory.
    node.addEventListener('peer:disconnect', ({ detail: peerId }) => {
      if (!this.links.has(peerId.toString()))
        void Promise.resolve(node.peerStore.delete(peerId)).catch(() => undefined)
    })
  }

  /** Closes the connection of a stranger who asks nothing for some time. */
  private expire(
    running: Running,
    connection: Connection,
    milliseconds = this.limits.strangerIdleMilliseconds,
  ): void {
    const peer = connection.remotePeer.toString()
    const look = (): void => {
      if (connection.status !== 'open' || this.isKnown(peer)) return
      if (running.hello.serves(peer)) this.expire(running, connection)
      else close(connection)
    }
    setTimeout(look, milliseconds).unref()
  }

  private isKnown(peer: string): boolean {
    return this.links.has(peer) || this.asking.has(peer) || this.running?.handler.admits(peer) === true
  }

  private mayKeep(peer: string): boolean {
    const valid = isPeerId(peer) && peer !== this.peer
    if (!valid) this.warn(peer, 'this is nobody to connect to')
    return valid
  }

  private connections(running: Running, peer: string): Connection[] {
    const open = running.node.getConnections(peerIdFromString(peer)).filter(({ status }) => status === 'open')
    return open.reverse()
  }

  private async dial(running: Running, address: PeerAddress, signal: AbortSignal): Promise<Connection> {
    const targets = dialable(address, this.limits, this.init.publicOnly === true)
    if (targets.length === 0) throw new Error('the peer has no address that may be dialled')
    return this.gater.granting(targets, () => running.node.dial(targets, { signal }))
  }

  /** Ends connections to a peer that we only had a question for, not at once: the peer may have one for us. */
  private leave(running: Running, peer: string): void {
    if (!isPeerId(peer)) return
    clearTimeout(this.leaving.get(peer))
    const timer = setTimeout(() => {
      this.leaving.delete(peer)
      for (const connection of this.connections(running, peer)) this.expire(running, connection, 0)
    }, this.limits.lingerMilliseconds)
    this.leaving.set(peer, timer.unref())
  }

  private linkHost(running: Running): LinkHost {
    const { limits, room, init } = this
    return {
      limits,
      room,
      random: init.random ?? Math.random,
      connections: (peer) => this.connections(running, peer),
      dial: (peer, addrs) =>
        this.dial(running, { peer, addrs }, AbortSignal.timeout(limits.dialMilliseconds)),
      openStream: (connection) =>
        connection.newStream(partnerProtocol, { signal: AbortSignal.timeout(limits.negotiateMilliseconds) }),
      up: running.handler.up,
      down: running.handler.down,
      failed: (cause) => this.complain('keeping a link', cause),
    }
  }

  /** Warnings that others can cause at will do not fill the disk. */
  private warn(peer: string, message: string): void {
    if (this.warnings.take(message)) this.init.logger.warn({ peer }, message)
  }

  private complain(doing: string, cause: unknown): void {
    this.init.logger.error({ doing, ...describe(cause) }, 'the network failed')
  }
}

function isPeerId(text: string): boolean {
  try {
    return peerIdFromString(text).toString() === text
  } catch {
    // `peerIdFromString` throws on every text that is not one.
    return false
  }
}

/** Closes a connection without waiting for the other side to agree. */
function close(connection: Connection): void {
  connection.close().catch((cause: unknown) => reset(connection, cause))
}
