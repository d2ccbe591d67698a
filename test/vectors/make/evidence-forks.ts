/** Evidence, and what only looks like it: the objects of the vectors (EVI-01 to EVI-05), made by hand. */
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import type {
  Evidence,
  Genesis,
  LaneEntry,
  ProvenLane,
  SealProof,
} from '../../../protocol/generated/types.ts'
import { digest, sealBatch, sealProof } from '../../../protocol/seal.ts'
import { ash, birch, cedar, hour, noon, type Bank } from './banks.ts'
import { no, rules, type Vector } from './file.ts'
import { Edge, idOf, type LanePart } from './lanes.ts'
import { noteOf } from './witness-logs.ts'
import { cosigned, lineBy } from './witness.ts'

export const resume: LanePart = { typ: 'lane.resume' }
const limit = (hours: number): LanePart => ({ typ: 'lane.limit', limit: hours * hour })

/** The seal of a frame with these entries, for the last of them. */
function proofBy(seed: Uint8Array, entries: readonly LaneEntry[]): SealProof {
  const digests = entries.map((entry) => digest(crypto, entry))
  return sealProof(crypto, digests, entries.length - 1, sealBatch(crypto, digests, seed))
}

/** A row of entries under the seal of `by`. */
export function row(by: Bank, ...entries: readonly LaneEntry[]): ProvenLane {
  return { entries, proof: proofBy(by.seed, entries) }
}

const about = ash.genesis
const lanes = new Edge(ash, birch)
/** Ash's first entry, and others in its place. */
export const [first, other] = [lanes.draft(ash, limit(1), noon), lanes.draft(ash, limit(2), noon)]
lanes.write(ash, limit(1), noon)
const second = lanes.draft(ash, resume, noon)
const third = { ...lanes.draft(ash, resume, noon), seq: 3, prev: idOf(second) }
const afterOther = { ...second, prev: idOf(other) }

/** An object of each kind. */
export const laneFork = (one: ProvenLane, two: ProvenLane, by: Genesis = about): Evidence => ({
  typ: 'evidence.lane-fork',
  about: by,
  one,
  two,
})
const logFork = (one: string, two: string, by: Genesis = about): Evidence => ({
  typ: 'evidence.log-fork',
  about: by,
  one,
  two,
})
const cosignFork = (one: string, two: string, by: Genesis = birch.genesis): Evidence => ({
  typ: 'evidence.cosign-fork',
  about: by,
  one,
  two,
})

/** It contradicts nothing. */
export const noEvidence = laneFork(row(ash, first), row(ash, second))
/** Evidence that holds, one of each kind. */
export const forked = laneFork(row(ash, first), row(ash, other))
export const rewritten = logFork(noteOf(ash, 7), noteOf(ash, 7, 3))
const both = (witness: Bank, size: number, fork?: number): string =>
  cosigned(noteOf(ash, size, fork), lineBy(witness, noteOf(ash, size, fork)))
export const blind = cosignFork(both(birch, 7), both(birch, 7, 3))

/** Evidence that holds against `by`. */
export function proves(id: string, covers: string, why: string, evidence: Evidence, by: Bank): Vector {
  const kind = evidence.typ.slice('evidence.'.length)
  return { id, covers: rules(covers), why, input: { evidence }, expect: { ok: true, kind, about: by.id } }
}
/** An object that proves nothing. */
export function fails(id: string, covers: string, why: string, evidence: Evidence, code: string): Vector {
  return { id, covers: rules(covers), why, input: { evidence }, expect: no(code) }
}

const anotherChannel = new Edge(ash, cedar).draft(ash, limit(2), noon)
/** Forks of lanes. */
export const laneVectors: readonly Vector[] = [
  proves('lane-fork', 'EVI-01 EVI-02 EVI-03', 'Two entries number 1.', forked, ash),
  proves(
    'lane-fork-by-prev',
    'EVI-03',
    'Entry 2 follows another entry 1.',
    laneFork(row(ash, first), row(ash, afterOther)),
    ash,
  ),
  proves(
    'lane-fork-in-rows',
    'EVI-02 EVI-03',
    'The seal is that of a later entry.',
    laneFork(row(ash, first, second, third), row(ash, other, afterOther)),
    ash,
  ),
  fails(
    'same-entry',
    'EVI-03',
    'The same entry, sealed twice.',
    laneFork(row(ash, first), row(ash, first, second)),
    'no-contradiction',
  ),
  fails('entry-and-next', 'EVI-03', 'Entry 2 follows entry 1.', noEvidence, 'no-contradiction'),
  fails(
    'next-and-entry',
    'EVI-03',
    'The other way round.',
    laneFork(row(ash, afterOther), row(ash, first)),
    'no-contradiction',
  ),
  fails(
    'not-the-next',
    'EVI-03',
    'Entry 3 says nothing about entry 1.',
    laneFork(row(ash, first), row(ash, third)),
    'no-contradiction',
  ),
  fails(
    'two-channels',
    'EVI-03',
    'A lane for each partner.',
    laneFork(row(ash, first), row(ash, anotherChannel)),
    'no-contradiction',
  ),
  fails(
    'two-epochs',
    'EVI-03',
    'Each epoch begins anew.',
    laneFork(row(ash, first), row(ash, { ...other, ep: 2 })),
    'no-contradiction',
  ),
  fails(
    'sealed-by-the-partner',
    'EVI-02',
    'Birch made up the second entry.',
    laneFork(row(ash, first), row(birch, other)),
    'bad-seal',
  ),
  fails(
    'first-sealed-by-the-partner',
    'EVI-02',
    'Birch made up the first entry.',
    laneFork(row(birch, other), row(ash, first)),
    'bad-seal',
  ),
  fails(
    'another-proof',
    'EVI-02',
    'The proof is for another entry.',
    laneFork(row(ash, first), { ...row(ash, other), proof: row(ash, first).proof }),
    'bad-seal',
  ),
  fails(
    'proof-leads-nowhere',
    'EVI-02',
    'The path does not fit.',
    laneFork(row(ash, first), { ...row(ash, other), proof: { ...row(ash, other).proof, size: 2 } }),
    'bad-seal',
  ),
  fails(
    'lane-of-another',
    'EVI-02',
    'Ash sealed an entry that says to be birch’s.',
    laneFork(row(ash, first), row(ash, { ...other, by: birch.id })),
    'broken-chain',
  ),
  fails(
    'row-broken',
    'EVI-02',
    'Entry 2 does not name entry 1.',
    laneFork(row(ash, first), row(ash, other, second)),
    'broken-chain',
  ),
  fails(
    'about-another',
    'EVI-01',
    'Birch’s genesis, ash’s entries.',
    laneFork(row(ash, first), row(ash, other), birch.genesis),
    'broken-chain',
  ),
  fails(
    'keys-of-another',
    'EVI-01',
    'A genesis with ash’s key and another hash.',
    laneFork(row(ash, first), row(ash, other), { ...about, at: noon }),
    'broken-chain',
  ),
  fails(
    'no-genesis',
    'EVI-01',
    'A key stands in it twice.',
    laneFork(row(ash, first), row(ash, other), { ...about, cosign: about.op }),
    'bad-genesis',
  ),
]

