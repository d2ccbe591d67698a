import type { Command } from 'commander'
import { addCommand, onCall } from '../command.ts'
import { usage } from '../stop.ts'

const lesson = {
  summary: 'three banks on this computer play a story',
  about:
    'Starts two neighbourhood timebanks and an agency as three processes with their own folders and keys, lets them sign agreements, ' +
    'and plays a story: a young man earns two credits at a litter pick, a piano teacher of one bank teaches him, and a gardener ' +
    'of the other bank digs her garden, so that credits cross two borders. Then every ledger is verified and both sides of ' +
    'every border are compared. At the end one bank becomes a made-up town with a year behind it, and ways to sign in to ' +
    'its pages are shown. The banks keep running until Ctrl-C, so that you can try things.',
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
    .option('--members <number>', 'of the town that one bank becomes at the end; 0 for none')
    .option('--keep <dir>', 'keep the data folders in this folder')
  onCall(command, 'nothing', async ({ options, out }) => {
    const { runDemo } = await import('../demo/run.ts')
    const exit = options.flag('exit')
    const text = options.text('members') ?? (exit ? '0' : '240')
    const members = Number(text)
    if (!/^\d{1,4}$/.test(text) || (members > 0 && members < 15) || members > 900)
      throw usage(
        `--members: "${text}" is no size for a town.`,
        'Give a number from 15 to 900, or 0 for none.',
      )
    await runDemo(out, { exit, keep: options.text('keep'), members })
  })
}
