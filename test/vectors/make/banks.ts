/**
 * The banks, accounts and agreements of the vectors. Everything follows from fixed seeds: one byte, repeated 32 times. A
 * private key in here is known to everybody.
 */
import { toBase64url } from '../../../protocol/bytes.ts'
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import type {
  AccountKind,
  AccountOpen,
  Agreement,
  AgreementOpen,
  BankId,
  Entry,
  Exchange,
  Genesis,
  Seal,
} from '../../../protocol/generated/types.ts'
import { bankIdOf } from '../../../protocol/identity.ts'
import { digest, oid, sealBatch } from '../../../protocol/seal.ts'

/** Noon of 21 November 2026, the hour at which everything in the vectors begins. */
export const noon = 1_795_262_400
/** The day of `noon`. */
export const today = '2026-11-21'
/** One time credit. */
export const hour = 3600

/** A bank of the vectors. */
export interface Bank {
  readonly id: BankId
  readonly genesis: Genesis
  /** Seed of the operational key. */
  readonly seed: Uint8Array
}

/** A seed of 32 equal bytes. */
export function seedOf(byte: number): Uint8Array {
  return new Uint8Array(32).fill(byte)
}

/** The public key of a seed of equal bytes. */
export function keyOf(byte: number): string {
  return toBase64url(crypto.publicKey(seedOf(byte)))
}

/** The seed of a bank's key `cosign`: its byte is 0x20 above that of `op`. */
export function cosignSeed(bank: Bank): Uint8Array {
  return seedOf((bank.seed[0] ?? 0) + 0x20)
}

/** A nonce of 16 equal bytes. */
export function nonceOf(byte: number): string {
  return toBase64url(new Uint8Array(16).fill(byte))
}

/** The bank whose keys come from the bytes `n`, 0x10 + n, 0x20 + n and so on. */
export function makeBank(n: number): Bank {
  const genesis: Genesis = {
    typ: 'id.genesis',
    protocol: 'tbf/1',
    unit: 's',
    op: keyOf(n),
    transport: keyOf(0x10 + n),
    cosign: keyOf(0x20 + n),
    rotation: { keys: [keyOf(0x30 + n), keyOf(0x40 + n), keyOf(0x50 + n)], threshold: 2 },
    at: noon - 86_400,
    nonce: nonceOf(n),
  }
  return { id: bankIdOf(crypto, genesis), genesis, seed: seedOf(n) }
}

/** The bank, had it made its genesis otherwise. */
export function remade(bank: Bank, more: Partial<Genesis>): Bank {
  const genesis = { ...bank.genesis, ...more }
  return { ...bank, id: bankIdOf(crypto, genesis), genesis }
}

/** Base64url of 32 zero bytes: a point of order 4, which is no key. */
export const weakKey = 'A'.repeat(43)

/** Three partners in a row, ash - birch - cedar, and a bank without partners. */
export const ash: Bank = makeBank(1)
export const birch: Bank = makeBank(2)
export const cedar: Bank = makeBank(3)
export const stranger: Bank = makeBank(4)

/** Seed byte of the key on Kim's own device. */
export const kimsKey = 0x61

/** A seal over one body by the key of `seed`. */
export function sealBy(seed: Uint8Array, body: object): Seal {
  return sealBatch(crypto, [digest(crypto, body)], seed)
}

/** Entry 0 of a bank's log. */
export function genesisEntry(bank: Bank): Entry {
  return { typ: 'genesis', genesis: bank.genesis, at: bank.genesis.at }
}

const setUpAt = noon - hour

/** Opens an account; floor -10 h and ceiling 20 h unless said otherwise. */
export function open(account: string, kind: AccountKind, more: Partial<AccountOpen> = {}): AccountOpen {
  const limits = { floor: -10 * hour, ceiling: 20 * hour }
  return { typ: 'account.open', account, kind, ...limits, by: 'admin', at: setUpAt, ...more }
}

/** An exchange inside a bank: one hour of gardening by `giver` for `receiver`, unless said otherwise. */
export function exchange(
  id: number,
  giver: string,
  receiver: string,
  more: Partial<Exchange> = {},
): Exchange {
  const help = { seconds: hour, day: today, category: 'garden' }
  const common = { typ: 'exchange', id: nonceOf(id), purpose: 'exchange' } as const
  return { ...common, giver, receiver, ...help, by: 'admin', at: noon, ...more }
}

/** Terms of the agreements of the vectors: five hours each way, four holds of together at most four hours. */
export const terms = { maxHolds: 4, maxHeld: 4 * hour, decideMax: 600 } as const

/** The agreement of two banks. `granted` are the most that the first and the second of them may owe. */
export function agreementOf(
  one: Bank,
  two: Bank,
  granted: readonly [number, number] = [5 * hour, 5 * hour],
): Agreement {
  const [a, b] = one.id < two.id ? [one, two] : [two, one]
  const [aMayOwe, bMayOwe] = one === a ? granted : [granted[1], granted[0]]
  const ch = oid(crypto, { typ: 'channel', a: a.id, b: b.id, unit: 's' })
  const head = { typ: 'agreement', protocol: 'tbf/1', unit: 's', ch, ep: 1, a: a.id, b: b.id } as const
  return { ...head, aMayOwe, bMayOwe, ...terms, at: setUpAt, nonce: nonceOf(0xaa) }
}

/** The log entry of an agreement, as `own` writes it. */
export function agreementEntry(
  own: Bank,
  peer: Bank,
  agreement: Agreement = agreementOf(own, peer),
): AgreementOpen {
  const [a, b] = agreement.a === own.id ? [own, peer] : [peer, own]
  const seals = { sealA: sealBy(a.seed, agreement), sealB: sealBy(b.seed, agreement) }
  return { typ: 'agreement.open', agreement, peer: peer.genesis, ...seals, by: 'admin', at: setUpAt }
}

/** Two members at each bank. */
export const members = new Map([
  [ash, ['ann', 'abe']],
  [birch, ['bea', 'bob']],
  [cedar, ['cat', 'cal']],
])

/** The log of a bank with its two members and the given partners. */
export function logOf(bank: Bank, ...partners: readonly Bank[]): Entry[] {
  const people = (members.get(bank) ?? []).map((account) => open(account, 'member'))
  return [genesisEntry(bank), ...people, ...partners.map((peer) => agreementEntry(bank, peer))]
}

/** A bank with one account of each kind, for the rules inside a bank. */
export const town: readonly Entry[] = [
  genesisEntry(ash),
  open('ann', 'member'),
  open('abe', 'member'),
  open('kim', 'member', { key: keyOf(kimsKey) }),
  open('choir', 'group'),
  open('care', 'agency', { floor: -1000 * hour, ceiling: 0 }),
  open('visits', 'project', { agency: 'care', floor: -100 * hour, ceiling: 0 }),
  open('cafe', 'venue', { tag: 'community', floor: 0, ceiling: 500 * hour }),
  open('fund', 'pot', { floor: 0 }),
]
