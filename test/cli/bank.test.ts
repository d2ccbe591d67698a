/** Two real banks, used by the command line alone: found, start, open, give, reverse, invite, verify, export, stop. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import t from 'tap'
import { cliProgram, hourbridge, lastObject, noNode, type Ran } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'hourbridge-bank-'))
const running: ChildProcess[] = []

t.teardown(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

const at = (name: string): string => join(folder, name)

async function found(name: string): Promise<Ran> {
  const where = ['--http-port', '0', '--listen', '/ip4/127.0.0.1/tcp/0']
  return hourbridge(['init', '--title', `The ${name} bank`, '--data', at(name), ...where, '--json'])
}

/** Starts a bank and resolves with its process when it says that it is ready. */
async function start(name: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cliProgram, 'start', '--data', at(name), '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  running.push(child)
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  if (!line.includes('"ready":true')) throw new Error(line)
  return child
}

async function stop(child: ChildProcess): Promise<number | null> {
  const gone = once(child, 'close')
  child.kill('SIGTERM')
  const [code] = (await gone) as [number | null]
  return code
}

async function json(name: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const ran = await hourbridge([...args, '--data', at(name), '--json'])
  if (ran.code !== 0) throw new Error(`${args.join(' ')}: ${ran.code} ${ran.stdout} ${ran.stderr}`)
  return lastObject(ran.stdout)
}

// Real processes on a busy machine take their time.
t.setTimeout(280_000)

t.test('a bank by the command line', { skip: noNode }, async (t) => {
  const made = await found('elm')
  t.equal(made.code, 0, made.stderr)
  const { bank, recovery } = lastObject(made.stdout)
  t.match(bank, /^tbk:/)
  t.equal((recovery as string[]).length, 3)
  t.equal(statSync(join(at('elm'), 'admin.token')).mode & 0o777, 0o600)
  t.equal((await found('elm')).code, 4, 'a bank is not founded twice')
  t.equal((await hourbridge(['status', '--data', at('elm')])).code, 3, 'it does not run yet')

  const elm = await start('elm')
  t.match(await json('elm', 'status'), { bank, sum: 0, title: 'The elm bank' })
  t.equal((await hourbridge(['start', '--data', at('elm')])).code, 4, 'it does not run twice')
  await json('elm', 'account', 'open', 'mair', 'tomos', '--floor', '-2:00')
  t.equal(
    (await hourbridge(['account', 'open', 'mair', '--data', at('elm')])).code,
    4,
    'a name is taken once',
  )

  const given = await json('elm', 'give', 'tomos', 'mair', '1:30', '--for', 'gardening')
  t.match(given, { state: 'done', seconds: 5400 })
  const id = String(given['id'])
  const repeated = await json('elm', 'give', 'tomos', 'mair', '1:30', '--for', 'gardening', '--id', id)
  t.match(repeated, { id, repeated: true })
  const other = await hourbridge([
    'give',
    'tomos',
    'mair',
    '1:00',
    '--for',
    'gardening',
    '--id',
    id,
    '--data',
    at('elm'),
  ])
  t.equal(other.code, 4, 'the same identifier for something else')
  const over = await hourbridge(['give', 'tomos', 'mair', '1:00', '--for', 'gardening', '--data', at('elm')])
  t.equal(over.code, 1)
  t.match(over.stderr, /below its floor of -2:00/)
  await json('elm', 'account', 'limit', 'mair', '--floor', '-20:00')
  await json('elm', 'give', 'tomos', 'mair', '1:00', '--for', 'gardening')
  await json('elm', 'reverse', id, '--reason', 'wrong-day')
  t.equal((await hourbridge(['reverse', id, '--data', at('elm')])).code, 4, 'taken back once')
  const { account, lines } = await json('elm', 'statement', 'mair')
  t.match(account, { balance: -3600 })
  t.equal((lines as unknown[]).length, 3)

  await t.test('what it says about itself can be verified', async (t) => {
    const running = await json('elm', 'verify')
    t.match(running, { ok: true, bank, complete: false }, 'what it exports says nothing of its end')
    const file = at('elm.jsonl')
    await json('elm', 'export', '--out', file)
    t.match(await json('elm', 'verify', '--export', file), { ok: true, root: running['root'] })
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"seconds":5400', '"seconds":5401'))
    const forged = await hourbridge(['verify', '--export', file])
    t.equal(forged.code, 1)
    t.match(forged.stderr, /not sound at entry/)
    writeFileSync(file, text.slice(0, -20))
    t.equal((await hourbridge(['verify', '--export', file, '--json'])).code, 1, 'cut off')
    t.equal((await hourbridge(['export', '--data', at('elm')])).stdout, text, 'the same on stdout')
  })

  t.equal(await stop(elm), 0, 'stops cleanly')
  t.notOk(existsSync(join(at('elm'), 'node.json')))
  t.match(await json('elm', 'verify'), { ok: true, bank, complete: true })
  rmSync(join(at('elm'), 'head'))
  t.match(await json('elm', 'verify'), { ok: true, bank, complete: false }, 'nothing says where it ended')
})

