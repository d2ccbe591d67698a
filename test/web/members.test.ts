import t from 'tap'
import { languages } from '../../node/web/languages.ts'
import { admin, applicant, broker as atDesk, deskBank, newMember, take, valueOf } from '../node/desk/bank.ts'
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

t.test('words about oneself hold no number and no address, and the form keeps what was typed', async (t) => {
  const scene = await deskBank(t, 'pages of words')
  const ana = await newMember(scene.desk, 'Ana', 'Price')
  const town = new Town(scene)
  const [guest, mine] = [town.browser(), town.browser(ana.id)]
  const about = 'I knit. Ring 029 2037 1234.'
  const own = `/people/${ana.id}/change`
  for (const [browser, path, more] of [
    [guest, '/join', { agrees: 'yes' }],
    [mine, own, {}],
  ] as const) {
    const values = { given: 'Ana', about, ...more }
    const wrong = await browser.send(await browser.open(path), path, values)
    t.match(wrong, { status: 422, html: /id="f-about-problem"/, text: /“A few words about you” holds/ }, path)
    t.match(wrong.html, `${about}</textarea>`, 'what was typed is kept')
  }
  t.match(await mine.send(await mine.open(own), own, { about: 'I knit.' }), { status: 200 })
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
  t.match(young, { status: 422, text: /house rule "Youngest age: 11"/ })
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

t.test('what cannot be undone is asked once more, with the hours that are at stake', async (t) => {
  const scene = await deskBank(t, 'pages of leaving')
  const { desk, bank } = scene
  const [ana, ben] = [await newMember(desk, 'Ana', 'Price'), await newMember(desk, 'Ben', 'Hill')]
  const help = { giver: ana.account ?? '', receiver: ben.account ?? '', seconds: 10_800, category: 'garden' }
  for (const { account = '' } of [ana, ben])
    await bank.api.changeAccount(atDesk, account, { floor: -36_000, ceiling: 36_000 })
  const posted = await bank.api.recordExchange(atDesk, { id: 'A'.repeat(22), ...help, day: '2026-11-20' })
  t.equal(posted.ok, true)
  const town = new Town(scene)
  const boss = town.browser((await newMember(desk, 'Bea', 'Broker')).id, 'broker')
  const path = `/people/${ben.id}`
  const asked = await boss.send(await boss.open(path), `${path}/step`, {}, 'deceased')
  t.match(asked, { status: 200, text: /3:00 hours more were received than given; they will be written off/ })
  t.match(asked.text, /an admin can let the person apply again/)
  t.equal(desk.members.book.get(ben.id)?.status, 'approved', 'nothing happened yet')

  const own = town.browser(ana.id)
  const first = await own.send(await own.open('/me'), `/people/${ana.id}/step`, { reason: 'I move' }, 'leave')
  t.match(first.text, /3:00 hours are left; they will be written off.*No, go back/)
  t.equal(desk.members.book.get(ana.id)?.status, 'approved')
  await own.send(first, `/people/${ana.id}/step`, {}, 'leave')
  t.match(desk.members.book.get(ana.id), { status: 'left', reason: 'I move' })

  const gone = `/people/${ana.id}`
  const erase = await boss.send(await boss.open(gone), `${gone}/step`, {}, 'erase')
  t.match(erase.text, /Nobody can undo this/)
  t.equal(desk.members.book.get(ana.id)?.status, 'left')
  const erased = await boss.send(erase, `${gone}/step`, {}, 'erase')
  t.match(erased.path, '/people')
  t.equal(desk.members.book.get(ana.id), undefined)
})

t.test('days that cannot be are refused at their field, and what is over is called so', async (t) => {
  const scene = await deskBank(t, 'pages of days')
  const { desk } = scene
  const [ana, ben] = [await newMember(desk, 'Ana', 'Price'), await newMember(desk, 'Ben', 'Hill')]
  const applied = await desk.members.apply(atDesk, applicant('Una', 'Price'))
  const una = applied.ok ? applied.value.id : ''
  const boss = new Town(scene).browser((await newMember(desk, 'Bea', 'Broker')).id, 'broker')
  const send = async (id: string, values: Record<string, string>, step: string) =>
    boss.send(await boss.open(`/people/${id}`), `/people/${id}/step`, values, step)
  const early = await send(una, { day: '2030-01-01' }, 'interview')
  t.match(early, { status: 422, html: /id="interview-day-problem"/, text: /on which you spoke/ })
  t.notMatch(early.text, /help happened/)
  const check = { name: 'dbs-enhanced', clear: 'yes' }
  const old = await send(ana.id, { ...check, until: '2020-01-01' }, 'check')
  t.match(old, { status: 422, text: /The day 2020-01-01 is over/, html: /id="check-until-problem"/ })
  const seen = await send(ana.id, { ...check, until: '2027-05-01' }, 'check')
  t.match(seen.text, /DBS enhanced clear, until 1 May 2027; seen by Bea B\., 21 Nov 2026/)
  const proxy = { proxy: ben.number ?? '', given: 'in-person', note: 'shopping only' }
  const late = await send(ana.id, { ...proxy, until: '2020-01-01' }, 'proxy-add')
  t.match(late, { status: 422, html: /id="proxyadd-until-problem"/ })
  const own = await send(ana.id, { ...proxy, proxy: ana.number ?? '' }, 'proxy-add')
  t.match(own, { status: 422, text: /Nobody is their own proxy/, html: /id="proxyadd-proxy-problem"/ })
  const good = await send(ana.id, { ...proxy, until: '2027-01-31' }, 'proxy-add')
  t.match(good.text, /Proxy Ben H\., in person, until 31 Jan 2027, shopping only/)
  const past = await boss.send(await boss.open(`/exchanges/plan?with=${ana.id}`), '/exchanges/plan', {
    ...{ side: 'giver', kind: 'gardening', day: '2026-11-01' },
  })
  t.match(past, { status: 422, text: /is over/, html: /id="f-day-problem"/ })
})

t.test('a proxy records for the person whose page it is', async (t) => {
  const scene = await deskBank(t, 'pages of a proxy')
  const { desk, bank } = scene
  const [ana, ben] = [await newMember(desk, 'Ana', 'Price'), await newMember(desk, 'Ben', 'Hill')]
  const cai = await newMember(desk, 'Cai', 'Rees')
  for (const { account = '' } of [ana, cai])
    await bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 })
  await take(desk, ana.id, { do: 'proxy-add', proxy: ben.id, given: 'in-person' })
  const town = new Town(scene)
  const [proxy, other] = [town.browser(ben.id), town.browser(cai.id)]
  const path = `/exchanges/new?for=${ana.id}`
  t.match((await proxy.open(`/people/${ana.id}`)).html, `href="${path}">Record for Ana P.<`)
  t.notMatch((await proxy.open(`/people/${cai.id}`)).html, /[?]for=/)
  for (const language of languages) {
    proxy.language = language
    t.match((await proxy.open(path)).html, /<h1>[^<]*Ana P\.<\/h1>/)
  }
  proxy.language = 'en'
  const values = { side: 'receiver', kind: 'shopping', hours: '1:00' }
  const wrong = await proxy.send(await proxy.open(path), '/exchanges/new', { ...values, other: 'Nobody' })
  t.match(wrong, { status: 422, text: /Record for Ana P\..*Ana P\. received help/ })
  const done = await proxy.send(wrong, '/exchanges/new', { other: cai.number ?? '' })
  t.match(done.text, /Recorded\. Cai R\. gave Ana P\./)
  t.match(await other.open(path), { status: 403, text: /do not speak for this person/ })
  const coming = `/exchanges/plan?for=${ana.id}`
  t.match((await proxy.open(`/people/${ana.id}`)).html, `href="${coming}">Plan for Ana P.<`)
  t.match((await proxy.open(coming)).text, /Plan for Ana P\..*Ana P\. gives help.*Ana P\. receives help/)
  const when = { side: 'giver', kind: 'shopping', day: '2026-11-28', other: cai.number ?? '' }
  const planned = await proxy.send(await proxy.open(coming), '/exchanges/plan', when)
  t.match(planned.text, /Help by Ana P\. for Cai R\..*proposed it/)
  t.equal((await other.open(coming)).status, 403, 'others speak for themselves only')
  const [begun, planning] = [await proxy.open(path), await proxy.open(coming)]
  await take(desk, ana.id, { do: 'proxy-end', proxy: ben.id })
  const before = valueOf(await desk.arrangements.list(admin, {})).arrangements.length
  const late = { ...values, other: cai.number ?? '' }
  t.match(await proxy.send(begun, '/exchanges/new', late), { status: 403, text: /or no longer/ })
  t.equal((await proxy.send(planning, '/exchanges/plan', when)).status, 403)
  const after = valueOf(await desk.arrangements.list(admin, {})).arrangements.length
  t.equal(after, before, 'what was begun as a proxy is never booked on one’s own account')
})

