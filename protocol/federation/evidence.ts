/**
 * Evidence: signed words of one bank that contradict each other. It proves itself: whoever has the object can check it,
 * without a log, a network or anybody's word (SPEC, EVI).
 */
import { assert } from '../assert.ts'
import { equalBytes } from '../bytes.ts'
import type { Crypto } from '../crypto.ts'
import type {
  BankId,
  CosignFork,
  DoubleDecision,
  Evidence,
  EvidenceKind,
  IdentityFork,
  LaneEntry,
  LaneFork,
  LogFork,
  ProvenLane,
} from '../generated/types.ts'
import { advance, identityFrom, type Identity } from '../identity-log.ts'
import { findCosignature } from '../log/cosignature.ts'
import type { TreeHead } from '../log/checkpoint.ts'
import { saysOf } from '../refusal.ts'
import { fault, ok, type Fault, type Result } from '../result.ts'
import { digest, oid, verifySeal, verifySealProof } from '../seal.ts'
import { headOf } from './witness.ts'

/** What evidence proves. */
export interface Finding {
  readonly kind: EvidenceKind
  /** The bank at fault. */
  readonly about: BankId
  /** What it did, in English. */
  readonly says: string
}

/**
 * Why an object is no evidence: the genesis is none; a seal, a receipt or a checkpoint is not by the bank; entries do not
 * follow each other; or all of it is in order and contradicts nothing.
 */
export type EvidenceFault = Fault<
  'bad-genesis' | 'bad-seal' | 'bad-checkpoint' | 'broken-chain' | 'no-contradiction'
>

type Verified = Result<string, EvidenceFault>

/** The kind that an evidence object says to be of. */
export function kindOf(evidence: Evidence): EvidenceKind {
  switch (evidence.typ) {
    case 'evidence.lane-fork':
      return 'lane-fork'
    case 'evidence.log-fork':
      return 'log-fork'
    case 'evidence.cosign-fork':
      return 'cosign-fork'
    case 'evidence.double-decision':
      return 'double-decision'
    case 'evidence.identity-fork':
      return 'identity-fork'
  }
}

/**
 * Checks evidence that is valid by its schema; trusts nothing in it. What counts are the keys that are in force for whoever
 * asks: those of `known`, if the bank is known, else the last that the evidence shows. A key that was replaced says nothing
 * any more: a thief who has it could otherwise contradict the bank for ever. SPEC EVI-01.
 */
export function verifyEvidence(
  crypto: Crypto,
  evidence: Evidence,
  known?: Identity,
): Result<Finding, EvidenceFault> {
  const shown = identityFrom(crypto, evidence.about, evidence.ops)
  if (!shown.ok) return fault('bad-genesis', saysOf(shown.error))
  const about = shown.value.bank
  const ofKnown = known !== undefined && known.bank === about && evidence.typ !== 'evidence.identity-fork'
  const verified = contradiction(crypto, evidence, ofKnown ? known : shown.value)
  return verified.ok ? ok({ kind: kindOf(evidence), about, says: verified.value }) : verified
}

function contradiction(crypto: Crypto, evidence: Evidence, about: Identity): Verified {
  switch (evidence.typ) {
    case 'evidence.lane-fork':
      return laneFork(crypto, evidence, about)
    case 'evidence.log-fork':
      return logFork(crypto, evidence, about)
    case 'evidence.cosign-fork':
      return cosignFork(crypto, evidence, about)
    case 'evidence.double-decision':
      return doubleDecision(crypto, evidence, about)
    case 'evidence.identity-fork':
      return identityFork(crypto, evidence, about)
  }
}

/** Two entries with one number, or an entry that names another predecessor than the one that there is. SPEC EVI-03. */
function laneFork(crypto: Crypto, { one, two }: LaneFork, { bank, keys }: Identity): Verified {
  for (const side of [one, two]) {
    const problem = provenBy(crypto, side, bank, keys.op)
    if (problem !== undefined) return problem
  }
  const [first, second] = [headEntry(one), headEntry(two)]
  if (first.ch !== second.ch || first.ep !== second.ep)
    return fault('no-contradiction', 'the entries are of two lanes')
  const same = first.seq === second.seq && oid(crypto, first) !== oid(crypto, second)
  const unlinked = second.seq === first.seq + 1 && second.prev !== oid(crypto, first)
  if (!same && !unlinked) return fault('no-contradiction', 'both entries can be in one lane')
  return ok(`It sealed two different entries number ${first.seq} of its lane.`)
}

