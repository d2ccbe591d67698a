/** Vectors of the handshake with a bank that is no partner yet (AGR-06 to AGR-08), at the bank birch. */
import type { Agreement, Concluded, Item, Propose, SignedOp } from '../../../protocol/generated/types.ts'
import { invite, lineOf, proposalOf } from './agreement.ts'
import {
  agreementOf,
  ash,
  birch,
  cedar,
  genesisEntry,
  hour,
  nonceOf,
  noon,
  remade,
  sealBy,
  seedOf,
  stranger,
  weakKey,
  type Bank,
} from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { frameText } from './frame.ts'
import { own as itsOwn } from './identity-entries.ts'
import { signed, tombstoneOf, twoOf } from './identity-ops.ts'
import { idOf, orderOf } from './lanes.ts'
import { Play } from './play.ts'

/** Birch's own invite, with the terms of the others. */
const own = { ...invite, from: birch.id, name: 'Birch timebank' }
const opened = ['agreement.open']
const endOf = (bank: Bank): SignedOp => signed(tombstoneOf(bank), twoOf(bank))

function agreementWith(invited: Bank, more: Partial<Agreement> = {}): Agreement {
  return {
    ...agreementOf(birch, invited, [5 * hour, invite.grants]),
    at: noon,
    nonce: invite.secret,
    ...more,
  }
}

function proposeBy(
  invited: Bank,
  more: Partial<Propose> = {},
  agreement: Agreement = agreementWith(invited),
): Propose {
  const card = { addrs: [], name: 'Cedar timebank' }
  const seal = sealBy(invited.seed, agreement)
  return {
    typ: 'agr.propose',
    from: invited.id,
    to: birch.id,
    genesis: invited.genesis,
    agreement,
    seal,
    ...card,
    ...more,
  }
}

function concluded(invited: Bank, agreement: Agreement = agreementWith(invited)): Concluded {
  const card = { addrs: [], name: own.name }
  const about = { genesis: birch.genesis, agreement: idOf(agreement), seal: sealBy(birch.seed, agreement) }
  return { typ: 'agr.concluded', from: birch.id, to: invited.id, ...about, ...card }
}

const error = (to: Bank, code: string): Item => ({ typ: 'error', from: birch.id, to: to.id, code })
const play = (log = 'birch'): Play => new Play(log, undefined, { invites: [own] })

/** A proposal that is refused. */
function refused(
  id: string,
  covers: string,
  why: string,
  code: string,
  propose: Propose,
  sealedBy = cedar,
): Vector {
  return play()
    .ask(cedar, [propose], [error(cedar, code)], [], sealedBy)
    .end(id, covers, why)
}

function concludes(): Vector {
  const propose = proposeBy(cedar)
  return play()
    .ask(cedar, [propose], [concluded(cedar)], opened)
    .ask(cedar, [propose], [concluded(cedar)])
    .later(1_000_000)
    .ask(cedar, [propose], [concluded(cedar)])
    .end(
      'concludes',
      'AGR-06 AGR-07',
      'Proposed, concluded; the same proposal gets the same answer, also after the invite expired.',
    )
}

function usedByOther(): Vector {
  return play()
    .ask(cedar, [proposeBy(cedar)], [concluded(cedar)], opened)
    .ask(stranger, [proposeBy(stranger)], [error(stranger, 'invite-used')])
    .end('used-by-other', 'AGR-07', 'An invite is good once.')
}

function usedOtherwise(): Vector {
  const other = agreementWith(cedar, { at: noon + 1 })
  return play()
    .ask(cedar, [proposeBy(cedar)], [concluded(cedar)], opened)
    .ask(cedar, [proposeBy(cedar, {}, other)], [error(cedar, 'invite-used')])
    .end('used-otherwise', 'AGR-07', 'Another agreement by the same bank is another use.')
}

/** A partner takes up a second invite. */
function twice(): Vector {
  const again = { ...own, secret: nonceOf(0x78) }
  const other = agreementWith(cedar, { nonce: again.secret })
  return new Play('birch', undefined, { invites: [own, again] })
    .ask(cedar, [proposeBy(cedar)], [concluded(cedar)], opened)
    .ask(cedar, [proposeBy(cedar, {}, other)], [error(cedar, 'partner-exists')])
    .end('partner-again', 'AGR-06 AGR-05', 'No bank seals an agreement that it does not log.')
}

function atLast(): Vector {
  return play()
    .later(86_400)
    .ask(cedar, [proposeBy(cedar)], [concluded(cedar)], opened)
    .end('last-second', 'AGR-06', 'The last second of the invite.')
}

function tooLate(): Vector {
  return play()
    .later(86_401)
    .ask(cedar, [proposeBy(cedar)], [error(cedar, 'invite-expired')])
    .end('expired', 'AGR-06', 'The invite has expired.')
}

function silent(id: string, why: string, items: readonly Item[]): Vector {
  return play().ask(cedar, items, []).end(id, 'AGR-06 NET-13', why)
}

