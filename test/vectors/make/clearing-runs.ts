/** Runs of rounds (CLR) at ash, which begins and decides, and at birch between. */
import type { Round } from '../../../protocol/federation/react-clearing.ts'
import type { Entry, LaneEntry, Order } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, keyOf, noon, nonceOf } from './banks.ts'
import { marked, ownAccept, placeOf, roundOf, type Place } from './clearing-common.ts'
import type { Vector, VectorFile } from './file.ts'
import {
  accepted,
  acceptOf,
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
  type LanePart,
} from './lanes.ts'
import { mirror, Script, type End } from './trace.ts'

const order = roundOf()
const accept = ownAccept(order)
const xfer = idOf(order)
const two = 2 * hour
const late = noon + 61

const wish = ({ route = [], seconds, nonce, day }: Order): Round => ({ route, seconds, nonce, day, by: 'admin' })
/** Cedar’s hold at the end of the loop. */
const last = (more: Parameters<typeof holdOf>[3] = {}): LanePart => holdOf(order, accept, [], { ...marked, ...more })

const balances = (birchOwes: number, owesCedar: number, transit = 0): NonNullable<End['balances']> => ({
  [mirror(birch)]: -birchOwes,
  [mirror(cedar)]: owesCedar,
  ...(transit !== 0 && { 'sys-transit': transit }),
})
const even = balances(two, two)
const cleared = balances(hour, hour)
const transfers = { [xfer]: 'held' }

/** The exchanges that made the debts. */
function paidIn(log: readonly Entry[]): NonNullable<End['transfers']> {
  const orders = log.flatMap((entry) => (entry.typ === 'order.out' || entry.typ === 'order.in' ? [entry.order] : []))
  return Object.fromEntries(orders.map((one) => [idOf(one), 'paid']))
}

/** The vector: what was paid before is still. */
function ended(script: Script, log: readonly Entry[], ...[id, covers, why, end]: Parameters<Script['end']>): Vector {
  return script.end(id, covers, why, { ...end, transfers: { ...paidIn(log), ...end.transfers } })
}

/** Ash after it began: its own hold is at birch. */
class Loop {
  readonly place: Place
  readonly script: Script
  readonly own: LaneEntry

  constructor(debts?: readonly [number, number], log = 'ash') {
    this.place = placeOf(ash, birch, cedar, debts)
    this.own = this.place.ahead.write(ash, holdOf(order, accept, [cedar.id, ash.id], marked), noon)
    this.script = new Script(ash, log).clear(noon, wish(order), [
      orderOut(order, 'sys-transit'),
      accepted(accept),
      out(this.own),
    ])
  }

  /** Cedar’s hold comes, and ash settles it. */
  decides(at = noon + 2): LanePart {
    const hold = this.place.behind.write(cedar, last(), at)
    const settle = settleWith(receiptOf(ash, hold, at))
    this.script.hear(at, cedar, hold, [into(hold), out(this.place.behind.write(ash, settle, at))])
    return settle
  }

  /** Cedar’s hold comes, and ash releases it. */
  releases(at: number, part: LanePart, code: string): this {
    const hold = this.place.behind.write(cedar, part, at)
    this.script.hear(at, cedar, hold, [into(hold), out(this.place.behind.write(ash, releaseOf(xfer, code), at))])
    return this
  }

  /** Birch writes. */
  ahead(at: number, part: LanePart): this {
    const entry = this.place.ahead.write(birch, part, at)
    this.script.hear(at, birch, entry, [into(entry)])
    return this
  }

  end(id: string, covers: string, why: string, end: End): Vector {
    return ended(this.script, this.place.log, id, covers, why, end)
  }
}

function clears(): Vector {
  const loop = new Loop()
  const settle = loop.decides()
  return loop
    .ahead(noon + 3, settle)
    .end('clears', 'CLR-06 CLR-08 CLR-09', 'Round the loop and back: both balances are an hour less.', {
      balances: cleared,
      transfers: { [xfer]: 'paid' },
    })
}

