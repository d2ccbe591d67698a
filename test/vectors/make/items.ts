/** One good example of every item and every log entry, and what is wrong with others. */
import type { Entry, Invite, Item, StatementBody } from '../../../protocol/generated/types.ts'
import {
  agreementEntry,
  agreementOf,
  ash,
  birch,
  cedar,
  exchange,
  hour,
  keyOf,
  nonceOf,
  noon,
  open,
  sealBy,
  today,
} from './banks.ts'
import { advertBy } from './route-adverts.ts'
import { positionBy } from './clearing-positions.ts'
import { invite } from './agreement.ts'
import { firstOp, lastOp } from './identity-ops.ts'
import { someEvidence } from './evidence.ts'
import { offerItems } from './offer-lists.ts'
import { witnessItems } from './witness.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import {
  accepted,
  acceptOf,
  closed,
  Edge,
  holdOf,
  idOf,
  into,
  orderIn,
  orderOf,
  orderOut,
  out,
  receiptOf,
  releaseOf,
  settleWith,
} from './lanes.ts'

const order = orderOf(ash, birch, 'bea')
const accept = acceptOf(birch, order, noon)
const lanes = new Edge(ash, birch)
const hold = lanes.write(ash, holdOf(order, accept), noon)
const receipt = receiptOf(birch, hold, noon)
const parties = { from: ash.id, to: birch.id }
const xfer = idOf(order)
const { ch, ep } = lanes.agreement
const agreement = agreementOf(ash, birch)
const seal = sealBy(ash.seed, agreement)
const card = { addrs: ['/ip4/192.0.2.1/tcp/4100'], name: 'Ash timebank' }
const tip = { seq: 0, oid: idOf(agreement) }
const held = { count: 1, seconds: hour }
const body: StatementBody = {
  ...{ typ: 'stmt', ch, ep, n: 1, a: tip, b: tip, owed: -hour, holds: { a: held, b: held } },
  ...{ final: 'carried', at: noon },
}
const proof = { ...seal, index: 0, size: 1, path: [] }

/** The hello of a bank that has heard nothing yet. */
export const hello: Item = {
  typ: 'hello',
  ...parties,
  protocols: ['tbf/1'],
  addrs: card.addrs,
  heard: false,
  instance: nonceOf(0x55),
  channel: { ch, ep, mine: tip, yours: tip },
  checkpoint: '',
  at: noon,
}

/** Every item. */
export const items: readonly Item[] = [
  hello,
  { ...order, route: [cedar.id] },
  accept,
  { typ: 'decline', from: birch.id, to: ash.id, xfer, code: 'payee-ceiling' },
  hold,
  lanes.draft(birch, settleWith(receipt), noon),
  lanes.draft(birch, releaseOf(xfer, 'expired'), noon),
  lanes.draft(birch, { typ: 'lane.limit', limit: 0 }, noon),
  lanes.draft(birch, { typ: 'lane.suspend', code: 'operator' }, noon),
  lanes.draft(birch, { typ: 'lane.resume' }, noon),
  { typ: 'lane.ack', ch, ep, by: birch.id, seq: 1, oid: idOf(hold) },
  { typ: 'lane.get', ch, ep, by: birch.id, after: 0 },
  { typ: 'xfer.query', ...parties, xfer },
  { typ: 'xfer.status', ...parties, xfer, state: 'paid', receipt },
  { typ: 'find', ...parties, name: idOf({}) },
  { typ: 'found', ...parties, name: idOf({}), account: 'bea' },
  { typ: 'agr.propose', ...parties, genesis: ash.genesis, agreement, seal, ...card },
  { typ: 'agr.concluded', ...parties, genesis: ash.genesis, agreement: idOf(agreement), seal, ...card },
  { typ: 'intro', genesis: ash.genesis, ops: [firstOp] },
  { typ: 'id.ops', ...parties, ops: [firstOp] },
  { typ: 'id.have', ...parties, tip },
  { typ: 'id.yours', ...parties, ops: [firstOp] },
  advertBy(ash, [{ bank: birch.id, give: 2, take: 4 }]),
  positionBy(ash, [{ bank: birch.id, owed: -7200, most: 3600 }]),
  { typ: 'error', ...parties, code: 'no-hello', ref: xfer },
  ...witnessItems,
  ...offerItems,
  { typ: 'own.get', ch, ep, by: ash.id, after: tip, have: tip, most: 32 },
  { typ: 'own', entry: hold, proof: { ...proof, ...sealBy(ash.seed, hold) }, order },
  { typ: 'own.end', ch, ep, by: ash.id, tip, note: '' },
  { typ: 'copies', hello: hello, proof: { ...proof, ...sealBy(ash.seed, hello) } },
  ...someEvidence,
  { typ: 'stmt.propose', body, seal: sealBy(ash.seed, body) },
  { typ: 'stmt.agree', statement: idOf(body), seal: sealBy(ash.seed, body) },
  { typ: 'stmt.ask', ch, ep, by: birch.id },
  { typ: 'stmt.look', ch, ep, by: birch.id },
  { typ: 'stmt.view', by: birch.id, body, refuses: idOf(body) },
  { typ: 'stmt.get', ch, ep, by: birch.id, lane: ash.id, number: 1 },
  { typ: 'stmt.copy', ch, ep, by: birch.id, lane: ash.id, number: 1, entry: hold },
]

