/** Every page on a phone of a few years ago. */
import { test } from 'tap'
import { noBrowser, openBrowser, openTab, overhang, smallTargets, webBank } from './browser.ts'
import { addressOf, plainPages } from './every-page.ts'

test('pages fit a narrow screen and a finger, and are light', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'narrow')
  const browser = await openBrowser(t)
  const admin = await bank.person('Ada', 'admin', { family: 'Rhys' })
  for (const key of plainPages(bank.web.pages)) {
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
