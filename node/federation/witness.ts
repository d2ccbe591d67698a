/**
 * This bank as a witness of its partners' logs (SPEC, WIT): it cosigns what a log shows to have only grown, compares what
 * it sees of that log, and asks to be shown the newest lane entries in it. What it cosigned is on disk before it says so.
 */
import { assert } from '../../protocol/assert.ts'
import { equalBytes } from '../../protocol/bytes.ts'
import { accuse } from '../../protocol/federation/accuse.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import { bareNote, contradicting, headOf, judge, showsEntry } from '../../protocol/federation/witness.ts'
import type {
  BankId,
  Code,
  Evidence,
  InclusionShown,
  Item,
  LaneEntry,
  Witnessed as Mark,
  WitnessAdd,
} from '../../protocol/generated/types.ts'
import { checkpointOrigin, parseCheckpoint } from '../../protocol/log/checkpoint.ts'
import { cosignatureLine, findCosignature, withLines } from '../../protocol/log/cosignature.ts'
import { opsOf } from '../../protocol/identity-log.ts'
import type { Bank } from '../bank.ts'
import { describe } from '../net/handler.ts'
import type { Clock, Logger, Store } from '../ports.ts'

/** What a witness needs. */
export interface WitnessInit {
  readonly env: Env
  /** Seed of the key `cosign`. */
  readonly cosign: Uint8Array
  readonly bank: Bank
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  /** Sends an item to a partner; false if it cannot be reached now. */
  readonly send: (bank: BankId, item: Item) => boolean
}

/** What is on disk about a partner's log. */
interface Kept {
  /** The note that we cosigned last, how far that was and when. */
  last: string | undefined
  mark?: Mark
  /** Why we doubt the log, though we have no evidence. */
  doubt?: Code
}

/** What is known of a partner's log. */
interface Watched extends Kept {
  /** Other notes of it: in memory only, since a witness that restarts still has the one it cosigned. */
  seen: readonly string[]
  /** Lane entries that the partner is to show in its log. */
  unproven: readonly LaneEntry[]
  /** How often in a row the partner was asked for such an entry in vain. */
  missed: number
}

/** A proof may be lost on its way, so not every missing one is worth a word. */
const maxMissed = 3
/** Other notes of a log that are compared with what comes. */
const maxSeen = 16
const keyOf = (bank: BankId): string => `witness/${bank}`

/** The logs of all partners. */
export class Witness {
  private readonly init: WitnessInit
  private readonly watched = new Map<BankId, Watched>()

  constructor(init: WitnessInit) {
    this.init = init
  }

  /** Reads what was cosigned earlier. */
  async open(): Promise<void> {
    for await (const [key, value] of this.init.store.list(keyOf('')))
      this.watched.set(key.slice(keyOf('').length), {
        ...(JSON.parse(value) as Kept),
        seen: [],
        unproven: [],
        missed: 0,
      })
  }

  /** How far we cosigned a partner's log, and why we doubt it. */
  view(bank: BankId): Pick<Kept, 'mark' | 'doubt'> {
    return this.of(bank)
  }

  /**
   * Of the notes of a partner's log by the key that is in force for it, the one with the most entries; or the one that we cosigned
   * last, where the log does not go on from it: what the partner wrote since then would hide that from it.
   */
  newest({ peer, identity }: Channel): string | undefined {
    const { last, seen, doubt } = this.of(peer)
    const isOfKey = (note: string): boolean => headOf(this.init.env.crypto, identity, note).ok
    if (last !== undefined && doubt === 'log-inconsistent' && isOfKey(last)) return last
    const notes = (last === undefined ? seen : [last, ...seen]).filter(isOfKey)
    return notes.reduce<string | undefined>(
      (best, one) => (best !== undefined && sizeOf(best) >= sizeOf(one) ? best : one),
      undefined,
    )
  }

  private of(bank: BankId): Watched {
    const known = this.watched.get(bank)
    if (known !== undefined) return known
    const made: Watched = { last: undefined, seen: [], unproven: [], missed: 0 }
    this.watched.set(bank, made)
    return made
  }

  /**
   * A partner's checkpoint to be cosigned (SPEC WIT-04, WIT-05). Not to be called again for the same partner before it is
   * done: check and set must not overlap. `due` are lane entries that must be under the checkpoint.
   */
  async add(
    channel: Channel,
    item: WitnessAdd,
    due: readonly LaneEntry[],
    answer: (item: Item) => void,
  ): Promise<void> {
    const { env, bank, clock, cosign } = this.init
    const { peer, identity } = channel
    const watched = this.of(peer)
    const verdict = judge(env.crypto, identity, watched, item)
    const parties = { from: bank.state.bank, to: peer }
    if (verdict.typ === 'stale') return answer({ typ: 'wit.stale', ...parties, size: verdict.size })
    if (verdict.typ === 'fork') return this.exposed(channel, verdict.other, item.note)
    if (verdict.typ === 'refused') {
      if (verdict.refusal.code === 'log-inconsistent') await this.doubt(peer, verdict.refusal.code)
      return answer({ typ: 'error', ...parties, code: verdict.refusal.code })
    }
    const { size } = verdict.head
    const again = watched.mark?.size === size
    const at = clock.now()
    const note = bareNote(env.crypto, identity, item.note)
    if (watched.last !== undefined) remember(watched, watched.last)
    watched.last = note
    watched.mark = { size, at }
    if (watched.doubt === 'log-inconsistent') delete watched.doubt
    await this.keep(peer)
    const line = cosignatureLine(env.crypto, bodyOf(note), { bank: bank.state.bank, seed: cosign, at })
    answer({ typ: 'wit.cosigned', ...parties, size, line })
    this.tell(peer, withLines(note, [line]))
    if (!again) await this.demand(channel, due)
  }