const undo = { giver: 'ann', receiver: 'abe', seconds: hour, reason: 'mistake', by: 'admin', at: noon }

/** Every log entry. */
export const entries: readonly Entry[] = [
  { typ: 'genesis', genesis: ash.genesis, at: noon },
  {
    typ: 'rules',
    maxSeconds: hour,
    maxAgeDays: 31,
    decideSeconds: 60,
    orderSeconds: 3600,
    maxOwedOutside: hour,
    maxOwedToUs: hour,
    by: 'admin',
    at: noon,
  },
  open('ann', 'member', { key: keyOf(0x61), tag: 'community', agency: 'care' }),
  { typ: 'account.limit', account: 'ann', floor: -1, ceiling: 1, by: 'admin', at: noon },
  { typ: 'account.key', account: 'ann', key: keyOf(0x61), by: 'admin', at: noon },
  { typ: 'account.device', account: 'ann', key: keyOf(0x61), state: 'added', by: 'admin', at: noon },
  { ...exchange(1, 'ann', 'abe'), consent: seal },
  { typ: 'reversal', id: nonceOf(2), of: nonceOf(1), ...undo },
  agreementEntry(ash, birch),
  { ...orderOut({ ...order, ref: xfer }, 'ann'), consent: seal },
  accepted(accept, noon, birch),
  orderIn(order, accept),
  closed(order, 'expired', noon),
  out(hold),
  { ...into(hold), proof },
  { typ: 'lane.proof', ch, entry: idOf(hold), proof, at: noon },
  { typ: 'order.recovered', order, at: noon },
  { typ: 'lane.recovered', entry: hold, proof, at: noon },
  ...someEvidence.map((evidence) => ({ typ: 'evidence' as const, evidence, at: noon })).slice(0, 1),
  { typ: 'identity', op: firstOp, at: noon },
  { typ: 'partner.identity', op: lastOp, at: noon },
  { typ: 'statement.offer', body, seal, at: noon },
  { typ: 'statement', body, sealA: seal, sealB: seal, at: noon },
]

const pick = (typ: string): object => [...items, ...entries].find((one) => one.typ === typ) ?? {}
const anInvite: Invite = invite

/** The value without the members that a vector takes away. */
const without = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))

function bad(id: string, schema: string, why: string, value: object): Vector {
  return { id, covers: rules('ENC-11'), why, input: { schema, value }, expect: no() }
}
const item = (id: string, typ: string, why: string, more: object): Vector =>
  bad(id, 'Item', why, without({ ...pick(typ), ...more }))
