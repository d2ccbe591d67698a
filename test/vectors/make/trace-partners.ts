/** Traces of partners that lose messages, tell two stories, deny, or are gone. */
import type { Entry, Item } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, noon } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { laneFork, row } from './evidence-forks.ts'
import { acceptOf, accepted, holdOf, idOf, into, orderIn, orderOf, orderOut, out, receiptOf, releaseOf, settleWith } from './lanes.ts'
import { complaint, resume, transportOf } from './play.ts'
import { Scene, traceFile } from './scene.ts'
import { accept, gave, order, passing, through, throughAccept, xfer } from './trace-crashes.ts'
import { mirror } from './trace.ts'

/** Birch orders at ash, for Bea. */
export const asked = orderOf(birch, ash, 'ann')
export const given = acceptOf(ash, asked, noon)
export const wanted = idOf(asked)

/** Birch accepted ash's order. */
export const accepting = (): Scene =>
  new Scene().meet(ash).hear(ash, [order], [orderIn(order, accept)], [ash, accept])

/** Birch's hold is with ash. */
export function holding(scene = new Scene().meet(ash)): [Scene, ReturnType<Scene['write']>] {
  scene.on({ do: 'order', order: orderOut(asked, 'bea') }, [orderOut(asked, 'bea')], [ash, asked])
  const hold = scene.write(birch, ash, holdOf(asked, given))
  return [scene.hear(ash, [given], [accepted(given), out(hold)], [ash, hold]), hold]
}

function unordered(): Vector {
  const scene = accepting()
  const [one, two] = [scene.write(ash, ash, resume), scene.write(ash, ash, resume)]
  const hold = scene.write(ash, ash, holdOf(order, accept))
  const { ch, ep } = scene.with(ash).agreement
  const get = (after: number): Item => ({ typ: 'lane.get', ch, ep, by: birch.id, after })
  scene.hear(ash, [hold], [], [ash, get(0)])
  scene.hear(ash, [order], [], [ash, accept])
  scene.hear(ash, [one], [into(one)], [ash, scene.ack(ash, one)])
  scene.hear(ash, [hold], [], [ash, get(1)])
  const settle = scene.write(birch, ash, settleWith(receiptOf(birch, hold, noon)))
  const entries: Entry[] = [into(two), into(hold), out(settle)]
  scene.hear(ash, [two, hold], entries, [ash, settle])
  return scene
    .hear(ash, [hold, order], [], [ash, scene.ack(ash, hold)])
    .end(
      'unordered',
      'LANE-04 LANE-05 NET-09 TRF-05',
      'A gap is asked for, what came twice is acknowledged twice: one credit in the end.',
      gave,
    )
}

function lostSettle(): Vector {
  const scene = accepting()
  const hold = scene.write(ash, ash, holdOf(order, accept))
  const settle = scene.write(birch, ash, settleWith(receiptOf(birch, hold, noon)))
  scene.hear(ash, [hold], [into(hold), out(settle)], [ash, settle])
  scene.later(60).on({ do: 'idle' }).later(60).on({ do: 'idle' }, [], [ash, settle])
  scene.hear(ash, [scene.ack(ash, settle, ash)]).later(60).on({ do: 'idle' })
  return scene.end('lost-settle', 'NET-08 LANE-15', 'It goes out again until it is acknowledged.', gave)
}

function otherTerms(): Vector {
  const scene = accepting()
  const less = scene.write(ash, ash, holdOf(order, accept, [], { seconds: 60 }))
  const release = scene.write(birch, ash, releaseOf(xfer, 'tombstoned'))
  scene.hear(ash, [less], [into(less), out(release)], [ash, release])
  const hold = scene.write(ash, ash, holdOf(order, accept))
  const settle = scene.write(birch, ash, settleWith(receiptOf(birch, hold, noon)))
  return scene
    .hear(ash, [hold], [into(hold), out(settle)], [ash, settle])
    .end('other-seconds', 'TRF-08 TRF-10 TRF-12', 'The order says how much; a hold of less is let go.', gave)
}

function heldTwice(): Vector {
  const scene = new Scene().meet(ash).meet(cedar)
  const held = scene.write(ash, ash, holdOf(through, throughAccept, [cedar.id]))
  const next = scene.write(birch, cedar, holdOf(through, throughAccept))
  scene.hear(ash, [held], [into(held), out(next)], [cedar, next], [ash, scene.ack(ash, held)])
  const more = { seconds: 2 * hour }
  const again = scene.with(ash).draft(ash, holdOf(through, throughAccept, [cedar.id], more), noon)
  return scene
    .hear(ash, [again], [], [ash, complaint('lane-broken')])
    .end('held-twice', 'LANE-09', 'While it is open it cannot be held again, for more or for less.', {
      transfers: { [passing]: 'held' },
    })
}

