/** Vectors of rounds, entry by entry (CLR), at ash, which begins them, and at birch, which passes them on. */
import type { ClearingRule, Entry, Order } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, keyOf, noon, stranger } from './banks.ts'
import { marked, owes, ownAccept, placeOf, roundOf, type Place } from './clearing-common.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { accepted, acceptOf, holdOf, into, orderIn, orderOf, orderOut, out, type LanePart } from './lanes.ts'
import { mirror } from './trace.ts'

/** Each as it is before the entry in question; edges are written by one vector only. */
const atAsh = (debts?: readonly [number, number], rule?: ClearingRule | 'none'): Place =>
  placeOf(ash, birch, cedar, debts, rule)
const atBirch = (): Place => placeOf(birch, cedar, ash)
const stands = { [mirror(birch)]: -2 * hour, [mirror(cedar)]: 2 * hour }

function v(
  id: string,
  covers: string,
  why: string,
  entry: object,
  code?: string,
  then: readonly Entry[] = [],
  log = 'ash',
): Vector {
  const input = { log, ...(then.length > 0 && { then }), entry }
  return { id, covers: rules(covers), why, input, expect: code === undefined ? { ok: true, balances: stands } : no(code) }
}

const begins = (more: Partial<Order> = {}, receiver = 'sys-transit'): Entry =>
  orderOut(roundOf(more), receiver)
const order = roundOf()
const two = 2 * hour

/** A change at ash before the order, in the lane of `by` towards the other bank of the edge. */
function before(by: typeof ash, edge: 'ahead' | 'behind', part: LanePart): Entry[] {
  const place = atAsh()
  const entry = place[edge].write(by, part, noon - 1)
  return [by === ash ? out(entry) : into(entry)]
}

const suspend = { typ: 'lane.suspend', code: 'operator' } as const
const granted = (limit: number): LanePart => ({ typ: 'lane.limit', limit })

/** A round that birch would have ash take. */
const clearAsked = orderOf(birch, ash, 'ann', { purpose: 'clear', route: [cedar.id] })

