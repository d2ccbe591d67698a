import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import { owed } from '../../protocol/federation/channel.ts'
import { placeOrder, receive } from '../../protocol/federation/react.ts'
import type { Item, LaneEntry, LaneHold, LaneSettle } from '../../protocol/generated/types.ts'
import { partnerAccount, refundAccount } from '../../protocol/ledger/state.ts'
import { digest, sealBatch } from '../../protocol/seal.ts'
import { bytesOf, hour, noon, rebuild, type TownBank } from './town-bank.ts'
import { problemsAtRest, problemsNow, Town, type Letter, type Terms, type Wish } from './town.ts'

type Five = readonly [TownBank, TownBank, TownBank, TownBank, TownBank]

/** Five banks, of which every two have an agreement. */
function fiveBanks(terms: Partial<Terms> = {}): { town: Town; banks: Five } {
  const town = new Town('mill', 'quay', 'cove', 'ford', 'glen')
  town.agreeAll(terms)
  return { town, banks: town.banks as unknown as Five }
}

/** Two banks and a wish of the first: an hour of help from the second. */
function pair(terms: Partial<Terms> = {}): { town: Town; mill: TownBank; quay: TownBank; wish: Wish } {
  const town = new Town('mill', 'quay')
  const [mill, quay] = town.banks as [TownBank, TownBank]
  town.agree(mill, quay, terms)
  return { town, mill, quay, wish: { from: mill, to: quay, seconds: hour, id: 'wish' } }
}

/** All balances of people, so that a test can say that nothing moved. */
const balances = (town: Town): string =>
  town.banks.map(({ state }) => [...state.accounts.values()].map((one) => one.balance).join(' ')).join(' | ')

const outcome = (bank: TownBank, xfer: string): string => {
  const { state, code } = bank.transfer(xfer)
  return code === undefined ? state : `${state} ${code}`
}

t.test('an exchange between two banks', async (t) => {
  const { town, mill, quay, wish } = pair()
  const { xfer } = town.transfer(wish)
  t.same([outcome(mill, xfer), outcome(quay, xfer)], ['paid', 'paid'])
  t.same([mill.account('bob').balance, quay.account('ann').balance], [-hour, hour])
  t.same([owed(mill.channel(quay)), owed(quay.channel(mill))], [hour, -hour])
  t.same(
    [mill.account(partnerAccount(quay.id)).balance, quay.account(partnerAccount(mill.id)).balance],
    [hour, -hour],
  )
  t.same(mill.transfer(xfer).receipt, quay.transfer(xfer).receipt, 'both have the receipt')
  t.same(problemsAtRest(town), [])
})

t.test('an exchange over other banks', async (t) => {
  for (const between of [1, 2, 3]) {
    const { town, banks } = fiveBanks()
    const [from, ...rest] = banks
    const via = rest.slice(0, between)
    const to = rest[between] ?? from
    const { xfer } = town.transfer({ from, to, via, seconds: hour, id: 'far' })
    const route = [from, ...via, to]
    t.same(
      route.map((bank) => outcome(bank, xfer)),
      Array(between + 2).fill('paid'),
      `${between} between`,
    )
    const edges = route.slice(1).map((bank, at) => {
      const before = route[at] ?? from
      return [owed(before.channel(bank)), owed(bank.channel(before))]
    })
    t.same(edges, Array(between + 1).fill([hour, -hour]), 'each owes the next')
    const middles = via.map((bank) => bank.account('sys-transit').balance + sumOf(bank))
    t.same(middles, Array(between).fill(0), 'those between end as they began')
    t.equal(owed(from.channel(to)), 0, 'though the order went straight')
    t.same([from.account('bob').balance, to.account('ann').balance], [-hour, hour])
    t.same(problemsAtRest(town), [])
    t.ok(town.banks.every((bank) => isDeepStrictEqual(rebuild(bank.blocks).state, bank.state)))
  }
})

const sumOf = (bank: TownBank): number =>
  [...bank.state.accounts.values()].reduce(
    (sum, { kind, balance }) => (kind === 'partner' ? sum + balance : sum),
    0,
  )

