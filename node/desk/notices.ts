/**
 * How members are told: in a list on their page, by e-mail at once or once a week, and by a letter where no e-mail goes. A
 * notice is written in the same step as what it tells of; mails and letters follow from it.
 */
import { Cron } from 'croner'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type {
  LetterList,
  Letter,
  Member,
  Notice,
  NoticeChange,
  NoticeList,
  NoticeWish,
} from '../../protocol/generated/types.ts'
import type { Actor, Answer } from '../api.ts'
import type { Draft } from '../register/register.ts'
import type { ExchangeDeps } from './exchanges/ports.ts'
import type { NoticeBook } from './notice-book.ts'
import { letterLines } from './letter-text.ts'
import { noticeLines, noticeView, type NoticeSources } from './notice-about.ts'
import { noticeWords } from './notice-words.ts'
import { isBroker } from './shared.ts'

/** Use cases of notices. */
export interface NoticesApi {
  /** What happened, for the person who asks. */
  list(actor: Actor): Answer<NoticeList>
  /** Marks as seen, and notes how the person wants to be told. */
  change(actor: Actor, change: NoticeChange): Answer<NoticeList>
  /** Ends e-mails to whom the link belongs, without a login; the same for a link of nobody. */
  unsubscribe(stop: string): Promise<void>
  /** Letters to print, for those whom no e-mail reaches; with `again` those that were printed last, for some days. */
  letters(actor: Actor, again?: boolean): Answer<LetterList>
  /** Notes that these notices are on paper. */
  printed(actor: Actor, ids: readonly string[]): Answer<LetterList>
  /** How many notices a member has not seen. */
  unread(member: string): number
  /** Mails what is due. */
  tick(): Promise<void>
  forget(draft: Draft, member: string): void
  stop(): void
}

const tickMilliseconds = 30_000
const mostShown = 200
const mostLetters = 200
/** A printer that failed is noticed within days; later the same news would be told as new. */
const againSeconds = 14 * 86_400
/** Most notices that one e-mail spells out: the rest stand behind its link. */
const mostMailed = 20

type World = ExchangeDeps & { readonly sources: NoticeSources }

/** Offers the use cases, and mails what is due from now on. */
export function noticesOf(deps: ExchangeDeps, book: NoticeBook, sources: NoticeSources): NoticesApi {
  const world: World = { ...deps, sources }
  const post = new Post(world, book)
  let cancel = (): void => undefined
  let stopped = false
  const next = (): void => {
    if (!stopped) cancel = deps.clock.after(tickMilliseconds, run)
  }
  const run = (): void => {
    post
      .mailDue()
      .catch((cause: unknown) =>
        deps.logger.error(
          { cause: cause instanceof Error ? cause.message : 'unknown' },
          'notices were not mailed',
        ),
      )
      .finally(next)
  }
  next()
  return {
    list: async (actor) => list(world, book, actor),
    change: (actor, change) => changeNotices(world, book, actor, change),
    unsubscribe: (stop) => unsubscribe(deps, book, stop),
    letters: async (actor, again) =>
      isBroker(actor)
        ? ok(await (again === true ? lastLetters(world, book) : letters(world, book)))
        : err(refuse('forbidden')),
    printed: (actor, ids) => printed(world, book, actor, ids),
    unread: (member) => book.unread(member),
    tick: () => post.mailDue(),
    forget: (draft, member) => book.forget(draft, member),
    stop: () => {
      stopped = true
      cancel()
    },
  }
}

function list(world: World, book: NoticeBook, { member }: Actor): Awaited<Answer<NoticeList>> {
  const person = member === undefined ? undefined : world.people.get(member)
  if (person === undefined) return err(refuse('forbidden'))
  const all = book.of(person.id)
  const { mail, letters: byLetter } = book.wishOf(person)
  const unread = all.filter(({ read }) => !read).length
  const notices = all.slice(0, mostShown).map((one) => noticeView(world, world.sources, person, one))
  return ok({ notices, unread, mail, letters: byLetter })
}

