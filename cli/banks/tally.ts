/** What an exported log adds up to, read line by line. The export is verified separately: here it is only counted. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createHash } from 'node:crypto'
import { portableCrypto, type Crypto } from '../../protocol/crypto.ts'
import type { Entry, LaneEntry, Order } from '../../protocol/generated/types.ts'
import { validateEntry } from '../../protocol/generated/validators.ts'
import { bankIdOf } from '../../protocol/identity.ts'
import { oid } from '../../protocol/seal.ts'

/** Counts and sums in seconds. An exchange between banks counts for the bank of the person who received the help. */
export interface Tally {
  /** Exchanges inside the bank, opening balances apart. */
  local: number
  /** Exchanges in which our people received help from a partner's. */
  across: number
  /** Reversals, and exchanges between banks that were given back. */
  reversed: number
  /** Seconds of all of them: exchanges less what was taken back. */
  seconds: number
  /** Opening balances, which are history and count as nothing else. */
  openings: number
}

const crypto: Crypto = { ...portableCrypto, sha256: (data) => createHash('sha256').update(data).digest() }

/** Counts one log. */
export class Tallier {
  readonly tally: Tally = { local: 0, across: 0, reversed: 0, seconds: 0, openings: 0 }
  /** Transfers that we ordered and that were accepted, and refunds of either direction. */
  private readonly ordered = new Set<string>()
  private readonly refundsOut = new Set<string>()
  private readonly refundsIn = new Set<string>()
  private bank = ''

  /** Counts the next entry. */
  add(entry: Entry): void {
    switch (entry.typ) {
      case 'genesis':
        this.bank = bankIdOf(crypto, entry.genesis)
        break
      case 'exchange':
        if (entry.purpose === 'opening') this.tally.openings += 1
        else this.book('local', entry.seconds)
        break
      case 'reversal':
        this.book('reversed', -entry.seconds)
        break
      case 'order.out':
        if (entry.order.purpose === 'refund') this.refundsOut.add(oid(crypto, entry.order))
        break
      case 'order.accepted':
        // A bank that accepts its own order clears: no person gave anything.
        if (entry.accept.from !== entry.accept.to) this.ordered.add(entry.accept.xfer)
        break
      case 'order.in':
        if (entry.order.purpose === 'refund') this.refundsIn.add(entry.accept.xfer)
        break
      case 'order.recovered':
        this.recovered(entry.order)
        break
      case 'lane.in':
        this.settledForUs(entry.entry)
        break
      case 'lane.out':
      case 'lane.recovered':
        this.settledByUs(entry.entry)
        break
      default:
    }
  }

  /** An order that was lost and came back with its exchange: sent, as its bank is its `from`, or taken. */
  private recovered(order: Order): void {
    const xfer = oid(crypto, order)
    const sent = this.bank === order.from
    if (sent) this.ordered.add(xfer)
    if (order.purpose === 'refund') (sent ? this.refundsOut : this.refundsIn).add(xfer)
  }

  private book(what: 'local' | 'across' | 'reversed', seconds: number): void {
    this.tally[what] += 1
    this.tally.seconds += seconds
  }

  /** The partner settled: our person received help, unless we gave an exchange back, which counts at the partner. */
  private settledForUs(entry: LaneEntry): void {
    if (entry.typ !== 'lane.settle' || !this.ordered.delete(entry.xfer)) return
    if (!this.refundsOut.delete(entry.xfer)) this.book('across', entry.receipt.body.seconds)
  }

  /** We settled: our person gave help, which counts at the partner, unless the partner gave an exchange of ours back. */
  private settledByUs(entry: LaneEntry): void {
    if (entry.typ !== 'lane.settle' || !this.refundsIn.delete(entry.xfer)) return
    this.book('reversed', -entry.receipt.body.seconds)
  }
}

/** Counts an exported log. */
export async function tallyOf(path: string): Promise<Tally> {
  const tallier = new Tallier()
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    if (!line.startsWith('{"body":')) continue
    const value: unknown = JSON.parse(line)
    const body = typeof value === 'object' && value !== null && 'body' in value ? value.body : undefined
    if (validateEntry(body)) tallier.add(body)
  }
  return tallier.tally
}
