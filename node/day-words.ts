/** Days as people read them, in each language: on pages, in e-mails and letters, and in the reasons of matches. */
import type { PersonLanguage } from '../protocol/generated/types.ts'

/** How each language writes days, moments and numbers. */
export const locales: Readonly<Record<PersonLanguage, string>> = { en: 'en-GB', cy: 'cy', pl: 'pl' }

const formats = new Map<PersonLanguage, Intl.DateTimeFormat>()

/** A day of the calendar, `yyyy-mm-dd`, in words; what is no day as it is. */
export function dayWords(language: PersonLanguage, day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' })
  formats.set(language, format)
  return format.format(date)
}

/** The day of a moment (unix seconds) on the bank's own clock, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at * 1000)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
