/** Search on the board by what categories are called, in three languages, and as a bank calls them after a change. */
import t from 'tap'
import { help } from '../../../cli/town/help.ts'
import { defaultCategories } from '../../../node/desk/board/default-categories.ts'
import type { BoardQuery, ListingView } from '../../../protocol/generated/types.ts'
import { body, broker, member, openBoard, titlesOf, valueOf } from './desk-town.ts'

/** The board of the demo town: each kind of help offered and asked for. */
async function demoBoard() {
  const board = await openBoard()
  const all = Object.values(help).flat()
  for (const { category, language, offer, request, more } of all) {
    const rest = { description: more, language, categories: [category] }
    valueOf(await board.listings.create(member('a'), body({ kind: 'offer', title: offer, ...rest })))
    valueOf(await board.listings.create(member('c'), body({ kind: 'request', title: request, ...rest })))
  }
  const find = async (query: BoardQuery): Promise<readonly ListingView[]> =>
    (await board.listings.search(member('d'), { limit: 100, ...query })).listings
  return { ...board, find, used: new Set(all.map(({ category }) => category)) }
}

t.test('who looks for a category by its name finds what is in it, in every language', async (t) => {
  const { find, used } = await demoBoard()
  for (const group of defaultCategories) {
    const leaves = group.leaves.map(({ code }) => code)
    for (const { code, names } of [group, ...group.leaves]) {
      const codes = (code === group.code ? leaves : [code]).filter((one) => used.has(one))
      if (codes.length === 0) continue
      for (const text of Object.values(names)) {
        const [first] = await find({ text })
        t.ok(
          first?.categories.some((one) => codes.includes(one)),
          `${text}: ${first?.title ?? 'nothing'}`,
        )
      }
    }
  }
})

t.test('a listing that says nothing itself is found by the name of its category', async (t) => {
  const board = await openBoard()
  const leaves = defaultCategories.flatMap((group) => group.leaves)
  for (const [at, { code }] of leaves.entries()) {
    const said = { title: 'Ring me', description: '', categories: [code] }
    valueOf(await board.listings.create(member(at % 2 === 0 ? 'a' : 'c'), body(said)))
  }
  for (const { code, names } of leaves)
    for (const text of Object.values(names)) {
      const found = await board.listings.search(member('d'), { text })
      t.same(found.listings[0]?.categories, [code], text)
    }
})

t.test('a word of a category finds its listings, and no guesses beside them', async (t) => {
  const { find } = await demoBoard()
  for (const text of ['sewing', 'mending', 'szycie', 'gwnïo'])
    t.same(
      new Set((await find({ text })).flatMap(({ categories }) => categories)),
      new Set(['sewing-mending']),
      text,
    )
  t.same(await find({ text: 'dog walking' }), [], 'no waiting at the hospital')
  t.same(await find({ text: 'piano' }), [], 'no letters')
})

t.test('a guess stands below every listing that has the word, however well it is meant', async (t) => {
  const { listings, find } = await openBoard().then((board) => ({
    ...board,
    find: async (text: string) => titlesOf((await board.listings.search(member('d'), { text })).listings),
  }))
  const post = async (title: string, description: string, category: string) =>
    valueOf(await listings.create(member('a'), body({ title, description, categories: [category] })))
  await post('Nanny for toddlers', 'Child care, mothers helper, play with kids.', 'childminding')
  const much = 'Old photographs, crosswords, a walk by the river, cards, tea and cake, the news of the day'
  await post('Company on Sundays', `${much}, and now and then babysitting.`, 'visiting')
  await post('Babysitting', 'Babysitting on any evening.', 'other')
  t.same(await find('babysitting'), ['Babysitting', 'Company on Sundays', 'Nanny for toddlers'])
})

t.test('what a category is called now is what counts', async (t) => {
  const { categories, find } = await demoBoard()
  const names = { en: 'Needle and thimble', cy: 'Nodwydd a gwniadur', pl: 'Igła i naparstek' }
  t.same(await find({ text: 'thimble' }), [])
  valueOf(await categories.change(broker, 'sewing-mending', { names }))
  for (const text of ['thimble', 'gwniadur', 'naparstek', 'thimbel'])
    t.same((await find({ text }))[0]?.categories, ['sewing-mending'], text)
  t.notOk((await find({ text: 'mending' })).some(({ categories: [code] }) => code === 'sewing-mending'))
})

t.test('two neighbours in each other’s place are one error, and a long word is forgiven two', async (t) => {
  const { listings, find } = await demoBoard()
  const piano = { title: 'Piano for beginners', description: '', categories: ['music-lessons'] }
  valueOf(await listings.create(member('a'), body(piano)))
  for (const [text, category] of [
    ['paino', 'music-lessons'],
    ['ipano', 'music-lessons'],
    ['sweing', 'sewing-mending'],
    ['shopin', 'shopping'],
    ['shoping', 'shopping'],
    ['gardneign', 'gardening'],
    ['bycicle', 'bicycles'],
  ] as const)
    t.same((await find({ text }))[0]?.categories, [category], text)
  t.same(await find({ text: 'qqqqping' }), [], 'not everything is an error')
})
