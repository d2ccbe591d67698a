/** Sessions of the bank birch, restored from a copy, and of birch as the partner of one (RST). */
import type { Item, LaneEntry, OwnEntry, SignedOp, Tip } from '../../../protocol/generated/types.ts'
import { toBase64url } from '../../../protocol/bytes.ts'
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import { signCheckpoint } from '../../../protocol/log/checkpoint.ts'
import { ash, birch, cedar, logOf, nonceOf, noon, sealBy, type Bank } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { frameText } from './frame.ts'
import { signed, twoOf, updateOf } from './identity-ops.ts'
import { Edge, holdOf, idOf, receiptOf, settleWith } from './lanes.ts'
import { Play, accept, ack, complaint, order, resume, start } from './play.ts'

const edge = new Edge(ash, birch)
const { ch, ep } = edge.agreement
const proofBy = (bank: Bank, body: object): NonNullable<OwnEntry['proof']> => ({
  ...sealBy(bank.seed, body),
  index: 0,
  size: 1,
  path: [],
})
const get = (by: Bank, after: Tip, most: number, have: Tip = start, more: object = {}): Item =>
  ({ typ: 'own.get', ch, ep, by: by.id, after, have, most, ...more })
const own = (entry: LaneEntry, sealed?: Bank, more: object = {}): Item =>
  ({ typ: 'own', entry, ...(sealed && { proof: proofBy(sealed, entry) }), ...more })
const end = (by: Bank, tip: Tip, note?: string): Item =>
  ({ typ: 'own.end', ch, ep, by: by.id, tip, ...(note !== undefined && { note }) })
const tipOf = (entry: LaneEntry): Tip => ({ seq: entry.seq, oid: idOf(entry) })

function gives(): Vector {
  const play = new Play().greet()
  const one = play.lanes.write(ash, resume, noon)
  play.hear([one], ['lane.in'], [ack(play.lanes, one)])
  play.hear([get(ash, start, 0)], [], [end(ash, tipOf(one))])
  play.hear([get(ash, start, 32)], [], [own(one, ash)], [end(ash, tipOf(one))])
  play.hear([get(ash, tipOf(one), 32)], [], [end(ash, tipOf(one))])
  play.hear([get(ash, { seq: 1, oid: idOf({}) }, 32)], [], [end(ash, tipOf(one))])
  for (const more of [{ ch: idOf({}) }, { ep: 2 }, { by: cedar.id }, { by: birch.id }])
    play.hear([get(ash, start, 32, start, more)], [])
  return play.end(
    'gives',
    'RST-03',
    'Birch gives ash what it has of ash’s lane; another channel, epoch or lane gets no answer.',
  )
}

function givesBetween(): Vector {
  const play = new Play().greet()
  play.hear([order], ['order.in'], [accept])
  const hold = play.lanes.write(ash, holdOf(order, accept), noon)
  const settle = play.lanes.write(birch, settleWith(receiptOf(birch, hold, noon)), noon)
  play.hear([hold], ['lane.in', 'lane.out'], [settle])
  const last = play.lanes.write(ash, resume, noon)
  play.hear([last], ['lane.in'], [ack(play.lanes, last)])
  const first = own(hold, ash, { order })
  play.hear([get(ash, start, 1)], [], [first], [end(ash, tipOf(last))])
  play.hear([get(ash, start, 32)], [], [first], [own(settle, birch)], [own(last, ash)], [end(ash, tipOf(last))])
  play.hear([get(ash, tipOf(hold), 32, tipOf(settle))], [], [own(last, ash)], [end(ash, tipOf(last))])
  return play.end(
    'gives-between',
    'RST-03',
    'With the order of the hold; and birch’s settle in front of the entry that acknowledges it, unless ash has it.',
  )
}

/** Birch, restored, has lost the entry that ash tells of. */
function restored(): { play: Play; lost: LaneEntry } {
  const play = new Play('birch', new Edge(ash, birch), { restored: true })
  const lost = play.lanes.write(birch, { typ: 'lane.limit', limit: 60 }, noon)
  play.open(play.hello(birch, ash, false, { mine: start }))
  play.hear([play.hello(ash, birch, true)], [], [get(birch, start, 0)])
  return { play, lost }
}

function takesBack(): Vector {
  const { play, lost } = restored()
  play.happens({ to: ash.id, write: resume })
  play.hear([end(birch, tipOf(lost))], [], [get(birch, start, 32)])
  play.hear([own(lost, birch)], [])
  play.hear([end(birch, tipOf(lost))], ['lane.recovered'], [play.hello(birch, ash, false)])
  play.hear([play.hello(ash, birch, true)], [])
  const next = play.lanes.write(birch, resume, noon)
  play.happens({ to: ash.id, write: resume }, ['lane.out'], [next])
  return play.end(
    'takes-back',
    'RST-01 RST-02 RST-04 RST-05',
    'Birch appends nothing until ash has given back what is missing; then it goes on from there.',
  )
}

function nothingLost(): Vector {
  const play = new Play('birch', new Edge(ash, birch), { restored: true })
  play.open(play.hello(birch, ash, false))
  play.hear([play.hello(ash, birch, true)], [], [get(birch, start, 0)])
  play.hear([order], [])
  play.hear([end(birch, start)], [], [play.hello(birch, ash, false)])
  play.hear([play.hello(ash, birch, true)], [])
  play.hear([order], ['order.in'], [accept])
  return play.end('nothing-lost', 'RST-01 RST-02', 'Ash has nothing that birch lacks. Until it has said so, birch takes no order.')
}

