/** Matching in step with the register and the ledger, and what of it is told to whom. */
import t from 'tap'
import { matchingOf } from '../../../node/desk/matching.ts'
import type { Standing, Standings } from '../../../node/standings.ts'
import type { AbroadListing } from '../../../node/desk/board/listing-view.ts'
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
    ...{ table: listings.table, abroad: listings.abroad, own: listings.read, listers, standings, clock },
    categoryName: (code, language) => categories.nameOf(code, language),
    checkTitle: (name) => `The check ${name}`,
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
  t.same(await names(), ['Full d', 'Full c'], 'who received more than they gave comes first')
  const { matches } = valueOf(await matching.matchRequest(broker, request.id, { limit: 1, language: 'pl' }))
  t.match(
    matches[0]?.reasons.map(({ words }) => words).join('; '),
    /oferuje „Garden digging”.*Prace ogrodowe.*9:00/,
  )
  join('d', { balance: 72_000 })
  const after = valueOf(await matching.matchRequest(broker, request.id, en))
  t.same(
    after.matches.map(({ helper }) => helper.name),
    ['Full c'],
  )
  t.same(
    after.blocked.map(({ helper, reasons }) => [helper.name, reasons[0]?.code]),
    [['Full d', 'at-ceiling']],
  )
})

const partner = `tbk:${'b'.repeat(51)}a`

/** A partner's listing, as its list would bring it. */
const abroad = (letter: string, kind: 'offer' | 'request', title: string, more = {}): AbroadListing => ({
  ...{ bank: partner, ref: 'riverside', name: 'Riverside Timebank', fetched: noon },
  offer: {
    ...{ id: `l${letter.repeat(15)}`, kind, title, description: '', language: 'en', area: 'Penarth' },
    ...{ categories: [{ code: 'gardening', name: 'Gardens' }], until: '2026-05-04', at: noon, ...more },
  },
})

t.test(
  'partners’ offers stand among members, below who fits as well here, and name only the bank',
  async (t) => {
    const { matching, post, listings, join } = await town()
    const request = await post('a', 'request', 'Dig my garden', 'gardening', { needsChecks: ['dbs-basic'] })
    const twin = 'Gardening, digging and weeding'
    await post('c', 'offer', twin, 'gardening')
    join('c', {}, { checks: [{ name: 'dbs-basic', until: '2027-01-01' }] })
    const [first, second] = [abroad('c', 'offer', twin), abroad('d', 'offer', 'Garden digging')]
    listings.setAbroad(partner, [first, second, abroad('e', 'request', 'Dig our garden')])
    await new Promise((resolve) => setImmediate(resolve))
    const found = async (who = member('a')) =>
      valueOf(await matching.matchRequest(who, request.id, en)).matches
    const [own, ...theirs] = await found()
    t.equal(own?.helper.name, 'Known c', 'help nearby comes first')
    t.same(
      theirs.map(({ helper }) => helper),
      Array(2).fill({ bank: 'riverside', name: 'Riverside Timebank', area: 'Penarth' }),
      'each of a partner’s offers stands for itself, and nobody is named',
    )
    t.ok(theirs.every(({ percent }) => percent < (own?.percent ?? 0)))
    const twins = theirs.find(({ offer }) => offer.id === `${partner}.${first.offer.id}`)
    t.match(
      twins?.reasons.map(({ words }) => words),
      [/offers “Gardening, digging/, /Gardening/, /needs the check “The check dbs-basic”: their own/],
    )
    t.match(
      valueOf(await matching.whatCouldMemberDo(member('c'), idOf('c'), en)).matches.map(
        ({ asker, request: { title } }) => [asker.name, title],
      ),
      [
        ['Known a', 'Dig my garden'],
        ['Riverside Timebank', 'Dig our garden'],
      ],
    )
    join('a', { balance: -36_000 })
    t.same(await found(), [], 'who stands at the floor can receive from nobody')
    const { blocked } = valueOf(await matching.matchRequest(broker, request.id, en))
    t.equal(blocked.filter(({ reasons }) => reasons[0]?.code === 'asker-at-floor').length, 3)
    join('a')
    listings.setAbroad(partner, [
      abroad('d', 'offer', 'Accounts and tax', { categories: [{ code: 'money', name: 'M' }] }),
    ])
    await new Promise((resolve) => setImmediate(resolve))
    t.notOk(
      (await found()).some(({ offer }) => offer.title === 'Garden digging'),
      'a new text is read',
    )
    listings.setAbroad(partner, [])
    t.equal((await found()).length, 1, 'what is shared no more is not named')
  },
)

