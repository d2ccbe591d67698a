/**
 * A second pair of eyes on a log: what is on the disk of an honest bank, entry by entry, in a few lines that share
 * nothing with the product's fold. Also knows what is durable, which is what may leave a bank.
 */
import { nodeCrypto } from '../../node/crypto.ts'
import type {
  Entry,
  Exchange,
  LaneEntry,
  TransferWriteOff,
  Oid,
  Order,
  OrderIn,
  OrderOut,
  StatementEntry,
} from '../../protocol/generated/types.ts'
import {
  openingAccount,
  partnerAccount,
  transitAccount,
  writtenOffAccount,
} from '../../protocol/ledger/state.ts'
import { firstHop, lastHop } from '../../protocol/federation/route.ts'
import { oid } from '../../protocol/seal.ts'
import { RoundAudit } from './round-audit.ts'
import { LaneAudit, type Report } from './lane-audit.ts'

interface Book {
  balance: number
  reserved: number
  expected: number
  floor: number
  ceiling: number
}

interface Moved {
  readonly giver: string
  readonly receiver: string
  readonly seconds: number
}

/** An order, from either side. */
interface Ordered {
  readonly side: 'out' | 'in'
  readonly account: string
  readonly partner: string
  readonly seconds: number
  ended: boolean
  paid: boolean
  /** A round of clearing, of which nothing is reserved. */
  readonly clears: boolean
}

const unlimited = (): Book => ({ balance: 0, reserved: 0, expected: 0, floor: -Infinity, ceiling: Infinity })

/** The log of one honest bank. Amounts in seconds. */
export class LogAudit {
  /** Entries on disk. */
  size = 0
  readonly books = new Map<string, Book>(
    [openingAccount, transitAccount, writtenOffAccount].map((id) => [id, unlimited()]),
  )
  readonly channels = new Map<Oid, LaneAudit>()
  /** What is on disk: oids of lane entries of both sides, of orders and accepts, ids of exchanges, checkpoints. */
  readonly durable = new Set<string>()
  /** Receipts for orders that this bank decided. */
  readonly receipts = new Map<Oid, string>()
  /** Transfers between two other banks for which this one waits no more. */
  readonly writtenOff = new Set<Oid>()
  /** Those of which the bank before was let go: what is settled behind them is the loss of this bank. */
  private readonly letGo = new Set<Oid>()
  /** Number in the log of the newest entry of either lane, by channel. */
  readonly newest = new Map<Oid, number>()
  /** Limits over all partners, if the house rules have them. */
  private mayOwe = Infinity
  private mayBeOwed = Infinity
  /** What it holds and settles for rounds of clearing. */
  readonly rounds: RoundAudit
  readonly forgetful: boolean
  /** Seconds that were paid for orders, by their nonce. */
  readonly paid = new Map<string, number>()
  private readonly nonces = new Map<Oid, string>()
  /** Orders of this bank, by their nonce. */
  readonly ordered = new Map<string, Oid>()
  private readonly exchanges = new Map<string, Moved>()
  private readonly reversed = new Set<string>()
  private readonly orders = new Map<Oid, Ordered>()
  /** The refund of a transfer that came last. */
  private readonly refunds = new Map<Oid, Oid>()
  private readonly bank: string
  private readonly report: Report

  /** With `forgetful` the bank was restored: it may lack anything but what stands in lanes, so only these are looked at. */
  constructor(bank: string, report: Report, forgetful: boolean) {
    this.forgetful = forgetful
    this.bank = bank
    this.report = report
    this.rounds = new RoundAudit(bank, report)
  }

  /** Reads the text of a block. */
  block(text: string): readonly Entry[] {
    const lines = text.trimEnd().split('\n')
    const entries: Entry[] = []
    for (const line of lines) {
      const { body, checkpoint } = JSON.parse(line) as { body?: Entry; checkpoint?: string }
      if (checkpoint !== undefined) this.durable.add(checkpoint)
      if (body === undefined) continue
      this.size += 1
      if (this.forgetful) this.readLanes(body)
      else this.read(body)
      entries.push(body)
    }
    return entries
  }

  private book(id: string): Book {
    const book = this.books.get(id) ?? unlimited()
    if (!this.books.has(id)) this.report(`[6] there is no account ${id}`)
    return book
  }

  private move({ giver, receiver, seconds }: Moved): void {
    this.book(giver).balance += seconds
    this.book(receiver).balance -= seconds
  }

