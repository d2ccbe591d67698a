/**
 * How traces are told: what happens to the bank birch, between its partners ash and cedar, and what it logs and sends. All
 * that it must do is written by hand; nothing here knows the machines in `protocol/`.
 */
import type { Happening } from '../../conformance/commands.ts'
import type { Entry, Item, LaneEntry, Tip } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, logOf, noon, type Bank } from './banks.ts'
import { rules, type Vector, type VectorFile } from './file.ts'
import { frameText } from './frame.ts'
import { Edge, idOf } from './lanes.ts'
import { Play, bare, transportOf } from './play.ts'
import { toHex, type End } from './trace.ts'

/** What goes to a partner in a step. */
export type Sent = readonly [to: Bank, ...items: readonly Item[]]

type Plain<T> = T extends Happening ? Omit<T, 'now'> : never

/** The ends of both lanes as one bank sees them; what is left out is as they were written. */
export interface Seen {
  readonly mine?: Tip
  readonly yours?: Tip
}

/** A trace of birch, being written. */
export class Scene {
  now = noon
  readonly edges: ReadonlyMap<Bank, Edge>
  private readonly log: string
  private readonly events: Happening[] = []
  private readonly steps: object[] = []

  constructor(log = 'birch', ash_ = new Edge(ash, birch), cedar_ = new Edge(birch, cedar)) {
    this.log = log
    this.edges = new Map([
      [ash, ash_],
      [cedar, cedar_],
    ])
  }

  /** The lanes with a partner. */
  with(partner: Bank): Edge {
    const edge = this.edges.get(partner)
    if (edge === undefined) throw new Error('no partner')
    return edge
  }

  /** Where the lanes with a partner begin. */
  start(partner: Bank): Tip {
    return { seq: 0, oid: idOf(this.with(partner).agreement) }
  }

  /** The next entry in the lane of a partner, or of birch to that partner. */
  write(by: Bank, partner: Bank, part: Parameters<Edge['write']>[1]): LaneEntry {
    return this.with(partner).write(by, part, this.now)
  }

  /** Birch acknowledges a partner's entry. */
  ack(partner: Bank, entry: LaneEntry, by = birch): Item {
    const { ch, ep } = this.with(partner).agreement
    return { typ: 'lane.ack', ch, ep, by: by.id, seq: entry.seq, oid: idOf(entry) }
  }

  /** Moves the clock on. */
  later(seconds: number): this {
    this.now += seconds
    return this
  }

  /** Something happens. */
  on(event: Plain<Happening>, appended: readonly Entry[] = [], ...sent: readonly Sent[]): this {
    return this.step(event, { appended }, sent)
  }

  /** Something happens that people may not have, or at which the bank stops. */
  refused(event: Plain<Happening>, code: string, stopped = false): this {
    return this.step(event, { appended: [], code, ...(stopped && { stopped }) }, [])
  }

  /** A frame of a partner. */
  hear(by: Bank, items: readonly Item[], appended: readonly Entry[] = [], ...sent: readonly Sent[]): this {
    return this.on(this.frame(by, items), appended, ...sent)
  }

  /** The event that is a frame of a partner. */
  frame(by: Bank, items: readonly Item[]): Plain<Happening> {
    return { do: 'deliver', peer: transportOf(by), frame: frameText(by.seed, items) }
  }

  /** Both hellos go through; then birch sends again what the partner lacks. `own` is what birch has, `seen` what the partner has. */
  meet(partner: Bank, again: readonly Item[] = [], own: Seen = {}, seen: Seen = {}): this {
    const play = new Play('', this.with(partner))
    play.now = this.now
    const hello = play.hello(birch, partner, false, own)
    const theirs = play.hello(partner, birch, true, seen)
    this.on({ do: 'open', peer: transportOf(partner) }, [], [partner, hello])
    return this.hear(partner, [theirs], [], [partner, ...again])
  }

  /** The disk stands still, or goes on. */
  disk(runs: boolean, appended: readonly Entry[] = [], ...sent: readonly Sent[]): this {
    return this.on({ do: 'disk', runs }, appended, ...sent)
  }

  /** A power cut, and a start. */
  crash(kept = false): this {
    return this.on({ do: 'crash', ...(kept && { kept }) })
  }

  /** The vector. */
  end(id: string, covers: string, why: string, end: End = {}): Vector {
    const input = { bank: birch.id, seed: toHex(birch.seed), log: this.log, events: this.events }
    return { id, covers: rules(covers), why, input, expect: { ok: true, steps: this.steps, end } }
  }

  /** The vector of a bank that stopped: it has no end to look at. */
  endStopped(id: string, covers: string, why: string): Vector {
    const { end: _, ...expect } = this.end(id, covers, why).expect
    return { ...this.end(id, covers, why), expect }
  }

  private step(event: Plain<Happening>, more: object, sent: readonly Sent[]): this {
    const frames = sent.filter(([, ...items]) => items.length > 0)
    this.events.push({ now: this.now, ...event })
    this.steps.push({
      ...more,
      sent: frames.map(([to, ...items]) => ({ to: transportOf(to), items: items.map(bare) })),
    })
    return this
  }
}

/** A file of traces. Its number is that of the scenario. */
export function traceFile(name: string, about: string, vectors: readonly Vector[], more: object = {}): VectorFile {
  const given = { birch: logOf(birch, ash, cedar), ...more }
  return { name: `trace/${name}.json`, kind: 'bank.trace', about, given, vectors }
}
