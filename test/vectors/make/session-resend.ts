/** Sessions about sending again, and about what waits for the disk (NET-07 to NET-09, NET-11, TRF-09). */
import type { Entry, Item, LaneEntry, Tip } from '../../../protocol/generated/types.ts'
import { Play, accept, ack, complaint, order, resume, start } from './play.ts'
import { ash, birch, logOf, noon } from './banks.ts'
import type { Vector } from './file.ts'
import { Edge, acceptOf, holdOf, idOf, orderOf, orderOut, out, proven } from './lanes.ts'

/** Birch asks for what it lacks (RST-02); `after` is where its own lane ends. */
export const asksBack = (lanes: Edge, after: Tip): Item => {
  const { ch, ep } = lanes.agreement
  return { typ: 'own.get', ch, ep, by: birch.id, after, have: start, most: 32 }
}

/** Birch wrote two entries that ash never acknowledged. */
export function unacked(): { lanes: Edge; entries: LaneEntry[]; log: Entry[] } {
  const lanes = new Edge(ash, birch)
  const entries = [lanes.write(birch, resume, noon), lanes.write(birch, resume, noon)]
  return { lanes, entries, log: [...logOf(birch, ash), ...entries.map(out)] }
}

function resends(): Vector {
  const { lanes, entries } = unacked()
  const play = new Play('unacked', lanes)
  const [one, two] = entries
  if (one === undefined || two === undefined) throw new Error('two entries')
  play.greet({ yours: { seq: 1, oid: idOf(one) } }, [[two]])
  play.happens({ idle: true }).happens({ idle: true }, [], [two])
  play.hear([ack(lanes, two, ash)], [])
  return play
    .happens({ idle: true })
    .happens({ idle: true })
    .end(
      'resends',
      'NET-07 NET-08',
      'Ash lacks entry 2: sent after the hello, and again until it is acknowledged.',
    )
}

/** Birch wrote two entries, and ash acknowledged both in an entry of its own. */
export function ackedAll(): { lanes: Edge; entries: LaneEntry[]; log: Entry[] } {
  const { lanes, entries, log } = unacked()
  const reply = lanes.write(ash, resume, noon)
  return { lanes, entries, log: [...log, proven(ash, reply)] }
}

function resendsOld(): Vector {
  const { lanes, entries } = ackedAll()
  return new Play('acked', lanes)
    .greet({ yours: start }, [entries])
    .end('resends-old', 'NET-07', 'Ash lost what it had acknowledged: birch sends it again from its log.')
}

function resendsAsked(): Vector {
  const { lanes, entries } = ackedAll()
  const { ch, ep } = lanes.agreement
  const get = (after: number): Item => ({ typ: 'lane.get', ch, ep, by: ash.id, after })
  return new Play('acked', lanes)
    .greet()
    .hear([get(0)], [], entries)
    .hear([get(1)], [], entries.slice(1))
    .hear([get(2)], [])
    .end('resends-asked', 'NET-09', 'From the entry that ash asks for.')
}

function behind(): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  play.hear([play.hello(ash, birch, true, { yours: { seq: 1, oid: idOf({}) } })], [], [asksBack(play.lanes, start)])
  play.hear([order], [], [complaint('no-hello')])
  play.happens({ to: ash.id, write: resume })
  play.hear([play.hello(ash, birch, true)], [])
  const entry = play.lanes.write(birch, resume, noon)
  play.happens({ to: ash.id, write: resume }, ['lane.out'], [entry])
  return play.end(
    'behind',
    'NET-11',
    'Ash holds an entry of birch’s lane that birch lacks: birch runs on an old copy, and the channel stands still until ash says otherwise.',
  )
}

function behindOther(): Vector {
  const { lanes } = unacked()
  const play = new Play('unacked', lanes)
  play.open(play.hello(birch, ash, false))
  play.hear([play.hello(ash, birch, true, { yours: { seq: 2, oid: idOf({}) } })], [], [asksBack(lanes, lanes.tip(birch.id))])
  play.happens({ to: ash.id, write: resume })
  return play.end(
    'behind-other',
    'NET-11',
    'Ash has another entry 2 of birch’s lane: birch wrote on after it was put back to an old copy.',
  )
}

