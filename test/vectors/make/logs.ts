/** Vectors of whole logs, as exports hold them (LOG-08 to LOG-14). */
import { toBase64url } from '../../../protocol/bytes.ts'
import { canonicalize } from '../../../protocol/canonical.ts'
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import type { Entry, LaneEntry, SealProof } from '../../../protocol/generated/types.ts'
import { encodeBlock, leafData } from '../../../protocol/log/block.ts'
import { signCheckpoint } from '../../../protocol/log/checkpoint.ts'
import { MerkleTree } from '../../../protocol/log/merkle.ts'
import { digest, sealBatch, sealProof } from '../../../protocol/seal.ts'
import {
  agreementEntry,
  ash,
  birch,
  exchange,
  genesisEntry,
  hour,
  keyOf,
  kimsKey,
  logOf,
  noon,
  open,
  remade,
  sealBy,
  seedOf,
  town,
  type Bank,
} from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { Edge, into } from './lanes.ts'
import { toHex } from './trace.ts'

/** What a log is written with; a vector spoils one of these. */
export interface Pen {
  readonly size?: (size: number) => number
  readonly root?: (root: Uint8Array) => Uint8Array
  readonly seed?: Uint8Array
  /** By block, where the key changes. */
  readonly seeds?: readonly Uint8Array[]
  readonly bank?: Bank
}

export interface Written {
  readonly text: string
  readonly size: number
  readonly root: string
}

/** The text of a log with one block for each list of entries. The salt of entry n is 16 bytes n. */
export function write(blocks: readonly (readonly object[])[], pen: Pen = {}): Written {
  const tree = new MerkleTree(crypto)
  let text = ''
  for (const [at, block] of blocks.entries()) {
    const lines = block.map((entry) => {
      const salt = new Uint8Array(16).fill(tree.size)
      const bodyText = canonicalize(entry)
      tree.append(leafData(crypto, salt, crypto.sha256(bodyText)))
      return { bodyText, salt: toBase64url(salt) }
    })
    const head = { bank: (pen.bank ?? ash).id, size: tree.size, root: tree.root() }
    const note = {
      ...head,
      size: pen.size?.(head.size) ?? head.size,
      root: pen.root?.(head.root) ?? head.root,
    }
    text += encodeBlock(lines, signCheckpoint(crypto, note, pen.seeds?.[at] ?? pen.seed ?? ash.seed))
  }
  return { text, size: tree.size, root: toHex(tree.root()) }
}

function good(
  id: string,
  covers: string,
  why: string,
  blocks: readonly (readonly object[])[],
  balances: object,
): Vector {
  const { text, size, root } = write(blocks)
  return {
    id,
    covers: rules(covers),
    why,
    input: { text },
    expect: { ok: true, bank: ash.id, size, root, balances },
  }
}

const bad = (id: string, covers: string, why: string, written: { text: string }, code: string): Vector => ({
  id,
  covers: rules(covers),
  why,
  input: { text: written.text },
  expect: no(code),
})

const genesis = genesisEntry(ash)
const first = exchange(1, 'ann', 'abe')
const kims = exchange(2, 'ann', 'kim')
const consent = {
  typ: 'consent',
  id: kims.id,
  giver: `${ash.id}/ann`,
  receiver: `${ash.id}/kim`,
  seconds: hour,
  day: kims.day,
  category: 'garden',
}
const sum = { ann: hour, abe: -hour }

/** Two entries of birch's lane in ash's log, and the proof of the frame in which they came, for number `index` of it. */
function lanesIn(seed: Uint8Array = birch.seed): {
  entries: LaneEntry[]
  proof: (index: number) => SealProof
} {
  const lanes = new Edge(ash, birch)
  const entries = [noon, noon + 1].map((at) => lanes.write(birch, { typ: 'lane.resume' }, at))
  const digests = entries.map((one) => digest(crypto, one))
  return { entries, proof: (index) => sealProof(crypto, digests, index, sealBatch(crypto, digests, seed)) }
}

