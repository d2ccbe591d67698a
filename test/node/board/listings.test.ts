/** Offers and requests: who may post, change and see them, and when they end. */
import t from 'tap'
import { memoryDisk } from '../../../node/store/memory.ts'
import { admin, body, broker, codeOf, idOf, member, noon, openBoard, titlesOf, valueOf } from './desk-town.ts'

t.test('a member posts, others find it under the name that they are known by', async (t) => {
  const { listings, listers } = await openBoard()
  listers.set('a', { name: 'Ana', area: 'Canton' })
  const posted = valueOf(await listings.create(member('a'), body()))
  t.match(posted, { status: 'open', own: true, until: '2026-09-01', shared: true, photos: [] })
  const seen = valueOf(await listings.show(member('c'), posted.id))
  t.same(seen.lister, { member: idOf('a'), name: 'Ana', area: 'Canton' })
  t.equal(seen.own, false)
  const request = valueOf(await listings.create(member('a'), body({ kind: 'request' })))
  t.equal(request.until, '2026-09-01', 'as long as the house says')
})

t.test('only for oneself, as a proxy, or as staff', async (t) => {
  const { listings, listers } = await openBoard()
  listers.proxies.set(idOf('a'), [idOf('c')])
  listers.set('e', { active: false })
  const cases: [string, string][] = [
    ['a member for another', codeOf(await listings.create(member('d'), body({ member: idOf('a') })))],
    ['a proxy', codeOf(await listings.create(member('c'), body({ member: idOf('a') })))],
    ['a broker', codeOf(await listings.create(broker, body({ member: idOf('a') })))],
    ['for nobody known', codeOf(await listings.create(broker, body({ member: idOf('z') })))],
    ['a program for nobody', codeOf(await listings.create(admin, body()))],
    ['for whom is not approved', codeOf(await listings.create(broker, body({ member: idOf('e') })))],
  ]
  t.same(cases, [
    ['a member for another', 'unknown-lister'],
    ['a proxy', 'ok'],
    ['a broker', 'ok'],
    ['for nobody known', 'unknown-lister'],
    ['a program for nobody', 'unknown-lister'],
    ['for whom is not approved', 'lister-not-active'],
  ])
  const { listings: found } = await listings.search(member('a'), { member: idOf('a') })
  t.equal(found.length, 2)
  t.ok(found.every(({ own }) => own))
  t.same([...listings.table.values()].map(({ by }) => by).toSorted(), [idOf('b'), idOf('c')])
})

t.test('what is refused changes nothing, and says the field', async (t) => {
  const { listings } = await openBoard()
  const post = async (more: object) => codeOf(await listings.create(member('a'), body(more)))
  t.equal(await post({ description: 'Ring 029 2037 1234' }), 'contact-in-text')
  t.equal(await post({ title: 'Write to ana@example.org' }), 'contact-in-text')
  t.equal(await post({ tags: ['www.ana.example'] }), 'contact-in-text')
  t.equal(await post({ until: '2026-05-03' }), 'listing-past')
  t.equal(await post({ until: '2028-05-06' }), 'listing-past')
  t.equal(await post({ until: '2026-02-30' }), 'day-invalid')
  t.equal(await post({ categories: ['garden'] }), 'unknown-category', 'a group is no category of a listing')
  t.equal(await post({ categories: ['gardening', 'gold'] }), 'unknown-category')
  t.equal(listings.table.size, 0)
  t.equal(await post({ until: '2026-05-04' }), 'ok', 'the last day may be today')
})

