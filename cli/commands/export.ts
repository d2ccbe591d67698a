import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { exportTo } from '../banks/verify.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { grouped, Progress } from '../progress.ts'
import { connect } from '../settings.ts'

const lesson = {
  summary: 'write the whole log as JSON lines',
  about:
    'Writes the log of the running bank, entry by entry, with the signed checkpoints. It holds no names and nothing personal. ' +
    'Anybody who has the file can check it with `hourbridge verify --export`, and nobody can change it unnoticed.',
  examples: [
    ['hourbridge export --out hilltop.jsonl', 'to a file'],
    ['hourbridge export --from 1000 | head', 'from the block that holds entry 1000, to stdout'],
  ],
} as const

/** `hourbridge export` */
export function addExport(program: Command): void {
  const command = addCommand(program, 'export', lesson)
    .option('--out <file>', 'file to write (default: stdout)')
    .option('--from <index>', 'first entry (default: 0)')
  onCall(command, 'bank', exportLog)
}

async function exportLog({ options, out }: Call): Promise<void> {
  const from = options.count('from', 0, Number.MAX_SAFE_INTEGER, 0)
  const client = await connect(options)
  const file = options.text('out')
  if (file === undefined) {
    await pipeline(await client.stream(`/log?from=${from}`), process.stdout, { end: false })
    client.close()
    return
  }
  const path = resolve(file)
  const bytes = await exportTo(client, path, from, new Progress(out, 'exporting'))
  client.close()
  out.result(
    { file: path, bytes },
    () => `✓ ${grouped(bytes)} bytes in ${path}. Check it: hourbridge verify --export ${file}`,
  )
}
