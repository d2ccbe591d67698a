/** Calendar days as people type them. */
import { dayNumber, dayOfInstant, dayText } from '../protocol/ledger/day.ts'
import { usage } from './stop.ts'

/** The local calendar day of a date, as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`
}

/** The calendar day of an instant (Unix seconds), as YYYY-MM-DD, where the ledger's days begin and end: in UTC. */
export function dayAt(at: number): string {
  return dayText(dayOfInstant(at)) ?? '9999-12-31'
}

/** Reads a day: YYYY-MM-DD, `today` or `yesterday`; today if nothing was given. */
export function parseDay(text: string | undefined, now: Date): string {
  if (text === undefined || text === 'today') return dayOf(now)
  if (text === 'yesterday') return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1))
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && dayNumber(text) !== undefined) return text
  throw usage(`"${text}" is not a day of the calendar.`, 'Write it as YYYY-MM-DD, or say today or yesterday.')
}
