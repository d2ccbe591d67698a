/** Lengths of time on the command line. Inside, everything is whole seconds; 3600 are one time credit. */
import type { HoursFault } from '../protocol/hours.ts'
import type { Result } from '../protocol/result.ts'
import { usage } from './stop.ts'

export { hoursText, parseBalance, parseHours, parseLimit } from '../protocol/hours.ts'
export type { HoursFault }

const says: Record<HoursFault, string> = {
  'not-hours': 'is not a length of time',
  negative: 'is negative',
  zero: 'is no time at all',
  fraction: 'is not a whole number of seconds',
  'too-large': 'is more than can be counted',
}

/** What people may type. */
export const hoursForms = '1:30, 1.5, 2h, 90m or 1h30m'

/** The value, or a usage error that says what is wrong with it and what may be typed. */
export function orUsage(text: string, what: string, read: Result<number, HoursFault>): number {
  if (read.ok) return read.value
  throw usage(`${what}: "${text}" ${says[read.error]}.`, `Write it like ${hoursForms}.`)
}
