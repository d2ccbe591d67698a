/** An exchange that is to come: once, or again and again. */
import type { RefusalCode } from '../../../../protocol/refusal.ts'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import { DayField, HoursField, SelectField, TextArea } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { asksWhy, ExceptField, exceptIn } from './except.tsx'
import { hoursHint, KindFields, kindsFor, kindValues, readKind, type Kinds } from './kind.tsx'
import { problemIn } from './record.tsx'
import { originOf, readSpoken, sidesIn, WhomFields, type Known } from './whom.tsx'

const rhythms = ['once', 'week', 'fortnight', 'month'] as const

/**
 * The form. `/exchanges/plan?giver=&receiver=&with=&offer=&request=` fills in what is known, by opaque ids: `with` is the
 * other of the two where it is open who gives, `for` whom one speaks for.
 */
export function planPages({ desk }: PageDeps): Page[] {
  const kindsOf = (visit: Visit, known: Known): Kinds => kindsFor({ desk }, visit, knownCategory(known))
  return [
    page('GET /exchanges/plan', members, async (visit) => {
      const known = await readSpoken(visit, desk, (name) => visit.query.get(name) ?? '')
      return known.ok ? planForm(visit, known.value, kindsOf(visit, known.value)) : refused(known.error)
    }),
    page('POST /exchanges/plan', members, async (visit) => {
      const { form, t } = visit
      const spoken = await readSpoken(visit, desk, (name) => form.raw(name))
      if (!spoken.ok) return refused(spoken.error)
      const known = spoken.value
      const whom = await sidesIn(visit, desk, known)
      const kinds = kindsOf(visit, known)
      const category = readKind(visit, kinds)
      const every = form.choice('every', rhythms)
      const again = every !== undefined && every !== 'once'
      const seconds = form.seconds('hours', { required: again })
      const day = form.day('day', { required: again })
      const until = form.day('until', { required: false })
      const note = form.lines('note', { max: 500 })
      const except = exceptIn(visit)
      if (form.failed || whom === undefined || category === undefined)
        return planForm(visit, known, kinds, form.problems)
      const done = await desk.arrangements.propose(visitorOf(visit).actor, {
        ...{ nonce: form.nonce, ...whom, category, ...originOf(known) },
        ...(seconds !== undefined && { seconds }),
        ...(day !== undefined && { day }),
        ...(note !== undefined && { note }),
        ...(except !== undefined && { except }),
        ...(again && { every }),
        ...(again && until !== undefined && { until }),
      })
      if (!done.ok) {
        const problems = [problemIn(visit, known, done.error)]
        return planForm(visit, known, kinds, problems, done.error.code)
      }
      const { id, giver, receiver } = done.value
      return goTo(
        `/exchanges/${id}`,
        t(giver.far || receiver.far ? 'exchanges:planned-far' : 'exchanges:planned'),
      )
    }),
  ]
}

/** What the listings that it meets are about; undefined without any. */
function knownCategory({ request, offer }: Known): string | undefined {
  return request?.category ?? offer?.category
}

function planForm(
  visit: Visit,
  known: Known,
  kinds: Kinds,
  problems: readonly FieldProblem[] = [],
  code?: RefusalCode,
): PageAnswer {
  const { t } = visit
  const options = rhythms.map((value) => ({ value, label: t(`exchanges:${value}`) }))
  const values = { side: 'receiver', every: 'once', ...kindValues(knownCategory(known), kinds, visit) }
  return show(
    known.for === undefined ? t('exchanges:plan') : t('exchanges:plan-for', { name: known.for.name }),
    <Form action="/exchanges/plan" submit={t('exchanges:plan-it')} values={values} problems={problems}>
      <WhomFields known={known} planned />
      <KindFields kinds={kinds} isFree={!known.offer && !known.request} />
      <DayField name="day" label={t('exchanges:day')} />
      <HoursField name="hours" label={t('exchanges:about-hours')} hint={hoursHint(t, kinds.travel)} />
      <SelectField name="every" label={t('exchanges:every')} options={options} required />
      <DayField name="until" label={t('exchanges:until')} />
      <TextArea
        name="note"
        label={t('exchanges:note-planned')}
        hint={t('exchanges:note-hint')}
        max={500}
        rows={3}
      />
      {asksWhy(visit, code) && <ExceptField />}
    </Form>,
    problems.length > 0 ? { status: 422 } : {},
  )
}
