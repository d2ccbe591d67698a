/** Refusals inside of answers: code and values go along, so that whoever shows them can say them in the reader's language. */
import type { RefusalParam } from '../../protocol/generated/types.ts'
import { isRefusalCode, type Refusal } from '../../protocol/refusal.ts'

/** Most values, and the longest text of one, that an answer has room for. */
const mostParams = 12
const longestText = 200

/** The values that a refusal names. */
export function paramsOf({ params }: Pick<Refusal, 'params'>): RefusalParam[] {
  return Object.entries(params)
    .slice(0, mostParams)
    .map(([name, value]) =>
      typeof value === 'number'
        ? { name, number: value }
        : { name, text: [...String(value)].slice(0, longestText).join('') },
    )
}

/** The refusal again; undefined if the catalogue does not know the code. */
export function refusalFrom(code: string, params: readonly RefusalParam[] = []): Refusal | undefined {
  if (!isRefusalCode(code)) return undefined
  const values = params.map(({ name, text = '', number = text }) => [name, number] as const)
  return { code, params: Object.fromEntries(values) }
}
