/** The units in which systems write balances, exactly: a fraction of a second is refused, never rounded. */

/** What one unit is, in seconds. */
const inSeconds = {
  seconds: 1,
  minutes: 60,
  'quarter-hours': 900,
  hours: 3600,
  'hundredths-of-hours': 36,
} as const

/** A unit that can be named. `h:mm` is hours and minutes with a colon. */
export type Unit = keyof typeof inSeconds | 'h:mm'

/** All units, as they are named on the command line. */
export const units: readonly Unit[] = [
  'seconds',
  'minutes',
  'quarter-hours',
  'hours',
  'hundredths-of-hours',
  'h:mm',
]

/** The balance in seconds; undefined if the text is no balance in this unit. An empty text is no hours. */
export function secondsOf(text: string, unit: Unit): number | undefined {
  const plain = text.trim().replaceAll(/[\u2212\u2013]/g, '-')
  if (plain === '') return 0
  if (unit === 'h:mm') return clockSeconds(plain)
  const [, sign, whole = '0', fraction = ''] = /^([+-]?)(\d{1,12})(?:[.,](\d{1,6}))?$/.exec(plain) ?? []
  if (sign === undefined) return undefined
  const scale = 10 ** fraction.length
  const scaled = (Number(whole) * scale + Number(fraction === '' ? 0 : fraction)) * inSeconds[unit]
  if (!Number.isSafeInteger(scaled) || scaled % scale !== 0) return undefined
  const seconds = scaled / scale
  return sign === '-' && seconds !== 0 ? -seconds : seconds
}

function clockSeconds(text: string): number | undefined {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-]?)(\d{1,9}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? []
  if (hours === undefined) return undefined
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return sign === '-' && size !== 0 ? -size : size
}
