/**
 * The identity log of a bank: its genesis, and operations of which each replaces keys or ends the bank. They prove
 * themselves: each names the one before, and is sealed by the rotation keys that were in force until it (SPEC, IDN).
 */
import { assert } from './assert.ts'
import { fromBase32, toBase64url } from './bytes.ts'
import { canonicalize } from './canonical.ts'
import type { Crypto } from './crypto.ts'
import type {
  BankId,
  Genesis,
  IdentityOps,
  IdUpdate,
  PublicKey,
  RotationKeys,
  SignedOp,
  Tip,
} from './generated/types.ts'
import { bankIdOf, genesisProblem, isSoundKey } from './identity.ts'
import { HASH_LENGTH } from './log/merkle.ts'
import { refuse, type Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'
import { digest, oid, sealBatch, verifySeal } from './seal.ts'

/** The keys of a bank that are in force at one time. */
export type Keys = Pick<Genesis, 'op' | 'transport' | 'cosign' | 'rotation'>

/** A bank as its identity log makes it. Never changed: an operation makes another one. */
export interface Identity {
  readonly bank: BankId
  readonly genesis: Genesis
  /** All operations, in order. */
  readonly ops: readonly SignedOp[]
  readonly keys: Keys
  /** Number and oid of the last operation; 0 and the oid of the genesis before the first. */
  readonly tip: Tip
  /** The bank ended: nothing new begins with it. */
  readonly retired: boolean
}

/** Most code units of all operations in canonical text: they must fit into a frame beside what they are sent with. */
export const maxIdentityLength = 24_576

/** The identity of a bank that has said nothing since its genesis, which must be sound (IDN-02). */
export function firstIdentity(bank: BankId, genesis: Genesis): Identity {
  const hash = fromBase32(bank.slice(4), HASH_LENGTH)
  assert(hash !== undefined, 'a bank id is the hash of a genesis')
  const tip = { seq: 0, oid: toBase64url(hash) }
  return { bank, genesis, ops: [], keys: keysOf(genesis), tip, retired: false }
}

/** The identity that a genesis and all operations since lead to. Refusals: `bad-genesis`, and those of `advance`. */
export function identityFrom(
  crypto: Crypto,
  genesis: Genesis,
  ops: readonly SignedOp[] = [],
): Result<Identity, Refusal> {
  const why = genesisProblem(genesis)
  if (why !== undefined) return err(refuse('bad-genesis', { why }))
  let identity = firstIdentity(bankIdOf(crypto, genesis), genesis)
  for (const op of ops) {
    const next = advance(crypto, identity, op)
    if (!next.ok) return next
    identity = next.value
  }
  return ok(identity)
}

/**
 * The identity after one operation more. Refusals, in this order: `wrong-bank`; `identity-gap` if operations before it are
 * missing; `id-known` if it is there already; `bad-seal` if too few of the rotation keys stand for it; `identity-fork` if
 * another operation is in its place; `bank-retired`; `bad-identity`. SPEC IDN-06 to IDN-08.
 */
export function advance(crypto: Crypto, identity: Identity, op: SignedOp): Result<Identity, Refusal> {
  const { body } = op
  const { tip, ops } = identity
  if (body.bank !== identity.bank) return err(refuse('wrong-bank'))
  if (body.seq > tip.seq + 1) return err(refuse('identity-gap', { seq: tip.seq + 1 }))
  const there = ops[body.seq - 1]
  if (there !== undefined && oid(crypto, there.body) === oid(crypto, body))
    return err(refuse('id-known', { id: body.seq }))
  const rotation = rotationBefore(identity, body.seq)
  if (!isSigned(crypto, op, rotation)) return err(refuse('bad-seal'))
  if (there !== undefined || body.prev !== tip.oid) return err(refuse('identity-fork', { seq: body.seq }))
  if (identity.retired) return err(refuse('bank-retired'))
  return append(crypto, identity, op)
}

function append(crypto: Crypto, identity: Identity, op: SignedOp): Result<Identity, Refusal> {
  const { body } = op
  const ops = [...identity.ops, op]
  const tip = { seq: body.seq, oid: oid(crypto, body) }
  if (body.typ === 'id.tombstone') return ok({ ...identity, ops, tip, retired: true })
  const why = updateProblem(identity, body) ?? tooLong(ops)
  if (why !== undefined) return err(refuse('bad-identity', { why }))
  return ok({ ...identity, ops, tip, keys: keysOf(body) })
}

function keysOf({ op, transport, cosign, rotation }: Keys): Keys {
  return { op, transport, cosign, rotation }
}

/** Only updates are counted, so that there is always room for the end. */
function tooLong(ops: IdentityOps): string | undefined {
  return canonicalize(ops).length > maxIdentityLength ? 'there are too many changes' : undefined
}

/** The rotation keys that must stand for operation number `seq`, which is at most the next. */
function rotationBefore({ ops, genesis }: Identity, seq: number): RotationKeys {
  const update = ops.slice(0, seq - 1).findLast(({ body }) => body.typ === 'id.update')
  return update?.body.typ === 'id.update' ? update.body.rotation : genesis.rotation
}

/**
 * Operations whose seals were found to hold. An operation names the one before by its hash, and so, down to the genesis,
 * the keys that must stand for it: what held once holds wherever the chain holds.
 */
const verified = new WeakSet<SignedOp>()

/** Whether at least `threshold` of the rotation keys, each once and in their order, sealed the operation, and nobody else. */
function isSigned(crypto: Crypto, op: SignedOp, { keys, threshold }: RotationKeys): boolean {
  const { body, sigs } = op
  if (sigs.length < threshold) return false
  const ordered = sigs.every(({ key }, at) => {
    const before = sigs[at - 1]
    return keys.includes(key) && (before === undefined || before.key < key)
  })
  if (!ordered) return false
  if (verified.has(op)) return true
  const holds = sigs.every((seal) => verifySeal(crypto, [digest(crypto, body)], seal, seal.key).ok)
  if (holds) verified.add(op)
  return holds
}

/** Why an update is none, in plain words, or undefined if it is one. SPEC IDN-07. */
function updateProblem(identity: Identity, update: IdUpdate): string | undefined {
  const { op, transport, cosign, rotation, cut } = update
  if (rotation.threshold > rotation.keys.length)
    return `${rotation.threshold} of ${rotation.keys.length} rotation keys are to sign`
  const keys = [op, transport, cosign, ...rotation.keys]
  if (new Set(keys).size < keys.length) return 'a key stands in it twice'
  const { keys: before } = identity
  const used = usedKeys(identity)
  const returns = (key: PublicKey, stays: boolean): boolean => !stays && used.has(key)
  if (
    returns(op, op === before.op) ||
    returns(transport, transport === before.transport) ||
    returns(cosign, cosign === before.cosign) ||
    rotation.keys.some((key) => returns(key, before.rotation.keys.includes(key)))
  )
    return 'a key comes back, or changes its place'
  if (cut !== undefined && op === before.op) return 'it cuts the log and keeps the operational key'
  return keys.every((key) => used.has(key) || isSoundKey(key)) ? undefined : 'a key is not sound'
}

/** Every key that ever stood in the identity log, in whatever role. */
function usedKeys({ genesis, ops }: Identity): Set<PublicKey> {
  const updates = ops.flatMap(({ body }) => (body.typ === 'id.update' ? [body] : []))
  const all = [genesis, ...updates].flatMap(({ op, transport, cosign, rotation }) => [
    ...[op, transport, cosign],
    ...rotation.keys,
  ])
  return new Set(all)
}

/** Seals an operation with rotation keys, given as seeds of 32 bytes, as many as are to stand for it. */
export function signOp(crypto: Crypto, body: SignedOp['body'], seeds: readonly Uint8Array[]): SignedOp {
  const sigs = seeds.map((seed) => sealBatch(crypto, [digest(crypto, body)], seed))
  return { body, sigs: sigs.toSorted((one, other) => (one.key < other.key ? -1 : 1)) }
}

/** The keys that a genesis and the operations behind it lead to, where both were checked before. */
export function lastKeys({ genesis, ops }: { genesis: Genesis; ops?: IdentityOps }): Keys {
  const update = ops?.findLast(({ body }) => body.typ === 'id.update')
  return keysOf(update?.body.typ === 'id.update' ? update.body : genesis)
}

/** True if `later` is the same identity as `earlier`, or what became of it. */
export function goesOn(crypto: Crypto, earlier: Identity, later: Identity): boolean {
  const { seq } = earlier.tip
  return (
    later.bank === earlier.bank &&
    later.tip.seq >= seq &&
    oid(crypto, later.ops[seq - 1]?.body ?? later.genesis) === earlier.tip.oid
  )
}

/** The operations as a member `ops` of what shows a genesis: left out where there are none. */
export function opsOf({ ops }: Identity): { ops?: IdentityOps } {
  return ops.length === 0 ? {} : { ops }
}
