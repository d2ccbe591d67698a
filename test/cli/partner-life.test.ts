/** `hourbridge partner statement`, `partner close` and `rules`, against a bank that the test plays. */
import t, { test } from 'tap'
import { waitWords } from '../../cli/commands/restore.ts'
import { status as nodeStatus } from '../node/fake-api.ts'
import { hourbridge, playBank, type Heard, type Ran, type Reply } from './support.ts'

t.setTimeout(280_000)

const bank = `tbk:${'a'.repeat(52)}`
const oid = 'A'.repeat(43)
const tip = { seq: 0, oid }
const held = { count: 0, seconds: 0 }
const seal = { key: oid, sig: `${'A'.repeat(85)}A` }
const at = 1_800_000_000

const partner = {
  ...{ bank, name: 'riverside', title: 'Riverside', up: true, position: 7200 },
  ...{ weMayOwe: 36000, theyMayOwe: 72000, theyMayOweNow: 36000, weHold: 0, theyHold: 0, weMaySend: 28800 },
  ...{ theyMaySend: 43200, suspendedByUs: true, suspendedByThem: false, closingByUs: 'forgiven' },
  ...{ ourLane: tip, theirLane: tip, ourAcked: 0, behind: false, evidence: [], epoch: 2 },
  ...{ overdue: 0, usable: { holds: 1024, seconds: 72_000 } },
}
const side = {
  position: 7200,
  ourLane: tip,
  theirLane: tip,
  weHold: { count: 1, seconds: 1800 },
  theyHold: held,
}
const common = { bank, name: 'riverside', ours: side }
const differ = {
  ...{ ...common, verdict: 'differ', theirs: { ...side, position: 3600, weHold: held } },
  first: { lane: 'theirs', number: 17, ours: { oid, typ: 'lane.settle', at, seconds: 3600 } },
}
const body = {
  typ: 'stmt',
  ch: oid,
  ep: 1,
  n: 3,
  a: tip,
  b: tip,
  owed: 7200,
  holds: { a: held, b: held },
  at,
}
const signed = {
  ...{ ...common, verdict: 'unreachable' },
  signed: { statement: oid, position: 7200, body, sealA: seal, sealB: seal },
}

const houseRules = {
  ...{ maxSeconds: 360_000, maxAgeDays: 731, decideSeconds: 120, orderSeconds: 604_800 },
  maxOwedOutside: 36_000,
}

function kindly({ path, method }: Heard): Reply {
  if (path === '/api/v1/partners/riverside/statement') return [200, method === 'POST' ? signed : differ]
  if (path === '/api/v1/rules') return [200, houseRules]
  return [200, partner]
}

async function asked(args: readonly string[]): Promise<Ran & { heard: readonly Heard[] }> {
  const played = await playBank(kindly)
  try {
    const env = { HOURBRIDGE_TOKEN: 'secret' }
    return { ...(await hourbridge([...args, '--url', played.url], { env })), heard: played.heard }
  } finally {
    played.close()
  }
}

test('both sides of an agreement, side by side', async (t) => {
  const shown = await asked(['partner', 'statement', 'riverside'])
  t.equal(shown.code, 1, 'a script hears that they differ')
  t.match(shown.stdout, /We say +riverside says/)
  t.match(shown.stdout, /What is owed +riverside is owed 2:00 +riverside is owed 1:00\n/)
  t.match(shown.stdout, /Ours that wait +1 \(0:30\) +0 \(0:00\)/)
  t.match(shown.stdout, /First difference: entry 17 of their lane\./)
  t.match(shown.stdout, /We have: settle of 1:00, .* UTC \(AAAAAAAA…\)/)
  t.match(shown.stdout, /riverside has: none/)
  t.match(shown.stdout, /No statement has been signed yet\./)
  t.match(JSON.parse((await asked(['partner', 'statement', 'riverside', '--json'])).stdout), differ)

  const made = await asked(['partner', 'statement', 'riverside', '--sign'])
  t.equal(made.heard[0]?.method, 'POST')
  t.equal(made.code, 3, 'and that nobody answered')
  t.match(made.stdout, /did not answer, so this is only our side/)
  t.match(made.stdout, /What is owed +riverside is owed 2:00 +\?\n/)
  t.match(made.stdout, /Last signed by both: number 3, 2027-01-15 08:00 UTC, we owed them 2:00\./)
})

test('closing an agreement says what it means, and needs a yes', async (t) => {
  const unasked = await asked(['partner', 'close', 'riverside', '--forgiven'])
  t.equal(unasked.code, 2)
  t.match(unasked.stderr, /we owe Riverside 2:00\. Both banks write it off/)
  t.equal(unasked.heard.length, 1, 'it only looked')
  const done = await asked(['partner', 'close', 'riverside', '--forgiven', '--yes'])
  t.equal(done.heard[1]?.path, '/api/v1/partners/riverside/close')
  t.same(done.heard[1]?.body, { as: 'forgiven' })
  t.match(done.stdout, /we want to close it as forgiven/)
  t.match(done.stdout, /Until they have heard of the new limit, 10:00 counts\./)
  const early = await asked(['partner', 'close', 'riverside', '--settled', '--yes'])
  t.match(early.stderr, /we owe Riverside 2:00\. So it is not settled/)
  t.notMatch(early.stderr, /Nothing is owed afterwards/)
  t.match((await asked(['partner', 'close', 'riverside'])).stderr, /Say what becomes of what is owed/)
  t.match((await asked(['partner', 'close', 'riverside', '--settled', '--carried'])).stderr, /Give one of/)
})

