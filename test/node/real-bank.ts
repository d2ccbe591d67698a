/** Whole banks on real libp2p, in one process: disks in memory, and timers that run faster than they would. */
import { strict as assert } from 'node:assert'
import type { Test } from 'tap'
import { Bank } from '../../node/bank.ts'
import { systemClock, systemEntropy } from '../../node/clock.ts'
import { connect } from '../../node/connect.ts'
import { nodeCrypto, nodeVerifier } from '../../node/crypto.ts'
import { openLibp2p, peerIdOf } from '../../node/net/libp2p.ts'
import type { Clock, Logger } from '../../node/ports.ts'
import { ReadModel } from '../../node/read-model.ts'
import { recover } from '../../node/recover.ts'
import type { Context } from '../../node/service/context.ts'
import { createApi } from '../../node/service/index.ts'
import { memoryDisk } from '../../node/store/memory.ts'
import type { NodeApi } from '../../node/api.ts'
import { fromBase64url } from '../../protocol/bytes.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import { bytesOf, hour, noon, TownBank } from '../protocol/town-bank.ts'

/** A bank that runs. */
export interface RealBank {
  readonly id: string
  readonly env: Env
  readonly context: Context
  readonly api: NodeApi
}

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined }
const admin = { by: 'admin', role: 'admin' } as const
/** What takes seconds between banks takes a twentieth in a test. */
const quick: Clock = {
  ...systemClock,
  after: (milliseconds, run) => systemClock.after(milliseconds / 20, run),
}

/** The libp2p peer id of a transport key. */
export function peerOf(transportKey: string): string {
  const bytes = fromBase64url(transportKey, 32)
  assert(bytes !== undefined)
  return peerIdOf(bytes)
}

/** A new bank whose keys follow from its name; stopped when the test ends. */
export async function realBank(t: Test, name: string): Promise<RealBank> {
  const town = new TownBank({ now: noon, problems: [], post: () => undefined }, name)
  const opened = await memoryDisk().open({ create: true })
  assert(opened.ok)
  const { log, store } = opened.value
  await log.append({ first: 0, count: 1, text: town.blocks[0] ?? '' })
  const readModel = new ReadModel()
  const recovered = await recover(nodeCrypto, log, undefined, readModel)
  assert(recovered.ok)
  const { env } = town
  const ports = { log, store, clock: quick, entropy: systemEntropy }
  const failed = (cause: unknown): void => {
    throw cause
  }
  const bank = new Bank({ env, ...recovered.value, ...ports, failed })
  const listen = ['/ip4/127.0.0.1/tcp/0']
  const transport = await openLibp2p({ seed: bytesOf(`${name} transport`), listen, logger: silent })
  const limits = { floor: 0, ceiling: hour }
  const config = {
    title: name,
    http: { host: '127.0.0.1', port: 0 },
    net: { listen },
    limits: { member: limits, agency: limits, other: limits },
    log: 'error',
  } as const
  const parts = { ...ports, transport, logger: silent, verifier: nodeVerifier, peerIdOf: peerOf, config }
  const connected = await connect({ env, cosign: bytesOf(`${name} cosign`), bank, readModel, ...parts })
  assert(connected.ok)
  const context = connected.value
  t.teardown(async () => {
    context.stop()
    await transport.stop()
    await bank.stop()
  })
  return { id: town.id, env, context, api: createApi(context, 'test', () => true) }
}

/** Makes two banks partners. */
export async function agree(one: RealBank, two: RealBank): Promise<void> {
  const made = await one.api.invite(admin, { grants: 5 * hour, asks: 5 * hour })
  assert(made.ok)
  const accepted = await two.api.acceptInvite(admin, { invite: made.value.invite })
  assert(accepted.ok, accepted.ok ? '' : accepted.error.code)
}
