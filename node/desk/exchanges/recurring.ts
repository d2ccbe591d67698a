/** Help that comes back: a series proposes its arrangements some days ahead. */
import { Temporal } from 'temporal-polyfill'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok } from '../../../protocol/result.ts'
import { checkSeries, validateSeries } from '../../../protocol/generated/validators.ts'
import type {
  Arrangement,
  ArrangementCreate,
  ArrangementView,
  Series,
  SeriesView,
} from '../../../protocol/generated/types.ts'
import type { Actor, Answer } from '../../api.ts'
import { take, type Doer } from '../../register/arrangement.ts'
import type { Draft } from '../../register/register.ts'
import { Table } from '../../register/table.ts'
import type { ArrangementContext } from './arrangement-context.ts'
import { put, type Beginning } from './arrangement-new.ts'
import { arrangementView, seriesView } from './arrangement-view.ts'
import { byOf, standOf } from './actors.ts'
import { idFrom, newLedgerId } from './ids.ts'
import { withoutReason } from './needed-checks.ts'
import { sound } from './sound.ts'
import { todayOf } from '../shared.ts'

/** Arrangements are proposed so many days ahead. */
const aheadDays = 14
/** Most that are made of one series at a time: after a long stop the rest follows a minute later. */
const mostAtOnce = 20
const mostShown = 200

/** The day number `count` of a series; the 31st of a short month is its last day. */
export function dayOfSeries({ from, every }: Pick<Series, 'from' | 'every'>, count: number): string {
  const step = { week: { weeks: 1 }, fortnight: { weeks: 2 }, month: { months: 1 } }[every]
  const [[unit, size]] = Object.entries(step) as [[string, number]]
  return Temporal.PlainDate.from(from)
    .add({ [unit]: size * count })
    .toString()
}

/** The days of a series after `made`, up to the last that is near enough. */
export function daysToMake(series: Series, now: string): string[] {
  const last = Temporal.PlainDate.from(now).add({ days: aheadDays }).toString()
  const days: string[] = []
  for (let count = 0; days.length < mostAtOnce; count++) {
    const day = dayOfSeries(series, count)
    if (day > last || (series.until !== undefined && day > series.until)) break
    if (series.made === undefined || day > series.made) days.push(day)
  }
  return days
}

/** All series of a bank. */
export class Recurring {
  private readonly context: ArrangementContext
  private readonly table: Table<Series>

  private constructor(context: ArrangementContext, table: Table<Series>) {
    this.context = context
    this.table = table
  }

  /** Reads the series. */
  static async open(context: ArrangementContext): Promise<Recurring> {
    return new Recurring(context, await context.register.open(new Table('series', validateSeries)))
  }

  /** Begins a series and shows the first of its arrangements. */
  async begin(
    actor: Actor,
    { nonce, day, seconds, until, every = 'week' }: ArrangementCreate,
    beginning: Beginning,
  ): Answer<ArrangementView> {
    if (day === undefined || seconds === undefined)
      return err(missing(day === undefined ? '/day' : '/seconds'))
    if (until !== undefined && until < day) return err(refuse('bad-period', { day, until }))
    const { clock, register, book } = this.context
    const now = clock.now()
    const { giver, receiver, category, note, listing, request, as, exception } = beginning
    const yes = as === 'giver' || as === 'receiver' ? [as] : []
    const series: Series = {
      ...{
        id: idFrom('s', byOf(actor), nonce),
        at: now,
        changed: now,
        giver,
        receiver,
        category,
        seconds,
        every,
      },
      ...{ from: day, yes, by: byOf(actor), as, ended: false },
      ...(until !== undefined && { until }),
      ...(note !== undefined && { note }),
      ...(listing !== undefined && { listing }),
      ...(request !== undefined && { request }),
      ...(exception && { exception }),
    }
    const right = sound(checkSeries, series)
    if (!right.ok) return right
    const first = idFrom('x', series.id, day)
    const made = await register.run((draft) => {
      if (draft.get(this.table, series.id) === undefined)
        this.make(draft, series, daysToMake(series, day).slice(0, 1))
      return ok(undefined)
    })
    if (!made.ok) return made
    await this.makeDue()
    const one = book.get(first)
    if (one === undefined) return err(refuse('unknown-arrangement', { id: first }))
    return ok(arrangementView(this.context, actor, one, standOf(this.context, actor, one) ?? 'broker'))
  }

  /** Makes what is near enough. */
  async makeDue(): Promise<void> {
    const now = todayOf(this.context)
    for (const { id, ended } of this.table.values()) {
      if (ended) continue
      await this.context.register.run((draft) => {
        const series = draft.get(this.table, id)
        const days = series === undefined || series.ended ? [] : daysToMake(series, now)
        if (series !== undefined && days.length > 0) this.make(draft, series, days)
        return ok(undefined)
      })
    }
  }

