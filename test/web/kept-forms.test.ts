import t from 'tap'
import { KeptForms } from '../../node/web/kept-forms.ts'
import { broker, deskBank, newMember, valueOf } from '../node/desk/bank.ts'
import { PaperBrowser, Town, type Shown } from './paper-browser.ts'

const pin = '271828'

/** A town in which Ana and Ben sign in with cards, and a browser in which Ana is signed in. */
async function scene(t: Parameters<typeof deskBank>[0], name: string) {
  const parts = await deskBank(t, name)
  const { logins } = parts.desk
  const ana = await newMember(parts.desk, 'Ana', 'Kowalska')
  const ben = await newMember(parts.desk, 'Ben', 'Lewis')
  for (const { id } of [ana, ben]) valueOf(await logins.setPin(broker, { member: id, pin }))
  const town = new Town(parts)
  const signedIn = async ({ number = '' }: { number?: string }): Promise<PaperBrowser> =>
    new PaperBrowser(town.app, valueOf(await logins.withCard(number, pin, '')).secret)
  const end = async (member: string): Promise<unknown> => logins.endAll(broker, member)
  const login = (browser: PaperBrowser, page: Shown, { number = '' }: { number?: string }): Promise<Shown> =>
    browser.send(page, '/login/card', { number, secret: pin })
  return { ...parts, town, ana, ben, end, login, signedIn }
}

const typed = {
  title: 'Mend my toaster',
  description: 'It burns\nbread.',
  category1: 'gardening',
  when: ['sat-morning'],
}

t.test('what was typed is there again after a session has ended and its member has signed in', async (t) => {
  const { ana, end, login, signedIn } = await scene(t, 'kept for one')
  const browser = await signedIn(ana)
  const form = await browser.open('/board/new?kind=request')
  await end(ana.id)
  const out = await browser.send(form, '/board/new', typed)
  t.match(out, { path: '/login', text: /signed out before this was saved/ })
  t.notMatch(out.html, /toaster/, 'nothing of it stands on the page for signing in')
  const back = await login(browser, out, ana)
  t.match(back, { path: '/board/new?kind=request', text: /What you entered is here again/ })
  t.match(back.html, /value="Mend my toaster".*It burns\nbread\..*value="sat-morning"[^>]* checked/s)
  const posted = await browser.send(back, '/board/new', {})
  t.match(posted.text, /Mend my toaster.*Request.*Ana K\./s)
  t.notMatch((await browser.open('/board/new?kind=request')).html, /toaster/, 'given back once')
})

t.test('nobody else who signs in on the same device sees it; its own member does later', async (t) => {
  const { ana, ben, end, login, signedIn } = await scene(t, 'kept from others')
  const browser = await signedIn(ana)
  const form = await browser.open('/board/new?kind=request')
  await end(ana.id)
  const out = await browser.send(form, '/board/new', typed)
  const other = await login(browser, out, ben)
  t.match(other, { path: '/', status: 200 })
  for (const path of ['/', '/board/new?kind=request', '/board/new'])
    t.notMatch((await browser.open(path)).html, /toaster/, path)
  const stale = await browser.send(form, '/board/new', typed)
  t.match(
    stale,
    { status: 422, text: /open for too long/ },
    "an open form of hers is not his, and he can't send it",
  )
  const elsewhere = await signedIn(ana)
  t.match((await elsewhere.open('/board/new?kind=request')).html, /Mend my toaster/)
})

t.test('a form that was shown again with a problem, and one of a second session', async (t) => {
  const { ana, end, login, signedIn } = await scene(t, 'kept once more')
  const browser = await signedIn(ana)
  const wrong = await browser.send(await browser.open('/board/new?kind=request'), '/board/new', {
    ...typed,
    title: '',
  })
  t.equal(wrong.status, 422)
  const second = await signedIn(ana)
  const crossed = await second.send(wrong, '/board/new', { title: 'Sharpen my saw' })
  t.match(crossed, { path: '/board/new?kind=request', text: /here again/ }, 'signed in again meanwhile')
  t.match(crossed.html, /value="Sharpen my saw"/)
  await end(ana.id)
  const back = await login(browser, await browser.send(wrong, '/board/new', typed), ana)
  t.match(back, { path: '/board/new?kind=request' })
  t.match(back.html, /value="Mend my toaster"/)
})

t.test('a form without a mark of ours is not kept, and no secret is', async (t) => {
  const { ana, end, login, signedIn } = await scene(t, 'kept not')
  const browser = await signedIn(ana)
  const form = await browser.open('/board/new?kind=request')
  await end(ana.id)
  const forged = await browser.send(form, '/board/new', { ...typed, whose: 'A'.repeat(43) })
  t.notMatch(forged.text, /what you entered will be there/)
  t.match(await login(browser, forged, ana), { path: '/' })
  const forms = new KeptForms()
  const fields = new URLSearchParams({ title: 'x', pin, token: 'y' })
  const kept = { path: '/account', form: '/account/pin f', fields }
  t.ok(forms.keep('ana', kept, 1000))
  t.equal(forms.take('ana', '/board', 1000), undefined, 'on its own page only')
  t.equal(forms.take('ana', '/account', 1000)?.fields.toString(), 'title=x')
  t.ok(forms.keep('ana', kept, 1000))
  t.equal(forms.take('ana', '/account', 2801), undefined, 'for half an hour')
  const large = new URLSearchParams({ title: 'x'.repeat(65_536) })
  t.notOk(forms.keep('ana', { ...kept, fields: large }, 1000))
  for (let at = 0; at <= 100; at++) forms.keep(`m${at}`, kept, 3000)
  t.equal(forms.pathFor('m0', 3000), undefined, 'a hundred, and the oldest goes')
  t.equal(forms.pathFor('m1', 3000), '/account')
})
