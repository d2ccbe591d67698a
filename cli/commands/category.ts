/** `hourbridge category`: the two levels under which offers and requests are listed. */
import type { Command } from 'commander'
import type { CategoryChange } from '../../protocol/generated/types.ts'
import {
  validateCategoryChange,
  validateCategoryCreate,
  validateCategoryList,
  validateServiceCategory,
} from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import type { Options } from '../options.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'

/** `hourbridge category` */
export function addCategories(program: Command): void {
  const parent = addCommand(program, 'category', {
    summary: 'kinds of help',
    about:
      'Offers, requests and exchanges are listed under categories: groups, and leaves in them. The ledger keeps their codes, so a category is never deleted; a retired one can no longer be chosen.',
    examples: [['hourbridge category list', 'all with their codes']],
  })
  onCall(
    addCommand(parent, 'list', {
      summary: 'all categories',
      about: 'Lists groups, each followed by its leaves.',
      examples: [['hourbridge category list --json', 'for programs']],
    }),
    'bank',
    list,
  )
  const adding = addCommand(parent, 'add', {
    summary: 'add a category',
    about: 'Adds a leaf to a group, or without --in a group.',
    examples: [
      [
        'hourbridge category add beekeeping "Bees and hives" --in animals --cy Gwenyn',
        'a leaf with two names',
      ],
    ],
  })
    .argument('<code>', 'lower-case letters, digits and hyphens; it can never be changed')
    .argument('<name>', 'in English')
  adding.option('--in <group>', 'the group that it belongs to')
  onCall(withNames(adding), 'bank', add)
  const changing = addCommand(parent, 'change', {
    summary: 'rename, move, retire or bring back',
    about: 'Changes what is given; the rest stays. Names of other languages stay with a new English one.',
    examples: [['hourbridge category change beekeeping --retire', 'it can no longer be chosen']],
  }).argument('<code>', 'its code')
  changing.option('--name <name>', 'in English')
  changing.option('--order <number>', 'place among those beside it')
  changing.option('--retire', 'it can no longer be chosen')
  changing.option('--bring-back', 'it can be chosen again')
  onCall(withNames(changing), 'bank', change)
}

function withNames(command: Command): Command {
  return command.option('--cy <name>', 'in Welsh').option('--pl <name>', 'in Polish')
}

function otherNames(options: Options): { readonly cy?: string; readonly pl?: string } {
  const [cy, pl] = [options.text('cy'), options.text('pl')]
  return { ...(cy !== undefined && { cy }), ...(pl !== undefined && { pl }) }
}

const wrongName = () =>
  usage(
    'This cannot be a category.',
    'A code is like dog-walking, a name has at most 60 characters, an order is 0 to 9999.',
  )

async function list({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const found = await client.get('/categories', validateCategoryList)
  client.close()
  out.result(found, () =>
    found.categories.map(({ id, parent, names, retired }) => {
      const line = `${names.en} (${id})${retired ? ', retired' : ''}`
      return parent === undefined ? line : `  ${line}`
    }),
  )
}

async function add({ options, argument, out }: Call): Promise<void> {
  const parent = options.text('in')
  const names = { en: argument(1), ...otherNames(options) }
  const body = { id: argument(0), names, ...(parent !== undefined && { parent }) }
  if (!validateCategoryCreate(body)) throw wrongName()
  const client = await connect(options)
  const added = await client.post(
    '/categories',
    validateServiceCategory,
    body,
    'hourbridge category list shows it',
  )
  client.close()
  out.result(added, () => `✓ ${added.names.en} (${added.id})`)
}

async function change({ options, argument, out }: Call): Promise<void> {
  const code = argument(0) ?? ''
  const client = await connect(options)
  const old = (await client.get('/categories', validateCategoryList)).categories.find(({ id }) => id === code)
  const given = {
    ...otherNames(options),
    ...(options.text('name') !== undefined && { en: options.text('name') }),
  }
  const retired = options.flag('retire') ? true : options.flag('bringBack') ? false : undefined
  const body: object = {
    ...(Object.keys(given).length > 0 && { names: { en: code, ...old?.names, ...given } }),
    ...(options.text('order') !== undefined && { order: options.count('order', 0, 9999, 0) }),
    ...(retired !== undefined && { retired }),
  }
  if (!isChange(body)) throw wrongName()
  const changed = await client.patch(`/categories/${encodeURIComponent(code)}`, validateServiceCategory, body)
  client.close()
  out.result(changed, () => `✓ ${changed.names.en} (${changed.id})${changed.retired ? ', retired' : ''}`)
}

function isChange(body: object): body is CategoryChange {
  return validateCategoryChange(body)
}