const outgoing: readonly Vector[] = [
  v('begins', 'CLR-05', 'Ash is owed by birch and owes cedar.', begins()),
  v('begins-all', 'CLR-05', 'All of it.', begins({ seconds: two })),
  v('begins-three', 'CLR-05', 'Over three banks.', begins({ route: [birch.id, stranger.id, cedar.id] })),
  v('begins-auto', 'CLR-01 CLR-05', 'Whoever begins by itself takes part, too.', begins(), undefined, [], 'auto'),
  v('no-rule', 'CLR-01 CLR-05', 'Without the rule no part in it.', begins(), 'clearing-off', [], 'silent'),
  v('off', 'CLR-01 CLR-05', 'The rule says no.', begins(), 'clearing-off', [], 'off'),
  v('one-between', 'CLR-05', 'Back and forth is no loop.', begins({ route: [birch.id] }), 'bad-route'),
  v('none-between', 'CLR-05', 'Nobody on the loop.', withoutRoute(), 'bad-route'),
  v('twice', 'CLR-05', 'A bank twice.', begins({ route: [birch.id, birch.id, cedar.id] }), 'bad-route'),
  v('over-itself', 'CLR-05', 'By way of itself.', begins({ route: [birch.id, ash.id, cedar.id] }), 'bad-route'),
  v('to-other', 'CLR-05', 'A round ends where it began.', begins({ to: stranger.id }), 'bad-route'),
  v('from-other', 'CLR-05 TRF-02', 'Of another bank.', begins({ from: birch.id }), 'wrong-bank'),
  v('known-nonce', 'CLR-05 TRF-02', 'The identifier is known.', begins({ at: noon + 1 }), 'id-known', [begins()]),
  v('payee', 'CLR-05', 'Nobody’s account is behind it.', begins({ payee: 'ann' }), 'account-not-usable'),
  v('receiver', 'CLR-05', 'Nobody’s on the other side either.', begins({}, 'ann'), 'account-not-usable'),
  v(
    'no-first',
    'CLR-05',
    'The first bank is looked at before the accounts.',
    begins({ route: [stranger.id, cedar.id], payee: 'ann' }),
    'unknown-partner',
  ),
  v('no-last', 'CLR-05', 'The last bank is no partner.', begins({ route: [birch.id, stranger.id] }), 'unknown-partner'),
  v(
    'no-last-first',
    'CLR-05',
    'That comes before the rule.',
    begins({ route: [birch.id, stranger.id] }),
    'unknown-partner',
    [],
    'off',
  ),
  v('over-ahead', 'CLR-05 CLR-07', 'Birch owes a second less.', begins({ seconds: two }), 'over-cleared', [], 'less'),
  v('over-behind', 'CLR-05 CLR-07', 'Ash owes cedar a second less.', begins({ seconds: two }), 'over-cleared', [], 'little'),
  v(
    'other-way',
    'CLR-05 CLR-07',
    'The way round that would make both debts grow.',
    begins({ route: [cedar.id, birch.id], seconds: 1 }),
    'over-cleared',
  ),
  v(
    'we-suspended',
    'CLR-05',
    'Ash takes no holds of cedar.',
    begins(),
    'partner-suspended',
    before(ash, 'behind', suspend),
  ),
  v(
    'they-suspended',
    'CLR-05 LANE-08',
    'Birch takes no holds of ash.',
    begins(),
    'partner-suspended',
    before(birch, 'ahead', suspend),
  ),
  v('no-limit', 'CLR-05 LANE-08', 'What is given back needs no limit.', begins(), undefined, before(birch, 'ahead', granted(0))),
  v('too-much-held', 'CLR-05 LANE-08', 'More than the agreement lets be held.', begins({ seconds: 4 * hour + 1 }), 'over-held-limit', [], 'much'),
  v('house-maximum', 'CLR-05', 'House rules on exchanges do not bind it.', begins({ seconds: two, day: '2020-01-01' })),
  v('comes-in', 'CLR-05', 'No bank takes a round as an order.', orderIn(order, ownAccept(order)), 'bad-route'),
  v(
    'comes-in-other',
    'CLR-05',
    'Of another bank neither.',
    orderIn(clearAsked, acceptOf(ash, clearAsked, noon)),
    'bad-route',
  ),
]

function withoutRoute(): Entry {
  const { route: _, ...rest } = roundOf()
  return orderOut(rest, 'sys-transit')
}

const begun = [begins()]
const accepting: readonly Vector[] = [
  v('accepts', 'CLR-06', 'Ash accepts what it ordered.', accepted(ownAccept(order)), undefined, begun),
  v('accepts-soon', 'CLR-06', 'It may decide sooner.', accepted(ownAccept(order, { decideBy: noon })), undefined, begun),
  v('accepts-long', 'CLR-06', 'Not later than in 60 seconds.', accepted(ownAccept(order, { decideBy: noon + 61 })), 'expired', begun),
  v('accepts-key', 'CLR-06', 'By its own key.', accepted(ownAccept(order, { key: keyOf(2) })), 'bad-seal', begun),
  v('accepts-key-first', 'CLR-06', 'The key is looked at first.', accepted(ownAccept(order, { key: keyOf(2), decideBy: noon + 61 })), 'bad-seal', begun),
  v('accepts-other', 'CLR-06 TRF-07', 'Birch cannot accept it.', accepted(acceptOf(birch, order, noon)), 'wrong-bank', begun),
  v('accepts-twice', 'CLR-06 TRF-07', 'Once.', accepted(ownAccept(order)), 'id-known', [...begun, accepted(ownAccept(order))]),
]

/** Ash’s own hold after its accept. */
function hold(id: string, why: string, to: 'ahead' | 'behind', part: LanePart, code?: string): Vector {
  const entry = out(atAsh()[to].write(ash, part, noon))
  return v(id, 'CLR-07 ROU-03', why, entry, code, [...begun, accepted(ownAccept(order))])
}

