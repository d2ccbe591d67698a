/** An exchange between people of two banks, on the pages of both: help from far is recorded here and stands there. */
import { test, type Test } from 'tap'
import { agree } from '../node/real-bank.ts'
import { valueOf } from '../node/desk/bank.ts'
import { founder, noBrowser, openBrowser, openTab, webBank, type Person, type WebBank } from './browser.ts'
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
      await receiver.write('other', 'ana.h@nowhere')
      await receiver.press('Record it')
      t.match(await receiver.text(), /No bank is called nowhere here\. Look at what stands after the @/)
      await receiver.write('other', address)
      await receiver.press('Record it')
      if (index > 0) {
        t.match(await receiver.text(), /The same is recorded already/, 'as in the manner before')
        await receiver.tick('twice')
        await receiver.press('Record it')
      }
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

test('a plan with somebody of a partner bank says who tells them', { skip: noBrowser }, async (t) => {
  const { here, ben, address } = await town(t)
  const manner = { name: 'at 320 px', scripts: false, width: 320, keys: false }
  const hands = await Hands.open(await openBrowser(t), here.url, ben, manner)
  await hands.follow('My exchanges')
  await hands.follow('Plan an exchange')
  await hands.choose('side', 'receiver')
  await hands.write('other', address)
  await hands.write('kind', 'Bread baking')
  await hands.press('Propose it')
  t.match(await hands.text(), /Nobody at the other timebank hears of it from here/)
})

test('help by name@bank is signed with the key of the receiver’s device', { skip: noBrowser }, async (t) => {
  const { here, there, ben, address } = await town(t)
  const tab = await openTab(await openBrowser(t), here.url, { as: ben })
  await tab.goto('/account/key')
  await tab.click('[data-key=make] button')
  await tab.waitForSelector('.said')
  const record = async (other: string, hours: string): Promise<void> => {
    await tab.goto('/exchanges/new')
    await tab.check('[name=side][value=receiver]')
    await tab.fill('[name=other]', other)
    await tab.fill('[name=kind]', 'Bread baking')
    await tab.fill('[name=hours]', hours)
    await tab.getByRole('button', { name: 'Record it' }).click()
    await tab.waitForLoadState()
  }
  const partner = address.split('@')[1] ?? ''
  for (const [wrong, says] of [
    [`nobody@${partner}`, /The partner bank has no such account/],
    ['ana@nowhere', /nowhere/],
  ] as const) {
    await record(wrong, '1:00')
    t.match(await tab.textContent('#f-other-problem'), says, `${wrong} is refused beside the field`)
  }
  await record(address, '1:00')
  t.equal(await tab.textContent('h1'), 'Is this right?')
  t.match(await tab.textContent('main dl'), address, 'said as people say it')
  await tab.waitForSelector('[data-signs]:not([hidden])')
  await tab.click('[data-key=sign] button')
  await tab.waitForSelector('.said')
  await until(async () => {
    await tab.reload()
    return (await tab.textContent('main'))?.includes('signed it with the key') === true
  })
  t.match(await tab.textContent('main'), 'Ben H. signed it with the key on their own device')
  t.notMatch(await tab.textContent('main'), 'did not sign this')
  const cai = await there.person('Cai')
  await there.bank.context.transport.stop()
  const unasked = `${there.desk.members.book.get(cai.id)?.handle ?? ''}@${partner}`
  await record(unasked, '0:30')
  await tab.waitForURL(/\/exchanges\/x/)
  t.match(await tab.textContent('main'), 'Try again', 'kept until that bank is back')
  t.match(await tab.textContent('main'), `did not sign this: ${unasked} is known here by name only`)
})
