/** Vectors of identity operations in a log: when they may stand there, and what follows from them (IDN-09 to IDN-12). */
import type { AgreementOpen, Entry, LaneIn, SealProof, SignedOp } from '../../../protocol/generated/types.ts'
import { digest, sealBatch, sealProof } from '../../../protocol/seal.ts'
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import {
  agreementEntry,
  agreementOf,
  ash,
  birch,
  cedar,
  exchange,
  hour,
  logOf,
  nonceOf,
  noon,
  open,
  sealBy,
} from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { forked } from './evidence-forks.ts'
import { firstOp, lastOp, newAsh, signed, twoOf, updateOf } from './identity-ops.ts'
import { accepted, acceptOf, closed, Edge, holdOf, idOf, into, orderIn, orderOf, orderOut, out } from './lanes.ts'
import { house } from './ledger-town.ts'

/** Entries with an operation: of the bank itself, and of a partner. */
export const own = (op: SignedOp): Entry => ({ typ: 'identity', op, at: noon })
export const theirs = (op: SignedOp): Entry => ({ typ: 'partner.identity', op, at: noon })

const second = signed(updateOf(ash, [firstOp], {}, 0xb1))
const logs = {
  ash: logOf(ash, birch),
  ashChanged: [...logOf(ash, birch), own(firstOp)],
  ashEnded: [...logOf(ash, birch), own(lastOp)],
  birch: logOf(birch, ash),
  birchChanged: [...logOf(birch, ash), theirs(firstOp)],
  birchEnded: [...logOf(birch, ash), theirs(lastOp)],
  cedar: logOf(cedar),
}
type Name = keyof typeof logs

function vector(
  id: string,
  covers: string,
  why: string,
  log: Name,
  entry: object,
  code?: string,
  then: readonly Entry[] = [],
): Vector {
  const input = { log, ...(then.length > 0 && { then }), entry }
  return { id, covers: rules(covers), why, input, expect: code === undefined ? { ok: true, balances: {} } : no(code) }
}

const cutAt = (size: number): SignedOp => signed(updateOf(ash, [], { cut: { size, root: idOf({}) } }))
const ownVectors: readonly Vector[] = [
  vector('own', 'IDN-09', 'The bank changes its keys.', 'ash', own(firstOp)),
  vector('own-again', 'IDN-09', 'And once more.', 'ashChanged', own(second)),
  vector('own-end', 'IDN-09 IDN-12', 'It ends.', 'ash', own(lastOp)),
  vector('own-cut', 'IDN-11', 'It cuts its log where it ends.', 'ash', own(cutAt(logs.ash.length))),
  vector('own-cut-before', 'IDN-11', 'Not before.', 'ash', own(cutAt(logs.ash.length - 1)), 'bad-identity'),
  vector('own-cut-behind', 'IDN-11', 'Not behind.', 'ash', own(cutAt(logs.ash.length + 1)), 'bad-identity'),
  vector('own-of-partner', 'IDN-09', 'Those of a partner are another entry.', 'birch', own(firstOp), 'wrong-bank'),
  vector('own-gap', 'IDN-09', 'In order.', 'ash', own(second), 'identity-gap'),
  vector('own-known', 'IDN-09', 'Once.', 'ashChanged', own(firstOp), 'id-known'),
  vector('own-unsealed', 'IDN-09', 'Sealed.', 'ash', own(signed(firstOp.body, [0x31])), 'bad-seal'),
  vector('own-fork', 'IDN-09', 'Never another.', 'ashChanged', own(cutAt(logs.ash.length)), 'identity-fork'),
]

/** An own operation that was lost and told again. */
const again = (op: SignedOp): Entry => ({ typ: 'identity.recovered', op, at: noon })
const recovered: readonly Vector[] = [
  vector('again', 'RST-10', 'An operation that this copy lacked.', 'ash', again(firstOp)),
  vector('again-then-own', 'RST-10 IDN-09', 'The next goes on from it.', 'ash', own(second), undefined, [again(firstOp)]),
  vector('again-cut', 'RST-10 IDN-11', 'Its cut is one of the log that was lost.', 'ash', again(cutAt(99))),
  vector('again-known', 'RST-10', 'Once.', 'ashChanged', again(firstOp), 'id-known'),
  vector('again-gap', 'RST-10', 'In order.', 'ash', again(second), 'identity-gap'),
  vector('again-unsealed', 'RST-10', 'Sealed.', 'ash', again(signed(firstOp.body, [0x31])), 'bad-seal'),
  vector('again-fork', 'RST-10', 'Never another.', 'ashChanged', again(cutAt(99)), 'identity-fork'),
  vector('again-of-partner', 'RST-10', 'The bank’s own.', 'birch', again(firstOp), 'wrong-bank'),
]

