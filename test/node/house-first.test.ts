/** A bank knows its house rules before it hears the first partner, so that nothing slips in while it starts. */
import t from 'tap'
import { diskBanks, give, millAndQuay, until, value } from './disk-banks.ts'
import { admin } from './net-of-banks.ts'

const banks = diskBanks('house', 120_000)

t.test('an order that waited for a house that takes none is declined at the start', async (t) => {
  const [mill, quay] = await millAndQuay(banks)
  const { account } = await value(quay.api.account('ann'))
  await value(quay.desk.rules.change(admin, { partnerMembers: 'not' }))
  await banks.stop(quay)
  for (const round of [1, 2, 3]) {
    const { id } = await give(mill, `order ${round}`, `${quay.bank}/${account}`, 'bob', 0)
    const again = await banks.start('quay')
    const shown = () => value(mill.api.exchange(id))
    await until('an answer', async () => (await shown()).state !== 'waiting')
    t.match(await shown(), { state: 'refused', code: 'partner-suspended' })
    await banks.stop(again)
  }
})
