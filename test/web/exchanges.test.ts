import t from 'tap'
import { admin, deskBank, newMember } from '../node/desk/bank.ts'
import { Town } from './paper-browser.ts'

t.test('I gave, you say yes, it is on the statement; all without a line of script', async (t) => {
  const scene = await deskBank(t, 'pages of exchanges')
  const [ana, ben, bea] = [
    await newMember(scene.desk, 'Ana', 'Price'),
    await newMember(scene.desk, 'Ben', 'Hill'),
    await newMember(scene.desk, 'Bea', 'Broker'),
  ]
  for (const { account = '' } of [ana, ben])
    await scene.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 })
  const town = new Town(scene)
  const mine = town.browser(ana.id)
  const form = await mine.open('/exchanges/new')
  const wrong = await mine.send(form, '/exchanges/new', {
    side: 'giver',
    other: '999999',
    kind: 'Gardening',
    hours: 'two',
  })
  t.equal(wrong.status, 422)
  t.match(wrong.html, /value="Gardening"/, 'what was entered is kept')
  const values = {
    side: 'giver',
    other: ben.number ?? '',
    kind: 'Gardening',
    hours: '0:50',
    note: 'the hedge',
  }
  const made = await mine.send(form, '/exchanges/new', values)
  t.match(made, { status: 200, text: /Recorded.*waits for a yes.*1:00.*Waits for the word of the receiver/ })
  const other = town.browser(ben.id)
  const list = await other.open('/exchanges')
  t.match(list.text, /Waits for you.*Ana P\./)
  const page = await other.open(made.path)
  t.match(page.text, /the hedge/)
  const yes = await other.send(page, `${made.path}/steps`, {}, 'confirm')
  t.match(yes.text, /done/)
  t.match((await mine.open('/statement')).text, /Statement of Ana P\..*Ben H\..*gardening.*1:00/)
  t.equal((await town.browser(bea.id).open(made.path)).status, 404, 'nobody else sees it')
  const welsh = town.browser(ben.id)
  welsh.language = 'cy'
  t.match((await welsh.open('/statement?print=1')).text, /Cyfriflen Ben H\. \/ Statement/)
})

t.test('a broker types time sheets into a grid, and a class', async (t) => {
  const scene = await deskBank(t, 'pages of sheets')
  const ana = await newMember(scene.desk, 'Ana', 'Price')
  const ben = await newMember(scene.desk, 'Ben', 'Hill')
  const bea = await newMember(scene.desk, 'Bea', 'Broker')
  for (const { account = '' } of [ana, ben, bea])
    await scene.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 })
  const broker = new Town(scene).browser(bea.id, 'broker')
  const grid = await broker.open('/desk/sheet')
  const typed = (hours: string) => ({
    day: ['21/11/2026'],
    giver: [ana.number ?? ''],
    receiver: ['Ben Hill'],
    hours: [hours],
    category: ['Shopping'],
  })
  const wrong = await broker.send(grid, '/desk/sheet', typed('lots'))
  t.match(wrong, { status: 422, text: /One row is not right yet.*Row 1, Hours.*cannot be read/ })
  const right = await broker.send(wrong, '/desk/sheet', typed('1.5'))
  t.match(right.text, /Every row is right: 1:30/)
  const form = right.html.replaceAll('</form>', '<input type="hidden" name="record" value="yes"></form>')
  const done = await broker.send({ ...right, html: form }, '/desk/sheet', {})
  t.match(done.text, /Recorded: 1:30 in all/)
  t.match((await broker.open(`/desk/statement/${ben.id}`)).text, /Statement of Ben H\..*1:30/)
  const classForm = await broker.open('/exchanges/class')
  const many = `${ben.number ?? ''} 0:30\n${bea.number ?? ''}`
  const values = { one: ana.number ?? '', many, hours: '1:00', kind: 'Lessons' }
  t.match((await broker.send(classForm, '/exchanges/class', values)).text, /2 were recorded/)
  t.match((await broker.open('/desk/letters')).text, /Ana Price.*An exchange was recorded/)
})
