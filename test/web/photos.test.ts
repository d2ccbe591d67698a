/** Pictures over HTTP, as a browser sends them: what is kept of them, and what is refused. */
import { test, type Test } from 'tap'
import { asMember, valueOf } from '../node/desk/bank.ts'
import { noBrowser, openBrowser, openTab, webBank } from './browser.ts'

const words = (text: string): number[] => [...Buffer.from(text)]
const segment = (marker: number, data: readonly number[]): number[] => [
  ...[0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255],
  ...data,
]
/** The place where a picture was taken, as telephones write it: a GPS directory with a latitude. */
const gps = segment(0xe1, [
  ...words('Exif\0\0MM\0*'),
  ...[0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0],
  ...words('51.4816N 3.1791W'),
])
const frame = segment(0xc0, [8, 0, 9, 0, 9, 1, 1, 17, 0])
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 0xff, 0, 2, 3]
const jfif = segment(0xe0, [...words('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0])
const html = '<!doctype html><script>window.ran=1</script>'
const jpeg = (...parts: readonly (readonly number[])[]): Buffer =>
  Buffer.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xd9])
const plain = jpeg(jfif, frame, scan)

/** A page with Ada's request, and ways to send it a picture and to look at what it has. */
async function scene(t: Test, name: string) {
  const bank = await webBank(t, name)
  const [ada, ben] = [await bank.person('Ada'), await bank.person('Ben')]
  const posted = await bank.desk.listings.create(asMember(ada.id), {
    ...{ kind: 'request', title: 'Dig my garden', description: '', language: 'en' },
    ...{ categories: ['gardening'] },
  })
  const { id } = valueOf(posted)
  const [edit, origin] = [`${bank.url}/board/${id}/edit`, bank.url]
  const send = async (bytes: Uint8Array, type: string, file: string, by = ada): Promise<Response> => {
    const headers = { cookie: `hourbridge=${by.secret}`, origin }
    const page = await (
      await fetch(`${bank.url}/board/${by === ada ? `${id}/edit` : 'new'}`, { headers })
    ).text()
    const form = new FormData()
    for (const name of ['token', 'nonce'])
      form.set(
        name,
        new RegExp(`name="${name}" value="([^"]*)"`).exec(page.slice(page.indexOf('<main')))?.[1] ?? '',
      )
    form.set('photo', new Blob([Uint8Array.from(bytes)], { type }), file)
    return fetch(`${bank.url}/board/${id}/photos`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: form,
    })
  }
  const photos = () => bank.desk.listings.table.get(id)?.photos ?? []
  const kept = async (at = 0): Promise<{ headers: Headers; bytes: Buffer }> => {
    const answer = await fetch(`${bank.url}/board/${id}/photos/${photos()[at]?.id ?? ''}`, {
      headers: { cookie: `hourbridge=${ben.secret}` },
    })
    return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  return { bank, ada, ben, edit, send, photos, kept }
}

test('where and when it was taken is not in what others see', async (t) => {
  const { send, kept, photos } = await scene(t, 'photo gps')
  const comment = segment(0xfe, words('at home'))
  const thumbnail = segment(0xe0, [...words('JFXX\0'), 0x10, ...words('uncut')])
  const film = [...Buffer.from('ftypmp42 at home')]
  const given = Buffer.concat([jpeg(jfif, gps, thumbnail, comment, frame, gps, scan), Buffer.from(film)])
  t.equal((await send(given, 'image/jpeg', 'at 51.4816N.jpg')).status, 303)
  const { headers, bytes } = await kept()
  t.same(bytes, plain, 'the picture is there, bit by bit, and nothing else')
  for (const word of ['51.4816', 'Exif', 'home', 'uncut']) t.notOk(bytes.includes(word), word)
  t.equal(headers.get('content-type'), 'image/jpeg')
  t.equal(headers.get('x-content-type-options'), 'nosniff')
  t.match(headers.get('content-security-policy'), /default-src 'none'|default-src 'self'/)
  t.notMatch(JSON.stringify(photos()), /51\.4816/, 'nor is what the file was called')
})

test('a picture of a real encoder, sent by a real form, looks as before', { skip: noBrowser }, async (t) => {
  const { bank, ada, edit, kept } = await scene(t, 'photo real')
  const tab = await openTab(await openBrowser(t), bank.url, { as: ada, scripts: false })
  await tab.goto(edit)
  const maker = await (await openTab(await openBrowser(t), bank.url, { as: ada })).context().newPage()
  await maker.goto('/account')
  const url: string = await maker.evaluate(`{
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 })
    const pen = canvas.getContext('2d')
    pen.fillStyle = 'teal'
    pen.fillRect(8, 8, 30, 30)
    canvas.toDataURL('image/jpeg')
  }`)
  const real = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  const tagged = Buffer.concat([real.subarray(0, 2), Buffer.from(gps), real.subarray(2)])
  await tab.setInputFiles('[name=photo]', { name: 'real.jpg', mimeType: 'image/jpeg', buffer: tagged })
  await tab.getByRole('button', { name: 'Add the picture' }).click()
  t.match(await tab.textContent('.said'), 'Your change is kept')
  const { bytes } = await kept()
  t.notOk(bytes.includes('51.4816'))
  t.ok(bytes.length <= real.length)
  t.equal(await tab.evaluate("document.querySelector('main img').naturalWidth"), 64, 'a browser shows it')
  const looks = (jpeg: Buffer): Promise<string> =>
    maker.evaluate(`(async () => {
      const image = new Image()
      image.src = 'data:image/jpeg;base64,${jpeg.toString('base64')}'
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 })
      const pen = canvas.getContext('2d')
      pen.drawImage(image, 0, 0)
      return [...pen.getImageData(0, 0, 64, 48).data].join(' ')
    })()`)
  t.equal(await looks(bytes), await looks(real), 'every point is the same')
})

test('a page in the clothes of a picture is kept, if at all, without its page', async (t) => {
  const { send, kept } = await scene(t, 'photo polyglot')
  const hidden = jpeg(segment(0xfe, words(html)), segment(0xe0, words(`JFIF\0${html}`)), jfif, frame, scan)
  const after = Buffer.concat([plain, Buffer.from(html)])
  t.equal((await send(hidden, 'text/html', 'page.html')).status, 303)
  t.equal((await send(after, 'image/jpeg', 'page.jpg')).status, 303)
  for (const at of [0, 1]) {
    const { headers, bytes } = await kept(at)
    t.notOk(bytes.includes('script'), 'nothing of it is left')
    t.equal(headers.get('content-type'), 'image/jpeg', 'whatever the sender called it')
  }
})

const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>`
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const refused: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ['an SVG', Buffer.from(svg), 'image/svg+xml', /neither/],
  ['an SVG that is called a JPEG', Buffer.from(svg), 'image/jpeg', /neither/],
  ['a page that begins like a comment', Buffer.from(html), 'image/png', /neither/],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000;'), 'image/gif', /neither/],
  ['a WebP', Buffer.from('RIFF0000WEBPVP8 '), 'image/webp', /neither/],
  ['a JPEG that is cut in its scan', plain.subarray(0, -3), 'image/jpeg', /damaged/],
  ['a JPEG that is cut in its head', plain.subarray(0, 30), 'image/jpeg', /damaged/],
  ['a PNG that is cut', png.subarray(0, 60), 'image/png', /damaged/],
  ['a PNG without points', Buffer.concat([png.subarray(0, 33), png.subarray(-12)]), 'image/png', /damaged/],
  [
    'one that is as wide as a town',
    jpeg(segment(0xc0, [8, 0, 9, 255, 255, 1, 1, 17, 0]), scan),
    'image/jpeg',
    /side/,
  ],
  [
    'one byte too many',
    Buffer.concat([plain, Buffer.alloc(400_001 - plain.length)]),
    'image/jpeg',
    /at most 400 kB/,
  ],
  ['five megabytes', Buffer.alloc(5_000_000, plain), 'image/jpeg', /at most 400 kB/],
]

test('what is no such picture is refused beside its field, and changes nothing', async (t) => {
  const { bank, send, photos } = await scene(t, 'photo refused')
  for (const [name, bytes, type, why] of refused) {
    const answer = await send(bytes, type, 'picture.jpg')
    const page = await answer.text()
    t.equal(answer.status, 422, name)
    t.match(page.slice(page.indexOf('ph-photo-problem"')), why, `${name}: says why at the field`)
    t.match(page, /value="Dig my garden"/, `${name}: the rest of the page is as it was`)
    t.same(photos(), [], name)
  }
  const big = await send(Buffer.alloc(17_000_000), 'image/jpeg', 'film.mp4')
  t.equal(big.status, 422, 'what is no picture of any telephone is not waited for')
  t.match(await big.text(), /at most 400 kB/)
  t.same(photos(), [])
  const limit = Buffer.concat([plain, Buffer.alloc(400_000 - plain.length)])
  t.equal((await send(limit, 'image/jpeg', 'just.jpg')).status, 303, 'as large as may be')
  t.equal((await send(Buffer.alloc(0), 'image/jpeg', '')).status, 422, 'an empty field')
  t.notOk(
    bank.lines.some((line) => line.includes('page failed')),
    'nothing failed inside',
  )
})

test('a picture comes with a new offer; a wrong one gives the form back with its words', async (t) => {
  const { bank, ada } = await scene(t, 'photo posted')
  const headers = { cookie: `hourbridge=${ada.secret}`, origin: bank.url }
  const fieldsOf = (html: string): Map<string, string> => {
    const form = html.slice(html.indexOf('action="/board/new"'))
    const inputs = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
    return new Map(inputs.map(([, name = '', value = '']) => [name, value]))
  }
  const open = await (await fetch(`${bank.url}/board/new`, { headers })).text()
  t.match(open, /action="\/board\/new"[^>]*enctype="multipart\/form-data"/)
  const send = (page: string, bytes: Uint8Array, title: string): Promise<Response> => {
    const form = new FormData()
    for (const [name, value] of fieldsOf(page)) form.set(name, value)
    for (const [name, value] of Object.entries({ title, language: 'en', category1: 'gardening' }))
      form.set(name, value)
    form.set('photo', new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }), 'hedge.jpg')
    return fetch(`${bank.url}/board/new`, { method: 'POST', redirect: 'manual', headers, body: form })
  }
  const before = bank.desk.listings.table.size
  for (const [bytes, why] of [
    [Buffer.from(svg), /neither/],
    [Buffer.alloc(500_000, plain), /at most 400 kB/],
    [Buffer.alloc(17_000_000), /at most 400 kB/],
  ] as const) {
    const answer = await send(open, bytes, 'Cut my hedge')
    const page = await answer.text()
    t.equal(answer.status, 422)
    t.match(page.slice(page.indexOf('f-photo-problem')), why, 'beside its field')
    t.match(page, /value="Cut my hedge"/)
  }
  const untitled = await (await send(open, plain, '')).text()
  t.match(untitled, /Choose the picture once more/)
  t.equal(bank.desk.listings.table.size, before, 'nothing was posted')
  t.equal((await send(open, plain, 'Cut my hedge')).status, 303)
  const made = [...bank.desk.listings.table.values()].find(({ title }) => title === 'Cut my hedge')
  t.match(made, { photos: [{ type: 'image/jpeg', bytes: plain.length }] })
  await bank.desk.logins.endAll(asMember(ada.id), ada.id)
  const out = await send(open, plain, 'Trim my tree')
  t.equal(out.headers.get('location'), '/login', 'without a session its words are kept, its picture is not')
})

test('pictures are added by whose listing it is, four at most', async (t) => {
  const { bank, ben, send, photos, edit } = await scene(t, 'photo rights')
  t.equal((await send(plain, 'image/jpeg', 'x.jpg', ben)).status, 404)
  t.same(photos(), [])
  for (let count = 0; count < 4; count++) t.equal((await send(plain, 'image/jpeg', 'x.jpg')).status, 303)
  t.equal((await send(plain, 'image/jpeg', 'x.jpg')).status, 422)
  t.equal(photos().length, 4)
  const stranger = await fetch(
    `${bank.url}/board/${edit.split('/')[4] ?? ''}/photos/${photos()[0]?.id ?? ''}`,
    {
      redirect: 'manual',
    },
  )
  t.equal(stranger.status, 303, 'strangers are led to sign in')
})
