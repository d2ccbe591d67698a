/** Listings that were there at the start are read a little at a time; whoever looks for words waits, and finds them all. */
import { test } from 'tap'
import { ReadBoard } from '../../../node/desk/board/read-board.ts'
import { shippedModel } from '../../../node/matching/shipped-model.ts'
import { body, member, openBoard } from './desk-town.ts'

test('a board is read in turns, and what changes before its turn is read once', async (t) => {
  const { listings } = await openBoard()
  const ids: string[] = []
  for (let at = 0; at < 25; at++) {
    const made = await listings.create(member('a'), body({ title: `Gardening ${at}` }))
    if (made.ok) ids.push(made.value.id)
  }
  const turns: (() => void)[] = []
  const own = new ReadBoard({
    table: listings.table,
    model: shippedModel(),
    soon: (run) => void turns.push(run),
  })
  const read: string[] = []
  own.watch((id, now) => void read.push(now === undefined ? `${id} gone` : id))
  t.equal(read.length, 0, 'nothing is read before the input at hand is handled')
  let isWhole = false
  const whole = own.whole().then(() => (isWhole = true))
  const [, second = '', last = ''] = [ids[0], ids[1], ids.at(-1)]
  await listings.close(member('a'), last, { outcome: 'met' })
  await listings.change(member('a'), second, { title: 'Pruning' })
  t.same(read, [`${last} gone`, second], 'what changes is followed at once')
  for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
    await Promise.resolve()
    t.notOk(isWhole, 'whoever waits still waits')
    turn()
  }
  await whole
  t.same(read.slice(2).toSorted(), ids.filter((id) => id !== second && id !== last).toSorted())
  await own.whole()
})
