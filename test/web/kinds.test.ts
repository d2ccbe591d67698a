import t from 'tap'
import { admin, asMember, codeOf, deskBank, newMember, valueOf } from '../node/desk/bank.ts'
import { Town } from './paper-browser.ts'

t.test('kinds of help are chosen from the board, and own words are a house rule', async (t) => {
  const { desk, ...scene } = await deskBank(t, 'kinds')
  const [ana, ben] = [await newMember(desk, 'Ana', 'Price'), await newMember(desk, 'Ben', 'Hill')]
  const mine = new Town({ desk, ...scene }).browser(ana.id)
  const free = await mine.open('/exchanges/new')
  t.match(free.html, /<optgroup label="[^"]+"><option value="[a-z-]+"/, 'two levels')
  t.match(free.html, /<option value="gardening"/)
  t.match(free.html, /name="kind"/, 'and a word of one’s own')
  const entered = { side: 'giver', other: ben.number ?? '', hours: '1:00' }
  t.match(await mine.send(free, '/exchanges/new', entered), { status: 422, text: /Kind of help/ })
  const long = await mine.send(free, '/exchanges/new', { ...entered, kind: 'k'.repeat(41) })
  t.match(long, { status: 422, html: /id="f-kind-problem">Write at most 40 characters/ })
  const chosen = await mine.send(free, '/exchanges/new', { ...entered, category: 'shopping' })
  t.match(chosen, { status: 200, text: /Recorded.*shopping/ })
  valueOf(await desk.rules.change(admin, { ownKinds: false, hiddenCategories: ['gardening'] }))
  const strict = await mine.open('/exchanges/new')
  t.notMatch(strict.html, /name="kind"/)
  t.notMatch(strict.html, /<option value="gardening"/, 'what the house hides is not offered')
  const help = { giver: 'me', receiver: ben.id, seconds: 3600, day: '2026-11-21' }
  const own = { nonce: 'A'.repeat(22), ...help, category: 'juggling' }
  t.equal(codeOf(await desk.arrangements.record(asMember(ana.id), own)), 'house-rule')
  t.equal(codeOf(await desk.arrangements.propose(asMember(ana.id), own)), 'house-rule')
  t.equal(
    codeOf(await desk.arrangements.record(asMember(ana.id), { ...own, category: 'shopping', again: true })),
    'accepted',
  )
  const rules = new Town({ desk, ...scene }).browser(ana.id, 'admin')
  const form = await rules.open('/house/change')
  t.match(form.html, /type="checkbox" name="hiddenCategories" value="gardening" checked/)
})

