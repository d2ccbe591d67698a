/** What messages may carry beyond this protocol without breaking what is signed (SPEC, EXT). */
import type { Extension } from '../generated/types.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** The extensions that this version knows: none yet. A bank that knows more says so in its hello. */
const known: ReadonlySet<string> = new Set()

/**
 * Why what carries these extensions cannot be taken: one that is critical is not known here, or a name stands twice, so
 * that two banks could read two things. Refusal: `unsupported`. SPEC EXT-02, EXT-03.
 */
export function admitExtensions(ext: readonly Extension[] = []): Refusal | undefined {
  const names = new Set<string>()
  for (const { name, critical } of ext) {
    if (names.has(name) || (critical === true && !known.has(name))) return refuse('unsupported', { name })
    names.add(name)
  }
  return undefined
}
