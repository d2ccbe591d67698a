/**
 * A bank that was restored from a copy (SPEC, RST): until its partners have said what it lacks, it records nothing. First all
 * are asked how far its lanes and its log were; then it takes back its own entries, partner by partner; then it goes on. Where
 * it stands is in the store, so that a restart cannot end it.
 */
import { adopt, checkRun, isAhead, isCutSince, mostOwn } from '../../protocol/federation/restore.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type {
  BankId,
  IdentityOps,
  Item,
  OwnEnd,
  OwnEntry,
  RestoreView,
} from '../../protocol/generated/types.ts'
import { recoveredAccount } from '../../protocol/ledger/state.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import type { Bank } from '../bank.ts'
import { describe } from '../net/handler.ts'
import type { Clock, Logger, Store } from '../ports.ts'
import { LostKeys } from './lost-keys.ts'
import {
  readRestoreRecord,
  writeRestoreRecord,
  type RestoreReason,
  type RestoreRecord,
} from './restore-record.ts'
import { asked, holdsUp, misfit, newTalk, partnerView, type Talk } from './restore-talk.ts'

/** What restoring needs. */
export interface RestoreInit {
  readonly env: Env
  readonly bank: Bank
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  /** Why this process must begin with it; undefined if it need not. */
  readonly reason?: RestoreReason
  /** Sends an item to a partner, also where its lane is frozen; false if it cannot be reached now. */
  readonly send: (bank: BankId, item: Item) => boolean
  /** Says hello again: to one partner, or to all. */
  readonly greet: (bank?: BankId) => void
  /** The bank takes work again: what waited goes on. */
  readonly resumed: () => void
}

const askAgainMilliseconds = 4_000
/** A partner that seems to have another lane than ours may have answered before what we ask now, or may itself be restored yet. */
const differsSeconds = 60
/** A partner may not make us keep more than this. */
const mostKept = 1_024

/** The restoring of this bank. */
export class Restore {
  private readonly init: RestoreInit
  private readonly talks = new Map<BankId, Talk>()
  private record: RestoreRecord | undefined
  private readonly unheard = new Set<BankId>()
  private readonly keys: LostKeys
  private halted = false
  private saving: Promise<void> = Promise.resolve()
  private cancelTimer: () => void = () => undefined

  constructor(init: RestoreInit) {
    this.init = init
    this.keys = new LostKeys(init.env.crypto, init.bank.state)
  }

  /** Reads where it stands, or begins. To be called before anything is said to anybody. */
  async open(): Promise<void> {
    const { store, reason, bank } = this.init
    this.record = await readRestoreRecord(store)
    for (const one of this.record?.unheard ?? []) this.unheard.add(one)
    this.keys.load(this.record)
    if (reason !== undefined) this.start(reason)
    else if (this.quarantined) bank.bar(this.stance())
    this.freeze()
    await this.saving
    if (this.quarantined) this.proceed()
    this.arm()
  }

  /** Stops asking. */
  stop(): void {
    this.cancelTimer()
  }

  /** Nothing may be recorded. */
  get quarantined(): boolean {
    return this.record !== undefined && this.record.ended === undefined
  }

  private start(reason: RestoreReason): void {
    const { bank, clock, logger } = this.init
    this.talks.clear()
    this.keys.forget()
    for (const peer of bank.state.channels.keys()) this.unheard.add(peer)
    this.record = { since: clock.now(), reason, unheard: [], finish: false }
    bank.bar(this.stance())
    logger.warn({ reason, partners: this.unheard.size }, 'this bank was restored: it asks its partners first')
    this.save()
  }

  /** What nobody has said to be complete must not be written in. */
  private freeze(): void {
    const { channels } = this.init.bank.state
    for (const peer of this.unheard) {
      const channel = channels.get(peer)
      if (channel === undefined) this.unheard.delete(peer)
      else channel.frozen = true
    }
  }