t.test(
  'a minor without a guardian: the page leads to where one is named, and no exception does without',
  async (t) => {
    const scene = await deskBank(t, 'pages of minors')
    const { desk } = scene
    const boss = await newMember(desk, 'Bea', 'Broker')
    const child = valueOf(await desk.members.apply(atDesk, applicant('Twm', 'Rees', { birthYear: 2012 })))
    const chair = new Town(scene).browser(boss.id, 'admin')
    const path = `/people/${child.id}`
    const page = await chair.open(path)
    t.match(page.html, `href="${path}/change#f-guardianMember"`)
    const refused = await chair.send(page, `${path}/step`, { anyway: 'known for years' }, 'approve')
    t.match(refused, {
      status: 422,
      text: /house rule "Do minors need a guardian\?" asks for.*none is named/,
    })
    const change = await chair.open(`${path}/change`)
    t.match(change.html, /id="f-guardianMember"/)
    const named = await chair.send(change, `${path}/change`, { guardianName: 'Siân Rees' })
    t.notMatch(named.text, /Name a guardian/)
    const done = await chair.send(named, `${path}/step`, { anyway: 'known for years' }, 'approve')
    t.match(done, { status: 200, text: /Status Member/ })
  },
)

t.test('a minor who is named to act for somebody is named as the reason, beside the field', async (t) => {
  const scene = await deskBank(t, 'pages of minors who act')
  const { desk } = scene
  const [boss, ana] = [await newMember(desk, 'Bea', 'Broker'), await newMember(desk, 'Ana', 'Price')]
  const young = { birthYear: 2012, guardian: { member: ana.id } }
  const twm = await newMember(desk, 'Twm', 'Rees', young)
  const mali = await newMember(desk, 'Mali', 'Rees', young)
  const atDesk = new Town(scene).browser(boss.id, 'broker')
  const name = (guardianMember: string) => ({ guardianMember })
  const change = `/people/${twm.id}/change`
  for (const [number, says] of [
    [mali.number, /A member who is the guardian: The person named is under age/],
    [twm.number, /A member who is the guardian: Nobody is their own guardian/],
  ] as const) {
    const page = await atDesk.send(await atDesk.open(change), change, name(number ?? ''))
    t.match(page, { status: 422, text: says, html: /id="f-guardianMember-problem"/ })
    t.notMatch(page.text, /house rule/)
  }
  const path = `/people/${ana.id}`
  const proxy = { proxy: twm.number ?? '', given: 'in-person' }
  const page = await atDesk.send(await atDesk.open(path), `${path}/step`, proxy, 'proxy-add')
  t.match(page, { status: 422, text: /The person named is under age/, html: /id="proxyadd-proxy-problem"/ })
})

