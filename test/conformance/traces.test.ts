/** Every way to fail has its traces, and every trace is about one of them. */
import t from 'tap'
import { entries, items } from '../vectors/make/items.ts'
import { vectorPaths } from '../vectors/make/manifest.ts'
import { vectorsFolder } from './cases.ts'
import { scenarios } from './scenarios.ts'

const numbers = vectorPaths(vectorsFolder).flatMap((path) => {
  const number = /^trace\/(\d\d)-/.exec(path)?.[1]
  return path.startsWith('trace/') ? [Number(number)] : []
})

t.test('every scenario has traces, or rules that are still to come', async (st) => {
  const kinds = new Set<string>([...items, ...entries].map((one) => one.typ))
  for (const { number, says, until } of scenarios) {
    if (until === undefined) st.ok(numbers.includes(number), `${number}, ${says}: has a trace`)
    else
      st.notOk(
        kinds.has(until),
        `${number}, ${says}: ${until} is here, so write its traces and drop \`until\``,
      )
  }
})

t.test('every trace is about a scenario that has none to wait for', async (st) => {
  const open = scenarios.filter(({ until }) => until === undefined).map(({ number }) => number)
  st.same(
    [...new Set(numbers)].filter((number) => !open.includes(number)),
    [],
  )
  st.same(
    scenarios.map(({ number }) => number),
    Array.from({ length: 23 }, (_, i) => i + 1),
  )
})
