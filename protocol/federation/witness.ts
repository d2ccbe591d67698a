/**
 * The decisions of a witness and of whoever is witnessed, without clock and disk: may a checkpoint be cosigned, and does
 * a proof show a lane entry to stand in a partner's log (SPEC, WIT).
 */
import { assert } from '../assert.ts'
import { equalBytes, fromBase64url } from '../bytes.ts'
import type { Crypto } from '../crypto.ts'
import type {
  BankId,
  InclusionShown,
  LaneEntry,
  LaneIn,
  LaneOut,
  LaneRecovered,
  Oid,
  WitnessAdd,
} from '../generated/types.ts'
import type { Identity } from '../identity-log.ts'
import { leafData, SALT_LENGTH } from '../log/block.ts'
import {
  noteKeyId,
  parseCheckpoint,
  signatureLine,
  verifyCheckpoint,
  type CheckpointFault,
  type TreeHead,
} from '../log/checkpoint.ts'
import { HASH_LENGTH, leafHash } from '../log/merkle.ts'
import { verifyConsistency, verifyInclusion } from '../log/proof.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Result } from '../result.ts'
import { digest } from '../seal.ts'

/** What a witness answers to `wit.add`. */
export type WitnessVerdict =
  /** The log only grew: to be kept on disk, then cosigned. */
  | { readonly typ: 'cosign'; readonly head: TreeHead }
  /** The asker is to begin at the size that was cosigned last. */
  | { readonly typ: 'stale'; readonly size: number }
  /** This note and the asker's contradict each other. */
  | { readonly typ: 'fork'; readonly other: string }
  | { readonly typ: 'refused'; readonly refusal: Refusal }

/** What a witness remembers of a log. All are notes signed by the log's bank. */
export interface Witnessed {
  /** The note that was cosigned last. */
  readonly last: string | undefined
  /** Other notes of the same log. */
  readonly seen: readonly string[]
}

/** The tree head of a note that the bank with this identity signed. */
export function headOf(crypto: Crypto, identity: Identity, note: string): Result<TreeHead, CheckpointFault> {
  return verifyCheckpoint(crypto, note, identity.bank, decoded(identity.keys.op, HASH_LENGTH))
}

/** A note that the bank with this identity signed, without the lines of others. */
export function bareNote(crypto: Crypto, identity: Identity, note: string): string {
  const parsed = parseCheckpoint(note)
  assert(parsed.ok, 'a note that was verified parses')
  const { body, origin, signatures } = parsed.value
  const keyId = noteKeyId(crypto, origin, decoded(identity.keys.op, HASH_LENGTH))
  const own = signatures.find((one) => one.name === origin && equalBytes(one.keyId, keyId))
  assert(own !== undefined, 'a note that was verified has a line of its bank')
  return `${body}\n${signatureLine(own)}\n`
}

/** Whether a checkpoint of the bank with this identity may be cosigned. SPEC WIT-04. */
export function judge(crypto: Crypto, identity: Identity, known: Witnessed, add: WitnessAdd): WitnessVerdict {
  const head = headOf(crypto, identity, add.note)
  if (!head.ok) return { typ: 'refused', refusal: refuse('bad-checkpoint', { why: head.error.detail }) }
  const other = contradicting(crypto, identity, known, head.value)
  if (other !== undefined) return { typ: 'fork', other }
  const { size, root } = baseOf(crypto, identity, known.last, add.old)
  if (add.old !== size || head.value.size < size) return { typ: 'stale', size }
  const proof = add.proof.map((text) => decoded(text, HASH_LENGTH))
  if (!verifyConsistency(crypto, size, root, head.value.size, head.value.root, proof))
    return { typ: 'refused', refusal: refuse('log-inconsistent', { old: size, size: head.value.size }) }
  return { typ: 'cosign', head: head.value }
}

/**
 * Where the log must go on for a witness: at what it cosigned last, by whatever key of the bank that was signed; or before
 * that, where rotation keys have cut the log since, because entries were lost for good. A log that had
 * gone on before its people knew of the loss is cut behind that: from there it goes on if its bank asks from there (`asked`). SPEC WIT-10.
 */