/** What birch sends when it takes up ash's invite, granting what is asked. */
const granted = proposalOf(
  birch,
  agreementOf(ash, birch, [invite.asks, invite.grants]).a === ash.id
    ? { aMayOwe: invite.asks }
    : { bMayOwe: invite.asks },
)
const asking: Item = {
  ...{ typ: 'agr.propose', from: birch.id, to: ash.id, genesis: birch.genesis, agreement: granted },
  ...{ seal: sealBy(birch.seed, granted), addrs: [], name: 'Birch timebank' },
}
const answer: Concluded = {
  ...{ typ: 'agr.concluded', from: ash.id, to: birch.id, genesis: ash.genesis, agreement: idOf(granted) },
  ...{ seal: sealBy(ash.seed, granted), addrs: [], name: 'Ash timebank' },
}
const line = lineOf(invite)

/** Birch takes up ash's invite and gets this answer. */
function joins(id: string, why: string, reply: Item, code?: string, by = ash): Vector {
  return new Play('birch')
    .join(line, frameText(by.seed, [reply]), [asking], code === undefined ? opened : [], code)
    .end(id, 'AGR-08', why)
}

function joinsLater(): Vector {
  return new Play('birch')
    .join(line, undefined, [asking], [], 'unreachable')
    .later(60)
    .join(line, 'lost', [asking], [], 'bad-frame')
    .later(60)
    .join(line, frameText(ash.seed, [answer]), [asking], opened)
    .join(line, frameText(ash.seed, [answer]), [], [])
    .end(
      'joins-later',
      'AGR-08',
      'No answer, half an answer, an answer: the same agreement each time, of the instant of the first. Then it stands.',
    )
}

/** A bank whose id is less than birch's, so that birch waits for it. */
function firstBefore(bank: Bank): Bank {
  for (let n = 0; ; n++) {
    const other = remade(bank, { nonce: nonceOf(n) })
    if (other.id < birch.id) return other
  }
}

/** Birch has proposed to `other` and got no answer when `other` takes up birch's own invite. */
function crossing(other: Bank): { play: Play; line: string; asking: Item } {
  const theirs = { ...invite, from: other.id }
  const agreement = { ...agreementOf(other, birch, [invite.asks, invite.grants]), at: noon, nonce: invite.secret }
  const item: Item = { ...asking, to: other.id, agreement, seal: sealBy(birch.seed, agreement) } as Item
  const otherInvite = { ...own, secret: nonceOf(0x79) }
  const both = new Play('birch', undefined, { invites: [otherInvite] })
  both.join(lineOf(theirs), undefined, [item], [], 'unreachable')
  return { play: both, line: lineOf(theirs), asking: item }
}

const onOther = (by: Bank): Agreement => agreementWith(by, { nonce: nonceOf(0x79) })

function crossed(): Vector {
  const small = firstBefore(ash)
  const { play: both, line: theirs, asking: again } = crossing(small)
  const propose = proposeBy(small, {}, onOther(small))
  const waits = error(small, 'proposals-crossed')
  const used: Item = { typ: 'error', from: small.id, to: birch.id, code: 'invite-used' }
  return both
    .ask(small, [propose], [waits])
    .later(60)
    .ask(small, [propose], [waits])
    .join(theirs, frameText(small.seed, [used]), [again], [], 'invite-used')
    .ask(small, [propose], [concluded(small, onOther(small))], opened)
    .end(
      'crossed',
      'AGR-10',
      'The other bank may have sealed what birch proposed, so birch seals nothing else with it, until it is told that none was.',
    )
}

function crossedByGreater(): Vector {
  const { play: both } = crossing(ash)
  return both
    .ask(ash, [proposeBy(ash, {}, onOther(ash))], [concluded(ash, onOther(ash))], opened)
    .end('crossed-by-greater', 'AGR-10', 'Ash, whose id is the greater, waits for birch; birch does not wait for ash.')
}

function joinsNot(): Vector {
  return new Play('birch')
    .join(lineOf(own), undefined, [], [], 'own-invite')
    .join('hourbridge-invite:', undefined, [], [], 'invite-invalid')
    .later(86_401)
    .join(line, undefined, [], [], 'invite-expired')
    .end('joins-not', 'AGR-01 AGR-08', 'Its own invite, no invite, one that has expired: birch asks nobody.')
}

