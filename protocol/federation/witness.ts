/**
 * The decisions of a witness and of whoever is witnessed, without clock and disk: may a checkpoint be cosigned, and does
 * a proof show a lane entry to stand in a partner's log (SPEC, WIT).
 */
import { assert } from '../assert.ts'
import { equalBytes, fromBase64url } from '../bytes.ts'
import type { Crypto } from '../crypto.ts'
import type {
  BankId,
  Genesis,
  InclusionShown,
  LaneEntry,
  LaneIn,
  LaneOut,
  Oid,
  WitnessAdd,
} from '../generated/types.ts'
import { bankIdOf } from '../identity.ts'
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

/** The tree head of a note that the bank with this genesis signed. */
export function headOf(crypto: Crypto, genesis: Genesis, note: string): Result<TreeHead, CheckpointFault> {
  return verifyCheckpoint(crypto, note, bankIdOf(crypto, genesis), decoded(genesis.op, HASH_LENGTH))
}

/** A note that the bank with this genesis signed, without the lines of others. */
export function bareNote(crypto: Crypto, genesis: Genesis, note: string): string {
  const parsed = parseCheckpoint(note)
  assert(parsed.ok, 'a note that was verified parses')
  const { body, origin, signatures } = parsed.value
  const keyId = noteKeyId(crypto, origin, decoded(genesis.op, HASH_LENGTH))
  const own = signatures.find((one) => one.name === origin && equalBytes(one.keyId, keyId))
  assert(own !== undefined, 'a note that was verified has a line of its bank')
  return `${body}\n${signatureLine(own)}\n`
}

/** Whether a checkpoint of the bank with this genesis may be cosigned. SPEC WIT-04. */
export function judge(crypto: Crypto, genesis: Genesis, known: Witnessed, add: WitnessAdd): WitnessVerdict {
  const head = headOf(crypto, genesis, add.note)
  if (!head.ok) return { typ: 'refused', refusal: refuse('bad-checkpoint', { why: head.error.detail }) }
  const other = contradicting(crypto, genesis, known, head.value)
  if (other !== undefined) return { typ: 'fork', other }
  const last = known.last === undefined ? undefined : headOf(crypto, genesis, known.last)
  const { size, root } = last?.ok === true ? last.value : noEntries(crypto)
  if (add.old !== size || head.value.size < size) return { typ: 'stale', size }
  const proof = add.proof.map((text) => decoded(text, HASH_LENGTH))
  if (!verifyConsistency(crypto, size, root, head.value.size, head.value.root, proof))
    return { typ: 'refused', refusal: refuse('log-inconsistent', { old: size, size: head.value.size }) }
  return { typ: 'cosign', head: head.value }
}

/** A remembered note of the same size and another root than `head`: the two prove a fork. SPEC WIT-04, EVI-04. */
export function contradicting(
  crypto: Crypto,
  genesis: Genesis,
  known: Witnessed,
  head: TreeHead,
): string | undefined {
  const notes = known.last === undefined ? known.seen : [known.last, ...known.seen]
  return notes.find((note) => {
    const one = headOf(crypto, genesis, note)
    return one.ok && one.value.size === head.size && !equalBytes(one.value.root, head.root)
  })
}

function noEntries(crypto: Crypto): TreeHead {
  return { size: 0, root: crypto.sha256(new Uint8Array(0)) }
}

/**
 * Whether `shown` proves `entry` to stand in the log of the bank with this genesis, under its checkpoint. The log entry is
 * built again from the lane entry and what the proof adds to it. SPEC WIT-09.
 */
export function showsEntry(
  crypto: Crypto,
  genesis: Genesis,
  entry: LaneEntry,
  shown: InclusionShown,
): TreeHead | undefined {
  const head = headOf(crypto, genesis, shown.note)
  if (!head.ok) return undefined
  const leaf = leafOf(crypto, logEntryOf(bankIdOf(crypto, genesis), entry, shown), shown.salt)
  const path = shown.path.map((text) => decoded(text, HASH_LENGTH))
  const { size, root } = head.value
  return verifyInclusion(crypto, leaf, shown.index, size, path, root) ? head.value : undefined
}

/** How a bank logs a lane entry: its own as `lane.out`, a partner's as `lane.in`. */
function logEntryOf(log: BankId, entry: LaneEntry, { at, seal }: InclusionShown): LaneIn | LaneOut {
  if (entry.by === log) return { typ: 'lane.out', entry, at }
  return { typ: 'lane.in', entry, ...(seal && { proof: seal }), at }
}

function leafOf(crypto: Crypto, entry: object, salt: string): Uint8Array {
  return leafHash(crypto, leafData(crypto, decoded(salt, SALT_LENGTH), digest(crypto, entry)))
}

function decoded(text: Oid, length: number): Uint8Array {
  const bytes = fromBase64url(text, length)
  assert(bytes !== undefined, 'the schema admits only canonical base64url')
  return bytes
}