t.test('whatever stops a transfer gives everything back', async (t) => {
  type Scene = { town: Town; banks: Five; wish: Wish }
  const limitOf = (bank: TownBank, peer: TownBank, limit: number) =>
    bank.turn((turn) => turn.write(bank.channel(peer), { typ: 'lane.limit', limit }))
  const suspend = (bank: TownBank, peer: TownBank) =>
    bank.turn((turn) => turn.write(bank.channel(peer), { typ: 'lane.suspend', code: 'operator' }))
  /** Lets the letters go by until the hold has reached the bank before the last. */
  const untilForwarded = ({ town, banks }: Scene): void => {
    while (banks[1].channel(banks[2]).mine.holds.size === 0 && town.letters.length > 0) town.deliverAt(0)
  }
  const scenes: readonly (readonly [string, string, (scene: Scene) => void])[] = [
    [
      'the second bank has no room',
      'released partner-limit',
      ({ banks }) => limitOf(banks[2], banks[1], hour - 1),
    ],
    [
      'the second bank is suspended',
      'declined partner-suspended',
      ({ banks }) => suspend(banks[2], banks[1]),
    ],
    [
      'the first bank is suspended in flight',
      'released partner-suspended',
      ({ town, banks }) => {
        town.deliverAt(0)
        banks[1].prompt = false
        suspend(banks[1], banks[0])
      },
    ],
    [
      'the last bank lowers its limit in flight',
      'released partner-limit',
      (scene) => {
        untilForwarded(scene)
        limitOf(scene.banks[2], scene.banks[1], hour - 1)
      },
    ],
    [
      'the decider suspends in flight',
      'released partner-suspended',
      (scene) => {
        untilForwarded(scene)
        suspend(scene.banks[2], scene.banks[1])
      },
    ],
    [
      'the time to decide passes',
      'released expired',
      (scene) => {
        untilForwarded(scene)
        scene.town.now += 121
      },
    ],
    [
      'the decider gave up waiting',
      'released tombstoned',
      (scene) => {
        untilForwarded(scene)
        scene.town.now += 121
        scene.banks[2].tick()
      },
    ],
    ['nobody is there', 'declined unknown-payee', (scene) => (scene.wish = { ...scene.wish, payee: 'none' })],
    [
      'the payee is the bank itself',
      'declined unknown-payee',
      (scene) => (scene.wish = { ...scene.wish, payee: 'sys-opening' }),
    ],
    [
      'the payee has too much',
      'declined payee-ceiling',
      ({ banks }) => {
        const limits = { account: 'ann', floor: 0, ceiling: hour - 1, by: 'admin', at: noon }
        banks[2].turn((turn) => turn.append({ typ: 'account.limit', ...limits }))
      },
    ],
    [
      'the payee’s bank has a smaller maximum',
      'declined over-house-maximum',
      ({ banks }) => {
        const rules = { ...banks[2].state.rules, maxSeconds: hour - 1, by: 'admin', at: noon }
        banks[2].turn((turn) => turn.append({ typ: 'rules', ...rules }))
      },
    ],
    ['the order came too late', 'lapsed expired', (scene) => (scene.town.now += 86_401)],
    [
      'a refund of nothing',
      'declined unknown-payee',
      (scene) => (scene.wish = { ...scene.wish, payee: refundAccount }),
    ],
    [
      'the way leads on behind the decider',
      'bad-route',
      (scene) => {
        scene.wish = { ...scene.wish, via: [scene.banks[1], scene.banks[2], scene.banks[3]] }
      },
    ],
    [
      'the way leads back',
      'bad-route',
      (scene) => {
        scene.wish = { ...scene.wish, via: [scene.banks[1], scene.banks[0]] }
      },
    ],
    [
      'the way goes round in a circle',
      'bad-route',
      (scene) => {
        scene.wish = { ...scene.wish, via: [scene.banks[1], scene.banks[3], scene.banks[1]] }
      },
    ],
  ]
  const wrong: string[] = []
  for (const [what, expected, prepare] of scenes) {
    const { town, banks } = fiveBanks()
    const scene = {
      town,
      banks,
      wish: { from: banks[0], to: banks[2], via: [banks[1]], seconds: hour, id: what },
    }
    const before = balances(town)
    const early = /in flight|time to decide|gave up|too late/.test(what)
    const first = early ? town.order(scene.wish) : undefined
    prepare(scene)
    const { xfer, code } = first ?? town.order(scene.wish)
    town.run()
    town.heal()
    const found = code ?? outcome(banks[0], xfer)
    if (found !== expected) wrong.push(`${what}: ${found}, not ${expected}`)
    if (balances(town) !== before) wrong.push(`${what}: a balance moved`)
    wrong.push(...problemsAtRest(town).map((problem) => `${what}: ${problem}`))
  }
  t.same(wrong, [])
})

t.test('a bank without the next agreement lets go', async (t) => {
  const { town, banks } = line()
  const [mill, quay, , dell] = banks
  const { xfer } = town.transfer({ from: mill, to: dell, via: [quay, banks[4]], seconds: hour, id: 'gap' })
  t.same([outcome(mill, xfer), outcome(quay, xfer)], ['released no-route', 'released no-route'])
  town.heal()
  t.equal(outcome(dell, xfer), 'lapsed expired')
  t.same(problemsAtRest(town), [])
})

