/** Vectors of invites and agreements (AGR). */
import { toBase64url, utf8 } from '../../../protocol/bytes.ts'
import { canonicalize } from '../../../protocol/canonical.ts'
import type { Agreement, AgreementOpen, Entry, Genesis, Invite } from '../../../protocol/generated/types.ts'
import {
  agreementEntry,
  agreementOf,
  ash,
  birch,
  cedar,
  genesisEntry,
  hour,
  keyOf,
  nonceOf,
  noon,
  remade,
  sealBy,
  terms,
  weakKey,
  type Bank,
} from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { idOf } from './lanes.ts'

/** Ash invites: it grants four hours and asks for six. */
export const invite: Invite = {
  typ: 'invite',
  from: ash.id,
  peer: '12D3KooWPjceQrSwdWXPyLLeABRXmuqt69Rg3sBYbU1Nft9HyQ6X',
  addrs: ['/ip4/192.0.2.1/tcp/4100'],
  name: 'Ash timebank',
  grants: 4 * hour,
  asks: 6 * hour,
  ...terms,
  secret: nonceOf(0x77),
  expires: noon + 86_400,
}

/** An invite as a line of text. */
export const lineOf = (value: object): string => `hourbridge-invite:${toBase64url(utf8(canonicalize(value)))}`
const line = lineOf(invite)
const textLine = (text: string): string => `hourbridge-invite:${toBase64url(utf8(text))}`

function reads(id: string, why: string, text: string, value?: object): Vector {
  return {
    id,
    covers: rules('AGR-01'),
    why,
    input: { line: text },
    expect: value === undefined ? no('invite-invalid') : { ok: true, invite: value },
  }
}

const wrapped = (line.match(/.{1,60}/g) ?? []).join('\r\n  ')
/** U+0009 to U+000D, U+FEFF, Zs, Zl and Zp, one of them behind each character from the first on. */
const blanks = '\u0009\u000a\u000b\u000c\u000d\ufeff\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2028\u2029'
const spaced = [...line].map((character, at) => character + (blanks[at] ?? '')).join('')
const omit = (key: string): object =>
  Object.fromEntries(Object.entries(invite).filter(([name]) => name !== key))

/** What no bank may call itself: it is shown to people before they sign, on terminals as well. */
const names: ReadonlyMap<string, readonly [about: string, text: string]> = new Map([
  ['escape', ['No control characters: this one clears a terminal.', 'Ash\u001b[2J']],
  ['newline', ['One line.', 'Ash\nBirch']],
  ['turned', ['Nothing that turns the direction of writing.', 'Ash \u202ehsA']],
  ['empty', ['Something to see.', '']],
  ['blank', ['Not blanks alone.', '   ']],
  ['led-by-blank', ['No blank before it.', ' Ash']],
  ['ended-by-blank', ['No blank behind it.', 'Ash\u00a0']],
  ['long', ['At most 80 characters.', 'A'.repeat(81)]],
])

