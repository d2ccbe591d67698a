/** What is held against every page of a bank, by test files of their own: a browser takes its time. */
import type { Test } from 'tap'
import type { Page } from '../../node/web/page.ts'
import type { Language } from '../../node/web/languages.ts'
import { barriers, openBrowser, openTab, webBank } from './browser.ts'

/** The address of a page with parameters that name nothing. */
export const addressOf = (key: string): string =>
  key.slice(key.indexOf(' ') + 1).replaceAll(/:[a-zA-Z]+/g, `m${'a'.repeat(15)}`)

/** Pages that can be looked at without knowing anything's identifier. */
export function plainPages(pages: readonly Page[]): string[] {
  return pages
    .map(({ key }) => key)
    .filter((key) => key.startsWith('GET ') && !key.includes(':') && key !== 'GET /look')
}

/** Whether anything on any page keeps people out, as far as axe sees. */
export async function noBarriers(t: Test, language: Language, dark: boolean): Promise<void> {
  const bank = await webBank(t, `barriers-${language}`)
  const browser = await openBrowser(t)
  const admin = await bank.person('Ada', 'admin', { family: 'Rhys' })
  await bank.person('Bob', 'member')
  const tab = await openTab(browser, bank.url, { as: admin, language, dark })
  const stranger = await openTab(browser, bank.url, { language, dark })
  for (const key of plainPages(bank.web.pages)) {
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
