/** Vectors of an intermediary on a copy: how the transfer went on ahead comes back before the hold that it is for. */
import type { Entry, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, logOf, noon } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { holdOf, into, receiptOf, releaseOf, settleWith, type LanePart } from './lanes.ts'
import { accept, order, Route, xfer } from './middle.ts'
import { mirror, type End } from './trace.ts'

const rules = 'TRF-13 RST-08'
const paid: End = {
  balances: { [mirror(ash)]: -hour, [mirror(cedar)]: hour },
  transfers: { [xfer]: 'paid' },
}
const released: End = { transfers: { [xfer]: 'released' } }

const paidBy = (hold: LaneEntry): LanePart => settleWith(receiptOf(cedar, hold, noon + 2))
const expired = releaseOf(xfer, 'expired')

/** What birch took back of its lane to cedar, and the route as it is then. */
function ahead(log: string, answer?: (hold: LaneEntry) => LanePart): { route: Route; next: LaneEntry; then: Entry[] } {
  const route = new Route(log)
  const next = route.down.write(birch, holdOf(order, accept), noon + 1)
  const then: Entry[] = [{ typ: 'lane.recovered', entry: next, at: noon + 3 }]
  if (answer !== undefined) then.push(into(route.down.write(cedar, answer(next), noon + 2), noon + 3))
  return { route, next, then }
}

/** Ash's hold comes, of which birch knows how it ended ahead. */
function known(id: string, why: string, answer: (hold: LaneEntry) => LanePart, end: End): Vector {
  const { route, next } = ahead(id, answer)
  const held = route.upstream()
  return route.script
    .hear(noon + 4, ash, held, [into(held, noon + 4), route.back(answer(next), noon + 4)])
    .end(id, rules, why, end)
}

function stillHeld(): Vector {
  const { route, next } = ahead('held')
  const held = route.upstream()
  route.script.hear(noon + 4, ash, held, [into(held, noon + 4)])
  const settle = route.down.write(cedar, paidBy(next), noon + 5)
  return route.script
    .hear(noon + 5, cedar, settle, [into(settle, noon + 5), route.back(paidBy(next), noon + 5)])
    .end('held', rules, 'Its own hold is open ahead: there is no second one, and the answer to it goes back.', paid)
}

/** The file of the intermediary on a copy. */
export function middleCopyFile(): VectorFile {
  const log = logOf(birch, ash, cedar)
  return {
    name: 'transfer/middle-copy.json',
    kind: 'transfer.run',
    about: 'Runs at a bank between the two that took back its lane ahead before the hold behind it came.',
    given: {
      released: [...log, ...ahead('released', () => expired).then],
      paid: [...log, ...ahead('paid', paidBy).then],
      held: [...log, ...ahead('held').then],
    },
    vectors: [
      known('released', 'It was released ahead: there is no second hold, the release goes back.', () => expired, released),
      known('paid', 'It was settled ahead: the receipt goes back at once.', paidBy, paid),
      stillHeld(),
    ],
  }
}
