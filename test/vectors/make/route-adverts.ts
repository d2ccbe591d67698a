/** Vectors of adverts and of ways found by them (ROU-10 to ROU-13). */
import type { Advert, AdvertBody, Entry, Neighbour } from '../../../protocol/generated/types.ts'
import {
  agreementOf,
  ash,
  birch,
  cedar,
  hour,
  keyOf,
  logOf,
  makeBank,
  noon,
  remade,
  sealBy,
  stranger,
  weakKey,
  type Bank,
} from './banks.ts'
import { firstOp, lastOp, newAsh } from './identity-ops.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { accepted, acceptOf, Edge, holdOf, into, orderOf, orderOut, out, receiptOf, settleWith } from './lanes.ts'

const day = 86_400

/** What a bank says of its partners, good for a day. */
export function advertBy(
  bank: Bank,
  neighbours: readonly Neighbour[],
  more: Partial<AdvertBody> = {},
  seed = bank.seed,
): Advert {
  const common = { typ: 'advert.body', bank: bank.id, seq: noon, addrs: [], expires: noon + day } as const
  const body = { ...common, neighbours, ...more }
  return { typ: 'advert', genesis: bank.genesis, body, seal: sealBy(seed, body) }
}

const weak = remade(cedar, { cosign: weakKey })
const late = { expires: noon + day + 1 }

function checked(id: string, why: string, advert: Advert, code?: string, now = noon): Vector {
  const expect = code === undefined ? { ok: true } : no(code)
  return { id, covers: rules('ROU-10 ROU-12'), why, input: { advert, now }, expect }
}

const adverts: readonly Vector[] = [
  checked('good', 'Ash says something.', advertBy(ash, [{ bank: birch.id, give: 2, take: 4 }])),
  checked('last-second', 'Good until it expires.', advertBy(ash, []), undefined, noon + day - 1),
  checked('expired', 'Its time is over.', advertBy(ash, []), 'expired', noon + day),
  checked('too-long', 'More than a day ahead.', advertBy(ash, [], late), 'expired'),
  checked('other-bank', 'Of another bank.', advertBy(ash, [], { bank: birch.id }), 'wrong-bank'),
  checked('other-seal', 'Sealed by another bank.', advertBy(ash, [], {}, birch.seed), 'bad-seal'),
  checked('weak', 'No genesis.', advertBy(weak, []), 'bad-genesis'),
  checked('weak-first', 'That comes first.', advertBy(weak, [], { bank: ash.id }), 'bad-genesis'),
  checked('other-first', 'The bank is looked at before the time.', advertBy(ash, [], { ...late, bank: birch.id }), 'wrong-bank'),
  checked('late-first', 'The time is looked at before the seal.', advertBy(ash, [], late, birch.seed), 'expired'),
  checked(
    'key-of-other',
    'Another key of the same bank.',
    { ...advertBy(ash, []), seal: { ...advertBy(ash, []).seal, key: keyOf(0x11) } },
    'bad-seal',
  ),
  checked('new-key', 'By the key that is in force.', { ...advertBy(ash, [], {}, newAsh.seed), ops: [firstOp] }),
  checked('old-key', 'By a key that was replaced.', { ...advertBy(ash, []), ops: [firstOp] }, 'bad-seal'),
  checked('key-not-shown', 'What brought the key is not shown.', advertBy(ash, [], {}, newAsh.seed), 'bad-seal'),
  checked('ended', 'Of a bank that has ended.', { ...advertBy(ash, []), ops: [lastOp] }, 'bank-retired'),
]

/** What ash would say after these entries. */
function room(id: string, why: string, then: readonly Entry[], give: number, take: number, log = 'ash'): Vector {
  const expect = { ok: true, neighbours: [{ bank: birch.id, give, take }] }
  return { id, covers: rules('ROU-10'), why, input: { log, then }, expect }
}

