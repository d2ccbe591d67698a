import type { Command } from 'commander'
import {
  checkCode,
  validateExchangeView,
  validateReversalCreate,
} from '../../protocol/generated/validators.ts'
import { newId } from '../chance.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { hoursText } from '../hours.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'

const lesson = {
  summary: 'take an exchange back that was recorded by mistake',
  about:
    'Nothing in the ledger is edited or deleted. A mistake is put right by a reversal that names the exchange and the reason; ' +
    'both stay visible on the statements of both people. A reversal may take a standing beyond its limit. An exchange between ' +
    'banks is given back by the bank of the person who GAVE the help; name it there by the same identifier, which is on both ' +
    'statements. One that waits for the other bank is simply taken back.',
  examples: [
    ['hourbridge statement mair', 'shows the identifiers'],
    ['hourbridge reverse 2xJ0c3l0rYbC4Jp1m2o5Ug --reason wrong-person', 'takes that exchange back'],
  ],
} as const

/** `hourbridge reverse` */
export function addReverse(program: Command): void {
  const command = addCommand(program, 'reverse', lesson)
    .argument('<id>', 'identifier of the exchange, as on a statement')
    .option('--reason <code>', 'why, as a short code (default: mistake)')
    .option('--wait <seconds>', 'how long to wait for a partner bank, up to 60 (default: 10)')
  onCall(command, 'bank', reverse)
}

async function reverse({ options, argument, out }: Call): Promise<void> {
  const reason = options.text('reason') ?? 'mistake'
  if (checkCode(reason) !== undefined)
    throw usage(
      `--reason: "${reason}" is not a code.`,
      'Use letters, digits and hyphens, as in wrong-person.',
    )
  const body = { id: newId(), of: argument(0) ?? '', reason, wait: options.count('wait', 0, 60, 10) }
  if (!validateReversalCreate(body))
    throw usage(`"${argument(0) ?? ''}" is not an identifier.`, 'Copy it from a statement.')
  const client = await connect(options)
  const view = await client.post(
    '/reversals',
    validateExchangeView,
    body,
    'Look at the statement; reversing twice is refused.',
  )
  client.close()
  const what = `${view.giver} gave ${view.receiver} ${hoursText(view.seconds)} of ${view.category}`
  out.result(view, () => {
    if (view.code === 'withdrawn') return `✓ The order is taken back; nothing was recorded. (${what})`
    if (view.state === 'waiting') return `… Ordered: the partner bank has not decided yet. (${what})`
    return view.purpose === 'refund'
      ? `✓ Given back to the partner bank: ${hoursText(view.seconds)}.`
      : `✓ Taken back: ${what} on ${view.day}.`
  })
}
