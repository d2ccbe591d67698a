/** The same exchange twice, and the same person twice: asked on forms as on paper sheets, and taken where it is right. */
import t from 'tap'
import { admin, asMember, deskBank, newMember, valueOf } from '../node/desk/bank.ts'
import { nonceOf } from '../protocol/town-bank.ts'
import { Town } from './paper-browser.ts'

async function scene(test: Parameters<typeof deskBank>[0], name: string) {
  const made = await deskBank(test, name)
  const { desk, bank } = made
  const [ana, ben, bea] = [
    await newMember(desk, 'Ana', 'Price'),
    await newMember(desk, 'Ben', 'Hill'),
    await newMember(desk, 'Bea', 'Broker'),
  ]
  for (const { account = '' } of [ana, ben, bea])
    await bank.api.changeAccount(admin, account, { floor: -72_000, ceiling: 72_000 })
  return { ...made, town: new Town(made), ana, ben, bea }
}

t.test('what one gave and the other records as received is one exchange, unless they say so', async (t) => {
  const { town, desk, ana, ben } = await scene(t, 'twin exchanges')
  const [giver, receiver] = [town.browser(ana.id), town.browser(ben.id)]
  const what = { kind: 'Gardening', hours: '1:00', day: '2026-11-20' }
  const first = await giver.send(await giver.open('/exchanges/new'), '/exchanges/new', {
    ...{ ...what, side: 'giver', other: ben.number ?? '' },
  })
  t.match(first.text, /Recorded/)
  const count = (): number => desk.arrangements.waitingFor(asMember(ben.id))
  const form = await receiver.open('/exchanges/new')
  const same = { ...what, side: 'receiver', other: ana.number ?? '' }
  const asked = await receiver.send(form, '/exchanges/new', same)
  t.match(asked, { status: 422, text: /The same is recorded already.*It is right: they did it twice/ })
  t.match(asked.html, new RegExp(`href="${first.path}"`), 'and there it is')
  t.match(asked.html, /id="f-twice-problem"/, 'said beside the tick')
  t.match(
    asked.html,
    /name="hours"[^>]*value="1:00"|value="1:00"[^>]*name="hours"/,
    'what was entered is kept',
  )
  t.equal(count(), 1, 'nothing was recorded')
  const other = await receiver.send(asked, '/exchanges/new', { hours: '1:15' })
  t.match(other.text, /Recorded/, 'other hours are another exchange')
  const twice = await receiver.send(asked, '/exchanges/new', { twice: 'yes' })
  t.match(twice.text, /Recorded/, 'they did it twice')
  t.not(twice.path, first.path)
  const turned = await giver.send(await giver.open('/exchanges/new'), '/exchanges/new', {
    ...{ ...what, side: 'receiver', other: ben.number ?? '' },
  })
  t.match(turned.text, /Recorded/, 'help in return is no twin')
})

t.test('what was declined or taken back may be recorded again', async (t) => {
  const { town, desk, ana, ben } = await scene(t, 'no twin')
  const body = { giver: 'me', receiver: ben.id, seconds: 3600, day: '2026-11-20', category: 'gardening' }
  const record = async (nonce: string) =>
    valueOf(await desk.arrangements.record(asMember(ana.id), { ...body, nonce: nonceOf(nonce) }))
  const first = await record('first')
  valueOf(await desk.arrangements.step(asMember(ben.id), first.id, { do: 'confirm' }))
  valueOf(await desk.arrangements.step(asMember(ana.id), first.id, { do: 'reverse', reason: 'mistake' }))
  const giver = town.browser(ana.id)
  const again = await giver.send(await giver.open('/exchanges/new'), '/exchanges/new', {
    ...{ side: 'giver', other: ben.number ?? '', kind: 'Gardening', hours: '1', day: '2026-11-20' },
  })
  t.match(again, { status: 200, text: /Recorded/ })
})

t.test('a class: one person by two names, and a class that was typed before', async (t) => {
  const { town, ana, ben, bea } = await scene(t, 'twin class')
  const broker = town.browser(bea.id, 'broker')
  const form = await broker.open('/exchanges/class')
  const common = { one: ana.number ?? '', hours: '1:00', kind: 'Lessons' }
  const named = { ...common, many: `${ben.number ?? ''}\nBen Hill\n${bea.number ?? ''}`, whole: [] }
  const twice = await broker.send(form, '/exchanges/class', named)
  t.match(twice.text, /2 were recorded.*Ben Hill: /, 'a name and a number of one person')
  const again = { ...common, many: `Ben Hill\n${bea.number ?? ''} 0:30` }
  const asked = await broker.send(await broker.open('/exchanges/class'), '/exchanges/class', again)
  t.match(asked, { status: 422, text: /Ben Hill: The same is recorded already/ })
  t.notMatch(asked.text, `${bea.number ?? ''}: The same`, 'half an hour is another exchange')
  const right = await broker.send(asked, '/exchanges/class', { twice: 'yes' })
  t.match(right.text, /2 were recorded/)
})

t.test('somebody who applies twice is told to the desk, and to nobody else', async (t) => {
  const { town, desk, ana, bea } = await scene(t, 'twin people')
  valueOf(await desk.members.change(admin, ana.id, { contact: { email: 'ana@town.example' } }))
  const broker = town.browser(bea.id, 'broker')
  const guest = town.browser()
  const apply = async (who: typeof guest, path: string, values: Record<string, string>) =>
    who.send(await who.open(path), path, { ...values, agrees: 'yes' })
  const cases: readonly (readonly [string, Record<string, string>, boolean])[] = [
    ['the same name', { given: 'ána', family: 'PRICE' }, true],
    ['the same address', { given: 'Anna', family: 'Pryce', email: 'ana@town.example' }, true],
    ['somebody else', { given: 'Ana', family: 'Pritchard', email: 'other@town.example' }, false],
  ]
  for (const [what, values, isTwin] of cases) {
    const before = new Set(desk.members.book.table.values())
    const thanked = await apply(guest, '/join', values)
    t.match(thanked.text, /Your application came in/)
    t.notMatch(thanked.text, /here already|Price/, `${what}: a stranger learns nothing`)
    const id = [...desk.members.book.table.values()].find((one) => !before.has(one))?.id ?? ''
    const seen = await broker.open(`/people/${id}`)
    const warning = new RegExp(
      `Somebody like this is here already: Ana Price, card number ${ana.number}, Member`,
    )
    if (isTwin) {
      t.match(seen.text, warning, `${what}, on line`)
      t.match(seen.html, new RegExp(`href="/people/${ana.id}"`))
      valueOf(await desk.members.step(admin, id, { do: 'decline', reason: 'twice' }))
      t.notMatch((await broker.open(`/people/${id}`)).text, /here already/, 'once decided it is not asked')
      const paper = await apply(broker, '/people/new', values)
      t.match(paper.text, warning, `${what}, on paper`)
    } else t.notMatch(seen.text, /here already/, what)
  }
  t.notMatch((await broker.open(`/people/${bea.id}`)).text, /here already/)
})
