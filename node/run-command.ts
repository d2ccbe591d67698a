import type { AddressInfo } from 'node:net'
import { buildApp } from './http/app.ts'
import { damageAdvice, damageWords } from './damage-words.ts'
import { removeRunning, writeRunning } from './folder.ts'
import { cannotListen } from './net/listen-words.ts'
import { startNode, type RunningNode, type StartFault } from './node.ts'
import { pagesAddress } from './pages-address.ts'

/** Exit code 1 or 3; what is listed neither here nor by `in-use` is damage. */
const adviceOf: Partial<Record<StartFault['code'], string>> = {
  'in-use': 'Stop it first with Ctrl-C where it was started, or use it as it runs: hourbridge status.',
  'no-folder': 'Name its folder with --data, or make a bank first: hourbridge init.',
  founding:
    'Give the same `hourbridge init` again: it clears away what was begun, of which nothing was in use.',
  incomplete:
    'Restore what is missing from your backup of this folder. If it is keys.json alone, and in no backup: `hourbridge keys rotate` makes new keys with the recovery sheets. Do not run `hourbridge init`: it would make another bank, with other keys.',
  'no-ledger': 'Restore the folder `ledger` from your backup of the data folder.',
  'bad-config': 'Correct the file, or restore it from your backup of the data folder.',
  'bad-keys': 'Restore the file from your backup of the data folder.',
  'wrong-keys':
    'Restore keys.json from your backup, or make new keys with the recovery sheets: hourbridge keys rotate.',
  'cannot-listen':
    'Stop the program that has it, or choose another address for partner banks: "listen" under "net" in config.json.',
  io: 'Check the folder, who may write to it, and the disk.',
}

/** Exit code 3: files of the folder are missing, or cannot be read. */
const unreadable: ReadonlySet<StartFault['code']> = new Set<StartFault['code']>([
  ...(['no-folder', 'incomplete', 'no-ledger', 'bad-config', 'bad-keys', 'wrong-keys', 'io'] as const),
])

/** Longest time for a clean shutdown; then the process ends anyway, which loses nothing that was acknowledged. */
const stopMilliseconds = 8_000

/** Runs a bank in the foreground until SIGTERM or SIGINT. Resolves with the exit code. */
export async function runCommand(dir: string, version: string, restored = false): Promise<number> {
  const failed = (cause: unknown): void => {
    // Nothing may be acknowledged after a failed write, so there is nothing left to do in this process.
    process.stderr.write(
      `${JSON.stringify({ level: 60, msg: 'the disk refused a write', cause: String(cause) })}\n`,
    )
    process.exit(6)
  }
  const started = await startNode(dir, version, failed, restored)
  if (!started.ok) {
    const { code, detail } = started.error
    const index = 'index' in started.error ? { index: started.error.index } : {}
    const advice = adviceOf[code]
    const title = advice === undefined ? damageWords(dir, started.error) : detail
    process.stdout.write(
      `${JSON.stringify({ ready: false, code, ...index, title, todo: advice ?? damageAdvice })}\n`,
    )
    if (code === 'in-use') return 4
    if (unreadable.has(code)) return 3
    return advice === undefined ? 5 : 1
  }
  return serve(dir, started.value, version)
}

async function serve(dir: string, node: RunningNode, version: string): Promise<number> {
  const { api, desk, web, tokens, logger, config, bank, addrs } = node
  const { strangersPerMinute, trustedProxies } = config.http
  const limits = {
    ...(strangersPerMinute !== undefined && { strangersPerMinute }),
    ...(trustedProxies && { trustedProxies }),
  }
  const app = buildApp({ api, desk, web, tokens, logger, version, limits })
  const stopped = untilSignal()
  try {
    await app.listen({ host: config.http.host, port: config.http.port })
  } catch (cause) {
    // Everything else is open by now and would keep the process alive, deaf to signals.
    await app.close()
    await node.stop()
    const title = cannotListen(config.http, cause)
    const todo =
      'Stop the program that has it, or choose another port for programs: "port" under "http" in config.json.'
    process.stdout.write(`${JSON.stringify({ ready: false, code: 'cannot-listen', title, todo })}\n`)
    return 1
  }
  const { port } = app.server.address() as AddressInfo
  const host = config.http.host.includes(':') ? `[${config.http.host}]` : config.http.host
  const setUp = await desk.logins.setUpLink()
  const pages = pagesAddress(config, port)
  const ready = { bank, title: config.title, http: `http://${host}:${port}`, addrs, pid: process.pid }
  await writeRunning(dir, ready)
  // Only on the terminal of whoever starts the bank: in no file, since it makes its reader an admin.
  const first = setUp === undefined ? {} : { setUp: `${pages}${setUp}` }
  process.stdout.write(`${JSON.stringify({ ready: true, ...ready, pages, ...first })}\n`)
  await stopped
  const late = setTimeout(() => process.exit(0), stopMilliseconds)
  late.unref()
  await removeRunning(dir)
  await app.close()
  await node.stop()
  return 0
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
}
