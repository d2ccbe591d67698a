import type { Command } from 'commander'
import type { TransferView } from '../../protocol/generated/types.ts'
import { validateTransferList, validateTransferView } from '../../protocol/generated/validators.ts'
import type { Client } from '../client.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { confirm } from '../confirm.ts'
import { hoursText } from '../hours.ts'
import { wholeOid } from '../identifiers.ts'
import { connect } from '../settings.ts'
import { wordsOfCode } from '../stop.ts'
import { dayText } from '../words.ts'

const group = {
  summary: 'exchanges with other timebanks that wait for an answer',
  about:
    'An exchange between members of two timebanks waits until the bank of the person who gave the help has decided. It passes other banks ' +
    'on its way, which see the hours and not the people. Here you see what waits at this bank, and whose answer is overdue.',
  examples: [
    ['hourbridge transfer list', 'all that waits'],
    ['hourbridge transfer write-off WOKmeUns --yes', 'wait no more for the bank behind us'],
  ],
} as const

const list = {
  summary: 'all exchanges with other timebanks that wait',
  about:
    'Lists what waits: who waits for us, and for whom we wait. The hours of what is only ordered or accepted are on no way yet. ' +
    'With --json one line for each.',
  examples: [['hourbridge transfer list', 'all that waits']],
} as const

const show = {
  summary: 'one exchange with another timebank',
  about: 'Shows where an exchange is. One that waits may be named by the first letters of its identifier.',
  examples: [['hourbridge transfer show WOKmeUns', 'the one that begins so']],
} as const

const writeOff = {
  summary: 'wait no more for the bank behind us; the loss is ours',
  about:
    'For an exchange that passes through this bank and was not answered ten minutes after it should have been. The bank before us is let ' +
    'go: it owes us nothing. The bank behind us is not: if it says later that the help was given after all, we owe it the hours and nobody ' +
    'owes them to us; they are then written off in our ledger. Call that bank before you do this.',
  examples: [
    ['hourbridge transfer write-off WOKmeUns', 'asks, then writes it off'],
    ['hourbridge transfer write-off WOKmeUns --yes', 'without a question'],
  ],
} as const

/** `hourbridge transfer` and what belongs to it. */
export function addTransfer(program: Command): void {
  const transfer = addCommand(program, 'transfer', group)
  const xfer = ['<xfer>', 'identifier of the exchange, or how it begins'] as const
  onCall(addCommand(transfer, 'list', list), 'bank', listTransfers)
  onCall(addCommand(transfer, 'show', show).argument(...xfer), 'bank', showTransfer)
  onCall(
    addCommand(transfer, 'write-off', writeOff)
      .argument(...xfer)
      .option('--yes', 'agree without a question'),
    'bank',
    writeOffTransfer,
  )
}

async function waiting(client: Client): Promise<readonly TransferView[]> {
  return (await client.get('/transfers', validateTransferList)).transfers
}

/** The identifier that an argument stands for. */
function identified(client: Client, call: Call): Promise<string> {
  const known = async (): Promise<string[]> => (await waiting(client)).map(({ xfer }) => xfer)
  const what = { none: 'nothing that waits here', list: 'hourbridge transfer list' }
  return wholeOid(call.argument(0) ?? '', known, what)
}

async function listTransfers({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const transfers = await waiting(client)
  client.close()
  if (out.json) {
    for (const one of transfers) out.result(one, () => [])
    return
  }
  if (transfers.length === 0) return out.line('Nothing waits.')
  const rows = transfers.map((one) => [
    one.xfer.slice(0, 10),
    hoursText(one.seconds),
    one.from ?? 'our member',
    one.to ?? 'our member',
    one.decideBy === undefined ? '' : dayText(one.decideBy),
    stateWords(one),
  ])
  const head = ['Identifier', 'Hours', 'Waits for us', 'We wait for', 'To be decided by', '']
  for (const line of await out.table({ head, right: [1], rows })) out.line(line)
}

function stateWords({ state, overdue, writtenOff }: TransferView): string {
  if (writtenOff !== undefined) return 'written off, still owed'
  if (overdue) return 'overdue'
  return state === 'ordered' || state === 'accepted' ? state : ''
}

const roles = {
  payer: 'our member received the help',
  middle: 'it passes through this bank',
  payee: 'our member gave the help',
  loop: 'a round of clearing that comes back to us',
} as const

const states: Readonly<Record<TransferView['state'], string>> = {
  ordered: 'ordered; the other bank has not answered',
  accepted: 'accepted; the hours are on their way',
  held: 'waits to be decided',
  paid: 'done',
  released: 'came to nothing',
  declined: 'declined',
  lapsed: 'lapsed',
}

function transferWords(one: TransferView): string[] {
  const { from, to, decider, decideBy, code, writtenOff } = one
  return [
    `${hoursText(one.seconds)}, ${roles[one.role]}: ${states[one.state]}${one.overdue ? ', overdue' : ''}`,
    ...(from === undefined ? [] : [`  Before us:  ${from}`]),
    ...(to === undefined ? [] : [`  Behind us:  ${to}`]),
    ...(decider === undefined ? [] : [`  Decides:    ${decider}`]),
    ...(decideBy === undefined ? [] : [`  Until:      ${dayText(decideBy)}`]),
    ...(code === undefined ? [] : [`  Why:        ${wordsOfCode(code).title}`]),
    ...(writtenOff === undefined ? [] : [`  Written off by ${writtenOff.by}, ${dayText(writtenOff.at)}`]),
    ...(one.lost === true ? ['  It was decided after all: the hours are written off in our ledger.'] : []),
    `  Identifier: ${one.xfer}`,
  ]
}

async function showTransfer(call: Call): Promise<void> {
  const client = await connect(call.options)
  const xfer = await identified(client, call)
  const one = await client.get(`/transfers/${xfer}`, validateTransferView)
  client.close()
  call.out.result(one, () => transferWords(one))
}

async function writeOffTransfer(call: Call): Promise<void> {
  const client = await connect(call.options)
  const xfer = await identified(client, call)
  if (!call.options.flag('yes')) {
    const one = await client.get(`/transfers/${xfer}`, validateTransferView)
    for (const line of transferWords(one)) call.out.note(line)
    await confirm(
      `Let ${one.from ?? 'the bank before us'} go, and bear the loss if ${one.to ?? 'the bank behind us'} settles after all?`,
      '--yes',
    )
  }
  const one = await client.post(`/transfers/${xfer}/write-off`, validateTransferView, {})
  client.close()
  call.out.result(one, () => ['✓ Written off.', ...transferWords(one)])
}
