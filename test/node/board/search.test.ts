/** Search on the board: typing errors, word forms of three languages, meanings, filters and pages. */
import t from 'tap'
import type { BoardQuery, ListingCreate } from '../../../protocol/generated/types.ts'
import { body, idOf, member, openBoard, titlesOf, valueOf } from './desk-town.ts'

const posts: readonly Partial<ListingCreate>[] = [
  { title: 'Ukulele for beginners', description: 'Patient teacher.', categories: ['music-lessons'] },
  {
    title: 'Mowing lawns',
    description: 'I bring my own mower.',
    categories: ['mowing'],
    when: ['sat-morning'],
  },
  {
    title: 'Gwersi piano',
    description: 'Dw i’n dysgu plant ac oedolion.',
    language: 'cy',
    categories: ['music-lessons'],
  },
  {
    title: 'Naprawa rowerów',
    description: 'Naprawiam rowery i hulajnogi.',
    language: 'pl',
    categories: ['bicycles'],
  },
  {
    title: 'Lift to the hospital',
    kind: 'request',
    description: 'Every second Tuesday.',
    categories: ['appointments'],
    when: ['tue-morning'],
  },
  { title: 'Sourdough bread', description: 'Learn how to bake it.', categories: ['cooking'] },
  {
    title: 'Prace w ogrodzie',
    description: 'Kopanie, pielenie, przycinanie żywopłotu.',
    language: 'pl',
    categories: ['gardening'],
  },
]

async function filled() {
  const town = await openBoard()
  town.listers.set('a', { area: 'Grangetown' })
  for (const [at, post] of posts.entries()) {
    valueOf(await town.listings.create(member(at % 2 === 0 ? 'a' : 'c'), body(post)))
    town.clock.advance(60)
  }
  const find = async (query: BoardQuery) =>
    titlesOf((await town.listings.search(member('d'), query)).listings)
  return { ...town, find }
}

t.test(
  'words are found in their forms, with errors, and in the other languages by what they mean',
  async (t) => {
    const { find } = await filled()
    const first = async (text: string) => (await find({ text }))[0]
    t.equal(await first('mow my lawn'), 'Mowing lawns')
    t.equal(await first('ukelele'), 'Ukulele for beginners', 'a misspelt word that no dictionary knows')
    t.equal(await first('hopsital'), 'Lift to the hospital', 'two letters that changed places')
    t.equal(await first('rower'), 'Naprawa rowerów', 'a Polish word in another case')
    t.equal(await first('biano'), 'Gwersi piano', 'the first letter may be mutated')
    t.equal(await first('pian'), 'Gwersi piano', 'the start of a word')
    t.ok((await find({ text: 'gardening' })).includes('Prace w ogrodzie'), 'what means the same')
    t.same(await find({ text: 'xyzzy' }), [], 'nothing is better than anything')
  },
)

t.test('where nothing has the words, what was probably meant is found, and said', async (t) => {
  const { town, find } = await filled().then(({ find, ...town }) => ({ town, find }))
  const helped = { title: 'Help with computers', description: 'Also tablets.', categories: ['computer-help'] }
  valueOf(await town.listings.create(member('a'), body(helped)))
  const repair = { title: 'Bicycle repair', description: 'Punctures, brakes.', categories: ['bicycles'] }
  valueOf(await town.listings.create(member('a'), body(repair)))
  t.equal((await find({ text: 'uqulele' }))[0], 'Ukulele for beginners')
  t.ok((await find({ text: 'computr' })).includes('Help with computers'))
  t.ok((await find({ text: 'bycicle' })).includes('Bicycle repair'))
  const meant = await town.listings.search(member('d'), { text: 'sourdoogh', kind: 'offer' })
  t.equal(meant.listings[0]?.title, 'Sourdough bread')
  t.equal((await town.listings.search(member('d'), { text: 'bycicle' })).meant, 'bicycle')
  const none = await town.listings.search(member('d'), { text: 'bycicle', banks: 'partners' })
  t.same([none.total, none.meant], [0, undefined], 'nothing is shown instead')
})

t.test('conditions hold together', async (t) => {
  const { find } = await filled()
  t.same(await find({ kind: 'request' }), ['Lift to the hospital'])
  t.same(await find({ category: 'music-lessons' }), ['Gwersi piano', 'Ukulele for beginners'])
  t.same(await find({ category: 'garden' }), ['Prace w ogrodzie', 'Mowing lawns'], 'a group is all in it')
  t.same(await find({ category: 'gold' }), [])
  t.same(await find({ category: 'garden', area: 'grange' }), ['Prace w ogrodzie'])
  t.same(await find({ kind: 'request', when: ['mon-morning'] }), [])
  t.same(await find({ kind: 'request', when: ['mon-morning', 'tue-morning'] }), ['Lift to the hospital'])
  t.ok((await find({ when: ['mon-morning'] })).includes('Sourdough bread'), 'at any time')
  t.same(await find({ member: idOf('c'), text: 'lawn' }), ['Mowing lawns'])
  t.same(await find({ banks: 'partners' }), [])
})

t.test('without words the newest stand first, in pages that do not overlap', async (t) => {
  const { listings } = await filled()
  const pages = []
  let from: number | undefined = 0
  while (from !== undefined) {
    const page: Awaited<ReturnType<typeof listings.search>> = await listings.search(member('d'), {
      from,
      limit: 3,
    })
    t.equal(page.total, posts.length)
    pages.push(titlesOf(page.listings))
    from = page.next
  }
  t.same(
    pages.map(({ length }) => length),
    [3, 3, 1],
  )
  t.same(pages.flat(), posts.map(({ title }) => title).toReversed())
})

t.test('a changed text is found by its new words only', async (t) => {
  const { listings, find } = await filled()
  const [bread] = (await listings.search(member('a'), { text: 'sourdough' })).listings
  valueOf(await listings.change(member('c'), bread?.id ?? '', { title: 'Knitting', description: 'Socks.' }))
  t.same(await find({ text: 'sourdough' }), [])
  t.equal((await find({ text: 'knitted socks' }))[0], 'Knitting')
})
