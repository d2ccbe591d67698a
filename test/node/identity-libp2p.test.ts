/**
 * New keys between two real banks: folders on disk, libp2p on TCP, the command line with recovery sheets. The old keys are
 * in the hands of a thief, who has a copy of the whole folder.
 */
import { strict as assert } from 'node:assert'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { freePort } from '../../cli/banks/ports.ts'
import { systemClock, systemEntropy } from '../../node/clock.ts'
import { init } from '../../node/init.ts'
import { startNode, type RunningNode } from '../../node/node.ts'
import type { NodeConfig } from '../../protocol/generated/types.ts'
import { hourbridge, lastObject, noNode, type Ran } from '../cli/support.ts'
import { hour, nonceOf } from '../protocol/town-bank.ts'
import { admin } from './net-of-banks.ts'

const folder = mkdtempSync(join(tmpdir(), 'hourbridge-identity-'))
const running = new Set<RunningNode>()
t.teardown(async () => {
  for (const node of running) await node.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})
// Real connections on a busy machine take their time.
t.setTimeout(180_000)
const at = (name: string): string => join(folder, name)

async function configOf(title: string): Promise<NodeConfig> {
  const pair = { floor: -100 * hour, ceiling: 100 * hour }
  return {
    title,
    http: { host: '127.0.0.1', port: 0 },
    net: { listen: [`/ip4/127.0.0.1/tcp/${await freePort()}`] },
    limits: { member: pair, agency: pair, other: pair },
    log: 'error',
  }
}

async function start(name: string): Promise<RunningNode> {
  const started = await startNode(at(name), 'test', (cause) => t.fail(String(cause)))
  assert(started.ok, started.ok ? '' : started.error.code)
  running.add(started.value)
  return started.value
}

async function stop(...nodes: readonly RunningNode[]): Promise<void> {
  for (const node of nodes) {
    running.delete(node)
    await node.stop()
  }
}

async function value<T>(answer: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>) {
  const done = await answer
  assert(done.ok, done.ok ? '' : done.error.code)
  return done.value
}

async function untilUp(node: RunningNode, ref: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await value(node.api.partner(ref))).up) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  assert.fail(`${ref} did not come up`)
}

function give(node: RunningNode, id: string, giver: string, receiver: string, wait = 20) {
  const what = { seconds: hour, day: new Date().toISOString().slice(0, 10), category: 'garden', wait }
  return value(node.api.recordExchange(admin, { id: nonceOf(id), giver, receiver, ...what }))
}

const position = async (node: RunningNode, ref: string): Promise<number> =>
  (await value(node.api.partner(ref))).position

function keys(name: string, ...args: readonly string[]): Promise<Ran> {
  return hourbridge(['keys', ...args, '--data', at(name), '--json'])
}

const sheets = (name: string, ...numbers: readonly number[]): string[] =>
  numbers.flatMap((one) => ['--sheet', join(at(name), 'recovery', `sheet-${one}.txt`)])

async function pair(): Promise<[mill: RunningNode, quay: RunningNode]> {
  for (const name of ['mill', 'quay'])
    assert((await init({ dir: at(name), config: await configOf(name) }, systemClock, systemEntropy)).ok)
  const [mill, quay] = [await start('mill'), await start('quay')]
  await value(mill.api.openAccount(admin, { kind: 'member', name: 'bob' }))
  await value(quay.api.openAccount(admin, { kind: 'member', name: 'ann' }))
  const { invite } = await value(quay.api.invite(admin, { grants: 50 * hour, asks: 50 * hour }))
  await value(mill.api.acceptInvite(admin, { invite, name: 'quay' }))
  await untilUp(mill, 'quay')
  return [mill, quay]
}