  private save(): void {
    const { store, logger } = this.init
    if (this.record === undefined) return
    const record: RestoreRecord = { ...this.record, unheard: [...this.unheard], ...this.keys.kept() }
    this.saving = this.saving
      .then(() => writeRestoreRecord(store, record))
      .catch((cause: unknown) => logger.error(describe(cause), 'where the restore stands cannot be kept'))
  }

  /** A partner's hello showed our lane as we have it. It may know more of our log all the same, so it is heard first. */
  met(bank: BankId): void {
    if (this.quarantined || this.unheard.has(bank)) this.ask(bank, 0)
  }

  /** A partner says that it knows more of us than we do: it is asked to show it. */
  suspect(bank: BankId): void {
    const talk = this.talks.get(bank)
    if (this.halted || (talk?.state === 'differs' && !this.quarantined)) return
    this.ask(bank, this.quarantined ? 0 : mostOwn)
  }

  /** Some partner has said which keys of ours it knows: before that people may not change them (SPEC, RST-10). */
  get keysTold(): boolean {
    return this.keys.isTold
  }

  /** Why nothing is recorded now, with what people must do about it. */
  private stance(): Refusal {
    if (this.record?.reason === 'two-copies') return refuse('two-copies')
    const keys = this.keys.view()
    if (keys !== undefined) return refuse('keys-behind', { change: keys.change })
    const size = this.cutNeeded
    return size > 0 ? refuse('cut-needed', { size }) : refuse('quarantined')
  }

  /** A partner says that it knows the keys which are in force here. */
  knowsKeys(bank: BankId): void {
    if (this.quarantined && this.keys.confirm(bank)) this.save()
  }

  /** A partner has newer keys than this copy knows. */
  showsKeys(bank: BankId): void {
    if (this.quarantined) this.talk(bank).newKeys = true
  }

  /** A partner tells of changes of our own keys that may be missing here: then we run on an old copy (SPEC, RST-10). */
  tellsKeys(bank: BankId, ops: IdentityOps): void {
    if (this.halted) return
    const heard = this.keys.hear(bank, ops)
    if (heard === 'wrong')
      this.init.logger.error({ peer: bank }, 'a partner tells of changes of our keys that are not ours')
    if (heard !== 'lost') return
    if (!this.quarantined) this.begin('behind')
    this.talk(bank).state = 'keys-behind'
    this.init.bank.bar(this.stance())
    this.save()
  }

  private channel(bank: BankId): Channel | undefined {
    return this.init.bank.state.channels.get(bank)
  }

  private talk(bank: BankId): Talk {
    const known = this.talks.get(bank)
    if (known !== undefined) return known
    const made = newTalk()
    this.talks.set(bank, made)
    return made
  }

  private ask(bank: BankId, most: number): void {
    const channel = this.channel(bank)
    if (channel === undefined || this.halted) return
    const { ch, ep, mine, theirs } = channel
    const talk = this.talk(bank)
    asked(talk, this.init.clock.now(), most > 0)
    const after = { seq: mine.seq, oid: mine.tip }
    const have = { seq: theirs.seq, oid: theirs.tip }
    const by = this.init.bank.state.bank
    this.init.send(bank, { typ: 'own.get', ch, ep, by, after, have, most })
  }

  /** An entry of an answer. */
  entry(bank: BankId, item: OwnEntry): void {
    const talk = this.talk(bank)
    const { by, seq } = item.entry
    // Asked twice, a partner answers twice, and the first answer may have been cut off: what comes again counts once.
    talk.run = talk.run.filter(({ entry }) => entry.by !== by || entry.seq !== seq)
    if (talk.run.length < mostKept) talk.run.push(item)
  }

