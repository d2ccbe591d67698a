/** Categories of help: two levels that the bank's staff edit. Codes stand in the ledger, so none is ever deleted. */
import type {
  CategoryChange,
  CategoryCreate,
  CategoryList,
  CategoryNames,
  ServiceCategory,
} from '../../../protocol/generated/types.ts'
import { validateServiceCategory } from '../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import type { SearchedCategory } from '../../matching/category-words.ts'
import { languages, type Language } from '../../matching/text/stop-words.ts'
import { foldText } from '../../matching/text/words.ts'
import type { Clock } from '../../ports.ts'
import type { Register } from '../../register/register.ts'
import { Table } from '../../register/table.ts'
import { defaultCategories } from './default-categories.ts'
import { isBroker, settledCategory } from '../shared.ts'

/** More than any bank's list, fewer than a form can show badly. */
const maxCategories = 500

/** Room between neighbours, so that a new one finds a place without moving the others. */
const orderStep = 10

/** What categories work with. */
export interface CategoryDeps {
  readonly register: Register
  readonly clock: Clock
}

/** The use cases of categories. */
export interface CategoriesApi {
  /** All, groups in their order, each followed by its leaves; retired ones are among them. */
  list(): CategoryList
  create(actor: Actor, body: CategoryCreate): Answer<ServiceCategory>
  change(actor: Actor, code: string, body: CategoryChange): Answer<ServiceCategory>
  /** Whether a listing or an exchange may choose it now: a leaf that is not retired, in a group that is not. */
  isChoosable(code: string): boolean
  /** The leaf itself, or all leaves of a group; empty if there is no such category. */
  leavesOf(code: string): readonly string[]
  /** What to call it; the code itself if nobody knows it any more. */
  nameOf(code: string, language: Language): string
  /** Every leaf with its names and those of its group, as search wants them. */
  searched(): SearchedCategory[]
  /** Calls `listener` for what is there, and from now on when a category is new or has changed. */
  watch(listener: () => void): void
}

/** Reads the categories; a bank without any is given those that we ship. */
export async function openCategories({ register, clock }: CategoryDeps): Promise<CategoriesApi> {
  const table = await register.open(new Table('category', validateServiceCategory))
  if (table.size === 0) await seed(table, register, clock)
  return {
    list: () => ({ categories: inOrder(table) }),
    create: async (actor, body) => {
      if (!isBroker(actor)) return err(refuse('forbidden'))
      return register.run((draft) => {
        const made = created(table, body, clock.now())
        const taken = made.ok ? nameTaken(table, made.value) : undefined
        if (taken !== undefined) return err(taken)
        if (made.ok) draft.put(table, made.value)
        return made
      })
    },
    change: async (actor, code, body) => {
      if (!isBroker(actor)) return err(refuse('forbidden'))
      return register.run((draft) => {
        const old = draft.get(table, code)
        if (old === undefined) return err(refuse('unknown-category', { category: code }))
        const now: ServiceCategory = { ...old, ...body, changed: clock.now() }
        const taken = nameTaken(table, now, old)
        if (taken !== undefined) return err(taken)
        draft.put(table, now)
        return ok(now)
      })
    },
    isChoosable: (code) => isChoosable(table, code),
    leavesOf: (code) => leavesOf(table, code),
    nameOf: (code, language) => nameIn(table.get(code)?.names ?? ownKinds.get(code), language) ?? code,
    searched: () => searched(table),
    watch: (listener) => table.watch(listener),
  }
}

/** Kinds under which only the house books: none of the board, and named on statements all the same. */
const ownKinds: ReadonlyMap<string, CategoryNames> = new Map([
  [settledCategory, { en: 'hours settled', cy: 'setlo oriau', pl: 'rozliczenie godzin' }],
])

function searched(table: Table<ServiceCategory>): SearchedCategory[] {
  const leaves = [...table.values()].filter(({ parent }) => parent !== undefined)
  return leaves.map(({ id, names, parent = '' }) => {
    return { code: id, names: namesOf(names), group: namesOf(table.get(parent)?.names) }
  })
}