const invites: readonly Vector[] = [
  reads('ordinary', 'One line.', line, invite),
  reads('newline', 'With the newline that was copied along.', `${line}\n`, invite),
  reads('wrapped', 'Broken into lines by an e-mail program.', wrapped, invite),
  reads('blanks-of-all-kinds', 'All that is white space to a reader of invites.', spaced, invite),
  reads('next-line', 'U+0085 is none.', `${line}\u0085`),
  reads('zero-width-space', 'Nor is U+200B.', `${line}\u200b`),
  reads('four-addresses', 'At most four.', lineOf({ ...invite, addrs: ['/a', '/b', '/c', '/d'] }), {
    ...invite,
    addrs: ['/a', '/b', '/c', '/d'],
  }),
  reads('name-not-ascii', 'Names are any text of one line.', lineOf({ ...invite, name: 'Tŷ’r Afon' }), {
    ...invite,
    name: 'Tŷ’r Afon',
  }),
  ...[...names].map(([name, [about, text]]) => reads(`name-${name}`, about, lineOf({ ...invite, name: text }))),
  reads('empty', 'Nothing.', ''),
  reads('prefix-only', 'Nothing behind the prefix.', 'hourbridge-invite:'),
  reads('no-prefix', 'The prefix is missing.', line.slice('hourbridge-invite:'.length)),
  reads('prefix-upper', 'The prefix is lower case.', line.replace('hourbridge', 'Hourbridge')),
  reads('cut', 'Not all of it was copied.', line.slice(0, -5)),
  reads('padded', 'Unpadded.', `${line}==`),
  reads('text-behind', 'Nothing behind it.', `${line}.`),
  reads('not-canonical', 'Another spelling of the same invite.', textLine(JSON.stringify(invite, null, 1))),
  reads('not-json', 'No JSON at all.', textLine('hello')),
  reads('other-typ', 'Something else.', lineOf({ ...invite, typ: 'order' })),
  reads('unknown-member', 'Nothing else in it.', lineOf({ ...invite, note: 'hello' })),
  reads('no-address', 'At least one.', lineOf({ ...invite, addrs: [] })),
  reads('five-addresses', 'At most four.', lineOf({ ...invite, addrs: ['/a', '/b', '/c', '/d', '/e'] })),
  reads('negative-grant', 'A limit is not negative.', lineOf({ ...invite, grants: -1 })),
  reads('no-holds', 'One hold at least.', lineOf({ ...invite, maxHolds: 0 })),
  reads('decides-too-fast', 'Five seconds at least.', lineOf({ ...invite, decideMax: 4 })),
  ...['from', 'grants', 'maxHeld', 'secret', 'expires'].map((key) =>
    reads(`no-${key.toLowerCase()}`, 'Every member is required.', lineOf(omit(key))),
  ),
]

/** What `invited` proposes; it grants five hours where six were asked for. */
export function proposalOf(invited: Bank, more: Partial<Agreement> = {}): Agreement {
  const grants = 5 * hour
  const head = agreementOf(ash, invited, [grants, invite.grants])
  return { ...head, at: noon, nonce: invite.secret, ...more }
}

const kept = (id: string, why: string, invited: Bank, agreement: object, good = true): Vector => ({
  id,
  covers: rules('AGR-03'),
  why,
  input: { invite, invited: invited.id, agreement },
  expect: good ? { ok: true } : no('invite-terms'),
})

const proposal = proposalOf(birch)
const inviterIsA = ash.id < birch.id
const swapped = { aMayOwe: proposal.bMayOwe, bMayOwe: proposal.aMayOwe }
const theirs = inviterIsA ? 'bMayOwe' : 'aMayOwe'
const ours = inviterIsA ? 'aMayOwe' : 'bMayOwe'

const termsKept: readonly Vector[] = [
  kept('kept', 'The terms of the invite.', birch, proposal),
  kept('kept-by-cedar', 'Whoever takes it up.', cedar, proposalOf(cedar)),
  kept('grants-nothing', 'What the invited bank grants is its own affair.', birch, {
    ...proposal,
    [ours]: 0,
  }),
  kept('grants-more', 'More than was asked for, too.', birch, { ...proposal, [ours]: 100 * hour }),
  kept('other-time', 'The instant is free.', birch, { ...proposal, at: noon + 99 }),
  kept(
    'wants-more',
    'The inviting bank grants what it said.',
    birch,
    { ...proposal, [theirs]: 4 * hour + 1 },
    false,
  ),
  kept(
    'wants-less',
    'Not less either: an invite is taken as it stands.',
    birch,
    { ...proposal, [theirs]: hour },
    false,
  ),
  kept('swapped', 'The two limits exchanged.', birch, { ...proposal, ...swapped }, false),
  kept('other-bank', 'The agreement of a bank that does not propose it.', cedar, proposal, false),
  kept(
    'banks-swapped',
    'The lower id is a.',
    birch,
    { ...proposal, a: proposal.b, b: proposal.a, ...swapped },
    false,
  ),
  kept('other-channel', 'The channel of another pair.', birch, { ...proposal, ch: idOf({}) }, false),
  kept('epoch-2', 'The first epoch is 1.', birch, { ...proposal, ep: 2 }, false),
  kept('other-holds', 'More holds.', birch, { ...proposal, maxHolds: terms.maxHolds + 1 }, false),
  kept('other-held', 'More seconds in holds.', birch, { ...proposal, maxHeld: terms.maxHeld + 1 }, false),
  kept('other-decide', 'More time to decide.', birch, { ...proposal, decideMax: terms.decideMax + 1 }, false),
  kept('other-secret', 'The secret of another invite.', birch, { ...proposal, nonce: nonceOf(1) }, false),
]

