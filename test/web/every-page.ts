/** What is held against every page of a bank, by test files of their own: a browser takes its time. */
import type { Page as Tab } from 'playwright-core'
import type { Test } from 'tap'
import type { Page } from '../../node/web/page.ts'
import type { Language } from '../../node/web/languages.ts'
import { barriers, crowdedButtons, openBrowser, openTab, paleIn, smallTargets, tooWide } from './browser.ts'
import { addressesOf, examples } from './town-of-examples.ts'

/** The address of a page with parameters that name nothing. */
export const addressOf = (key: string): string =>
  key.slice(key.indexOf(' ') + 1).replaceAll(/:[a-zA-Z]+/g, `m${'a'.repeat(15)}`)

/** Pages that can be looked at without knowing anything's identifier. */
export function plainPages(pages: readonly Page[]): string[] {
  return pages
    .map(({ key }) => key)
    .filter((key) => key.startsWith('GET ') && !key.includes(':') && key !== 'GET /look')
}

/** Forms that are sent as they must not be: where they are, so that every kind of problem is shown once. */
const wrongForms = [
  ...['/board/new', '/exchanges/new', '/exchanges/plan', '/exchanges/class', '/groups/new', '/people/new'],
  ...['/desk/categories', '/house/change', '/people'],
]

/** Opens a page; false for what is no page, like a picture, or a table to be saved. */
async function opens(tab: Tab, path: string): Promise<boolean> {
  const response = await tab.goto(path).catch((cause: unknown) => {
    if (String(cause).includes('Download is starting')) return undefined
    throw cause
  })
  return ((await response?.headerValue('content-type')) ?? '').includes('html')
}

/** Empties the main form of a page, sends it, and waits until it comes back with what is missing. */
async function sendEmpty(tab: Tab): Promise<void> {
  await tab.evaluate(`{
    const form = document.querySelector('main form[method=post]')
    for (const one of form.querySelectorAll('input:not([type=hidden]):not([type=radio]), textarea')) {
      one.value = ''
      one.checked = false
    }
    form.submit()
  }`)
  await tab.locator('.problems').first().waitFor()
}

/** `isFurther`: the page was shown before, with something else on it. */
type Look = (tab: Tab, name: string, isFurther: boolean) => Promise<void>

/** Shows every page that there is to `look`, and forms that came back with problems, and pages that refuse. */
async function overAll(t: Test, language: Language, look: Look, width?: number): Promise<void> {
  const town = await examples(t, `pages in ${language}`)
  const { paths, lacking } = addressesOf(town)
  t.same(lacking, [], 'every page has an example in town-of-examples.ts')
  const browser = await openBrowser(t)
  const options = { language, ...(width !== undefined && { width }) }
  const tab = await openTab(browser, town.bank.url, { as: town.ada, ...options })
  const stranger = await openTab(browser, town.bank.url, options)
  for (const { path, isFurther } of paths) {
    const one = path.startsWith('/login') || path === '/join' ? stranger : tab
    if (await opens(one, path)) await look(one, path, isFurther)
  }
  for (const path of ['/nowhere', '/board/laaaaaaaaaaaaaaa'])
    if (await opens(tab, path)) await look(tab, `${path}, which is not there`, false)
  await opens(stranger, '/')
  await look(stranger, 'the first page for strangers', false)
  for (const path of wrongForms) {
    await opens(tab, path)
    await sendEmpty(tab)
    await look(tab, `${path} with problems`, true)
  }
}

/** Which languages look at the further examples of a page, in turns: each looks at every page once. */
const turns: readonly Language[] = ['en', 'cy', 'pl']

/** Whether anything on any page keeps people out, as far as axe sees; in dark colours too, or only. */
export async function noBarriers(t: Test, language: Language, dark: 'too' | 'only' | 'not'): Promise<void> {
  let count = 0
  const others = (): boolean => turns[count++ % turns.length] !== language
  const look: Look = async (tab, name, isFurther) => {
    if (isFurther && others()) return
    if (dark === 'only') await tab.emulateMedia({ colorScheme: 'dark' })
    t.equal(await tab.getAttribute('html', 'lang'), language, `${name} is in ${language}`)
    t.same(await barriers(tab), [], `${name} in ${language}`)
    if (dark === 'too') t.same(await paleIn(tab, 'dark'), [], `${name} in dark colours`)
    t.equal(await tab.locator('h1').count(), 1, `${name} has one heading`)
  }
  await overAll(t, language, look)
}

/** Whether every page fits a small phone, a finger and large text, and is light to load. */
export async function fitsPhones(t: Test, language: Language): Promise<void> {
  const assets = new Map<string, number>()
  const look: Look = async (tab, name) => {
    t.same(await tooWide(tab), [], `${name} fits 320 px`)
    t.same(await smallTargets(tab), [], `${name} has targets of 44 px`)
    t.same(await crowdedButtons(tab), [], `${name} keeps buttons apart`)
    await tab.setViewportSize({ width: 640, height: 800 })
    await tab.evaluate("document.documentElement.style.fontSize = '200%'")
    t.same(await tooWide(tab), [], `${name} fits with text of twice the size`)
    await tab.setViewportSize({ width: 320, height: 800 })
    const { all, scripts } = await transferred(tab, assets)
    t.ok(all < most.all, `${name} has ${all} bytes`)
    const signs = (await tab.locator('[data-key]').count()) > 0
    t.ok(scripts <= (signs ? most.signing : most.scripts), `${name} has ${scripts} bytes of scripts`)
  }
  await overAll(t, language, look, 320)
}

/** Most bytes over the line, compressed as they are sent: of a whole page, of its scripts, and of those where keys sign. */
const most = { all: 100_000, scripts: 15_000, signing: 17_500 }
/** What the lines before a body are taken to weigh. */
const headBytes = 800

/**
 * Bytes of a page over the line, without photos: its own, and those of everything that it loads by itself. What the browser
 * has kept from another page counts as if it had not.
 */
async function transferred(
  tab: Tab,
  assets: Map<string, number>,
): Promise<{ readonly all: number; readonly scripts: number }> {
  const loads: unknown = await tab.evaluate(`[
    ...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource'),
  ].map(({ name, encodedBodySize }) => [name.split('?')[0], encodedBodySize])`)
  const sum = { all: 0, scripts: 0 }
  for (const [name, size] of loads as readonly (readonly [string, number])[]) {
    if (name.includes('/photos/')) continue
    if (name.includes('/static/')) assets.set(name, Math.max(size, assets.get(name) ?? 0))
    const bytes = name.includes('/static/') ? (assets.get(name) ?? 0) : size
    sum.all += bytes + headBytes
    if (name.endsWith('.js')) sum.scripts += bytes
  }
  return sum
}
