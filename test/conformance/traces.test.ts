/** Every way to fail has its traces or sessions, and every trace is about one of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { vectorPaths } from '../vectors/make/manifest.ts'
import { vectorsFolder } from './cases.ts'
import { scenarios, type Scenario } from './scenarios.ts'

const numbers = vectorPaths(vectorsFolder).flatMap((path) => {
  const number = /^trace\/(\d\d)-/.exec(path)?.[1]
  return path.startsWith('trace/') ? [Number(number)] : []
})

function missing({ file, ids }: NonNullable<Scenario['sessions']>): readonly string[] {
  const { kind, vectors } = JSON.parse(readFileSync(join(vectorsFolder, file), 'utf8')) as {
    kind: string
    vectors: { id: string }[]
  }
  const there = new Set(kind === 'frame.session' ? vectors.map((one) => one.id) : [])
  return ids.filter((id) => !there.has(id))
}

t.test('every scenario has traces or sessions', async (st) => {
  for (const { number, says, sessions } of scenarios) {
    if (sessions === undefined) st.ok(numbers.includes(number), `${number}, ${says}: has a trace`)
    else {
      st.not(sessions.ids.length, 0)
      st.same(missing(sessions), [], `${number}, ${says}: is played in ${sessions.file}`)
    }
  }
})

t.test('every trace is about a scenario, and all are numbered', async (st) => {
  const known = Array.from({ length: 23 }, (_, i) => i + 1)
  st.same(
    [...new Set(numbers)].filter((number) => !known.includes(number)),
    [],
  )
  st.same(
    scenarios.map(({ number }) => number),
    known,
  )
})
