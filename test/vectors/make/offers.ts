/** Vectors of what partners show each other of their boards (OFR). */
import type { Entry, OffersGet, OffersPage, Oid, PublicOffer } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, logOf, noon, today, type Bank } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { Edge, into, out, type LanePart } from './lanes.ts'
import { first, get, idAt, listOid, many, offer, page, second, third, three } from './offer-lists.ts'
import { ack, complaint, Play, resume } from './play.ts'

function answered(id: string, why: string, offers: readonly PublicOffer[], asked: OffersGet, expected: OffersPage): Vector {
  return { id, covers: rules('OFR-04'), why, input: { offers, get: asked }, expect: { ok: true, page: expected } }
}

/** Each takes more than three thousand bytes. */
const long = many(16, { description: '語'.repeat(1000), title: 'ż'.repeat(80), area: '"'.repeat(80) })
const inOnePage = (() => {
  let bytes = 0
  return long.filter((one) => (bytes += Buffer.byteLength(JSON.stringify(one))) <= 49_152).length
})()

const pages: readonly Vector[] = [
  answered('nothing', 'Nothing is shared.', [], get(), page([], [])),
  answered('all', 'All of it.', three, get(), page(three, three)),
  answered('same', 'Nothing has changed.', three, get({ known: listOid(three) }), page(three, [], { same: true })),
  answered('changed', 'Another list than the known one.', three, get({ known: listOid([first]) }), page(three, three)),
  answered('rest', 'What follows.', three, get({ after: first.id }), page(three, [second, third], { after: first.id })),
  answered(
    'same-rest',
    'A page of the known list, since it is asked for.',
    three,
    get({ known: listOid(three), after: second.id }),
    page(three, [third], { after: second.id }),
  ),
  answered('after-last', 'Nothing follows.', three, get({ after: third.id }), page(three, [], { after: third.id })),
  answered(
    'after-gone',
    'After one that is not there any more.',
    [first, third],
    get({ after: second.id }),
    page([first, third], [third], { after: second.id }),
  ),
  answered('twenty', 'As many as a page has.', many(20), get(), page(many(20), many(20))),
  answered('one-more', 'One more than a page has.', many(21), get(), page(many(21), many(20), { next: idAt(19) })),
]

const taken = (id: string, why: string, input: { known?: Oid; pages: OffersPage[] }, expected: object): Vector => ({
  ...{ id, covers: rules('OFR-05'), why, input },
  expect: { ok: true, ...expected },
})
const dropped = (id: string, why: string, input: { known?: Oid; pages: OffersPage[] }, code: string): Vector => ({
  ...{ id, covers: rules('OFR-05'), why, input },
  expect: no(code),
})

const whole = (offers: readonly PublicOffer[]) => ({ is: 'whole', ids: offers.map(({ id }) => id) })
const begun = page(three, [first], { next: first.id })
/** The pages of a list, by twenty. */
function paged(offers: readonly PublicOffer[], list = offers): OffersPage[] {
  return Array.from({ length: Math.ceil(offers.length / 20) }, (_, at) => {
    const items = offers.slice(at * 20, at * 20 + 20)
    const [before, last] = [offers[at * 20 - 1]?.id, items.at(-1)?.id]
    const isLast = at * 20 + 20 >= offers.length
    return page(list, items, {
      ...(before !== undefined && { after: before }),
      ...(!isLast && last !== undefined && { next: last }),
    })
  })
}

/** As little as there can be in one. */
const bare = { title: 'x', description: '', categories: [{ code: 'x', name: 'x' }] }

