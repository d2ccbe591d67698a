/** Joining and approving in a real browser, without scripts; and what stands in the way of people on these pages. */
import { test } from 'tap'
import { languages } from '../../node/web/languages.ts'
import { broker as asBroker, take, valueOf } from '../node/desk/bank.ts'
import { barriers, noBrowser, openBrowser, openTab, overhang, webBank } from './browser.ts'

test('somebody applies on a narrow screen and is approved by keyboard', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'apply')
  const browser = await openBrowser(t)
  const guest = await openTab(browser, bank.url, { scripts: false, width: 320 })
  await guest.goto('/join')
  await guest.fill('[name=given]', 'Siân')
  await guest.fill('[name=family]', 'Rees')
  await guest.press('[name=family]', 'Enter')
  t.equal(await guest.inputValue('[name=given]'), 'Siân', 'what was entered is kept')
  t.match(await guest.textContent('#f-agrees-problem'), 'needs a yes')
  await guest.check('[name=agrees]')
  await guest.fill('[name=referee1]', 'Dr One')
  await guest.click('main form button')
  t.match(await guest.textContent('.said'), 'Your application came in')

  const boss = await bank.person('Bea', 'admin')
  const desk = await openTab(browser, bank.url, { as: boss, scripts: false })
  await desk.goto('/people?status=applied')
  await desk.click('tbody a')
  t.match(await desk.textContent('h1'), 'Siân Rees')
  await desk.focus('#step-approve summary')
  await desk.keyboard.press('Enter')
  await desk.keyboard.press('Tab')
  await desk.keyboard.type('4711')
  await desk.keyboard.press('Tab')
  await desk.keyboard.type('known for years')
  await desk.keyboard.press('Enter')
  t.match(await desk.textContent('.said'), 'Done')
  t.match(await desk.textContent('dl'), '4711')
})

test('pages of people, groups and rules have no barrier', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'people barriers')
  const { desk } = bank
  const browser = await openBrowser(t)
  const boss = await bank.person('Bea', 'admin')
  const ana = await bank.person('Ana')
  await take(desk, ana.id, { do: 'note', text: 'rang' })
  await take(desk, ana.id, { do: 'proxy-add', proxy: boss.id, given: 'in-person' })
  await take(desk, ana.id, { do: 'reference-name', referee: 'Dr One' })
  const group = valueOf(await desk.groups.create(asBroker, { kind: 'pot', title: 'Kind pot' }))
  const paths = [
    ...['/join', '/people', '/people/new', `/people/${ana.id}`, `/people/${ana.id}/change`, '/people/cards'],
    ...['/groups', '/groups/new', `/groups/${group.id}`, `/groups/${group.id}/change`],
    ...['/house', '/house/change', '/house/history'],
  ]
  for (const [index, path] of paths.entries()) {
    // Every page in one language, each language on every third page: all in all of them is the work of another test.
    const language = languages[index % languages.length] ?? 'en'
    const tab = await openTab(browser, bank.url, { as: boss, width: 320, language, dark: index % 2 === 0 })
    await tab.goto(path)
    t.same(await barriers(tab), [], `${path} in ${language}`)
    t.equal(await overhang(tab), 0, `${path} fits a narrow screen`)
    await tab.context().close()
  }
})
