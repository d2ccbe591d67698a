/** The board in a browser without scripts: post, be refused with what was typed, find, change, match, circle, categories. */
import t from 'tap'
import { languages } from '../../node/web/languages.ts'
import { admin, deskBank, newMember } from '../node/desk/bank.ts'
import { Town } from './paper-browser.ts'

const listingIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

async function scene(t: Parameters<typeof deskBank>[0], name: string) {
  const made = await deskBank(t, name)
  const [ana, ben, cai] = [
    await newMember(made.desk, 'Ana', 'Evans'),
    await newMember(made.desk, 'Ben', 'Howells'),
    await newMember(made.desk, 'Cai', 'Morgan'),
  ]
  for (const { id } of [ana, ben, cai]) {
    const account = made.desk.members.book.get(id)?.account ?? ''
    await made.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 72_000 })
  }
  const town = new Town(made)
  const post = async (member: string, kind: string, title: string, category: string) => {
    const browser = town.browser(member)
    const form = await browser.open(`/board/new?kind=${kind}`)
    const shown = await browser.send(form, '/board/new', { title, category1: category })
    return listingIn(shown.path)
  }
  return { ...made, town, ana, ben, cai, post }
}

t.test('a member posts an offer, and what was typed wrongly is kept and explained', async (t) => {
  const { town, ana, ben } = await scene(t, 'board pages')
  const browser = town.browser(ana.id)
  const form = await browser.open('/board/new?kind=offer')
  const description = 'I dig and prune. Ring 029 2037 1234.'
  const wrong = await browser.send(form, '/board/new', {
    title: 'Gardening',
    description,
    category1: 'gardening',
  })
  t.equal(wrong.status, 422)
  t.match(wrong.text, /telephone number/)
  t.match(wrong.html, /Ring 029 2037 1234/, 'what was typed is kept')
  t.match(wrong.html, /href="#f-description"/)
  const empty = await browser.send(form, '/board/new', { title: '', category1: '' })
  t.equal(empty.status, 422)
  t.match(empty.text, /2 things need changing/)
  const sent = await browser.send(wrong, '/board/new', { description: 'I dig and prune.' })
  t.match(sent, { status: 200, text: /It stands on the board now/ })
  t.match(sent.path, /^\/board\/l[a-z2-7]{15}$/)

  const other = town.browser(ben.id)
  const board = await other.open('/board')
  t.match(board.text, /One is found/)
  const found = await other.send(board, '/board', { text: 'gardner' })
  t.match(found.text, /Gardening Offer · Ana E\./)
  t.notMatch(found.text, /Evans/, 'others know a member by the name that they are known by')
  t.match(found.path, /^\/board(\?s=[\w-]{22})?$/, 'no word of the search is in an address')
  const seen = await other.open(sent.path)
  t.notMatch(seen.text, /Change it/)
  t.equal((await other.open(`${sent.path}/edit`)).status, 404)
  t.match((await other.send(board, '/board', { text: 'xyzzy' })).text, /for “xyzzy”. Try fewer or/)
  t.match((await other.send(board, '/board', { area: 'Mars' })).text, /Nothing was found that fits/)
})

t.test('words of one’s own beyond what there is room for are refused, and none is dropped', async (t) => {
  const { town, ana } = await scene(t, 'board words')
  const browser = town.browser(ana.id)
  const entered = { title: 'Gardening', category1: 'gardening' }
  const twelve = 'a1,b2,c3,d4,e5,f6,g7,h8,i9,j10,k11,l12'
  for (const tags of [twelve, 'x'.repeat(31)]) {
    const wrong = await browser.send(await browser.open('/board/new?kind=offer'), '/board/new', {
      ...entered,
      tags,
    })
    t.match(wrong, { status: 422, text: /at most 10 words, each of at most 30 letters/ })
    t.match(wrong.html, `value="${tags}"`, 'what was typed stays')
  }
  const ten = { ...entered, tags: twelve.split(',').slice(0, 10).join(', ') }
  const sent = await browser.send(await browser.open('/board/new?kind=offer'), '/board/new', ten)
  t.match(sent, { status: 200, text: /a1, b2.*j10/ })
})

t.test('its owner changes, hides and ends it', async (t) => {
  const { town, ana, ben, post } = await scene(t, 'board changes')
  const id = await post(ana.id, 'request', 'Mow my lawn', 'mowing')
  const [own, other] = [town.browser(ana.id), town.browser(ben.id)]
  const edit = await own.open(`/board/${id}/edit`)
  const changed = await own.send(edit, `/board/${id}/edit`, {
    title: 'Mow my big lawn',
    when: ['sat-morning'],
  })
  t.match(changed.text, /Mow my big lawn.*Saturday, morning/)
  const hidden = await own.send(changed, `/board/${id}/status`, { step: 'pause' })
  t.match(hidden.text, /paused/)
  t.equal((await other.open(`/board/${id}`)).status, 404)
  const shown = await own.send(hidden, `/board/${id}/status`, { step: 'resume' })
  t.equal((await other.open(`/board/${id}`)).status, 200)
  const met = await own.send(shown, `/board/${id}/status`, { step: 'met' })
  t.match(met.text, /met/)
  t.match((await own.open('/my-board')).text, /Mow my big lawn/)
})

