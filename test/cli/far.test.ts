/** What the command line says and asks about banks that are no partners. */
import t, { test } from 'tap'
import { hourbridge, lastObject, playBank, type Heard, type Ran, type Reply } from './support.ts'

t.setTimeout(280_000)

const bankId = `tbk:${'a'.repeat(52)}`
const hillside = {
  ...{ bank: bankId, name: 'hillside', title: 'Hillside', partner: false },
  ...{ peer: '12D3KooWTest', addrs: ['/ip4/192.0.2.7/tcp/7421'] },
}
const noRoute: Reply = [
  422,
  {
    ...{ type: 'about:blank', title: 'There is no way to hillside.', status: 422, code: 'no-route' },
    ...{ retry: 'wait', todo: 'Make an agreement.', params: {} },
  },
]

/** A bank without an agreement with Hillside, which knows these ways to it. */
const knowing =
  (...routes: readonly (readonly string[])[]) =>
  ({ path, method, body }: Heard): Reply => {
    if (path.startsWith('/api/v1/routes?')) return [200, { bank: bankId, partner: false, routes }]
    if (path === '/api/v1/banks') return [200, { banks: [hillside] }]
    if (method === 'PATCH') return [200, hillside]
    if (body['route'] === undefined) return noRoute
    const { wait: _, ...rest } = body
    return [201, { purpose: 'exchange', ...rest, state: 'done', index: 7 }]
  }

async function asked(
  reply: (heard: Heard) => Reply,
  ...args: readonly string[]
): Promise<Ran & { heard: readonly Heard[] }> {
  const bank = await playBank(reply)
  try {
    const env = { HOURBRIDGE_TOKEN: 'secret' }
    return { ...(await hourbridge([...args, '--url', bank.url], { env })), heard: bank.heard }
  } finally {
    bank.close()
  }
}

const give = ['give', 'ann@hillside', 'mair', '1:30', '--for', 'lessons']

test('a way over other banks is shown, and gone only once somebody agreed', async (t) => {
  const ways = knowing(['riverside', 'quayside'], ['millside', 'quayside'])
  const alone = await asked(ways, ...give)
  t.equal(alone.code, 2, 'nobody to ask')
  const program = lastObject((await asked(ways, ...give, '--json')).stdout)
  t.match(program, {
    ...{ code: 'usage', route: ['riverside', 'quayside'] },
    others: [['millside', 'quayside']],
  })
  t.match(alone.stderr, /no agreement with hillside.*by way of riverside, quayside/s)
  t.match(alone.stderr, /--route millside,quayside/)
  t.match(alone.stderr, /--yes/)
  t.equal(alone.heard.filter(({ body }) => body['route'] !== undefined).length, 0)
  const agreed = await asked(ways, ...give, '--yes')
  t.equal(agreed.code, 0, agreed.stderr)
  t.match(agreed.stdout, /by way of riverside, quayside/)
  const [first, search, last] = agreed.heard
  t.equal(search?.path, '/api/v1/routes?to=hillside&seconds=5400')
  t.match(last?.body, { route: ['riverside', 'quayside'], id: first?.body['id'] })
})

test('that the first bank of every way cannot be reached is said with the question', async (t) => {
  const ways = knowing(['riverside', 'quayside'])
  const away = (heard: Heard): Reply => {
    const reply = ways(heard)
    return heard.path.startsWith('/api/v1/routes?') && reply !== 'lost'
      ? [200, { ...reply[1], unreachable: true }]
      : reply
  }
  const said = /riverside cannot be reached now/
  t.match((await asked(away, ...give)).stderr, said)
  t.match(lastObject((await asked(away, ...give, '--json')).stdout), { unreachable: true })
  t.notMatch((await asked(ways, ...give)).stderr, said)
})

test('no way is a refusal, and a way that is named is not asked about', async (t) => {
  const none = await asked(knowing(), ...give, '--yes', '--json')
  t.equal(none.code, 1)
  t.match(lastObject(none.stdout), { code: 'no-route' })
  const named = await asked(knowing(), ...give, '--route', 'riverside')
  t.equal(named.code, 0, named.stderr)
  t.match(
    named.heard.map(({ body }) => body),
    [{ route: ['riverside'] }],
  )
  const four = await asked(knowing(), ...give, '--route', 'a,b,c,d')
  t.equal(four.code, 2)
  t.same(four.heard, [])
})

test('what waits is asked about again by what is printed', async (t) => {
  const waits = ({ body: { wait: _, ...rest } }: Heard): Reply => [
    201,
    { purpose: 'exchange', ...rest, index: 7, xfer: `${'B'.repeat(42)}A`, state: 'waiting' },
  ]
  const first = await asked(waits, ...give)
  const [, id = ''] = /with --id (\S+):/.exec(first.stdout) ?? []
  t.equal(first.code, 0, first.stderr)
  t.equal(id, first.heard[0]?.body['id'])
  t.equal((await asked(waits, ...give, '--id', id)).heard[0]?.body['id'], id)
})

test('banks have names and addresses', async (t) => {
  const at = '/ip4/192.0.2.7/tcp/7421/p2p/12D3KooWTest'
  const named = await asked(knowing(), 'bank', 'name', bankId, 'hillside', '--at', at)
  t.equal(named.code, 0, named.stderr)
  t.match(named.stdout, /is called hillside here.*no partner/)
  t.match(named.heard, [{ method: 'PATCH', body: { name: 'hillside', address: at } }])
  t.notMatch(named.stdout, /where it listens/)
  const lost = await asked(() => [200, { ...hillside, addrs: [] }], 'bank', 'name', bankId, 'hillside')
  t.match(lost.stdout, /Nobody has told yet where it listens: say it with --at/)
  t.equal((await asked(knowing(), 'bank', 'name', bankId, 'Hill Side')).code, 2)
  t.equal((await asked(knowing(), 'bank', 'name', bankId, 'hillside', '--at', 'hillside:7421')).code, 2)
  const noId = await asked(knowing(), 'bank', 'name', 'foo', 'bar')
  t.match(noId, { code: 2, stderr: /"foo" is no bank id.*tbk:/s, heard: [] })
  const list = await asked(knowing(), 'bank', 'list', '--json')
  t.match(lastObject(list.stdout), hillside)
  t.match((await asked(knowing(), 'bank', 'list')).stdout, /hillside +Hillside/)
})