function onItsWay(): Vector {
  const loop = new Loop()
  loop.decides()
  return loop.end('on-its-way', 'CLR-08 CLR-09', 'Settled at cedar, and birch has not yet.', {
    balances: balances(two, hour, hour),
    transfers,
  })
}

function lastSecond(): Vector {
  const loop = new Loop()
  const settle = loop.decides(noon + 60)
  return loop.ahead(late, settle).end('last-second', 'CLR-06 CLR-08', 'In time.', {
    balances: cleared,
    transfers: { [xfer]: 'paid' },
  })
}

function tooLate(): Vector {
  return new Loop()
    .releases(late, last(), 'expired')
    .ahead(late + 1, releaseOf(xfer, 'expired'))
    .end('too-late', 'CLR-08 CLR-09', 'It comes back too late: released, and so is the own hold in the end.', {
      balances: even,
      transfers: { [xfer]: 'released' },
    })
}

function waitsForOwn(): Vector {
  return new Loop()
    .releases(late, last(), 'expired')
    .releases(late + 1, last(), 'tombstoned')
    .end('waits-for-own', 'CLR-08 CLR-09', 'What was released is not taken again; the own hold waits.', {
      balances: even,
      transfers,
    })
}

function again(): Vector {
  const loop = new Loop()
  loop.decides()
  return loop.releases(noon + 3, last(), 'tombstoned').end('again', 'CLR-08', 'It is decided once.', {
    balances: balances(two, hour, hour),
    transfers,
  })
}

function afterwards(): Vector {
  const loop = new Loop()
  const settle = loop.decides()
  return loop
    .ahead(noon + 3, settle)
    .releases(noon + 4, last(), 'tombstoned')
    .end('afterwards', 'CLR-08 TRF-20', 'It is over.', { balances: cleared, transfers: { [xfer]: 'paid' } })
}

function stray(id: string, why: string, part: LanePart): Vector {
  const loop = new Loop().releases(noon + 1, part, 'tombstoned')
  const settle = loop.decides()
  return loop
    .ahead(noon + 3, settle)
    .end(id, 'CLR-07 CLR-08', why, { balances: cleared, transfers: { [xfer]: 'paid' } })
}

/** Birch, where ash’s own hold is, holds back to ash itself. */
function cutShort(): Vector {
  const loop = new Loop()
  const { ahead } = loop.place
  const back = ahead.write(birch, last(), noon + 1)
  loop.script.hear(noon + 1, birch, back, [into(back), out(ahead.write(ash, releaseOf(xfer, 'tombstoned'), noon + 1))])
  return loop.end('cut-short', 'CLR-08', 'The loop ends with cedar, as it was ordered.', { balances: even, transfers })
}

function notForwarded(): Vector {
  return new Loop()
    .ahead(noon + 1, releaseOf(xfer, 'clearing-off'))
    .releases(noon + 2, last(), 'tombstoned')
    .end('not-forwarded', 'CLR-09 TRF-12', 'Birch takes no part; what comes later is nothing.', {
      balances: even,
      transfers: { [xfer]: 'released' },
    })
}

function lossOfAnother(): Vector {
  const loop = new Loop()
  loop.decides()
  return loop
    .ahead(noon + 3, releaseOf(xfer, 'no-route'))
    .end('loss-of-another', 'CLR-09', 'Birch lets go of what is settled: its loss.', {
      balances: balances(two, hour, hour),
      transfers: { [xfer]: 'paid' },
    })
}

