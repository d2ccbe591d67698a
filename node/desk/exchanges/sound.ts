/** Holds what people typed against the schema of its record before it is written: a store is read with the same schema. */
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'

type Check = (value: unknown) => { readonly path: string; readonly message: string } | undefined

/** The record, or what is wrong with one of its fields. */
export function sound<T>(check: Check, row: T): Result<T, Refusal> {
  const problem = check(row)
  if (problem === undefined) return ok(row)
  return err(refuse('bad-fields', { path: problem.path, message: problem.message }))
}
