/** The board shows what stands at this moment, although it remembers what stood before. */
import { test } from 'tap'
import type { ListingCreate } from '../../../protocol/generated/types.ts'
import { asMember, broker, deskBank, newMember, take, valueOf } from './bank.ts'

const words: Pick<ListingCreate, 'kind' | 'description' | 'language' | 'categories'> = {
  ...{ kind: 'offer', description: 'Digging and pruning.', language: 'en', categories: ['gardening'] },
}

test('an offer goes with whoever made it, and comes back with them', async (t) => {
  const { desk } = await deskBank(t, 'board follows')
  const ada = await newMember(desk, 'Ada', 'Rhys')
  const reader = asMember(ada.id)
  const group = valueOf(await desk.groups.create(broker, { kind: 'group', title: 'The riverside' }))
  valueOf(await desk.listings.create(reader, { ...words, title: 'Of a member' }))
  const made = { ...words, group: group.id, title: 'Of a group' }
  valueOf(await desk.listings.create(broker, made))
  const shown = async (text?: string): Promise<string[]> => {
    const { listings } = await desk.listings.search(broker, text === undefined ? {} : { text })
    return listings.map(({ title }) => title).toSorted()
  }
  t.same(await shown(), ['Of a group', 'Of a member'])
  valueOf(await desk.groups.change(broker, group.id, { closed: true }))
  t.same(await shown(), ['Of a member'], 'the group is closed')
  t.same(await shown('gardening'), ['Of a member'])
  await take(desk, ada.id, { do: 'suspend', reason: 'a pause' })
  t.same(await shown(), [], 'its member is suspended')
  await take(desk, ada.id, { do: 'resume' })
  t.same(await shown('gardening'), ['Of a member'])
})
