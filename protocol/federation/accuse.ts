/**
 * What a bank does about evidence against a partner: it logs it, takes nothing new from that partner, and tells the
 * others (SPEC, EVI). Nothing is taken on anybody's word: the same guard checks what we found and what we were told.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import type { BankId, Evidence, EvidenceEntry, LaneEntry, SealProof } from '../generated/types.ts'
import { bankIdOf } from '../identity.ts'
import { opsOf } from '../identity-log.ts'
import type { BankState, Posting } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Channel } from './channel.ts'
import { kindOf, verifyEvidence } from './evidence.ts'
import type { Turn } from './turn.ts'

/** Evidence is logged if it is about a partner, the first of its kind, and holds. SPEC EVI-07. */
export function admitEvidence(
  crypto: Crypto,
  state: BankState,
  { evidence }: EvidenceEntry,
): Refusal | undefined {
  const about = bankIdOf(crypto, evidence.about)
  const channel = state.channels.get(about)
  if (channel === undefined) return refuse('unknown-partner', { partner: about })
  const kind = kindOf(evidence)
  if (channel.evidence.has(kind)) return refuse('id-known', { id: kind })
  const verified = verifyEvidence(crypto, evidence, channel.identity)
  return verified.ok ? undefined : refuse('bad-evidence', { why: verified.error.detail })
}

/** Keeps it in the partner's channel. */
export function applyEvidence(crypto: Crypto, state: BankState, { evidence }: EvidenceEntry): Posting[] {
  const channel = state.channels.get(bankIdOf(crypto, evidence.about))
  assert(channel !== undefined, 'evidence about a partner')
  channel.evidence.set(kindOf(evidence), evidence)
  return []
}

/**
 * Evidence that we found, or that the partner `from` sent: into the log, a suspension into our lane to the bank at fault,
 * and on to the others. What is known, or about a bank that is no partner, changes nothing. SPEC EVI-08.
 */
export function accuse(turn: Turn, evidence: Evidence, from?: BankId): Refusal | undefined {
  const about = bankIdOf(turn.env.crypto, evidence.about)
  const channel = turn.state.channels.get(about)
  if (channel === undefined) return undefined
  const refusal = turn.append({ typ: 'evidence', evidence, at: turn.now })
  if (refusal !== undefined) return refusal.code === 'id-known' ? undefined : refusal
  if (!channel.theirs.suspended) turn.write(channel, { typ: 'lane.suspend', code: 'evidence' })
  for (const peer of turn.state.channels.keys())
    if (peer !== about && peer !== from) turn.send(peer, evidence)
  return undefined
}

/** A lane entry of the partner was refused as a fork: with the last one that we have, it is evidence of it. */
export function accuseOfFork(turn: Turn, channel: Channel, entry: LaneEntry, proof: SealProof): void {
  const { last, lastProof, identity } = channel
  if (last === undefined || lastProof === undefined) return
  const one = { entries: [last], proof: lastProof }
  const shown = { about: identity.genesis, ...opsOf(identity) }
  accuse(turn, { typ: 'evidence.lane-fork', ...shown, one, two: { entries: [entry], proof } })
}
