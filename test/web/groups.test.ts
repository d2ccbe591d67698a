import t from 'tap'
import { languages } from '../../node/web/languages.ts'
import { admin, broker, deskBank, newMember, valueOf } from '../node/desk/bank.ts'
import { Town } from './paper-browser.ts'

t.test('an admin changes the house rules, and everybody sees how they came to be', async (t) => {
  const scene = await deskBank(t, 'pages of rules')
  const { desk } = scene
  const boss = await newMember(desk, 'Ada', 'Admin')
  const other = await newMember(desk, 'Ben', 'Lewis')
  valueOf(await desk.groups.create(broker, { kind: 'pot', title: 'Kind pot' }))
  const town = new Town(scene)
  const browser = town.browser(boss.id, 'admin')
  const before = desk.rules.terms()
  const form = await browser.open('/house/change')
  const same = await browser.send(form, '/house/change', { why: 'a look' })
  t.match(same, { status: 200, path: '/house' })
  t.same(desk.rules.terms(), before, 'a form that is sent as it stands changes no rule')
  t.equal(desk.rules.history().versions.length, 1)
  const pot = desk.groups.get((await desk.groups.list(admin, 'pot')).groups[0]?.id ?? '')
  const changed = await browser.send(await browser.open('/house/change'), '/house/change', {
    memberFloorSeconds: '5:30',
    goods: 'yes',
    leaverPot: pot?.id ?? '',
    checks: 'dbs-basic; DBS; 12\nfirst-aid; First aid; 36',
    checksNeeded: ['dbs-basic'],
    why: 'the meeting of members',
  })
  t.match(changed, { status: 200, path: '/house', text: /−5:30.*Kind pot/ })
  t.match(desk.rules.terms(), { memberFloorSeconds: -19_800, goods: true, leaverPot: pot?.id })
  const stale = await browser.send(form, '/house/change', { goods: 'no', nonce: `${'B'.repeat(21)}A` })
  t.match(stale, { status: 422, text: /have been changed since/ })
  const wrong = await browser.send(await browser.open('/house/change'), '/house/change', {
    checks: 'no code here',
    adult: '5',
  })
  t.match(wrong, { status: 422, text: /should be: code; name; months/ })
  const reader = town.browser(other.id)
  const history = await reader.open('/house/history')
  t.match(history.text, /Ada A\.: the meeting of members/)
  t.match(history.text, /goods\? ?: No → Yes/)
  t.equal((await reader.open('/house/change')).status, 403)
  const ledger = await browser.send(wrong, '/house/ledger', { maxSeconds: '8', maxAgeDays: '30' })
  t.match(ledger, { path: '/house', text: /takes 8:00/ })
})

t.test('what is wrong with the house rules is said beside the rule, and every value stays', async (t) => {
  const scene = await deskBank(t, 'pages of wrong rules')
  const boss = await newMember(scene.desk, 'Ada', 'Admin')
  const browser = new Town(scene).browser(boss.id, 'admin')
  const checks = 'dbs-basic; DBS; 12\ndbs-basic; DBS again; 12'
  const cases: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ['roundingSeconds', { roundingSeconds: '3:00' }, /Give at most 1:00\./],
    ['roundingSeconds', { roundingSeconds: '0' }, /at least a minute/],
    ['maximumSeconds', { maximumSeconds: '0' }, /at least a minute/],
    ['maximumSeconds', { maximumSeconds: '0:10', roundingSeconds: '0:30' }, /at least 0:30, to which/],
    ['youngest', { youngest: '40', adult: '18' }, /at most 18, the age from which/],
    ['checks', { checks: 'dbs-basic; DBS; 0' }, /too little, too much or too long/],
    ['checks', { checks }, /“dbs-basic; DBS again; 12” has the code/],
  ]
  for (const [field, values, says] of cases) {
    const form = await browser.open('/house/change')
    const answer = await browser.send(form, '/house/change', { ...values, why: 'a slip' })
    t.match(answer.text, says, JSON.stringify(values))
    t.match(answer, { status: 422, html: `id="f-${field}-problem"` }, field)
    t.match(answer.html, /value="a slip"/, `${field}: the rest stays`)
    t.notMatch(answer.text, /\/youngest|Look at each once more/)
  }
})

