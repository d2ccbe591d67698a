/** The kind of help in a form: one of the board's categories, or a word of one's own. The ledger gets a code of either. */
import { refuse } from '../../../../protocol/refusal.ts'
import type { CategoriesApi } from '../../../desk/board/categories.ts'
import type { HouseTerms } from '../../../../protocol/generated/types.ts'
import { readCategory } from '../../../register/typed.ts'
import type { Words } from '../../languages.ts'
import { useVisit } from '../../parts/context.ts'
import { SelectField, TextField, type Option } from '../../parts/fields.tsx'
import type { FormValues } from '../../parts/form.tsx'
import { refusalSays } from '../../refusal-words.ts'
import type { Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { categoryOptions } from '../board/parts.tsx'

/** Most letters of a kind of help: so long may its code be. */
const longestKind = 40

/** What a form needs to know of the board and the house. */
export interface Kinds {
  readonly options: readonly Option[]
  /** Whether the house takes words that are no category. */
  readonly own: boolean
  /** Whether the way there and back is part of the time. */
  readonly travel: boolean
  /** Whether the house knows checks, which offers and requests may ask of whoever helps. */
  readonly checks: boolean
}

/** The categories that the house shows, by their groups; `kept` is chosen already. */
export function kindsFor({ desk }: Pick<PageDeps, 'desk'>, { language }: Visit, kept?: string): Kinds {
  const { hiddenCategories, ownKinds, travelCounts, checks } = desk.rules.terms()
  const options = shownOptions(desk.categories, language, hiddenCategories, kept)
  return { options, own: ownKinds, travel: travelCounts, checks: checks.length > 0 }
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

/**
 * The two fields. No kind of help asks for a check by itself, only an offer or a request does: a form that comes from none of
 * them (`isFree`) says so, or one would think that the house had looked.
 */
export function KindFields({ kinds: { options, own, checks }, isFree }: { kinds: Kinds; isFree: boolean }) {
  const { t } = useVisit()
  return (
    <>
      <SelectField
        name="category"
        label={t('exchanges:kind')}
        options={options}
        empty={t('exchanges:kind-choose')}
        {...(own && { hint: t('exchanges:kind-either') })}
        required
      />
      {own && (
        <TextField
          name="kind"
          label={t('exchanges:kind-own')}
          hint={t('exchanges:kind-hint')}
          max={longestKind}
        />
      )}
      {isFree && checks && <p class="hint">{t('exchanges:checks-not')}</p>}
    </>
  )
}

/** How hours are written, and whether the house counts the way there and back among them. */
export function hoursHint(t: Words, travelCounts: boolean): string {
  return `${t('form:hours-hint')} ${t(travelCounts ? 'exchanges:travel-counts' : 'exchanges:travel-not')}`
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
  const typed = own ? form.text('kind', { max: longestKind }) : undefined
  if (typed === undefined) {
    const codes = options.map(({ value }) => value)
    if (own && form.raw('category') === '') return form.wrong('category', visit.t('exchanges:kind-missing'))
    return form.choice('category', codes)
  }
  const read = readCategory(typed)
  return read.ok ? read.value : form.wrong('kind', refusalSays(visit, refuse(read.error.code)))
}
