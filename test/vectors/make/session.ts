/** Vectors of what happens between frames: hello, order of items, acks, names, strangers (NET, AGR, ADR-04). */
import type { Hello, Item } from '../../../protocol/generated/types.ts'
import { Play, accept, ack, bare, complaint, order, resume, transportOf } from './play.ts'
import { ackedAll, resending, unacked } from './session-resend.ts'
import { ash, birch, cedar, logOf, nonceOf, noon, seedOf, stranger } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { Edge, acceptOf, holdOf, idOf, orderOf, receiptOf, releaseOf, settleWith } from './lanes.ts'
import { frameText } from './frame.ts'
import { noteOf } from './witness-logs.ts'
import { addOf, lineBy } from './witness.ts'
import { noEvidence } from './evidence-forks.ts'
import { hashOfName } from './identity.ts'

/** Hello, refused: nothing else is processed afterwards. */
function badHello(id: string, why: string, code: string, more: Partial<Hello>): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  play.hear([play.hello(ash, birch, true, {}, more)], [], [complaint(code)])
  return play.hear([order], [], [complaint('no-hello')]).end(id, 'NET-06', why)
}

function noChannel(): Vector {
  const play = new Play()
  const { channel: _, ...rest } = play.hello(ash, birch, true)
  play.open(play.hello(birch, ash, false))
  return play
    .hear([rest], [], [complaint('no-agreement')])
    .end('hello-no-channel', 'NET-06', 'Partners tell their tips.')
}

function greets(): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  play.hear([play.hello(ash, birch, false)], [], [play.hello(birch, ash, true)])
  play.hear([play.hello(ash, birch, true)], [])
  return play
    .hear([order], ['order.in'], [accept])
    .end('greets', 'NET-05 NET-06', 'Both say hello; who was not heard says it again.')
}

function beforeHello(): Vector {
  const play = new Play()
  play.hear([play.hello(ash, birch, false)], [])
  play.open(play.hello(birch, ash, true))
  return play
    .hear([order], ['order.in'], [accept])
    .end('hears-first', 'NET-05 NET-06', 'Ash’s hello came before birch’s own stream was open.')
}

function tooEarly(): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  play.hear([order], [], [complaint('no-hello')])
  play.hear([order, play.hello(ash, birch, true)], [], [complaint('no-hello')])
  play.hear([play.hello(ash, birch, true), order], ['order.in'], [accept])
  return play.end(
    'too-early',
    'NET-05',
    'Nothing is processed before the hello; then it may be in the same frame.',
  )
}

function reconnects(): Vector {
  const play = new Play().greet()
  play.close()
  play.hear([order], [])
  play.open(play.hello(birch, ash, false))
  play.hear([order], [], [complaint('no-hello')])
  play.hear([play.hello(ash, birch, true)], [])
  return play
    .hear([order], ['order.in'], [accept])
    .end('reconnects', 'NET-05', 'A new stream begins with new hellos.')
}

function pays(): Vector {
  const play = new Play().greet()
  play.hear([order], ['order.in'], [accept])
  const hold = play.lanes.write(ash, holdOf(order, accept), noon)
  const settle = play.lanes.write(birch, settleWith(receiptOf(birch, hold, noon)), noon)
  play.hear([hold], ['lane.in', 'lane.out'], [settle])
  return play
    .hear([ack(play.lanes, settle, ash)], [])
    .end('pays', 'NET-07 LANE-15 TRF-10', 'Birch’s own entry acknowledges; it sends no ack besides.')
}

function acks(): Vector {
  const play = new Play().greet()
  const entry = play.lanes.write(ash, resume, noon)
  play.hear([entry], ['lane.in'], [ack(play.lanes, entry)])
  play.hear([entry], [], [ack(play.lanes, entry)])
  return play.end(
    'acks',
    'LANE-15 LANE-04',
    'An entry that birch has nothing to say to gets an ack; once more when it comes once more, since the ack was lost.',
  )
}

function oneAck(): Vector {
  const play = new Play().greet()
  const [one, two, three] = [
    play.lanes.write(ash, resume, noon),
    play.lanes.write(ash, resume, noon),
    play.lanes.write(ash, resume, noon),
  ]
  play.hear([one, two, three], ['lane.in', 'lane.in', 'lane.in'], [ack(play.lanes, three)])
  return play.end(
    'one-ack',
    'LANE-15 LANE-16',
    'One ack covers all; the last entry of the frame gets the proof.',
  )
}

