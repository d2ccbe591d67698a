/**
 * Who may connect, and where we dial. Partners are let in as the bank says; strangers only a few at a time and not for
 * long. We dial what the bank named, in the few forms it may have, and nothing that a peer or a name server suggests.
 */
import { lookup } from 'node:dns'
import { BlockList, isIPv4, isIPv6, type LookupFunction } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Connection, ConnectionGater } from '@libp2p/interface'
import { multiaddr, type Multiaddr } from '@multiformats/multiaddr'
import type { PeerAddress } from '../ports.ts'
import type { NetLimits } from './limits.ts'

/** What the gater asks the transport. */
export interface GaterHost {
  readonly limits: NetLimits
  /** A partner, or a peer that we keep. */
  isKnown(peer: string): boolean
  /** All open connections. */
  connections(): readonly Connection[]
}

/** A gater, and the addresses that it lets us dial. */
export class Gater implements ConnectionGater {
  private readonly host: GaterHost
  private readonly granted = new Map<string, number>()

  constructor(host: GaterHost) {
    this.host = host
  }

  /** Lets `work` dial these addresses, while it runs. */
  async granting<T>(addrs: readonly Multiaddr[], work: () => Promise<T>): Promise<T> {
    const texts = addrs.map(String)
    for (const text of texts) this.granted.set(text, (this.granted.get(text) ?? 0) + 1)
    try {
      return await work()
    } finally {
      for (const text of texts) {
        const left = (this.granted.get(text) ?? 1) - 1
        if (left > 0) this.granted.set(text, left)
        else this.granted.delete(text)
      }
    }
  }

  readonly denyDialMultiaddr = (addr: Multiaddr): boolean => !this.granted.has(addr.toString())

  /** After the handshake proved who it is: before it nothing but the address is known, and addresses are shared. */
  readonly denyInboundEncryptedConnection = (peerId: { toString(): string }): boolean => {
    const peer = peerId.toString()
    const inbound = this.host.connections().filter(({ direction }) => direction === 'inbound')
    const peers = inbound.map(({ remotePeer }) => remotePeer.toString())
    const { connectionsPerPeer, strangerConnections } = this.host.limits
    if (peers.filter((other) => other === peer).length >= connectionsPerPeer) return true
    if (this.host.isKnown(peer)) return false
    return peers.filter((other) => !this.host.isKnown(other)).length >= strangerConnections
  }

  /** Addresses that peers claim for themselves are of no use to us, so they are not kept. */
  readonly filterMultiaddrForPeer = (): boolean => false
}

const hostProtocols = new Set(['ip4', 'ip6', 'dns', 'dns4', 'dns6'])

/**
 * The addresses of a peer that we would dial: `/ip4|ip6|dns|dns4|dns6/<host>/tcp/<port>`, with or without
 * `/p2p/<the peer>`. Others are left out, among them `/unix` (a socket of this machine) and `/dnsaddr` (any number of
 * addresses that its owner likes). With `publicOnly` also numeric hosts that are not of the public internet; for names
 * there is `lookupPublic`.
 */
export function dialable(address: PeerAddress, limits: NetLimits, publicOnly: boolean): Multiaddr[] {
  const found: Multiaddr[] = []
  for (const text of address.addrs.slice(0, limits.addressesPerPeer)) {
    const addr = parse(text, address.peer)
    if (addr === undefined) continue
    const [host] = addr.getComponents()
    if (publicOnly && host?.value !== undefined && isPrivate(host.value)) continue
    found.push(addr)
  }
  return found
}

function parse(text: string, peer: string): Multiaddr | undefined {
  try {
    const addr = multiaddr(text)
    const [host, port, id, ...more] = addr.getComponents()
    if (host === undefined || !hostProtocols.has(host.name)) return undefined
    if (port?.name !== 'tcp' || Number(port.value) === 0 || more.length > 0) return undefined
    if (id === undefined) return addr.encapsulate(`/p2p/${peer}`)
    return id.name === 'p2p' && id.value === peer ? addr : undefined
  } catch {
    // `multiaddr` throws on every text that is not one.
    return undefined
  }
}

/** Loopback, private, link-local, shared, documentation, benchmark, multicast and reserved ranges (RFC 6890). */
const notPublic4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]
const notPublic6 = [
  ...['::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', 'fc00::/7'],
  ...['fe80::/10', 'fec0::/10', 'ff00::/8'],
]

const notPublic = new BlockList()
for (const range of notPublic4) {
  const [net = '', bits] = range.split('/')
  notPublic.addSubnet(net, Number(bits), 'ipv4')
  // What a translator would pass on to the same host (RFC 6052). `BlockList` itself looks into ::ffff:0:0/96.
  notPublic.addSubnet(`64:ff9b::${net}`, 96 + Number(bits), 'ipv6')
}
for (const range of notPublic6) {
  const [net = '', bits] = range.split('/')
  notPublic.addSubnet(net, Number(bits), 'ipv6')
}

/** True for a numeric host that does not lie in the public internet. An IPv4 address inside an IPv6 one counts too. */
export function isPrivate(host: string): boolean {
  if (isIPv4(host)) return notPublic.check(host, 'ipv4')
  return isIPv6(host) && notPublic.check(host, 'ipv6')
}

const publicName = /\./
/** Names that mean something in one network only (RFC 6761, 6762, 8375 and routers' habits). */
const homeName = /\.(?:local|localhost|lan|internal|home\.arpa)\.?$/i

/**
 * Whether a bank that listens on, or announces, these addresses can be reached from the public internet: it names a public
 * host, or every interface of a machine that has a public one. Then its partners are reached there, too.
 */
export function isPublicBank(
  addrs: readonly string[],
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): boolean {
  const own = Object.values(interfaces).flatMap((list = []) => list)
  return addrs.some((text) => {
    const [, kind = '', host = ''] = text.split('/')
    if (kind.startsWith('dns')) return publicName.test(host) && !homeName.test(host)
    if (host !== '0.0.0.0' && host !== '::') return !isPrivate(host)
    const family = host === '::' ? 'IPv6' : 'IPv4'
    return own.some((one) => one.family === family && !isPrivate(one.address))
  })
}

/**
 * `dns.lookup` without the answers that are not of the public internet: a name that somebody else controls may point
 * into our own network, and so may a spelling like `2130706433`, which only the resolver takes for an address.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, answers) => {
    if (error !== null) return callback(error, [])
    const [first, ...rest] = answers.filter(({ address }) => !isPrivate(address))
    if (first === undefined) callback(new Error('the name has no public address'), [])
    else if (options.all === true) callback(null, [first, ...rest])
    else callback(null, first.address, first.family)
  })
}
