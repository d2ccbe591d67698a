/** Vectors of witnessing (WIT): the bytes of a cosignature, when a checkpoint is cosigned, what a proof shows. */
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import { toBase64, toBase64url, utf8, concat } from '../../../protocol/bytes.ts'
import type { Item, WitnessAdd } from '../../../protocol/generated/types.ts'
import { leafHash, merkleRoot } from '../../../protocol/log/merkle.ts'
import { consistencyProof } from '../../../protocol/log/proof.ts'
import { ash, birch, cedar, cosignSeed, noon, type Bank } from './banks.ts'
import { no, rules, type Vector, type VectorFile, type Verdict } from './file.ts'
import { idOf } from './lanes.ts'
import { toHex } from './trace.ts'
import { leaves, noteOf } from './witness-logs.ts'
import { included, lanes, ours, shown } from './witness-proofs.ts'

/** The note text. */
const textOf = (note: string): string => note.slice(0, note.indexOf('\n\n') + 1)

/** Made by hand: what `protocol/log/cosignature.ts` must make. */
export function lineBy(witness: Bank, note: string, at = noon, seed = cosignSeed(witness)): string {
  const name = `tbf/1/${witness.id}`
  const keyId = crypto.sha256(concat(utf8(`${name}\n\x04`), crypto.publicKey(seed))).slice(0, 4)
  const signature = crypto.sign(utf8(`cosignature/v1\ntime ${at}\n${textOf(note)}`), seed)
  return `\u2014 ${name} ${toBase64(concat(keyId, new Uint8Array(timeBytes(at)), signature))}`
}

function timeBytes(at: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(at))
  return bytes
}

/** A note with more lines. */
export const cosigned = (note: string, ...lines: readonly string[]): string =>
  [note, ...lines.map((line) => `${line}\n`)].join('')

const seven = noteOf(ash, 7)
const line = lineBy(birch, seven)
const signing = { note: seven, witness: birch.id, seed: toHex(cosignSeed(birch)), at: noon }

const made: readonly Vector[] = [
  {
    id: 'cosigns',
    covers: rules('WIT-01'),
    why: 'The line, byte for byte.',
    input: signing,
    expect: { ok: true, line },
  },
  {
    id: 'cosigns-at-once',
    covers: rules('WIT-01'),
    why: 'The time has eight bytes, however small.',
    input: { ...signing, at: 1 },
    expect: { ok: true, line: lineBy(birch, seven, 1) },
  },
]

function read(id: string, covers: string, why: string, note: string, expect: Verdict): Vector {
  return {
    id,
    covers: rules(covers),
    why,
    input: { note, witness: birch.id, key: birch.genesis.cosign },
    expect,
  }
}
const root = toHex(merkleRoot(crypto, leaves(7)))
const says = (at: number): Verdict => ({ ok: true, origin: `tbf/1/${ash.id}`, size: 7, root, at })
const cut = (text: string): string => {
  const [dash = '', name = '', base64 = ''] = text.split(' ')
  return [dash, name, toBase64(new Uint8Array(Buffer.from(base64, 'base64').subarray(0, -1)))].join(' ')
}

const verified: readonly Vector[] = [
  read('holds', 'WIT-02', 'One line by birch.', cosigned(seven, line), says(noon)),
  read('holds-early', 'WIT-02', 'Times need not ascend.', cosigned(seven, lineBy(birch, seven, 1)), says(1)),
  read(
    'among-others',
    'WIT-02',
    'Another witness signed, too.',
    cosigned(seven, lineBy(cedar, seven), line),
    says(noon),
  ),
  read(
    'of-another-key',
    'WIT-02',
    'The name is birch’s, the key is not: ignored.',
    cosigned(seven, lineBy(birch, seven, noon, birch.seed), line),
    says(noon),
  ),
  read('none', 'WIT-02', 'Only the log’s own line.', seven, no('unsigned')),
  read('by-another', 'WIT-02', 'Only cedar’s.', cosigned(seven, lineBy(cedar, seven)), no('unsigned')),
  read(
    'twice',
    'WIT-02',
    'Two lines by birch.',
    cosigned(seven, line, lineBy(birch, seven, 1)),
    no('signed-twice'),
  ),
  read(
    'other-size',
    'WIT-02',
    'The line of another checkpoint.',
    cosigned(seven, lineBy(birch, noteOf(ash, 8))),
    no('bad-signature'),
  ),
  read(
    'other-root',
    'WIT-02 WIT-07',
    'The line of a forked log.',
    cosigned(seven, lineBy(birch, noteOf(ash, 7, 3))),
    no('bad-signature'),
  ),
  read('cut-off', 'WIT-02', 'One byte is missing.', cosigned(seven, cut(line)), no('bad-signature')),
  read('time-beyond-integers', 'WIT-02', 'A time of 2^53.', cosigned(seven, lineBy(birch, seven, 2 ** 53)), no('bad-signature')),
  read('time-largest', 'WIT-02', 'A time of 2^53 - 1.', cosigned(seven, lineBy(birch, seven, 2 ** 53 - 1)), says(2 ** 53 - 1)),
  read('no-note', 'WIT-02', 'A line alone.', `${line}\n`, no('malformed')),
]

/** Ash asks birch to cosign. */
export function addOf(old: number, size: number, more: Partial<WitnessAdd> = {}, fork = size): WitnessAdd {
  const hashes = leaves(size, fork).map((data) => leafHash(crypto, data))
  const proof = old === 0 ? [] : consistencyProof(crypto, hashes, old, size).map(toBase64url)
  return { typ: 'wit.add', from: ash.id, to: birch.id, old, note: noteOf(ash, size, fork), proof, ...more }
}

