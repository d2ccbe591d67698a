/** Partners that lie about their offers, and what is shown of those that are suspended, or away. */
import t from 'tap'
import { offersProtocol } from '../../protocol/federation/offers.ts'
import type { BankId, Item, OfferId, OffersPage, PublicOffer } from '../../protocol/generated/types.ts'
import type { PartnerOffers } from '../../node/ports.ts'
import { frameBy, helloOf, oidOf } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, Net, type Sent } from './net-of-banks.ts'

t.setTimeout(120_000)

const idAt = (n: number): OfferId =>
  `l${n
    .toString(26)
    .padStart(15, '0')
    .replaceAll(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)] ?? '')}`

function offer(n: number, more: Partial<PublicOffer> = {}): PublicOffer {
  return {
    ...{ id: idAt(n), kind: 'offer', title: `Gardening ${n}`, description: '', language: 'en' },
    ...{ categories: [{ code: 'garden', name: 'Garden' }], until: '2030-01-01', at: 1_795_262_400, ...more },
  }
}

/** A board without people: what it shares, and what it was told to show. */
class Board {
  wish = true
  offers: readonly PublicOffer[] = []
  readonly shown = new Map<BankId, PartnerOffers | undefined>()
  wanted = (): boolean => this.wish
  shared = (): readonly PublicOffer[] => this.offers
  take = (partner: BankId, offers: PartnerOffers | undefined): void => void this.shown.set(partner, offers)
  titles(partner: NetBank): string[] {
    return (this.shown.get(partner.id)?.offers ?? []).map(({ title }) => title)
  }
}

async function boards(): Promise<{ net: Net; mill: NetBank; quay: NetBank; ours: Board; theirs: Board }> {
  const net = await Net.of('mill', 'quay')
  const [mill, quay] = net.banks as [NetBank, NetBank]
  const [theirs, ours] = [new Board(), new Board()]
  for (const bank of [mill, quay]) {
    bank.hasBoard = true
    await net.until(bank.stop())
    await net.until(bank.start())
  }
  mill.running.offers.attach(theirs)
  quay.running.offers.attach(ours)
  theirs.offers = [offer(1), offer(2)]
  await net.pass(70)
  return { net, mill, quay, ours, theirs }
}

const keptBy = async (bank: NetBank): Promise<string[]> => {
  const keys: string[] = []
  for await (const [key] of bank.running.store.list('offers/')) keys.push(key)
  return keys
}
const asksOf = (sent: readonly Sent[], bank: NetBank): number =>
  sent.filter(({ from, items }) => from === bank && items.some(({ typ }) => typ === 'offers.get')).length

t.test('what a partner shares is shown, follows it, and is there after a restart', async (t) => {
  const { net, mill, quay, ours, theirs } = await boards()
  t.same(ours.titles(mill), ['Gardening 1', 'Gardening 2'])
  theirs.offers = [offer(2, { title: 'Weeding' }), ...Array.from({ length: 50 }, (_, n) => offer(n + 3))]
  await net.leap(3700)
  t.equal(ours.titles(mill).length, 51, 'on three pages')
  t.equal(ours.titles(mill)[0], 'Weeding')
  net.weather = () => []
  await net.until(quay.stop())
  await net.until(quay.start())
  const again = new Board()
  quay.running.offers.attach(again)
  t.equal(again.titles(mill).length, 51, 'though the partner is away')
  await net.leap(8 * 86_400)
  await net.pass(70)
  t.same(again.titles(mill), [], 'but not for ever')
  t.same(await keptBy(quay), [])
  t.same(net.problems, [])
})

t.test('nothing is shown while one has suspended the other, or nobody wants it', async (t) => {
  const { net, mill, quay, ours, theirs } = await boards()
  await net.until(mill.api.suspendPartner(admin, 'quay', true))
  await net.settle()
  t.same(ours.titles(mill), [])
  t.same(await keptBy(quay), [])
  await net.until(quay.running.offers.refresh())
  t.same(ours.titles(mill), [])
  await net.until(mill.api.suspendPartner(admin, 'quay', false))
  await net.pass(70)
  t.equal(ours.titles(mill).length, 2, 'asked again by itself')
  ours.wish = false
  quay.running.offers.review()
  t.same(ours.titles(mill), [])
  net.sent.length = 0
  await net.leap(7300)
  await net.pass(70)
  t.equal(asksOf(net.sent, quay), 0, 'and not asked for any more')
  ours.wish = true
  theirs.offers = []
  await net.pass(70)
  t.same(ours.shown.get(mill.id)?.offers, [], 'nothing is shared any more')
})

t.test('a partner that lies about its list changes nothing', async (t) => {
  const { net, mill, quay, ours } = await boards()
  net.weather = ({ from }) => (from === mill ? [] : [0])
  const said = async (...items: Item[]): Promise<void> => {
    await quay.running.links.frame(mill.peer, frameBy('mill', ...items))
    await net.settle()
  }
  const page = (items: readonly PublicOffer[], more: Partial<OffersPage> = {}): OffersPage => ({
    ...{ typ: 'offers.page', from: mill.id, to: quay.id, list: oidOf('list'), items, ...more },
  })
  const twenty = (from: number, more: Partial<PublicOffer> = {}): PublicOffer[] =>
    Array.from({ length: 7 }, (_, n) => offer(from + n, more))
  await said(helloOf(mill, quay, { protocols: ['tbf/1', offersProtocol] }))
  for (let n = 0; n < 300; n++) await said(page(twenty(n * 7)))
  t.same(ours.titles(mill), ['Gardening 1', 'Gardening 2'], 'pages that nobody asked for')
  const lies: readonly (readonly [string, (n: number) => readonly PublicOffer[]])[] = [
    ['without end', (n) => twenty(n * 7)],
    ['with long texts', (n) => twenty(n * 7, { description: '語'.repeat(1000) })],
    ['the same ids', () => twenty(0)],
    ['backwards', () => twenty(0).toReversed()],
  ]
  for (const [what, itemsOf] of lies) {
    await net.leap(3700)
    net.sent.length = 0
    const refreshed = quay.running.offers.refresh()
    await net.settle()
    for (let n = 0, last: OfferId | undefined; n < 300; n++) {
      const items = itemsOf(n)
      const next = items.at(-1)?.id
      await said(
        page(items, { ...(last !== undefined && { after: last }), ...(next !== undefined && { next }) }),
      )
      last = next
    }
    await net.until(refreshed)
    t.same(ours.titles(mill), ['Gardening 1', 'Gardening 2'], what)
    t.ok(asksOf(net.sent, quay) <= 75, `${what}: ${asksOf(net.sent, quay)} questions`)
  }
  t.ok(quay.warnings.length < 40, 'and does not fill the log')
  t.same(net.problems, [])
})

t.test('a partner that asks without end is not answered without end', async (t) => {
  const { net, mill, quay, ours } = await boards()
  ours.offers = Array.from({ length: 20 }, (_, n) => offer(n))
  const get: Item = { typ: 'offers.get', from: mill.id, to: quay.id }
  net.weather = ({ from }) => (from === mill ? [] : [0])
  await quay.running.links.frame(
    mill.peer,
    frameBy('mill', helloOf(mill, quay, { protocols: ['tbf/1', offersProtocol] })),
  )
  net.sent.length = 0
  for (let n = 0; n < 400; n++) await quay.running.links.frame(mill.peer, frameBy('mill', get))
  await net.settle()
  const answers = net.sent.filter(
    ({ from, items }) => from === quay && items.some(({ typ }) => typ === 'offers.page'),
  )
  t.ok(answers.length > 0 && answers.length <= 480, `${answers.length} answers`)
})
