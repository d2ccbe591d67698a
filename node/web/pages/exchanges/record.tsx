/** "I gave", "I received": what was done. */
import type { ArrangementView } from '../../../../protocol/generated/types.ts'
import type { LastLook } from '../../../desk/exchanges/consents.ts'
import type { Refusal, RefusalCode } from '../../../../protocol/refusal.ts'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import type { Words } from '../../languages.ts'
import { members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts } from '../../parts/facts.tsx'
import { DayField, Hidden, HoursField, TextArea, Tick } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { dayOf, showDay, showHours } from '../../parts/format.ts'
import { problemOf, refusalSays } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { asksWhy, ExceptField, exceptIn } from './except.tsx'
import { hoursHint, KindFields, kindsFor, readKind, type Kinds } from './kind.tsx'
import { SealFields, sealIn, Signing } from './signing.tsx'
import { originOf, readSpoken, sidesIn, WhomFields, type Known } from './whom.tsx'

const aboutWhom: Partial<Record<RefusalCode, string>> = {
  ...{ 'unknown-party': 'other', 'party-not-active': 'other', 'same-account': 'other' },
  ...{ 'receiver-elsewhere': 'other', 'unknown-payee': 'other', 'unknown-bank': 'other' },
}
const aboutWhat: Partial<Record<RefusalCode, string>> = {
  ...{ 'over-exchange-maximum': 'hours', 'bad-period': 'until', 'recorded-already': 'twice' },
  ...{
    'day-in-future': 'day',
    'day-over': 'day',
    'day-too-far': 'day',
    'day-too-old': 'day',
    'day-invalid': 'day',
  },
}

/** A refusal as a problem of the form: beside the field that it is about, if the form asked for that and the fault is not one's own. */
export function problemIn(visit: Visit, { giver, with: other }: Known, refusal: Refusal): FieldProblem {
  const asked =
    giver === undefined && other === undefined && refusal.params['side'] !== visit.form.raw('side')
  return problemOf(visit, refusal, { ...(asked && aboutWhom), ...aboutWhat })
}

/** The form. `/exchanges/new?with=` and the other ids that a plan knows fill in what is known; `for` is whom one speaks for. */
export function recordPages({ desk }: PageDeps): Page[] {
  return [
    page('GET /exchanges/new', members, async (visit) => {
      const known = await readSpoken(visit, desk, (name) => visit.query.get(name) ?? '')
      return known.ok ? recordForm(visit, kindsFor({ desk }, visit), known.value) : refused(known.error)
    }),
    page('POST /exchanges/new', members, async (visit) => {
      const { form, t } = visit
      const spoken = await readSpoken(visit, desk, (name) => form.raw(name))
      if (!spoken.ok) return refused(spoken.error)
      const known = spoken.value
      if (form.has('change')) return recordForm(visit, kindsFor({ desk }, visit), known)
      const whom = await sidesIn(visit, desk, known)
      const category = readKind(visit, kindsFor({ desk }, visit))
      const [seconds, day] = [form.seconds('hours'), form.day('day')]
      const note = form.lines('note', { max: 500 })
      const complete = whom && category && seconds !== undefined && day !== undefined
      if (form.failed || !complete) return recordForm(visit, kindsFor({ desk }, visit), known, form.problems)
      const again = (problems: readonly FieldProblem[], why?: Refusal): PageAnswer =>
        recordForm(visit, kindsFor({ desk }, visit), known, problems, why)
      const { actor } = visitorOf(visit)
      const except = exceptIn(visit)
      const body = {
        ...{ nonce: form.nonce, ...whom, category, seconds, day },
        ...originOf(known),
        ...(note !== undefined && { note }),
        ...(except !== undefined && { except }),
        again: form.has('twice'),
      }
      const seal = sealIn(visit)
      if (seal === undefined) return again(form.problems)
      if (form.raw('looked') === '') {
        // What is signed names the exchange, whose identifier is the nonce of the form that is sent next.
        const toSign = await desk.arrangements.toSign(actor, { ...body, nonce: visit.nonce })
        if (!toSign.ok) return again([problemIn(visit, known, toSign.error)], toSign.error)
        if (toSign.value !== undefined) return signForm(visit, toSign.value)
      }
      const signed = seal === 'none' ? body : { ...body, consent: seal }
      const done = await desk.arrangements.record(actor, signed)
      if (!done.ok) return again([problemIn(visit, known, done.error)], done.error)
      const { id } = done.value
      const unbooked = await desk.arrangements.outlook(actor, id)
      const why = unbooked && t('exchanges:not-now', { why: refusalSays(visit, unbooked) })
      return goTo(
        `/exchanges/${id}`,
        [recordedSays(t, done.value, seconds), why].filter(Boolean).join(' ') || undefined,
      )
    }),
  ]
}

