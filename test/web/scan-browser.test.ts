/** A membership card read by the camera, in a real browser that is shown a film of one. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeQR } from 'qr'
import { test, type Test } from 'tap'
import type { Page as Tab } from 'playwright-core'
import { valueOf } from '../node/desk/bank.ts'
import { founder, noBrowser, openBrowser, openTab, webBank, type Person, type WebBank } from './browser.ts'

const [width, height] = [640, 480]

/** A film in the form YUV4MPEG2 of a card with this code, held still before a grey wall. */
function filmOf(code: string): Buffer {
  const rows = encodeQR(code, 'raw', { ecc: 'medium', border: 4 })
  const point = Math.floor((height - 80) / rows.length)
  const [left, top] = [width, height].map((side) => Math.floor((side - point * rows.length) / 2)) as [
    number,
    number,
  ]
  const light = Buffer.alloc(width * height, 120)
  rows.forEach((row, y) =>
    row.forEach((dark, x) => {
      for (let line = 0; line < point; line++) {
        const from = (top + y * point + line) * width + left + x * point
        light.fill(dark ? 16 : 235, from, from + point)
      }
    }),
  )
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)])
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  return Buffer.concat([head, ...Array.from({ length: 10 }, () => frame)])
}

const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

async function atForm(t: Test, film: (bank: WebBank, ben: Person) => Promise<string>) {
  const bank = await webBank(t, 'scan')
  const [ada, ben] = [await bank.person('Ada'), await bank.person('Ben')]
  const path = join(t.testdir(), 'card.y4m')
  writeFileSync(path, filmOf(await film(bank, ben)))
  const browser = await openBrowser(t, [...camera, `--use-file-for-fake-video-capture=${path}`])
  const tab = await openTab(browser, bank.url, { as: ada })
  await tab.goto('/exchanges/new')
  return { bank, ben, tab }
}

const typed = (tab: Tab): Promise<string> => tab.getByLabel('The other person').inputValue()

test('a card in front of the camera fills in its number', { skip: noBrowser }, async (t) => {
  const { ben, tab } = await atForm(
    t,
    async ({ desk }, { id }) => valueOf(await desk.members.card(founder, id)).code,
  )
  await tab.getByRole('button', { name: 'Scan a card' }).click()
  await tab.locator('dialog.scan').waitFor({ state: 'visible' })
  await tab.locator('dialog.scan').waitFor({ state: 'detached' })
  t.equal(await typed(tab), ben.number)
  t.notMatch(await tab.content(), /hb1:/, 'what only the card knows is not in the page')
  t.equal(await tab.evaluate('document.activeElement.name'), 'other', 'and one goes on from there')
})

test('another code is no card, and one may stop', { skip: noBrowser }, async (t) => {
  const { tab } = await atForm(t, async () => 'https://example.org/1075')
  await tab.getByRole('button', { name: 'Scan a card' }).click()
  await tab.locator('dialog.scan video').waitFor({ state: 'visible' })
  await tab.waitForTimeout(1_500)
  t.equal(await typed(tab), '')
  await tab.getByRole('button', { name: 'Close the camera' }).click()
  await tab.locator('dialog.scan').waitFor({ state: 'detached' })
  t.equal(await typed(tab), '')
})

test('without a camera the number is typed', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'no-camera')
  const tab = await openTab(await openBrowser(t), bank.url, { as: await bank.person('Ada') })
  await tab.goto('/exchanges/new')
  await tab.getByRole('button', { name: 'Scan a card' }).click()
  await tab.getByText('The camera cannot be used here. Type the card number.').waitFor()
  t.equal(await tab.locator('dialog.scan').count(), 0)
})
