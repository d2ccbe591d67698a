import t from 'tap'
import { admin, asMember, deskBank, newMember, valueOf } from '../node/desk/bank.ts'
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
  const letters = await broker.open('/desk/letters')
  t.match(letters.text, /Ana Price.*An exchange was recorded/)
  t.notMatch(letters.text, /last ones again/, 'nothing was printed yet')

  const path = '/desk/letters'
  const none = await broker.send(letters, path, {})
  t.notMatch(none.text, /Ana Price/)
  t.match(none.html, `href="${path}?again=1">Print the last ones again`)
  const again = await broker.open(`${path}?again=1`)
  t.match(again.text, /These were noted as printed.*Ana Price.*An exchange was recorded/)
  t.notMatch(again.text, /They are printed/, 'they are noted already')
  const read = valueOf(await (await scene.reopen()).notices.letters(admin, true))
  t.equal(read.letters.length, (letters.html.match(/<article/g) ?? []).length, 'after a restart, too')
  scene.time.now += 15 * 86_400
  t.notMatch((await broker.open(path)).text, /last ones again/, 'later it would be told as new')
  t.notMatch((await broker.open(`${path}?again=1`)).text, /Ana Price/)
})

t.test('a class of which a line is refused comes back with its values, and names that line', async (t) => {
  const scene = await deskBank(t, 'pages of refused classes')
  valueOf(await scene.desk.rules.change(admin, { confirm: 'none' }))
  const people = []
  for (const family of ['Price', 'Hill', 'Lewis', 'Rees'])
    people.push(await newMember(scene.desk, 'Ana', family))
  const [ana, ben, cal, dee] = people.map(({ number = '' }) => number)
  for (const { account = '' } of people) {
    const floor = account === people[3]?.account ? -1800 : -36_000
    await scene.bank.api.changeAccount(admin, account, { floor, ceiling: 36_000 })
  }
  const browser = new Town(scene).browser(people[0]?.id ?? '', 'broker')
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a repeat', `${ben}\n${cal}\nAna Hill`, /one in each line: Ana Hill: /],
    ['the leader', `${ben}\n${cal}\n${ana}`, new RegExp(`one in each line: ${ana}: `)],
    [
      'a floor',
      `${ben}\n${cal}\n${dee}`,
      new RegExp(`one in each line: ${dee}: This would take Ana R\\..*its floor`),
    ],
  ]
  for (const [what, many, says] of cases) {
    const values = { one: ana ?? '', many, hours: '1:15', kind: 'Lessons', day: '2026-11-20' }
    const form = await browser.open('/exchanges/class')
    const none = await browser.send(form, '/exchanges/class', values)
    t.match(none, { status: 422, text: says }, what)
    t.match(
      none.text,
      /2 things need changing.*All or nothing: Nothing was recorded/,
      `${what}: only that line`,
    )
    t.ok(none.html.includes(`>${many}</textarea>`), `${what}: the lines stay`)
    t.match(none.html, /value="1:15"[^]*value="2026-11-20"[^]*name="whole" value="yes" checked/, what)
    const rest = await browser.send(none, '/exchanges/class', { whole: [], day: '2026-11-19' })
    t.match(rest.text, what === 'a repeat' ? /2 were recorded/ : /recorded/, `${what}: or the others alone`)
  }
})

t.test('a class of more lines than one form takes loses none of them', async (t) => {
  const scene = await deskBank(t, 'pages of long classes')
  const [ana, ben] = [await newMember(scene.desk, 'Ana', 'Price'), await newMember(scene.desk, 'Ben', 'Hill')]
  const browser = new Town(scene).browser(ana.id, 'broker')
  const many = Array.from({ length: 101 }, () => ben.number).join('\n')
  const values = { one: ana.number ?? '', many, hours: '1:00', kind: 'Lessons', day: '2026-11-20' }
  const answer = await browser.send(await browser.open('/exchanges/class'), '/exchanges/class', values)
  t.match(answer, { status: 422, text: /At most 100 lines at a time/ })
  t.ok(answer.html.includes(`>${many}</textarea>`))
})

