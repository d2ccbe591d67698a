/** Histories of timebanks: cumulative totals per bank and day, as a public directory showed them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { dayNumber } from '../../protocol/ledger/day.ts'
import { usage } from '../stop.ts'

/** The totals of one bank on one day. `seconds` is the sum of all exchanges since the bank began. */
export interface DayTotals {
  readonly day: string
  readonly members: number
  readonly exchanges: number
  readonly seconds: number
}

/** One bank's history, oldest day first, each day once. */
export interface History {
  readonly slug: string
  /** Degrees; undefined if nobody knows. */
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  readonly days: readonly DayTotals[]
}

/** What a bank's history says about one day. Both may be negative, when a bank edited its history. */
export interface Change {
  readonly day: string
  readonly exchanges: number
  readonly seconds: number
}

/** Reads banks.csv and daily.csv from a folder. */
export async function readDataset(folder: string): Promise<History[]> {
  const places = new Map(
    (await rowsOf(folder, 'banks.csv', ['slug'])).map((row) => [row.get('slug') ?? '', row]),
  )
  const days = new Map<string, Map<string, DayTotals>>()
  const columns = ['slug', 'date', 'members', 'exchanges_total', 'hours_total']
  for (const [index, row] of (await rowsOf(folder, 'daily.csv', columns)).entries()) {
    const slug = row.get('slug') ?? ''
    const totals = totalsOf(row, `${join(folder, 'daily.csv')}, line ${index + 2}`)
    const known = days.get(slug) ?? new Map<string, DayTotals>()
    days.set(slug, known.set(totals.day, totals))
  }
  return [...days].map(([slug, known]) => ({
    slug,
    latitude: degrees(places.get(slug)?.get('latitude')),
    longitude: degrees(places.get(slug)?.get('longitude')),
    days: [...known.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
  }))
}

async function rowsOf(
  folder: string,
  name: string,
  columns: readonly string[],
): Promise<ReadonlyMap<string, string>[]> {
  const path = join(folder, name)
  const text = await readFile(path, 'utf8').catch(() => {
    throw usage(
      `There is no ${path}.`,
      'Name a folder with banks.csv and daily.csv, or leave --data out for made-up data.',
    )
  })
  const [head, ...rows] = parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  const missing = columns.filter((column) => head?.includes(column) !== true)
  if (missing.length > 0)
    throw usage(`${path} has no column ${missing.join(', ')}.`, 'See the README of the data set.')
  return rows.map((row) => new Map(row.map((cell, i) => [head?.[i] ?? '', cell])))
}

function degrees(text: string | undefined): number | undefined {
  return text === undefined || text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text)
}

function totalsOf(row: ReadonlyMap<string, string>, where: string): DayTotals {
  const day = row.get('date') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || dayNumber(day) === undefined)
    throw usage(`${where}: "${day}" is no day.`, '')
  const members = whole(row.get('members'), where)
  const exchanges = whole(row.get('exchanges_total'), where)
  return { day, members, exchanges, seconds: secondsOf(row.get('hours_total') ?? '', where) }
}

function whole(text: string | undefined, where: string): number {
  if (text !== undefined && /^\d{1,12}$/.test(text)) return Number(text)
  throw usage(`${where}: "${text ?? ''}" is not a whole number.`, 'Correct the file.')
}

/** Hours may have decimals, but must come out at whole seconds: nothing is rounded. */
function secondsOf(text: string, where: string): number {
  const match = /^(\d{1,10})(?:\.(\d{1,4}))?$/.exec(text)
  const scaled = Number(`${match?.[1] ?? ''}${(match?.[2] ?? '').padEnd(4, '0')}`) * 3600
  if (match === null || scaled % 10_000 !== 0)
    throw usage(`${where}: "${text}" hours are no whole number of seconds.`, 'Correct the file.')
  return scaled / 10_000
}

/** The history up to the end of the given day. */
export function until(history: History, day: string): History {
  return { ...history, days: history.days.filter((one) => one.day <= day) }
}

/** Day by day what changed since the day before that the history knows. */
export function changesOf(history: History): Change[] {
  return history.days.slice(1).map((now, index) => {
    const before = history.days[index] ?? now
    return {
      day: now.day,
      exchanges: now.exchanges - before.exchanges,
      seconds: now.seconds - before.seconds,
    }
  })
}

/** The banks to replay. */
export interface Choice {
  readonly histories: readonly History[]
  /** Number of daily changes. */
  readonly days: number
  readonly firstDay: string
  readonly lastDay: string
}

/**
 * The `count` most active banks: those whose number of exchanges moved most over the replayed days, which are the first
 * `days` changes of the data set. Its first day is where the counting starts and is not itself replayed.
 */
export function choose(all: readonly History[], count: number, days: number): Choice {
  const calendar = [...new Set(all.flatMap((one) => one.days.map((totals) => totals.day)))].sort()
  const firstDay = calendar[0]
  const lastDay = calendar[Math.min(days, calendar.length - 1)]
  if (firstDay === undefined || lastDay === undefined || calendar.length < 2)
    throw usage('The data set has no two days.', 'Choose another.')
  const cut = all.map((one) => until(one, lastDay))
  const activity = (one: History): number =>
    changesOf(one).reduce((sum, change) => sum + Math.abs(change.exchanges), 0)
  const ranked = cut
    .map((history) => ({ history, activity: activity(history) }))
    .filter((one) => one.activity > 0)
    .sort((a, b) => b.activity - a.activity || (a.history.slug < b.history.slug ? -1 : 1))
  if (ranked.length < count)
    throw usage(
      `Only ${ranked.length} banks of the data set were active.`,
      `Give --banks ${ranked.length} or fewer.`,
    )
  return {
    histories: ranked.slice(0, count).map((one) => one.history),
    days: Math.min(days, calendar.length - 1),
    firstDay,
    lastDay,
  }
}
