/** What keeps telephone numbers off the board, and places out of pictures. */
import t from 'tap'
import { hasContact } from '../../../node/desk/board/contact-in-text.ts'
import { cleanImage } from '../../../node/desk/board/images.ts'

t.test('contact details are seen in the ways in which people write them', async (t) => {
  const contacts = [
    ...[
      'ana@example.org',
      'ana.b (at) mail (dot) org',
      'ana [at] mail.pl',
      'see www.ana-digs.wales',
      'http://x.y',
    ],
    ...[
      '029 2037 1234',
      '(029) 20371234',
      '+44 7700 900123',
      '07700900123',
      '07700-900-123',
      '+48 601 234 567',
    ],
    ...['６０１２３４５６７', 'ring me: 01685.123.456', 'my page ana.cymru'],
  ]
  t.same(
    contacts.filter((text) => !hasContact(text)),
    [],
  )
  const plain = [
    ...[
      'from 09:00 to 12:30 on 12/05/2026',
      '2026-05-12 or 2026-05-19',
      '2024 2025 2026',
      '10 x 20 cm, 3 x 4 m',
    ],
    ...[
      '4 hours @ the allotment',
      'i.e. digging',
      'No. 12, flat 3',
      '1000 pieces',
      'e.g. weeding, etc.and so on',
    ],
    ...['9.30 - 11.00, 13.15 - 14.45', '1, 2, 3 or 4 people'],
  ]
  t.same(plain.filter(hasContact), [])
})

const segment = (marker: number, data: readonly number[]): number[] => [
  ...[0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255],
  ...data,
]
const frame = (side: number): number[] =>
  segment(0xc0, [8, side >> 8, side & 255, side >> 8, side & 255, 1, 1, 17, 0])
const exif = segment(0xe1, [...Buffer.from('Exif\0\0home is here')])
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 0xff, 0, 2, 0xff, 0xd0, 3]
const jpeg = (...parts: readonly number[][]): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xd9])

t.test('a JPEG keeps its picture and nothing else', async (t) => {
  const film = [0xff, 0xd8, ...exif, 0xff, 0xd9]
  const given = Uint8Array.from([...jpeg(exif, segment(0xfe, [65]), frame(100), exif, scan), ...film])
  const cleaned = cleanImage(given)
  t.ok(cleaned.ok)
  if (!cleaned.ok) return
  t.equal(cleaned.value.type, 'image/jpeg')
  t.same(cleaned.value.bytes, jpeg(frame(100), scan))
  t.notOk(Buffer.from(cleaned.value.bytes).includes('home'))
})

/** EXIF data of a telephone: what made it, which way up it was, and where; in either order of bytes. */
function exifOf(turn: number, little: boolean): number[] {
  const number = (value: number, bytes: number): number[] => {
    const big = Array.from({ length: bytes }, (_, at) => (value >> (8 * (bytes - 1 - at))) & 255)
    return little ? big.toReversed() : big
  }
  const entry = (tag: number, type: number, count: number, value: number[]): number[] => [
    ...[...number(tag, 2), ...number(type, 2), ...number(count, 4)],
    ...[...value, 0, 0, 0, 0].slice(0, 4),
  ]
  const entries = [
    entry(0x010f, 2, 4, [...Buffer.from('tel\0')]),
    entry(0x0112, 3, 1, number(turn, 2)),
    entry(0x8825, 4, 1, number(60, 4)),
  ]
  const numbers = [...Buffer.from(little ? 'II' : 'MM'), ...number(42, 2), ...number(8, 4)]
  const list = [...number(entries.length, 2), ...entries.flat(), ...number(0, 4)]
  return segment(0xe1, [...Buffer.from('Exif\0\0'), ...numbers, ...list, ...Buffer.from('home is here')])
}

t.test('a JPEG keeps which way up it is, and nothing else of its EXIF data', async (t) => {
  for (const little of [true, false]) {
    const cleaned = cleanImage(jpeg(exifOf(6, little), exifOf(3, little), frame(100), scan))
    t.ok(cleaned.ok)
    if (!cleaned.ok) continue
    const numbers = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
    t.same(
      cleaned.value.bytes,
      jpeg(segment(0xe1, [...Buffer.from('Exif\0\0'), ...numbers]), frame(100), scan),
    )
  }
})

t.test('EXIF data that says nothing of it, or not what it should, is left out', async (t) => {
  const whole = exifOf(6, true)
  const cut = Array.from({ length: whole.length - 4 }, (_, length) =>
    segment(0xe1, whole.slice(4, 4 + length)),
  )
  const bad = [exifOf(1, true), exifOf(0, false), exifOf(9, true), exifOf(600, false)]
  const far = [...whole]
  far.splice(14, 4, 255, 255, 255, 127)
  const upright = jpeg(frame(100), scan)
  for (const one of [...bad, far])
    t.same(cleanImage(jpeg(one, frame(100), scan)), {
      ok: true,
      value: { type: 'image/jpeg', bytes: upright },
    })
  // Cut off anywhere, it is read no further than it goes.
  const lengths = new Set(
    cut.map((one) => {
      const cleaned = cleanImage(jpeg(one, frame(100), scan))
      return cleaned.ok ? cleaned.value.bytes.length - upright.length : -1
    }),
  )
  t.same(
    [...lengths].toSorted((a, b) => a - b),
    [0, 36],
  )
})

t.test('a PNG keeps what it looks like', async (t) => {
  const chunk = (type: string, data: readonly number[]): number[] => [
    ...[0, 0, 0, data.length],
    ...Buffer.from(type),
    ...data,
    ...[1, 2, 3, 4],
  ]
  const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const head = chunk('IHDR', [0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0])
  const rest = [...chunk('IDAT', [7, 7]), ...chunk('IEND', [])]
  const cleaned = cleanImage(
    Uint8Array.from([...start, ...head, ...chunk('eXIf', [1]), ...chunk('tEXt', [2]), ...rest]),
  )
  t.same(cleaned.ok && cleaned.value.bytes, Uint8Array.from([...start, ...head, ...rest]))
})

t.test('what is no such picture is refused', async (t) => {
  const refused = (bytes: Uint8Array): boolean => !cleanImage(bytes).ok
  t.ok(refused(Uint8Array.from(Buffer.from('<svg onload="x">'))))
  t.ok(refused(new Uint8Array(400_001)))
  t.ok(refused(jpeg(scan)), 'without a size')
  t.ok(refused(jpeg(frame(2401), scan)), 'too wide')
  t.notOk(refused(jpeg(frame(2400), scan)))
  const whole = jpeg(exif, frame(100), scan)
  for (let length = 0; length < whole.length; length++)
    t.ok(refused(whole.subarray(0, length)), `cut at ${length}`)
})
