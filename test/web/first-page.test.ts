/** What the first page says: to whoever set the bank up, and to somebody whose membership is suspended; cards since a day. */
import t from 'tap'
import { languages, loadWords } from '../../node/web/languages.ts'
import { admin, broker as atDesk, deskBank, newMember, take, valueOf } from '../node/desk/bank.ts'
import { Town } from './paper-browser.ts'

const words = loadWords()

t.test('a new bank says what comes next, every step leads somewhere, and then it is quiet', async (t) => {
  const made = await deskBank(t, 'first steps')
  const ada = await newMember(made.desk, 'Ada', 'Rhys')
  const town = new Town(made)
  const admin = town.browser(ada.id, 'admin')
  for (const language of languages) {
    admin.language = language
    const page = await admin.open('/')
    const steps = ['rules', 'people', 'cards', 'board', 'mail', 'backup']
    const said = steps.map((step) => page.text.indexOf(words[language](`home:step-${step}`)))
    t.ok(
      said.every((at) => at > 0),
      `${language}: all steps`,
    )
    t.same(
      said,
      said.toSorted((a, b) => a - b),
      'in their order',
    )
    const list = page.html.slice(page.html.indexOf('<ol>'), page.html.indexOf('</ol>'))
    const links = [...list.matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to)
    t.same(links, ['/house', '/people/new', '/people/cards', '/board'])
    for (const to of links) t.equal((await admin.open(to)).status, 200, to)
  }
  admin.language = 'en'
  t.notMatch((await town.browser(ada.id, 'broker').open('/')).text, /What comes next/, 'it is for the admin')
  await newMember(made.desk, 'Ben', 'Hill')
  t.notMatch((await admin.open('/')).text, /What comes next/, 'not once there is somebody')
})

t.test('a suspended member reads why nothing goes, and may look at everything', async (t) => {
  const made = await deskBank(t, 'resting')
  const [ana, ben] = [await newMember(made.desk, 'Ana', 'Price'), await newMember(made.desk, 'Ben', 'Hill')]
  const own = new Town(made).browser(ana.id)
  t.notMatch((await own.open('/')).text, /suspended/)
  await take(made.desk, ana.id, { do: 'suspend', reason: 'a dispute' }, atDesk)
  for (const language of languages) {
    own.language = language
    const page = await own.open('/')
    t.match(page.text, words[language]('home:suspended'), language)
    t.notMatch(page.text, 'a dispute', 'why is between the desk and them')
    for (const to of ['/exchanges/new', '/board/new'])
      t.notMatch(page.html, `href="${to}`, 'nothing to press')
  }
  own.language = 'en'
  for (const to of ['/board', '/exchanges', '/statement', '/me', '/account'])
    t.equal((await own.open(to)).status, 200, `${to} may be looked at`)
  t.notMatch((await own.open('/exchanges')).html, /href="\/exchanges\/(new|plan)/)
  t.notMatch((await own.open('/board')).html, /href="\/board\/new/)
  const help = { side: 'giver', other: ben.number ?? '', kind: 'Gardening', hours: '1' }
  const refused = await own.send(await own.open('/exchanges/new'), '/exchanges/new', help)
  t.match(refused, { status: 422, text: /the giver is not an approved member/ })
  t.notMatch(refused.html, 'f-other-problem', 'it is not about the other person')
  const posting = { title: 'Digging', category1: 'gardening' }
  const board = await own.send(await own.open('/board/new?kind=offer'), '/board/new', posting)
  t.equal(board.status, 422)
  t.match(board.text, /suspended|member/i)
  await take(made.desk, ana.id, { do: 'resume' }, atDesk)
  t.notMatch((await own.open('/')).text, /suspended/)
})

t.test('where a time broker arranges all, no page leads to a form that refuses', async (t) => {
  const made = await deskBank(t, 'arranged')
  const [ana, bea] = [await newMember(made.desk, 'Ana', 'Price'), await newMember(made.desk, 'Bea', 'Hill')]
  valueOf(await made.desk.rules.change(admin, { brokerArranges: true }))
  const town = new Town(made)
  const cai = await newMember(made.desk, 'Cai', 'Rees')
  const shed = valueOf(await made.desk.groups.create(admin, { kind: 'group', title: 'Shed' }))
  for (const path of ['/', '/exchanges', `/people/${cai.id}`, `/groups/${shed.id}`]) {
    t.notMatch((await town.browser(ana.id).open(path)).html, /href="\/exchanges\/(new|plan)/, path)
    const { html } = await town.browser(bea.id, 'broker').open(path)
    t.match(html, 'href="/exchanges/new', `${path} of a broker`)
  }
})

t.test('cards of those who joined, or were given a new card, since a day', async (t) => {
  const made = await deskBank(t, 'cards since')
  const day = 86_400
  const [ana, ben] = [await newMember(made.desk, 'Ana', 'Price'), await newMember(made.desk, 'Ben', 'Hill')]
  made.time.now += 3 * day
  const cai = await newMember(made.desk, 'Cai', 'Rees')
  made.time.now += 3 * day
  await take(made.desk, ben.id, { do: 'new-card' }, atDesk)
  const desk = new Town(made).browser(ana.id, 'broker')
  const cards = async (since: string): Promise<string[]> => {
    const { html } = await desk.open(`/people/cards${since}`)
    const list = html.slice(html.indexOf('<ul class="membership-cards">'))
    return [ana, ben, cai].flatMap(({ number = '' }) => (list.includes(`>${number}<`) ? [number] : []))
  }
  const numbers = [ana, ben, cai].map(({ number }) => number)
  t.same(await cards(''), numbers)
  t.same(await cards('?since=2026-11-21'), numbers, 'that day counts')
  t.same(await cards('?since=2026-11-22'), [ben.number, cai.number])
  t.same(await cards('?since=2026-11-25'), [ben.number], 'a new card is one, of whoever joined before')
  t.same(await cards('?since=2026-11-28'), [])
  t.same(await cards('?since=long-ago'), numbers, 'what is no day is as none')
  const page = await desk.open('/people/cards?since=2026-11-22')
  t.match(page.html, /<input[^>]*type="date"[^>]*value="2026-11-22"/, 'the day stands in its field')
})
