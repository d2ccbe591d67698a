/** `hourbridge sheet`: a stack of paper time sheets at once. */
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { SheetChecked } from '../../protocol/generated/types.ts'
import { checkSheet, validateSheetChecked } from '../../protocol/generated/validators.ts'
import { derivedId } from '../chance.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { hoursText } from '../hours.ts'
import { readSheet } from '../import/sheet-file.ts'
import type { Out } from '../output.ts'
import { connect } from '../settings.ts'
import { exitCodes, Stop, usage } from '../stop.ts'

const lesson = {
  summary: 'record a stack of paper time sheets from a file',
  about:
    'Reads a CSV file with the columns day, giver, receiver, hours and category. People stand in it by card number or by name; ' +
    'the bank says for each line whom and what it found wrong, and records only if every line is right. The same file counts ' +
    'once, however often it is sent. --dry-run records nothing.',
  examples: [
    ['hourbridge sheet november.csv --dry-run', 'look first'],
    ['hourbridge sheet november.csv', 'record all lines'],
  ],
} as const

/** `hourbridge sheet` */
export function addSheet(program: Command): void {
  const command = addCommand(program, 'sheet', lesson)
    .argument('<file>', 'the CSV file')
    .option('--dry-run', 'only tell what would happen')
  onCall(command, 'bank', sheet)
}

async function sheet({ argument, options, out }: Call): Promise<void> {
  const path = argument(0) ?? ''
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Stop(
      exitCodes.unreadable,
      'unreadable',
      `${path} cannot be read.`,
      'Check the name of the file.',
    )
  })
  const dryRun = options.flag('dryRun')
  const rows = readSheet(text)
  // From what it holds: a file that is sent twice is the same stack.
  const body = { nonce: derivedId('sheet', text), rows, ...(dryRun && { dryRun }) }
  const problem = checkSheet(body)
  if (problem !== undefined)
    throw usage(`${path} cannot be sent: ${problem.path} ${problem.message}.`, 'Shorten what stands there.')
  const client = await connect(options)
  const checked = await client.post(
    '/sheets',
    validateSheetChecked,
    body,
    'Send the file again: it counts once.',
  )
  client.close()
  out.result({ ...checked, dryRun }, () => sheetWords(checked, dryRun, out))
  if (checked.wrong > 0) process.exitCode = exitCodes.failed
}

function sheetWords({ rows, wrong, recorded, seconds }: SheetChecked, dryRun: boolean, out: Out): string[] {
  const faults = rows.flatMap(({ line, faults: found = [] }) =>
    // The file has a header, so its second line is the first of the stack.
    found.map(({ field, says, todo }) => out.colors.red(`line ${line + 1}, ${field}: ${says} ${todo}`)),
  )
  const sum = `${rows.length} lines, ${hoursText(seconds)} in all`
  if (wrong > 0) return [...faults, `Nothing was recorded: ${wrong} of ${rows.length} lines are not right.`]
  if (recorded) return [`✓ Recorded: ${sum}.`]
  return [`${dryRun ? 'Every line is right' : 'Not recorded'}: ${sum}.`]
}
