/** The command line against a bank that the test plays: what it asks for, what it says, and how it ends. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { test } from 'tap'
import { hourbridge, lastObject, playBank, type Heard, type Ran, type Reply } from './support.ts'
import { partner, preview } from './fixtures.ts'

t.setTimeout(280_000)

const scratch = mkdtempSync(join(tmpdir(), 'hourbridge-cli-'))
t.teardown(() => rmSync(scratch, { recursive: true, force: true }))

const account = {
  account: 'a123456',
  name: 'mair',
  kind: 'member',
  balance: -5400,
  reserved: 0,
  expected: 0,
  floor: -72000,
  ceiling: 720000,
}
function problem(status: number, code: string, title: string): Reply {
  return [
    status,
    { type: 'about:blank', title, status, code, retry: 'fix', todo: 'Do it another way.', params: {} },
  ]
}

/** Answers as a bank would that likes everything. */
function kindly(heard: Heard): Reply {
  const { path, method, body } = heard
  if (path === '/api/v1/exchanges') {
    const { wait: _, ...rest } = body
    return [201, { purpose: 'exchange', ...rest, state: 'done', index: 7 }]
  }
  if (path === '/api/v1/accounts' && method === 'POST')
    return [201, { ...account, name: body['name'], kind: body['kind'] }]
  if (path.startsWith('/api/v1/accounts?')) return [200, { accounts: [account] }]
  if (path.startsWith('/api/v1/accounts/mair/statement')) return [200, { account, lines: [], waiting: [] }]
  if (path.startsWith('/api/v1/accounts/')) return [200, account]
  if (path === '/api/v1/partners/invites')
    return [201, { invite: 'hourbridge-invite:abc', expires: 1_800_000_000 }]
  if (path === '/api/v1/partners' && method === 'POST')
    return body['preview'] === true ? [200, preview] : [201, partner]
  if (path === '/api/v1/partners') return [200, { partners: [partner] }]
  if (path.startsWith('/api/v1/partners/')) return [200, partner]
  return problem(404, 'not-found', 'There is nothing at this address.')
}

const token = { HOURBRIDGE_TOKEN: 'secret' }

/** Runs a command against a played bank. */
async function asked(
  args: readonly string[],
  reply: (heard: Heard, number: number) => Reply = kindly,
  input = '',
): Promise<Ran & { heard: readonly Heard[] }> {
  const bank = await playBank(reply)
  try {
    return { ...(await hourbridge([...args, '--url', bank.url], { env: token, input })), heard: bank.heard }
  } finally {
    bank.close()
  }
}

const give = ['give', 'tomos', 'mair', '1:30', '--for', 'gardening'] as const

test('give asks for the right thing and says what became of it', async (t) => {
  const ran = await asked([...give, '--day', '2026-01-31'])
  t.equal(ran.code, 0, ran.stderr)
  t.match(ran.stdout, /✓ tomos gave mair 1:30 of gardening on 2026-01-31\./)
  const [request] = ran.heard
  t.equal(request?.token, 'Bearer secret')
  t.match(request?.body['id'], /^[A-Za-z0-9_-]{22}$/)
  t.match(request?.body, {
    giver: 'tomos',
    receiver: 'mair',
    seconds: 5400,
    day: '2026-01-31',
    category: 'gardening',
  })

  const flags = await asked([
    'give',
    '90m',
    '--giver',
    'ann@riverside',
    '--receiver',
    'mair',
    '--for',
    'Lessons',
    '--json',
  ])
  t.equal(flags.code, 0, flags.stderr)
  t.match(lastObject(flags.stdout), {
    state: 'done',
    giver: 'ann@riverside',
    seconds: 5400,
    category: 'lessons',
  })
  t.equal(flags.stdout.trim().split('\n').length, 1, 'one object and nothing else')
})

test('a lost answer is asked for again under the same identifier', async (t) => {
  const ran = await asked(give, (heard, number) => (number < 3 ? 'lost' : kindly(heard)))
  t.equal(ran.code, 0, ran.stderr)
  t.equal(ran.heard.length, 3)
  t.equal(new Set(ran.heard.map((one) => one.body['id'])).size, 1)
})

test('an identifier that begins with a minus sign is no option', async (t) => {
  const id = '-MrTOPNDeTlr3Mx7bv6neQ'
  const given = await asked(['give', 'tomos', 'mair', '1:30', '--for', 'gardening', '--id', id])
  t.match(given.heard.at(-1)?.body, { id })
  const back = await asked(['reverse', id, '--reason', 'wrong-day'])
  t.match(JSON.stringify(back.heard.at(-1)?.body), id)
  const wrong = await asked(['reverse', '-Mr', '--reason', 'wrong-day'])
  t.match(wrong, { code: 2, stderr: /nknown option '-Mr'/ })
})

