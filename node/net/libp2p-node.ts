/** How libp2p is set up: only what we use, with our limits instead of its own, and nothing that acts by itself. */
import type { LookupFunction } from 'node:net'
import { identify } from '@libp2p/identify'
import type { ConnectionGater, Libp2p, PrivateKey } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { ping } from '@libp2p/ping'
import { tcp, type TCPSocketOptions } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import { withDoorkeeper } from './doorkeeper.ts'
import { readBufferBytes } from './frames.ts'
import { lookupPublic } from './gater.ts'
import { withLazyStreams } from './lazy-streams.ts'
import type { NetLimits } from './limits.ts'
import { inOneWrite } from './one-write.ts'

/** What of `Libp2pInit` concerns the node itself. */
export interface NodeInit {
  /** Multiaddrs to listen on, `/ip4/<address>/tcp/<port>`; port 0 chooses a free one. */
  readonly listen: readonly string[]
  /** Multiaddrs at which others reach us, if those are not what we listen on. */
  readonly announce?: readonly string[]
  /** True to dial only the public internet, whatever addresses partners and strangers name. Default false. */
  readonly publicOnly?: boolean
}

/** A libp2p node that is not yet started. */
export async function createNode(
  init: NodeInit,
  key: PrivateKey,
  limits: NetLimits,
  gater: ConnectionGater,
): Promise<Libp2p> {
  const dialOpts: TCPSocketOptions & { lookup?: LookupFunction } =
    init.publicOnly === true ? { lookup: lookupPublic } : {}
  return createLibp2p({
    start: false,
    privateKey: key,
    // By default libp2p tells everyone its version and that of Node.
    nodeInfo: { name: 'hourbridge', version: '', userAgent: 'hourbridge' },
    addresses: { listen: [...init.listen], announce: [...(init.announce ?? [])] },
    // The system ends what is beyond that without telling us.
    transports: [
      withDoorkeeper(
        tcp({ dialOpts, maxConnections: limits.connections + limits.pendingConnections }),
        limits,
      ),
    ],
    connectionEncrypters: [inOneWrite(noise())],
    streamMuxers: [withLazyStreams(yamux(muxerOptions(limits)))],
    services: {
      identify: identify({ runOnConnectionOpen: false, maxInboundStreams: 1, maxOutboundStreams: 1 }),
      ping: ping({ maxInboundStreams: 2 }),
    },
    connectionGater: gater,
    connectionManager: {
      maxConnections: limits.connections,
      maxIncomingPendingConnections: limits.pendingConnections,
      inboundConnectionThreshold: limits.connectionsPerSecond,
      inboundUpgradeTimeout: limits.negotiateMilliseconds,
      inboundStreamProtocolNegotiationTimeout: limits.negotiateMilliseconds,
      outboundStreamProtocolNegotiationTimeout: limits.negotiateMilliseconds,
      dialTimeout: limits.dialMilliseconds,
      addressDialTimeout: Math.ceil(limits.dialMilliseconds / 2),
      maxPeerAddrsToDial: limits.addressesPerPeer,
      // Addresses are tried in the order given; links change it from dial to dial.
      addressSorter: () => 0,
      // Links dial again themselves.
      reconnectRetries: 0,
      resolvers: {},
    },
    connectionMonitor: {
      pingInterval: limits.probeMilliseconds,
      pingTimeout: { minTimeout: limits.probeAnswerMilliseconds },
    },
  })
}

function muxerOptions(limits: NetLimits) {
  return {
    maxInboundStreams: limits.streamsPerConnection,
    maxOutboundStreams: limits.streamsPerConnection,
    streamOptions: {
      initialStreamWindowSize: limits.windowBytes,
      // Left to itself the window grows to 16 MiB, four times what may lie unread before the stream is reset.
      maxStreamWindowSize: limits.windowBytes,
      maxReadBufferLength: readBufferBytes(limits),
    },
  }
}
