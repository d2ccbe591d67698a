/** Vectors of overdue holds (LANE-17): ash holds at birch, or on over it, and birch does not answer. */
import type { Entry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, logOf, members, nonceOf, noon, stranger, type Bank } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { accepted, acceptOf, Edge, holdOf, into, orderOf, orderOut, out, receiptOf, releaseOf, settleWith } from './lanes.ts'

/** Ash's log: two orders of each kind, written by hand. */
class Waiting {
  readonly entries: Entry[] = []
  private readonly edge = new Edge(ash, birch)
  private nonce = 0

  private order(seconds: number, at: number, to: Bank, over: readonly Bank[]) {
    const route = over.map(({ id }) => id)
    const more = { seconds, nonce: nonceOf(++this.nonce), at, ...(route.length > 0 && { route }) }
    const order = orderOf(ash, to, members.get(to)?.[0] ?? 'sam', more)
    return { order, accept: acceptOf(to, order, at), behind: route.length > 0 ? [...route.slice(1), to.id] : [] }
  }

  /** Ash orders; whether it may is the question. */
  ordered(seconds: number, at: number, to: Bank = birch, ...over: readonly Bank[]): Entry {
    return orderOut(this.order(seconds, at, to, over).order, 'ann')
  }

  /** Ash ordered at `before`, when there was room, and holds at `at`. */
  holdLater(seconds: number, at: number): Entry {
    const { order, accept } = this.order(seconds, noon, birch, [])
    this.entries.splice(0, 0, orderOut(order, 'ann'), accepted(accept))
    return out(this.edge.write(ash, holdOf(order, accept), at))
  }

  /** Ash ordered, birch or the bank behind accepted, and ash holds. */
  hold(seconds: number, at: number, to: Bank = birch, ...over: readonly Bank[]) {
    const { order, accept, behind } = this.order(seconds, at, to, over)
    const by = over.length > 0 ? to : undefined
    const hold = this.edge.write(ash, holdOf(order, accept, behind), at)
    this.entries.push(orderOut(order, 'ann'), accepted(accept, at, by), out(hold))
    return hold
  }

  settle(hold: ReturnType<Waiting['hold']>): void {
    this.entries.push(into(this.edge.write(birch, settleWith(receiptOf(birch, hold, noon)), noon)))
  }

  release(hold: ReturnType<Waiting['hold']>): void {
    if (hold.typ !== 'lane.hold') throw new Error('a hold is released')
    this.entries.push(into(this.edge.write(birch, releaseOf(hold.xfer, 'expired'), noon)))
  }
}

/** All may be decided for 120 seconds: the last moment before they are overdue. */
const patience = noon + 120 + 600
const late = patience + 1

function v(id: string, why: string, tell: (ash: Waiting) => Entry, refused = true): Vector {
  const waiting = new Waiting()
  const entry = tell(waiting)
  const input = { log: 'ash', then: waiting.entries, entry }
  return { id, covers: rules('LANE-17'), why, input, expect: refused ? no('partner-slow') : { ok: true, balances: {} } }
}

const vectors: readonly Vector[] = [
  v(
    'not-yet',
    'Not overdue: two more may be held.',
    (w) => {
      w.hold(60, noon)
      w.hold(60, noon)
      return w.ordered(60, patience)
    },
    false,
  ),
  v('overdue', 'Two are overdue: of four one may be held.', (w) => {
    w.hold(60, noon)
    w.hold(60, noon)
    return w.ordered(60, late)
  }),
  v('one-overdue', 'One is: of four two may be held.', (w) => {
    w.hold(60, noon)
    return w.ordered(60, late)
  }, false),
  v('one-overdue-full', 'A third is too many.', (w) => {
    w.hold(60, noon)
    w.hold(60, late)
    return w.ordered(60, late)
  }),
  v('one-overdue-seconds', 'Of four hours two may be held.', (w) => {
    w.hold(hour, noon)
    return w.ordered(hour, late)
  }, false),
  v('one-overdue-seconds-over', 'Not a second more.', (w) => {
    w.hold(hour, noon)
    return w.ordered(hour + 1, late)
  }),
  v('answered', 'Birch has answered one of two.', (w) => {
    const hold = w.hold(60, noon)
    w.hold(60, noon)
    w.release(hold)
    return w.ordered(60, late)
  }, false),
  v('answered-all', 'With all answers all room is back.', (w) => {
    w.release(w.hold(hour, noon))
    w.release(w.hold(hour, noon))
    return w.ordered(4 * hour, late)
  }, false),
  v('at-hold', 'Room is looked at once more when the hold is written.', (w) => {
    w.hold(60, noon)
    w.hold(60, noon)
    return w.holdLater(60, late)
  }),
  v('behind', 'What waits behind birch counts on the same way.', (w) => {
    w.hold(60, noon, cedar, birch)
    w.hold(60, noon, cedar, birch)
    return w.ordered(60, late, cedar, birch)
  }),
  v('behind-other-end', 'Whoever is to decide at its end: banks are founded for nothing.', (w) => {
    w.hold(60, noon, cedar, birch)
    w.hold(60, noon, cedar, birch)
    return w.ordered(60, late, stranger, birch, cedar)
  }),
  v('behind-elsewhere', 'Another way over birch keeps its room.', (w) => {
    w.hold(60, noon, cedar, birch)
    w.hold(60, noon, cedar, birch)
    return w.ordered(3 * hour, late, stranger, birch)
  }, false),
  v('behind-birch-itself', 'So does what birch decides itself.', (w) => {
    w.hold(60, noon, cedar, birch)
    w.hold(60, noon, cedar, birch)
    return w.ordered(3 * hour, late)
  }, false),
  v('birch-itself', 'But what birch does not decide counts everywhere.', (w) => {
    w.hold(60, noon)
    w.hold(60, noon)
    return w.ordered(60, late, cedar, birch)
  }),
  v('both', 'One of each: of four two may be held on the way to cedar, no third.', (w) => {
    w.hold(60, noon)
    w.hold(60, late, cedar, birch)
    return w.ordered(60, late, cedar, birch)
  }),
]

/** The file. */
export function overdueFile(): VectorFile {
  return {
    name: 'lane/overdue.json',
    kind: 'ledger.admit',
    about: 'Ash’s holds at birch, which were to be decided within two minutes.',
    given: { ash: logOf(ash, birch) },
    vectors,
  }
}
