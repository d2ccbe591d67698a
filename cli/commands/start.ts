import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import {
  linesOf,
  nodeExit,
  objectIn,
  spawnNode,
  stopOf,
  untilEnded,
  type Finished,
} from '../banks/node-program.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import type { Out } from '../output.ts'
import { dataFolder, readNodeFile } from '../settings.ts'

const lesson = {
  summary: 'run the timebank until Ctrl-C',
  about:
    'Opens the ledger, checks it, and runs the bank: for this program and others on this computer, and for partner banks. It stays ' +
    'in the foreground; Ctrl-C stops it cleanly. Pull the plug at any time: what was acknowledged is on disk, and the ' +
    'bank catches up with its partners when it starts again. With --json the first line on stdout says where it listens.',
  examples: [
    ['hourbridge start', 'runs the bank in your user folder'],
    ['hourbridge start --restored', 'an old copy was brought back over the folder'],
    ['hourbridge start --data hilltop --log', 'another folder, with every line of its log on stderr'],
  ],
} as const

/** `hourbridge start` */
export function addStart(program: Command): void {
  const command = addCommand(program, 'start', lesson).option(
    '--log',
    'show the whole log, not only warnings',
  )
  command.option('--restored', 'this is an old copy: ask partner banks first what it lacks')
  onCall(command, 'folder', start)
}

/** A bank that was killed a moment ago may still hold its folder this long. */
const leavingMilliseconds = 5_000

async function start({ options, out }: Call): Promise<void> {
  const folder = await dataFolder(options)
  const quiet = process.stderr.isTTY && !options.flag('log')
  const until = Date.now() + leavingMilliseconds
  for (;;) {
    const { errors, ...ended } = await run(folder, out, quiet, options.flag('restored'))
    const { code } = ended
    if (code === 0) return
    if (code === nodeExit.inUse && Date.now() < until && !(await answers(folder))) await sleep(200)
    else throw stopOf({ ...ended, errors: quiet ? errors : '' }, `The bank in ${folder}`)
  }
}

/** Runs the node to its end; our signals to stop become its own. */
async function run(folder: string, out: Out, quiet: boolean, restored: boolean): Promise<Finished> {
  const child = spawnNode(
    ['run', '--data', folder, ...(restored ? ['--restored'] : [])],
    ['pipe', 'pipe', quiet ? 'pipe' : 'inherit'],
  )
  const stop = (): void => void child.kill('SIGTERM')
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  const said = linesOf(child.stdout, (line) => greet(line, folder, out))
  const errors = linesOf(child.stderr, (line) => warn(line, out))
  const ended = await untilEnded(child)
  for (const signal of signals) process.off(signal, stop)
  return {
    ...ended,
    answer: said.map(objectIn).findLast((one) => one?.['ready'] === false),
    errors: errors.slice(-3).join('\n'),
  }
}

function greet(line: string, folder: string, out: Out): void {
  const said = objectIn(line)
  if (said?.['ready'] !== true) return
  const addrs = Array.isArray(said['addrs']) ? said['addrs'].map(String) : []
  out.result(said, () => [
    `${String(said['title'])} runs. Ctrl-C stops it.`,
    `  Address:        ${String(said['pages'])}`,
    ...(typeof said['setUp'] === 'string' ? [`  Set it up here: ${said['setUp']}`] : []),
    ...addrs.map((addr) => `  Partner banks:  ${addr}`),
    `  Data folder:    ${folder}`,
  ])
}

/** Of the node's log, people on a terminal see only what needs them. */
function warn(line: string, out: Out): void {
  const entry = objectIn(line)
  if (entry === undefined) return out.note(line)
  const level = entry['level']
  if (typeof level !== 'number' || level < 40) return
  const code = typeof entry['code'] === 'string' ? ` (${entry['code']})` : ''
  out.note(`${out.errorColors.yellow('!')} ${String(entry['msg'])}${code}`)
}

async function answers(folder: string): Promise<boolean> {
  const node = await readNodeFile(folder)
  if (node === undefined) return false
  const { Client } = await import('../client.ts')
  const client = new Client({ url: node.http, token: '' })
  try {
    return await client.isReady()
  } finally {
    client.close()
  }
}
