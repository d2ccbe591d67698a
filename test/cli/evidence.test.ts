/** `hourbridge evidence`: files that prove something, files that do not, and what a bank has. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { test } from 'tap'
import type { Evidence } from '../../protocol/generated/types.ts'
import { vectorsFolder } from '../vectors/make.ts'
import { hourbridge, lastObject, playBank, type Reply } from './support.ts'

t.setTimeout(280_000)

const scratch = mkdtempSync(join(tmpdir(), 'hourbridge-evidence-'))
t.teardown(() => rmSync(scratch, { recursive: true, force: true }))

interface Told {
  readonly vectors: readonly {
    readonly id: string
    readonly input: { readonly evidence: Evidence }
    readonly expect: { readonly about: string }
  }[]
}

const path = join(vectorsFolder, 'evidence', 'logs.json')
const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as Told
const vector = (id: string): Told['vectors'][number] => {
  const found = vectors.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no vector ${id}`)
  return found
}
const { input, expect } = vector('log-fork')
const oid = 'A'.repeat(43)
const summary = {
  ...{ oid, kind: 'log-fork', about: expect.about, partner: 'riverside' },
  says: 'It signed two different logs of 7 entries.',
}
const view = { ...summary, evidence: input.evidence }

function fileOf(name: string, value: unknown): string {
  const file = join(scratch, name)
  writeFileSync(file, JSON.stringify(value))
  return file
}

test('evidence verify needs no bank', async (t) => {
  for (const [name, value] of [
    ['alone.json', input.evidence],
    ['shown.json', view],
  ] as const) {
    const { code, stdout } = await hourbridge(['evidence', 'verify', fileOf(name, value)])
    t.equal(code, 0)
    t.match(stdout, 'The evidence holds: log-fork')
    t.match(stdout, expect.about)
    t.match(stdout, 'two different logs of 7 entries')
  }
  const json = await hourbridge(['evidence', 'verify', fileOf('again.json', view), '--json'])
  t.match(lastObject(json.stdout), { ok: true, kind: 'log-fork', about: expect.about })
})

test('evidence verify says why a file proves nothing', async (t) => {
  const forged = fileOf('forged.json', vector('forged-second').input.evidence)
  const words = await hourbridge(['evidence', 'verify', forged])
  t.equal(words.code, 1)
  t.match(words.stderr, 'This proves nothing against a bank: no signature by the bank')
  t.notMatch(words.stderr, '..', 'one full stop ends it')
  const same = fileOf('same.json', vector('one-log').input.evidence)
  const json = await hourbridge(['evidence', 'verify', same, '--json'])
  t.equal(json.code, 1)
  t.match(lastObject(json.stdout), { code: 'no-contradiction' })
  t.equal((await hourbridge(['evidence', 'verify', fileOf('other.json', { typ: 'evidence' })])).code, 5)
  const absent = await hourbridge(['evidence', 'verify', join(scratch, 'absent.json')])
  t.match(absent, { code: 5, stderr: /cannot be read: there is no such file or folder\.\n/ })
})

test('evidence list and show ask the bank', async (t) => {
  const reply = ({ path: asked }: { path: string }): Reply =>
    asked.endsWith('/evidence') ? [200, { evidence: [summary] }] : [200, view]
  const bank = await playBank(reply)
  t.teardown(() => bank.close())
  const to = ['--url', bank.url, '--token', 'x']
  const list = await hourbridge(['evidence', 'list', ...to])
  t.equal(list.stdout, `log-fork: riverside\n  ${summary.says}\n  Evidence: ${oid}\n`)
  const show = await hourbridge(['evidence', 'show', oid, '--json', ...to])
  t.equal(bank.heard.at(-1)?.path, `/api/v1/evidence/${oid}`)
  t.same(lastObject(show.stdout), view)
  const file = fileOf('from-show.json', lastObject(show.stdout))
  t.equal((await hourbridge(['evidence', 'verify', file])).code, 0, 'what is shown can be verified')
  t.match((await hourbridge(['evidence', 'show', oid, ...to])).stdout, '--json')
  const empty = await playBank((): Reply => [200, { evidence: [] }])
  t.teardown(() => empty.close())
  const none = await hourbridge(['evidence', 'list', '--url', empty.url, '--token', 'x'])
  t.match(none.stdout, 'no evidence against any bank')
})

test('evidence is named by how its identifier begins', async (t) => {
  const others = [`${'A'.repeat(20)}${'B'.repeat(22)}A`, `C${'D'.repeat(41)}A`]
  const evidence = [summary, ...others.map((one) => ({ ...summary, oid: one }))]
  const bank = await playBank(({ path: asked }) => [200, asked.endsWith('/evidence') ? { evidence } : view])
  t.teardown(() => bank.close())
  const show = (begin: string) => hourbridge(['evidence', 'show', begin, '--url', bank.url, '--token', 'x'])
  t.equal((await show('CDDDDD')).code, 0)
  t.equal(bank.heard.at(-1)?.path, `/api/v1/evidence/${others[1]}`)
  t.match(await show('abc'), {
    code: 2,
    stderr: /"abc" names no evidence here, or is too short.*evidence list/s,
  })
  t.match(await show('AAAAAAAA'), { code: 2, stderr: /names more than one, or is too short/ })
  t.match(await show('../rules'), { code: 2, stderr: /names no evidence here/ })
})

test('every command of evidence explains itself', async (t) => {
  for (const command of ['list', 'show', 'verify']) {
    const { code, stdout } = await hourbridge(['evidence', command, '--help'])
    t.equal(code, 0)
    t.match(stdout, `Usage: hourbridge evidence ${command}`)
    t.match(stdout, /Examples:\n {2}\$ hourbridge evidence/)
  }
})
