/** Reads a table as spreadsheets save it, whatever parts its cells. */
import { parse } from 'csv-parse/sync'
import { usage } from '../stop.ts'

/** The lines and cells of the text. Throws `Stop` if it is no table. */
export function tableOf(text: string): string[][] {
  // A letter that is none stands where bytes were no text; no list of people has the sign 0.
  const isText = !/[\u0000\ufffd]/.test(text)
  try {
    if (isText)
      return parse(text, {
        ...{ bom: true, relaxColumnCount: true, skipEmptyLines: true, trim: true },
        delimiter: delimiterOf(text),
      })
  } catch {
    // A quotation mark that is never closed, or the like.
  }
  throw usage(
    isText ? 'The file is no table that can be read.' : 'The file is no text.',
    'Save the list from the spreadsheet as CSV (UTF-8), and import that file.',
  )
}

/** What most often parts the cells of the first line: spreadsheets of some countries write semicolons. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') + 1 || undefined)
  const count = (mark: string): number => first.split(mark).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}
