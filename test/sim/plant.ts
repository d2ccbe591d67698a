/** What a planted bug is: edits of compiled modules. */

/** One edit of a compiled module below `build/`. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** A planted bug. */
export interface Plant {
  readonly name: string
  readonly edits: readonly Edit[]
}

/** A bug of one edit in `build/<file>.js`. */
export const one = (name: string, file: string, from: string, to: string): Plant => ({
  name,
  edits: [{ file: `${file}.js`, from, to }],
})
