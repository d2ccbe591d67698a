import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import type { Entry, Exchange, LaneEntry, OrderOut, SealProof } from '../../protocol/generated/types.ts'
import type { LaterEntry } from '../../protocol/ledger/fold.ts'
import { claimsOf, consentOfExchange, consentOfOrder, sealClaim } from '../../protocol/log/claims.ts'
import { parseBlock } from '../../protocol/log/block.ts'
import { digest, MAX_BATCH, sealBatch, sealProof } from '../../protocol/seal.ts'
import { bytesOf, exchangeOf, hour, keyOf, nonceOf, noon, type TownBank } from './town-bank.ts'
import { Town } from './town.ts'

const kimSeed = bytesOf('kim')

/** Kim's word for an exchange. */
function consented(bank: TownBank, change: Partial<Exchange> = {}): Exchange {
  const entry = exchangeOf('kim', { receiver: 'kim', ...change })
  const consent = sealBatch(nodeCrypto, [digest(nodeCrypto, consentOfExchange(bank.id, entry))], kimSeed)
  return { ...entry, consent }
}

/** Kim's word for an order. */
function consentedOrder(town: Town, from: TownBank, to: TownBank): OrderOut {
  const entry = town.orderOf({ from, to, seconds: hour, id: 'order', receiver: 'kim' })
  const consent = sealBatch(nodeCrypto, [digest(nodeCrypto, consentOfOrder(entry))], kimSeed)
  return { ...entry, consent }
}

/** Two banks that exchanged everything that is signed; both have an account `kim` with a key. */
function signedTown(): { town: Town; mill: TownBank; quay: TownBank } {
  const town = new Town('mill', 'quay')
  const [mill, quay] = town.banks as [TownBank, TownBank]
  town.agreeAll()
  for (const bank of town.banks) bank.open('kim', { key: keyOf(kimSeed) })
  mill.turn((turn) => turn.append(consented(mill)))
  const { consent } = consentedOrder(town, mill, quay)
  town.transfer({
    from: mill,
    to: quay,
    seconds: hour,
    id: 'order',
    receiver: 'kim',
    ...(consent && { consent }),
  })
  town.transfer({ from: quay, to: mill, seconds: hour, id: 'back' })
  return { town, mill, quay }
}

const entriesOf = (bank: TownBank): Entry[] =>
  bank.blocks.flatMap((text) => {
    const parsed = parseBlock(text)
    if (!parsed.ok) throw new Error(parsed.error.code)
    return parsed.value.entries.map(({ body }) => body as unknown as Entry)
  })

/** Whether every claim of the entry holds; an entry without claims does not count as good. */
const holds = (bank: TownBank, entry: Entry): boolean => {
  const claims = claimsOf(nodeCrypto, bank.id, entry)
  return claims.length > 0 && claims.every((one) => nodeCrypto.verify(one.message, one.signature, one.key))
}

t.test('every signature that a log relies on is claimed, and holds', async (t) => {
  const { town, mill, quay } = signedTown()
  t.same([town.refusals, town.problems], [[], []])
  const counted = (bank: TownBank): string[] =>
    entriesOf(bank).flatMap((entry) => {
      const claims = claimsOf(nodeCrypto, bank.id, entry)
      const what = entry.typ === 'lane.in' || entry.typ === 'lane.out' ? entry.entry.typ : ''
      const good = claims.every((one) => nodeCrypto.verify(one.message, one.signature, one.key))
      const by = claims.map((one) => one.by).join(' ')
      return claims.length === 0 ? [] : [`${entry.typ} ${what}: ${by} ${good}`]
    })
  t.same(counted(mill), [
    'agreement.open : bank bank true',
    'exchange : member true',
    'order.out : member true',
    'lane.in lane.settle: bank bank true',
    'lane.in lane.hold: bank true',
    'lane.out lane.settle: bank true',
  ])
  t.same(counted(quay), [
    'agreement.open : bank bank true',
    'lane.in lane.hold: bank true',
    'lane.out lane.settle: bank true',
    'lane.in lane.settle: bank bank true',
  ])
})

t.test('a consent is for one exchange, at one bank, and nothing else', async (t) => {
  const { town, mill, quay } = signedTown()
  const entry = consented(mill)
  t.ok(holds(mill, entry))
  t.ok(
    holds(mill, { ...entry, purpose: 'donation', by: 'kim', at: noon + 1 }),
    'how it is filed is the bank’s affair',
  )
  const changes: Partial<Exchange>[] = [
    ...[{ id: nonceOf('another') }, { giver: 'bob' }, { receiver: 'ann' }, { seconds: hour + 1 }],
    ...[{ day: '2026-11-20' }, { category: 'cooking' }],
  ]
  t.same(
    changes.filter((change) => holds(mill, { ...entry, ...change })),
    [],
  )
  t.notOk(holds(quay, entry), 'at another bank')
  const order = consentedOrder(town, mill, quay)
  t.ok(holds(mill, order))
  const { nonce, payee, seconds, day, category } = order.order
  const alike = exchangeOf('x', { id: nonce, giver: payee, receiver: 'kim', seconds, day, category })
  t.notOk(
    holds(mill, { ...alike, ...(order.consent && { consent: order.consent }) }),
    'an order is no exchange',
  )
  const orders = [
    { to: mill.id },
    { payee: 'bob' },
    { seconds: 1 },
    { nonce: nonceOf('y') },
    { day: '2026-01-01' },
  ]
  t.same(
    orders.filter((change) => holds(mill, { ...order, order: { ...order.order, ...change } })),
    [],
  )
  t.notOk(holds(mill, { ...order, receiver: 'ann' }))
})