async function changeNotices(
  deps: World,
  book: NoticeBook,
  actor: Actor,
  { read = [], allRead = false, mail, letters: byLetter }: NoticeChange,
): Answer<NoticeList> {
  const person = actor.member === undefined ? undefined : deps.people.get(actor.member)
  if (person === undefined) return err(refuse('forbidden'))
  const now = deps.clock.now()
  const done = await deps.register.run((draft) => {
    for (const one of book.of(person.id))
      if (!one.read && (allRead || read.includes(one.id)))
        draft.put(book.notices, { ...one, read: true, changed: now })
    if (mail === undefined && byLetter === undefined) return ok(undefined)
    const wish = book.wishOf(person)
    const next: NoticeWish = {
      ...wish,
      changed: now,
      mail: mail ?? wish.mail,
      letters: byLetter ?? wish.letters,
    }
    draft.put(book.wishes, next)
    return ok(undefined)
  })
  return done.ok ? list(deps, book, actor) : done
}

async function unsubscribe({ register, clock }: ExchangeDeps, book: NoticeBook, stop: string): Promise<void> {
  const member = book.memberOfStop(stop)
  if (member === undefined) return
  await register.run((draft) => {
    const wish = draft.get(book.wishes, member)
    const silent: NoticeWish | undefined = wish && { ...wish, mail: 'never', changed: clock.now() }
    if (silent !== undefined) draft.put(book.wishes, silent)
    return ok(undefined)
  })
}

/** Whether a member is told on paper: who has no address, wants no e-mails, or wants letters besides. Nobody writes to the dead. */
function byLetterOnly(deps: ExchangeDeps, book: NoticeBook, member: Member): boolean {
  if (member.status === 'deceased') return false
  // Whoever never said how wants e-mails.
  const wish = book.wishes.get(member.id)
  return (
    wish?.letters === true ||
    wish?.mail === 'never' ||
    member.contact?.email === undefined ||
    deps.mailer === undefined
  )
}

async function letters(deps: World, book: NoticeBook): Promise<LetterList> {
  const due: Member[] = []
  for (const member of deps.people.all())
    if (book.hasToPrint(member.id) && byLetterOnly(deps, book, member)) due.push(member)
  const shown: Letter[] = []
  for (const member of due.slice(0, mostLetters))
    shown.push(await letterTo(deps, member, book.toPrint(member.id)))
  const last = book.lastPrinted(deps.clock.now() - againSeconds)
  return { letters: shown, total: due.length, ...(last && { lastAt: last.at }) }
}

/** The letters that were printed last, once more. Nobody writes to those who died or left no record since. */
async function lastLetters(deps: World, book: NoticeBook): Promise<LetterList> {
  const last = book.lastPrinted(deps.clock.now() - againSeconds)
  const byMember = new Map<string, Notice[]>()
  for (const one of last?.notices ?? []) byMember.set(one.to, [...(byMember.get(one.to) ?? []), one])
  const shown: Letter[] = []
  for (const [id, notices] of byMember) {
    const member = deps.people.get(id)
    if (member === undefined || member.status === 'deceased') continue
    shown.push(
      await letterTo(
        deps,
        member,
        notices.toSorted((a, b) => b.at - a.at),
      ),
    )
  }
  const some = shown.slice(0, mostLetters)
  return { letters: some, total: shown.length, ...(last && { lastAt: last.at }) }
}

async function letterTo(deps: World, member: Member, notices: readonly Notice[]): Promise<Letter> {
  const { id, name, language, contact, account } = member
  const standing = account === undefined ? undefined : await deps.api.account(account)
  const letter = {
    ...{
      member: id,
      name: [name.given, name.family].filter(Boolean).join(' '),
      language,
      notices: notices.map((one) => noticeView(deps, deps.sources, member, one)),
    },
    ...(contact?.post !== undefined && { post: contact.post }),
    ...(account !== undefined && { account }),
    ...(standing?.ok === true && { balance: standing.value.balance }),
  }
  return { ...letter, lines: letterLines(deps, letter) }
}

