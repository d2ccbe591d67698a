/** Strict Ed25519 and SHA-256: both implementations against public vectors, against generated forgeries, and each other. */
import { createHash } from 'node:crypto'
import t from 'tap'
import { nodeCrypto, nodeVerifier } from '../../node/crypto.ts'
import { concat } from '../../protocol/bytes.ts'
import { checkPublicKey, portableCrypto } from '../../protocol/crypto.ts'
import { cryptos, fromHex, hashOf, Members, publicVectors, toHex } from './support.ts'

const P = 2n ** 255n - 19n
const L = 2n ** 252n + 27742317777372353535851937790883648493n
const SIGN_BIT = 1n << 255n
const Y8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022n

/** The eight points of small order, as encoded. */
const smallOrder = [1n, P - 1n, 0n, SIGN_BIT, Y8, Y8 | SIGN_BIT, P - Y8, (P - Y8) | SIGN_BIT].map(
  littleEndian,
)
/** Every second spelling that fits into 32 bytes: y >= p with either sign, and x = 0 with the sign bit. */
const nonCanonical = [
  ...Array.from({ length: 19 }, (_, k) => [P + BigInt(k), (P + BigInt(k)) | SIGN_BIT]).flat(),
  ...[1n | SIGN_BIT, (P - 1n) | SIGN_BIT],
].map(littleEndian)

function littleEndian(value: bigint): Uint8Array {
  return fromHex(value.toString(16).padStart(64, '0')).reverse()
}

function fromLittleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes.slice().reverse())}`)
}

/** What all implementations say; throws if they differ. */
async function verify(message: Uint8Array, signature: Uint8Array, key: Uint8Array): Promise<boolean> {
  const native = nodeCrypto.verify(message, signature, key)
  const portable = portableCrypto.verify(message, signature, key)
  // The first of these are verified here, the others by another thread.
  const many = await Promise.all(
    Array.from({ length: 6 }, () => nodeVerifier.verify(message, signature, key)),
  )
  if (native !== portable || many.includes(!native))
    throw new Error(`they differ: ${toHex(signature)} ${toHex(key)}`)
  return native
}

const speccheck = publicVectors('speccheck/cases.json')
const wycheproof = publicVectors('wycheproof/ed25519_test.json')
const absent = 'the public vectors are not here'

t.test('speccheck: only case 3 is accepted', { skip: speccheck === undefined && absent }, async (st) => {
  const cases = new Members({ cases: speccheck }, 'speccheck').list('cases')
  const accepted: number[] = []
  for (const [number, value] of cases.entries()) {
    const one = new Members(value, `case ${number}`)
    if (await verify(one.hex('message'), one.hex('signature'), one.hex('pub_key'))) accepted.push(number)
  }
  st.equal(cases.length, 12)
  st.same(accepted, [3])
})

t.test('Wycheproof: all as marked', { skip: wycheproof === undefined && absent }, async (st) => {
  const file = new Members(wycheproof, 'wycheproof')
  let count = 0
  const wrong: number[] = []
  for (const value of file.list('testGroups')) {
    const group = new Members(value, 'group')
    const key = group.members('publicKey').hex('pk')
    for (const item of group.list('tests')) {
      const one = new Members(item, 'test')
      const valid = await verify(one.hex('msg'), one.hex('sig'), key)
      if (valid !== (one.text('result') === 'valid')) wrong.push(one.number('tcId'))
      count++
    }
  }
  st.same(wrong, [])
  st.equal(count, file.number('numberOfTests'))
})

const seed = hashOf('seed')
const key = nodeCrypto.publicKey(seed)
const message = hashOf('message')
const signature = nodeCrypto.sign(message, seed)

t.test('generated forgeries are refused', async (st) => {
  st.ok(await verify(message, signature, key), 'the signature that they are made of')
  const [r, s] = [signature.slice(0, 32), signature.slice(32)]
  const accepted: string[] = []
  const attempt = async (name: string, one: Uint8Array, by: Uint8Array = key): Promise<void> => {
    if (await verify(message, one, by)) accepted.push(name)
  }
  for (let k = 1n; fromLittleEndian(s) + k * L < 2n ** 256n; k++) {
    await attempt(`S + ${k} L`, concat(r, littleEndian(fromLittleEndian(s) + k * L)))
  }
  for (const [i, point] of [...smallOrder, ...nonCanonical].entries()) {
    await attempt(`A ${i}`, signature, point)
    await attempt(`R ${i}`, concat(point, s))
    for (const [j, other] of [...smallOrder, ...nonCanonical].entries()) {
      await attempt(`A ${i}, R ${j}, S 0`, concat(other, new Uint8Array(32)), point)
    }
  }
  // Each portable verification takes milliseconds, so every bit of the 96 bytes would take seconds.
  for (let bit = 0; bit < 768; bit += 11) {
    const bytes = concat(signature, key)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    await attempt(`bit ${bit}`, bytes.slice(0, 64), bytes.slice(64))
  }
  for (let length = 0; length < 96; length += 7) {
    await attempt(`length ${length}`, concat(signature, signature).slice(0, length))
    if (length !== 32)
      await attempt(`key length ${length}`, signature, concat(key, key, key).slice(0, length))
  }
  st.same(accepted, [])
})

t.test('no such key can be registered', async (st) => {
  st.same(checkPublicKey(key), { ok: true, value: key })
  const code = (bytes: Uint8Array): string => {
    const checked = checkPublicKey(bytes)
    return checked.ok ? 'ok' : checked.error.code
  }
  st.same([...new Set(smallOrder.map(code))], ['small-order'])
  st.same([...new Set(nonCanonical.map(code))], ['non-canonical'])
  // Half of all y belong to no point. Those that do belong to two, so both signs are keys.
  const codes = Array.from({ length: 200 }, (_, i) => {
    const bytes = hashOf(i)
    bytes[31] = (bytes[31] ?? 0) & 0x7f
    const other = bytes.slice()
    other[31] = (other[31] ?? 0) | 0x80
    return [code(bytes), code(other)]
  })
  st.ok(codes.every(([one, other]) => one === other))
  const off = codes.filter(([one]) => one === 'off-curve').length
  st.ok(off > 60 && off < 140, `${off} of 200 off the curve`)
})

t.test('both make the same signatures, and accept them', async (st) => {
  for (let i = 0; i < 12; i++) {
    const [one, text] = [hashOf(`seed ${i}`), hashOf(i).slice(0, i * 3)]
    const made = cryptos.map(([, crypto]) => [toHex(crypto.publicKey(one)), toHex(crypto.sign(text, one))])
    st.same(made[0], made[1])
    st.notOk(Buffer.isBuffer(nodeCrypto.sign(text, one)), 'slice() copies')
    st.ok(await verify(text, nodeCrypto.sign(text, one), nodeCrypto.publicKey(one)))
  }
})

t.test('SHA-256 of bytes and of texts', async (st) => {
  const wrong: string[] = []
  for (let length = 0; length < 200; length++) {
    const bytes = new Uint8Array(length).map((_, i) => (i * 7 + length) & 0xff)
    const text = 'a\u00e9\u2028\u{1d11e}'.repeat(length).slice(0, length * 5 - (length % 2) * 2)
    for (const data of [bytes, text]) {
      const expected = createHash('sha256').update(data).digest('hex')
      for (const [name, crypto] of cryptos) {
        if (toHex(crypto.sha256(data)) !== expected) wrong.push(`${name} ${typeof data} ${length}`)
      }
    }
  }
  st.same(wrong, [])
  for (const [name, crypto] of cryptos) {
    st.throws(() => crypto.sha256('\ud800'), { name: 'InvariantBroken' }, `${name}: lone surrogate`)
  }
})

t.test('a seed has 32 bytes', async (st) => {
  for (const [name, crypto] of cryptos) {
    for (const length of [0, 31, 33, 64]) {
      const wrong = new Uint8Array(length)
      st.throws(() => crypto.sign(message, wrong), { name: 'InvariantBroken' }, `${name}: ${length}`)
      st.throws(() => crypto.publicKey(wrong), { name: 'InvariantBroken' }, `${name}: ${length}`)
    }
  }
})

t.test('arguments may be reused, and results changed, at once', async (st) => {
  const own = { message: message.slice(), signature: signature.slice(), key: key.slice() }
  const verdicts = Array.from({ length: 6 }, () => nodeVerifier.verify(own.message, own.signature, own.key))
  for (const bytes of Object.values(own)) bytes.fill(0)
  st.notOk((await Promise.all(verdicts)).includes(false), 'the thread pool works on copies')
  const [secret, expected] = [seed.slice(), toHex(key)]
  const made = nodeCrypto.publicKey(secret)
  made.fill(0)
  secret.fill(0)
  st.equal(toHex(nodeCrypto.publicKey(seed)), expected, 'the cached key is not handed out')
})

t.test('keys beyond the size of the caches', async (st) => {
  const seeds = Array.from({ length: 150 }, (_, i) => hashOf(`many ${i}`))
  const keys = seeds.map((one) => nodeCrypto.publicKey(one))
  const again = seeds.map((one) => nodeCrypto.publicKey(one))
  st.same(again.map(toHex), keys.map(toHex))
  st.ok(nodeCrypto.verify(message, nodeCrypto.sign(message, seeds[0] ?? seed), keys[0] ?? key))
})
