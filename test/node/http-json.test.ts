import fc from 'fast-check'
import { test } from 'tap'
import { MAX_BODY_DEPTH, MAX_OBJECT_NAMES } from '../../node/http/json-scan.ts'
import { readJson } from '../../node/http/json.ts'

const read = (text: string | Buffer) => readJson(Buffer.from(text))

/** `ok`, or the code and the place of the refusal. */
function verdict(text: string | Buffer): string {
  const result = read(text)
  if (result.ok) return 'ok'
  const { code, params } = result.error
  return code === 'bad-fields' ? `${code} ${params['path']}` : code
}

/** JSON as a list of members, so that names can repeat. */
type Tree =
  | { t: 'text'; text: string }
  | { t: 'number'; value: number }
  | { t: 'word'; word: 'true' | 'false' | 'null' }
  | { t: 'list'; items: Tree[] }
  | { t: 'object'; members: [string, Tree][] }

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'id', 'e1', '') },
  fc.string({ maxLength: 6, unit: 'grapheme' }),
)
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.record({ t: fc.constant('text' as const), text: fc.string({ unit: 'grapheme' }) }),
    fc.record({ t: fc.constant('number' as const), value: fc.maxSafeInteger() }),
    fc.record({ t: fc.constant('word' as const), word: fc.constantFrom('true', 'false', 'null') }),
    fc.record({ t: fc.constant('list' as const), items: fc.array(tie('tree'), { maxLength: 4 }) }),
    fc.record({
      t: fc.constant('object' as const),
      members: fc.array(fc.tuple(name, tie('tree')), { maxLength: 5 }),
    }),
  ),
})).tree

/** The text of a tree, with white space from `gap` and strings spelled by `spell`. */
function textOf(node: Tree, gap: () => string, spell: (text: string) => string): string {
  const joined = (open: string, parts: string[], close: string): string =>
    `${gap()}${open}${gap()}${parts.join(`${gap()},${gap()}`)}${gap()}${close}${gap()}`
  switch (node.t) {
    case 'text':
      return spell(node.text)
    case 'number':
      return JSON.stringify(node.value)
    case 'word':
      return node.word
    case 'list':
      return joined(
        '[',
        node.items.map((item) => textOf(item, gap, spell)),
        ']',
      )
    case 'object':
      return joined(
        '{',
        node.members.map(([name, value]) => `${spell(name)}${gap()}:${gap()}${textOf(value, gap, spell)}`),
        '}',
      )
  }
}

/** Whether some object of a tree has a name twice, or a name that is refused. */
function isAmbiguous(node: Tree): boolean {
  if (node.t === 'list') return node.items.some(isAmbiguous)
  if (node.t !== 'object') return false
  const names = node.members.map(([name]) => name)
  return new Set(names).size < names.length || node.members.some(([, value]) => isAmbiguous(value))
}

const escaped = (text: string): string =>
  `"${[...text]
    .flatMap((c) => c.split(''))
    .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')}"`

test('what JSON.parse reads without loss is read the same, however it is spelt', async (t) => {
  const spellings = [JSON.stringify, escaped]
  fc.assert(
    fc.property(
      tree,
      fc.constantFrom(...spellings),
      fc.constantFrom('', ' ', '\n\t'),
      (node, spell, space) => {
        const text = textOf(node, () => space, spell)
        const result = read(text)
        if (isAmbiguous(node)) return !result.ok && result.error.code === 'duplicate-key'
        return result.ok && JSON.stringify(result.value) === JSON.stringify(JSON.parse(text))
      },
    ),
    { numRuns: 2000 },
  )
  t.pass('2,000 texts')
})

test('what JSON.parse refuses is refused', async (t) => {
  const pieces = fc.constantFrom(
    ...'{}[]:,"\\ 019-+.eE'.split(''),
    'true',
    'null',
    '"a"',
    '"a":',
    '\\u00e9',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      let parses = true
      try {
        JSON.parse(text)
      } catch {
        parses = false
      }
      return parses || !read(text).ok
    }),
    { numRuns: 20_000 },
  )
  t.pass('20,000 texts')
})

