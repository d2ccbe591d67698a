/** Hands requests to the validators that were compiled ahead of time; the framework's own compiler is never loaded. */
import type { FastifySchemaCompiler } from 'fastify'
import { assert } from '../../protocol/assert.ts'
import { checks } from '../../protocol/generated/validators.ts'
import { badFields, BadRequest } from './errors.ts'
import { isParameters, readerOf } from './parameters.ts'

const checkById = new Map(Object.entries(checks))

/** The validator of a body, given as a reference to a file of `schemas/http`, or of a path's or query's parameters. */
export const compileValidator: FastifySchemaCompiler<unknown> = ({ schema }) => {
  if (isParameters(schema)) {
    const read = readerOf(schema)
    return (given: Readonly<Record<string, unknown>>) => {
      const values = read(given)
      return values.ok ? { value: values.value } : { error: new BadRequest(values.error) }
    }
  }
  const id = typeof schema === 'object' && schema !== null && '$ref' in schema ? String(schema.$ref) : ''
  const check = checkById.get(id)
  assert(check !== undefined, `a route's body has a compiled validator, found none for "${id}"`)
  return (body: unknown) => {
    const problem = check(body)
    return problem === undefined ? true : { error: new BadRequest(badFields(problem)) }
  }
}
