/** The kind of help in a form: one of the board's categories, or a word of one's own. The ledger gets a code of either. */
import { refuse } from '../../../../protocol/refusal.ts'
import type { CategoriesApi } from '../../../desk/board/categories.ts'
import type { HouseTerms } from '../../../../protocol/generated/types.ts'
import { readCategory } from '../../../register/typed.ts'
import { useVisit } from '../../parts/context.ts'
import { SelectField, TextField, type Option } from '../../parts/fields.tsx'
import type { FormValues } from '../../parts/form.tsx'
import { refusalSays } from '../../refusal-words.ts'
import type { Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { categoryOptions } from '../board/parts.tsx'

/** What a form needs to know of the board and the house. */
export interface Kinds {
  readonly options: readonly Option[]
  /** Whether the house takes words that are no category. */
  readonly own: boolean
}

/** The categories that the house shows, by their groups; `kept` is chosen already. */
export function kindsFor({ desk }: Pick<PageDeps, 'desk'>, { language }: Visit, kept?: string): Kinds {
  const { hiddenCategories, ownKinds } = desk.rules.terms()
  const options = shownOptions(desk.categories, language, hiddenCategories, kept)
  return { options, own: ownKinds }
}

function shownOptions(
  categories: CategoriesApi,
  language: Visit['language'],
  hidden: HouseTerms['hiddenCategories'],
  kept?: string,
): Option[] {
  const groupOf = new Map(categories.list().categories.map(({ id, parent }) => [id, parent]))
  return categoryOptions(categories, language, kept === undefined ? [] : [kept]).filter(
    ({ value }) =>
      value === kept || (!hidden.includes(value) && !hidden.includes(groupOf.get(value) ?? value)),
  )
}

/** The two fields. */
export function KindFields({ kinds: { options, own } }: { kinds: Kinds }) {
  const { t } = useVisit()
  return (
    <>
      <SelectField
        name="category"
        label={t('exchanges:kind')}
        options={options}
        empty={t('exchanges:kind-choose')}
        required={!own}
      />
      {own && (
        <TextField name="kind" label={t('exchanges:kind-own')} hint={t('exchanges:kind-hint')} max={60} />
      )}
    </>
  )
}

/** What the fields begin with for a category that is known. */
export function kindValues(category: string | undefined, { options }: Kinds, { kindOf }: Visit): FormValues {
  if (category === undefined) return {}
  const known = options.some(({ value }) => value === category)
  return known ? { category } : { kind: kindOf(category) }
}

/** The code of what was typed, or else chosen; undefined where the reader notes what is wrong. */
export function readKind(visit: Visit, { options, own }: Kinds): string | undefined {
  const { form } = visit
  const typed = own ? form.text('kind', { max: 60 }) : undefined
  if (typed === undefined) {
    const codes = options.map(({ value }) => value)
    return form.choice('category', codes)
  }
  const read = readCategory(typed)
  return read.ok ? read.value : form.wrong('kind', refusalSays(visit, refuse(read.error.code)))
}
