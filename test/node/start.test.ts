/** Starting a bank from its folder: what the process says when it cannot listen, and where it will connect to. */
import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { systemClock, systemEntropy } from '../../node/clock.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import { init } from '../../node/init.ts'
import { peerIdOf } from '../../node/net/libp2p.ts'
import { startNode } from '../../node/node.ts'
import type { NodeConfig } from '../../protocol/generated/types.ts'
import { bankIdOf } from '../../protocol/identity.ts'
import { writeInvite } from '../../protocol/invite.ts'
import { bytesOf, genesisOf, hour, nonceOf } from '../protocol/town-bank.ts'
import { admin } from './net-of-banks.ts'

const folder = mkdtempSync(join(tmpdir(), 'hourbridge-start-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }))

/** Founds a bank and gives its folder. */
async function found(name: string, net: Partial<NodeConfig['net']>): Promise<string> {
  const pair = { floor: -hour, ceiling: hour }
  const dir = join(folder, name)
  const config: NodeConfig = {
    title: name,
    http: { host: '127.0.0.1', port: 0 },
    net: { listen: ['/ip4/127.0.0.1/tcp/0'], ...net },
    limits: { member: pair, agency: pair, other: pair },
    log: 'error',
  }
  const made = await init({ dir, config }, systemClock, systemEntropy)
  assert(made.ok)
  return dir
}

/** A server on a free port that hangs up on everybody, and how many came. */
async function taken(): Promise<{ server: Server; port: number; came: () => number }> {
  let count = 0
  const server = createServer((socket) => {
    count++
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port, came: () => count }
}

t.test('a bank whose address for partners is taken says so and ends', async (t) => {
  const { server, port } = await taken()
  const dir = await found('busy', { listen: [`/ip4/127.0.0.1/tcp/${port}`] })
  const program = join(import.meta.dirname, '..', '..', 'node', 'main.js')
  const child = spawn(process.execPath, [program, 'run', '--data', dir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = (await once(child, 'close')) as [number | null]
  t.equal(code, 1)
  const lines = said.trimEnd().split('\n')
  t.equal(lines.length, 1, said)
  t.match(JSON.parse(lines[0] ?? ''), {
    ready: false,
    code: 'cannot-listen',
    title: /./,
    todo: /"net" in config.json/,
  })
  server.close()
  await once(server, 'close')
  const started = await startNode(dir, 'test', (cause) => t.fail(String(cause)))
  assert(started.ok, 'nothing was left behind')
  await started.value.stop()
})

t.test('a bank that is to connect to the public internet only leaves its own network alone', async (t) => {
  const announce = ['/dns4/bank.example/tcp/7421']
  const table: [name: string, net: Partial<NodeConfig['net']>, came: number][] = [
    ['told-so', { publicOnly: true }, 0],
    ['as-it-announces-a-public-address', { announce }, 0],
    ['told-otherwise', { publicOnly: false, announce }, 1],
    ['in-one-building', {}, 1],
  ]
  for (const [name, net, expected] of table) {
    const { server, port, came } = await taken()
    const started = await startNode(await found(name, net), 'test', (cause) => t.fail(String(cause)))
    assert(started.ok)
    const invite = writeInvite({
      ...{ typ: 'invite', from: bankIdOf(nodeCrypto, genesisOf('quay')), name: 'Quay', grants: 0, asks: 0 },
      peer: peerIdOf(nodeCrypto.publicKey(bytesOf('quay transport'))),
      addrs: [`/ip4/127.0.0.1/tcp/${port}`],
      ...{ maxHolds: 1, maxHeld: 1, decideMax: 60, secret: nonceOf(name), expires: systemClock.now() + 60 },
    })
    const accepted = await started.value.api.acceptInvite(admin, { invite })
    t.match(accepted, { ok: false, error: { code: 'unreachable' } }, name)
    t.equal(Math.min(came(), 1), expected, name)
    await started.value.stop()
    server.close()
  }
})
