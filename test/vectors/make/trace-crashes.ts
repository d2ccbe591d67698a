/** Traces of a bank that crashes at every point of an exchange: as payer's bank, in the middle, and as decider. */
import type { Entry, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, hour, noon } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import {
  acceptOf,
  accepted,
  closed,
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
import { Scene, traceFile } from './scene.ts'
import { mirror, type End } from './trace.ts'

/** Birch orders at ash, for Bea. */
const asked = orderOf(birch, ash, 'ann')
const placing = orderOut(asked, 'bea')
const given = acceptOf(ash, asked, noon)
const wanted = idOf(asked)
const reserved = (state: string): End => ({ reserved: { bea: hour }, transfers: { [wanted]: state } })
const received: End = { balances: { bea: -hour, [mirror(ash)]: hour }, transfers: { [wanted]: 'paid' } }

/** Ash orders at birch, for Bea. */
export const order = orderOf(ash, birch, 'bea')
export const accept = acceptOf(birch, order, noon)
export const xfer = idOf(order)
export const gave: End = { balances: { bea: hour, [mirror(ash)]: -hour }, transfers: { [xfer]: 'paid' } }

/** Ash orders at cedar, by way of birch. */
export const through = orderOf(ash, cedar, 'cat')
export const throughAccept = acceptOf(cedar, through, noon)
export const passing = idOf(through)
export const passed: End = {
  balances: { [mirror(ash)]: -hour, [mirror(cedar)]: hour },
  transfers: { [passing]: 'paid' },
}

function ordered(): Scene {
  return new Scene().meet(ash).on({ do: 'order', order: placing }, [placing], [ash, asked])
}

function acceptLost(): Vector {
  const scene = ordered().disk(false).hear(ash, [given]).crash().meet(ash, [asked])
  const hold = scene.write(birch, ash, holdOf(asked, given))
  return scene
    .hear(ash, [given], [accepted(given), out(hold)], [ash, hold])
    .end(
      'accept-lost',
      'TRF-05 TRF-09 NET-08',
      'The accept never was on the disk: nothing is held; the order goes out again, and all goes on.',
      { ...reserved('held'), reserved: { bea: hour } },
    )
}

function neverAnswered(): Vector {
  const late = asked.validUntil + 1
  const scene = ordered().crash().later(late - noon)
  return scene
    .on({ do: 'tick' }, [closed(asked, 'no-answer', late)])
    .meet(ash)
    .hear(ash, [given])
    .end(
      'never-answered',
      'TRF-16 TRF-17',
      'The order lapses, and what was reserved is free; an accept that comes later holds nothing.',
      { transfers: { [wanted]: 'lapsed' } },
    )
}

/** Birch's hold is on the disk, and was never sent. */
function holdKept(): [Scene, LaneEntry] {
  const scene = ordered().disk(false).hear(ash, [given])
  const start = scene.start(ash)
  const hold = scene.write(birch, ash, holdOf(asked, given))
  return [scene.crash(true).meet(ash, [hold], {}, { yours: start }), hold]
}

function holdSentLater(): Vector {
  const [scene, hold] = holdKept()
  const settle = scene.write(ash, ash, settleWith(receiptOf(ash, hold, noon)))
  return scene
    .hear(ash, [settle], [into(settle)], [ash, scene.ack(ash, settle)])
    .end('hold-sent-later', 'NET-07 TRF-09', 'After the start the lane’s tail goes out.', received)
}

function holdSentTwice(): Vector {
  const [scene, hold] = holdKept()
  scene.on({ do: 'close', peer: ash.genesis.transport })
  scene.meet(ash, [hold], {}, { yours: scene.start(ash) })
  const settle = scene.write(ash, ash, settleWith(receiptOf(ash, hold, noon)))
  scene.hear(ash, [settle], [into(settle)], [ash, scene.ack(ash, settle)])
  scene.hear(ash, [settle, given], [], [ash, scene.ack(ash, settle)])
  return scene.end(
    'hold-sent-twice',
    'LANE-04 NET-07 TRF-20',
    'The same bytes again, not another hold; its settle and the accept come twice too.',
    received,
  )
}

/** Ash's hold comes to birch in the middle while the disk stands still. */
function middle(): [Scene, held: LaneEntry, next: LaneEntry] {
  const scene = new Scene().meet(ash).meet(cedar).disk(false)
  const held = scene.write(ash, ash, holdOf(through, throughAccept, [cedar.id]))
  scene.hear(ash, [held])
  return [scene, held, scene.write(birch, cedar, holdOf(through, throughAccept))]
}

function middleLost(): Vector {
  const [scene, held, next] = middle()
  const [up, down] = [scene.start(ash), scene.start(cedar)]
  scene.crash().meet(ash, [], { yours: up }).meet(cedar, [], { mine: down }, { yours: down })
  return scene
    .hear(ash, [held], [into(held), out(next)], [cedar, next], [ash, scene.ack(ash, held)])
    .end(
      'hold-lost',
      'TRF-09 TRF-13',
      'Nothing was on the disk, nothing was acknowledged: ash sends its hold again.',
      { transfers: { [passing]: 'held' } },
    )
}

function middleKept(): Vector {
  const [scene, held, next] = middle()
  scene.crash(true).meet(ash).meet(cedar, [next], {}, { yours: scene.start(cedar) })
  const settle = scene.write(cedar, cedar, settleWith(receiptOf(cedar, next, noon)))
  const back = scene.write(birch, ash, settleWith(receiptOf(cedar, next, noon)))
  return scene
    .hear(ash, [held], [], [ash, scene.ack(ash, held)])
    .hear(cedar, [settle], [into(settle), out(back)], [ash, back], [cedar, scene.ack(cedar, settle)])
    .end(
      'hold-kept',
      'TRF-13 TRF-14 LANE-04',
      'Ash’s hold and birch’s own are one append: what is held is never forgotten.',
      passed,
    )
}

/** Birch passed the hold on, crashed, and much later hears cedar's answer. */
function forwarded(): [Scene, LaneEntry] {
  const scene = new Scene().meet(ash).meet(cedar)
  const held = scene.write(ash, ash, holdOf(through, throughAccept, [cedar.id]))
  const next = scene.write(birch, cedar, holdOf(through, throughAccept))
  scene.hear(ash, [held], [into(held), out(next)], [cedar, next], [ash, scene.ack(ash, held)])
  scene.crash().later(10 * 86_400).on({ do: 'tick' })
  return [scene.meet(ash).meet(cedar), next]
}

function forwardedSettled(): Vector {
  const [scene, next] = forwarded()
  const receipt = receiptOf(cedar, next, throughAccept.decideBy)
  const settle = scene.write(cedar, cedar, settleWith(receipt))
  const back = scene.write(birch, ash, settleWith(receipt))
  return scene
    .hear(cedar, [settle], [into(settle), out(back)], [ash, back], [cedar, scene.ack(cedar, settle)])
    .end('settled-late', 'TRF-14 TRF-15', 'No time ends a hold: the receipt counts, however late.', passed)
}

function forwardedReleased(): Vector {
  const [scene] = forwarded()
  const release = scene.write(cedar, cedar, releaseOf(passing, 'expired'))
  const back = scene.write(birch, ash, releaseOf(passing, 'expired'))
  return scene
    .hear(cedar, [release], [into(release), out(back)], [ash, back], [cedar, scene.ack(cedar, release)])
    .end('released-late', 'TRF-15', 'Birch releases to ash only with cedar’s release.', {
      transfers: { [passing]: 'released' },
    })
}

/** Birch accepted; then ash's hold comes while the disk stands still. */
function deciding(): [Scene, LaneEntry] {
  const scene = new Scene().meet(ash).hear(ash, [order], [orderIn(order, accept)], [ash, accept])
  const hold = scene.write(ash, ash, holdOf(order, accept))
  return [scene.disk(false).hear(ash, [hold]), hold]
}

function decides(id: string, why: string, seconds: number): Vector {
  const [scene, hold] = deciding()
  scene.crash().meet(ash, [], { yours: scene.start(ash) }).later(seconds)
  const late = seconds > accept.decideBy - noon
  const settles = settleWith(receiptOf(birch, hold, scene.now))
  const answer = scene.write(birch, ash, late ? releaseOf(xfer, 'expired') : settles)
  const entries: Entry[] = [into(hold, scene.now), out(answer)]
  return scene
    .hear(ash, [hold], entries, [ash, answer])
    .end(id, 'TRF-09 TRF-10 TRF-11', why, late ? { transfers: { [xfer]: 'released' } } : gave)
}

/** The decision is on the disk, and nobody heard of it. */
function decided(): Vector {
  const [scene, hold] = deciding()
  const settle = scene.write(birch, ash, settleWith(receiptOf(birch, hold, noon)))
  scene.crash(true).later(86_400)
  scene.meet(ash, [settle], {}, { yours: scene.start(ash) })
  scene.hear(ash, [hold], [], [ash, scene.ack(ash, hold)])
  scene.hear(ash, [scene.ack(ash, settle, ash)])
  return scene.end(
    'decided',
    'TRF-10 TRF-20 NET-07',
    'The receipt of before goes out, even past decideBy; the hold once more decides nothing.',
    gave,
  )
}

function diskFails(): Vector {
  const scene = new Scene().meet(ash).hear(ash, [order], [orderIn(order, accept)], [ash, accept])
  const hold = scene.write(ash, ash, holdOf(order, accept))
  scene.on({ do: 'fail' }).refused(scene.frame(ash, [hold]), 'storage-failed', true)
  scene.crash().meet(ash, [], { yours: scene.start(ash) })
  const settle = scene.write(birch, ash, settleWith(receiptOf(birch, hold, noon)))
  return scene
    .hear(ash, [hold], [into(hold), out(settle)], [ash, settle])
    .end(
      'disk-fails',
      'TRF-09',
      'A write that failed decided nothing: the bank stops, and decides once it runs again.',
      gave,
    )
}

/** The files of scenarios 1 to 6. */
export function crashFiles(): VectorFile[] {
  return [
    traceFile('01-payer-before-hold', 'The payer’s bank crashes after its order, before a hold.', [
      acceptLost(),
      neverAnswered(),
    ]),
    traceFile('02-payer-before-send', 'The payer’s bank crashes with a hold that was not sent.', [
      holdSentLater(),
      holdSentTwice(),
    ]),
    traceFile('03-middle-before-forward', 'An intermediary crashes as a hold comes.', [
      middleLost(),
      middleKept(),
    ]),
    traceFile('04-middle-after-forward', 'An intermediary crashes after it passed a hold on.', [
      forwardedSettled(),
      forwardedReleased(),
    ]),
    traceFile('05-decider-before-decision', 'The decider crashes as the hold comes.', [
      decides('decides', 'It decides when the hold comes again.', 60),
      decides('decides-too-late', 'Past decideBy it releases.', 121),
      diskFails(),
    ]),
    traceFile('06-decider-before-send', 'The decider crashes with a decision that was not sent.', [decided()]),
  ]
}
