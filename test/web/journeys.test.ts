/** What people do on the pages of signing in, in a real browser: set up, and come in by each way. */
import { test } from 'tap'
import { WebSocket } from 'ws'
import { loadWords } from '../../node/web/languages.ts'
import { noBrowser, openBrowser, openTab, founder, webBank, type Person } from './browser.ts'
import { applicant, asMember, valueOf } from '../node/desk/bank.ts'

test('a new bank is set up in the browser, once', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'set-up')
  const browser = await openBrowser(t)
  const tab = await openTab(browser, bank.url, { scripts: false, width: 320 })
  const link = (await bank.desk.logins.setUpLink()) ?? ''
  await tab.goto(link)
  await tab.fill('[name=given]', 'Gwen')
  await tab.fill('[name=pin]', '123456')
  await tab.fill('[name=floor]', 'ten')
  await tab.click('main button')
  t.equal(await tab.inputValue('[name=given]'), 'Gwen', 'what was entered is kept')
  t.equal(await tab.inputValue('[name=floor]'), 'ten')
  t.equal(await tab.locator('.problems li').count(), 2, 'each problem is named')
  t.match(await tab.textContent('#f-floor-problem'), 'Write the time like')
  t.equal(await tab.getAttribute('[name=floor]', 'aria-invalid'), 'true')
  await tab.fill('[name=floor]', '10:00')
  await tab.fill('[name=pin]', '135792')
  await tab.click('main button')
  t.equal(new URL(tab.url()).pathname, '/')
  t.match(await tab.textContent('.said'), 'Your timebank is ready')
  t.equal(await tab.textContent('h1'), 'Hello Gwen')
  t.equal(bank.desk.rules.terms().memberFloorSeconds, -36_000)
  await tab.reload()
  t.equal(await tab.locator('.said').count(), 0, 'it is said once')
  await tab.goto(link)
  t.match(await tab.textContent('h1'), 'has been set up already')
})

test('with the card and a PIN, by keyboard only, without scripts', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'card')
  const browser = await openBrowser(t)
  const ana = await bank.person('Ana')
  valueOf(await bank.desk.members.change(founder, ana.id, { language: 'pl' }))
  valueOf(await bank.desk.logins.setPin(founder, { member: ana.id, pin: '135792' }))
  const tab = await openTab(browser, bank.url, { scripts: false })
  await tab.goto('/account')
  t.equal(new URL(tab.url()).pathname, '/login', 'who is not signed in is asked to')
  await tab.keyboard.press('Tab')
  t.equal(await tab.evaluate('document.activeElement.className'), 'skip', 'first comes the way past the menu')
  await tab.keyboard.press('Enter')
  await tab.keyboard.press('Tab')
  await tab.keyboard.type(ana.number)
  await tab.keyboard.press('Tab')
  await tab.keyboard.type('135791')
  await tab.keyboard.press('Enter')
  t.match(await tab.textContent('.problems'), 'does not open an account')
  t.equal(await tab.evaluate('document.activeElement.className'), 'problems', 'one is led to what was wrong')
  t.equal(await tab.inputValue('[name=number]'), ana.number, 'the number is kept')
  t.equal(await tab.inputValue('[name=secret]'), '', 'the secret is not sent back')
  await tab.fill('[name=secret]', '135792')
  await tab.press('[name=secret]', 'Enter')
  t.equal(new URL(tab.url()).pathname, '/account', 'and led where they wanted to')
  const { en, pl } = loadWords()
  t.equal(await tab.textContent('.said'), pl('login:welcome'), 'in their language')
  await tab.click('header button')
  t.equal(await tab.textContent('.said'), en('login:signed-out'), 'in that of the browser again')
  // The PIN ended the session that the test began with, and this has ended the other.
  t.same(bank.desk.logins.devices({ by: ana.id, role: 'member', member: ana.id }), [])
  await tab.goto('/account')
  t.equal(new URL(tab.url()).pathname, '/login')
})

