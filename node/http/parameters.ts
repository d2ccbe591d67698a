/**
 * Parameters of paths and queries. They arrive as text; what a parameter may be is said in the few words of JSON Schema
 * below, which the API description shows as they are. Nothing is coerced but whole decimal numbers, nothing is dropped.
 */
import { err, ok } from '../../protocol/result.ts'
import type { Result } from '../../protocol/result.ts'
import { refuse } from '../../protocol/refusal.ts'
import type { Refusal } from '../../protocol/refusal.ts'

interface IntegerParameter {
  readonly type: 'integer'
  readonly minimum: number
  readonly maximum: number
  readonly default?: number
  readonly description: string
}

interface TextParameter {
  readonly type: 'string'
  readonly maxLength: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly description: string
}

/** What one parameter may be. */
export type Parameter = IntegerParameter | TextParameter

/** The parameters of a path or a query: a closed object, as the framework and the API description want it. */
export interface Parameters {
  readonly type: 'object'
  readonly additionalProperties: false
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, Parameter>>
}

/** The parameters `properties`, of which those in `required` must be there. */
export function parameters(
  properties: Readonly<Record<string, Parameter>>,
  required: readonly string[] = [],
): Parameters {
  return { type: 'object', additionalProperties: false, required, properties }
}

/** True for what `parameters` makes. */
export function isParameters(schema: unknown): schema is Parameters {
  return typeof schema === 'object' && schema !== null && 'properties' in schema && 'required' in schema
}

/** A position in the log or in a list: a whole number from 0. */
export function position(description: string): IntegerParameter {
  return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description }
}

/** How long a page may be. */
export const pageLength: Parameter = {
  type: 'integer',
  minimum: 1,
  maximum: 1000,
  default: 100,
  description: 'Most items of a page.',
}

const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,15})$/

type Read = (text: string) => Result<string | number, string>

/** Compiles parameters into a function that reads them from text; its refusals are `bad-fields`. */
export function readerOf(
  schema: Parameters,
): (given: Readonly<Record<string, unknown>>) => Result<Record<string, string | number>, Refusal> {
  const reads = new Map(Object.entries(schema.properties).map(([name, one]) => [name, readOne(one)]))
  const defaults = Object.entries(schema.properties).flatMap(([name, one]) =>
    one.type === 'integer' && one.default !== undefined ? [[name, one.default] as const] : [],
  )
  return (given) => {
    const values: Record<string, string | number> = {}
    for (const [name, value] of defaults) values[name] = value
    for (const name of Object.keys(given)) {
      const text = given[name]
      const read = reads.get(name)
      if (read === undefined) return refused('The query', `must not have the parameter ${name.slice(0, 100)}`)
      if (typeof text !== 'string') return refused(name, 'must be given once')
      const value = read(text)
      if (!value.ok) return refused(name, value.error)
      values[name] = value.value
    }
    const missing = schema.required.find((name) => values[name] === undefined)
    return missing === undefined ? ok(values) : refused(missing, 'must be given')
  }
}

function refused(path: string, message: string): Result<never, Refusal> {
  return err(refuse('bad-fields', { path, message }))
}

function readOne(parameter: Parameter): Read {
  if (parameter.type === 'integer') {
    const { minimum, maximum } = parameter
    const message = `must be a whole number from ${minimum} to ${maximum}`
    return (text) => {
      const value = WHOLE_NUMBER.test(text) ? Number(text) : NaN
      return value >= minimum && value <= maximum ? ok(value) : err(message)
    }
  }
  const { maxLength, enum: choices } = parameter
  const pattern = parameter.pattern === undefined ? undefined : new RegExp(parameter.pattern, 'u')
  return (text) => {
    if (text.length > maxLength) return err(`must not be longer than ${maxLength}`)
    if (choices?.includes(text) === false) return err(`must be one of ${choices.join(', ')}`)
    return pattern?.test(text) === false ? err(`must match ${parameter.pattern}`) : ok(text)
  }
}