/** Cedar holds for an exchange of its own as much as ash owes it, before the round comes back. */
function usedUp(seconds: number, code?: string): Vector {
  const loop = new Loop()
  const { behind } = loop.place
  const help = orderOf(cedar, ash, 'abe', { seconds, nonce: nonceOf(0xc7) })
  const given = acceptOf(ash, help, noon)
  const way = behind.write(cedar, holdOf(help, given, [birch.id], { decider: { bank: birch.id, key: birch.genesis.op } }), noon + 1)
  const onward = loop.place.ahead.write(ash, holdOf(help, given, [], { decider: { bank: birch.id, key: birch.genesis.op } }), noon + 1)
  loop.script.hear(noon + 1, cedar, way, [into(way), out(onward)])
  const [id, why] = code === undefined ? ['just-enough', 'What is left is just enough.'] : ['used-up', 'Cedar holds so much else that this would go past zero.']
  const end = { balances: code === undefined ? balances(two, hour, hour) : even, transfers: { ...transfers, [idOf(help)]: 'held' } }
  if (code === undefined) loop.decides()
  else loop.releases(noon + 2, last(), code)
  return loop.end(id, 'CLR-08 CLR-07', why, end)
}

function frozen(bank: typeof ash, id: string, why: string): Vector {
  return new Script(ash, 'ash')
    .freeze(noon, bank, true)
    .clear(noon, wish(order), 'lane-frozen')
    .freeze(noon, bank, false)
    .end(id, 'CLR-05 NET-11', why, { balances: even, transfers: paidIn(placeOf(ash, birch, cedar).log) })
}

function mayNot(id: string, why: string, log: string, change: Partial<Order>, code: string, end: End): Vector {
  return new Script(ash, log).clear(noon, wish(roundOf(change)), code).end(id, 'CLR-05', why, {
    ...end,
    transfers: paidIn(placeOf(ash, birch, cedar).log),
  })
}

const passed = { [mirror(cedar)]: -two, [mirror(ash)]: two }
const onLog = { [mirror(ash)]: two, [mirror(cedar)]: -two }

/** Birch between: ash’s hold comes, and birch does `then` about it. */
class Between {
  readonly place: Place
  readonly script: Script
  readonly came: LaneEntry

  constructor(log = 'birch', debts?: readonly [number, number]) {
    this.place = placeOf(birch, cedar, ash, debts)
    this.came = this.place.behind.write(ash, holdOf(order, accept, [cedar.id, ash.id], marked), noon + 1)
    this.script = new Script(birch, log)
  }

  passesOn(): LaneEntry {
    const next = this.place.ahead.write(birch, holdOf(order, accept, [ash.id], marked), noon + 1)
    this.script.hear(noon + 1, ash, this.came, [into(this.came), out(next)])
    return next
  }

  end(id: string, covers: string, why: string, end: End): Vector {
    return ended(this.script, this.place.log, id, covers, why, end)
  }

  letsGo(code: string): this {
    const back = this.place.behind.write(birch, releaseOf(xfer, code), noon + 1)
    this.script.hear(noon + 1, ash, this.came, [into(this.came), out(back)])
    return this
  }
}

function passesOn(): Vector {
  const between = new Between()
  between.passesOn()
  const settle = settleWith(receiptOf(ash, idHold(), noon + 2))
  const there = between.place.ahead.write(cedar, settle, noon + 3)
  const back = between.place.behind.write(birch, settle, noon + 3)
  between.script.hear(noon + 3, cedar, there, [into(there), out(back)])
  return between.end('passes-on', 'CLR-07 TRF-14', 'The hold keeps its mark, the receipt comes back.', {
      balances: { [mirror(cedar)]: -hour, [mirror(ash)]: hour },
      transfers: { [xfer]: 'paid' },
    })
}

/** Cedar’s hold at ash, which birch does not see. */
function idHold(): LaneEntry {
  return placeOf(ash, birch, cedar).behind.write(cedar, last(), noon + 2)
}

function stops(id: string, why: string, log: string, code: string, debts: readonly [number, number], left: End['balances']): Vector {
  return new Between(log, debts).letsGo(code).end(id, 'CLR-01 CLR-07 TRF-13', why, {
    ...(left && { balances: left }),
    transfers: { [xfer]: 'released' },
  })
}