const entry = (id: string, typ: string, why: string, more: object): Vector =>
  bad(id, 'Entry', why, { ...pick(typ), ...more })

const badItems: readonly Vector[] = [
  item('unknown-typ', 'order', 'Only what the schemas name.', { typ: 'order.cancel' }),
  bad('no-typ', 'Item', 'Every body says what it is.', { from: ash.id }),
  item('order-nothing', 'order', 'A transfer moves one second at least.', { seconds: 0 }),
  item('order-negative', 'order', 'Never backwards.', { seconds: -1 }),
  item('order-opening', 'order', 'Opening balances do not travel.', { purpose: 'opening' }),
  item('order-free-text', 'order', 'A category is a code.', { category: 'Gardening for Mrs Evans' }),
  item('order-memo', 'order', 'No room for remarks.', { memo: 'thank you' }),
  item('order-bank-in-capitals', 'order', 'Ids are lower case.', { to: birch.id.toUpperCase() }),
  item('order-route-empty', 'order', 'Straight is without a route.', { route: [] }),
  item('order-route-far', 'order', 'Three banks between at most.', {
    route: [cedar.id, birch.id, ash.id, cedar.id],
  }),
  item('advert-amounts', 'advert', 'Room is told in steps.', {
    body: advertBy(ash, [{ bank: birch.id, give: 3600, take: 0 }]).body,
  }),
  ...[
    item('position-nothing', 'position', 'What cannot be cleared is not told.', {
      body: positionBy(ash, [{ bank: birch.id, owed: 0, most: 0 }]).body,
    }),
    item('position-huge', 'position', 'More than a year of hours is not cleared at once.', {
      body: positionBy(ash, [{ bank: birch.id, owed: 31_536_001, most: 31_536_001 }]).body,
    }),
    item('hold-other-purpose', 'lane.hold', 'A hold has no purpose but to clear.', { purpose: 'exchange' }),
  ].map((vector) => ({ ...vector, covers: rules('ENC-11 CLR-02 CLR-07') })),
  item('intro-nobody', 'intro', 'It says who speaks.', { genesis: undefined }),
  item('order-day-with-time', 'order', 'A day has no time.', { day: `${today}T12:00` }),
  item('order-time-in-milliseconds', 'order', 'Instants are seconds, at most the year 9999.', {
    at: noon * 1000,
  }),
  item('accept-no-key', 'accept', 'The key of the receipt is named.', { key: '' }),
  {
    ...item('decline-text', 'decline', 'A code, no sentence.', { code: 'Not today.' }),
    covers: rules('ENC-11 ERR-01'),
  },
  {
    ...item('hold-long-route', 'lane.hold', 'At most three banks after the peer.', {
      route: [1, 2, 3, 4].map(() => ash.id),
    }),
    covers: rules('ENC-11 TRF-08'),
  },
  item('hold-number-0', 'lane.hold', 'Entries are numbered from 1.', { seq: 0 }),
  item('hold-epoch-0', 'lane.hold', 'Epochs are numbered from 1.', { ep: 0 }),
  item('hold-no-ack', 'lane.hold', 'Every entry acknowledges.', { ack: {} }),
  item('hold-decider-short', 'lane.hold', 'The decider has a key.', { decider: { bank: birch.id } }),
  item('settle-no-seal', 'lane.settle', 'A receipt is sealed.', { receipt: { body: receipt.body } }),
  item('settle-other-body', 'lane.settle', 'A receipt is a receipt.', {
    receipt: { body: accept, seal: receipt.seal },
  }),
  {
    ...item('release-no-code', 'lane.release', 'A release says why.', { code: '' }),
    covers: rules('ENC-11 ERR-01'),
  },
  item('limit-negative', 'lane.limit', 'A limit is not negative.', { limit: -1 }),
  item('ack-negative', 'lane.ack', 'Numbers are not negative.', { seq: -1 }),
  item('status-unknown', 'xfer.status', 'open, paid or never.', { state: 'maybe' }),
  {
    ...item('status-paid-bare', 'xfer.status', 'Paid is proved by the receipt.', { receipt: undefined }),
    covers: rules('ENC-11 TRF-19'),
  },
  {
    ...item('status-open-paid', 'xfer.status', 'What has a receipt is paid.', { state: 'open' }),
    covers: rules('ENC-11 TRF-19'),
  },
  {
    ...item('status-never-paid', 'xfer.status', 'What has a receipt is paid.', { state: 'never' }),
    covers: rules('ENC-11 TRF-19'),
  },
  item('found-name', 'found', 'An account id, no name.', { account: 'Bea' }),
  item('find-name', 'find', 'The name travels hashed.', { name: 'bea' }),
  item('hello-no-protocol', 'hello', 'One protocol at least.', { protocols: [] }),
  item('hello-nine-addresses', 'hello', 'Eight at most.', {
    addrs: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `/${n}`),
  }),
  item('hello-long-checkpoint', 'hello', '1024 characters at most.', { checkpoint: 'x'.repeat(1025) }),
  item('hello-address-space', 'hello', 'No spaces in an address.', { addrs: ['/ip4/192.0.2.1 '] }),
  item('propose-no-genesis', 'agr.propose', 'A stranger shows its genesis.', { genesis: {} }),
  item('propose-other-protocol', 'agr.propose', 'An agreement pins the protocol.', {
    agreement: { ...agreement, protocol: 'tbf/2' },
  }),
  {
    ...item('propose-epoch-0', 'agr.propose', 'The first epoch is 1.', { agreement: { ...agreement, ep: 0 } }),
    covers: rules('ENC-11 AGR-03'),
  },
  item('propose-no-holds', 'agr.propose', 'One hold at least.', { agreement: { ...agreement, maxHolds: 0 } }),
  item('concluded-long-name', 'agr.concluded', '80 characters at most.', { name: 'x'.repeat(81) }),
  item('statement-other-end', 'stmt.propose', 'It ends in one of three ways.', {
    body: { ...body, final: 'lost' },
  }),
  item('statement-number-0', 'stmt.propose', 'Statements are numbered from 1.', { body: { ...body, n: 0 } }),
  item('statement-name', 'stmt.propose', 'No room for names.', { body: { ...body, title: 'Ash' } }),
  item('statement-no-holds', 'stmt.view', 'Both lanes.', { body: { ...body, holds: { a: held } } }),
  item('statement-many-holds', 'stmt.view', 'No more holds than there may be.', {
    body: { ...body, holds: { a: held, b: { count: 4097, seconds: 0 } } },
  }),
  item('statement-agreed-hidden', 'stmt.agree', 'The body, or nothing.', { body: idOf(body) }),
  item('copy-item', 'stmt.copy', 'Only lane entries stand in lanes.', { entry: order }),
  item('get-negative', 'stmt.get', 'Numbers are not negative.', { number: -1 }),
  item('own-many', 'own.get', 'No more than fit in a few frames.', { most: 33 }),
  item('own-item', 'own', 'Only lane entries are given back.', { entry: order }),
  item('own-accept', 'own', 'Only orders come with them.', { order: accept }),
  item('own-end-long', 'own.end', '1024 characters at most.', { note: 'x'.repeat(1025) }),
  item('copies-no-proof', 'copies', 'Nobody is believed without a seal.', { proof: undefined }),
  bad('invite-is-no-item', 'Item', 'An invite travels as a line of text.', anInvite),
  bad('entry-is-no-item', 'Item', 'Log entries do not travel.', out(hold)),
]

