import { isFinal, type Transfer } from '../../protocol/federation/transfer.ts'
import type { BankId, Oid, Order } from '../../protocol/generated/types.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import type { Commit } from '../bank.ts'
import type { Clock } from '../ports.ts'

/** The transfers that still wait for something, so that nobody need search all that ever were. */
export class Pending {
  private readonly open = new Map<Oid, Transfer>()
  private readonly waiters = new Map<Oid, (() => void)[]>()
  private readonly state: BankState
  private readonly clock: Clock

  constructor(state: BankState, clock: Clock) {
    this.state = state
    this.clock = clock
    for (const transfer of state.transfers.values()) this.consider(transfer)
  }

  private consider(transfer: Transfer): void {
    if (!isFinal(transfer)) this.open.set(transfer.xfer, transfer)
  }

  /** Takes note of new orders. */
  note(commit: Commit): void {
    for (const { entry } of commit.appended) {
      if (entry.typ === 'order.out' || entry.typ === 'order.recovered') {
        const xfer = this.state.orders.get(entry.order.nonce)
        const transfer = xfer === undefined ? undefined : this.state.transfers.get(xfer)
        if (transfer !== undefined) this.consider(transfer)
      } else if (entry.typ === 'order.in') {
        const transfer = this.state.transfers.get(entry.accept.xfer)
        if (transfer !== undefined) this.consider(transfer)
      }
    }
    if (this.waiters.size > 0) this.wake()
  }

  private wake(): void {
    for (const [xfer, waiters] of this.waiters) {
      const transfer = this.state.transfers.get(xfer)
      if (transfer === undefined || isFinal(transfer)) for (const done of waiters) done()
    }
  }

  /** Resolves when the transfer is final and on disk, or after `milliseconds`. */
  finished(transfer: Transfer, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        cancel()
        const left = (this.waiters.get(transfer.xfer) ?? []).filter((one) => one !== done)
        if (left.length === 0) this.waiters.delete(transfer.xfer)
        else this.waiters.set(transfer.xfer, left)
        resolve()
      }
      const cancel = this.clock.after(milliseconds, done)
      this.waiters.set(transfer.xfer, [...(this.waiters.get(transfer.xfer) ?? []), done])
    })
  }

  /** All that wait. Final ones are forgotten on the way. */
  *all(): Iterable<Transfer> {
    for (const transfer of this.open.values()) {
      if (isFinal(transfer)) this.open.delete(transfer.xfer)
      else yield transfer
    }
  }

  /** The banks that have an order of ours to answer. */
  banksAsked(): Set<BankId> {
    const asked = new Set<BankId>()
    for (const { order, role, state } of this.all())
      if (role === 'payer' && state === 'ordered' && order !== undefined) asked.add(order.to)
    return asked
  }

  /** Orders to a bank that it has not answered, placed before the instant `before`. */
  ordersTo(bank: BankId, before: number): Order[] {
    const orders: Order[] = []
    for (const { order, role, state } of this.all())
      if (role === 'payer' && state === 'ordered' && order?.to === bank && order.at <= before)
        orders.push(order)
    return orders
  }
}
