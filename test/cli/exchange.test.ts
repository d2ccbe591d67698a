/** `hourbridge exchange`, `sheet`, `login-link`, `letters` and `attention` against a bank that the test plays. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test, type Test } from 'tap'
import { hourbridge, lastObject, playBank, type Heard, type Reply } from './support.ts'

const ana = `m${'a'.repeat(15)}`
const ben = `m${'b'.repeat(15)}`
const id = `x${'a'.repeat(15)}`
const view = {
  ...{ id, at: 1, changed: 1, state: 'recorded', category: 'gardening', as: 'broker', may: ['confirm'] },
  ...{ waitsFor: ['receiver'], history: [], seconds: 5400, day: '2026-11-20' },
  giver: { name: 'Ana P.', you: false, far: false, member: ana },
  receiver: { name: 'Ben H.', you: false, far: false, member: ben },
}
const line = { status: 'approved', needs: [], roles: [], changed: 1, minor: false }
const people = [
  { id: ana, name: 'Ana Price', number: '1001', ...line },
  { id: ben, name: 'Ben Hill', number: '1002', ...line },
]

/** Finds people by the words that are in their names, and answers everything else with `reply`. */
function bankOf(reply: Reply) {
  return playBank(({ path, body }: Heard): Reply => {
    if (path !== '/api/v1/members/find') return reply
    const members = people.filter(({ name }) =>
      name.toLowerCase().includes(String(body['text']).toLowerCase()),
    )
    return [200, { members, total: members.length }]
  })
}

async function run(args: readonly string[], reply: Reply) {
  const bank = await bankOf(reply)
  const ran = await hourbridge([...args, '--url', bank.url, '--token', 't'])
  bank.close()
  return { ...ran, url: bank.url, heard: bank.heard }
}

test('names become identifiers by a search, and stand in no address', async (t) => {
  const args = [
    'exchange',
    'record',
    'ana price',
    'Ben Hill',
    '1:30',
    '--for',
    'gardening',
    '--day',
    '2026-11-20',
  ]
  const done = await run(args, [201, view])
  t.equal(done.code, 0, done.stderr)
  t.match(done.heard.at(-1), {
    path: '/api/v1/records',
    body: {
      giver: ana,
      receiver: ben,
      seconds: 5400,
      day: '2026-11-20',
      category: 'gardening',
      again: false,
    },
  })
  const again = await run([...args, '--again'], [201, view])
  t.match(again.heard.at(-1), { body: { again: true } })
  t.same(
    done.heard.filter(({ path }) => /ana|ben|price|hill/i.test(path)),
    [],
  )
  t.match(
    done.stdout,
    /Ana P. gives Ben H. 1:30 of gardening on 2026-11-20[^]*waits for the word of the receiver/,
  )
})

test('who cannot be told apart, or is not there, is said before anything is recorded', async (t) => {
  const several = await run(['exchange', 'record', 'n', '1002', '1:00', '--for', 'gardening'], [201, view])
  t.equal(several.code, 1)
  t.match(several.stderr, /Ana Price \(1001\), Ben Hill \(1002\)/)
  const nobody = await run(['exchange', 'record', 'Zed Zed', '1002', '1:00', '--for', 'x'], [201, view])
  t.match(nobody.stderr, /Nobody is called like this/)
  const hours = await run(['exchange', 'record', '1001', '1002', 'two', '--for', 'gardening'], [201, view])
  t.equal(hours.code, 2)
  for (const { heard } of [several, nobody, hours])
    t.notOk(heard.some(({ path }) => path === '/api/v1/records'))
})

test('a proposal says what is known, and somebody at another bank is named as they are', async (t) => {
  const args = ['exchange', 'propose', 'mair@quay', '1002', '--for', 'lessons', '--hours', '1:00']
  const done = await run([...args, '--every', 'week', '--json'], [201, { ...view, state: 'proposed' }])
  t.equal(done.code, 0, done.stderr)
  t.equal(lastObject(done.stdout)['id'], id)
  t.match(done.heard.at(-1), {
    path: '/api/v1/arrangements',
    body: { giver: 'mair@quay', receiver: '1002', category: 'lessons', seconds: 3600, every: 'week' },
  })
})