const badEntries: readonly Vector[] = [
  entry('unknown-entry', 'rules', 'Only what the schemas name.', { typ: 'mint' }),
  entry('exchange-name', 'exchange', 'An account id, no name.', { giver: 'Ann Evans' }),
  entry('exchange-note', 'exchange', 'No room for remarks.', { note: 'weeding' }),
  entry('exchange-refund', 'exchange', 'A refund is an order.', { purpose: 'refund' }),
  entry('exchange-nothing', 'exchange', 'One second at least.', { seconds: 0 }),
  entry('account-kind', 'account.open', 'A kind that does not exist.', { kind: 'bank' }),
  entry('account-tag', 'account.open', 'A tag that does not exist.', { tag: 'shop' }),
  entry('reversal-text', 'reversal', 'A reason is a code.', { reason: 'Wrong person!' }),
  entry('rules-no-seconds', 'rules', 'A maximum of nothing.', { maxSeconds: 0 }),
  entry('rules-decide-fast', 'rules', 'Five seconds at least.', { decideSeconds: 4 }),
  entry('rules-owed-negative', 'rules', 'A limit is not negative.', { maxOwedOutside: -1 }),
  entry('statement-one-seal', 'statement', 'Both seals.', { sealB: {} }),
  entry('genesis-no-genesis', 'genesis', 'It holds the genesis.', { genesis: {} }),
  entry('agreement-one-seal', 'agreement.open', 'Both seals.', { sealB: {} }),
  {
    ...entry('agreement-epoch-0', 'agreement.open', 'The first epoch is 1.', {
      agreement: { ...agreement, ep: 0 },
    }),
    covers: rules('ENC-11 AGR-03'),
  },
  entry('in-item', 'lane.in', 'Only lane entries stand in lanes.', { entry: order }),
  entry('in-ack', 'lane.in', 'A bare ack is no entry.', { entry: pick('lane.ack') }),
  entry('out-proof', 'lane.out', 'Own entries have no proof.', { proof }),
  entry('proof-long-path', 'lane.proof', 'Twelve hashes at most.', {
    proof: { ...proof, path: Array.from({ length: 13 }, () => xfer) },
  }),
  entry('proof-empty-batch', 'lane.proof', 'A batch has one body at least.', {
    proof: { ...proof, size: 0 },
  }),
  entry('recovered-item', 'lane.recovered', 'Only lane entries stand in lanes.', { entry: order }),
  entry('recovered-accept', 'order.recovered', 'Orders only.', { order: accept }),
  bad('item-is-no-entry', 'Entry', 'Items are logged inside entries.', order),
]

