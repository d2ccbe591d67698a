/** Notices, and how each member wants to be told. Written in the same step as what they tell of. */
import { toBase32 } from '../../protocol/bytes.ts'
import { validateNotice, validateNoticeWish } from '../../protocol/generated/validators.ts'
import type { Arrangement, Member, Notice, NoticeKind, NoticeWish } from '../../protocol/generated/types.ts'
import type { Clock, Entropy } from '../ports.ts'
import { toldOf } from '../register/notice-rules.ts'
import type { Draft, Register } from '../register/register.ts'
import { Table } from '../register/table.ts'
import type { ExchangePeople } from './exchanges/ports.ts'
import { newRecordId } from './shared.ts'

/** Most notices that are kept of one member: the oldest make room. */
const mostNotices = 200

/** What a notice is about. */
export type About = Pick<Notice, 'arrangement' | 'thread'>

interface World {
  readonly register: Register
  readonly clock: Clock
  readonly entropy: Entropy
  readonly people: ExchangePeople
}

/** Whether a notice belongs on paper for whom no e-mail reaches. What brokers are told, they see at the desk. */
const isToPrint = (one: Notice | undefined): boolean =>
  one?.read === false && !one.printed && !one.kind.startsWith('broker')
const isToMail = (one: Notice | undefined): boolean => one?.read === false && !one.mailed

function count(counts: Map<string, number>, key: string, by: number): void {
  const next = (counts.get(key) ?? 0) + by
  if (next === 0) counts.delete(key)
  else counts.set(key, next)
}

/** The tables of notices and wishes. */
export class NoticeBook {
  readonly notices: Table<Notice>
  readonly wishes: Table<NoticeWish>
  private readonly world: World
  private readonly ofMember = new Map<string, Set<string>>()
  private readonly stops = new Map<string, string>()
  /**
   * How many of each member's notices are not seen; of these, how many are not mailed, and how many belong on paper: asked for
   * on every page and every sweep.
   */
  private readonly unseen = new Map<string, number>()
  private readonly unmailed = new Map<string, number>()
  private readonly unprinted = new Map<string, number>()
  /** The letters that were noted as printed last: when, and which notices stood in them. */
  private last: { readonly at: number; readonly ids: Set<string> } = { at: 0, ids: new Set() }

  private constructor(world: World, notices: Table<Notice>, wishes: Table<NoticeWish>) {
    this.world = world
    this.notices = notices
    this.wishes = wishes
    notices.watch((now, before) => {
      const { to, id } = now ?? before ?? { to: '', id: '' }
      if (before?.read === false) count(this.unseen, to, -1)
      if (now?.read === false) count(this.unseen, to, 1)
      if (isToMail(before)) count(this.unmailed, to, -1)
      if (isToMail(now)) count(this.unmailed, to, 1)
      if (isToPrint(before)) count(this.unprinted, to, -1)
      if (isToPrint(now)) count(this.unprinted, to, 1)
      this.notePrinted(id, now)
      const ids = this.ofMember.get(to) ?? new Set()
      if (now === undefined) ids.delete(id)
      else ids.add(id)
      this.ofMember.set(to, ids)
    })
    wishes.watch((now, before) => {
      if (before !== undefined) this.stops.delete(before.stop)
      if (now !== undefined) this.stops.set(now.stop, now.id)
    })
  }

  /** Reads both tables. */
  static async open(world: World): Promise<NoticeBook> {
    const notices = await world.register.open(new Table('notice', validateNotice))
    return new NoticeBook(
      world,
      notices,
      await world.register.open(new Table('notice-wish', validateNoticeWish)),
    )
  }

  /** A member's notices, the newest first. */
  of(member: string): Notice[] {
    const ids = [...(this.ofMember.get(member) ?? [])]
    const found = ids.map((id) => this.notices.get(id)).filter((one) => one !== undefined)
    return found.toReversed().toSorted((a, b) => b.at - a.at)
  }

  /** How many notices a member has not seen. */
  unread(member: string): number {
    return this.unseen.get(member) ?? 0
  }

  /** Everybody who has notices that were neither seen nor mailed. */
  toMail(): string[] {
    return [...this.unmailed.keys()]
  }

  /** Whether a member has notices that belong on paper, if no e-mail reaches them. */
  hasToPrint(member: string): boolean {
    return this.unprinted.has(member)
  }

  /** A member's notices that belong on paper, the newest first. */
  toPrint(member: string): Notice[] {
    return this.of(member).filter(isToPrint)
  }

  /** What stood in the letters that were printed last, and when that was noted; nothing if they are older than `since`. */
  lastPrinted(since: number): { readonly at: number; readonly notices: readonly Notice[] } | undefined {
    const { at, ids } = this.last
    if (ids.size === 0 || at < since) return undefined
    return { at, notices: [...ids].flatMap((id) => this.notices.get(id) ?? []) }
  }

  private notePrinted(id: string, now: Notice | undefined): void {
    const at = now?.printedAt ?? 0
    if (at > this.last.at) this.last = { at, ids: new Set() }
    if (at > 0 && at === this.last.at) this.last.ids.add(id)
    else this.last.ids.delete(id)
  }

  /** How a member wants to be told. Whoever never said so, as their address allows. */
  wishOf(member: Pick<Member, 'id' | 'contact'>): NoticeWish {
    const known = this.wishes.get(member.id)
    if (known !== undefined) return known
    const now = this.world.clock.now()
    const stop = toBase32(this.world.entropy.bytes(17)).slice(0, 26)
    return { id: member.id, at: now, changed: now, mail: 'each', letters: false, stop }
  }

  /** Whose e-mails a link ends. */
  memberOfStop(stop: string): string | undefined {
    return this.stops.get(stop)
  }

  /** Tells one member. */
  tell(draft: Draft, to: string, kind: NoticeKind, about: About): void {
    const { clock, entropy, people } = this.world
    if (people.get(to) === undefined) return
    const at = clock.now()
    const flags = { read: false, mailed: false, printed: false }
    draft.put(this.notices, {
      id: newRecordId({ entropy }, 'e'),
      at,
      changed: at,
      to,
      kind,
      ...about,
      ...flags,
    })
    for (const old of this.of(to).slice(mostNotices - 1)) draft.remove(this.notices, old.id)
  }

  /** Tells everybody at the desk. */
  tellBrokers(draft: Draft, kind: NoticeKind, about: About): void {
    for (const { id, roles, status } of this.world.people.all())
      if (status === 'approved' && roles.some((role) => role !== 'auditor')) this.tell(draft, id, kind, about)
  }

  /** Tells whom it concerns what the newest deeds of an arrangement were. */
  tellOf(draft: Draft, now: Arrangement, before: Arrangement | undefined): void {
    for (const { to, kind } of toldOf(now, before)) {
      const about = { arrangement: now.id }
      if (to === 'brokers') this.tellBrokers(draft, kind, about)
      else if (to.party.member !== undefined) this.tell(draft, to.party.member, kind, about)
    }
  }

  /** Removes everything about a member who is erased. */
  forget(draft: Draft, member: string): void {
    for (const { id } of this.of(member)) draft.remove(this.notices, id)
    draft.remove(this.wishes, member)
  }
}