  private make(draft: Draft, series: Series, days: readonly string[]): void {
    const { id, giver, receiver, category, note, listing, request, exception, seconds, as } = series
    const actor: Actor = { by: series.by, role: 'broker' }
    for (const day of days) {
      const plan = { day, seconds }
      const beginning: Beginning = {
        id: idFrom('x', id, day),
        giver,
        receiver,
        as: as === 'rule' ? 'broker' : as,
        category,
        ...{ note, listing, request, exception, plan },
        series: id,
      }
      const one = put(this.context, draft, actor, beginning)
      if (one.ok && series.yes.length > one.value.yes.length)
        draft.put(this.context.book.table, {
          ...one.value,
          yes: series.yes,
          state: series.yes.length === 2 ? 'accepted' : one.value.state,
        })
    }
    const made = days.at(-1)
    draft.put(this.table, {
      ...series,
      changed: this.context.clock.now(),
      ...(made !== undefined && { made }),
    })
  }

  /** Whoever accepts one arrangement of a series accepts those that are proposed, and those that follow. */
  agree(draft: Draft, id: string, by: string, as: 'giver' | 'receiver' | 'broker'): void {
    const { book, rules, clock, entropy } = this.context
    const series = draft.get(this.table, id)
    if (series === undefined) return
    const said = as === 'broker' ? (['giver', 'receiver'] as const) : [as]
    draft.put(this.table, { ...series, yes: [...new Set([...series.yes, ...said])] })
    for (const { id: each } of book.ofSeries(id)) {
      const one = draft.get(book.table, each)
      const now =
        one && take(one, { do: 'accept', id: newLedgerId(entropy) }, { by, as }, rules(), clock.now())
      if (now?.ok === true) draft.put(book.table, now.value)
    }
  }

  /** How a series goes on, for whoever sees one of its arrangements. */
  terms(id: string): ArrangementView['repeats'] {
    const series = this.table.get(id)
    if (series === undefined) return undefined
    const { every, until, ended } = series
    return { every, ended, ...(until !== undefined && { until }) }
  }

  /** Ends a series with one of its arrangements: what is planned after its day is cancelled or declined, too. */
  stopAfter(draft: Draft, one: Arrangement, wanted: 'cancel' | 'decline', doer: Doer): void {
    const { book, rules, clock, entropy, notices } = this.context
    const series = one.series === undefined ? undefined : draft.get(this.table, one.series)
    if (series === undefined) return
    draft.put(this.table, { ...series, ended: true, changed: clock.now() })
    for (const { id } of book.ofSeries(series.id)) {
      const later = draft.get(book.table, id)
      if (later === undefined || later.id === one.id || later.claim !== undefined) continue
      if ((later.plan?.day ?? '') <= (one.plan?.day ?? '')) continue
      for (const name of [wanted, 'cancel'] as const) {
        const step = { do: name, id: newLedgerId(entropy) }
        const now = take(later, step, doer, rules(), clock.now())
        if (!now.ok) continue
        draft.put(book.table, now.value)
        notices.tellOf(draft, now.value, later)
        break
      }
    }
  }

  /** The series that the actor may see, those that go on first. */
  seen(actor: Actor): SeriesView[] {
    const all = [...this.table.values()].toSorted(
      (a, b) => Number(a.ended) - Number(b.ended) || b.changed - a.changed,
    )
    return all
      .map((one) => seriesView(this.context, actor, one))
      .filter((one) => one !== undefined)
      .slice(0, mostShown)
  }

  /** Ends a series: either side may, and a broker. */
  async end(actor: Actor, id: string): Answer<SeriesView> {
    const done = await this.context.register.run<SeriesView>((draft) => {
      const series = draft.get(this.table, id)
      const shown = series && seriesView(this.context, actor, series)
      if (series === undefined || shown === undefined) return err(refuse('unknown-series', { id }))
      if (standOf(this.context, actor, series) === 'auditor') return err(refuse('forbidden'))
      draft.put(this.table, { ...series, ended: true, changed: this.context.clock.now() })
      return ok({ ...shown, ended: true })
    })
    return done
  }

  /** Removes what was written about a member who is erased. */
  forget(draft: Draft, member: string): void {
    for (const series of this.table.values()) {
      if (series.giver.member !== member && series.receiver.member !== member) continue
      const { note: _note, exception, ...rest } = series
      const kept = exception && { exception: withoutReason(exception) }
      draft.put(this.table, { ...rest, ...kept, ended: true })
    }
  }
}

function missing(path: string): Refusal {
  return refuse('bad-fields', { path, message: 'is needed for help that comes back' })
}
