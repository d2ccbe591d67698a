/** Vectors of proofs that a lane entry is in its log (WIT-09), as ash shows them to birch. */
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import { toBase64url } from '../../../protocol/bytes.ts'
import { canonicalize } from '../../../protocol/canonical.ts'
import type { InclusionShown, LaneEntry } from '../../../protocol/generated/types.ts'
import { leafData } from '../../../protocol/log/block.ts'
import { signCheckpoint } from '../../../protocol/log/checkpoint.ts'
import { leafHash, merkleRoot } from '../../../protocol/log/merkle.ts'
import { inclusionProof } from '../../../protocol/log/proof.ts'
import { ash, birch, cedar, noon, nonceOf, sealBy } from './banks.ts'
import { no, rules, type Vector } from './file.ts'
import { Edge, into, out } from './lanes.ts'
import { noteOf } from './witness-logs.ts'

/** Both lanes of ash and birch, an entry of each. */
export const lanes = new Edge(ash, birch)
/** Birch’s entry. */
export const ours = lanes.write(birch, { typ: 'lane.resume' }, noon)
const theirs = lanes.write(ash, { typ: 'lane.resume' }, noon)
const seal = { ...sealBy(birch.seed, ours), index: 0, size: 1, path: [] }
const ownSeal = { ...sealBy(ash.seed, theirs), index: 0, size: 1, path: [] }

/** The log of ash, with a lane entry of either bank in it. */
const logged = [out(theirs), { ...into(ours, noon + 5), proof: seal }]
const salts = [nonceOf(1), nonceOf(2)]
const leafDatas = logged.map((entry, at) =>
  leafData(
    crypto,
    new Uint8Array(Buffer.from(salts[at] ?? '', 'base64url')),
    crypto.sha256(canonicalize(entry)),
  ),
)

/** What ash shows of the entry at this index of its log. */
export function shown(index: number, entry: LaneEntry, more: Partial<InclusionShown> = {}): InclusionShown {
  const hashes = leafDatas.map((data) => leafHash(crypto, data))
  const path = inclusionProof(crypto, hashes, index, 2).map(toBase64url)
  const note = signCheckpoint(
    crypto,
    { bank: ash.id, size: 2, root: merkleRoot(crypto, leafDatas) },
    ash.seed,
  )
  const { ch, ep, by: of, seq } = entry
  const at = index === 1 ? noon + 5 : noon
  const common = {
    typ: 'proof',
    ch,
    ep,
    by: ash.id,
    of,
    seq,
    at,
    index,
    salt: salts[index] ?? '',
    path,
    note,
  } as const
  return { ...common, ...(index === 1 && { seal }), ...more }
}

function proves(
  id: string,
  why: string,
  entry: LaneEntry,
  proof: InclusionShown,
  ok = false,
  size = 2,
): Vector {
  const expect = ok ? { ok: true, size } : no()
  return { id, covers: rules('WIT-09'), why, input: { genesis: ash.genesis, entry, proof }, expect }
}
const { seal: _, ...unsealed } = shown(1, ours)

/** Another log of ash, which lost its entry and took it back, with its own seal where birch had kept that. */
function shownRecovered(more: Partial<InclusionShown>, proof?: typeof seal): InclusionShown {
  const entry = { typ: 'lane.recovered', entry: theirs, ...(proof && { proof }), at: noon }
  const salt = new Uint8Array(Buffer.from(salts[0] ?? '', 'base64url'))
  const root = leafHash(crypto, leafData(crypto, salt, crypto.sha256(canonicalize(entry))))
  const note = signCheckpoint(crypto, { bank: ash.id, size: 1, root }, ash.seed)
  return shown(0, theirs, { path: [], note, ...more })
}

/** Proofs that hold, and that do not. */
export const included: readonly Vector[] = [
  proves('ours', 'Birch’s entry in the log of ash, with its seal.', ours, shown(1, ours), true),
  proves('theirs', 'Ash’s own entry.', theirs, shown(0, theirs), true),
  proves('another-entry', 'The proof of another entry.', theirs, shown(1, ours)),
  proves('another-index', 'The right leaf at the wrong place.', ours, shown(1, ours, { index: 0 })),
  proves('another-salt', 'Another salt makes another leaf.', ours, shown(1, ours, { salt: nonceOf(9) })),
  proves('another-time', 'It was logged at another time.', ours, shown(1, ours, { at: noon })),
  proves('without-its-seal', 'The log entry has a proof, which is left out.', ours, unsealed),
  proves('seal-too-many', 'An own entry has none; it is not read.', theirs, shown(0, theirs, { seal }), true),
  proves('recovered', 'Ash lost it and took it back.', theirs, shownRecovered({ recovered: true }), true, 1),
  proves(
    'recovered-with-its-seal',
    'Birch had kept its seal, which stands in the log entry.',
    theirs,
    shownRecovered({ recovered: true, seal: ownSeal }, ownSeal),
    true,
    1,
  ),
  proves(
    'recovered-without-its-seal',
    'That seal is left out.',
    theirs,
    shownRecovered({ recovered: true }, ownSeal),
  ),
  proves('recovered-untold', 'The same, said to be written as usual.', theirs, shownRecovered({})),
  proves(
    'recovered-of-partner',
    'Birch’s entry cannot be one that ash took back; it is not read.',
    ours,
    shown(1, ours, { recovered: true }),
    true,
  ),
  proves('no-path', 'The path is missing.', ours, shown(1, ours, { path: [] })),
  proves('beyond-the-log', 'There are two entries.', ours, shown(1, ours, { index: 2 })),
  proves('not-signed', 'The checkpoint is not by ash.', ours, shown(1, ours, { note: noteOf(cedar, 2) })),
]
