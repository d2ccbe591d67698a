import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'tap'
import { Chance, derivedId, newId } from '../../cli/chance.ts'
import { changesOf, choose, readDataset, type History } from '../../cli/replay/dataset.ts'
import { agreements, crossings } from '../../cli/replay/neighbours.ts'
import { membersOf, planAll, split, type BankPlan, type Step } from '../../cli/replay/plan.ts'
import { sampleDataset } from '../../cli/replay/sample.ts'
import { validateNonce } from '../../protocol/generated/validators.ts'

const data = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'timebanks-2019')

/** Every day's net must be what the data says, computed here without the planner's own arithmetic. */
function problemsOf(history: History, plan: BankPlan, members: readonly number[], bank: number): string[] {
  const problems: string[] = []
  const done = new Set<Step>()
  let exchanges = 0
  let seconds = 0
  for (const step of plan.steps) {
    if (step.kind === 'reversal') {
      if (!done.delete(step.of)) problems.push(`step ${step.number} takes back what is not there`)
      exchanges -= 1
      seconds -= step.of.seconds
      continue
    }
    done.add(step)
    if (!Number.isSafeInteger(step.seconds) || step.seconds < 1)
      problems.push(`${step.number}: ${step.seconds} s`)
    if (step.giver < 0) problems.push(`${step.number}: no giver`)
    if (step.kind === 'opening') continue
    exchanges += 1
    seconds += step.seconds
    if (step.giverBank === bank && step.giver === step.receiver) problems.push(`${step.number}: to oneself`)
    if (step.giver >= (members[step.giverBank] ?? 0)) problems.push(`${step.number}: unknown giver`)
    if (step.receiver >= (members[bank] ?? 0)) problems.push(`${step.number}: unknown receiver`)
  }
  const first = history.days[0]
  const last = history.days.at(-1)
  const expected = {
    exchanges: (last?.exchanges ?? 0) - (first?.exchanges ?? 0),
    seconds: (last?.seconds ?? 0) - (first?.seconds ?? 0),
  }
  if (seconds !== expected.seconds) problems.push(`${seconds} s instead of ${expected.seconds}`)
  if (exchanges !== expected.exchanges)
    problems.push(`${exchanges} exchanges instead of ${expected.exchanges}`)
  if (plan.seconds !== expected.seconds || plan.exchanges !== expected.exchanges)
    problems.push('the plan states another sum')
  const numbers = new Set(plan.steps.map((step) => step.number))
  if (numbers.size !== plan.steps.length) problems.push('two steps have the same number')
  return problems.map((problem) => `${history.slug}: ${problem}`)
}

function check(histories: readonly History[], seed: number): string[] {
  const pairs = agreements(histories, 'distance', seed)
  const plans = planAll(histories, crossings(histories, pairs, 'distance', 0.2), seed)
  const members = histories.map(membersOf)
  return histories.flatMap((history, bank) => {
    const plan = plans[bank]
    return plan === undefined ? ['no plan'] : problemsOf(history, plan, members, bank)
  })
}

test('the plan of the made-up data shows exactly its change', async (t) => {
  for (const seed of [1, 2, 3]) t.same(check(sampleDataset(), seed), [], `seed ${seed}`)
  t.same(sampleDataset(), sampleDataset(), 'the sample is always the same')
  const kinds = sampleDataset().flatMap(changesOf)
  t.ok(
    kinds.some((one) => one.exchanges < 0 && one.seconds < 0),
    'it has days on which totals fall',
  )
  t.ok(
    kinds.some((one) => one.exchanges === 0 && one.seconds !== 0),
    'and hours without exchanges',
  )
  t.ok(
    kinds.some((one) => one.exchanges > 0 && one.seconds === 0),
    'and exchanges without hours',
  )
})

test('the plan of the real data shows exactly its change', async (t) => {
  if (!existsSync(data)) return t.comment(`skipped: ${data} is not there`)
  const all = await readDataset(data)
  t.equal(all.length, 156)
  t.same(check(all, 1), [])
  const choice = choose(all, 8, 120)
  t.equal(choice.days, 120)
  t.equal(choice.histories.length, 8)
  t.same(check(choice.histories, 7), [])
})

