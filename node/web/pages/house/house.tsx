/** The house rules: to read for everybody, to change for the admin, and how they came to be. */
import type { HouseBook, HouseRules, HouseTerms } from '../../../../protocol/generated/types.ts'
import { isDeepStrictEqual } from 'node:util'
import { goTo, show, type PageAnswer, type ShownPage } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { admins, members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts, type Fact } from '../../parts/facts.tsx'
import { Hidden, HoursField, TextField, type Option } from '../../parts/fields.tsx'
import { showHours, showMoment } from '../../parts/format.ts'
import { Form } from '../../parts/form.tsx'
import { problemOf } from '../../refusal-words.ts'
import { isOne, visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { readRules, RuleFields, ruleOrder, ruleText, ruleValues } from './rule-fields.tsx'

/** The pages. */
export function housePages(deps: PageDeps): Page[] {
  const { api, desk } = deps
  const potTitle = ({ leaverPot }: HouseTerms): string | undefined => desk.groups.get(leaverPot ?? '')?.title
  return [
    page(
      'GET /house',
      members,
      async (visit) => {
        const book = desk.rules.current()
        const parts = { book, ledger: await api.rules(), pot: potTitle(book.terms) }
        return show(visit.t('house:title'), <Rules {...parts} mayChange={isOne(visit, 'admin')} />)
      },
      { entry: { menu: 'main', words: 'house:title', order: 90 } },
    ),
    page('GET /house/history', members, (visit) => {
      const { versions } = desk.rules.history()
      const by = (id: string): string => desk.members.shown(id) ?? id
      return show(visit.t('house:history'), <History versions={versions} by={by} />)
    }),
    ...changePages(deps),
  ]
}

function changePages({ api, desk }: PageDeps): Page[] {
  const form = async (
    visit: Visit,
    failed:
      | { readonly which: 'people' | 'ledger'; readonly problems: readonly FieldProblem[] }
      | undefined = undefined,
  ): Promise<ShownPage> => {
    const { version, terms } = desk.rules.current()
    const { groups } = await desk.groups.list(visitorOf(visit).actor, 'pot')
    const pots = groups.map(({ id, title }) => ({ value: id, label: title }))
    const problems = (which: 'people' | 'ledger'): readonly FieldProblem[] =>
      failed?.which === which ? failed.problems : []
    return show(
      visit.t('house:change'),
      <>
        <Form
          action="/house/change"
          submit={visit.t('house:save')}
          values={{ ...ruleValues(terms), of: version }}
          problems={problems('people')}
        >
          <Hidden name="of" value={String(version)} />
          <RuleFields pots={pots} categories={allCategories(desk.categories, visit)} terms={terms} />
          <TextField name="why" label={visit.t('house:why')} max={300} />
        </Form>
        <h2>{visit.t('house:ledger')}</h2>
        <LedgerForm rules={await api.rules()} problems={problems('ledger')} />
      </>,
      failed === undefined ? {} : { status: 422 },
    )
  }
  return [
    page('GET /house/change', admins, (visit) => form(visit), {
      entry: { menu: 'admin', words: 'house:change', order: 20 },
    }),
    page('POST /house/change', admins, async (visit): Promise<PageAnswer> => {
      const of = visit.form.number('of', { min: 0, max: 999_999 })
      const change = readRules(visit.form, visit.t)
      if (change === undefined || of === undefined)
        return form(visit, { which: 'people', problems: visit.form.problems })
      const done = await desk.rules.change(visitorOf(visit).actor, { ...change, of })
      if (done.ok) return goTo('/house', visit.t('house:saved'))
      return form(visit, {
        which: 'people',
        problems: [problemOf(visit, done.error, { 'unknown-check': 'checks' })],
      })
    }),
    page('POST /house/ledger', admins, async (visit): Promise<PageAnswer> => {
      const maxSeconds = visit.form.seconds('maxSeconds')
      const maxAgeDays = visit.form.number('maxAgeDays', { min: 0, max: 36_600 })
      if (maxSeconds === undefined || maxAgeDays === undefined)
        return form(visit, { which: 'ledger', problems: visit.form.problems })
      const done = await api.changeRules(visitorOf(visit).actor, { maxSeconds, maxAgeDays })
      if (done.ok) return goTo('/house', visit.t('house:saved'))
      return form(visit, { which: 'ledger', problems: [problemOf(visit, done.error)] })
    }),
  ]
}

/** Every category of the board, each leaf after its group. */
function allCategories(categories: PageDeps['desk']['categories'], { language }: Visit): Option[] {
  return categories.list().categories.map(({ id, parent }) => {
    const name = categories.nameOf(id, language)
    return {
      value: id,
      label: parent === undefined ? name : `${categories.nameOf(parent, language)}: ${name}`,
    }
  })
}

function LedgerForm({ rules, problems }: { rules: HouseRules; problems: readonly FieldProblem[] }) {
  const { t } = useVisit()
  const values = { maxSeconds: showHours(rules.maxSeconds), maxAgeDays: rules.maxAgeDays }
  return (
    <Form id="l" action="/house/ledger" submit={t('house:save-ledger')} values={values} problems={problems}>
      <HoursField name="maxSeconds" label={t('house:ledger-maximum')} required />
      <TextField name="maxAgeDays" label={t('house:ledger-days')} required keys="numeric" max={5} />
    </Form>
  )
}

interface RulesProps {
  readonly book: HouseBook
  readonly ledger: HouseRules
  readonly pot: string | undefined
  readonly mayChange: boolean
}

function Rules({ book, ledger, pot, mayChange }: RulesProps) {
  const visit = useVisit()
  const { t, language } = visit
  const { terms } = book
  return (
    <>
      <p>{terms.agreement[language] ?? terms.agreement.en}</p>
      <Facts
        facts={[
          ...ruleOrder.map((rule): Fact => [t(`house:rule-${rule}`), ruleText(visit, terms, rule, pot)]),
          [t('house:ledger-maximum'), showHours(ledger.maxSeconds)],
          [t('house:ledger-days'), ledger.maxAgeDays],
        ]}
      />
      <p>{t('house:version', { version: book.version, day: showMoment(language, book.at) })}</p>
      <p class="links">
        <a href="/house/history">{t('house:history')}</a>
        {mayChange && <a href="/house/change">{t('house:change')}</a>}
      </p>
    </>
  )
}

/** Each version with the rules that it changed. */
function History({ versions, by }: { versions: readonly HouseBook[]; by: (id: string) => string }) {
  const visit = useVisit()
  const { t, language } = visit
  return (
    <ol reversed>
      {versions.map((book, index) => {
        const before = versions[index + 1]
        const changed = ruleOrder.filter(
          (rule) => before !== undefined && !isDeepStrictEqual(book.terms[rule], before.terms[rule]),
        )
        return (
          <li value={book.version}>
            {showMoment(language, book.at)}, {by(book.by)}
            {book.why !== undefined && `: ${book.why}`}
            <ul>
              {changed.map((rule) => (
                <li>
                  {t(`house:rule-${rule}`)}
                  {': '}
                  {before && ruleText(visit, before.terms, rule, undefined)} →{' '}
                  {ruleText(visit, book.terms, rule, undefined)}
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
