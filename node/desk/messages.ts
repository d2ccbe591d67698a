/**
 * Messages between the two people of an arrangement, or about an offer or a request, without their addresses. A broker reads
 * a conversation only when one of the two asks for help or reports something.
 */
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import { checkMessage, validateMessage, validateThread } from '../../protocol/generated/validators.ts'
import type {
  Message,
  MessageCreate,
  MessageView,
  Thread,
  ThreadLine,
  ThreadList,
  ThreadView,
} from '../../protocol/generated/types.ts'
import type { Actor, Answer } from '../api.ts'
import type { Draft } from '../register/register.ts'
import { Table } from '../register/table.ts'
import type { ArrangementsApi } from './exchanges/arrangements.ts'
import { idFrom } from './exchanges/ids.ts'
import type { ExchangeDeps } from './exchanges/ports.ts'
import { sound } from './exchanges/sound.ts'
import type { NoticeBook } from './notice-book.ts'
import { actsFor, isBroker, todayOf } from './shared.ts'

/** Whose an offer or a request is, if the actor may see it: a member, or somebody at a partner bank. */
export type OwnerOf = (actor: Actor, listing: string) => Promise<string | typeof abroad | undefined>
/** Nobody here: the time brokers ask at the partner bank. */
export const abroad = { at: 'partner' } as const

/** Use cases of messages. */
export interface MessagesApi {
  /** Begins a conversation, or goes on with one. */
  write(actor: Actor, body: MessageCreate): Answer<ThreadView>
  /** A conversation; whoever reads it has seen it. */
  read(actor: Actor, thread: string): Answer<ThreadView>
  threads(actor: Actor): Answer<ThreadList>
  /** Shows a message to the desk, with the conversation around it. */
  report(actor: Actor, message: string): Answer<ThreadView>
  /** The conversation about an arrangement, if there is one and the actor is one of the two. */
  about(actor: Actor, arrangement: string): string | undefined
  /** The other of the two in a conversation, as members see them; undefined if the actor may not see it. */
  from(actor: Actor, thread: string): string | undefined
  /** Removes what an erased member wrote, and their conversations. */
  forget(draft: Draft, member: string): void
}

const mostMessages = 500
const mostAnHour = 60
const mostListed = 200

interface Tables {
  readonly threads: Table<Thread>
  readonly messages: Table<Message>
  /** Ids of the messages of a thread. */
  readonly ofThread: ReadonlyMap<string, ReadonlySet<string>>
  /** When each person wrote their newest messages, the newest last: as many as count against the limit. */
  readonly wrote: ReadonlyMap<string, readonly number[]>
  /** Ids of the threads of a person. */
  readonly ofPerson: ReadonlyMap<string, ReadonlySet<string>>
  /** Ids of the threads that were shown to the desk. */
  readonly helped: ReadonlySet<string>
}

interface Parts {
  readonly arrangements: ArrangementsApi
  readonly notices: NoticeBook
  readonly ownerOf: OwnerOf
}

type Context = ExchangeDeps & Tables & Parts

/** Reads the conversations and offers the use cases. */
export async function messagesOf(deps: ExchangeDeps, parts: Parts): Promise<MessagesApi> {
  const threads = await deps.register.open(new Table('thread', validateThread))
  const messages = await deps.register.open(new Table('message', validateMessage))
  const ofThread = new Map<string, Set<string>>()
  const wrote = new Map<string, number[]>()
  messages.watch((now, before) => {
    const { thread, id } = now ?? before ?? { thread: '', id: '' }
    const ids = ofThread.get(thread) ?? new Set()
    if (now === undefined) ids.delete(id)
    else ids.add(id)
    ofThread.set(thread, ids)
    if (now === undefined || before !== undefined) return
    const times = [...(wrote.get(now.from) ?? []), now.at].toSorted((a, b) => a - b)
    wrote.set(now.from, times.slice(-mostAnHour))
  })
  const ofPerson = new Map<string, Set<string>>()
  const helped = new Set<string>()
  threads.watch((now, before) => {
    const { id, people } = now ?? before ?? { id: '', people: [] }
    for (const person of people) {
      const ids = ofPerson.get(person) ?? new Set()
      if (now === undefined) ids.delete(id)
      else ids.add(id)
      ofPerson.set(person, ids)
    }
    if (now?.helped === true) helped.add(id)
    else helped.delete(id)
  })
  const context: Context = { ...deps, ...parts, threads, messages, ofThread, wrote, ofPerson, helped }
  return {
    write: (actor, body) => write(context, actor, body),
    read: (actor, thread) => read(context, actor, thread),
    threads: async (actor) => ok({ threads: list(context, actor) }),
    report: (actor, message) => report(context, actor, message),
    about: (actor, arrangement) => {
      // The id of a thread follows from what it is about.
      const one = threads.get(idFrom('t', arrangement))
      return one !== undefined && selfIn(context, actor, one) !== undefined ? one.id : undefined
    },
    from: (actor, thread) => {
      const found = seen(context, actor, thread)
      const other = found?.thread.people.find((id) => id !== found.self)
      return other === undefined ? undefined : nameOf(context, other)
    },
    forget: (draft, member) => forget(context, draft, member),
  }
}

