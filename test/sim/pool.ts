/** Runs many seeds on a few processes. */
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Outcome } from './run.ts'

export interface PoolOptions {
  readonly jobs: number
  /** Name of a planted bug. */
  readonly plant?: string
  /** Hears each outcome; false ends the run. */
  readonly heard: (outcome: Outcome) => boolean
}

const program = join(import.meta.dirname, 'worker.js')

/** A seed leaves some dozen megabytes behind, all dead at its end: a larger nursery halves what collecting them takes. */
const youngSpace = ['--max-semi-space-size=64']

/** Runs the seeds, in order but for those at the same time. Rejects if a process ends by itself. */
export async function runSeeds(seeds: readonly number[], options: PoolOptions): Promise<void> {
  const waiting = seeds.values()
  let going = true
  const next = (): number | undefined => (going ? waiting.next().value : undefined)
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child: ChildProcess = fork(program, options.plant === undefined ? [] : [options.plant], {
        execArgv: [...process.execArgv, ...youngSpace],
      })
      let at: number | undefined
      const advance = (): void => {
        at = next()
        if (at === undefined) child.disconnect()
        else child.send(at)
      }
      child.on('message', (message) => {
        if (message !== 'ready') going = options.heard(message as Outcome) && going
        advance()
      })
      child.on('exit', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`seed ${at}: the process ended with ${code}`))
      })
    })
  await Promise.all(Array.from({ length: Math.min(options.jobs, seeds.length) }, work))
}