test('what is over leaves no room', async (t) => {
  const shown = async (change: object): Promise<string> => {
    const one = { ...partner, suspendedByUs: false, closingByUs: undefined, ...change }
    const played = await playBank(({ path }) => [
      200,
      path.endsWith('/partners') ? { partners: [one], ended: at } : one,
    ])
    try {
      const asked = [['show', 'riverside'], ['list']].map((words) =>
        hourbridge(['partner', ...words, '--url', played.url], { env: { HOURBRIDGE_TOKEN: 'secret' } }),
      )
      return (await Promise.all(asked)).map(({ stdout, stderr }) => stdout + stderr).join('')
    } finally {
      played.close()
    }
  }
  const differing = await shown({ closingByUs: 'carried', closingByThem: 'settled' })
  t.equal(differing.match(/we want to close it as carried, they want to close it as settled/g)?.length, 2)
  t.match(differing, /The two banks want to close it differently/)
  t.match(differing, /This bank ended on 2027-01-15/, 'the list says so of itself')
  const away = await shown({ up: false })
  t.match(away, /If Riverside runs and stays unreachable, it has new keys/)
  t.ok(away.includes(`hourbridge bank name ${bank} riverside --at ADDRESS`), 'what nothing else says')
  t.match(away, /what may help: hourbridge partner show riverside/, 'the list leads there')
  t.notMatch(await shown({ up: true }), /unreachable/)
  const closed = await shown({ closed: 'carried', ended: at, up: false })
  t.notMatch(closed, /unreachable/)
  t.match(closed, /closed, carried; they have ended\n.*\n {2}Nothing new begins: the agreement is closed/)
  t.notMatch(closed, /may receive|Room now/)
  const ended = await shown({ ended: at })
  t.match(ended, /they have ended\n.*\n {2}They ended on 2027-01-15 08:00 UTC: nothing new begins/)
  t.notMatch(ended, /may receive|Room now/)
  t.match(
    await shown({ ended: at, closingByUs: 'forgiven', closingByThem: 'carried' }),
    /they have ended; we want[^]*The two banks want to close it differently/,
  )
  t.match(await shown({ suspendedByThem: true }), /Riverside takes nothing new that ours would receive/)
  t.match(await shown({}), /Room now: ours may receive 8:00 more, theirs 12:00\./)
})

test('a plan counts the other banks, with loops and without', async (t) => {
  const plan = async (banks: number, loops: readonly object[] = []): Promise<string> => {
    const view = { rule: 'ask', banks, cleared: 3600, bound: 3600, loops, partners: [] }
    const played = await playBank(() => [200, view])
    const ran = await hourbridge(['clearing', 'plan', '--url', played.url], {
      env: { HOURBRIDGE_TOKEN: 'x' },
    })
    played.close()
    return ran.stdout
  }
  t.match(await plan(1), /^No other bank has said yet what they owe\./)
  t.match(await plan(2), /^One other bank says what they owe\./)
  t.match(await plan(4), /^3 other banks say what they owe\./)
  const loop = { banks: ['quay', 'cove'], seconds: 3600 }
  t.match(
    await plan(4, [loop]),
    /^3 other banks say what they owe\. Together with this one they could owe 1:00 less/,
  )
})

test('what is refused anyway is not asked about first', async (t) => {
  const title = 'This bank is not being restored.'
  const played = await playBank(({ method }) =>
    method === 'GET'
      ? [200, nodeStatus]
      : [
          409,
          {
            type: 'about:blank',
            title,
            status: 409,
            code: 'not-restoring',
            retry: 'never',
            todo: 'Look.',
            params: {},
          },
        ],
  )
  const ran = await hourbridge(['restore', 'finish', '--url', played.url], { env: { HOURBRIDGE_TOKEN: 'x' } })
  played.close()
  t.match(ran, { code: 1, stderr: /not being restored/ })
  const partners = [{ bank: 'oak', state: 'cut-needed', adopted: 0, witnessed: 9 }] as const
  const lines = waitWords({ since: at, reason: 'copy', quarantined: true, recovered: 0, partners })
  t.notOk(
    lines.some((line) => line.endsWith(':')),
    'status says no more behind it',
  )
})

test('a partner gets another name', async (t) => {
  const renamed = await asked(['partner', 'rename', 'riverside', 'river'])
  t.equal(renamed.heard[0]?.method, 'PATCH')
  t.equal(renamed.heard[0]?.path, '/api/v1/partners/riverside')
  t.same(renamed.heard[0]?.body, { name: 'river' })
  t.match(renamed.stdout, /✓ Riverside is called riverside here/, 'by what the bank answers')
  t.equal((await asked(['partner', 'rename', 'riverside', 'no name'])).code, 2)
})

test('house rules about all partners', async (t) => {
  const shown = await asked(['rules'])
  t.equal(shown.heard[0]?.method, 'GET')
  t.match(shown.stdout, /Most owed outside: +10:00\nMost owed to us: +as the agreements say/)
  const changed = await asked(['rules', '--max-owed-outside', '10:00', '--max-owed-to-us', 'none'])
  t.equal(changed.heard[0]?.method, 'PATCH')
  t.same(changed.heard[0]?.body, { maxOwedOutside: 36_000, lift: ['maxOwedToUs'] })
  t.equal((await asked(['rules', '--max-owed-outside', 'much'])).code, 2)
  const forPrograms: unknown = JSON.parse((await asked(['rules', '--json'])).stdout)
  t.match(forPrograms, { clearing: 'off', maxSeconds: 360_000 }, 'what the text says as well')
})

test('help teaches', async (t) => {
  for (const name of ['partner statement', 'partner close', 'partner rename', 'rules']) {
    const { code, stdout } = await hourbridge([...name.split(' '), '--help'])
    t.equal(code, 0)
    t.match(stdout, `Usage: hourbridge ${name}`)
    t.match(stdout, /Examples:\n {2}\$ .*hourbridge/, name)
  }
})
