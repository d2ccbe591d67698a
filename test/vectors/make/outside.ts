/** Vectors of what a bank may owe and be owed outside, over all its partners (LED-14), at birch between ash and cedar. */
import type { Entry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, logOf, members, nonceOf, noon, type Bank } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import {
  accepted,
  acceptOf,
  Edge,
  holdOf,
  idOf,
  into,
  orderIn,
  orderOf,
  orderOut,
  out,
  receiptOf,
  releaseOf,
  settleWith,
} from './lanes.ts'
import { Script } from './trace.ts'

const house = (more: object): Entry => ({
  ...{ typ: 'rules', maxSeconds: 360_000, maxAgeDays: 731, decideSeconds: 120, orderSeconds: 604_800 },
  ...{ by: 'admin', at: noon },
  ...more,
})
const outside = (limit: number): Entry => house({ maxOwedOutside: limit })
const toUs = (limit: number): Entry => house({ maxOwedToUs: limit })

const person = (bank: Bank): string => members.get(bank)?.[0] ?? ''

/** Birch's log, with partners at both sides. */
class Middle {
  readonly entries: Entry[] = []
  private readonly edges = new Map([ash, cedar].map((bank) => [bank, new Edge(bank, birch)]))
  private nonce = 0

  edge(peer: Bank): Edge {
    const edge = this.edges.get(peer)
    if (edge === undefined) throw new Error('no partner')
    return edge
  }

  /** Somebody at `from` is to receive help from somebody at `to`; one of them is birch. */
  order(from: Bank, to: Bank, seconds: number) {
    const order = orderOf(from, to, person(to), { seconds, nonce: nonceOf(++this.nonce) })
    return { order, accept: acceptOf(to, order, noon) }
  }

  /** The entry with which birch orders there, or accepts an order from there. */
  ordered(peer: Bank, seconds: number): Entry {
    return orderOut(this.order(birch, peer, seconds).order, person(birch))
  }

  accepted(peer: Bank, seconds: number): Entry {
    const { order, accept } = this.order(peer, birch, seconds)
    return orderIn(order, accept)
  }

  /** Birch holds for what it will owe. */
  hold(peer: Bank, seconds: number): void {
    const { order, accept } = this.order(birch, peer, seconds)
    this.entries.push(orderOut(order, person(birch)), accepted(accept))
    this.entries.push(out(this.edge(peer).write(birch, holdOf(order, accept), noon)))
  }

  /** The partner holds. */
  theirHold(peer: Bank, seconds: number): void {
    const { order, accept } = this.order(peer, birch, seconds)
    this.entries.push(orderIn(order, accept), into(this.edge(peer).write(peer, holdOf(order, accept), noon)))
  }

  /** Birch owes the partner. */
  owe(peer: Bank, seconds: number): void {
    const { order, accept } = this.order(birch, peer, seconds)
    const hold = this.edge(peer).write(birch, holdOf(order, accept), noon)
    const settle = this.edge(peer).write(peer, settleWith(receiptOf(peer, hold, noon)), noon)
    this.entries.push(orderOut(order, person(birch)), accepted(accept), out(hold), into(settle))
  }

  /** The partner owes birch. */
  beOwed(peer: Bank, seconds: number): void {
    const { order, accept } = this.order(peer, birch, seconds)
    const hold = this.edge(peer).write(peer, holdOf(order, accept), noon)
    const settle = this.edge(peer).write(birch, settleWith(receiptOf(birch, hold, noon)), noon)
    this.entries.push(orderIn(order, accept), into(hold), out(settle))
  }
}

/** The last entry is admitted, or refused with the code. */
function v(id: string, why: string, tell: (middle: Middle) => Entry, balances: object | string): Vector {
  const middle = new Middle()
  const entry = tell(middle)
  const input = { log: 'birch', then: middle.entries, entry }
  const expect = typeof balances === 'string' ? no(balances) : { ok: true as const, balances }
  return { id, covers: rules('LED-14'), why, input, expect }
}

const mirror = (bank: Bank): string => `p-${bank.id.slice(4)}`
const [bea] = [person(birch)]
const owing = { [bea]: -hour, [mirror(ash)]: hour }
const owed = { [bea]: hour, [mirror(ash)]: -hour }

