/** Vectors of identity logs (IDN-05 to IDN-08): which keys they lead to, and why others are none. */
import { canonicalize } from '../../../protocol/canonical.ts'
import type { IdUpdate, SignedOp } from '../../../protocol/generated/types.ts'
import { ash, birch, keyOf, noon, remade, sealBy, seedOf, weakKey, type Bank } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { firstOp, lastOp, signed, tombstoneOf, twoOf, updateOf } from './identity-ops.ts'
import { idOf } from './lanes.ts'

const { genesis } = ash

function good(id: string, covers: string, why: string, ops: readonly SignedOp[], bank: Bank = ash): Vector {
  const update = ops.findLast(({ body }) => body.typ === 'id.update')?.body
  const { op, transport, cosign } = update?.typ === 'id.update' ? update : bank.genesis
  const last = ops.at(-1)?.body
  const tip = { seq: ops.length, oid: idOf(last ?? bank.genesis) }
  const expect = { ok: true, bank: bank.id, tip, op, transport, cosign, retired: last?.typ === 'id.tombstone' }
  return { id, covers: rules(covers), why, input: { genesis: bank.genesis, ops }, expect }
}

function bad(
  id: string,
  covers: string,
  why: string,
  ops: readonly SignedOp[],
  code: string,
  bank: Bank = ash,
): Vector {
  return { id, covers: rules(covers), why, input: { genesis: bank.genesis, ops }, expect: no(code) }
}

const change = (more: Partial<IdUpdate>): SignedOp => signed(updateOf(ash, [], more))
const second = (more: Partial<IdUpdate> = {}, byte = 0xb1): SignedOp =>
  signed(updateOf(ash, [firstOp], more, byte))
const newSheets = { keys: [keyOf(0xe1), keyOf(0xe2)], threshold: 2 }
const withNewSheets = change({ rotation: newSheets })
const behindNewSheets = updateOf(ash, [withNewSheets], { rotation: newSheets }, 0xb1)
const single = remade(ash, { rotation: { keys: genesis.rotation.keys.slice(0, 1), threshold: 1 } })

const valid: readonly Vector[] = [
  good('none', 'IDN-05', 'No operation: the keys of the genesis.', []),
  good('all-new', 'IDN-05 IDN-06', 'All keys on the computer are replaced.', [firstOp]),
  good('transport-only', 'IDN-07', 'What stays is named again, in its place.', [
    change({ op: genesis.op, cosign: genesis.cosign }),
  ]),
  good('again', 'IDN-05', 'The second names the first.', [firstOp, second()]),
  good('other-two', 'IDN-06', 'Any two of the three sheets.', [signed(updateOf(ash), [0x41, 0x51])]),
  good('all-three', 'IDN-06', 'More than are needed.', [signed(updateOf(ash), [0x31, 0x41, 0x51])]),
  good('one-of-one', 'IDN-06', 'A single sheet.', [signed(updateOf(single), [0x31])], single),
  good('new-sheets', 'IDN-06 IDN-07', 'The sheets are replaced as well, and the new ones stand for what follows.', [
    withNewSheets,
    signed(behindNewSheets, [0xe1, 0xe2]),
  ]),
  good('a-sheet-more', 'IDN-07', 'Sheets that stay, and a new one.', [
    change({ rotation: { keys: [...genesis.rotation.keys, keyOf(0xe1)], threshold: 3 } }),
  ]),
  good('cut', 'IDN-07', 'The log goes on from an earlier entry; the key for it is new.', [
    change({ cut: { size: 7, root: idOf({}) } }),
  ]),
  good('end', 'IDN-08', 'The bank ends; its keys stay in force for what is open.', [lastOp]),
  good('end-later', 'IDN-08', 'After a change of keys.', [firstOp, signed(tombstoneOf(ash, [firstOp]))]),
]