/** As which of the two the actor writes: themselves, or somebody for whom they act. */
function selfIn(
  { people, clock }: Context,
  actor: Actor,
  { people: two }: Pick<Thread, 'people'>,
): string | undefined {
  if (actor.member !== undefined && two.includes(actor.member)) return actor.member
  return two.find((id) => {
    const member = people.get(id)
    return member !== undefined && actsFor(actor, member, todayOf({ clock }))
  })
}

function seen(
  context: Context,
  actor: Actor,
  id: string,
): { thread: Thread; self: string | undefined } | undefined {
  const thread = context.threads.get(id)
  if (thread === undefined) return undefined
  const self = selfIn(context, actor, thread)
  return self !== undefined || (thread.helped && isBroker(actor)) ? { thread, self } : undefined
}

async function write(context: Context, actor: Actor, body: MessageCreate): Answer<ThreadView> {
  const { register, clock, threads, messages, notices } = context
  if (actor.member === undefined) return err(refuse('forbidden'))
  const found = await threadOf(context, actor, body)
  if (!found.ok) return found
  const { thread, self } = found.value
  const from = self ?? actor.member
  const now = clock.now()
  const id = idFrom('n', actor.member, body.nonce)
  const written = await register.run((draft) => {
    if (draft.get(messages, id) !== undefined) return ok(undefined)
    const before = draft.get(threads, thread.id) ?? thread
    if (before.count >= mostMessages) return err(refuse('thread-full', { count: before.count }))
    if (lately(context, from, now) >= mostAnHour) return err(refuse('too-many-messages'))
    // With nobody but the brokers to read it, every word is for them.
    const alone = before.people.length === 1 && self !== undefined
    const asks = alone || (body.askBroker === true && !before.helped)
    const count = before.count + 1
    const others = before.people.filter((one) => one !== from)
    const row: Message = {
      ...{ id, at: now, changed: now, thread: thread.id, from, text: body.text },
      ...(self === undefined && { broker: true }),
    }
    const right = sound(checkMessage, row)
    if (!right.ok) return right
    draft.put(messages, row)
    const sight = [...before.seen.filter(({ member }) => member !== from), { member: from, count }]
    const seenBy = self === undefined ? before.seen : sight
    draft.put(threads, {
      ...before,
      changed: now,
      count,
      helped: before.helped || asks,
      seen: seenBy.slice(0, 2),
    })
    for (const to of others) notices.tell(draft, to, 'message', { thread: thread.id })
    if (asks) notices.tellBrokers(draft, 'broker-help', { thread: thread.id })
    return ok(undefined)
  })
  return written.ok ? read(context, actor, thread.id) : written
}

/** How many messages somebody wrote within an hour, as far as it matters. */
function lately({ wrote }: Context, from: string, now: number): number {
  return (wrote.get(from) ?? []).filter((at) => at > now - 3600).length
}

type Begun = Promise<Result<{ thread: Thread; self: string | undefined }, Refusal>>

async function threadOf(context: Context, actor: Actor, body: MessageCreate): Begun {
  const { threads, arrangements, clock, ownerOf, people } = context
  const now = clock.now()
  const fresh = (
    id: string,
    two: readonly string[],
    about: Pick<Thread, 'arrangement' | 'listing'>,
  ): Thread =>
    threads.get(id) ?? { id, at: now, changed: now, people: two, ...about, helped: false, count: 0, seen: [] }
  if (body.thread !== undefined) {
    const found = seen(context, actor, body.thread)
    return found === undefined ? err(refuse('unknown-thread', { id: body.thread })) : ok(found)
  }
  if (body.arrangement !== undefined) {
    const found = arrangements.partiesOf(actor, body.arrangement)
    if (found === undefined || found.stand === 'auditor')
      return err(refuse('unknown-arrangement', { id: body.arrangement }))
    const { giver, receiver } = found.one
    if (giver.member === undefined || receiver.member === undefined) return err(refuse('nobody-to-write-to'))
    const thread = fresh(idFrom('t', body.arrangement), [giver.member, receiver.member], {
      arrangement: body.arrangement,
    })
    const self = found.stand === 'broker' ? undefined : found.one[found.stand].member
    // A broker does not begin a conversation between two others.
    if (self === undefined && !thread.helped) return err(refuse('unknown-thread', { id: thread.id }))
    return ok({ thread, self })
  }
  const { listing } = body
  const owner = listing === undefined ? undefined : await ownerOf(actor, listing)
  const self = actor.member
  if (owner === abroad && listing !== undefined && self !== undefined)
    return ok({ thread: fresh(idFrom('t', listing, self), [self], { listing }), self })
  if (
    listing === undefined ||
    typeof owner !== 'string' ||
    self === undefined ||
    owner === self ||
    people.get(owner) === undefined
  )
    return err(refuse('nobody-to-write-to'))
  return ok({ thread: fresh(idFrom('t', listing, self), [owner, self], { listing }), self })
}

