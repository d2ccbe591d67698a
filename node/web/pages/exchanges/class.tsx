/** One person and many: a class of twelve, or five who move a house. */
import type { ClassRecord, ClassRecorded } from '../../../../protocol/generated/types.ts'
import { parseHours } from '../../../../protocol/hours.ts'
import { refuse } from '../../../../protocol/refusal.ts'
import { refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Boxes, DayField, HoursField, TextArea, TextField, Tick } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { dayOf } from '../../parts/format.ts'
import { problemOf, refusedIn, refusedTodo } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { hoursHint, KindFields, kindsFor, readKind, type Kinds } from './kind.tsx'
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
      const read = await bodyIn(visit, desk, kinds(visit))
      if (read === undefined) return classForm(visit, kinds(visit), visit.form.problems)
      const { typed, ...body } = read
      const known = visit.form.has('twice') ? [] : await recordedAlready(visit, desk, body)
      if (known.length > 0) {
        const { says } = problemOf(visit, refuse('recorded-already'))
        const whom = known.map((who) => typed.get(who) ?? who).join(', ')
        return classForm(visit, kinds(visit), [{ field: 'twice', says: `${whom}: ${says}` }])
      }
      const done = await arrangements.recordClass(visitorOf(visit).actor, body)
      if (!done.ok) return refused(done.error)
      if (done.value.recorded.length > 0) return outcome(visit, done.value, typed)
      return classForm(visit, kinds(visit), noneRecorded(visit, done.value, typed))
    }),
  ]
}

/** With whom of the many the same is recorded already. */
async function recordedAlready(
  visit: Visit,
  { arrangements }: PageDeps['desk'],
  { one, oneGave, many, seconds, day, category, nonce }: ClassRecord,
): Promise<string[]> {
  const known: string[] = []
  for (const { who, seconds: own = seconds } of many) {
    const [giver, receiver] = oneGave ? [one, who] : [who, one]
    const body = { nonce, giver, receiver, seconds: own, day, category }
    const twin = await arrangements.recordedAlready(visitorOf(visit).actor, body)
    if (twin !== undefined) known.push(who)
  }
  return known
}

/** What was entered, with what was typed for each of the many. */
type Entered = ClassRecord & { readonly typed: ReadonlyMap<string, string> }

async function bodyIn(visit: Visit, desk: PageDeps['desk'], kinds: Kinds): Promise<Entered | undefined> {
  const { form } = visit
  const one = await readParty(visit, desk, 'one')
  const gave = form.choice('gave', ['one', 'many'] as const)
  const seconds = form.seconds('hours')
  const day = form.day('day')
  const category = readKind(visit, kinds)
  const lines = form.lines('many', { max: 10_000, required: true })?.split('\n') ?? []
  const many: { who: string; seconds?: number }[] = []
  const typed = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const read = await lineIn(visit, desk, line.trim(), index + 1)
    if (read === undefined) continue
    const { whom, ...one } = read
    many.push(one)
    typed.set(one.who, whom)
  }
  if (many.length > mostLines) form.wrong('many', visit.t('exchanges:class-most', { count: mostLines }))
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
    again: form.has('twice'),
  }
  return { ...common, many, typed }
}

/** A line of the many: who, and after a space other hours than the rest. A name may have spaces, so hours are what reads so. */
async function lineIn(
  visit: Visit,
  desk: PageDeps['desk'],
  line: string,
  number: number,
): Promise<{ who: string; whom: string; seconds?: number } | undefined> {
  if (line === '') return undefined
  const { form, t } = visit
  // Three digits and more are the number of a card, as a refusal prints it behind the name.
  const [, whom = line, own] = /^(.*\S)\s+(?!\d{3,}$)([\d.,:]+[hm]?)$/i.exec(line) ?? []
  const side = form.raw('gave') === 'many' ? 'giver' : 'receiver'
  const found = await desk.arrangements.whom(visitorOf(visit).actor, whom, side)
  if (!found.ok) {
    const why = problemOf(visit, found.error).says
    return form.wrong('many', t('exchanges:line-wrong', { line: number, why }))
  }
  const who = { who: found.value, whom }
  if (own === undefined) return who
  const hours = parseHours(own)
  if (hours.ok) return { ...who, seconds: hours.value }
  return form.wrong('many', t('exchanges:line-wrong', { line: number, why: t('form:hours-not-hours') }))
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
        <HoursField
          name="hours"
          label={t('exchanges:class-each')}
          hint={hoursHint(t, kinds.travel)}
          required
        />
        <DayField name="day" label={t('exchanges:day')} latest={dayOf(now)} required />
        <KindFields kinds={kinds} isFree />
        <Tick name="whole" label={t('exchanges:class-whole')} />
        {(visit.form.has('twice') || problems.some(({ field }) => field === 'twice')) && (
          <Tick name="twice" label={t('exchanges:sheet-again')} />
        )}
      </Form>
    </>,
    problems.length > 0 ? { status: 422 } : {},
  )
}

type Refused = ClassRecorded['refused'][number]

/** Who of the many was refused, as they were typed, and why. */
function whyNot(visit: Visit, one: Refused, typed: Entered['typed']): string {
  return `${typed.get(one.who) ?? one.who}: ${refusedIn(visit, one)} ${refusedTodo(visit, one)}`
}

/** Nothing is lost where nothing was recorded: the form says of which lines that was. */
function noneRecorded(
  visit: Visit,
  { refused: left }: ClassRecorded,
  typed: Entered['typed'],
): FieldProblem[] {
  return [
    ...(visit.form.has('whole') ? [{ field: 'whole', says: visit.t('exchanges:class-none') }] : []),
    ...left.map((one) => ({ field: 'many', says: whyNot(visit, one, typed) })),
  ]
}

function outcome(visit: Visit, recorded: ClassRecorded, typed: Entered['typed']): PageAnswer {
  return show(visit.t('exchanges:desk-class'), <Recorded recorded={recorded} typed={typed} />, {
    status: 200,
  })
}

function Recorded({
  recorded: { recorded, refused: left },
  typed,
}: {
  recorded: ClassRecorded
  typed: Entered['typed']
}) {
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
              <li>{whyNot(visit, one, typed)}</li>
            ))}
          </ul>
        </div>
      )}
      {recorded.length > 0 && <ExchangeTable rows={recorded} caption={t('exchanges:desk-class')} />}
    </>
  )
}
