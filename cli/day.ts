/** Calendar days as people type them. */
import { dayNumber } from '../protocol/ledger/day.ts'
import { usage } from './stop.ts'

/** The local calendar day of a date, as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`
}

/** Reads a day: YYYY-MM-DD, `today` or `yesterday`; today if nothing was given. */
export function parseDay(text: string | undefined, now: Date): string {
  if (text === undefined || text === 'today') return dayOf(now)
  if (text === 'yesterday') return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1))
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && dayNumber(text) !== undefined) return text
  throw usage(`"${text}" is not a day of the calendar.`, 'Write it as YYYY-MM-DD, or say today or yesterday.')
}