const other = signed(updateOf(ash, [], { at: noon + 1 }))
const partnerVectors: readonly Vector[] = [
  vector('partner', 'IDN-10', 'A partner changes its keys.', 'birch', theirs(firstOp)),
  vector('partner-end', 'IDN-10', 'It ends.', 'birch', theirs(lastOp)),
  vector('partner-known', 'IDN-10', 'Once.', 'birchChanged', theirs(firstOp), 'id-known'),
  vector('partner-gap', 'IDN-10', 'In order.', 'birch', theirs(second), 'identity-gap'),
  vector('partner-fork', 'IDN-10', 'Another with the same number.', 'birchChanged', theirs(other), 'identity-fork'),
  vector('partner-unsealed', 'IDN-10', 'Sealed.', 'birch', theirs(signed(firstOp.body, [0x41])), 'bad-seal'),
  vector('no-partner', 'IDN-10', 'Of partners only.', 'cedar', theirs(firstOp), 'unknown-partner'),
  vector('of-itself', 'IDN-10', 'The bank itself is no partner.', 'ash', theirs(firstOp), 'unknown-partner'),
  vector(
    'after-two-stories',
    'EVI-10 IDN-10',
    'Who told two stories about its keys has told its last.',
    'birchChanged',
    theirs(second),
    'identity-fork',
    [{ typ: 'evidence', evidence: { typ: 'evidence.identity-fork', about: ash.genesis, one: firstOp, two: other }, at: noon }],
  ),
]

const lanes = new Edge(ash, birch)
const resume = lanes.write(ash, { typ: 'lane.resume' }, noon)
const next = lanes.write(ash, { typ: 'lane.resume' }, noon + 1)
function provenBy(seed: Uint8Array, entry: LaneIn): LaneIn {
  const digests = [digest(crypto, entry.entry)]
  const proof: SealProof = sealProof(crypto, digests, 0, sealBatch(crypto, digests, seed))
  return { ...entry, proof }
}
const proofLater = (seed: Uint8Array): Entry => {
  const { proof } = provenBy(seed, into(resume))
  if (proof === undefined) throw new Error('a proof')
  return { typ: 'lane.proof', ch: resume.ch, entry: idOf(resume), proof, at: noon }
}
const order = orderOf(birch, ash, 'ann')
const ordered = orderOut(order, 'bea')
const accept = acceptOf(ash, order, noon)
const newAccept = { ...accept, key: firstOp.body.typ === 'id.update' ? firstOp.body.op : '' }
const far = orderOf(cedar, ash, 'ann', { route: [birch.id] })

const keyVectors: readonly Vector[] = [
  vector('lane-new-key', 'IDN-10', 'Its entries come under the new key.', 'birchChanged', provenBy(newAsh.seed, into(resume))),
  vector('lane-old-key', 'IDN-10', 'The old key is a thief’s.', 'birchChanged', provenBy(ash.seed, into(resume)), 'bad-seal'),
  vector('lane-new-key-early', 'IDN-10', 'Not before the change.', 'birch', provenBy(newAsh.seed, into(resume)), 'bad-seal'),
  vector(
    'lane-before-stays',
    'IDN-10',
    'What came before stays, and its lane goes on from there.',
    'birch',
    provenBy(newAsh.seed, into(next)),
    undefined,
    [provenBy(ash.seed, into(resume)), theirs(firstOp)],
  ),
  vector('proof-new-key', 'IDN-10 LANE-16', 'A proof that follows.', 'birchChanged', proofLater(newAsh.seed), undefined, [into(resume)]),
  vector('proof-old-key', 'IDN-10 LANE-16', 'By the old key it is none.', 'birchChanged', proofLater(ash.seed), 'no-agreement', [into(resume)]),
  vector('accept-new-key', 'IDN-10', 'An accept names the new key.', 'birchChanged', accepted(newAccept), undefined, [ordered]),
  vector('accept-old-key', 'IDN-10', 'One that names the old key was made by a thief, or too early.', 'birchChanged', accepted(accept), 'bad-seal', [ordered]),
  vector(
    'accept-shows-old',
    'IDN-10',
    'What is known of a partner counts, not what is shown.',
    'birchChanged',
    accepted(accept, noon, ash),
    'bad-seal',
    [ordered],
  ),
]

const showing = (key: string, ops: readonly SignedOp[]): Entry => {
  const entry = accepted({ ...acceptOf(ash, far, noon), key }, noon, ash)
  return { ...entry, ops } as Entry
}
const farLog = [...logOf(cedar, birch), orderOut(far, 'cat')]
const strangers: readonly Vector[] = [
  { ...vector('shows-all', 'ROU-06 IDN-03', 'A payee’s bank that is no partner shows its identity log.', 'cedar', showing(newAccept.key, [firstOp])), input: { log: 'far', entry: showing(newAccept.key, [firstOp]) } },
  { ...vector('shows-old-key', 'ROU-06 IDN-03', 'The key of the genesis is not in force any more.', 'cedar', {}, 'bad-seal'), input: { log: 'far', entry: showing(accept.key, [firstOp]) } },
  { ...vector('shows-nothing', 'ROU-06 IDN-03', 'The new key needs what brought it.', 'cedar', {}, 'bad-seal'), input: { log: 'far', entry: accepted({ ...acceptOf(ash, far, noon), key: newAccept.key }, noon, ash) } },
  { ...vector('shows-its-end', 'ROU-06 IDN-12', 'A bank that ended takes nothing.', 'cedar', {}, 'bank-retired'), input: { log: 'far', entry: showing(accept.key, [lastOp]) } },
  { ...vector('shows-a-gap', 'ROU-06 IDN-05', 'It must show all.', 'cedar', {}, 'identity-gap'), input: { log: 'far', entry: showing(accept.key, [second]) } },
]

