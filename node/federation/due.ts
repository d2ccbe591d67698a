/** What leaves a bank after a group commit: first what somebody waits for, then acknowledgements. */
import type { BankId, Item } from '../../protocol/generated/types.ts'
import type { LaterEntry } from '../../protocol/ledger/fold.ts'
import type { Commit } from '../bank.ts'
import type { Clock } from '../ports.ts'
import type { Link } from './link.ts'

/**
 * The links that a commit concerns, each with the items for it. `track` takes note of an entry and gives the partner whose
 * lanes it is about.
 */
export function dueItems(
  { appended, sends }: Commit,
  track: (entry: LaterEntry) => BankId | undefined,
  links: ReadonlyMap<BankId, Link>,
): Map<Link, Item[]> {
  const due = new Map<Link, Item[]>()
  const concern = (bank: BankId | undefined): Item[] | undefined => {
    const link = bank === undefined ? undefined : links.get(bank)
    if (link === undefined) return undefined
    const items = due.get(link) ?? []
    if (items.length === 0) due.set(link, items)
    return items
  }
  for (const { entry } of appended) concern(track(entry))
  for (const { to, item } of sends) concern(to)?.push(item)
  return due
}

/** An acknowledgement waits so long for a frame that takes it along. */
const ackMilliseconds = 20

/**
 * Acknowledgements that no entry carries (SPEC, LANE-15). Nobody waits for them, but a frame of their own is sealed, sent and
 * verified while the next exchange may begin: so they wait a moment for one that leaves anyway.
 */
export class LateAcks {
  private readonly clock: Clock
  private readonly send: () => void
  private cancel: (() => void) | undefined

  /** `send` sends the acknowledgements that are still owed. */
  constructor(clock: Clock, send: () => void) {
    this.clock = clock
    this.send = send
  }

  /** Has those sent that these links owe. */
  after(links: Iterable<Link>): void {
    if (this.cancel !== undefined || ![...links].some(({ owesAck }) => owesAck)) return
    this.cancel = this.clock.after(ackMilliseconds, () => {
      this.cancel = undefined
      this.send()
    })
  }

  /** Sends nothing more. */
  stop(): void {
    this.cancel?.()
  }
}
