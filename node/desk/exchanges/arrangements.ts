/**
 * Arrangements between people: proposed, accepted, recorded, confirmed, disputed, taken back. The state machine is
 * `node/register/arrangement.ts`; when hours reach the ledger is the house rule in `node/register/exchange-rules.ts`.
 */
import { checkArrangement } from '../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type {
  Arrangement,
  ArrangementCreate,
  ArrangementList,
  ArrangementState,
  ArrangementStep,
  ArrangementView,
  ClassRecord,
  ClassRecorded,
  CreditedView,
  CreditReturn,
  ExchangeRecord,
  SeriesList,
  SeriesView,
  MemberStatement,
  Party,
  Sheet,
  SheetChecked,
  Side,
} from '../../../protocol/generated/types.ts'
import type { Actor, Answer } from '../../api.ts'
import { take, type Step } from '../../register/arrangement.ts'
import type { Draft } from '../../register/register.ts'
import { ArrangementBook } from './arrangement-book.ts'
import type { ArrangementContext, ArrangementQuery } from './arrangement-context.ts'
import { countWaiting, listArrangements } from './arrangement-list.ts'
import { create, excepted, fromProposal, fromRecord, type Beginning } from './arrangement-new.ts'
import { arrangementView } from './arrangement-view.ts'
import { CarryOut } from './carry-out.ts'
import { recordClass } from './classes.ts'
import { credited, followRefunds, giveBack } from './credited.ts'
import { doerOf, standOf, type Stand } from './actors.ts'
import { checkedTerms, partnerRefusal } from './checks.ts'
import { consentRefusal, toSignBy, type LastLook } from './consents.ts'
import { newLedgerId } from './ids.ts'
import { allowedWithout, withoutReason } from './needed-checks.ts'
import { outlook } from './outlook.ts'
import { partyView, refCalled } from './parties.ts'
import type { ExchangeDeps } from './ports.ts'
import { sound } from './sound.ts'
import type { NoticeBook } from '../notice-book.ts'
import { memberStatement, type StatementQuery } from '../member-statements.ts'
import { enterSheet } from './quick-entry.ts'
import { Recurring } from './recurring.ts'
import { isBroker } from '../shared.ts'

/** Use cases of arrangements. What one may not see is answered as not there. */
export interface ArrangementsApi {
  /** Plans an exchange, once or again and again. */
  propose(actor: Actor, body: ArrangementCreate): Answer<ArrangementView>
  /**
   * Records what was done: "I gave", "I received", or a broker for both. What is recorded already is refused with
   * `recorded-already`, unless the body says that it was so again.
   */
  record(actor: Actor, body: ExchangeRecord): Answer<ArrangementView>
  /**
   * What the actor may sign of a record before it is made, with which keys: nothing unless they received and have a key. It is
   * refused as the record would be.
   */
  toSign(actor: Actor, body: ExchangeRecord): Answer<LastLook | undefined>
  /**
   * The id of what is recorded already and says the same, for whoever is about to record it again; undefined if there is nothing,
   * or if `record` would refuse it.
   */
  recordedAlready(actor: Actor, body: ExchangeRecord): Promise<string | undefined>
  /** Why something that waits for a yes could not be booked as things stand; undefined if it could. */
  outlook(actor: Actor, id: string): Promise<Refusal | undefined>
  /** Does one step; doing the same again answers as the first time. */
  step(actor: Actor, id: string, body: ArrangementStep): Answer<ArrangementView>
  show(actor: Actor, id: string): Answer<ArrangementView>
  list(actor: Actor, query: ArrangementQuery): Answer<ArrangementList>
  /** How many exchanges wait for the word of a member. */
  waitingFor(actor: Actor): number
  /** How many exchanges wait for a time broker, since the two do not agree. */
  disputed(): number
  /** An exchange that another bank recorded and that credited somebody here. */
  credited(actor: Actor, transfer: string): Answer<CreditedView>
  /** Gives such hours back: only the giver's bank can. Doing the same again answers as the first time. */
  giveBack(actor: Actor, transfer: string, body: CreditReturn): Answer<CreditedView>
  /** Records one person and many, as a class. */
  recordClass(actor: Actor, body: ClassRecord): Answer<ClassRecorded>
  /** Checks or records a stack of paper time sheets. */
  enterSheet(actor: Actor, sheet: Sheet): Answer<SheetChecked>
  /** What a member gave and received. */
  statement(actor: Actor, member: string, query: StatementQuery): Answer<MemberStatement>
  series(actor: Actor): Answer<SeriesList>
  /** Ends a series: what it has proposed stays. */
  endSeries(actor: Actor, id: string): Answer<SeriesView>
  /** The reference that a name, a number or an address stands for, as somebody types it into a form. */
  whom(actor: Actor, text: string, side: Side): Answer<string>
  /** The two of an arrangement, for messages: undefined if the actor may not see it. */
  partiesOf(actor: Actor, id: string): { readonly one: Arrangement; readonly stand: Stand } | undefined
  /** The arrangement behind an exchange of the ledger, if the actor may see it. */
  behind(actor: Actor, ledgerId: string): string | undefined
  /** What time brings: silence that is a yes, proposals that lapse, series, and what waits for the ledger. */
  tick(): Promise<void>
  /** Whether there are words about a member that `forget` would remove. */
  knows(member: string): boolean
  /** Removes the words about a member who is erased; hours and days stay. */
  forget(draft: Draft, member: string): void
  stop(): void
}

