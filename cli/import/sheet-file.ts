/** Reads a stack of time sheets that somebody typed into a spreadsheet. The bank reads what the cells mean, and says what is wrong. */
import type { SheetRow } from '../../protocol/generated/types.ts'
import { usage } from '../stop.ts'
import { tableOf } from './table.ts'

/** Headers that people write for each column, in lower case. */
const headers: Readonly<Record<Exclude<keyof SheetRow, 'again'>, readonly string[]>> = {
  day: ['day', 'date', 'when', 'dyddiad', 'data', 'dzień'],
  giver: ['giver', 'gave', 'who gave', 'from', 'rhoddwr', 'kto dał'],
  receiver: ['receiver', 'received', 'who received', 'to', 'derbynnydd', 'kto otrzymał'],
  hours: ['hours', 'time', 'how long', 'oriau', 'godziny'],
  category: ['category', 'for', 'what', 'kind', 'categori', 'kategoria'],
}

const names = ['day', 'giver', 'receiver', 'hours', 'category'] as const
/** As many as a bank takes at a time. */
const mostRows = 500

/** The rows of the file, as they were typed. Throws `Stop` if a column is missing or there is nothing, or too much. */
export function readSheet(text: string): SheetRow[] {
  const [header = [], ...lines] = tableOf(text)
  const columns = names.map((name) => header.findIndex((cell) => headers[name].includes(cell.toLowerCase())))
  // Optional: "yes" where a line is right although the same is recorded already.
  columns.push(header.findIndex((text) => text.toLowerCase() === 'again'))
  const missing = names.filter((_, index) => columns[index] === -1)
  if (missing.length > 0)
    throw usage(
      `The first line names no column for: ${missing.join(', ')}.`,
      'Begin the file with: day,giver,receiver,hours,category',
    )
  if (lines.length === 0) throw usage('The file has no lines.', 'Check that it has more than a header.')
  if (lines.length > mostRows)
    throw usage(`The file has ${lines.length} lines.`, `Split it: a stack has at most ${mostRows}.`)
  return lines.map((line) => {
    const cell = (index: number): string => line[columns[index] ?? -1] ?? ''
    const row = { day: cell(0), giver: cell(1), receiver: cell(2), hours: cell(3), category: cell(4) }
    return cell(names.length).toLowerCase() === 'yes' ? { ...row, again: true } : row
  })
}