const entries: readonly Vector[] = [
  v(
    'owed-held-back',
    'What ash holds gives it back already.',
    (m) => {
      m.owe(ash, hour)
      m.theirHold(ash, hour)
      m.entries.push(toUs(0))
      return m.accepted(ash, 1)
    },
    'over-owed-to-us',
  ),
  v(
    'owes-same-to-limit',
    'Exactly the limit, with one partner.',
    (m) => {
      m.entries.push(outside(2 * hour))
      m.owe(ash, hour)
      return m.ordered(ash, hour)
    },
    owing,
  ),
  v(
    'owes-same-held',
    'Open holds to the same partner count.',
    (m) => {
      m.entries.push(outside(2 * hour))
      m.hold(ash, hour)
      return m.ordered(ash, hour + 1)
    },
    'over-owed-outside',
  ),
  v(
    'owed-same-to-limit',
    'Exactly the limit, with one partner.',
    (m) => {
      m.entries.push(toUs(2 * hour))
      m.beOwed(ash, hour)
      return m.accepted(ash, hour)
    },
    owed,
  ),
  v('owes-to-limit', 'Exactly the limit, over two partners.', (m) => {
    m.entries.push(outside(2 * hour))
    m.owe(ash, hour)
    return m.ordered(cedar, hour)
  }, owing),
  v('owes-over', 'One second more.', (m) => {
    m.entries.push(outside(2 * hour))
    m.owe(ash, hour)
    return m.ordered(cedar, hour + 1)
  }, 'over-owed-outside'),
  v('owes-held', 'Open holds count.', (m) => {
    m.entries.push(outside(2 * hour))
    m.hold(ash, hour)
    return m.ordered(cedar, hour + 1)
  }, 'over-owed-outside'),
  v('owes-to-same', 'All of one partner counts as well.', (m) => {
    m.entries.push(outside(2 * hour))
    m.owe(ash, hour)
    return m.ordered(ash, hour + 1)
  }, 'over-owed-outside'),
  v('owes-claim', 'What ash owes pays no debt to cedar.', (m) => {
    m.entries.push(outside(2 * hour))
    m.beOwed(ash, hour)
    return m.ordered(cedar, 2 * hour + 1)
  }, 'over-owed-outside'),
  v('owes-claim-back', 'What ash gives back is no debt.', (m) => {
    m.entries.push(outside(0))
    m.beOwed(ash, hour)
    return m.ordered(ash, hour)
  }, owed),
  v('owes-claim-further', 'But what goes beyond is.', (m) => {
    m.entries.push(outside(0))
    m.beOwed(ash, hour)
    return m.ordered(ash, hour + 1)
  }, 'over-owed-outside'),
  v('owes-lowered', 'A lower limit takes nothing back, but stops more.', (m) => {
    m.owe(ash, hour)
    m.entries.push(outside(60))
    return m.ordered(ash, 1)
  }, 'over-owed-outside'),
  v('owes-lowered-back', 'Paying back elsewhere goes on.', (m) => {
    m.owe(ash, hour)
    m.beOwed(cedar, hour)
    m.entries.push(outside(60))
    return m.ordered(cedar, hour)
  }, { [mirror(ash)]: hour, [mirror(cedar)]: -hour }),
  v('owes-no-limit', 'Rules without it: there is none.', (m) => {
    m.entries.push(outside(0), house({}))
    return m.ordered(ash, hour)
  }, {}),
  v('owes-at-hold', 'Looked at once more when the hold is written.', (m) => {
    const { order, accept } = m.order(birch, ash, hour)
    m.entries.push(orderOut(order, bea), accepted(accept), outside(hour - 1))
    return out(m.edge(ash).write(birch, holdOf(order, accept), noon))
  }, 'over-owed-outside'),
  v('owed-to-limit', 'Exactly the limit, over two partners.', (m) => {
    m.entries.push(toUs(2 * hour))
    m.beOwed(ash, hour)
    return m.accepted(cedar, hour)
  }, owed),
  v('owed-over', 'One second more.', (m) => {
    m.entries.push(toUs(2 * hour))
    m.beOwed(ash, hour)
    return m.accepted(cedar, hour + 1)
  }, 'over-owed-to-us'),
  v('owed-held', 'Open holds of theirs count.', (m) => {
    m.entries.push(toUs(2 * hour))
    m.theirHold(ash, hour)
    return m.accepted(cedar, hour + 1)
  }, 'over-owed-to-us'),
  v('owed-same', 'All of one partner counts as well.', (m) => {
    m.entries.push(toUs(2 * hour))
    m.beOwed(ash, hour)
    return m.accepted(ash, hour + 1)
  }, 'over-owed-to-us'),
  v('owed-debt-back', 'What birch gives back is no claim.', (m) => {
    m.entries.push(toUs(0))
    m.owe(ash, hour)
    return m.accepted(ash, hour)
  }, owing),
  v('owed-debt-further', 'But what goes beyond is.', (m) => {
    m.entries.push(toUs(0))
    m.owe(ash, hour)
    return m.accepted(ash, hour + 1)
  }, 'over-owed-to-us'),
  v('owed-lowered-back', 'With a limit that was lowered, paying back goes on.', (m) => {
    m.beOwed(ash, hour)
    m.owe(cedar, hour)
    m.entries.push(toUs(60))
    return m.accepted(cedar, hour)
  }, { [mirror(ash)]: -hour, [mirror(cedar)]: hour }),
]

