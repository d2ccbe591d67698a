/** Compares what a driver says with what is expected, without what each bank may do as it likes. */
import { isDeepStrictEqual } from 'node:util'
import { canonicalize } from '../../protocol/canonical.ts'

/** `same`; `codes` if only codes differ that are not binding; or the first place that differs. */
export type Comparison =
  'same' | 'codes' | { readonly at: string; readonly expected: unknown; readonly got: unknown }

/** Compares two verdicts of a kind. If that is `strict`, all codes are binding. */
export function compare(kind: string, expected: unknown, got: unknown, strict = false): Comparison {
  // What is not a value of JSON, such as undefined, was never said.
  const plain: unknown = JSON.parse(JSON.stringify(got))
  const [wanted, found] = [settle(kind, expected), settle(kind, plain)]
  if (isDeepStrictEqual(wanted, found)) return 'same'
  if (strict) return difference(wanted, found, '')
  const [bareWanted, bareFound] = [withoutCodes(wanted), withoutCodes(found)]
  return isDeepStrictEqual(bareWanted, bareFound) ? 'codes' : difference(bareWanted, bareFound, '')
}

/** Without the codes that each bank may choose. One in a lane entry is hashed into all that follows, and is binding. */
function withoutCodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCodes)
  if (!isObject(value)) return value
  const binding = typeof value['typ'] === 'string' && value['typ'].startsWith('lane.')
  const members = Object.entries(value).filter(([name]) => binding || name !== 'code')
  return Object.fromEntries(members.map(([name, member]) => [name, withoutCodes(member)]))
}

/** How items are divided into frames, and the order of what is sent at once, are the bank's own affair. */
function settle(kind: string, verdict: unknown): unknown {
  if (!isObject(verdict) || !Array.isArray(verdict['steps'])) return verdict
  const steps = (verdict['steps'] as unknown[]).map((step) => {
    if (!isObject(step) || !Array.isArray(step['sent'])) return step
    return { ...step, sent: kind === 'transfer.run' ? sorted(step['sent']) : regrouped(step['sent']) }
  })
  return { ...verdict, steps }
}

/** By peer: lane entries in their order, then everything else by its text. */
function regrouped(sent: readonly unknown[]): object {
  const to: Record<string, unknown[]> = {}
  for (const frame of sent)
    if (isObject(frame) && typeof frame['to'] === 'string' && Array.isArray(frame['items']))
      to[frame['to']] = [...(to[frame['to']] ?? []), ...(frame['items'] as unknown[])]
  const numbered = (item: unknown): boolean => isObject(item) && 'prev' in item
  return Object.fromEntries(
    Object.entries(to).map(([peer, items]) => [
      peer,
      [...items.filter(numbered), ...sorted(items.filter((item) => !numbered(item)))],
    ]),
  )
}

function sorted(values: readonly unknown[]): unknown[] {
  const keyed = values.map((value) => [canonicalize(value), value] as const)
  return keyed.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, value]) => value)
}

function difference(expected: unknown, got: unknown, at: string): Comparison {
  if (Array.isArray(expected) && Array.isArray(got)) {
    const length = Math.max(expected.length, got.length)
    for (let i = 0; i < length; i++)
      if (!isDeepStrictEqual(expected[i], got[i])) return difference(expected[i], got[i], `${at}[${i}]`)
  }
  if (isObject(expected) && isObject(got) && !Array.isArray(expected) && !Array.isArray(got))
    for (const name of [...Object.keys(expected), ...Object.keys(got)])
      if (!isDeepStrictEqual(expected[name], got[name]))
        return difference(expected[name], got[name], at === '' ? name : `${at}.${name}`)
  return { at, expected, got }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
