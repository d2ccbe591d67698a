/** `hourbridge offer`, `request`, `match` and `category` against a bank that the test plays. */
import { test } from 'tap'
import { hourbridge, lastObject, playBank, type Reply } from './support.ts'

const member = `m${'a'.repeat(15)}`
const listing = {
  ...{ id: `l${'a'.repeat(15)}`, kind: 'request', title: 'Dig', description: '', language: 'en', tags: [] },
  ...{ lister: { member, name: 'Ana E.', area: 'Splott' }, categories: ['gardening'], until: '2027-01-01' },
  ...{ shared: true, photos: [], status: 'open', own: true, at: 1, changed: 1 },
}
const problem = {
  ...{ type: 'about:blank', title: 'No.', status: 422, code: 'unknown-category', retry: 'fix' },
  ...{ todo: 'Choose.', params: {} },
}

const run = async (args: readonly string[], reply: Reply) => {
  const bank = await playBank(() => reply)
  const ran = await hourbridge([...args, '--url', bank.url, '--token', 't'])
  bank.close()
  return { ...ran, heard: bank.heard }
}

test('a request is posted for a member, as it was said', async (t) => {
  const args = [
    'request',
    'add',
    'Dig',
    '--member',
    member,
    '--category',
    'gardening',
    '--when',
    'mon-morning',
    '--own',
  ]
  const done = await run(args, [201, listing])
  t.equal(done.code, 0)
  t.match(done.stdout, /Dig stands on the board until 2027-01-01/)
  t.same(done.heard[0]?.body, {
    ...{ kind: 'request', title: 'Dig', description: '', language: 'en', member, categories: ['gardening'] },
    ...{ when: ['mon-morning'], shared: false },
  })
  t.equal(done.heard[0]?.path, '/api/v1/listings')
})

test('what cannot be a listing is said before anything is sent', async (t) => {
  const args = ['offer', 'add', 'Dig', '--member', 'ana', '--category', 'gardening']
  const done = await run(args, [201, listing])
  t.equal(done.code, 2)
  t.match(done.stderr, /--member with an identifier/)
  t.equal(done.heard.length, 0)
})

test('a search is a body, never an address', async (t) => {
  const done = await run(
    ['request', 'search', 'dig', 'garden', '--json'],
    [200, { listings: [listing], total: 1 }],
  )
  t.equal(lastObject(done.stdout)['id'], listing.id)
  t.equal(done.heard[0]?.path, '/api/v1/listings/search')
  t.same(done.heard[0]?.body, { kind: 'request', text: 'dig garden', limit: 20, from: 0 })
  const none = await run(['offer', 'list'], [200, { listings: [], total: 0 }])
  t.match(none.stdout, /Nothing was found/)
})

const theirs = {
  ...{ ...listing, kind: 'offer', id: `tbk:${'b'.repeat(51)}a.l${'a'.repeat(15)}`, own: false },
  ...{ lister: { bank: 'riverside', name: 'Riverside Timebank', area: 'Penarth' } },
}

test('partners are asked for what they share now, before it is listed', async (t) => {
  const bank = await playBank(() => [200, { listings: [theirs], total: 1 }])
  const ends = ['--url', bank.url, '--token', 't']
  const done = await hourbridge(['offer', 'list', '--partners', '--ask', ...ends])
  t.equal(done.code, 0, done.stderr)
  t.match(done.stdout, /Dig +at Riverside Timebank \(@riverside\), Penarth +until 2027-01-01/)
  t.same(
    bank.heard.map(({ path, body }) => [path, body]),
    [
      ['/api/v1/listings/partners', {}],
      ['/api/v1/listings/search', { kind: 'offer', banks: 'partners', limit: 20, from: 0 }],
    ],
  )
  bank.heard.length = 0
  await hourbridge(['offer', 'list', '--partners', ...ends])
  t.same(
    bank.heard.map(({ path }) => path),
    ['/api/v1/listings/search'],
    'unasked, nobody else is',
  )
  bank.close()
  const refusal = { ...problem, status: 403, code: 'forbidden', title: 'Not yours.' }
  const refused = await run(['offer', 'list', '--partners', '--ask'], [403, refusal])
  t.equal(refused.code, 1)
  t.equal(refused.heard.length, 1, 'a refusal ends it')
})

test('matches are told with their reasons', async (t) => {
  const person = { member, name: 'Ana E.' }
  const brief = { id: listing.id, title: 'Dig' }
  const pair = { helper: person, asker: person, offer: brief, request: brief }
  const answer = {
    matches: [
      { ...pair, percent: 83, reasons: [{ code: 'skill', words: 'offers “Dig”' }] },
      { ...pair, helper: theirs.lister, offer: { id: theirs.id, title: 'Dig' }, percent: 40, reasons: [] },
    ],
    blocked: [{ ...pair, reasons: [{ code: 'at-ceiling', words: 'has 20:00' }] }],
  }
  const done = await run(['match', listing.id, '--limit', '3', '--language', 'cy'], [200, answer])
  t.match(
    done.stdout,
    /83 {2}Ana E\.\n.*offers “Dig”[^]*40 {2}at Riverside Timebank \(@riverside\), Penarth\n.*\(tbk:[^]*cannot be asked today[^]*has 20:00/,
  )
  t.equal(done.heard[0]?.path, `/api/v1/listings/${listing.id}/matches?limit=3&language=cy`)
})

test('a refusal keeps its words and its code', async (t) => {
  const done = await run(['category', 'add', 'bees', 'Bees', '--in', 'gold'], [422, problem])
  t.equal(done.code, 1)
  t.match(done.stderr, /No/)
})