/** Birch's log after two orders that it accepted, and a limit that only one of them keeps. */
function released(): Vector {
  const middle = new Middle()
  const [one, two] = [middle.order(ash, birch, hour), middle.order(cedar, birch, hour)]
  const log = [...logOf(birch, ash, cedar), orderIn(one.order, one.accept), orderIn(two.order, two.accept)]
  const limited = [...log, toUs(hour)]
  const hold = middle.edge(ash).write(ash, holdOf(one.order, one.accept), noon)
  const settle = middle.edge(ash).write(birch, settleWith(receiptOf(birch, hold, noon)), noon)
  const late = middle.edge(cedar).write(cedar, holdOf(two.order, two.accept), noon)
  const release = middle.edge(cedar).write(birch, releaseOf(idOf(two.order), 'over-owed-to-us'), noon)
  const vector = new Script(birch, 'limited')
    .hear(noon, ash, hold, [into(hold), out(settle)])
    .hear(noon, cedar, late, [into(late), out(release)])
    .end('hold-over', 'LED-14 TRF-12', 'Of two that were accepted the second comes too late.', {
      balances: owed,
      transfers: { [idOf(one.order)]: 'paid', [idOf(two.order)]: 'released' },
    })
  given['limited'] = limited
  return vector
}

/** Cedar and ash owe each other over birch, which pays back with each. */
function paysBack(): Vector {
  const middle = new Middle()
  middle.owe(ash, 2 * hour)
  middle.beOwed(cedar, hour)
  const one = middle.order(ash, birch, hour)
  given['back'] = [...logOf(birch, ash, cedar), ...middle.entries, orderIn(one.order, one.accept), toUs(0)]
  const hold = middle.edge(ash).write(ash, holdOf(one.order, one.accept), noon)
  const settle = middle.edge(ash).write(birch, settleWith(receiptOf(birch, hold, noon)), noon)
  const before = middle.entries.flatMap((entry) => (entry.typ === 'order.out' ? [idOf(entry.order)] : []))
  const ins = middle.entries.flatMap((entry) => (entry.typ === 'order.in' ? [idOf(entry.order)] : []))
  const paid = [...before, ...ins, idOf(one.order)].map((xfer) => [xfer, 'paid'])
  return new Script(birch, 'back')
    .hear(noon, ash, hold, [into(hold), out(settle)])
    .end('hold-back', 'LED-14 TRF-12', 'A hold that only gives back is met, whatever others owe.', {
      balances: { [mirror(ash)]: hour, [mirror(cedar)]: -hour },
      transfers: Object.fromEntries(paid) as Record<string, string>,
    })
}

/** Birch passes nothing on that would take it over the limit; and declines what it may not be owed. */
function forwards(): Vector {
  const middle = new Middle()
  given['strict'] = [...logOf(birch, ash, cedar), house({ maxOwedOutside: hour - 1, maxOwedToUs: hour })]
  const order = orderOf(ash, cedar, person(cedar))
  const accept = acceptOf(cedar, order, noon)
  const hold = middle.edge(ash).write(ash, holdOf(order, accept, [cedar.id]), noon)
  const release = middle.edge(ash).write(birch, releaseOf(idOf(order), 'over-owed-outside'), noon)
  const more = orderOf(ash, birch, bea, { seconds: hour + 1 })
  return new Script(birch, 'strict')
    .hear(noon, ash, hold, [into(hold), out(release)])
    .hear(noon, ash, more, [], {
      ...{ typ: 'decline', from: birch.id, to: ash.id, xfer: idOf(more), code: 'over-owed-to-us' },
    })
    .end('passes-over', 'LED-14 TRF-06 TRF-13', 'Nor does a bank between pass on what it may not owe.', {
      transfers: { [idOf(order)]: 'released' },
    })
}

/** Logs by name; the runs add theirs. */
const given: Record<string, readonly Entry[]> = { birch: logOf(birch, ash, cedar) }
const runs = [released(), paysBack(), forwards()]

/** Both files about limits over all partners. */
export function outsideFiles(): VectorFile[] {
  const about = 'What birch may owe all its partners together, and be owed.'
  return [
    { name: 'ledger/outside.json', kind: 'ledger.admit', about, given: { birch: given['birch'] }, vectors: entries },
    { name: 'transfer/outside.json', kind: 'transfer.run', about, given, vectors: runs },
  ]
}
