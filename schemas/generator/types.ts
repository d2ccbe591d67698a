/** Writes the TypeScript types: one `export type` for each definition, through json-schema-to-typescript. */
import { compile } from 'json-schema-to-typescript'
import ts from 'typescript'
import { mapSchema, SchemaDefect, type Catalogue, type Definition, type Schema } from './catalogue.ts'

/** The text of `types.ts`, not yet formatted. */
export async function generateTypes(catalogue: Catalogue): Promise<string> {
  const parts: string[] = []
  let path = ''
  for (const definition of catalogue.definitions) {
    if (definition.file.path !== path) {
      path = definition.file.path
      parts.push(`// ${path}\n`)
    }
    parts.push(await typeOf(definition, catalogue))
  }
  return parts.join('\n')
}

/**
 * Each definition is compiled alone, with every reference and every titled part already replaced by the name of its
 * type: so no definition is ever written twice under a made-up name, which is what the library does with references.
 */
async function typeOf(definition: Definition, catalogue: Catalogue): Promise<string> {
  const schema = {
    ...mapSchema(definition.schema, (part) => nameReferences(part, definition, catalogue)),
    title: definition.name,
  }
  const source = await compile(dropKeywords(schema), definition.name, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
  })
  return asReadonlyAlias(source, definition)
}

function nameReferences(part: Schema, definition: Definition, catalogue: Catalogue): Schema {
  if ('prefixItems' in part || Array.isArray(part['items'])) {
    throw new SchemaDefect(`${definition.ref}: tuples are not used, their types come out wrong`)
  }
  const ref = part['$ref']
  let name: string | undefined
  if (typeof ref === 'string') name = catalogue.resolve(ref, definition.file).name
  else if (part !== definition.schema && typeof part['title'] === 'string') name = part['title']
  if (name === undefined) return part
  const description = part['description']
  return { tsType: name, ...(description === undefined ? {} : { description }) }
}

/** Removes what the compiler would otherwise resolve or name by itself. */
function dropKeywords(schema: Schema): Schema {
  const { $id: _id, $schema: _schema, $defs: _defs, ...rest } = schema
  return rest
}

/**
 * Turns interfaces into type aliases and makes every property and array read-only. An alias, unlike an interface, can
 * be passed where any JSON value is wanted; and what was signed or parsed is never changed in place.
 */
function asReadonlyAlias(source: string, definition: Definition): string {
  const file = ts.createSourceFile('type.ts', source, ts.ScriptTarget.ES2023, true)
  if (file.statements.length !== 1) {
    throw new SchemaDefect(`${definition.ref}: expected one type, got ${file.statements.length}`)
  }
  const edits: { at: number; remove: number; insert: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const keyword = source.indexOf('interface', node.modifiers?.end ?? node.getStart(file))
      edits.push({ at: keyword, remove: 'interface'.length, insert: 'type' })
      edits.push({ at: node.name.end, remove: 0, insert: ' =' })
    } else if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) {
      edits.push({ at: node.getStart(file), remove: 0, insert: 'readonly ' })
    } else if (ts.isArrayTypeNode(node)) {
      const nested = ts.isArrayTypeNode(node.parent)
      edits.push({ at: node.getStart(file), remove: 0, insert: nested ? '(readonly ' : 'readonly ' })
      edits.push({ at: node.end, remove: 0, insert: nested ? ')' : '' })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  // Edits at one place keep the order in which they were found, the outer node's first.
  return edits
    .map((edit, order) => ({ ...edit, order }))
    .toSorted((a, b) => b.at - a.at || b.order - a.order)
    .reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), source)
}