test('any history can be replayed', async (t) => {
  const chance = new Chance('any history')
  for (let round = 0; round < 300; round++) {
    let exchanges = 1_000
    let seconds = 1_000 * 3600
    const days = Array.from({ length: 12 }, (_, number) => {
      if (number > 0) {
        exchanges += chance.below(15) - 7
        seconds += (chance.below(41) - 20) * (chance.below(2) === 0 ? 3600 : 1)
      }
      return {
        day: `2024-01-${String(number + 1).padStart(2, '0')}`,
        members: chance.below(4),
        exchanges,
        seconds,
      }
    })
    const history = { slug: `round-${round}`, latitude: undefined, longitude: undefined, days }
    t.same(check([history], round), [], `round ${round}`)
  }
})

test('the plan follows from the seed alone', async (t) => {
  const histories = choose(sampleDataset(), 4, 40).histories
  const plan = (seed: number): unknown =>
    planAll(histories, crossings(histories, agreements(histories, 'random', seed), 'random', 0.3), seed)
  t.same(plan(5), plan(5))
  t.not(JSON.stringify(plan(5)), JSON.stringify(plan(6)))
})

test('agreements: everybody with everybody, or with some if there are many', async (t) => {
  const some = sampleDataset()
  t.equal(agreements(some, 'distance', 1).length, (12 * 11) / 2)
  const many = Array.from({ length: 40 }, (_, i) => ({ ...(some[i % 12] ?? fail()), slug: `b${i}` }))
  const pairs = agreements(many, 'distance', 1)
  t.ok(pairs.length < 40 * 6, `${pairs.length} pairs`)
  const partnersOf = (bank: number): number => pairs.filter((pair) => pair.includes(bank)).length
  t.ok(
    many.every((_, bank) => partnersOf(bank) >= 5),
    'each has at least five partners',
  )
  t.equal(agreements(some.slice(0, 1), 'distance', 1).length, 0)
})

function fail(): never {
  throw new Error('no such bank')
}

test('splitting keeps the sum', async (t) => {
  const chance = new Chance('split')
  for (let round = 0; round < 500; round++) {
    const count = 1 + chance.below(20)
    const seconds = count + chance.below(100_000)
    const parts = split(seconds, count, chance)
    t.equal(parts.length, count)
    t.equal(
      parts.reduce((sum, one) => sum + one, 0),
      seconds,
    )
    t.ok(parts.every((one) => one >= 1))
  }
  t.throws(() => split(3, 4, chance))
})

test('identifiers', async (t) => {
  t.ok(validateNonce(newId()))
  t.ok(validateNonce(derivedId('a', 1)))
  t.equal(derivedId('a', 1), derivedId('a', 1))
  t.not(derivedId('a', 11), derivedId('a1', 1))
})

test('a data set that cannot be read is refused in words', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hourbridge-dataset-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  await t.rejects(readDataset(folder), { code: 'usage' })
  writeFileSync(join(folder, 'banks.csv'), 'slug,latitude,longitude\nx,1,2\n')
  for (const [name, row] of [
    ['a day that is none', 'x,2019-02-30,1,1,1'],
    ['exchanges that are no number', 'x,2019-01-01,1,many,1'],
    ['hours that are no whole seconds', 'x,2019-01-01,1,1,1.00001'],
    ['negative hours', 'x,2019-01-01,1,1,-1'],
  ] as const) {
    writeFileSync(join(folder, 'daily.csv'), `slug,date,members,exchanges_total,hours_total\n${row}\n`)
    await t.rejects(readDataset(folder), { code: 'usage' }, name)
  }
  writeFileSync(
    join(folder, 'daily.csv'),
    'slug,date,members,exchanges_total,hours_total\nx,2019-01-02,3,5,1.5\nx,2019-01-01,3,4,1\n',
  )
  t.same(
    (await readDataset(folder))[0]?.days.map((one) => one.seconds),
    [3600, 5400],
    'rows need no order',
  )
})
