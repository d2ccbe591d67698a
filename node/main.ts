#!/usr/bin/env node
/**
 * The bank's own program: `init`, `run`, `keys`, `fsck`. The command line of people is `hourbridge`, which starts this one.
 * stdout carries JSON only, one object a line; logs go to stderr.
 */
import './compat.ts'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fsck } from './fsck.ts'
import { keysCommand } from './keys-command.ts'
import { initCommand } from './init-command.ts'

/** Exit codes: 0 fine, 1 refused or not verified, 2 usage, 3 cannot be read, 4 in use or there already, 5 damaged, 6 storage failed. */
const usageExit = 2

/** The version in package.json, which lies two folders above the compiled file. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { version: found } = JSON.parse(text) as { version: string }
  return found
}

async function main(argv: readonly string[]): Promise<number> {
  const [command, ...args] = argv
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: command === 'keys',
    options: {
      data: { type: 'string' },
      title: { type: 'string' },
      'http-host': { type: 'string' },
      'http-port': { type: 'string' },
      listen: { type: 'string', multiple: true },
      'max-hours': { type: 'string' },
      'max-age-days': { type: 'string' },
      export: { type: 'string' },
      json: { type: 'boolean' },
      'sheets-fd': { type: 'string' },
      'new-sheets': { type: 'boolean' },
      lost: { type: 'boolean' },
      unheard: { type: 'boolean' },
      restored: { type: 'boolean' },
    },
  })
  if (command === 'init' && values.data !== undefined) return initCommand(values.data, values)
  if (command === 'run' && values.data !== undefined) {
    // Only a running bank needs libp2p and Fastify, which take most of a second to load.
    const { runCommand } = await import('./run-command.ts')
    return runCommand(values.data, version(), values.restored)
  }
  if (command === 'keys' && values.data !== undefined)
    return keysCommand(values.data, positionals[0] ?? 'show', values)
  const log = values.data ?? values.export
  if (command === 'fsck' && log !== undefined)
    return fsck(log, values.data === undefined ? 'export' : 'folder')
  process.stderr.write(
    'usage: hourbridge-node init|run|fsck --data DIR, keys show|rotate|transport|retire --data DIR, or fsck --export FILE\n',
  )
  return usageExit
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  // What was opened before it failed, as the ledger or a socket, must not keep the process alive.
  process.exit(cause instanceof TypeError && 'code' in cause ? usageExit : 1)
}
