/** Statements between two real banks: folders on disk, libp2p on TCP. One of them is put back to an old copy. */
import { strict as assert } from 'node:assert'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { freePort } from '../../cli/banks/ports.ts'
import { systemClock, systemEntropy } from '../../node/clock.ts'
import { init } from '../../node/init.ts'
import { startNode, type RunningNode } from '../../node/node.ts'
import type { NodeConfig, PartnerStatement } from '../../protocol/generated/types.ts'
import { hour, nonceOf } from '../protocol/town-bank.ts'
import { admin } from './net-of-banks.ts'

const folder = mkdtempSync(join(tmpdir(), 'hourbridge-statements-'))
const running = new Set<RunningNode>()
t.teardown(async () => {
  for (const node of running) await node.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})
// Real connections on a busy machine take their time.
t.setTimeout(110_000)

async function found(name: string): Promise<void> {
  const pair = { floor: -100 * hour, ceiling: 100 * hour }
  const config: NodeConfig = {
    title: name,
    http: { host: '127.0.0.1', port: 0 },
    net: { listen: [`/ip4/127.0.0.1/tcp/${await freePort()}`] },
    limits: { member: pair, agency: pair, other: pair },
    log: 'error',
  }
  assert((await init({ dir: join(folder, name), config }, systemClock, systemEntropy)).ok)
}

async function start(name: string): Promise<RunningNode> {
  const started = await startNode(join(folder, name), 'test', (cause) => t.fail(String(cause)))
  assert(started.ok, started.ok ? '' : started.error.code)
  running.add(started.value)
  return started.value
}

async function stop(node: RunningNode): Promise<void> {
  running.delete(node)
  await node.stop()
}

async function value<T>(answer: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>) {
  const done = await answer
  assert(done.ok, done.ok ? '' : done.error.code)
  return done.value
}

/** Asks until the verdict is there; connections come up in their own time. */
async function untilVerdict(node: RunningNode, ref: string, verdict: string): Promise<PartnerStatement> {
  for (let tries = 0; ; tries++) {
    const shown = await value(node.api.partnerStatement(ref))
    if (shown.verdict === verdict || tries > 100) return shown
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function give(node: RunningNode, id: string) {
  const what = { seconds: hour, day: new Date().toISOString().slice(0, 10), category: 'garden', wait: 20 }
  return value(
    node.api.recordExchange(admin, { id: nonceOf(id), giver: 'ann@quay', receiver: 'bob', ...what }),
  )
}

t.test('two real banks sign, and find the entry that an old copy has otherwise', async (t) => {
  for (const name of ['mill', 'quay']) await found(name)
  let [mill, quay] = [await start('mill'), await start('quay')]
  await value(mill.api.openAccount(admin, { kind: 'member', name: 'bob' }))
  await value(quay.api.openAccount(admin, { kind: 'member', name: 'ann' }))
  const { invite } = await value(quay.api.invite(admin, { grants: 50 * hour, asks: 50 * hour }))
  await value(mill.api.acceptInvite(admin, { invite, name: 'quay' }))
  await untilVerdict(mill, 'quay', 'agree')
  t.match(await give(mill, 'one'), { state: 'done' })

  const ours = await value(mill.api.signPartnerStatement(admin, 'quay'))
  t.match(ours, { verdict: 'agree', ours: { position: hour }, theirs: { position: hour } })
  const theirs = await value(quay.api.signPartnerStatement(admin, 'mill'))
  t.match(theirs, { verdict: 'agree', ours: { position: -hour } })
  t.match(ours.signed, { position: hour, body: { n: 1 } })
  t.same(theirs.signed?.statement, ours.signed?.statement, 'whoever is asked, it is the same')

  await stop(quay)
  cpSync(join(folder, 'quay'), join(folder, 'old'), { recursive: true })
  quay = await start('quay')
  await untilVerdict(mill, 'quay', 'agree')
  t.match(await give(mill, 'two'), { state: 'done' })
  const { seq } = (await value(quay.api.partner('mill'))).ourLane
  await Promise.all([stop(mill), stop(quay)])

  rmSync(join(folder, 'quay'), { recursive: true })
  cpSync(join(folder, 'old'), join(folder, 'quay'), { recursive: true })
  // With its mark it would notice that it is a copy, and ask first.
  rmSync(join(folder, 'quay', 'mark'))
  quay = await start('quay')
  const back = (await value(quay.api.partner('mill'))).ourLane.seq
  t.equal(back, seq - 1, 'quay has forgotten its last entry')
  await value(quay.api.changePartner(admin, 'mill', { limit: 40 * hour }))
  mill = await start('mill')
  const differing = await untilVerdict(mill, 'quay', 'differ')
  t.match(differing, { verdict: 'differ', ours: { position: 2 * hour }, theirs: { position: hour } })
  t.match(differing.first, {
    ...{ lane: 'theirs', number: seq },
    ...{ ours: { typ: 'lane.settle', seconds: hour }, theirs: { typ: 'lane.limit' } },
  })
  const there = await untilVerdict(quay, 'mill', 'differ')
  t.match(there.first, { lane: 'ours', number: seq, theirs: { typ: 'lane.settle' } })
  t.match(there.signed, { statement: ours.signed?.statement }, 'what both signed still stands')
})
