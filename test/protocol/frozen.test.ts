/** What time does not end on an old copy of a log (SPEC, NET-11 and TRF-16). */
import t from 'tap'
import { bytesOf, hour, keyOf, type TownBank } from './town-bank.ts'
import { Town } from './town.ts'

t.test('on an old copy neither end lapses while the lane may have what it lacks', async (t) => {
  const town = new Town('mill', 'quay')
  const [mill, quay] = town.banks as unknown as readonly [TownBank, TownBank]
  town.agree(mill, quay, { owes: 5 * hour, owed: 5 * hour })
  for (const bank of [mill, quay]) bank.open('kim', { key: keyOf(bytesOf('kim')) })
  const { xfer } = town.order({ from: mill, to: quay, seconds: hour, id: 'wish' })
  town.deliverAt(0)
  town.letters.splice(0)
  const lanes = [mill.channel(quay), quay.channel(mill)]
  for (const lane of lanes) lane.frozen = true
  town.now += 100_000
  for (const bank of [mill, quay]) bank.tick()
  t.equal(mill.transfer(xfer).state, 'ordered')
  t.equal(quay.transfer(xfer).state, 'accepted')
  for (const lane of lanes) lane.frozen = false
  for (const bank of [mill, quay]) bank.tick()
  t.equal(mill.transfer(xfer).code, 'no-answer')
  t.equal(quay.transfer(xfer).code, 'expired')
})