const pulls: readonly Vector[] = [
  taken('empty', 'Nothing is shared.', { pages: [page([], [])] }, whole([])),
  taken('at-once', 'On one page.', { pages: [page(three, three)] }, whole(three)),
  taken('more', 'More is to come.', { pages: [begun] }, { is: 'more', after: first.id }),
  taken('two-pages', 'On two pages.', { pages: [begun, page(three, [second, third], { after: first.id })] }, whole(three)),
  taken('same', 'The known list.', { known: listOid(three), pages: [page(three, [], { same: true })] }, { is: 'same' }),
  taken('other', 'Not the known list any more.', { known: listOid([]), pages: [page(three, three)] }, whole(three)),
  taken(
    'changed',
    'Another list than on the page before.',
    { pages: [begun, page([first, third], [third], { after: first.id })] },
    { is: 'changed' },
  ),
  taken('most', 'As many as there may be.', { pages: paged(many(512, bare)) }, whole(many(512))),
  dropped('another-page', 'A page that follows another one.', { pages: [page(three, [third], { after: second.id })] }, 'not-asked'),
  dropped('first-again', 'The first page once more.', { pages: [begun, begun] }, 'not-asked'),
  dropped('same-of-nothing', 'No list was named.', { pages: [page(three, [], { same: true })] }, 'not-same'),
  dropped('same-of-other', 'Another list was named.', { known: listOid([]), pages: [page(three, [], { same: true })] }, 'not-same'),
  dropped('same-and-more', 'The known list, and items.', { known: listOid(three), pages: [page(three, three, { same: true })] }, 'not-same'),
  dropped('same-and-next', 'The known list, and more to come.', { known: listOid(three), pages: [page(three, [], { same: true, next: first.id })] }, 'not-same'),
  dropped(
    'same-later',
    'The known list, after a page of it.',
    { known: listOid(three), pages: [begun, page(three, [], { same: true, after: first.id })] },
    'not-same',
  ),
  dropped('twice', 'One item twice.', { pages: [page([first, first], [first, first])] }, 'not-ascending'),
  dropped('descending', 'The other way round.', { pages: [page([second, first], [second, first])] }, 'not-ascending'),
  dropped('again', 'The item before once more.', { pages: [begun, page(three, [first, second], { after: first.id })] }, 'not-ascending'),
  dropped('no-day', 'There is no such day.', { pages: [page([offer(0, { until: '2027-02-29' })], [offer(0, { until: '2027-02-29' })])] }, 'bad-day'),
  dropped('next-of-nothing', 'More after no items: it would never end.', { pages: [page(three, [], { next: first.id })] }, 'bad-next'),
  dropped('next-elsewhere', 'More after another item than the last.', { pages: [page(three, [first, second], { next: first.id })] }, 'bad-next'),
  dropped('too-many', 'One more than there may be.', { pages: paged(many(513, bare)) }, 'too-large'),
  dropped('other-items', 'The items are not the list.', { pages: [page(three, [first, second])] }, 'wrong-list'),
  dropped('last-missing', 'A list that ends before it is whole.', { pages: [begun, page(three, [second], { after: first.id })] }, 'wrong-list'),
]

const suspend = { typ: 'lane.suspend', code: 'operator' } as const

/** Partners to whom birch shows something, after these lane entries between it and ash. */
function partners(id: string, why: string, parts: readonly (readonly [Bank, LanePart])[], shown: readonly Bank[]): Vector {
  const lanes = new Edge(ash, birch)
  const then: Entry[] = parts.map(([by, part]) => {
    const entry = lanes.write(by, part, noon - 1)
    return by === birch ? out(entry) : into(entry)
  })
  const expect = { ok: true, partners: shown.map((bank) => bank.id).toSorted() }
  return { id, covers: rules('OFR-06'), why, input: { log: 'birch', then }, expect }
}

const shown: readonly Vector[] = [
  partners('both', 'Two partners.', [], [ash, cedar]),
  partners('suspends', 'Birch takes no holds of ash.', [[birch, suspend]], [cedar]),
  partners('suspended', 'Ash takes none of birch.', [[ash, suspend]], [cedar]),
  partners('resumed', 'And takes them again.', [[ash, suspend], [ash, resume]], [ash, cedar]),
  partners('each', 'Each suspended the other, and one resumed.', [[ash, suspend], [birch, suspend], [ash, resume]], [cedar]),
]

/** Both have a board; birch shares three offers. */
const protocols = ['tbf/1', 'offers/1']
const asks = get({}, birch, ash)

class Board extends Play {
  constructor(offers?: readonly PublicOffer[]) {
    super('birch', new Edge(ash, birch), offers === undefined ? {} : { offers })
  }

  /** Hellos; ash has a board if it says so. */
  begin(both = true): this {
    this.open(this.hello(birch, ash, false, {}, { protocols }))
    const hello = this.hello(ash, birch, true, {}, both ? { protocols } : {})
    return both ? this.hear([hello], [], [asks]) : this.hear([hello], [])
  }
}

function shares(): Vector {
  const play = new Board(three).begin()
  play.hear([get()], [], [page(three, three)])
  play.hear([get({ known: listOid(three) })], [], [page(three, [], { same: true })])
  return play.end('shares', 'OFR-01 OFR-02 OFR-04 OFR-07', 'Birch asks when a session begins, and answers.')
}

