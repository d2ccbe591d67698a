/** Lengths of time, days and moments as people read them. */
import { hoursText } from '../../../protocol/refusal.ts'
import { locales, type Language } from '../languages.ts'

/** Seconds as `h:mm`, with a real minus sign: `−1:30`. */
export function showHours(seconds: number): string {
  return hoursText(seconds).replace('-', '\u2212')
}

const days = new Map<Language, Intl.DateTimeFormat>()
const moments = new Map<Language, Intl.DateTimeFormat>()

function formatIn(
  kept: Map<Language, Intl.DateTimeFormat>,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const format = kept.get(language) ?? new Intl.DateTimeFormat(locales[language], options)
  kept.set(language, format)
  return format
}

/** A day of the calendar, `YYYY-MM-DD`, in words. */
export function showDay(language: Language, day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  return Number.isNaN(date.getTime())
    ? day
    : formatIn(days, language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}

/** A moment (unix seconds) as day and time on the bank's own clock. */
export function showMoment(language: Language, at: number): string {
  return formatIn(moments, language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at * 1000))
}

/** The day of a moment (unix seconds) on the bank's own clock, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at * 1000)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
