/** The member's own key: made in a real browser, used there to sign "I received", checked by whoever verifies the ledger. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test, type Test } from 'tap'
import { hourbridge, lastObject, noNode } from '../cli/support.ts'
import { valueOf } from '../node/desk/bank.ts'
import { founder, noBrowser, openBrowser, openTab, webBank, type Person, type WebBank } from './browser.ts'

const hour = 3600

/** A bank in which Ann gives and Ben receives. */
async function twoPeople(t: Test, name: string) {
  const bank = await webBank(t, name)
  const [ann, ben] = [await bank.person('Ann'), await bank.person('Ben')]
  const accountOf = ({ id }: Person): string => bank.desk.members.book.get(id)?.account ?? ''
  const account = accountOf(ben)
  valueOf(await bank.bank.api.changeAccount(founder, account, { floor: -10 * hour }))
  valueOf(await bank.bank.api.changeAccount(founder, accountOf(ann), { ceiling: 10 * hour }))
  return { bank, ann, ben, account }
}

/** Ann says that she gave Ben an hour; gives the exchange's id. */
async function gave(bank: WebBank, ann: Person, ben: Person, nonce: string): Promise<string> {
  const actor = { by: ann.id, role: 'member', member: ann.id } as const
  const body = {
    nonce: nonce.padEnd(22, 'A'),
    giver: 'me',
    receiver: ben.id,
    seconds: hour,
    day: '2026-11-20',
  }
  return valueOf(await bank.desk.arrangements.record(actor, { ...body, category: 'gardening', again: true }))
    .id
}

/** What `hourbridge verify` says of the ledger. */
async function verified(t: Test, bank: WebBank): Promise<Record<string, unknown>> {
  const path = join(t.testdir({}), 'log.jsonl')
  const answer = await fetch(`${bank.url}/api/v1/log`, {
    headers: { authorization: 'Bearer token-of-admin' },
  })
  await writeFile(path, await answer.text())
  const ran = await hourbridge(['verify', '--export', path, '--json'])
  t.equal(ran.code, 0, ran.stderr)
  return lastObject(ran.stdout)
}

test('a key is made on a device, and signs there', { skip: noBrowser || noNode }, async (t) => {
  const { bank, ann, ben, account } = await twoPeople(t, 'own-key')
  const browser = await openBrowser(t)
  const tab = await openTab(browser, bank.url, { as: ben })
  await tab.goto('/account')
  await tab.click('a[href="/account/key"]')
  t.match(await tab.textContent('main'), 'You have no key yet')
  await tab.click('[data-key=make] button')
  await tab.waitForSelector('.said')
  t.match(await tab.textContent('.said'), 'The key is ready')
  await tab.waitForSelector('[data-own-key]:not([hidden])')
  t.notOk(await tab.isVisible('[data-key=make]'), 'a device needs one')
  const { devices = [] } = valueOf(await bank.bank.api.account(account))
  t.equal(devices.length, 1)
  const id = await gave(bank, ann, ben, 'first')
  await tab.goto(`/exchanges/${id}`)
  await tab.waitForSelector('[data-signs]:not([hidden])')
  t.match(await tab.textContent('[data-signs]'), /1:00.*gardening.*2026-11-20/)
  await tab.click('[data-key=sign] button')
  await tab.waitForSelector('.said')
  t.match(await tab.textContent('main'), 'Ben H. signed it with the key on their own device')
  await tab.goto('/statement')
  t.match(await tab.textContent('table'), 'signed by the member')
  t.match(await verified(t, bank), { ok: true, memberSignatures: 1 })
  await tab.goto('/account/key')
  await tab.click('main .cards button')
  await tab.waitForSelector('.said')
  t.match(await tab.textContent('main'), 'You have no key yet')
  const next = await gave(bank, ann, ben, 'second')
  await tab.goto(`/exchanges/${next}`)
  t.equal(await tab.locator('[data-key=sign]').count(), 0, 'nothing to sign with')
  await tab.click('main form button')
  await tab.waitForSelector('.said')
  t.notMatch(await tab.textContent('main'), 'signed it', 'and it works as without a key')
  t.match(await verified(t, bank), { ok: true, memberSignatures: 1 })
})