t.test('a statement of days the wrong way round asks for them again', async (t) => {
  const scene = await deskBank(t, 'pages of wrong days')
  const ana = await newMember(scene.desk, 'Ana', 'Price')
  const browser = new Town(scene).browser(ana.id)
  const wrong = await browser.open('/statement?from=2026-11-20&until=2026-11-02')
  t.match(wrong, { status: 422, text: /To: The last day.*lies before the first/ })
  t.match(
    wrong.html,
    /name="from"[^>]*value="2026-11-20"[^]*name="until"[^>]*value="2026-11-02"/,
    'with what was typed',
  )
  t.match(wrong.html, /id="s-until-problem"/)
  const late = await browser.open('/statement?from=2199-01-01&until=')
  t.match(late, { status: 422, html: /id="s-from-problem"/ })
  for (const none of ['2026-02-30', 'yesterday', '01/02/2026', '2026-13-45', '0000-00-00'])
    t.match(await browser.open(`/statement?from=${encodeURIComponent(none)}`), {
      ...{ status: 422, text: /From: Give a day of the calendar/, html: /id="s-from-problem"/ },
    })
})

t.test('what is planned is not for a day that nobody means', async (t) => {
  const scene = await deskBank(t, 'pages of slips')
  const [ana, ben] = [await newMember(scene.desk, 'Ana', 'Price'), await newMember(scene.desk, 'Ben', 'Hill')]
  const browser = new Town(scene).browser(ana.id)
  const plan = async (day: string) =>
    browser.send(await browser.open(`/exchanges/plan?with=${ben.id}`), '/exchanges/plan', {
      ...{ side: 'giver', kind: 'gardening', day },
    })
  const slip = { status: 422, text: /2206.*more than 730 days away/, html: /id="f-day-problem"/ }
  t.match(await plan('2206-11-24'), slip)
  t.match((await plan('2028-11-19')).text, /Planned/)
})

t.test('whoever records what could not be booked as things stand is told at once', async (t) => {
  const scene = await deskBank(t, 'pages of outlooks')
  const { desk, bank } = scene
  const [ana, ben] = [await newMember(desk, 'Ana', 'Price'), await newMember(desk, 'Ben', 'Hill')]
  await bank.api.changeAccount(admin, ana.account ?? '', { floor: -7200, ceiling: 36_000 })
  await bank.api.changeAccount(admin, ben.account ?? '', { floor: -7200, ceiling: 36_000 })
  const town = new Town(scene)
  const record = async (who: string, side: string, hours: string, other: string) => {
    const browser = town.browser(who)
    const form = await browser.open(`/exchanges/new?with=${other}`)
    return browser.send(form, '/exchanges/new', { side, kind: 'gardening', hours })
  }
  t.match(
    (await record(ana.id, 'receiver', '3:00', ben.id)).text,
    /As things stand.*to -3:00, below its floor/,
  )
  const gave = await record(ana.id, 'giver', '2:30', ben.id)
  t.match(gave.text, /Recorded\..*As things stand it could not be booked/)
  t.notMatch(gave.text, /-2:30/, 'of the other’s hours only that')
  t.notMatch((await record(ana.id, 'receiver', '1:00', ben.id)).text, /As things stand/)
})