/** Whom somebody may call by name: with whom they had to do, and who stands on the board. */
function knownTo({ book, onBoard }: ArrangementContext, { member }: Actor): ReadonlySet<string> {
  if (member === undefined) return new Set()
  const others = book.of(member).flatMap(({ giver, receiver }) => [giver.member, receiver.member])
  const known = new Set([...others, ...(onBoard?.() ?? [])].filter((id) => id !== undefined))
  known.delete(member)
  return known
}

const tickMilliseconds = 60_000
/** How long a page waits for a partner bank before it shows "waiting", in seconds. */
const partnerWaitSeconds = 3

/** Reads the arrangements, takes up what was cut off, and offers the use cases. */
export async function arrangementsOf(deps: ExchangeDeps, notices: NoticeBook): Promise<ArrangementsApi> {
  const book = await ArrangementBook.open(deps.register)
  const carry = new CarryOut(deps, book, notices)
  const context: ArrangementContext = { ...deps, book, notices, carry }
  const recurring = await Recurring.open(context)
  const tick = async (): Promise<void> => {
    await timeSteps(context)
    await recurring.makeDue()
    await carry.again()
    await followRefunds(context, book.creditedElsewhere())
  }
  const timer = repeat(context, tick)
  return {
    propose: async (actor, body) => {
      const sides = await fromProposal(context, actor, body)
      if (!sides.ok) return sides
      if (body.every !== undefined) return recurring.begin(actor, body, sides.value)
      return create(context, actor, sides.value)
    },
    record: (actor, body) => record(context, actor, body),
    toSign: async (actor, body) => {
      const made = await fromRecord(context, actor, body)
      if (!made.ok) return made
      const { giver, receiver, done } = made.value
      const unknown = await unknownGiver(context, giver)
      if (unknown !== undefined) return err(unknown)
      const said = { giver, receiver, claim: done?.terms, ledger: done && { id: done.ledger } }
      const toSign = await toSignBy(context, actor, said)
      return ok(toSign && { toSign, giver: partyView(context, actor, giver).name })
    },
    recordedAlready: (actor, body) => recordedAlready(context, actor, body),
    outlook: (actor, id) => outlook(context, actor, id),
    step: (actor, id, body) => step(context, recurring, actor, id, body),
    show: async (actor, id) => {
      const one = seen(context, actor, id)?.one
      if (one?.giver.address !== undefined) await followRefunds(context, [one])
      return show(context, recurring, actor, id)
    },
    waitingFor: (actor) => countWaiting(context, actor),
    disputed: () => book.inState('disputed').length,
    credited: (actor, transfer) => credited(context, actor, transfer),
    giveBack: (actor, transfer, body) => giveBack(context, actor, transfer, body),
    list: async (actor, query) => listArrangements(context, actor, query),
    recordClass: (actor, body) => recordClass(context, actor, body),
    enterSheet: (actor, sheet) => enterSheet(context, actor, sheet),
    statement: (actor, member, query) => memberStatement(context, book, actor, member, query),
    series: async (actor) => ok({ series: recurring.seen(actor) }),
    endSeries: (actor, id) => recurring.end(actor, id),
    whom: (actor, text, side) => refCalled(context, actor, text, { side, known: knownTo(context, actor) }),
    partiesOf: (actor, id) => seen(context, actor, id),
    behind: (actor, ledgerId) => {
      const one = book.ofLedger(ledgerId)
      return one !== undefined && standOf(context, actor, one) !== undefined ? one.id : undefined
    },
    tick,
    knows: (member) =>
      book
        .of(member)
        .some(({ note, dispute, exception }) =>
          [note, dispute?.note, exception?.reason].some((words) => words !== undefined),
        ),
    forget: (draft, member) => {
      forget(context, draft, member)
      recurring.forget(draft, member)
    },
    stop: timer,
  }
}