test('with a one-time code that a broker makes', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'code')
  const browser = await openBrowser(t)
  const [bert, broker] = [await bank.person('Bert'), await bank.person('Bea', 'broker')]
  const desk = await openTab(browser, bank.url, { as: broker, scripts: false })
  await desk.goto(`/desk/login/${bert.id}`)
  t.match(await desk.textContent('h1'), 'Bert')
  await desk.click('main button')
  const [number, code] = await desk.locator('dd.code').allTextContents()
  const tab = await openTab(browser, bank.url, { scripts: false })
  await tab.goto('/login')
  await tab.fill('[name=number]', number ?? '')
  await tab.fill('[name=secret]', code?.toLowerCase() ?? '')
  await tab.press('[name=secret]', 'Enter')
  t.equal(await tab.textContent('h1'), 'Signing in', 'where a PIN is chosen')
  await desk.goto(`/desk/login/${bert.id}`)
  await desk.click('.danger')
  await tab.goto('/account')
  t.equal(new URL(tab.url()).pathname, '/login', 'the desk signed them out')
})

test('with a link by e-mail, that only a press of a button uses up', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'mail')
  const browser = await openBrowser(t)
  await bank.person('Cai', 'member', { email: 'cai@town.example' })
  const tab = await openTab(browser, bank.url, { scripts: false })
  await tab.goto('/login')
  await tab.fill('[name=email]', 'cai@town.example')
  await tab.press('[name=email]', 'Enter')
  t.equal(new URL(tab.url()).pathname, '/login/sent')
  while (bank.letters.length === 0) await new Promise((go) => setImmediate(go))
  const path = /\/login\/link\/[A-Za-z0-9_-]{43}/.exec(bank.letters[0]?.text ?? '')?.[0] ?? ''
  await fetch(`${bank.url}${path}`)
  await tab.goto(path)
  await tab.click('main button')
  t.equal(await tab.textContent('h1'), 'Hello Cai')
  const again = await openTab(browser, bank.url, { scripts: false })
  await again.goto(path)
  await again.click('main button')
  t.match(await again.textContent('.problems'), 'has been used already')
})

test('with a passkey', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'passkey')
  const browser = await openBrowser(t)
  const dee = await bank.person('Dee')
  const tab = await openTab(browser, bank.url, { as: dee })
  const devtools = await tab.context().newCDPSession(tab)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  await tab.goto('/account')
  await tab.click('[data-passkey] button')
  await tab.waitForSelector('.said')
  t.match(await tab.textContent('.said'), 'passkey is ready')
  await tab.click('header button')
  await tab.waitForSelector('.said')
  await tab.goto('/login')
  await tab.click('[data-passkey] button')
  await tab.waitForURL(`${bank.url}/`)
  t.equal(await tab.textContent('h1'), 'Hello Dee')
})

test('nothing private is in an address or a line of the log', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'canary')
  const browser = await openBrowser(t)
  const secretWords = ['Zzcanarygiven', 'Zzcanaryfamily', 'zzcanary@town.example', '907251']
  const person = await bank.person('Zzcanarygiven', 'admin', {
    family: 'Zzcanaryfamily',
    email: 'zzcanary@town.example',
  })
  valueOf(await bank.desk.logins.setPin(founder, { member: person.id, pin: '907251' }))
  const tab = await openTab(browser, bank.url)
  const addresses: string[] = []
  tab.on('request', (request) => addresses.push(request.url()))
  await tab.goto('/login')
  await tab.fill('[name=number]', person.number)
  await tab.fill('[name=secret]', '907251')
  await tab.press('[name=secret]', 'Enter')
  await tab.waitForSelector('.said')
  await tab.goto('/account')
  await tab.goto('/desk')
  t.ok(addresses.length > 4)
  t.ok(bank.lines.length > 4, 'the log speaks')
  for (const word of secretWords) {
    t.same(
      addresses.filter((address) => address.includes(word)),
      [],
      `${word} in no address`,
    )
    t.same(
      bank.lines.filter((line) => line.includes(word)),
      [],
      `${word} in no line`,
    )
  }
  t.notOk(bank.lines.some((line) => line.includes(person.secret)))
})

