import type { NodeConfig } from '../protocol/generated/types.ts'
import { err, ok, type Result } from '../protocol/result.ts'
import { systemClock, systemEntropy } from './clock.ts'
import { configIn } from './config-words.ts'
import { init, type InitOptions } from './init.ts'

/** Command line of `init`. */
export interface InitArgs {
  readonly title?: string
  readonly 'http-host'?: string
  readonly 'http-port'?: string
  readonly listen?: string[]
  readonly 'max-hours'?: string
  readonly 'max-age-days'?: string
}

const hour = 3600

/** Members may owe 20 hours and save 200; an agency, which awards what it has not got, far more either way. */
const usualLimits: NodeConfig['limits'] = {
  member: { floor: -20 * hour, ceiling: 200 * hour },
  agency: { floor: -2000 * hour, ceiling: 2000 * hour },
  other: { floor: -100 * hour, ceiling: 1000 * hour },
}

function configOf(args: InitArgs): NodeConfig {
  return {
    title: args.title ?? 'Timebank',
    http: { host: args['http-host'] ?? '127.0.0.1', port: Number(args['http-port'] ?? 7420) },
    net: { listen: args.listen ?? ['/ip4/0.0.0.0/tcp/7421'] },
    limits: usualLimits,
    log: 'info',
  }
}

/** The house rules in the options, or one sentence: what must be what. */
function rulesOf(args: InitArgs): Result<NonNullable<InitOptions['rules']>, string> {
  const [hours, days] = [args['max-hours'], args['max-age-days']]
  const sound = (text: string | undefined, unit: number): boolean =>
    text === undefined || (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text) * unit))
  if (!sound(hours, hour)) return err('--max-hours must be a whole number of hours')
  if (!sound(days, 1)) return err('--max-age-days must be a whole number of days')
  return ok({
    ...(hours !== undefined && { maxSeconds: Number(hours) * hour }),
    ...(days !== undefined && { maxAgeDays: Number(days) }),
  })
}

const adviceOf: Partial<Record<string, string>> = {
  exists: 'Start it with `hourbridge start`, or choose another folder for a second bank with --data.',
  incomplete:
    'If it is your bank, restore what is missing from your backup of this folder. Else choose another folder with --data.',
  io: 'Choose another folder with --data, in one that is there and that you may write to.',
}

/** Makes a bank and prints what was made. Exit code 2 for options that cannot be, 4 if a bank is there. */
export async function initCommand(dir: string, args: InitArgs): Promise<number> {
  const config = configIn(configOf(args))
  const rules = rulesOf(args)
  if (!config.ok || !rules.ok) {
    const why = !config.ok ? config.error : !rules.ok ? rules.error : ''
    print({ code: 'bad-fields', title: `${why}.`, todo: 'Correct it and try again; nothing was made.' })
    return 2
  }
  const made = await init({ dir, config: config.value, rules: rules.value }, systemClock, systemEntropy)
  if (made.ok) {
    print({ bank: made.value.bank, data: dir, title: config.value.title, recovery: made.value.recovery })
    return 0
  }
  const { code, detail } = made.error
  print({ code, title: detail, todo: adviceOf[code] ?? 'Check the folder, its rights and the disk.' })
  return code === 'exists' || code === 'in-use' ? 4 : 1
}

function print(object: object): void {
  process.stdout.write(`${JSON.stringify(object)}\n`)
}
