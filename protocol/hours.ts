/** Lengths of time as people type and read them. Inside, everything is whole seconds; 3600 are one time credit. */
import { err, ok, type Result } from './result.ts'

/** Why a text is not a length of time. */
export type HoursFault = 'not-hours' | 'negative' | 'zero' | 'fraction' | 'too-large'

const colonForm = /^(\d{1,16}):([0-5]\d)(?::([0-5]\d))?$/
const unitForm = /^(\d{1,16})(?:[.,](\d{1,12}))? ?(h|hours?|m|min|minutes?)?$/
const mixedForm = /^(\d{1,16}) ?h ?(\d{1,2}) ?(?:m|min)?$/

/** Reads a length of time of at least one second. Answers seconds. */
export function parseHours(text: string): Result<number, HoursFault> {
  const read = parseLimit(text)
  if (!read.ok) return read
  return read.value === 0 ? err('zero') : read
}

/** Reads a limit: like hours, but zero is allowed. */
export function parseLimit(text: string): Result<number, HoursFault> {
  const trimmed = text.trim().toLowerCase()
  if (/^[-−]/.test(trimmed)) return err(exact(trimmed.slice(1)) === undefined ? 'not-hours' : 'negative')
  return whole(exact(trimmed))
}

/** Reads a floor or ceiling: like a limit, but may be negative. */
export function parseBalance(text: string): Result<number, HoursFault> {
  const trimmed = text.trim().toLowerCase()
  if (!/^[-−]/.test(trimmed)) return parseLimit(trimmed)
  const read = whole(exact(trimmed.slice(1)))
  return read.ok ? ok(0 - read.value) : read
}

/** Seconds as a fraction, so that nothing is rounded. */
interface Exact {
  readonly numerator: bigint
  readonly denominator: bigint
}

function exact(text: string): Exact | undefined {
  const colon = colonForm.exec(text)
  if (colon !== null) return inSeconds(BigInt(colon[1] ?? 0), BigInt(colon[2] ?? 0), BigInt(colon[3] ?? 0))
  const mixed = mixedForm.exec(text)
  if (mixed !== null) return inSeconds(BigInt(mixed[1] ?? 0), BigInt(mixed[2] ?? 0), 0n)
  const unit = unitForm.exec(text)
  if (unit === null) return undefined
  const digits = unit[2] ?? ''
  const each = unit[3]?.startsWith('m') === true ? 60n : 3600n
  return { numerator: BigInt(`${unit[1] ?? ''}${digits}`) * each, denominator: 10n ** BigInt(digits.length) }
}

function inSeconds(hours: bigint, minutes: bigint, seconds: bigint): Exact {
  return { numerator: hours * 3600n + minutes * 60n + seconds, denominator: 1n }
}

function whole(value: Exact | undefined): Result<number, HoursFault> {
  if (value === undefined) return err('not-hours')
  if (value.numerator % value.denominator !== 0n) return err('fraction')
  const seconds = value.numerator / value.denominator
  return seconds > BigInt(Number.MAX_SAFE_INTEGER) ? err('too-large') : ok(Number(seconds))
}

/** Seconds as people read them: `h:mm`, with `:ss` only if there are odd seconds; negative with a minus sign. */
export function hoursText(seconds: number): string {
  const size = Math.abs(seconds)
  const pad = (value: number): string => String(value).padStart(2, '0')
  const rest = size % 60
  const text = `${Math.floor(size / 3600)}:${pad(Math.floor(size / 60) % 60)}${rest === 0 ? '' : `:${pad(rest)}`}`
  return seconds < 0 ? `-${text}` : text
}
