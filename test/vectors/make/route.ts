/** Vectors of orders over banks between, entry by entry (ROU), at the banks ash, who pays, and birch, who is paid. */
import type { Entry, Item, Order } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, keyOf, logOf, makeBank, nonceOf, noon, remade, stranger, weakKey } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import {
  accepted,
  acceptOf,
  closed,
  Edge,
  holdOf,
  idOf,
  into,
  orderIn,
  orderOf,
  orderOut,
  out,
  type LanePart,
} from './lanes.ts'
import { v } from './order-common.ts'

/** Ash orders at cedar for Ann, by way of birch unless said otherwise. */
const far = (more: Partial<Order> = {}): Order => orderOf(ash, cedar, 'cat', { route: [birch.id], ...more })
const asks = (more: Partial<Order> = {}): Entry => orderOut(far(more), 'ann')

const outgoing: readonly Vector[] = [
  v('out', 'ROU-01 ROU-02', 'Cedar is no partner, birch is.', 'ash', asks()),
  v('out-three', 'ROU-01', 'Three banks between.', 'ash', asks({ route: [birch.id, stranger.id, makeBank(5).id] })),
  v('out-to-partner', 'ROU-02', 'A partner may be reached by another, too.', 'both', asks()),
  v('out-over-payer', 'ROU-01', 'Back to where it began.', 'ash', asks({ route: [ash.id] }), 'bad-route'),
  v('out-over-payee', 'ROU-01', 'By way of its end.', 'ash', asks({ route: [birch.id, cedar.id] }), 'bad-route'),
  v('out-circle', 'ROU-01', 'The same bank twice.', 'ash', asks({ route: [birch.id, birch.id] }), 'bad-route'),
  v('out-to-itself', 'ROU-01', 'Round to oneself.', 'ash', asks({ to: ash.id }), 'bad-route'),
  v(
    'out-route-first',
    'ROU-01 TRF-02',
    'The route is looked at before the first bank in it.',
    'ash',
    asks({ route: [cedar.id] }),
    'bad-route',
  ),
  v(
    'out-no-partner',
    'ROU-02',
    'No agreement with the first bank between.',
    'ash',
    asks({ route: [stranger.id] }),
    'unknown-partner',
  ),
  v(
    'out-no-partner-though-end',
    'ROU-02',
    'That cedar is a partner does not help: the hold goes to the first bank.',
    'both',
    asks({ route: [stranger.id] }),
    'unknown-partner',
  ),
  v('out-limit', 'ROU-02 LANE-08', 'More than birch grants.', 'ash', asks({ seconds: 5 * hour + 1 }), 'partner-limit'),
]

const accept = acceptOf(cedar, far(), noon)
const weak = remade(cedar, { cosign: weakKey })
const weakly = far({ to: weak.id })

const accepting: readonly Vector[] = [
  v('accepted', 'ROU-06', 'Cedar shows who it is.', 'ash', accepted(accept, noon, cedar), undefined, [asks()]),
  v('accepted-bare', 'ROU-06', 'Nobody knows whose key that is.', 'ash', accepted(accept), 'no-agreement', [
    asks(),
  ]),
  v(
    'accepted-other-genesis',
    'ROU-06',
    'The genesis of another bank.',
    'ash',
    accepted(accept, noon, stranger),
    'wrong-bank',
    [asks()],
  ),
  v(
    'accepted-weak-genesis',
    'ROU-06 IDN-02',
    'Its id is right, but it is no genesis.',
    'ash',
    accepted(acceptOf(weak, weakly, noon), noon, weak),
    'bad-genesis',
    [orderOut(weakly, 'ann')],
  ),
  v(
    'accepted-other-key',
    'ROU-06',
    'The receipt would be by another key than cedar’s.',
    'ash',
    accepted({ ...accept, key: keyOf(0x66) }, noon, cedar),
    'bad-seal',
    [asks()],
  ),
  v('accepted-by-partner', 'ROU-06', 'A partner’s key is known.', 'both', accepted(accept), undefined, [asks()]),
]

/** Ash’s hold after the accept of `order`, on the edge with `to`. */
function hold(
  id: string,
  why: string,
  log: string,
  order: Order,
  to: typeof birch,
  route: readonly string[],
  code?: string,
): Vector {
  const given = acceptOf(cedar, order, noon)
  const by = log === 'both' ? undefined : cedar
  const entry = out(new Edge(ash, to).write(ash, holdOf(order, given, route), noon))
  return v(id, 'ROU-03 LANE-07', why, log, entry, code, [orderOut(order, 'ann'), accepted(given, noon, by)])
}

