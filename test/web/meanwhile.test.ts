import t from 'tap'
import { broker, deskBank, newMember, valueOf } from '../node/desk/bank.ts'
import { Town } from './paper-browser.ts'

t.test('two people change one member: neither undoes the other, and a clash is said', async (t) => {
  const scene = await deskBank(t, 'one member, two tabs')
  const { desk } = scene
  const ana = await newMember(desk, 'Ana', 'Price')
  const boss = await newMember(desk, 'Bea', 'Broker')
  const town = new Town(scene)
  const [mine, atDesk] = [town.browser(ana.id), town.browser(boss.id, 'broker')]
  const path = `/people/${ana.id}/change`
  const [early, second] = [await mine.open(path), await atDesk.open(path)]
  const call = { emergencyName: 'Gwen', emergencyPhone: '029 2018 0000' }
  const first = { area: 'Splott', about: 'I knit.\nI sew.', free: ['mon-morning'], ...call }
  t.match(await mine.send(early, path, first), { status: 200 })
  t.match(await atDesk.send(second, path, { known: 'Nan' }), { status: 200, text: /Splott/ })
  const now = (): unknown => desk.members.book.get(ana.id)
  const emergency = { name: 'Gwen', phone: '029 2018 0000' }
  const both = { name: { known: 'Nan' }, area: 'Splott', about: 'I knit.\nI sew.', free: ['mon-morning'] }
  t.match(now(), { ...both, emergency })

  const late = await atDesk.open(path)
  const other = { ...first, area: 'Roath', free: ['tue-evening'], emergencyName: 'Huw' }
  t.match(await mine.send(await mine.open(path), path, other), { status: 200 })
  const typed = { area: 'Adamsdown', free: ['sun-evening'], emergencyPhone: '029 2018 1111', phone: '' }
  const clash = await atDesk.send(late, path, typed)
  t.match(clash, { status: 422, html: /id="f-area-problem"/, text: /changed this since, to “Roath”/ })
  t.match(clash.html, /value="Adamsdown"/, 'what was typed is kept')
  t.match(clash.html, /id="f-emergencyName-problem"/, 'a number for somebody who is not called any more')
  t.match(clash.html, /id="f-free-problem"/)
  t.notMatch(clash.text, /tue-evening/, 'nobody is shown a code')
  t.match(now(), { area: 'Roath', emergency: { name: 'Huw' } }, 'nothing was written')
  t.match(await atDesk.send(clash, path, {}), { status: 200, text: /Adamsdown/ }, 'whoever has seen it may')
  t.match(now(), { area: 'Adamsdown', free: ['sun-evening'], name: { known: 'Nan' } })
})

t.test('two people change one group, and one offer', async (t) => {
  const scene = await deskBank(t, 'one group, two tabs')
  const { desk } = scene
  const ana = await newMember(desk, 'Ana', 'Price')
  const boss = await newMember(desk, 'Bea', 'Broker')
  const group = valueOf(
    await desk.groups.create(broker, { kind: 'group', title: 'Knitters', stewards: [ana.id] }),
  )
  const actor = { by: ana.id, role: 'member', member: ana.id } as const
  const offer = valueOf(
    await desk.listings.create(actor, {
      ...{ kind: 'offer', title: 'Weeding', description: 'Beds.', language: 'en', shared: true },
      ...{ categories: ['gardening'], tags: [], needsChecks: [] },
    }),
  )
  const town = new Town(scene)
  const [mine, atDesk] = [town.browser(ana.id), town.browser(boss.id, 'broker')]

  const path = `/groups/${group.id}/change`
  const old = await atDesk.open(path)
  t.match(await mine.send(await mine.open(path), path, { area: 'Splott' }), { status: 200 })
  t.match(await atDesk.send(old, path, { about: 'We knit.' }), { status: 200 })
  t.match(desk.groups.get(group.id), { area: 'Splott', about: 'We knit.', stewards: [ana.id] })
  const stale = await atDesk.open(path)
  t.match(await mine.send(await mine.open(path), path, { area: '' }), { status: 200 })
  const clash = await atDesk.send(stale, path, { area: 'Roath' })
  t.match(clash, { status: 422, text: /Area: Somebody else has emptied this since/ })
  t.equal(desk.groups.get(group.id)?.area, undefined)

  const edit = `/board/${offer.id}/edit`
  const earlier = await atDesk.open(edit)
  const more = { title: 'Weeding beds', category2: 'lifts' }
  t.match(await mine.send(await mine.open(edit), edit, more), { status: 200 })
  t.match(await atDesk.send(earlier, edit, { description: 'Beds and borders.' }), {
    status: 200,
    text: /Weeding beds.*Beds and borders/,
  })
  t.match(valueOf(await desk.listings.show(actor, offer.id)).categories, ['gardening', 'lifts'])
})