function gap(): Vector {
  const play = new Play().greet()
  const { ch, ep } = play.lanes.agreement
  const [one, two, three] = [
    play.lanes.write(ash, resume, noon),
    play.lanes.write(ash, resume, noon),
    play.lanes.write(ash, resume, noon),
  ]
  play.hear([one], ['lane.in'], [ack(play.lanes, one)])
  play.hear([three], [], [{ typ: 'lane.get', ch, ep, by: birch.id, after: 1 }])
  return play
    .hear([two, three], ['lane.in', 'lane.in'], [ack(play.lanes, three)])
    .end('gap', 'LANE-05 NET-09', 'Entry 2 was lost: birch asks for what follows entry 1.')
}

function breach(): Vector {
  const play = new Play().greet()
  const good = play.lanes.write(ash, resume, noon)
  const bad = play.lanes.draft(ash, releaseOf(idOf({}), 'expired'), noon)
  const never = orderOf(ash, birch, 'bob', { nonce: nonceOf(0xc2) })
  play.hear(
    [order, good, bad, never],
    ['order.in', 'lane.in', 'lane.proof'],
    [complaint('lane-broken')],
    [accept, ack(play.lanes, good)],
  )
  return play.end(
    'breach',
    'NET-10 LANE-16',
    'What comes before the breach stands, with its proof; what follows is not read.',
  )
}

/** Birch is asked to cosign, and does. */
function witnesses(): Vector {
  const play = new Play().greet()
  const parties = { from: birch.id, to: ash.id }
  const cosigns = (size: number): Item => ({
    typ: 'wit.cosigned',
    ...parties,
    size,
    line: lineBy(birch, noteOf(ash, size), play.now),
  })
  play.hear([noEvidence], [], [complaint('bad-evidence')])
  play.hear([addOf(0, 7)], [], [cosigns(7)])
  play.later(9).hear([addOf(0, 12)], [], [{ typ: 'wit.stale', ...parties, size: 7 }])
  play.hear([addOf(7, 12)], [], [cosigns(12)])
  play.later(9).hear([addOf(12, 12)], [], [cosigns(12)])
  play.hear([addOf(12, 20, {}, 3)], [], [complaint('log-inconsistent')])
  play.hear([addOf(12, 20, { note: noteOf(cedar, 20) })], [], [complaint('bad-checkpoint')])
  play.hear([addOf(12, 20, { to: cedar.id })], [], [complaint('wrong-bank')])
  const suspended = play.lanes.write(birch, { typ: 'lane.suspend', code: 'evidence' }, play.now)
  play.hear([addOf(12, 12, {}, 3)], ['evidence', 'lane.out'], [suspended])
  return play.end(
    'witnesses',
    'WIT-04 WIT-05 WIT-06 EVI-08',
    'Birch cosigns what only grows, and suspends who shows two logs.',
  )
}

/** What ash sends wrongly, and what birch says to it. */
function complains(): Vector {
  const play = new Play().greet()
  const entry = play.lanes.write(ash, resume, noon)
  const fork = { ...play.lanes.draft(ash, resume, noon), prev: idOf({}) }
  play.hear([entry], ['lane.in'], [ack(play.lanes, entry)])
  const suspended = play.lanes.write(birch, { typ: 'lane.suspend', code: 'evidence' }, noon)
  play.hear([fork], ['evidence', 'lane.out'], [complaint('lane-fork')], [suspended])
  play.hear([acceptOf(ash, orderOf(birch, ash, 'ann'), noon)], [], [complaint('unknown-transfer')])
  play.hear([{ ...fork, ch: idOf({}) }], [], [complaint('no-agreement')])
  play.hear([orderOf(cedar, birch, 'bea')], [], [complaint('wrong-bank')])
  play.bytes(' '.repeat(65_537), [], [complaint('too-large')])
  return play.end(
    'complains',
    'NET-04 NET-10 NET-12 LANE-06',
    'One fault after another, each told by its code; the session goes on.',
  )
}

function otherSeal(): Vector {
  const play = new Play().greet()
  play.bytes(frameText(cedar.seed, [order]), [], [complaint('bad-seal')])
  play.bytes(frameText(seedOf(0x11), [order]), [], [complaint('bad-seal')])
  play.bytes('{}', [], [complaint('bad-fields')])
  play.bytes('hello', [], [complaint('bad-frame')])
  return play
    .hear([order], ['order.in'], [accept])
    .end(
      'other-seal',
      'NET-04 SIG-09',
      'On ash’s stream only ash’s operational key counts. The stream goes on.',
    )
}

