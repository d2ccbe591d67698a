/** The statement of a member, on the screen and on paper. */
import type { MemberStatement, MemberStatementLine } from '../../../../protocol/generated/types.ts'
import { refused, show, type PageAnswer } from '../../answers.ts'
import { FormReader, type FieldProblem } from '../../form-reader.ts'
import { isLanguage, loadWords, type Language, type Words } from '../../languages.ts'
import { members, page, readers, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { DayField } from '../../parts/fields.tsx'
import { SearchForm, type FormValues } from '../../parts/form.tsx'
import { showDay, showHours } from '../../parts/format.ts'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'

const words = loadWords()

/** One's own statement, and that of a member for the desk. */
export function statementPages({ desk }: PageDeps): Page[] {
  return [
    page('GET /statement', members, (visit) =>
      statement(visit, desk, visitorOf(visit).actor.member, '/statement'),
    ),
    page('GET /desk/statement/:id', readers, (visit) => {
      const id = visit.params['id'] ?? ''
      return statement(visit, desk, id, `/desk/statement/${id}`)
    }),
    // A proxy or a guardian sees it under this address; the use case says who may.
    page('GET /statement/:id', members, (visit) => {
      const id = visit.params['id'] ?? ''
      return statement(visit, desk, id, `/statement/${id}`)
    }),
  ]
}

async function statement(
  visit: Visit,
  { arrangements }: PageDeps['desk'],
  member: string,
  path: string,
): Promise<PageAnswer> {
  const asked = new FormReader(visit.query, new Map(), visit.t)
  const [from, until] = [asked.day('from', { required: false }), asked.day('until', { required: false })]
  if (asked.failed) return wrongDays(visit, path, asked.problems)
  const found = await arrangements.statement(visitorOf(visit).actor, member, { from, until })
  if (!found.ok && found.error.code === 'bad-period') {
    const field = until === undefined ? 'from' : 'until'
    return wrongDays(visit, path, [problemOf(visit, found.error, { 'bad-period': field })])
  }
  if (!found.ok) return refused(found.error)
  const printed = visit.query.get('print') === '1'
  const title = headingOf(found.value, visit.language)
  const days = { from: found.value.from, until: found.value.until }
  const back = `${path}?${new URLSearchParams(days).toString()}`
  const body = <Whole statement={found.value} path={path} printed={printed} />
  return show(title, body, printed ? { bare: { back } } : {})
}

/** No days, or the wrong way round: the form as it was, with what is wrong beside the day. */
function wrongDays(visit: Visit, path: string, problems: readonly FieldProblem[]): PageAnswer {
  const [from, until] = [visit.query.get('from') ?? '', visit.query.get('until') ?? '']
  return show(
    visit.t('exchanges:statement-title'),
    <DaysForm path={path} values={{ from, until }} problems={problems} />,
    { status: 422 },
  )
}

interface DaysProps {
  readonly path: string
  readonly values: FormValues
  readonly problems?: readonly FieldProblem[]
}

function DaysForm({ path, values, problems = [] }: DaysProps) {
  const { t } = useVisit()
  return (
    <SearchForm action={path} submit={t('exchanges:show')} values={values} problems={problems}>
      <DayField name="from" label={t('exchanges:from')} />
      <DayField name="until" label={t('exchanges:to')} />
    </SearchForm>
  )
}

/** In the reader's language and in that of the member, if it is another: the paper goes to them. */
function headingOf({ name, language }: MemberStatement, own: Language): string {
  const other = language !== undefined && isLanguage(language) && language !== own ? language : undefined
  const mine = words[own]('exchanges:statement-of', { name })
  return other === undefined ? mine : `${mine} / ${words[other]('exchanges:statement-title')}`
}

function Whole({
  statement: one,
  path,
  printed,
}: {
  statement: MemberStatement
  path: string
  printed: boolean
}) {
  const { t, language } = useVisit()
  const { from, until, number, lines, waiting } = one
  const query = new URLSearchParams({ from, until, print: '1' }).toString()
  return (
    <>
      <p>
        {one.bank}
        {number !== undefined && <>, {t('exchanges:card', { number })}</>}
      </p>
      <p>{t('exchanges:period', { from: showDay(language, from), until: showDay(language, until) })}</p>
      {!printed && (
        <>
          <DaysForm path={path} values={{ from, until }} />
          <p class="links">
            <a href={`${path}?${query}`}>{t('exchanges:print')}</a>
          </p>
        </>
      )}
      <dl>
        <dt>{t('exchanges:before')}</dt>
        <dd class="hours">{showHours(one.before)}</dd>
        <dt>{t('exchanges:after')}</dt>
        <dd class="balance">{showHours(one.after)}</dd>
      </dl>
      {lines.length === 0 ? <p>{t('exchanges:no-lines')}</p> : <Lines statement={one} linked={!printed} />}
      {waiting.length > 0 && (
        <section>
          <h2>{t('exchanges:pending')}</h2>
          <ul>
            {waiting.map((line) => (
              <li>
                {line.day === undefined ? '' : showDay(language, line.day)} {otherIn(t, line.other)}{' '}
                {showHours(line.seconds)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Another bank says which bank gives or receives, not who there: that has words of its own. */
function otherIn(t: Words, other: string): string {
  if (other.startsWith('gone-')) return t('exchanges:former-member')
  return other.startsWith('@') ? t('exchanges:somebody-of', { bank: other.slice(1) }) : other
}

function Lines({
  statement: { lines, gave, received },
  linked,
}: {
  statement: MemberStatement
  linked: boolean
}) {
  const { t, language } = useVisit()
  const heads = ['gave', 'received', 'standing'] as const
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t('exchanges:statement-title')}>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{t('exchanges:day')}</th>
            <th scope="col">{t('exchanges:with')}</th>
            <th scope="col">{t('exchanges:kind')}</th>
            {heads.map((name) => (
              <th scope="col" class="hours">
                {t(`exchanges:${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const target = targetOf(line)
            return (
              <tr>
                <td data-label={t('exchanges:day')}>
                  {line.day === undefined ? '' : showDay(language, line.day)}
                </td>
                <td data-label={t('exchanges:with')}>
                  {linked && target !== undefined ? (
                    <a href={target}>{otherIn(t, line.other)}</a>
                  ) : (
                    otherIn(t, line.other)
                  )}
                </td>
                <td data-label={t('exchanges:kind')}>
                  <What line={line} />
                </td>
                <td class="hours" data-label={t('exchanges:gave')}>
                  {line.seconds > 0 ? showHours(line.seconds) : ''}
                </td>
                <td class="hours" data-label={t('exchanges:received')}>
                  {line.seconds < 0 ? showHours(-line.seconds) : ''}
                </td>
                <td class="hours" data-label={t('exchanges:standing')}>
                  {showHours(line.balance)}
                </td>
              </tr>
            )
          })}
        </tbody>
        <Sums gave={gave} received={received} />
      </table>
    </div>
  )
}

function Sums({ gave, received }: Pick<MemberStatement, 'gave' | 'received'>) {
  const { t } = useVisit()
  return (
    <tfoot>
      <tr>
        <th scope="row" colspan={3}>
          {t('exchanges:sum')}
        </th>
        <td class="hours" data-label={t('exchanges:gave')}>
          {showHours(gave)}
        </td>
        <td class="hours" data-label={t('exchanges:received')}>
          {showHours(received)}
        </td>
        <td />
      </tr>
    </tfoot>
  )
}

/** The page about a line: of an exchange here, or of help at another bank, which may be given back. */
function targetOf({ arrangement, credited }: MemberStatementLine): string | undefined {
  if (arrangement !== undefined) return `/exchanges/${arrangement}`
  return credited === undefined ? undefined : `/credits/${credited}`
}

function What({ line: { category, purpose, reversed, signed } }: { line: MemberStatementLine }) {
  const { t, kindOf } = useVisit()
  const kind = category === undefined ? '' : kindOf(category)
  const why = purpose === 'exchange' && kind !== '' ? '' : t(`exchanges:purpose-${purpose}`)
  const marks = [
    ...(signed === true ? [t('exchanges:signed')] : []),
    ...(reversed === true ? [t('exchanges:taken-back')] : []),
  ]
  const text = [kind, why, ...marks].filter((part) => part !== '')
  return <>{text.join(', ')}</>
}
