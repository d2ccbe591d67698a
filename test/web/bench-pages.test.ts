/** Whether the benchmark of pages knows every page. */
import { test } from 'tap'
import { unmeasured } from '../bench/web/addresses.ts'
import { pagePaths } from '../bench/web/page-paths.ts'
import { webBank } from './browser.ts'

test('every page is measured on a large town', async (t) => {
  const { web } = await webBank(t, 'pages to measure')
  const shown = web.pages.map(({ key }) => key).filter((key) => key.startsWith('GET '))
  const paths = shown.map((key) => key.slice('GET '.length))
  t.same(
    paths.filter((path) => !pagePaths.includes(path) && !unmeasured.includes(path)),
    [],
  )
  t.same(
    pagePaths.filter((path) => !paths.includes(path)),
    [],
    'a page that is no more',
  )
})