t.test('stolen keys are replaced, and what they signed before stays', { skip: noNode }, async (t) => {
  let [mill, quay] = await pair()
  t.match(await give(mill, 'one', 'ann@quay', 'bob'), { state: 'done' })
  t.match(
    await give(quay, 'two', 'bob@mill', 'ann'),
    { state: 'done' },
    'by the thief, with the keys of quay',
  )
  t.match(await give(quay, 'three', 'bob@mill', 'ann'), { state: 'done' }, 'and once more')
  t.equal(await position(mill, 'quay'), -hour)
  t.equal((await keys('quay', 'rotate', '--yes', ...sheets('quay', 1, 2))).code, 4, 'not while it runs')
  await stop(quay)
  cpSync(at('quay'), at('thief'), { recursive: true })
  // A thief takes away the mark by which a copy knows that it is one, and does not ask first.
  rmSync(join(at('thief'), 'mark'))

  await t.test('only with enough sheets', async (t) => {
    const before = readFileSync(join(at('quay'), 'keys.json'), 'utf8')
    const once = await keys('quay', 'rotate', '--yes', ...sheets('quay', 1, 1))
    t.match(once, { code: 1, stdout: /2 different sheets are needed, and 1 came/ })
    const other = await keys('quay', 'rotate', '--yes', ...sheets('quay', 1), ...sheets('mill', 2))
    t.match(other, { code: 1, stdout: /Sheet 2: This sheet is of another bank/ })
    const slip = at('slip.txt')
    const words = readFileSync(join(at('quay'), 'recovery', 'sheet-3.txt'), 'utf8')
    writeFileSync(
      slip,
      words.replace(
        /(Recovery key:\n {4})(....)/,
        (_, lead: string, group: string) => lead + (group === 'abcd' ? 'abce' : 'abcd'),
      ),
    )
    const mistyped = await keys('quay', 'rotate', '--yes', ...sheets('quay', 1), '--sheet', slip)
    t.match(mistyped, { code: 1, stdout: /Sheet 2 is none of the sheets/ })
    t.notMatch(mistyped.stdout + mistyped.stderr, /abcd/, 'a key is never repeated')
    t.equal(readFileSync(join(at('quay'), 'keys.json'), 'utf8'), before)
    t.notOk(existsSync(join(at('quay'), 'keys.next.json')))
  })

  const shown = lastObject((await keys('quay', 'show')).stdout)
  const rotated = await keys('quay', 'rotate', '--yes', '--new-sheets', ...sheets('quay', 1, 3))
  t.equal(rotated.code, 0, rotated.stdout + rotated.stderr)
  const now = lastObject(rotated.stdout)
  t.match(now, { bank: shown['bank'], change: 1, retired: false })
  for (const name of ['op', 'transport', 'cosign', 'rotation']) t.notSame(now[name], shown[name], name)
  t.equal((now['recovery'] as string[]).length, 3)

  // Only a stranger to mill now: it introduces itself, mill takes the change and dials it anew.
  quay = await start('quay')
  await untilUp(mill, 'quay')
  await untilUp(quay, 'mill')
  t.equal(await position(mill, 'quay'), -hour, 'what the thief signed before stays')
  t.match(await give(mill, 'four', 'ann@quay', 'bob'), { state: 'done' })
  t.match(await give(quay, 'five', 'bob@mill', 'ann'), { state: 'done' })

  await t.test('the thief is a stranger', async (t) => {
    const config = { ...(await configOf('quay')) }
    writeFileSync(join(at('thief'), 'config.json'), JSON.stringify(config))
    const thief = await start('thief')
    const tried = await give(thief, 'six', 'bob@mill', 'ann', 5)
    t.not(tried.state, 'done')
    t.notOk((await value(thief.api.partner('mill'))).up)
    t.equal(await position(mill, 'quay'), -hour)
    await stop(thief)
  })

  await stop(mill)
  const again = await keys('quay', 'transport', '--yes', ...sheets('quay', 1, 2))
  t.equal(again.code, 4, 'it runs')
  await stop(quay)
  const old = await keys('quay', 'transport', '--yes', ...sheets('quay', 1, 2))
  t.match(old, { code: 1, stdout: /none of the sheets/ }, 'the sheets from before are void')
  const fresh = (now['recovery'] as string[]).slice(0, 2).flatMap((path) => ['--sheet', path])
  t.equal((await keys('quay', 'transport', '--yes', ...fresh)).code, 0)
  const moved = lastObject((await keys('quay', 'show')).stdout)
  t.match(moved, { op: now['op'], cosign: now['cosign'] })
  t.not(moved['transport'], now['transport'])
  quay = await start('quay')
  mill = await start('mill')
  await untilUp(mill, 'quay')
  t.match(await give(mill, 'seven', 'ann@quay', 'bob'), { state: 'done' })
  await stop(mill, quay)
  for (const name of ['mill', 'quay'])
    t.match(
      lastObject((await hourbridge(['verify', '--data', at(name), '--json'])).stdout),
      { ok: true },
      name,
    )
})

t.test('a change that was cut off is finished or undone at the next start', { skip: noNode }, async (t) => {
  const dir = at('elm')
  assert((await init({ dir, config: await configOf('elm') }, systemClock, systemEntropy)).ok)
  const [first, next] = [join(dir, 'keys.json'), join(dir, 'keys.next.json')]
  const old = readFileSync(first, 'utf8')

  writeFileSync(
    next,
    JSON.stringify({ op: 'A'.repeat(43), transport: 'A'.repeat(43), cosign: 'A'.repeat(43) }),
  )
  await stop(await start('elm'))
  t.equal(readFileSync(first, 'utf8'), old, 'killed before the operation was in the log')
  t.notOk(existsSync(next))

  t.equal((await keys('elm', 'rotate', '--yes', ...sheets('elm', 2, 3))).code, 0)
  renameSync(first, next)
  writeFileSync(first, old)
  await stop(await start('elm'))
  t.not(readFileSync(first, 'utf8'), old, 'killed when it was, before the new keys had their place')
  t.notOk(existsSync(next))

  writeFileSync(first, old)
  const wrong = await startNode(dir, 'test', () => undefined)
  t.match(wrong, { ok: false, error: { code: 'wrong-keys' } }, 'an old backup of the keys alone')
  rmSync(first)
  t.equal((await keys('elm', 'show')).code, 1)
  t.equal((await keys('elm', 'rotate', '--yes', ...sheets('elm', 1, 2))).code, 0, 'lost keys are replaced')
  const elm = await start('elm')
  await value(elm.api.openAccount(admin, { kind: 'member', name: 'ann' }))
  await stop(elm)

  t.equal((await keys('elm', 'retire', '--yes', ...sheets('elm', 1, 2))).code, 0)
  const ended = await start('elm')
  const refused = await ended.api.openAccount(admin, { kind: 'member', name: 'bob' })
  t.match(refused, { ok: false, error: { code: 'bank-retired' } })
  await stop(ended)
  t.match(await keys('elm', 'rotate', '--yes', ...sheets('elm', 1, 2)), { code: 1, stdout: /has ended/ })
  t.match(lastObject((await hourbridge(['verify', '--data', dir, '--json'])).stdout), { ok: true })
})