/** The file of the handshake. */
export function strangerFile(): VectorFile {
  const good = agreementWith(cedar)
  return {
    name: 'agreement/handshake.json',
    kind: 'frame.session',
    about: 'Requests on the protocol open to strangers, and their answers.',
    given: {
      birch: [genesisEntry(birch)],
      ended: [genesisEntry(birch), itsOwn(endOf(birch))],
    },
    vectors: [
      concludes(),
      usedByOther(),
      usedOtherwise(),
      twice(),
      atLast(),
      tooLate(),
      refused(
        'unknown',
        'AGR-06',
        'An invite that birch never made.',
        'invite-unknown',
        proposeBy(cedar, {}, agreementWith(cedar, { nonce: nonceOf(1) })),
      ),
      refused(
        'other-terms',
        'AGR-06 AGR-03',
        'Other terms than the invite’s.',
        'invite-terms',
        proposeBy(cedar, {}, agreementWith(cedar, { maxHolds: 99 })),
      ),
      refused(
        'other-inviter',
        'AGR-06 AGR-03',
        'The agreement is with ash.',
        'invite-terms',
        proposeBy(cedar, {}, proposalOf(cedar)),
      ),
      refused(
        'ended',
        'AGR-06 IDN-12',
        'A bank that has ended takes up no invite.',
        'bank-retired',
        proposeBy(cedar, { ops: [endOf(cedar)] }),
      ),
      play('ended')
        .ask(cedar, [proposeBy(cedar)], [error(cedar, 'bank-retired')])
        .end('own-end', 'AGR-06 IDN-12', 'Nor does one that has ended let anybody take up its own.'),
      refused('other-receiver', 'AGR-06', 'Meant for ash.', 'wrong-bank', proposeBy(cedar, { to: ash.id })),
      refused(
        'other-genesis',
        'AGR-06 IDN-03',
        'The genesis of another bank.',
        'wrong-bank',
        proposeBy(cedar, { genesis: stranger.genesis }),
      ),
      refused(
        'changed-genesis',
        'AGR-06 IDN-03',
        'A genesis whose hash is another id.',
        'wrong-bank',
        proposeBy(cedar, { genesis: { ...cedar.genesis, at: 0 } }),
      ),
      refused(
        'frame-by-other',
        'AGR-06 SIG-09',
        'The frame is sealed by another bank.',
        'wrong-bank',
        proposeBy(cedar),
        stranger,
      ),
      refused(
        'seal-by-other',
        'AGR-06 AGR-05',
        'The agreement is sealed by another bank.',
        'bad-seal',
        proposeBy(cedar, { seal: sealBy(stranger.seed, good) }),
      ),
      refused(
        'seal-of-other',
        'AGR-06 AGR-05',
        'Cedar sealed something else.',
        'bad-seal',
        proposeBy(cedar, { seal: sealBy(cedar.seed, {}) }),
      ),
      refused(
        'seal-by-transport-key',
        'AGR-06 SIG-09',
        'Agreements are sealed by the operational key.',
        'bad-seal',
        proposeBy(cedar, { seal: sealBy(seedOf(0x13), good) }),
      ),
      otherConnection(),
      weakKeys(),
      silent('no-proposal', 'Strangers may do nothing else.', [orderOf(cedar, birch, 'bea')]),
      silent('two-items', 'One proposal, alone.', [proposeBy(cedar), proposeBy(cedar)]),
      unreadable(
        'forged-frame',
        'A frame whose seal does not hold.',
        frameText(stranger.seed, [proposeBy(cedar)]).replace(stranger.genesis.op, cedar.genesis.op),
      ),
      joins('joins', 'Birch takes up an invite of ash.', answer),
      joins(
        'joins-refused',
        'Ash refuses.',
        { typ: 'error', from: ash.id, to: birch.id, code: 'invite-used' },
        'invite-used',
      ),
      joins('joins-other-seal', 'The frame is sealed by another bank.', answer, 'wrong-bank', cedar),
      joins(
        'joins-other-bank',
        'Another bank answers.',
        { ...answer, from: cedar.id, genesis: cedar.genesis },
        'wrong-bank',
        cedar,
      ),
      joins(
        'joins-other-genesis',
        'A genesis whose hash is not the id in the invite.',
        { ...answer, genesis: cedar.genesis },
        'wrong-bank',
        cedar,
      ),
      joins(
        'joins-other-agreement',
        'The seal of something else.',
        { ...answer, agreement: idOf({}) },
        'wrong-bank',
      ),
      joins(
        'joins-unsealed',
        'Ash did not seal the agreement.',
        { ...answer, seal: sealBy(ash.seed, {}) },
        'bad-seal',
      ),
      joins('joins-other-item', 'Something else comes back.', orderOf(ash, birch, 'bea'), 'wrong-bank'),
      joinsLater(),
      crossed(),
      crossedByGreater(),
      joinsNot(),
      unreadable('no-frame', 'Something else.', 'GET / HTTP/1.1'),
    ],
  }
}

/** Cedar's proposal comes on the connection of another bank. */
function otherConnection(): Vector {
  const there: Bank = { ...cedar, genesis: { ...cedar.genesis, transport: stranger.genesis.transport } }
  return play()
    .ask(there, [proposeBy(cedar)], [error(cedar, 'wrong-bank')])
    .end('other-connection', 'AGR-06 IDN-03', 'Who connects has the transport key of the genesis.')
}

/** A bank whose key for cosigning has no private key. */
function weakKeys(): Vector {
  const bad = remade(cedar, { cosign: weakKey })
  return play()
    .ask(bad, [proposeBy(bad)], [error(bad, 'bad-genesis')])
    .end('weak-key', 'AGR-06 IDN-04 SIG-05', 'A key of small order is not registered.')
}

/** A frame that does not open gets no answer: nobody knows whose it is. */
function unreadable(id: string, why: string, text: string): Vector {
  return play().askText(cedar, text, []).end(id, 'AGR-06 NET-13', why)
}