const made: readonly Vector[] = [birch, cedar].map((invited) => ({
  id: invited === birch ? 'birch' : 'cedar',
  covers: rules('AGR-02 AGR-03'),
  why: 'The agreement that this bank proposes.',
  input: { invite, invited: invited.id, grants: 5 * hour, at: noon },
  expect: { ok: true as const, agreement: proposalOf(invited) },
}))

const agreement = agreementOf(ash, birch)
const entry = agreementEntry(ash, birch)
const opens = (
  id: string,
  covers: string,
  why: string,
  value: AgreementOpen,
  code?: string,
  then: readonly Entry[] = [],
): Vector => ({
  id,
  covers: rules(covers),
  why,
  input: { log: 'ash', ...(then.length > 0 && { then }), entry: value },
  expect: code === undefined ? { ok: true, balances: {} } : no(code),
})
const signed = (more: Partial<Agreement>): AgreementOpen =>
  agreementEntry(ash, birch, { ...agreement, ...more })
const seals = { sealA: entry.sealA, sealB: entry.sealB }

/** The agreement with birch, had birch another genesis. */
const withPeer = (more: Partial<Genesis>): AgreementOpen => agreementEntry(ash, remade(birch, more))

/** An agreement of ash with itself. */
function selfish(): AgreementOpen {
  const own = {
    ...agreement,
    a: ash.id,
    b: ash.id,
    ch: idOf({ typ: 'channel', a: ash.id, b: ash.id, unit: 's' }),
  }
  const seal = sealBy(ash.seed, own)
  return { ...entry, agreement: own, peer: ash.genesis, sealA: seal, sealB: seal }
}

