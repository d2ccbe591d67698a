/** Pictures made smaller by the script of the page, in a real browser, and what happens where it cannot. */
import { test, type Test } from 'tap'
import type { Page as Tab } from 'playwright-core'
import { asMember, valueOf } from '../node/desk/bank.ts'
import { noBrowser, openBrowser, openTab, tooWide, webBank } from './browser.ts'

const most = 400_000
const secret = '51.4816N 3.1791W'

/** An EXIF segment as telephones write it: which way up (6: lying on its side), and a text that names a home. */
const exif = (orientation: number): Buffer => {
  const data = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*'),
    Buffer.from([0, 0, 0, 8, 0, 2, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]),
    Buffer.from([0x01, 0x0e, 0, 2, 0, 0, 0, secret.length + 1, 0, 0, 0, 38, 0, 0, 0, 0]),
    Buffer.from(`${secret}\0`),
  ])
  return Buffer.concat([Buffer.from([0xff, 0xe1, (data.length + 2) >> 8, (data.length + 2) & 255]), data])
}

/** A noisy JPEG, as a real encoder writes it, with what a telephone adds: noise is what makes pictures large. */
async function picture(tab: Tab, width: number, height: number, orientation = 1): Promise<Buffer> {
  const url: string = await tab.evaluate(`{
    const canvas = Object.assign(document.createElement('canvas'), { width: ${width}, height: ${height} })
    const pen = canvas.getContext('2d')
    const points = pen.createImageData(${width}, ${height})
    let seed = 7
    for (let at = 0; at < points.data.length; at++)
      points.data[at] = at % 4 === 3 ? 255 : 96 + ((seed = (seed * 1103515245 + 12345) % 2147483648) >> 16) % 64
    pen.putImageData(points, 0, 0)
    canvas.toDataURL('image/jpeg', 0.95)
  }`)
  const plain = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  return Buffer.concat([plain.subarray(0, 2), exif(orientation), plain.subarray(2)])
}

/** Ada at the form of her request; `before` is what her browser runs before every page. */
async function form(t: Test, name: string, before?: string) {
  const bank = await webBank(t, name)
  const ada = await bank.person('Ada')
  const posted = await bank.desk.listings.create(asMember(ada.id), {
    ...{ kind: 'request', title: 'Dig my garden', description: '', language: 'en' },
    ...{ categories: ['gardening'] },
  })
  const { id } = valueOf(posted)
  const tab = await openTab(await openBrowser(t), bank.url, { as: ada })
  await tab.goto('/account')
  const large = await picture(tab, 3000, 2000)
  const lying = await picture(tab, 300, 200, 6)
  if (before !== undefined) await tab.addInitScript(before)
  await tab.goto(`/board/${id}/edit`)
  const chosen = (): Promise<{ size: number; name: string }> =>
    tab.evaluate(`{
      const [{ size, name }] = document.querySelector('[name=photo]').files
      ;({ size, name })
    }`)
  const send = async (buffer: Buffer): Promise<{ size: number; name: string }> => {
    const file = { name: `at ${secret}.jpg`, mimeType: 'image/jpeg', buffer }
    // The script that shrinks comes after the page.
    await tab.waitForLoadState('networkidle')
    await tab.setInputFiles('[name=photo]', file)
    const button = tab.getByRole('button', { name: 'Add the picture' })
    await tab.locator('button:disabled').waitFor({ state: 'detached' })
    const sent = await chosen()
    await button.click()
    await tab.waitForSelector('.said, .problems')
    return sent
  }
  const kept = async (at = 0): Promise<Buffer> => {
    const photo = bank.desk.listings.table.get(id)?.photos[at]?.id ?? ''
    const headers = { cookie: `hourbridge=${ada.secret}` }
    const answer = await fetch(`${bank.url}/board/${id}/photos/${photo}`, { headers })
    return Buffer.from(await answer.arrayBuffer())
  }
  const count = (): number => bank.desk.listings.table.get(id)?.photos.length ?? 0
  return { tab, large, lying, send, kept, count, page: `/board/${id}` }
}

test(
  'a picture from a telephone goes small, upright, and without its place',
  { skip: noBrowser },
  async (t) => {
    const { tab, large, lying, send, kept } = await form(t, 'photo shrinking')
    t.ok(large.length > 2 * most, `it is large: ${large.length}`)
    t.ok(large.includes(secret))
    const sent = await send(large)
    t.match(await tab.textContent('.said'), 'Your change is kept')
    t.ok(sent.size <= most && sent.size > 10_000, `it goes with ${sent.size} bytes`)
    t.equal(sent.name, 'picture.jpg', 'what the file was called stays here')
    t.notOk((await kept()).includes(secret))
    const width: number = await tab.evaluate('document.querySelector("main img").naturalWidth')
    t.ok(width >= 600 && width <= 1600, `it is ${width} points wide`)
    await send(lying)
    const looks = `(async () => {
    const image = [...document.querySelectorAll('main img')].at(-1)
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })()`
    t.same(await tab.evaluate(looks), [200, 300], 'a small one that lay on its side stands')
    t.notOk((await kept(1)).includes(secret))
  },
)

const broken: readonly (readonly [string, string])[] = [
  ['no canvas', 'HTMLCanvasElement.prototype.getContext = () => null'],
  ['a canvas that gives no file', 'HTMLCanvasElement.prototype.toBlob = (done) => done(null)'],
  ['no reader of pictures', 'delete window.createImageBitmap'],
]

test('a picture is no wider than a telephone', { skip: noBrowser }, async (t) => {
  const { tab, large, send, page } = await form(t, 'photo on a narrow screen')
  await send(large)
  await tab.setViewportSize({ width: 320, height: 800 })
  for (const path of [page, `${page}/edit`]) {
    await tab.goto(path)
    const looks = `(async () => {
      const image = document.querySelector('main img')
      await image.decode()
      return [image.naturalWidth / image.naturalHeight, image.width / image.height]
    })()`
    const [taken = 0, shown = 0]: number[] = await tab.evaluate(looks)
    t.same(await tooWide(tab), [], `${path} fits`)
    t.ok(Math.abs(taken - shown) < 0.05, `${shown} is ${taken}: it keeps its form`)
  }
})

for (const [what, before] of broken)
  test(`with ${what} the picture goes as it is`, { skip: noBrowser }, async (t) => {
    const { tab, large, lying, send, kept, count } = await form(t, `photo ${what}`, before)
    const sent = await send(large)
    t.equal(sent.size, large.length)
    t.match(await tab.textContent('.problems'), 'at most 400 kB', 'and the bank says what is wrong')
    t.equal(count(), 0)
    await send(lying)
    t.match(await tab.textContent('.said'), 'Your change is kept', 'a small one is taken')
    t.notOk((await kept()).includes(secret))
  })
