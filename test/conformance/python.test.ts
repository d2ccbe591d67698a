/** The example in Python, which shares no code with us: the kit is one for all languages. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { casesOf } from './cases.ts'
import { countBy, folderOf, reportText } from './report.ts'
import { runAll } from './runner.ts'

t.setTimeout(170_000)
const folder = fileURLToPath(new URL('../../../test/conformance/python/', import.meta.url))
const found = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))'])
const skip = found.status === 0 ? false : 'there is no Python 3.8 or newer here'

t.test('the example passes what it claims, and says what it has not', { skip }, async (st) => {
  const outcomes = await runAll(casesOf(), {
    driver: 'python3 driver.py',
    cwd: folder,
    limitMilliseconds: 60_000,
  })
  const failed = outcomes.filter((one) => one.verdict === 'failed')
  st.same(failed, [], reportText(failed))
  const folders = countBy(outcomes, folderOf)
  for (const name of ['canon', 'sign', 'merkle', 'checkpoint'])
    st.match(folders.get(name), { failed: 0, skipped: 0 }, `${name}: whole`)
  st.match(folders.get('trace'), { passed: 0, failed: 0 }, 'it runs no bank')
})