async function record(
  context: ArrangementContext,
  actor: Actor,
  body: ExchangeRecord,
): Answer<ArrangementView> {
  const made = await fromRecord(context, actor, body)
  if (!made.ok) return made
  const unsigned = await unsignedRecord(context, actor, made.value)
  return unsigned === undefined ? create(context, actor, made.value) : err(unsigned)
}

async function recordedAlready(
  context: ArrangementContext,
  actor: Actor,
  body: ExchangeRecord,
): Promise<string | undefined> {
  const made = await fromRecord(context, actor, body)
  return !made.ok && made.error.code === 'recorded-already' ? String(made.error.params['id']) : undefined
}

/** Why nobody at another bank is meant by what somebody typed; undefined if somebody is, or if that bank cannot be asked now. */
async function unknownGiver({ api }: ArrangementContext, { address }: Party): Promise<Refusal | undefined> {
  const found = address === undefined ? undefined : await api.addressee(address)
  return found === undefined || found.ok || found.error.code === 'unreachable' ? undefined : found.error
}

/** Why the signature that came with a record does not count; undefined if it does, or if there is none. */
async function unsignedRecord(
  context: ArrangementContext,
  actor: Actor,
  { giver, receiver, done }: Beginning,
): Promise<Refusal | undefined> {
  if (done?.consent === undefined) return undefined
  const said = { giver, receiver, claim: done.terms, ledger: { id: done.ledger } }
  return consentRefusal(context, actor, said, done.consent)
}

/** Runs `tick` now and every minute, and soon after a partner bank may have answered. */
function repeat({ clock, api, carry, logger }: ArrangementContext, tick: () => Promise<void>): () => void {
  let cancel = (): void => undefined
  let stopped = false
  const failed = (cause: unknown): void =>
    logger.error(
      { cause: cause instanceof Error ? cause.message : 'unknown' },
      'arrangements could not go on',
    )
  const next = (): void => {
    if (!stopped) cancel = clock.after(tickMilliseconds, () => void tick().catch(failed).then(next))
  }
  void tick().catch(failed).then(next)
  const unwatch = api.watch((events) => {
    if (!stopped && carry.waits && events.some(({ t }) => t === 'partner')) void carry.again().catch(failed)
  })
  return () => {
    stopped = true
    cancel()
    unwatch()
  }
}

function seen({ book, ...deps }: ArrangementContext, actor: Actor, id: string) {
  const one = book.get(id)
  const stand = one && standOf(deps, actor, one)
  return one === undefined || stand === undefined ? undefined : { one, stand }
}

async function show(
  context: ArrangementContext,
  recurring: Recurring,
  actor: Actor,
  id: string,
): Answer<ArrangementView> {
  const found = seen(context, actor, id)
  if (found === undefined) return err(refuse('unknown-arrangement', { id }))
  const view = arrangementView(context, actor, found.one, found.stand)
  const toSign = view.may.includes('confirm') ? await toSignBy(context, actor, found.one) : undefined
  const repeats = found.one.series === undefined ? undefined : recurring.terms(found.one.series)
  return ok({ ...view, ...(repeats && { repeats }), ...(toSign && { toSign }) })
}

