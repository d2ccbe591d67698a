import type { Command } from 'commander'
import { Option } from 'commander'
import type { AccountChange, AccountCreate, AccountView } from '../../protocol/generated/types.ts'
import {
  validateAccountCreate,
  validateAccountList,
  validateAccountView,
} from '../../protocol/generated/validators.ts'
import type { Client } from '../client.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { hoursText, orUsage, parseBalance } from '../hours.ts'
import { accountName, shortName } from '../names.ts'
import type { Options } from '../options.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'
import { nameOf, standingWords } from '../words.ts'

const kinds = ['member', 'group', 'agency', 'project', 'venue', 'pot'] as const

const group = {
  summary: 'open and look after accounts',
  about:
    'Accounts are held by members, groups, agencies and their projects, venues where credits are returned, and pots. Each has ' +
    'a standing: hours given less hours received. It may not fall below its floor nor rise above its ceiling. Short names ' +
    'are for people; the ledger and partner banks see only an opaque identifier.',
  examples: [
    ['hourbridge account open mair tomos', 'two members with the usual limits'],
    ['hourbridge account list', 'everybody and how they stand'],
  ],
} as const

const open = {
  summary: 'open one or several accounts',
  about:
    "Opens an account for each name, all of the same kind and with the same limits. Without --floor and --ceiling the house's " +
    'usual limits for that kind hold. A name is short: lower-case letters, digits, dots and hyphens.',
  examples: [
    ['hourbridge account open mair tomos gwen', 'three members'],
    [
      'hourbridge account open litter-pick --kind agency --floor -200:00',
      'an agency that may award up to 200 hours',
    ],
    [
      'hourbridge account open pool --kind venue --tag corporate',
      'a swimming pool where credits are returned',
    ],
  ],
} as const

const list = {
  summary: 'everybody and how they stand',
  about:
    'Lists the accounts of the bank with their standing and limits. With --json one line for each account.',
  examples: [
    ['hourbridge account list', 'all'],
    ['hourbridge account list --kind agency', 'agencies only'],
  ],
} as const

const show = {
  summary: 'one account',
  about:
    'Shows the standing and limits of one account. Its exchanges are on its statement: hourbridge statement NAME.',
  examples: [['hourbridge account show mair', 'how Mair stands']],
} as const

const limit = {
  summary: 'change how far a standing may fall or rise',
  about:
    'Sets the floor, the ceiling, or both. The new limits hold for what is recorded from now on; nothing that was recorded ' +
    'changes. Write --floor=-20:00 or --floor -20:00.',
  examples: [
    ['hourbridge account limit tomos --floor -10:00', 'Tomos may receive ten hours before giving some'],
    [
      'hourbridge account limit litter-pick --floor -500:00 --ceiling 0:00',
      'a larger allowance for an agency',
    ],
  ],
} as const

/** `hourbridge account` */
export function addAccount(program: Command): void {
  const parent = addCommand(program, 'account', group)
  const opening = addCommand(parent, 'open', open).argument('<names...>', 'a short name for each account')
  opening.addOption(
    new Option('--kind <kind>', 'what the account stands for').choices(kinds).default('member'),
  )
  opening.option('--agency <name>', 'for a project: its agency')
  opening.addOption(new Option('--tag <tag>', 'for a venue: whose it is').choices(['corporate', 'community']))
  onCall(withLimits(opening), 'bank', openAccounts)

  const listing = addCommand(parent, 'list', list)
  listing.addOption(
    new Option('--kind <kind>', 'only accounts of this kind').choices([...kinds, 'partner', 'system']),
  )
  onCall(listing, 'bank', listAccounts)

  onCall(addCommand(parent, 'show', show).argument('<name>', 'name or identifier'), 'bank', showAccount)

  const limiting = addCommand(parent, 'limit', limit).argument('<name>', 'name or identifier')
  onCall(withLimits(limiting), 'bank', limitAccount)
}

function withLimits(command: Command): Command {
  return command
    .option('--floor <hours>', 'lowest standing, as in -20:00')
    .option('--ceiling <hours>', 'highest standing, as in 100:00')
}