t.test('two banks by the command line', { skip: noNode }, async (t) => {
  await found('oak')
  const [elm, oak] = await Promise.all([start('elm'), start('oak')])
  await json('oak', 'account', 'open', 'gwen')
  const { invite } = await json('elm', 'partner', 'invite', '--grants', '20:00', '--asks', '3:00')
  const line = String(invite)
  t.match(await json('oak', 'partner', 'accept', line, '--preview'), { weMayOwe: 72000, theyMayOwe: 10800 })
  t.equal(
    (await hourbridge(['partner', 'accept', `${line}x`, '--data', at('oak'), '--yes'])).code,
    1,
    'damaged',
  )
  t.match(await json('oak', 'partner', 'accept', line, '--yes', '--name', 'elm'), {
    name: 'elm',
    theyMayOwe: 10800,
  })
  const again = await json('oak', 'partner', 'accept', line, '--yes')
  t.match(again, { name: 'elm', theyMayOwe: 10800, ourLane: { seq: 0 } }, 'signed once')
  const { name } = await json('elm', 'partner', 'list')

  const crossed = await json('elm', 'give', `gwen@${String(name)}`, 'mair', '2:00', '--for', 'lessons')
  t.match(crossed, { state: 'done', receipt: {} })
  t.match(await json('elm', 'partner', 'show', String(name)), { position: 7200 })
  t.match(await json('oak', 'partner', 'show', 'elm'), { position: -7200 })
  const limit = await hourbridge([
    'give',
    `gwen@${String(name)}`,
    'mair',
    '2:00',
    '--for',
    'lessons',
    '--data',
    at('elm'),
  ])
  t.equal(limit.code, 1)
  t.match(limit.stderr, /over the limit of 3:00 that they grant us/)
  const elsewhere = await hourbridge([
    'give',
    'mair',
    `gwen@${String(name)}`,
    '1:00',
    '--for',
    'x',
    '--data',
    at('elm'),
  ])
  t.equal(elsewhere.code, 1)
  t.match(elsewhere.stderr, /Ask that bank to record it/)

  const ids = async (bank: string, name: string): Promise<unknown> =>
    ((await json(bank, 'statement', name))['lines'] as { id: string }[]).at(-1)?.id
  t.same(
    [await ids('elm', 'mair'), await ids('oak', 'gwen')],
    [crossed['xfer'], crossed['xfer']],
    'one identifier',
  )
  t.match(await json('oak', 'reverse', String(crossed['xfer'])), { purpose: 'refund', state: 'done' })
  t.match(await json('elm', 'partner', 'show', String(name)), { position: 0 })
  await json('oak', 'partner', 'suspend', 'elm')
  const suspended = await hourbridge([
    'give',
    `gwen@${String(name)}`,
    'mair',
    '1:00',
    '--for',
    'x',
    '--data',
    at('elm'),
  ])
  t.equal(suspended.code, 1, suspended.stderr)
  await json('oak', 'partner', 'resume', 'elm')
  await json('elm', 'give', `gwen@${String(name)}`, 'mair', '1:00', '--for', 'x')

  const signed = await json('elm', 'partner', 'statement', String(name), '--sign')
  t.match(signed, { verdict: 'agree', signed: { position: 3600, body: { n: 1 } } })
  const shown = await hourbridge(['partner', 'statement', 'elm', '--data', at('oak')])
  t.match(shown.stdout, /What is owed +elm owes 1:00 +elm owes 1:00/)
  t.match(shown.stdout, /✓ agree: both sides say the same\.\nLast signed by both: number 1/)
  await json('elm', 'partner', 'close', String(name), '--carried', '--yes')
  t.match(await json('oak', 'partner', 'show', 'elm'), { closingByThem: 'carried' })
  await json('oak', 'partner', 'close', 'elm', '--carried', '--yes')
  for (const [one, other] of [['elm', String(name)] as const, ['oak', 'elm'] as const]) {
    for (let tries = 0; tries < 60; tries++)
      if ((await json(one, 'partner', 'show', other))['closed'] !== undefined) break
    t.match(await json(one, 'partner', 'show', other), { closed: 'carried' })
  }
  const next = await json('oak', 'partner', 'invite', '--grants', '9:00', '--asks', '9:00')
  const looked = ['partner', 'accept', String(next['invite']), '--preview', '--data', at('elm')]
  t.match((await hourbridge(looked)).stdout, /It begins with what the last one ended with: we owe .* 1:00\./)
  t.match(await json('elm', 'partner', 'accept', String(next['invite']), '--yes'), {
    ...{ epoch: 2, position: 3600, name: String(name) },
  })
  await json('elm', 'give', `gwen@${String(name)}`, 'mair', '1:00', '--for', 'x')
  t.same(await Promise.all([stop(elm), stop(oak)]), [0, 0])
  const positions = await Promise.all(
    ['elm', 'oak'].map(async (one) => (await json(one, 'verify'))['partners']),
  )
  t.match(positions, [[{ position: 7200 }], [{ position: -7200 }]])
})

t.test('a bank whose command line was killed does not stay behind', { skip: noNode }, async (t) => {
  const child = await start('elm')
  child.kill('SIGKILL')
  const again = await start('elm')
  t.match(await json('elm', 'status'), { sum: 0 })
  t.equal(await stop(again), 0)
})
