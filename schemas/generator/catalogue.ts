/**
 * Reads `schemas/` and finds the named parts in it: every schema file, every entry of `$defs`, and every inline
 * subschema that has a `title`. A name is the `title`, and it is unique in the whole catalogue.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

/** A JSON Schema object. Boolean schemas are not used in this project. */
export type Schema = { readonly [keyword: string]: unknown }

/** One `*.schema.json` file. */
export interface SchemaFile {
  /** Path below `schemas/`, with forward slashes. */
  readonly path: string
  /** The file's absolute `$id`. */
  readonly id: string
  readonly schema: Schema
}

/** A schema that becomes a TypeScript type. */
export interface Definition {
  /** PascalCase, unique. */
  readonly name: string
  readonly file: SchemaFile
  /** Absolute reference: the file's `$id`, or that with a JSON pointer as its fragment. */
  readonly ref: string
  readonly schema: Schema
  /** True for files and `$defs`, which also get a validator; false for titled inline subschemas. */
  readonly addressable: boolean
}

export interface Catalogue {
  readonly files: readonly SchemaFile[]
  readonly definitions: readonly Definition[]
  /** The definition that a `$ref` means; throws if there is none. */
  resolve(ref: string, from: SchemaFile): Definition
}

/** A defect in the schemas, told with the place where it is. */
export class SchemaDefect extends Error {}

/** Keywords that constrain nothing: a file with only these is a container of `$defs`, not a type. */
const annotations = new Set(['$schema', '$id', '$comment', '$defs', 'title', 'description'])

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True when the schema accepts everything, because it says nothing but names. */
export function isContainer(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => annotations.has(keyword))
}

/** Reads all schema files below `folder`, in the order of their paths, the common names first. */
export function readSchemaFiles(folder: string): SchemaFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.schema.json'))
    .toSorted(byCommonFirst)
  return paths.map((path) => readSchemaFile(folder, path))
}

/** Finds the names in the given files. Throws `SchemaDefect` on a missing, odd or repeated one. */
export function buildCatalogue(files: readonly SchemaFile[]): Catalogue {
  const byName = new Map<string, Definition>()
  const byRef = new Map<string, Definition>()
  for (const definition of files.flatMap(definitionsOf)) {
    const earlier = byName.get(definition.name)
    if (earlier === undefined) byName.set(definition.name, definition)
    else assertSame(earlier, definition)
    byRef.set(definition.ref, earlier ?? definition)
  }
  return {
    files,
    definitions: [...byName.values()],
    resolve: (ref, from) => {
      const absolute = ref.startsWith('#') ? from.id + (ref === '#' ? '' : ref) : ref
      const found = byRef.get(absolute)
      if (found === undefined) throw new SchemaDefect(`${from.path}: $ref to unknown ${absolute}`)
      return found
    },
  }
}

/**
 * Calls `visit` for each subschema below `schema`, itself included, with its JSON pointer and the keyword it stands
 * under (`''` for the root, `properties` for a property's schema, and so on).
 */
export function walk(
  schema: Schema,
  visit: (part: Schema, pointer: string, keyword: string) => void,
  pointer = '',
  under = '',
): void {
  visit(schema, pointer, under)
  for (const [keyword, value] of Object.entries(schema)) {
    for (const [child, suffix] of subschemas(keyword, value)) {
      walk(child, visit, `${pointer}/${keyword}${suffix}`, keyword)
    }
  }
}

/** Applies `change` to each subschema, outermost first; what it returns is not changed again at that level. */
export function mapSchema(schema: Schema, change: (part: Schema) => Schema): Schema {
  const changed = change(schema)
  return Object.fromEntries(
    Object.entries(changed).map(([keyword, value]) => [keyword, mapKeyword(keyword, value, change)]),
  )
}

const schemaMaps = new Set(['$defs', 'properties', 'patternProperties', 'dependentSchemas'])
const schemaLists = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems'])
const schemaValues = new Set(
  'items additionalProperties unevaluatedProperties propertyNames contains not if then else'.split(' '),
)

function subschemas(keyword: string, value: unknown): [child: Schema, suffix: string][] {
  const pairs: [unknown, string][] = []
  if (schemaMaps.has(keyword) && isSchema(value)) {
    for (const [name, child] of Object.entries(value)) pairs.push([child, `/${escapePointer(name)}`])
  } else if (schemaLists.has(keyword) && Array.isArray(value)) {
    value.forEach((child, index) => pairs.push([child, `/${index}`]))
  } else if (schemaValues.has(keyword)) {
    pairs.push([value, ''])
  }
  return pairs.filter((pair): pair is [Schema, string] => isSchema(pair[0]))
}

function mapKeyword(keyword: string, value: unknown, change: (part: Schema) => Schema): unknown {
  const mapOne = (child: unknown): unknown => (isSchema(child) ? mapSchema(child, change) : child)
  if (schemaMaps.has(keyword) && isSchema(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapOne(child)]))
  }
  if (schemaLists.has(keyword) && Array.isArray(value)) return value.map(mapOne)
  return schemaValues.has(keyword) ? mapOne(value) : value
}

function readSchemaFile(folder: string, path: string): SchemaFile {
  const schema = parseJson(path, readFileSync(join(folder, path), 'utf8'))
  const id = schema['$id']
  if (typeof id !== 'string' || !id.endsWith(`/${path}`)) {
    throw new SchemaDefect(`${path}: $id must be an absolute address that ends in the file's path`)
  }
  return { path, id, schema }
}

function parseJson(path: string, text: string): Schema {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new SchemaDefect(`${path}: not JSON`, { cause })
  }
  if (!isSchema(value)) throw new SchemaDefect(`${path}: a schema must be an object`)
  return value
}

function definitionsOf(file: SchemaFile): Definition[] {
  const found: Definition[] = []
  walk(file.schema, (schema, pointer, keyword) => {
    const addressable = pointer === '' || /^\/\$defs\/[^/]+$/.test(pointer)
    if (pointer === '' && isContainer(schema)) return
    if (!addressable && schema['title'] === undefined) return
    if (keyword === '$defs' && !addressable) {
      throw new SchemaDefect(`${file.path}#${pointer}: $defs belong at the top of a file`)
    }
    const name = nameOf(file, pointer, schema)
    found.push({ name, file, ref: pointer === '' ? file.id : `${file.id}#${pointer}`, schema, addressable })
  })
  return found
}

function nameOf(file: SchemaFile, pointer: string, schema: Schema): string {
  const title = schema['title']
  if (typeof title !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(title)) {
    throw new SchemaDefect(`${file.path}#${pointer}: needs a title in PascalCase`)
  }
  return title
}

function assertSame(earlier: Definition, later: Definition): void {
  if (isDeepStrictEqual(earlier.schema, later.schema)) return
  throw new SchemaDefect(
    `title ${later.name} names two different schemas: ${earlier.ref} and ${later.ref}; share one by $ref`,
  )
}

function byCommonFirst(a: string, b: string): number {
  const rank = (path: string): number => (path === 'common.schema.json' ? 0 : path.includes('/') ? 2 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
