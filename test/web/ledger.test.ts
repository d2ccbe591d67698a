/** The ledger and its figures in the browser, and names instead of numbers in forms. */
import t from 'tap'
import { admin, deskBank, newMember } from '../node/desk/bank.ts'
import { Town } from './paper-browser.ts'

async function scene(test: Parameters<typeof deskBank>[0], title: string) {
  const made = await deskBank(test, title)
  const people = {
    ana: await newMember(made.desk, 'Ana', 'Price'),
    ben: await newMember(made.desk, 'Ben', 'Hill'),
    cal: await newMember(made.desk, 'Cal', 'Moss'),
    bea: await newMember(made.desk, 'Bea', 'Broker'),
  }
  for (const { account = '' } of Object.values(people))
    await made.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 })
  return { ...people, town: new Town(made) }
}

t.test('the ledger is read by those who look after it, and adds up to figures', async (t) => {
  const { ana, ben, bea, town } = await scene(t, 'pages of the ledger')
  const broker = town.browser(bea.id, 'broker')
  const values = {
    one: ana.number ?? '',
    many: `${ben.number ?? ''} 0:30\nCal Moss`,
    hours: '1:00',
    kind: 'Lessons',
  }
  const done = await broker.send(await broker.open('/exchanges/class'), '/exchanges/class', values)
  t.match(done.text, /2 were recorded/, 'a class takes full names, too')
  const ledger = await broker.open('/desk/ledger')
  t.match(ledger.text, /Ana Price Cal Moss lessons 1:00.*Ana Price Ben Hill lessons 0:30/, 'newest first')
  const figures = await broker.open('/desk/figures')
  t.match(figures.text, /Hours of help here 1:30 Exchanges 2 Members who gave or received 3/)
  const csv = await broker.open('/desk/figures/csv')
  t.match(csv.html, /^Month,Exchanges,.*\r\n\d{4}-\d{2},2,1:30,0:00,0:00,0:00,3\r\n$/)
  const undone = await broker.open('/desk/figures?year=2019')
  t.match(undone.text, /Nothing was recorded/)
  const auditor = town.browser(ben.id, 'auditor')
  t.match(
    (await auditor.open('/')).html,
    /class="cards"[^]*href="\/desk\/ledger"/,
    'the first page leads there',
  )
  t.match((await auditor.open('/desk/ledger')).text, /Ana Price/)
  t.notMatch(
    (await auditor.open('/people')).text,
    /Type in a paper form/,
    'nobody is led where they may not go',
  )
  t.equal((await town.browser(ana.id).open('/desk/ledger')).status, 403)
  t.equal((await town.browser(ana.id).open('/desk/figures')).status, 403)
})

t.test('whoever had to do with each other is found by name, and nobody else', async (t) => {
  const { ana, ben, cal, town } = await scene(t, 'pages of names')
  const mine = town.browser(ana.id)
  const form = await mine.open('/exchanges/new')
  const values = { side: 'giver', other: ben.number ?? '', kind: 'Gardening', hours: '1:00' }
  t.match(await mine.send(form, '/exchanges/new', values), { status: 200, text: /waits for a yes/ })
  const byName = { ...values, kind: 'Shopping', other: 'ben h' }
  t.match(await mine.send(await mine.open('/exchanges/new'), '/exchanges/new', byName), {
    status: 200,
    text: /Ana P\. gave Ben H\./,
  })
  const fresh = await mine.open('/exchanges/new')
  const stranger = await mine.send(fresh, '/exchanges/new', { ...values, other: 'Cal Moss' })
  t.match(stranger, { status: 422, text: /Nobody here/ })
  t.notMatch(stranger.text, cal.number ?? '?')
  const gone = await mine.open(`/people/${ana.id}/step`)
  t.match(gone.path, `/people/${ana.id}`, 'a reload after a refusal leads to the page of the form')
})
