import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { exportTo, isInUse, verifyLog, type Verified } from '../banks/verify.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { grouped, Progress } from '../progress.ts'
import { connect, dataFolder, readNodeFile } from '../settings.ts'
import { unreachable } from '../stop.ts'
import { owedWords } from '../words.ts'

const lesson = {
  summary: 'check the whole ledger again, from its first entry',
  about:
    'Trusts nothing: reads the log from its first entry and works everything out again. Every signature, the chain of every lane ' +
    'with a partner, the tree and its checkpoints, every limit at the moment it applied, and that all balances sum to zero. ' +
    'Anybody can do this with an exported log, without access to the bank. If the bank runs, its export is checked.',
  examples: [
    ['hourbridge verify', 'the bank in your user folder, running or not'],
    ['hourbridge verify --data hilltop', 'another folder'],
    ['hourbridge verify --export hilltop.jsonl', 'a log that somebody exported'],
  ],
} as const

/** `hourbridge verify` */
export function addVerify(program: Command): void {
  const command = addCommand(program, 'verify', lesson).option('--export <file>', 'an exported log instead')
  onCall(command, 'bank', verify)
}

async function verify(call: Call): Promise<void> {
  const { options, out } = call
  const file = options.text('export')
  const progress = new Progress(out, 'verifying')
  const verified =
    file === undefined
      ? await verifyBank(call, progress)
      : await verifyLog(['--export', resolve(file)], progress)
  out.result({ ok: true, ...verified }, () => words(verified))
}

/** A folder that another process has open is verified by what that process exports. */
async function verifyBank({ options, out }: Call, progress: Progress): Promise<Verified> {
  if (options.text('url') !== undefined) return verifyRunning(options, progress)
  const folder = await dataFolder(options)
  try {
    return await verifyLog(['--data', folder], progress)
  } catch (cause) {
    if (!isInUse(cause)) throw cause
    if ((await readNodeFile(folder)) === undefined) {
      throw unreachable(
        `The bank in ${folder} runs, but its file node.json, which says where, is gone.`,
        'Stop it with Ctrl-C where it was started and start it again, or name its address with --url.',
      )
    }
    out.note('The bank is running, so what it exports is verified.')
    return verifyRunning(options, progress)
  }
}

async function verifyRunning(options: Call['options'], progress: Progress): Promise<Verified> {
  const client = await connect(options)
  const folder = await mkdtemp(join(tmpdir(), 'hourbridge-verify-'))
  try {
    const path = join(folder, 'log.jsonl')
    await exportTo(client, path, 0, progress)
    return await verifyLog(['--export', path], progress)
  } finally {
    client.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function words(verified: Verified): string[] {
  const { entries, accounts, bankSignatures, memberSignatures, partners, seconds, entriesPerSecond } =
    verified
  return [
    `✓ Verified ${grouped(entries)} entries of ${grouped(accounts)} accounts in ${seconds} s (${grouped(Math.round(entriesPerSecond))} a second)`,
    `  Bank:        ${verified.bank}`,
    `  Signatures:  ${grouped(bankSignatures)} by banks, ${grouped(memberSignatures)} by members; all fit`,
    '  Balances:    sum to 0:00',
    ...partners.map((one) => `  Partner:     ${one.bank}: ${owedWords(one.position)}`),
    `  Root:        ${verified.root}`,
    verified.complete
      ? '  End:         nothing is cut off, as the head file beside the ledger shows'
      : `  End:         entry ${grouped(entries - 1)}; whether more came after it, this alone cannot tell`,
  ]
}
