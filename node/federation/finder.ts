import type { Crypto } from '../../protocol/crypto.ts'
import type { AccountId, BankId, Found, Item, Oid } from '../../protocol/generated/types.ts'
import { nameHash } from '../../protocol/identity.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Directory } from '../directory.ts'
import type { Clock, Store } from '../ports.ts'
import { MinuteTally } from './minute-tally.ts'

/** What the finder needs. */
export interface FinderInit {
  readonly crypto: Crypto
  readonly bank: BankId
  readonly directory: Directory
  readonly store: Store
  readonly clock: Clock
  /** Sends an item to a bank; false if it cannot be reached now. */
  readonly send: (bank: BankId, item: Item) => boolean
  readonly isPartner: (bank: BankId) => boolean
}

const answerMilliseconds = 5_000
/** A partner may ask for this many names a minute: enough for people, too few to try a dictionary. All strangers too. */
const askedPerMinute = 600

/** Finds which account of another bank answers to a short name, and answers the same question (SPEC, ADR). */
export class Finder {
  private readonly init: FinderInit
  private readonly waiting = new Map<Oid, ((found: Found) => void)[]>()
  /** Known accounts by `bank/name`, and names by `bank/account`; kept in the store, since people read them in statements. */
  private readonly accounts = new Map<string, AccountId>()
  private readonly names = new Map<string, string>()
  private readonly asked: MinuteTally

  constructor(init: FinderInit) {
    this.init = init
    this.asked = new MinuteTally(askedPerMinute, init.clock)
  }

  /** Reads what was found earlier. */
  async open(): Promise<void> {
    for await (const [key, account] of this.init.store.list('found/')) {
      const [bank = '', name = ''] = key.slice('found/'.length).split('/')
      this.learn(bank, name, account)
    }
  }

  /** The name under which we found an account of a partner bank. */
  nameOf(bank: BankId, account: AccountId): string | undefined {
    return this.names.get(`${bank}/${account}`)
  }

  private learn(bank: BankId, name: string, account: AccountId): void {
    this.accounts.set(`${bank}/${name}`, account)
    this.names.set(`${bank}/${account}`, name)
  }

  /** Asks the bank. Refusals: `unreachable`, `unknown-payee`. */
  async find(bank: BankId, name: string): Promise<Result<AccountId, Refusal>> {
    const known = this.accounts.get(`${bank}/${name}`)
    if (known !== undefined) return ok(known)
    const found = await this.ask(bank, name)
    if (found === undefined)
      return err(refuse('unreachable', { partner: this.init.directory.card(bank).name }))
    if (found.account === undefined) return err(refuse('unknown-payee'))
    this.learn(bank, name, found.account)
    await this.init.store.put(`found/${bank}/${name}`, found.account)
    return ok(found.account)
  }

  private ask(bank: BankId, name: string): Promise<Found | undefined> {
    const { crypto, clock } = this.init
    const hash = nameHash(crypto, bank, name)
    return new Promise((resolve) => {
      const done = (found: Found | undefined): void => {
        cancel()
        this.waiting.set(
          hash,
          (this.waiting.get(hash) ?? []).filter((one) => one !== done),
        )
        resolve(found)
      }
      const cancel = clock.after(answerMilliseconds, () => done(undefined))
      this.waiting.set(hash, [...(this.waiting.get(hash) ?? []), done])
      if (!this.init.send(bank, { typ: 'find', from: this.init.bank, to: bank, name: hash })) done(undefined)
    })
  }

  /** An item of a bank, a partner or one that introduced itself; true if it was a `find` or `found`. */
  heard(bank: BankId, item: Item, answer: (item: Item) => void): boolean {
    if (item.typ === 'found' && item.from === bank) {
      for (const done of this.waiting.get(item.name) ?? []) done(item)
    }
    if (item.typ !== 'find') return item.typ === 'found'
    if (item.from !== bank || item.to !== this.init.bank || this.tooMany(bank)) return true
    const account = this.init.directory.accountHashed(item.name)
    answer({ typ: 'found', from: this.init.bank, to: bank, name: item.name, ...(account && { account }) })
    return true
  }

  /** Partners each have their own limit. Strangers share one, since a bank id costs nothing. */
  private tooMany(asker: BankId): boolean {
    const bank = this.init.isPartner(asker) ? asker : 'strangers'
    return this.asked.tooMany(bank)
  }
}