test("refusals are in the bank's words and have their exit codes", async (t) => {
  const rows: readonly (readonly [number, string, number])[] = [
    [422, 'below-floor', 1],
    [401, 'unauthorized', 1],
    [409, 'id-conflict', 4],
    [409, 'name-taken', 4],
    [503, 'unreachable', 3],
    [504, 'no-answer', 3],
    [409, 'expired', 1],
  ]
  for (const [status, code, exit] of rows) {
    const ran = await asked(give, () => problem(status, code, `It is ${code}.`))
    t.equal(ran.code, exit, code)
    t.equal(ran.stdout, '', 'nothing on stdout')
    t.equal(ran.stderr, `✗ It is ${code}.\n  Do it another way.\n`)
  }
  const json = await asked([...give, '--json'], () => problem(422, 'below-floor', 'Too low.'))
  t.equal(json.code, 1)
  t.match(lastObject(json.stdout), {
    code: 'below-floor',
    title: 'Too low.',
    todo: 'Do it another way.',
    status: 422,
  })
})

test('what is no bank is not trusted', async (t) => {
  for (const reply of [
    [200, { hello: 'world' }],
    [500, {}],
    [201, { ...account, balance: 0.5 }],
  ] as const) {
    const ran = await asked(['account', 'show', 'mair'], () => reply)
    t.equal(ran.code, 3)
    t.match(ran.stderr, /is not a bank of this version/)
  }
})

test('accounts', async (t) => {
  const opened = await asked(['account', 'open', 'mair', 'tomos', '--floor', '-10:00', '--json'])
  t.equal(opened.code, 0, opened.stderr)
  t.same(
    opened.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { name: string }).name),
    ['mair', 'tomos'],
  )
  t.same(
    opened.heard.map((one) => one.body),
    [
      { name: 'mair', kind: 'member', floor: -36000 },
      { name: 'tomos', kind: 'member', floor: -36000 },
    ],
  )
  const listed = await asked(['account', 'list'])
  t.match(listed.stdout, /Name +Kind +Standing +Floor +Ceiling\nmair +member +-1:30 +-20:00 +200:00/)
  t.match((await asked(['account', 'show', 'mair'])).stdout, /Standing: -1:30 \(received more than given\)/)
  const limited = await asked(['account', 'limit', 'mair', '--ceiling', '0'])
  t.same(limited.heard[0]?.body, { ceiling: 0 })
  t.equal(limited.heard[0]?.method, 'PATCH')
  t.match((await asked(['statement', 'mair'])).stdout, /Nothing was recorded yet/)
})

test('an invite is one line; accepting shows what it means, and needs a yes', async (t) => {
  const invited = await asked(['partner', 'invite', '--grants', '20:00', '--asks', '10:00'])
  t.equal(invited.stdout, 'hourbridge-invite:abc\n', 'stdout is the line alone')
  t.match(invited.heard[0]?.body, { grants: 72000, asks: 36000 })
  t.match(invited.stderr, /receive up to 20:00 of help from ours/)
  const nothing = await asked(['partner', 'invite', '--grants', '0', '--asks', '0'])
  t.match(nothing, { code: 2, stderr: /nobody could help anybody/ })
  t.equal(nothing.heard.length, 0)
  const slip = await asked(['partner', 'invite', '--grants', '999999999:00', '--asks', '0'])
  t.match(slip, { code: 0, stderr: /999999999:00 is more than people give each other in years/ })

  const unasked = await asked(['partner', 'accept', 'hourbridge-invite:abc'])
  t.equal(unasked.code, 2, 'nobody is there to say yes')
  t.match(unasked.stderr, /Their members may receive up to 20:00 of help from ours/)
  t.match(unasked.stderr, /Our members may receive up to 10:00 of help from theirs/)
  t.match(unasked.stderr, /Add --yes/)
  t.same(
    unasked.heard.map((one) => one.body['preview']),
    [true],
    'nothing was signed',
  )

  const accepted = await asked(
    ['partner', 'accept', '-', '--yes', '--name', 'riverside'],
    kindly,
    'hourbridge-\ninvite:abc\n',
  )
  t.equal(accepted.code, 0, accepted.stderr)
  t.same(accepted.heard[1]?.body, { invite: 'hourbridge-invite:abc', name: 'riverside' })
  t.match(
    (await asked(['partner', 'list'])).stdout,
    /riverside +reachable +we owe Riverside 2:00 +20:00 +10:00/,
  )
  t.match((await asked(['partner', 'limit', 'riverside', '40:00'])).heard[0]?.body, { limit: 144000 })
  t.equal(
    (await asked(['partner', 'suspend', 'riverside'])).heard[0]?.path,
    '/api/v1/partners/riverside/suspend',
  )
})