/** Cedar is a partner too, and speaks for ash. */
function otherLane(): Vector {
  const round = new Edge(birch, cedar)
  const play = new Play('two-partners', round)
  const own = play.hello(birch, cedar, false)
  play.happens({ open: transportOf(cedar) })
  const vector = play.end(
    'other-lane',
    'LANE-01 NET-04',
    'Cedar sends an entry of ash’s lane: each partner writes its own.',
  )
  const entry = new Edge(ash, birch).write(ash, { typ: 'lane.limit', limit: 0 }, noon)
  const to = transportOf(cedar)
  const frame = (items: readonly Item[]): object => ({
    now: noon,
    from: to,
    frame: frameText(cedar.seed, items),
  })
  const events = [{ now: noon, open: to }, frame([play.hello(cedar, birch, true)]), frame([entry])]
  const error = { ...complaint('wrong-bank'), to: cedar.id }
  const step = (...items: readonly Item[]): object => ({
    appended: [],
    sent: items.length === 0 ? [] : [{ to, items: items.map(bare) }],
  })
  return {
    ...vector,
    input: { ...vector.input, events },
    expect: { ok: true, steps: [step(own), step(), step(error)] },
  }
}

function noEcho(): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  play.hear([{ typ: 'error', from: ash.id, to: birch.id, code: 'no-hello' }], [])
  return play.end(
    'no-echo',
    'NET-12',
    'An error before any hello: two banks that both wait for one would never stop.',
  )
}

/** A frame whose last lane entry is an old one: the proof is needed for the new one before it. */
function provenInTheMiddle(): Vector {
  const play = new Play().greet()
  const [one, two] = [play.lanes.write(ash, resume, noon), play.lanes.write(ash, resume, noon)]
  play.hear([one], ['lane.in'], [ack(play.lanes, one)])
  play.hear([two, one], ['lane.in', 'lane.proof'], [ack(play.lanes, two)])
  return play.end(
    'proven-in-the-middle',
    'LANE-16',
    'The last lane entry of the frame is a repeated one: the proof follows for the one that was taken.',
  )
}

function unknownPeer(): Vector {
  const play = new Play()
  const frame = frameText(stranger.seed, [order])
  play.happens({ from: transportOf(stranger), frame }).happens({ open: transportOf(stranger) })
  return play.end('unknown-peer', 'NET-13', 'A bank without an agreement gets no answer.')
}

function tells(): Vector {
  const play = new Play().greet()
  return play
    .hear([{ typ: 'error', from: ash.id, to: birch.id, code: 'lane-broken' }], [])
    .end('error', 'NET-12', 'An error of the partner changes nothing.')
}

function names(): Vector {
  const play = new Play('birch', new Edge(ash, birch), { names: { bee: 'bea' } }).greet()
  const find = (name: string, to = birch): Item => ({ typ: 'find', from: ash.id, to: to.id, name })
  const found = (name: string, account?: string): Item => ({
    typ: 'found',
    from: birch.id,
    to: ash.id,
    name,
    ...(account !== undefined && { account }),
  })
  const [known, unknown, elsewhere] = [
    hashOfName(birch, 'bee'),
    hashOfName(birch, 'zoe'),
    hashOfName(ash, 'bee'),
  ]
  play.hear([find(known)], [], [found(known, 'bea')])
  play.hear([find(unknown)], [], [found(unknown)])
  play.hear([find(elsewhere)], [], [found(elsewhere)])
  play.hear([find(known, cedar)], [])
  return play.end(
    'names',
    'ADR-03 ADR-04',
    'A known name, an unknown one, a hash made for another bank, a question to another bank.',
  )
}

/** The file of sessions. */
export function sessionFile(): VectorFile {
  const given = {
    birch: logOf(birch, ash),
    unacked: unacked().log,
    acked: ackedAll().log,
    'two-partners': logOf(birch, ash, cedar),
  }
  const vectors = [
    greets(),
    beforeHello(),
    tooEarly(),
    reconnects(),
    noChannel(),
    badHello('hello-other-sender', 'From another bank.', 'wrong-bank', { from: cedar.id }),
    badHello('hello-other-receiver', 'To another bank.', 'wrong-bank', { to: cedar.id }),
    badHello('hello-other-protocol', 'No protocol in common.', 'wrong-bank', { protocols: ['tbf/2'] }),
    pays(),
    acks(),
    oneAck(),
    gap(),
    breach(),
    ...resending(),
    complains(),
    witnesses(),
    otherSeal(),
    otherLane(),
    unknownPeer(),
    tells(),
    noEcho(),
    provenInTheMiddle(),
    names(),
  ]
  const about = 'Sessions of one bank: frames in, entries appended, frames out.'
  return { name: 'frame/sessions.json', kind: 'frame.session', about, given, vectors }
}
