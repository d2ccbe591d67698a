/** Seals over batches, and single bodies shown with their paths. */
import t from 'tap'
import { nodeCrypto as crypto } from '../../node/crypto.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import {
  digest,
  MAX_BATCH,
  oid,
  proofMessage,
  sealBatch,
  sealMessage,
  sealProof,
  verifySeal,
  verifySealProof,
} from '../../protocol/seal.ts'
import { hashOf } from './support.ts'

const seed = hashOf('seal')
const key = toBase64url(crypto.publicKey(seed))
const digests = Array.from({ length: 33 }, (_, i) => digest(crypto, { typ: 'note', n: i }))
const good = { ok: true, value: undefined }

function digestOf(index: number): Uint8Array {
  return digests[index] ?? new Uint8Array()
}

t.test('digest and oid', async (st) => {
  st.same(digest(crypto, { b: 1, a: 2 }), crypto.sha256('{"a":2,"b":1}'))
  st.equal(oid(crypto, { b: 1, a: 2 }), toBase64url(crypto.sha256('{"a":2,"b":1}')))
  st.equal(oid(crypto, {}).length, 43)
  st.throws(() => digest(crypto, { a: undefined }), { name: 'InvariantBroken' })
})

t.test('a seal over one body signs its leaf hash', async (st) => {
  const leaf = crypto.sha256(Uint8Array.of(0, ...digestOf(0)))
  const prefix = Buffer.from('tbf/1 sig\n')
  st.same(Buffer.from(sealMessage(crypto, [digestOf(0)])), Buffer.concat([prefix, leaf]))
})

t.test('batches of every size, and every body in them', async (st) => {
  const wrong: string[] = []
  for (let size = 1; size <= digests.length; size++) {
    const batch = digests.slice(0, size)
    const seal = sealBatch(crypto, batch, seed)
    if (!verifySeal(crypto, batch, seal, key).ok) wrong.push(`${size}`)
    if (verifySeal(crypto, digests.slice(0, size + 1), seal, key).ok !== (size === digests.length)) {
      wrong.push(`${size} with one more`)
    }
    const message = Buffer.from(sealMessage(crypto, batch))
    for (let index = 0; index < size; index++) {
      const proof = sealProof(crypto, batch, index, seal)
      const shown = proofMessage(crypto, digestOf(index), proof)
      if (shown === undefined || !message.equals(shown)) wrong.push(`${index} of ${size}`)
      const other = proofMessage(crypto, digestOf(index ^ 1), proof)
      if (size > 1 && (other === undefined || message.equals(other)))
        wrong.push(`another at ${index} of ${size}`)
    }
  }
  st.same(wrong, [])
})

t.test('a proof, and its faults', async (st) => {
  const seal = sealBatch(crypto, digests, seed)
  const proof = sealProof(crypto, digests, 7, seal)
  st.same(verifySealProof(crypto, digestOf(7), proof, key), good)
  const faults: [string, object][] = [
    ['bad-signature', { digest: digestOf(8) }],
    ['bad-signature', { sig: sealBatch(crypto, digests.slice(1), seed).sig }],
    ['bad-proof', { path: proof.path.slice(1) }],
    ['bad-proof', { index: 33 }],
    ['bad-proof', { index: -1 }],
    ['bad-proof', { index: 0.5 }],
    ['bad-proof', { size: MAX_BATCH + 1 }],
    ['bad-proof', { size: NaN }],
    ['bad-encoding', { sig: `${proof.sig}A` }],
    ['bad-encoding', { key: '' }],
    ['wrong-key', { key: toBase64url(crypto.publicKey(hashOf('other'))) }],
  ]
  for (const [code, change] of faults) {
    const { digest: of, ...spoiled } = { digest: digestOf(7), ...proof, ...change }
    const expected = { ok: false, error: { code } }
    st.match(verifySealProof(crypto, of, spoiled, key), expected, `${code}: ${Object.keys(change).join()}`)
  }
})

t.test('index and size of a proof carry no meaning', async (st) => {
  // The last of two and the last of three have paths of one shape; the signature covers the root alone.
  const batch = digests.slice(0, 2)
  const proof = sealProof(crypto, batch, 1, sealBatch(crypto, batch, seed))
  st.same(verifySealProof(crypto, digestOf(1), { ...proof, index: 2, size: 3 }, key), good)
})

t.test('limits of a batch', async (st) => {
  const most = Array.from({ length: MAX_BATCH }, (_, i) => digestOf(i % 33))
  const seal = sealBatch(crypto, most, seed)
  st.same(verifySeal(crypto, most, seal, key), good)
  st.equal(sealProof(crypto, most, MAX_BATCH - 1, seal).path.length, 12)
  const tooMany = [...most, digestOf(0)]
  st.match(verifySeal(crypto, tooMany, seal, key), { ok: false, error: { code: 'bad-proof' } })
  st.match(verifySeal(crypto, [], seal, key), { ok: false, error: { code: 'bad-proof' } })
  for (const wrong of [tooMany, [], [new Uint8Array(31)]]) {
    st.throws(() => sealBatch(crypto, wrong, seed), { name: 'InvariantBroken' })
    st.throws(() => sealProof(crypto, wrong, 0, seal), { name: 'InvariantBroken' })
  }
  st.throws(
    () => verifySeal(crypto, most, seal, 'no key'),
    { name: 'InvariantBroken' },
    'the expected key is ours',
  )
})
