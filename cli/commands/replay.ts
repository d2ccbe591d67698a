import { Option, type Command } from 'commander'
import { addCommand, onCall, type Call } from '../command.ts'
import { usage } from '../stop.ts'

const lesson = {
  summary: 'replay what real timebanks recorded',
  about:
    'Starts the most active timebanks of a data set as processes of their own, opens as many accounts as each had members, and records ' +
    "each day's real change in exchanges and hours, spread over members by a seeded chance. Where a total fell, exchanges are " +
    'taken back. Some of the help crosses between banks; such an exchange counts for the bank of the person who received it. In the end ' +
    'every ledger is verified from its export, and the hours in the ledgers must equal the data exactly. Without --data a made-up data set is used.',
  examples: [
    ['hourbridge replay --banks 3 --days 10 --exit', 'a quick look at made-up data'],
    [
      'hourbridge replay --data ../shared/data/timebanks-2019 --banks 8 --days 120 --exit',
      'eight real timebanks, four months',
    ],
    [
      'hourbridge replay --scale 100 --exit',
      'every exchange a hundred times, to see what the machine can do',
    ],
    [
      'hourbridge replay --kills 20 --exit',
      'kills bank processes at random moments; the result must be the same',
    ],
  ],
} as const

/** `hourbridge replay` */
export function addReplay(program: Command): void {
  const command = addCommand(program, 'replay', lesson)
    .option('--data <dir>', 'folder with banks.csv and daily.csv, or "sample" (default: sample)')
    .option('--banks <count>', 'how many timebanks, the most active first (default: 8)')
    .option('--days <count>', 'how many daily changes, from the first day on (default: 120)')
    .option('--scale <count>', 'record every exchange this many times (default: 1)')
    .option('--share <share>', 'share of exchanges between banks, from 0 to 1 (default: 0.1)')
    .option('--seed <number>', 'seed of every choice (default: 1)')
    .option('--kills <count>', 'kill this many bank processes on the way (default: 0)')
    .option('--keep <dir>', 'keep the data folders in this folder')
    .option('--exit', 'end when all is verified')
  const by = new Option('--by <way>', 'which bank the help comes from: near ones more often, or any')
  command.addOption(by.choices(['distance', 'random']).default('distance'))
  onCall(command, 'nothing', replay)
}

async function replay({ options, out }: Call): Promise<void> {
  const share = Number(options.text('share') ?? '0.1')
  if (!(share >= 0 && share <= 1))
    throw usage('--share: not possible.', 'Give a share from 0 to 1, as in 0.1.')
  const { runReplay } = await import('../replay/run.ts')
  await runReplay(out, {
    data: options.text('data') ?? 'sample',
    banks: options.count('banks', 1, 200, 8),
    days: options.count('days', 1, 10_000, 120),
    scale: options.count('scale', 1, 100_000, 1),
    share,
    by: options.text('by') === 'random' ? 'random' : 'distance',
    seed: options.count('seed', 0, Number.MAX_SAFE_INTEGER, 1),
    kills: options.count('kills', 0, 10_000, 0),
    keep: options.text('keep'),
    exit: options.flag('exit'),
  })
}
