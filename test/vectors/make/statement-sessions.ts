/** Sessions in which two banks compare their copies of a channel (STM-06), at the bank birch. */
import type { Item, StatementBody } from '../../../protocol/generated/types.ts'
import { agreementOf, ash, birch, cedar, logOf, noon } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { idOf, proven } from './lanes.ts'
import { Play, complaint, order, resume, start } from './play.ts'
import { agrees, closedPact, first, Pact, proposes } from './statement-story.ts'
import { ackedAll, asksBack } from './session-resend.ts'

const { ch, ep, a } = agreementOf(ash, birch)
const look = { typ: 'stmt.look', ch, ep, by: ash.id } as const
const get = (lane: string, number: number): Item => ({ typ: 'stmt.get', ch, ep, by: ash.id, lane, number })
const copy = (lane: string, number: number, more: object = {}): Item => ({
  typ: 'stmt.copy',
  ch,
  ep,
  by: birch.id,
  lane,
  number,
  ...more,
})

/** How birch sees the channel: nothing is owed. */
function viewOf(play: Play): Item {
  const [one, two] = a === ash.id ? [ash, birch] : [birch, ash]
  const tips = { a: play.lanes.tip(one.id), b: play.lanes.tip(two.id) }
  const none = { count: 0, seconds: 0 }
  const body: StatementBody = { typ: 'stmt', ch, ep, n: 1, ...tips, owed: 0, holds: { a: none, b: none }, at: noon }
  return { typ: 'stmt.view', by: birch.id, body }
}

function looks(): Vector {
  const play = new Play().greet()
  play.hear([look], [], [viewOf(play)])
  play.hear([{ ...look, ep: 2 }], []).hear([{ ...look, ch: idOf({}) }], [])
  play.hear([{ ...look, by: cedar.id }], [])
  return play.end('looks', 'STM-06', 'How birch sees the channel; another channel, epoch or bank gets no answer.')
}

function copies(): Vector {
  const { lanes, entries } = ackedAll()
  const play = new Play('acked', lanes).greet()
  const [one, two] = entries
  play.hear([get(birch.id, 1)], [], [copy(birch.id, 1, { entry: one })])
  play.hear([get(birch.id, 2)], [], [copy(birch.id, 2, { entry: two })])
  play.hear([get(birch.id, 3)], [], [copy(birch.id, 3)]).hear([get(birch.id, 0)], [], [copy(birch.id, 0)])
  play.hear([get(cedar.id, 1)], [], [copy(cedar.id, 1)])
  return play.end('copies', 'STM-06', 'Entries one by one; what there is not comes without one.')
}

function copiesTheirs(): Vector {
  const play = new Play().greet()
  const entry = play.lanes.write(ash, resume, noon)
  const { seq, by } = entry
  play.hear([entry], ['lane.in'], [{ typ: 'lane.ack', ch, ep, by: birch.id, seq, oid: idOf(entry) }])
  play.hear([get(by, 1)], [], [copy(by, 1, { entry })])
  return play.end('copies-theirs', 'STM-06', 'Birch’s copy of ash’s own lane.')
}

function frozen(): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  play.hear([look], [], [viewOf(play)])
  play.hear([play.hello(ash, birch, true, { yours: { seq: 1, oid: idOf({}) } })], [], [asksBack(play.lanes, start)])
  play.hear([look], [], [viewOf(play)]).hear([get(birch.id, 1)], [], [copy(birch.id, 1)])
  play.hear([order], [], [complaint('no-hello')])
  return play.end('compares-frozen', 'STM-06 NET-05', 'Before a hello, and on an old copy: just then it matters.')
}

function notTaken(): Vector {
  const play = new Play().greet()
  const entry = play.lanes.draft(ash, resume, noon)
  const found: Item = { ...copy(ash.id, 1, { entry }), by: ash.id } as Item
  play.hear([found], [])
  return play.end('copy-not-taken', 'STM-06', 'A copy is never an entry of a lane.')
}

function complains(): Vector {
  const pact = closedPact(birch)
  const play = new Play('closed', pact.edge).greet()
  play.hear([pact.edge.draft(ash, resume, noon)], [], [complaint('agreement-closed')])
  return play.end('closed-complains', 'STM-08 NET-12', 'Who writes on after a final statement is told.')
}

function strangeAnswer(): Vector {
  const pact = new Pact(birch)
  const play = new Play().greet()
  const code = birch === first ? 'statement-unknown' : 'wrong-bank'
  const item = birch === first ? agrees(pact.body()) : proposes(pact.body())
  play.hear([item], [], [complaint(code)])
  return play.end('strange-answer', 'STM-05 NET-12', 'An answer to what was not proposed.')
}

/** The file of these sessions. */
export function comparingFile(): VectorFile {
  const entries = closedPact(birch).entries.map((one) => (one.typ === 'lane.in' ? proven(ash, one.entry) : one))
  const closed = [...logOf(birch, ash), ...entries]
  const given = { birch: logOf(birch, ash), acked: ackedAll().log, closed }
  const about = 'Sessions in which a partner compares its copy of the channel, and faults about statements.'
  const vectors = [looks(), copies(), copiesTheirs(), frozen(), notTaken(), complains(), strangeAnswer()]
  return { name: 'statement/sessions.json', kind: 'frame.session', about, given, vectors }
}