t.test('what is wrong with a sheet or a class is said in Welsh and Polish, values and all', async (t) => {
  const { desk, ...scene } = await deskBank(t, 'words of refusals')
  const ana = await newMember(desk, 'Ana', 'Price')
  const broker = new Town({ desk, ...scene }).browser(ana.id, 'broker')
  const row = {
    day: ['21/11/2026'],
    giver: [ana.number ?? ''],
    receiver: ['9999'],
    hours: ['30'],
    category: ['x'],
  }
  const says = {
    cy: /Nid oes neb yma wrth yr hyn a roddwyd fel y derbynnydd/,
    pl: /Nikt tu nie odpowiada temu/,
  }
  for (const language of ['cy', 'pl'] as const) {
    broker.language = language
    const wrong = await broker.send(await broker.open('/desk/sheet'), '/desk/sheet', row)
    t.match(wrong, { status: 422, text: says[language] })
    t.notMatch(wrong.text, /Nobody here|house rule|\{/)
    t.match(wrong.text, /24:00/, 'the longest exchange, with its value')
    const values = { one: ana.number ?? '', many: '9999', hours: '1:00', category: 'shopping' }
    const lesson = await broker.send(await broker.open('/exchanges/class'), '/exchanges/class', values)
    t.match(lesson, { status: 422, text: says[language] })
  }
})

t.test('the desk takes names as cards print them, and says where one fits several', async (t) => {
  const { desk, ...scene } = await deskBank(t, 'names with initials')
  const people = []
  for (const [given, family] of [
    ['Bea', 'Broker'],
    ['Aled Rhys', 'Hughes'],
    ['Siân Mair', 'Élan'],
    ['Victor', 'Bevan'],
    ['Victor', 'Bowen'],
    ['Hew', 'Aled Rhys'],
  ] as const)
    people.push(await newMember(desk, given, family))
  const broker = new Town({ desk, ...scene }).browser(people[0]?.id ?? '', 'broker')
  const common = { one: people[0]?.number ?? '', hours: '1:00', kind: 'Lessons', day: '2026-11-20' }
  const lesson = async (many: string) =>
    broker.send(await broker.open('/exchanges/class'), '/exchanges/class', { ...common, many })
  t.match(await lesson('Aled Rhys H.\nsian mair e'), { status: 200, text: /2 were recorded.*Hughes.*Élan/ })
  const several = await lesson('Victor B.')
  t.match(several, { status: 422, text: /Line 1: .*fits 2 members: Victor Bevan \d+, Victor Bowen \d+\./ })
  const [, , , bevan] = people
  t.match(await lesson(`Victor Bevan ${bevan?.number}`), { status: 200, text: /One was recorded.*Bevan/ })
  t.match(await lesson(`Victor Bowen ${bevan?.number}`), { status: 422, text: /Nobody here goes by/ })
  t.match(await lesson('Victor C'), {
    status: 422,
    text: /Nobody here goes by what was given as the receiver/,
  })
  const moved = { ...common, gave: 'many', many: 'Victor C' }
  t.match(await broker.send(await broker.open('/exchanges/class'), '/exchanges/class', moved), {
    ...{ status: 422, text: /Nobody here goes by what was given as the giver/ },
  })
  const row = {
    ...{ day: ['19/11/2026'], giver: ['Aled Rhys H'], receiver: ['Siân Mair E.'] },
    ...{ hours: ['1'], category: ['Lessons'] },
  }
  const sheet = await broker.send(await broker.open('/desk/sheet'), '/desk/sheet', row)
  t.match(sheet.text, /Every row is right/)
})

t.test('a record has a place, a reach, whom to call, and a guardian who is a member', async (t) => {
  const { desk, ...scene } = await deskBank(t, 'person fields')
  const [ana, gail] = [await newMember(desk, 'Ana', 'Price'), await newMember(desk, 'Gail', 'Guard')]
  const broker = new Town({ desk, ...scene }).browser(ana.id, 'broker')
  const paper = await broker.open('/people/new')
  const entered = {
    ...{
      given: 'Pip',
      family: 'Young',
      birthYear: '2013',
      agrees: 'yes',
      place: '52.415, −4.083',
      reach: '2.5',
    },
    ...{ emergencyName: 'Gran', emergencyPhone: '01970 123456', guardianMember: 'Gail Guard' },
  }
  const wrong = await broker.send(paper, '/people/new', {
    ...{ ...entered, place: 'the hill', reach: '9999', emergencyPhone: '', guardianMember: 'Nobody' },
  })
  t.match(wrong, {
    status: 422,
    text: /two numbers in degrees.*kilometres from 0 to 200.*not exactly one approved member/,
  })
  t.match(wrong.html, /value="the hill"/, 'what was entered is kept')
  const made = await broker.send(paper, '/people/new', entered)
  t.match(made, { status: 200, text: /52\.415, -4\.083.*2\.5.*Gran, 01970 123456/ })
  const pip = [...desk.members.book.table.values()].find(({ name }) => name.given === 'Pip')
  t.match(pip, { reachMetres: 2500, guardian: { member: gail.id }, emergency: { name: 'Gran' } })
  t.same(pip?.place, { latitudeMicrodegrees: 52_415_000, longitudeMicrodegrees: -4_083_000 })
  const change = await broker.open(`/people/${pip?.id ?? ''}/change`)
  const same = await broker.send(change, `/people/${pip?.id ?? ''}/change`, { reach: '' })
  t.equal(same.status, 200)
  const now = desk.members.book.get(pip?.id ?? '')
  t.equal(now?.reachMetres, undefined, 'what was left empty is cleared')
  t.match(now, { place: pip?.place, guardian: { member: gail.id } })
  const mine = await new Town({ desk, ...scene }).browser(gail.id).open('/board/new?kind=request')
  t.match(mine.html, /name="needsChecks" value="dbs-basic"/)
})
