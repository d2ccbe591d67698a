import t from 'tap'
import { languages } from '../../node/web/languages.ts'
import { deskBank, newMember } from '../node/desk/bank.ts'
import { Town } from './paper-browser.ts'

t.test('somebody applies, and a broker leads them to membership, without a line of script', async (t) => {
  const scene = await deskBank(t, 'pages of joining')
  const { desk } = scene
  const boss = await newMember(desk, 'Bea', 'Broker')
  const town = new Town(scene)
  const guest = town.browser()
  const form = await guest.open('/join')
  t.match(form.text, 'An hour is an hour')
  const wrong = await guest.send(form, '/join', { given: 'Siân', email: 'sian@', birthYear: 'long ago' })
  t.equal(wrong.status, 422)
  t.match(wrong.text, /Write the e-mail address like/)
  t.match(wrong.text, /whole number from 1900/)
  t.match(wrong.text, /needs a yes/)
  t.match(wrong.html, /value="Siân"/, 'what was entered is kept')
  const good = {
    email: 'sian@example.org',
    family: 'Rees',
    birthYear: '',
    referee1: 'Dr One',
    referee2: 'Rev Two',
    free: ['mon-morning', 'tue-evening'],
    agrees: 'yes',
  }
  const sent = await guest.send(wrong, '/join', good)
  t.match(sent, { status: 200, path: '/', text: /Your application came in/ })

  const broker = town.browser(boss.id, 'broker')
  const list = await broker.open('/people?status=applied')
  t.match(list.text, /One person/)
  const [, id = ''] = /\/people\/(m[a-z2-7]{15})/.exec(list.html) ?? []
  const path = `/people/${id}`
  let page = await broker.open(path)
  t.match(page.text, /Waits for interview, references/)
  const step = `${path}/step`
  page = await broker.send(page, step, {}, 'approve')
  t.equal(page.status, 422)
  t.match(page.text, /something is missing: interview, references/)
  page = await broker.send(page, step, { day: '2026-11-20', note: 'likes gardens' }, 'interview')
  const [one, two] = [...page.html.matchAll(/<option value="(r[a-z2-7]{15})"/g)].map(
    ([, found]) => found ?? '',
  )
  page = await broker.send(page, step, { reference: one ?? '', good: 'yes' }, 'reference-seen')
  page = await broker.send(page, step, { reference: two ?? '', good: 'yes' }, 'reference-seen')
  page = await broker.send(page, step, { name: 'dbs-basic', clear: 'yes', until: '2028-05-01' }, 'check')
  page = await broker.send(page, step, { number: '4711' }, 'approve')
  t.match(page, { status: 200, path, text: /Status Member .*4711.*sian\.r/ })
  t.match(page.text, /DBS basic clear, until 1 May 2028/)
  const card = await broker.open(`${path}/card`)
  t.match(card.html, /<svg[^>]*class="qr"/)
  t.match(card.text, /Siân R\. 4711/)

  const own = town.browser(id)
  const profile = await own.open('/me')
  t.equal(profile.path, path)
  t.notMatch(profile.text, /likes gardens/, 'notes are the broker’s')
  const change = await own.open(`${path}/change`)
  t.match(change.html, /value="sian@example.org"/)
  const saved = await own.send(change, `${path}/change`, { area: 'Splott', free: [] })
  t.match(saved.text, /Splott/)
  t.equal(desk.members.book.get(id)?.free, undefined, 'what is emptied is gone')
  t.equal((await own.open('/people')).status, 403)
  t.equal((await own.open(`/people/${boss.id}/change`)).status, 403)
  t.notMatch((await own.open(`/people/${boss.id}`)).text, /Waits for|Notes/)
  const found = await broker.send(await broker.open('/people'), '/people', { text: 'sian rhees' })
  t.match(found.text, /Siân Rees/)
})

t.test('a paper form is typed in, and cards come ten to a page', async (t) => {
  const scene = await deskBank(t, 'pages of paper')
  const boss = await newMember(scene.desk, 'Bea', 'Broker')
  const broker = new Town(scene).browser(boss.id, 'admin')
  const form = await broker.open('/people/new')
  const child = { given: 'Twm', family: 'Rees', birthYear: '2012', guardianName: 'Siân Rees', agrees: 'yes' }
  const page = await broker.send(form, '/people/new', child)
  t.match(page.text, /Twm Rees.*Applied.*Guardian Siân Rees/)
  const young = await broker.send(await broker.open('/people/new'), '/people/new', {
    ...child,
    birthYear: '2020',
  })
  t.match(young, { status: 422, text: /house rule "Youngest age"/ })
  const cards = await broker.open('/people/cards')
  t.equal(cards.html.split('class="qr"').length - 1, 1, 'members have cards, applicants have none')
})

t.test('pages of people speak every language', async (t) => {
  const scene = await deskBank(t, 'pages in words')
  const boss = await newMember(scene.desk, 'Bea', 'Broker')
  const browser = new Town(scene).browser(boss.id, 'admin')
  for (const language of languages) {
    browser.language = language
    for (const path of [
      '/join',
      '/people',
      `/people/${boss.id}`,
      `/people/${boss.id}/change`,
      '/people/cards',
    ]) {
      const page = await browser.open(path)
      t.equal(page.status, 200, path)
      t.match(page.html, new RegExp(`lang="${language}"`))
      t.notMatch(page.text, /members:|form:/, `${language} ${path} shows no key`)
    }
  }
})
