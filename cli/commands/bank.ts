import type { Command } from 'commander'
import type { BankView } from '../../protocol/generated/types.ts'
import {
  checkBankId,
  validateBankChange,
  validateBankList,
  validateBankView,
} from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'

const group = {
  summary: 'other timebanks: names for them, and where they are',
  about:
    'Names other timebanks, also those with which this one has no agreement. Their members can help ours over banks between, ' +
    'each of which has an agreement with the next: see "hourbridge give --help", --route.',
  examples: [['hourbridge bank list', 'all banks that have a name or an address here']],
} as const

const list = {
  summary: 'all banks that have a name or an address here',
  about:
    'Lists other timebanks, partners or not, by the names that this bank gave them. With --json one line for each.',
  examples: [['hourbridge bank list', 'all banks']],
} as const

const name = {
  summary: 'call another timebank by a short name',
  about:
    'Gives another timebank a short name, so that people can write NAME@BANK for its members. Its bank id and its address are ' +
    'on its own "hourbridge status": --at takes the address with /p2p/ and the peer id behind it.',
  examples: [
    [
      'hourbridge bank name tbk:4hzs2ghf3kntkm7fzdmppxbvfjjhqgvg5rlo6h65wm6hwdgulvaa hillside --at /dns4/bank.example/tcp/7421/p2p/12D3KooW...',
      'a bank with which there is no agreement',
    ],
  ],
} as const

/** `hourbridge bank` */
export function addBank(program: Command): void {
  const parent = addCommand(program, 'bank', group)
  onCall(addCommand(parent, 'list', list), 'bank', listBanks)
  const naming = addCommand(parent, 'name', name)
    .argument('<bank-id>', 'tbk:..., as its own status shows it')
    .argument('<name>', 'the short name: lower-case letters, digits, dots and hyphens')
    .option('--at <address>', 'where it listens, with /p2p/ and its peer id')
  onCall(naming, 'bank', nameBank)
}

async function listBanks({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const { banks } = await client.get('/banks', validateBankList)
  client.close()
  if (out.json) {
    for (const bank of banks) out.line(JSON.stringify(bank))
    return
  }
  if (banks.length === 0) return out.line('No other bank has a name here. See: hourbridge bank name --help')
  const rows = banks.map((one) => [
    one.name ?? '',
    one.title,
    one.partner ? 'partner' : '',
    one.addrs[0] ?? '',
    one.bank,
  ])
  for (const line of await out.table({ head: ['Name', 'Title', '', 'Address', 'Bank id'], rows }))
    out.line(line)
  const nameless = banks.find(({ name }) => name === undefined)
  if (nameless !== undefined)
    out.line(
      `To reach members of a bank without a name, give it one: hourbridge bank name ${nameless.bank} NAME`,
    )
}

async function nameBank({ options, argument, out }: Call): Promise<void> {
  const bank = argument(0) ?? ''
  if (checkBankId(bank) !== undefined)
    throw usage(
      `"${bank}" is no bank id.`,
      'A bank id is tbk: and 52 letters and digits behind it, as the bank’s own `hourbridge status` shows; see `hourbridge bank list`.',
    )
  const address = options.text('at')
  const body = { name: argument(1) ?? '', ...(address !== undefined && { address }) }
  if (!validateBankChange(body))
    throw usage(
      'This is not a short name, or not an address.',
      'Names are like hillside; addresses like /dns4/bank.example/tcp/7421/p2p/12D3KooW...',
    )
  const client = await connect(options)
  const view = await client.patch(`/banks/${encodeURIComponent(bank)}`, validateBankView, body)
  client.close()
  out.result(view, () => [`✓ ${nameWords(view)}`])
}

function nameWords({ bank, name = '', partner, addrs }: BankView): string {
  const how = partner ? 'It is a partner.' : 'It is no partner: exchanges go over banks between.'
  const where =
    partner || addrs.length > 0
      ? ''
      : ' Nobody has told yet where it listens: say it with --at ADDRESS, as `hourbridge status` shows it there.'
  return `${bank} is called ${name} here. Write NAME@${name} for its members. ${how}${where}`
}
