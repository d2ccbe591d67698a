/** What the tests of pages share: a whole bank with its pages on a free port, people in it, and a real browser. */
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page as Tab } from 'playwright-core'
import type { Test } from 'tap'
import { systemEntropy } from '../../node/clock.ts'
import type { Actor } from '../../node/api.ts'
import { buildApp } from '../../node/http/app.ts'
import type { HttpLog } from '../../node/http/log.ts'
import { TokenTable } from '../../node/tokens.ts'
import { openWeb } from '../../node/web/open.ts'
import type { WebDeps } from '../../node/web/web.ts'
import { applicant, deskBank, valueOf, type DeskBank } from '../node/desk/bank.ts'

/** Where Debian puts it. */
const program = '/usr/bin/chromium'

/** Why the tests in a browser are skipped, or false. */
export const noBrowser: string | false = existsSync(program) ? false : `${program} is not here`

const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
]

/** A browser that closes when the test ends; `more` are its own switches. */
export async function openBrowser(t: Test, more: readonly string[] = []): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: program, args: [...quiet, ...more] })
  t.teardown(() => browser.close())
  return browser
}

/** The admin at the terminal, by whom tests make people. */
export const founder: Actor = { by: 'admin', role: 'admin' }

/** Roles as which a test can be signed in. */
export type As = 'member' | 'broker' | 'admin' | 'auditor'

/** Somebody in a test's bank. */
export interface Person {
  readonly id: string
  readonly number: string
  /** The session's secret: the value of the cookie, and a bearer token. */
  readonly secret: string
}

/** A bank with pages. */
export interface WebBank extends DeskBank {
  readonly web: WebDeps
  /** Where its pages are, without a slash at the end. A name, since passkeys are for no bare address. */
  readonly url: string
  /** Every line of the log. */
  readonly lines: readonly string[]
  /** A new member who is signed in. */
  person(
    given: string,
    role?: As,
    more?: { readonly family?: string; readonly email?: string },
  ): Promise<Person>
}

/** Opens a bank with its pages on a free port of this machine until the test ends. */
export async function webBank(t: Test, name: string): Promise<WebBank> {
  const bank = await deskBank(t, name)
  const { desk, store, time } = bank
  const { api, context } = bank.bank
  const clock = { now: () => time.now, after: () => () => undefined, soon: (run: () => void) => run() }
  const config = { ...context.config, title: 'Riverside Timebank' }
  const web = await openWeb({ api, desk, config, store, clock, entropy: systemEntropy })
  const lines: string[] = []
  const line = (fields: object, message: string): void =>
    void lines.push(`${JSON.stringify(fields)} ${message}`)
  const log: HttpLog = { debug: line, warn: line, error: line, isLevelEnabled: () => true }
  const tokens = new TokenTable()
  tokens.add('token-of-admin', founder)
  const actorOf = (token: string): Actor | undefined => tokens.actorOf(token) ?? desk.logins.who(token)?.actor
  const app = buildApp({ api, desk, tokens: { actorOf }, web, logger: log, version: 'test' })
  t.teardown(() => app.close())
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://localhost:${new URL(address).port}`
  const person: WebBank['person'] = (given, role, more) => newPerson(bank, given, role, more)
  return { ...bank, web, url, lines, person }
}

async function newPerson(
  { desk }: DeskBank,
  given: string,
  role: As = 'member',
  { family = 'Hughes', email }: { readonly family?: string; readonly email?: string } = {},
): Promise<Person> {
  const contact = email === undefined ? {} : { contact: { email } }
  const { id } = valueOf(await desk.members.apply(founder, applicant(given, family, contact)))
  valueOf(await desk.members.step(founder, id, { do: 'approve', anyway: 'a test' }))
  if (role !== 'member') valueOf(await desk.members.step(founder, id, { do: 'roles', roles: [role] }))
  const { link } = valueOf(await desk.logins.linkFor(founder, id))
  const { secret } = valueOf(await desk.logins.withLink(link.slice('/login/link/'.length), 'Test'))
  return { id, number: desk.members.book.get(id)?.number ?? '', secret }
}

/** How a tab is to be. */
export interface TabOptions {
  readonly as?: Person
  readonly language?: string
  readonly scripts?: boolean
  readonly width?: number
  readonly dark?: boolean
}

/** A fresh tab, with cookies of its own. */
export async function openTab(browser: Browser, url: string, options: TabOptions = {}): Promise<Tab> {
  const { as, language = 'en', scripts = true, width = 1024, dark = false } = options
  const context = await browser.newContext({
    ...{ javaScriptEnabled: scripts, viewport: { width, height: 800 }, locale: language, baseURL: url },
    colorScheme: dark ? 'dark' : 'light',
  })
  if (options.language !== undefined)
    await context.addCookies([{ name: 'language', value: language, url, sameSite: 'Lax' }])
  if (as !== undefined) await signIn(context, url, as)
  return context.newPage()
}

/** Gives a browser somebody's session. */
export async function signIn(context: BrowserContext, url: string, { secret }: Person): Promise<void> {
  await context.addCookies([{ name: 'hourbridge', value: secret, url, httpOnly: true, sameSite: 'Lax' }])
}

/** Our pages have no frames, so axe need not open a page of its own to put what it finds together. */
const axeIn = (tab: Tab): AxeBuilder =>
  new AxeBuilder({ page: tab }).setLegacyMode(true).options({ resultTypes: ['violations'] })

/** What keeps people out of the page that a tab shows, by axe's rules of WCAG 2.2 AA; empty if nothing. */
export async function barriers(tab: Tab): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await axeIn(tab).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** What is hard to read in these colours. */
export async function paleIn(tab: Tab, colours: 'light' | 'dark'): Promise<string[]> {
  await tab.emulateMedia({ colorScheme: colours })
  const { violations } = await axeIn(tab).withRules(['color-contrast']).analyze()
  await tab.emulateMedia({ colorScheme: 'light' })
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}

/** How far a page is wider than its window, in pixels: 0 if nobody has to scroll sideways. */
export function overhang(tab: Tab): Promise<number> {
  return tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** What makes a page wider than its window: the starts of its elements; empty if nobody has to scroll sideways. */
export async function tooWide(tab: Tab): Promise<string[]> {
  if ((await overhang(tab)) === 0) return []
  return tab.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => one.closest('.scroll') === null)
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
    .map((one) => one.outerHTML.slice(0, 120))`)
}

/** Links, buttons, fields and what unfolds that are smaller than a finger, but for links inside a text. */
export function smallTargets(tab: Tab): Promise<string[]> {
  return tab.evaluate(`[...document.querySelectorAll('a, button, summary, input:not([type=hidden]), select, textarea')]
    .filter((one) => one.closest('p, li p, td, dd, .problems, h1, h2, h3, .skip') === null || one.matches('.button'))
    .filter((one) => one.closest('[hidden], .skip') === null && !one.matches('.skip'))
    .map((one) => [one.closest('label.box') ?? one, one.outerHTML])
    .filter(([one]) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 43.5)
    .map(([, html]) => html)`)
}

/** Buttons so near to another that a finger may take the wrong one. */
export function crowdedButtons(tab: Tab): Promise<string[]> {
  return tab.evaluate(`[...document.querySelectorAll('main .button')]
    .filter((one) => one.checkVisibility())
    .map((one) => [one.getBoundingClientRect(), one.outerHTML])
    .filter(([one], at, all) => all.slice(0, at).some(([other]) =>
      one.top - other.bottom < 4 && other.top - one.bottom < 4 && one.left - other.right < 4 && other.left - one.right < 4))
    .map(([, html]) => html)`)
}