/** Forks of logs, and witnesses that cosigned both. */
export const logVectors: readonly Vector[] = [
  proves('log-fork', 'EVI-04', 'Two logs of seven entries.', rewritten, ash),
  proves(
    'log-fork-cosigned',
    'EVI-04',
    'Lines of others are ignored.',
    logFork(both(birch, 7), both(cedar, 7, 3)),
    ash,
  ),
  fails(
    'one-log',
    'EVI-04',
    'The same checkpoint twice.',
    logFork(noteOf(ash, 7), noteOf(ash, 7)),
    'no-contradiction',
  ),
  fails(
    'grown',
    'EVI-04',
    'Two sizes contradict nothing by themselves.',
    logFork(noteOf(ash, 7), noteOf(ash, 8, 3)),
    'no-contradiction',
  ),
  fails(
    'forged-second',
    'EVI-04',
    'Cedar signed the second in the name of ash.',
    logFork(noteOf(ash, 7), noteOf(ash, 7, 3, cedar.seed)),
    'bad-checkpoint',
  ),
  fails(
    'forged-first',
    'EVI-04',
    'Cedar signed the first in the name of ash.',
    logFork(noteOf(ash, 7, 3, cedar.seed), noteOf(ash, 7)),
    'bad-checkpoint',
  ),
  fails(
    'two-banks',
    'EVI-04',
    'The logs of two banks.',
    logFork(noteOf(ash, 7), noteOf(cedar, 7, 3)),
    'bad-checkpoint',
  ),
  fails('no-note', 'EVI-04', 'No checkpoint.', logFork(noteOf(ash, 7), 'ash'), 'bad-checkpoint'),
  fails(
    'log-of-another',
    'EVI-01',
    'The checkpoints are not birch’s.',
    logFork(noteOf(ash, 7), noteOf(ash, 7, 3), birch.genesis),
    'bad-checkpoint',
  ),
  proves('cosign-fork', 'EVI-05', 'Birch cosigned two logs of seven entries.', blind, birch),
  proves(
    'cosign-fork-of-forged',
    'EVI-05',
    'Ash signed neither: birch should have looked.',
    cosignFork(cosigned(noteOf(ash, 7, 7, cedar.seed), lineBy(birch, noteOf(ash, 7))), both(birch, 7, 3)),
    birch,
  ),
  fails(
    'cosigned-once',
    'EVI-05',
    'Cedar cosigned the second.',
    cosignFork(both(birch, 7), both(cedar, 7, 3)),
    'bad-checkpoint',
  ),
  fails(
    'cosigned-second-only',
    'EVI-05',
    'Cedar cosigned the first.',
    cosignFork(both(cedar, 7), both(birch, 7, 3)),
    'bad-checkpoint',
  ),
  fails(
    'cosigned-by-op',
    'EVI-05',
    'The line is by birch’s operational key.',
    cosignFork(
      both(birch, 7),
      cosigned(noteOf(ash, 7, 3), lineBy(birch, noteOf(ash, 7, 3), noon, birch.seed)),
    ),
    'bad-checkpoint',
  ),
  fails(
    'cosigned-again',
    'EVI-05',
    'The same checkpoint at two times.',
    cosignFork(both(birch, 7), cosigned(noteOf(ash, 7), lineBy(birch, noteOf(ash, 7), noon + 9))),
    'no-contradiction',
  ),
  fails(
    'cosigned-grown',
    'EVI-05',
    'Seven entries, then eight.',
    cosignFork(both(birch, 7), both(birch, 8, 3)),
    'no-contradiction',
  ),
  fails(
    'cosigned-two-logs',
    'EVI-05',
    'The logs of two banks.',
    cosignFork(both(birch, 7), cosigned(noteOf(cedar, 7, 3), lineBy(birch, noteOf(cedar, 7, 3)))),
    'no-contradiction',
  ),
]
