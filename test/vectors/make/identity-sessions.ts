/** Vectors of how banks hear of each other's new keys (IDN-10, IDN-13, NET-04, NET-05), at the bank birch. */
import type { Hello, IdHave, Item, SignedOp, Tip } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, keyOf, logOf, noon, seedOf } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { frameText } from './frame.ts'
import { own, theirs } from './identity-entries.ts'
import { firstOp, lastOp, newAsh, signed, twoOf, updateOf } from './identity-ops.ts'
import { acceptOf, idOf } from './lanes.ts'
import { accept, ack, complaint, order, Play, resume, transportOf } from './play.ts'
import { toHex } from './trace.ts'

/** Ash changes its keys, but for the one that names it on the network. */
const staying = signed(updateOf(ash, [], { transport: ash.genesis.transport }))
const birchOp = signed(updateOf(birch, [], { transport: birch.genesis.transport }, 0x82), twoOf(birch))
const newBirch = seedOf(0x82)

const first = (bank: typeof ash): Tip => ({ seq: 0, oid: idOf(bank.genesis) })
const tipOf = (op: SignedOp): Tip => ({ seq: op.body.seq, oid: idOf(op.body) })
const told = (ops: readonly SignedOp[], from = ash.id, to = birch.id): Item => ({ typ: 'id.ops', from, to, ops })
const states = (mine: Tip, yours: Tip): Partial<Hello> => ({ identity: { mine, yours } })
const learns = ['partner.identity']

/** Birch has ash's old keys; ash comes with new ones. */
function coming(): Play {
  const play = new Play()
  return play.open(play.hello(birch, ash, false))
}

function withOps(): Vector {
  const play = coming()
  const hello = play.hello(ash, birch, true, {}, states(tipOf(staying), first(birch)))
  play.bytes(frameText(newAsh.seed, [told([staying]), hello]), learns)
  play.bytes(frameText(newAsh.seed, [order]), ['order.in'], [accept])
  play.hear([resumeOf(play)], [], [complaint('bad-seal')])
  return play.end(
    'brings-its-key',
    'NET-04 NET-05 IDN-13',
    'The operation proves itself and brings the key of the frame; from then on the old key is refused.',
  )
}

const resumeOf = (play: Play): Item => play.lanes.draft(ash, resume, noon)

function withoutOps(): Vector {
  const play = coming()
  const hello = play.hello(ash, birch, true, {}, states(tipOf(staying), first(birch)))
  play.bytes(frameText(newAsh.seed, [hello]), [], [complaint('bad-seal')])
  play.bytes(frameText(newAsh.seed, [hello, told([staying])]), [], [complaint('bad-seal')])
  return play.end('key-not-brought', 'NET-04', 'Without the operation before it, the key is nobody’s.')
}

function forgedOps(): Vector {
  const play = coming()
  const forged = signed(staying.body, [0x01, 0x11])
  const hello = play.hello(ash, birch, true, {}, states(tipOf(staying), first(birch)))
  play.bytes(frameText(newAsh.seed, [told([forged]), hello]), [], [complaint('bad-seal')], [complaint('bad-seal')])
  play.hear([play.hello(ash, birch, true)], [])
  play.hear([order], ['order.in'], [accept])
  return play.end(
    'forged-operation',
    'IDN-06 NET-04',
    'Who has the keys of the computer, but not the sheets, changes nothing; the old key stays in force.',
  )
}

function oldFrameBrings(): Vector {
  const play = coming()
  play.hear([told([staying]), play.hello(ash, birch, true)], learns, [complaint('bad-seal')])
  return play.end(
    'operation-under-old-key',
    'NET-04 IDN-10',
    'Whoever brings the operation, it counts; the rest of the frame is by a key that was replaced.',
  )
}

function knownOps(): Vector {
  const play = new Play('changed')
  const state = states(first(birch), tipOf(staying))
  play.open(play.hello(birch, ash, false, {}, state))
  const hello = play.hello(ash, birch, true, {}, states(tipOf(staying), first(birch)))
  play.bytes(frameText(newAsh.seed, [told([staying]), hello]), [])
  const entry = play.lanes.write(ash, resume, noon)
  play.bytes(frameText(newAsh.seed, [entry]), ['lane.in'], [ack(play.lanes, entry)])
  return play.end('operation-known', 'IDN-13', 'What is known already is no fault, and changes nothing.')
}

