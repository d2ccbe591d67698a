import type { Command } from 'commander'
import type { NodeStatus, RestoreView } from '../../protocol/generated/types.ts'
import { validateLiveEvent, validateNodeStatus } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { hoursText } from '../hours.ts'
import { dayText, owedWords } from '../words.ts'
import { connect } from '../settings.ts'
import { waitWords } from './restore.ts'
import type { Client } from '../client.ts'
import type { Out } from '../output.ts'
import { unreachable } from '../stop.ts'

const lesson = {
  summary: 'how the timebank is: members, exchanges, partners',
  about:
    'Shows whether the bank runs, how much it has recorded, and how many partner banks are reachable. All balances of a ' +
    'timebank always sum to 0:00, since nothing is ever minted: what one gave, another received. With --watch it stays and shows ' +
    'each change of a standing as it happens.',
  examples: [
    ['hourbridge status', 'one look'],
    ['hourbridge status --json', 'the same for a program'],
    ['hourbridge status --watch', 'stays, and shows what is recorded from now on'],
  ],
} as const

/** Why a restored bank records nothing: in the same words as `restore status`, which says more. */
function quarantineWarning(restore: RestoreView): string[] {
  const [first = '', ...more] = waitWords(restore)
  return [
    restore.reason === 'two-copies' ? `  !! ${first}` : `  !! This bank was restored from a copy. ${first}`,
    ...more.map((line) => `   ${line}`),
    '     Who has answered: hourbridge restore status',
  ]
}

const frozenWarning = [
  '  !! Partner banks know entries of this bank that are missing here: what is with them is frozen.',
  '     They are asked for them; see hourbridge restore status. If it stays so, call them.',
]

/** `hourbridge status` */
export function addStatus(program: Command): void {
  const command = addCommand(program, 'status', lesson).option('--watch', 'stay, and show what happens')
  onCall(command, 'bank', status)
}

async function status({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const now = await client.get('/status', validateNodeStatus)
  out.result(now, () => [
    `${now.title} runs (version ${now.version}, ${now.protocol})`,
    ...(now.ended === undefined
      ? []
      : [`  !! This bank ended on ${dayText(now.ended)}. Nothing new begins; what is open is settled.`]),
    `  Bank id:        ${now.bank}`,
    `  Accounts:       ${now.accounts}`,
    `  Exchanges:      ${now.exchanges} here, ${now.transfers} with partner banks (${now.waiting} not decided yet)`,
    `  Partner banks:  ${now.partners}, of which ${now.partnersUp} reachable`,
    `  Ledger:         ${now.entries} entries; all balances sum to ${hoursText(now.sum)}`,
    ...restoreWarning(now),
    `  Witnessed:      ${witnessedWords(now)}`,
    ...now.addrs.map((addr) => `  Listens at:     ${addr}/p2p/${now.peer}`),
  ])
  if (options.flag('watch')) await watch(client, out)
  client.close()
}

function restoreWarning({ restore, frozen }: NodeStatus): string[] {
  if (restore?.quarantined === true) return quarantineWarning(restore)
  return frozen > 0 ? frozenWarning : []
}

function witnessedWords({ witnessed }: NodeStatus): string {
  if (witnessed === undefined) return 'not by any partner yet'
  const { size, by } = witnessed
  return `up to ${size} entries, by ${by} ${by === 1 ? 'partner' : 'partners'} on ${dayText(witnessed.at)}`
}

/** Shows events until the connection ends. */
async function watch(client: Client, out: Out): Promise<void> {
  const { WebSocket } = await import('ws')
  const url = `${client.url.replace(/^http/, 'ws')}/api/v1/events`
  const socket = new WebSocket(url, { headers: client.authorization() })
  await new Promise<void>((resolve, reject) => {
    socket.on('message', (data: Buffer) => showEvent(data.toString('utf8'), out))
    socket.on('close', () => resolve())
    socket.on('error', (cause) =>
      reject(unreachable(`The events of ${client.url} ended: ${cause.message}.`, 'Start again.')),
    )
  })
}

function showEvent(text: string, out: Out): void {
  const event: unknown = JSON.parse(text)
  if (!validateLiveEvent(event)) return
  out.result(event, () => {
    if (event.t === 'hello') return `Watching from entry ${event.entries} on; Ctrl-C ends it.`
    if (event.t === 'partner') return `${event.bank}: ${owedWords(event.position)}`
    if (event.t === 'evidence')
      return `${event.bank} contradicted itself (${event.kind}) and is suspended: hourbridge evidence show ${event.evidence}`
    const way = event.seconds > 0 ? 'gave' : 'received'
    return `${event.account} ${way} ${hoursText(Math.abs(event.seconds))}, stands at ${hoursText(event.balance)}`
  })
}
