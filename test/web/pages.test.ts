/** Every page: who may see it, whether anything keeps people out of it, and what it weighs. */
import { test } from 'tap'
import { loadWords } from '../../node/web/languages.ts'
import { maySee } from '../../node/web/page.ts'
import type { PageRole } from '../../node/web/visit.ts'
import {
  barriers,
  noBrowser,
  openBrowser,
  openTab,
  overhang,
  smallTargets,
  webBank,
  type As,
} from './browser.ts'

const roles: readonly (As | undefined)[] = ['member', 'broker', 'admin', 'auditor', undefined]

/** Pages that anybody may see, by their addresses: what stands here is meant to. */
const open = [
  ...['GET /', 'GET /look', 'GET /login', 'GET /login/sent', 'GET /login/link/:secret', 'GET /setup/:secret'],
  ...['GET /manifest.webmanifest', 'GET /offline'],
  ...['POST /login/card', 'POST /login/email', 'POST /login/passkey', 'POST /login/link', 'POST /setup'],
]

/** The address of a page with parameters that name nothing. */
const addressOf = (key: string): string =>
  key.slice(key.indexOf(' ') + 1).replaceAll(/:[a-zA-Z]+/g, `m${'a'.repeat(15)}`)

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

test('no page has a barrier, in any language, light or dark', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'barriers')
  const browser = await openBrowser(t)
  const admin = await bank.person('Ada', 'admin', { family: 'Rhys' })
  await bank.person('Bob', 'member')
  const shown = bank.web.pages.filter(
    ({ key }) => key.startsWith('GET ') && !key.includes(':') && key !== 'GET /look',
  )
  for (const [language, dark] of [
    ['en', false],
    ['cy', true],
    ['pl', false],
  ] as const) {
    const tab = await openTab(browser, bank.url, { as: admin, language, dark })
    const stranger = await openTab(browser, bank.url, { language, dark })
    for (const { key } of shown) {
      const path = addressOf(key)
      const one = key === 'GET /login' ? stranger : tab
      const response = await one.goto(path)
      const type = (await response?.headerValue('content-type')) ?? ''
      if (!type.includes('html')) continue
      t.equal(await one.getAttribute('html', 'lang'), language, `${path} is in ${language}`)
      t.same(await barriers(one), [], `${path} in ${language}`)
      t.equal(await one.locator('h1').count(), 1, `${path} has one heading`)
    }
  }
})

test('pages fit a narrow screen and a finger, and are light', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'narrow')
  const browser = await openBrowser(t)
  const admin = await bank.person('Ada', 'admin', { family: 'Rhys' })
  for (const { key } of bank.web.pages) {
    if (!key.startsWith('GET ') || key.includes(':') || key === 'GET /look') continue
    const tab = await openTab(browser, bank.url, { as: admin, language: 'pl', width: 320 })
    let bytes = 0
    tab.on('response', (response) => {
      void response
        .request()
        .sizes()
        .then(({ responseBodySize }) => (bytes += responseBodySize))
        .catch(() => 0)
    })
    const response = await tab.goto(addressOf(key), { waitUntil: 'networkidle' })
    if (((await response?.headerValue('content-type')) ?? '').includes('html')) {
      t.equal(await overhang(tab), 0, `${key} fits 320 px`)
      t.same(await smallTargets(tab), [], `${key} has targets of 44 px`)
      t.ok(bytes < 100_000, `${key} has ${bytes} bytes`)
    }
    await tab.context().close()
  }
})

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