const links: readonly Vector[] = [
  bad('other-bank', 'IDN-05', 'An operation of another bank.', [change({ bank: birch.id })], 'wrong-bank'),
  bad('gap', 'IDN-05', 'The first is missing.', [second()], 'identity-gap'),
  bad('twice', 'IDN-05', 'The same again.', [firstOp, firstOp], 'id-known'),
  bad('other-first', 'IDN-05', 'Another first.', [firstOp, change({ at: noon + 1 })], 'identity-fork'),
  bad('other-prev', 'IDN-05', 'It follows another.', [firstOp, second({ prev: idOf({}) })], 'identity-fork'),
  bad('other-genesis', 'IDN-05', 'It follows another genesis.', [change({ prev: idOf(birch.genesis) })], 'identity-fork'),
  bad('weak-genesis', 'IDN-05 IDN-02', 'The genesis is none.', [], 'bad-genesis', remade(ash, { op: weakKey })),
]

const [one, two] = firstOp.sigs
if (one === undefined || two === undefined) throw new Error('two seals')
const body = firstOp.body
const sealed = (sigs: SignedOp['sigs']): SignedOp[] => [{ body, sigs }]
const seals: readonly Vector[] = [
  bad('one-seal', 'IDN-06', 'Two are needed.', sealed([one]), 'bad-seal'),
  bad('one-seal-twice', 'IDN-06', 'Two different ones.', sealed([one, one]), 'bad-seal'),
  bad('wrong-order', 'IDN-06', 'One spelling of the same seals.', sealed([two, one]), 'bad-seal'),
  bad('by-op', 'IDN-06', 'The key on the computer does not count, in whose hands it may be.', [signed(body, [0x31, 0x01])], 'bad-seal'),
  bad('one-more', 'IDN-06', 'Nobody else may have sealed it.', [signed(body, [0x31, 0x41, 0x32])], 'bad-seal'),
  bad('other-banks-sheets', 'IDN-06', 'The sheets of birch.', [signed(body, twoOf(birch))], 'bad-seal'),
  bad('over-another-body', 'IDN-06', 'The seals of another operation.', sealed(change({ at: noon + 1 }).sigs), 'bad-seal'),
  bad('one-does-not-hold', 'IDN-06', 'Each must hold.', sealed([one, { ...two, sig: one.sig }]), 'bad-seal'),
  bad(
    'old-sheets',
    'IDN-06',
    'Sheets that were replaced are void.',
    [withNewSheets, signed(behindNewSheets)],
    'bad-seal',
  ),
  bad(
    'its-own-sheets',
    'IDN-06',
    'The sheets that it brings do not stand for it.',
    [signed(updateOf(ash, [], { rotation: newSheets }), [0xe1, 0xe2])],
    'bad-seal',
  ),
  bad('fork-unsealed', 'IDN-06', 'Another first that nobody sealed is no fork.', [firstOp, { ...change({ at: 1 }), sigs: [one, two] }], 'bad-seal'),
]

const none = (id: string, why: string, more: Partial<IdUpdate>, covers = 'IDN-07'): Vector =>
  bad(id, covers, why, [change(more)], 'bad-identity')
