/** Canonical JSON against a plain statement of the rule, on chosen and on random texts. */
import fc from 'fast-check'
import t from 'tap'
import { nodeDecodeUtf8 } from '../../node/crypto.ts'
import {
  fromBase32,
  fromBase64,
  fromBase64url,
  toBase32,
  toBase64,
  toBase64url,
  utf8,
} from '../../protocol/bytes.ts'
import {
  canonicalize,
  decodeUtf8Strict,
  MAX_DEPTH,
  parseCanonical,
  parseCanonicalBytes,
} from '../../protocol/canonical.ts'
import { publicTexts } from './support.ts'

/** The rule as the specification says it, however slow: a value's only text, or undefined if it is not in the subset. */
function plainText(value: unknown, depth: number): string | undefined {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : undefined
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? undefined : JSON.stringify(value)
  if (typeof value !== 'object' || value === null || depth === 0) return undefined
  const parts = Array.isArray(value)
    ? value.map((item) => plainText(item, depth - 1))
    : Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => {
          const text = plainText(item, depth - 1)
          return /^[a-z][a-zA-Z0-9]{0,31}$/.test(key) && text !== undefined ? `"${key}":${text}` : undefined
        })
  if (parts.includes(undefined)) return undefined
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`
}

function isPlainlyCanonical(text: string): boolean {
  try {
    return plainText(JSON.parse(text), MAX_DEPTH) === text
  } catch {
    return false
  }
}

const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,4}$/)
const scalar = fc.oneof(
  fc.boolean(),
  fc.maxSafeInteger(),
  fc.nat(20),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 5 }, scalar, tie('array'), tie('object')),
  array: fc.array(tie('any'), { maxLength: 4 }),
  object: fc.dictionary(key, tie('any'), { maxKeys: 5, noNullPrototype: true }),
})).any

/** The same value with the members of every object set in the opposite order. */
function reversed(from: unknown): unknown {
  if (Array.isArray(from)) return from.map(reversed)
  if (typeof from !== 'object' || from === null) return from
  return Object.fromEntries(
    Object.entries(from)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  )
}

t.test('a value has one text, which reads back as the value', async (st) => {
  fc.assert(
    fc.property(value, (one) => {
      const text = plainText(one, MAX_DEPTH)
      // Grapheme strings are well-formed, and the key pattern holds, so only the depth could be in the way.
      if (text === undefined) return false
      const read = parseCanonical(text)
      const same = read.ok && canonicalize(read.value) === text
      return same && canonicalize(one) === text && canonicalize(reversed(one)) === text
    }),
    { numRuns: 500 },
  )
  st.pass('500 values')
})

t.test('a text passes exactly if the plain rule says so', async (st) => {
  // Pieces that are syntax, near misses of it, or rare in strings, put anywhere into a canonical text.
  const odd = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '\\u00',
    '\\ud8',
    ' ',
    '\n',
    '0',
    '-',
    '.5',
    'e1',
    '""',
  ]
  odd.push(
    '"a":',
    '1',
    'true',
    'null',
    '\ud800',
    '\u{1d11e}',
    '\u0007',
    '\\b',
    '\\u0008',
    '\\u001F',
    '\\"',
    '_',
    'Z',
  )
  const edit = fc.record({ at: fc.nat(), cut: fc.nat(2), put: fc.constantFrom('', ...odd) })
  fc.assert(
    fc.property(value, fc.array(edit, { minLength: 1, maxLength: 3 }), (one, edits) => {
      let text = canonicalize(one)
      for (const { at, cut, put } of edits) {
        const start = at % (text.length + 1)
        text = text.slice(0, start) + put + text.slice(start + cut)
      }
      return parseCanonical(text).ok === isPlainlyCanonical(text)
    }),
    { numRuns: 10_000 },
  )
  st.pass('10000 texts')
})

t.test('every text of up to four pieces is decided as the plain rule says', async (st) => {
  const pieces = ['{', '}', '[', ']', '"a":', '"b":', '"', ':', ',', '1', '0', '-', ' ', 'true']
  let texts = ['']
  for (let length = 0; length <= 4; length++) {
    st.same(
      texts.filter((text) => parseCanonical(text).ok !== isPlainlyCanonical(text)),
      [],
      `${texts.length} texts of ${length} pieces`,
    )
    texts = texts.flatMap((text) => pieces.map((piece) => text + piece))
  }
})

t.test('values outside the subset are a broken invariant', async (st) => {
  class Dated {
    at = 1
  }
  const holed = new Array<number>(3)
  holed[2] = 1
  const circle: Record<string, unknown> = {}
  circle['a'] = circle
  const outside: [string, unknown][] = [
    ...[undefined, null, NaN, Infinity, 1.5, -0, 2 ** 53, 1n, Symbol('a')].map((one): [string, unknown] => [
      String(one),
      one,
    ]),
    ['a function', () => 1],
    ['an undefined member', { a: undefined }],
    ['a null member', { a: null }],
    ['an undefined item', [undefined]],
    ['a hole', holed],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['bytes', new Uint8Array(2)],
    ['a boxed number', Object(1)],
    ['an instance', new Dated()],
    ['an inherited member', Object.create({ a: 1 })],
    ['its own toJSON', { toJSON: () => 'x' }],
    ['an illegal key', { A: 1 }],
    ['an integer key', { 1: 1 }],
    ['a prototype key', JSON.parse('{"__proto__":{"a":1}}')],
    ['a lone surrogate', { a: '\ud800' }],
    ['a lone surrogate behind backslashes', ['\\\\\ud800']],
    ['a circle', circle],
    ['too deep', JSON.parse('['.repeat(17) + ']'.repeat(17))],
  ]
  for (const [name, one] of outside) st.throws(() => canonicalize(one), { name: 'InvariantBroken' }, name)
  st.equal(canonicalize(Object.assign(Object.create(null), { a: 1 })), '{"a":1}', 'no prototype is fine')
  st.equal(
    canonicalize(['\\ud800', '\\\\udfff']),
    String.raw`["\\ud800","\\\\udfff"]`,
    'a written escape is fine',
  )
})

t.test('limits', async (st) => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  st.ok(parseCanonical(nested(16)).ok)
  st.match(parseCanonical(nested(17)), { ok: false, error: { code: 'too-deep' } })
  st.ok(parseCanonical(nested(18), { depth: 18 }).ok, 'a carrier allows its own levels')
  st.match(parseCanonical(nested(19), { depth: 18 }), { ok: false, error: { code: 'too-deep' } })
  st.equal(canonicalize(JSON.parse(nested(18)), 18), nested(18))
  st.match(parseCanonical(nested(200_000)), { ok: false, error: { code: 'too-deep' } }, 'no stack overflows')
  st.match(parseCanonical('['.repeat(200_000)), { ok: false, error: { code: 'bad-json' } }, 'never closed')
  st.notOk(parseCanonical('{"a":'.repeat(200_000)).ok)
  st.ok(parseCanonical('["aa"]', { length: 6 }).ok)
  st.match(parseCanonical('["aaa"]', { length: 6 }), { ok: false, error: { code: 'too-long' } })
  st.match(parseCanonicalBytes(utf8('["' + 'a'.repeat(20) + '"]'), { length: 6 }), {
    error: { code: 'too-long' },
  })
})

t.test('halves of surrogate pairs that stand raw in a text', async (st) => {
  for (const lone of [
    '\ud800',
    '\udc00',
    '\udc00\ud800',
    '\udc00\udc00',
    '\ud800\ud800',
    '\ud800\ud800\udc00',
  ]) {
    st.match(parseCanonical(`["${lone}"]`), { ok: false, error: { code: 'bad-string' } })
  }
  st.ok(parseCanonical('["\ud800\udc00"]').ok)
})

t.test('the detail says where the spelling differs, and nothing of the content', async (st) => {
  st.same(parseCanonical('{"name":"Ann", "x":1}'), {
    ok: false,
    error: { code: 'not-canonical', detail: 'differs from its canonical form at offset 14' },
  })
})

const inputs = publicTexts('rfc8785/input')
const absent = inputs.size === 0 && 'the public vectors are not here'

t.test(
  'RFC 8785: pairs in the subset give their output, others are refused',
  { skip: absent },
  async (st) => {
    for (const [name, output] of publicTexts('rfc8785/output')) {
      const parsed: unknown = JSON.parse(inputs.get(name) ?? '')
      if (plainText(parsed, MAX_DEPTH) === undefined) {
        st.notOk(parseCanonical(output).ok, `${name} is outside the subset`)
        st.throws(() => canonicalize(parsed), { name: 'InvariantBroken' })
      } else {
        st.equal(canonicalize(parsed), output, name)
        st.ok(parseCanonical(output).ok, name)
      }
      // Their keys are outside our pattern, but the strings are written alike.
      const strings = stringsIn(parsed)
      st.ok(
        strings.every((one) => output.includes(canonicalize(one))),
        `strings of ${name}`,
      )
    }
  },
)

function stringsIn(one: unknown): string[] {
  if (typeof one === 'string') return [one]
  if (typeof one !== 'object' || one === null) return []
  return [...(Array.isArray(one) ? [] : Object.keys(one)), ...Object.values(one).flatMap(stringsIn)]
}

t.test('UTF-8 both ways is that of the platform', async (st) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => Buffer.from(text).equals(utf8(text))),
  )
  const piece = fc.constantFrom(
    0x00,
    0x41,
    0x7f,
    0x80,
    0x8f,
    0x90,
    0x9f,
    0xa0,
    0xbf,
    0xc0,
    0xc1,
    0xc2,
    0xdf,
    0xe0,
  )
  const lead = fc.constantFrom(0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), fc.array(fc.oneof(piece, lead)), (random, chosen) => {
      return [random, Uint8Array.from(chosen)].every((bytes) => {
        const [pure, native] = [decodeUtf8Strict(bytes), nodeDecodeUtf8(bytes)]
        return pure.ok ? native.ok && native.value === pure.value : !native.ok
      })
    }),
    { numRuns: 1500 },
  )
  const long = '\u00e9\u{1d11e}a\u2028'.repeat(5000)
  st.same(decodeUtf8Strict(utf8(long)), { ok: true, value: long }, 'longer than one piece')
  for (const lone of ['\ud800', 'a\udc00', '\ud800a', '\udc00\ud800', '\ud800\ud800\udc00']) {
    st.throws(() => utf8(lone), { name: 'InvariantBroken' })
  }
})

t.test('bytes have one text in each form', async (st) => {
  const forms = [
    { to: toBase64url, from: fromBase64url, native: (b: Uint8Array) => Buffer.from(b).toString('base64url') },
    { to: toBase64, from: fromBase64, native: (b: Uint8Array) => Buffer.from(b).toString('base64') },
    { to: toBase32, from: fromBase32, native: toBase32 },
  ]
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(), fc.string({ maxLength: 1 }), (bytes, at, put) =>
      forms.every(({ to, from, native }) => {
        const text = to(bytes)
        const spoiled = text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1)
        const [back, other] = [from(text, bytes.length), from(spoiled)]
        const once = other === undefined || to(other) === spoiled
        return text === native(bytes) && back !== undefined && Buffer.from(back).equals(bytes) && once
      }),
    ),
    { numRuns: 2000 },
  )
  st.pass('2000 byte strings')
})
