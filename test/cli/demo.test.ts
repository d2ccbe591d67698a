import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { strict as assert } from 'node:assert'
import t, { type Test } from 'tap'
import {
  validateArrangementList,
  validateLoginOpened,
  validateThreadList,
} from '../../protocol/generated/validators.ts'
import { cliProgram, hourbridge, noNode } from './support.ts'

const last = '{"banks":3,"exchanges":8,"crossBank":3,"refused":1,"verified":true,"positionsAgree":true}'

// Real processes on a busy machine take their time.
t.setTimeout(280_000)

t.test('the demo plays its story and proves it', { skip: noNode }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hourbridge-demo-test-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const ran = await hourbridge(['demo', '--exit', '--keep', folder])
  t.equal(ran.code, 0, ran.stderr)
  t.equal(ran.stdout.trimEnd().split('\n').at(-1), last)
  for (const says of [
    /dai gave, litter-pick received 2:00/,
    /mair@riverside gave, dai received 2:00/,
    /gwen@hilltop gave, mair received 2:00/,
    /Taken back: ifan gave choir 3:00/,
    /Refused: This would take what we owe hilltop to 11:00, over the limit of 10:00/,
    /Riverside Timebank \/ Hilltop Timebank +2:00 +-2:00 +✓ equal/,
  ])
    t.match(ran.stdout, says)
  for (const name of ['riverside', 'hilltop', 'valley']) {
    const verified = await hourbridge(['verify', '--data', join(folder, name)])
    t.equal(verified.code, 0, `${name} was kept: ${verified.stderr}`)
    t.notOk(existsSync(join(folder, name, 'node.json')), `${name} is stopped`)
  }
})

interface Login {
  readonly role: string
  readonly number: string
  readonly secret: string
}

/** Signs in with a card and a PIN that the demo printed, and asks. */
async function visitorOf(url: string, { number, secret }: Login): Promise<(path: string) => Promise<object>> {
  const json = { 'content-type': 'application/json' }
  const signed = await fetch(`${url}/api/v1/logins`, {
    ...{ method: 'POST', headers: json, body: JSON.stringify({ number, secret }) },
  })
  const opened: unknown = await signed.json()
  assert(validateLoginOpened(opened), `card ${number} opens nothing: ${JSON.stringify(opened)}`)
  return async (path) => {
    const headers = { authorization: `Bearer ${opened.token}` }
    const found: unknown = await (await fetch(`${url}/api/v1${path}`, { headers })).json()
    assert(typeof found === 'object' && found !== null)
    return found
  }
}

/** What the people whose cards are printed find when they sign in. */
async function looksAlive(t: Test, url: string, logins: readonly Login[]): Promise<void> {
  const of = (role: string): Login[] => logins.filter((one) => one.role === role)
  for (const role of ['admin', 'broker', 'auditor', 'steward']) t.equal(of(role).length, 1, role)
  t.equal(of('member').length, 3, 'one member for each language')
  for (const one of of('member')) {
    const ask = await visitorOf(url, one)
    const list: unknown = await ask('/arrangements?limit=200')
    assert(validateArrangementList(list))
    const states = new Set(list.arrangements.map(({ state }) => state))
    for (const state of [
      'proposed',
      'accepted',
      'recorded',
      'disputed',
      'booked',
      'reversed',
      'declined',
    ] as const)
      t.ok(states.has(state), `member ${one.number}: something is ${state}`)
    t.ok(list.waiting > 0, 'something waits for them')
    const threads: unknown = await ask('/threads')
    assert(validateThreadList(threads))
    t.ok(threads.threads.length >= 6, 'people wrote to each other')
    t.match(await ask('/series'), { series: [{ every: 'week', ended: false }] })
  }
  const [first] = of('member')
  const [broker] = of('broker')
  const [steward] = of('steward')
  assert(first && broker && steward)
  const far: unknown = await (await visitorOf(url, first))('/arrangements?limit=200')
  assert(validateArrangementList(far))
  t.ok(
    far.arrangements.some(({ giver }) => giver.far),
    'help came over the border',
  )
  const desk = await visitorOf(url, broker)
  t.match(await desk('/arrangements?only=disputed'), { total: 3 })
  t.match(await desk('/house'), { version: 2, terms: { leaverHours: 'donate', digestDay: 'fri' } })
  const looked: unknown = await (await visitorOf(url, steward))('/arrangements')
  assert(validateArrangementList(looked))
  t.ok(
    looked.arrangements.some(({ as, state }) => as === 'receiver' && state === 'recorded'),
    'the group received help',
  )
}

t.test('the demo keeps its banks running until Ctrl-C', { skip: noNode }, async (t) => {
  const child = spawn(process.execPath, [cliProgram, 'demo', '--members', '45'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const folders: string[] = []
  const logins: Login[] = []
  let url = ''
  for await (const line of createInterface({ input: child.stdout })) {
    const folder = /data folder (.+)$/.exec(line)?.[1]
    if (folder !== undefined) folders.push(folder)
    url ||= /Open (http:\S+)\/login/.exec(line)?.[1] ?? ''
    const [, role, number, secret] = /^ {2}(\w+) .*card (\d+), PIN (\d+)$/.exec(line) ?? []
    if (role !== undefined && number !== undefined && secret !== undefined)
      logins.push({ role, number, secret })
    if (!line.startsWith('Ctrl-C')) continue
    t.equal(folders.length, 3)
    await looksAlive(t, url, logins)
    for (const one of folders) t.equal((await hourbridge(['status', '--data', one])).code, 0, one)
    child.kill('SIGINT')
  }
  if (child.exitCode === null) await new Promise((resolve) => child.once('close', resolve))
  t.equal(child.exitCode, 0)
  t.same(
    folders.filter((one) => existsSync(one)),
    [],
    'and leaves nothing behind',
  )
})
