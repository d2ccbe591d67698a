import type { Command } from 'commander'
import type { Statement, StatementLine } from '../../protocol/generated/types.ts'
import { validateStatement } from '../../protocol/generated/validators.ts'
import type { Client } from '../client.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { dayAt } from '../day.ts'
import { hoursText } from '../hours.ts'
import type { Out } from '../output.ts'
import { ownAccount } from '../parties.ts'
import { connect } from '../settings.ts'
import { nameOf, standingWords } from '../words.ts'

const lesson = {
  summary: 'what somebody gave and received',
  about:
    'Prints the statement of an account, oldest first: with whom, what, how long, and the standing after each line. For a member ' +
    'without a computer, print it on paper. The identifier at the end of a line is what `reverse` wants.',
  examples: [
    ['hourbridge statement mair', 'everything'],
    ['hourbridge statement mair --last 10', 'the ten latest lines'],
    ['hourbridge statement "mair rees"', 'of a member, by name or card number'],
  ],
} as const

/** `hourbridge statement` */
export function addStatement(program: Command): void {
  const command = addCommand(program, 'statement', lesson)
    .argument('<name>', 'name or identifier of the account, or a member by name or card number')
    .option('--last <count>', 'only the latest lines')
  onCall(command, 'bank', statement)
}

async function statement({ options, argument, out }: Call): Promise<void> {
  const last = options.count('last', 1, 1_000_000, 1_000_000)
  const client = await connect(options)
  const { account, lines, waiting } = await wholeStatement(
    client,
    await ownAccount(client, argument(0) ?? ''),
  )
  client.close()
  const shown = lines.slice(-last)
  if (out.json) return out.result({ account, lines: shown, waiting }, () => '')
  out.line(`${nameOf(account)}: standing ${standingWords(account)}`)
  if (shown.length === 0) out.line('Nothing was recorded yet.')
  else for (const line of await lineTable(shown, out)) out.line(line)
  if (waiting.length === 0) return
  out.line('Not decided yet by the other bank, and not counted above (`hourbridge reverse` takes one back):')
  for (const one of waiting)
    out.line(
      `  ${one.day}  ${one.giver} gave ${one.receiver} ${hoursText(one.seconds)} of ${one.category}  ${one.xfer ?? one.id}`,
    )
}

/** Lines of a statement as a table. */
export function lineTable(shown: readonly StatementLine[], out: Out): Promise<string[]> {
  const head = ['Day', 'With', 'For', 'I gave', 'I received', 'Standing', 'Identifier']
  return out.table({ head, right: [3, 4, 5], rows: shown.map(rowOf) })
}

/** The whole statement of an account, page by page. */
export async function wholeStatement(client: Client, name: string): Promise<Statement> {
  const lines: StatementLine[] = []
  let after: number | undefined
  for (;;) {
    const query = `limit=1000${after === undefined ? '' : `&after=${after}`}`
    const page = await client.get(
      `/accounts/${encodeURIComponent(name)}/statement?${query}`,
      validateStatement,
    )
    lines.push(...page.lines)
    if (page.next === undefined) return { ...page, lines }
    after = page.next
  }
}

function rowOf(line: StatementLine): string[] {
  const size = hoursText(Math.abs(line.seconds))
  const day = line.day ?? dayAt(line.at)
  const notes = [
    line.category ?? '',
    line.purpose === 'exchange' ? '' : `(${line.purpose})`,
    line.reversed === true ? '(taken back)' : '',
  ]
  const what = notes.filter((one) => one !== '').join(' ')
  const [gave, received] = line.seconds >= 0 ? [size, ''] : ['', size]
  return [day, line.other, what, gave, received, hoursText(line.balance), line.id]
}