t.test('a broker sees who could help, circles, and the lists; members only what is theirs', async (t) => {
  const { town, ana, ben, cai, post } = await scene(t, 'board matches')
  await post(ana.id, 'offer', 'Piano lessons', 'music-lessons')
  await post(ben.id, 'offer', 'Gardening and digging', 'gardening')
  await post(cai.id, 'offer', 'Grocery shopping', 'shopping')
  const id = await post(cai.id, 'request', 'Dig my garden', 'gardening')
  await post(ana.id, 'request', 'Shopping for me', 'shopping')
  await post(ben.id, 'request', 'Learn to play the piano', 'music-lessons')
  const boss = town.browser(ben.id, 'broker')
  const matches = await boss.open(`/board/${id}/matches`)
  t.match(matches.text, /Ben Howells.*offers “Gardening and digging”/)
  t.match(
    matches.html,
    new RegExp(`/exchanges/plan\\?with=${ben.id}&amp;giver=${ben.id}&amp;receiver=${cai.id}`),
  )
  const circles = await boss.open('/chains')
  t.match(circles.html, /<svg[^>]*aria-label="A circle in which each helps the next: [^"]*Ana Evans/)
  t.match(circles.text, /helps Ana Evans/)
  t.match((await boss.open('/desk/attention')).text, /Dig my garden/)
  const member = town.browser(ana.id)
  t.equal((await member.open(`/board/${id}/matches`)).status, 404)
  t.equal((await member.open('/chains')).status, 403)
  t.equal((await member.open('/desk/attention')).status, 403)
  const own = await member.open('/my-board/chains')
  t.match(own.text, /Circle 1, of 3 people/)
  const could = await member.open('/my-board/matches')
  t.match(could.text, /Learn to play the piano/)
  for (const { html } of [own, could]) t.notMatch(html, /Howells|Morgan/, 'full names are the desk’s')
})

t.test('two categories beside each other bear no name that looks the same', async (t) => {
  const { desk, town, ben } = await scene(t, 'names of categories')
  const boss = town.browser(ben.id, 'broker')
  const path = '/desk/categories'
  const { categories } = desk
  const gardening = categories.list().categories.find(({ id }) => id === 'gardening')
  const { parent = '', names } = gardening ?? { names: { en: '' } }
  const send = async (values: Record<string, string>) => boss.send(await boss.open(path), path, values)
  const taken = await send({ code: 'gardens', parent, en: ` ${names.en.toUpperCase()}` })
  t.match(taken, { status: 422, html: /id="f-en-problem"/, text: /is called .* already/ })
  const welsh = await send({ code: 'gardens', parent, en: 'Allotments', cy: names.cy ?? '' })
  t.match(welsh, { status: 422, html: /id="f-cy-problem"/ })
  t.equal(
    categories.list().categories.some(({ id }) => id === 'gardens'),
    false,
  )
  t.match(await send({ code: 'gardens', parent: '', en: names.en }), { status: 200 }, 'another level')
  t.match(await send({ code: 'plots', parent, en: 'Allotments' }), { status: 200 })
  const plots = `${path}/plots`
  const renamed = await boss.send(await boss.open(plots), plots, { en: names.en })
  t.match(renamed, { status: 422, html: /id="f-en-problem"/ })
  const away = `${path}/gardening`
  t.match(await boss.send(await boss.open(away), away, { retired: 'yes' }), { status: 200 })
  t.match(await boss.send(renamed, plots, {}), { status: 200 }, 'the name of a retired one is free')
  t.match(
    await boss.send(await boss.open(away), away, { retired: [] }),
    { status: 422 },
    'until it comes back',
  )
})

t.test('the bank edits its categories', async (t) => {
  const { town, ana, ben } = await scene(t, 'board categories')
  const boss = town.browser(ben.id, 'broker')
  const list = await boss.open('/desk/categories')
  const taken = await boss.send(list, '/desk/categories', {
    code: 'gardening',
    parent: 'garden',
    en: 'Gardens',
  })
  t.equal(taken.status, 422)
  t.match(taken.html, /value="Gardens"/)
  const added = await boss.send(list, '/desk/categories', {
    code: 'bees',
    parent: 'animals',
    en: 'Bees',
    cy: 'Gwenyn',
  })
  t.match(added.text, /Bees/)
  const one = await boss.open('/desk/categories/bees')
  const retired = await boss.send(one, '/desk/categories/bees', { en: 'Bees and hives', retired: 'yes' })
  t.match(retired.text, /Bees and hives \(retired\)/)
  const form = await town.browser(ana.id).open('/board/new?kind=offer')
  t.notMatch(form.html, /Bees and hives/)
})

t.test('every page speaks three languages', async (t) => {
  const { town, ana, post } = await scene(t, 'board languages')
  const id = await post(ana.id, 'request', 'Dig my garden', 'gardening')
  const boss = town.browser(ana.id, 'broker')
  const paths = ['/board', '/my-board', '/board/new?kind=offer', '/board/new?kind=request', `/board/${id}`]
  paths.push(`/board/${id}/edit`, `/board/${id}/matches`, '/my-board/matches', '/my-board/chains', '/chains')
  paths.push('/desk/attention', '/desk/categories', '/desk/categories/gardening')
  for (const language of languages) {
    boss.language = language
    for (const path of paths) {
      const shown = await boss.open(path)
      t.equal(shown.status, 200, `${language} ${path}`)
      t.notMatch(shown.html, /(?:board|members|form|layout):[a-z]/, `${language} ${path}: no key is left`)
    }
  }
})