const edge = (): Edge => new Edge(ash, birch)
const granted = (limit: number): Entry => out(edge().write(ash, { typ: 'lane.limit', limit }, noon))
const grants = (limit: number): Entry => into(edge().write(birch, { typ: 'lane.limit', limit }, noon))
const suspend = { typ: 'lane.suspend', code: 'operator' } as const

/** Ash holds so many seconds at birch, which settles them, and then both grant less; or not yet. */
function helped(seconds: number, settles: boolean): Entry[] {
  const lanes = edge()
  const order = orderOf(ash, birch, 'bea', { seconds })
  const accept = acceptOf(birch, order, noon)
  const hold = lanes.write(ash, holdOf(order, accept), noon)
  const held = [orderOut(order, 'ann'), accepted(accept), out(hold)]
  if (!settles) return held
  const settle = lanes.write(birch, settleWith(receiptOf(birch, hold, noon)), noon)
  const less = lanes.write(birch, { typ: 'lane.limit', limit: 5 * hour - 1 }, noon)
  return [...held, into(settle), into(less), out(lanes.write(ash, { typ: 'lane.limit', limit: 0 }, noon))]
}

/** Birch holds four hours at ash, which does not hear of it any more. */
function theyHold(): Entry[] {
  const order = orderOf(birch, ash, 'ann', { seconds: 4 * hour })
  const accept = acceptOf(ash, order, noon)
  const onward = holdOf(order, { ...accept, from: cedar.id }, [cedar.id])
  return [into(edge().write(birch, onward, noon))]
}

const rooms: readonly Vector[] = [
  room('both', 'Four hours may be held, though five may be owed.', [], 2, 2),
  room('wide', 'No more than the agreement lets be held.', [granted(30 * hour), grants(30 * hour)], 2, 2),
  room('hour', 'An hour is a step of its own.', [granted(hour), grants(hour)], 2, 2),
  room('less', 'A second less than an hour.', [granted(hour - 1), grants(hour - 1)], 1, 1),
  room('second', 'One second.', [granted(1), grants(1)], 1, 1),
  room('none', 'None.', [granted(0), grants(0)], 0, 0),
  room('holds', 'What is held takes room of one side.', helped(4 * hour, false), 0, 2),
  room('they-hold', 'What they hold takes room of the other side.', theyHold(), 2, 0),
  room('owes', 'What is owed takes room of one side and makes it on the other.', helped(4 * hour, true), 1, 2),
  room('suspended', 'Birch takes nothing.', [into(edge().write(birch, suspend, noon))], 0, 2),
  room('suspends', 'Ash takes nothing.', [out(edge().write(ash, suspend, noon))], 2, 0),
  room('five', 'Five hours, and twenty less one second.', [], 3, 3, 'five'),
  room('twenty', 'Twenty hours and more.', [], 4, 4, 'twenty'),
]

/** Ash’s log with an agreement of so many seconds each way, all of which may be held. */
function wide(ash1: number, birch1: number): Entry[] {
  const most = Math.max(ash1, birch1)
  const agreement = { ...agreementOf(ash, birch, [ash1, birch1]), maxHeld: most }
  return [...logOf(ash), agreementEntryOf(agreement)]
}

function agreementEntryOf(agreement: ReturnType<typeof agreementOf>): Entry {
  const [a, b] = agreement.a === ash.id ? [ash, birch] : [birch, ash]
  const seals = { sealA: sealBy(a.seed, agreement), sealB: sealBy(b.seed, agreement) }
  return { typ: 'agreement.open', agreement, peer: birch.genesis, ...seals, by: 'admin', at: noon - hour }
}

const [dale, elm] = [makeBank(5), makeBank(6)]
const says = (bank: Bank, ...rows: readonly (readonly [Bank, number, number])[]): AdvertBody =>
  advertBy(
    bank,
    rows.map(([other, give, take]) => ({ bank: other.id, give, take })),
  ).body

