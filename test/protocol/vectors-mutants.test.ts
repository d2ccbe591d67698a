/**
 * Are the vectors worth anything? Spoils the protocol code in one place at a time and looks whether a vector notices. By
 * default a sample of the guards, which takes half a minute; with MUTANTS=all every guard, comparison and sum, which takes
 * minutes: to be run when rules or vectors change.
 */
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { madeFiles, vectorsFolder } from '../vectors/make.ts'
import type { Vector } from '../vectors/make/file.ts'
import { kinds, type Run } from '../vectors/run/kinds.ts'
import { describe, mutantsOf, Workshop, type Mutant } from '../vectors/run/mutants.ts'
import { ourselves, type Given, type Subject } from '../vectors/run/subject.ts'

const every = process.env['MUTANTS'] === 'all'
const stride = 24
const build = join(vectorsFolder, '..', '..', 'build')
const compiled = join(build, 'protocol')

/** Where the rules are. */
const files = [
  ...['ledger/admit', 'ledger/apply', 'ledger/day', 'ledger/fold', 'identity', 'identity-log'],
  'log/cosignature',
  ...[
    'accuse',
    'admit-lane',
    'admit-order',
    'advert',
    'apply',
    'clearing',
    'clearing-plan',
    'position',
    'react-clearing',
    'word',
    'budget',
    'channel',
    'evidence',
    'find-routes',
    'identity-entries',
    'intro',
    'offers',
    'outside',
    'react',
    'recover',
    'react-statement',
    'route',
    'statement',
    'transfer',
    'turn',
    'witness',
    'write-off',
  ].map((name) => `federation/${name}`),
].map((name) => `${name}.js`)

/**
 * Spoiled places that make no difference: what stands there, how often, and why. Guards that other guards make unreachable
 * are kept for whoever calls the function next.
 */
const harmless: readonly (readonly [place: string, times: number, why: string])[] = [
  ['identity.js sound.has', 1, 'a shortcut'],
  ['identity-log.js verified.has', 1, 'a shortcut'],
  ['identity.js soundKeys.size >= maxSoundKeys', 1, 'it bounds memory'],
  ['federation/offers.js >', 2, 'bytes: how full a page is, and a test of its own'],
  ['federation/offers.js +', 1, 'the same'],
  ['federation/clearing-plan.js seconds <= 0', 1, 'the properties of the planner are tests of their own'],
  ['federation/position.js near.size >= most', 1, 'it bounds the work'],
  ['federation/react.js mine && transfer.role === ', 1, 'forwarding waits for a frozen lane as well'],
  [
    'federation/position.js known === undefined',
    1,
    'only the node narrows the claims of all to those near it',
  ],
  ['federation/advert.js +', 1, 'how long our own advert is good is our affair'],
  ['federation/advert.js <', 1, 'no two partners have one id'],
  ['federation/clearing-plan.js last <= first', 1, 'a shortcut: such a loop has no room'],
  ['federation/react-clearing.js refused !== undefined', 1, 'a bank’s own accept fits its order'],
  ['federation/find-routes.js <', 1, 'no two ways name the same banks'],
  ['federation/find-routes.js ===', 1, 'a shortcut'],
  ['ledger/apply.js &&', 2, 'what a venue or project carries besides is for reports'],
  ['ledger/fold.js +=', 1, 'the size is the index, which vectors do not look at'],
  ['federation/accuse.js last === undefined', 1, 'only links find forks: the sessions run them'],
  ['federation/accuse.js ||', 1, 'the same'],
  ['federation/accuse.js ===', 2, 'the same'],
  ['federation/witness.js ===', 1, 'no other line of a note has that key id'],
  ['federation/witness.js &&', 1, 'the same'],
  ['log/cosignature.js at === undefined', 1, 'such a signature does not verify'],
  ['log/cosignature.js signature.length', 1, 'the same'],
  ['log/cosignature.js -', 1, 'how many lines fit: a test by itself'],
  ['log/cosignature.js >=', 1, 'the first of eight bytes of a time is 0'],
  ['federation/admit-lane.js +', 1, 'the number in the text of a refusal'],
  ['federation/admit-lane.js entry.ack.seq < ', 1, 'such an ack names no entry either'],
  ['federation/admit-lane.js ||', 1, 'the same'],
  ['federation/admit-order.js channel === undefined', 1, 'callers have looked for the channel'],
  ['federation/apply.js &&', 1, 'the payee’s bank always has the order'],
  [
    'federation/apply.js transfer.account === undefined',
    1,
    'only an intermediary has none, and neither role',
  ],
  ['federation/channel.js tip.seq === channel.acked.seq', 1, 'a shortcut'],
  ['federation/channel.js <=', 1, 'an older grant kept too long is never the last'],
  ['federation/react.js known.role !== ', 1, 'an intermediary is in neither state'],
  ['federation/react.js channel === undefined', 2, 'orders and routes are between partners'],
  ['federation/react.js holdOid === undefined', 1, 'the hold was just appended'],
  ['federation/react.js transfer?.role !== ', 1, 'nobody else has a bank upstream'],
  ['federation/react.js ||', 2, 'the same'],
  ['federation/outside.js -', 1, 'the sum in the text of a refusal'],
  ['federation/outside.js +', 1, 'the same'],
  ['federation/statement.js +', 1, 'a code that only people write; the lanes are read by it'],
  ['federation/statement.js owed === 0', 1, 'a posting of nothing moves nothing'],
  ['federation/react-statement.js channel === undefined', 1, 'items come from partners'],
]

