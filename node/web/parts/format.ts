/** Lengths of time, days and moments as people read them. */
import { hoursText } from '../../../protocol/hours.ts'
import { dayWords, locales } from '../../day-words.ts'
import type { Language } from '../languages.ts'

export { dayOf } from '../../day-words.ts'

/** Seconds as `h:mm`, with a real minus sign: `−1:30`. */
export function showHours(seconds: number): string {
  return hoursText(seconds).replace('-', '\u2212')
}

/** A day of the calendar, `YYYY-MM-DD`, in words. */
export const showDay = dayWords

const moments = new Map<Language, Intl.DateTimeFormat>()

/** A moment (unix seconds) as day and time on the bank's own clock. */
export function showMoment(language: Language, at: number): string {
  const how = { dateStyle: 'medium', timeStyle: 'short' } as const
  const format = moments.get(language) ?? new Intl.DateTimeFormat(locales[language], how)
  moments.set(language, format)
  return format.format(new Date(at * 1000))
}
