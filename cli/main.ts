#!/usr/bin/env node
/** `hourbridge`: the command line of people. It speaks HTTP to a bank's node and shares no code with it but `protocol/`. */
import { readFileSync } from 'node:fs'

/** The version in package.json, which lies two folders above the compiled file. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const found =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  return String(found)
}

/** A reader that went away, as `head` does, is no error: there is only nobody left to tell. */
function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EPIPE') throw cause
      process.exit(0)
    })
  }
}

async function main(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version()}\n`)
    return
  }
  // What only asks for the version need not wait for the rest to load.
  const { runProgram } = await import('./program.ts')
  await runProgram(argv, version())
}

tolerateClosedPipes()
await main(process.argv.slice(2))
