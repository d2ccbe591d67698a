/** Reads a list of members as other systems write them. Whatever is wrong is told with its line, and nothing is guessed. */
import { createHash } from 'node:crypto'
import type { MemberImportRow } from '../../protocol/generated/types.ts'
import { checkMemberImport } from '../../protocol/generated/validators.ts'
import { faultSays } from '../fault-words.ts'
import { usage } from '../stop.ts'
import { fieldsOf, type Field } from './columns.ts'
import { tableOf } from './table.ts'
import { secondsOf, type Unit } from './units.ts'

/** What was read. */
export interface MembersFile {
  readonly rows: readonly MemberImportRow[]
  /** Sum of all balances, in seconds. */
  readonly totalSeconds: number
  /** Rows that were deleted in the other system and hold nothing. */
  readonly skipped: number
  /** Names of columns that mean nothing here. */
  readonly unread: readonly string[]
  /** What is wrong, each with its line. */
  readonly faults: readonly string[]
}

/** How the file is to be read. */
export interface ReadingOptions {
  /** Where it comes from: with the identifier there it makes each member known again. */
  readonly from: string
  readonly unit: Unit | undefined
}

type Cells = (field: Field) => string

/** Reads the text of a file. Throws `Stop` if it has no header that says who people are. */
export function readMembers(text: string, options: ReadingOptions): MembersFile {
  const [header = [], ...lines] = tableOf(text)
  const fields = fieldsOf(header)
  demandColumns(fields, options)
  const rows: MemberImportRow[] = []
  const faults: string[] = []
  const seen = new Map<string, number>()
  let [totalSeconds, skipped] = [0, 0]
  for (const [index, line] of lines.entries()) {
    const cells: Cells = (field) => line[fields.get(field) ?? -1] ?? ''
    const wrong = (says: string): number => faults.push(`line ${index + 2}: ${says}`)
    const balance = options.unit === undefined ? 0 : secondsOf(cells('balance'), options.unit)
    if (balance === undefined) {
      wrong(`the balance "${cells('balance')}" cannot be read as ${options.unit ?? ''}`)
      continue
    }
    if (balance === 0 && gone.has(cells('status').toLowerCase())) {
      skipped++
      continue
    }
    const row = rowOf(cells, options.from, balance)
    const twin = seen.get(row.origin)
    if (twin !== undefined) wrong(`is the same member as line ${twin}`)
    seen.set(row.origin, index + 2)
    const problem = checkMemberImport({ rows: [row] })
    if (problem !== undefined) wrong(faultSays(problem))
    totalSeconds += balance
    rows.push(row)
  }
  const known = new Set(fields.values())
  const unread = header.filter((title, index) => !known.has(index) && title !== '')
  return { rows, totalSeconds, skipped, unread, faults }
}

/** Words for members that are no more. */
const gone = new Set(['deleted', 'removed', 'inactive', 'left', 'closed'])
/** Words for those who wait. */
const waiting = new Set(['pending', 'applied', 'new', 'requested'])

function demandColumns(fields: ReadonlyMap<Field, number>, { unit }: ReadingOptions): void {
  if (!['name', 'given', 'handle'].some((field) => fields.has(field as Field)))
    throw usage(
      'No column says who the members are.',
      'The first line must name the columns; one of them "Name", "First name" or "Code".',
    )
  if (fields.has('balance') && unit === undefined)
    throw usage(
      'The file has balances, and it does not say in which unit.',
      'Add --unit: seconds (TimeOverflow), minutes, hours, h:mm, quarter-hours or hundredths-of-hours (Komunitin).',
    )
}

function rowOf(cells: Cells, from: string, balanceSeconds: number): MemberImportRow {
  const name = nameOf(cells)
  const contact = {
    ...part('email', cells('email')),
    ...part('phone', cells('phone')),
    ...part('otherPhone', cells('otherPhone')),
    ...part('post', cells('post')),
  }
  const language = cells('language').toLowerCase().slice(0, 2)
  const birthYear = Number(cells('birthYear'))
  const handle = cells('handle').toLowerCase()
  const digits = cells('number')
  return {
    origin: originOf(cells, from),
    name,
    ...(Object.keys(contact).length > 0 && { contact }),
    ...((language === 'en' || language === 'cy' || language === 'pl') && { language }),
    ...(waiting.has(cells('status').toLowerCase()) && { status: 'applied' as const }),
    ...part('area', cells('area')),
    ...whereOf(cells),
    ...part('canDo', cells('canDo')),
    ...(cells('birthYear') !== '' && { birthYear }),
    // A number that is too short for a card gets zeros in front: 7 becomes 0007.
    ...part('number', /^\d{1,3}$/.test(digits) ? digits.padStart(4, '0') : digits),
    ...part('handle', handle),
    ...(balanceSeconds !== 0 && { balanceSeconds }),
  }
}

/** Where they live, how far they go, and whom to call: what cannot be read is left to the schema, which names it. */
function whereOf(cells: Cells): Pick<MemberImportRow, 'place' | 'reachMetres' | 'emergency'> {
  const [place, reach] = [cells('place').replaceAll('\u2212', '-'), cells('reach')]
  const [, north, east] = /^(-?\d{1,2}(?:\.\d+)?)[\s,;]+(-?\d{1,3}(?:\.\d+)?)$/.exec(place) ?? []
  const microdegrees = (degrees = 'none'): number => Math.round(Number(degrees) * 1e6)
  const kilometres = /^(\d{1,3}(?:[.,]\d+)?)(?:\s*km)?$/i.exec(reach)?.[1]?.replace(',', '.')
  const [name, phone] = [cells('emergencyName'), cells('emergencyPhone')]
  return {
    ...(place !== '' && {
      place: { latitudeMicrodegrees: microdegrees(north), longitudeMicrodegrees: microdegrees(east) },
    }),
    ...(reach !== '' && { reachMetres: Math.round(Number(kilometres ?? 'none') * 1000) }),
    ...(name + phone !== '' && { emergency: { name, phone } }),
  }
}

function nameOf(cells: Cells): MemberImportRow['name'] {
  const [given, family] = [cells('given'), cells('family')]
  const known = part('known', cells('known'))
  if (given !== '') return { given, ...part('family', family), ...known }
  const [first = '', ...rest] = (cells('name') || cells('handle')).split(/\s+/)
  return { given: first, ...part('family', family || rest.join(' ')), ...known }
}

/** A property that is there only if there is something in it. */
function part<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  const made: Partial<Record<Name, string>> = {}
  if (text !== '') made[name] = text
  return made
}

/** The identifier in the other system, or else a fingerprint of who it is. */
function originOf(cells: Cells, from: string): string {
  const id = (cells('id') || cells('number') || cells('handle')).replaceAll(/[^A-Za-z0-9._:-]/g, '-')
  if (id !== '') return `${from}:${id}`.slice(0, 80)
  const { given, family = '' } = nameOf(cells)
  const who = [given, family, cells('email'), cells('phone')].join('\n').toLowerCase()
  return `${from}:${createHash('sha256').update(who).digest('hex').slice(0, 24)}`
}
