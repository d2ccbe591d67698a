/** Offers from the board of one real bank to that of another: folders on disk, people in a register, libp2p on TCP. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import type { Actor } from '../../node/api.ts'
import type { RunningNode } from '../../node/node.ts'
import type { BoardQuery, ListingCreate, ListingView } from '../../protocol/generated/types.ts'
import { hour } from '../protocol/town-bank.ts'
import { admin, asMember, broker, codeOf, newMember, valueOf } from './desk/bank.ts'
import { diskBanks } from './disk-banks.ts'

const banks = diskBanks('offers', 110_000)
const { running, start, stop } = banks

async function begin(name: string): Promise<RunningNode> {
  await banks.found(name, `${name} timebank`)
  return start(name)
}

/** Looks again, having asked the partner, until what is found is as it should be. */
async function found(
  { desk }: RunningNode,
  query: BoardQuery,
  isRight: (listings: readonly ListingView[]) => boolean,
): Promise<readonly ListingView[]> {
  for (let tries = 0; ; tries++) {
    valueOf(await desk.listings.askPartners(broker))
    const { listings } = await desk.listings.search(broker, query)
    if (isRight(listings) || tries > 20) return listings
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

const digging: ListingCreate = {
  ...{ kind: 'offer', title: 'Digging and hedges', description: 'Strong arms.\nOn Saturdays.' },
  ...{ language: 'en', categories: ['gardening'], when: ['sat-morning'] },
}
const secrets = [
  'Zebedee',
  'Quillfeather',
  '020 7946 0018',
  'zeb@mail.example',
  'Nightingale Lane',
  'arthritis',
]

t.test(
  'what is ticked is found at the partner, without anybody’s name, for as long as it stands',
  async (t) => {
    const [mill, quay] = [await begin('mill'), await begin('quay')]
    const { invite } = valueOf(await quay.api.invite(admin, { grants: 50 * hour, asks: 50 * hour }))
    valueOf(await mill.api.acceptInvite(admin, { invite, name: 'quay' }))
    const zeb = await newMember(quay.desk, 'Zebedee', 'Quillfeather', {
      ...{ area: 'Adamsdown', contact: { phone: '020 7946 0018', email: 'zeb@mail.example' } },
    })
    const actor: Actor = asMember(zeb.id)
    const post = async (more: Partial<ListingCreate> = {}): Promise<ListingView> =>
      valueOf(await quay.desk.listings.create(actor, { ...digging, ...more }))
    const dug = await post()
    await post({ title: 'Only for us', shared: false })
    await post({ title: 'Zebedee Quillfeather digs' })
    t.equal(
      codeOf(await quay.desk.listings.create(actor, { ...digging, title: 'Call 020 7946 0018' })),
      'contact-in-text',
    )

    const query: BoardQuery = {
      text: 'hedge',
      banks: 'partners',
      when: ['sat-morning'],
      category: 'gardening',
    }
    const [seen, ...rest] = await found(mill, query, (listings) => listings.length === 1)
    t.same(rest, [])
    t.match(seen, {
      title: 'Digging and hedges',
      lister: { name: 'quay timebank', bank: 'quay', area: 'Adamsdown' },
    })
    t.same(seen?.categoryNames, ['Gardening'])
    const all = await mill.desk.listings.search(broker, {})
    t.same(
      all.listings.map(({ title }) => title),
      ['Digging and hedges'],
      'and nothing else',
    )
    const text = JSON.stringify(all)
    t.same(
      secrets.filter((one) => text.includes(one)),
      [],
    )
    t.notOk(text.includes(zeb.id), 'no id of a member')
    t.equal((await mill.desk.listings.search(broker, { banks: 'own' })).total, 0)
    t.equal((await mill.desk.listings.search(broker, { when: ['sun-evening'] })).total, 0)
    t.match(await mill.desk.listings.show(broker, seen?.id ?? ''), { ok: true, value: { own: false } })

    await stop(mill)
    const again = await start('mill')
    t.equal((await again.desk.listings.search(broker, {})).total, 1, 'at once after a start')

    valueOf(await quay.desk.listings.change(actor, dug.id, { shared: false }))
    t.same(await found(again, {}, (listings) => listings.length === 0), [], 'not ticked any more')
    valueOf(await quay.desk.listings.change(actor, dug.id, { shared: true }))
    t.equal((await found(again, {}, (listings) => listings.length === 1)).length, 1)
    valueOf(await quay.desk.listings.close(actor, dug.id, { outcome: 'removed' }))
    t.same(await found(again, {}, (listings) => listings.length === 0), [], 'taken away')

    await post({ title: 'Weeding' })
    t.equal((await found(again, {}, (listings) => listings.length === 1)).length, 1)
    valueOf(await quay.desk.members.step(broker, zeb.id, { do: 'suspend', reason: 'asked for a break' }))
    t.same(await found(again, {}, (listings) => listings.length === 0), [], 'of somebody who is suspended')
    valueOf(await quay.desk.members.step(broker, zeb.id, { do: 'resume' }))
    t.equal((await found(again, {}, (listings) => listings.length === 1)).length, 1)
    valueOf(await again.desk.rules.change({ by: 'admin', role: 'admin' }, { ownBoardOnly: true }))
    t.equal((await again.desk.listings.search(broker, {})).total, 0, 'the house keeps to its own')
  },
)

t.test('a member asks the time broker about what is at a partner', async (t) => {
  const [node] = [...running].filter(({ config }) => config.title.startsWith('mill'))
  assert(node !== undefined)
  const { desk } = node
  valueOf(await desk.rules.change({ by: 'admin', role: 'admin' }, { ownBoardOnly: false }))
  const [seen] = await found(node, {}, (listings) => listings.length === 1)
  const ann = await newMember(desk, 'Ann', 'Evans')
  const nonce = (letter: string): string => letter.repeat(22)
  const write = (text: string, letter: string) =>
    desk.messages.write(asMember(ann.id), { nonce: nonce(letter), text, listing: seen?.id ?? '' })
  const asked = valueOf(await write('Could somebody dig for me?', 'A'))
  const helper = {
    by: 'mbroker',
    role: 'broker',
    member: (await newMember(desk, 'Bea', 'Jones')).id,
  } as const
  t.match(valueOf(await desk.messages.read(helper, asked.id)), { listing: seen?.id, people: ['Ann E.'] })
  const nonceB = nonce('B')
  valueOf(await desk.messages.write(helper, { nonce: nonceB, thread: asked.id, text: 'I will ask there.' }))
  t.equal(valueOf(await desk.messages.read(asMember(ann.id), asked.id)).messages.length, 2)
  const gone = `${seen?.id.slice(0, -1) ?? ''}7`
  t.equal(
    codeOf(
      await desk.messages.write(asMember(ann.id), { nonce: nonce('C'), text: 'And this?', listing: gone }),
    ),
    'nobody-to-write-to',
  )
  t.equal(codeOf(await desk.listings.askPartners(asMember(ann.id))), 'forbidden')
})
