/** Vectors of what a restored bank takes back into its log (RST-05, RST-06, RST-08), at the bank ash with its partner birch. */
import type { Entry, LaneEntry, LaneHold, Order } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, exchange, hour, logOf, nonceOf, noon, sealBy } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { Edge, acceptOf, holdOf, idOf, into, orderOf, orderOut, receiptOf, releaseOf, settleWith, type LanePart } from './lanes.ts'
import { restoreSessions } from './restore-sessions.ts'

/** A lane entry that ash lost and got back. */
const back = (entry: LaneEntry, proof?: object): Entry =>
  ({ typ: 'lane.recovered', entry, ...proof, at: noon })
const named = (order: Order): Entry => ({ typ: 'order.recovered', order, at: noon })

/** What ash's log gets, entry by entry; the last is the one in question. */
class Tale {
  readonly entries: Entry[] = []
  readonly edge = new Edge(ash, birch)

  own(part: LanePart): LaneEntry {
    const entry = this.edge.write(ash, part, noon)
    this.entries.push(back(entry))
    return entry
  }

  theirs(part: LanePart): LaneEntry {
    const entry = this.edge.write(birch, part, noon)
    this.entries.push(into(entry))
    return entry
  }

  /** Ash's hold for an order, told or not. */
  hold(order: Order, told = true): LaneHold {
    if (told) this.entries.push(named(order))
    return this.own(holdOf(order, acceptOf(birch, order, noon))) as LaneHold
  }

  theirHold(order: Order): LaneHold {
    return this.theirs(holdOf(order, acceptOf(ash, order, noon))) as LaneHold
  }
}

const out = orderOf(ash, birch, 'bea')
const back1 = orderOf(birch, ash, 'ann', { nonce: nonceOf(7) })
const partner = `p-${birch.id.slice(4)}`

function v(id: string, covers: string, why: string, tell: (tale: Tale) => unknown, expect: object | string): Vector {
  const tale = new Tale()
  tell(tale)
  const then = tale.entries.slice(0, -1)
  const input = { log: 'ash', ...(then.length > 0 && { then }), entry: tale.entries.at(-1) ?? {} }
  const verdict = typeof expect === 'string' ? no(expect) : { ok: true as const, balances: expect }
  return { id, covers: rules(covers), why, input, expect: verdict }
}

/** Ash's hold, its next entry spoiled. */
const spoiled = (id: string, why: string, more: object, code = 'lane-broken', proof?: object): Vector =>
  v(
    id,
    'RST-05',
    why,
    (t) => {
      const entry = t.edge.draft(ash, holdOf(out, acceptOf(birch, out, noon)), noon)
      t.entries.push(back({ ...entry, ...more }, proof))
    },
    code,
  )

const proofBy = (seed: Uint8Array, entry: object): object => ({
  proof: { ...sealBy(seed, entry), index: 0, size: 1, path: [] },
})

