/** Nothing of a person leaves a bank with what it shares of its board: every frame is looked at as it is on the wire. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import { systemEntropy } from '../../node/clock.ts'
import { openDesk } from '../../node/desk/desk.ts'
import { openHouse } from '../../node/desk/house-rules.ts'
import type { Clock } from '../../node/ports.ts'
import { standingsOf } from '../../node/standings.ts'
import { memoryDisk } from '../../node/store/memory.ts'
import type { ListingCreate } from '../../protocol/generated/types.ts'
import { noon } from '../protocol/town-bank.ts'
import { asMember, broker, newMember, valueOf } from './desk/bank.ts'
import type { NetBank } from './net-bank.ts'
import { Net } from './net-of-banks.ts'

t.setTimeout(120_000)

async function deskOf(bank: NetBank) {
  const opened = await memoryDisk().open({ create: true })
  assert(opened.ok)
  const clock: Clock = { now: () => noon, after: () => () => undefined, soon: (run) => run() }
  const { logger, config, readModel, offers } = bank.running
  const mail = { send: async () => undefined, stop: () => undefined }
  const standings = standingsOf(bank.running.bank, readModel)
  const { store } = opened.value
  const ports = { api: bank.api, standings, store, clock, logger, config, mail, offers }
  const house = await openHouse(store, ports)
  return openDesk({ ...ports, house, entropy: systemEntropy })
}

const secrets = [
  ...['Zebedee', 'Quillfeather', '020 7946 0018', 'zeb@mail.example', 'Nightingale', 'arthritis', 'keysafe'],
  ...['Marmaduke', 'Only for us', 'zeb.q', 'Wound', '0019'],
]

t.test('no name, contact, note or member leaves with the board', async (t) => {
  const net = await Net.of('mill', 'quay')
  const [mill, quay] = net.banks as [NetBank, NetBank]
  for (const bank of [mill, quay]) {
    bank.hasBoard = true
    await net.until(bank.stop())
    await net.until(bank.start())
  }
  const desk = await deskOf(quay)
  const there = await deskOf(mill)
  const contact = {
    phone: '020 7946 0018',
    email: 'zeb@mail.example',
    post: '4 Nightingale Lane, keysafe 12',
  }
  const more = { area: 'Adamsdown', contact, about: 'Has arthritis.' }
  const zeb = await net.until(newMember(desk, 'Zebedee', 'Quillfeather', more))
  const post = async (change: Partial<ListingCreate>): Promise<void> => {
    const body = {
      kind: 'offer',
      title: 'Digging',
      description: '',
      language: 'en',
      categories: ['gardening'],
    } as const
    valueOf(await desk.listings.create(asMember(zeb.id), { ...body, ...change }))
  }
  await post({ description: 'Strong arms.', tags: ['Marmaduke'] })
  await post({ title: 'Only for us', shared: false })
  await post({ title: 'Zebedee Quillfeather digs' })
  await post({ title: 'Ask for Zebedee Q' })
  await post({
    kind: 'request',
    title: 'Lift to the clinic',
    place: { latitudeMicrodegrees: 51_480_001, longitudeMicrodegrees: -3_170_001 },
    needsChecks: ['driving'],
  })
  valueOf(
    await desk.members.change(broker, zeb.id, { emergency: { name: 'Wound Carer', phone: '020 7946 0019' } }),
  )
  await net.leap(4000)
  const shown = await there.listings.search(broker, {})
  t.same(
    shown.listings.map(({ title }) => title).toSorted(),
    ['Digging', 'Lift to the clinic'],
    'it did travel',
  )
  const wire = net.sent.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n')
  t.match(wire, /"typ":"offers.page"/)
  t.match(wire, /Strong arms/)
  const found = [...secrets, zeb.id, '51480001', zeb.account ?? '-', 'driving'].filter((one) =>
    wire.includes(one),
  )
  t.same(found, [])
  t.same(net.problems, [])
})
