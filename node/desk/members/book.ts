/** All members of a timebank, found in every way in which people look for them. */
import { validateMember, validateMemberGone } from '../../../protocol/generated/validators.ts'
import type { Member, MemberGone } from '../../../protocol/generated/types.ts'
import { foldText } from '../../matching/text/words.ts'
import { sortName } from '../../register/member-names.ts'
import { isApplicant } from '../../register/member-states.ts'
import type { Register } from '../../register/register.ts'
import { Table } from '../../register/table.ts'
import { NameSearch } from './name-search.ts'

/** The tables of members with their indexes. Whoever reads here has checked that the asker may. */
export class MemberBook {
  readonly table: Table<Member>
  /** What is left of those whose data was erased. */
  readonly gone: Table<MemberGone>
  private readonly accounts = new Map<string, string>()
  private readonly numbers = new Map<string, string>()
  private readonly emails = new Map<string, string>()
  private readonly origins = new Map<string, string>()
  private readonly names = new NameSearch()
  private readonly order = new Map<string, string>()
  /** Ids by family name; kept while names are as they were. */
  private sorted: readonly string[] | undefined

  private constructor(table: Table<Member>, gone: Table<MemberGone>) {
    this.table = table
    this.gone = gone
    table.watch((now, before) => {
      const renamed =
        before === undefined || now === undefined || sortName(before.name) !== sortName(now.name)
      if (before !== undefined) this.forget(before)
      if (now !== undefined) this.learn(now)
      if (renamed) this.sorted = undefined
    })
    gone.watch((now) => {
      if (now?.origin !== undefined) this.origins.set(now.origin, now.id)
    })
  }

  /** Reads all members. */
  static async open(register: Register): Promise<MemberBook> {
    const table = await register.open(new Table('member', validateMember))
    return new MemberBook(table, await register.open(new Table('gone', validateMemberGone)))
  }

  get(id: string): Member | undefined {
    return this.table.get(id)
  }

  /** Of somebody who applies: who is here already under the same name or e-mail address. They may be the same person. */
  twinOf(id: string): Member | undefined {
    const made = this.table.get(id)
    if (made === undefined || !isApplicant(made.status)) return undefined
    const plain = ({ name: { given, family = '' } }: Member): string => foldText(`${given} ${family}`)
    const email = made.contact?.email
    for (const one of this.table.values()) {
      const isSame = plain(one) === plain(made) || (email !== undefined && one.contact?.email === email)
      if (one.id !== id && isSame) return one
    }
    return undefined
  }

  /** Whose ledger account it is. */
  byAccount(account: string): Member | undefined {
    return this.at(this.accounts.get(account))
  }

  /** Who has this card number. */
  byNumber(number: string): Member | undefined {
    return this.at(this.numbers.get(number))
  }

  /** The member (approved or suspended) with this e-mail address, in any case of letters. */
  byEmail(email: string): Member | undefined {
    return this.at(this.emails.get(email.toLowerCase()))
  }

  /** Who came from there, also if erased since: by id. */
  byOrigin(origin: string): string | undefined {
    return this.origins.get(origin)
  }

  /** Members whose name, number, e-mail, telephone number or area is like the text, best first. */
  search(text: string): Member[] {
    return this.names
      .search(text)
      .map((id) => this.table.get(id))
      .filter((one) => one !== undefined)
  }

  /** All members by family name. */
  inOrder(): readonly Member[] {
    this.sorted ??= [...this.order]
      .toSorted(([a, one], [b, other]) => (one < other ? -1 : one > other ? 1 : a < b ? -1 : 1))
      .map(([id]) => id)
    return this.sorted.flatMap((id) => this.table.get(id) ?? [])
  }

  /** A card number that nobody has: one more than the highest. */
  freeNumber(): string {
    const highest = [...this.numbers.keys()].reduce((most, number) => Math.max(most, Number(number)), 1000)
    if (highest < 999_999) return String(highest + 1)
    for (let number = 1001; ; number++) if (!this.numbers.has(String(number))) return String(number)
  }

  private at(id: string | undefined): Member | undefined {
    return id === undefined ? undefined : this.table.get(id)
  }

  private learn(member: Member): void {
    const { id, account, number, origin } = member
    if (account !== undefined) this.accounts.set(account, id)
    if (number !== undefined) this.numbers.set(number, id)
    if (origin !== undefined) this.origins.set(origin, id)
    const email = emailOf(member)
    if (email !== undefined) this.emails.set(email, id)
    this.order.set(id, sortName(member.name))
    this.names.add(member)
  }

  private forget(member: Member): void {
    const { id, account, number, origin } = member
    const release = (index: Map<string, string>, key: string | undefined): void => {
      if (key !== undefined && index.get(key) === id) index.delete(key)
    }
    release(this.accounts, account)
    release(this.numbers, number)
    release(this.origins, origin)
    release(this.emails, emailOf(member))
    this.order.delete(id)
    this.names.remove(id)
  }
}

/** The address by which a member is found: not that of an applicant, who may have made it up. */
function emailOf({ status, contact }: Member): string | undefined {
  return status === 'approved' || status === 'suspended' ? contact?.email?.toLowerCase() : undefined
}