async function printed(
  deps: World,
  book: NoticeBook,
  actor: Actor,
  ids: readonly string[],
): Answer<LetterList> {
  if (!isBroker(actor)) return err(refuse('forbidden'))
  const now = deps.clock.now()
  const done = await deps.register.run((draft) => {
    for (const id of ids) {
      const one = draft.get(book.notices, id)
      if (one !== undefined) draft.put(book.notices, { ...one, printed: true, printedAt: now, changed: now })
    }
    return ok(undefined)
  })
  return done.ok ? ok(await letters(deps, book)) : done
}

/** The last time before `now` (unix seconds) at which digests were due. */
export function lastDigest(
  { day, hour, zone }: { day: number; hour: number; zone: string },
  now: number,
): number {
  const cron = new Cron(`0 0 ${hour} * * ${day}`, { timezone: zone, paused: true })
  const [before] = cron.previousRuns(1, new Date((now + 1) * 1000))
  return before === undefined ? 0 : Math.floor(before.getTime() / 1000)
}

/** Mails what is due: each notice at once, or all of a week together. */
class Post {
  private readonly deps: World
  private readonly book: NoticeBook

  constructor(deps: World, book: NoticeBook) {
    this.deps = deps
    this.book = book
  }

  async mailDue(): Promise<void> {
    const { people, mailer, rules, clock } = this.deps
    if (mailer === undefined) return
    const digestAt = lastDigest(rules().digest, clock.now())
    for (const id of this.book.toMail()) {
      const member = people.get(id)
      if (member?.contact?.email === undefined || member.status !== 'approved') continue
      const fresh = this.book.of(member.id).filter(({ mailed, read }) => !mailed && !read)
      if (fresh.length === 0) continue
      const wish = this.book.wishOf(member)
      if (wish.mail === 'each') await this.mail(member, fresh, false)
      else if (wish.mail === 'weekly' && (wish.digestAt ?? wish.at) < digestAt)
        await this.mail(member, fresh, true)
    }
  }

  /** One e-mail for what is new. It counts as sent when it is in the outbox; a crash between the two sends it twice, not never. */
  private async mail(member: Member, fresh: readonly Notice[], digest: boolean): Promise<void> {
    const { mailer, register, clock, origin = '', config } = this.deps
    const to = member.contact?.email
    if (mailer === undefined || to === undefined) return
    const words = noticeWords[member.language]
    const wish = this.book.wishOf(member)
    const [first] = fresh
    const says = digest || first === undefined ? words.digest : words[`subject-${first.kind}`]
    const subject = `${config.title}: ${says}`
    const blocks = fresh.slice(0, mostMailed).flatMap((one) => this.linesOf(member, one))
    const dear = words.dear.replace('{name}', () => member.name.known ?? member.name.given)
    const foot =
      origin === '' ? [] : [`${words.more} ${origin}/notices`, `${words.stop} ${origin}/stop/${wish.stop}`]
    const now = clock.now()
    await register.run((draft) => {
      draft.put(this.book.wishes, { ...wish, changed: now, ...(digest && { digestAt: now }) })
      return ok(undefined)
    })
    await mailer.post({ to, subject: subject.slice(0, 200), text: [dear, '', ...blocks, ...foot].join('\n') })
    await register.run((draft) => {
      for (const one of fresh) {
        const before = draft.get(this.book.notices, one.id)
        if (before !== undefined) draft.put(this.book.notices, { ...before, mailed: true, changed: now })
      }
      return ok(undefined)
    })
  }

  /** One notice: what happened, with whom and when, and where to answer. */
  private linesOf(member: Member, notice: Notice): string[] {
    const { origin = '', sources } = this.deps
    const words = noticeWords[member.language]
    const view = noticeView(this.deps, sources, member, notice)
    const { about, arrangement, thread = '' } = view
    const path = arrangement === undefined ? `/messages/${thread}` : `/exchanges/${arrangement}`
    return [
      ...noticeLines(this.deps, view, member.language),
      ...(origin === '' ? [] : [`${about?.waits === true ? words.answer : words.see} ${origin}${path}`]),
      '',
    ]
  }
}