test(
  'what one received is signed as it is recorded, after a last look',
  { skip: noBrowser || noNode },
  async (t) => {
    const { bank, ann, ben } = await twoPeople(t, 'record-key')
    const browser = await openBrowser(t)
    const tab = await openTab(browser, bank.url, { as: ben })
    const record = async (of: typeof tab, hours: string): Promise<void> => {
      await of.goto('/exchanges/new')
      await of.check('[name=side][value=receiver]')
      await of.fill('[name=other]', ann.number)
      await of.selectOption('[name=category]', 'gardening')
      await of.fill('[name=hours]', hours)
      await of.getByRole('button', { name: 'Record it' }).click()
      await of.waitForLoadState()
    }
    await record(tab, '0:30')
    t.notMatch(await tab.textContent('h1'), 'Is this right', 'without a key there is nothing to look at')
    await tab.goto('/account/key')
    await tab.click('[data-key=make] button')
    await tab.waitForSelector('.said')
    await record(tab, '1:00')
    t.equal(await tab.textContent('h1'), 'Is this right?')
    await tab.waitForSelector('[data-signs]:not([hidden])')
    t.match(await tab.textContent('main dl'), /Ann H\..*1:00/, 'whom the number means')
    t.notMatch(await tab.textContent('main'), ann.number)
    await tab.getByRole('button', { name: 'Change something' }).click()
    t.equal(await tab.textContent('h1'), 'I gave or I received')
    for (const [name, value] of Object.entries({ other: ann.number, category: 'gardening', hours: '1:00' }))
      t.equal(await tab.inputValue(`[name=${name}]`), value, `${name} is as it was`)
    t.ok(await tab.isChecked('[name=side][value=receiver]'))
    await tab.fill('[name=hours]', '0:45')
    await tab.getByRole('button', { name: 'Record it' }).click()
    await tab.waitForSelector('[data-signs]:not([hidden])')
    t.match(await tab.textContent('main dl'), /Ann H\..*0:45/)
    await tab.click('[data-key=sign] button')
    await tab.waitForSelector('.said')
    const confirm = async (): Promise<void> => {
      const path = new URL(tab.url()).pathname
      const hers = await openTab(browser, bank.url, { as: ann, scripts: false })
      await hers.goto(path)
      if ((await hers.locator('form:has([name=do][value=confirm])').count()) > 0)
        await hers.locator('form:has([name=do][value=confirm]) button').click()
      await tab.goto(path)
    }
    await confirm()
    t.match(await tab.textContent('main'), 'Ben H. signed it with the key on their own device')
    t.match(await verified(t, bank), { ok: true, memberSignatures: 1 })
    const other = await openTab(browser, bank.url, { as: ben, scripts: false })
    await record(other, '2:00')
    t.equal(await other.textContent('h1'), 'Is this right?')
    await other.click('[data-key=sign] button')
    t.match(await other.textContent('.said'), 'Recorded', 'from a device without the key it goes unsigned')
    t.match(await verified(t, bank), { ok: true, memberSignatures: 1 })
  },
)

test('a key that was taken off meanwhile is refused, in words', { skip: noBrowser }, async (t) => {
  const { bank, ann, ben, account } = await twoPeople(t, 'lost-key')
  const browser = await openBrowser(t)
  const tab = await openTab(browser, bank.url, { as: ben })
  await tab.goto('/account/key')
  await tab.click('[data-key=make] button')
  await tab.waitForSelector('.said')
  const id = await gave(bank, ann, ben, 'third')
  await tab.goto(`/exchanges/${id}`)
  await tab.waitForSelector('[data-signs]:not([hidden])')
  const broker = await bank.person('Bea', 'broker')
  const desk = await openTab(browser, bank.url, { as: broker, scripts: false })
  await desk.goto(`/desk/login/${ben.id}`)
  await desk.click('main .cards button')
  t.match(await desk.textContent('.said'), 'counts no more')
  await tab.click('[data-key=sign] button')
  await tab.waitForSelector('.problems')
  t.match(await tab.textContent('.problems'), 'The signature does not fit this exchange and account')
  t.equal(valueOf(await bank.bank.api.account(account)).balance, 0, 'nothing was recorded')
  await tab.click('main form button')
  await tab.waitForSelector('.said')
  t.equal(valueOf(await bank.bank.api.account(account)).balance, -hour, 'it goes without')
})

test('signatures that no browser of ours made are refused by the form', async (t) => {
  const { bank, ann, ben } = await twoPeople(t, 'forged')
  const id = await gave(bank, ann, ben, 'fourth')
  const cookie = `hourbridge=${ben.secret}`
  const page = await (await fetch(`${bank.url}/exchanges/${id}`, { headers: { cookie } })).text()
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
  const send = (key: string, sig: string): Promise<Response> =>
    fetch(`${bank.url}/exchanges/${id}/steps`, {
      method: 'POST',
      headers: { cookie, origin: bank.url },
      body: new URLSearchParams({ token: field('token'), nonce: field('nonce'), do: 'confirm', key, sig }),
    })
  for (const [key, sig] of [
    ['x', 'y'],
    ['A'.repeat(43), ''],
    ['A'.repeat(43), 'A'.repeat(86)],
  ] as const) {
    const answer = await send(key, sig)
    t.equal(answer.status, 422)
    t.match(await answer.text(), 'The signature does not fit this exchange and account')
  }
})
