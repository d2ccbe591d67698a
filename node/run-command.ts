import type { AddressInfo } from 'node:net'
import { buildApp } from './http/app.ts'
import { removeRunning, writeRunning } from './folder.ts'
import { startNode, type RunningNode, type StartFault } from './node.ts'

const exitOf: Partial<Record<StartFault['code'], number>> = {
  'in-use': 4,
  'no-folder': 1,
  'no-ledger': 1,
  'bad-config': 1,
  'cannot-listen': 1,
  io: 1,
}

/** What to do about a bank that does not start. Everything not listed here is damage. */
const adviceOf: Partial<Record<StartFault['code'], string>> = {
  'in-use': 'Another process runs this bank. Stop it first.',
  'no-folder': 'Make a bank first: hourbridge init.',
  'no-ledger': 'The ledger folder is missing. Restore the data folder from a backup.',
  'bad-config': 'Correct config.json.',
  'cannot-listen':
    'Choose other addresses for partner banks ("net" in config.json), or stop the program that has these.',
  io: 'Check the folder, its rights and the disk.',
}

const damageAdvice =
  'Do not run this copy, and do not delete it. Bring back the newest backup of the whole data folder.'

/** Longest time for a clean shutdown; then the process ends anyway, which loses nothing that was acknowledged. */
const stopMilliseconds = 8_000

/** Runs a bank in the foreground until SIGTERM or SIGINT. Resolves with the exit code. */
export async function runCommand(dir: string, version: string): Promise<number> {
  const failed = (cause: unknown): void => {
    // Nothing may be acknowledged after a failed write, so there is nothing left to do in this process.
    process.stderr.write(
      `${JSON.stringify({ level: 60, msg: 'the disk refused a write', cause: String(cause) })}\n`,
    )
    process.exit(6)
  }
  const started = await startNode(dir, version, failed)
  if (!started.ok) {
    const { code, detail } = started.error
    const index = 'index' in started.error ? { index: started.error.index } : {}
    process.stdout.write(
      `${JSON.stringify({ ready: false, code, ...index, title: detail, todo: adviceOf[code] ?? damageAdvice })}\n`,
    )
    return exitOf[code] ?? 5
  }
  return serve(dir, started.value, version)
}

async function serve(dir: string, node: RunningNode, version: string): Promise<number> {
  const { api, tokens, logger, config, bank, addrs } = node
  const { strangersPerMinute } = config.http
  const limits = strangersPerMinute === undefined ? {} : { strangersPerMinute }
  const app = buildApp({ api, tokens, logger, version, limits })
  const stopped = untilSignal()
  try {
    await app.listen({ host: config.http.host, port: config.http.port })
  } catch (cause) {
    // Everything else is open by now and would keep the process alive, deaf to signals.
    await app.close()
    await node.stop()
    const title = cause instanceof Error ? cause.message : String(cause)
    const todo = 'Choose another HTTP port in config.json, or stop the program that has this one.'
    process.stdout.write(`${JSON.stringify({ ready: false, code: 'cannot-listen', title, todo })}\n`)
    return 1
  }
  const { port } = app.server.address() as AddressInfo
  const host = config.http.host.includes(':') ? `[${config.http.host}]` : config.http.host
  const ready = { bank, title: config.title, http: `http://${host}:${port}`, addrs, pid: process.pid }
  await writeRunning(dir, ready)
  process.stdout.write(`${JSON.stringify({ ready: true, ...ready })}\n`)
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
