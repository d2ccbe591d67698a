import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import type { LaterEntry } from '../../protocol/ledger/fold.ts'
import type { AccountOpen, Exchange, Reversal } from '../../protocol/generated/types.ts'
import { maxBalance, type BankState } from '../../protocol/ledger/state.ts'
import { bytesOf, exchangeOf, hour, keyOf, nonceOf, noon, rebuild, type TownBank } from './town-bank.ts'
import { Town } from './town.ts'

/** A seal by somebody, of something: the fold looks at its key only. */
const sealBy = (name: string) => ({ key: keyOf(bytesOf(name)), sig: 'A'.repeat(86) })

/** A bank with a partner, and one account for every rule. */
function house(): { town: Town; bank: TownBank; partner: string } {
  const town = new Town('mill', 'quay')
  town.agreeAll()
  const [bank, quay] = town.banks as [TownBank, TownBank]
  bank.open('kim', { key: keyOf(bytesOf('kim')) })
  bank.open('cap', { ceiling: 1 * hour })
  bank.open('dora', { kind: 'agency' })
  bank.exchange('first', { seconds: 600 })
  town.transfer({ from: bank, to: quay, seconds: 600, id: 'ordered' })
  return { town, bank, partner: `p-${quay.id.slice(4)}` }
}

const append = (bank: TownBank, entry: LaterEntry): string => {
  const refusal = bank.turn((turn) => turn.append(entry))
  return refusal === undefined ? 'ok' : `${refusal.code} ${refusal.params['account'] ?? ''}`.trim()
}

const opening = (change: Partial<AccountOpen>): AccountOpen => ({
  ...{ typ: 'account.open', account: 'new', kind: 'member', floor: 0, ceiling: 0, by: 'admin', at: noon },
  ...change,
})

const limit = (account: string, floor: number, ceiling: number) =>
  ({ typ: 'account.limit', account, floor, ceiling, by: 'admin', at: noon }) as const

const key = (account: string) =>
  ({ typ: 'account.key', account, key: keyOf(bytesOf('kim')), by: 'admin', at: noon }) as const

const reversal = (of: string, change: Partial<Reversal> = {}): Reversal => {
  const { giver, receiver } = exchangeOf(of)
  const parties = { giver, receiver, seconds: 600 }
  const ids = { id: nonceOf(`reversal of ${of}`), of: nonceOf(of) }
  return { typ: 'reversal', ...ids, ...parties, reason: 'mistake', by: 'broker', at: noon, ...change }
}

t.test('each rule has its code, and an earlier rule speaks first', async (t) => {
  const { bank, town, partner } = house()
  const huge = bank.state.rules.maxSeconds + 1
  const bad = { giver: 'sys-transit', receiver: 'kim', seconds: huge, day: '2026-02-30' }
  /** Breaks the named rule and, as far as one entry can, all that come after it. */
  const exchanges: readonly (readonly [string, Partial<Exchange>])[] = [
    ['id-known', { ...bad, id: nonceOf('first'), giver: 'nobody', receiver: 'nobody' }],
    ['id-known', { ...bad, id: nonceOf('ordered') }],
    ['same-account', { ...bad, giver: 'nobody', receiver: 'nobody' }],
    ['unknown-account nobody', { ...bad, giver: 'nobody', receiver: 'none' }],
    ['unknown-account none', { ...bad, receiver: 'none' }],
    ['account-not-usable sys-transit', bad],
    [`account-not-usable ${partner}`, { ...bad, giver: 'cap', receiver: partner }],
    ['account-not-usable sys-opening', { ...bad, giver: 'sys-opening' }],
    ['over-house-maximum', { ...bad, giver: 'cap' }],
    ['day-invalid', { ...bad, giver: 'cap', seconds: 11 * hour }],
    ['day-in-future', { ...bad, giver: 'cap', seconds: 11 * hour, day: '2026-11-23' }],
    ['day-too-old', { ...bad, giver: 'cap', seconds: 11 * hour, day: '2024-11-19' }],
    ['consent-missing kim', { giver: 'cap', receiver: 'kim', seconds: 11 * hour }],
    ['consent-invalid kim', { giver: 'cap', receiver: 'kim', seconds: 11 * hour, consent: sealBy('ann') }],
    ['consent-invalid bob', { giver: 'cap', seconds: 11 * hour, consent: sealBy('bob') }],
    ['below-floor bob', { giver: 'cap', seconds: 11 * hour }],
    ['above-ceiling cap', { giver: 'cap', seconds: hour + 1 }],
    ['account-not-usable bob', { purpose: 'opening' }],
    ['account-not-usable sys-transit', { purpose: 'opening', giver: 'sys-transit', receiver: 'sys-opening' }],
    [`account-not-usable ${partner}`, { purpose: 'opening', giver: 'sys-opening', receiver: partner }],
    ['account-not-usable sys-transit', { purpose: 'opening', giver: 'sys-opening', receiver: 'sys-transit' }],
    ['same-account', { purpose: 'opening', giver: 'sys-opening', receiver: 'sys-opening' }],
    ['consent-missing kim', { purpose: 'opening', giver: 'sys-opening', receiver: 'kim', seconds: huge }],
    ['below-floor bob', { purpose: 'opening', giver: 'sys-opening', seconds: huge }],
    ['above-ceiling cap', { purpose: 'opening', giver: 'cap', receiver: 'sys-opening', seconds: huge }],
  ]
  const crossed = { floor: 1, ceiling: 0, agency: 'ann' }
  const others: readonly (readonly [string, LaterEntry])[] = [
    ['account-exists ann', opening({ ...crossed, account: 'ann', kind: 'system' })],
    ['account-exists sys-opening', opening({ account: 'sys-opening' })],
    [`account-exists ${partner}`, opening({ account: partner })],
    ['account-not-usable sys-own', opening({ ...crossed, account: 'sys-own', kind: 'partner' })],
    ['account-not-usable sys-refund', opening({ ...crossed, account: 'sys-refund' })],
    ['account-not-usable p-other', opening({ ...crossed, account: 'p-other' })],
    ['limits-crossed', opening(crossed)],
    ['unknown-agency ann', opening({ agency: 'ann' })],
    ['unknown-agency none', opening({ agency: 'none' })],
    ['limits-crossed', limit('none', 1, 0)],
    ['unknown-account none', limit('none', 0, 0)],
    ['account-not-usable sys-opening', limit('sys-opening', 0, 0)],
    [`account-not-usable ${partner}`, limit(partner, 0, 0)],
    ['unknown-account none', key('none')],
    ['account-not-usable sys-transit', key('sys-transit')],
    ['unknown-exchange', reversal('none')],
    ['not-reversible', reversal('ordered')],
    ['unknown-exchange', reversal('first', { seconds: 599 })],
    ['unknown-exchange', reversal('first', { giver: 'bob', receiver: 'ann' })],
    ['unknown-exchange', reversal('first', { receiver: 'cap' })],
  ]
  const before = structuredClone(bank.state)
  const rows = [...exchanges.map(([code, change]) => [code, exchangeOf('new', change)] as const), ...others]
  const wrong = rows.flatMap(([code, entry]) => {
    const found = append(bank, entry)
    return found === code ? [] : [`${JSON.stringify(entry)}: ${found}, not ${code}`]
  })
  t.same(wrong, [])
  t.ok(isDeepStrictEqual(bank.state, before), 'a refused entry changes nothing')
  t.same(town.problems, [])
})

