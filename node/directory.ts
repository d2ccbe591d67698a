/**
 * Names: what people call accounts and partner banks. They live in the erasable store, never in the log, and leave the
 * bank only hashed (SPEC, ADR).
 */
import type { Crypto } from '../protocol/crypto.ts'
import type { AccountId, BankId, Oid } from '../protocol/generated/types.ts'
import { nameHash } from '../protocol/identity.ts'
import type { BankState } from '../protocol/ledger/state.ts'
import type { Store } from './ports.ts'

/** What we remember of another bank: of a partner besides its channel, and of those that are none. */
export interface PartnerCard {
  /** Our short name for it. */
  name: string
  /** How it calls itself. */
  title: string
  /** Where it was last seen to listen. */
  addrs: readonly string[]
  /** libp2p peer id, where our agreement does not say it: of a bank that is no partner. */
  peer?: string
}

const accountKey = (name: string): string => `name/${name}`
/** What a bank goes by that nobody named. */
const unnamed = (bank: BankId): string => bank.slice(4, 12)
const partnerKey = (bank: BankId): string => `partner/${bank}`

/** The register's names, held in memory and written through. */
export class Directory {
  private readonly accounts = new Map<string, AccountId>()
  private readonly names = new Map<AccountId, string>()
  private readonly hashes = new Map<Oid, AccountId>()
  private readonly cards = new Map<BankId, PartnerCard>()
  private readonly store: Store
  private readonly crypto: Crypto
  private readonly bank: BankId

  private constructor(store: Store, crypto: Crypto, bank: BankId) {
    this.store = store
    this.crypto = crypto
    this.bank = bank
  }

  /** Reads the register. */
  static async open(store: Store, crypto: Crypto, state: BankState): Promise<Directory> {
    const directory = new Directory(store, crypto, state.bank)
    for await (const [key, account] of store.list('name/')) {
      // A name is written before its account is opened; a crash between the two leaves a name of nothing.
      if (state.accounts.has(account)) directory.learn(key.slice('name/'.length), account)
    }
    for await (const [key, value] of store.list('partner/')) {
      directory.cards.set(key.slice('partner/'.length), JSON.parse(value) as PartnerCard)
    }
    return directory
  }

  private learn(name: string, account: AccountId): void {
    this.accounts.set(name, account)
    this.names.set(account, name)
    this.hashes.set(nameHash(this.crypto, this.bank, name), account)
  }

  /** True for a name that means an account already: what has the form of an identifier is never a person's name. */
  static isReserved(name: string): boolean {
    return /^(?:sys-.*|p-[a-z2-7]{52}|a[a-z2-7]{15})$/.test(name)
  }

  /** Reserves a name at once, so that two requests cannot take it; false if it is in use. */
  claim(name: string, account: AccountId): boolean {
    if (this.accounts.has(name)) return false
    this.learn(name, account)
    return true
  }

  /** Gives a claimed name up again. */
  release(name: string): void {
    const account = this.accounts.get(name)
    if (account === undefined) return
    this.accounts.delete(name)
    this.hashes.delete(nameHash(this.crypto, this.bank, name))
    if (this.names.get(account) === name) this.names.delete(account)
  }

  /** Writes a claimed name. */
  async keep(name: string, account: AccountId): Promise<void> {
    await this.store.put(accountKey(name), account)
  }

  /** Erases a name, also from the disk. */
  async erase(name: string): Promise<void> {
    this.release(name)
    await this.store.remove(accountKey(name))
    await this.store.compact()
  }

  /** The account that answers to a name, or to the hash of one. */
  accountNamed(name: string): AccountId | undefined {
    return this.accounts.get(name)
  }

  accountHashed(hash: Oid): AccountId | undefined {
    return this.hashes.get(hash)
  }

  /** The name of an account, if it has one. */
  nameOf(account: AccountId): string | undefined {
    return this.names.get(account)
  }

  /** A partner's card; a bank without one goes by the start of its id. */
  card(bank: BankId): PartnerCard {
    return this.cards.get(bank) ?? { name: unnamed(bank), title: '', addrs: [] }
  }

  /** The bank with this short name here, partner or not. */
  bankNamed(name: string): BankId | undefined {
    for (const [bank, card] of this.cards) if (card.name === name) return bank
    return undefined
  }

  /** How we call a bank, as an address has it: its short name, or else its id. */
  bankText(bank: BankId): string {
    const { name } = this.card(bank)
    return name === unnamed(bank) ? bank : name
  }

  /** All banks with a card. */
  banks(): Iterable<BankId> {
    return this.cards.keys()
  }

  /** The partner with this short name or bank id. */
  partnerNamed(ref: string, partners: Iterable<BankId>): BankId | undefined {
    for (const bank of partners) if (bank === ref || this.card(bank).name === ref) return bank
    return undefined
  }

  /** Changes a partner's card. */
  async setCard(bank: BankId, change: Partial<PartnerCard>): Promise<void> {
    const card = { ...this.card(bank), ...change }
    this.cards.set(bank, card)
    await this.store.put(partnerKey(bank), JSON.stringify(card))
  }
}
