/** The steps of an exchange as commands: accept, confirm, dispute, resolve, take back. */
import type { Command } from 'commander'
import { Option } from 'commander'
import type { ArrangementStep } from '../../protocol/generated/types.ts'
import { validateArrangementStep, validateArrangementView } from '../../protocol/generated/validators.ts'
import { arrangementWords } from '../arrangement-words.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { parseDay } from '../day.ts'
import { exceptPart, withExcept } from '../except.ts'
import { hoursForms, orUsage, parseHours } from '../hours.ts'
import { exchangeId } from '../parties.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'

type Plain = 'accept' | 'decline' | 'confirm' | 'cancel' | 'retry'

const plain: readonly (readonly [name: Plain, summary: string, about: string])[] = [
  ['accept', 'agree to a proposal', 'Agrees, for both where they have said so at the desk.'],
  ['decline', 'decline a proposal', 'Declines a proposal; nothing was recorded.'],
  ['confirm', 'say that what was recorded is right', 'Confirms: the hours go to the ledger.'],
  ['cancel', 'call it off', 'Ends what has not come to the ledger. What has is taken back: reverse.'],
  [
    'retry',
    'try again what the ledger refused',
    'Takes it to the ledger once more, after a limit was changed.',
  ],
]

const disputes = ['hours', 'day', 'not-done', 'not-me', 'other'] as const
const reversals = ['mistake', 'not-done', 'wrong-person', 'wrong-hours', 'agreed', 'other'] as const

/** Adds the steps below `hourbridge exchange`. */
export function addExchangeSteps(exchange: Command): void {
  for (const [name, summary, about] of plain) {
    const examples = [[`hourbridge exchange ${name} xaaaaaaaaaaaaaaa`, summary]] as const
    const command = addCommand(exchange, name, { summary, about, examples })
    const asksWhy = name === 'accept'
    if (asksWhy) withExcept(command)
    onCall(command.argument('<id>', 'its identifier'), 'bank', (call) =>
      take(call, { do: name, ...(asksWhy && exceptPart(call.options)) }),
    )
  }
  addDispute(exchange)
  addResolve(exchange)
  addReverse(exchange)
}

function addDispute(exchange: Command): void {
  const command = addCommand(exchange, 'dispute', {
    summary: 'say that it was not so',
    about: 'Disputes what the other one recorded. Only one of the two can; a time broker then resolves it.',
    examples: [
      ['hourbridge exchange dispute xaaaaaaaaaaaaaaa --reason hours --note "it was one"', 'too long'],
    ],
  })
    .argument('<id>', 'its identifier')
    .addOption(new Option('--reason <code>', 'what is wrong').choices(disputes).makeOptionMandatory())
    .option('--note <words>', 'in their own words')
  onCall(command, 'bank', (call) => {
    const note = call.options.text('note')
    const step = { do: 'dispute', reason: call.options.text('reason'), ...(note !== undefined && { note }) }
    return take(call, step)
  })
}

function addResolve(exchange: Command): void {
  const command = addCommand(exchange, 'resolve', {
    summary: 'settle a dispute',
    about:
      'Settles what two people do not agree on, after a talk with both: it stays as it is, it did not happen, or it was other ' +
      'hours on another day. What stands in the ledger is taken back and recorded anew.',
    examples: [
      ['hourbridge exchange resolve xaaaaaaaaaaaaaaa --keep', 'it was as recorded'],
      ['hourbridge exchange resolve xaaaaaaaaaaaaaaa --hours 1:00 --day 2026-11-20', 'an hour, not two'],
    ],
  })
    .argument('<id>', 'its identifier')
    .addOption(new Option('--keep', 'it stays as it is').conflicts(['drop', 'hours']))
    .addOption(new Option('--drop', 'it did not happen').conflicts('hours'))
    .option('--hours <hours>', `how long it really was, like ${hoursForms}`)
    .option('--day <day>', 'when it really was: YYYY-MM-DD, today or yesterday')
  onCall(command, 'bank', (call) => take(call, resolutionIn(call)))
}

function resolutionIn({ options }: Call): object {
  if (options.flag('keep')) return { do: 'keep' }
  if (options.flag('drop')) return { do: 'drop' }
  const [hours, day] = [options.text('hours'), options.text('day')]
  if (hours === undefined || day === undefined)
    throw usage('How is it settled?', 'Give --keep, or --drop, or both --hours and --day.')
  return {
    do: 'change',
    seconds: orUsage(hours, 'hours', parseHours(hours)),
    day: parseDay(day, new Date()),
  }
}

function addReverse(exchange: Command): void {
  const command = addCommand(exchange, 'reverse', {
    summary: 'take back what stands in the ledger',
    about: 'Takes the hours back by a second entry that says why: nothing in the ledger is ever changed.',
    examples: [['hourbridge exchange reverse xaaaaaaaaaaaaaaa --reason wrong-person', 'the wrong Ana']],
  })
    .argument('<id>', 'its identifier')
    .addOption(new Option('--reason <code>', 'why').choices(reversals).makeOptionMandatory())
  onCall(command, 'bank', (call) => take(call, { do: 'reverse', reason: call.options.text('reason') }))
}

async function take({ options, argument, out }: Call, step: object): Promise<void> {
  const id = exchangeId(argument(0) ?? '')
  const body = soundStep(step)
  const client = await connect(options)
  const path = `/arrangements/${id}/steps`
  const view = await client.post(path, validateArrangementView, body, 'Give the same command again.')
  client.close()
  out.result(view, () => arrangementWords(view))
}

function soundStep(step: object): ArrangementStep {
  if (validateArrangementStep(step)) return step
  throw usage(
    'This step cannot be sent as it is.',
    'A note has at most 500 characters, a reason 300; a day is like 2026-11-20.',
  )
}