t.test('groups are opened and kept by those who may', async (t) => {
  const scene = await deskBank(t, 'pages of groups')
  const boss = await newMember(scene.desk, 'Bea', 'Broker')
  const ana = await newMember(scene.desk, 'Ana', 'Kowalska')
  const ben = await newMember(scene.desk, 'Ben', 'Lewis')
  const town = new Town(scene)
  const desk = town.browser(boss.id, 'broker')
  const form = await desk.open('/groups/new')
  const wrong = await desk.send(form, '/groups/new', { kind: 'venue', title: 'Pool', contacts: '9999' })
  t.match(wrong, { status: 422, text: /Nobody has the card number 9999/ })
  const bad = { kind: 'venue', title: 'Pool', contacts: '', phone: '029', email: 'pool' }
  const said = await desk.send(form, '/groups/new', { ...bad, tag: 'corporate' })
  t.match(said.text, /at least four digits, with spaces.*like ana@example\.org/s)
  t.notMatch(said.html, /\^\\\+|\[0-9/, 'nobody is shown a pattern')
  const noTag = await desk.send(wrong, '/groups/new', { contacts: '' })
  t.match(noTag, { status: 422, text: /tag must be there for a venue/ })
  const made = await desk.send(noTag, '/groups/new', {
    tag: 'corporate',
    contacts: ana.number ?? '',
    stewards: ana.number ?? '',
    floor: '10',
    ceiling: '100',
  })
  t.match(made, { status: 200, text: /Pool.*Venue.*Ana K\..*−10:00 – 100:00/ })
  const steward = town.browser(ana.id)
  const change = await steward.open(`${made.path}/change`)
  t.notMatch(change.html, /name="floor"/)
  const changed = await steward.send(change, `${made.path}/change`, { about: 'A warm pool' })
  t.match(changed.text, /A warm pool/)
  const stranger = town.browser(ben.id)
  t.equal((await stranger.open(`${made.path}/change`)).status, 403)
  t.notMatch((await stranger.open(made.path)).text, /100:00/, 'how it stands is not for everybody')
  const closed = await desk.send(await desk.open(`${made.path}/change`), `${made.path}/change`, {
    closed: 'yes',
  })
  t.match(closed.text, /It is closed/)
  t.notMatch((await stranger.open('/groups')).text, /Pool/)
})

t.test('a group is found by its title, and its page shows how it stands and what was done', async (t) => {
  const scene = await deskBank(t, 'titles of groups')
  const { desk } = scene
  const boss = await newMember(desk, 'Bea', 'Broker')
  const ana = await newMember(desk, 'Ana', 'Kowalska')
  const ben = await newMember(desk, 'Ben', 'Lewis')
  const limits = { floorSeconds: -36_000, ceilingSeconds: 36_000 }
  const title = 'Riverside Repair Café'
  const open = { kind: 'group' as const, title, stewards: [ana.id], ...limits }
  const group = valueOf(await desk.groups.create(broker, open))
  valueOf(await desk.groups.create(broker, { kind: 'pot', title: 'Kind pot' }))
  const gone = valueOf(await desk.groups.create(broker, { kind: 'group', title: 'Repair of boats' }))
  valueOf(await desk.groups.change(broker, gone.id, { closed: true }))
  const town = new Town(scene)
  const clerk = town.browser(boss.id, 'broker')
  const found = await clerk.send(await clerk.open('/people'), '/people', { text: 'repare cafe' })
  t.match(found.html, new RegExp(`href="/groups/${group.id}">${title}`), 'a search forgives as for people')
  t.notMatch(found.text, /boats|Kind pot/)
  const entry = { side: 'giver', category: 'gardening', hours: '1', day: '2026-11-20' }
  const asked = await clerk.open('/exchanges/new')
  const recorded = await clerk.send(asked, '/exchanges/new', { ...entry, other: 'riverside repair' })
  t.match(recorded.text, /Bea Broker.*Riverside Repair Café/s, 'at the desk a part of the title is enough')
  const member = town.browser(ben.id)
  const blank = await member.open('/exchanges/new')
  const part = await member.send(blank, '/exchanges/new', { ...entry, other: 'riverside repair' })
  t.equal(part.status, 422, 'others say the whole title')
  const whole = await member.send(part, '/exchanges/new', { other: 'Riverside repair café' })
  t.match(whole.text, /Ben L\..*Riverside Repair Café/s)
  const rows = {
    giver: 'Ben Lewis',
    receiver: 'riverside',
    hours: '1',
    day: '2026-11-20',
    category: 'lessons',
  }
  const sheet = { nonce: 'A'.repeat(22), dryRun: true, rows: [rows] }
  t.match(valueOf(await desk.arrangements.enterSheet(broker, sheet)), {
    wrong: 0,
    rows: [{ receiver: title }],
  })
  const steward = await town.browser(ana.id).open(`/groups/${group.id}`)
  t.match(steward.text, /Ana K\..*Latest exchanges.*Ben L\./s)
  t.match(steward.html, new RegExp(`/board/new\\?kind=offer&amp;member=${group.id}`))
  const statement = await town.browser(ana.id).open(`/statement/${group.id}`)
  t.match(statement.text, new RegExp(title))
  const other = await member.open(`/groups/${group.id}`)
  t.match(other.html, new RegExp(`/exchanges/new\\?with=${group.id}`))
  t.notMatch(other.text, /Latest exchanges|Standing/, 'how it stands is for those who act for it')
  t.equal((await member.open(`/statement/${group.id}`)).status, 404)
  const poster = town.browser(ana.id)
  const post = await poster.open(`/board/new?kind=offer&member=${group.id}`)
  const words = { title: 'Toasters mended', language: 'en', category1: 'gardening' }
  const posted = await poster.send(post, '/board/new', words)
  t.match(posted.text, /Toasters mended.*Riverside Repair Café/s, 'a steward posts for the group')
})

t.test('pages of groups and rules speak every language', async (t) => {
  const scene = await deskBank(t, 'groups in words')
  const boss = await newMember(scene.desk, 'Bea', 'Broker')
  const group = valueOf(await scene.desk.groups.create(broker, { kind: 'group', title: 'Choir' }))
  const browser = new Town(scene).browser(boss.id, 'admin')
  for (const language of languages) {
    browser.language = language
    for (const path of [
      ...['/groups', '/groups/new', `/groups/${group.id}`, `/groups/${group.id}/change`],
      ...['/house', '/house/change', '/house/history'],
    ]) {
      const page = await browser.open(path)
      t.equal(page.status, 200, path)
      t.notMatch(page.text, /groups:|house:|form:/, `${language} ${path} shows no key`)
    }
  }
})
