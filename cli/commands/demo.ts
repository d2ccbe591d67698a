import type { Command } from 'commander'
import { addCommand, onCall } from '../command.ts'

const lesson = {
  summary: 'three banks on this computer play a story',
  about:
    'Starts two neighbourhood timebanks and an agency as three processes with their own folders and keys, lets them sign agreements, ' +
    'and plays a story: a young man earns two credits at a litter pick, a piano teacher of one bank teaches him, and a gardener ' +
    'of the other bank digs her garden, so that credits cross two borders. Then every ledger is verified and both sides of ' +
    'every border are compared. The banks keep running until Ctrl-C, so that you can try things.',
  examples: [
    ['hourbridge demo', 'plays, then keeps the banks running'],
    ['hourbridge demo --exit', 'ends by itself; the last line is one JSON object'],
    ['hourbridge demo --exit --keep story', 'keeps the three data folders in ./story'],
  ],
} as const

/** `hourbridge demo` */
export function addDemo(program: Command): void {
  const command = addCommand(program, 'demo', lesson)
    .option('--exit', 'end when the story is over')
    .option('--keep <dir>', 'keep the data folders in this folder')
  onCall(command, 'nothing', async ({ options, out }) => {
    const { runDemo } = await import('../demo/run.ts')
    await runDemo(out, { exit: options.flag('exit'), keep: options.text('keep') })
  })
}
