import type { NodeConfig } from '../protocol/generated/types.ts'
import { checkNodeConfig } from '../protocol/generated/validators.ts'
import { systemClock, systemEntropy } from './clock.ts'
import { init } from './init.ts'

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

/** Makes a bank and prints what was made. */
export async function initCommand(dir: string, args: InitArgs): Promise<number> {
  const config = configOf(args)
  const problem = checkNodeConfig(config)
  const maxSeconds = args['max-hours'] === undefined ? undefined : Number(args['max-hours']) * hour
  const maxAgeDays = args['max-age-days'] === undefined ? undefined : Number(args['max-age-days'])
  const sound = (value: number | undefined): boolean =>
    value === undefined || (Number.isSafeInteger(value) && value > 0)
  if (problem !== undefined || !sound(maxSeconds) || !sound(maxAgeDays)) {
    print({
      code: 'bad-fields',
      title: problem === undefined ? 'a rule is not a whole number' : `${problem.path} ${problem.message}`,
      todo: 'Correct the option.',
    })
    return 1
  }
  const rules = {
    ...(maxSeconds !== undefined && { maxSeconds }),
    ...(maxAgeDays !== undefined && { maxAgeDays }),
  }
  const made = await init({ dir, config, rules }, systemClock, systemEntropy)
  if (made.ok) {
    print({ bank: made.value.bank, data: dir, title: config.title, recovery: made.value.recovery })
    return 0
  }
  const { code, detail } = made.error
  print({
    code,
    title: detail,
    todo:
      code === 'exists'
        ? 'Choose another folder, or start the bank that is there.'
        : 'Check the folder and its rights.',
  })
  return code === 'exists' || code === 'in-use' ? 4 : 1
}

function print(object: object): void {
  process.stdout.write(`${JSON.stringify(object)}\n`)
}