test('wrong command lines change nothing, end with 2, and say what to write', async (t) => {
  const rows: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['dance'], /Unknown command 'dance'/],
    [['partner', 'accpet', 'x'], /Did you mean accept\?/],
    [['status', '--frobnicate'], /Unknown option '--frobnicate'/],
    [['give'], /Missing required argument/],
    [['give', 'tomos', 'mair', '--for', 'x'], /not clear who gave whom/],
    [['give', '1:00', '--giver', 'tomos', '--for', 'x'], /not clear who gave whom/],
    [['give', 'tomos', 'mair', '1:00'], /--for CATEGORY is missing/],
    [['give', 'tomos', 'mair', '0', '--for', 'x'], /no time at all/],
    [['give', 'tomos', 'mair', '-1', '--for', 'x'], /is negative/],
    [['give', 'tomos', 'mair', '0.0001', '--for', 'x'], /not a whole number of seconds/],
    [['give', 'tomos', 'mair', '2501999792984', '--for', 'x'], /more than can be counted/],
    [['give', 'tomos', 'mair', '1:99', '--for', 'x'], /not a length of time/],
    [['give', 'tomos', 'mair', 'NaN', '--for', 'x'], /not a length of time/],
    [['give', 'tomos', 'mair', '1:00', '--for', 'home help'], /not a category code/],
    [['give', 'tomos', 'mair', '1:00', '--for', 'x'.repeat(41)], /not a category code/],
    [
      ['give', 'Tomos!', 'mair', '1:00', '--for', 'x'],
      /the giver: .*"!" is not one of a to z[^]*like tomos\./,
    ],
    [['give', 'mair', 'Łukasz', '1:00', '--for', 'x'], /the receiver: .*"ł" is not one of[^]*like lukasz\./],
    [['give', 'gŵen@hill', 'mair', '1:00', '--for', 'x'], /the giver: [^]*like gwen\./],
    [['give', 'gwen@Tŷ Mawr', 'mair', '1:00', '--for', 'x'], /partner bank of the giver: [^]*like ty-mawr\./],
    [['give', 'a'.repeat(200), 'mair', '1:00', '--for', 'x'], /longer than 40 characters/],
    [['give', '1st', 'mair', '1:00', '--for', 'x'], /does not begin with a letter/],
    [['give', 'a@b@c', 'mair', '1:00', '--for', 'x'], /more than one @/],
    [['statement', 'q@third'], /"q@third" belongs to a partner bank/],
    [['partner', 'accept', 'hourbridge-invite:x', '--name', 'Bad Name'], /--name: .*blank[^]*like bad-name/],
    [['give', 'tomos', 'mair', '1:00', '--for', 'x', '--day', '2026-02-30'], /not a day of the calendar/],
    [['give', 'tomos', 'mair', '1:00', '--for', 'x', '--id', 'short'], /not an identifier/],
    [['give', 'tomos', 'mair', '1:00', '--for', 'x', '--wait', '61'], /from 0 to 60/],
    [['give', 'tomos', 'mair', '1:00', '--for', 'x', '--purpose', 'bribe'], /Allowed choices are/],
    [['account', 'open', 'Mair Rees'], /cannot be a short name/],
    [['account', 'open', 'mair', '--kind', 'king'], /Allowed choices are/],
    [['account', 'open', 'mair', '--floor', 'low'], /not a length of time/],
    [['account', 'limit', 'mair'], /no limit to set/],
    [['reverse', 'no id'], /not an identifier/],
    [['reverse', 'A'.repeat(22), '--reason', 'I was wrong'], /not a code/],
    [['statement', 'mair', '--last', '0'], /from 1 to/],
    [['partner', 'invite', '--grants', '20:00'], /--asks HOURS is missing/],
    [['partner', 'invite', '--grants', '-1', '--asks', '1'], /is negative/],
    [['partner', 'accept', '-'], /This is not an invite/],
    [['export', '--from', '-1'], /not possible/],
    [['replay', '--share', '2'], /from 0 to 1/],
    [['replay', '--banks', '0'], /from 1 to/],
    [['replay', '--data', 'nowhere'], /There is no .*nowhere/],
    [['completion', 'cmd'], /Allowed choices are/],
  ]
  const bank = await playBank(kindly)
  const queue = rows.values()
  const lane = async (): Promise<void> => {
    for (const [args, says] of queue) {
      const ran = await hourbridge(args, { env: { ...token, HOURBRIDGE_URL: bank.url } })
      t.equal(ran.code, 2, `${args.join(' ')}: ${ran.stderr}`)
      t.match(ran.stderr, says, args.join(' '))
      t.equal(ran.stdout, '', args.join(' '))
      t.notMatch(ran.stderr, /\n +at /, 'no stack')
    }
  }
  await Promise.all([lane(), lane(), lane()])
  t.same(bank.heard, [], 'the bank heard nothing of it')
  bank.close()
  const json = await hourbridge(['give', '--json'])
  t.match(lastObject(json.stdout), { code: 'usage', title: "Missing required argument 'words'." })
})

