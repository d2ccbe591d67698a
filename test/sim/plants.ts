/**
 * Bugs planted on purpose, to see whether the simulator finds them: edits of the compiled program, made while its modules
 * are loaded (`plant-hook.ts`), so that the program itself has no switch for them. Each text must occur exactly once.
 */

import { farPlants } from './far-plants.ts'
import { one, type Plant } from './plant.ts'

const links = 'node/federation/links'
const link = 'node/federation/link'
const frames = 'node/federation/frames'
const react = 'protocol/federation/react'
const lane = 'protocol/federation/admit-lane'
const order = 'protocol/federation/admit-order'
const effects = 'protocol/federation/apply'
const local = 'protocol/ledger/admit'

/** So plain that every seed must find it; if none does, the simulator looks at nothing. */
export const canary: Plant = one(
  'canary',
  'protocol/ledger/apply',
  'debited.balance -= seconds;',
  'debited.balance -= seconds + 1;',
)

/** The bugs. */
export const plants: readonly Plant[] = [
  one(
    'answers and sends before the write',
    'node/bank',
    'this.writing = batch;\n        const note = this.signed();',
    'this.writing = batch;\n        this.finish({ ...batch, lost: [] });\n        batch.done.length = 0;\n        batch.sends.length = 0;\n        const note = this.signed();',
  ),
  one(
    'sends lane entries that are not on disk',
    link,
    '.slice(from - acked.seq, this.mine.seq - acked.seq)',
    '.slice(from - acked.seq)',
  ),
  one(
    'acknowledges what is not on disk',
    link,
    'seq: this.theirs.seq, oid: this.theirs.oid }',
    'seq: this.channel.theirs.seq, oid: this.channel.theirs.tip }',
  ),
  one(
    'never sends again',
    link,
    'if (this.confirmed < this.mine.seq && this.lookedAt === this.confirmed)',
    'if (false)',
  ),
  {
    name: 'says hello only once',
    edits: [
      { file: `${links}.js`, from: 'if (link.connected && (!link.helloSent || waits))', to: 'if (false)' },
      { file: `${links}.js`, from: 'if (!hello.heard && link.connected)', to: 'if (false)' },
    ],
  },
  one(
    'forgets open transfers at a restart',
    'node/federation/pending',
    'for (const transfer of state.transfers.values())\n            this.consider(transfer);',
    '',
  ),
  one('believes any receipt', frames, '[claim, ...claims].map(', '[claim].map('),
  one(
    'leaves a frame without its proof',
    'node/federation/take-items',
    'proveTaken(turn, channel, frame);',
    '',
  ),
  one(
    'takes orders in the name of others',
    react,
    "return item.from === peer ? receiveOrder(turn, item) : refuse('wrong-bank');",
    'return receiveOrder(turn, item);',
  ),
  one('decides after its time', react, 'if (now > hold.decideBy)', 'if (false)'),
  one('takes an entry that does not follow', lane, 'if (entry.prev !== theirs.tip)', 'if (false)'),
  one(
    'takes holds beyond the limit',
    lane,
    'if (theirs.held - owed(channel) + entry.seconds > limitAt(channel, entry.ack.seq))',
    'if (false)',
  ),
  one('takes more holds than agreed', lane, 'if (theirs.holds.size >= agreement.maxHolds)', 'if (false)'),
  one('takes receipts for other sums', lane, 'body.seconds !== hold.seconds', 'false'),
  one(
    'forgets its holds when it counts its debt',
    order,
    'mine.settled - theirs.settled + mine.held + seconds',
    'mine.settled - theirs.settled + seconds',
  ),
  one('gives one transfer back twice', order, 'if (earlier.refund !== undefined || partner', 'if (partner'),
  one('takes an exchange back twice', local, 'if (exchange.reversed !== undefined)', 'if (false)'),
  one(
    'ignores what is reserved',
    local,
    'account.balance - account.reserved - seconds',
    'account.balance - seconds',
  ),
  one(
    'ignores what is expected',
    local,
    'account.balance + account.expected + seconds',
    'account.balance + seconds',
  ),
  one('keeps what a released hold reserved', effects, 'return [];\n    unreserve(transfer);', 'return [];'),
  one(
    'keeps what a closed order reserved',
    effects,
    'unreserve(transfer);\n    reopenRefunded(state, transfer);\n    transfer.state = lapses',
    'reopenRefunded(state, transfer);\n    transfer.state = lapses',
  ),
  one(
    'expects an order for ever',
    effects,
    'known.index = index;\n        if (known.order !== undefined)',
    'known.index = index;\n        if (false)',
  ),
  {
    name: 'gives up what is held when its time is over',
    edits: [
      {
        file: `${react}.js`,
        from: "role === 'payer' && state === 'ordered' && order",
        to: "role === 'payer' && (state === 'ordered' || state === 'held') && order",
      },
      {
        file: `${order}.js`,
        from: "transfer.state === 'ordered' || transfer.state === 'accepted'",
        to: 'true',
      },
    ],
  },
  one(
    'keeps to the first limit',
    'protocol/federation/channel',
    'channel.grants.findLast((one) => one.seq <= seq)',
    'channel.grants.find((one) => one.seq <= seq)',
  ),
  ...farPlants,
]

/** The bug of that name, or the canary. */
export function plantNamed(name: string): Plant {
  const plant = [canary, ...plants].find((one) => one.name === name)
  if (plant === undefined) throw new Error(`no bug is called ${name}`)
  return plant
}