  private read(entry: Entry): void {
    switch (entry.typ) {
      case 'account.open':
        this.books.set(entry.account, { ...unlimited(), floor: entry.floor, ceiling: entry.ceiling })
        return
      case 'account.limit':
        Object.assign(this.book(entry.account), { floor: entry.floor, ceiling: entry.ceiling })
        return
      case 'exchange':
        return this.exchange(entry)
      case 'reversal': {
        const { giver, receiver, seconds } = this.exchanges.get(entry.of) ?? entry
        if (this.reversed.has(entry.of)) this.report('[6] an exchange is taken back twice')
        this.reversed.add(entry.of)
        this.durable.add(entry.id)
        return this.move({ giver: receiver, receiver: giver, seconds })
      }
      case 'agreement.open': {
        const { agreement } = entry
        const audit = new LaneAudit(this.bank, agreement, oid(nodeCrypto, agreement), this.report)
        const before = this.channels.get(agreement.ch)
        if (before !== undefined && before.stated?.final === undefined)
          this.report('[8] a second agreement with a partner')
        const carried = before?.stated?.final === 'carried' ? before.owed : 0
        if (audit.owed !== carried) this.report(`[6] ${audit.owed} s carried over, ${carried} s were open`)
        this.channels.set(agreement.ch, audit)
        const mirror = partnerAccount(audit.peer)
        if (!this.books.has(mirror)) this.books.set(mirror, unlimited())
        return
      }
      case 'statement.offer':
        return this.channels.get(entry.body.ch)?.sealed(entry.body, this.bank)
      case 'statement':
        return this.statement(entry)
      case 'rules':
        this.rounds.off = (entry.clearing ?? 'off') === 'off'
        this.mayOwe = entry.maxOwedOutside ?? Infinity
        this.mayBeOwed = entry.maxOwedToUs ?? Infinity
        return
      case 'order.out':
      case 'order.in':
        return this.order(entry)
      case 'order.closed':
        return this.close(entry.xfer)
      case 'transfer.writeoff':
        return this.writeOff(entry)
      case 'lane.out':
      case 'lane.in':
        return this.lane(entry.entry, entry.typ === 'lane.out' ? 'mine' : 'theirs')
      default:
        return
    }
  }

  /** What a restored bank has left of agreements, lanes and statements, and what it may say because it is on its disk. */
  private readLanes(entry: Entry): void {
    switch (entry.typ) {
      case 'agreement.open':
      case 'statement.offer':
      case 'rules':
        return this.read(entry)
      case 'statement':
        this.channels.get(entry.body.ch)?.state(entry.body)
        return
      case 'exchange':
      case 'reversal':
        this.durable.add(entry.id)
        return
      case 'order.in':
        this.durable.add(oid(nodeCrypto, entry.accept))
        return this.know(entry.order)
      case 'order.out':
      case 'order.recovered':
        return this.know(entry.order)
      case 'lane.out':
      case 'lane.in':
      case 'lane.recovered': {
        const { entry: item } = entry
        const id = oid(nodeCrypto, item)
        this.durable.add(id)
        this.newest.set(item.ch, this.size - 1)
        this.channels.get(item.ch)?.read(item, id, entry.typ === 'lane.in' ? 'theirs' : 'mine')
        return
      }
      default:
        return
    }
  }

  private know(order: Order): void {
    this.durable.add(oid(nodeCrypto, order)).add(order.nonce)
  }

  private exchange({ id, giver, receiver, seconds }: Exchange): void {
    if (this.durable.has(id)) this.report('[6] one exchange is recorded twice')
    this.durable.add(id)
    this.exchanges.set(id, { giver, receiver, seconds })
    this.move({ giver, receiver, seconds })
    const [to, from] = [this.book(giver), this.book(receiver)]
    if (to.balance + to.expected > to.ceiling) this.report(`[5] ${giver} is above its ceiling`)
    if (from.balance - from.reserved < from.floor) this.report(`[5] ${receiver} is below its floor`)
  }

  private order(entry: OrderOut | OrderIn): void {
    const { order } = entry
    const xfer = oid(nodeCrypto, order)
    const out = entry.typ === 'order.out'
    const earlier = order.ref === undefined ? undefined : this.orders.get(order.ref)
    const account = out ? entry.receiver : (earlier?.account ?? order.payee)
    const book = this.book(account)
    if (this.orders.has(xfer)) this.report('[4] one order is taken twice')
    const partner = out ? firstHop(order) : lastHop(order)
    const clears = order.purpose === 'clear'
    this.orders.set(xfer, {
      side: out ? 'out' : 'in',
      account,
      partner,
      seconds: clears ? 0 : order.seconds,
      ended: false,
      paid: false,
      clears,
    })
    this.know(order)
    this.nonces.set(xfer, order.nonce)
    if (out) this.ordered.set(order.nonce, xfer)
    if (!out) this.durable.add(oid(nodeCrypto, entry.accept))
    if (clears) return
    book[out ? 'reserved' : 'expected'] += order.seconds
    if (order.purpose === 'refund' && order.ref !== undefined) return this.refund(order.ref, xfer)
    if (out && book.balance - book.reserved < book.floor) this.report(`[5] ${account} orders below its floor`)
    if (!out && book.balance + book.expected > book.ceiling)
      this.report(`[5] ${account} expects above its ceiling`)
  }

