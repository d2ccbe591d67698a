/** The editor of categories. */
import type { ServiceCategory } from '../../../../protocol/generated/types.ts'
import { validateCategoryCreate } from '../../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../../protocol/refusal.ts'
import type { CategoriesApi } from '../../../desk/board/categories.ts'
import { goTo, refused, show, type ShownPage } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { brokers, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Form } from '../../parts/form.tsx'
import { SelectField, TextField, Tick } from '../../parts/fields.tsx'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { groupOptions } from './parts.tsx'

const fieldOf = { 'category-exists': 'code', 'category-parent': 'parent' } as const

/** A name that is taken stands in the field of its language. */
const problem = (visit: Visit, refusal: Refusal): FieldProblem =>
  problemOf(visit, refusal, {
    ...fieldOf,
    'category-name-taken': String(refusal.params['language'] ?? 'en'),
  })

const allPage = (
  categories: CategoriesApi,
  visit: Visit,
  problems: readonly FieldProblem[] = [],
): ShownPage =>
  show(
    visit.t('board:categories'),
    <>
      <List categories={categories.list().categories} />
      <h2>{visit.t('board:add-category')}</h2>
      <Form action="/desk/categories" submit={visit.t('board:add-category')} problems={problems}>
        <TextField
          name="code"
          label={visit.t('board:code')}
          hint={visit.t('board:code-hint')}
          max={40}
          required
        />
        <SelectField
          name="parent"
          label={visit.t('board:group')}
          empty={visit.t('board:new-group')}
          options={groupOptions(categories, visit.language)}
        />
        <Names />
      </Form>
    </>,
    problems.length > 0 ? { status: 422 } : {},
  )
const onePage = (visit: Visit, old: ServiceCategory, problems: readonly FieldProblem[] = []): ShownPage =>
  show(
    visit.t('board:category-title', { code: old.id }),
    <Form
      action={`/desk/categories/${old.id}`}
      submit={visit.t('board:save')}
      problems={problems}
      values={{ ...old.names, order: old.order, retired: old.retired ? 'yes' : [] }}
    >
      <Names />
      <TextField
        name="order"
        label={visit.t('board:order')}
        hint={visit.t('board:order-hint')}
        keys="numeric"
      />
      <Tick name="retired" label={visit.t('board:retired')} hint={visit.t('board:retired-hint')} />
    </Form>,
    problems.length > 0 ? { status: 422 } : {},
  )
/** The pages of categories. */
export function categoryPages({ desk: { categories } }: PageDeps): Page[] {
  const find = (visit: Visit): ServiceCategory | undefined =>
    categories.list().categories.find(({ id }) => id === visit.params['code'])
  const unknown = (visit: Visit) =>
    refused(refuse('unknown-category', { category: visit.params['code'] ?? '' }))
  return [
    page('GET /desk/categories', brokers, (visit) => allPage(categories, visit), {
      entry: { menu: 'desk', words: 'board:categories', order: 70 },
    }),
    page('POST /desk/categories', brokers, async (visit) => {
      const { form, t } = visit
      const id = form.text('code', { max: 40, required: true })
      const parent = form.raw('parent')
      const body = { id, names: readNames(visit), ...(parent !== '' && { parent }) }
      if (id !== undefined && !/^[a-z][a-z0-9-]{0,39}$/.test(id)) form.wrong('code', t('board:code-hint'))
      if (form.failed || !validateCategoryCreate(body)) return allPage(categories, visit, form.problems)
      const made = await categories.create(visitorOf(visit).actor, body)
      if (!made.ok) return allPage(categories, visit, [problem(visit, made.error)])
      return goTo('/desk/categories', t('board:changed'))
    }),
    page('GET /desk/categories/:code', brokers, (visit) => {
      const old = find(visit)
      return old === undefined ? unknown(visit) : onePage(visit, old)
    }),
    page('POST /desk/categories/:code', brokers, async (visit) => {
      const old = find(visit)
      if (old === undefined) return unknown(visit)
      const names = readNames(visit)
      const order = visit.form.number('order', { min: 0, max: 9999 })
      if (visit.form.failed || order === undefined) return onePage(visit, old, visit.form.problems)
      const body = { names, order, retired: visit.form.has('retired') }
      const changed = await categories.change(visitorOf(visit).actor, old.id, body)
      if (!changed.ok) return onePage(visit, old, [problem(visit, changed.error)])
      return goTo('/desk/categories', visit.t('board:changed'))
    }),
  ]
}

function readNames({ form }: Visit) {
  const en = form.text('en', { max: 60, required: true }) ?? ''
  const [cy, pl] = [form.text('cy', { max: 60 }), form.text('pl', { max: 60 })]
  return { en, ...(cy !== undefined && { cy }), ...(pl !== undefined && { pl }) }
}

function Names() {
  const { t } = useVisit()
  return (
    <>
      <TextField name="en" label={t('board:name-en')} max={60} required />
      <TextField name="cy" label={t('board:name-cy')} max={60} />
      <TextField name="pl" label={t('board:name-pl')} max={60} />
    </>
  )
}

function List({ categories }: { categories: readonly ServiceCategory[] }) {
  const { t, language } = useVisit()
  const groups = categories.filter(({ parent }) => parent === undefined)
  const entry = ({ id, names, retired }: ServiceCategory) => (
    <>
      <a href={`/desk/categories/${id}`}>{names[language] ?? names.en}</a>
      {retired && ` (${t('board:is-retired')})`}
    </>
  )
  return (
    <ul>
      {groups.map((group) => (
        <li>
          {entry(group)}
          <ul>
            {categories
              .filter(({ parent }) => parent === group.id)
              .map((leaf) => (
                <li>{entry(leaf)}</li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