test('each step is sent as what it is', async (t) => {
  const steps: readonly (readonly [readonly string[], object])[] = [
    [['accept', id], { do: 'accept' }],
    [['confirm', id.toUpperCase()], { do: 'confirm' }],
    [['cancel', id], { do: 'cancel' }],
    [['dispute', id, '--reason', 'hours', '--note', 'one'], { do: 'dispute', reason: 'hours', note: 'one' }],
    [['resolve', id, '--keep'], { do: 'keep' }],
    [['resolve', id, '--drop'], { do: 'drop' }],
    [
      ['resolve', id, '--hours', '1:00', '--day', '2026-11-20'],
      { do: 'change', seconds: 3600, day: '2026-11-20' },
    ],
    [['reverse', id, '--reason', 'mistake'], { do: 'reverse', reason: 'mistake' }],
  ]
  for (const [args, body] of steps) {
    const done = await run(['exchange', ...args], [200, view])
    t.equal(done.code, 0, `${args.join(' ')}: ${done.stderr}`)
    t.same(done.heard[0]?.body, body, args.join(' '))
    t.equal(done.heard[0]?.path, `/api/v1/arrangements/${id}/steps`)
  }
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['confirm', 'ana'], /is not an exchange/],
    [['resolve', id], /--keep, or --drop/],
    [['dispute', id, '--reason', 'rude'], /Allowed choices|allowed choices/],
    [['confrim', id], /confirm/],
  ]
  for (const [args, says] of wrong) {
    const done = await run(['exchange', ...args], [200, view])
    t.equal(done.code, 2, args.join(' '))
    t.match(done.stderr, says)
    t.same(done.heard, [], 'nothing was sent')
  }
})

test('a list is asked for by identifier', async (t) => {
  const reply: Reply = [200, { arrangements: [view], waiting: 1, total: 1 }]
  const done = await run(['exchange', 'list', '--only', 'open', '--member', 'ana price'], reply)
  t.equal(done.heard.at(-1)?.path, `/api/v1/arrangements?limit=50&from=0&only=open&member=${ana}`)
  t.match(done.stdout, /Ana P\. +Ben H\. +1:30 +gardening/)
})

const fileOf = async (t: Test, text: string): Promise<string> => {
  const path = join(t.testdir({}), 'sheets.csv')
  await writeFile(path, text)
  return path
}

test('a stack of time sheets is looked at first, and counts once', async (t) => {
  const path = await fileOf(t, 'Date;Giver;Receiver;Time;What\n2026-11-20;1001;Ben Hill;1:30;Gardening\n')
  const row = { line: 1, seconds: 5400, faults: [] }
  const dry = await run(
    ['sheet', path, '--dry-run'],
    [200, { recorded: false, rows: [row], wrong: 0, seconds: 5400 }],
  )
  t.equal(dry.code, 0, dry.stderr)
  t.match(dry.stdout, /Every line is right: 1 lines, 1:30/)
  const typed = {
    day: '2026-11-20',
    giver: '1001',
    receiver: 'Ben Hill',
    hours: '1:30',
    category: 'Gardening',
  }
  t.match(dry.heard[0], { path: '/api/v1/sheets', body: { dryRun: true, rows: [typed] } })
  const done = await run(['sheet', path], [200, { recorded: true, rows: [row], wrong: 0, seconds: 5400 }])
  const again = await run(['sheet', path], [200, { recorded: true, rows: [row], wrong: 0, seconds: 5400 }])
  t.equal(done.heard[0]?.body['dryRun'], undefined)
  t.equal(done.heard[0]?.body['nonce'], again.heard[0]?.body['nonce'], 'the same file is the same stack')
})

test('what is wrong with a stack is said by line', async (t) => {
  const path = await fileOf(t, 'day,giver,receiver,hours,category\n2026-11-20,1001,Zed,1:30,Gardening\n')
  const fault = { field: 'receiver', code: 'unknown-party', says: 'Nobody here.', todo: 'Look.' }
  const row = { line: 1, seconds: 5400, faults: [fault] }
  const done = await run(['sheet', path], [200, { recorded: false, rows: [row], wrong: 1, seconds: 0 }])
  t.equal(done.code, 1)
  t.match(done.stdout, /line 2, receiver: Nobody here\. Look\.[^]*Nothing was recorded/)
  const headless = await run(['sheet', await fileOf(t, '1,2,3\n')], [200, {}])
  t.equal(headless.code, 2)
  t.match(headless.stderr, /no column for: day, giver, receiver, hours, category/)
})

