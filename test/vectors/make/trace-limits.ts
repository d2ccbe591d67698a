/** Traces of limits, loops and ends: what partners use up at once, jam, close, or leave out. */
import type { Entry, Item } from '../../../protocol/generated/types.ts'
import { agreementEntry, agreementOf, ash, birch, cedar, hour, logOf, nonceOf, noon, terms } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { Edge, acceptOf, accepted, holdOf, idOf, into, orderIn, orderOf, orderOut, out, receiptOf, releaseOf, settleWith } from './lanes.ts'
import { complaint, resume } from './play.ts'
import { Scene, traceFile } from './scene.ts'
import { agrees, closing, offered, proposes, signed } from './statement-story.ts'
import { accept, gave, order, passing, through, throughAccept, xfer } from './trace-crashes.ts'
import { mirror } from './trace.ts'
import { noteOf } from './witness-logs.ts'
import { addOf, lineBy } from './witness.ts'

import { accepting, asked, given, holding, wanted } from './trace-partners.ts'

/** Ash lowers the limit while birch's hold is on its way. */
function limitCrosses(): Vector {
  const three = { seconds: 3 * hour }
  const scene = new Scene().meet(ash)
  const big = orderOf(birch, ash, 'ann', three)
  const yes = acceptOf(ash, big, noon)
  const lower = scene.with(ash).draft(ash, { typ: 'lane.limit', limit: 2 * hour }, noon)
  scene.with(ash).write(ash, { typ: 'lane.limit', limit: 2 * hour }, noon)
  scene.on({ do: 'order', order: orderOut(big, 'bea') }, [orderOut(big, 'bea')], [ash, big])
  const hold = scene.with(ash).write(birch, holdOf(big, yes), noon, scene.start(ash))
  scene.hear(ash, [yes], [accepted(yes), out(hold)], [ash, hold])
  scene.hear(ash, [lower], [into(lower)], [ash, scene.ack(ash, lower)])
  const settle = scene.write(ash, ash, settleWith(receiptOf(ash, hold, noon)))
  scene.hear(ash, [settle], [into(settle)], [ash, scene.ack(ash, settle)])
  const more = orderOf(birch, ash, 'abe', { nonce: nonceOf(0xc2) })
  return scene
    .refused({ do: 'order', order: orderOut(more, 'bea') }, 'partner-limit')
    .end('limit-crosses', 'LANE-08 LANE-09 LANE-12', 'The hold was good when it was written, and is settled.', {
      balances: { bea: -3 * hour, [mirror(ash)]: 3 * hour },
      transfers: { [idOf(big)]: 'paid' },
    })
}

/** Both sides hold at once. */
function bothHold(): Vector {
  const scene = accepting()
  const theirs = scene.write(ash, ash, holdOf(order, accept))
  scene.on({ do: 'order', order: orderOut(asked, 'bea') }, [orderOut(asked, 'bea')], [ash, asked])
  const hold = scene.with(ash).write(birch, holdOf(asked, given), noon, scene.start(ash))
  scene.hear(ash, [given], [accepted(given), out(hold)], [ash, hold])
  const settle = scene.write(birch, ash, settleWith(receiptOf(birch, theirs, noon)))
  scene.hear(ash, [theirs], [into(theirs), out(settle)], [ash, settle])
  const answer = scene.write(ash, ash, settleWith(receiptOf(ash, hold, noon)))
  return scene
    .hear(ash, [answer], [into(answer)], [ash, scene.ack(ash, answer)])
    .end('both-hold', 'LANE-02 LANE-14', 'Each uses what it is granted; neither waits for the other.', {
      transfers: { [xfer]: 'paid', [wanted]: 'paid' },
    })
}

function loop(): Vector {
  const scene = new Scene().meet(ash).meet(cedar)
  const held = scene.write(ash, ash, holdOf(through, throughAccept, [cedar.id]))
  const next = scene.write(birch, cedar, holdOf(through, throughAccept))
  scene.hear(ash, [held], [into(held), out(next)], [cedar, next], [ash, scene.ack(ash, held)])
  const round = scene.write(cedar, cedar, holdOf(through, throughAccept, [ash.id]))
  const release = scene.write(birch, cedar, releaseOf(passing, 'tombstoned'))
  return scene
    .hear(cedar, [round], [into(round), out(release)], [cedar, release])
    .end('comes-round', 'TRF-12', 'A transfer comes to a bank by one edge only.', {
      transfers: { [passing]: 'held' },
    })
}