/** Nothing where the page says that it could not be recorded; and where the house rounds, that it did. */
function recordedSays(
  t: Words,
  { state, seconds = 0 }: Pick<ArrangementView, 'state' | 'seconds'>,
  typed: number,
): string | undefined {
  if (state === 'refused') return undefined
  if (seconds === typed) return t('exchanges:recorded')
  return t('exchanges:recorded-rounded', { typed: showHours(typed), hours: showHours(seconds) })
}

function recordForm(
  visit: Visit,
  kinds: Kinds,
  known: Known,
  problems: readonly FieldProblem[] = [],
  why?: Refusal,
): PageAnswer {
  const { t, now } = visit
  const begun = { side: 'receiver', day: dayOf(now) }
  // Whoever comes back from the last look finds what they typed, of which nothing is wrong.
  const values = visit.form.has('change') ? Object.fromEntries(visit.form.entered) : begun
  const twin = why?.code === 'recorded-already' ? why.params['id'] : undefined
  return show(
    known.for === undefined ? t('exchanges:record') : t('exchanges:record-for', { name: known.for.name }),
    <Form action="/exchanges/new" submit={t('exchanges:record-it')} values={values} problems={problems}>
      <WhomFields known={known} />
      <KindFields kinds={kinds} isFree={!known.offer && !known.request} />
      <HoursField name="hours" label={t('exchanges:hours')} hint={hoursHint(t, kinds.travel)} required />
      <DayField
        name="day"
        label={t('exchanges:day')}
        hint={t('exchanges:day-hint')}
        latest={dayOf(now)}
        required
      />
      <TextArea name="note" label={t('exchanges:note')} hint={t('exchanges:note-hint')} max={500} rows={3} />
      {asksWhy(visit, why?.code) && <ExceptField />}
      {(twin !== undefined || visit.form.has('twice')) && <TwiceField twin={twin} />}
    </Form>,
    problems.length > 0 ? { status: 422 } : {},
  )
}

/** Where somebody says that it is no mistake: the two did the same twice on that day. */
function TwiceField({ twin }: { twin: string | number | undefined }) {
  const { t } = useVisit()
  return (
    <>
      <Tick name="twice" label={t('exchanges:sheet-again')} />
      {twin !== undefined && (
        <p>
          <a href={`/exchanges/${twin}`}>{t('exchanges:recorded-before')}</a>
        </p>
      )}
    </>
  )
}

/** Fields that go on as they were entered. */
const entered = [
  ...['side', 'other', 'giver', 'receiver', 'with', 'offer', 'request'],
  ...['category', 'kind', 'hours', 'day', 'note', 'except', 'twice'],
]

/** Shown to who received and has a key, with all that is now known: the key signs no more and no less than this. */
function signForm(visit: Visit, { toSign, giver }: LastLook): PageAnswer {
  const { t, form, language, kindOf } = visit
  const { seconds, day, category } = toSign.consent
  const typed = entered.map((name) => form.has(name) && <Hidden name={name} value={form.raw(name)} />)
  return show(
    t('exchanges:look-again'),
    <>
      <Facts
        facts={[
          [t('exchanges:giver'), giver],
          [t('exchanges:kind'), kindOf(category)],
          [t('exchanges:hours'), showHours(seconds)],
          [t('exchanges:day'), showDay(language, day)],
        ]}
      />
      <Signing toSign={toSign} member={visitorOf(visit).actor.member}>
        <Form action="/exchanges/new" submit={t('exchanges:record-it')}>
          <Hidden name="looked" value="yes" />
          {typed}
          <SealFields />
        </Form>
      </Signing>
      <Form action="/exchanges/new" submit={t('exchanges:change-typed')} id="change" tone="quiet">
        <Hidden name="change" value="yes" />
        {typed}
      </Form>
    </>,
  )
}
