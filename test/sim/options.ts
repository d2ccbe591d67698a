/** What the simulator is told on its command line, and what it says of itself when it is asked or told wrongly. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { canary, plants } from './plants.ts'
import { allExtras } from './terms.ts'

const options = {
  seeds: { type: 'string', default: '100' },
  from: { type: 'string', default: '1' },
  jobs: { type: 'string', default: '2' },
  plant: { type: 'string' },
  with: { type: 'string' },
  plants: { type: 'boolean', default: false },
  story: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options']

/** How a run is asked for. */
export interface SimOptions {
  readonly count: number
  readonly from: number
  readonly jobs: number
  readonly plant: string | undefined
  readonly with: string | undefined
  readonly plants: boolean
  readonly story: boolean
}

const usage = `npm run sim -- [options]

  --seeds N       how many seeds, after those that ever failed (100)
  --from S        the first of them (1)
  --jobs N        processes at a time (2)
  --with NAME     only seeds with ${allExtras.join(', ')}
  --story         write down all that happens with the seed --from
  --plant NAME    plant a bug, which some seed must find
  --plants        all planted bugs in turn, each to be found within N seeds; they are
${[canary, ...plants].map(({ name }) => `                    ${name}`).join('\n')}`

/** What is wrong with the options, in words; undefined if nothing is. */
function faultOf({ count, from, jobs, ...named }: SimOptions): string | undefined {
  if (![count, from, jobs].every((one) => Number.isSafeInteger(one) && one >= 0) || jobs === 0)
    return '--seeds and --from are whole numbers, --jobs one above zero'
  if (named.plant !== undefined && ![canary, ...plants].some(({ name }) => name === named.plant))
    return `no bug is called "${named.plant}"; "npm run sim -- --help" lists all`
  if (named.with !== undefined && !allExtras.some((extra) => extra === named.with))
    return `--with is one of ${allExtras.join(', ')}`
  return undefined
}

function complain(words: string): never {
  console.error(words)
  process.exit(2)
}

/** Reads the command line. Ends the process with what is wrong, or with all options if they were asked for. */
export function readOptions(args: readonly string[]): SimOptions {
  try {
    const { values } = parseArgs({ args: [...args], options })
    if (values.help) {
      console.log(usage)
      process.exit(0)
    }
    const { seeds, from, jobs, plant, with: extra, plants: all, story } = values
    const numbers = { count: Number(seeds), from: Number(from), jobs: Number(jobs) }
    const read: SimOptions = { ...numbers, plant, with: extra, plants: all, story }
    const fault = faultOf(read)
    return fault === undefined ? read : complain(fault)
  } catch (cause) {
    return complain(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`)
  }
}