const keys: readonly Vector[] = [
  none('threshold-above', 'More than there are cannot sign.', { rotation: { ...genesis.rotation, threshold: 4 } }),
  none('key-twice', 'One key for two uses.', { transport: keyOf(0x81) }),
  none('rotation-is-op', 'The key on paper is the one in use.', {
    rotation: { keys: [...genesis.rotation.keys, keyOf(0x81)], threshold: 2 },
  }),
  none('op-weak', 'A key of small order is not registered.', { op: weakKey }, 'IDN-07 SIG-05'),
  none('rotation-weak', 'Nor on paper.', { rotation: { keys: [keyOf(0xe1), weakKey], threshold: 1 } }, 'IDN-07 SIG-05'),
  none('op-becomes-transport', 'A key does not change its place.', { transport: genesis.op }),
  none('op-becomes-cosign', 'Nor there.', { cosign: genesis.op }),
  none('transport-becomes-op', 'Nor there.', { op: genesis.transport }),
  none('sheet-becomes-op', 'Nor from the paper.', {
    op: keyOf(0x31),
    rotation: { keys: genesis.rotation.keys.slice(1), threshold: 2 },
  }),
  none('op-becomes-sheet', 'Nor onto it.', { rotation: { keys: [...genesis.rotation.keys, genesis.op], threshold: 2 } }),
  none('cut-with-old-key', 'A cut log has a new key, so that both of its ends can be told apart.', {
    op: genesis.op,
    cut: { size: 7, root: idOf({}) },
  }),
  bad('key-returns', 'IDN-07', 'A key that was replaced is in the hands of a thief.', [firstOp, second({ op: genesis.op })], 'bad-identity'),
  bad('sheet-returns', 'IDN-07', 'So is a sheet.', [withNewSheets, signed({ ...behindNewSheets, rotation: genesis.rotation }, [0xe1, 0xe2])], 'bad-identity'),
]

/** So many changes, the first `sealed` by all three sheets, and shorter by so many digits of their instants. */
function many(count: number, sealed = 0, digits = 0): SignedOp[] {
  const ops: SignedOp[] = []
  // Two bytes to a seed are not needed: the transport key alone changes, and there are enough bytes for that.
  for (let n = 0; n < count; n++) {
    const less = Math.min(Math.max(digits - 9 * n, 0), 9)
    const same = { op: genesis.op, cosign: genesis.cosign, at: less > 0 ? 10 ** (9 - less) : noon }
    const body = updateOf(ash, ops, { ...same, transport: keyOf(0x82 + n) })
    ops.push(n < sealed ? signed(body, [0x31, 0x41, 0x51]) : signed(body))
  }
  return ops
}

function most(): number {
  let count = 1
  while (canonicalize(many(count + 1)).length <= 24_576) count += 1
  return count
}
const full = many(most())

/** Changes that are so many characters together. */
function exactly(length: number): SignedOp[] {
  for (let sealed = 0; ; sealed++) {
    const over = canonicalize(many(full.length, sealed)).length - length
    if (over >= 0) return many(full.length, sealed, over)
  }
}
const oneMore = many(full.length + 1)

const ends: readonly Vector[] = [
  good('full', 'IDN-07', 'As many as fit into a frame beside others.', full),
  bad('too-many', 'IDN-07', 'One more does not fit.', oneMore, 'bad-identity'),
  good('full-to-the-character', 'IDN-07', '24576 characters together.', exactly(24_576)),
  bad('a-character-too-many', 'IDN-07', '24577.', exactly(24_577), 'bad-identity'),
  good('full-and-end', 'IDN-07 IDN-08', 'There is always room for the end.', [...full, signed(tombstoneOf(ash, full))]),
  bad('behind-the-end', 'IDN-08', 'Nothing follows.', [lastOp, signed(updateOf(ash, [lastOp]))], 'bank-retired'),
  bad('end-twice', 'IDN-08', 'Not even another end.', [lastOp, signed(tombstoneOf(ash, [lastOp]))], 'bank-retired'),
  bad('end-by-one', 'IDN-06 IDN-08', 'Sealed like a change.', [signed(tombstoneOf(ash), [0x31])], 'bad-seal'),
  bad('end-by-thief', 'IDN-06 IDN-08', 'With the keys of the computer.', [{ body: lastOp.body, sigs: [sealBy(seedOf(1), lastOp.body)] }], 'bad-seal'),
]

/** The file. */
export function identityLogFile(): VectorFile {
  return {
    name: 'identity/log.json',
    kind: 'identity.log',
    about: 'A genesis and the operations behind it: the keys that they lead to, or why they lead to none.',
    vectors: [...valid, ...links, ...seals, ...keys, ...ends],
  }
}