t.test('an entry at the limit passes, one second past it does not', async (t) => {
  const { bank } = house()
  const rules = { maxSeconds: 9 * hour, maxAgeDays: 0, decideSeconds: 60, orderSeconds: 600 }
  t.equal(append(bank, { typ: 'rules', ...rules, by: 'admin', at: noon }), 'ok')
  bank.open('low', { floor: -9 * hour, ceiling: 9 * hour })
  bank.open('top', { floor: -9 * hour, ceiling: 9 * hour })
  const codes = [9 * hour + 1, 9 * hour, 1].map((seconds, at) =>
    append(bank, exchangeOf(`limit ${at}`, { giver: 'top', receiver: 'low', seconds })),
  )
  t.same(codes, ['over-house-maximum', 'ok', 'below-floor low'])
  t.equal(append(bank, exchangeOf('more', { giver: 'top', seconds: 1 })), 'above-ceiling top')
  t.equal(append(bank, exchangeOf('yesterday', { day: '2026-11-20' })), 'day-too-old')

  t.equal(append(bank, limit('low', -9 * hour - 1, 9 * hour)), 'ok')
  t.equal(append(bank, exchangeOf('one', { receiver: 'low', seconds: 1 })), 'ok')
  t.equal(append(bank, limit('low', 0, 0)), 'ok', 'limits may leave the balance outside')
  t.equal(append(bank, exchangeOf('two', { receiver: 'low', seconds: 1 })), 'below-floor low')
  t.equal(
    append(bank, exchangeOf('three', { giver: 'low', seconds: 9 * hour })),
    'ok',
    'and it may come nearer',
  )
  t.equal(append(bank, exchangeOf('four', { giver: 'low', seconds: 1 })), 'ok')
  t.equal(append(bank, exchangeOf('five', { giver: 'low', seconds: 1 })), 'above-ceiling low')
})

t.test('what is reserved counts against the floor, what is expected against the ceiling', async (t) => {
  const town = new Town('mill', 'quay')
  town.agreeAll()
  const [mill, quay] = town.banks as [TownBank, TownBank]
  const { xfer } = town.order({ from: mill, to: quay, seconds: 4 * hour, id: 'order' })
  t.equal(append(mill, exchangeOf('a', { seconds: 6 * hour + 1 })), 'below-floor bob')
  t.equal(append(mill, exchangeOf('b', { seconds: 6 * hour })), 'ok')
  town.deliverAt(0)
  t.equal(quay.transfer(xfer).state, 'accepted')
  append(quay, limit('ann', 0, 5 * hour))
  t.equal(append(quay, exchangeOf('c', { seconds: hour + 1 })), 'above-ceiling ann')
  t.equal(append(quay, exchangeOf('d', { seconds: hour })), 'ok')
  town.run()
  t.same([mill.account('bob').balance, mill.account('bob').reserved], [-10 * hour, 0])
  t.same([quay.account('ann').balance, quay.account('ann').expected], [5 * hour, 0])
})