  /** Shows the other partners what we cosigned: who sees two logs of one size has evidence. SPEC WIT-08. */
  private tell(about: BankId, note: string): void {
    const { bank, send } = this.init
    for (const to of bank.state.channels.keys())
      if (to !== about) send(to, { typ: 'wit.seen', from: bank.state.bank, to, note })
  }

  /** A note that another witness cosigned, if it is of a partner of ours. */
  seen(note: string): void {
    const parsed = parseCheckpoint(note)
    if (!parsed.ok) return
    for (const channel of this.init.bank.state.channels.values())
      if (checkpointOrigin(channel.peer) === parsed.value.origin) this.compare(channel, note)
  }

  /** One more note of a partner's log: it contradicts another, or is remembered. */
  compare(channel: Channel, note: string): void {
    const { crypto } = this.init.env
    const head = headOf(crypto, channel.identity, note)
    if (!head.ok) return
    const watched = this.of(channel.peer)
    const other = contradicting(crypto, channel.identity, watched, head.value)
    if (other === undefined) remember(watched, note)
    else this.exposed(channel, other, note)
  }

  /** Two notes of one size: evidence against the log's bank, and against each witness that cosigned both. */
  private exposed({ peer, identity }: Channel, one: string, two: string): void {
    const { bank, env, logger } = this.init
    const { crypto } = env
    const bare = (note: string): string => bareNote(crypto, identity, note)
    const found: Evidence[] = [
      {
        typ: 'evidence.log-fork',
        about: identity.genesis,
        ...opsOf(identity),
        one: bare(one),
        two: bare(two),
      },
    ]
    for (const { peer: witness, identity: about } of bank.state.channels.values()) {
      const [a, b] = [one, two].map((note) => findCosignature(crypto, note, witness, about.keys.cosign))
      if (a?.ok !== true || b?.ok !== true) continue
      const [first, second] = [withLines(bare(one), [a.value.line]), withLines(bare(two), [b.value.line])]
      found.push({
        typ: 'evidence.cosign-fork',
        about: about.genesis,
        ...opsOf(about),
        one: first,
        two: second,
      })
    }
    bank
      .run((turn) => found.forEach((evidence) => accuse(turn, evidence)))
      .catch((cause: unknown) => logger.error({ peer, ...describe(cause) }, 'evidence is not logged'))
  }

  /** Asks to be shown lane entries that must be under the checkpoint just cosigned. SPEC WIT-09. */
  private async demand({ peer, ch, ep }: Channel, due: readonly LaneEntry[]): Promise<void> {
    const { bank, send } = this.init
    const watched = this.of(peer)
    watched.missed = watched.unproven.length > 0 ? watched.missed + 1 : 0
    if (watched.missed >= maxMissed) await this.doubt(peer, 'no-proof')
    const by = bank.state.bank
    watched.unproven = due.filter(({ by: of, seq }) => send(peer, { typ: 'proof.get', ch, ep, by, of, seq }))
  }

  /** A proof came: for an entry that we asked for, under the checkpoint that we cosigned. */
  async proved({ peer, identity }: Channel, item: InclusionShown): Promise<void> {
    const { crypto } = this.init.env
    const watched = this.of(peer)
    const entry = watched.unproven.find((one) => one.by === item.of && one.seq === item.seq)
    if (entry === undefined || watched.last === undefined) return
    const cosigned = parseCheckpoint(watched.last)
    const head = showsEntry(crypto, identity, entry, item)
    // The answer to another question: ours stays open, and whoever never answers it comes into doubt by that.
    if (head !== undefined && cosigned.ok && head.size !== cosigned.value.size) return
    watched.unproven = watched.unproven.filter((one) => one !== entry)
    if (head === undefined || !cosigned.ok || !equalBytes(head.root, cosigned.value.root))
      return this.doubt(peer, 'not-in-log')
    if (watched.doubt === undefined || watched.doubt === 'log-inconsistent') return
    delete watched.doubt
    await this.keep(peer)
  }

  /** Something that is no evidence, but that people should look into. */
  private async doubt(bank: BankId, code: Code): Promise<void> {
    this.init.logger.warn({ peer: bank, code }, 'the log of a partner is in doubt')
    this.of(bank).doubt = code
    await this.keep(bank)
  }

  private keep(bank: BankId): Promise<void> {
    const { last, mark, doubt } = this.of(bank)
    return this.init.store.put(keyOf(bank), JSON.stringify({ last, mark, doubt }))
  }
}

function remember(watched: Watched, note: string): void {
  const rest = watched.seen.filter((one) => bodyOf(one) !== bodyOf(note))
  watched.seen = [...rest, note].slice(-maxSeen)
}

/** The note text of a checkpoint that was verified before: all above the blank line. */
function bodyOf(note: string): string {
  const end = note.indexOf('\n\n')
  assert(end > 0, 'a note that was verified has a blank line')
  return note.slice(0, end + 1)
}

function sizeOf(note: string): number {
  const parsed = parseCheckpoint(note)
  assert(parsed.ok, 'what is remembered was verified')
  return parsed.value.size
}