const fine = (id: string, covers: string, why: string, typ: string, more: object): Vector => ({
  ...item(id, typ, why, more),
  covers: rules(`ENC-11 ${covers}`),
  expect: { ok: true },
})

/** As many as there may be, and the other answers. */
const moreItems: readonly Vector[] = [
  fine('hold-route-3', 'TRF-08', 'Three banks after the peer.', 'lane.hold', {
    route: [1, 2, 3].map(() => ash.id),
  }),
  fine('status-open', 'TRF-19', 'Nothing is decided.', 'xfer.status', { state: 'open', receipt: undefined }),
  fine('status-never', 'TRF-19', 'It is never paid.', 'xfer.status', { state: 'never', receipt: undefined }),
]

const good = (schema: string, values: readonly { typ: string }[]): Vector[] =>
  values.map((value) => ({
    id: value.typ.replaceAll('.', '-'),
    covers: rules('ENC-11'),
    why: `A good ${value.typ}.`,
    input: { schema, value },
    expect: { ok: true },
  }))

/** The files about schemas. */
export function itemFiles(): VectorFile[] {
  const about = 'Values that are, or are not, valid by the schema with this title.'
  return [
    { name: 'frame/items.json', kind: 'schema.value', about, vectors: [...good('Item', items), ...moreItems, ...badItems] },
    {
      name: 'ledger/entries.json',
      kind: 'schema.value',
      about,
      vectors: [...good('Entry', entries), ...badEntries],
    },
  ]
}
