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
  NoticeView,
  NoticeWish,
} from '../../protocol/generated/types.ts'
import type { Actor, Answer } from '../api.ts'
import type { Draft } from '../register/register.ts'
import type { ExchangeDeps } from './exchanges/ports.ts'
import type { NoticeBook } from './notice-book.ts'
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
  /** Letters to print, for those whom no e-mail reaches. */
  letters(actor: Actor): Answer<LetterList>
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

/** Offers the use cases, and mails what is due from now on. */
export function noticesOf(deps: ExchangeDeps, book: NoticeBook): NoticesApi {
  const post = new Post(deps, book)
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
    list: async (actor) => list(deps, book, actor),
    change: (actor, change) => changeNotices(deps, book, actor, change),
    unsubscribe: (stop) => unsubscribe(deps, book, stop),
    letters: async (actor) => (isBroker(actor) ? ok(await letters(deps, book)) : err(refuse('forbidden'))),
    printed: (actor, ids) => printed(deps, book, actor, ids),
    unread: (member) => book.unread(member),
    tick: () => post.mailDue(),
    forget: (draft, member) => book.forget(draft, member),
    stop: () => {
      stopped = true
      cancel()
    },
  }
}

function viewOf({ id, at, kind, arrangement, thread, read }: Notice): NoticeView {
  return {
    id,
    at,
    kind,
    read,
    ...(arrangement !== undefined && { arrangement }),
    ...(thread !== undefined && { thread }),
  }
}

function list({ people }: ExchangeDeps, book: NoticeBook, { member }: Actor): Awaited<Answer<NoticeList>> {
  const person = member === undefined ? undefined : people.get(member)
  if (person === undefined) return err(refuse('forbidden'))
  const all = book.of(person.id)
  const { mail, letters: byLetter } = book.wishOf(person)
  const unread = all.filter(({ read }) => !read).length
  return ok({ notices: all.slice(0, mostShown).map(viewOf), unread, mail, letters: byLetter })
}

async function changeNotices(
  deps: ExchangeDeps,
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

/** Whether a member is told on paper: who has no address, wants no e-mails, or wants letters besides. */
function byLetterOnly(deps: ExchangeDeps, book: NoticeBook, member: Member): boolean {
  const { mail, letters: wanted } = book.wishOf(member)
  return wanted || mail === 'never' || member.contact?.email === undefined || deps.mailer === undefined
}

async function letters(deps: ExchangeDeps, book: NoticeBook): Promise<LetterList> {
  const due: { member: Member; notices: Notice[] }[] = []
  for (const member of deps.people.all()) {
    if (!byLetterOnly(deps, book, member)) continue
    const notices = book
      .of(member.id)
      .filter((one) => !one.printed && !one.read && !one.kind.startsWith('broker'))
    if (notices.length > 0) due.push({ member, notices })
  }
  const shown: Letter[] = []
  for (const { member, notices } of due.slice(0, mostLetters)) {
    const { id, name, language, contact, account } = member
    const standing = account === undefined ? undefined : await deps.api.account(account)
    shown.push({
      ...{
        member: id,
        name: [name.given, name.family].filter(Boolean).join(' '),
        language,
        notices: notices.map(viewOf),
      },
      ...(contact?.post !== undefined && { post: contact.post }),
      ...(account !== undefined && { account }),
      ...(standing?.ok === true && { balance: standing.value.balance }),
    })
  }
  return { letters: shown, total: due.length }
}

async function printed(
  deps: ExchangeDeps,
  book: NoticeBook,
  actor: Actor,
  ids: readonly string[],
): Answer<LetterList> {
  if (!isBroker(actor)) return err(refuse('forbidden'))
  const now = deps.clock.now()
  const done = await deps.register.run((draft) => {
    for (const id of ids) {
      const one = draft.get(book.notices, id)
      if (one !== undefined) draft.put(book.notices, { ...one, printed: true, changed: now })
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
  private readonly deps: ExchangeDeps
  private readonly book: NoticeBook

  constructor(deps: ExchangeDeps, book: NoticeBook) {
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
    const lines = [...new Set(fresh.map(({ kind }) => words[kind]))]
    const subject = `${config.title}: ${digest ? words.digest : (lines[0] ?? words.digest)}`
    const foot =
      origin === '' ? [] : [`${words.more} ${origin}/notices`, `${words.stop} ${origin}/stop/${wish.stop}`]
    const now = clock.now()
    await register.run((draft) => {
      draft.put(this.book.wishes, { ...wish, changed: now, ...(digest && { digestAt: now }) })
      return ok(undefined)
    })
    await mailer.post({ to, subject: subject.slice(0, 200), text: [...lines, '', ...foot].join('\n') })
    await register.run((draft) => {
      for (const one of fresh) {
        const before = draft.get(this.book.notices, one.id)
        if (before !== undefined) draft.put(this.book.notices, { ...before, mailed: true, changed: now })
      }
      return ok(undefined)
    })
  }
}
