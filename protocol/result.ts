/**
 * Expected failures are values. A function that can be refused by what it was given returns a `Result` whose error is a
 * closed union, so the compiler makes the caller look at it; only broken invariants throw (see `assert.ts`).
 */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** The success branch of a `Result`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** The failure branch of a `Result`. */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}

/** The usual error of a `Result`: a code to branch on, and a detail for the operator that holds no personal data. */
export interface Fault<Code extends string> {
  readonly code: Code
  readonly detail: string
}

/** The failure branch with a `Fault`. */
export function fault<Code extends string>(code: Code, detail: string) {
  return err<Fault<Code>>({ code, detail })
}
