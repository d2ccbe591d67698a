/** "I gave", "I received": what was done. */
import type { RefusalCode } from '../../../../protocol/refusal.ts'
import { goTo, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import { DayField, HoursField, TextArea } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { dayOf } from '../../parts/format.ts'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { KindFields, kindsFor, readKind, type Kinds } from './kind.tsx'
import { originOf, readKnown, sidesIn, WhomFields, type Known } from './whom.tsx'

const aboutWhom: Partial<Record<RefusalCode, string>> = {
  ...{ 'unknown-party': 'other', 'party-not-active': 'other', 'same-account': 'other' },
  'receiver-elsewhere': 'other',
}

/** Which field a refusal is about: none where the form did not ask. */
export function fieldsOf({ giver, with: other }: Known): Partial<Record<RefusalCode, string>> {
  return {
    ...(giver === undefined && other === undefined && aboutWhom),
    ...{ 'over-exchange-maximum': 'hours', 'bad-period': 'until' },
    ...{ 'day-in-future': 'day', 'day-too-old': 'day', 'day-invalid': 'day' },
  }
}

/** The form. `/exchanges/new?with=` and the other ids that a plan knows fill in what is known. */
export function recordPages({ desk }: PageDeps): Page[] {
  return [
    page('GET /exchanges/new', members, async (visit) =>
      recordForm(
        visit,
        kindsFor({ desk }, visit),
        await readKnown(visit, desk, (name) => visit.query.get(name) ?? ''),
      ),
    ),
    page('POST /exchanges/new', members, async (visit) => {
      const { form, t } = visit
      const known = await readKnown(visit, desk, (name) => form.raw(name))
      const whom = sidesIn(visit, known)
      const category = readKind(visit, kindsFor({ desk }, visit))
      const [seconds, day] = [form.seconds('hours'), form.day('day')]
      const note = form.lines('note', { max: 500 })
      const complete = whom && category && seconds !== undefined && day !== undefined
      if (form.failed || !complete) return recordForm(visit, kindsFor({ desk }, visit), known, form.problems)
      const { listing } = originOf(known)
      const done = await desk.arrangements.record(visitorOf(visit).actor, {
        ...{ nonce: form.nonce, ...whom, category, seconds, day },
        ...(listing !== undefined && { listing }),
        ...(note !== undefined && { note }),
      })
      if (!done.ok)
        return recordForm(visit, kindsFor({ desk }, visit), known, [
          problemOf(visit, done.error, fieldsOf(known)),
        ])
      return goTo(`/exchanges/${done.value.id}`, t('exchanges:recorded'))
    }),
  ]
}

function recordForm(
  visit: Visit,
  kinds: Kinds,
  known: Known,
  problems: readonly FieldProblem[] = [],
): PageAnswer {
  const { t, now } = visit
  const values = { side: 'receiver', day: dayOf(now) }
  return show(
    t('exchanges:record'),
    <Form action="/exchanges/new" submit={t('exchanges:record-it')} values={values} problems={problems}>
      <WhomFields known={known} />
      <KindFields kinds={kinds} />
      <HoursField name="hours" label={t('exchanges:hours')} required />
      <DayField
        name="day"
        label={t('exchanges:day')}
        hint={t('exchanges:day-hint')}
        latest={dayOf(now)}
        required
      />
      <TextArea name="note" label={t('exchanges:note')} hint={t('exchanges:note-hint')} max={500} rows={3} />
    </Form>,
    problems.length > 0 ? { status: 422 } : {},
  )
}
