/** Writes the validators: ajv standalone code bundled into one module without `require` or `eval`, and typed doors. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { mapSchema, SchemaDefect, type Catalogue, type Definition, type Schema } from './catalogue.ts'

/** The text of `validator-code.ts`, not yet formatted: one exported predicate for each addressable definition. */
export async function generateValidatorCode(catalogue: Catalogue): Promise<string> {
  const definitions = addressable(catalogue)
  const ajv = new Ajv2020({
    strict: true,
    allErrors: false,
    coerceTypes: false,
    discriminator: true,
    // Calling a shared function for each reference is as fast here as inlining, and half the size.
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  })
  // Each definition is a schema of its own under its name: so ajv compiles it once, however many refer to it.
  for (const definition of definitions) {
    ajv.addSchema(
      mapSchema(definition.schema, (part) => prepare(part, definition, catalogue)),
      definition.name,
    )
  }
  for (const definition of definitions) compileOne(ajv, definition)
  const exported = Object.fromEntries(definitions.map(({ name }) => [`validate${name}`, name]))
  return bundle(standalone.default(ajv, exported))
}

/** The text of `validators.ts`, not yet formatted: typed doors to the code. */
export function generateValidatorDoors(catalogue: Catalogue): string {
  const definitions = addressable(catalogue)
  const files = definitions.filter(({ ref }) => !ref.includes('#'))
  return [
    `import * as code from './validator-code.ts'`,
    `import type {${definitions.map(({ name }) => name).join(', ')}} from './types.ts'`,
    `import type { SchemaId } from './schemas.ts'`,
    doorHelpers,
    ...definitions.map(doorsOf),
    '/** The check of each message schema, by its `$id`. */',
    'export const checks = {',
    ...files.map(({ name, ref }) => `'${ref}': check${name},`),
    '} as const satisfies { readonly [id in SchemaId]?: (value: unknown) => SchemaProblem | undefined }',
  ].join('\n')
}

const doorHelpers = `
/** Why a value does not match its schema: the first reason found. Safe to log: at most a few hundred characters. */
export interface SchemaProblem {
  /** JSON pointer to the offending part, '' for the whole value. */
  readonly path: string
  /** The JSON Schema keyword that was not met. */
  readonly keyword: string
  /** Plain words, to follow the path: "must be >= 1". */
  readonly message: string
}

interface CompiledError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: ErrorParams
}

/** What ajv tells about an error; which of them are there depends on the keyword. */
interface ErrorParams {
  readonly type?: string
  readonly allowedValue?: unknown
  readonly allowedValues?: readonly unknown[]
  readonly pattern?: string
  readonly missingProperty?: string
  readonly property?: string
  readonly additionalProperty?: string
  readonly unevaluatedProperty?: string
  readonly comparison?: string
  readonly limit?: number
  readonly tag?: string
}

type Compiled = ((value: unknown) => boolean) & { errors?: readonly CompiledError[] | null }

function problemWith(validate: Compiled, value: unknown): SchemaProblem | undefined {
  if (validate(value)) return undefined
  // The last error is the one that decided; earlier ones come from alternatives of an untagged union.
  const error = validate.errors?.at(-1)
  if (error === undefined) return { path: '', keyword: '', message: 'does not match its schema' }
  return {
    path: shorten(error.instancePath),
    keyword: error.keyword,
    message: shorten(wordsFor(error.keyword, error.params)),
  }
}

function wordsFor(keyword: string, params: ErrorParams): string {
  switch (keyword) {
    case 'type':
      return \`must be of type \${params.type}\`
    case 'const':
      return \`must be \${params.allowedValue}\`
    case 'enum':
      return \`must be one of \${params.allowedValues?.join(', ')}\`
    case 'pattern':
      return \`must match \${params.pattern}\`
    case 'required':
      return \`must have the property \${params.missingProperty}\`
    case 'dependentRequired':
      return \`must have the property \${params.missingProperty} beside \${params.property}\`
    case 'additionalProperties':
      return \`must not have the property \${params.additionalProperty}\`
    case 'unevaluatedProperties':
      return \`must not have the property \${params.unevaluatedProperty}\`
    case 'minimum':
    case 'maximum':
      return \`must be \${params.comparison} \${params.limit}\`
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return \`must not be shorter than \${params.limit}\`
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return \`must not be longer than \${params.limit}\`
    case 'uniqueItems':
      return 'must not hold the same item twice'
    case 'discriminator':
      return \`must have a known \${params.tag}\`
    case 'oneOf':
    case 'anyOf':
      return 'must match exactly one of its alternatives'
    default:
      return \`does not meet \${keyword}\`
  }
}

/** Names come from the sender, so their length must not reach our logs. */
function shorten(text: string): string {
  return text.length <= 100 ? text : \`\${text.slice(0, 99)}…\`
}
`