test('each kind of loss is named, with its place', async (t) => {
  const table: Record<string, string> = {
    '{"a":1,"a":1}': 'duplicate-key',
    '{"a":{"b":1,"c":2,"b":3}}': 'duplicate-key',
    '[{"a":1},{"a":1}]': 'ok',
    '{"a":1,"\\u0061":1}': 'duplicate-key',
    '{"a":1,"b":":","b":2}': 'duplicate-key',
    '{"a" :1,"b":":"}': 'ok',
    '{"a":1.0}': 'bad-fields /a',
    '{"a":[0,{"b/c":1e3}]}': 'bad-fields /a/1/b~1c',
    '{"a":1E3}': 'bad-fields /a',
    '{"a":-0}': 'bad-fields /a',
    '{"a":0.5}': 'bad-fields /a',
    '{"a":9007199254740991,"b":-9007199254740991}': 'ok',
    '{"a":9007199254740992}': 'bad-fields /a',
    '{"a":9007199254740993}': 'bad-fields /a',
    '{"a":-9007199254740993}': 'bad-fields /a',
    [`{"a":${'9'.repeat(400)}}`]: 'bad-fields /a',
    '{"__proto__":{"admin":true}}': 'bad-fields The body',
    '{"a":{"constructor":1}}': 'bad-fields /a',
    '{"\\u005f_proto__":1}': 'bad-fields The body',
    '{"a":"\\ud800"}': 'bad-fields /a',
    '{"a":"\\ud83d\\ude00"}': 'ok',
    '{"a":"e1 . E -0 \\" {{{{{{{{{{{{{{{{{{{{{"}': 'ok',
    '': 'bad-json',
    ' ': 'bad-json',
    '{"a":1': 'bad-json',
    '{"a":1}}': 'bad-json',
    '{"a":1} {}': 'bad-json',
    "{'a':1}": 'bad-json',
    '{a:1}': 'bad-json',
    '{"a":01}': 'bad-json',
    '{"a":NaN}': 'bad-json',
    '{"a":"\n"}': 'bad-json',
    '{"a":"\\x"}': 'bad-json',
    '\ufeff{}': 'bad-json',
    '{"a":"': 'bad-json',
    '{"a":"\\"}': 'bad-json',
  }
  for (const [text, expected] of Object.entries(table)) t.equal(verdict(text), expected, text.slice(0, 60))
})

test('bytes that are no UTF-8 are refused, not repaired', async (t) => {
  for (const bytes of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x82]]) {
    t.equal(verdict(Buffer.from([0x22, ...bytes, 0x22])), 'bad-json')
  }
  t.equal(verdict('"ŵ😀"'), 'ok')
})

test('nesting and names are bounded, at the bound and one past it', async (t) => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  t.equal(verdict(nested(MAX_BODY_DEPTH)), 'ok')
  t.match(verdict(nested(MAX_BODY_DEPTH + 1)), /^bad-fields (?:\/0){16}$/)
  t.match(verdict(nested(32_000)), /^bad-fields/)
  t.equal(verdict('['.repeat(65_536)).slice(0, 10), 'bad-fields')
  const named = (count: number): string =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, i])))
  t.equal(verdict(named(MAX_OBJECT_NAMES)), 'ok')
  t.equal(verdict(named(MAX_OBJECT_NAMES + 1)), 'bad-fields The body')
})

test('no body takes more than time in proportion to its length', async (t) => {
  const worst: ((piece: (text: string) => string) => string)[] = [
    (full) => `{${full('"a":0,')}`,
    (full) => `[${full('"\\\\",')}0]`,
    (full) => `"${full('\\"')}"`,
    (full) => `["${full('\\\\')}"]`,
    (full) => `[${full('{"a":1},')}0]`,
    (full) => `{"${full('x')}":1,"${full('y')}":2}`,
    (full) => `[${full('1e5,')}0]`,
    (full) => full('{"a":'),
  ]
  // The best of many, since the machine may be busy with something else.
  const quickest = (text: string): number =>
    Math.min(
      ...Array.from({ length: 15 }, () => {
        const start = performance.now()
        read(text)
        return performance.now() - start
      }),
    )
  for (const body of worst) {
    const [small, large] = [4_000, 64_000].map((length) =>
      quickest(body((piece) => piece.repeat(Math.floor(length / piece.length)))),
    )
    // 16 times the length: a scan that goes back would take 256 times as long. Both are some microseconds at least.
    const growth = (large ?? 0) / Math.max(small ?? 0, 0.005)
    t.ok(growth < 100, `${body((piece) => piece).slice(0, 20)} grows ${growth} times`)
  }
})

test('refusals repeat nothing of the body but names, and those cut short', async (t) => {
  const secret = 'Zofia Example'
  for (const text of [`{"a":"${secret}`, `{"a":"${secret}"x}`, `["${secret}",1.5]`]) {
    t.notMatch(JSON.stringify(read(text)), /Zofia/, text)
  }
  const result = read(`{"${'n'.repeat(500)}":1.5}`)
  t.ok(!result.ok && String(result.error.params['path']).length === 100)
})
