/** Runs over banks between, with a bank at the other end that is no partner (ROU), and its questions. */
import type { Genesis, Item, Order } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, logOf, nonceOf, noon, stranger, type Bank } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
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
  receiptOf,
  releaseOf,
  settleWith,
} from './lanes.ts'
import { frameText } from './frame.ts'
import { hashOfName } from './identity.ts'
import { advertBy } from './route-adverts.ts'
import { Play } from './play.ts'
import { mirror, Script } from './trace.ts'

const far = orderOf(ash, cedar, 'cat', { route: [birch.id] })
const xfer = idOf(far)
const given = acceptOf(cedar, far, noon + 1)

/** Ash orders at cedar by way of birch, cedar accepts, ash holds at birch. */
function begun(lanes: Edge, order: Order = far): Script {
  const accept = acceptOf(cedar, order, noon + 1)
  const [, ...rest] = order.route ?? []
  const hold = lanes.write(ash, holdOf(order, accept, [...rest, cedar.id]), noon + 1)
  return new Script(ash, 'ash')
    .order(orderOut(order, 'ann'))
    .meet(noon + 1, cedar, accept, [accepted(accept, noon + 1, cedar), out(hold)])
}

function pays(): Vector {
  const lanes = new Edge(ash, birch)
  const run = begun(lanes)
  const last = new Edge(birch, cedar).write(birch, holdOf(far, given), noon + 2)
  const settle = lanes.write(birch, settleWith(receiptOf(cedar, last, noon + 3)), noon + 4)
  return run
    .hear(noon + 5, birch, settle, [into(settle, noon + 5)])
    .meet(noon + 6, cedar, given)
    .end('pays', 'ROU-03 ROU-06', 'Agreed with cedar, held at birch, settled by birch with cedar’s receipt.', {
      balances: { ann: -hour, [mirror(birch)]: hour },
      transfers: { [xfer]: 'paid' },
    })
}

function forged(): Vector {
  const lanes = new Edge(ash, birch)
  const run = begun(lanes)
  const last = new Edge(birch, cedar).write(birch, holdOf(far, given), noon + 2)
  const receipt = receiptOf(birch, last, noon + 3, { from: cedar.id })
  const settle = lanes.write(birch, settleWith(receipt), noon + 4)
  return run
    .refuse(noon + 5, birch, settle, 'lane-broken')
    .end('forged-receipt', 'ROU-06 LANE-10', 'A bank between cannot make the receipt itself.', {
      reserved: { ann: hour },
      transfers: { [xfer]: 'held' },
    })
}

function longWay(): Vector {
  const order = orderOf(ash, cedar, 'cat', { route: [birch.id, stranger.id] })
  return begun(new Edge(ash, birch), order).end('long-way', 'ROU-03 TRF-08', 'Two banks between: the hold names the second and cedar.', {
    reserved: { ann: hour },
    transfers: { [idOf(order)]: 'held' },
  })
}

function refusedAccepts(): Vector {
  return new Script(ash, 'ash')
    .order(orderOut(far, 'ann'))
    .refuseMet(noon + 1, stranger, { ...given, from: stranger.id }, 'wrong-bank')
    .refuseMet(noon + 1, stranger, given, 'wrong-bank')
    .refuse(noon + 1, birch, { ...given, from: birch.id }, 'wrong-bank')
    .refuseMet(noon + 1, cedar, { typ: 'lane.get', ch: xfer, ep: 1, by: cedar.id, after: 0 }, 'wrong-bank')
    .refuseMet(noon + 1, cedar, { typ: 'decline', from: stranger.id, to: ash.id, xfer, code: 'expired' }, 'wrong-bank')
    .end('refused-accepts', 'ROU-06 ROU-08 TRF-07', 'Only cedar may answer, and strangers have no lane.', {
      reserved: { ann: hour },
      transfers: { [xfer]: 'ordered' },
    })
}

function declines(): Vector {
  return new Script(ash, 'ash')
    .order(orderOut(far, 'ann'))
    .meet(noon + 1, cedar, { typ: 'decline', from: cedar.id, to: ash.id, xfer, code: 'no-route' }, [
      closed(far, 'no-route', noon + 1),
    ])
    .end('declines', 'ROU-08 TRF-06', 'A stranger declines as a partner does.', { transfers: { [xfer]: 'declined' } })
}

function noRoom(): Vector {
  const lanes = new Edge(ash, birch)
  const less = lanes.write(birch, { typ: 'lane.limit', limit: 60 }, noon)
  return new Script(ash, 'ash')
    .order(orderOut(far, 'ann'))
    .hear(noon, birch, less, [into(less)])
    .meet(noon + 1, cedar, given, [accepted(given, noon + 1, cedar), closed(far, 'partner-limit', noon + 1)])
    .end('no-room', 'ROU-03 TRF-07', 'The bank between granted less meanwhile.', { transfers: { [xfer]: 'declined' } })
}