async function step(
  context: ArrangementContext,
  recurring: Recurring,
  actor: Actor,
  id: string,
  body: ArrangementStep,
): Answer<ArrangementView> {
  const found = seen(context, actor, id)
  if (found === undefined) return err(refuse('unknown-arrangement', { id }))
  const { stand } = found
  if (stand === 'auditor') return err(refuse('forbidden'))
  if (isBroker(actor) && stand !== 'broker' && ['keep', 'change', 'drop'].includes(body.do))
    return err(refuse('own-dispute'))
  const unsigned =
    body.do === 'confirm' && body.consent && (await consentRefusal(context, actor, found.one, body.consent))
  if (unsigned) return err(unsigned)
  const meant = await stepOf(context, found.one, body)
  if (!meant.ok) return meant
  const done = await context.register.run((draft) => {
    const before = draft.get(context.book.table, id)
    if (before === undefined) return err(refuse('unknown-arrangement', { id }))
    const doer = doerOf(actor, stand)
    const now = take(before, meant.value, doer, context.rules(), context.clock.now())
    if (!now.ok) return repeats(before, meant.value, doer.by) ? ok(false) : now
    const allowed = allowedAgain(context, actor, stand, now.value, body)
    if (!allowed.ok) return allowed
    const right = sound(checkArrangement, allowed.value)
    if (!right.ok) return right
    draft.put(context.book.table, right.value)
    context.notices.tellOf(draft, right.value, before)
    if ((body.do === 'cancel' || body.do === 'decline') && body.following === true)
      recurring.stopAfter(draft, right.value, body.do, doer)
    if (body.do === 'accept' && before.series !== undefined)
      recurring.agree(draft, before.series, doer.by, stand)
    return ok(true)
  })
  if (!done.ok) return done
  await context.carry.run(id, partnerWaitSeconds)
  return show(context, recurring, actor, id)
}

/** An arrangement after a step that brings it on, if house and request still allow that; with what a broker allowed. */
function allowedAgain(
  context: ArrangementContext,
  actor: Actor,
  stand: Stand,
  one: Arrangement,
  body: ArrangementStep,
): Result<Arrangement, Refusal> {
  if (body.do !== 'accept' && body.do !== 'record') return ok(one)
  const barred = partnerRefusal(one, context.rules(), isBroker(actor))
  if (barred !== undefined) return err(barred)
  const allowed = allowedWithout(context, actor, stand, one, body.except)
  if (!allowed.ok) return allowed
  return ok(excepted({ ...one, ...(allowed.value && { exception: allowed.value }) }, one.exception))
}

/** What a body means, with an identifier of its own for the ledger and terms as the house rounds them. */
async function stepOf(
  { api, rules, clock, entropy }: ArrangementContext,
  one: Arrangement,
  body: ArrangementStep,
): Promise<Result<Step, Refusal>> {
  const id = newLedgerId(entropy)
  if (body.do === 'record' || body.do === 'change') {
    const { seconds, day, category = one.category } = body
    const terms = checkedTerms({ seconds, day, category }, rules(), await api.rules(), clock.now())
    return terms.ok ? ok({ do: body.do, terms: terms.value, id }) : terms
  }
  const { do: name } = body
  if (name === 'accept' || name === 'cancel' || name === 'decline') return ok({ do: name, id })
  return ok({ ...body, id })
}

/** Whether the same person did the same last: a form sent twice. */
function repeats({ history, claim }: Arrangement, wanted: Step, by: string): boolean {
  const last = history.findLast((deed) => deed.as !== 'rule' && deed.did !== 'except')
  if (last === undefined || last.by !== by || last.did !== wanted.do) return false
  if (wanted.do !== 'record' && wanted.do !== 'change') return true
  const { seconds, day, category } = wanted.terms
  return claim?.seconds === seconds && claim.day === day && claim.category === category
}

/** Silence that is a yes, and proposals that nobody answered. */
async function timeSteps({
  book,
  register,
  rules,
  clock,
  entropy,
  notices,
}: ArrangementContext): Promise<void> {
  const due: readonly (readonly [ArrangementState, 'silence' | 'lapse'])[] = [
    ['recorded', 'silence'],
    ['proposed', 'lapse'],
    ['recorded', 'lapse'],
  ]
  for (const [state, name] of due) {
    for (const { id } of book.inState(state)) {
      await register.run((draft) => {
        const before = draft.get(book.table, id)
        if (before === undefined) return ok(undefined)
        const wanted = { do: name, id: before.ledger?.id ?? newLedgerId(entropy) }
        const now = take(before, wanted, { by: 'house-rule', as: 'rule' }, rules(), clock.now())
        if (!now.ok) return ok(undefined)
        draft.put(book.table, now.value)
        notices.tellOf(draft, now.value, before)
        return ok(undefined)
      })
    }
  }
}

/** What the two wrote to each other goes with either of them. */
function forget({ book }: ArrangementContext, draft: Draft, member: string): void {
  for (const one of book.of(member)) {
    const { note: _note, dispute, exception, ...rest } = draft.get(book.table, one.id) ?? one
    const { note: _words, ...complaint } = dispute ?? { note: undefined }
    draft.put(book.table, {
      ...rest,
      ...(dispute && 'side' in complaint && { dispute: complaint }),
      ...(exception && { exception: withoutReason(exception) }),
    })
  }
}