function takes(): Vector {
  const play = new Board(three).begin()
  const theirs = (items: readonly PublicOffer[], more: Partial<OffersPage>) => page(three, items, more, ash, birch)
  play.hear([theirs([first], { next: first.id })], [], [get({ after: first.id }, birch, ash)])
  play.hear([theirs([first], { next: first.id })], [])
  play.hear([theirs([second, third], { after: first.id })], [])
  play.close().later(60)
  play.open(play.hello(birch, ash, false, {}, { protocols }))
  play.hear([play.hello(ash, birch, true, {}, { protocols })], [], [get({ known: listOid(three) }, birch, ash)])
  return play.end('takes', 'OFR-05 OFR-07', 'Page by page; a page that comes again is dropped. Later birch says what it knows.')
}

function takesLies(): Vector {
  const play = new Board(three).begin()
  play.hear([page(three, [second, first], { next: first.id }, ash, birch)], [])
  play.hear([page(three, three, {}, ash, birch)], [])
  play.close().later(60)
  play.open(play.hello(birch, ash, false, {}, { protocols }))
  play.hear([play.hello(ash, birch, true, {}, { protocols })], [], [asks])
  return play.end('takes-lies', 'OFR-05', 'The list is given up at the first page that is wrong; what comes then was not asked for.')
}

function endless(): Vector {
  const play = new Board(three).begin()
  const lists = [1, 2, 3, 4].map((count) => many(count + 3))
  play.hear([page(three, [first], { next: first.id }, ash, birch)], [], [get({ after: first.id }, birch, ash)])
  for (const list of lists.slice(0, 3)) {
    play.hear([page(list, [second], { after: first.id, next: second.id }, ash, birch)], [], [asks])
    play.hear([page(list, [first], { next: first.id }, ash, birch)], [], [get({ after: first.id }, birch, ash)])
  }
  const [last = three] = lists.slice(3)
  play.hear([page(last, [second], { after: first.id, next: second.id }, ash, birch)], [])
  return play.end('changes-for-ever', 'OFR-05', 'A list that changes with every page: birch begins again three times.')
}

function notNamed(): Vector {
  const play = new Board(three).begin(false)
  play.hear([get()], [], [complaint('unsupported')])
  play.hear([page(three, three, {}, ash, birch)], [], [complaint('unsupported')])
  return play.end('not-named', 'OFR-01', 'Ash’s hello does not name it: birch does not ask, and does not answer.')
}

function without(): Vector {
  const play = new Board()
  play.open(play.hello(birch, ash, false))
  play.hear([play.hello(ash, birch, true, {}, { protocols })], [])
  play.hear([get()], [], [complaint('unsupported')])
  return play.end('without', 'OFR-01', 'Birch has no such part.')
}

function strays(): Vector {
  const play = new Board(three).begin()
  play.hear([get({ from: cedar.id })], [], [complaint('wrong-bank')])
  play.hear([get({ to: cedar.id })], [], [complaint('wrong-bank')])
  play.hear([page(three, three, { from: cedar.id, to: birch.id })], [], [complaint('wrong-bank')])
  return play.end('strays', 'OFR-02', 'Of another bank; for another bank.')
}

function early(): Vector {
  const play = new Board(three)
  play.open(play.hello(birch, ash, false, {}, { protocols }))
  play.hear([get()], [], [complaint('no-hello')])
  return play.end('early', 'OFR-01 NET-05', 'Before the hello there is nothing to ask.')
}

function suspends(): Vector {
  const play = new Board(three).begin()
  const entry = play.lanes.write(ash, suspend, noon)
  play.hear([entry], ['lane.in'], [ack(play.lanes, entry)])
  play.hear([get()], [], [page([], [])])
  const back = play.lanes.write(ash, resume, noon)
  play.hear([back], ['lane.in'], [ack(play.lanes, back)])
  play.hear([get()], [], [page(three, three)])
  return play.end('suspends', 'OFR-02 OFR-06', 'Ash suspends birch, and sees nothing until it resumes.')
}

const bad = (id: string, why: string, more: object, covers = 'OFR-03 ENC-11'): Vector => ({
  ...{ id, covers: rules(covers), why, expect: no() },
  input: { schema: 'PublicOffer', value: { ...first, ...more } },
})
const fine = (id: string, why: string, more: object): Vector => ({ ...bad(id, why, more, 'OFR-03'), expect: { ok: true } })

