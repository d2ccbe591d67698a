/** From an offer, a request, a match or a person to an exchange that knows where it came from; without scripts. */
import t from 'tap'
import { codeOf, newMember, deskBank, admin, asMember } from '../node/desk/bank.ts'
import { nonceOf } from '../protocol/town-bank.ts'
import { Town, type Shown } from './paper-browser.ts'

async function scene(t: Parameters<typeof deskBank>[0], name: string) {
  const made = await deskBank(t, name)
  const [ana, ben, bea] = [
    await newMember(made.desk, 'Ana', 'Evans'),
    await newMember(made.desk, 'Ben', 'Howells'),
    await newMember(made.desk, 'Bea', 'Broker'),
  ]
  for (const { account = '' } of [ana, ben])
    await made.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 })
  const town = new Town(made)
  const post = async (member: string, kind: string, title: string) => {
    const browser = town.browser(member)
    const form = await browser.open(`/board/new?kind=${kind}`)
    const shown = await browser.send(form, '/board/new', { title, category1: 'gardening' })
    return shown.path.slice('/board/'.length)
  }
  const offer = await post(ana.id, 'offer', 'Gardening and digging')
  const request = await post(ben.id, 'request', 'Dig my garden')
  return { ...made, town, ana, ben, bea, offer, request }
}

const linkTo = ({ html }: Shown, start: string): string =>
  (new RegExp(`href="(${start}[^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&')

t.test('a broker chooses a match: the exchange knows both listings, and they know it', async (t) => {
  const { town, ana, ben, bea, offer, request } = await scene(t, 'from a match')
  const broker = town.browser(bea.id, 'broker')
  const matches = await broker.open(`/board/${request}/matches`)
  t.equal(linkTo(matches, '/messages/new'), `/messages/new?about=${offer}`)
  const form = await broker.open(linkTo(matches, '/exchanges/plan'))
  t.match(form.text, /Giver Ana E\. Receiver Ben H\. Offer Gardening and digging Request Dig my garden/)
  t.match(form.html, /<option value="gardening" selected/)
  const wrong = await broker.send(form, '/exchanges/plan', { hours: 'two' })
  t.equal(wrong.status, 422)
  t.match(wrong.text, /Giver Ana E\./, 'whom it is with is kept')
  const planned = await broker.send(wrong, '/exchanges/plan', { hours: '2' })
  t.match(planned.text, /Planned/)
  t.match(planned.html, new RegExp(`href="/board/${offer}".*href="/board/${request}"`, 's'))
  for (const listing of [offer, request]) {
    const own = await town.browser(listing === offer ? ana.id : ben.id).open(`/board/${listing}`)
    t.match(own.text, /Exchanges that came of it.*proposed/)
    t.equal(linkTo(own, '/exchanges/x'), planned.path)
  }
})

t.test('a member takes up an offer: asks first, then proposes', async (t) => {
  const { town, ana, ben, bea, offer } = await scene(t, 'from an offer')
  const browser = town.browser(ben.id)
  const seen = await browser.open(`/board/${offer}`)
  const form = await browser.open(linkTo(seen, '/messages/new'))
  t.match(form.text, /Write to Ana E\. Gardening and digging/)
  const said = await browser.send(form, '/messages', { text: 'Is Tuesday good?' })
  t.match(said.text, /Is Tuesday good\?/)
  t.equal(linkTo(said, '/board/l'), `/board/${offer}`)
  t.match((await town.browser(ana.id).open('/notices')).text, /From Ben H\. \d/, 'with one full stop')
  const plan = await browser.open(linkTo(seen, '/exchanges/plan'))
  const planned = await browser.send(plan, '/exchanges/plan', {})
  t.match(planned.text, /Planned/)
  t.match((await town.browser(ana.id).open(`/board/${offer}`)).text, /came of it.*Ana E\. Ben H\./)
  const cai = town.browser(bea.id)
  t.notMatch((await cai.open(`/board/${offer}`)).text, /came of it/, 'it is between the two')
  t.equal((await cai.open('/messages/new?about=laaaaaaaaaaaaaaa')).status, 404)
})

t.test('from a person, and for the desk to the rest about them', async (t) => {
  const { town, ana, ben, bea } = await scene(t, 'from a person')
  const browser = town.browser(ben.id)
  const person = await browser.open(`/people/${ana.id}`)
  t.notMatch(person.html, /\/desk\//)
  const form = await browser.open(linkTo(person, '/exchanges/plan'))
  t.match(form.text, /The other person Ana E\./)
  t.notMatch(form.html, /name="other"/)
  const planned = await browser.send(form, '/exchanges/plan', { kind: 'Lifts', side: 'giver' })
  t.match(planned.text, /Help by Ben H\. for Ana E\./)
  const record = await browser.open(linkTo(person, '/exchanges/new'))
  t.match((await browser.send(record, '/exchanges/new', { kind: 'Lifts', hours: '1' })).text, /Recorded/)
  t.match((await browser.open('/exchanges/plan?with=maaaaaaaaaaaaaaa')).html, /name="other"/)
  const desk = await town.browser(bea.id, 'broker').open(`/people/${ana.id}`)
  t.equal(linkTo(desk, '/desk/login'), `/desk/login/${ana.id}`)
  t.equal(linkTo(desk, '/desk/statement'), `/desk/statement/${ana.id}`)
})

t.test('an exchange comes from nobody else’s offer', async (t) => {
  const { desk, ana, ben, offer, request } = await scene(t, 'of others')
  const body = { nonce: nonceOf('of others'), category: 'gardening', giver: 'me', receiver: ben.id }
  const actor = asMember(ana.id)
  const propose = async (more: object): Promise<string> =>
    codeOf(await desk.arrangements.propose(actor, { ...body, ...more }))
  const turned = { giver: ben.id, receiver: 'me' }
  t.equal(await propose({ ...turned, listing: offer }), 'unknown-listing', 'the offer is of the giver')
  t.equal(await propose({ listing: offer, request: offer }), 'unknown-listing', 'an offer is no request')
  t.equal(await propose({ listing: 'laaaaaaaaaaaaaaa' }), 'unknown-listing')
  t.equal(await propose({ listing: offer, request }), 'accepted')
})