function ownLoop(): Vector {
  const [scene] = holding(new Scene().meet(ash).meet(cedar))
  const round = scene.write(ash, ash, holdOf(asked, given, [cedar.id]))
  const release = scene.write(birch, ash, releaseOf(wanted, 'tombstoned'))
  return scene
    .hear(ash, [round], [into(round), out(release)], [ash, release])
    .end('own-order', 'TRF-12', 'The bank’s own order comes back to it: it is no intermediary of that.', {
      reserved: { bea: hour },
      transfers: { [wanted]: 'held' },
    })
}

/** The one hold that cedar allows is taken: what comes over ash is let go, and nobody else is touched. */
function jammed(): Vector {
  const single = { ...agreementOf(birch, cedar), maxHolds: 1 }
  const scene = new Scene('single', undefined, new Edge(birch, cedar, single)).meet(ash).meet(cedar)
  const held = scene.write(ash, ash, holdOf(through, throughAccept, [cedar.id]))
  const next = scene.write(birch, cedar, holdOf(through, throughAccept))
  scene.hear(ash, [held], [into(held), out(next)], [cedar, next], [ash, scene.ack(ash, held)])
  const second = orderOf(ash, cedar, 'cal')
  const jam = scene.write(ash, ash, holdOf(second, acceptOf(cedar, second, noon), [cedar.id]))
  const release = scene.write(birch, ash, releaseOf(idOf(second), 'too-many-holds'))
  scene.hear(ash, [jam], [into(jam), out(release)], [ash, release])
  scene.hear(ash, [order], [orderIn(order, accept)], [ash, accept])
  const own = scene.write(ash, ash, holdOf(order, accept))
  const settle = scene.write(birch, ash, settleWith(receiptOf(birch, own, noon)))
  return scene
    .hear(ash, [own], [into(own), out(settle)], [ash, settle])
    .end('one-hold', 'LANE-08 TRF-13', 'A silent neighbour takes room on its own edge, and nowhere else.', {
      ...gave,
      transfers: { ...gave.transfers, [passing]: 'held', [idOf(second)]: 'released' },
    })
}

/** A partner holds more often than it may. */
function beyondCaps(): Vector {
  const scene = new Scene().meet(ash).meet(cedar)
  const orders = Array.from({ length: terms.maxHolds + 1 }, (_, i) =>
    orderOf(ash, cedar, 'cat', { nonce: nonceOf(i + 1), seconds: 60 }),
  )
  for (const [i, one] of orders.entries()) {
    const part = holdOf(one, acceptOf(cedar, one, noon), [cedar.id])
    if (i === terms.maxHolds)
      scene.hear(ash, [scene.with(ash).draft(ash, part, noon)], [], [ash, complaint('lane-broken')])
    else {
      const held = scene.write(ash, ash, part)
      const next = scene.write(birch, cedar, { ...part, route: [] })
      scene.hear(ash, [held], [into(held), out(next)], [cedar, next], [ash, scene.ack(ash, held)])
    }
  }
  const states = orders.slice(0, -1).map((one) => [idOf(one), 'held'] as const)
  return scene.end('beyond-caps', 'LANE-09', 'A fifth hold where four were agreed breaks the lane.', {
    transfers: Object.fromEntries(states),
  })
}

