/** A loader that edits modules on their way, and refuses to if they are not as the edit expects. */
import { register } from 'node:module'
import type { LoadHook } from 'node:module'
import type { Edit, Plant } from './plant.ts'

let edits: readonly Edit[] = []

/** Called by node on the thread of the loader. */
export function initialize(given: readonly Edit[]): void {
  edits = given
}

/** Called by node for every module. */
export const load: LoadHook = async (url, context, next) => {
  const loaded = await next(url, context)
  const due = edits.filter(({ file }) => url.endsWith(`/build/${file}`))
  const { source } = loaded
  if (due.length === 0 || source === undefined) return loaded
  return { ...loaded, source: edited(Buffer.from(source as Uint8Array).toString(), due) }
}

/** The text with all edits made. Throws unless each finds its place, once. */
export function edited(text: string, due: readonly Edit[]): string {
  return due.reduce((before, { file, from, to }) => {
    const parts = before.split(from)
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`)
    return parts.join(to)
  }, text)
}

/** Plants a bug in every module that is loaded from now on. */
export function plant({ edits: data }: Plant): void {
  register(import.meta.url, { data })
}
