/** Vectors of sums (LED-13): whatever limits an account has, no second is lost by counting beyond the safe integers. */
import type { Entry, Reversal } from '../../../protocol/generated/types.ts'
import { asked, asks, house, takes } from './order-common.ts'
import {
  agreementEntry,
  agreementOf,
  ash,
  birch,
  exchange,
  genesisEntry,
  nonceOf,
  noon,
  open,
  type Bank,
} from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { max } from './ledger-town.ts'

type Balances = Record<string, number>

function sum(
  id: string,
  covers: string,
  why: string,
  log: string,
  then: readonly Entry[],
  entry: Entry,
  expect: Balances | string,
): Vector {
  const verdict = typeof expect === 'string' ? no(expect) : { ok: true as const, balances: expect }
  return { id, covers: rules(`LED-13 ${covers}`), why, input: { log, then, entry }, expect: verdict }
}

const asking = (nonce: number, seconds: number): Entry => asks({ seconds, nonce: nonceOf(nonce) })
const taking = (nonce: number, seconds: number): Entry => takes(asked({ seconds, nonce: nonceOf(nonce) }))
/** The member gives or receives a second of another one. */
const gives = (id: number, giver: string, receiver: string): Entry =>
  exchange(id, giver, receiver, { seconds: 1 })
const back = (of: number, giver: string, receiver: string): Reversal => {
  const about = { id: nonceOf(0x99), of: nonceOf(of), giver, receiver, seconds: 1, reason: 'mistake' }
  return { typ: 'reversal', ...about, by: 'admin', at: noon }
}

const rich = { ann: max, 'sys-opening': -max }
const poor = { bea: -max, 'sys-opening': max }
const opening = { purpose: 'opening', seconds: max } as const
const annRich = exchange(1, 'ann', 'sys-opening', opening)
const beaPoor = exchange(1, 'sys-opening', 'bea', opening)
const toAndFro = (one: string, other: string): Entry[] => [gives(2, one, other), gives(3, other, one)]

const sums: readonly Vector[] = [
  sum(
    'out-most',
    'TRF-02',
    'As much may be reserved as can be counted.',
    'ash',
    [annRich, asking(4, max - 1)],
    asking(5, 1),
    rich,
  ),
  sum(
    'out-reserved',
    'TRF-02',
    'More may not, although the balance would bear it.',
    'ash',
    [annRich, asking(4, max)],
    asking(5, 1),
    'balance-overflow',
  ),
  sum(
    'in-most',
    'TRF-03',
    'As much may be expected as can be counted.',
    'birch',
    [beaPoor, taking(4, max - 1)],
    taking(5, 1),
    poor,
  ),
  sum(
    'in-expected',
    'TRF-03',
    'More may not, although the ceiling would bear it.',
    'birch',
    [beaPoor, taking(4, max)],
    taking(5, 1),
    'payee-ceiling',
  ),
  sum(
    'reversal-most',
    'LED-11',
    'What is reserved leaves room for the reversal.',
    'ash',
    [...toAndFro('ann', 'abe'), asking(4, max - 1)],
    back(2, 'ann', 'abe'),
    { ann: -1, abe: 1 },
  ),
  sum(
    'reversal-reserved',
    'LED-11',
    'What is reserved will leave the account too.',
    'ash',
    [...toAndFro('ann', 'abe'), asking(4, max)],
    back(2, 'ann', 'abe'),
    'balance-overflow',
  ),
  sum(
    'reversal-back-most',
    'LED-11',
    'What is expected leaves room for the reversal.',
    'birch',
    [...toAndFro('bob', 'bea'), taking(4, max - 1)],
    back(2, 'bob', 'bea'),
    { bea: 1, bob: -1 },
  ),
  sum(
    'reversal-expected',
    'LED-11',
    'What is expected will reach the account too.',
    'birch',
    [...toAndFro('bob', 'bea'), taking(4, max)],
    back(2, 'bob', 'bea'),
    'balance-overflow',
  ),
]

/** A bank with two members and a partner, all limits as wide as they can be. */
function wide(bank: Bank, partner: Bank, members: readonly string[]): Entry[] {
  const agreement = { ...agreementOf(ash, birch, [max, max]), maxHeld: max }
  return [
    genesisEntry(bank),
    ...members.map((account) => open(account, 'member', { floor: -max, ceiling: max })),
    house(max),
    agreementEntry(bank, partner, agreement),
  ]
}

/** The file about sums. */
export function sumFile(): VectorFile {
  return {
    name: 'transfer/sums.json',
    kind: 'ledger.admit',
    about: 'Accounts, partners and house rules with limits as wide as they can be.',
    given: { ash: wide(ash, birch, ['ann', 'abe']), birch: wide(birch, ash, ['bea', 'bob']) },
    vectors: sums,
  }
}
