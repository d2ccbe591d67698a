/** What the ledger adds up to: hours and people by month, and what agencies gave out and got back. Kept as entries come. */
import type { AccountId, Entry, Purpose } from '../protocol/generated/types.ts'
import type { Posting } from '../protocol/ledger/state.ts'
import { dayOfInstant, dayText } from '../protocol/ledger/day.ts'

/** One month of the calendar. Seconds are whole; what was taken back counts in the month in which it was. */
export interface MonthFigures {
  /** `yyyy-mm`: of the help where it is known, otherwise of its record. */
  readonly month: string
  readonly exchanges: number
  /** Help between people of this bank. */
  readonly seconds: number
  /** Help that people here gave to people at other banks, and received from them. */
  readonly givenAbroad: number
  readonly receivedAbroad: number
  readonly takenBack: number
  /** Members who gave or received. */
  readonly active: number
}

/** Time credits of one agency, project or venue, in seconds. */
export interface AgencyFigures {
  readonly account: AccountId
  /** Given out to people who helped. */
  readonly awarded: number
  /** Returned by people for what they were offered. */
  readonly returned: number
}

/** All figures at one moment. */
export interface Figures {
  /** Oldest first; months without an entry are left out. */
  readonly months: readonly MonthFigures[]
  readonly agencies: readonly AgencyFigures[]
  /** Members who gave or received in the months that were asked for, each once. */
  readonly active: number
}

type Sums = { -readonly [Name in Exclude<keyof MonthFigures, 'month' | 'active'>]: number }
type Agency = { -readonly [Name in Exclude<keyof AgencyFigures, 'account'>]: number }

interface Month {
  readonly sums: Sums
  readonly active: Set<AccountId>
}

/** Kinds of accounts that give out and take back time credits. */
const agencyKinds: ReadonlySet<string> = new Set(['agency', 'project', 'venue'])

/** The sums. Grows with months and agencies, not with entries. */
export class LedgerFigures {
  private readonly months = new Map<string, Month>()
  private readonly agencies = new Map<AccountId, Agency>()
  /** Purposes of what agencies gave out and took back, so that a reversal is counted against it. */
  private readonly credits = new Map<string, Purpose>()

  /** Takes note of an entry that is on disk and moved hours. */
  note(entry: Entry, postings: readonly Posting[]): void {
    const day = entry.typ === 'exchange' ? entry.day : dayText(dayOfInstant(entry.at))
    const month = this.monthOf((day ?? '').slice(0, 7))
    if (entry.typ === 'exchange') {
      this.noteCredits(entry.purpose, postings, 1)
      if (entry.purpose === 'award' || entry.purpose === 'spend') this.credits.set(entry.id, entry.purpose)
      if (entry.purpose !== 'exchange') return
      month.sums.exchanges++
      month.sums.seconds += entry.seconds
    } else if (entry.typ === 'reversal') {
      const purpose = this.credits.get(entry.of)
      // The postings are those of the exchange turned round, so that the agency's side is found by the purpose alone.
      if (purpose !== undefined) return this.noteCredits(purpose, postings, -1)
      month.sums.takenBack += entry.seconds
      return
    } else noteAbroad(month.sums, postings)
    for (const { account } of postings) if (account.kind === 'member') month.active.add(account.id)
  }

  /** The months from `from` (`yyyy-mm`) to `until`, both counted. */
  read(from: string, until: string): Figures {
    const chosen = [...this.months].filter(([name]) => name >= from && name <= until)
    const months = chosen
      .map(([month, { sums, active }]): MonthFigures => ({ month, ...sums, active: active.size }))
      .toSorted((one, other) => (one.month < other.month ? -1 : 1))
    const active = new Set(chosen.flatMap(([, month]) => [...month.active]))
    const agencies = [...this.agencies].map(([account, sums]): AgencyFigures => ({ account, ...sums }))
    return { months, agencies, active: active.size }
  }

  private noteCredits(purpose: Purpose, postings: readonly Posting[], sign: 1 | -1): void {
    if (purpose !== 'award' && purpose !== 'spend') return
    for (const { account, seconds } of postings) {
      if (!agencyKinds.has(account.kind)) continue
      const sums = this.agencies.get(account.id) ?? { awarded: 0, returned: 0 }
      sums[purpose === 'award' ? 'awarded' : 'returned'] += sign * Math.abs(seconds)
      this.agencies.set(account.id, sums)
    }
  }

  private monthOf(name: string): Month {
    const known = this.months.get(name)
    if (known !== undefined) return known
    const sums = { exchanges: 0, seconds: 0, givenAbroad: 0, receivedAbroad: 0, takenBack: 0 }
    const made: Month = { sums, active: new Set() }
    this.months.set(name, made)
    return made
  }
}

/** Hours over the border: what a member's balance gained was given, what it lost was received. */
function noteAbroad(sums: Sums, postings: readonly Posting[]): void {
  for (const { account, seconds } of postings) {
    if (account.kind !== 'member') continue
    sums.exchanges++
    if (seconds > 0) sums.givenAbroad += seconds
    else sums.receivedAbroad -= seconds
  }
}