function doorsOf({ name, ref }: Definition): string {
  return `
    /** Whether \`value\` matches ${new URL(ref).pathname.split('/').slice(3).join('/')}${new URL(ref).hash}. */
    export function validate${name}(value: unknown): value is ${name} {
      return code.validate${name}(value)
    }

    /** Why \`value\` is no ${name}, or undefined if it is one. */
    export function check${name}(value: unknown): SchemaProblem | undefined {
      return problemWith(code.validate${name}, value)
    }
  `
}

function addressable(catalogue: Catalogue): Definition[] {
  return catalogue.definitions.filter((definition) => definition.addressable)
}

function compileOne(ajv: Ajv2020, { name, ref }: Definition): void {
  try {
    ajv.getSchema(name)
  } catch (cause) {
    throw new SchemaDefect(`${ref}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

async function bundle(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    write: false,
    legalComments: 'none',
    // The comments with paths that esbuild writes are the same wherever node_modules lies.
    preserveSymlinks: true,
    logLevel: 'silent',
  })
  const text = result.outputFiles[0]?.text ?? ''
  if (text === '' || /__require|\beval\(|new Function/.test(text)) {
    throw new SchemaDefect('the bundled validators still contain require or eval')
  }
  return text
}

/** Replaces references by names, and drops what validates nothing. */
function prepare(part: Schema, { file }: Definition, catalogue: Catalogue): Schema {
  const {
    $schema: _,
    $id: _id,
    $defs: _defs,
    $comment: _comment,
    title: _title,
    description: _text,
    ...rest
  } = part
  if (typeof rest['$ref'] === 'string') return { ...rest, $ref: catalogue.resolve(rest['$ref'], file).name }
  return withDiscriminator(rest, catalogue)
}

/**
 * Marks a union whose branches differ by one constant (`typ`) for ajv: it then looks at the tag first, so that checking
 * is fast and the reported problem is the one in the branch that was meant. Unions inside unions are flattened.
 */
function withDiscriminator(part: Schema, catalogue: Catalogue): Schema {
  if (!Array.isArray(part['oneOf']) || 'discriminator' in part) return part
  const leaves = leavesOf(part, catalogue)
  const tag = leaves === undefined ? undefined : commonTag(leaves)
  if (leaves === undefined || tag === undefined) return part
  return {
    ...part,
    type: 'object',
    discriminator: { propertyName: tag },
    oneOf: leaves.map(({ branch }) => branch),
  }
}

interface Leaf {
  /** What stands in the union: a reference or an inline object. */
  readonly branch: Schema
  /** The object schema that it means. */
  readonly target: Schema
}

function leavesOf(union: Schema, catalogue: Catalogue): Leaf[] | undefined {
  const leaves: Leaf[] = []
  const branches: unknown[] = Array.isArray(union['oneOf']) ? union['oneOf'] : []
  for (const branch of branches as Schema[]) {
    const ref = branch['$ref']
    const target = typeof ref === 'string' ? definitionByAbsolute(ref, catalogue) : branch
    if (target === undefined) return undefined
    const nested = 'oneOf' in target ? leavesOf(target, catalogue) : [{ branch, target }]
    if (nested === undefined) return undefined
    leaves.push(...nested)
  }
  return leaves
}

function definitionByAbsolute(ref: string, catalogue: Catalogue): Schema | undefined {
  return catalogue.definitions.find((definition) => definition.ref === ref)?.schema
}

/** The property that every leaf requires with a constant of its own. */
function commonTag(leaves: readonly Leaf[]): string | undefined {
  const properties = leaves[0]?.target['properties']
  const candidates = typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
  return candidates.find((name) => {
    const values = leaves.map(({ target }) => constantOf(target, name))
    return !values.includes(undefined) && new Set(values).size === values.length
  })
}

function constantOf(target: Schema, name: string): string | undefined {
  const { properties, required } = target as { properties?: Record<string, Schema>; required?: string[] }
  const value = properties?.[name]?.['const']
  return typeof value === 'string' && required?.includes(name) === true ? value : undefined
}