/** Five banks in a line: each has an agreement with its neighbours only. */
function line(): ReturnType<typeof fiveBanks> {
  const town = new Town('mill', 'quay', 'cove', 'dell', 'nook')
  const banks = town.banks as unknown as ReturnType<typeof fiveBanks>['banks']
  for (const [at, bank] of banks.slice(1).entries()) town.agree(banks[at] ?? bank, bank)
  return { town, banks }
}

t.test('an exchange with a bank that is no partner', async (t) => {
  const { town, banks } = line()
  const [mill, quay, cove, dell, nook] = banks
  const via = [quay, cove, dell]
  const { xfer } = town.transfer({ from: mill, to: nook, via, seconds: hour, id: 'far' })
  t.same(
    banks.map((bank) => outcome(bank, xfer)),
    Array(5).fill('paid'),
  )
  t.same([mill.account('bob').balance, nook.account('ann').balance], [-hour, hour])
  town.order({ from: mill, to: nook, via: [quay, dell], seconds: hour, id: 'broken' })
  town.order({ from: mill, to: nook, via: [quay], seconds: hour, id: 'no way in' })
  t.equal(
    town.order({ from: mill, to: nook, via: [cove, dell], seconds: hour, id: 'none' }).code,
    'unknown-partner',
  )
  t.equal(town.order({ from: mill, to: nook, seconds: hour, id: 'straight' }).code, 'unknown-partner')
  town.run()
  town.heal()
  const codes = [...mill.state.transfers.values()].map(({ state, code }) => `${state} ${code ?? ''}`)
  t.same(codes, ['paid ', 'released no-route', 'declined no-route'])
  t.same(problemsAtRest(town), [])
  t.ok(banks.every((bank) => isDeepStrictEqual(rebuild(bank.blocks).state, bank.state)))
})