/** An accepted order of ash's member for Bea; then ash holds for it with the mark of a round. */
function markedExchange(): Vector {
  const help = orderOf(ash, birch, 'bea')
  const given = acceptOf(birch, help, noon)
  const { behind } = placeOf(birch, cedar, ash)
  const hold = behind.write(ash, holdOf(help, given, [], marked), noon + 1)
  const back = behind.write(birch, releaseOf(idOf(help), 'tombstoned'), noon + 1)
  return new Script(birch, 'birch')
    .hear(noon, ash, help, [orderIn(help, given)], given)
    .hear(noon + 1, ash, hold, [into(hold), out(back)])
    .end('marked-exchange', 'CLR-07 TRF-10', 'A hold that says it clears does not fit an exchange.', {
      balances: onLog,
      expected: { bea: hour },
      transfers: { ...paidIn(placeOf(birch, cedar, ash).log), [idOf(help)]: 'accepted' },
    })
}

/** The file of runs. */
export function clearingRunFile(): VectorFile {
  const logs = (own: Parameters<typeof placeOf>): Entry[] => placeOf(...own).log
  const birchOwed = (claim: number, debt: number): Entry[] => logs([birch, cedar, ash, [claim, debt]])
  return {
    name: 'clearing/runs.json',
    kind: 'transfer.run',
    about: 'Runs of rounds, at the bank that begins and at one between.',
    given: {
      ash: logs([ash, birch, cedar]),
      off: logs([ash, birch, cedar, undefined, 'off']),
      birch: birchOwed(two, two),
      ahead: birchOwed(hour - 1, two),
      behind: birchOwed(two, hour - 1),
      just: birchOwed(hour, hour),
      quiet: logs([birch, cedar, ash, undefined, 'none']),
    },
    vectors: [
      ...[clears(), onItsWay(), lastSecond(), tooLate(), waitsForOwn(), again(), afterwards()],
      stray('stray-unmarked', 'Without the mark it is not the hold of a round.', holdOf(order, accept)),
      stray('stray-sum', 'Another sum.', last({ seconds: hour + 1 })),
      stray('stray-way', 'It is to go further.', last({ route: [birch.id] })),
      stray('stray-key', 'Another key than ash’s.', last({ decider: { bank: ash.id, key: keyOf(2) } })),
      ...[cutShort(), notForwarded(), lossOfAnother(), usedUp(hour), usedUp(hour + 1, 'over-cleared')],
      frozen(birch, 'frozen-ahead', 'The lane to birch is frozen.'),
      frozen(cedar, 'frozen-behind', 'The lane to cedar is frozen.'),
      mayNot('may-not', 'The house rules say no.', 'off', {}, 'clearing-off', { balances: even }),
      mayNot('past-zero', 'More than is owed.', 'ash', { seconds: two + 1 }, 'over-cleared', { balances: even }),
      passesOn(),
      stops('stops-off', 'Birch takes no part.', 'quiet', 'clearing-off', [two, two], passed),
      stops('stops-ahead', 'Cedar owes birch less.', 'ahead', 'over-cleared', [hour - 1, two], {
        ...{ [mirror(cedar)]: 1 - hour, [mirror(ash)]: two, bea: -1 - hour },
      }),
      stops('stops-behind', 'Birch owes ash less.', 'behind', 'over-cleared', [two, hour - 1], {
        ...{ [mirror(cedar)]: -two, [mirror(ash)]: hour - 1, bea: hour + 1 },
      }),
      justEnough(),
      markedExchange(),
    ],
  }
}

function justEnough(): Vector {
  const between = new Between('just', [hour, hour])
  between.passesOn()
  return between.end('just-as-much', 'CLR-07', 'To zero, and not past it.', {
    balances: { [mirror(cedar)]: -hour, [mirror(ash)]: hour },
    transfers,
  })
}
