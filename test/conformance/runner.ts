/** Puts a driver through cases, one after another, and notes what became of each. */
import { runCase, type Case } from './cases.ts'
import { Unsupported } from './commands.ts'
import { compare } from './compare.ts'
import { Broken, ProcessDriver } from './process.ts'

/** What became of a case. */
export interface Outcome {
  readonly id: string
  readonly file: string
  readonly covers: readonly string[]
  /** `other-code`: passed, with other codes than ours. */
  readonly verdict: 'passed' | 'other-code' | 'failed' | 'skipped'
  /** Why it was skipped, or failed. */
  readonly why?: string
  /** Of a result that differs: where, what is right, and what came. */
  readonly at?: string
  readonly expected?: unknown
  readonly got?: unknown
}

export interface RunOptions {
  /** The command line of the driver. */
  readonly driver: string
  /** Folder in which it runs; this process's own if there is none. */
  readonly cwd?: string
  /** Time that a case may take. */
  readonly limitMilliseconds: number
  /** A difference of codes is a failure. */
  readonly strict?: boolean
}

/** After so many cases in a row in which the driver broke, the rest is not tried. */
const patience = 5

/** What the shell says of a command that is not there, or is no program: no case can tell more. */
const notStarted = /the driver ended \(code 12[67]\)|does not start/

/** Runs all cases. Rejects if there is no such driver. */
export async function runAll(cases: readonly Case[], options: RunOptions): Promise<Outcome[]> {
  const driver = new ProcessDriver(options.driver, options.cwd)
  const outcomes: Outcome[] = []
  let broken = 0
  for (const one of cases) {
    if (broken >= patience) {
      outcomes.push({
        ...head(one),
        verdict: 'failed',
        why: `not tried: the driver broke ${patience} times in a row`,
      })
      continue
    }
    const outcome = await runOne(driver, one, options)
    if (outcomes.length === 0 && outcome.broke && notStarted.test(outcome.said.why ?? ''))
      throw new Error(`The driver cannot be started: ${options.driver}: ${outcome.said.why}`)
    broken = outcome.broke ? broken + 1 : 0
    outcomes.push(outcome.said)
  }
  driver.close()
  return outcomes
}

const head = ({ id, file, covers }: Case): Pick<Outcome, 'id' | 'file' | 'covers'> => ({ id, file, covers })

async function runOne(
  driver: ProcessDriver,
  one: Case,
  { limitMilliseconds, strict }: RunOptions,
): Promise<{ said: Outcome; broke: boolean }> {
  const timer = setTimeout(
    () => driver.abandon(`no answer within ${limitMilliseconds} ms`),
    limitMilliseconds,
  )
  try {
    const got = await runCase(driver, one)
    const found = compare(one.kind, one.vector.expect, got, strict)
    if (found === 'same') return { said: { ...head(one), verdict: 'passed' }, broke: false }
    if (found === 'codes') return { said: { ...head(one), verdict: 'other-code' }, broke: false }
    return { said: { ...head(one), verdict: 'failed', ...found }, broke: false }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    if (cause instanceof Unsupported) return { said: { ...head(one), verdict: 'skipped', why }, broke: false }
    return { said: { ...head(one), verdict: 'failed', why }, broke: cause instanceof Broken }
  } finally {
    clearTimeout(timer)
  }
}