const straight = orderOf(ash, cedar, 'cat')

/** Ordered at the stranger over birch, held over cedar, which is a partner, too. */
function otherFirst(): Vector {
  const order = orderOf(ash, stranger, 'sue', { route: [birch.id] })
  const given = acceptOf(stranger, order, noon)
  const entry = out(new Edge(ash, cedar).write(ash, holdOf(order, given, [stranger.id]), noon))
  const why = 'Held at another first bank.'
  const before = [orderOut(order, 'ann'), accepted(given, noon, stranger)]
  return v('hold-other-first', 'ROU-03 LANE-07', why, 'both', entry, 'tombstoned', before)
}

const longer = far({ route: [birch.id, stranger.id] })
const holding: readonly Vector[] = [
  otherFirst(),
  hold('hold', 'To birch, which passes it on to cedar.', 'ash', far(), birch, [cedar.id]),
  hold('hold-far', 'Over two.', 'ash', longer, birch, [stranger.id, cedar.id]),
  hold('hold-shorter', 'It leaves a bank out.', 'ash', longer, birch, [cedar.id], 'tombstoned'),
  hold('hold-other-order', 'The same banks in another order.', 'ash', longer, birch, [cedar.id, stranger.id], 'tombstoned'),
  hold('hold-longer', 'It goes on.', 'ash', far(), birch, [cedar.id, stranger.id], 'tombstoned'),
  hold('hold-nowhere', 'Birch is not the decider.', 'ash', far(), birch, [], 'tombstoned'),
  hold('hold-straight', 'Ordered over birch, held straight at cedar.', 'both', far(), cedar, [], 'tombstoned'),
  hold('hold-round', 'Ordered straight, held over birch.', 'both', straight, birch, [cedar.id], 'tombstoned'),
]

/** Cedar, a stranger to birch, orders for Bea by way of ash. */
const asked = (more: Partial<Order> = {}): Order => orderOf(cedar, birch, 'bea', { route: [ash.id], ...more })
const takes = (order: Order, at = noon): Entry => orderIn(order, acceptOf(birch, order, at))
const four = (make: (nonce: string) => Order): Entry[] => [1, 2, 3, 4].map((n) => takes(make(nonceOf(n))))
const waiting = four((nonce) => asked({ nonce }))
const fifth = asked({ nonce: nonceOf(5) })
const lastWaiting = asked({ nonce: nonceOf(4) })
const more = (seconds: number): Order => asked({ seconds, nonce: nonceOf(6) })
const suspended = out(
  new Edge(ash, birch).write(birch, { typ: 'lane.suspend', code: 'operator' } satisfies LanePart, noon),
)
const heldFirst = (): Entry => {
  const one = asked({ nonce: nonceOf(1) })
  return into(new Edge(ash, birch).write(ash, holdOf(one, acceptOf(birch, one, noon)), noon))
}

