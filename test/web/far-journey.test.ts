/** An exchange between people of two banks, on the pages of both: help from far is recorded here and stands there. */
import { test, type Test } from 'tap'
import { agree } from '../node/real-bank.ts'
import { valueOf } from '../node/desk/bank.ts'
import { founder, noBrowser, openBrowser, webBank, type Person, type WebBank } from './browser.ts'
import { Hands, manners } from './hands.ts'

const until = async (come: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 400 && !(await come()); tries++) await new Promise((go) => setTimeout(go, 25))
}

async function limits({ bank, desk }: WebBank, { id }: Person): Promise<void> {
  const account = desk.members.book.get(id)?.account ?? ''
  valueOf(await bank.api.changeAccount(founder, account, { floor: -72_000, ceiling: 72_000 }))
}

async function town(t: Test) {
  const [here, there] = [await webBank(t, 'Hillside'), await webBank(t, 'Riverside')]
  await agree(there.bank, here.bank)
  const partners = async () => (await here.bank.api.partners()).partners
  await until(async () => (await partners())[0]?.up === true)
  const partner = (await partners())[0]?.name ?? ''
  const [ben, ana] = [await here.person('Ben'), await there.person('Ana')]
  await limits(here, ben)
  await limits(there, ana)
  return { here, there, ben, ana, address: `${there.desk.members.book.get(ana.id)?.handle ?? ''}@${partner}` }
}

test('help by somebody of a partner bank', { skip: noBrowser }, async (t) => {
  const { here, there, ben, ana, address } = await town(t)
  const browser = await openBrowser(t)
  for (const [index, manner] of manners.entries())
    await t.test(manner.name, async (t) => {
      const receiver = await Hands.open(browser, here.url, ben, manner)
      await receiver.follow('My exchanges')
      await receiver.follow('I gave or I received')
      await receiver.choose('side', 'giver')
      await receiver.write('other', address)
      await receiver.write('kind', 'Bread baking')
      await receiver.write('hours', '0:30')
      await receiver.press('Record it')
      t.match(await receiver.text(), /belongs to riverside\. Ask that bank to record it/, 'and is told why')
      t.equal(await receiver.tab.inputValue('[name=other]'), address, 'what was entered is kept')
      await receiver.choose('side', 'receiver')
      await receiver.press('Record it')
      t.match(await receiver.text(), /Recorded.*0:30/)
      await until(async () => {
        await receiver.tab.reload()
        return (await receiver.text()).includes('How it stands done')
      })
      t.match(await receiver.text(), /How it stands done/)
      await receiver.follow('My exchanges')
      await receiver.follow('My statement')
      t.match(await receiver.text(), new RegExp(`${address}.*bread baking`))

      const giver = await Hands.open(browser, there.url, ana, manner)
      t.match(
        await giver.text(),
        new RegExp(`${Math.floor((index + 1) / 2)}:${index % 2 === 0 ? '30' : '00'}`),
      )
      await giver.follow('My exchanges')
      await giver.follow('My statement')
      t.match(
        await giver.text(),
        /Somebody of hillside bread baking 0:30/,
        'there it stands from which bank it came',
      )
      t.same([...giver.faults, ...receiver.faults], [])
      await giver.tab.context().close()
      await receiver.tab.context().close()
    })
})
