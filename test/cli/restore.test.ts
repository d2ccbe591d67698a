/** A bank whose computer died and whose backup is brought back: real processes, used by the command line alone. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../cli/banks/ports.ts'
import { cliProgram, hourbridge, lastObject, noNode } from './support.ts'

// Real processes on a busy machine take their time.
t.setTimeout(280_000)

const folder = mkdtempSync(join(tmpdir(), 'hourbridge-restore-'))
const running: ChildProcess[] = []
const at = (name: string): string => join(folder, name)

t.teardown(async () => {
  // One that is killed hard leaves a node that still writes in the folder for a moment.
  await Promise.all(running.filter(({ exitCode, signalCode }) => (exitCode ?? signalCode) === null).map(stop))
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

async function start(name: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cliProgram, 'start', '--data', at(name), '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  running.push(child)
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  if (!line.includes('"ready":true')) throw new Error(line)
  return child
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'close')
  child.kill('SIGTERM')
  await gone
}

async function json(name: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const ran = await hourbridge([...args, '--data', at(name), '--json'])
  if (ran.code !== 0) throw new Error(`${args.join(' ')}: ${ran.code} ${ran.stdout} ${ran.stderr}`)
  return lastObject(ran.stdout)
}

interface Restore {
  readonly quarantined: boolean
  readonly reason: string
  readonly partners: readonly { readonly state: string }[]
}

/** Asks until it is so, or for a long time. */
async function until(
  name: string,
  so: (restore: Restore | undefined) => boolean,
): Promise<Restore | undefined> {
  for (let tries = 0; ; tries++) {
    const { restore } = await json(name, 'status')
    if (so(restore as Restore | undefined) || tries > 100) return restore as Restore | undefined
    await sleep(300)
  }
}

const give = (by: string, giver: string, receiver: string, hours: string): Promise<Record<string, unknown>> =>
  json(by, 'give', hours, '--giver', giver, '--receiver', receiver, '--for', 'gardening')

/** Two partner banks: `elm` is the one that will be lost. */
async function partners(): Promise<{ elm: ChildProcess; oak: ChildProcess }> {
  for (const name of ['elm', 'oak']) {
    const where = ['--http-port', '0', '--listen', `/ip4/127.0.0.1/tcp/${await freePort()}`]
    await hourbridge(['init', '--title', `The ${name} bank`, '--data', at(name), ...where, '--json'])
  }
  const [elm, oak] = [await start('elm'), await start('oak')]
  await json('elm', 'account', 'open', 'mair', 'tomos')
  await json('oak', 'account', 'open', 'bea', 'bob')
  const { invite } = await json('oak', 'partner', 'invite', '--grants', '20:00', '--asks', '20:00')
  await json('elm', 'partner', 'accept', String(invite), '--name', 'oak', '--yes')
  return { elm, oak }
}

async function position(name: string): Promise<number> {
  const { position: seconds } = await json(name, 'partner', 'list')
  return Number(seconds)
}

t.test('the computer dies, the backup is brought back, the bank goes on', { skip: noNode }, async (t) => {
  const { elm, oak } = await partners()
  t.match(await give('elm', 'bea@oak', 'mair', '1:00'), { state: 'done' })
  await stop(elm)
  cpSync(at('elm'), at('backup'), { recursive: true })
  const again = await start('elm')
  t.match(await give('elm', 'bea@oak', 'tomos', '2:00'), { state: 'done' })
  t.match(await give('oak', 'mair@the-elm-bank', 'bob', '0:30'), { state: 'done' })
  const owed = await position('elm')
  t.equal(owed, 2.5 * 3600)
  // Long enough that oak witnesses what elm is about to lose.
  await sleep(35_000)
  const dead = once(again, 'close')
  again.kill('SIGKILL')
  await dead
  // The node is a child of the command, and dies with it.
  await sleep(1_000)

  await stop(oak)
  rmSync(at('elm'), { recursive: true, maxRetries: 10 })
  cpSync(at('backup'), at('elm'), { recursive: true })
  const restored = await start('elm')
  t.match(await until('elm', (one) => one !== undefined), { quarantined: true, reason: 'copy' })
  t.equal(await position('elm'), 3600, 'it can be looked at')
  const refused = await hourbridge(
    ['give', '1:00', '--giver', 'mair', '--receiver', 'tomos', '--for', 'gardening', '--data', at('elm')],
    {},
  )
  t.equal(refused.code, 1)
  t.match(refused.stderr, /restored from a copy/)

  await start('oak')
  const isSeen = (one: Restore | undefined): boolean => one?.partners[0]?.state === 'cut-needed'
  t.match(await until('elm', isSeen), { quarantined: true, partners: [{ state: 'cut-needed' }] })
  const early = await hourbridge(['restore', 'finish', '--yes', '--data', at('elm')])
  t.match(early.stderr, /witnessed .* entries/, 'nobody can decide to go on all the same')
  await stop(restored)
  const sheets = [1, 3].flatMap((n) => ['--sheet', join(at('elm'), 'recovery', `sheet-${n}.txt`)])
  const plain = await hourbridge(['keys', 'rotate', '--yes', ...sheets, '--data', at('elm')])
  t.equal(plain.code, 1, 'new keys do not make good what is lost')
  t.match(plain.stderr, /may know more of its ledger.*--lost/s)
  await json('elm', 'keys', 'rotate', '--lost', '--yes', ...sheets)
  const declared = await start('elm')
  t.match(await until('elm', (one) => one?.quarantined === false), { quarantined: false })
  t.equal(await position('elm'), owed)
  t.equal(await position('oak'), -owed)
  t.match(await give('elm', 'bea@oak', 'mair', '1:00'), { state: 'done' })
  t.match(await give('oak', 'mair@the-elm-bank', 'bob', '0:30'), { state: 'done' })
  const shown = await hourbridge(['restore', 'status', '--data', at('elm')])
  t.match(shown.stdout, /its data folder is a copy/)
  t.match(
    shown.stdout,
    /2:00 came back that ours received, and who it was is not known here \(sys-recovered\)/,
  )
  t.match(shown.stdout, /@oak +gardening +2:00/, 'line by line')
  const statement = await hourbridge(['statement', 'sys-recovered', '--data', at('elm')])
  t.match(statement.stdout, /standing/)
  t.notMatch(statement.stdout, /may go from/, 'it has no limits that mean anything')
  await stop(declared)
  t.match(await json('elm', 'verify'), { ok: true })
})

t.test('two copies of one bank run at once: neither records anything', { skip: noNode }, async (t) => {
  cpSync(at('elm'), at('twin'), { recursive: true })
  const file = join(at('twin'), 'config.json')
  const config = JSON.parse(readFileSync(file, 'utf8')) as { net: object }
  const listen = [`/ip4/127.0.0.1/tcp/${await freePort()}`]
  writeFileSync(file, JSON.stringify({ ...config, net: { ...config.net, listen } }))
  await start('elm')
  t.match(await give('elm', 'bea@oak', 'mair', '0:10'), { state: 'done' })
  await start('twin')
  for (const name of ['elm', 'twin']) {
    const found = await until(name, (one) => one?.reason === 'two-copies')
    t.match(found, { reason: 'two-copies', quarantined: true }, name)
    const said = await hourbridge(['status', '--data', at(name)])
    t.match(said.stdout, /!! Another copy of this bank is running/, name)
    const own = ['give', '1:00', '--giver', 'mair', '--receiver', 'tomos', '--for', 'gardening']
    const refused = await hourbridge([...own, '--data', at(name)])
    t.equal(refused.code, 1)
    t.match(refused.stderr, /[Aa]nother copy/)
  }
})