t.test('whose signature it must be is the fold’s question, and it asks', async (t) => {
  const { town, mill, quay } = signedTown()
  const code = (bank: TownBank, entry: LaterEntry) => bank.turn((turn) => turn.append(entry))?.code
  const byMallory = { ...consented(mill, { id: nonceOf('m') }), consent: sealClaimBy('mallory') }
  t.equal(code(mill, byMallory), 'consent-invalid')
  const third = new Town('mill', 'cove')
  const agreement = third.agreement(third.banks[0] as TownBank, third.banks[1] as TownBank)
  const seal = sealBatch(nodeCrypto, [digest(nodeCrypto, agreement)], bytesOf('mallory'))
  const peer = (third.banks[1] as TownBank).state.genesis
  const common = { typ: 'agreement.open', agreement, peer, by: 'admin', at: noon } as const
  t.equal(code(mill, { ...common, sealA: seal, sealB: seal }), 'bad-seal')
  const [hold] = entriesOf(quay).filter((one) => one.typ === 'lane.in')
  t.ok(hold?.typ === 'lane.in')
  if (hold?.typ !== 'lane.in') return
  const { mine, theirs, ch, ep } = mill.channel(quay)
  const links = {
    ch,
    ep,
    by: quay.id,
    seq: theirs.seq + 1,
    prev: theirs.tip,
    ack: { seq: mine.seq, oid: mine.tip },
  }
  const entry: LaneEntry = { typ: 'lane.resume', ...links, at: noon }
  const own = sealBatch(nodeCrypto, [digest(nodeCrypto, entry)], mill.env.seed)
  const proof = sealProof(nodeCrypto, [digest(nodeCrypto, entry)], 0, own)
  t.equal(
    code(mill, { typ: 'lane.in', entry, proof, at: noon }),
    'bad-seal',
    'a bank cannot seal for its partner',
  )
  t.equal(code(mill, { typ: 'lane.in', entry, at: noon }), undefined)
  const tip = mill.channel(quay).theirs.tip
  const late = { typ: 'lane.proof', ch, entry: tip, proof, at: noon } as const
  t.equal(code(mill, late), 'no-agreement', 'nor later')
  const theirSeal = sealBatch(nodeCrypto, [digest(nodeCrypto, entry)], quay.env.seed)
  const good = { ...late, proof: sealProof(nodeCrypto, [digest(nodeCrypto, entry)], 0, theirSeal) }
  t.ok(holds(mill, good))
  t.notOk(holds(mill, { ...good, entry: mine.tip }), 'a proof is for one entry')
  t.equal(code(mill, { ...good, entry: mine.tip }), 'id-known')
  t.equal(code(mill, good), undefined)
  t.equal(code(mill, good), 'id-known', 'and is needed once')
  t.same(town.problems, [])
})

const sealClaimBy = (name: string) => sealBatch(nodeCrypto, [bytesOf(name)], bytesOf(name))

t.test('a proof that leads nowhere is a claim that does not hold, never an exception', async (t) => {
  const { mill } = signedTown()
  const found = entriesOf(mill).filter((one) => one.typ === 'lane.in' && one.proof !== undefined)
  const [entry] = found
  t.ok(entry?.typ === 'lane.in' && holds(mill, entry))
  if (entry?.typ !== 'lane.in' || entry.proof === undefined) return
  const { proof } = entry
  const node = proof.path[0] ?? 'A'.repeat(43)
  const odd: Partial<SealProof>[] = [
    ...[{ index: 1 }, { index: 1, size: 1 }, { size: 2 }, { size: 0 }, { size: MAX_BATCH + 1 }],
    ...[
      { path: [node] },
      { path: [node, node], size: 3 },
      { path: Array<string>(12).fill(node), size: MAX_BATCH },
    ],
    ...[{ index: -1 }, { index: 2 ** 53 }, { sig: 'A'.repeat(86) }],
  ]
  const held = odd.filter((change) => holds(mill, { ...entry, proof: { ...proof, ...change } }))
  t.same(held, [])
})

t.test('a receipt holds for its own words only', async (t) => {
  const { mill } = signedTown()
  const settles = entriesOf(mill).filter((one) => one.typ === 'lane.in' && one.entry.typ === 'lane.settle')
  const [settle] = settles
  if (settle?.typ !== 'lane.in' || settle.entry.typ !== 'lane.settle') throw new Error('no settle')
  const { body, seal } = settle.entry.receipt
  const good = (change: object): boolean => {
    const { message, signature, key } = sealClaim(nodeCrypto, 'bank', { ...body, ...change }, seal)
    return nodeCrypto.verify(message, signature, key)
  }
  t.ok(good({}))
  const other = 'A'.repeat(43)
  const changes = [
    { seconds: 1 },
    { xfer: other },
    { accept: other },
    { hold: other },
    { from: mill.id },
    { at: 0 },
  ]
  t.same(changes.filter(good), [])
})