t.test('who is at a limit is told to them alone, and what was refused is not called done', async (t) => {
  const scene = await deskBank(t, 'pages of limits')
  const [ana, ben] = [await newMember(scene.desk, 'Ana', 'Price'), await newMember(scene.desk, 'Ben', 'Hill')]
  const { account = '' } = ben
  await scene.bank.api.changeAccount(admin, account, { floor: -3600 })
  const town = new Town(scene)
  const [giver, receiver] = [town.browser(ana.id), town.browser(ben.id)]
  const values = { side: 'receiver', other: ana.number ?? '', kind: 'Gardening', hours: '5:00' }
  const made = await receiver.send(await receiver.open('/exchanges/new'), '/exchanges/new', values)
  const page = await giver.open(made.path)
  const yes = await giver.send(page, `${made.path}/steps`, {}, 'confirm')
  t.match(yes.text, /could not be recorded.*something about the other person’s hours/)
  t.notMatch(yes.text, /Done\.|-5:00|floor/)
  t.notMatch(yes.text, new RegExp(ben.handle ?? account))
  giver.language = 'pl'
  t.match((await giver.open(made.path)).text, /coś w godzinach drugiej osoby/)
  t.match((await receiver.open(made.path)).text, /Ben H\. to -5:00, below its floor of -1:00/)
})

t.test('help that comes back says so where one agrees to it, and ends with one press', async (t) => {
  const scene = await deskBank(t, 'pages of series')
  const [ana, ben] = [await newMember(scene.desk, 'Ana', 'Price'), await newMember(scene.desk, 'Ben', 'Hill')]
  const town = new Town(scene)
  const [giver, receiver] = [town.browser(ana.id), town.browser(ben.id)]
  const values = {
    ...{ side: 'giver', other: ben.number ?? '', kind: 'Gardening', hours: '1:00' },
    ...{ day: '2026-11-23', every: 'week', until: '2027-03-01' },
  }
  const made = await giver.send(await giver.open('/exchanges/plan'), '/exchanges/plan', values)
  const page = await receiver.open(made.path)
  t.match(page.text, /comes back \(Every week\); the last day is 1 Mar 2027\. A yes holds/)
  const ended = await receiver.send(page, `${made.path}/steps`, { which: 'following' }, 'decline')
  t.match(ended.text, /no more are planned/)
  t.match((await giver.open('/exchanges/series')).text, /Help by Ana P\. for Ben H\..*ended/)
})

t.test('the first page and the badge say what waits for a word, read or not', async (t) => {
  const scene = await deskBank(t, 'pages of waiting')
  const [ana, ben] = [await newMember(scene.desk, 'Ana', 'Price'), await newMember(scene.desk, 'Ben', 'Hill')]
  const town = new Town(scene)
  const [giver, receiver] = [town.browser(ana.id), town.browser(ben.id)]
  const values = { side: 'giver', other: ben.number ?? '', kind: 'Gardening', hours: '1:00' }
  await giver.send(await giver.open('/exchanges/new'), '/exchanges/new', values)
  const list = await receiver.open('/notices')
  const read = await receiver.send(list, '/notices', {}, 'yes')
  t.match(read.html, /data-waiting="\/exchanges"[^>]*>1</)
  t.match((await receiver.open('/')).text, /Waits for you.*Ana P\..*gardening.*1:00/)
  t.match(
    (await giver.open('/')).html,
    /hidden[^>]*data-waiting="\/exchanges"|data-waiting="\/exchanges"[^>]*hidden/,
  )
  const broker = town.browser((await newMember(scene.desk, 'Bea', 'Broker')).id, 'broker')
  const disputes = /data-waiting="\/desk\/exchanges"[^>]*>1</
  t.notMatch((await broker.open('/desk')).html, disputes)
  const { arrangements } = valueOf(await scene.desk.arrangements.list(asMember(ana.id), {}))
  const path = `/exchanges/${arrangements[0]?.id ?? ''}`
  const asked = await receiver.open(path)
  t.match(asked.text, /What is wrong, in your own words/)
  await receiver.send(asked, `${path}/steps`, { reason: 'hours' }, 'dispute')
  t.match((await broker.open('/desk')).html, disputes, 'a dispute waits for the desk')
})

