/** What people hold in their hands: cards, ten to a sheet of A4, and statements, as a browser prints them. */
import { test, type Test } from 'tap'
import type { Page as Tab } from 'playwright-core'
import { valueOf } from '../node/desk/bank.ts'
import { nonceOf } from '../protocol/town-bank.ts'
import { founder, noBrowser, openBrowser, openTab, webBank, type Person, type WebBank } from './browser.ts'
import { Hands, manners } from './hands.ts'

/** A sheet as browsers print it if nobody changes anything: A4 with margins of 0.4 inches. */
const paper = {
  format: 'A4',
  margin: { top: '0.4in', bottom: '0.4in', left: '0.4in', right: '0.4in' },
} as const

/** How many sheets a page needs. */
async function sheets(tab: Tab): Promise<number> {
  const pdf = (await tab.pdf(paper)).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** Whatever sticks out of the box that it belongs in, as it is printed: what is cut off or runs into its neighbour. */
async function sticksOut(tab: Tab, box: string): Promise<string[]> {
  await tab.emulateMedia({ media: 'print' })
  await tab.setViewportSize({ width: 717, height: 1046 })
  return tab.evaluate<string[]>(`[...document.querySelectorAll('${box}')].flatMap((box) => {
    const outer = box.getBoundingClientRect()
    return [...box.querySelectorAll('svg, p, td, th, h1, dd')].flatMap((one) => {
      const inner = one.getBoundingClientRect()
      const out = inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1
      return out ? [one.outerHTML.slice(0, 200)] : []
    })
  })`)
}

/** Everything that is seen on paper, in one line. */
async function printed(tab: Tab): Promise<string> {
  await tab.emulateMedia({ media: 'print' })
  return (await tab.locator('body').innerText()).replaceAll(/\s+/g, ' ')
}

async function help(bank: WebBank, giver: Person, receiver: Person, count: number): Promise<void> {
  const actor = { by: 'desk', role: 'broker' } as const
  for (const { id } of [giver, receiver]) {
    const account = bank.desk.members.book.get(id)?.account ?? ''
    valueOf(await bank.bank.api.changeAccount(founder, account, { floor: -720_000, ceiling: 720_000 }))
  }
  for (let index = 0; index < count; index++) {
    const what = { nonce: nonceOf(`paper ${index}`), category: 'gardening', day: '2026-11-20', seconds: 5400 }
    valueOf(
      await bank.desk.arrangements.record(actor, {
        ...what,
        again: true,
        giver: giver.id,
        receiver: receiver.id,
      }),
    )
  }
}

test('cards and statements on paper', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'Timebank of Llanfairpwllgwyngyll and Menai Bridge')
  const browser = await openBrowser(t)
  const [bea, ana, ben] = [
    await bank.person('Bea', 'broker'),
    await bank.person('Wilhelmina-Maximiliana', 'member', { family: 'Featherstonehaugh-Cholmondeley' }),
    await bank.person('Ben'),
  ]
  for (let index = 0; index < 9; index++) await bank.person(`Cai ${'abcdefghi'[index] ?? ''}`)
  await help(bank, ana, ben, 60)
  const each = async (t: Test, manner: (typeof manners)[number]): Promise<void> => {
    const broker = await Hands.open(browser, bank.url, bea, manner)
    await broker.follow("Broker's desk")
    await broker.follow('People')
    await broker.follow('Membership cards')
    t.equal(await broker.tab.locator('.membership-cards li').count(), 12)
    t.equal(await sheets(broker.tab), 2, 'twelve cards are on two sheets')
    t.same(await sticksOut(broker.tab, '.membership-cards li'), [])
    t.notMatch(await printed(broker.tab), /To print|Sign out|Menu/)
    t.match(await printed(broker.tab), new RegExp(`${ana.number}.*${ben.number}`))
    const member = await Hands.open(browser, bank.url, ana, manner)
    await member.follow('My exchanges')
    await member.follow('My statement')
    await member.follow('To print')
    t.match(await printed(member.tab), /Standing now 90:00.*Ben H\. Gardening 1:30.*Together 90:00 0:00/)
    t.same(await sticksOut(member.tab, 'table'), [])
    t.same(await sticksOut(member.tab, 'body'), [], 'all columns are on the sheet')
    const pages = await sheets(member.tab)
    t.ok(pages >= 2 && pages <= 3, `60 lines need ${pages} sheets`)
    t.same([...broker.faults, ...member.faults], [])
    await broker.tab.context().close()
    await member.tab.context().close()
  }
  for (const manner of manners) await t.test(manner.name, (t) => each(t, manner))
})

test(
  'letters of two people share no sheet, whatever colours the desk has',
  { skip: noBrowser },
  async (t) => {
    const bank = await webBank(t, 'letters on paper')
    const [bea, ana, ben] = [
      await bank.person('Bea', 'broker'),
      await bank.person('Ana'),
      await bank.person('Ben'),
    ]
    await help(bank, ana, ben, 1)
    for (const scripts of [true, false]) {
      const tab = await openTab(await openBrowser(t), bank.url, { as: bea, scripts })
      await tab.goto('/look?theme=dark&to=/desk/letters')
      t.equal(await tab.locator('article').count(), 2)
      t.equal(await sheets(tab), 2, 'two letters are on two sheets')
      await tab.emulateMedia({ media: 'print' })
      const ink = await tab.evaluate('getComputedStyle(document.body).color')
      t.equal(ink, 'rgb(0, 0, 0)', 'and are black on white')
    }
  },
)