/** Both want to close while birch's hold is open. */
function closes(): Vector {
  const [scene, hold] = holding()
  const part = closing('forgiven')
  const mine = scene.write(birch, ash, part)
  scene.on({ do: 'write', to: ash.id, entry: part }, [out(mine)], [ash, mine])
  const theirs = scene.write(ash, ash, part)
  scene.hear(ash, [theirs], [into(theirs)], [ash, scene.ack(ash, theirs)])
  scene.on({ do: 'propose', to: ash.id, propose: 'again' })
  scene.refused({ do: 'order', order: orderOut(orderOf(birch, ash, 'abe', { nonce: nonceOf(0xc2) }), 'bea') }, 'partner-suspended')
  const settle = scene.write(ash, ash, settleWith(receiptOf(ash, hold, noon)))
  scene.hear(ash, [settle], [into(settle)], [ash, scene.ack(ash, settle)])
  const { ch, ep, a } = scene.with(ash).agreement
  if (a !== birch.id) throw new Error('birch proposes')
  const tips = { a: scene.with(ash).tip(birch.id), b: scene.with(ash).tip(ash.id) }
  const none = { count: 0, seconds: 0 }
  const body = {
    ...({ typ: 'stmt', ch, ep, n: 1, ...tips, owed: hour } as const),
    ...({ holds: { a: none, b: none }, final: 'forgiven', at: noon } as const),
  }
  scene.on({ do: 'propose', to: ash.id, propose: 'again' }, [offered(body)], [ash, proposes(body)])
  scene.crash().meet(ash).on({ do: 'propose', to: ash.id, propose: 'again' }, [], [ash, proposes(body)])
  scene.hear(ash, [agrees(body)], [signed(body)])
  return scene
    .hear(ash, [scene.with(ash).draft(ash, resume, noon)], [], [ash, complaint('agreement-closed')])
    .end('waits-for-hold', 'STM-07 STM-08 STM-09', 'No end while a hold is open; then both sign the last statement.', {
      balances: { bea: -hour, 'sys-written-off': hour },
      transfers: { [wanted]: 'paid' },
    })
}

function rots(): Vector {
  const scene = accepting().on({ do: 'rot', entry: 1 })
  return scene
    .refused({ do: 'crash' }, 'wrong-root', true)
    .endStopped(
      'wrong-root',
      'LOG-11',
      'The bytes are read again and hashed before anything is signed: the bank does not start.',
    )
}

/** Ash asks birch to cosign a log in which birch's entry is not. */
function leftOut(): Vector {
  const scene = new Scene().meet(ash)
  const part = { typ: 'lane.limit', limit: 4 * hour } as const
  const mine = scene.write(birch, ash, part)
  scene.on({ do: 'write', to: ash.id, entry: part }, [out(mine)], [ash, mine])
  scene.hear(ash, [scene.ack(ash, mine, ash)])
  const { ch, ep } = scene.with(ash).agreement
  const line = lineBy(birch, noteOf(ash, 7), noon)
  const cosigned: Item = { typ: 'wit.cosigned', from: birch.id, to: ash.id, size: 7, line }
  scene.hear(ash, [addOf(0, 7)], [], [ash, cosigned])
  const about = { ch, ep, by: ash.id, of: birch.id, seq: 1 } as const
  const shown = { at: noon, index: 0, salt: nonceOf(9), path: [], note: noteOf(ash, 7) } as const
  scene.hear(ash, [{ typ: 'proof', ...about, ...shown }])
  return scene
    .hear(ash, [order], [orderIn(order, accept)], [ash, accept])
    .end(
      'no-proof',
      'WIT-09',
      'A proof that does not hold is told to people; it proves nothing, so nothing is logged and nobody suspended.',
      { expected: { bea: hour }, transfers: { [xfer]: 'accepted' } },
    )
}

/** The files of scenarios 18 to 23. */
export function limitFiles(): VectorFile[] {
  const single: Entry[] = [
    ...logOf(birch, ash),
    agreementEntry(birch, cedar, { ...agreementOf(birch, cedar), maxHolds: 1 }),
  ]
  return [
    traceFile('18-limit-at-once', 'Both sides use a limit at once.', [limitCrosses(), bothHold()]),
    traceFile('19-loop', 'A hold comes round.', [loop(), ownLoop()]),
    traceFile('20-holds-that-jam', 'Holds that nobody answers.', [jammed(), beyondCaps()], { single }),
    traceFile('21-close-with-hold', 'An agreement is to be closed while a hold is open.', [closes()]),
    traceFile('22-bit-rot', 'The disk gives back other bytes.', [rots()]),
    traceFile('23-left-out', 'A partner’s log lacks our entries.', [leftOut()]),
  ]
}
