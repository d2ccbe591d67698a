/** The board in a real browser: what stands on it when, and what partners share. */
import { test } from 'tap'
import { asMember, valueOf } from '../node/desk/bank.ts'
import { founder, noBrowser, openBrowser, openTab, webBank } from './browser.ts'

const partner = `tbk:${'b'.repeat(51)}a`

async function town(t: Parameters<typeof webBank>[0], name: string) {
  const bank = await webBank(t, name)
  const [ada, ben] = [await bank.person('Ada'), await bank.person('Ben')]
  for (const { id } of [ada, ben]) {
    const account = bank.desk.members.book.get(id)?.account ?? ''
    valueOf(await bank.bank.api.changeAccount(founder, account, { floor: -36_000, ceiling: 36_000 }))
  }
  const post = async (title: string, more: object = {}) =>
    valueOf(
      await bank.desk.listings.create(asMember(ben.id), {
        ...{ kind: 'offer', title, description: '', language: 'en', categories: ['gardening'], ...more },
      }),
    )
  await post('Mowing on Saturdays', { when: ['sat-morning', 'sat-afternoon'] })
  await post('Weeding on Mondays', { when: ['mon-evening'] })
  await post('Pruning whenever you like')
  const offer = {
    ...{ id: `l${'b'.repeat(15)}`, kind: 'offer' as const, title: 'Hedges on Saturdays', description: '' },
    ...{ language: 'en' as const, categories: [{ code: 'gardening', name: 'Gardens' }], at: 1 },
    ...{ until: '2027-05-04', when: ['sat-morning' as const] },
  }
  const riverside = { bank: partner, ref: 'riverside', name: 'Riverside Timebank', fetched: 1 }
  bank.desk.listings.setAbroad(partner, [{ ...riverside, offer }])
  return { bank, ada, ben }
}

for (const scripts of [false, true])
  test(
    `when it suits: a choice among the parts of the week, scripts ${String(scripts)}`,
    { skip: noBrowser },
    async (t) => {
      const { bank, ada } = await town(t, `when ${String(scripts)}`)
      const tab = await openTab(await openBrowser(t), bank.url, { as: ada, scripts, width: 320 })
      const titles = (): Promise<string[]> => tab.locator('main .cards a').allTextContents()
      const find = async (when: string): Promise<void> => {
        const choices = tab.locator('details.choices:not([open]) > summary')
        if (await choices.isVisible()) await choices.click()
        await tab.getByLabel('When').selectOption({ label: when })
        await tab.getByRole('button', { name: 'Search' }).click()
        await tab.waitForLoadState()
      }
      await tab.goto('/board')
      t.equal((await titles()).length, 4, 'all at first')
      await find('Saturday, morning')
      t.same(
        (await titles()).toSorted(),
        ['Hedges on Saturdays', 'Mowing on Saturdays', 'Pruning whenever you like'],
        'who said no time may be free then; Monday is not shown',
      )
      t.match(new URL(tab.url()).search, /^\?s=[\w-]{22}$/, 'what is looked for is in no address')
      await tab.reload()
      t.equal((await titles()).length, 3, 'the page can be asked for again, and gone back to')
      t.equal(await tab.getByLabel('When').inputValue(), 'sat-morning', 'the choice is kept')
      await find('Monday, evening')
      t.same((await titles()).toSorted(), ['Pruning whenever you like', 'Weeding on Mondays'])
      await find('Any time')
      t.equal((await titles()).length, 4)
    },
  )

test('a partner’s offer among those who could help, and the way to it', { skip: noBrowser }, async (t) => {
  const { bank, ada } = await town(t, 'partner matches')
  const request = valueOf(
    await bank.desk.listings.create(asMember(ada.id), {
      ...{
        kind: 'request',
        title: 'Cut my hedge',
        description: '',
        language: 'en',
        categories: ['gardening'],
      },
    }),
  )
  const tab = await openTab(await openBrowser(t), bank.url, { as: ada, scripts: false, width: 320 })
  await tab.goto(`/board/${request.id}/matches`)
  const theirs = tab.locator('main .cards li', { hasText: 'Riverside Timebank' }).first()
  t.match(await theirs.textContent(), /Hedges on Saturdays.*Ask your time broker to arrange it/s)
  await theirs.getByRole('link', { name: 'Ask my time broker' }).click()
  await tab.fill('[name=text]', 'Could somebody there cut my hedge?')
  await tab.locator('main form button').first().click()
  t.match(await tab.textContent('main'), /Could somebody there cut my hedge\?/)
  t.match(await tab.textContent('h1'), /time broker/i, 'it went to the brokers of this bank')
})
