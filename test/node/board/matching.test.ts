/** Matching in step with the register and the ledger, and what of it is told to whom. */
import t from 'tap'
import { matchingOf } from '../../../node/desk/matching.ts'
import type { Standing, Standings } from '../../../node/standings.ts'
import type { Lister } from '../../../node/desk/board/listers.ts'
import { body, broker, codeOf, idOf, member, noon, openBoard, valueOf } from './desk-town.ts'

const usual: Standing = { balance: 0, floor: -36_000, ceiling: 72_000, last: noon - 86_400 }
const en = { limit: 10, language: 'en' } as const

async function town() {
  const board = await openBoard()
  const accounts = new Map<string, Standing>()
  let size = 0
  const standings: Standings = { size: () => size, read: async (reader) => reader((id) => accounts.get(id)) }
  const join = (letter: string, standing: Partial<Standing> = {}, more: Partial<Lister> = {}): void => {
    accounts.set(`acc-${letter}`, { ...usual, ...standing })
    size++
    board.listers.set(letter, { account: `acc-${letter}`, ...more })
  }
  for (const letter of 'abcd') join(letter)
  const { listings, listers, clock, categories } = board
  const matching = matchingOf({
    ...{ table: listings.table, listers, standings, clock },
    categoryName: (code, language) => categories.nameOf(code, language),
  })
  const post = async (
    letter: string,
    kind: 'offer' | 'request',
    title: string,
    category: string,
    more = {},
  ) =>
    valueOf(
      await listings.create(
        member(letter),
        body({ kind, title, description: '', categories: [category], ...more }),
      ),
    )
  return { ...board, matching, join, post }
}

t.test('a broker sees who could help and why; a balance counts at once', async (t) => {
  const { matching, post, join } = await town()
  const request = await post('a', 'request', 'Dig my garden', 'gardening')
  await post('c', 'offer', 'Gardening, digging and weeding', 'gardening')
  await post('d', 'offer', 'Garden digging', 'gardening')
  const names = async () =>
    valueOf(await matching.matchRequest(broker, request.id, en)).matches.map(({ helper }) => helper.name)
  join('d', { balance: -32_400 })
  t.same(await names(), ['Known d', 'Known c'], 'who received more than they gave comes first')
  const { matches } = valueOf(await matching.matchRequest(broker, request.id, { limit: 1, language: 'pl' }))
  t.match(
    matches[0]?.reasons.map(({ words }) => words).join('; '),
    /oferuje „Garden digging”.*Prace ogrodowe.*9:00/,
  )
  join('d', { balance: 72_000 })
  const after = valueOf(await matching.matchRequest(broker, request.id, en))
  t.same(
    after.matches.map(({ helper }) => helper.name),
    ['Known c'],
  )
  t.same(
    after.blocked.map(({ helper, reasons }) => [helper.name, reasons[0]?.code]),
    [['Known d', 'at-ceiling']],
  )
})

t.test('members see their own requests only, and nothing of others’ hours and checks', async (t) => {
  const { matching, post, join } = await town()
  const request = await post('a', 'request', 'Mind my children', 'childminding', {
    needsChecks: ['dbs-enhanced'],
  })
  await post('c', 'offer', 'Babysitting', 'childminding')
  await post('d', 'offer', 'Childminding', 'childminding')
  join('d', { balance: 36_000 }, { checks: [{ name: 'dbs-enhanced', until: '2027-01-01' }] })
  const own = valueOf(await matching.matchRequest(member('a'), request.id, en))
  t.same(
    own.matches.map(({ helper }) => helper.name),
    ['Known d'],
  )
  t.same(
    own.matches[0]?.reasons.map(({ code }) => code),
    ['skill', 'same-category'],
  )
  t.same(own.blocked, [])
  const staff = valueOf(await matching.matchRequest(broker, request.id, en))
  t.same(
    staff.matches[0]?.reasons.map(({ code }) => code),
    ['skill', 'same-category', 'check-held', 'has-plenty'],
  )
  t.same(
    staff.blocked[0]?.reasons.map(({ code }) => code),
    ['check-missing'],
  )
  t.equal(codeOf(await matching.matchRequest(member('c'), request.id, en)), 'unknown-listing')
  t.equal(codeOf(await matching.whatCouldMemberDo(member('c'), idOf('d'), en)), 'unknown-lister')
  t.equal(codeOf(await matching.chains(member('c'), en)), 'forbidden')
  t.equal(codeOf(await matching.attention(member('c'))), 'forbidden')
  const could = valueOf(await matching.whatCouldMemberDo(member('d'), idOf('d'), en))
  t.same(
    could.matches.map(({ request: { id } }) => id),
    [request.id],
  )
})

t.test('circles close, and open again when one of them leaves the board', async (t) => {
  const { matching, post, listings } = await town()
  await post('a', 'offer', 'Piano lessons', 'music-lessons')
  await post('a', 'request', 'Shopping for me', 'shopping')
  await post('c', 'offer', 'Gardening and digging', 'gardening')
  await post('c', 'request', 'Learn to play the piano', 'music-lessons')
  const shopping = await post('d', 'offer', 'Grocery shopping', 'shopping')
  await post('d', 'request', 'Dig my garden', 'gardening')
  const { chains } = valueOf(await matching.chains(broker, en))
  t.same(
    chains.map(({ links }) => links.map(({ giver }) => giver.name)),
    [['Known a', 'Known c', 'Known d']],
  )
  t.equal(valueOf(await matching.chains(member('a'), { ...en, member: idOf('a') })).chains.length, 1)
  t.equal(codeOf(await matching.chains(member('a'), { ...en, member: idOf('c') })), 'unknown-lister')
  valueOf(await listings.pause(member('d'), shopping.id, true))
  t.same(valueOf(await matching.chains(broker, en)).chains, [])
})

t.test('the desk lists those who wait, are silent, have plenty, or near a limit', async (t) => {
  const { matching, post, join, listers, clock } = await town()
  await post('a', 'request', 'First', 'other')
  clock.advance(60)
  await post('c', 'request', 'Second', 'other')
  join('c', { last: noon - 91 * 86_400 }, { at: noon - 200 * 86_400 })
  join('d', { balance: 72_000 })
  join('e', {}, { active: false, joining: { status: 'applied', since: noon - 5 } })
  listers.set('f', { active: false })
  const lists = valueOf(await matching.attention(broker))
  t.same(
    lists.requests.map(({ request }) => request.title),
    ['First', 'Second'],
  )
  t.same(
    lists.applications.map(({ person, status }) => [person.name, status]),
    [['Known e', 'applied']],
  )
  t.same(
    lists.inactive.map(({ person }) => person.name),
    ['Known c'],
  )
  t.same(
    lists.unspent.map(({ person, balance }) => [person.name, balance]),
    [['Known d', 72_000]],
  )
  t.same(
    lists.nearLimit.map(({ person, limit, left }) => [person.name, limit, left]),
    [['Known d', 'ceiling', 0]],
  )
})