test('a way in for somebody, by name', async (t) => {
  const link = `/login/link/${'A'.repeat(43)}`
  const done = await run(['login-link', 'ana price'], [201, { link, until: 1_800_000_000 }])
  t.equal(done.code, 0, done.stderr)
  t.match(done.stdout, `${done.url}${link}`)
  t.same(done.heard.at(-1)?.body, { member: ana })
  const code = await run(
    ['login-link', ana, '--code'],
    [201, { code: 'ABCD-2345', number: '1001', until: 1 }],
  )
  t.match(code.stdout, /1001[^]*ABCD-2345/)
  t.equal(code.heard.at(-1)?.path, '/api/v1/logins/codes')
})

test('letters are printed, and noted as printed', async (t) => {
  const notice = { id: `e${'a'.repeat(15)}`, at: 1_795_000_000, kind: 'confirm', read: false }
  const letter = {
    member: ana,
    name: 'Ana Price',
    post: 'Mill Lane 1\nSplott',
    language: 'en',
    notices: [notice],
    lines: ['Ana Price', 'Mill Lane 1', '', 'Dear Ana,', '- 21 Nov 2026: An exchange waits for you.'],
  }
  const reply: Reply = [200, { letters: [letter], total: 1 }]
  const shown = await run(['letters'], reply)
  t.equal(shown.code, 0, shown.stderr)
  t.match(shown.stdout, `${letter.lines.join('\n')}\n`, 'as the bank wrote it')
  const printed = await run(['letters', '--printed'], reply)
  t.same(printed.heard.at(-1), { ...printed.heard.at(-1), body: { notices: [notice.id] } })
  t.equal(printed.heard.at(-1)?.path, '/api/v1/letters/printed')
})

test('what waits at the desk, in words', async (t) => {
  const person = { member: ana, name: 'Ana Price' }
  const empty = { requests: [], applications: [], inactive: [], unspent: [], nearLimit: [], checks: [] }
  const near = { person, balance: -34_200, limit: 'floor', left: 1800 }
  const done = await run(['attention'], [200, { ...empty, nearLimit: [near] }])
  t.match(done.stdout, /Near a limit \(1\)\n {2}Ana Price: -9:30, can receive 0:30 more/, done.stderr)
  t.match((await run(['attention'], [200, empty])).stdout, /Nothing waits/)
})

test('steps of a member that the desk takes daily', async (t) => {
  const member = {
    id: ana,
    shown: 'Ana P.',
    status: 'approved',
    roles: [],
    needs: [],
    language: 'en',
    steps: [],
  }
  const proxy = await run(
    ['member', 'proxy', 'ana price', 'ben hill', '--given', 'in-writing'],
    [200, member],
  )
  t.same(proxy.heard.at(-1)?.body, { do: 'proxy-add', proxy: ben, given: 'in-writing' })
  const unsaid = await run(['member', 'proxy', 'ana price', 'ben hill'], [200, member])
  t.equal(unsaid.code, 2)
  const note = await run(['member', 'note', '1001', '--text', 'calls back'], [200, member])
  t.equal(note.code, 1, 'a card number that nobody has')
  const roles = await run(['member', 'roles', 'ana price', '--role', 'broker'], [200, member])
  t.same(roles.heard.at(-1)?.body, { do: 'roles', roles: ['broker'] })
})

test('a time broker allows help without a check and says why', async (t) => {
  const why = 'their friend is there'
  const agreed = await run(['exchange', 'accept', id, '--except', why], [200, view])
  t.equal(agreed.code, 0, agreed.stderr)
  t.match(agreed.heard.at(-1), {
    path: `/api/v1/arrangements/${id}/steps`,
    body: { do: 'accept', except: why },
  })
  const listing = `l${'a'.repeat(15)}`
  const words = ['exchange', 'propose', 'ana', 'ben', '--for', 'gardening', '--listing', listing]
  const planned = await run([...words, '--except', why], [201, view])
  t.match(planned.heard.at(-1), { path: '/api/v1/arrangements', body: { listing, except: why } })
  const wrong = await run([...words.slice(0, -1), 'nonsense'], [201, view])
  t.match(wrong, { code: 2, stderr: /"listing" is not as it must be/ })
  t.equal((await run(['exchange', 'decline', id, '--except', why], [200, view])).code, 2)
})
