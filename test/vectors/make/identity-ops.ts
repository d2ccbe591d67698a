/** Operations of identity logs, made by hand: links, seals and keys (IDN-05 to IDN-08). */
import type { BankId, IdTombstone, IdUpdate, SignedOp } from '../../../protocol/generated/types.ts'
import { ash, keyOf, noon, sealBy, seedOf, type Bank } from './banks.ts'
import { idOf } from './lanes.ts'

/** A bank after some operations. */
export interface Changed extends Bank {
  readonly ops: readonly SignedOp[]
}

/** The seed bytes of two of a bank's rotation keys, which suffice. */
export const twoOf = (bank: Bank): readonly [number, number] => [
  (bank.seed[0] ?? 0) + 0x30,
  (bank.seed[0] ?? 0) + 0x40,
]

/** An update behind these operations: new keys from the bytes 0x80, 0x90 and 0xa0 above that of `op`, sheets as before. */
export function updateOf(
  { id, genesis }: { readonly id: BankId; readonly genesis: Bank['genesis'] },
  before: readonly SignedOp[] = [],
  more: Partial<IdUpdate> = {},
  byte = 0x81,
): IdUpdate {
  const last = before.at(-1)?.body
  return {
    typ: 'id.update',
    bank: id,
    seq: before.length + 1,
    prev: idOf(last ?? genesis),
    op: keyOf(byte),
    transport: keyOf(byte + 0x10),
    cosign: keyOf(byte + 0x20),
    rotation: genesis.rotation,
    at: noon,
    ...more,
  }
}

/** The end of a bank. */
export function tombstoneOf(
  { id, genesis }: Bank,
  before: readonly SignedOp[] = [],
  more: Partial<IdTombstone> = {},
): IdTombstone {
  const prev = idOf(before.at(-1)?.body ?? genesis)
  return { typ: 'id.tombstone', bank: id, seq: before.length + 1, prev, at: noon, ...more }
}

/** An operation under the seals of the keys with these seed bytes, in the order of the keys. */
export function signed(body: SignedOp['body'], bytes: readonly number[] = twoOf(ash)): SignedOp {
  const sigs = bytes.map((byte) => sealBy(seedOf(byte), body))
  return { body, sigs: sigs.toSorted((one, other) => (one.key < other.key ? -1 : 1)) }
}

/** Ash with all keys on its computer replaced. */
export const firstOp = signed(updateOf(ash))
export const newAsh: Changed = { ...ash, seed: seedOf(0x81), ops: [firstOp] }
/** Ash, ended with the keys of its genesis. */
export const lastOp = signed(tombstoneOf(ash))
