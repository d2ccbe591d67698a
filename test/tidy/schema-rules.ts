/** What every schema must keep: whatever a stranger can send is closed and bounded. */
import { isContainer, walk, type Schema, type SchemaFile } from '../../schemas/generator/catalogue.ts'

/** Breaches of the rules in one schema file, each with its JSON pointer; empty when it is fine. */
export function schemaProblems(file: SchemaFile): string[] {
  const problems: string[] = []
  walk(file.schema, (part, pointer, keyword) => {
    for (const problem of problemsOf(part, keyword)) problems.push(`#${pointer} ${problem}`)
  })
  return problems
}

function problemsOf(part: Schema, keyword: string): string[] {
  // Members of allOf add to a schema that is itself checked; `not` and `if` describe nothing that is accepted.
  if (['allOf', 'not', 'if', 'then', 'else', 'dependentSchemas'].includes(keyword)) return forbidden(part)
  if (keyword === '' && isContainer(part)) return forbidden(part)
  return [...forbidden(part), ...unbounded(part)]
}

function forbidden(part: Schema): string[] {
  const problems: string[] = []
  for (const name of ['$anchor', '$dynamicRef', '$dynamicAnchor', 'format', 'prefixItems', 'nullable']) {
    if (name in part) problems.push(`uses ${name}`)
  }
  if (typeof part['$ref'] === 'string' && !part['$ref'].startsWith('https://'))
    problems.push('has a relative $ref')
  return problems
}

function unbounded(part: Schema): string[] {
  if ('const' in part || 'enum' in part || '$ref' in part) return []
  switch (part['type']) {
    case 'object':
      return isClosed(part) ? [] : ['is an open object']
    case 'array':
      return [
        ...('maxItems' in part ? [] : ['has no maxItems']),
        ...('items' in part ? [] : ['has no items']),
      ]
    case 'string':
      return 'maxLength' in part || hasBoundedPattern(part)
        ? []
        : ['has neither maxLength nor an anchored pattern']
    case 'integer':
      return 'minimum' in part && 'maximum' in part ? [] : ['has no minimum or no maximum']
    case 'boolean':
      return []
    case 'number':
      return ['is a number: only integers are legal']
    default:
      return ['oneOf', 'anyOf', 'allOf'].some((name) => name in part) ? [] : ['accepts anything']
  }
}

/** Either no further properties, or a map with a limit on how many and how they are named. */
function isClosed(part: Schema): boolean {
  if (part['additionalProperties'] === false || part['unevaluatedProperties'] === false) return true
  const isMap = 'additionalProperties' in part || 'patternProperties' in part
  return isMap && 'propertyNames' in part && 'maxProperties' in part && part['additionalProperties'] !== true
}

/** Anchored at both ends, and no part of it repeats without limit. */
function hasBoundedPattern(part: Schema): boolean {
  const pattern = part['pattern']
  if (typeof pattern !== 'string' || !pattern.startsWith('^') || !pattern.endsWith('$')) return false
  return !/[*+]|\{\d+,\}/.test(pattern.replaceAll(/\\.|\[[^\]]*\]/g, 'x'))
}