interface Known {
  readonly last?: string
  readonly seen?: readonly string[]
}

function asks(
  id: string,
  covers: string,
  why: string,
  known: Known,
  add: WitnessAdd,
  expect: Verdict,
): Vector {
  return { id, covers: rules(covers), why, input: { genesis: ash.genesis, ...known, add }, expect }
}
const stale = (size: number): Verdict => ({ ok: false, code: 'stale', size })
const last = { last: seven }

const judged: readonly Vector[] = [
  asks(
    'first',
    'WIT-04 WIT-05',
    'Nothing was cosigned: whatever there is extends nothing.',
    {},
    addOf(0, 7),
    { ok: true, size: 7 },
  ),
  asks('grew', 'WIT-04', 'Seven entries, then twelve.', last, addOf(7, 12), { ok: true, size: 12 }),
  asks('same-again', 'WIT-05', 'The same checkpoint again is cosigned again.', last, addOf(7, 7), {
    ok: true,
    size: 7,
  }),
  asks(
    'seen-before',
    'WIT-04',
    'Another witness showed the same.',
    { ...last, seen: [noteOf(ash, 12)] },
    addOf(7, 12),
    { ok: true, size: 12 },
  ),
  asks(
    'by-another-key',
    'WIT-04 WIT-03',
    'Signed by the key for cosigning.',
    {},
    addOf(0, 7, { note: noteOf(ash, 7, 7, cosignSeed(ash)) }),
    no('bad-checkpoint'),
  ),
  asks(
    'of-another-log',
    'WIT-04',
    'The checkpoint of cedar.',
    {},
    addOf(0, 7, { note: noteOf(cedar, 7) }),
    no('bad-checkpoint'),
  ),
  asks(
    'no-checkpoint',
    'WIT-04',
    'No note at all.',
    {},
    addOf(0, 7, { note: 'hello' }),
    no('bad-checkpoint'),
  ),
  asks(
    'other-root',
    'WIT-04 EVI-04',
    'Seven entries again, with another root.',
    last,
    addOf(7, 7, {}, 3),
    no('fork'),
  ),
  asks(
    'other-than-seen',
    'WIT-04 WIT-08',
    'Another witness saw twelve others.',
    { ...last, seen: [noteOf(ash, 12, 9)] },
    addOf(7, 12),
    no('fork'),
  ),
  asks(
    'fork-goes-first',
    'WIT-04',
    'A fork is one however wrong the rest is.',
    last,
    addOf(3, 7, {}, 3),
    no('fork'),
  ),
  asks('begins-at-0', 'WIT-04 WIT-06', 'The asker forgot what was cosigned.', last, addOf(0, 12), stale(7)),
  asks('begins-later', 'WIT-04 WIT-06', 'The witness forgot.', {}, addOf(7, 12), stale(0)),
  asks('begins-earlier', 'WIT-04', 'An answer was lost.', last, addOf(5, 12), stale(7)),
  asks(
    'shrank',
    'WIT-04',
    'Fewer entries than were cosigned.',
    last,
    addOf(7, 7, { note: noteOf(ash, 6) }),
    stale(7),
  ),
  asks(
    'rewritten',
    'WIT-04',
    'Entry 3 is another one now.',
    last,
    addOf(7, 12, {}, 3),
    no('log-inconsistent'),
  ),
  asks(
    'no-proof',
    'WIT-04',
    'A proof that is missing.',
    last,
    addOf(7, 12, { proof: [] }),
    no('log-inconsistent'),
  ),
  asks(
    'proof-too-long',
    'WIT-04',
    'One hash more than it takes.',
    last,
    addOf(7, 12, { proof: [...addOf(7, 12).proof, idOf({})] }),
    no('log-inconsistent'),
  ),
  asks(
    'first-with-proof',
    'WIT-03 WIT-04',
    'From nothing there is nothing to prove.',
    {},
    addOf(0, 7, { proof: [idOf({})] }),
    no('log-inconsistent'),
  ),
]


const parties = { from: ash.id, to: birch.id }
const { ch, ep } = lanes.agreement

/** One good example of every item about witnessing. */
export const witnessItems: readonly Item[] = [
  addOf(7, 12),
  { typ: 'wit.cosigned', ...parties, size: 7, line },
  { typ: 'wit.stale', ...parties, size: 7 },
  { typ: 'wit.seen', ...parties, note: cosigned(seven, line) },
  { typ: 'proof.get', ch, ep, by: birch.id, of: birch.id, seq: 1 },
  shown(1, ours),
]

/** The files about witnessing. */
export function witnessFiles(): VectorFile[] {
  return [
    {
      name: 'witness/cosign.json',
      kind: 'witness.cosign',
      about: 'The line by which a witness cosigns a checkpoint.',
      vectors: made,
    },
    {
      name: 'witness/verify.json',
      kind: 'witness.verify',
      about: 'Cosignatures of birch, and what is none.',
      vectors: verified,
    },
    {
      name: 'witness/add.json',
      kind: 'witness.add',
      about: 'Ash asks birch to cosign a checkpoint.',
      vectors: judged,
    },
    {
      name: 'witness/proof.json',
      kind: 'witness.proof',
      about: 'Ash shows that a lane entry is in its log.',
      vectors: included,
    },
  ]
}
