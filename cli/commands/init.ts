import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { addCommand, onCall, type Call } from '../command.ts'
import { askText } from '../confirm.ts'
import { dataFolder } from '../settings.ts'

const lesson = {
  summary: 'found a new timebank in a folder on this computer',
  about:
    'Founds a timebank: a data folder with its keys, its empty ledger, an access token for the admin, and recovery ' +
    'sheets. Print each sheet, give it to a different person and delete the file: any two of them ' +
    'replace lost or stolen keys (hourbridge keys). Back up the whole folder too. Nothing is shared with anybody until you accept an invite.',
  examples: [
    ['hourbridge init --title "Riverside Timebank"', 'founds it in your user folder'],
    [
      'hourbridge init --title "Hilltop" --data hilltop --http-port 7520 --listen /ip4/0.0.0.0/tcp/7521',
      'a second bank on the same computer, with its own folder and ports',
    ],
  ],
} as const

/** `hourbridge init` */
export function addInit(program: Command): void {
  const command = addCommand(program, 'init', lesson)
    .option('--title <title>', 'how the bank calls itself, as partner banks will see it')
    .option('--http-host <host>', 'address for this program and others (default: this computer only)')
    .option('--http-port <port>', 'its port, 0 for any free one')
    .option('--listen <multiaddr>', 'where partner banks reach it; may be given again', collect)
    .option('--max-hours <hours>', 'house rule: most hours of one exchange')
    .option('--max-age-days <days>', 'house rule: oldest day that may still be recorded')
  onCall(command, 'folder', init)
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/** The folder of the user's own programs may not be there on a new computer; a folder named by people must be. */
async function makeUserFolder(options: Call['options'], folder: string): Promise<void> {
  if (options.text('data') === undefined && (process.env['HOURBRIDGE_DATA'] ?? '') === '')
    await mkdir(dirname(folder), { recursive: true })
}

async function init({ options, out }: Call): Promise<void> {
  const { runNode, stopOf } = await import('../banks/node-program.ts')
  const folder = await dataFolder(options)
  await makeUserFolder(options, folder)
  const title =
    options.text('title') ?? (await askText('How is the timebank called?', '--title', 'Riverside Timebank'))
  const numbers = [
    ['--http-port', 'httpPort', 65_535],
    ['--max-hours', 'maxHours', 1_000_000_000],
    ['--max-age-days', 'maxAgeDays', 36_600],
  ] as const
  const given = numbers
    .filter(([, name]) => options.text(name) !== undefined)
    .flatMap(([flag, name, most]) => [
      flag,
      String(options.count(name, flag === '--http-port' ? 0 : 1, most, 0)),
    ])
  const host = options.text('httpHost')
  const listen = options.texts('listen').flatMap((one) => ['--listen', one])
  const where = [...(host === undefined ? [] : ['--http-host', host]), ...listen]
  const made = await runNode(['init', '--data', folder, '--title', title, ...where, ...given])
  if (made.code !== 0 || made.answer === undefined) throw stopOf(made, 'Founding the bank')
  const recovery = made.answer['recovery']
  const sheets = Array.isArray(recovery) ? recovery.map((path) => `    ${String(path)}`) : []
  out.result(made.answer, () => [
    `✓ ${title} is founded in ${folder}`,
    `  Bank id: ${String(made.answer?.['bank'])}`,
    '  Recovery sheets: print each, give it to a different person, then delete the file:',
    ...sheets,
    `  Next: hourbridge start${options.text('data') === undefined ? '' : ` --data ${folder}`}`,
  ])
}