t.test('what a partner shares is over after its last day, and closes no circle', async (t) => {
  const { matching, post, listings, clock } = await town()
  const request = await post('a', 'request', 'Dig my garden', 'gardening')
  await post('a', 'offer', 'Piano lessons', 'music-lessons')
  await post('c', 'request', 'Learn to play the piano', 'music-lessons')
  await post('c', 'offer', 'Grocery shopping', 'shopping')
  listings.setAbroad(partner, [
    abroad('d', 'offer', 'Gardening and digging'),
    abroad('e', 'request', 'Shopping for me', { categories: [{ code: 'shopping', name: 'Shopping' }] }),
  ])
  await new Promise((resolve) => setImmediate(resolve))
  const found = async () => valueOf(await matching.matchRequest(broker, request.id, en)).matches
  t.equal((await found()).length, 1)
  t.same(valueOf(await matching.chains(broker, en)).chains, [], 'the circle would go through a partner')
  clock.advance(86_400)
  t.same(await found(), [])
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
    staff.blocked.map(({ helper, reasons }) => [helper.name, ...reasons.map(({ words }) => words)]),
    [['Full c', 'does not have the check “The check dbs-enhanced”: arrange it first']],
    'the desk reads full names, and what the house calls its checks',
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
  t.same(
    valueOf(await matching.chains(broker, en)).chains,
    [],
    'looked for before anybody asks, as a bank does that starts',
  )
  await post('a', 'offer', 'Piano lessons', 'music-lessons')
  await post('a', 'request', 'Shopping for me', 'shopping')
  await post('c', 'offer', 'Gardening and digging', 'gardening')
  await post('c', 'request', 'Learn to play the piano', 'music-lessons')
  const shopping = await post('d', 'offer', 'Grocery shopping', 'shopping')
  await post('d', 'request', 'Dig my garden', 'gardening')
  const { chains } = valueOf(await matching.chains(broker, en))
  t.same(
    chains.map(({ links }) => links.map(({ giver }) => giver.name)),
    [['Full a', 'Full c', 'Full d']],
  )
  t.same(
    valueOf(await matching.chains(member('a'), { ...en, member: idOf('a') })).chains.map(({ links }) =>
      links.map(({ giver }) => giver.name),
    ),
    [['Known a', 'Known c', 'Known d']],
    'members read the names that they know',
  )
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
  const check = (until: string) => ({ checks: [{ name: 'dbs-enhanced', until }] })
  listers.set('g', check('2026-07-03'))
  listers.set('h', check('2026-04-01'))
  listers.set('i', check('2026-07-04'))
  const lists = valueOf(await matching.attention(broker))
  t.same(
    lists.requests.map(({ request }) => request.title),
    ['First', 'Second'],
  )
  t.same(
    lists.applications.map(({ person, status }) => [person.name, status]),
    [['Full e', 'applied']],
  )
  t.same(
    lists.inactive.map(({ person }) => person.name),
    ['Full c'],
  )
  t.same(
    lists.unspent.map(({ person, balance }) => [person.name, balance]),
    [['Full d', 72_000]],
  )
  t.same(
    lists.nearLimit.map(({ person, limit, left }) => [person.name, limit, left]),
    [['Full d', 'ceiling', 0]],
  )
  t.same(
    lists.checks.map(({ person, check: name, until }) => [person.name, name, until]),
    [
      ['Full h', 'dbs-enhanced', '2026-04-01'],
      ['Full g', 'dbs-enhanced', '2026-07-03'],
    ],
    'what has run out, and what does within sixty days',
  )
})

t.test('a page is told how far looking for circles is, and then what was found', async (t) => {
  const { matching, post, clock } = await town()
  for (let count = 0; count < 60; count++) {
    await post('acd'[count % 3] ?? 'a', 'request', `Dig my garden ${count}`, 'gardening')
    clock.advance(1)
  }
  await post('c', 'offer', 'Gardening and digging', 'gardening')
  const held: (() => void)[] = []
  clock.soon = (run) => void held.push(run)
  const percents: number[] = []
  for (let asked = 0; asked < 4; asked++) {
    const soon = matching.chainsSoon(broker, en)
    for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setImmediate(resolve))
    clock.milliseconds += 400
    clock.fire()
    const found = valueOf(await soon)
    t.ok('percent' in found, 'the page does not wait')
    if ('percent' in found) percents.push(found.percent)
    held.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  t.same(
    percents,
    percents.toSorted((a, b) => a - b),
    'it never goes back',
  )
  t.ok((percents.at(-1) ?? 0) > (percents[0] ?? 0) && (percents.at(-1) ?? 100) < 100, percents.join(' '))
  const whole = matching.chains(broker, en)
  for (let turn = 0; turn < 50; turn++) {
    held.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { chains } = valueOf(await whole)
  t.same(valueOf(await matching.chainsSoon(broker, en)), { chains, at: clock.now() })
  t.equal(codeOf(await matching.chainsSoon(member('c'), en)), 'forbidden')
})
