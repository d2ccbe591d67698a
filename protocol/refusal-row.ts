/** How a refusal relates to time: `fix` needs another request, `wait` may succeed unchanged later, `never` is final. */
export type Retry = 'fix' | 'wait' | 'never'

/** One row of the catalogue of refusals. */
export interface Row {
  /** HTTP status. */
  readonly status: number
  readonly retry: Retry
  /** What was wrong. `{name}` is replaced by the parameter of that name. */
  readonly says: string
  /** What to do about it. */
  readonly todo: string
}

/** Makes a row. */
export const row = (status: number, retry: Retry, says: string, todo: string): Row => ({
  status,
  retry,
  says,
  todo,
})