/** Ash shows what birch never wrote: the channel stays frozen, whatever ash says. */
function invented(id: string, why: string, shown: (lost: LaneEntry) => Item): Vector {
  const { play, lost } = restored()
  play.hear([end(birch, tipOf(lost))], [], [get(birch, start, 32)])
  play.hear([shown(lost)], [])
  play.hear([end(birch, tipOf(lost))], [])
  play.hear([order], [], [complaint('no-hello')])
  return play.end(id, 'RST-04', why)
}

/** A checkpoint of birch with so many entries, sealed by the key of a bank. */
const noteOf = (size: number, by: Bank): string =>
  signCheckpoint(crypto, { bank: birch.id, size, root: crypto.sha256(`${size}`) }, by.seed)

function witnessed(): Vector {
  const { play, lost } = restored()
  play.hear([end(birch, tipOf(lost), noteOf(99, birch))], [])
  play.hear([end(birch, start, noteOf(99, birch))], [])
  play.hear([end(birch, start, noteOf(2, birch))], [])
  play.happens({ to: ash.id, write: resume })
  play.hear([end(birch, tipOf(lost), noteOf(99, ash))], [], [get(birch, start, 32)])
  return play.end(
    'witnessed',
    'RST-07',
    'Ash has seen more entries of birch’s log, or another log: birch appends nothing. A note that birch did not sign is none.',
  )
}

/** Birch's own operation, which it has lost: its transport key stays, so that ash still takes it for birch. */
const lostOp = signed(updateOf(birch, [], { transport: birch.genesis.transport }, 0x82), twoOf(birch))
const forgedOp = signed({ ...lostOp.body, at: noon + 1 }, [0x02, 0x12])
const intro = (bank: Bank): Item => ({ typ: 'intro', genesis: bank.genesis })
const yours = (op: SignedOp, to = birch): Item => ({ typ: 'id.yours', from: ash.id, to: to.id, ops: [op] })
const asked: readonly Item[] = [intro(birch), { typ: 'id.have', from: birch.id, to: ash.id, tip: { seq: 0, oid: idOf(ash.genesis) } }]
const tells = (item: Item): string => frameText(ash.seed, [intro(ash), item])

/** No stream is open on which birch could ask: it introduces itself. */
function keysLost(): Vector {
  const play = new Play('birch', new Edge(ash, birch), { restored: true })
    play.asks({ idle: true, reply: tells(yours(lostOp)) }, asked)
  play.open(play.hello(birch, ash, false))
  play.hear([play.hello(ash, birch, true)], [], [get(birch, start, 0)])
  play.hear([end(birch, start)], [])
  play.happens({ to: ash.id, write: resume })
  play.hear([order], [])
  return play.end(
    'keys-lost',
    'RST-10',
    'Birch hears of a change of its own keys: it appends nothing, whatever else partners say.',
  )
}

function keysInvented(): Vector {
  const play = new Play('birch', new Edge(ash, birch), { restored: true })
  play.asks({ idle: true, reply: tells(yours(forgedOp)) }, asked)
  play.open(play.hello(birch, ash, false))
  play.hear([play.hello(ash, birch, true)], [], [get(birch, start, 0)])
  play.hear([end(birch, start)], [], [play.hello(birch, ash, false)])
  play.hear([play.hello(ash, birch, true)], [])
  play.hear([order], ['order.in'], [accept])
  return play.end('keys-invented', 'RST-10', 'What the sheets of birch did not seal is none, so it stops nobody.')
}

function twoCopies(): Vector {
  const play = new Play().greet()
  const other = play.hello(ash, birch, true, {}, { instance: nonceOf(0x66) })
  play.hear([other], [], [play.hello(birch, ash, false)])
  play.hear([play.hello(ash, birch, true)], [], [{ typ: 'copies', hello: other, proof: proofBy(ash, other) }])
  return play.end('two-copies', 'RST-09', 'Ash speaks with two voices in turns: each is shown what the other said.')
}

function isCopied(): Vector {
  const play = new Play().greet()
  const said = play.hello(birch, ash, false, {}, { instance: nonceOf(0x66) })
  const shown = (hello: object, by: Bank): Item => ({ typ: 'copies', hello, proof: proofBy(by, hello) }) as Item
  play.hear([shown(said, ash)], []).hear([order], ['order.in'], [accept])
  play.hear([shown({ ...said, from: ash.id }, birch)], [])
  play.hear([shown({ ...said, instance: toBase64url(new Uint8Array(16)) }, birch)], [])
  play.hear([{ ...order, nonce: nonceOf(0x77) }], ['order.in'], [
    { ...accept, xfer: idOf({ ...order, nonce: nonceOf(0x77) }) },
  ])
  play.hear([shown(said, birch)], [])
  play.hear([{ ...order, nonce: nonceOf(0x78) }], [])
  return play.end(
    'is-copied',
    'RST-09',
    'Only birch’s own sealed hello, of another process, stops birch: not one that ash sealed, of another bank, or of this process.',
  )
}

/** The file. */
export function restoreSessions(): VectorFile {
  const vectors = [
    gives(),
    givesBetween(),
    takesBack(),
    nothingLost(),
    invented('invented', 'Sealed by ash.', (lost) => own(lost, ash)),
    invented('unsealed', 'Without a seal.', (lost) => own(lost)),
    invented('not-next', 'It does not follow what birch has.', (lost) => {
      const other = { ...lost, prev: idOf({}) } as LaneEntry
      return own(other, birch)
    }),
    witnessed(),
    keysLost(),
    keysInvented(),
    twoCopies(),
    isCopied(),
  ]
  const about = 'Sessions of a bank that was restored from a copy, and of its partner.'
  return { name: 'restore/sessions.json', kind: 'frame.session', about, given: { birch: logOf(birch, ash) }, vectors }
}
