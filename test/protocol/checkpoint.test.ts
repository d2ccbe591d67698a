/** Checkpoints as signed notes: what any change of one does, and the bounds that a reader sets. */
import t from 'tap'
import { nodeCrypto as crypto } from '../../node/crypto.ts'
import { toBase32, toBase64, toBase64url } from '../../protocol/bytes.ts'
import {
  checkpointBody,
  MAX_NOTE_LENGTH,
  MAX_SIGNATURES,
  noteKeyId,
  parseCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
} from '../../protocol/log/checkpoint.ts'
import { cosignatureLine, findCosignature, withLines } from '../../protocol/log/cosignature.ts'
import { fromHex, hashOf, toHex } from './support.ts'

const seed = hashOf('checkpoint')
const key = crypto.publicKey(seed)
const bank = `tbk:${toBase32(hashOf('bank'))}`
const head = { size: 20852163, root: hashOf('root') }
const note = signCheckpoint(crypto, { bank, ...head }, seed)

t.test('key id and signature of the example that note libraries share', async (st) => {
  const example = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64')
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
  const line = 'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM='
  const [exampleKey, signed] = [example.subarray(1), Buffer.from(line, 'base64')]
  st.equal(toHex(noteKeyId(crypto, 'PeterNeumann', exampleKey)), 'c74f20a3')
  st.equal(toHex(signed.subarray(0, 4)), 'c74f20a3')
  st.ok(crypto.verify(Buffer.from(text), signed.subarray(4), exampleKey))
})

t.test('cosignatures are added as long as a note has room', async (st) => {
  const seeds = Array.from({ length: 40 }, (_, at) => hashOf(`witness ${at}`))
  const body = checkpointBody({ origin: `tbf/1/${bank}`, ...head })
  const lines = seeds.map((one, at) => cosignatureLine(crypto, body, { bank, seed: one, at }))
  const all = parseCheckpoint(withLines(note, lines))
  st.equal(all.ok && all.value.signatures.length, MAX_SIGNATURES)
  const witness = toBase64url(crypto.publicKey(seeds[30] ?? seed))
  const found = findCosignature(crypto, withLines(note, lines), bank, witness)
  st.match(found, { ok: true, value: { size: head.size, at: 30 } })
  st.match(verifyCheckpoint(crypto, withLines(note, lines), bank, key), { ok: true })
  st.equal(withLines(note, []), note)
})

t.test('a checkpoint reads back', async (st) => {
  st.equal(checkpointBody({ origin: 'o', ...head }), `o\n20852163\n${toBase64(head.root)}\n`)
  st.same(verifyCheckpoint(crypto, note, bank, key), { ok: true, value: head })
  const parsed = parseCheckpoint(note)
  if (!parsed.ok) throw new Error(parsed.error.detail)
  const { origin, body, signatures } = parsed.value
  st.equal(origin, `tbf/1/${bank}`)
  st.ok(note.startsWith(`${body}\n\u2014 ${origin} `))
  st.same(
    signatures.map(({ name, signature }) => [name, signature.length]),
    [[origin, 64]],
  )
})

t.test('no change of one character passes', async (st) => {
  const passed: number[] = []
  for (let at = 0; at < note.length; at++) {
    for (const put of ['', 'A', '0', '=', '\n', ' ', `${note[at]}${note[at]}`]) {
      const changed = note.slice(0, at) + put + note.slice(at + 1)
      if (changed !== note && verifyCheckpoint(crypto, changed, bank, key).ok) passed.push(at)
    }
  }
  st.same(passed, [])
})

t.test('bounds', async (st) => {
  const line = (bytes: number): string => `\u2014 witness ${toBase64(new Uint8Array(bytes))}\n`
  const many = note + line(5).repeat(MAX_SIGNATURES - 1)
  st.ok(verifyCheckpoint(crypto, many, bank, key).ok, `${MAX_SIGNATURES} lines`)
  st.match(verifyCheckpoint(crypto, many + line(5), bank, key), { ok: false, error: { code: 'too-long' } })
  st.ok(
    verifyCheckpoint(crypto, note + line(4800).repeat(15), bank, key).ok,
    'sixteen post-quantum signatures',
  )
  st.match(parseCheckpoint(note + ' '.repeat(MAX_NOTE_LENGTH)), { ok: false, error: { code: 'too-long' } })
  st.match(parseCheckpoint('\n'.repeat(MAX_NOTE_LENGTH)), { ok: false, error: { code: 'malformed' } })
})

t.test('the expected bank and key decide', async (st) => {
  const other = `tbk:${toBase32(hashOf('other bank'))}`
  const otherKey = crypto.publicKey(hashOf('other'))
  st.match(verifyCheckpoint(crypto, note, other, key), { error: { code: 'wrong-origin' } })
  st.match(verifyCheckpoint(crypto, note, bank, otherKey), { error: { code: 'unsigned' } })
  st.throws(() => verifyCheckpoint(crypto, note, bank, new Uint8Array(31)), { name: 'InvariantBroken' })
})

t.test('what a bank cannot sign is a broken invariant', async (st) => {
  const broken = { name: 'InvariantBroken' }
  const heads = [{ size: -1 }, { size: 0.5 }, { size: 2 ** 53 }, { root: fromHex('00') }, { bank: 'tbk:x' }]
  for (const wrong of heads) {
    st.throws(
      () => signCheckpoint(crypto, { bank, ...head, ...wrong }, seed),
      broken,
      Object.keys(wrong).join(),
    )
  }
})
