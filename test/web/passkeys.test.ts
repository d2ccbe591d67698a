/** What a device may answer instead of a passkey, and what the page then says: one sentence, in the reader's language. */
import { test, type Test } from 'tap'
import type { Page as Tab } from 'playwright-core'
import { languages, loadWords } from '../../node/web/languages.ts'
import { noBrowser, openBrowser, openTab, signIn, webBank } from './browser.ts'

const words = loadWords()

/** A device that makes passkeys; whoever holds it is verified, or is not. */
async function device(tab: Tab, isUserVerified: boolean): Promise<void> {
  const devtools = await tab.context().newCDPSession(tab)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified, automaticPresenceSimulation: true },
    },
  })
}

async function scene(t: Test, name: string) {
  const bank = await webBank(t, name)
  return { bank, dee: await bank.person('Dee'), browser: await openBrowser(t) }
}

/** The sentences that the page shows after its button was pressed. */
async function said(tab: Tab, path = '/account'): Promise<string[]> {
  await tab.goto(path)
  await tab.click('[data-passkey] button')
  await tab.waitForSelector('[data-error]:not([hidden])')
  return tab.locator('[data-error]:visible').allTextContents()
}

test(
  'in every language whoever turns away from the window of the device is told so',
  { skip: noBrowser },
  async (t) => {
    const { bank, dee, browser } = await scene(t, 'passkey refused')
    for (const language of languages) {
      const tab = await openTab(browser, bank.url, { as: dee, language })
      await device(tab, false)
      t.same(await said(tab), [words[language]('account:passkey-NotAllowedError')], language)
      t.equal(await tab.locator('.said').count(), 0, 'nothing was sent')
      const guest = await openTab(browser, bank.url, { language })
      await device(guest, false)
      t.same(await said(guest, '/login'), [words[language]('account:passkey-NotAllowedError')], 'at the door')
      await tab.context().close()
      await guest.context().close()
    }
  },
)

test('a device that has a passkey already', { skip: noBrowser }, async (t) => {
  const { bank, dee, browser } = await scene(t, 'passkey twice')
  const tab = await openTab(browser, bank.url, { as: dee })
  await device(tab, true)
  await tab.goto('/account')
  await tab.click('[data-passkey] button')
  await tab.waitForSelector('.said')
  t.same(await said(tab), ['This device has a passkey for this timebank already.'])
})

test('an address made of numbers', { skip: noBrowser }, async (t) => {
  const { bank, dee, browser } = await scene(t, 'passkey numbers')
  const url = bank.url.replace('localhost', '127.0.0.1')
  const tab = await openTab(browser, url)
  await signIn(tab.context(), url, dee)
  await device(tab, true)
  t.match(await said(tab), [
    /Passkeys work only at the timebank’s own address, and not at one made of numbers/,
  ])
})

test('whatever else a device may say', { skip: noBrowser }, async (t) => {
  const { bank, dee, browser } = await scene(t, 'passkey other')
  const tab = await openTab(browser, bank.url, { as: dee })
  await tab.addInitScript('navigator.credentials.create = () => Promise.reject(new TypeError("broken"))')
  t.same(await said(tab), ['This device could not do it. Please use another way.'])
  await tab.click('[data-passkey] button')
  t.equal(await tab.locator('[data-error]:visible').count(), 1, 'pressed again, it says it once')
})