t.test('a page about somebody else speaks of them, and a sheet of cards leads back', async (t) => {
  const scene = await deskBank(t, 'pages of others')
  const { desk } = scene
  const boss = await newMember(desk, 'Bea', 'Broker')
  const place = { latitudeMicrodegrees: 51_481_600, longitudeMicrodegrees: -3_179_100 }
  const row = { origin: 'old:1', name: { given: 'Ana', family: 'Price' } }
  valueOf(await desk.members.import(admin, { rows: [row] }))
  const id = desk.members.book.byOrigin('old:1') ?? ''
  valueOf(await desk.members.change(atDesk, id, { place, reachMetres: 4000, about: 'I knit.' }))
  const browser = new Town(scene).browser(boss.id, 'broker')
  const page = await browser.open(`/people/${id}`)
  t.match(page.text, /Reason taken over from another system .*Place on the map 51.4816/)
  t.match(page.text, /Distance for help, in kilometres 4 .*Record an exchange with Ana P\./)
  t.notMatch(page.text, /\b(you|your|I gave)\b/i)
  const main = ({ text }: { text: string }): string => text.slice(text.indexOf('Likes to be called'))
  t.notMatch(main(await browser.open(`/people/${id}/change`)), /\b(you|your)\b/i)
  t.match((await browser.open(`/people/${boss.id}/change`)).text, /Your place on the map/)

  for (const [path, back] of [
    [`/people/${id}/card`, `/people/${id}`],
    ['/people/cards', '/people'],
    ['/statement?print=1', '/statement?from='],
  ] as const) {
    const sheet = await browser.open(path)
    t.match(sheet.html, `<p class="links screen-only"><a href="${back}`, path)
    t.notMatch(sheet.html, /<header/, path)
  }
})
