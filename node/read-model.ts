import type { Entry, LaneEntry } from '../protocol/generated/types.ts'
import type { Account, Posting } from '../protocol/ledger/state.ts'
import { LedgerFigures } from './ledger-figures.ts'

/** What answers need and the rules do not: which entries touched an account, and where lane entries stand in the log. */
export class ReadModel {
  /** Per account the indexes of its entries, in order. */
  private readonly histories = new Map<Account, number[]>()
  /** What the ledger adds up to. */
  readonly figures = new LedgerFigures()
  /** Indexes of all entries that moved hours, in order. */
  private readonly moving: number[] = []
  private readonly lastTimes = new Map<Account, number>()
  /** Per lane the log index of its entry number i + 1. */
  private readonly lanes = new Map<string, number[]>()

  /** Takes note of an entry that is on disk. */
  note(entry: Entry, index: number, postings: readonly Posting[]): void {
    if (entry.typ === 'lane.out' || entry.typ === 'lane.in' || entry.typ === 'lane.recovered')
      push(this.lanes, laneKey(entry.entry), index)
    if (postings.length > 0) {
      this.moving.push(index)
      this.figures.note(entry, postings)
    }
    for (const { account } of postings) {
      push(this.histories, account, index)
      this.lastTimes.set(account, entry.at)
    }
  }

  /** When the account's last entry was written, in unix seconds; undefined if it has none. */
  lastTime(account: Account): number | undefined {
    return this.lastTimes.get(account)
  }

  /** Up to `limit` indexes of entries that moved hours, before index `before`, newest first. */
  moved(before: number, limit: number): readonly number[] {
    const end = firstAfter(this.moving, before - 1)
    return this.moving.slice(Math.max(0, end - limit), end).toReversed()
  }

  /** Up to `limit` indexes of the account's entries after index `after`, oldest first. */
  history(account: Account, after: number, limit: number): readonly number[] {
    const all = this.histories.get(account) ?? []
    const from = firstAfter(all, after)
    return all.slice(from, from + limit)
  }

  /** Log indexes of the entries of a lane, from number `after` + 1 on, at most `limit`. */
  laneIndexes(lane: Pick<LaneEntry, 'ch' | 'ep' | 'by'>, after: number, limit: number): readonly number[] {
    return this.lanes.get(laneKey(lane))?.slice(after, after + limit) ?? []
  }
}

function push<Key>(lists: Map<Key, number[]>, key: Key, index: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [index])
  else list.push(index)
}

/** A lane begins anew with each epoch of its channel. */
function laneKey({ ch, ep, by }: Pick<LaneEntry, 'ch' | 'ep' | 'by'>): string {
  return `${ch} ${ep} ${by}`
}

/** Position of the first number greater than `value` in an ascending list. */
function firstAfter(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