function way(
  id: string,
  why: string,
  list: readonly AdvertBody[],
  routes: readonly (readonly Bank[])[],
  seconds = hour,
): Vector {
  const input = { adverts: list, from: ash.id, to: dale.id, seconds }
  return { id, covers: rules('ROU-13'), why, input, expect: { ok: true, routes: routes.map((one) => one.map((bank) => bank.id)) } }
}

const ours = says(ash, [birch, 4, 4], [cedar, 4, 4])
const byId = [birch, cedar].toSorted((one, other) => (one.id < other.id ? -1 : 1))
/** A row of banks, each of which has room for the next. */
const row = (...banks: readonly Bank[]): AdvertBody[] =>
  banks.slice(1).flatMap((bank, at) => says(banks[at] ?? bank, [bank, 4, 4]))

const ways: readonly Vector[] = [
  way('one', 'One bank between.', [ours, says(birch, [dale, 4, 4])], [[birch]]),
  way('alone', 'No partners.', [says(birch, [dale, 4, 4])], []),
  way('nowhere', 'Nobody knows dale.', [ours, says(birch, [elm, 4, 4])], []),
  way('straight', 'A partner needs no way.', [says(ash, [dale, 4, 4])], []),
  way('by-other-end', 'Dale alone speaks of its step.', [ours, says(dale, [birch, 0, 4])], [[birch]]),
  way('smaller', 'Both speak of it: the smaller counts.', [ours, says(birch, [dale, 4, 4]), says(dale, [birch, 4, 1])], []),
  way('smaller-back', 'Whoever speaks first.', [ours, says(dale, [birch, 4, 1]), says(birch, [dale, 4, 4])], []),
  way('less', 'Less than an hour goes where less than an hour is.', [ours, says(birch, [dale, 1, 0])], [[birch]], hour - 1),
  way('too-much', 'An hour does not.', [ours, says(birch, [dale, 1, 0])], []),
  way('way-back', 'Room the other way is none.', [ours, says(birch, [dale, 0, 4])], []),
  way('shorter', 'The shorter way, though it is narrower.', [ours, says(birch, [elm, 4, 4]), ...row(elm, dale), says(cedar, [dale, 2, 4])], [[cedar]]),
  way('wider', 'Of two as short the wider.', [ours, says(byId[0] ?? ash, [dale, 2, 4]), says(byId[1] ?? ash, [dale, 3, 4])], [[...byId.slice(1)], [...byId.slice(0, 1)]]),
  way('same', 'Of two as wide by id.', [ours, says(birch, [dale, 2, 4]), says(cedar, [dale, 2, 4])], byId.map((bank) => [bank])),
  way('three', 'Three between.', [...row(ash, birch, cedar, elm, dale)], [[birch, cedar, elm]]),
  way('four', 'Not four.', [...row(ash, birch, cedar, elm, stranger, dale)], []),
  way('no-circle', 'Back and forth is no way.', [...row(ash, birch, ash), ...row(birch, cedar, birch), ...row(cedar, dale)], [[birch, cedar]]),
  way(
    'three-ways',
    'Three ways at most.',
    [says(ash, [birch, 4, 4], [cedar, 3, 4], [elm, 2, 4], [stranger, 4, 4]), ...[birch, cedar, elm, stranger].map((bank) => says(bank, [dale, 4, 4]))],
    [...[birch, stranger].toSorted((one, other) => (one.id < other.id ? -1 : 1)).map((bank) => [bank]), [cedar]],
  ),
]

/** The files. */
export function advertFiles(): VectorFile[] {
  return [
    { name: 'route/adverts.json', kind: 'route.advert', about: 'Adverts, and whether they are to be believed.', vectors: adverts },
    {
      name: 'route/rooms.json',
      kind: 'route.room',
      about: 'What a bank may say of its room towards its partners.',
      given: {
        ash: logOf(ash, birch),
        five: wide(5 * hour, 20 * hour - 1),
        twenty: wide(20 * hour, 100 * hour),
      },
      vectors: rooms,
    },
    { name: 'route/ways.json', kind: 'route.find', about: 'Ways from bank to bank by the adverts.', vectors: ways },
  ]
}