t.test('only who may change it can change it, and what is hidden is not there', async (t) => {
  const { listings, listers } = await openBoard()
  const { id } = valueOf(await listings.create(member('a'), body()))
  t.equal(codeOf(await listings.change(member('c'), id, { title: 'Mine' })), 'unknown-listing')
  t.equal(codeOf(await listings.close(member('c'), id, { outcome: 'removed' })), 'unknown-listing')
  const changed = valueOf(await listings.change(member('a'), id, { title: 'Digging', when: ['mon-morning'] }))
  t.match(changed, { title: 'Digging', when: ['mon-morning'], description: 'I dig, weed and prune.' })
  t.notOk('when' in valueOf(await listings.change(member('a'), id, { when: [] })))
  valueOf(await listings.pause(member('a'), id, true))
  t.equal(codeOf(await listings.show(member('c'), id)), 'unknown-listing')
  t.equal((await listings.search(member('c'), {})).total, 0)
  t.equal((await listings.search(member('c'), { member: idOf('a') })).total, 0)
  t.equal((await listings.search(member('a'), { member: idOf('a') })).total, 1)
  valueOf(await listings.pause(broker, id, false))
  t.equal((await listings.search(member('c'), {})).total, 1)
  listers.set('a', { active: false })
  t.equal((await listings.search(member('c'), {})).total, 0, 'a suspended member offers nothing')
  t.equal(codeOf(await listings.show(member('c'), id)), 'unknown-listing')
  t.equal(codeOf(await listings.show(broker, id)), 'ok')
})

t.test('a listing ends on its last day, and can be brought back with a new one', async (t) => {
  const { listings, clock } = await openBoard()
  const { id } = valueOf(await listings.create(member('a'), body({ until: '2026-05-05' })))
  clock.advance(2 * 86_400)
  t.equal((await listings.search(member('c'), {})).total, 0, 'at once, before anybody looked at last days')
  t.equal(await listings.expire(), 1)
  t.equal(await listings.expire(), 0)
  t.equal(listings.table.get(id)?.status, 'expired')
  t.equal(codeOf(await listings.pause(member('a'), id, true)), 'listing-ended')
  t.equal(valueOf(await listings.change(member('a'), id, { until: '2026-06-01' })).status, 'open')
  t.equal((await listings.search(member('c'), {})).total, 1)
  valueOf(await listings.close(member('a'), id, { outcome: 'met' }))
  t.equal(codeOf(await listings.change(member('a'), id, { until: '2026-07-01' })), 'listing-ended')
})

t.test('the list of one member has an end', async (t) => {
  const { listings } = await openBoard()
  for (let at = 0; at < 60; at++) valueOf(await listings.create(member('a'), body({ title: `Help ${at}` })))
  t.equal(codeOf(await listings.create(member('a'), body())), 'too-many-listings')
  const first = [...listings.table.values()][0]?.id ?? ''
  valueOf(await listings.close(member('a'), first, { outcome: 'met' }))
  t.equal(codeOf(await listings.create(member('a'), body())), 'ok')
})

t.test('a place is for its owner and the staff', async (t) => {
  const { listings } = await openBoard()
  const place = { latitudeMicrodegrees: 51_480_000, longitudeMicrodegrees: -3_200_000 }
  const { id } = valueOf(await listings.create(member('a'), body({ place })))
  const sees = async (who: typeof broker) => valueOf(await listings.show(who, id)).place !== undefined
  t.same([await sees(member('a')), await sees(broker), await sees(member('c'))], [true, true, false])
})

t.test('everything is there again after a restart', async (t) => {
  const disk = memoryDisk()
  const first = await openBoard(disk)
  valueOf(
    await first.listings.create(member('a'), body({ title: 'Piano lessons', categories: ['music-lessons'] })),
  )
  valueOf(
    await first.categories.create(broker, { id: 'beekeeping', parent: 'animals', names: { en: 'Bees' } }),
  )
  await first.close()
  const again = await openBoard(disk, false)
  const found = await again.listings.search(member('c'), { text: 'piano' })
  t.same(titlesOf(found.listings), ['Piano lessons'])
  t.equal(again.categories.nameOf('beekeeping', 'cy'), 'Bees')
  t.equal(found.listings[0]?.at, noon)
})