const agreement = agreementOf(cedar, ash)
function agreed(seed: Uint8Array, ops?: readonly SignedOp[]): AgreementOpen {
  const [a, b] = agreement.a === cedar.id ? [cedar.seed, seed] : [seed, cedar.seed]
  const seals = { sealA: sealBy(a, agreement), sealB: sealBy(b, agreement) }
  return { ...agreementEntry(cedar, ash, agreement), ...(ops && { ops }), ...seals }
}
const agreements: readonly Vector[] = [
  vector('agreement', 'AGR-04 IDN-04', 'An agreement with a bank that has changed its keys.', 'cedar', agreed(newAsh.seed, [firstOp])),
  vector('agreement-old-key', 'AGR-04 IDN-04', 'Sealed by the key of its genesis.', 'cedar', agreed(ash.seed, [firstOp]), 'bad-seal'),
  vector('agreement-not-shown', 'AGR-04 IDN-04', 'Without what brought the key.', 'cedar', agreed(newAsh.seed), 'bad-seal'),
  vector('agreement-forged', 'AGR-04 IDN-04', 'An operation that nobody sealed.', 'cedar', agreed(newAsh.seed, [signed(firstOp.body, twoOf(birch))]), 'bad-seal'),
  vector('agreement-ended', 'AGR-04 IDN-12', 'With a bank that has ended.', 'cedar', agreed(ash.seed, [lastOp]), 'bank-retired'),
  vector('agreement-own-key', 'AGR-04 IDN-09', 'Our own old key is not in force either.', 'ashChanged', agreementEntry(ash, cedar), 'bad-seal'),
]

const held = lanes.draft(ash, holdOf(orderOf(ash, birch, 'bea'), acceptOf(birch, orderOf(ash, birch, 'bea'), noon)), noon)
const incoming = orderOf(birch, ash, 'ann')
const ended = (id: string, entry: object, then: readonly Entry[] = []): Vector =>
  vector(`ended-${id}`, 'IDN-12', 'A bank that ended begins nothing.', 'ashEnded', entry, 'bank-retired', then)
const ends: readonly Vector[] = [
  ended('account', open('abe-two', 'member')),
  ended('exchange', exchange(1, 'ann', 'abe')),
  ended('rules', house({})),
  ended('limit', { typ: 'account.limit', account: 'ann', floor: 0, ceiling: hour, by: 'admin', at: noon }),
  ended('order', orderOut(orderOf(ash, birch, 'bea'), 'ann')),
  ended('order-in', orderIn(incoming, acceptOf(ash, incoming, noon))),
  ended('agreement', agreementEntry(ash, cedar)),
  ended('hold', out(held)),
  ended('keys', own(signed(updateOf(ash, [lastOp])))),
  vector('ended-suspends', 'IDN-12', 'What is open is resolved, and agreements can be closed.', 'ashEnded', out(new Edge(ash, birch).draft(ash, { typ: 'lane.suspend', code: 'close-settled' }, noon))),
  vector(
    'ended-lets-go',
    'IDN-12',
    'An order that nobody answered lapses.',
    'ash',
    closed(orderOf(ash, birch, 'bea', { nonce: nonceOf(0xc9) }), 'no-answer', noon),
    undefined,
    [orderOut(orderOf(ash, birch, 'bea', { nonce: nonceOf(0xc9) }), 'ann'), own(lastOp)],
  ),
  vector('order-to-ended', 'IDN-12', 'Nothing is ordered from a partner that ended.', 'birchEnded', ordered, 'bank-retired'),
  vector('order-from-ended', 'IDN-12', 'Nor taken.', 'birchEnded', orderIn(orderOf(ash, birch, 'bea'), acceptOf(birch, orderOf(ash, birch, 'bea'), noon)), 'bank-retired'),
]

const evidence: readonly Vector[] = [
  vector('evidence-in-force', 'EVI-01', 'Two entries under the key in force.', 'birch', { typ: 'evidence', evidence: forked, at: noon }),
  vector(
    'evidence-replaced-key',
    'EVI-01',
    'A key that was replaced proves nothing any more, or a thief could accuse the bank for ever.',
    'birchChanged',
    { typ: 'evidence', evidence: forked, at: noon },
    'bad-evidence',
  ),
]

/** The file. */
export function identityEntriesFile(): VectorFile {
  return {
    name: 'identity/entries.json',
    kind: 'ledger.admit',
    about: 'Operations of identity logs as entries, and what may follow under which key.',
    given: { ...logs, far: farLog },
    vectors: [
      ...ownVectors,
      ...recovered,
      ...partnerVectors,
      ...keyVectors,
      ...strangers,
      ...agreements,
      ...ends,
      ...evidence,
    ],
  }
}