const values: readonly Vector[] = [
  fine('good', 'An offer.', {}),
  fine('request', 'A request, with everything at its longest.', { kind: 'request', title: '語'.repeat(80), description: 'x'.repeat(1000), area: 'x'.repeat(80) }),
  bad('member', 'Nobody is named.', { member: 'maaaaaaaaaaaaaaa' }),
  bad('name', 'Nobody is named.', { name: 'Ann Evans' }),
  bad('contact', 'No way to reach somebody.', { phone: '029 2018 0181' }),
  bad('account', 'No account.', { account: 'ann' }),
  bad('place', 'No point on the map.', { place: { latitudeMicrodegrees: 51_480_000, longitudeMicrodegrees: -3_170_000 } }),
  bad('picture', 'No pictures.', { photos: [] }),
  bad('id-name', 'An opaque id.', { id: 'ann-gardening' }),
  bad('kind', 'An offer or a request.', { kind: 'advert' }),
  bad('title-empty', 'A title.', { title: '' }),
  bad('title-blank', 'A title that is seen.', { title: ' ' }),
  bad('title-long', 'At most 80 characters.', { title: 'x'.repeat(81) }),
  bad('title-lines', 'One line.', { title: 'Gardening\nand more' }),
  bad('title-reversed', 'Nothing that turns the text round.', { title: 'Gardening \u202egnip' }),
  bad('title-invisible', 'Nothing that is not seen.', { title: 'Gar\u200bdening' }),
  bad('description-long', 'At most 1000 characters.', { description: 'x'.repeat(1001) }),
  bad('description-escape', 'No control characters but line feeds.', { description: '\u001b[2J' }),
  bad('language', 'A language that is known.', { language: 'xx' }),
  bad('no-category', 'One category at least.', { categories: [] }),
  bad('six-categories', 'At most five.', { categories: Array.from({ length: 6 }, (_, n) => ({ code: `c${n}`, name: 'Garden' })) }),
  bad('category-code', 'A code is no text.', { categories: [{ code: 'Garden work', name: 'Garden' }] }),
  bad('category-bare', 'With what people call it.', { categories: ['garden'] }),
  bad('when', 'A part of a week.', { when: ['saturday'] }),
  bad('when-twice', 'Each part once.', { when: ['sat-morning', 'sat-morning'] }),
  bad('until', 'A day.', { until: today.replaceAll('-', '/') }),
  bad('at', 'Seconds.', { at: noon * 1000 }),
]

const wrongItems: readonly (readonly [id: string, why: string, value: object])[] = [
  ['page-long', 'At most twenty.', page(many(21), many(21))],
  ['page-not-same', 'What has changed is not the same.', { ...page(three, three), same: false }],
  ['page-no-list', 'Every page names its list.', { ...page(three, three), list: undefined }],
  ['page-count', 'No room for promises.', { ...page(three, three), total: 3 }],
  ['get-words', 'Nothing of what people look for.', { ...get(), text: 'gardening' }],
  ['get-known-stamp', 'A digest.', { ...get(), known: noon }],
]
const badPages: readonly Vector[] = wrongItems.map(([id, why, value]) => ({
  ...{ id, covers: rules('OFR-04 ENC-11'), why, expect: no() },
  input: { schema: 'OfferItems', value },
}))

/** The files about offers. */
export function offerFiles(): VectorFile[] {
  const sessions = [shares(), takes(), takesLies(), endless(), notNamed(), without(), strays(), early(), suspends()]
  return [
    { name: 'offers/values.json', kind: 'schema.value', about: 'Offers and pages that are, or are not, valid by the schema with this title.', vectors: [...values, ...badPages] },
    {
      name: 'offers/pages.json',
      kind: 'offers.page',
      about: 'The page that answers a question about a list of offers.',
      vectors: [
        ...pages,
        answered('long-texts', 'Fewer than twenty, so that they fit into a frame.', long, get(), page(long, long.slice(0, inOnePage), { next: idAt(inOnePage - 1) })),
      ],
    },
    { name: 'offers/pulls.json', kind: 'offers.pull', about: 'A list of offers, taken page by page.', vectors: pulls },
    { name: 'offers/partners.json', kind: 'offers.partners', about: 'Partners to whom something is shown.', given: { birch: logOf(birch, ash, cedar) }, vectors: shown },
    { name: 'offers/sessions.json', kind: 'frame.session', about: 'Offers between partners.', given: { birch: logOf(birch, ash) }, vectors: sessions },
  ]
}
