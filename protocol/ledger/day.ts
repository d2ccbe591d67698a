/**
 * Calendar days without a clock: proleptic Gregorian arithmetic on day numbers (0 is 1970-01-01).
 */

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

let lastDay = ''
let lastNumber: number | undefined

/** Day number of `YYYY-MM-DD`, or undefined if there is no such day. Most entries are of the day of the one before. */
export function dayNumber(day: string): number | undefined {
  if (day !== lastDay) {
    lastNumber = countDays(day)
    lastDay = day
  }
  return lastNumber
}

function countDays(day: string): number | undefined {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined
  const before = year - 1
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const inYear = (daysBefore[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + date - 1
  return before * 365 + leaps + inYear - 719_162
}

/** Day number of an instant (Unix seconds). */
export function dayOfInstant(instant: number): number {
  return Math.floor(instant / 86_400)
}

/** `YYYY-MM-DD` of a day number from 0 (1970-01-01) on, or undefined beyond the year 9999. */
export function dayText(number: number): string | undefined {
  let left = number
  let year = 1970
  for (; year <= 9999 && left >= (isLeap(year) ? 366 : 365); year++) left -= isLeap(year) ? 366 : 365
  if (year > 9999) return undefined
  let month = 1
  for (; left >= daysIn(year, month); month++) left -= daysIn(year, month)
  return `${year}-${String(month).padStart(2, '0')}-${String(left + 1).padStart(2, '0')}`
}
