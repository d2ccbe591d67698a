/**
 * Takes what arrangements want to the ledger. What is wanted is in the register, with its identifier, before the ledger is
 * asked; the ledger takes an identifier once. So whatever is cut off between the two is asked again, and counts once.
 */
import { refuse, type Refusal, type RefusalCode } from '../../../protocol/refusal.ts'
import { ok } from '../../../protocol/result.ts'
import type { Arrangement, ExchangeView, LedgerIntent } from '../../../protocol/generated/types.ts'
import { Refused } from '../../bank.ts'
import { pendingOf, settle, type Outcome } from '../../register/arrangement-outcome.ts'
import type { ArrangementBook } from './arrangement-book.ts'
import { newLedgerId } from './ids.ts'
import { addressOf } from './parties.ts'
import type { ExchangeDeps } from './ports.ts'
import type { NoticeBook } from '../notice-book.ts'

/** Refusals that say nothing about the exchange: it is asked again later. */
const passing: ReadonlySet<RefusalCode> = new Set([
  ...(['busy', 'stopping', 'disk-nearly-full', 'storage-failed', 'internal', 'quarantined'] as const),
])

/** An arrangement, and what it wants of the ledger. */
interface Asked {
  readonly id: string
  readonly intent: LedgerIntent
}

/** How the ledger answered each; undefined where there is no answer yet. */
type Answered = readonly (Asked & { readonly outcome: Outcome })[] | undefined

/** Carries out intentions, one at a time for each arrangement. */
export class CarryOut {
  private readonly deps: ExchangeDeps
  private readonly book: ArrangementBook
  private readonly notices: NoticeBook
  private readonly running = new Map<string, Promise<void>>()

  constructor(deps: ExchangeDeps, book: ArrangementBook, notices: NoticeBook) {
    this.deps = deps
    this.book = book
    this.notices = notices
  }

  /** Takes the arrangement to the ledger and notes the answer; waits up to `wait` seconds for a partner bank. */
  run(id: string, wait = 0): Promise<void> {
    const before = this.running.get(id) ?? Promise.resolve()
    const mine = before
      .then(() => this.carry(id, wait))
      .finally(() => {
        if (this.running.get(id) === mine) this.running.delete(id)
      })
    this.running.set(id, mine)
    return mine
  }

  /** Asks again about everything that waits for the ledger or a partner bank. */
  async again(): Promise<void> {
    for (const { id } of this.book.inState('writing', 'undoing')) await this.run(id)
  }

  /** True while something waits for a partner bank. */
  get waits(): boolean {
    return this.book.inState('writing', 'undoing').length > 0
  }

  private async carry(id: string, wait: number): Promise<void> {
    // A reversal may be followed by what is recorded in its place; more than that cannot follow.
    for (let left = 3; left > 0; left--) {
      const one = this.book.get(id)
      const intent = one && pendingOf(one)
      if (one === undefined || intent === undefined) return
      const whole = one.whole === true && one.state === 'writing' ? this.groupOf(one) : undefined
      const answered = whole ? await this.askTogether(whole) : await this.askAlone(one, intent, wait)
      if (answered === undefined) return
      await this.note(answered)
      if (answered.some(({ outcome }) => outcome.state !== 'done')) return
    }
  }

  private async askAlone(one: Arrangement, intent: LedgerIntent, wait: number): Promise<Answered> {
    const outcome = await this.ask(one, intent, wait)
    return outcome && [{ id: one.id, intent, outcome }]
  }

  private async note(answered: NonNullable<Answered>): Promise<void> {
    const { register, entropy, clock } = this.deps
    await register.run((draft) => {
      for (const { id, intent, outcome } of answered) {
        const before = draft.get(this.book.table, id)
        if (before === undefined || pendingOf(before)?.id !== intent.id) continue
        const now = settle(before, outcome, newLedgerId(entropy), clock.now())
        if (now === before) continue
        draft.put(this.book.table, now)
        this.notices.tellOf(draft, now, before)
      }
      return ok(undefined)
    })
  }

  /** Everything of its group that goes to the ledger with it. */
  private groupOf({ group }: Arrangement): Asked[] {
    const together = this.book.inState('writing').filter((one) => one.group === group && one.whole === true)
    return together.flatMap(({ id, ledger }) => (ledger === undefined ? [] : [{ id, intent: ledger }]))
  }

  /** The ledger's answer about a whole group: done, or what stands against some, and then the others are declined with them. */
  private async askTogether(asked: readonly Asked[]): Promise<Answered> {
    const by = asked[0]?.intent.by ?? 'desk'
    const bodies = asked.flatMap(({ id, intent }) => {
      const { giver, receiver, claim } = this.book.get(id) ?? {}
      if (giver === undefined || receiver === undefined || claim === undefined) return []
      const { seconds, day, category } = claim
      return [
        { id: intent.id, seconds, day, category, giver: addressOf(giver), receiver: addressOf(receiver) },
      ]
    })
    try {
      const answer = await this.deps.api.recordTogether({ by, role: 'broker' }, bodies)
      if (answer.ok) return asked.map((one) => ({ ...one, outcome: { state: 'done' } }))
      const against = new Map(answer.error.map(({ id, refusal }) => [id, refusal]))
      return asked.map((one) => ({
        ...one,
        outcome: refusedBy(against.get(one.intent.id) ?? refuse('declined')),
      }))
    } catch (cause) {
      if (cause instanceof Refused) return undefined
      throw cause
    }
  }

  /** The ledger's answer; undefined where there is none yet. */
  private async ask(one: Arrangement, intent: LedgerIntent, wait: number): Promise<Outcome | undefined> {
    try {
      const answer =
        one.state === 'undoing' ? await this.undo(intent, wait) : await this.record(one, intent, wait)
      if (answer.ok) return outcomeOf(answer.value)
      const { code } = answer.error
      if (code === 'already-reversed' && one.state === 'undoing') return { state: 'done' }
      return passing.has(code) ? undefined : refusedBy(answer.error)
    } catch (cause) {
      if (cause instanceof Refused) return undefined
      throw cause
    }
  }

  private record(one: Arrangement, { id, by, consent }: LedgerIntent, wait: number) {
    const { giver, receiver, claim } = one
    if (claim === undefined)
      return Promise.resolve({ ok: false, error: refuse('unknown-exchange', { id }) } as const)
    const { seconds, day, category } = claim
    return this.deps.api.recordExchange(
      { by, role: 'broker' },
      {
        ...{ id, seconds, day, category, wait },
        giver: addressOf(giver),
        receiver: addressOf(receiver),
        ...(consent && { consent }),
        ...(giver.address !== undefined && { anyRoute: true }),
      },
    )
  }

  private undo({ id, by, of = id, reason = 'mistake' }: LedgerIntent, wait: number) {
    return this.deps.api.reverse({ by, role: 'broker' }, { id, of, reason, wait })
  }
}

function outcomeOf({ state, xfer, code = 'declined' }: ExchangeView): Outcome {
  return state === 'refused' ? { state, code } : { state, of: xfer }
}

/** A refusal with what its words need; what it says else is of no use later. */
function refusedBy({ code, params }: Refusal): Outcome {
  const { account, partner, result, floor, ceiling, limit, maximum } = params
  const texts = { account, partner }
  const numbers = { result, floor, ceiling, limit, maximum }
  const about = {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, value]) =>
        typeof value === 'string' ? [[key, value.slice(0, 130)]] : [],
      ),
    ),
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value === 'number')),
  }
  return { state: 'refused', code, ...(Object.keys(about).length > 0 && { about }) }
}