/** Why a row of entries is not one of `by`'s lane under its seal, if it is not. */
function provenBy(
  crypto: Crypto,
  { entries, proof }: ProvenLane,
  by: BankId,
  key: string,
): Verified | undefined {
  if (!isChain(crypto, entries) || entries.some((entry) => entry.by !== by))
    return fault('broken-chain', 'the entries are not a row of the lane of the bank')
  const last = entries.at(-1)
  assert(last !== undefined, 'the schema demands an entry')
  const sealed = verifySealProof(crypto, digest(crypto, last), proof, key)
  return sealed.ok ? undefined : fault('bad-seal', sealed.error.detail)
}

function isChain(crypto: Crypto, entries: readonly LaneEntry[]): boolean {
  return entries.every((entry, at) => {
    const before = entries[at - 1]
    return before === undefined || entry.prev === oid(crypto, before)
  })
}

function headEntry({ entries: [entry] }: ProvenLane): LaneEntry {
  assert(entry !== undefined, 'the schema demands an entry')
  return entry
}

/** SPEC EVI-04. */
function logFork(crypto: Crypto, { one, two }: LogFork, about: Identity): Verified {
  const [first, second] = [headOf(crypto, about, one), headOf(crypto, about, two)]
  if (!first.ok) return fault('bad-checkpoint', first.error.detail)
  if (!second.ok) return fault('bad-checkpoint', second.error.detail)
  if (!differ(first.value, second.value))
    return fault('no-contradiction', 'both checkpoints can be of one log')
  return ok(`It signed two different logs of ${first.value.size} entries.`)
}

function differ(one: TreeHead, two: TreeHead): boolean {
  return one.size === two.size && !equalBytes(one.root, two.root)
}

/** SPEC EVI-05. */
function cosignFork(crypto: Crypto, { one, two }: CosignFork, { bank, keys }: Identity): Verified {
  const first = findCosignature(crypto, one, bank, keys.cosign)
  const second = findCosignature(crypto, two, bank, keys.cosign)
  if (!first.ok) return fault('bad-checkpoint', first.error.detail)
  if (!second.ok) return fault('bad-checkpoint', second.error.detail)
  if (first.value.origin !== second.value.origin || !differ(first.value, second.value))
    return fault('no-contradiction', 'both checkpoints can be of one log')
  return ok(`It cosigned two different logs of ${first.value.origin}, both of ${first.value.size} entries.`)
}

/**
 * A receipt for a hold, and a release that answers the same hold. A decider may release another hold of the transfer that
 * came later on the edge, so the lane of the holds is shown up to what the release acknowledges. SPEC EVI-06.
 */
function doubleDecision(crypto: Crypto, evidence: DoubleDecision, { bank, keys }: Identity): Verified {
  const { receipt, holds, release: answer } = evidence
  const sealed = verifySeal(crypto, [digest(crypto, receipt.body)], receipt.seal, keys.op)
  if (!sealed.ok) return fault('bad-seal', sealed.error.detail)
  const problem = provenBy(crypto, answer, bank, keys.op)
  if (problem !== undefined) return problem
  if (!isChain(crypto, holds)) return fault('broken-chain', 'the entries upstream do not follow each other')
  const [[hold, ...later], release] = [holds, headEntry(answer)]
  const last = holds.at(-1)
  assert(hold !== undefined && last !== undefined, 'the schema demands an entry')
  if (release.ack.oid !== oid(crypto, last))
    return fault('broken-chain', 'the release acknowledges another entry than the last one shown')
  const { xfer } = receipt.body
  const other = later.some((entry) => entry.typ === 'lane.hold' && entry.xfer === xfer)
  const both =
    receipt.body.from === bank &&
    receipt.body.hold === oid(crypto, hold) &&
    release.typ === 'lane.release' &&
    release.xfer === xfer &&
    release.ch === hold.ch &&
    !other
  return both
    ? ok(`It settled and released the same hold of transfer ${xfer}.`)
    : fault('no-contradiction', 'receipt and release are not about one hold')
}

/** Two operations of which each could be the next, both sealed by rotation keys in force. SPEC EVI-10. */
function identityFork(crypto: Crypto, { one, two }: IdentityFork, about: Identity): Verified {
  for (const op of [one, two]) {
    const next = advance(crypto, about, op)
    if (!next.ok) return fault('bad-seal', saysOf(next.error))
  }
  if (oid(crypto, one.body) === oid(crypto, two.body))
    return fault('no-contradiction', 'both operations say the same')
  return ok(`It signed two different changes of its keys with the number ${one.body.seq}.`)
}