function namesOf(names: Partial<CategoryNames> = {}): SearchedCategory['names'] {
  return languages.flatMap((language) => {
    const text = names[language]
    return text === undefined ? [] : [{ language, text }]
  })
}

/** A name in a language, else in English. */
function nameIn(names: CategoryNames | undefined, language: Language): string | undefined {
  return names?.[language] ?? names?.en
}

/**
 * Two of one name beside each other are one to whoever chooses. What stands there already may be older than this rule, and
 * is in the way of no other change; a retired one is chosen by nobody.
 */
function nameTaken(
  table: Table<ServiceCategory>,
  now: ServiceCategory,
  before?: ServiceCategory,
): Refusal | undefined {
  if (now.retired) return undefined
  const others = [...table.values()].filter(
    (one) => one.id !== now.id && one.parent === now.parent && !one.retired,
  )
  for (const language of languages) {
    const name = nameIn(now.names, language) ?? now.id
    const isNew = before === undefined || before.retired || nameIn(before.names, language) !== name
    const isTaken = others.some(({ names }) => plainName(nameIn(names, language)) === plainName(name))
    const field = now.names[language] === undefined ? 'en' : language
    if (isNew && isTaken) return refuse('category-name-taken', { name, language: field })
  }
  return undefined
}

/** Capitals, accents and spaces tell no two names apart when they are read aloud. */
const plainName = (name = ''): string => foldText(name).trim().replaceAll(/\s+/g, ' ')

async function seed(table: Table<ServiceCategory>, register: Register, clock: Clock): Promise<void> {
  const at = clock.now()
  const record = (code: string, names: CategoryNames, place: number, parent?: string): ServiceCategory => ({
    ...{ id: code, ...(parent !== undefined && { parent }), names, order: place * orderStep },
    ...{ retired: false, at, changed: at },
  })
  await register.run((draft) => {
    for (const [place, { code, names, leaves }] of defaultCategories.entries()) {
      draft.put(table, record(code, names, place))
      for (const [at, leaf] of leaves.entries()) draft.put(table, record(leaf.code, leaf.names, at, code))
    }
    return ok(undefined)
  })
}

function created(
  table: Table<ServiceCategory>,
  { id, parent, names, order }: CategoryCreate,
  now: number,
): Result<ServiceCategory, Refusal> {
  if (table.get(id) !== undefined) return err(refuse('category-exists', { category: id }))
  if (table.size >= maxCategories) return err(refuse('too-many-categories', { count: maxCategories }))
  const group = parent === undefined ? undefined : table.get(parent)
  if (parent !== undefined && (group === undefined || group.parent !== undefined || group.retired))
    return err(refuse('category-parent', { category: parent }))
  const beside = [...table.values()].filter((one) => one.parent === parent)
  const last = Math.min(9999, Math.max(-orderStep, ...beside.map((one) => one.order)) + orderStep)
  return ok({
    ...{ id, ...(parent !== undefined && { parent }), names, order: order ?? last },
    ...{ retired: false, at: now, changed: now },
  })
}

function inOrder(table: Table<ServiceCategory>): ServiceCategory[] {
  const all = [...table.values()].toSorted(
    (left, right) => left.order - right.order || (left.id < right.id ? -1 : 1),
  )
  const groups = all.filter(({ parent }) => parent === undefined)
  return groups.flatMap((group) => [group, ...all.filter(({ parent }) => parent === group.id)])
}

function isChoosable(table: Table<ServiceCategory>, code: string): boolean {
  const one = table.get(code)
  if (one?.parent === undefined || one.retired) return false
  return table.get(one.parent)?.retired === false
}

function leavesOf(table: Table<ServiceCategory>, code: string): string[] {
  const one = table.get(code)
  if (one === undefined) return []
  if (one.parent !== undefined) return [code]
  return [...table.values()].filter(({ parent }) => parent === code).map(({ id }) => id)
}