/** Birch showed that it knows more of ash’s lane than ash does: no orders by way of it; by way of cedar still. */
function frozenWay(): Vector {
  const other = orderOf(ash, birch, 'bea', { route: [cedar.id], nonce: nonceOf(0xc2) })
  return new Script(ash, 'both')
    .freeze(noon, birch, true)
    .order(orderOut(far, 'ann'), 'lane-frozen')
    .order(orderOut(other, 'ann'))
    .end('frozen-way', 'ROU-02 NET-11', 'The lane that the hold would stand in must not be frozen; only that.', {
      reserved: { ann: hour },
      transfers: { [idOf(other)]: 'ordered' },
    })
}

const asked = orderOf(cedar, birch, 'bea', { route: [ash.id] })
const accept = acceptOf(birch, asked, noon)
const name = idOf(asked)

function takes(): Vector {
  const lanes = new Edge(ash, birch)
  const hold = lanes.write(ash, holdOf(asked, accept), noon + 1)
  const settle = lanes.write(birch, settleWith(receiptOf(birch, hold, noon + 2)), noon + 2)
  const query: Item = { typ: 'xfer.query', from: cedar.id, to: birch.id, xfer: name }
  const status = { typ: 'xfer.status', from: birch.id, to: cedar.id, xfer: name } as const
  return new Script(birch, 'birch')
    .meet(noon, cedar, asked, [orderIn(asked, accept)], accept)
    .meet(noon + 1, cedar, asked, [], accept)
    .meet(noon + 1, cedar, query, [], { ...status, state: 'open' })
    .hear(noon + 2, ash, hold, [into(hold, noon + 2), out(settle)])
    .meet(noon + 3, cedar, asked)
    .meet(noon + 3, cedar, query, [], { ...status, state: 'paid', receipt: receiptOf(birch, hold, noon + 2) })
    .end('takes', 'ROU-04 ROU-08 TRF-19', 'Cedar orders and asks, ash holds, birch decides.', {
      balances: { bea: hour, [mirror(ash)]: -hour },
      transfers: { [name]: 'paid' },
    })
}

function lapses(): Vector {
  const lanes = new Edge(ash, birch)
  const { decideBy } = accept
  const hold = lanes.write(ash, holdOf(asked, accept), noon + 1)
  const release = lanes.write(birch, releaseOf(name, 'tombstoned'), decideBy + 1)
  return new Script(birch, 'birch')
    .meet(noon, cedar, asked, [orderIn(asked, accept)], accept)
    .tick(decideBy + 1, closed(asked, 'expired', decideBy + 1))
    .hear(decideBy + 1, ash, hold, [into(hold, decideBy + 1), out(release)])
    .meet(decideBy + 2, cedar, asked, [], {
      ...{ typ: 'decline', from: birch.id, to: cedar.id, xfer: name, code: 'expired' },
    })
    .end('lapses', 'ROU-04 TRF-16', 'No hold came in time by way of ash.', { transfers: { [name]: 'lapsed' } })
}

function turnedAway(): Vector {
  const straight = orderOf(cedar, birch, 'bea')
  const lost = orderOf(cedar, birch, 'bea', { route: [stranger.id] })
  const round = orderOf(cedar, birch, 'bea', { route: [ash.id, ash.id] })
  const much = orderOf(cedar, birch, 'bea', { route: [ash.id], seconds: 4 * hour + 1 })
  const decline = (order: Order, code: string): Item => ({
    ...{ typ: 'decline', from: birch.id, to: cedar.id, xfer: idOf(order), code },
  })
  return new Script(birch, 'birch')
    .meet(noon, cedar, straight, [], decline(straight, 'no-agreement'))
    .meet(noon, cedar, lost, [], decline(lost, 'no-route'))
    .meet(noon, cedar, round, [], decline(round, 'bad-route'))
    .meet(noon, cedar, much, [], decline(much, 'over-held-limit'))
    .refuseMet(noon, cedar, { ...asked, to: ash.id }, 'wrong-bank')
    .refuseMet(noon, stranger, asked, 'wrong-bank')
    .end('turned-away', 'ROU-04 ROU-05 TRF-06', 'No agreement, no way, too much: declined, and no trace of it.', {})
}

function decideMax(): Vector {
  const slow = acceptOf(birch, asked, noon, { decideBy: noon + 600 })
  return new Script(birch, 'slow')
    .meet(noon, cedar, asked, [orderIn(asked, slow)], slow)
    .end('decide-max', 'ROU-04 TRF-04', 'The agreement with ash allows ten minutes.', {
      expected: { bea: hour },
      transfers: { [name]: 'accepted' },
    })
}

const introOf = (bank: Bank): Item => ({ typ: 'intro', genesis: bank.genesis })
const own = introOf(birch)
const find = (hash: string): Item => ({ typ: 'find', from: cedar.id, to: birch.id, name: hash })
const play = (): Play => new Play('birch', undefined, { names: { bea: 'bea' } })