async function read(context: Context, actor: Actor, id: string): Answer<ThreadView> {
  const found = seen(context, actor, id)
  if (found === undefined) return err(refuse('unknown-thread', { id }))
  const { thread, self } = found
  const view = { ...lineOf(context, thread, self), messages: messagesIn(context, thread, self) }
  const known = thread.seen.find(({ member }) => member === self)?.count ?? 0
  if (self !== undefined && known < thread.count) {
    await context.register.run((draft) => {
      const before = draft.get(context.threads, id) ?? thread
      const rest = before.seen.filter(({ member }) => member !== self)
      draft.put(context.threads, {
        ...before,
        seen: [...rest, { member: self, count: before.count }].slice(-2),
      })
      return ok(undefined)
    })
  }
  return ok(view)
}

function messagesIn(context: Context, thread: Thread, self: string | undefined): MessageView[] {
  // After a start the table has them by their ids, which say nothing of when they were written.
  const all = [...(context.ofThread.get(thread.id) ?? [])].flatMap((id) => context.messages.get(id) ?? [])
  return all
    .toSorted((a, b) => a.at - b.at)
    .map((one) => {
      const { id, at, from, text, broker = false, reported = false } = one
      return { id, at, from: nameOf(context, from), you: from === self, broker, text, reported }
    })
}

function nameOf({ people }: Context, id: string): string {
  const member = people.get(id)
  return member === undefined ? '–' : people.shown(member).slice(0, 130)
}

function lineOf(context: Context, thread: Thread, self: string | undefined): ThreadLine {
  const { id, changed, arrangement, listing, helped, count } = thread
  const known = thread.seen.find(({ member }) => member === self)?.count ?? 0
  return {
    ...{ id, changed, helped, count, unread: self === undefined ? 0 : Math.max(0, count - known) },
    people: thread.people.map((one) => nameOf(context, one)),
    ...(arrangement !== undefined && { arrangement }),
    ...(listing !== undefined && { listing }),
  }
}

function list(context: Context, actor: Actor): ThreadLine[] {
  return [...candidates(context, actor)]
    .flatMap((id) => {
      const found = seen(context, actor, id)
      return found === undefined ? [] : [lineOf(context, found.thread, found.self)]
    })
    .toSorted((a, b) => b.changed - a.changed)
    .slice(0, mostListed)
}

/** Ids of threads that the actor may be in: their own, those of people for whom they act, and for the desk those shown to it. */
function candidates({ people, clock, ofPerson, helped }: Context, actor: Actor): Set<string> {
  const today = todayOf({ clock })
  const ids = new Set(isBroker(actor) ? helped : [])
  for (const member of people.all())
    if (actsFor(actor, member, today)) for (const id of ofPerson.get(member.id) ?? []) ids.add(id)
  return ids
}

async function report(context: Context, actor: Actor, id: string): Answer<ThreadView> {
  const { register, messages, threads, notices } = context
  const message = messages.get(id)
  const found = message && seen(context, actor, message.thread)
  if (message === undefined || found?.self === undefined) return err(refuse('unknown-message', { id }))
  const done = await register.run((draft) => {
    const before = draft.get(messages, id) ?? message
    if (before.reported === true) return ok(undefined)
    draft.put(messages, { ...before, reported: true })
    draft.put(threads, { ...(draft.get(threads, message.thread) ?? found.thread), helped: true })
    notices.tellBrokers(draft, 'broker-report', { thread: message.thread })
    return ok(undefined)
  })
  return done.ok ? read(context, actor, message.thread) : done
}

function forget({ threads, messages, ofThread }: Context, draft: Draft, member: string): void {
  for (const one of messages.values()) if (one.from === member) draft.remove(messages, one.id)
  for (const one of threads.values()) {
    if (!one.people.includes(member)) continue
    for (const id of ofThread.get(one.id) ?? []) draft.remove(messages, id)
    draft.remove(threads, one.id)
  }
}
