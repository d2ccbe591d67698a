/** How sessions are told: frames into the bank birch, and what it logs and sends. Its partner is ash. */
import type { Hello, Item, LaneEntry, OrderOut, Tip } from '../../../protocol/generated/types.ts'
import { agreementOf, ash, birch, nonceOf, noon, type Bank } from './banks.ts'
import { rules, type Vector } from './file.ts'
import { Edge, acceptOf, idOf, orderOf, type LanePart } from './lanes.ts'
import { toHex } from './trace.ts'
import { frameText } from './frame.ts'

/** What happens. Peers are named by their transport key; frames are text. */
export type SessionEvent = { readonly now: number } & (
  | { readonly open: string }
  | { readonly close: string }
  | { readonly from: string; readonly frame: string }
  | { readonly stranger: string; readonly ask: string }
  | { readonly join: string; readonly reply?: string }
  | { readonly to: string; readonly write: LanePart }
  | { readonly order: OrderOut }
  | { readonly tick: true }
  | { readonly idle: true; readonly reply?: string }
  | { readonly disk: boolean }
)

interface SessionStep {
  readonly appended: readonly string[]
  readonly sent: readonly { readonly to: string; readonly items: readonly object[] }[]
  /** Answer to a stranger. */
  readonly reply?: { readonly items: readonly object[] }
  /** What a bank asks strangers; one that takes up an invite, and how it ends. */
  readonly asked?: readonly object[]
  readonly code?: string
}

/** How a peer is named. */
export const transportOf = (bank: Bank): string => bank.genesis.transport
const free = ['instance', 'checkpoint', 'addrs', 'name']
/** An item without what is each bank's own affair. */
export function bare(item: Item): object {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([name]) => !free.includes(name) || (name === 'name' && item.typ === 'found'),
    ),
  )
}

/** A session of birch, being written. Time stands still at noon unless moved. */
export class Play {
  now = noon
  /** Ash's transport key: how it is named. */
  peer = transportOf(ash)
  readonly lanes: Edge
  private readonly log: string
  private readonly events: SessionEvent[] = []
  private readonly steps: SessionStep[] = []
  private readonly more: object

  constructor(log = 'birch', lanes: Edge = new Edge(ash, birch), more: object = {}) {
    this.log = log
    this.lanes = lanes
    this.more = more
  }

  /** The hello of either side, with the tips that it has. */
  hello(
    by: Bank,
    to: Bank,
    heard: boolean,
    tips: { mine?: Tip; yours?: Tip } = {},
    more: Partial<Hello> = {},
  ): Hello {
    const { ch, ep } = this.lanes.agreement
    const channel = {
      ch,
      ep,
      mine: tips.mine ?? this.lanes.tip(by.id),
      yours: tips.yours ?? this.lanes.tip(to.id),
    }
    const own = { addrs: [], heard, instance: nonceOf(0x55), channel, checkpoint: '', at: this.now }
    return { typ: 'hello', from: by.id, to: to.id, protocols: ['tbf/1'], ...own, ...more }
  }

  /** Both hellos go through. `tips` are ash's view of the lanes, `own` birch's. */
  greet(
    tips: { mine?: Tip; yours?: Tip } = {},
    then: readonly Item[][] = [],
    own: { mine?: Tip; yours?: Tip } = {},
  ): this {
    this.open(this.hello(birch, ash, false, own))
    return this.hear([this.hello(ash, birch, true, tips)], [], ...then)
  }

  /** Birch's stream is open. */
  open(...items: readonly Item[]): this {
    return this.step({ now: this.now, open: this.peer }, [], items.length === 0 ? [] : [items])
  }

  close(): this {
    return this.step({ now: this.now, close: this.peer }, [], [])
  }

  /** A frame of ash, and what birch logs and sends to ash. */
  hear(items: readonly Item[], appended: readonly string[], ...frames: readonly (readonly Item[])[]): this {
    return this.bytes(frameText(ash.seed, items), appended, ...frames)
  }

  bytes(frame: string, appended: readonly string[], ...frames: readonly (readonly Item[])[]): this {
    return this.step({ now: this.now, from: this.peer, frame }, appended, frames)
  }

  /** Ash's connection is by another transport key from now on. */
  movedTo(peer: string): this {
    this.peer = peer
    return this
  }

  /** Something else happens. */
  happens(event: object, appended: readonly string[] = [], ...frames: readonly (readonly Item[])[]): this {
    return this.step({ now: this.now, ...event } as SessionEvent, appended, frames)
  }

  /** A request on the protocol open to strangers. */
  ask(
    by: Bank,
    items: readonly Item[],
    reply: readonly Item[],
    appended: readonly string[] = [],
    sealedBy = by,
  ): this {
    return this.askText(by, frameText(sealedBy.seed, items), reply, appended)
  }

  askText(by: Bank, ask: string, reply: readonly Item[], appended: readonly string[] = []): this {
    return this.askFrom(transportOf(by), ask, reply, appended)
  }

  /** The same over a connection by this transport key. */
  askFrom(stranger: string, ask: string, reply: readonly Item[], appended: readonly string[] = []): this {
    this.events.push({ now: this.now, stranger, ask })
    this.steps.push({ appended, sent: [], reply: { items: reply.map(bare) } })
    return this
  }

  /** Birch takes up an invite; `reply` is the frame that comes back. */
  join(
    line: string,
    reply: string | undefined,
    asked: readonly Item[],
    appended: readonly string[],
    code?: string,
  ): this {
    this.events.push({ now: this.now, join: line, ...(reply !== undefined && { reply }) })
    this.steps.push({ appended, sent: [], asked: asked.map(bare), ...(code !== undefined && { code }) })
    return this
  }

  /** Birch does something, or time passes; it asks a stranger, and gets a frame back or none. */
  asks(event: object, asked: readonly Item[], appended: readonly string[] = [], ...sent: readonly Item[][]): this {
    this.events.push({ now: this.now, ...event } as SessionEvent)
    const to = this.peer
    const frames = sent.map((items) => ({ to, items: items.map(bare) }))
    this.steps.push({ appended, sent: frames, ...(asked.length > 0 && { asked: asked.map(bare) }) })
    return this
  }

  /** Moves the clock on. */
  later(seconds: number): this {
    this.now += seconds
    return this
  }

  private step(event: SessionEvent, appended: readonly string[], frames: readonly (readonly Item[])[]): this {
    const to = this.peer
    this.events.push(event)
    this.steps.push({ appended, sent: frames.map((items) => ({ to, items: items.map(bare) })) })
    return this
  }

  end(id: string, covers: string, why: string): Vector {
    const input = {
      bank: birch.id,
      seed: toHex(birch.seed),
      log: this.log,
      ...this.more,
      events: this.events,
    }
    return { id, covers: rules(covers), why, input, expect: { ok: true, steps: this.steps } }
  }
}

/** What birch says to a fault of ash. */
export const complaint = (code: string): Item => ({ typ: 'error', from: birch.id, to: ash.id, code })
/** Ash’s order for Bea. */
export const order = orderOf(ash, birch, 'bea')
/** Birch’s accept. */
export const accept = acceptOf(birch, order, noon)
/** An entry that moves nothing. */
export const resume = { typ: 'lane.resume' } as const
/** Where both lanes begin. */
export const start: Tip = { seq: 0, oid: idOf(agreementOf(ash, birch)) }

/** An item that acknowledges an entry. */
export function ack(lanes: Edge, entry: LaneEntry, by = birch): Item {
  const { ch, ep } = lanes.agreement
  return { typ: 'lane.ack', ch, ep, by: by.id, seq: entry.seq, oid: idOf(entry) }
}