const opened: readonly Vector[] = [
  opens('opens', 'AGR-04', 'Two banks agree.', entry),
  opens('opens-second', 'AGR-04', 'Partners are many.', agreementEntry(ash, cedar), undefined, [entry]),
  opens(
    'with-itself',
    'AGR-04 IDN-03',
    'A bank is not its own partner.',
    { ...entry, peer: ash.genesis },
    'wrong-bank',
  ),
  opens('with-itself-throughout', 'AGR-04', 'Not even if it signed twice.', selfish(), 'wrong-bank'),
  opens(
    'other-peer',
    'AGR-04 IDN-03',
    'The genesis of a bank that is not in the agreement.',
    { ...entry, peer: cedar.genesis },
    'wrong-bank',
  ),
  opens(
    'genesis-changed',
    'AGR-04 IDN-03',
    'A genesis whose hash is another id.',
    { ...entry, peer: { ...birch.genesis, transport: keyOf(9) } },
    'wrong-bank',
  ),
  opens(
    'of-others',
    'AGR-04',
    'An agreement of two other banks.',
    agreementEntry(birch, cedar),
    'wrong-bank',
  ),
  opens(
    'banks-swapped',
    'AGR-04',
    'The lower id is a.',
    { ...entry, agreement: { ...agreement, a: agreement.b, b: agreement.a } },
    'wrong-bank',
  ),
  opens(
    'other-channel',
    'AGR-02 AGR-04',
    'The channel of another pair.',
    signed({ ch: agreementOf(ash, cedar).ch }),
    'wrong-bank',
  ),
  opens('twice', 'AGR-04', 'One agreement with each bank.', signed({ nonce: nonceOf(1) }), 'partner-exists', [
    entry,
  ]),
  ...(
    [
      ['epoch-2', 'The first agreement of two banks has epoch 1.', { ep: 2 }],
      ['after-nothing', 'It follows none.', { after: idOf({}) }],
      ['opening-first', 'Nothing is owed yet.', { opening: 0 }],
    ] as const
  ).map(([id, why, more]) => opens(id, 'AGR-04 AGR-09', why, signed(more), 'wrong-epoch')),
  opens(
    'exists-before-seal',
    'AGR-04',
    'The partner is looked at before the seals.',
    { ...entry, sealA: sealBy(cedar.seed, agreement) },
    'partner-exists',
    [entry],
  ),
  opens(
    'peer-all-sign',
    'AGR-04 IDN-02',
    'All rotation keys of the partner sign together.',
    withPeer({ rotation: { keys: birch.genesis.rotation.keys, threshold: 3 } }),
  ),
  opens(
    'peer-threshold',
    'AGR-04 IDN-02',
    'More rotation keys are to sign than there are.',
    withPeer({ rotation: { keys: birch.genesis.rotation.keys, threshold: 4 } }),
    'bad-genesis',
  ),
  opens(
    'peer-key-twice',
    'AGR-04 IDN-02',
    'One key for two uses.',
    withPeer({ cosign: birch.genesis.op }),
    'bad-genesis',
  ),
  opens(
    'peer-key-weak',
    'AGR-04 IDN-04 SIG-05',
    'A key of small order, although nothing is signed by it yet.',
    withPeer({ transport: weakKey }),
    'bad-genesis',
  ),
  opens(
    'genesis-before-seal',
    'AGR-04',
    'The genesis is looked at before the seals.',
    { ...withPeer({ cosign: birch.genesis.op }), sealA: sealBy(cedar.seed, agreement) },
    'bad-genesis',
  ),
  opens(
    'seal-other-key-a',
    'AGR-04 AGR-05',
    'Sealed by a third bank.',
    { ...entry, sealA: sealBy(cedar.seed, agreement) },
    'bad-seal',
  ),
  opens(
    'seal-other-key-b',
    'AGR-04 AGR-05',
    'Sealed by a third bank.',
    { ...entry, sealB: sealBy(cedar.seed, agreement) },
    'bad-seal',
  ),
  opens(
    'seals-swapped',
    'AGR-04 AGR-05',
    'Each in its place.',
    { ...entry, sealA: seals.sealB, sealB: seals.sealA },
    'bad-seal',
  ),
  opens(
    'seal-by-transport-key',
    'AGR-05 SIG-09',
    'Agreements are sealed by the operational key.',
    { ...entry, sealA: sealBy(new Uint8Array(32).fill(0x11), agreement) },
    'bad-seal',
  ),
]

const sealed = (id: string, why: string, value: AgreementOpen, good = true): Vector => ({
  id,
  covers: rules('AGR-05 LOG-14'),
  why,
  input: { bank: ash.id, entry: value },
  expect: good ? { ok: true } : no('bad-signature'),
})
const swap = { key: entry.sealA.key, sig: entry.sealB.sig }

const sealings: readonly Vector[] = [
  sealed('both', 'Both seals hold.', entry),
  sealed(
    'other-terms',
    'Signed for other terms.',
    { ...entry, agreement: { ...agreement, aMayOwe: agreement.aMayOwe + 1 } },
    false,
  ),
  sealed('other-signature', 'The key of one, the signature of the other.', { ...entry, sealA: swap }, false),
  sealed(
    'signed-entry',
    'Signed over something else.',
    { ...entry, sealB: sealBy(birch.seed, { agreement }) },
    false,
  ),
]

/** All files of this folder. */
export function agreementFiles(): VectorFile[] {
  const given = { ash: [genesisEntry(ash)] }
  const about = 'An entry that opens an agreement: the first rule that it breaks.'
  return [
    {
      name: 'agreement/invites.json',
      kind: 'agreement.invite',
      about: 'Lines that people paste, and the invite in them.',
      vectors: invites,
    },
    {
      name: 'agreement/terms.json',
      kind: 'agreement.terms',
      about: 'Whether a proposal keeps to the terms of an invite.',
      vectors: termsKept,
    },
    {
      name: 'agreement/made.json',
      kind: 'agreement.make',
      about: 'The agreement that an invited bank proposes.',
      vectors: made,
    },
    { name: 'agreement/opened.json', kind: 'ledger.admit', about, given, vectors: opened },
    {
      name: 'agreement/seals.json',
      kind: 'log.claims',
      about: 'Whether the signatures that an entry relies on hold.',
      vectors: sealings,
    },
  ]
}