const incoming: readonly Vector[] = [
  v('in', 'ROU-04', 'Cedar is no partner, ash is.', 'birch', takes(asked())),
  v('in-far', 'ROU-04', 'The last of the route counts.', 'birch', takes(asked({ route: [stranger.id, ash.id] }))),
  v('in-circle', 'ROU-01', 'The same bank twice.', 'birch', takes(asked({ route: [ash.id, ash.id] })), 'bad-route'),
  v('in-over-payee', 'ROU-01', 'Over birch itself.', 'birch', takes(asked({ route: [birch.id, ash.id] })), 'bad-route'),
  v('in-over-payer', 'ROU-01', 'Over the bank that orders.', 'birch', takes(asked({ from: ash.id })), 'bad-route'),
  v(
    'in-late-first',
    'ROU-01 TRF-03',
    'validUntil is looked at before the route.',
    'birch',
    takes(asked({ route: [ash.id, ash.id] }), noon + 604_801),
    'expired',
  ),
  v('in-no-way', 'ROU-04', 'No agreement with the last bank.', 'birch', takes(asked({ route: [stranger.id] })), 'no-route'),
  v(
    'in-no-way-first',
    'ROU-04',
    'The first bank of the route is none to birch.',
    'birch',
    takes(asked({ route: [ash.id, stranger.id] })),
    'no-route',
  ),
  v('in-suspended', 'ROU-04 LANE-13', 'Birch takes nothing from ash for now.', 'birch', takes(asked()), 'partner-suspended', [
    suspended,
  ]),
  v('in-many', 'ROU-05', 'Four may wait for their holds.', 'birch', takes(fifth), undefined, waiting.slice(1)),
  v('in-too-many', 'ROU-05', 'A fifth may not.', 'birch', takes(fifth), 'too-many-holds', waiting),
  v('in-sum', 'ROU-05', 'Four hours may wait.', 'birch', takes(more(3 * hour)), undefined, waiting.slice(3)),
  v(
    'in-too-much',
    'ROU-05',
    'Not a second more.',
    'birch',
    takes(more(3 * hour + 1)),
    'over-held-limit',
    waiting.slice(3),
  ),
  v('in-too-much-many', 'ROU-05', 'The number comes first.', 'birch', takes(more(3 * hour)), 'too-many-holds', waiting),
  v(
    'in-sum-own-apart',
    'ROU-05 TRF-03',
    'Ash’s own orders are no part of the sum.',
    'birch',
    takes(more(4 * hour)),
    undefined,
    four((nonce) => orderOf(ash, birch, 'bea', { nonce })),
  ),
  v('in-sum-after-lapse', 'ROU-05 TRF-16', 'A lapsed one gives its seconds back.', 'birch', takes(more(4 * hour)), undefined, [
    ...waiting.slice(3),
    closed(lastWaiting, 'expired', noon + 121),
  ]),
  v(
    'in-own-apart',
    'ROU-05 TRF-03',
    'Ash’s own orders are counted apart: no stranger can jam them.',
    'birch',
    takes(orderOf(ash, birch, 'bea', { nonce: nonceOf(5) })),
    undefined,
    waiting,
  ),
  v(
    'in-apart',
    'ROU-05 TRF-03',
    'And the other way round.',
    'birch',
    takes(fifth),
    undefined,
    four((nonce) => orderOf(ash, birch, 'bea', { nonce })),
  ),
  v('in-after-lapse', 'ROU-05 TRF-16', 'A lapsed one makes room.', 'birch', takes(fifth), undefined, [
    ...waiting,
    closed(asked({ nonce: nonceOf(2) }), 'expired', noon + 121),
  ]),
  v('in-after-hold', 'ROU-05', 'So does one that is held.', 'birch', takes(fifth), undefined, [
    ...waiting,
    heldFirst(),
  ]),
]

const intro: Item = { typ: 'intro', genesis: cedar.genesis }
const find: Item = { typ: 'find', from: cedar.id, to: birch.id, name: idOf({}) }

/** Who speaks in a frame whose items these are. */
function speaks(id: string, why: string, items: readonly Item[], code?: string, key = cedar.genesis.op): Vector {
  const found = { ok: true as const, bank: cedar.id, items: items.length - 1 }
  const verdict = code === undefined ? found : no(code)
  return { id, covers: rules('ROU-07'), why, input: { items, key }, expect: verdict }
}

const weakIntro: Item = { typ: 'intro', genesis: { ...weak.genesis } }
const intros: readonly Vector[] = [
  speaks('one', 'Cedar, and one question.', [intro, find]),
  speaks('two', 'Cedar, and two.', [intro, find, asked()]),
  speaks('no-intro', 'Nobody.', [find, asked()], 'wrong-bank'),
  speaks('nothing', 'An intro and no question.', [intro], 'wrong-bank'),
  speaks('intro-last', 'The intro comes first.', [find, intro], 'wrong-bank'),
  speaks('other-key', 'Sealed by another bank.', [intro, find], 'wrong-bank', stranger.genesis.op),
  speaks('transport-key', 'Sealed by another key of cedar.', [intro, find], 'wrong-bank', keyOf(0x13)),
  speaks('for-other', 'It speaks for another bank.', [intro, { ...find, from: ash.id }], 'wrong-bank'),
  speaks('for-other-too', 'Also for another.', [intro, find, { ...find, from: ash.id }], 'wrong-bank'),
  speaks('twice', 'Two intros.', [intro, intro], 'wrong-bank'),
  speaks('weak', 'No genesis.', [weakIntro, { ...find, from: weak.id }], 'bad-genesis'),
]

/** The files about single entries and frames. */
export function routeFiles(): VectorFile[] {
  const given = { ash: logOf(ash, birch), both: logOf(ash, birch, cedar), birch: logOf(birch, ash) }
  const about = 'One entry about an order over banks between: the first rule that it breaks, or the balances that follow.'
  return [
    {
      name: 'transfer/routes.json',
      kind: 'ledger.admit',
      about,
      given,
      vectors: [...outgoing, ...accepting, ...holding, ...incoming],
    },
    {
      name: 'frame/intros.json',
      kind: 'frame.intro',
      about: 'The items of a frame of a bank that is no partner, and the key that sealed it: who speaks.',
      vectors: intros,
    },
  ]
}