function limitsOf(options: Options): AccountChange {
  const floor = options.text('floor')
  const ceiling = options.text('ceiling')
  return {
    ...(floor !== undefined && { floor: orUsage(floor, '--floor', parseBalance(floor)) }),
    ...(ceiling !== undefined && { ceiling: orUsage(ceiling, '--ceiling', parseBalance(ceiling)) }),
  }
}

function accountPath(name: string): string {
  return `/accounts/${encodeURIComponent(accountName(name, 'the name', false))}`
}

async function openAccounts({ options, words, out }: Call): Promise<void> {
  const limits = limitsOf(options)
  const agency = options.text('agency')
  const tag = options.text('tag')
  const bodies = words(0).map((text) => {
    const name = shortName(text, 'the account')
    const body = {
      name,
      kind: options.text('kind'),
      ...limits,
      ...(agency !== undefined && { agency }),
      ...(tag !== undefined && { tag }),
    }
    if (validateAccountCreate(body)) return body
    throw usage(
      `"${name}" cannot be a short name here.`,
      'Use lower-case letters, digits, dots and hyphens, as in mair or t.rees.',
    )
  })
  const client = await connect(options)
  for (const body of bodies) {
    const account = await openAccount(client, body)
    out.result(account, () => [
      `✓ ${nameOf(account)} is a ${account.kind}. Standing ${standingWords(account)}`,
    ])
  }
  client.close()
}

/** Opening is not harmless to repeat by itself, so a lost answer is cleared up by looking. */
async function openAccount(client: Client, body: AccountCreate): Promise<AccountView> {
  return client.post(
    '/accounts',
    validateAccountView,
    body,
    `See whether it is there: hourbridge account show ${body.name ?? ''}`,
  )
}

async function listAccounts({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const rows: string[][] = []
  for await (const account of allAccounts(client, options.text('kind'))) {
    if (out.json) out.line(JSON.stringify(account))
    else
      rows.push([
        nameOf(account),
        account.kind,
        hoursText(account.balance),
        hoursText(account.floor),
        hoursText(account.ceiling),
      ])
  }
  client.close()
  if (out.json) return
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  if (rows.length === 0) return out.line('There are no accounts yet. Open one: hourbridge account open NAME')
  const table = { head: ['Name', 'Kind', 'Standing', 'Floor', 'Ceiling'], right: [2, 3, 4], rows }
  for (const line of await out.table(table)) out.line(line)
}

/** All accounts, page by page; those of partner banks and of the system only if asked for by kind. */
async function* allAccounts(client: Client, kind: string | undefined): AsyncIterable<AccountView> {
  let after = ''
  do {
    const query = new URLSearchParams({
      limit: '1000',
      ...(after !== '' && { after }),
      ...(kind !== undefined && { kind }),
    })
    const page = await client.get(`/accounts?${query.toString()}`, validateAccountList)
    for (const account of page.accounts) {
      if (kind !== undefined || (account.kind !== 'partner' && account.kind !== 'system')) yield account
    }
    after = page.next ?? ''
  } while (after !== '')
}

async function showAccount({ options, argument, out }: Call): Promise<void> {
  const client = await connect(options)
  const account = await client.get(accountPath(argument(0) ?? ''), validateAccountView)
  client.close()
  out.result(account, () => [
    `${nameOf(account)} (${account.kind})`,
    `  Standing: ${standingWords(account)}`,
    ...(account.reserved > 0 ? [`  On its way to partner banks: ${hoursText(account.reserved)}`] : []),
    ...(account.expected > 0 ? [`  Expected from partner banks: ${hoursText(account.expected)}`] : []),
    `  Identifier: ${account.account}`,
  ])
}

async function limitAccount({ options, argument, out }: Call): Promise<void> {
  const change = limitsOf(options)
  if (change.floor === undefined && change.ceiling === undefined) {
    throw usage('There is no limit to set.', 'Add --floor, --ceiling, or both.')
  }
  const client = await connect(options)
  const account = await client.patch(accountPath(argument(0) ?? ''), validateAccountView, change)
  client.close()
  out.result(account, () => [`✓ ${nameOf(account)}: standing ${standingWords(account)}`])
}