function twoStories(): Vector {
  const play = new Play('changed')
  play.open(play.hello(birch, ash, false, {}, states(first(birch), tipOf(staying))))
  const other = signed({ ...staying.body, at: noon + 1 })
  const hello = play.hello(ash, birch, true, {}, states(tipOf(staying), first(birch)))
  play.bytes(frameText(newAsh.seed, [hello]), [])
  const suspended = play.lanes.write(birch, { typ: 'lane.suspend', code: 'evidence' }, noon)
  play.bytes(
    frameText(newAsh.seed, [told([other])]),
    ['evidence', 'lane.out'],
    [suspended],
    [complaint('identity-fork')],
  )
  return play.end('two-stories', 'EVI-10 EVI-08', 'Two changes with one number: evidence, and nothing new with that bank.')
}

function otherBanksOps(): Vector {
  const play = coming()
  const cedars = signed(updateOf(cedar, [], {}, 0x83), twoOf(cedar))
  play.hear([told([cedars])], [], [complaint('wrong-bank')])
  return play.end('operation-of-another', 'IDN-13', 'A partner tells of itself only.')
}

function refusedOps(): Vector {
  const play = coming()
  const next = signed(updateOf(ash, [staying], {}, 0xb1))
  play.hear([told([next])], [], [complaint('identity-gap')])
  play.hear([told([signed({ ...staying.body, cosign: ash.genesis.op } as SignedOp['body'])])], [], [complaint('bad-identity')])
  play.hear([told([lastOp, signed(updateOf(ash, [lastOp], {}, 0xb1))])], learns, [complaint('bank-retired')])
  return play.end('refused-operations', 'IDN-05 IDN-08 IDN-13', 'The first is missing; a key changes its use; something follows the end.')
}

/** Ash's transport key changes: over the old connection, then it is somebody else. */
function moves(): Vector {
  const play = coming()
  const hello = play.hello(ash, birch, true, {}, states(tipOf(firstOp), first(birch)))
  play.bytes(frameText(newAsh.seed, [told([firstOp]), hello]), learns)
  play.hear([order], [])
  play.movedTo(keyOf(0x91))
  play.open(play.hello(birch, ash, false, {}, states(first(birch), tipOf(firstOp))))
  play.bytes(frameText(newAsh.seed, [hello]), [])
  play.bytes(frameText(newAsh.seed, [order]), ['order.in'], [accept])
  return play.end('moves', 'IDN-10 IDN-13', 'The peer of the old transport key is nobody any more.')
}

const intro: Item = { typ: 'intro', genesis: ash.genesis, ops: [firstOp] }
const birchs: Item = { typ: 'intro', genesis: birch.genesis }
const have = (from: string, to: string, tip: Tip): IdHave => ({ typ: 'id.have', from, to, tip })
const asks = have(ash.id, birch.id, first(birch))
const answers = have(birch.id, ash.id, tipOf(firstOp))

const yours: Item = { typ: 'id.yours', from: birch.id, to: ash.id, ops: [firstOp] }

/** Ash introduces itself: its transport key is new, so no link can tell. */
function introduces(): Vector {
  const play = new Play()
  const question = frameText(newAsh.seed, [intro, asks])
  play.askFrom(keyOf(0x91), question, [birchs, answers], learns)
  play.askFrom(keyOf(0x91), question, [birchs, answers])
  play.movedTo(keyOf(0x91))
  play.open(play.hello(birch, ash, false, {}, states(first(birch), tipOf(firstOp))))
  return play.end('introduces', 'IDN-13 ROU-07', 'A partner with a new transport key introduces itself; then its link is open to it.')
}

function introducesWrongly(): Vector {
  const play = new Play()
  const hangsUp = (frame: string, peer = keyOf(0x91)): void => void play.askFrom(peer, frame, [])
  hangsUp(frameText(newAsh.seed, [intro, asks]), transportOf(ash))
  hangsUp(frameText(ash.seed, [intro, asks]))
  hangsUp(frameText(newAsh.seed, [{ typ: 'intro', genesis: ash.genesis }, asks]))
  hangsUp(frameText(newAsh.seed, [{ typ: 'intro', genesis: ash.genesis, ops: [signed(firstOp.body, [0x31])] }, asks]))
  hangsUp(frameText(newAsh.seed, [intro, { ...asks, from: cedar.id }]))
  hangsUp(frameText(newAsh.seed, [intro]))
  return play.end(
    'introduces-wrongly',
    'IDN-03 IDN-13 ROU-07',
    'Not by the connection of the new key; not sealed by it; not shown whole; not sealed by the sheets; not of itself; alone.',
  )
}