t.test('what is wrong is listed by the names of the fields, and one’s own name is known', async (t) => {
  const scene = await deskBank(t, 'pages of wrong forms')
  const ana = await newMember(scene.desk, 'Ana', 'Price')
  const hers = new Town(scene).browser(ana.id)
  const form = await hers.open('/exchanges/new')
  const empty = await hers.send(form, '/exchanges/new', { side: 'giver', other: '', hours: '' })
  t.equal(empty.status, 422)
  t.match(empty.html, /<a href="#f-hours">Hours: Please fill this in\.<\/a>/)
  t.match(empty.html, /<a href="#f-other">[^<]+: Please fill this in\.<\/a>/)
  t.match(
    empty.html,
    /<p class="problem" id="f-hours-problem">Please fill this in\.</,
    'once is enough there',
  )
  const values = { side: 'giver', other: 'Ana Price', kind: 'Gardening', hours: '1:00' }
  const self = await hers.send(form, '/exchanges/new', values)
  t.equal(self.status, 422)
  t.notMatch(self.text, /Nobody here goes by/)
  t.match(self.text, /the same account/)
})

t.test('a time sheet that was typed before is asked about, and taken with a tick', async (t) => {
  const scene = await deskBank(t, 'pages of twice')
  const [ana, ben] = [await newMember(scene.desk, 'Ana', 'Price'), await newMember(scene.desk, 'Ben', 'Hill')]
  for (const { account = '' } of [ana, ben])
    await scene.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 })
  const desk = new Town(scene).browser((await newMember(scene.desk, 'Bea', 'Broker')).id, 'broker')
  const row = {
    ...{ day: ['21/11/2026'], giver: [ana.number ?? ''], receiver: [ben.number ?? ''] },
    ...{ hours: ['1:00'], category: ['gardening'] },
  }
  const type = async (values: Record<string, readonly string[]>) =>
    desk.send(await desk.open('/desk/sheet'), '/desk/sheet', values)
  const first = await type(row)
  t.match((await desk.send(first, '/desk/sheet', { ...row, record: ['yes'] })).text, /Recorded: 1:00/)
  const second = await type(row)
  t.match(second, { status: 422, text: /Row 1 : The same is recorded already/ })
  const said = await desk.send(second, '/desk/sheet', { ...row, again: ['1'] })
  t.match(said.text, /Every row is right/)
})

t.test('what was settled in another tab is said in words, with how it stands now', async (t) => {
  const scene = await deskBank(t, 'two tabs')
  const ana = await newMember(scene.desk, 'Ana', 'Price')
  const ben = await newMember(scene.desk, 'Ben', 'Hill')
  const bea = await newMember(scene.desk, 'Bea', 'Broker')
  for (const { account = '' } of [ana, ben])
    await scene.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 })
  const town = new Town(scene)
  const giver = town.browser(ana.id)
  const values = { side: 'giver', other: ben.number ?? '', kind: 'Gardening', hours: '1' }
  const made = await giver.send(await giver.open('/exchanges/new'), '/exchanges/new', values)
  const receiver = town.browser(ben.id)
  const open = await receiver.open(made.path)
  t.match((await giver.send(made, `${made.path}/steps`, {}, 'cancel')).text, /cancelled/)
  const late = await receiver.send(open, `${made.path}/steps`, {}, 'confirm')
  t.equal(late.status, 422)
  t.match(late.html, /id="gone-problems"/)
  t.match(late.text, /not possible any more.*This exchange is.*cancel.*How it stands ?Cancelled/is)
  const clerk = town.browser(bea.id, 'broker')
  const card = await clerk.open(`/people/${ana.id}`)
  const step = `/people/${ana.id}/step`
  t.equal((await clerk.send(card, step, { reason: 'a long illness' }, 'suspend')).status, 200)
  const twice = await clerk.send(card, step, { reason: 'a quarrel', nonce: 'C'.repeat(22) }, 'suspend')
  t.equal(twice.status, 422)
  t.match(twice.html, /id="gone-problems"/)
  t.match(twice.text, /not possible any more.*while the person is: suspended/is)
})