const entries: readonly Vector[] = [
  v('hold', 'RST-05', 'Nothing moves before it is settled.', (t) => t.hold(out), {}),
  v(
    'hold-paid',
    'RST-05 RST-06 RST-08',
    'Who received the help, only ash had known.',
    (t) => t.theirs(settleWith(receiptOf(birch, t.hold(out), noon))),
    { [partner]: hour, 'sys-recovered': -hour },
  ),
  v(
    'hold-paid-assigned',
    'RST-08 LED-06',
    'People found out that it was Ann.',
    (t) => {
      t.theirs(settleWith(receiptOf(birch, t.hold(out), noon)))
      t.entries.push(exchange(7, 'sys-recovered', 'ann', { purpose: 'recovered' }))
    },
    { [partner]: hour, ann: -hour },
  ),
  v(
    'assigned-to-nobody',
    'LED-06',
    'It goes to people.',
    (t) => {
      t.theirs(settleWith(receiptOf(birch, t.hold(out), noon)))
      t.entries.push(exchange(7, 'sys-recovered', 'sys-opening', { purpose: 'recovered' }))
    },
    'account-not-usable',
  ),
  v(
    'hold-unnamed-paid',
    'RST-05 RST-08',
    'Without the order as well.',
    (t) => t.theirs(settleWith(receiptOf(birch, t.hold(out, false), noon))),
    { [partner]: hour, 'sys-recovered': -hour },
  ),
  v(
    'hold-ordered-paid',
    'RST-05 RST-08',
    'The copy still has the order: it was for Ann.',
    (t) => {
      t.entries.push(orderOut(out, 'ann'))
      t.theirs(settleWith(receiptOf(birch, t.hold(out, false), noon)))
    },
    { [partner]: hour, ann: -hour },
  ),
  v(
    'hold-closed-paid',
    'RST-05 RST-08',
    'The copy had closed the order for want of an answer.',
    (t) => {
      t.entries.push(orderOut(out, 'ann'), { typ: 'order.closed', xfer: idOf(out), code: 'no-answer', at: noon })
      t.theirs(settleWith(receiptOf(birch, t.hold(out, false), noon)))
    },
    { [partner]: hour, ann: -hour },
  ),
  v(
    'hold-released',
    'RST-05 RST-08',
    'It came to nothing.',
    (t) => t.theirs(releaseOf(t.hold(out).xfer, 'expired')),
    {},
  ),
  v(
    'settle',
    'RST-05 RST-06 RST-08',
    'Ann gave help, and it is hers again.',
    (t) => {
      const hold = t.theirHold(back1)
      t.entries.push(named(back1))
      t.own(settleWith(receiptOf(ash, hold, noon)))
    },
    { ann: hour, [partner]: -hour },
  ),
  v(
    'settle-unnamed',
    'RST-05 RST-08',
    'Ash decided, and nobody says for whom.',
    (t) => t.own(settleWith(receiptOf(ash, t.theirHold(back1), noon))),
    { 'sys-recovered': hour, [partner]: -hour },
  ),
  v(
    'settle-unknown-payee',
    'RST-06 RST-08',
    'Her account was opened after the copy was made.',
    (t) => {
      const order = { ...back1, payee: 'zoe' }
      const hold = t.theirHold(order)
      t.entries.push(named(order))
      t.own(settleWith(receiptOf(ash, hold, noon)))
    },
    { 'sys-recovered': hour, [partner]: -hour },
  ),
  v(
    'settle-payee-system',
    'RST-06 RST-08',
    'Nobody is credited who is no person.',
    (t) => {
      const order = { ...back1, payee: 'sys-transit' }
      const hold = t.theirHold(order)
      t.entries.push(named(order))
      t.own(settleWith(receiptOf(ash, hold, noon)))
    },
    { 'sys-recovered': hour, [partner]: -hour },
  ),
  v('release', 'RST-05', 'A hold of birch that ash had let go.', (t) => t.own(releaseOf(t.theirHold(back1).xfer, 'expired')), {}),
  v('limit', 'RST-05', 'Entries without a transfer come back, too.', (t) => t.own({ typ: 'lane.limit', limit: 0 }), {}),
  spoiled('number', 'Not the next number.', { seq: 2 }),
  spoiled('prev', 'It follows another entry.', { prev: idOf({}) }),
  spoiled('ack-ahead', 'It acknowledges what ash does not have yet: that comes first.', { ack: { seq: 1, oid: idOf({}) } }),
  spoiled('ack-other', 'It acknowledges another agreement.', { ack: { seq: 0, oid: idOf({}) } }),
  spoiled('of-partner', 'Birch’s lane is not ours.', { by: birch.id }, 'no-agreement'),
  spoiled('other-channel', 'No channel of ours.', { ch: idOf({}) }, 'no-agreement'),
  spoiled('other-epoch', 'No epoch of it.', { ep: 2 }, 'no-agreement'),
  spoiled('proof-of-partner', 'Birch sealed it.', {}, 'bad-seal', proofBy(birch.seed, {})),
  v(
    'hold-twice',
    'RST-05',
    'One transfer is held once.',
    (t) => [t.hold(out), t.own(holdOf(out, acceptOf(birch, out, noon)))],
    'lane-broken',
  ),
  v('settle-nothing', 'RST-05', 'There is no such hold.', (t) => t.own(releaseOf(idOf(out), 'expired')), 'lane-broken'),
  v(
    'settle-other-receipt',
    'RST-05',
    'The receipt is for another hold.',
    (t) => t.own(settleWith(receiptOf(ash, t.theirHold(back1), noon, { hold: idOf({}) }))),
    'lane-broken',
  ),
  v('order-elsewhere', 'RST-06', 'Neither end is ash.', (t) => t.entries.push(named(orderOf(birch, cedar, 'cat'))), 'wrong-bank'),
  v('order-to-itself', 'RST-06', 'Both ends are ash.', (t) => t.entries.push(named(orderOf(ash, ash, 'ann'))), 'wrong-bank'),
  v('order-known', 'RST-06', 'The copy has it.', (t) => t.entries.push(orderOut(out, 'ann'), named(out)), 'id-known'),
  v('order-twice', 'RST-06', 'It came back already.', (t) => t.entries.push(named(out), named(out)), 'id-known'),
  v(
    'order-nonce',
    'RST-06',
    'Another order has its nonce.',
    (t) => t.entries.push(orderOut(out, 'ann'), named({ ...out, seconds: 60 })),
    'id-known',
  ),
  v('order-no-hold', 'RST-06', 'Birch held nothing for it.', (t) => t.entries.push(named(back1)), 'unknown-transfer'),
  v(
    'order-in-twice',
    'RST-06',
    'It came back already.',
    (t) => [t.theirHold(back1), t.entries.push(named(back1), named(back1))],
    'id-known',
  ),
  v(
    'order-settled',
    'RST-06',
    'Its hold is settled.',
    (t) => [t.own(settleWith(receiptOf(ash, t.theirHold(back1), noon))), t.entries.push(named(back1))],
    'id-known',
  ),
  v(
    'order-released',
    'RST-06',
    'Its hold is released.',
    (t) => [t.own(releaseOf(t.theirHold(back1).xfer, 'expired')), t.entries.push(named(back1))],
    'id-known',
  ),
  v(
    'order-other-seconds',
    'RST-06',
    'Its hold is for another length.',
    (t) => [t.theirs({ ...holdOf(back1, acceptOf(ash, back1, noon)), seconds: 60 }), t.entries.push(named(back1))],
    'id-known',
  ),
]

