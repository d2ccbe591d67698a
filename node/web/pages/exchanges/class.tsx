/** One person and many: a class of twelve, or five who move a house. */
import type { ClassRecord, ClassRecorded } from '../../../../protocol/generated/types.ts'
import { parseHours } from '../../../../protocol/hours.ts'
import { refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Boxes, DayField, HoursField, TextArea, TextField, Tick } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { dayOf } from '../../parts/format.ts'
import { refusedIn, refusedTodo } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { KindFields, kindsFor, readKind, type Kinds } from './kind.tsx'
import { ExchangeTable, readParty } from './parts.tsx'

const mostLines = 100

/** The page of classes: for brokers about anybody, for members about their own. */
export function classPages({ desk }: PageDeps): Page[] {
  const { arrangements } = desk
  const kinds = (visit: Visit): Kinds => kindsFor({ desk }, visit)
  return [
    page('GET /exchanges/class', members, (visit) => classForm(visit, kinds(visit)), {
      entry: { menu: 'desk', words: 'exchanges:desk-class', order: 40 },
    }),
    page('POST /exchanges/class', members, async (visit) => {
      const body = bodyIn(visit, kinds(visit))
      if (body === undefined) return classForm(visit, kinds(visit), visit.form.problems)
      const done = await arrangements.recordClass(visitorOf(visit).actor, body)
      return done.ok ? outcome(visit, done.value) : refused(done.error)
    }),
  ]
}

function bodyIn(visit: Visit, kinds: Kinds): ClassRecord | undefined {
  const { form, t } = visit
  const one = readParty(form, 'one')
  const gave = form.choice('gave', ['one', 'many'] as const)
  const seconds = form.seconds('hours')
  const day = form.day('day')
  const category = readKind(visit, kinds)
  const lines = form.lines('many', { max: 10_000, required: true })?.split('\n') ?? []
  const many = lines.flatMap((line, index) => {
    const [who = '', own] = line.trim().toLowerCase().split(/\s+/)
    if (who === '') return []
    if (own === undefined) return [{ who }]
    const hours = parseHours(own)
    if (hours.ok) return [{ who, seconds: hours.value }]
    form.wrong('many', t('exchanges:line-wrong', { line: index + 1 }))
    return []
  })
  if (form.failed || !one || !gave || seconds === undefined || day === undefined || !category)
    return undefined
  const common = {
    nonce: form.nonce,
    one,
    oneGave: gave === 'one',
    seconds,
    day,
    category,
    whole: form.has('whole'),
  }
  return { ...common, many: many.slice(0, mostLines) }
}

function classForm(visit: Visit, kinds: Kinds, problems: readonly FieldProblem[] = []): PageAnswer {
  const { t, now } = visit
  return show(
    t('exchanges:desk-class'),
    <>
      <p>{t('exchanges:class-what')}</p>
      <Form
        action="/exchanges/class"
        submit={t('exchanges:record-it')}
        values={{ gave: 'one', day: dayOf(now), whole: 'yes' }}
        problems={problems}
      >
        <TextField
          name="one"
          label={t('exchanges:class-one')}
          hint={t('exchanges:class-one-hint')}
          max={121}
          required
        />
        <Boxes
          name="gave"
          kind="one"
          label={t('exchanges:class-gave')}
          options={[
            { value: 'one', label: t('exchanges:class-one-gave') },
            { value: 'many', label: t('exchanges:class-many-gave') },
          ]}
        />
        <TextArea
          name="many"
          label={t('exchanges:class-many')}
          hint={t('exchanges:class-many-hint')}
          rows={12}
          required
        />
        <HoursField name="hours" label={t('exchanges:class-each')} required />
        <DayField name="day" label={t('exchanges:day')} latest={dayOf(now)} required />
        <KindFields kinds={kinds} />
        <Tick name="whole" label={t('exchanges:class-whole')} />
      </Form>
    </>,
    problems.length > 0 ? { status: 422 } : {},
  )
}

function outcome(visit: Visit, recorded: ClassRecorded): PageAnswer {
  return show(visit.t('exchanges:desk-class'), <Recorded recorded={recorded} />, {
    status: recorded.recorded.length === 0 ? 422 : 200,
  })
}

function Recorded({ recorded: { recorded, refused: left } }: { recorded: ClassRecorded }) {
  const visit = useVisit()
  const { t } = visit
  return (
    <>
      <p>{t('exchanges:class-recorded', { count: recorded.length })}</p>
      {left.length > 0 && (
        <div class="problems" role="alert">
          <h2>{t('exchanges:class-refused')}</h2>
          <ul>
            {left.map((one) => (
              <li>
                {one.who}: {refusedIn(visit, one)} {refusedTodo(visit, one)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {recorded.length > 0 && <ExchangeTable rows={recorded} caption={t('exchanges:desk-class')} />}
    </>
  )
}