/** Ash writes two entries with one number, while birch's hold is open. */
function equivocates(): Vector {
  const [scene] = holding(new Scene().meet(ash).meet(cedar))
  const fork = scene.with(ash).draft(ash, { typ: 'lane.limit', limit: hour }, noon)
  const one = scene.write(ash, ash, resume)
  scene.hear(ash, [one], [into(one)], [ash, scene.ack(ash, one)])
  const evidence = laneFork(row(ash, one), row(ash, fork))
  const suspend = scene.write(birch, ash, { typ: 'lane.suspend', code: 'evidence' })
  const found: Entry = { typ: 'evidence', evidence, at: noon }
  scene.hear(ash, [fork], [found, out(suspend)], [ash, complaint('lane-fork'), suspend], [cedar, evidence])
  scene.crash().meet(ash, [], { yours: scene.with(ash).tip(ash.id) })
  const release = scene.write(ash, ash, releaseOf(wanted, 'expired'))
  return scene
    .hear(ash, [release], [into(release)], [ash, scene.ack(ash, release)])
    .end(
      'equivocates',
      'LANE-06 EVI-03 EVI-08 TRF-15',
      'Proof, suspension, word to the others. The open hold waits for ash’s answer, which still counts.',
      { transfers: { [wanted]: 'released' } },
    )
}

/** The decider's release stands in its lane; its receipt comes besides. */
function twoDecisions(): Vector {
  const [scene, hold] = holding()
  const release = scene.write(ash, ash, releaseOf(wanted, 'expired'))
  scene.hear(ash, [release], [into(release)], [ash, scene.ack(ash, release)])
  const receipt = receiptOf(ash, hold, noon)
  const settle = scene.with(ash).draft(ash, settleWith(receipt), noon)
  const suspend = scene.write(birch, ash, { typ: 'lane.suspend', code: 'evidence' })
  const both = { about: ash.genesis, receipt, holds: [hold], release: row(ash, release) }
  const found: Entry = { typ: 'evidence', evidence: { typ: 'evidence.double-decision', ...both }, at: noon }
  return scene
    .hear(ash, [settle], [found, out(suspend)], [ash, complaint('lane-broken'), suspend])
    .end(
      'release-wins',
      'LANE-11 TRF-20 EVI-06 EVI-08',
      'The decider chose to lose: its receipt settles nothing after its release, but proves that it decided twice.',
      { transfers: { [wanted]: 'released' } },
    )
}

/** Cedar is gone; the people of birch, in the middle, wait no more. */
function writtenOff(): Vector {
  const scene = new Scene().meet(ash).meet(cedar)
  const held = scene.write(ash, ash, holdOf(through, throughAccept, [cedar.id]))
  const next = scene.write(birch, cedar, holdOf(through, throughAccept))
  scene.hear(ash, [held], [into(held), out(next)], [cedar, next], [ash, scene.ack(ash, held)])
  const event = { do: 'write-off', xfer: passing, by: 'admin' } as const
  scene.refused(event, 'not-overdue').later(86_400)
  const release = scene.write(birch, ash, releaseOf(passing, 'writeoff'))
  const entry: Entry = { typ: 'transfer.writeoff', xfer: passing, by: 'admin', at: scene.now }
  scene.on(event, [entry, out(release)], [ash, release]).crash().meet(cedar)
  const settle = scene.write(cedar, cedar, settleWith(receiptOf(cedar, next, throughAccept.decideBy)))
  return scene
    .hear(cedar, [settle], [into(settle)], [cedar, scene.ack(cedar, settle)])
    .end(
      'written-off',
      'TRF-21 TRF-15',
      'Ash is let go at once and by people only; when the receipt comes after all, the loss is birch’s.',
      { balances: { [mirror(cedar)]: hour, 'sys-written-off': -hour }, transfers: { [passing]: 'released' } },
    )
}

