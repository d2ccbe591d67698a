/** Scripted runs at one bank: what it is told, what it must append and send, and what it has in the end. */
import type { BankId, Entry, Genesis, Item, Oid, OrderOut } from '../../../protocol/generated/types.ts'
import type { Round } from '../../../protocol/federation/react-clearing.ts'
import type { Bank } from './banks.ts'
import { rules, type Vector } from './file.ts'
import type { LanePart } from './lanes.ts'

/** What happens at an instant: an item of a partner, or of a bank that introduced itself, a member's order, an act of the operator, or the clock. */
export type Event =
  | { readonly from: BankId; readonly item: Item }
  | { readonly intro: Genesis; readonly item: Item }
  | { readonly order: OrderOut }
  /** The bank begins a round. */
  | { readonly clear: Round }
  | { readonly write: LanePart; readonly to: BankId }
  | { readonly tick: true }
  /** The people of the payer's bank take an order back. */
  | { readonly withdraw: Oid }
  /** Bank a proposes a statement to a partner; or looks which proposals are to go out again. */
  | { readonly propose: 'now' | 'again'; readonly to: BankId }
  /** The people of a bank between wait no more. */
  | { readonly writeOff: Oid; readonly by: string }
  /** The partner shows that it knows more of the bank's lane than the bank does; or that it does not any more. */
  | { readonly frozen: boolean; readonly to: BankId }

/** What the bank does about it. Entries of its own lanes are sent too; they are not listed again. */
export interface Step {
  readonly appended: readonly Entry[]
  readonly sent: readonly { readonly to: BankId; readonly item: Item }[]
  readonly code?: string
}

/** What is not zero in the end, in seconds, by account; and where the transfers stand. */
export interface End {
  readonly balances?: Readonly<Record<string, number>>
  readonly reserved?: Readonly<Record<string, number>>
  readonly expected?: Readonly<Record<string, number>>
  readonly transfers?: Readonly<Record<string, string>>
}

/** A run being written. */
export class Script {
  private readonly bank: Bank
  private readonly log: string
  private readonly events: ({ now: number } & Event)[] = []
  private readonly steps: Step[] = []

  /** `log` is the name of the log that the run begins with. */
  constructor(bank: Bank, log: string) {
    this.bank = bank
    this.log = log
  }

  /** An item comes from a partner. */
  hear(now: number, from: Bank, item: Item, appended: readonly Entry[] = [], ...sent: readonly Item[]): this {
    return this.step({ now, from: from.id, item }, appended, sent)
  }

  /** An item comes from a partner, and is sent on as it is. */
  passOn(now: number, from: Bank, item: Item, appended: readonly Entry[], to: Bank): this {
    this.events.push({ now, from: from.id, item })
    this.steps.push({ appended, sent: [{ to: to.id, item }] })
    return this
  }

  /** An item comes from a partner and is refused. */
  refuse(now: number, from: Bank, item: Item, code: string): this {
    this.events.push({ now, from: from.id, item })
    this.steps.push({ appended: [], sent: [], code })
    return this
  }

  /** An item comes from a bank that is no partner. */
  meet(now: number, by: Bank, item: Item, appended: readonly Entry[] = [], ...sent: readonly Item[]): this {
    return this.step({ now, intro: by.genesis, item }, appended, sent)
  }

  /** An item comes from a bank that is no partner, and is refused. */
  refuseMet(now: number, by: Bank, item: Item, code: string): this {
    this.events.push({ now, intro: by.genesis, item })
    this.steps.push({ appended: [], sent: [], code })
    return this
  }

  /** A member orders. */
  order(order: OrderOut, code?: string): this {
    const { order: item, at: now } = order
    if (code === undefined) return this.step({ now, order }, [order], [item])
    this.events.push({ now, order })
    this.steps.push({ appended: [], sent: [], code })
    return this
  }

  /** The bank begins a round, or may not. */
  clear(now: number, clear: Round, outcome: readonly Entry[] | string): this {
    if (typeof outcome !== 'string') return this.step({ now, clear }, outcome, [])
    this.events.push({ now, clear })
    this.steps.push({ appended: [], sent: [], code: outcome })
    return this
  }

  /** The operator changes a limit, suspends or resumes. */
  write(now: number, to: Bank, part: LanePart, entry: Entry): this {
    return this.step({ now, to: to.id, write: part }, [entry], [])
  }

  /** The clock. */
  tick(now: number, ...appended: readonly Entry[]): this {
    return this.step({ now, tick: true }, appended, [])
  }

  /** People take an order back, or may not. */
  withdraw(now: number, withdraw: Oid, outcome: Entry | string): this {
    if (typeof outcome !== 'string') return this.step({ now, withdraw }, [outcome], [])
    this.events.push({ now, withdraw })
    this.steps.push({ appended: [], sent: [], code: outcome })
    return this
  }

  /** A statement is proposed, or proposed again. */
  propose(
    now: number,
    to: Bank,
    propose: 'now' | 'again',
    appended: readonly Entry[] = [],
    ...sent: readonly Item[]
  ): this {
    return this.step({ now, to: to.id, propose }, appended, sent)
  }

  /** A statement is not proposed. */
  refusePropose(now: number, to: Bank, code: string): this {
    this.events.push({ now, to: to.id, propose: 'now' })
    this.steps.push({ appended: [], sent: [], code })
    return this
  }

  /** The operator, `admin`, writes a transfer off. */
  writeOff(now: number, xfer: Oid, appended: readonly Entry[]): this {
    return this.step({ now, writeOff: xfer, by: 'admin' }, appended, [])
  }

  /** The operator may not write it off. */
  refuseWriteOff(now: number, xfer: Oid, code: string): this {
    this.events.push({ now, writeOff: xfer, by: 'admin' })
    this.steps.push({ appended: [], sent: [], code })
    return this
  }

  /** The operator may not. */
  refuseWrite(now: number, to: Bank, part: LanePart, code: string): this {
    this.events.push({ now, to: to.id, write: part })
    this.steps.push({ appended: [], sent: [], code })
    return this
  }

  /** A partner's hello freezes the bank's lane to it, or ends that. */
  freeze(now: number, to: Bank, frozen: boolean, ...appended: readonly Entry[]): this {
    return this.step({ now, to: to.id, frozen }, appended, [])
  }

  private step(event: { now: number } & Event, appended: readonly Entry[], sent: readonly Item[]): this {
    this.events.push(event)
    // What names no receiver goes to the partner that the event is about.
    const peer = 'from' in event ? event.from : 'to' in event ? event.to : ''
    this.steps.push({ appended, sent: sent.map((item) => ({ to: 'to' in item ? item.to : peer, item })) })
    return this
  }

  /** The vector. */
  end(id: string, covers: string, why: string, end: End): Vector {
    const seed = toHex(this.bank.seed)
    const input = { bank: this.bank.id, seed, log: this.log, events: this.events }
    return { id, covers: rules(covers), why, input, expect: { ok: true, steps: this.steps, end } }
  }
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The account that mirrors the position with a partner. */
export function mirror(bank: Bank): string {
  return `p-${bank.id.slice(4)}`
}