  /** The end of an answer. */
  async end(bank: BankId, item: OwnEnd): Promise<void> {
    const channel = this.channel(bank)
    const own = this.init.bank.state.bank
    if (channel === undefined || item.ch !== channel.ch || item.ep !== channel.ep || item.by !== own) return
    const talk = this.talk(bank)
    const { run } = talk
    talk.run = []
    // What is taken counts when it is on disk: until then an answer to an earlier question says nothing.
    if (talk.taking) return
    talk.unansweredSince = 0
    talk.seq = item.tip.seq
    // It takes our frames: so it knows the keys that are in force here, and no others.
    this.keys.confirm(bank)
    talk.witnessed = item.note === undefined ? 0 : this.ahead(item.note)
    const { mine } = channel
    const other = item.tip.seq === mine.seq && item.tip.oid !== mine.tip
    talk.state = other ? 'differs' : item.tip.seq > mine.seq ? 'behind' : 'heard'
    // One that has more of our lane and does not show it has something else than we have in the place of what we have; or this
    // answers an earlier question, which did not ask for it.
    if (item.tip.seq > mine.seq && talk.full && run.length === 0) misfit(talk)
    // Also of a partner that nobody waited for: only its lane was known to be behind, not the log.
    if (talk.witnessed > 0 && !this.quarantined) this.begin('behind')
    else if (run.length > 0) await this.take(bank, channel, talk, run)
    if (this.quarantined && !this.halted) {
      this.init.bank.bar(this.stance())
      this.save()
    }
    this.proceed()
  }

  /** Entries of our log that a checkpoint of ours covers and we lack; 0 if it shows nothing new. SPEC RST-07. */
  private ahead(note: string): number {
    const { bank, env } = this.init
    const { tree, state } = bank
    const found = isAhead(env.crypto, state, note, bank.durableSize, (size) => tree.rootAt(size))
    return found ? Number(note.split('\n')[1]) : 0
  }

  /** Whether it is no news that we may be behind this partner. */
  private knows(bank: BankId): boolean {
    return this.quarantined || this.unheard.has(bank)
  }

  /** A partner proved that we run on an old copy, or another copy runs. */
  begin(reason: RestoreReason): void {
    if (this.halted) return
    this.halted = reason === 'two-copies'
    this.start(reason)
    this.freeze()
    if (!this.halted) this.init.greet()
  }

  /** Takes back what a partner showed, if it is time; else it is asked again then. */
  private async take(bank: BankId, channel: Channel, talk: Talk, run: readonly OwnEntry[]): Promise<void> {
    const { bank: writer, env, logger } = this.init
    const bad = checkRun(env.crypto, writer.state, channel, run)
    if (bad !== undefined) {
      misfit(talk)
      return logger.error({ peer: bank, code: bad.code }, 'a partner shows entries that are not ours')
    }
    if (!this.knows(bank)) {
      // Only our own entries prove that we lack something: the partner can make up any number of its own.
      const { mine, peer } = channel
      if (run.some(({ entry }) => entry.by !== peer && entry.seq > mine.seq)) this.begin('behind')
      return
    }
    if (talk.witnessed > 0 || (this.quarantined && !this.mayTake())) return
    const before = channel.mine.seq
    talk.taking = true
    const refusal = await writer
      .adopt((turn) => adopt(turn, channel, run))
      .finally(() => (talk.taking = false))
    talk.adopted += channel.mine.seq - before
    if (refusal !== undefined) {
      misfit(talk)
      return logger.error(
        { peer: bank, code: refusal.code, ...refusal.params },
        'an own entry cannot be taken back',
      )
    }
    talk.misfits = 0
    talk.state = channel.mine.seq >= talk.seq ? 'heard' : 'behind'
  }

  /** Everybody was heard, or people said to go on; and nobody witnessed more than we have. */
  private mayTake(): boolean {
    const goesOn = this.record?.finish === true || this.silent.length === 0
    return this.keys.view() === undefined && this.cutNeeded === 0 && goesOn
  }

  /** Partners that have not answered. */
  private get silent(): readonly BankId[] {
    return [...this.unheard].filter((peer) => this.talk(peer).state === 'waiting')
  }

  /** Entries of our log that were witnessed and are lost; 0 if none. */
  private get cutNeeded(): number {
    return Math.max(0, ...[...this.talks.values()].map(({ witnessed }) => witnessed))
  }

