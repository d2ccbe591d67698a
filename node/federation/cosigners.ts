/**
 * The witnesses of our own log (SPEC, WIT): each partner is asked to cosign our checkpoints, and what comes back is kept
 * with the checkpoint, so that anyone can see that the same log was shown to all of them.
 */
import { assert } from '../../protocol/assert.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type {
  BankId,
  InclusionShown,
  Item,
  LaneEntry,
  ProofGet,
  Witnessed as Mark,
  WitnessCosigned,
} from '../../protocol/generated/types.ts'
import { parseCheckpoint } from '../../protocol/log/checkpoint.ts'
import { findCosignature, withLines } from '../../protocol/log/cosignature.ts'
import type { WitnessInit } from './witness.ts'

/** A lane entry, and what proves it besides the path: where it stands in our log, and what its log entry holds more. */
export interface LoggedLane {
  readonly entry: LaneEntry
  readonly shown: Pick<InclusionShown, 'at' | 'seal' | 'recovered' | 'index' | 'salt'>
}

/** What the collector needs. */
export interface CosignersInit extends WitnessInit {
  /** A witness says that it cosigned more of our log than there is. */
  readonly behind: (bank: BankId) => void
  /** A lane entry of ours or of the partner's as our log has it; undefined if it is not there. */
  readonly laneEntry: (channel: Channel, of: BankId, seq: number) => Promise<LoggedLane | undefined>
}

/** A checkpoint of ours and its cosignatures, by witness. */
interface Round extends Mark {
  readonly note: string
  readonly lines: Readonly<Record<BankId, string>>
}

/** All witnesses show new checkpoints this often. */
const roundMilliseconds = 30_000
/** After a contact lanes and orders come first. */
const contactMilliseconds = 1_000
const roundKey = 'witnessed'
const keyOf = (bank: BankId): string => `cosigner/${bank}`

/** Cosignatures of our log. */
export class Cosigners {
  private readonly init: CosignersInit
  private readonly marks = new Map<BankId, Mark>()
  /** The newest of our checkpoints that somebody cosigned. */
  private round: Round | undefined
  /** The checkpoint that each witness was asked to cosign last, and whether that was for the second time. */
  private readonly asked = new Map<BankId, { readonly note: string; readonly again: boolean }>()
  /** Partners whose hello has just come. */
  private readonly fresh = new Set<BankId>()
  private shown = ''
  private cancelTimer: () => void = () => undefined

  constructor(init: CosignersInit) {
    this.init = init
  }

  /** Reads what is known, and begins to ask. */
  async open(): Promise<void> {
    const { store } = this.init
    for await (const [key, value] of store.list(keyOf('')))
      this.marks.set(key.slice(keyOf('').length), JSON.parse(value) as Mark)
    const text = await store.get(roundKey)
    if (text !== undefined) this.round = JSON.parse(text) as Round
    this.arm()
  }

  /** Stops asking. */
  stop(): void {
    this.cancelTimer()
  }

  private arm(): void {
    this.cancelTimer = this.init.clock.after(roundMilliseconds, () => {
      const { bank } = this.init
      const isNew = bank.checkpoint !== this.shown
      const size = sizeOf(bank.checkpoint)
      // Question or answer may be lost while the session lives on.
      for (const peer of bank.state.channels.keys())
        if (isNew || (this.marks.get(peer)?.size ?? 0) < size) this.ask(peer)
      this.shown = bank.checkpoint
      this.arm()
    })
  }

  /** The latest checkpoint, with the cosignatures of just this one. */
  get checkpoint(): string {
    const { checkpoint } = this.init.bank
    return this.round?.note === checkpoint ? noteOf(this.round) : checkpoint
  }

  /** The newest checkpoint that somebody cosigned, with its cosignatures; undefined before the first. */
  get witnessed(): { readonly note: string; readonly mark: Mark; readonly by: number } | undefined {
    if (this.round === undefined) return undefined
    const { size, at, lines } = this.round
    return { note: noteOf(this.round), mark: { size, at }, by: Object.keys(lines).length }
  }