test('no bank there, no token, nobody listening', async (t) => {
  const empty = mkdtempSync(join(scratch, 'empty-'))
  const none = await hourbridge(['status', '--data', empty])
  t.equal(none.code, 3)
  t.match(none.stderr, /There is no bank in/)
  t.match(none.stderr, /hourbridge init/)
  writeFileSync(join(empty, 'config.json'), '{}')
  const stopped = await hourbridge(['status'], { env: { HOURBRIDGE_DATA: empty } })
  t.equal(stopped.code, 3)
  t.match(stopped.stderr, /is not running/)

  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 1) : 1}`
  server.close()
  await once(server, 'close')
  const silent = await hourbridge([...give, '--url', url], { env: token })
  t.equal(silent.code, 3)
  t.match(silent.stderr, /Nobody answers at/)
  const tokenless = await hourbridge(['status', '--url', url, '--data', empty])
  t.equal(tokenless.code, 2)
  t.match(tokenless.stderr, /There is no access token/)
  t.equal((await hourbridge(['status', '--url', 'ftp://x'], { env: token })).code, 2)
})

test('the token may come from a file or stdin', async (t) => {
  const folder = mkdtempSync(join(scratch, 'token-'))
  writeFileSync(join(folder, 'admin.token'), 'from-folder\n')
  writeFileSync(join(folder, 'other'), 'from-file\n')
  const bank = await playBank(kindly)
  const base = ['account', 'show', 'mair', '--url', bank.url, '--data', folder]
  await hourbridge(base)
  await hourbridge([...base, '--token-file', join(folder, 'other')])
  await hourbridge([...base, '--token-file', '-'], { input: 'from-stdin\n' })
  await hourbridge(base, { env: { HOURBRIDGE_TOKEN: 'from-env' } })
  bank.close()
  t.same(
    bank.heard.map((one) => one.token),
    ['folder', 'file', 'stdin', 'env'].map((where) => `Bearer from-${where}`),
  )
})

test('help teaches', async (t) => {
  const all = await hourbridge(['--help'])
  t.equal(all.code, 0)
  for (const text of [
    'Exit codes:',
    'HOURBRIDGE_TOKEN',
    'hourbridge init --title',
    'partner',
    '130  cancelled',
  ])
    t.match(all.stdout, text)
  t.equal((await hourbridge(['--version'])).stdout, '0.1.0\n')
  const commands = [
    ...[
      'init',
      'start',
      'status',
      'give',
      'reverse',
      'statement',
      'verify',
      'export',
      'demo',
      'replay',
      'completion',
    ].map((one) => [one]),
    ...['open', 'list', 'show', 'limit'].map((one) => ['account', one]),
    ...['invite', 'accept', 'list', 'show', 'limit', 'suspend', 'resume'].map((one) => ['partner', one]),
  ]
  for (const command of commands) {
    const { code, stdout } = await hourbridge([...command, '--help'])
    t.equal(code, 0)
    t.match(stdout, `Usage: hourbridge ${command.join(' ')}`)
    t.match(stdout, /Examples:\n {2}\$ .*hourbridge/, command.join(' '))
    t.match(stdout, '--json', command.join(' '))
    t.notMatch(
      stdout.replace(/spend/g, ''),
      /\b(pay|payment|send money|token sale|coin|transaction)\b/i,
      'words of a timebank',
    )
  }
})

test('completion knows the commands', async (t) => {
  const script = (await hourbridge(['completion', 'bash'])).stdout
  t.match(script, /^ShellCompDirectiveError=1$/m)
  const twice = spawnSync('bash', ['-c', `${script}\n${script}`], { encoding: 'utf8' })
  t.equal(twice.stderr, '', 'it may be loaded twice')
  const words = await hourbridge(['complete', '--', 'par'])
  t.match(words.stdout, /^partner\t/m)
  t.match((await hourbridge(['complete', '--', 'partner', 'sus'])).stdout, /^suspend\t/m)
})