  /** Does what is next. */
  private proceed(): void {
    if (this.halted || this.record === undefined || (this.quarantined && !this.mayTake())) return
    for (const peer of this.unheard) {
      const talk = this.talk(peer)
      if (talk.state === 'behind' && talk.witnessed === 0 && talk.misfits === 0) this.ask(peer, mostOwn)
      if (talk.state !== 'heard' || this.quarantined) continue
      this.unheard.delete(peer)
      this.save()
      this.init.greet(peer)
    }
    this.goOn()
  }

  /** Takes work again, unless a partner is to show first what it has. */
  private goOn(): void {
    if (!this.quarantined || !this.mayTake()) return
    const [now, peopleWait] = [this.init.clock.now(), this.record?.finish !== true]
    if (![...this.unheard].some((peer) => holdsUp(this.talk(peer), now, peopleWait))) this.conclude()
  }

  private conclude(): void {
    const { bank, clock, logger, greet, resumed } = this.init
    const heard = [...this.unheard].filter((peer) => this.talk(peer).state === 'heard')
    for (const peer of heard) this.unheard.delete(peer)
    if (this.record !== undefined) this.record = { ...this.record, ended: clock.now() }
    this.save()
    bank.bar(undefined)
    logger.warn(
      { partners: heard.length, frozen: this.unheard.size },
      'restored: this bank takes exchanges again',
    )
    for (const peer of heard) greet(peer)
    resumed()
  }

  /**
   * People decide not to wait for partners that do not answer: what is with them stays frozen until they do. One that comes
   * back and has seen more of the log would convict this bank, unless rotation keys declared the rest lost (SPEC RST-07), so
   * `unheard` says that they are gone for good. Refusals: `not-restoring`, `two-copies`, `keys-behind`, `cut-needed`, `cut-wanted`.
   */
  async finish(unheard: boolean): Promise<Refusal | undefined> {
    if (this.halted) return refuse('two-copies')
    if (!this.quarantined || this.record === undefined) return refuse('not-restoring')
    if (this.keys.view() !== undefined || this.cutNeeded > 0) return this.stance()
    const count = this.silent.length
    if (count > 0 && !unheard && !isCutSince(this.init.bank.state, this.record.since))
      return refuse('cut-wanted', { count })
    this.record = { ...this.record, finish: true }
    this.save()
    this.proceed()
    await this.saving
    return undefined
  }

  /** Where it stands; undefined if this bank was never restored. */
  view(nameOf: (bank: BankId) => string): RestoreView | undefined {
    const { record } = this
    if (record === undefined) return undefined
    const { since, reason, ended } = record
    const recovered = this.init.bank.state.accounts.get(recoveredAccount)?.balance ?? 0
    const partners = [...this.init.bank.state.channels.keys()].map((bank) =>
      partnerView(nameOf(bank), this.talks.get(bank), !this.unheard.has(bank)),
    )
    const keys = this.keys.view()
    const about = { since, reason, recovered, partners, ...(keys && { keys }) }
    return { ...about, quarantined: this.quarantined, ...(ended !== undefined && { ended }) }
  }

  /** Of whom something is missing, or whose lane a hello froze, is asked until it has answered; then a hello ends that. */
  private askAgain(): void {
    const { bank, clock, greet } = this.init
    for (const { peer, frozen } of bank.state.channels.values()) {
      const missing = this.unheard.has(peer)
      if (!missing && !(frozen && this.talks.has(peer))) continue
      const talk = this.talk(peer)
      const wait = talk.state === 'differs' ? differsSeconds : askAgainMilliseconds / 1000
      if (talk.taking || talk.askedAt > clock.now() - wait) continue
      if (talk.state === 'heard' && !this.quarantined) greet(peer)
      else this.ask(peer, this.quarantined && (talk.state === 'waiting' || !this.mayTake()) ? 0 : mostOwn)
    }
  }

  private arm(): void {
    this.cancelTimer = this.init.clock.after(askAgainMilliseconds, () => {
      if (!this.halted) {
        this.askAgain()
        this.goOn()
      }
      this.arm()
    })
  }
}