function answersQuestion(): Vector {
  const found: Item = { typ: 'found', from: birch.id, to: cedar.id, name: hashOfName(birch, 'bea'), account: 'bea' }
  const unknown = { typ: 'xfer.query', from: cedar.id, to: birch.id, xfer: name } as const
  return play()
    .ask(cedar, [introOf(cedar), unknown], [])
    .ask(cedar, [introOf(cedar), find(hashOfName(birch, 'bea'))], [own, found])
    .ask(cedar, [introOf(cedar), asked], [own, accept], ['order.in'])
    .ask(cedar, [introOf(cedar), asked], [own, accept])
    .end('question', 'ROU-07 ROU-08 ADR-04', 'A name, then an order, twice: one frame each way.')
}

function refusesItem(): Vector {
  const error: Item = { typ: 'error', from: birch.id, to: cedar.id, code: 'wrong-bank' }
  const second = { ...asked, nonce: nonceOf(0xc2) }
  return play()
    .ask(cedar, [introOf(cedar), asked, { ...asked, to: ash.id }, second], [own, accept, error], ['order.in'])
    .end('refused-item', 'ROU-08', 'What came before a refused item stands, what follows is not read.')
}

function unanswered(id: string, why: string, by: Bank, items: readonly Item[], sealedBy = by): Vector {
  return play().ask(by, items, [], [], sealedBy).end(id, 'ROU-07 NET-13', why)
}

/** Birch hears of cedar, but its own operator never asked it to advertise. */
function saysNothing(): Vector {
  return new Play()
    .greet()
    .hear([advertBy(cedar, [])], [])
    .hear([advertBy(ash, [{ bank: birch.id, give: 4, take: 4 }])], [])
    .hear([order], ['order.in'], [accepts])
    .end('says-nothing', 'ROU-11 ROU-13', 'Adverts change nothing in the log, and birch says nothing of itself.')
}

const order = orderOf(ash, birch, 'bea')
const accepts = acceptOf(birch, order, noon)

/** Birch orders at cedar; nobody is there at first. */
function asksAgain(): Vector {
  const order = orderOf(birch, cedar, 'cat', { route: [ash.id] })
  const answer = frameText(cedar.seed, [introOf(cedar), acceptOf(cedar, order, noon + 30)])
  return new Play('birch', undefined, { far: { [cedar.id]: cedar.genesis.transport } })
    .greet()
    .asks({ order: orderOut(order, 'bea') }, [own, order], ['order.out'])
    .later(3)
    .asks({ idle: true }, [])
    .later(10)
    .asks({ idle: true }, [own, order])
    .later(10)
    .asks({ idle: true }, [])
    .later(20)
    .asks({ idle: true, reply: answer }, [own, order], ['order.accepted', 'lane.out'], [holdLater(order)])
    .end('asks-again', 'ROU-09 ROU-07', 'An order without an answer is asked again, later each time; then held.')
}

/** Birch’s hold at ash for the order. */
function holdLater(order: Order): Item {
  const accept = acceptOf(cedar, order, noon + 30)
  return new Edge(ash, birch).write(birch, holdOf(order, accept, [cedar.id]), noon + 43)
}

const otherLine: Genesis = { ...cedar.genesis, transport: stranger.genesis.transport }

/** The files about runs and questions. */
export function routeRunFiles(): VectorFile[] {
  const slow = {
    typ: 'rules',
    maxSeconds: 360_000,
    maxAgeDays: 731,
    decideSeconds: 86_400,
    orderSeconds: 604_800,
    by: 'admin',
    at: noon - 1,
  } as const
  return [
    {
      name: 'transfer/route-runs.json',
      kind: 'transfer.run',
      about: 'Runs at either end of a route over banks between.',
      given: {
        ash: logOf(ash, birch),
        both: logOf(ash, birch, cedar),
        birch: logOf(birch, ash),
        slow: [...logOf(birch, ash), slow],
      },
      vectors: [
        ...[pays(), forged(), longWay(), refusedAccepts(), declines(), noRoom(), frozenWay()],
        ...[takes(), lapses(), turnedAway(), decideMax()],
      ],
    },
    {
      name: 'frame/questions.json',
      kind: 'frame.session',
      about: 'Questions of banks that are no partners, on the protocol open to strangers, and their answers.',
      given: { birch: logOf(birch, ash) },
      vectors: [
        answersQuestion(),
        asksAgain(),
        saysNothing(),
        refusesItem(),
        unanswered('no-intro', 'Nobody knows who asks.', cedar, [asked]),
        unanswered('sealed-by-other', 'Sealed by another bank.', cedar, [introOf(cedar), asked], stranger),
        unanswered('other-connection', 'Who connects has the transport key of the genesis.', stranger, [introOf(cedar), asked], cedar),
        unanswered('other-line', 'A genesis whose hash is another id.', cedar, [{ typ: 'intro', genesis: otherLine }, asked]),
        unanswered('too-many', 'At most 64 items besides the intro.', cedar, [
          introOf(cedar),
          ...Array.from({ length: 65 }, (_, n) => find(idOf({ n }))),
        ]),
      ],
    },
  ]
}
