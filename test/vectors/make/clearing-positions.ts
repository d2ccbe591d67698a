/** Vectors of positions and plans (CLR-02 to CLR-04). */
import type { Entry, Position, PositionBody, PositionEdge } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, keyOf, logOf, makeBank, noon, remade, sealBy, weakKey, type Bank } from './banks.ts'
import { owes, placeOf } from './clearing-common.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { acceptOf, holdOf, into, orderOf, out, type LanePart } from './lanes.ts'

const day = 86_400

/** What a bank says of its partners, good for a day. */
export function positionBy(
  bank: Bank,
  edges: readonly PositionEdge[],
  more: Partial<PositionBody> = {},
  seed = bank.seed,
): Position {
  const common = { typ: 'position.body', bank: bank.id, seq: noon, auto: false, expires: noon + day } as const
  const body = { ...common, edges, ...more }
  return { typ: 'position', genesis: bank.genesis, body, seal: sealBy(seed, body) }
}

const late = { expires: noon + day + 1 }
const weak = remade(cedar, { cosign: weakKey })

function checked(id: string, why: string, position: Position, code?: string, now = noon): Vector {
  const expect = code === undefined ? { ok: true } : no(code)
  return { id, covers: rules('CLR-02 CLR-03'), why, input: { position, now }, expect }
}

const positions: readonly Vector[] = [
  checked('good', 'Ash owes birch.', positionBy(ash, [{ bank: birch.id, owed: 2, most: 1 }])),
  checked('last-second', 'Good until it expires.', positionBy(ash, []), undefined, noon + day - 1),
  checked('expired', 'Its time is over.', positionBy(ash, []), 'expired', noon + day),
  checked('too-long', 'More than a day ahead.', positionBy(ash, [], late), 'expired'),
  checked('other-bank', 'Of another bank.', positionBy(ash, [], { bank: birch.id }), 'wrong-bank'),
  checked('other-seal', 'Sealed by another bank.', positionBy(ash, [], {}, birch.seed), 'bad-seal'),
  checked('weak', 'No genesis.', positionBy(weak, []), 'bad-genesis'),
  checked('key-of-other', 'Another key of the same bank.', { ...positionBy(ash, []), seal: { ...positionBy(ash, []).seal, key: keyOf(0x11) } }, 'bad-seal'),
]

/** What ash would say after these entries. */
function room(id: string, why: string, then: readonly Entry[], edges: readonly PositionEdge[], log = 'ash'): Vector {
  return { id, covers: rules('CLR-02'), why, input: { log, then }, expect: { ok: true, edges } }
}

const two = 2 * hour
const byId = (one: PositionEdge, other: PositionEdge): number => (one.bank < other.bank ? -1 : 1)
const says = (claim: number, debt: number, owing = two): PositionEdge[] =>
  [
    { bank: birch.id, owed: -two, most: claim },
    { bank: cedar.id, owed: owing, most: debt },
  ]
    .filter(({ most }) => most > 0)
    .toSorted(byId)

function change(by: Bank, edge: 'ahead' | 'behind', part: LanePart): Entry[] {
  const entry = placeOf(ash, birch, cedar)[edge].write(by, part, noon - 1)
  return [by === ash ? out(entry) : into(entry)]
}

/** Birch, or cedar, holds so much at ash for what is to go on to the other; ash hears nothing more of it. */
function holds(by: Bank, edge: 'ahead' | 'behind', seconds: number): Entry[] {
  const order = orderOf(by, makeBank(9), 'zoe', { seconds })
  const accept = acceptOf(makeBank(9), order, noon)
  return change(by, edge, holdOf(order, accept, [makeBank(9).id]))
}

const suspend = { typ: 'lane.suspend', code: 'operator' } as const

const rooms: readonly Vector[] = [
  room('both', 'Birch owes ash, ash owes cedar.', [], says(two, two)),
  room('nothing', 'Nobody owes anything.', [], [], 'even'),
  room('creditor-holds', 'What cedar holds may come to be given back.', holds(cedar, 'behind', hour), says(two, hour)),
  room('all-held', 'All of it.', holds(cedar, 'behind', two), says(two, 0)),
  room('debtor-holds', 'What birch holds only adds to what it owes.', holds(birch, 'ahead', hour), says(two, two)),
  room('suspended', 'Birch takes no holds of ash.', change(birch, 'ahead', suspend), says(0, two)),
  room('suspends', 'Ash takes no holds of cedar.', change(ash, 'behind', suspend), says(two, 0)),
  room('suspends-debtor', 'Ash takes no holds of birch; its own go on.', change(ash, 'ahead', suspend), says(two, two)),
  room('suspended-creditor', 'Cedar takes none of ash; its own go on.', change(cedar, 'behind', suspend), says(two, two)),
  room('no-limit', 'No limit is needed.', change(birch, 'ahead', { typ: 'lane.limit', limit: 0 }), says(two, two)),
  room('held-limit', 'No more than may be held at a time.', [], [
    { bank: birch.id, owed: -5 * hour, most: 4 * hour },
    { bank: cedar.id, owed: 5 * hour, most: 4 * hour },
  ].toSorted(byId), 'much'),
]

