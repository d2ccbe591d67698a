/** People, groups and imports from the command line, against a real bank. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { test } from 'tap'
import type { Test } from 'tap'
import { readMembers } from '../../cli/import/members-file.ts'
import { secondsOf } from '../../cli/import/units.ts'
import { buildApp } from '../../node/http/app.ts'
import { deskBank } from '../node/desk/bank.ts'
import { fakeTokens, tokens } from '../node/fake-api.ts'
import { hourbridge, lastObject, type Ran } from './support.ts'

t.setTimeout(280_000)

const scratch = mkdtempSync(join(tmpdir(), 'hourbridge-members-'))
t.teardown(() => rmSync(scratch, { recursive: true, force: true }))

async function bankFor(t: Test, name: string) {
  const { desk, bank } = await deskBank(t, name)
  const app = buildApp({ api: bank.api, desk, tokens: fakeTokens(), logger: 'silent', version: '0.1.0' })
  t.teardown(() => app.close())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const env = { HOURBRIDGE_URL: url, HOURBRIDGE_TOKEN: tokens.admin }
  return { desk, bank, run: (...args: string[]): Promise<Ran> => hourbridge(args, { env }) }
}

test('a paper applicant becomes a member, leaves and is forgotten', async (t) => {
  const { run, desk } = await bankFor(t, 'cli members')
  const wrong = await run('member', 'apply', 'Mair Rees', '--email', 'mair@')
  t.match(wrong, { code: 2, stderr: /is not like ana@example\.org/ })
  const applied = await run(
    'member',
    'apply',
    'Mair Rees',
    '--phone',
    '029 2011 1222',
    '--referee',
    'Dr Bevan',
    'Rev Hughes',
  )
  t.match(applied, { code: 0, stdout: /Waits for:\s+interview, reference/ })
  t.match(await run('member', 'approve', 'mair'), {
    code: 1,
    stderr: /something is missing: interview, reference/,
  })
  await run('member', 'interview', 'mair', '--day', 'yesterday', '--note', 'likes gardens')
  await run('member', 'reference', 'mair', 'Dr Bevan', '--asked')
  await run('member', 'reference', 'mair', 'Dr Bevan', '--good')
  await run('member', 'reference', 'mair', 'Rev Hughes', '--good')
  const check = ['member', 'check', 'mair', '--name', 'dbs-basic', '--until', '2029-05-01']
  t.match(await run(...check), { code: 0, stdout: /dbs-basic: clear, until 2029-05-01/ })
  t.match(await run('member', 'approve', 'mair rees'), {
    code: 0,
    stdout: /Card number:\s+1001[^]*Short name:\s+mair\.r/,
  })
  t.match(await run('member', 'change', '1001', '--area', 'Splott'), {
    stdout: /Telephone:\s+029 2011 1222[^]*Splott/,
  })
  t.match(await run('member', 'list', 'mayr'), { stdout: /Mair Rees\s+1001\s+approved/ })
  t.match(await run('member', 'suspend', '1001', '--reason', 'a quarrel'), { stdout: /suspended/ })
  t.match(await run('member', 'resume', '1001'), { stdout: /approved/ })
  t.match(await run('member', 'leave', '1001', '--yes'), { code: 0, stdout: /Status:\s+left/ })
  t.match(await run('member', 'erase', '1001', '--yes', '--json'), { code: 0, stdout: /"erased":true/ })
  t.match(await run('member', 'show', 'mair'), { code: 1, stderr: /Nobody is called like this/ })
  t.equal(desk.members.book.table.size, 0)
})

test('groups are opened from the command line', async (t) => {
  const { run } = await bankFor(t, 'cli groups')
  t.match(await run('group', 'open', 'project', 'Litter picks'), {
    code: 1,
    stderr: /agency must be there for a project/,
  })
  const agency = await run(
    'group',
    'open',
    'agency',
    'Riverside Trust',
    '--handle',
    'trust',
    '--floor',
    '-100:00',
  )
  t.match(agency, { code: 0, stdout: /Limits:\s+-100:00 to 1:00/ })
  t.match(await run('group', 'open', 'project', 'Litter picks', '--agency', 'trust'), {
    stdout: /Agency:\s+Riverside Trust/,
  })
  t.match(await run('group', 'change', 'trust', '--close'), { stdout: /Closed:\s+yes/ })
  t.match(lastObject((await run('group', 'list', '--json')).stdout), { groups: [{ title: 'Litter picks' }] })
})

const timeOverflow = `N,Nombre,Email,Teléfono,Teléfono alternativo,Alta,Último acceso,Idioma,Saldo
1,Ana Kowalska,ana@example.org,029 2011 1222,,2020-01-01,,es,7200
2,Ben Lewis,,,,2020-01-01,,en,-5400
3,Cai Morgan,,,,2020-01-01,,cy,-1800
`

test('a file of another system is taken over once, with balances that sum to zero', async (t) => {
  const { run, desk, bank } = await bankFor(t, 'cli import')
  const file = join(scratch, 'members.csv')
  writeFileSync(file, timeOverflow)
  t.match(await run('member', 'import', file), { code: 2, stderr: /does not say in which unit/ })
  const dry = await run('member', 'import', file, '--unit', 'seconds', '--dry-run')
  t.match(dry, {
    code: 0,
    stdout: /3 members; balances above zero 2:00, below zero -2:00, in all 0:00[^]*Would be added: 3/,
  })
  t.equal(desk.members.book.table.size, 0, 'a dry run changes nothing')
  t.match(await run('member', 'import', file, '--unit', 'seconds'), {
    code: 0,
    stdout: /Added: 3; here already: 0; opening balances posted: 3/,
  })
  t.match(await run('member', 'import', file, '--unit', 'seconds'), {
    code: 0,
    stdout: /Added: 0; here already: 3; opening balances posted: 0/,
  })
  const { accounts } = await bank.api.listAccounts({ limit: 100 })
  t.same(
    accounts
      .filter(({ kind }) => kind === 'member')
      .map(({ balance }) => balance)
      .toSorted(),
    [-1800, -5400, 7200],
  )
  t.equal(accounts.find(({ account }) => account === 'sys-opening')?.balance, 0)
  t.match(await run('member', 'show', 'kowalska'), {
    stdout: /E-mail:\s+ana@example\.org[^]*Telephone:\s+029 2011 1222/,
  })
  t.match(await run('member', 'apply', 'Anna Kowalska'), { code: 0 })
  t.match(await run('member', 'show', 'kowalska'), { code: 1, stderr: /This could be/ })
  t.match(
    await run('member', 'show', 'ana KOWALSKA'),
    { code: 0, stdout: /ana@example/ },
    'a whole name is enough',
  )
  writeFileSync(file, 'Name;Hours\nDewi Pugh;1:30\n')
  t.match(await run('member', 'import', file, '--unit', 'h:mm'), {
    code: 1,
    stderr: /sum to 1:30, not to zero/,
  })
  t.match(await run('member', 'import', file, '--unit', 'h:mm', '--opening'), { code: 0, stdout: /Added: 1/ })
  t.equal((await bank.api.account('dewi.p')).ok, true)
})

test('a file brings places, reach, skills and whom to call; what is wrong is said in words', async (t) => {
  const { run, desk } = await bankFor(t, 'cli import all')
  const sample = join('cli', 'import', 'members-sample.csv')
  const dry = await run('member', 'import', sample, '--unit', 'h:mm', '--dry-run')
  t.match(dry, { code: 0, stdout: /2 members;[^]*Would be added: 2/ })
  t.notMatch(dry.stdout, /Columns not read/, 'every column of the sample is read')
  t.match(await run('member', 'import', sample, '--unit', 'h:mm'), { code: 0, stdout: /Added: 2/ })
  t.match(desk.members.book.byNumber('1001'), {
    place: { latitudeMicrodegrees: 51_481_600, longitudeMicrodegrees: -3_179_100 },
    reachMetres: 5000,
    canDo: 'Sewing, cakes',
    emergency: { name: 'Jan Kowalski', phone: '+44 7700 900123' },
  })
  const plain = desk.members.book.byNumber('1002')
  for (const name of ['place', 'reachMetres', 'canDo', 'emergency']) t.notOk(name in (plain ?? {}), name)
  const head = 'Name,Place,Reach km,Emergency contact,Emergency phone'
  const rows = ['Ana,Cardiff,,,', 'Ben,"91, 0",,,', 'Cai,,far,,', 'Dai,,201,,', 'Eve,,,Jan,', 'Fay,,,Jan,029']
  const { faults } = readMembers([head, ...rows].join('\n'), { from: 'x', unit: undefined })
  t.same(faults, [
    'line 2: the place is not like 51.4816, -3.1791',
    'line 3: the place is not like 51.4816, -3.1791',
    'line 4: how far they go is no number of kilometres from 0 to 200',
    'line 5: how far they go is no number of kilometres from 0 to 200',
    ...[6, 7].map((line) => `line ${line}: the telephone number for an emergency ${phoneWords}`),
  ])
  const short = await run('member', 'apply', 'Mair Rees', '--phone', '029')
  t.match(short, { code: 2 })
  t.match(short.stderr, `The telephone number ${phoneWords}.`)
  t.notMatch(short.stderr, /\^|\[0-9/, 'nobody is shown a pattern')
})

const phoneWords =
  'is not like 029 2037 1234 or +44 7700 900123: at least four digits, with spaces, brackets or hyphens between them'

test('files are read in several languages, and every mistake is told with its line', async (t) => {
  const from = 'x'
  const welsh = readMembers('Enw;Ffôn;Cyfeiriad;Balans\nSiân Rees;029 2011;1 Heol;1,5\n', {
    from,
    unit: 'hours',
  })
  t.match(welsh.rows, [
    { name: { given: 'Siân', family: 'Rees' }, contact: { post: '1 Heol' }, balanceSeconds: 5400 },
  ])
  const polish = readMembers('Imię\tNazwisko\tUwagi\nŁukasz\tWójcik\tnic\n', { from, unit: undefined })
  t.match(polish, { rows: [{ name: { given: 'Łukasz', family: 'Wójcik' } }], unread: ['Uwagi'] })
  const komunitin = readMembers('id,code,status,balance\nb1,NET20002,active,-50\nb2,NET20003,deleted,0\n', {
    ...{ from, unit: 'hundredths-of-hours' },
  })
  t.match(komunitin, { skipped: 1, rows: [{ origin: 'x:b1', handle: 'net20002', balanceSeconds: -1800 }] })
  const bad = readMembers('Name,Email,Balance\nAna,ana@,1\nBen,,much\nAna,ana@,1\n', { from, unit: 'hours' })
  t.same(
    bad.faults.map((fault) => fault.slice(0, 20)),
    ['line 2: the e-mail a', 'line 3: the balance ', 'line 4: is the same ', 'line 4: the e-mail a'],
  )
  for (const [text, unit, seconds] of [
    ['', 'hours', 0],
    ['-0', 'hours', 0],
    ['1.25', 'hours', 4500],
    ['0,001', 'hours', undefined],
    ['−1:30', 'h:mm', -5400],
    ['1:60', 'h:mm', undefined],
    ['3', 'quarter-hours', 2700],
    ['1e3', 'seconds', undefined],
  ] as const)
    t.equal(secondsOf(text, unit), seconds, `${text} ${unit}`)
})