  /** How far a partner cosigned our log. */
  mark(bank: BankId): Mark | undefined {
    return this.marks.get(bank)
  }

  /** A partner said hello. */
  met(bank: BankId): void {
    // A session may begin with two hellos.
    if (this.fresh.has(bank)) return
    this.fresh.add(bank)
    this.init.clock.after(contactMilliseconds, () => {
      this.fresh.delete(bank)
      this.ask(bank)
    })
  }

  /** Asks a partner to cosign our latest checkpoint, from the size that it cosigned last. SPEC WIT-03. */
  private ask(bank: BankId, old = this.begin(bank), again = false): void {
    const { bank: own, send, logger } = this.init
    const note = own.checkpoint
    const size = sizeOf(note)
    // The lanes will tell the same, and freeze (SPEC NET-11).
    if (old > size) {
      logger.error({ peer: bank, old, size }, 'a witness knows more of our log than we do')
      return this.init.behind(bank)
    }
    const proof = own.tree.consistency(old, size).map(toBase64url)
    this.asked.set(bank, { note, again })
    send(bank, { typ: 'wit.add', from: own.state.bank, to: bank, old, note, proof })
  }

  /** What this partner cosigned last; or where rotation keys have cut our log since, from which it is to go on (SPEC WIT-10). */
  private begin(bank: BankId): number {
    const cuts = this.init.bank.state.identity.ops.map(({ body }) =>
      'cut' in body ? body.cut?.size : undefined,
    )
    return Math.max(this.marks.get(bank)?.size ?? 0, ...cuts.map((size) => size ?? 0))
  }

  /** The witness begins elsewhere: it is asked once more, and not for ever where two disagree. SPEC WIT-06. */
  stale(bank: BankId, size: number): void {
    if (this.asked.get(bank)?.again === false) this.ask(bank, size, true)
  }

  /** A witness cosigned our checkpoint. SPEC WIT-07. */
  async cosigned({ peer, identity }: Channel, item: WitnessCosigned): Promise<void> {
    const { env, store, logger } = this.init
    const asked = this.asked.get(peer)
    if (asked === undefined || sizeOf(asked.note) !== item.size) return
    const found = findCosignature(env.crypto, withLines(asked.note, [item.line]), peer, identity.keys.cosign)
    if (!found.ok) return logger.warn({ peer, code: found.error.code }, 'a cosignature does not hold')
    const { size, at, line } = found.value
    this.marks.set(peer, { size, at })
    await store.put(keyOf(peer), JSON.stringify({ size, at }))
    if (this.round !== undefined && this.round.size > size) return
    const lines = this.round?.size === size ? this.round.lines : {}
    this.round = { note: asked.note, size, at, lines: { ...lines, [peer]: line } }
    await store.put(roundKey, JSON.stringify(this.round))
  }

  /** Proves a lane entry under the checkpoint that the partner was asked to cosign last. SPEC WIT-09. */
  async prove(channel: Channel, item: ProofGet, answer: (item: Item) => void): Promise<void> {
    const { bank, laneEntry } = this.init
    const note = this.asked.get(channel.peer)?.note
    if (item.ch !== channel.ch || item.ep !== channel.ep || note === undefined) return
    const found = await laneEntry(channel, item.of, item.seq)
    const size = sizeOf(note)
    if (found === undefined || found.shown.index >= size) return
    const path = bank.tree.inclusion(found.shown.index, size).map(toBase64url)
    answer({ ...item, typ: 'proof', by: bank.state.bank, ...found.shown, path, note })
  }
}

function noteOf({ note, lines }: Round): string {
  return withLines(note, Object.values(lines))
}

function sizeOf(note: string): number {
  const parsed = parseCheckpoint(note)
  assert(parsed.ok, 'our own checkpoint parses')
  return parsed.value.size
}
