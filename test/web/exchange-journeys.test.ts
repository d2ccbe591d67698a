/** From a request to hours on a statement, and back: match, arrange, record and confirm, dispute and take back. */
import { test, type Test } from 'tap'
import type { Browser } from 'playwright-core'
import { valueOf } from '../node/desk/bank.ts'
import { founder, noBrowser, openBrowser, webBank, type Person, type WebBank } from './browser.ts'
import { Hands, manners, type Manner } from './hands.ts'

interface People {
  readonly giver: Person
  readonly receiver: Person
  readonly broker: Person
}

async function peopleOf(bank: WebBank): Promise<People> {
  const [giver, receiver] = [await bank.person('Ana'), await bank.person('Ben')]
  for (const { id } of [giver, receiver]) {
    const account = bank.desk.members.book.get(id)?.account ?? ''
    valueOf(await bank.bank.api.changeAccount(founder, account, { floor: -36_000, ceiling: 36_000 }))
  }
  return { giver, receiver, broker: await bank.person('Bea', 'broker') }
}

async function post(bank: WebBank, who: Person, kind: 'offer' | 'request', title: string): Promise<void> {
  const actor = { by: who.id, role: 'member', member: who.id } as const
  const words = { description: 'Digging and pruning.', language: 'en' as const, shared: false, tags: [] }
  const listing = { kind, title, categories: ['gardening'], ...words }
  valueOf(await bank.desk.listings.create(actor, listing))
}

type Open = (who: Person) => Promise<Hands>

/** A request, a helper chosen by the broker, two who agree, what was done, and a yes to it. */
async function matchToStatement(t: Test, open: Open, people: People): Promise<void> {
  const broker = await open(people.broker)
  await broker.follow("Broker's desk")
  await broker.follow('Whom to look after')
  await broker.follow('Dig my garden')
  await broker.follow('Propose an exchange with Ana Hughes')
  await broker.write('hours', '2:00')
  await broker.press('Propose it')
  t.match(await broker.text(), /Planned.*proposed.*gardening.*2:00/i)

  const giver = await open(people.giver)
  await giver.follow('My exchanges')
  await giver.follow('proposed')
  await giver.press('Yes, I agree')
  const receiver = await open(people.receiver)
  await receiver.follow('My exchanges')
  await receiver.follow('proposed')
  await receiver.press('Yes, I agree')
  t.match(await receiver.text(), /agreed, not done yet/)

  await giver.follow('My exchanges')
  await giver.follow('agreed, not done yet')
  await giver.write('hours', '1h30m', 'It is done: record it')
  await giver.press('It is done: record it')
  t.match(await giver.text(), /1:30.*Waits for the word of the receiver/)
  await receiver.follow('My exchanges')
  await receiver.follow('recorded, waits for a yes')
  await receiver.press('Yes, that is right')
  t.match(await receiver.text(), /How it stands done/)
  for (const one of [giver, receiver]) {
    await one.follow('My exchanges')
    await one.follow('My statement')
    t.match(
      await one.text(),
      one === giver ? /Ben H\. gardening 1:30 1:30/i : /Ana H\. gardening 1:30 −1:30/i,
    )
  }
  t.same(
    [broker, giver, receiver].flatMap(({ faults }) => faults),
    [],
  )
}

/** Wrong hours, the other's no, the broker's decision; and then all of it was a mistake. */
async function disputeAndReverse(t: Test, open: Open, people: People): Promise<void> {
  const giver = await open(people.giver)
  await giver.follow('My exchanges')
  await giver.follow('I gave or I received')
  await giver.choose('side', 'giver')
  await giver.write('other', people.receiver.number)
  await giver.write('kind', 'Lifts')
  await giver.write('hours', 'three')
  await giver.press('Record it')
  t.match(await giver.text(), /One thing needs changing/)
  t.equal(await giver.tab.inputValue('[name=kind]'), 'Lifts', 'what was entered is kept')
  await giver.write('hours', '3:00')
  await giver.press('Record it')
  t.match(await giver.text(), /Recorded.*3:00/)

  const receiver = await open(people.receiver)
  await receiver.follow('My exchanges')
  await receiver.follow('recorded, waits for a yes')
  await receiver.select('reason', 'hours')
  await receiver.write('note', 'It was one hour.')
  await receiver.press('Something is wrong')
  t.match(await receiver.text(), /disputed, the time broker looks at it.*It was one hour\./)

  const broker = await open(people.broker)
  await broker.follow("Broker's desk")
  await broker.follow('Disputes and open exchanges')
  await broker.follow('disputed, the time broker looks at it')
  await broker.write('hours', '1:00', 'Settle with other hours')
  await broker.press('Settle with other hours')
  t.match(await broker.text(), /How it stands done.*1:00/)
  await broker.select('reason', 'mistake', 'Take it back')
  await broker.press('Take it back')
  t.match(await broker.text(), /How it stands taken back/)
  await giver.follow('My exchanges')
  await giver.follow('My statement')
  t.match(await giver.text(), /lifts.*taken back/i)
  t.same(
    [broker, giver, receiver].flatMap(({ faults }) => faults),
    [],
  )
}

test('match, arrange, record and confirm; dispute and take back', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'exchange journeys')
  const browser = await openBrowser(t)
  const each = async (t: Test, browser: Browser, manner: Manner): Promise<void> => {
    const people = await peopleOf(bank)
    await post(bank, people.giver, 'offer', 'Gardening')
    await post(bank, people.receiver, 'request', 'Dig my garden')
    const hands = new Map<Person, Hands>()
    const open: Open = async (who) => {
      const one = hands.get(who) ?? (await Hands.open(browser, bank.url, who, manner))
      hands.set(who, one)
      await one.tab.goto('/')
      return one
    }
    await matchToStatement(t, open, people)
    await disputeAndReverse(t, open, people)
    for (const { tab } of hands.values()) await tab.context().close()
    for (const { id } of [people.giver, people.receiver])
      valueOf(await bank.desk.members.step(founder, id, { do: 'suspend', reason: 'the next come' }))
  }
  for (const manner of manners) await t.test(manner.name, (t) => each(t, browser, manner))
})
