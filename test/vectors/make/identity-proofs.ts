/** Vectors of what new keys mean for evidence, witnesses, whole logs and transfers under way (EVI-01, EVI-10, WIT-10, LOG-11, TRF). */
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import { toBase64url } from '../../../protocol/bytes.ts'
import type { Entry, Evidence, IdUpdate, SignedOp, WitnessAdd } from '../../../protocol/generated/types.ts'
import { merkleRoot } from '../../../protocol/log/merkle.ts'
import { ash, birch, exchange, hour, keyOf, logOf, nonceOf, noon, seedOf, type Bank } from './banks.ts'
import { fails, laneFork, proves, row } from './evidence-forks.ts'
import { no, rules, type Vector, type VectorFile, type Verdict } from './file.ts'
import { own, theirs } from './identity-entries.ts'
import { firstOp, lastOp, newAsh, signed, tombstoneOf, twoOf, updateOf } from './identity-ops.ts'
import { acceptOf, closed, Edge, holdOf, idOf, into, orderIn, orderOf, out, releaseOf } from './lanes.ts'
import { write } from './logs.ts'
import { Script } from './trace.ts'
import { leaves, noteOf } from './witness-logs.ts'
import { addOf } from './witness.ts'

const lanes = new Edge(ash, birch)
const [one, two] = [1, 2].map((n) => lanes.draft(ash, { typ: 'lane.limit', limit: n * hour }, noon))
if (one === undefined || two === undefined) throw new Error('two entries')
const shown = (evidence: Evidence, ops: readonly SignedOp[]): Evidence => ({ ...evidence, ops })
const byNew = laneFork(row(newAsh, one), row(newAsh, two))
const byOld = laneFork(row(ash, one), row(ash, two))

const change = (more: Partial<IdUpdate>): SignedOp => signed(updateOf(ash, [], more))
const other = change({ at: noon + 1 })
const fork = (a: SignedOp, b: SignedOp, ops?: readonly SignedOp[], about: Bank = ash): Evidence => ({
  typ: 'evidence.identity-fork',
  about: about.genesis,
  ...(ops && { ops }),
  one: a,
  two: b,
})
const secondOps = [0xb1, 0xb2].map((byte) => signed(updateOf(ash, [firstOp], {}, byte)))
const [second, third] = secondOps
if (second === undefined || third === undefined) throw new Error('two operations')

const evidence: readonly Vector[] = [
  proves('new-key', 'EVI-01', 'By the key that is in force.', shown(byNew, [firstOp]), ash),
  fails('old-key', 'EVI-01', 'A key that was replaced proves nothing.', shown(byOld, [firstOp]), 'bad-seal'),
  fails('key-not-shown', 'EVI-01', 'What brought the key must be shown.', byNew, 'bad-seal'),
  fails('mixed-keys', 'EVI-01', 'One of each.', shown(laneFork(row(ash, one), row(newAsh, two)), [firstOp]), 'bad-seal'),
  fails('forged-operation', 'EVI-01', 'Nobody sealed it.', shown(byNew, [signed(firstOp.body, [0x31])]), 'bad-genesis'),
  proves('identity-fork', 'EVI-10', 'Two changes with the number 1.', fork(firstOp, other), ash),
  proves('change-and-end', 'EVI-10', 'A change and an end.', fork(firstOp, lastOp), ash),
  proves('second-fork', 'EVI-10', 'Two with the number 2.', fork(second, third, [firstOp]), ash),
  fails('same-operation', 'EVI-10', 'It is one.', fork(firstOp, firstOp), 'no-contradiction'),
  fails(
    'same-by-others',
    'EVI-10',
    'The same words under other sheets are no contradiction.',
    fork(firstOp, signed(firstOp.body, [0x41, 0x51])),
    'no-contradiction',
  ),
  fails('one-after-the-other', 'EVI-10', 'The second follows the first.', fork(firstOp, second), 'bad-seal'),
  fails('one-unsealed', 'EVI-10', 'Each by the sheets.', fork(firstOp, signed(other.body, [0x31])), 'bad-seal'),
  fails('before-not-shown', 'EVI-10', 'What comes before both must be shown.', fork(second, third), 'bad-seal'),
  fails('of-another-bank', 'EVI-10', 'Ash signed nothing of birch.', fork(firstOp, other, undefined, birch), 'bad-seal'),
  fails('one-is-none', 'EVI-10', 'Each must be an operation.', fork(firstOp, change({ op: ash.genesis.transport })), 'bad-seal'),
  fails('behind-the-end', 'EVI-10', 'Nothing follows an end.', fork(secondOf(lastOp), secondOf(lastOp, 1), [lastOp]), 'bad-seal'),
]

function secondOf(op: SignedOp, later = 0): SignedOp {
  return signed(tombstoneOf(ash, [op], { at: noon + later }))
}

const newNote = (size: number, forkAt = size): string => noteOf(ash, size, forkAt, newAsh.seed)
const root = (size: number): string => toBase64url(merkleRoot(crypto, leaves(size)))
const cut = (size: number): SignedOp => change({ cut: { size, root: root(size) } })

