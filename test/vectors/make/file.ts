/** What a file of vectors is made of; see `test/vectors/README.md`. */

/** One vector. `covers` are the rules of the SPEC that it tests. */
export interface Vector<Input = object> {
  readonly id: string
  readonly covers: readonly string[]
  readonly why: string
  readonly input: Input
  readonly expect: Verdict
}

/** Accepted, with results, or refused with a code; some kinds have no codes. */
export type Verdict = { readonly ok: boolean } & Readonly<Record<string, unknown>>

/** One file. Its name says where it lies below `test/vectors/`. */
export interface VectorFile {
  readonly name: string
  readonly kind: string
  readonly about: string
  /** What several vectors of the file refer to by name. */
  readonly given?: object
  readonly vectors: readonly Vector[]
}

/** The text of a file, as it is committed. */
export function textOf({ kind, about, given, vectors }: VectorFile): string {
  return `${JSON.stringify({ kind, about, ...(given && { given }), vectors }, null, 1)}\n`
}

/** Splits `LED-04 LED-05` into its ids. */
export function rules(text: string): string[] {
  return text.split(' ')
}

/** A refusal. */
export function no(code?: string): Verdict {
  return code === undefined ? { ok: false } : { ok: false, code }
}
