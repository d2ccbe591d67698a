/** Every page: who may see it; and how one wants one's pages. */
import { test } from 'tap'
import { loadWords } from '../../node/web/languages.ts'
import { maySee } from '../../node/web/page.ts'
import type { PageRole } from '../../node/web/visit.ts'
import { noBrowser, openBrowser, openTab, webBank, type As } from './browser.ts'
import { addressOf } from './every-page.ts'

const roles: readonly (As | undefined)[] = ['member', 'broker', 'admin', 'auditor', undefined]

/** Pages that anybody may see, by their addresses: what stands here is meant to. */
const open = [
  ...['GET /', 'GET /look', 'GET /login', 'GET /login/sent', 'GET /login/link/:secret', 'GET /setup/:secret'],
  ...['GET /manifest.webmanifest', 'GET /offline'],
  // From a letter, by who may not be able to sign in: its secret says whose letters end.
  ...['GET /stop/:stop', 'POST /stop/:stop'],
  ...['POST /login/card', 'POST /login/email', 'POST /login/passkey', 'POST /login/link', 'POST /setup'],
]

test('each role may see what its pages say, and nobody anything else', async (t) => {
  const bank = await webBank(t, 'rights')
  const { pages } = bank.web
  const people = new Map<As, string>()
  for (const role of roles)
    if (role !== undefined) people.set(role, (await bank.person(`Person of role ${role}`, role)).secret)
  for (const { key, rights } of pages) {
    const [method = '', path = ''] = [key.split(' ')[0], addressOf(key)]
    for (const role of roles) {
      const secret = role && people.get(role)
      const answer = await fetch(`${bank.url}${path}`, {
        ...{ method, redirect: 'manual' },
        headers: { accept: 'text/html', ...(secret !== undefined && { cookie: `hourbridge=${secret}` }) },
        ...(method === 'POST' && { body: new URLSearchParams({ any: 'thing' }) }),
      })
      const text = await answer.text()
      const own: PageRole[] = role === undefined ? [] : ['member', role]
      const message = `${role ?? 'nobody'} ${key}`
      t.match(answer.headers.get('content-security-policy'), "default-src 'none'", `${message}: policy`)
      if (!maySee(rights, own)) {
        const refusal = role === undefined ? [303, 'location'] : [403, '']
        t.equal(answer.status, refusal[0], message)
        if (role === undefined) t.match(answer.headers.get('location'), /^\/login/, message)
        else t.match(text, 'Your role does not allow this', message)
      } else if (method === 'POST')
        t.equal(answer.status, 422, `${message}: let in, but a form without a token changes nothing`)
      else t.ok([200, 303, 404, 409, 422].includes(answer.status), `${message}: ${answer.status}`)
    }
  }
  t.same(
    pages.filter(({ rights, key }) => rights === 'anyone' && !open.includes(key) && !isApplying(key)),
    [],
    'nobody opened a page without noticing',
  )
})

/** The form with which a stranger applies to join, and what a stranger may read before. */
const isApplying = (key: string): boolean => /^(GET|POST) \/(join|apply|rules)/.test(key)

test(
  'languages, colours and size of the text are switched by links and kept',
  { skip: noBrowser },
  async (t) => {
    const bank = await webBank(t, 'looks')
    const browser = await openBrowser(t)
    const tab = await openTab(browser, bank.url, { scripts: false })
    await tab.goto('/login')
    await tab.click('text=Cymraeg')
    t.equal(new URL(tab.url()).pathname, '/login')
    t.equal(await tab.textContent('h1'), loadWords().cy('layout:sign-in'))
    await tab.goto('/')
    t.equal(await tab.getAttribute('html', 'lang'), 'cy')
    await tab.goto('/look?theme=dark&to=/login')
    t.equal(await tab.getAttribute('html', 'data-theme'), 'dark')
    await tab.goto('/look?to=//evil.example/')
    t.equal(new URL(tab.url()).host, new URL(bank.url).host, 'it leads to no other place')
  },
)

test('what the browser draws has the chosen colours', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'drawn by the browser')
  const browser = await openBrowser(t)
  const looks = { auto: 'light dark', dark: 'dark', light: 'light' }
  for (const dark of [false, true]) {
    const tab = await openTab(browser, bank.url, { scripts: false, dark })
    for (const [theme, scheme] of Object.entries(looks)) {
      await tab.goto(`/look?theme=${theme}&to=/login`)
      const has = await tab.evaluate('getComputedStyle(document.documentElement).colorScheme')
      t.equal(has, scheme, `${theme} where the device is ${dark ? 'dark' : 'light'}`)
    }
  }
})

test('the menu of a phone breaks no word', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'long words')
  const as = await bank.person('Ana')
  const tab = await openTab(await openBrowser(t), bank.url, {
    as,
    language: 'cy',
    scripts: false,
    width: 320,
  })
  await tab.goto('/exchanges')
  const broken = await tab.evaluate(`[...document.querySelectorAll('.fold summary > *')]
    .filter((one) => Math.round(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight)) >
      one.textContent.trim().split(' ').length)
    .map((one) => one.outerHTML)`)
  t.same(broken, [])
})