function asks(
  id: string,
  why: string,
  ops: readonly SignedOp[],
  last: string,
  add: WitnessAdd,
  expect: Verdict,
): Vector {
  return { id, covers: rules('WIT-10'), why, input: { genesis: ash.genesis, ops, last, add }, expect }
}
const stale = (size: number): Verdict => ({ ok: false, code: 'stale', size })
const ok = (size: number): Verdict => ({ ok: true, size })
/** From seven entries that all agree on, to nine of which the last two are others than those of twelve. */
const around = addOf(7, 9, { note: newNote(9, 7) }, 7)

const witness: readonly Vector[] = [
  asks('goes-on', 'The log goes on under the new key.', [firstOp], noteOf(ash, 7), addOf(7, 12, { note: newNote(12) }), ok(12)),
  asks('old-key', 'Not under the old.', [firstOp], noteOf(ash, 7), addOf(7, 12), no('bad-checkpoint')),
  asks('rewritten', 'A new key is no leave to rewrite it.', [firstOp], noteOf(ash, 7), addOf(7, 12, { note: newNote(12, 3) }, 3), no('log-inconsistent')),
  asks('same-size', 'Nor at the same size.', [firstOp], noteOf(ash, 7), addOf(7, 7, { note: newNote(7, 3) }, 3), no('log-inconsistent')),
  asks('shorter', 'Nor to shorten it.', [firstOp], noteOf(ash, 12), around, stale(12)),
  asks('cut', 'It was cut at seven, and goes on from there.', [cut(7)], noteOf(ash, 12), around, ok(9)),
  asks('cut-asks-from-before', 'The witness says from where.', [cut(7)], noteOf(ash, 12), addOf(12, 12, { note: newNote(12) }), stale(7)),
  asks('cut-elsewhere', 'Only from there.', [cut(7)], noteOf(ash, 12), addOf(7, 9, { note: newNote(9, 3) }, 3), no('log-inconsistent')),
  asks('cut-behind', 'A cut behind what was cosigned changes nothing, unless the bank asks from there.', [cut(12)], noteOf(ash, 7), addOf(7, 12, { note: newNote(12) }), ok(12)),
  asks('cut-is-past', 'After the first checkpoint behind the cut that one counts.', [cut(7)], newNote(9, 7), addOf(7, 12, { note: newNote(12) }), stale(9)),
  asks('cut-later', 'It had gone on from seven before its people knew of nine; it was cut at twelve, and goes on from there.', [cut(12)], noteOf(ash, 9, 7), addOf(12, 12, { note: newNote(12) }), ok(12)),
  asks('cut-later-elsewhere', 'Only from there.', [cut(12)], noteOf(ash, 9, 7), addOf(12, 13, { note: newNote(13, 3) }, 3), no('log-inconsistent')),
  asks('cut-later-asks-from-before', 'Not from what was cosigned of another log.', [cut(12)], noteOf(ash, 9, 7), addOf(9, 12, { note: newNote(12) }), no('log-inconsistent')),
  asks('cut-at-last', 'Cut where the witness was.', [cut(7)], noteOf(ash, 7), addOf(7, 9, { note: newNote(9) }), ok(9)),
]

/** The log of ash with one block before the change and one behind it. */
const before = [...logOf(ash, birch)]
const behind = exchange(1, 'ann', 'abe')
const rootOf = (blocks: readonly (readonly object[])[]): string =>
  toBase64url(new Uint8Array(Buffer.from(write(blocks).root, 'hex')))
const cutOp = (rootText: string): Entry => own(change({ cut: { size: before.length, root: rootText } }))

function log(id: string, covers: string, why: string, blocks: readonly (readonly object[])[], seeds: readonly Uint8Array[], code?: string): Vector {
  const { text, size, root: top } = write(blocks, { seeds })
  const good = { ok: true, bank: ash.id, size, root: top, balances: { ann: hour, abe: -hour } }
  return { id, covers: rules(covers), why, input: { text }, expect: code === undefined ? good : no(code) }
}
const [old, fresh] = [ash.seed, newAsh.seed]
const logs: readonly Vector[] = [
  log('changed', 'LOG-07 IDN-09', 'The checkpoint over the change is by the new key.', [before, [own(firstOp)], [behind]], [old, fresh, fresh]),
  log('in-one-block', 'LOG-07 IDN-09', 'Also where other entries stand before it.', [[...before, own(firstOp), behind]], [fresh]),
  log('by-old-key', 'LOG-07 IDN-09', 'The old key is not in force any more.', [before, [own(firstOp)], [behind]], [old, old, fresh], 'wrong-key'),
  log('back-to-old-key', 'LOG-07 IDN-09', 'Nor later.', [before, [own(firstOp)], [behind]], [old, fresh, old], 'wrong-key'),
  log('new-key-early', 'LOG-07 IDN-09', 'Nor the new one before.', [before, [own(firstOp)], [behind]], [fresh, fresh, fresh], 'wrong-key'),
  log('not-sealed', 'LOG-12 IDN-06', 'Nobody sealed the change.', [before, [own(signed(firstOp.body, [0x31]))], [behind]], [old, fresh, fresh], 'not-admitted'),
  log('ended', 'LOG-12 IDN-12', 'Nothing new behind the end.', [before, [own(lastOp)], [behind]], [old, old, old], 'not-admitted'),
  log('cut', 'IDN-11', 'The cut names the root of what is before it.', [before, [cutOp(rootOf([before])), behind]], [old, fresh]),
  log('cut-wrong-root', 'IDN-11', 'It names another.', [before, [cutOp(root(7)), behind]], [old, fresh], 'wrong-root'),
]