t.test('a reversal may breach every limit, and happens once', async (t) => {
  const { bank } = house()
  t.equal(append(bank, limit('ann', 600, 600)), 'ok')
  t.equal(append(bank, limit('bob', -1200, -1200)), 'ok')
  t.equal(append(bank, reversal('first')), 'ok')
  t.same([bank.account('ann').balance, bank.account('bob').balance], [0, -600], 'below and above')
  t.equal(append(bank, reversal('first')), 'already-reversed')
  t.equal(append(bank, reversal('first', { id: nonceOf('again'), seconds: 1 })), 'already-reversed')
  t.equal(append(bank, exchangeOf('first')), 'id-known', 'its identifier is not free again')
  t.equal(append(bank, reversal('reversal of first')), 'unknown-exchange', 'a reversal is not reversed')
})

t.test('opening balances sum to zero with the opening account, whatever their day and size', async (t) => {
  const { bank, town } = house()
  const old = { purpose: 'opening', day: '1999-12-31' } as const
  const credit = { ...old, giver: 'ann', receiver: 'sys-opening', seconds: 90 * hour }
  t.equal(append(bank, exchangeOf('credit', credit)), 'ok')
  t.equal(append(bank, exchangeOf('debit', { ...old, giver: 'sys-opening', seconds: 9 * hour })), 'ok')
  t.equal(append(bank, exchangeOf('project', { ...credit, giver: 'dora' })), 'ok')
  t.equal(bank.account('sys-opening').balance, -171 * hour)
  const { giver, receiver, seconds } = credit
  t.equal(
    append(bank, reversal('credit', { giver, receiver, seconds })),
    'ok',
    'and is taken back like any other',
  )
  t.equal(bank.account('ann').balance, 600)
  t.same(town.problems, [])
})

t.test('no balance leaves the safe integers', async (t) => {
  const { bank, town } = house()
  for (const account of ['low', 'top', 'mid']) bank.open(account, { floor: -maxBalance, ceiling: maxBalance })
  const open = (id: string, giver: string, receiver: string, seconds: number): string =>
    append(bank, exchangeOf(id, { purpose: 'opening', giver, receiver, seconds }))
  t.equal(append(bank, exchangeOf('low', { giver: 'low', receiver: 'mid', seconds: 600 })), 'ok')
  t.equal(append(bank, exchangeOf('top', { giver: 'mid', receiver: 'top', seconds: 600 })), 'ok')
  t.equal(open('o1', 'sys-opening', 'low', maxBalance), 'ok')
  t.equal(open('o2', 'sys-opening', 'mid', 1), 'above-ceiling sys-opening')
  t.equal(open('o3', 'top', 'sys-opening', maxBalance), 'ok')
  t.equal(open('o4', 'sys-opening', 'low', 601), 'below-floor low')
  t.equal(open('o5', 'sys-opening', 'low', 600), 'ok')
  t.equal(open('o6', 'top', 'sys-opening', 601), 'above-ceiling top')
  t.equal(open('o7', 'top', 'sys-opening', 600), 'ok')
  t.same([bank.account('low').balance, bank.account('top').balance], [-maxBalance, maxBalance])
  t.equal(append(bank, exchangeOf('x', { giver: 'ann', receiver: 'low', seconds: 1 })), 'below-floor low')
  t.equal(append(bank, exchangeOf('y', { giver: 'top', receiver: 'ann', seconds: 1 })), 'above-ceiling top')
  const parties = (giver: string, receiver: string): Partial<Reversal> => ({ giver, receiver })
  t.equal(append(bank, reversal('low', parties('low', 'mid'))), 'balance-overflow low')
  t.equal(append(bank, reversal('top', parties('mid', 'top'))), 'balance-overflow top')
  t.same(town.problems, [])
  t.ok(sameAgain(bank), 'and the log makes the same bank')
})

t.test('the log makes the same bank again', async (t) => {
  const { bank, town } = house()
  append(bank, limit('ann', -5, 5 * hour))
  append(bank, key('dora'))
  append(bank, opening({ account: 'club', kind: 'venue', tag: 'community' }))
  append(bank, opening({ account: 'plan', kind: 'project', agency: 'dora' }))
  append(bank, exchangeOf('second', { seconds: 60 }))
  append(bank, reversal('first'))
  t.same(town.problems, [])
  t.ok(sameAgain(bank))
  const { state } = rebuild(bank.blocks)
  const record = state.exchanges.get(nonceOf('second'))
  t.equal(record?.giver, state.accounts.get('ann'), 'records refer to the accounts themselves')
  t.equal([...state.transfers.values()][0]?.account, state.accounts.get('bob'))
})

/** Whether the log on disk makes exactly the state in memory. */
function sameAgain(bank: TownBank): boolean {
  const again: BankState = rebuild(bank.blocks).state
  return isDeepStrictEqual(again, bank.state)
}
