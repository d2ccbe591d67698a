/** What people write is text on every page, whatever it looks like: nothing of it runs, and nothing breaks the page. */
import { test } from 'tap'
import { applicant, take, valueOf } from '../node/desk/bank.ts'
import { founder, noBrowser, openBrowser, openTab, overhang, webBank } from './browser.ts'
import type { Person, WebBank } from './browser.ts'
import { addressOf, plainPages } from './every-page.ts'

const script = '<script>window.ran=1</script>'
const image = '"><img src=x onerror=window.ran=1>'
const link = 'javascript:window.ran=1'
const long = 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww'

/** The same words in groups, house rules, categories, a class, an application, a sheet and a partner's offer: where they show. */
async function hostileElsewhere({ desk }: WebBank, ann: Person, ben: Person): Promise<string[]> {
  const notes = `${script}\n${image}\n${link}\n${long}`
  const group = valueOf(
    await desk.groups.create(founder, {
      kind: 'venue',
      tag: 'community',
      about: notes,
      title: `${script} ${long}`.slice(0, 80),
      contact: { post: notes },
    }),
  )
  valueOf(await desk.groups.create(founder, { kind: 'group', title: image }))
  const applied = valueOf(
    await desk.members.apply(
      founder,
      applicant(script, image, {
        ...{ about: notes, area: image, referees: [{ referee: script }, { referee: image }] },
        contact: { post: notes },
      }),
    ),
  )
  await take(desk, applied.id, { do: 'interview', day: '2026-11-20', note: notes }, founder)
  const { version, terms } = desk.rules.current()
  const checks = [...terms.checks, { name: 'hostile', title: `${script} ${long}`.slice(0, 60), months: 12 }]
  valueOf(await desk.rules.change(founder, { of: version, checks }))
  valueOf(
    await desk.categories.create(founder, {
      ...{ id: 'hostile', parent: 'garden', names: { en: `${script} ${long}`.slice(0, 60) } },
    }),
  )
  const lesson = { one: ann.number, oneGave: true, many: [{ who: ben.number }], whole: true }
  const made = valueOf(
    await desk.arrangements.recordClass(founder, {
      ...{ ...lesson, seconds: 3600, day: '2026-11-20', category: 'lessons', nonce: 'C'.repeat(21) + 'A' },
      note: notes,
    }),
  )
  const [bank, id] = [`tbk:${'b'.repeat(51)}a`, `l${'b'.repeat(15)}`]
  const offer = {
    ...{
      id,
      kind: 'offer' as const,
      title: script,
      description: notes,
      language: 'en' as const,
      area: image,
    },
    ...{ categories: [{ code: 'gardening', name: image }], until: '2027-05-04', at: 1 },
  }
  desk.listings.setAbroad(bank, [{ bank, ref: 'riverside', name: `${script} ${long}`, offer, fetched: 1 }])
  return [
    ...[`/groups/${group.id}`, `/groups/${group.id}/change`, `/people/${applied.id}`, '/groups', '/house'],
    ...[
      '/house/change',
      '/desk/categories',
      '/desk/categories/hostile',
      `/board/${bank}.${id}`,
      '/board/new',
    ],
    ...[`/people/${applied.id}/change`, '/people?status=interviewed'],
    ...made.recorded.map((one) => `/exchanges/${one.id}`),
  ]
}

test('hostile words stay words, on every page, on a narrow phone', { skip: noBrowser }, async (t) => {
  const bank = await webBank(t, 'hostile-words')
  const { desk } = bank
  const ann = await bank.person(script, 'admin', { family: image })
  const ben = await bank.person(`Ben ${long.slice(0, 56)}`, 'member', { family: "O'<b>Brien" })
  const [annActor, benActor] = [
    { by: ann.id, role: 'admin', member: ann.id } as const,
    { by: ben.id, role: 'member', member: ben.id } as const,
  ]
  valueOf(await desk.members.change(founder, ann.id, { area: image, about: `${script} ${link} ${long}` }))
  valueOf(await desk.members.step(founder, ann.id, { do: 'note', text: `${script}\n${image}` }))
  const posted = valueOf(
    await desk.listings.create(benActor, {
      ...{
        kind: 'offer',
        title: `${script} ${long}`.slice(0, 80),
        description: `${image}\n${link}\n${long}`,
      },
      ...{ language: 'en', member: ben.id, categories: ['gardening'] },
    }),
  )
  const plan = {
    nonce: 'A'.repeat(22),
    giver: 'me',
    receiver: ann.id,
    category: 'gardening',
    day: '2026-12-01',
  }
  const note = `${script}\n${image}\n${long}`
  const made = valueOf(await desk.arrangements.propose(benActor, { ...plan, note }))
  valueOf(
    await desk.messages.write(benActor, { nonce: 'B'.repeat(21) + 'A', arrangement: made.id, text: note }),
  )
  const thread = desk.messages.about(annActor, made.id)
  const more = await hostileElsewhere(bank, ann, ben)
  const browser = await openBrowser(t)
  const tab = await openTab(browser, bank.url, { as: ann, width: 320 })
  const loud: string[] = []
  tab.on('dialog', (dialog) => void dialog.dismiss())
  tab.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) loud.push(message.text())
  })
  const paths = [
    ...plainPages(bank.web.pages).map(addressOf),
    ...[`/people/${ann.id}`, `/people/${ben.id}`, `/board/${posted.id}`, `/exchanges/${made.id}`],
    ...more,
    ...[`/messages/${thread ?? ''}`, `/statement/${ben.id}`, `/desk/login/${ben.id}`],
  ]
  let seen = 0
  const shown = new Set<string>()
  for (const path of paths) {
    const answer = await tab.goto(path).catch(() => null)
    const html = (await answer?.headerValue('content-type'))?.includes('html') === true
    if (answer === null || !html) continue
    const source = await answer.text()
    if (source.includes('window.ran')) seen++
    if (source.includes('window.ran')) shown.add(path)
    for (const planted of [script, '<img src=x', '<b>Brien', `href="${link}`])
      t.notOk(source.includes(planted), `${path}: ${planted}`)
    t.equal(await tab.evaluate('window.ran'), undefined, `${path}: nothing ran`)
    t.ok((await overhang(tab)) <= 0, `${path}: nothing sticks out`)
  }
  t.ok(seen >= 6, `the words are on ${seen} pages`)
  for (const path of more) t.ok(shown.has(path), `the words were on ${path}`)
  t.same(loud, [], 'the policy of the pages had nothing to stop')
})

test('characters that nobody sees are left out of what is kept, so that it can be read again', async (t) => {
  const bank = await webBank(t, 'unseen')
  const ben = await bank.person('Ben')
  const path = `${bank.url}/people/${ben.id}/change`
  const headers = { cookie: `hourbridge=${ben.secret}`, origin: bank.url }
  const page = await (await fetch(path, { headers })).text()
  const main = page.slice(page.indexOf('<main'))
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(main)?.[1] ?? ''
  const names = ['token', 'nonce']
  const body = new URLSearchParams(names.map((name) => [name, field(name)]))
  for (const [name, value] of [
    ['given', 'Ben'],
    ['family', 'Hughes'],
    ['language', 'en'],
  ] as const)
    body.set(name, value)
  body.set('about', 'I\u202e can\u200b help\u0007 \ufeffwith\u2066 cats\r\nand dogs')
  const answer = await fetch(path, { method: 'POST', redirect: 'manual', headers, body })
  t.equal(answer.status, 303)
  t.equal(bank.desk.members.book.get(ben.id)?.about, 'I can help with cats\nand dogs')
  await t.resolves(bank.reopen(), 'and the bank opens again')
})