const birchOp = signed(updateOf(birch, [], {}, 0x82), twoOf(birch))
const newBirch: Bank = { ...birch, seed: seedOf(0x82) }
const order = orderOf(ash, birch, 'bea')
const accept = acceptOf(birch, order, noon)
const decline = (code: string, xfer = idOf(order)) => ({ typ: 'decline', from: birch.id, to: ash.id, xfer, code }) as const

function released(): Vector {
  const edge = new Edge(ash, birch)
  const hold = edge.write(ash, holdOf(order, accept), noon)
  const release = edge.write(birch, releaseOf(idOf(order), 'key-replaced'), noon)
  return new Script(newBirch, 'changedSince')
    .hear(noon, ash, hold, [into(hold), out(release)])
    .end('released', 'TRF-10', 'No receipt can be by the key that the hold names, so the decider lets go.', {
      transfers: { [idOf(order)]: 'released' },
    })
}

function declined(): Vector {
  return new Script(newBirch, 'changedSince')
    .hear(noon, ash, order, [closed(order, 'key-replaced', noon)], decline('key-replaced'))
    .hear(noon, ash, order, [], decline('key-replaced'))
    .end('declined', 'TRF-05', 'Asked again, it cannot give the accept of before.', {
      transfers: { [idOf(order)]: 'declined' },
    })
}

function acceptsAnew(): Vector {
  const next = orderOf(ash, birch, 'bea', { nonce: nonceOf(0xc8) })
  const anew = acceptOf(birch, next, noon, { key: keyOf(0x82) })
  return new Script(newBirch, 'changedSince')
    .hear(noon, ash, next, [orderIn(next, anew)], anew)
    .end('accepts-anew', 'TRF-04 IDN-09', 'Another order is accepted with the new key.', {
      expected: { bea: 2 * hour },
      transfers: { [idOf(order)]: 'accepted', [idOf(next)]: 'accepted' },
    })
}

function endedDeclines(): Vector {
  const next = orderOf(ash, birch, 'bea', { nonce: nonceOf(0xc8) })
  const edge = new Edge(ash, birch)
  const hold = edge.write(ash, holdOf(order, accept), noon)
  const release = edge.write(birch, releaseOf(idOf(order), 'bank-retired'), noon)
  return new Script(birch, 'ended')
    .hear(noon, ash, next, [], decline('bank-retired', idOf(next)))
    .hear(noon, ash, hold, [into(hold), out(release)])
    .end('ended', 'IDN-12', 'A bank that ended declines orders and releases holds.', {
      transfers: { [idOf(order)]: 'released' },
    })
}

function partnerEnded(): Vector {
  const edge = new Edge(ash, birch)
  const hold = edge.write(ash, holdOf(order, accept), noon)
  const release = edge.write(birch, releaseOf(idOf(order), 'bank-retired'), noon)
  return new Script(birch, 'partnerEnded')
    .hear(noon, ash, hold, [into(hold), out(release)])
    .hear(noon, ash, { ...order, nonce: nonceOf(0xc7) }, [], decline('bank-retired', idOf({ ...order, nonce: nonceOf(0xc7) })))
    .end('partner-ended', 'IDN-12', 'Nothing new of a partner that ended.', {
      transfers: { [idOf(order)]: 'released' },
    })
}

/** The files. */
export function identityProofFiles(): VectorFile[] {
  const accepted = [...logOf(birch, ash), orderIn(order, accept)]
  return [
    { name: 'evidence/identity.json', kind: 'evidence.verify', about: 'Evidence about banks that changed their keys, and about two changes.', vectors: evidence },
    { name: 'witness/identity.json', kind: 'witness.add', about: 'Ash, which changed its keys, asks birch to cosign a checkpoint.', vectors: witness },
    { name: 'ledger/identity.json', kind: 'log.export', about: 'Logs of a bank that changed its keys.', vectors: logs },
    {
      name: 'transfer/identity.json',
      kind: 'transfer.run',
      about: 'Birch had accepted an order; then a bank changed its keys, or ended.',
      given: {
        changedSince: [...accepted, own(birchOp)],
        ended: [...accepted, own(signed(tombstoneOf(birch), twoOf(birch)))],
        partnerEnded: [...accepted, theirs(lastOp)],
      },
      vectors: [released(), declined(), acceptsAnew(), endedDeclines(), partnerEnded()],
    },
  ]
}
