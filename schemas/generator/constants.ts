/** Writes the schemas themselves as a constant, for OpenAPI and for whoever has no file system. */
import type { Catalogue } from './catalogue.ts'

/** The text of `schemas.ts`, not yet formatted. */
export function generateConstants(catalogue: Catalogue): string {
  const entries = catalogue.files.map(({ id, schema }) => `'${id}': ${JSON.stringify(schema)},`)
  return [
    '/** The `$id` of a schema file. */',
    `export type SchemaId = ${catalogue.files.map(({ id }) => `'${id}'`).join(' | ')}`,
    '',
    '/** All schema files by their `$id`, as they are in `schemas/`. */',
    'export const schemas: { readonly [id in SchemaId]: { readonly [keyword: string]: unknown } } = {',
    ...entries,
    '}',
  ].join('\n')
}