/** The kinds that need nothing but the spoiled modules. */
const pure = [
  ...['ledger.admit', 'lane.run', 'transfer.run', 'evidence.verify'],
  ...['witness.cosign', 'witness.verify', 'witness.add', 'witness.proof'],
  ...['clearing.position', 'clearing.edges', 'clearing.plan'],
  ...['frame.intro', 'route.room', 'route.advert', 'route.find', 'identity.log'],
  ...['offers.page', 'offers.pull', 'offers.partners'],
]

interface Case {
  readonly run: Run
  readonly vector: Vector
  readonly given: Given
}

function cases(): Case[] {
  return madeFiles().flatMap(({ kind, given, vectors }) => {
    const run = kinds.get(kind)
    if (run === undefined || !pure.includes(kind)) return []
    const logs: Given = new Map(Object.entries(given ?? {}))
    return vectors.map((vector) => ({
      run,
      vector: JSON.parse(JSON.stringify(vector)) as Vector,
      given: logs,
    }))
  })
}

async function isNoticed(subject: Subject, all: readonly Case[]): Promise<boolean> {
  for (const { run, vector, given } of all) {
    try {
      if (!isDeepStrictEqual(await run(subject, vector.input, given), vector.expect)) return true
    } catch {
      // A broken invariant, or an input that such code cannot run at all.
      return true
    }
  }
  return false
}

/** Survivors beyond those that are known to make no difference. */
function beyondHarmless(survivors: readonly Mutant[]): string[] {
  const left = new Map(harmless.map(([place, times]) => [place, times]))
  return survivors.flatMap((mutant) => {
    const [place, times = 0] =
      [...left].find(([start]) => `${mutant.file} ${mutant.was}`.startsWith(start)) ?? []
    if (place === undefined || times === 0) return [describe(mutant)]
    left.set(place, times - 1)
    return []
  })
}

const patience = every ? 1_800_000 : 280_000
t.setTimeout(patience)

t.test('a spoiled rule is noticed', { timeout: patience }, async (st) => {
  const all = cases()
  st.notOk(await isNoticed(ourselves, all), 'the code itself passes')
  const mutants = files.flatMap((file) => mutantsOf(join(compiled, file), file, !every))
  const chosen = every ? mutants : mutants.filter((_, i) => i % stride === 0)
  const workshop = new Workshop(compiled, join(build, 'test-results', `mutants-${process.pid}`))
  const survivors: Mutant[] = []
  for (const mutant of chosen)
    if (!(await isNoticed(await workshop.subject(mutant), all))) survivors.push(mutant)
  workshop.close()
  st.same(beyondHarmless(survivors), [], `${chosen.length} of ${mutants.length} mutants`)
  st.ok(chosen.length > 10, 'there are mutants')
})