function thief(): Vector {
  const play = new Play('moved')
  const old: Item = { typ: 'intro', genesis: ash.genesis }
  play.askText(ash, frameText(ash.seed, [old, asks]), [birchs, yours])
  play.askText(ash, frameText(ash.seed, [old, asks, order]), [birchs, yours])
  play.askText(ash, frameText(ash.seed, [old, order]), [])
  play.askFrom(keyOf(0x91), frameText(newAsh.seed, [intro, asks]), [birchs, answers])
  return play.end('thief-introduces', 'IDN-13 IDN-14', 'Of a partner nobody believes the keys of an earlier day: whoever shows them hears what came after, and nothing else.')
}

/** Ash runs on a copy from before its change of keys; or it shows another change in the place of that which birch knows. */
function earlier(): Vector {
  const play = new Play('moved')
  const old: Item = { typ: 'intro', genesis: ash.genesis }
  play.askText(ash, frameText(ash.seed, [old, asks]), [birchs, yours])
  play.askText(ash, frameText(ash.seed, [old, asks]), [birchs, yours])
  const second = signed(updateOf(ash, [firstOp], { transport: keyOf(0x91) }, 0xb1))
  const both: Item = { typ: 'intro', genesis: ash.genesis, ops: [firstOp, second] }
  const newer = have(birch.id, ash.id, tipOf(second))
  play.askFrom(keyOf(0x91), frameText(seedOf(0xb1), [both, asks]), [birchs, newer], learns)
  const both2: Item = { ...yours, ops: [firstOp, second] } as Item
  play.askText(ash, frameText(ash.seed, [old, asks]), [birchs, both2])
  play.askFrom(keyOf(0x91), frameText(newAsh.seed, [intro, asks]), [birchs, { ...yours, ops: [second] } as Item])
  return play.end('introduces-earlier', 'IDN-14', 'To a copy of a partner the operations behind those that it shows are told.')
}

function strangerHas(): Vector {
  const play = new Play()
  const question = [{ typ: 'intro', genesis: cedar.genesis } as const, have(cedar.id, birch.id, first(birch))]
  play.ask(cedar, question, [])
  return play.end('stranger-has', 'IDN-13', 'To a bank that is no partner there is nothing to say.')
}

/** Birch itself has changed its keys. */
function tells(): Vector {
  const play = new Play('own', undefined, { seed: toHex(newBirch) })
  const mine = tipOf(birchOp)
  const ops = told([birchOp], birch.id, ash.id)
  const own = states(mine, first(ash))
  play.open(ops, play.hello(birch, ash, false, {}, own))
  play.hear([play.hello(ash, birch, true, {}, states(first(ash), mine))], [])
  const newAccept = acceptOf(birch, order, noon, { key: keyOf(0x82) })
  play.hear([order], ['order.in'], [newAccept])
  play.close()
  play.open(play.hello(birch, ash, false, {}, own))
  return play.end(
    'tells',
    'IDN-09 IDN-13 SIG-09',
    'A session begins with what the partner may lack, until it says that it has it. Frames and accepts are by the new key.',
  )
}

function introduced(): Vector {
  const play = new Play('own', undefined, { seed: toHex(newBirch) })
  const birchs: Item = { typ: 'intro', genesis: birch.genesis, ops: [birchOp] }
  const mine = have(ash.id, birch.id, tipOf(birchOp))
  play.ask(ash, [{ typ: 'intro', genesis: ash.genesis }, mine], [birchs, have(birch.id, ash.id, first(ash))])
  return play.end('both-introduce', 'IDN-13 ROU-07', 'Who is asked introduces itself with all that it has said of itself.')
}

/** The file. */
export function identitySessionsFile(): VectorFile {
  const vectors = [
    ...[withOps(), withoutOps(), forgedOps(), oldFrameBrings(), refusedOps(), knownOps(), twoStories(), otherBanksOps()],
    ...[moves(), introduces(), introducesWrongly(), thief(), earlier(), strangerHas(), tells(), introduced()],
  ]
  return {
    name: 'identity/sessions.json',
    kind: 'frame.session',
    about: 'How a bank hears of new keys of its partner, and tells of its own.',
    given: {
      birch: logOf(birch, ash),
      changed: [...logOf(birch, ash), theirs(staying)],
      moved: [...logOf(birch, ash), theirs(firstOp)],
      own: [...logOf(birch, ash), own(birchOp)],
    },
    vectors,
  }
}
