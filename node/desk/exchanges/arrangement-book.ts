/** All arrangements, found by whose they are and by what they wait for. */
import { validateArrangement } from '../../../protocol/generated/validators.ts'
import type { Arrangement, ArrangementState, Party } from '../../../protocol/generated/types.ts'
import type { Terms } from '../../register/arrangement.ts'
import type { Register } from '../../register/register.ts'
import { Table } from '../../register/table.ts'
import type { Beginning } from './arrangement-new.ts'

/** States in which something is still to happen. */
export const openStates: ReadonlySet<ArrangementState> = new Set([
  ...(['proposed', 'accepted', 'recorded', 'disputed', 'writing', 'refused', 'undoing'] as const),
])

/** States in which an exchange counts, or is on its way to count. */
const counting: readonly ArrangementState[] = ['recorded', 'disputed', 'writing', 'booked', 'undoing']

const isParty = (one: Party, other: Party): boolean =>
  one.account === other.account && one.address === other.address

/** The table of arrangements with its indexes. */
export class ArrangementBook {
  readonly table: Table<Arrangement>
  private readonly parties = new Map<string, Set<string>>()
  private readonly states = new Map<ArrangementState, Set<string>>()
  private readonly series = new Map<string, Set<string>>()
  private readonly listings = new Map<string, Set<string>>()
  private readonly ledger = new Map<string, string>()
  private readonly credited = new Set<string>()

  private constructor(table: Table<Arrangement>) {
    this.table = table
    table.watch((now, before) => {
      if (before !== undefined) this.learn(before, false)
      if (now !== undefined) this.learn(now, true)
    })
  }

  /** Reads all arrangements. */
  static async open(register: Register): Promise<ArrangementBook> {
    return new ArrangementBook(await register.open(new Table('arrangement', validateArrangement)))
  }

  get(id: string): Arrangement | undefined {
    return this.table.get(id)
  }

  /** Those of a member or an account. */
  of(partyId: string): Arrangement[] {
    return this.at(this.parties.get(partyId))
  }

  /** Those in a state. */
  inState(...states: readonly ArrangementState[]): Arrangement[] {
    return states.flatMap((state) => this.at(this.states.get(state)))
  }

  /** Those in the ledger whose hours are credited at another bank, which may give them back. */
  creditedElsewhere(): Arrangement[] {
    return this.at(this.credited)
  }

  /** Those of a series. */
  ofSeries(id: string): Arrangement[] {
    return this.at(this.series.get(id))
  }

  /** Those that came from an offer or a request. */
  ofListing(id: string): Arrangement[] {
    return this.at(this.listings.get(id))
  }

  /** What is recorded already and says the same: it was probably meant. */
  sameAs(
    { giver, receiver }: Pick<Arrangement, 'giver' | 'receiver'>,
    { day, seconds, category }: Terms,
  ): Arrangement | undefined {
    return this.of(receiver.member ?? receiver.account ?? '').find(
      (one) =>
        counting.includes(one.state) &&
        one.claim?.day === day &&
        one.claim.seconds === seconds &&
        one.category === category &&
        isParty(one.giver, giver) &&
        isParty(one.receiver, receiver),
    )
  }

  /** The id of what is recorded already and says the same as one that begins; the same form again is no second exchange. */
  twinOf({ id, done, ...sides }: Pick<Beginning, 'id' | 'giver' | 'receiver' | 'done'>): string | undefined {
    return done === undefined || this.table.get(id) !== undefined
      ? undefined
      : this.sameAs(sides, done.terms)?.id
  }

  /** The one that an exchange in the ledger came from. */
  ofLedger(id: string): Arrangement | undefined {
    const found = this.ledger.get(id)
    return found === undefined ? undefined : this.table.get(found)
  }

  private learn(one: Arrangement, there: boolean): void {
    const { id, state, giver, receiver, series, ledger, listing, request } = one
    for (const party of [giver, receiver])
      for (const key of [party.member, party.account])
        if (key !== undefined) mark(this.parties, key, id, there)
    mark(this.states, state, id, there)
    const elsewhere = giver.address !== undefined && (state === 'booked' || state === 'disputed')
    if (there && elsewhere) this.credited.add(id)
    else this.credited.delete(id)
    if (series !== undefined) mark(this.series, series, id, there)
    for (const key of [listing, request]) if (key !== undefined) mark(this.listings, key, id, there)
    for (const key of [ledger?.id, ledger?.of]) {
      if (key === undefined) continue
      if (there) this.ledger.set(key, id)
      else this.ledger.delete(key)
    }
  }

  private at(ids: ReadonlySet<string> = new Set()): Arrangement[] {
    return [...ids].map((id) => this.table.get(id)).filter((one) => one !== undefined)
  }
}

function mark<K>(index: Map<K, Set<string>>, key: K, id: string, there: boolean): void {
  const ids = index.get(key) ?? new Set()
  if (there) ids.add(id)
  else ids.delete(id)
  if (ids.size === 0) index.delete(key)
  else index.set(key, ids)
}
