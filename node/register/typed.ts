/** Hours, days and categories as people write them on paper and in forms. Pure. */
import { dayNumber, dayOfInstant, dayText } from '../../protocol/ledger/day.ts'
import { parseHours } from '../../protocol/hours.ts'
import type { RefusalCode } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'

/** Why a text is not what its field wants. */
export interface Faulty {
  readonly code: RefusalCode
  readonly params?: Readonly<Record<string, string | number>>
}

/** Hours as on every form. Gives whole seconds. */
export function readHours(typed: string): Result<number, Faulty> {
  const read = parseHours(typed)
  if (read.ok) return read
  return err({ code: read.error === 'zero' ? 'hours-none' : 'hours-unreadable' })
}

/** `2026-11-20`, `20/11/2026`, `20.11.26`, or `20/11` for the last such day. Day before month, as in Britain and Poland. */
export function readDay(typed: string, now: number): Result<string, Faulty> {
  const text = typed.trim().replaceAll(/\s+/g, '')
  const day = isoOf(text, now)
  if (day === undefined) return err({ code: 'day-unreadable' })
  return dayNumber(day) === undefined ? err({ code: 'day-invalid', params: { day } }) : ok(day)
}

function isoOf(text: string, now: number): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const parts = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?\.?$/.exec(text)
  if (!parts) return undefined
  const [, day = '', month = '', year] = parts
  const of = (full: number): string => `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year !== undefined) return of(year.length === 2 ? 2000 + Number(year) : Number(year))
  const today = dayText(dayOfInstant(now)) ?? '1970-01-01'
  const thisYear = Number(today.slice(0, 4))
  return of(thisYear) > today ? of(thisYear - 1) : of(thisYear)
}

/** The code of a category: what was typed, in lower case with hyphens. */
export function readCategory(typed: string): Result<string, Faulty> {
  const code = typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return /^[a-z][a-z0-9-]{0,39}$/.test(code) ? ok(code) : err({ code: 'category-unreadable' })
}
