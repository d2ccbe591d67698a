/** Vectors of frames between banks (NET-01 to NET-04) and of their length prefix. */
import { canonicalize } from '../../../protocol/canonical.ts'
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import type { Item, Seal } from '../../../protocol/generated/types.ts'
import { digest, sealBatch } from '../../../protocol/seal.ts'
import { ash, birch, cedar, hour, noon, sealBy } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { hello, items } from './items.ts'
import { acceptOf, Edge, holdOf, idOf, orderOf, receiptOf, settleWith } from './lanes.ts'
import { toHex } from './trace.ts'

/** The bytes of a frame as text, sealed with `seed`. */
export function frameText(seed: Uint8Array, list: readonly object[]): string {
  return withSeal(list, sealOver(seed, list))
}

function sealOver(seed: Uint8Array, list: readonly object[]): Seal {
  return sealBatch(
    crypto,
    list.map((one) => digest(crypto, one)),
    seed,
  )
}

function withSeal(list: readonly object[], seal: object): string {
  return canonicalize({ items: list, seal }, 20)
}

const opens = (id: string, why: string, list: readonly Item[]): Vector => ({
  id,
  covers: rules('NET-01 NET-03 SIG-06'),
  why,
  input: { text: frameText(ash.seed, list) },
  expect: { ok: true, key: ash.genesis.op, items: list.map((one) => idOf(one)) },
})

const shut = (
  id: string,
  covers: string,
  why: string,
  input: { text: string } | { hex: string },
  code: string,
): Vector => ({
  id,
  covers: rules(covers),
  why,
  input,
  expect: no(code),
})

const order = orderOf(ash, birch, 'bea')
const second = orderOf(ash, birch, 'bob', { seconds: 2 * hour })
const two: readonly Item[] = [order, second]
const plain = frameText(ash.seed, two)
const seal = sealOver(ash.seed, two)
const lanes = new Edge(ash, birch)
const hold = lanes.write(ash, holdOf(order, acceptOf(birch, order, noon)), noon)
const proposed = items.find((item) => item.typ === 'stmt.propose') ?? hello
const told = items.find((item) => item.typ === 'position') ?? hello
const agreed = items.find((item) => item.typ === 'stmt.agree') ?? hello
const settle = (by: typeof ash, named = by): Item => {
  const receipt = receiptOf(by, hold, noon, { from: named.id })
  return lanes.draft(
    birch,
    settleWith({ ...receipt, seal: { ...receipt.seal, key: named.genesis.op } }),
    noon,
  )
}

/** Items whose frame has exactly so many bytes. */
function sized(bytes: number): Item[] {
  const filler = (length: number): Item => ({
    typ: 'error',
    from: ash.id,
    to: birch.id,
    code: `x${'-'.repeat(length)}`,
  })
  const list: Item[] = Array.from({ length: 300 }, () => filler(0))
  let rest = bytes - frameText(ash.seed, list).length
  for (let i = 0; i < list.length && rest > 0; i++, rest -= Math.min(63, rest))
    list[i] = filler(Math.min(63, rest))
  if (rest !== 0) throw new Error(`no frame of ${bytes} bytes`)
  return list
}