test('an open page shows a new balance at once, to its owner only', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'live')
  const browser = await openBrowser(t)
  const [ann, ben] = [await bank.person('Ann'), await bank.person('Ben')]
  const tab = await openTab(browser, bank.url, { as: ann })
  const opened = tab.waitForEvent('websocket')
  await tab.goto('/')
  await opened
  t.equal(await tab.textContent('[data-balance]'), '0:00')
  const account = (id: string): string => bank.desk.members.book.get(id)?.account ?? ''
  valueOf(await bank.bank.api.changeAccount(founder, account(ben.id), { floor: -7200 }))
  valueOf(await bank.bank.api.changeAccount(founder, account(ann.id), { ceiling: 7200 }))
  const help = { seconds: 5400, day: '2026-11-20', category: 'gardening', id: 'A'.repeat(22) }
  valueOf(
    await bank.bank.api.recordExchange(founder, {
      ...help,
      giver: account(ann.id),
      receiver: account(ben.id),
    }),
  )
  await tab.locator('[data-balance]', { hasText: /^1:30$/ }).waitFor()
  await tab.reload()
  t.equal(await tab.textContent('[data-balance]'), '1:30', 'and so does a reload')
})

test('a page that lists what has changed offers itself anew', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'news')
  const browser = await openBrowser(t)
  const [ann, ben] = [await bank.person('Ann'), await bank.person('Ben')]
  const open = async (as: Person, path: string) => {
    const tab = await openTab(browser, bank.url, { as })
    const opened = tab.waitForEvent('websocket')
    await tab.goto(path)
    await opened
    return tab
  }
  const [hers, elsewhere, his] = [
    await open(ann, '/exchanges'),
    await open(ann, '/board'),
    await open(ben, '/exchanges'),
  ]
  const news = (tab: typeof hers) => tab.locator('[data-news] a')
  const plan = { giver: 'me', receiver: ann.id, category: 'gardening', day: '2026-11-25' }
  const { id } = valueOf(
    await bank.desk.arrangements.propose(asMember(ben.id), { ...plan, nonce: 'B'.repeat(22) }),
  )
  await news(hers).waitFor()
  t.notMatch(await hers.textContent('main'), /Ben H\./, 'nothing moves under her eyes')
  await elsewhere.locator("header [data-waiting='/exchanges']").waitFor({ state: 'visible' })
  t.equal(await news(elsewhere).count(), 0, 'the board is as it was')
  await news(hers).click()
  await hers.locator(`main a[href='/exchanges/${id}']`).first().waitFor()
  t.equal(await news(hers).count(), 0, 'once it is shown it is no news')

  const account = (of: string): string => bank.desk.members.book.get(of)?.account ?? ''
  const [giver, receiver] = [account(ben.id), account(ann.id)]
  valueOf(await bank.bank.api.changeAccount(founder, receiver, { floor: -7200 }))
  valueOf(await bank.bank.api.changeAccount(founder, giver, { ceiling: 7200 }))
  t.equal(await news(his).count(), 0, 'what waits for her is no news of his')
  const help = { seconds: 5400, day: '2026-11-20', category: 'gardening', id: 'A'.repeat(22) }
  valueOf(await bank.bank.api.recordExchange(founder, { ...help, giver, receiver }))
  await news(his).waitFor()
})