t.test('a lane entry that breaks a rule changes nothing', async (t) => {
  const { town, banks } = fiveBanks({ owes: 5 * hour, owed: 5 * hour, maxHolds: 2, maxHeld: 4 * hour })
  const [mill, quay, cove] = banks
  town.transfer({ from: mill, to: quay, seconds: hour, id: 'before' })
  // Two holds of mill stay open at quay, since cove hears nothing; one hold of quay stays open at mill.
  for (const id of ['one', 'two']) town.order({ from: mill, to: cove, via: [quay], seconds: hour, id })
  const { xfer } = town.order({ from: quay, to: mill, seconds: hour, id: 'back' })
  const silent = ({ from, to, items }: Letter): boolean =>
    items.some(({ typ }) => typ === 'lane.hold') && (to === cove || from === quay)
  while (town.letters.some((letter) => !silent(letter)))
    town.deliverAt(town.letters.findIndex((letter) => !silent(letter)))
  const channel = quay.channel(mill)
  t.same([channel.theirs.holds.size, channel.mine.holds.size], [2, 1])

  const { mine, theirs, ch, ep } = channel
  const ack = { seq: mine.seq, oid: mine.tip }
  const links = { ch, ep, by: mill.id, seq: theirs.seq + 1, prev: theirs.tip, ack, at: noon }
  const [held] = theirs.holds.values()
  const [ours] = mine.holds.values()
  if (held === undefined || ours === undefined) throw new Error('no holds')
  const { accept } = mill.transfer(xfer)
  const terms = { seconds: 1, decideBy: noon + 60, decider: held.decider, accept: held.accept, route: [] }
  const hold: LaneHold = { typ: 'lane.hold', ...links, ...terms, xfer: digestText('new') }
  const body = {
    typ: 'receipt',
    from: mill.id,
    xfer,
    accept: ours.accept,
    hold: ours.oid,
    seconds: hour,
    at: noon,
  } as const
  const settle = (change: object = {}, seed = mill.env.seed): LaneSettle => {
    const changed = { ...body, ...change }
    const seal = sealBatch(nodeCrypto, [digest(nodeCrypto, changed)], seed)
    return { typ: 'lane.settle', ...links, xfer, receipt: { body: changed, seal } }
  }
  const resume = { typ: 'lane.resume', ...links } as const
  const other = digestText('other')
  const cheats: readonly (readonly [string, string, LaneEntry])[] = [
    ['one hold too many', 'it exceeds the number of holds', hold],
    ['a transfer held already', 'the transfer is held already', { ...hold, xfer: held.xfer }],
    ['a settle by another key', 'the receipt is not by the decider', settle({}, quay.env.seed)],
    ['a settle by another bank', 'the receipt is not by the decider', settle({ from: cove.id })],
    ['a receipt for fewer seconds', 'the receipt is for another hold', settle({ seconds: hour - 1 })],
    ['a receipt for another transfer', 'the receipt is for another hold', settle({ xfer: held.xfer })],
    ['a receipt for another accept', 'the receipt is for another hold', settle({ accept: other })],
    ['a receipt for another hold', 'the receipt names another hold', settle({ hold: other })],
    ['a settle of no hold', 'it answers no open hold', { ...settle(), xfer: held.xfer }],
    [
      'a release of no hold',
      'it answers no open hold',
      { typ: 'lane.release', ...links, xfer: other, code: 'declined' },
    ],
    [
      'an ack of what was never written',
      'it acknowledges what is not there',
      { ...resume, ack: { ...ack, seq: ack.seq + 1 } },
    ],
    [
      'an ack of another entry',
      'it acknowledges another entry than ours',
      { ...resume, ack: { ...ack, oid: other } },
    ],
    [
      'an ack that goes back',
      'it acknowledges what is not there',
      { ...resume, ack: { seq: 0, oid: channel.acked.oid } },
    ],
    ['another entry with the last number', 'lane-fork', { ...resume, seq: theirs.seq }],
    ['another entry before', 'lane-fork', { ...resume, prev: other }],
    ['an entry that is missing', 'lane-gap', { ...resume, seq: theirs.seq + 2 }],
    ['another epoch', 'no-agreement', { ...resume, ep: 2 }],
    ['another channel', 'no-agreement', { ...resume, ch: other }],
    ['our own lane', 'wrong-bank', { ...resume, by: quay.id }],
  ]
  const before = structuredClone(quay.state)
  const codeOf = (item: Item, from = mill): string => {
    const refusal = quay.turn((turn) => receive(turn, from.id, item))
    return String(refusal?.params['why'] ?? refusal?.code ?? 'ok')
  }
  const found = cheats.map(([what, , entry]) => `${what}: ${codeOf(entry)}`)
  t.same(
    found,
    cheats.map(([what, code]) => `${what}: ${code}`),
  )
  t.equal(codeOf({ ...resume, seq: theirs.seq - 1 }), 'ok', 'an old number is a repetition')
  t.equal(codeOf(resume, cove), 'wrong-bank', 'an entry of one partner, sealed by another')
  t.equal(codeOf(town.orderOf({ from: mill, to: quay, seconds: 1, id: 'x' }).order, cove), 'wrong-bank')
  t.equal(codeOf(town.orderOf({ from: mill, to: cove, seconds: 1, id: 'x' }).order), 'wrong-bank')
  if (accept !== undefined) t.equal(codeOf(accept, cove), 'wrong-bank')
  t.equal(codeOf({ typ: 'decline', from: mill.id, to: quay.id, xfer, code: 'declined' }, cove), 'wrong-bank')
  t.equal(
    codeOf({ typ: 'decline', from: cove.id, to: quay.id, xfer, code: 'declined' }, cove),
    'unknown-transfer',
  )
  t.ok(isDeepStrictEqual(quay.state, before), 'and nothing has changed')
  t.equal(codeOf(settle()), 'ok', 'the right receipt is taken')
  t.same(problemsNow(town), [])
})

const digestText = (text: string): string => toBase64url(bytesOf(text))

t.test('a hold over the limit or over what may wait is refused by the other side', async (t) => {
  const limits: readonly (readonly [string, Partial<Terms>])[] = [
    ['limit', { owes: 3 * hour }],
    ['held hours', { maxHeld: 3 * hour }],
  ]
  for (const [what, terms] of limits) {
    const { town, mill, quay, wish } = pair(terms)
    const { xfer } = town.order({ ...wish, seconds: 3 * hour })
    town.deliverAt(0)
    town.deliverAt(0)
    const [letter] = town.letters.splice(0)
    const [entry] = letter?.items ?? []
    if (entry?.typ !== 'lane.hold') throw new Error('no hold')
    const codeOf = (seconds: number): string =>
      quay.turn((turn) => receive(turn, mill.id, { ...entry, seconds }))?.code ?? 'ok'
    t.equal(codeOf(3 * hour + 1), 'lane-broken', `one second over the ${what}`)
    t.equal(quay.channel(mill).theirs.seq, 0)
    t.equal(codeOf(3 * hour), 'ok')
    t.equal(outcome(quay, xfer), 'paid')
    const again = mill.turn((turn) => placeOrder(turn, town.orderOf({ ...wish, id: 'again', seconds: 1 })))
    t.match(again?.code, /partner-limit|over-held-limit/, 'and its own bank does not even try')
  }
})
