/** The rules of the network that need no network: where we dial, and how often somebody may ask. */
import '../../node/compat.ts'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import type { NetworkInterfaceInfo } from 'node:os'
import { streamPair } from '@libp2p/utils'
import t from 'tap'
import { dialable, isPrivate, isPublicBank, lookupPublic } from '../../node/net/gater.ts'
import { Inbound } from '../../node/net/inbound.ts'
import { openLibp2p, peerIdOf } from '../../node/net/libp2p.ts'
import { netLimits, RateLimit } from '../../node/net/limits.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import type { Logger } from '../../node/ports.ts'
import { bytesOf, Recorder } from '../suites/transport.ts'

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined }
const peer = peerIdOf(nodeCrypto.publicKey(new Uint8Array(32).fill(201)))
const stranger = peerIdOf(nodeCrypto.publicKey(new Uint8Array(32).fill(202)))
const dial = (addr: string, publicOnly = false): string[] =>
  dialable({ peer, addrs: [addr] }, netLimits, publicOnly).map(String)

t.test('addresses that may be dialled', async (t) => {
  for (const addr of [
    ...['/ip4/192.0.2.1/tcp/4001', '/ip6/2001:db8::1/tcp/1', '/dns/bank.example/tcp/65535'],
    ...['/dns4/bank.example/tcp/4001', '/dns6/bank.example/tcp/4001', '/ip4/127.0.0.1/tcp/4001'],
  ]) {
    t.same(dial(addr), [`${addr}/p2p/${peer}`])
    t.same(dial(`${addr}/p2p/${peer}`), [`${addr}/p2p/${peer}`])
    t.same(dial(`${addr}/p2p/${stranger}`), [], 'another peer')
  }
  const many = Array.from({ length: 100 }, (_, at) => `/ip4/192.0.2.1/tcp/${at + 1}`)
  t.equal(dialable({ peer, addrs: many }, netLimits, false).length, netLimits.addressesPerPeer)
})

t.test('addresses that may not', async (t) => {
  for (const addr of [
    ...['', '/', 'tcp', '127.0.0.1:4001', '/ip4/127.0.0.1', '/ip4/127.0.0.1/udp/4001', '/tcp/4001'],
    ...['/unix/run%2Fdocker.sock', `/unix/run%2Fdocker.sock/p2p/${peer}`, '/dnsaddr/bank.example'],
    ...[`/dnsaddr/bank.example/p2p/${peer}`, '/dnsaddr/bank.example/tcp/4001', '/ip4/127.0.0.1/tcp/0'],
    ...['/ip4/127.0.0.1/tcp/65536', '/ip4/127.1/tcp/4001', '/ip4/2130706433/tcp/4001', `/p2p/${peer}`],
    ...['/ip4/127.0.0.1/tcp/4001/ws', '/ip4/127.0.0.1/tcp/443/tls/ws', '/ip4/127.0.0.1/tcp/4001/http'],
    ...[`/ip4/192.0.2.1/tcp/4001/p2p/${stranger}/p2p-circuit/p2p/${peer}`, '/memory/1', '/onion3/x:1'],
    ...[
      '/ip6zone/eth0/ip6/fe80::1/tcp/4001',
      '/ip4/127.0.0.1/ipcidr/8/tcp/4001',
      '/ip4/127.0.0.1/tcp/4001/tcp/1',
    ],
  ])
    t.same(dial(addr), [], addr)
})

const insideHosts = [
  ...['/ip4/127.0.0.1', '/ip4/127.255.255.254', '/ip4/0.0.0.0', '/ip4/10.1.2.3', '/ip4/172.16.0.1'],
  ...[
    '/ip4/172.31.255.255',
    '/ip4/192.168.1.1',
    '/ip4/169.254.169.254',
    '/ip4/100.64.0.1',
    '/ip4/198.18.0.1',
  ],
  ...['/ip4/192.0.0.8', '/ip4/192.0.2.1', '/ip4/224.0.0.1', '/ip4/255.255.255.255', '/ip6/::', '/ip6/::1'],
  ...['/ip6/::ffff:127.0.0.1', '/ip6/::ffff:7f00:1', '/ip6/::ffff:10.0.0.1', '/ip6/fe80::1', '/ip6/fc00::1'],
  ...['/ip6/fd12:3456::1', '/ip6/ff02::1', '/ip6/2001:db8::1', '/ip6/2002:7f00:1::', '/ip6/64:ff9b:1::1'],
  ...['/ip6/::127.0.0.1', '/ip6/64:ff9b::7f00:1', '/ip6/0:0:0:0:0:0:0:1', '/ip6/100::1', '/ip6/fec0::1'],
]
/** Spellings that the resolver of the system takes for an address, or finds without asking anybody. */
const insideNames = [
  ...['localhost', 'LOCALHOST', '127.0.0.1', '127.1', '127.0.1', '0', '0.0.0.0', '2130706433', '0x7f000001'],
  ...['0x7f.1', '0x7f.0.0.1', '017700000001', '0177.0.0.1', '127.0.0.01', '10.1', '::1', '::ffff:127.0.0.1'],
]