const [dale, elm] = [makeBank(5), makeBank(6)]
type Said = readonly [Bank, ...(readonly [Bank, number, number])[]]

/** Loops by what banks say: owed, and most. */
function plan(id: string, why: string, said: readonly Said[], expected: object): Vector {
  const list = said.map(([bank, ...edges]) =>
    positionBy(bank, edges.map(([other, owed, most]) => ({ bank: other.id, owed, most }))).body,
  )
  return { id, covers: rules('CLR-04'), why, input: { positions: list }, expect: { ok: true, ...expected } }
}

/** A loop as a plan writes it: each owed by the next, the smallest id first. */
function loop(seconds: number, ...banks: readonly Bank[]): object {
  const ids = banks.map(({ id }) => id)
  const at = ids.indexOf(ids.toSorted()[0] ?? '')
  return { banks: [...ids.slice(at), ...ids.slice(0, at)], seconds }
}

/** Each bank is owed so much by the next. */
function ring(seconds: number, ...banks: readonly Bank[]): Said[] {
  return banks.map((bank, at) => {
    const [next, last] = [banks[(at + 1) % banks.length] ?? bank, banks.at(at - 1) ?? bank]
    return [bank, [next, -seconds, seconds], [last, seconds, seconds]]
  })
}

const nothing = { loops: [], cleared: 0, bound: 0 }
const three = ring(hour, ash, birch, cedar)

const plans: readonly Vector[] = [
  plan('three', 'Three banks.', three, { loops: [loop(hour, ash, birch, cedar)], cleared: 3 * hour, bound: 3 * hour }),
  plan('four', 'Four banks.', ring(hour, ash, birch, cedar, dale), { loops: [loop(hour, ash, birch, cedar, dale)], cleared: 4 * hour, bound: 4 * hour }),
  plan('five', 'Five are too many for an order.', ring(hour, ash, birch, cedar, dale, elm), { loops: [], cleared: 0, bound: 5 * hour }),
  plan('two', 'Two banks are no loop: what they owe each other is one balance.', ring(hour, ash, birch), nothing),
  plan('row', 'A row is no loop.', three.slice(0, 2), nothing),
  plan('one-side', 'Cedar says nothing of ash.', [...three.slice(0, 2), [cedar, [birch, hour, hour]]], nothing),
  plan('both-owe', 'Both say that they owe.', [...three.slice(0, 2), [cedar, [ash, hour, hour], [birch, hour, hour]]], nothing),
  plan('both-owed', 'Both say that they are owed.', [[ash, [birch, -hour, hour], [cedar, -hour, hour]], ...three.slice(1)], nothing),
  plan(
    'smaller',
    'Of two figures the smaller counts.',
    [...three.slice(0, 2), [cedar, [ash, -hour, 7], [birch, hour, hour]]],
    { loops: [loop(7, ash, birch, cedar)], cleared: 21, bound: 21 },
  ),
  plan('itself', 'Nobody owes itself.', [[ash, [ash, -hour, hour]]], nothing),
  plan(
    'shared',
    'Two loops share a debt: it is divided so that most is cleared.',
    [
      [ash, [birch, -10, 10], [cedar, 10, 10], [elm, 10, 10]],
      [birch, [ash, 10, 10], [cedar, -10, 10], [dale, -10, 10]],
      [cedar, [birch, 10, 10], [ash, -10, 10]],
      [dale, [birch, 10, 10], [elm, -10, 10]],
      [elm, [dale, 10, 10], [ash, -10, 10]],
    ],
    { loops: [loop(10, ash, birch, dale, elm)], cleared: 40, bound: 40 },
  ),
]

/** The files about positions. */
export function positionFiles(): VectorFile[] {
  const place = placeOf(ash, birch, cedar, [4 * hour, 4 * hour])
  const much = [
    ...place.log,
    ...owes(place.ahead, ash, [birch, ash], hour, 0xd2),
    ...owes(place.behind, ash, [ash, cedar], hour, 0xd3),
  ]
  return [
    { name: 'clearing/positions.json', kind: 'clearing.position', about: 'Positions, and whether they are to be believed.', vectors: positions },
    {
      name: 'clearing/edges.json',
      kind: 'clearing.edges',
      about: 'What a bank may say of how it stands with its partners.',
      given: { ash: placeOf(ash, birch, cedar).log, even: logOf(ash, birch, cedar), much },
      vectors: rooms,
    },
    { name: 'clearing/plans.json', kind: 'clearing.plan', about: 'Loops, by what banks say of themselves.', vectors: plans },
  ]
}