  private refund(of: Oid, by: Oid): void {
    const before = this.orders.get(this.refunds.get(of) ?? '')
    if (before !== undefined && (!before.ended || before.paid))
      this.report('[6] a transfer is given back twice')
    this.refunds.set(of, by)
  }

  private statement({ body, sealA, sealB }: StatementEntry): void {
    const channel = this.channels.get(body.ch)
    if (channel === undefined) return this.report('[1] a statement of no channel')
    // The second seal is given to what stands just then; the first bank’s lanes may have gone on since it proposed.
    if (channel.peer < this.bank) channel.sealed(body, this.bank)
    if (sealA.key === sealB.key) this.report('[1] one bank sealed a statement twice')
    const forgiven = channel.state(body)
    const partner = partnerAccount(channel.peer)
    if (forgiven !== 0) this.move({ giver: writtenOffAccount, receiver: partner, seconds: forgiven })
  }

  /** House limits over all partners: what was owed before an own hold may stay, and must not grow above the limit. */
  private outside(channel: LaneAudit, entry: LaneEntry, before: number): void {
    const sum = (part: 'debt' | 'claim'): number =>
      [...this.channels.values()].reduce((all, one) => all + one[part], 0)
    if (entry.typ === 'lane.hold' && channel.debt > before && sum('debt') > this.mayOwe)
      this.report(`[5] owes ${sum('debt')} of ${this.mayOwe} to all partners`)
    const decided = entry.typ === 'lane.settle' && entry.receipt.body.from === this.bank
    if (decided && channel.claim > 0 && sum('claim') > this.mayBeOwed)
      this.report(`[5] lets all partners owe ${sum('claim')} of ${this.mayBeOwed}`)
  }

  private close(xfer: Oid): void {
    const held = [...this.channels.values()].some(
      ({ mine, theirs }) => mine.open.has(xfer) || theirs.open.has(xfer),
    )
    if (held) this.report('[2] an order with a hold is closed')
    this.free(xfer)
  }

  private free(xfer: Oid): Ordered | undefined {
    const order = this.orders.get(xfer)
    if (order === undefined || order.ended) return order
    order.ended = true
    this.book(order.account)[order.side === 'out' ? 'reserved' : 'expected'] -= order.seconds
    return order
  }

  private writeOff({ xfer, at }: TransferWriteOff): void {
    this.writtenOff.add(xfer)
    const held = [...this.channels.values()].flatMap(({ mine }) => mine.open.get(xfer) ?? [])
    if (!held.some((hold) => at > hold.at + 600)) this.report('[3] wrote off what may be on its way')
  }

  private lane(entry: LaneEntry, writer: 'mine' | 'theirs'): void {
    const channel = this.channels.get(entry.ch)
    const entryOid = oid(nodeCrypto, entry)
    this.durable.add(entryOid)
    if (channel === undefined) return this.report('[7] a lane entry of no channel')
    this.newest.set(entry.ch, this.size - 1)
    const before = channel.debt
    if (writer === 'mine') this.rounds.writes(channel, entry, this.channels.values())
    const ended = channel.read(entry, entryOid, writer)
    if (writer === 'mine') this.outside(channel, entry, before)
    if (entry.typ === 'lane.settle' && writer === 'mine' && entry.receipt.body.from === this.bank) {
      if (this.receipts.has(entry.xfer)) this.report('[4] one order is decided twice')
      this.receipts.set(entry.xfer, entry.receipt.body.hold)
    }
    if (ended === undefined) return
    if (writer === 'mine' && !ended.paid && this.writtenOff.has(ended.hold.xfer))
      this.letGo.add(ended.hold.xfer)
    this.rounds.ended(ended, writer)
    // A stray hold, of an order that came by another edge, frees nothing when it ends.
    const order = this.orders.get(ended.hold.xfer)
    const ours = order?.partner === channel.peer && (order.side === 'out') === (writer === 'theirs')
    if (ended.paid && order?.ended === true) this.report('[8] settled what had ended')
    if (ours) {
      this.free(ended.hold.xfer)
      order.paid = ended.paid
      const nonce = this.nonces.get(ended.hold.xfer)
      if (nonce !== undefined && ended.paid)
        this.paid.set(nonce, (this.paid.get(nonce) ?? 0) + ended.hold.seconds)
    }
    if (!ended.paid) return
    const partner = partnerAccount(channel.peer)
    const between = this.letGo.has(ended.hold.xfer) ? writtenOffAccount : transitAccount
    const behind = order?.account ?? between
    const { seconds } = ended.hold
    if (writer === 'mine') this.move({ giver: behind, receiver: partner, seconds })
    else this.move({ giver: partner, receiver: behind, seconds })
  }
}