t.test('nothing inside our own network is dialled on the public internet', async (t) => {
  const dialled: unknown[] = []
  const server = createServer((socket) => {
    dialled.push(socket.remotePort)
    socket.destroy()
  }).listen(0, '::')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const transport = await openLibp2p({
    seed: new Uint8Array(32).fill(203),
    listen: [],
    logger: silent,
    publicOnly: true,
  })
  await transport.start(new Recorder())
  const names = insideNames.map((name) => encodeURIComponent(name))
  const addrs = [
    ...insideHosts,
    ...names.flatMap((name) => [`/dns/${name}`, `/dns4/${name}`, `/dns6/${name}`]),
  ]
  const answered: string[] = []
  for (const host of addrs)
    await transport.ask({ peer, addrs: [`${host}/tcp/${port}`] }, bytesOf('?'), 2_000).then(
      () => answered.push(host),
      () => undefined,
    )
  t.same([answered, dialled], [[], []], `${addrs.length} addresses`)
  t.same(
    insideHosts.filter((host) => !isPrivate(host.slice(5))),
    [],
  )
  t.same(
    [
      '192.0.1.1',
      '8.8.8.8',
      '2606:4700::1',
      '172.32.0.1',
      '100.128.0.1',
      '64:ff9b::8.8.8.8',
      '::ffff:8.8.8.8',
    ].filter(isPrivate),
    [],
  )
  await transport.stop()
  const careless = await openLibp2p({ seed: new Uint8Array(32).fill(204), listen: [], logger: silent })
  await careless.start(new Recorder())
  for (const host of ['/ip4/127.0.0.1', '/dns4/2130706433', '/dns4/0x7f.1', '/ip6/::1'])
    await careless.ask({ peer, addrs: [`${host}/tcp/${port}`] }, bytesOf('?'), 2_000).catch(() => undefined)
  t.ok(dialled.length >= 3, `without the rule ${dialled.length} of 4 get through`)
  await careless.stop()
  server.close()
})

t.test('a name with addresses inside and outside', async (t) => {
  for (const all of [true, false]) {
    const error = await new Promise((resolve) =>
      lookupPublic('localhost', { all }, (cause) => resolve(cause)),
    )
    t.match(error, /no public address/)
  }
})

t.test('a bank that can be reached from the public internet', async (t) => {
  const one = (family: 'IPv4' | 'IPv6', address: string) => ({ family, address }) as NetworkInterfaceInfo
  const home = {
    lo: [one('IPv4', '127.0.0.1')],
    eth0: [one('IPv4', '192.168.1.5'), one('IPv6', '2a00:1::5')],
  }
  const host = { eth0: [one('IPv4', '8.8.4.4'), one('IPv4', '10.0.0.5')] }
  const table: [addrs: string[], interfaces: typeof home | typeof host, expected: boolean][] = [
    [['/ip4/0.0.0.0/tcp/7421'], home, false],
    [['/ip4/0.0.0.0/tcp/7421'], host, true],
    [['/ip6/::/tcp/7421'], home, true],
    [['/ip6/::/tcp/7421'], host, false],
    [['/ip4/127.0.0.1/tcp/7421'], host, false],
    [['/ip4/192.168.1.5/tcp/7421', '/ip4/8.8.4.4/tcp/7421'], home, true],
    [['/dns4/bank.example/tcp/7421'], home, true],
    [['/dns4/bank.local/tcp/7421', '/dns/localhost/tcp/1', '/dns/bank/tcp/1'], host, false],
    [[], host, false],
  ]
  for (const [addrs, interfaces, expected] of table)
    t.equal(isPublicBank(addrs, interfaces), expected, addrs.join())
})

t.test('token buckets', async (t) => {
  let now = 0
  const limit = new RateLimit({ burst: 3, perSecond: 2 }, () => now)
  const takes = (key: string, times: number): number =>
    Array.from({ length: times }, () => limit.take(key)).filter(Boolean).length
  t.equal(takes('a', 5), 3)
  t.equal(takes('b', 5), 3, 'each key has its own')
  now = 499
  t.equal(takes('a', 1), 0)
  now = 1_000
  t.equal(takes('a', 5), 2, 'half a token is kept')
  now = 1_000_000
  t.equal(takes('a', 9), 3, 'no more than the burst is earned')
  for (let at = 0; at < 5_000; at++) limit.take(`${at}`)
  t.equal(takes('a', 9), 3, 'the oldest are forgotten')
  t.equal(takes('4999', 9), 2, 'the newest are not')
})

t.test('a partner that opens one stream after another waits for the next', async (t) => {
  const limits = { ...netLimits, streamsPerPartner: { burst: 3, perSecond: 0.001 } }
  const inbound = new Inbound({ limits, admits: () => true, frame: () => undefined })
  const open = async (by: string): Promise<boolean> => inbound.accept(by, (await streamPair())[1])
  for (let at = 0; at < 3; at++) t.ok(await open(peer))
  t.notOk(await open(peer))
  t.ok(await open(stranger), 'others do not wait for it')
  inbound.stop()
})