const { entries: heard, proof } = lanesIn()
const [one, two] = heard
if (one === undefined || two === undefined) throw new Error('two entries')
const partner = logOf(ash, birch)
const proven: Entry = { typ: 'lane.in', entry: two, proof: proof(1), at: two.at }
const later: Entry = {
  typ: 'lane.proof',
  ch: two.ch,
  entry: toBase64url(digest(crypto, two)),
  proof: proof(1),
  at: two.at,
}

const whole: readonly Vector[] = [
  good('genesis-only', 'LOG-08 LOG-09 LOG-10 LOG-11', 'The log of a new bank.', [[genesis]], {}),
  good('one-block', 'LOG-09 LOG-12 LOG-13', 'Everything in one commit.', [[...town, first]], sum),
  good('two-blocks', 'LOG-09 LOG-11', 'A checkpoint for each commit.', [town, [first]], sum),
  good(
    'many-blocks',
    'LOG-09 LOG-11',
    'One entry a commit.',
    [...town, first].map((entry) => [entry]),
    sum,
  ),
  good(
    'consent',
    'LOG-14 LED-08',
    'With a member’s own signature.',
    [[...town, { ...kims, consent: sealBy(seedOf(kimsKey), consent) }]],
    { ann: hour, kim: -hour },
  ),
  good(
    'proven',
    'LANE-16 LOG-13 LOG-14',
    'The last entry of a frame has its proof, which covers those before it.',
    [partner, [into(one), proven]],
    {},
  ),
  good(
    'proven-each',
    'LANE-16 LOG-13',
    'Every entry may have one.',
    [partner, [{ ...into(one), proof: proof(0) }, proven]],
    {},
  ),
  good(
    'proven-later',
    'LANE-16 LOG-13 LOG-14',
    'The proof comes in an entry of its own.',
    [partner, [into(one), into(two)], [later]],
    {},
  ),
  bad('empty', 'LOG-10', 'No entry.', { text: '' }, 'empty'),
  bad(
    'no-genesis',
    'LOG-10',
    'It begins with something else.',
    write([[open('ann', 'member')]]),
    'bad-genesis',
  ),
  bad(
    'genesis-threshold',
    'LOG-10 IDN-02',
    'More rotation keys are to sign than there are.',
    write([[genesisEntry(remade(ash, { rotation: { keys: ash.genesis.rotation.keys, threshold: 4 } }))]]),
    'bad-genesis',
  ),
  bad(
    'genesis-key-twice',
    'LOG-10 IDN-02',
    'The key in use is also that of the connections.',
    write([[genesisEntry(remade(ash, { transport: ash.genesis.op }))]]),
    'bad-genesis',
  ),
  bad('two-geneses', 'LOG-10', 'There is one genesis.', write([[genesis, genesis]]), 'bad-genesis'),
  bad(
    'unknown-entry',
    'LOG-12 ENC-11',
    'An entry of no known type.',
    write([[genesis, { typ: 'mint', seconds: hour }]]),
    'bad-entry',
  ),
  bad(
    'entry-member',
    'LOG-12 ENC-11',
    'An unknown member.',
    write([[genesis, { ...open('ann', 'member'), name: 'Ann' }]]),
    'bad-entry',
  ),
  bad(
    'not-admitted',
    'LOG-12',
    'An entry that breaks a rule.',
    write([[...town, { ...first, receiver: 'nobody' }]]),
    'not-admitted',
  ),
  bad(
    'not-admitted-later',
    'LOG-12',
    'Rules hold at each place of the log.',
    write([[...town, first], [first]]),
    'not-admitted',
  ),
  bad(
    'cut-off',
    'LOG-09',
    'The last block has no checkpoint.',
    { text: write([town, [first]]).text.replace(/\{"checkpoint[^\n]*\n$/, '') },
    'bad-block',
  ),
  bad(
    'no-entries',
    'LOG-09',
    'A checkpoint without entries.',
    { text: write([town]).text + checkpointLine(write([town]).text) },
    'bad-block',
  ),
  bad(
    'size-larger',
    'LOG-11',
    'The checkpoint counts one entry more.',
    write([town], { size: (size) => size + 1 }),
    'wrong-size',
  ),
  bad(
    'size-smaller',
    'LOG-11',
    'The checkpoint counts one entry less.',
    write([town], { size: (size) => size - 1 }),
    'wrong-size',
  ),
  bad(
    'root-other',
    'LOG-11',
    'The checkpoint has another root.',
    write([town], { root: (root) => root.map((byte) => byte ^ 1) }),
    'wrong-root',
  ),
  bad(
    'other-bank',
    'LOG-11',
    'The checkpoint of another bank’s log.',
    write([town], { bank: birch }),
    'bad-checkpoint',
  ),
  bad(
    'other-key',
    'LOG-11 SIG-09',
    'Signed by another key.',
    write([town], { seed: birch.seed }),
    'wrong-key',
  ),
  bad(
    'cosign-key',
    'LOG-11 SIG-09',
    'Signed by the bank’s key for cosigning.',
    write([town], { seed: seedOf(0x21) }),
    'wrong-key',
  ),
  bad(
    'entry-changed',
    'LOG-11',
    'Rewritten: one hour became two.',
    { text: write([[...town, first]]).text.replace('"seconds":3600', '"seconds":7200') },
    'wrong-root',
  ),
  bad(
    'salt-changed',
    'LOG-01 LOG-11',
    'Another salt.',
    {
      text: write([town]).text.replace('"salt":"AAAAAAAAAAAAAAAAAAAAAA"', '"salt":"AAAAAAAAAAAAAAAAAAAAAQ"'),
    },
    'wrong-root',
  ),
  bad(
    'blocks-swapped',
    'LOG-10',
    'Blocks in another order.',
    { text: swap(write([town, [first]]).text) },
    'bad-genesis',
  ),
  bad(
    'unproven',
    'LANE-16 LOG-13',
    'Nothing shows that birch wrote it.',
    write([partner, [into(one)]]),
    'lane-unproven',
  ),
  bad(
    'unproven-end',
    'LANE-16 LOG-13',
    'A proof covers what stands before it, not what follows.',
    write([partner, [{ ...into(one), proof: proof(0) }, into(two)]]),
    'lane-unproven',
  ),
  bad(
    'proof-other-place',
    'LOG-14 SIG-08',
    'The proof of another item of the frame.',
    write([partner, [{ ...into(one), proof: proof(1) }]]),
    'bad-signature',
  ),
  bad(
    'proof-forged',
    'LOG-14',
    'It names birch’s key, but ash signed.',
    write([partner, [into(one), { ...proven, proof: { ...lanesIn(ash.seed).proof(1), key: keyOf(2) } }]]),
    'bad-signature',
  ),
  bad(
    'later-proof-forged',
    'LOG-14',
    'The same in an entry of its own.',
    write([
      partner,
      [into(one), into(two), { ...later, proof: { ...lanesIn(ash.seed).proof(1), key: keyOf(2) } }],
    ]),
    'bad-signature',
  ),
  bad(
    'consent-forged',
    'LOG-14 LED-08',
    'The bank signed for its member.',
    write([[...town, { ...kims, consent: { ...sealBy(ash.seed, consent), key: keyOf(kimsKey) } }]]),
    'bad-signature',
  ),
  bad(
    'agreement-forged',
    'LOG-14 AGR-05',
    'Birch never signed.',
    write([[...town, forgedAgreement()]]),
    'bad-signature',
  ),
]

function checkpointLine(text: string): string {
  return `${text.trimEnd().split('\n').at(-1) ?? ''}\n`
}

function swap(text: string): string {
  const [head = '', tail = ''] = text.split(/(?<="checkpoint":[^\n]*\n)(?=.)/)
  return tail + head
}

function forgedAgreement(): object {
  const entry = agreementEntry(ash, birch)
  const forged = { ...entry.sealA, key: birch.genesis.op }
  return entry.agreement.a === ash.id
    ? { ...entry, sealB: forged }
    : { ...entry, sealA: { ...entry.sealB, key: birch.genesis.op } }
}

/** The file about logs. */
export function logFile(): VectorFile {
  const about = 'Exports of logs: what they add up to, or what is wrong with them.'
  return { name: 'ledger/logs.json', kind: 'log.export', about, vectors: whole }
}
