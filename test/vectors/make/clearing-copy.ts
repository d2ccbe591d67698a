/** Runs of a bank on a copy that had begun a round (CLR) and lost its order: its own hold comes back before the loop closes. */
import type { Entry, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, noon } from './banks.ts'
import { marked, ownAccept, placeOf, roundOf, type Place } from './clearing-common.ts'
import type { Vector, VectorFile } from './file.ts'
import { holdOf, idOf, into, out, receiptOf, releaseOf, settleWith, type LanePart } from './lanes.ts'
import { mirror, Script, type End } from './trace.ts'

const rules = 'TRF-12 RST-08 CLR-08'
const order = roundOf()
const accept = ownAccept(order)
const xfer = idOf(order)
const last = holdOf(order, accept, [], marked)

/** Ash's place, and its log with the hold at birch that it took back. */
function copied(): { place: Place; log: Entry[] } {
  const place = placeOf(ash, birch, cedar)
  const entry = place.ahead.write(ash, holdOf(order, accept, [cedar.id, ash.id], marked), noon)
  return { place, log: [...place.log, { typ: 'lane.recovered', entry, at: noon + 1 }] }
}

/** As `copied`, and it took back that it had settled cedar's hold. */
function decided(): { place: Place; log: Entry[]; settle: LanePart } {
  const { place, log } = copied()
  const hold = place.behind.write(cedar, last, noon + 1)
  const settle = settleWith(receiptOf(ash, hold, noon + 1))
  const entry = place.behind.write(ash, settle, noon + 1)
  return { place, log: [...log, into(hold), { typ: 'lane.recovered', entry, at: noon + 1 }], settle }
}

/** What was paid before the round is still. */
function end(owed: number, state: string): End {
  const before: Record<string, string> = {}
  for (const entry of placeOf(ash, birch, cedar).log)
    if (entry.typ === 'order.out' || entry.typ === 'order.in') before[idOf(entry.order)] = 'paid'
  return {
    balances: { [mirror(birch)]: -owed, [mirror(cedar)]: owed },
    transfers: { ...before, [xfer]: state },
  }
}

const hear = (script: Script, { ahead }: Place, part: LanePart): LaneEntry => {
  const entry = ahead.write(birch, part, noon + 3)
  script.hear(noon + 3, birch, entry, [into(entry)])
  return entry
}

function comesBack(): { script: Script; place: Place } {
  const { place } = copied()
  const script = new Script(ash, 'began')
  const hold = place.behind.write(cedar, last, noon + 2)
  const back = place.behind.write(ash, releaseOf(xfer, 'tombstoned'), noon + 2)
  script.hear(noon + 2, cedar, hold, [into(hold), out(back)])
  return { script, place }
}

function waits(): Vector {
  const why = 'Cedar’s hold names ash as decider, and ash knows no order: it is let go. Ash’s own hold waits for birch.'
  return comesBack().script.end('waits', rules, why, { ...end(2 * hour, 'held'), reserved: { 'sys-recovered': hour } })
}

function dissolves(): Vector {
  const { script, place } = comesBack()
  hear(script, place, releaseOf(xfer, 'tombstoned'))
  const why = 'The release goes round the loop, and nobody waits for ever.'
  return script.end('dissolves', rules, why, end(2 * hour, 'released'))
}

function clears(): Vector {
  const { place, settle } = decided()
  const script = new Script(ash, 'decided')
  hear(script, place, settle)
  const why = 'Ash had decided before the copy: what it settled stands, and the loop is cleared.'
  return script.end('clears', rules, why, end(hour, 'paid'))
}

/** The file of the bank that began, on a copy. */
export function clearingCopyFile(): VectorFile {
  return {
    name: 'clearing/copy.json',
    kind: 'transfer.run',
    about: 'Runs at a bank on a copy without the order of the round that it had begun.',
    given: { began: copied().log, decided: decided().log },
    vectors: [waits(), dissolves(), clears()],
  }
}
