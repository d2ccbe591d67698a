/**
 * The simulator: `npm run sim -- --seeds N --from S [--jobs 2]`. Runs the seeds that ever failed, then N from S on; prints
 * what replays a failure, and what became of all operations. `--help` says what else it does.
 */
import { Chance } from '../../cli/chance.ts'
import { Histogram } from './histogram.ts'
import { readOptions } from './options.ts'
import { canary, plants } from './plants.ts'
import { runSeeds } from './pool.ts'
import type { Outcome } from './run.ts'
import { keepSeed, keptSeeds } from './seeds.ts'
import { extrasOf } from './terms.ts'
import { drawTopology } from './topology.ts'

const options = readOptions(process.argv.slice(2))
const { count, from, jobs } = options
const asked = Array.from({ length: count }, (_, at) => from + at).filter(
  (seed) =>
    options.with === undefined ||
    [...extrasOf(seed, drawTopology(new Chance('simulator', seed)))].some((extra) => extra === options.with),
)

/** The one command that runs a seed again. */
function replay(seed: number, plant?: string): string {
  return `npm run sim -- --seeds 1 --from ${seed} --story${plant === undefined ? '' : ` --plant '${plant}'`}`
}

function complain({ seed, topology, problems }: Outcome, plant?: string): void {
  console.log(`seed ${seed} (${topology}) failed:`)
  for (const problem of problems.slice(0, 5)) console.log(`  ${problem}`)
  console.log(`  again: ${replay(seed, plant)}`)
}

/** A long run says this often how far it is. */
const tellMilliseconds = 30_000

function progress(done: number, all: number, failed: number, seconds: number): string {
  const left = Math.round(((all - done) * seconds) / done)
  return `${done} of ${all} seeds, ${failed} failed; ${(done / seconds).toFixed(1)} a second, ${left} s more`
}

/** All seeds on the program as it is. */
async function search(): Promise<boolean> {
  const histogram = new Histogram()
  const started = Date.now()
  let failed = 0
  let events = 0
  let done = 0
  let told = started
  const seeds = [...new Set([...(options.with === undefined ? keptSeeds() : []), ...asked])]
  const heard = (outcome: Outcome): boolean => {
    histogram.add(outcome.counts)
    events += outcome.events
    done += 1
    if (Date.now() - told >= tellMilliseconds) {
      told = Date.now()
      console.log(progress(done, seeds.length, failed, (told - started) / 1000))
    }
    if (outcome.problems.length === 0) return true
    failed += 1
    complain(outcome)
    keepSeed(outcome.seed, outcome.problems[0] ?? '')
    return failed < 10
  }
  await runSeeds(seeds, { jobs, heard })
  for (const line of histogram.lines()) console.log(line)
  const lopsided = histogram.lopsided()
  for (const one of lopsided) console.log(`tests nothing: ${one}`)
  const seconds = (Date.now() - started) / 1000
  console.log(`${seeds.length} seeds, ${failed} failed; ${events} events in ${seconds.toFixed(1)} s`)
  return failed === 0 && lopsided.length === 0
}

/** The first seed that finds the bug, if one does. */
async function hunt(plant: string): Promise<Outcome | undefined> {
  let found: Outcome | undefined
  const heard = (outcome: Outcome): boolean => {
    if (outcome.problems.length > 0 && (found === undefined || outcome.seed < found.seed)) found = outcome
    return found === undefined
  }
  await runSeeds(asked, { jobs, plant, heard })
  return found
}

/** Every planted bug must be found. */
async function huntAll(): Promise<boolean> {
  let missed = 0
  for (const { name } of [canary, ...plants]) {
    const found = await hunt(name)
    if (found === undefined) missed += 1
    const after =
      found === undefined
        ? 'NOT FOUND'
        : `${found.seed - from + 1} seeds: ${found.problems[0]?.split('\n')[0]}`
    console.log(`${name}: ${after}`)
  }
  console.log(`${plants.length + 1 - missed} of ${plants.length + 1} planted bugs found`)
  return missed === 0
}

async function one(seed: number): Promise<boolean> {
  if (options.plant !== undefined) {
    const { plant } = await import('./plant-hook.ts')
    const { plantNamed } = await import('./plants.ts')
    plant(plantNamed(options.plant))
  }
  // Loaded only now, so that the planted bug is in it.
  const { runSeed } = await import('./run.ts')
  const outcome = await runSeed(seed, true)
  for (const line of outcome.story ?? []) console.log(line)
  return outcome.problems.length === 0
}

async function main(): Promise<boolean> {
  if (options.story) return one(from)
  if (options.plants) return huntAll()
  if (options.plant === undefined) return search()
  const found = await hunt(options.plant)
  if (found !== undefined) complain(found, options.plant)
  return found === undefined
}

process.exitCode = (await main()) ? 0 : 1
