import { readFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import type { MemberImported, MemberImportRow } from '../../protocol/generated/types.ts'
import { validateMemberImported } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import type { Client } from '../client.ts'
import { hoursText } from '../hours.ts'
import { readMembers, type MembersFile } from '../import/members-file.ts'
import { units } from '../import/units.ts'
import type { Out } from '../output.ts'
import { Progress, share } from '../progress.ts'
import { connect } from '../settings.ts'
import { exitCodes, Stop, usage } from '../stop.ts'

const lesson = {
  summary: 'take members over from another system',
  about:
    'Reads a file of members with a header line: names, contacts, numbers and balances under the column names that TimeOverflow, ' +
    'Komunitin and most spreadsheets use, in English, Welsh or Polish. Also read are Place (51.4816, -3.1791), Reach km, Skills, ' +
    'Emergency contact and Emergency phone: they stay in the register, which can be erased. Balances are posted against the opening account, so they ' +
    'must sum to zero; --opening takes them as they are and leaves the difference standing there. The same file twice adds nobody ' +
    'twice. Begin with --dry-run, which changes nothing.',
  examples: [
    ['hourbridge member import members.csv --unit seconds --dry-run', 'what would happen (TimeOverflow)'],
    ['hourbridge member import members.csv --unit seconds', 'do it'],
    [
      'hourbridge member import old.csv --unit h:mm --opening --from village',
      'balances that do not sum to zero',
    ],
  ],
} as const

/** As many members as go in one request: each is an account and an entry that must reach the disk. */
const batch = 50

/** `hourbridge member import` */
export function addMemberImport(member: Command): void {
  const command = addCommand(member, 'import', lesson)
    .argument('<file>', 'a file of comma-, semicolon- or tab-separated values, UTF-8')
    .addOption(new Option('--unit <unit>', 'in which the balances are written').choices([...units]))
    .option('--from <name>', 'a short name of the other system (default: import)')
    .option('--opening', 'take balances that do not sum to zero')
    .option('--dry-run', 'only tell what would happen')
  onCall(command, 'bank', importFile)
}

async function importFile({ argument, options, out }: Call): Promise<void> {
  const path = argument(0) ?? ''
  const from = options.text('from') ?? 'import'
  if (!/^[a-z0-9-]{1,30}$/.test(from))
    throw usage('--from is no short name.', 'Use lower-case letters and digits.')
  const unit = units.find((one) => one === options.text('unit'))
  const file = readMembers(await textOf(path), { from, unit })
  refuseFaults(file, options.flag('opening'))
  const client = await connect(options)
  const dryRun = options.flag('dryRun')
  const done = await sendAll(client, file.rows, dryRun, new Progress(out, path))
  client.close()
  const result = {
    ...done,
    dryRun,
    rows: file.rows.length,
    skipped: file.skipped,
    totalSeconds: file.totalSeconds,
  }
  out.result(result, () => wordsOf(file, done, dryRun, out))
  if (done.refused.length > 0) process.exitCode = exitCodes.failed
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new Stop(
      exitCodes.unreadable,
      'unreadable',
      `${path} cannot be read.`,
      'Check the name of the file.',
    )
  })
}

function refuseFaults({ faults, totalSeconds, rows }: MembersFile, opening: boolean): void {
  if (rows.length === 0 && faults.length === 0)
    throw usage('The file has no members.', 'Check that it has more than a header.')
  if (faults.length > 0) {
    const more = faults.length > 20 ? `\n  and ${faults.length - 20} more` : ''
    const list = faults.slice(0, 20).join('\n  ')
    throw new Stop(
      exitCodes.failed,
      'bad-file',
      `The file has mistakes:\n  ${list}${more}`,
      'Nothing was imported. Correct the lines.',
    )
  }
  if (totalSeconds !== 0 && !opening)
    throw new Stop(
      exitCodes.failed,
      'not-zero',
      `The balances sum to ${hoursText(totalSeconds)}, not to zero: hours are missing, or too many.`,
      'Check the unit and whether the file holds all accounts. --opening takes them as they are.',
    )
}

async function sendAll(
  client: Client,
  rows: readonly MemberImportRow[],
  dryRun: boolean,
  progress: Progress,
): Promise<MemberImported> {
  let all: MemberImported = { added: 0, known: 0, posted: 0, refused: [] }
  for (let start = 0; start < rows.length; start += batch) {
    const body = { rows: rows.slice(start, start + batch), ...(dryRun && { dryRun }) }
    const one = await client.post('/members/import', validateMemberImported, body, 'Import the file again.')
    all = {
      added: all.added + one.added,
      known: all.known + one.known,
      posted: all.posted + one.posted,
      refused: [...all.refused, ...one.refused],
    }
    progress.at(share(Math.min(start + batch, rows.length), rows.length))
  }
  progress.end()
  return all
}

function wordsOf(file: MembersFile, done: MemberImported, dryRun: boolean, out: Out): string[] {
  const { rows, totalSeconds, skipped, unread } = file
  const gave = rows.reduce((sum, { balanceSeconds = 0 }) => sum + Math.max(0, balanceSeconds), 0)
  return [
    `${rows.length} members; balances above zero ${hoursText(gave)}, below zero ${hoursText(totalSeconds - gave)}, in all ${hoursText(totalSeconds)}`,
    ...(skipped > 0 ? [`${skipped} were deleted there and hold nothing: left out`] : []),
    ...(unread.length > 0 ? [`Columns not read: ${unread.join(', ')}`] : []),
    `${dryRun ? 'Would be added' : 'Added'}: ${done.added}; here already: ${done.known}; opening balances posted: ${done.posted}`,
    ...done.refused.map(({ origin, says }) => out.colors.red(`${origin}: ${says}`)),
  ]
}
