/** "I gave", "I received": what was done, and what is planned. */
import { goTo, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import { Boxes, DayField, HoursField, SelectField, TextArea, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { dayOf } from '../../parts/format.ts'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { readKind, readParty } from './parts.tsx'

const rhythms = ['once', 'week', 'fortnight', 'month'] as const
const sideValues = ['giver', 'receiver'] as const

/** Which field a refusal is about. */
const fieldOf = {
  ...{ 'unknown-party': 'other', 'party-not-active': 'other', 'same-account': 'other' },
  ...{ 'receiver-elsewhere': 'other', 'over-exchange-maximum': 'hours', 'bad-period': 'until' },
  ...{ 'day-in-future': 'day', 'day-too-old': 'day', 'day-invalid': 'day' },
} as const

/** The forms. */
export function recordPages({ desk: { arrangements } }: PageDeps): Page[] {
  return [
    page('GET /exchanges/new', members, (visit) => recordForm(visit)),
    page('POST /exchanges/new', members, async (visit) => {
      const { form, t } = visit
      const read = { ...sidesIn(visit), seconds: form.seconds('hours'), day: form.day('day') }
      const { giver, receiver, category, seconds, day } = read
      const note = form.lines('note', { max: 500 })
      const complete = giver && receiver && category && seconds !== undefined && day !== undefined
      if (form.failed || !complete) return recordForm(visit, form.problems)
      const done = await arrangements.record(visitorOf(visit).actor, {
        ...{ nonce: form.nonce, giver, receiver, category, seconds, day },
        ...(note !== undefined && { note }),
      })
      if (!done.ok) return recordForm(visit, [problemOf(visit, done.error, fieldOf)])
      return goTo(`/exchanges/${done.value.id}`, t('exchanges:recorded'))
    }),
    page('GET /exchanges/plan', members, (visit) => planForm(visit)),
    page('POST /exchanges/plan', members, async (visit) => {
      const { form, t } = visit
      const { giver, receiver, category } = sidesIn(visit)
      const every = form.choice('every', rhythms)
      const again = every !== undefined && every !== 'once'
      const seconds = form.seconds('hours', { required: again })
      const day = form.day('day', { required: again })
      const until = form.day('until', { required: false })
      const note = form.lines('note', { max: 500 })
      if (form.failed || !giver || !receiver || !category) return planForm(visit, form.problems)
      const done = await arrangements.propose(visitorOf(visit).actor, {
        ...{ nonce: form.nonce, giver, receiver, category },
        ...(seconds !== undefined && { seconds }),
        ...(day !== undefined && { day }),
        ...(note !== undefined && { note }),
        ...(again && { every }),
        ...(again && until !== undefined && { until }),
      })
      if (!done.ok) return planForm(visit, [problemOf(visit, done.error, fieldOf)])
      return goTo(`/exchanges/${done.value.id}`, t('exchanges:planned'))
    }),
  ]
}

function sidesIn(visit: Visit) {
  const side = visit.form.choice('side', sideValues)
  const other = readParty(visit.form, 'other')
  const category = readKind(visit, 'kind')
  return side === 'giver'
    ? { giver: 'me', receiver: other, category }
    : { giver: other, receiver: 'me', category }
}

function WhoAndWhat({ t }: { t: Visit['t'] }) {
  return (
    <>
      <Boxes
        name="side"
        kind="one"
        label={t('exchanges:side')}
        options={[
          { value: 'giver', label: t('exchanges:i-gave') },
          { value: 'receiver', label: t('exchanges:i-received') },
        ]}
      />
      <TextField
        name="other"
        label={t('exchanges:other')}
        hint={t('exchanges:other-hint')}
        max={121}
        required
      />
      <TextField name="kind" label={t('exchanges:kind')} hint={t('exchanges:kind-hint')} max={60} required />
    </>
  )
}

function recordForm(visit: Visit, problems: readonly FieldProblem[] = []): PageAnswer {
  const { t, now } = visit
  const values = { side: 'receiver', day: dayOf(now), other: visit.query.get('with') ?? undefined }
  return show(
    t('exchanges:record'),
    <Form action="/exchanges/new" submit={t('exchanges:record-it')} values={values} problems={problems}>
      <WhoAndWhat t={t} />
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

function planForm(visit: Visit, problems: readonly FieldProblem[] = []): PageAnswer {
  const { t } = visit
  const options = rhythms.map((value) => ({ value, label: t(`exchanges:${value}`) }))
  return show(
    t('exchanges:plan'),
    <Form
      action="/exchanges/plan"
      submit={t('exchanges:plan-it')}
      values={{ side: 'receiver', every: 'once' }}
      problems={problems}
    >
      <WhoAndWhat t={t} />
      <DayField name="day" label={t('exchanges:day')} />
      <HoursField name="hours" label={t('exchanges:about-hours')} />
      <SelectField name="every" label={t('exchanges:every')} options={options} required />
      <DayField name="until" label={t('exchanges:until')} />
      <TextArea name="note" label={t('exchanges:note')} hint={t('exchanges:note-hint')} max={500} rows={3} />
    </Form>,
    problems.length > 0 ? { status: 422 } : {},
  )
}
