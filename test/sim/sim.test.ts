/** Some seeds of the simulator, and whether it would notice: `npm run sim` runs thousands, and hunts all planted bugs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { edited } from './plant-hook.ts'
import { canary, plants } from './plants.ts'
import { Histogram } from './histogram.ts'
import { invariants } from './invariants.ts'
import { runSeeds } from './pool.ts'
import { runSeed, type Outcome } from './run.ts'
import { keptSeeds } from './seeds.ts'

t.setTimeout(280_000)

const seedsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => first + at)

async function outcomes(seeds: readonly number[], plant?: string): Promise<Outcome[]> {
  const all: Outcome[] = []
  const heard = (outcome: Outcome): boolean => {
    all.push(outcome)
    return plant === undefined || outcome.problems.length === 0
  }
  await runSeeds(seeds, { jobs: 2, heard, ...(plant !== undefined && { plant }) })
  return all.sort((a, b) => a.seed - b.seed)
}

t.test('whatever fails and whoever lies, what must hold holds', async (t) => {
  const first = Number(process.env['SIM_SEED'] ?? 1)
  const all = await outcomes([...keptSeeds(), ...seedsFrom(first, 40)])
  const problems = all.flatMap(({ seed, problems }) =>
    problems.map((problem) => `npm run sim -- --seeds 1 --from ${seed} --story: ${problem}`),
  )
  t.same(problems, [])
  const histogram = new Histogram()
  for (const { counts } of all) histogram.add(counts)
  t.same(histogram.lopsided(), [])
  t.ok((histogram.counts['order']?.['ok'] ?? 0) > 100, 'exchanges between banks succeed')
})

t.test('the same seed is the same run, whatever ran before it', async (t) => {
  const [again] = await outcomes([5])
  await runSeed(8)
  const here = await runSeed(5)
  t.equal(here.trace, again?.trace)
  t.equal(here.events, again?.events)
  t.not((await runSeed(6)).trace, here.trace)
})

t.test('a planted bug is found', async (t) => {
  for (const name of [canary.name, 'answers and sends before the write', 'believes any receipt']) {
    const all = await outcomes(seedsFrom(1, name === canary.name ? 2 : 40), name)
    t.ok(
      all.some(({ problems }) => problems.length > 0),
      `${name}: ${all.length} seeds`,
    )
  }
})

t.test('every planted bug still has its place in the program', async (t) => {
  const build = join(import.meta.dirname, '..', '..')
  for (const { edits } of [canary, ...plants])
    for (const edit of edits)
      t.doesNotThrow(() => edited(readFileSync(join(build, edit.file), 'utf8'), [edit]))
  t.ok(plants.length >= 15)
})

t.test('a kind of operation that always or never succeeds is noticed', async (t) => {
  const histogram = new Histogram()
  histogram.count('never', 'refused', 1000)
  histogram.count('always', 'ok', 1000)
  histogram.count('seldom tried', 'ok', 10)
  histogram.count('both', 'ok', 500)
  histogram.count('both', 'refused', 500)
  t.same(histogram.lopsided(), ['0.0 % of 1000 never succeed', '100.0 % of 1000 always succeed'])
})

t.test('all invariants are named, each looked at or awaiting its feature', async (t) => {
  t.same(
    invariants.map(({ number }) => number),
    Array.from({ length: 16 }, (_, number) => number),
  )
  t.ok(invariants.filter(({ where }) => typeof where !== 'string').length >= 14)
})
