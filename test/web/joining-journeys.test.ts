/** From a stranger to somebody with an offer on the board: apply, be approved, sign in with a code, post, and find. */
import { test, type Test } from 'tap'
import { noBrowser, openBrowser, webBank } from './browser.ts'
import { Hands, manners, type Manner } from './hands.ts'

test('apply, approve, sign in, post an offer and a request', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'joining journeys')
  const browser = await openBrowser(t)
  const broker = await bank.person('Bea', 'broker')
  const admin = await bank.person('Ada', 'admin')
  const each = async (t: Test, manner: Manner): Promise<void> => {
    const family = `Rees-${manner.name.replaceAll(' ', '-')}`
    const [guest, desk] = [
      await Hands.open(browser, bank.url, undefined, manner),
      await Hands.open(browser, bank.url, broker, manner),
    ]
    await guest.follow('Join the timebank')
    await guest.write('given', 'Siân')
    await guest.press('Send my application')
    t.match(await guest.text(), /needs a yes/)
    t.equal(await guest.tab.inputValue('[name=given]'), 'Siân', 'what was entered is kept')
    await guest.write('family', family)
    await guest.write('email', `${family.toLowerCase()}@town.example`)
    await guest.tick('agrees')
    await guest.press('Send my application')
    t.match(await guest.text(), /Your application came in/)

    const chair = await Hands.open(browser, bank.url, admin, manner)
    for (const one of [desk, chair]) {
      await one.follow("Broker's desk")
      await one.follow('People')
      await one.follow('Applied')
      await one.follow(new RegExp(family))
      await one.unfold('Approve')
    }
    await desk.press('Approve')
    t.match(
      await desk.text(),
      /One thing needs changing.*references/,
      'a broker keeps to what the house asks for',
    )
    t.equal(await desk.tab.locator('[name=anyway]').count(), 0)
    await chair.write('anyway', 'known for years', 'Approve')
    await chair.press('Approve')
    t.match(await chair.text(), /Done\..*Status Member/)
    await desk.follow("Broker's desk")
    await desk.follow('People')
    await desk.follow(new RegExp(family))
    await desk.follow(/A way in for/)
    await desk.press('Make a one-time code')
    const [number = '', code = ''] = await desk.tab.locator('dd.code').allTextContents()

    await guest.follow('Sign in')
    await guest.write('number', number)
    await guest.write('secret', 'WRONG-CODE')
    await guest.press('Sign in')
    t.match(await guest.text(), /does not open an account/)
    await guest.write('secret', code)
    await guest.press('Sign in')
    t.match(await guest.text(), /You are signed in\..*no PIN now: choose one below/)

    await guest.follow('Board')
    await guest.follow('Offer help')
    await guest.write('title', `Baking bread ${manner.name}`)
    await guest.press('Put it on the board')
    t.match(await guest.text(), /One thing needs changing/)
    await guest.select('category1', 'cooking')
    await guest.press('Put it on the board')
    t.match(await guest.text(), /It stands on the board now/)
    await guest.follow('Board')
    await guest.follow('Ask for help')
    await guest.write('title', `Lift to the doctor ${manner.name}`)
    await guest.write('description', 'Once a month.')
    await guest.select('category1', 'lifts')
    await guest.press('Put it on the board')
    t.match(await guest.text(), /It stands on the board now/)
    await desk.follow('Board')
    await desk.write('text', 'bakign bread', 'Search')
    await desk.press('Search')
    t.match(await desk.text(), new RegExp(`Baking bread ${manner.name}`), 'also with a typing error')
    t.notMatch(desk.tab.url(), /bread/)
    t.same(
      [guest, desk, chair].flatMap(({ faults }) => faults),
      [],
    )
    for (const { tab } of [guest, desk, chair]) await tab.context().close()
  }
  for (const manner of manners) await t.test(manner.name, (t) => each(t, manner))
})