/** An acknowledgement of what birch did not write. */
function strangeAck(id: string, why: string, tip: Partial<Tip>): Vector {
  const { lanes, entries } = unacked()
  const [, two] = entries
  if (two === undefined) throw new Error('two entries')
  const play = new Play('unacked', lanes).greet()
  const good = ack(lanes, two, ash)
  const asks = asksBack(lanes, lanes.tip(birch.id))
  play.hear([{ ...good, ...tip }, order], [], [asks], [play.hello(birch, ash, false)], [complaint('no-hello')])
  play.happens({ to: ash.id, write: resume }).happens({ idle: true }).happens({ idle: true })
  play.hear([play.hello(ash, birch, true, { yours: start })], [], entries)
  return play.hear([order], ['order.in'], [accept]).end(id, 'NET-11 LANE-15', why)
}

function manyHellos(): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  const hello = play.hello(ash, birch, false)
  play.hear([hello, { ...hello, to: ash.id }, hello, order], ['order.in'], [play.hello(birch, ash, true)], [accept])
  return play.end('many-hellos', 'NET-06', 'Only the first hello of a frame is read.')
}

function helloAgain(): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  play.later(60).happens({ idle: true }, [], [play.hello(birch, ash, false)])
  play.hear([play.hello(ash, birch, true)], []).later(60)
  return play
    .happens({ idle: true })
    .end('hello-again', 'NET-08', 'Both hellos may be lost: birch says its own until ash’s comes.')
}

function ordersAgain(): Vector {
  const asked = orderOf(birch, ash, 'ann')
  const play = new Play().greet()
  play.happens({ order: orderOut(asked, 'bea') }, ['order.out'], [asked])
  play.later(60).happens({ idle: true }, [], [asked])
  play.close()
  play.greet({}, [[asked]])
  const decline: Item = {
    typ: 'decline',
    from: ash.id,
    to: birch.id,
    xfer: idOf(asked),
    code: 'unknown-payee',
  }
  play.hear([decline], ['order.closed']).later(60)
  return play
    .happens({ idle: true })
    .end('orders-again', 'NET-08 TRF-05', 'An order is sent again until it is answered.')
}

function durable(): Vector {
  const play = new Play().greet()
  play.happens({ disk: false })
  play.hear([order], [])
  play.happens({ disk: true }, ['order.in'], [accept])
  return play.end(
    'durable',
    'TRF-09',
    'While the append is not on disk, nothing that follows from it leaves the bank.',
  )
}

function durableAck(): Vector {
  const play = new Play().greet()
  const entry = play.lanes.write(ash, resume, noon)
  play.happens({ disk: false })
  play.hear([entry], [])
  play.happens({ disk: true }, ['lane.in'], [ack(play.lanes, entry)])
  return play.end('durable-ack', 'TRF-09 LANE-15', 'An ack says that the entry is on disk.')
}

function durableHold(): Vector {
  const asked = orderOf(birch, ash, 'ann')
  const given = acceptOf(ash, asked, noon)
  const play = new Play().greet()
  play.happens({ order: orderOut(asked, 'bea') }, ['order.out'], [asked])
  play.happens({ disk: false })
  play.hear([given], [])
  const hold = play.lanes.write(birch, holdOf(asked, given), noon)
  play.happens({ disk: true }, ['order.accepted', 'lane.out'], [hold])
  return play.end('durable-hold', 'TRF-09 TRF-07', 'Nor does a hold.')
}

/** The vectors. */
export function resending(): Vector[] {
  return [
    resends(),
    resendsOld(),
    resendsAsked(),
    behind(),
    behindOther(),
    strangeAck('ack-other', 'Ash acknowledges another entry 2 than birch wrote.', { oid: idOf({}) }),
    strangeAck('ack-ahead', 'Ash acknowledges an entry 3, which birch never wrote.', { seq: 3 }),
    manyHellos(),
    helloAgain(),
    ordersAgain(),
    durable(),
    durableAck(),
    durableHold(),
  ]
}
