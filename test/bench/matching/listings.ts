/** Reads listings and categories from CSV files: `slug,listing_id,type,category_ids,description` and `id,parent_id,name`. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** A row of the listings file. */
export interface ListingRow {
  /** Unique in the file: the bank's slug and the listing's number. */
  readonly id: string
  readonly bank: string
  readonly kind: 'offer' | 'request'
  /** The description alone; nothing else of a row is read by a ranking. */
  readonly text: string
  /** What decides whether two listings fit. Never seen by a ranking. */
  readonly leaves: readonly string[]
}

/**
 * Ids that are groups of categories in every list they stand in. All others are leaves, those too that the file does not name:
 * members choose them below a group.
 */
export function readGroups(path: string): Set<string> {
  const rows = readRows(path, ['id', 'parent_id'])
  const children = new Set(rows.filter((row) => row['parent_id'] !== '').map((row) => row['id']))
  return new Set(rows.flatMap((row) => (children.has(row['id']) ? [] : (row['id'] ?? []))))
}

/** The listings, in the file's order. Throws, with the row, if the file has another form. */
export function readListings(path: string, groups: ReadonlySet<string>): ListingRow[] {
  const rows = readRows(path, ['slug', 'listing_id', 'type', 'category_ids', 'description'])
  return rows.map((row, at): ListingRow => {
    const { slug = '', listing_id: number = '', type = '', category_ids: ids = '', description = '' } = row
    if (type !== 'offer' && type !== 'request')
      throw new Error(`${path}, row ${at + 2}: type is ${type}, not offer or request`)
    const categories = ids.split(';').filter((id) => id !== '')
    const leaves = [...new Set(categories.filter((id) => !groups.has(id)))]
    return { id: `${slug}/${number}/${at}`, bank: slug, kind: type, text: description, leaves }
  })
}

function readRows(path: string, columns: readonly string[]): Record<string, string>[] {
  const rows = parse<Record<string, string>>(readFileSync(path), { columns: true, bom: true })
  const missing = columns.filter((column) => rows[0] !== undefined && !(column in rows[0]))
  if (missing.length > 0) throw new Error(`${path}: no column ${missing.join(', ')}`)
  if (rows.length === 0) throw new Error(`${path}: no rows`)
  return rows
}