const onward = [cedar.id, ash.id]
const good = holdOf(order, ownAccept(order), onward, marked)

const holding: readonly Vector[] = [
  hold('holds', 'At birch, for an hour.', 'ahead', good),
  hold('holds-unmarked', 'It does not say that it clears.', 'ahead', holdOf(order, ownAccept(order), onward), 'tombstoned'),
  hold('holds-elsewhere', 'At cedar, which is last.', 'behind', good, 'tombstoned'),
  hold('holds-other-way', 'By another way than was ordered.', 'ahead', { ...good, route: [ash.id] }, 'tombstoned'),
  hold('holds-other-sum', 'Another sum.', 'ahead', { ...good, seconds: 1 }, 'tombstoned'),
  markedExchange(),
  heldMeanwhile(),
]

/** An ordinary exchange is not to be held as if it cleared. */
function markedExchange(): Vector {
  const other = orderOf(ash, birch, 'bea')
  const accept = acceptOf(birch, other, noon)
  const entry = out(atAsh().ahead.write(ash, holdOf(other, accept, [], marked), noon))
  return v('marks-exchange', 'CLR-07', 'An exchange does not clear.', entry, 'tombstoned', [
    orderOut(other, 'ann'),
    accepted(accept),
  ])
}

/** Between the order and its hold an exchange uses up what birch owes. */
function heldMeanwhile(): Vector {
  const { ahead } = atAsh()
  const other = orderOf(ash, birch, 'bea', { seconds: hour + 1 })
  const accept = acceptOf(birch, other, noon)
  const first = out(ahead.write(ash, holdOf(other, accept), noon))
  const entry = out(ahead.write(ash, good, noon))
  const then = [...begun, orderOut(other, 'ann'), accepted(accept), first, accepted(ownAccept(order))]
  return v('holds-past-zero', 'CLR-07', 'What is held counts as if it were settled.', entry, 'over-cleared', then)
}

/** Birch’s own hold at cedar after ash’s came. */
function passes(id: string, why: string, part: LanePart, code?: string, theirs = marked as object): Vector {
  const { ahead, behind } = atBirch()
  const came = into(behind.write(ash, holdOf(order, ownAccept(order), onward, theirs), noon))
  const entry = out(ahead.write(birch, part, noon))
  const verdict = v(id, 'CLR-07 LANE-07', why, entry, code, [came], 'birch')
  const balances = { [mirror(cedar)]: -two, [mirror(ash)]: two }
  return code === undefined ? { ...verdict, expect: { ok: true, balances } } : verdict
}

const next = holdOf(order, ownAccept(order), [ash.id], marked)
const passing: readonly Vector[] = [
  passes('passes', 'With the mark.', next),
  passes('passes-unmarked', 'The mark is lost.', holdOf(order, ownAccept(order), [ash.id]), 'tombstoned'),
  passes('passes-marked', 'A mark that was not there.', next, 'tombstoned', {}),
]

/** Five hours owed on either side, an hour more than may be held at a time. */
function muchOwed(): Entry[] {
  const { ahead, behind, log } = atAsh([4 * hour, 4 * hour])
  return [
    ...log,
    ...owes(ahead, ash, [birch, ash], hour, 0xd2),
    ...owes(behind, ash, [ash, cedar], hour, 0xd3),
  ]
}

/** The files about entries. */
export function clearingFiles(): VectorFile[] {
  return [
    {
      name: 'clearing/entries.json',
      kind: 'ledger.admit',
      about: 'Rounds, entry by entry, at the bank that begins them and at one between.',
      given: {
        ash: atAsh().log,
        auto: atAsh(undefined, 'auto').log,
        off: atAsh(undefined, 'off').log,
        silent: atAsh(undefined, 'none').log,
        less: atAsh([two - 1, two]).log,
        little: atAsh([two, two - 1]).log,
        much: muchOwed(),
        birch: atBirch().log,
      },
      vectors: [...outgoing, ...accepting, ...holding, ...passing],
    },
  ]
}
