/** Real banks in folders on disk, on libp2p over TCP, as `hourbridge start` runs them; gone when the test file ends. */
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { freePort } from '../../cli/banks/ports.ts'
import { systemClock, systemEntropy } from '../../node/clock.ts'
import { init } from '../../node/init.ts'
import { startNode, type RunningNode } from '../../node/node.ts'
import type { NodeConfig } from '../../protocol/generated/types.ts'
import { hour, nonceOf } from '../protocol/town-bank.ts'
import { admin } from './net-of-banks.ts'

/** The banks of one test file. */
export interface DiskBanks {
  /** Where the folder of this name lies. */
  readonly at: (name: string) => string
  /** Who runs now. */
  readonly running: ReadonlySet<RunningNode>
  readonly configOf: (title: string) => Promise<NodeConfig>
  /** Makes a bank's folder, under its own name. */
  readonly found: (name: string, title?: string) => Promise<void>
  readonly start: (name: string) => Promise<RunningNode>
  readonly stop: (...nodes: readonly RunningNode[]) => Promise<void>
}

/** A place for banks. `milliseconds` is how long the file may take: real connections on a busy machine take their time. */
export function diskBanks(place: string, milliseconds: number): DiskBanks {
  const folder = mkdtempSync(join(tmpdir(), `hourbridge-${place}-`))
  const running = new Set<RunningNode>()
  t.teardown(async () => {
    for (const node of running) await node.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  })
  t.setTimeout(milliseconds)
  const at = (name: string): string => join(folder, name)
  const configOf = async (title: string): Promise<NodeConfig> => {
    const pair = { floor: -100 * hour, ceiling: 100 * hour }
    return {
      title,
      http: { host: '127.0.0.1', port: 0 },
      net: { listen: [`/ip4/127.0.0.1/tcp/${await freePort()}`] },
      limits: { member: pair, agency: pair, other: pair },
      log: 'error',
    }
  }
  return {
    ...{ at, running, configOf },
    found: async (name, title = name) => {
      const made = await init({ dir: at(name), config: await configOf(title) }, systemClock, systemEntropy)
      assert(made.ok)
    },
    start: async (name) => {
      const started = await startNode(at(name), 'test', (cause) => t.fail(String(cause)))
      assert(started.ok, started.ok ? '' : started.error.code)
      running.add(started.value)
      return started.value
    },
    stop: async (...nodes) => {
      for (const node of nodes) {
        running.delete(node)
        await node.stop()
      }
    },
  }
}

/** The value of an answer that must be one. */
export async function value<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const done = await answer
  assert(done.ok, done.ok ? '' : done.error.code)
  return done.value
}

/** Waits until something is so, for some eighty seconds. */
export async function until(what: string, so: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await so()) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  assert.fail(`${what}: not in time`)
}

/** Waits until a partner is connected. */
export function untilUp(node: RunningNode, ref: string): Promise<void> {
  return until(`${ref} up`, async () => (await value(node.api.partner(ref))).up)
}

/** An hour of help, recorded at the receiver's bank; waits `wait` seconds for the giver's. */
export function give(node: RunningNode, id: string, giver: string, receiver: string, wait = 20) {
  const what = { seconds: hour, day: new Date().toISOString().slice(0, 10), category: 'garden', wait }
  return value(node.api.recordExchange(admin, { id: nonceOf(id), giver, receiver, ...what }))
}

/** What a partner owes here, in seconds. */
export async function position(node: RunningNode, ref: string): Promise<number> {
  return (await value(node.api.partner(ref))).position
}

/** Bob's mill and Ann's quay, partners for fifty hours each way. */
export async function millAndQuay({ found, start }: DiskBanks): Promise<[RunningNode, RunningNode]> {
  for (const name of ['mill', 'quay']) await found(name)
  const [mill, quay] = [await start('mill'), await start('quay')]
  await value(mill.api.openAccount(admin, { kind: 'member', name: 'bob' }))
  await value(quay.api.openAccount(admin, { kind: 'member', name: 'ann' }))
  const { invite } = await value(quay.api.invite(admin, { grants: 50 * hour, asks: 50 * hour }))
  await value(mill.api.acceptInvite(admin, { invite, name: 'quay' }))
  await untilUp(mill, 'quay')
  return [mill, quay]
}