function nested(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`
}

const open: readonly Vector[] = [
  opens('hello', 'A hello alone.', [hello]),
  opens('two-items', 'Items in order.', two),
  opens('all-items', 'One of each kind.', items),
  opens('settle', 'A receipt in it holds too.', [settle(birch)]),
  opens('largest', 'Exactly 65536 bytes.', sized(65_536)),
  shut('too-large', 'NET-01', 'One byte more.', { text: frameText(ash.seed, sized(65_537)) }, 'too-large'),
  shut(
    'too-large-first',
    'NET-01 NET-03',
    'Size is looked at before anything is parsed.',
    { text: ' '.repeat(65_537) },
    'too-large',
  ),
  shut('empty', 'NET-03', 'No bytes.', { text: '' }, 'bad-frame'),
  shut('not-json', 'NET-03', 'No JSON.', { text: 'hello' }, 'bad-frame'),
  shut('space', 'ENC-06 NET-03', 'A frame is canonical.', { text: plain.replace(',', ', ') }, 'bad-frame'),
  shut('newline', 'ENC-06 NET-03', 'Nothing behind it.', { text: `${plain}\n` }, 'bad-frame'),
  shut(
    'seal-first',
    'ENC-04 NET-03',
    'Members in order.',
    { text: `{"seal":${canonicalize(seal)},"items":${canonicalize(two)}}` },
    'bad-frame',
  ),
  shut(
    'item-twice-typ',
    'ENC-04 NET-03',
    'A member twice.',
    { text: plain.replace('"typ":"order"', '"typ":"order","typ":"order"') },
    'bad-frame',
  ),
  shut(
    'not-utf8',
    'ENC-09 NET-03',
    'No UTF-8.',
    { hex: `${toHex(Uint8Array.from(plain, (c) => c.charCodeAt(0)))}ff` },
    'bad-frame',
  ),
  shut('too-deep', 'ENC-07 NET-03', 'Nineteen levels.', { text: nested(19) }, 'bad-frame'),
  shut(
    'deep-enough',
    'ENC-07 NET-03',
    'Eighteen levels are canonical, but no frame.',
    { text: nested(18) },
    'bad-fields',
  ),
  shut('array', 'NET-03 ENC-11', 'A frame is an object.', { text: canonicalize(two) }, 'bad-fields'),
  shut('no-items', 'NET-03 ENC-11', 'One item at least.', { text: withSeal([], seal) }, 'bad-fields'),
  shut(
    'no-seal',
    'NET-03 ENC-11',
    'A frame is sealed.',
    { text: canonicalize({ items: two }, 18) },
    'bad-fields',
  ),
  shut(
    'more',
    'NET-03 ENC-11',
    'Nothing else in it.',
    { text: canonicalize({ items: two, seal, version: 1 }, 18) },
    'bad-fields',
  ),
  shut(
    'unknown-item',
    'NET-03 ENC-11',
    'One unknown item spoils the frame.',
    { text: frameText(ash.seed, [order, { ...second, typ: 'order.cancel' }]) },
    'bad-fields',
  ),
  shut(
    'item-member',
    'NET-03 ENC-11',
    'An unknown member in an item.',
    { text: frameText(ash.seed, [{ ...order, memo: 'x' }]) },
    'bad-fields',
  ),
  shut(
    'fields-before-seal',
    'NET-03',
    'Fields are looked at before the seal.',
    { text: withSeal([{ ...order, memo: 'x' }], seal) },
    'bad-fields',
  ),
  shut(
    'seal-padded',
    'NET-03 ENC-08',
    'One spelling of a signature.',
    { text: withSeal(two, { ...seal, sig: `${seal.sig}==` }) },
    'bad-fields',
  ),
  shut(
    'changed',
    'NET-03 SIG-06',
    'An item changed after sealing.',
    { text: withSeal([order, { ...second, seconds: 1 }], seal) },
    'bad-seal',
  ),
  shut(
    'swapped',
    'NET-03 SIG-06',
    'The order of items counts.',
    { text: withSeal([second, order], seal) },
    'bad-seal',
  ),
  shut('dropped', 'NET-03 SIG-06', 'An item is missing.', { text: withSeal([order], seal) }, 'bad-seal'),
  shut(
    'added',
    'NET-03 SIG-06',
    'An item too many.',
    { text: withSeal([order, second, second], seal) },
    'bad-seal',
  ),
  shut(
    'other-key',
    'NET-03 SIG-07',
    'It names a key that did not sign.',
    { text: withSeal(two, { ...seal, key: birch.genesis.op }) },
    'bad-seal',
  ),
  shut(
    'weak-key',
    'NET-03 SIG-03',
    'A key of small order.',
    { text: withSeal(two, { ...seal, key: `${'A'.repeat(42)}A` }) },
    'bad-seal',
  ),
  shut(
    'forged-receipt',
    'NET-03 TRF-14',
    'The frame is sealed well, a receipt in it is not.',
    { text: frameText(birch.seed, [settle(cedar, birch)]) },
    'bad-seal',
  ),
  shut(
    'forged-position',
    'NET-03 CLR-02',
    'Ash’s word on how it stands, sealed over another.',
    { text: frameText(birch.seed, [{ ...told, seal: sealBy(ash.seed, order) }]) },
    'bad-seal',
  ),
  shut(
    'forged-statement',
    'NET-03 STM-04',
    'A statement in it is sealed over another body.',
    { text: frameText(ash.seed, [{ ...proposed, seal: sealBy(ash.seed, order) }]) },
    'bad-seal',
  ),
  shut(
    'forged-agreement',
    'NET-03 STM-05',
    'Agreed to another statement.',
    { text: frameText(ash.seed, [{ ...agreed, statement: idOf(order) }]) },
    'bad-seal',
  ),
]

const prefix = (length: number, hex: string): Vector => ({
  id: `length-${length}`,
  covers: rules('NET-02'),
  why: 'Seven bits a byte, the lowest first, the high bit set on all but the last.',
  input: { hex },
  expect: { ok: true, length },
})

const prefixes: readonly Vector[] = [
  prefix(1, '01'),
  prefix(127, '7f'),
  prefix(128, '8001'),
  prefix(300, 'ac02'),
  prefix(16_383, 'ff7f'),
  prefix(16_384, '808001'),
  prefix(65_536, '808004'),
  {
    id: 'too-large',
    covers: rules('NET-02'),
    why: 'Above 65536 the stream ends before the bytes are read.',
    input: { hex: '818004' },
    expect: no(),
  },
  {
    id: 'not-shortest',
    covers: rules('NET-02'),
    why: 'A length has one form.',
    input: { hex: '8100' },
    expect: no(),
  },
  {
    id: 'endless',
    covers: rules('NET-02'),
    why: 'No legal length needs a fourth byte.',
    input: { hex: '80808001' },
    expect: no(),
  },
  {
    id: 'zero',
    covers: rules('NET-02'),
    why: 'A frame has one byte at least.',
    input: { hex: '00' },
    expect: no(),
  },
]

/** The files about frames. */
export function frameFiles(): VectorFile[] {
  return [
    {
      name: 'frame/open.json',
      kind: 'frame.open',
      about:
        'Bytes of frames: the key that sealed them and the oids of their items, or why they are refused.',
      vectors: open,
    },
    {
      name: 'frame/prefixes.json',
      kind: 'frame.prefix',
      about: 'Length prefixes of frames on a stream.',
      vectors: prefixes,
    },
  ]
}