function denied(): Vector {
  const scene = accepting()
  const hold = scene.write(ash, ash, holdOf(order, accept))
  const receipt = receiptOf(birch, hold, noon)
  const settle = scene.write(birch, ash, settleWith(receipt))
  const query: Item = { typ: 'xfer.query', from: ash.id, to: birch.id, xfer }
  const status: Item = { typ: 'xfer.status', from: birch.id, to: ash.id, xfer, state: 'paid', receipt }
  scene.hear(ash, [hold], [into(hold), out(settle)], [ash, settle])
  scene.hear(ash, [query], [], [ash, status]).later(30 * 86_400).crash()
  return scene
    .meet(ash, [settle], {}, { yours: scene.start(ash) })
    .hear(ash, [query], [], [ash, { ...status }])
    .end(
      'shown-again',
      'TRF-14 TRF-19',
      'The receipt proves itself: the same bytes as often as anybody asks, a month and a crash later.',
      gave,
    )
}

/** Cedar orders at birch by way of ash, which is never heard of again once birch has decided. */
function intermediaryGone(): Vector {
  const far = orderOf(cedar, birch, 'bea', { route: [ash.id] })
  const farAccept = acceptOf(birch, far, noon)
  const id = idOf(far)
  const scene = new Scene().meet(ash).meet(cedar)
  scene.hear(cedar, [far], [orderIn(far, farAccept)], [cedar, farAccept])
  const hold = scene.write(ash, ash, holdOf(far, farAccept))
  const receipt = receiptOf(birch, hold, noon)
  const settle = scene.write(birch, ash, settleWith(receipt))
  scene.hear(ash, [hold], [into(hold), out(settle)], [ash, settle])
  scene.on({ do: 'close', peer: transportOf(ash) }).later(90 * 86_400).on({ do: 'tick' })
  const query: Item = { typ: 'xfer.query', from: cedar.id, to: birch.id, xfer: id }
  const status: Item = { typ: 'xfer.status', from: birch.id, to: cedar.id, xfer: id, state: 'paid', receipt }
  return scene
    .hear(cedar, [query], [], [cedar, status])
    .end(
      'still-owed',
      'TRF-10 TRF-19 TRF-20 LANE-14',
      'Bea keeps her hour; ash owes it for as long as it takes, and cedar gets the receipt from birch itself.',
      { balances: { bea: hour, [mirror(ash)]: -hour }, transfers: { [id]: 'paid' } },
    )
}

function clockAhead(): Vector {
  const scene = new Scene().later(86_400).meet(ash).meet(cedar)
  const held = scene.with(ash).write(ash, holdOf(through, throughAccept, [cedar.id]), noon)
  const next = scene.write(birch, cedar, holdOf(through, throughAccept))
  return scene
    .hear(ash, [held], [into(held, scene.now), out(next)], [cedar, next], [ash, scene.ack(ash, held)])
    .end('ahead', 'TRF-11 TRF-13', 'By birch’s clock the hold comes a day late: that is not for birch to say.', {
      transfers: { [passing]: 'held' },
    })
}

function clockBehind(): Vector {
  const tomorrow = noon + 86_400
  const early = orderOf(ash, birch, 'bea', { at: tomorrow })
  const answer = acceptOf(birch, early, noon)
  const scene = new Scene().meet(ash)
  scene.hear(ash, [early], [orderIn(early, answer)], [ash, answer])
  const hold = scene.with(ash).write(ash, holdOf(early, answer), tomorrow)
  const settle = scene.write(birch, ash, settleWith(receiptOf(birch, hold, noon)))
  return scene
    .hear(ash, [hold], [into(hold, noon), out(settle)], [ash, settle])
    .end('behind', 'TRF-11 LED-05 TRF-10', 'Ash lives a day ahead: birch decides by its own clock.', {
      balances: { bea: hour, [mirror(ash)]: -hour },
      transfers: { [idOf(early)]: 'paid' },
    })
}

/** The files of scenarios 7 to 15. */
export function partnerFiles(): VectorFile[] {
  return [
    traceFile('07-lost-and-repeated', 'Messages are lost, come twice, or in another order.', [
      unordered(),
      lostSettle(),
    ]),
    traceFile('08-other-terms', 'One transfer is held with other terms.', [otherTerms(), heldTwice()]),
    traceFile('09-two-entries', 'A partner writes two entries with one number.', [equivocates()]),
    traceFile('10-two-decisions', 'The decider gives a receipt and a release.', [twoDecisions()]),
    traceFile('11-receipt-denied', 'A bank says that it never got the receipt.', [denied()]),
    traceFile('12-decider-gone', 'The decider is gone for good, undecided.', [writtenOff()]),
    traceFile('13-intermediary-gone', 'An intermediary is gone for good after the decision.', [
      intermediaryGone(),
    ]),
    traceFile('15-clocks', 'Clocks differ by a day.', [clockAhead(), clockBehind()]),
  ]
}
