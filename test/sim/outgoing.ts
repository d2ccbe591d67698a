/**
 * Whatever an honest bank says must be on its disk already, and it must never say two things about the same. Looked at
 * where frames leave, so a bank that stops a moment later cannot excuse itself.
 */
import type { Crypto } from '../../protocol/crypto.ts'
import type { Item, LaneEntry, Tip } from '../../protocol/generated/types.ts'
import { oid } from '../../protocol/seal.ts'
import type { SimBank } from './bank.ts'

const isLane = (item: Item): item is LaneEntry =>
  item.typ.startsWith('lane.') && item.typ !== 'lane.ack' && item.typ !== 'lane.get'

export class Outgoing {
  /** What was said about a number of a lane, or about an order. */
  private readonly said = new Map<
    string,
    { readonly what: string; readonly by: SimBank; readonly in: string }
  >()
  private readonly crypto: Crypto
  private readonly report: (problem: string) => void

  constructor(crypto: Crypto, report: (problem: string) => void) {
    this.crypto = crypto
    this.report = report
  }

  /** Items that leave an honest bank. */
  look(bank: SimBank, items: readonly Item[]): void {
    const onDisk = (what: string, key: string): void => {
      if (!bank.audit.durable.has(key)) this.report(`[0] ${bank.name} sent ${what} that is not on its disk`)
    }
    const tipOnDisk = (what: string, tip: Tip): void => {
      if (tip.seq > 0) onDisk(what, tip.oid)
    }
    for (const item of items) {
      if (item.typ === 'order' || item.typ === 'accept') onDisk(item.typ, oid(this.crypto, item))
      if (item.typ === 'accept') this.once(bank, `[4] accept ${item.xfer}`, oid(this.crypto, item))
      if (item.typ === 'lane.ack') tipOnDisk('an acknowledgement', item)
      if (isLane(item)) this.lane(bank, item, oid(this.crypto, item), onDisk, tipOnDisk)
      if (item.typ !== 'hello') continue
      onDisk('a hello with a checkpoint', item.checkpoint)
      if (item.channel === undefined) continue
      tipOnDisk('a hello with a tip', item.channel.mine)
      tipOnDisk('a hello that acknowledges', item.channel.yours)
    }
  }

  private lane(
    bank: SimBank,
    entry: LaneEntry,
    id: string,
    onDisk: (what: string, key: string) => void,
    tipOnDisk: (what: string, tip: Tip) => void,
  ): void {
    onDisk(entry.typ, id)
    tipOnDisk('an entry that acknowledges', entry.ack)
    this.once(bank, `[7] ${entry.ch} ${entry.ep} ${entry.by} ${entry.seq}`, id)
    if (entry.typ === 'lane.settle')
      this.once(bank, `[4] receipt ${entry.xfer} ${bank.id}`, oid(this.crypto, entry.receipt.body), id)
  }

  /** A bank was restored: what it said stands only where `isKept`, of the oid that it was said in, says so. */
  forget(bank: SimBank, isKept: (id: string) => boolean): void {
    for (const [about, { by, in: id }] of this.said) if (by === bank && !isKept(id)) this.said.delete(about)
  }

  /** `id` is the oid that it is said in. */
  private once(bank: SimBank, about: string, what: string, id = what): void {
    const before = this.said.get(about)
    if (before === undefined) this.said.set(about, { what, by: bank, in: id })
    else if (before.what !== what) this.report(`${about}: ${bank.name} said two things`)
  }
}