function baseOf(crypto: Crypto, identity: Identity, last: string | undefined, asked: number): TreeHead {
  if (last === undefined) return noEntries(crypto)
  const parsed = parseCheckpoint(last)
  assert(parsed.ok, 'a note that was cosigned parses')
  let base: TreeHead = parsed.value
  for (const { body } of identity.ops.slice(signedAfter(crypto, identity, last))) {
    const cut = body.typ === 'id.update' ? body.cut : undefined
    if (cut !== undefined && (cut.size <= base.size || cut.size === asked))
      base = { size: cut.size, root: decoded(cut.root, HASH_LENGTH) }
  }
  return base
}

/** How many operations there were when the bank signed a note. No key comes back, so the key tells; and a cut needs a new one. */
function signedAfter(crypto: Crypto, { genesis, ops }: Identity, note: string): number {
  const parsed = parseCheckpoint(note)
  assert(parsed.ok, 'a note that was cosigned parses')
  const { origin, signatures } = parsed.value
  const isBy = (key: Oid): boolean => {
    const keyId = noteKeyId(crypto, origin, decoded(key, HASH_LENGTH))
    return signatures.some((one) => one.name === origin && equalBytes(one.keyId, keyId))
  }
  const found = ops.findLastIndex(({ body }) => body.typ === 'id.update' && isBy(body.op))
  return found >= 0 || isBy(genesis.op) ? found + 1 : ops.length
}

/** A remembered note of the same size and another root than `head`: the two prove a fork. SPEC WIT-04, EVI-04. */
export function contradicting(
  crypto: Crypto,
  identity: Identity,
  known: Witnessed,
  head: TreeHead,
): string | undefined {
  const notes = known.last === undefined ? known.seen : [known.last, ...known.seen]
  return notes.find((note) => {
    // Most notes are of other sizes, and need no signature check to be told apart.
    if (note.split('\n', 2)[1] !== String(head.size)) return false
    const one = headOf(crypto, identity, note)
    return one.ok && one.value.size === head.size && !equalBytes(one.value.root, head.root)
  })
}

function noEntries(crypto: Crypto): TreeHead {
  return { size: 0, root: crypto.sha256(new Uint8Array(0)) }
}

/**
 * Whether `shown` proves `entry` to stand in the log of the bank with this identity, under its checkpoint. The log entry is
 * built again from the lane entry and what the proof adds to it. SPEC WIT-09.
 */
export function showsEntry(
  crypto: Crypto,
  identity: Identity,
  entry: LaneEntry,
  shown: InclusionShown,
): TreeHead | undefined {
  const head = headOf(crypto, identity, shown.note)
  if (!head.ok) return undefined
  const leaf = leafOf(crypto, logEntryOf(identity.bank, entry, shown), shown.salt)
  const path = shown.path.map((text) => decoded(text, HASH_LENGTH))
  const { size, root } = head.value
  return verifyInclusion(crypto, leaf, shown.index, size, path, root) ? head.value : undefined
}

/** How a bank logs a lane entry: its own as `lane.out`, or as `lane.recovered` once it was lost, a partner's as `lane.in`. */
function logEntryOf(
  log: BankId,
  entry: LaneEntry,
  { at, seal, recovered }: InclusionShown,
): LaneIn | LaneOut | LaneRecovered {
  const proof = seal && { proof: seal }
  if (entry.by === log && recovered === true) return { typ: 'lane.recovered', entry, ...proof, at }
  if (entry.by === log) return { typ: 'lane.out', entry, at }
  return { typ: 'lane.in', entry, ...proof, at }
}

function leafOf(crypto: Crypto, entry: object, salt: string): Uint8Array {
  return leafHash(crypto, leafData(crypto, decoded(salt, SALT_LENGTH), digest(crypto, entry)))
}

function decoded(text: Oid, length: number): Uint8Array {
  const bytes = fromBase64url(text, length)
  assert(bytes !== undefined, 'the schema admits only canonical base64url')
  return bytes
}
