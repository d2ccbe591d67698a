/** The text of the log: lines, blocks, and reading many of them. */
import fc from 'fast-check'
import t from 'tap'
import { nodeCrypto as crypto } from '../../node/crypto.ts'
import { toBase32, toBase64url } from '../../protocol/bytes.ts'
import { canonicalize } from '../../protocol/canonical.ts'
import {
  BlockReader,
  checkpointLine,
  encodeBlock,
  entryLine,
  entrySpan,
  leafData,
  MAX_LINE_LENGTH,
  parseBlock,
  parseLine,
} from '../../protocol/log/block.ts'
import { MAX_NOTE_LENGTH, signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { hashOf, toHex } from './support.ts'

const bank = `tbk:${toBase32(hashOf('bank'))}`
const note = signCheckpoint(crypto, { bank, size: 3, root: hashOf('root') }, hashOf('seed'))
const entries = [
  { typ: 'note', n: 1 },
  { text: '"},"salt":"\u2028\u{1d11e}\n' },
  { deep: [[{ a: [] }]] },
].map((body, i) => ({
  body,
  bodyText: canonicalize(body),
  salt: toBase64url(hashOf(i).slice(0, 16)),
}))
const block = encodeBlock(entries, note)

t.test('a block reads back, its bodies as values and as exact texts', async (st) => {
  st.same(parseBlock(block), { ok: true, value: { entries, checkpoint: note } })
  st.equal(
    block,
    entries.map(({ bodyText, salt }) => entryLine(bodyText, salt)).join('') + checkpointLine(note),
  )
  for (const { body, bodyText, salt } of entries) {
    const line = entryLine(bodyText, salt)
    st.equal(line, `${canonicalize({ salt, body })}\n`, 'the line is canonical as a whole')
    st.same(entrySpan(`x${line}`, 1, line.length), { bodyText, salt }, 'cut out without parsing')
  }
  st.equal(entrySpan(checkpointLine(note), 0, 20), undefined)
})

t.test('any body survives the line', async (st) => {
  const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/)
  const scalar = fc.oneof(fc.boolean(), fc.maxSafeInteger(), fc.string({ unit: 'grapheme' }))
  const body = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar)), { noNullPrototype: true })
  fc.assert(
    fc.property(body, fc.uint8Array({ minLength: 16, maxLength: 16 }), (one, bytes) => {
      const [bodyText, salt] = [canonicalize(one), toBase64url(bytes)]
      const line = parseLine(entryLine(bodyText, salt).slice(0, -1))
      if (!line.ok || line.value.kind !== 'entry') return false
      const { entry } = line.value
      return entry.bodyText === bodyText && entry.salt === salt && canonicalize(entry.body) === bodyText
    }),
    { numRuns: 300 },
  )
  st.pass('300 bodies')
})

t.test('a block cut anywhere is refused', async (st) => {
  const passed: number[] = []
  for (let end = 0; end < block.length; end++) if (parseBlock(block.slice(0, end)).ok) passed.push(end)
  st.same(passed, [])
})

t.test('any change of one character is refused or changes a leaf or the checkpoint', async (st) => {
  const unnoticed: number[] = []
  for (let at = 0; at < block.length; at++) {
    for (const put of ['', ' ', 'a', '"', '\n', '\\u0061']) {
      const text = block.slice(0, at) + put + block.slice(at + 1)
      const read = parseBlock(text)
      if (read.ok && text !== block && encodeBlock(read.value.entries, read.value.checkpoint) !== text) {
        unnoticed.push(at)
      }
    }
  }
  st.same(unnoticed, [])
})

t.test('a reader follows many blocks and counts', async (st) => {
  const reader = new BlockReader()
  const lines = (block + block).split('\n').slice(0, -1)
  const kinds = lines.map((line) => {
    const read = reader.pushLine(line)
    return read.ok ? read.value.kind : read.error.code
  })
  st.same(kinds, ['entry', 'entry', 'entry', 'checkpoint', 'entry', 'entry', 'entry', 'checkpoint'])
  st.equal(reader.entries, 6)
  st.same(reader.end(), { ok: true, value: undefined })
  st.match(reader.pushLine(checkpointLine(note).trimEnd()), { ok: false, error: { code: 'empty-block' } })
  reader.pushLine(lines[0] ?? '')
  st.match(reader.end(), { ok: false, error: { code: 'cut-off' } })
  st.same(
    new BlockReader().end(),
    { ok: true, value: undefined },
    'nothing at all is a log that has not begun',
  )
  st.match(new BlockReader().pushLine(''), { ok: false, error: { code: 'bad-json' } })
})

t.test('the length of a line is bounded, and every note fits', async (st) => {
  const most = '\n'.repeat(MAX_NOTE_LENGTH)
  st.ok(parseLine(checkpointLine(most).slice(0, -1)).ok)
  const long = entryLine(`{"a":"${'x'.repeat(MAX_LINE_LENGTH)}"}`, entries[0]?.salt ?? '').slice(0, -1)
  st.match(parseLine(long), { ok: false, error: { code: 'too-long' } })
})

t.test('leaf data', async (st) => {
  const [salt, digest] = [hashOf('salt').slice(0, 16), hashOf('digest')]
  const expected = crypto.sha256(Buffer.concat([Buffer.from('tbf/1 leaf\n'), salt, digest]))
  st.equal(toHex(leafData(crypto, salt, digest)), toHex(expected))
  st.throws(() => leafData(crypto, digest, digest), { name: 'InvariantBroken' })
  st.throws(() => leafData(crypto, salt, salt), { name: 'InvariantBroken' })
})

t.test('a block without entries, and other broken invariants', async (st) => {
  st.throws(() => encodeBlock([], note), { name: 'InvariantBroken' })
  st.throws(() => entryLine('[]', 'A'.repeat(22)), { name: 'InvariantBroken' })
  st.throws(() => entryLine('{}', 'A'.repeat(21)), { name: 'InvariantBroken' })
})