/** The logs of cedar's hold that passes through ash to birch, in either order of coming back. */
function through(id: string, why: string, first: 'ahead' | 'back'): Vector {
  const [up, down] = [new Edge(ash, cedar), new Edge(ash, birch)]
  const order = orderOf(cedar, birch, 'bea', { route: [ash.id] })
  const accept = acceptOf(birch, order, noon)
  const upHold = up.write(cedar, holdOf(order, accept, [birch.id]), noon)
  const downHold = down.write(ash, holdOf(order, accept), noon)
  const receipt = receiptOf(birch, downHold, noon)
  const downPaid = down.write(birch, settleWith(receipt), noon)
  const upPaid = up.write(ash, settleWith(receipt), noon)
  const [above, below] = [
    [into(upHold), back(upPaid)],
    [back(downHold), into(downPaid)],
  ]
  const all = first === 'back' ? [...above, ...below] : [...below, ...above]
  const then = all.slice(0, -1)
  const input = { log: 'middle', then, entry: all.at(-1) ?? {} }
  const balances = { [`p-${birch.id.slice(4)}`]: hour, [`p-${cedar.id.slice(4)}`]: -hour }
  return { id, covers: rules('RST-05 RST-08'), why, input, expect: { ok: true, balances } }
}

/** All files of this folder. */
export function restoreFiles(): VectorFile[] {
  const about = 'One entry after others: what a restored bank takes back, and the balances that are not zero then.'
  const middle = [
    through('through-back-first', 'It passed through ash: first what came, then what went on.', 'back'),
    through('through-ahead-first', 'The other way round.', 'ahead'),
  ]
  const given = { ash: logOf(ash, birch), middle: logOf(ash, birch, cedar) }
  return [
    { name: 'restore/entries.json', kind: 'ledger.admit', about, given, vectors: [...entries, ...middle] },
    restoreSessions(),
  ]
}