test(
  'what waits is beside the menu at once, for whom it waits, and gone when it is seen',
  { skip: noBrowser },
  async (t) => {
    const bank = await webBank(t, 'waiting')
    const browser = await openBrowser(t)
    const [ann, ben] = [await bank.person('Ann', 'broker'), await bank.person('Ben')]
    const open = async (as: Person, path: string, scripts = true) => {
      const tab = await openTab(browser, bank.url, { as, scripts })
      const opened = scripts ? tab.waitForEvent('websocket') : undefined
      await tab.goto(path)
      await opened
      return tab
    }
    const [hers, his] = [await open(ann, '/board'), await open(ben, '/board')]
    const count = (tab: typeof hers, at = '/exchanges') => tab.locator(`header [data-waiting='${at}']`)
    t.notOk(await count(hers).isVisible())
    const nonce = 'B'.repeat(22)
    const plan = { giver: 'me', receiver: ann.id, category: 'gardening', day: '2026-11-25', nonce }
    const { id } = valueOf(await bank.desk.arrangements.propose(asMember(ben.id), plan))
    await count(hers).waitFor({ state: 'visible' })
    t.equal(await count(hers).textContent(), '1')
    t.notOk(await count(his).isVisible(), 'it waits for her, not for him')
    const plain = await open(ann, '/board', false)
    t.equal(await count(plain).textContent(), '1', 'without scripts it is right when the page is loaded')
    await hers.goto('/')
    const menu = hers.locator("main [data-waiting='/people']")
    const before = Number(await menu.textContent())
    valueOf(await bank.desk.members.apply(founder, applicant('Cai', 'New')))
    await menu.filter({ hasText: new RegExp(`^${before + 1}$`) }).waitFor()
    t.equal(await his.locator("[data-waiting='/people']").count(), 0, 'the desk’s counts are for the desk')
    t.match(await hers.textContent('main'), /Waits for you.*Ben H\./, 'the first page says what it is')
    valueOf(await bank.desk.notices.change(asMember(ann.id), { allRead: true }))
    await hers.reload()
    t.equal(await count(hers).textContent(), '1', 'it waits for a word, not for being read')
    valueOf(await bank.desk.arrangements.step(asMember(ann.id), id, { do: 'accept' }))
    await count(hers).waitFor({ state: 'hidden' })
  },
)

test('a page that is left open hears nothing more when the desk signs its owner out', async (t) => {
  const bank = await webBank(t, 'signed out')
  const [ann, ben] = [await bank.person('Ann'), await bank.person('Ben')]
  const said: string[] = []
  const headers = { cookie: `hourbridge=${ann.secret}`, origin: bank.url }
  const socket = new WebSocket(`${bank.url.replace('http', 'ws')}/live`, { headers })
  const ended = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise<void>((resolve) =>
    socket.on('message', (data: Buffer) => {
      said.push(data.toString('utf8'))
      resolve()
    }),
  )
  t.same(said, [JSON.stringify({ t: 'waiting', v: { '/exchanges': 0 } })])
  valueOf(await bank.desk.logins.endAll(founder, ann.id))
  const plan = {
    giver: 'me',
    receiver: ann.id,
    category: 'gardening',
    day: '2026-11-25',
    nonce: 'B'.repeat(22),
  }
  valueOf(await bank.desk.arrangements.propose(asMember(ben.id), plan))
  t.equal(await ended, 1008)
  t.equal(said.length, 1)
})

test('sockets of open pages are for our own pages and for who is signed in', async (t) => {
  const bank = await webBank(t, 'sockets')
  const ann = await bank.person('Ann')
  const open = (headers: Record<string, string>): Promise<string> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${bank.url.replace('http', 'ws')}/live`, { headers })
      socket.on('open', () => {
        socket.terminate()
        resolve('open')
      })
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(String(statusCode)))
      socket.on('error', () => resolve('error'))
    })
  const cookie = `hourbridge=${ann.secret}`
  t.equal(await open({ cookie, origin: bank.url }), 'open')
  t.equal(await open({ cookie, origin: 'http://evil.example' }), '403')
  t.equal(await open({ cookie }), '403', 'browsers always say where they come from')
  t.equal(await open({ origin: bank.url }), '401')
  t.equal(await open({ origin: bank.url, cookie: `hourbridge=${'A'.repeat(43)}` }), '401')
})

test('without a network there is a page that says so', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'offline')
  const browser = await openBrowser(t)
  const tab = await openTab(browser, bank.url, { language: 'cy' })
  await tab.goto('/')
  await tab.evaluate('navigator.serviceWorker.ready.then(() => true)')
  await tab.reload()
  await tab.context().setOffline(true)
  await tab.goto('/login')
  t.equal(await tab.textContent('h1'), 'Dim cysylltiad')
  await tab.context().setOffline(false)
  await tab.goto('/login')
  t.equal(await tab.textContent('h1'), 'Mewngofnodi')
  const manifest = await fetch(`${bank.url}/manifest.webmanifest`)
  const { icons } = (await manifest.json()) as { icons: { src: string }[] }
  for (const { src } of icons) t.equal((await fetch(`${bank.url}${src}`)).status, 200, src)
})
