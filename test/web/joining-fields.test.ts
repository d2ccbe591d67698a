/** Every field of the joining form: kept while something is wrong, written into the register, and shown to the desk. */
import t from 'tap'
import { deskBank, newMember, valueOf, broker as atDesk } from '../node/desk/bank.ts'
import { Town, type Shown } from './paper-browser.ts'

/** What somebody enters, and what of it the desk reads. A field that the form gets later must be given a value here. */
const fields: Readonly<
  Record<string, { readonly value: string | readonly string[]; readonly shown?: string }>
> = {
  given: { value: 'Catrin' },
  family: { value: 'Featherstone' },
  known: { value: 'Cadi', shown: 'Catrin (Cadi) Featherstone' },
  language: { value: 'cy', shown: 'Cymraeg' },
  email: { value: 'cadi@town.example' },
  phone: { value: '+44 29 2000 1234' },
  post: { value: '1 Mill Lane\nRiverside', shown: '1 Mill Lane' },
  area: { value: 'Splott' },
  place: { value: '51.4816, -3.1791' },
  reach: { value: '4.5' },
  emergencyName: { value: 'Owain Featherstone' },
  emergencyPhone: { value: '029 2000 9999' },
  birthYear: { value: '2012' },
  about: { value: 'I keep bees.' },
  free: { value: ['tue-evening', 'sat-morning'], shown: 'Tuesday, evening; Saturday, morning' },
  canDo: { value: 'Honey, and lifts on Sundays' },
  wouldLike: { value: 'Somebody to walk with' },
  referee1: { value: 'Dr One' },
  refereeContact1: { value: 'one@surgery.example' },
  referee2: { value: 'Rev Two' },
  refereeContact2: { value: '029 2000 7777' },
  guardianName: { value: 'Mair Featherstone' },
  guardianContact: { value: '029 2000 8888' },
  agrees: { value: 'yes' },
}
const entered = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
const ours = new Set(['token', 'nonce', 'whose', 'stood'])

function namesIn({ html }: Shown): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const form = main.slice(main.indexOf('<form'))
  return [...new Set([...form.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name))]
    .filter((name) => !ours.has(name))
    .toSorted()
}

/** What stands in the form now, by field. */
function valuesIn({ html }: Shown): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (name: string, value: string): void => void found.set(name, [...(found.get(name) ?? []), value])
  const part = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  for (const [tag] of html.matchAll(/<input[^>]*>/g))
    if (!/type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))
      add(part(tag, 'name'), part(tag, 'value'))
  for (const [tag, text = ''] of html.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g))
    add(part(tag, 'name'), text)
  for (const [tag] of html.matchAll(/<select[^>]*>.*?<\/select>/gs))
    add(part(tag, 'name'), part(/<option[^>]* selected[^>]*>/.exec(tag)?.[0] ?? '', 'value'))
  return found
}

for (const path of ['/join', '/people/new'])
  t.test(`every field of ${path}`, async (t) => {
    const made = await deskBank(t, `fields of ${path}`)
    const bea = await newMember(made.desk, 'Bea', 'Broker')
    const town = new Town(made)
    const desk = town.browser(bea.id, 'broker')
    const who = path === '/join' ? town.browser() : desk
    const form = await who.open(path)
    const offered = namesIn(form).filter((name) => name !== 'guardianMember')
    t.same(offered, Object.keys(fields).toSorted(), 'this test knows every field that the form has')

    const { agrees: _agrees, ...but } = entered
    const refused = await who.send(form, path, but)
    t.equal(refused.status, 422)
    const kept = valuesIn(refused)
    for (const [name, value] of Object.entries(but)) t.same(kept.get(name), [value].flat(), `${name} is kept`)
    t.equal(made.desk.members.book.table.size, 1, 'nobody was taken down')

    await who.send(refused, path, { agrees: 'yes' })
    const member = [...made.desk.members.book.table.values()].find(({ id }) => id !== bea.id)
    t.match(member, {
      name: { given: 'Catrin', family: 'Featherstone', known: 'Cadi' },
      language: 'cy',
      contact: { email: 'cadi@town.example', phone: '+44 29 2000 1234', post: '1 Mill Lane\nRiverside' },
      area: 'Splott',
      place: { latitudeMicrodegrees: 51_481_600, longitudeMicrodegrees: -3_179_100 },
      reachMetres: 4500,
      emergency: { name: 'Owain Featherstone', phone: '029 2000 9999' },
      ...{ birthYear: 2012, minor: true, about: 'I keep bees.' },
      free: ['tue-evening', 'sat-morning'],
      ...{ canDo: 'Honey, and lifts on Sundays', wouldLike: 'Somebody to walk with' },
      references: [
        { referee: 'Dr One', contact: 'one@surgery.example' },
        { referee: 'Rev Two', contact: '029 2000 7777' },
      ],
      guardian: { name: 'Mair Featherstone', contact: '029 2000 8888' },
      paper: path !== '/join',
    })
    const page = await desk.open(`/people/${member?.id ?? ''}`)
    for (const [name, { value, shown = String(value) }] of Object.entries(fields))
      if (name !== 'agrees') t.match(page.text, shown, `the desk reads ${name}`)
  })

t.test('a guardian who is a member', async (t) => {
  const made = await deskBank(t, 'guardian member')
  const [bea, gwen] = [
    await newMember(made.desk, 'Bea', 'Broker'),
    await newMember(made.desk, 'Gwen', 'Hill'),
  ]
  const desk = new Town(made).browser(bea.id, 'broker')
  const child = { given: 'Twm', birthYear: '2012', agrees: 'yes', guardianMember: 'nobody like this' }
  const wrong = await desk.send(await desk.open('/people/new'), '/people/new', child)
  t.match(wrong, { status: 422, html: /value="nobody like this"/ })
  const page = await desk.send(wrong, '/people/new', { guardianMember: gwen.number ?? '' })
  t.match(page.text, /Guardian Gwen H\./)
  const found = valueOf(await made.desk.members.find(atDesk, { text: 'Twm' })).members[0]
  t.equal(made.desk.members.book.get(found?.id ?? '')?.guardian?.member, gwen.id)
})
